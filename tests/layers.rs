//! The house's rules about who may use what, read off the sources.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// Places in a folder where one of these words stands.
fn breaches(folder: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in sources(folder) {
        let text = std::fs::read_to_string(&file).expect("a text");
        let file = file.display().to_string().replace('\\', "/");
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for word in words.iter().filter(|word| code.contains(**word)) {
                found.push(format!("{file}:{}: {word}", number + 1));
            }
        }
    }
    found
}

#[test]
fn the_core_knows_no_window_and_no_network() {
    for folder in ["catalog", "credentials", "guide", "export", "flow"] {
        let words =
            ["egui", "eframe", "tokio", "reqwest", "std::fs", "std::net", "std::time::Instant"];
        assert_eq!(breaches(folder, &words), [] as [String; 0], "{folder}");
    }
}

#[test]
fn imports_point_one_way() {
    let order =
        ["catalog", "credentials", "guide", "gateway", "practice", "saved", "export", "flow"];
    for (place, folder) in order.iter().enumerate() {
        let later = order.iter().skip(place + 1).chain(&["platform", "ui", "cli"]);
        let words: Vec<String> = later.map(|name| format!("crate::{name}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(breaches(folder, &words), [] as [String; 0], "{folder}");
    }
}

#[test]
fn the_window_does_no_input_or_output_of_its_own() {
    let words = ["std::fs", "std::net", "tokio", "reqwest", "std::env", "File::open", "::block_on"];
    // The gallery is a test.
    let mut all = breaches("ui", &words);
    all.retain(|breach| !breach.contains("gallery.rs"));
    assert_eq!(all, [] as [String; 0]);
}

#[test]
fn only_the_desktop_asks_which_system_this_is() {
    for folder in [
        "catalog",
        "credentials",
        "guide",
        "gateway",
        "practice",
        "saved",
        "export",
        "flow",
        "ui",
        "cli",
    ] {
        assert_eq!(
            breaches(folder, &["target_os", "cfg(windows)", "cfg(unix)"]),
            [] as [String; 0]
        );
    }
}

#[test]
fn a_secret_leaves_its_type_in_few_known_places() {
    let mut files: Vec<String> = breaches("", &[".expose()", ".for_host("])
        .into_iter()
        .filter_map(|place| place.split("src/").nth(1)?.split(':').next().map(str::to_owned))
        .collect();
    files.sort();
    files.dedup();
    let known = [
        "credentials/fields.rs",
        "credentials/fingerprint.rs",
        "credentials/values.rs",
        "export/forms.rs",
        "export/mod.rs",
        "export/sealed.rs",
        "flow/model/credentials.rs",
        "flow/update/credentials.rs",
        "flow/update/seal.rs",
        "gateway/client.rs",
        "platform/clipboard.rs",
        "platform/files.rs",
        "platform/sealed.rs",
        "platform/trash.rs",
        "practice/mod.rs",
        "saved/keyring.rs",
        "ui/dialogs/open_sealed.rs",
        "ui/dialogs/seal.rs",
        "ui/screens/fields.rs",
        "ui/screens/hand_over.rs",
        "ui/screens/repair.rs",
    ];
    assert_eq!(files, known);
}

#[test]
fn a_request_can_be_nothing_but_a_get() {
    let words = [
        ".post(",
        ".put(",
        ".patch(",
        ".delete(",
        ".head(",
        ".execute(",
        "Method::",
        ".request(",
        "Request::new",
    ];
    assert_eq!(breaches("gateway", &words), [] as [String; 0]);
}

/// Every test and script that the page about security and the table of faults name is there, so
/// that they cannot promise what nothing shows.
#[test]
fn the_security_page_and_the_faults_name_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = ["SECURITY.md", "tests/FAULTS.md"];
    let page = pages.map(|page| std::fs::read_to_string(root.join(page)).expect("the page"));
    let page = page.join("\n");
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let mut all = String::new();
    for file in sources("../tests").into_iter().chain(sources("")) {
        all.push_str(&std::fs::read_to_string(file).expect("a source"));
    }
    let mut missing = Vec::new();
    for name in page.split('`').skip(1).step_by(2) {
        let is_name =
            name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.".contains(c));
        let there = match name {
            _ if manifest.contains(&format!("\n{name} = ")) => true,
            _ if name.ends_with(".py") => root.join("tests/desktop").join(name).exists(),
            _ if is_name && name.matches('_').count() > 2 => all.contains(&format!("fn {name}(")),
            _ if is_name && !name.contains('.') && name.contains('_') => {
                // A file of tests, or a crate.
                manifest.contains(name) || root.join("tests").join(format!("{name}.rs")).exists()
            }
            _ => true,
        };
        if !there {
            missing.push(name);
        }
    }
    assert_eq!(missing, [] as [&str; 0]);
    let placeholder =
        |line: &&str| line.len() > 3 && line.chars().all(|c| c.is_ascii_uppercase() || c == '-');
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the page");
    let left: Vec<&str> = page.lines().chain(readme.lines()).filter(placeholder).collect();
    assert_eq!(left, [] as [&str; 0], "something was to be filled in");
}

/// The page says of every direct dependency why it is there, and of none that is not.
#[test]
fn every_direct_dependency_has_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let manifest: toml::Table = toml::from_str(&manifest).expect("sound");
    let mut direct: Vec<String> = Vec::new();
    let mut take = |table: &toml::Table| {
        let dependencies = table.get("dependencies").and_then(toml::Value::as_table);
        direct.extend(dependencies.into_iter().flat_map(|all| all.keys().cloned()));
    };
    take(&manifest);
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    for target in targets.into_iter().flat_map(toml::Table::values) {
        take(target.as_table().expect("a table"));
    }
    direct.sort();
    direct.dedup();
    let page = std::fs::read_to_string(root.join("SECURITY.md")).expect("the page");
    let built_of = page.split("## What it is built of").nth(1).expect("the section");
    let built_of = built_of.split("\n## ").next().unwrap_or_default();
    let rows = built_of.lines().filter(|line| line.starts_with("| `"));
    let mut named: Vec<String> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|names| names.split('`').skip(1).step_by(2).map(str::to_owned))
        .collect();
    named.sort();
    assert_eq!(named, direct);
}

/// Distances in a column are steps of the design's scale, which stands in the theme.
#[test]
fn gaps_are_steps_of_the_scale() {
    let mut literal = Vec::new();
    for file in sources("ui") {
        let text = std::fs::read_to_string(&file).expect("a source");
        for (number, line) in text.lines().enumerate() {
            let gap = line.split("gap(").nth(1).and_then(|rest| rest.chars().next());
            if gap.is_some_and(|first| first.is_ascii_digit()) {
                literal.push(format!("{}:{}", file.display(), number + 1));
            }
        }
    }
    assert_eq!(literal, [] as [String; 0]);
}

/// Every defence that `.ci/defences` switches off stands where the table says, once, so that the
/// table is never out of date.
#[test]
fn every_defence_of_the_table_is_in_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(root.join("tests/defences.toml")).expect("the table");
    let table: toml::Table = toml::from_str(&table).expect("sound");
    let defences = table["defence"].as_array().expect("defences");
    let text = |defence: &toml::Value, key: &str| {
        defence.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned()
    };
    let stale = defences.iter().filter_map(|defence| {
        let source = std::fs::read_to_string(root.join(text(defence, "file"))).unwrap_or_default();
        let count = source.matches(&text(defence, "from")).count();
        (count != 1).then(|| format!("{}: {count} times", text(defence, "off")))
    });
    assert_eq!(stale.collect::<Vec<_>>(), [] as [String; 0]);
}

/// Data knows nothing of what happens to it, and what is drawn with nothing of the screens.
#[test]
fn the_rooms_of_the_flow_and_the_window_point_one_way() {
    let rules: [(&str, &[&str]); 4] = [
        ("flow/model", &["flow::update"]),
        ("ui/widgets", &["ui::screens", "ui::dialogs", "ui::shell", "ui::app"]),
        ("ui/screens", &["ui::dialogs", "ui::shell", "ui::app"]),
        ("ui/dialogs", &["ui::screens", "ui::shell", "ui::app"]),
    ];
    for (folder, words) in rules {
        assert_eq!(breaches(folder, words), [] as [String; 0], "{folder}");
    }
}

/// The modules of the program by their path, each with its source without tests and remarks.
fn modules() -> BTreeMap<Vec<String>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let module = |file: PathBuf| {
        let path = file.strip_prefix(&root).expect("below src").with_extension("");
        let parts = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
        let mut parts: Vec<String> = parts.collect();
        parts.pop_if(|last| last == "mod");
        let text = std::fs::read_to_string(&file).expect("a source");
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let code = text.lines().map(|line| line.split("//").next().unwrap_or_default());
        (parts, code.collect::<Vec<_>>().join("\n"))
    };
    let roots = ["main", "lib", "build"].map(|name| vec![name.to_owned()]);
    sources("").into_iter().map(module).filter(|(path, _)| !roots.contains(path)).collect()
}

/// The paths that a source names, groups in braces taken apart.
fn named_paths(module: &[String], code: &str) -> Vec<Vec<String>> {
    fn take_apart(path: &str, before: &[String], all: &mut Vec<Vec<String>>) {
        let (head, group) = match path.split_once('{') {
            Some((head, rest)) => (head, rest.strip_suffix('}')),
            None => (path, None),
        };
        let parts = head.split("::").map(str::trim).filter(|part| !part.is_empty());
        let mut whole = before.to_vec();
        whole.extend(parts.map(|part| part.split(' ').next().unwrap_or_default().to_owned()));
        let Some(group) = group else { return all.push(whole) };
        let (mut depth, mut from) = (0, 0);
        for (at, c) in group.char_indices().chain([(group.len(), ',')]) {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    let one = group[from..at].trim();
                    if !one.is_empty() {
                        take_apart(one, &whole, all);
                    }
                    from = at + 1;
                }
                _ => {}
            }
        }
    }
    let mut all = Vec::new();
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let rest = &code[at..];
            let mut depth = 0;
            let end = rest.find(|c: char| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                let inside = c.is_alphanumeric() || ['_', ':'].contains(&c);
                let group = depth > 0 || c == '}';
                !(inside || group)
            });
            take_apart(&rest[..end.unwrap_or(rest.len())], &[], &mut all);
        }
    }
    let absolute = |path: Vec<String>| {
        let ups = path.iter().take_while(|part| *part == "super").count();
        let base = match path[0].as_str() {
            "crate" => &[][..],
            "self" => module,
            _ => &module[..module.len().saturating_sub(ups)],
        };
        base.iter().chain(&path[ups.max(1)..]).cloned().collect()
    };
    all.into_iter().map(absolute).collect()
}

/// A parent may name its children; beside that, no file leads back to itself.
#[test]
fn no_files_import_each_other_in_a_circle() {
    let modules = modules();
    // What a module hands on belongs to the file that has it.
    let handed_on: BTreeMap<Vec<String>, Vec<Vec<String>>> = modules
        .iter()
        .map(|(path, code)| {
            let uses = code.split("pub use ").chain(code.split("pub(crate) use ")).skip(1);
            let uses = uses.filter_map(|rest| rest.split(';').next());
            let named = uses.flat_map(|one| {
                let one = one.trim().trim_start_matches("crate::").trim_start_matches("self::");
                named_paths(path, &format!("self::{one}"))
            });
            (path.clone(), named.collect())
        })
        .collect();
    fn owner(
        path: &[String],
        modules: &BTreeMap<Vec<String>, String>,
        handed_on: &BTreeMap<Vec<String>, Vec<Vec<String>>>,
        depth: usize,
    ) -> Option<Vec<String>> {
        let length =
            (1..=path.len()).rev().find(|length| modules.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        let handed = rest.first().and_then(|name| {
            handed_on[module].iter().find(|one| one.last() == Some(name) && *one != path)
        });
        match handed.filter(|_| depth < 4) {
            Some(handed) => owner(handed, modules, handed_on, depth + 1),
            None => Some(module.to_vec()),
        }
    }
    let imports: BTreeMap<&Vec<String>, BTreeSet<Vec<String>>> = modules
        .iter()
        .map(|(path, code)| {
            let named = named_paths(path, code);
            let named = named.iter().filter_map(|one| owner(one, &modules, &handed_on, 0));
            (path, named.filter(|other| !other.starts_with(path)).collect())
        })
        .collect();
    let mut circles = Vec::new();
    for start in imports.keys() {
        let (mut open, mut seen) = (vec![*start], BTreeSet::new());
        while let Some(next) = open.pop() {
            for other in &imports[next] {
                if other == *start {
                    circles.push(format!("{} by {}", start.join("/"), next.join("/")));
                } else if seen.insert(other) {
                    open.extend(imports.get_key_value(other).map(|(known, _)| *known));
                }
            }
        }
    }
    assert!(imports.values().map(BTreeSet::len).sum::<usize>() > 500, "imports are found");
    assert_eq!(circles, [] as [String; 0]);
}

/// A screen says what stands below and beside what; where that is on the screen is egui's work, and
/// sizes have names.
#[test]
fn screens_place_nothing_by_hand() {
    let placing = ["pos2(", "Pos2::new", "painter()", ".put(", ".translate("];
    let mut found = Vec::new();
    let mut files = 0;
    for (path, code) in modules() {
        if !matches!(path.as_slice(), [ui, room, ..] if ui == "ui" && ["screens", "dialogs"].contains(&room.as_str()))
        {
            continue;
        }
        files += 1;
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let placed = placing.iter().any(|word| line.contains(word));
            let named = line.contains("const ");
            let mut parts =
                line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_'));
            let number = parts.any(|part| {
                part.starts_with(|c: char| c.is_ascii_digit())
                    && part.parse::<f32>().is_ok()
                    && part.contains('.')
                    && !["0.0", "1.0"].contains(&part)
            });
            if placed || (number && !named) {
                found.push(format!("{}: {}", path.join("/"), line.trim()));
            }
        }
    }
    assert!(files > 30, "{files} screens and dialogs");
    assert_eq!(found, [] as [String; 0]);
}

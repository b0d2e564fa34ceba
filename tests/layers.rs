//! Architecture rules, checked against the source code.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
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

/// Returns the places in a folder where one of these words occurs.
fn occurrences(folder: &str, words: &[&str]) -> Vec<String> {
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
fn the_core_uses_no_window_and_no_network() {
    for folder in ["catalog", "credentials", "guide", "export", "flow"] {
        let words =
            ["egui", "eframe", "tokio", "reqwest", "std::fs", "std::net", "std::time::Instant"];
        assert_eq!(occurrences(folder, &words), [] as [String; 0], "{folder}");
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
        assert_eq!(occurrences(folder, &words), [] as [String; 0], "{folder}");
    }
}

#[test]
fn the_window_does_no_input_or_output_of_its_own() {
    let words = ["std::fs", "std::net", "tokio", "reqwest", "std::env", "File::open", "::block_on"];
    // The gallery is a test.
    let mut all = occurrences("ui", &words);
    all.retain(|breach| !breach.contains("gallery.rs"));
    assert_eq!(all, [] as [String; 0]);
}

#[test]
fn only_the_platform_layer_has_system_specific_code() {
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
            occurrences(folder, &["target_os", "cfg(windows)", "cfg(unix)"]),
            [] as [String; 0]
        );
    }
}

#[test]
fn secrets_are_exposed_only_in_known_files() {
    let mut files: Vec<String> = occurrences("", &[".expose()", ".for_host("])
        .into_iter()
        .filter_map(|place| place.split("src/").nth(1)?.split(':').next().map(str::to_owned))
        .collect();
    files.sort();
    files.dedup();
    let known = [
        "credentials/fields.rs",
        "credentials/fingerprint.rs",
        "credentials/mod.rs",
        "credentials/values.rs",
        "export/forms.rs",
        "export/mod.rs",
        "export/sealed.rs",
        "flow/model/credentials.rs",
        "flow/update/credentials.rs",
        "flow/update/dropped_files.rs",
        "flow/update/seal.rs",
        "gateway/client.rs",
        "platform/clipboard.rs",
        "platform/files.rs",
        "platform/sealed.rs",
        "platform/trash.rs",
        "practice/mod.rs",
        "saved/keyring.rs",
        "ui/app.rs",
        "ui/dialogs/open_sealed.rs",
        "ui/dialogs/seal.rs",
        "ui/screens/fields.rs",
        "ui/screens/hand_over.rs",
        "ui/screens/repair.rs",
    ];
    assert_eq!(files, known);
}

#[test]
fn only_get_requests_can_be_sent() {
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
    assert_eq!(occurrences("gateway", &words), [] as [String; 0]);
}

/// Every test and script named in the security page and the fault table exists, so that these
/// documents promise nothing that isn't tested.
#[test]
fn the_docs_name_only_existing_tests_and_scripts() {
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
                // A test file, or a crate.
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

/// The security page gives a reason for every direct dependency and lists no others.
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
    let built_of = page.split("## What it's built with").nth(1).expect("the section");
    let built_of = built_of.split("\n## ").next().unwrap_or_default();
    let rows = built_of.lines().filter(|line| line.starts_with("| `"));
    let mut named: Vec<String> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|names| names.split('`').skip(1).step_by(2).map(str::to_owned))
        .collect();
    named.sort();
    assert_eq!(named, direct);
}

/// Gaps in a layout are steps of the design's scale, which the theme defines.
#[test]
fn layout_gaps_are_steps_of_the_scale() {
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

/// Every defense that `.ci/defenses` switches off occurs exactly once in its file, so that the
/// table never goes stale.
#[test]
fn every_listed_defense_is_in_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(root.join("tests/defenses.toml")).expect("the table");
    let table: toml::Table = toml::from_str(&table).expect("sound");
    let defenses = table["defense"].as_array().expect("defenses");
    let text = |defense: &toml::Value, key: &str| {
        defense.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned()
    };
    let stale = defenses.iter().filter_map(|defense| {
        let source = std::fs::read_to_string(root.join(text(defense, "file"))).unwrap_or_default();
        let count = source.matches(&text(defense, "from")).count();
        (count != 1).then(|| format!("{}: {count} times", text(defense, "off")))
    });
    assert_eq!(stale.collect::<Vec<_>>(), [] as [String; 0]);
}

/// The model doesn't depend on its updates, nor widgets on screens.
#[test]
fn modules_of_flow_and_ui_depend_one_way() {
    let rules: [(&str, &[&str]); 4] = [
        ("flow/model", &["flow::update"]),
        ("ui/widgets", &["ui::screens", "ui::dialogs", "ui::shell", "ui::app"]),
        ("ui/screens", &["ui::dialogs", "ui::shell", "ui::app"]),
        ("ui/dialogs", &["ui::screens", "ui::shell", "ui::app"]),
    ];
    for (folder, words) in rules {
        assert_eq!(occurrences(folder, words), [] as [String; 0], "{folder}");
    }
}

/// Returns the program's modules by path, each with its source without tests and comments.
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

/// Returns the paths named in a source, with brace groups expanded.
fn named_paths(module: &[String], code: &str) -> Vec<Vec<String>> {
    fn expand(path: &str, before: &[String], all: &mut Vec<Vec<String>>) {
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
                        expand(one, &whole, all);
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
            expand(&rest[..end.unwrap_or(rest.len())], &[], &mut all);
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

/// A parent may name its children; otherwise, imports must not form a cycle.
#[test]
fn there_are_no_import_cycles() {
    let modules = modules();
    // A re-export belongs to the module that defines it.
    let re_exports: BTreeMap<Vec<String>, Vec<Vec<String>>> = modules
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
    // So does one of everything in a module.
    let globs: BTreeMap<Vec<String>, Vec<Vec<String>>> = modules
        .iter()
        .map(|(path, code)| {
            let uses = code.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
            let all = uses.filter_map(|one| one.trim().strip_suffix("::*"));
            let named = all.flat_map(|one| named_paths(path, &format!("self::{one}")));
            (path.clone(), named.collect())
        })
        .collect();
    type Exports = BTreeMap<Vec<String>, Vec<Vec<String>>>;
    fn owner(
        path: &[String],
        modules: &BTreeMap<Vec<String>, String>,
        exports: (&Exports, &Exports),
        depth: usize,
    ) -> Option<Vec<String>> {
        let length =
            (1..=path.len()).rev().find(|length| modules.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        let (re_exports, globs) = exports;
        let Some(name) = rest.first().filter(|_| depth < 4) else { return Some(module.to_vec()) };
        let handed = re_exports[module].iter().find(|one| one.last() == Some(name) && *one != path);
        if let Some(handed) = handed {
            return owner(handed, modules, exports, depth + 1);
        }
        let through_glob = globs[module].iter().find_map(|glob| {
            let inside = [glob.as_slice(), std::slice::from_ref(name)].concat();
            let there = owner(&inside, modules, exports, depth + 1)?;
            (there != *glob).then_some(there)
        });
        through_glob.or(Some(module.to_vec()))
    }
    let exports = (&re_exports, &globs);
    let words = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    // A file that named this would form a circle with it.
    assert_eq!(
        owner(&words("flow/State"), &modules, exports, 0),
        Some(words("flow/model/state")),
        "a re-export of everything hides no circle"
    );
    let imports: BTreeMap<&Vec<String>, BTreeSet<Vec<String>>> = modules
        .iter()
        .map(|(path, code)| {
            let named = named_paths(path, code);
            let named = named.iter().filter_map(|one| owner(one, &modules, exports, 0));
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

/// Screens describe their layout relative to other elements and leave positions to egui; sizes have
/// names.
#[test]
fn screens_place_nothing_manually() {
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

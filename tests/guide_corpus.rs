//! The guide reader against texts in many styles: scopes, levels, rules, values.
//!
//! `cargo test --test guide_corpus -- --nocapture` prints precision and recall for each folder of
//! `tests/fixtures/guides`. `SCOPEWISE_GUIDES=FOLDER` measures another folder of the same layout.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use scopewise::guide::{self, Guide};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// The number of known errors: scopes that are missed, and scopes that aren't in the text.
    #[serde(default)]
    open: usize,
    /// The number of texts whose values, and whose account name, are known to be read wrongly.
    #[serde(default)]
    open_values: usize,
    #[serde(default)]
    open_names: usize,
    guide: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    file: String,
    scopes: Vec<(String, String)>,
    rule: Option<String>,
    #[serde(default)]
    values: Vec<(String, String)>,
    account_name: Option<String>,
    token_type: Option<String>,
    /// Names that aren't scopes; not compared where the table doesn't say.
    unread: Option<Vec<String>>,
}

#[derive(Default)]
struct Score {
    texts: usize,
    found: usize,
    expected: usize,
    right: usize,
    rules: usize,
    values: usize,
    names: usize,
    unread: usize,
    /// Known errors: scopes, values, account names.
    open: [usize; 3],
}

impl Score {
    fn print(&self, folder: &str) {
        let share =
            |part: usize, of: usize| if of == 0 { 100.0 } else { 100.0 * part as f64 / of as f64 };
        println!(
            "{folder}: {} texts, {} rows expected, {} found, {} right: precision {:.1} %, recall \
             {:.1} %; rules {}/{}, values {}/{}, account names {}/{}, unread {}/{}",
            self.texts,
            self.expected,
            self.found,
            self.right,
            share(self.right, self.found),
            share(self.right, self.expected),
            self.rules,
            self.texts,
            self.values,
            self.texts,
            self.names,
            self.texts,
            self.unread,
            self.texts,
        );
    }
}

fn scopes(guide: &Guide) -> BTreeSet<(String, String)> {
    let named = guide.scopes.iter().filter(|entry| !entry.by_rule);
    named
        .map(|entry| {
            let level = if entry.unspecified { "unspecified" } else { entry.level.id() };
            (entry.scope.id.clone(), level.to_owned())
        })
        .collect()
}

fn lower(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn measure(folder: &Path, faults: &mut Vec<String>) -> Score {
    let table = std::fs::read_to_string(folder.join("expected.toml")).expect("the table");
    let table: Table = toml::from_str(&table).expect("a sound table");
    let Table { open, open_values, open_names, .. } = table;
    let mut score = Score { open: [open, open_values, open_names], ..Score::default() };
    for expected in table.guide {
        let bytes = std::fs::read(folder.join(&expected.file)).expect("a guide");
        let guide = guide::read(guide::decode(&bytes));
        let (found, wanted) =
            (scopes(&guide), expected.scopes.into_iter().collect::<BTreeSet<_>>());
        let file = &expected.file;
        score.texts += 1;
        score.found += found.len();
        score.expected += wanted.len();
        score.right += found.intersection(&wanted).count();
        for entry in wanted.difference(&found) {
            faults.push(format!("{file}: not found: {} {}", entry.0, entry.1));
        }
        for entry in found.difference(&wanted) {
            faults.push(format!("{file}: not there: {} {}", entry.0, entry.1));
        }
        let mut compare = |what: &str, count: &mut usize, found: String, wanted: String| {
            if found == wanted {
                *count += 1;
            } else {
                faults.push(format!("{file}: {what}: found {found:?}, expected {wanted:?}"));
            }
        };
        let rule = guide.rule.map(|rule| rule.id().to_owned()).unwrap_or_default();
        compare("rule", &mut score.rules, rule, expected.rule.unwrap_or_default());
        let values: Vec<String> =
            guide.values.iter().map(|v| format!("{}={}", lower(&v.label), v.source.id())).collect();
        let wanted: Vec<String> = expected
            .values
            .iter()
            .map(|(label, kind)| format!("{}={kind}", lower(label)))
            .collect();
        compare("values", &mut score.values, values.join(", "), wanted.join(", "));
        let name = guide.account_name.clone().unwrap_or_default();
        compare("account", &mut score.names, name, expected.account_name.unwrap_or_default());
        let unread: Vec<String> = guide.unread.iter().map(|unread| lower(&unread.name)).collect();
        let wanted = expected.unread.map(|names| names.iter().map(|name| lower(name)).collect());
        let wanted: Vec<String> = wanted.unwrap_or_else(|| unread.clone());
        compare("unread", &mut score.unread, unread.join(", "), wanted.join(", "));
        let kind = guide.token_type.map(|kind| kind.id().to_owned()).unwrap_or_default();
        let mut ignored = 0;
        let wanted = expected.token_type.unwrap_or_else(|| kind.clone());
        compare("token type", &mut ignored, kind, wanted);
        for entry in &guide.scopes {
            assert!(
                guide
                    .text
                    .get(entry.evidence.clone())
                    .is_some_and(|words| !words.trim().is_empty()),
                "{file}: no words for {}",
                entry.scope.id
            );
        }
    }
    score
}

fn folders() -> Vec<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/guides");
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(own).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

#[test]
fn the_corpus_is_read_as_well_as_before() {
    let other = std::env::var_os("SCOPEWISE_GUIDES").map(PathBuf::from);
    let is_own = other.is_none();
    let folders = other.map_or_else(folders, |folder| vec![folder]);
    let mut wrong = Vec::new();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut faults = Vec::new();
        let score = measure(&folder, &mut faults);
        score.print(&name);
        for fault in &faults {
            println!("{fault}");
        }
        let count = score.expected + score.found - 2 * score.right;
        let counts = [count, score.texts - score.values, score.texts - score.names];
        for ((what, count), open) in
            ["scopes", "values", "names"].iter().zip(counts).zip(score.open)
        {
            if is_own && count != open {
                wrong.push(format!("{name}: {count} {what} are wrong, {open} were known"));
            }
        }
    }
    assert_eq!(wrong, [] as [String; 0], "the lists above say which");
}

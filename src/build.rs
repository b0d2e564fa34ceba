//! Packs the text files that the program includes: the Fluent files of each language, the app files
//! and the words of passwords become one deflated file each, which `src/packed.rs` reads. Each text
//! of the window becomes a constant, so that a wrong name does not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Precedes each file's name; the name ends with its line, and the file's text follows. Not in any
/// text.
const MARK: char = '\u{1}';

fn main() -> io::Result<()> {
    let to = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    for language in files(Path::new("assets/i18n"))?.into_iter().filter(|it| it.is_dir()) {
        let name = language.file_name().unwrap_or_default().to_string_lossy();
        pack(&language, "ftl", &to.join(format!("{name}.packed")))?;
    }
    fs::write(to.join("texts.rs"), constants(Path::new("assets/i18n/en"))?)?;
    pack(Path::new("assets/catalog/connectors"), "toml", &to.join("connectors.packed"))?;
    pack(Path::new("assets/words"), "txt", &to.join("words.packed"))
}

/// Returns a folder's entries sorted by name, and reruns the build when entries are added or
/// removed.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = fs::read_dir(folder)?
        .map(|file| file.map(|file| file.path()))
        .collect::<io::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// Packs the files of a folder that have this extension.
fn pack(folder: &Path, end: &str, to: &Path) -> io::Result<()> {
    let mut all = String::new();
    for file in files(folder)?.iter().filter(|file| file.extension().is_some_and(|it| it == end)) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(file)?;
        if text.contains(MARK) {
            return Err(io::Error::other(format!(
                "{} contains a delimiter of the pack",
                file.display()
            )));
        }
        all += &format!("{MARK}{name}\n{text}");
    }
    fs::write(to, miniz_oxide::deflate::compress_to_vec(all.as_bytes(), 10))
}

/// Prefixes of messages that data names, not code: a scope, or what an app file refers to.
const NAMED_BY_DATA: [&str; 2] = ["care-", "app-"];

/// Returns a constant for every message of the English texts, and a list of their names. A message
/// with placeholders is a `Template` that knows them, so that a missing value does not compile.
fn constants(folder: &Path) -> io::Result<String> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files(folder)? {
        let text = fs::read_to_string(file)?;
        let (mut name, mut in_value) = (None, false);
        for line in text.lines() {
            let is_name = |name: &&str| name.starts_with(|c: char| c.is_ascii_lowercase());
            if let Some(found) = line.split_once(" =").map(|(name, _)| name).filter(is_name) {
                (name, in_value) = (Some(found), true);
            } else if !line.is_empty() && !line.starts_with(' ') && !line.starts_with('}') {
                name = None;
            } else if line.trim_start().starts_with('.') {
                // Values of attributes are given with the attribute's name.
                in_value = false;
            }
            if let Some(name) = name {
                let placeholders = messages.entry(name.to_owned()).or_default();
                placeholders.extend(placeholders_of(line).filter(|_| in_value));
            }
        }
    }
    let mut code = String::new();
    for (name, placeholders) in &messages {
        if NAMED_BY_DATA.iter().any(|start| name.starts_with(start)) {
            code += "#[allow(dead_code)]\n";
        }
        let constant = name.to_uppercase().replace('-', "_");
        code += &if placeholders.is_empty() {
            format!("pub(crate) const {constant}: TextId = TextId({name:?});\n")
        } else {
            let placeholders: Vec<_> = placeholders.iter().collect();
            format!(
                "pub(crate) const {constant}: Template = \
                 Template {{ id: TextId({name:?}), placeholders: &{placeholders:?} }};\n"
            )
        };
    }
    let all: Vec<_> = messages.keys().collect();
    Ok(format!("{code}pub(super) static ALL: [&str; {}] = {all:?};\n", all.len()))
}

/// Returns the names of the placeholders in a line: `{ $count }`.
fn placeholders_of(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect())
}

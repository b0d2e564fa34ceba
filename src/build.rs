//! Packs the text files that the program includes: the Fluent files of each language, the app files
//! and the words of passwords become one deflated file each, which `src/packed.rs` reads. Each text
//! of the window becomes a constant, so that a wrong name does not compile.

use std::collections::BTreeSet;
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

/// Returns a constant for every message of the English texts, and a list of their names.
fn constants(folder: &Path) -> io::Result<String> {
    let mut names = BTreeSet::new();
    for file in files(folder)? {
        for line in fs::read_to_string(file)?.lines() {
            let name = line.split_once(" =").map(|(name, _)| name);
            let is_name = |name: &&str| name.starts_with(|c: char| c.is_ascii_lowercase());
            names.extend(name.filter(is_name).map(str::to_owned));
        }
    }
    let mut code = String::new();
    for name in &names {
        if NAMED_BY_DATA.iter().any(|start| name.starts_with(start)) {
            code += "#[allow(dead_code)]\n";
        }
        let constant = name.to_uppercase().replace('-', "_");
        code += &format!("pub(crate) const {constant}: TextId = TextId({name:?});\n");
    }
    let all: Vec<_> = names.iter().collect();
    Ok(format!("{code}pub(super) static ALL: [&str; {}] = {all:?};\n", all.len()))
}

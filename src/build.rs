//! Packs the texts of all languages, which are a thirtieth of the program otherwise: each language's
//! Fluent files become one file, deflated, that `src/texts/packed.rs` reads.

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Stands before each file's name, and the name before a line's end and the file's text; in no text.
const MARK: char = '\u{1}';

fn main() -> io::Result<()> {
    let from = Path::new("assets/i18n");
    println!("cargo::rerun-if-changed={}", from.display());
    let to = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    for language in fs::read_dir(from)? {
        let language = language?.path();
        let mut files = fs::read_dir(&language)?
            .map(|file| file.map(|file| file.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.sort();
        let mut all = String::new();
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "ftl")) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(file)?;
            if text.contains(MARK) {
                return Err(io::Error::other(format!("{} has a mark of ours", file.display())));
            }
            all += &format!("{MARK}{name}\n{text}");
        }
        let name = language.file_name().unwrap_or_default().to_string_lossy();
        let packed = miniz_oxide::deflate::compress_to_vec(all.as_bytes(), 10);
        fs::write(to.join(format!("{name}.texts")), packed)?;
    }
    Ok(())
}

//! The Fluent files as the program carries them: deflated by `src/build.rs`.

use super::Language;

macro_rules! packed {
    ($language:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $language, ".texts"))
    };
}

/// Stands before each file's name; the name ends with its line.
const MARK: char = '\u{1}';

/// The Fluent files of a language, each with its name.
pub fn sources(language: Language) -> Vec<(String, String)> {
    let packed: &[u8] = match language {
        Language::English | Language::Pseudo => packed!("en"),
        Language::German => packed!("de"),
        Language::Spanish => packed!("es"),
        Language::French => packed!("fr"),
        Language::Italian => packed!("it"),
        Language::Dutch => packed!("nl"),
        Language::Portuguese => packed!("pt-BR"),
        Language::Japanese => packed!("ja"),
    };
    // Of our own making, so it unpacks; a program whose bytes were changed shows ids for texts.
    let all = miniz_oxide::inflate::decompress_to_vec(packed).unwrap_or_else(|error| {
        tracing::error!(%error, "the texts cannot be unpacked");
        Vec::new()
    });
    String::from_utf8_lossy(&all)
        .split(MARK)
        .filter_map(|file| file.split_once('\n'))
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn what_is_unpacked_is_what_the_files_hold() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n");
        for language in Language::ALL {
            let files = sources(language);
            let folder = root.join(language.code());
            assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), files.len());
            for (name, text) in files {
                let there = std::fs::read_to_string(folder.join(&name)).expect("a file");
                assert!(text == there, "{name} of {}", language.code());
            }
        }
    }
}

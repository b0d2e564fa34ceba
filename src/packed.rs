//! Files included in the program, as packed by `src/build.rs`.

/// Expands to the bytes of a packed folder, by its name.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".packed"))
    };
}
pub(crate) use packed;

/// Returns the files of a packed folder: name and text, sorted by name.
pub(crate) fn unpack(packed: &[u8]) -> Vec<(String, String)> {
    // We packed it ourselves, so it unpacks; a program whose bytes were changed does without it.
    let all = miniz_oxide::inflate::decompress_to_vec(packed).unwrap_or_else(|error| {
        tracing::error!(%error, "what the program carries cannot be unpacked");
        Vec::new()
    });
    let all = String::from_utf8_lossy(&all);
    // The first character precedes each file's name; the name ends with its line.
    let mark = all.chars().next().unwrap_or_default();
    all.split(mark)
        .filter_map(|file| file.split_once('\n'))
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn unpacked_files_match_the_originals() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        for (folder, end, packed) in [
            ("i18n/en", "ftl", &packed!("en")[..]),
            ("i18n/ja", "ftl", packed!("ja")),
            ("catalog/connectors", "toml", packed!("connectors")),
            ("words", "txt", packed!("words")),
        ] {
            let folder = assets.join(folder);
            let files = unpack(packed);
            let there = std::fs::read_dir(&folder).expect("a folder").filter_map(Result::ok);
            let there = there.filter(|file| file.path().extension().is_some_and(|it| it == end));
            assert_eq!(there.count(), files.len(), "{folder:?}");
            for (name, text) in files {
                let file = std::fs::read_to_string(folder.join(&name)).expect("a file");
                assert!(text == file, "{folder:?}/{name}");
            }
        }
    }
}

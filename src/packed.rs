//! Files that the program carries, as `src/build.rs` packs them.

/// The bytes of a packed folder, by its name.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".packed"))
    };
}
pub(crate) use packed;

/// The files of a packed folder: name and text, in the order of their names.
pub(crate) fn unpack(packed: &[u8]) -> Vec<(String, String)> {
    // Of our own making, so it unpacks; a program whose bytes were changed goes without.
    let all = miniz_oxide::inflate::decompress_to_vec(packed).unwrap_or_else(|error| {
        tracing::error!(%error, "what the program carries cannot be unpacked");
        Vec::new()
    });
    let all = String::from_utf8_lossy(&all);
    // The first letter stands before each file's name; the name ends with its line.
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
    fn what_is_unpacked_is_what_the_files_hold() {
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

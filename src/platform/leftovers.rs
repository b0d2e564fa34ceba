//! Copies of credentials that a browser leaves behind under a temporary name, for example if it ends
//! while it asks where to save a file.

use super::files;
use crate::flow::FoundFile;
use crate::saved::Values;
use std::fs;
use std::path::PathBuf;

/// The longest credentials file that is opened here, in bytes. Downloads of other things are mostly
/// longer.
const LONGEST: u64 = 16 * 1024;

/// Returns the files in these folders that hold these values under a browser's temporary name.
pub(super) fn find(folders: &[PathBuf], values: &Values) -> Vec<FoundFile> {
    let entries = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let found = paths.filter_map(|path| {
        let name = super::own_files::name(&path);
        let kind = fs::symlink_metadata(&path).ok()?;
        let may_be = is_temporary(&name) && kind.is_file() && kind.len() <= LONGEST;
        let since = kind.modified().ok()?;
        let holds_them = || files::values(&path).is_some_and(|inside| inside.is_part_of(values));
        (may_be && holds_them()).then_some(FoundFile { path, name, since })
    });
    found.collect()
}

/// Whether a browser gives a file this name until its download is complete.
fn is_temporary(name: &str) -> bool {
    /// What Chromium (and the browsers made from it) and Chrome put before six random characters
    /// (`findings/chromium_keeps_an_unsaved_download_after_it_ends.sh`).
    const HIDDEN: [&str; 2] = [".org.chromium.Chromium.", ".com.google.Chrome."];
    let is_hidden = HIDDEN.iter().any(|start| name.starts_with(start));
    is_hidden || [".crdownload", ".part"].iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::find;
    use crate::credentials;
    use crate::saved::Values;
    use std::fs;

    #[test]
    fn copy_under_a_temporary_name_is_found_by_its_values() {
        let text = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";
        let other = text.replace("k3v9", "k3v8");
        let values = Values::of(&credentials::read_text(text).expect("made-up values"));
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in [
            (".org.chromium.Chromium.eMFiCN", text),
            ("Unconfirmed 123456.crdownload", text),
            ("x7Yz.txt.part", text),
            (".com.google.Chrome.aB3dE5", &other),
            ("BigCommerceAPI-credentials-1.txt", text),
            (".hidden", text),
            (".env.local.backup", text),
        ] {
            fs::write(folder.path().join(name), text).expect("written");
        }
        let mut names: Vec<_> =
            find(&[folder.path().to_owned(), folder.path().join("none")], &values)
                .into_iter()
                .map(|found| found.name)
                .collect();
        names.sort();
        let copies =
            [".org.chromium.Chromium.eMFiCN", "Unconfirmed 123456.crdownload", "x7Yz.txt.part"];
        assert_eq!(names, copies);
    }
}

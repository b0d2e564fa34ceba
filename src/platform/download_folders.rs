//! The folders that browsers save downloads to.

use std::path::PathBuf;

/// Returns the folders that browsers save to, which need not exist yet: mostly one, or two where
/// browsers don't agree.
#[cfg(not(target_os = "linux"))]
pub(super) fn download_folders() -> Vec<PathBuf> {
    let usual = || dirs::home_dir().map(|home| home.join("Downloads"));
    dirs::download_dir().or_else(usual).into_iter().collect()
}

/// Returns the folders that browsers save to, which need not exist yet: mostly one, or two where
/// browsers don't agree.
#[cfg(target_os = "linux")]
pub(super) fn download_folders() -> Vec<PathBuf> {
    /// The largest file of folders that is read, in bytes.
    const MOST: u64 = 64 * 1024;
    let Some(home) = dirs::home_dir() else { return Vec::new() };
    let file = dirs::config_dir().map(|folder| folder.join("user-dirs.dirs"));
    let text = file.and_then(|file| crate::saved::read_plain(&file, MOST).ok());
    linux::folders(&home, &text.unwrap_or_default())
}

/// The desktop's file of folders, read as Chromium 156 and Firefox 153 read it. Both have the reader
/// of xdg-user-dirs, which neither `dirs` 7 nor GLib 2.74 follows everywhere
/// (`findings/browsers_read_user_dirs_their_own_way.sh`).
#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    use std::path::{Path, PathBuf};

    const NAME: &[u8] = b"XDG_DOWNLOAD_DIR";

    pub(super) fn folders(home: &Path, text: &[u8]) -> Vec<PathBuf> {
        let usual = home.join("Downloads");
        // The last of several lines counts.
        match text.split(|byte| *byte == b'\n').filter_map(|line| folder(home, line)).next_back() {
            None => vec![usual],
            // The home folder stands for no folder at all. Firefox saves there all the same.
            Some(folder) if folder == home => vec![usual, folder],
            Some(folder) => vec![folder],
        }
    }

    /// Returns the folder that a line sets.
    fn folder(home: &Path, line: &[u8]) -> Option<PathBuf> {
        let rest = line.trim_ascii_start().strip_prefix(NAME)?;
        let rest = rest.trim_ascii_start().strip_prefix(b"=")?;
        let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
        let in_home = rest.strip_prefix(b"$HOME/");
        if in_home.is_none() && !rest.starts_with(b"/") {
            return None;
        }
        let mut path = Vec::new();
        let mut bytes = in_home.unwrap_or(rest).iter().copied();
        while let Some(byte) = bytes.next().filter(|byte| *byte != b'"') {
            // Every sign behind a backslash stands for itself.
            path.push(if byte == b'\\' { bytes.next().unwrap_or(byte) } else { byte });
        }
        let path = PathBuf::from(OsString::from_vec(path));
        Some(match in_home {
            // A second slash doesn't lead out of the home folder.
            Some(_) => home.join(path.strip_prefix("/").unwrap_or(&path)),
            None => path,
        })
    }

    #[cfg(test)]
    mod tests {
        use super::folders;
        use std::path::Path;

        #[test]
        fn file_of_folders_is_read_as_browsers_read_it() {
            let folders = |text: &str| folders(Path::new("/home/ann"), text.as_bytes());
            for (text, folder) in [
                ("", "Downloads"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/Saved\"\n", "Saved"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/Saved\" # mine\n", "Saved"),
                ("  XDG_DOWNLOAD_DIR = \"$HOME/Saved\"\n", "Saved"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/Saved/\"\n", "Saved"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/Saved\r\n", "Saved\r"),
                ("XDG_DOWNLOAD_DIR=\"/mnt/Saved\"\n", "/mnt/Saved"),
                ("XDG_DOWNLOAD_DIR=\"$HOME//Saved\"\n", "Saved"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/One\"\nXDG_DOWNLOAD_DIR=\"$HOME/Two\"\n", "Two"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/One\"\nXDG_DOWNLOAD_DIR='$HOME/Two'\n", "One"),
                ("XDG_DOWNLOAD_DIR=\"$HOME/Sa\\\"v\\145d\"\n", "Sa\"v145d"),
                ("XDG_DOWNLOAD_DIR='$HOME/Saved'\n", "Downloads"),
                ("XDG_DOWNLOAD_DIR=$HOME/Saved\n", "Downloads"),
                ("XDG_DOWNLOAD_DIR=\"${HOME}/Saved\"\n", "Downloads"),
                ("XDG_DOWNLOAD_DIR=\"Saved\"\n", "Downloads"),
                ("export XDG_DOWNLOAD_DIR=\"$HOME/Saved\"\n", "Downloads"),
                ("#XDG_DOWNLOAD_DIR=\"$HOME/Saved\"\n", "Downloads"),
                ("XDG_DOWNLOAD_DIRS=\"$HOME/Saved\"\n", "Downloads"),
            ] {
                assert_eq!(folders(text), [Path::new("/home/ann").join(folder)], "{text}");
            }
            let home = "XDG_DOWNLOAD_DIR=\"$HOME/\"\n";
            assert_eq!(folders(home), [Path::new("/home/ann/Downloads"), Path::new("/home/ann")]);
        }
    }
}

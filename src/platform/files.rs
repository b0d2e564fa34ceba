//! Chooses and reads the credentials file, and writes the practice file.

use super::dialog::FileDialog;
use crate::credentials::{self, MAX_BYTES, Problem};
use crate::flow::{ImportError, PickOutcome};
use crate::saved::Values;
use crate::secret::SecretBytes;
use crate::texts::{t, text};
use std::fs::{self, File};
use std::future::Future;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use zeroize::Zeroizing;

/// Lets the user choose a credentials file.
pub(super) fn pick() -> impl Future<Output = PickOutcome> + Send {
    let filters = vec![
        (text(t::DIALOG_TEXT_FILES), vec!["txt", "env"]),
        (text(t::DIALOG_ALL_FILES), vec!["*"]),
    ];
    FileDialog::open(text(t::DIALOG_CHOOSE), filters).show()
}

/// Lets the user choose a guide or an app file.
pub(super) fn pick_guide() -> impl Future<Output = PickOutcome> + Send {
    let filters = vec![
        (text(t::DIALOG_GUIDES), vec!["txt", "html", "htm", "md", "toml"]),
        (text(t::DIALOG_ALL_FILES), vec!["*"]),
    ];
    FileDialog::open(text(t::DIALOG_CHOOSE_GUIDE), filters).show()
}

/// Reads a file that the watch found, unless a link has replaced it.
pub(super) fn read_found(path: &Path) -> Result<SecretBytes, ImportError> {
    let is_file = fs::symlink_metadata(path).is_ok_and(|kind| kind.is_file());
    if is_file { read(path) } else { Err(ImportError::Problem(Problem::Unreadable)) }
}

/// Returns the account name in a file that the watch found; the rest is discarded immediately.
pub(super) fn account_name(path: &Path) -> Option<String> {
    let bytes = read_found(path).ok()?;
    credentials::read(bytes.expose()).ok()?.account_name
}

/// Returns the values in a file that was found without the user.
pub(super) fn values(path: &Path) -> Option<Values> {
    let bytes = read_found(path).ok()?;
    credentials::read(bytes.expose()).ok().map(|inside| Values::of(&inside))
}

/// Reads a file of at most 64 KiB.
pub(super) fn read(path: &Path) -> Result<SecretBytes, ImportError> {
    let unreadable = |error: std::io::Error| {
        tracing::info!(%error, "the file cannot be read");
        ImportError::Problem(Problem::Unreadable)
    };
    let kind = fs::metadata(path).map_err(unreadable)?;
    if kind.is_dir() {
        return Err(ImportError::Folder);
    }
    // Reading a pipe or a device could block forever.
    if !kind.is_file() {
        return Err(ImportError::Problem(Problem::Unreadable));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    let limit = MAX_BYTES as u64 + 1;
    File::open(path)
        .and_then(|file| file.take(limit).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    Ok(SecretBytes::new(bytes))
}

/// Prefix of the names of folders with practice files.
const PRACTICE: &str = "scopewise-practice-";
/// After this time, nothing uses what another run left behind.
const LEFT_BEHIND: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The folders of practice files that this run created.
fn practice_folders() -> MutexGuard<'static, Vec<PathBuf>> {
    static FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    FOLDERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes this run's practice files when the window closes.
pub(super) fn remove_practice_files() {
    for folder in practice_folders().drain(..) {
        if let Err(error) = fs::remove_dir_all(&folder) {
            tracing::debug!(%error, "a practice file stays");
        }
    }
}

/// Removes what killed runs left behind: our half-written files in these folders, and practice
/// files. Keeps anything that another run may still be using.
pub(super) fn remove_left_behind(ours: &[PathBuf]) {
    let old = |entry: &fs::DirEntry| {
        let changed = entry.metadata().and_then(|there| there.modified());
        changed.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > LEFT_BEHIND))
    };
    let named = |folder: &Path, start: &'static str| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let fits = move |entry: &fs::DirEntry| {
            entry.file_name().to_str().is_some_and(|name| name.starts_with(start))
        };
        entries.filter(fits).filter(old).map(|entry| entry.path()).collect::<Vec<_>>()
    };
    for folder in ours {
        for file in named(folder, ".scopewise-") {
            tracing::debug!("a half-written file of an earlier run is removed");
            let _ = fs::remove_file(file);
        }
    }
    for folder in named(&std::env::temp_dir(), PRACTICE) {
        // Another user's folders cannot be removed, so they stay.
        let _ = fs::remove_dir_all(folder);
    }
}

/// Writes the practice file to where it can be dropped from; nothing in it is real. The folder is
/// new and has an unpredictable name, so that no other user of this computer can have put something
/// in its place.
pub(super) fn write_practice_file(name: &str, text: &str) -> Option<PathBuf> {
    let mut chance = [0_u8; 4];
    getrandom::fill(&mut chance).ok()?;
    let suffix = u32::from_ne_bytes(chance);
    let folder = std::env::temp_dir().join(format!("{PRACTICE}{suffix:08x}"));
    let path = folder.join(name);
    fs::create_dir(&folder)
        .inspect(|()| practice_folders().push(folder.clone()))
        .and_then(|()| File::create_new(&path)?.write_all(text.as_bytes()))
        .inspect_err(|error| tracing::info!(%error, "the practice file cannot be written"))
        .ok()
        .map(|()| path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{LEFT_BEHIND, remove_left_behind};
    use std::fs::{self, File};
    use std::time::{Duration, SystemTime};

    #[test]
    fn only_our_old_files_are_removed() {
        let place = tempfile::tempdir().expect("a folder");
        let file = |name: &str, age: Duration| {
            let path = place.path().join(name);
            fs::write(&path, "").expect("written");
            let at = SystemTime::now() - age;
            File::options()
                .write(true)
                .open(&path)
                .and_then(|file| file.set_modified(at))
                .expect("old");
            path
        };
        let long = LEFT_BEHIND + Duration::from_secs(60);
        let left = file(".scopewise-AbCdEf", long);
        let others = [
            file(".scopewise-GhIjKl", Duration::from_secs(60)),
            file("connections.json", long),
            file("my.scopewise-file", long),
        ];
        remove_left_behind(&[place.path().to_owned(), place.path().join("none")]);
        assert!(!left.exists() && others.iter().all(|path| path.exists()));
    }
}

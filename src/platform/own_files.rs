//! The user's own app files in the configuration folder, and guides read from files.

use super::new_file::{self, Kind};
use crate::catalog::MAX_APP_FILE;
use crate::flow::GuideProblem;
use crate::guide::MAX_GUIDE;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Returns the folder of this user's settings, or `None` if the system doesn't define one.
pub(super) fn config_folder() -> Option<PathBuf> {
    dirs::config_dir().map(|folder| folder.join("scopewise"))
}

/// Returns the folder that the user's own apps are read from and written to.
pub(super) fn app_folder() -> Option<PathBuf> {
    config_folder().map(|folder| folder.join("apps"))
}

/// Returns a file's name for display.
pub(super) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Reads a text file of at most `most` bytes. Returns `None` if it cannot be read, and `Err` with
/// the number of bytes read if it is longer.
fn read_text(path: &Path, most: usize) -> Option<Result<String, usize>> {
    let is_file = fs::metadata(path).is_ok_and(|kind| kind.is_file());
    let limit = most as u64 + 1;
    let mut bytes = Vec::new();
    let read = is_file
        && File::open(path)
            .and_then(|file| file.take(limit).read_to_end(&mut bytes))
            .inspect_err(|error| tracing::info!(%error, "a file cannot be read"))
            .is_ok();
    if !read {
        return None;
    }
    Some(if bytes.len() > most { Err(bytes.len()) } else { Ok(crate::guide::decode(&bytes)) })
}

/// Reads an app file.
pub(super) fn read_app(path: &Path) -> Option<String> {
    read_text(path, MAX_APP_FILE)?.ok()
}

/// The maximum number of app files read at startup.
const MAX_FILES: usize = 10_000;

/// Reads all app files of the configuration folder: name and text, sorted by name.
pub(super) fn load_apps() -> Vec<(String, Option<String>)> {
    let Some(entries) = app_folder().and_then(|folder| fs::read_dir(folder).ok()) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml")))
        .take(MAX_FILES)
        .collect();
    paths.sort();
    paths.iter().map(|path| (name(path), read_app(path))).collect()
}

/// Writes an app file into the folder, never overwriting another file.
pub(super) fn save_app(file: &str, text: &str) -> bool {
    let Some(folder) = app_folder() else { return false };
    let stem = file.strip_suffix(".toml").unwrap_or(file);
    let mut names = std::iter::once(file.to_owned())
        .chain((2..100).map(|number| format!("{stem}-{number}.toml")));
    let written = fs::create_dir_all(&folder).and_then(|()| {
        loop {
            let Some(name) = names.next() else {
                break Err(std::io::ErrorKind::AlreadyExists.into());
            };
            match new_file::write(&folder.join(name), text.as_bytes(), Kind::Setting) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                written => break written,
            }
        }
    });
    written.inspect_err(|error| tracing::warn!(%error, "an app file cannot be written")).is_ok()
}

/// Reads a guide from a file.
pub(super) fn read_guide(path: &Path) -> Result<String, GuideProblem> {
    let text = read_text(path, MAX_GUIDE).ok_or(GuideProblem::Unreadable)?;
    let text = text.map_err(|_| GuideProblem::TooLarge)?;
    if crate::guide::is_text(&text) { Ok(text) } else { Err(GuideProblem::NotText) }
}

//! What Scopewise keeps in mind from one session to the next: choices, never a secret.

use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The settings file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// Whether the Downloads folder may be watched; nothing until asked.
    pub(super) watch_downloads: Option<bool>,
}

/// The settings of this user; a missing or broken file is as none.
pub(super) fn read() -> Settings {
    super::own_files::config_folder().map(|folder| read_in(&folder)).unwrap_or_default()
}

fn read_in(folder: &Path) -> Settings {
    let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
    toml::from_str(&text)
        .inspect_err(|error| tracing::warn!(message = error.message(), "settings are broken"))
        .unwrap_or_default()
}

const FILE: &str = "settings.toml";

/// What was allowed last.
static WATCH: Mutex<Option<bool>> = Mutex::new(None);

/// Says whether the Downloads folder may be watched; [`write`] keeps it in mind.
pub(super) fn set_watch(allowed: bool) {
    *WATCH.lock().unwrap_or_else(PoisonError::into_inner) = Some(allowed);
}

/// Keeps in mind what was said last. One writer at a time.
pub(super) fn write() {
    static WRITER: Mutex<()> = Mutex::new(());
    let _turn = WRITER.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(folder) = super::own_files::config_folder() else { return };
    let mut settings = read_in(&folder);
    let said = *WATCH.lock().unwrap_or_else(PoisonError::into_inner);
    settings.watch_downloads = said.or(settings.watch_downloads);
    if let Err(error) = write_in(&folder, &settings) {
        tracing::warn!(%error, "the settings cannot be written");
        // An older "yes" must not outlive a "no"; without a file the question comes again.
        if said == Some(false) {
            let _ = fs::remove_file(folder.join(FILE));
        }
    }
}

/// Writes a new file and puts it in the old one's place, so that there is always a whole one.
fn write_in(folder: &Path, settings: &Settings) -> io::Result<()> {
    let text = toml::to_string(settings).map_err(io::Error::other)?;
    fs::create_dir_all(folder)?;
    let new = folder.join(format!("{FILE}.{}", std::process::id()));
    let mut file = File::create(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(new, folder.join(FILE))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{FILE, Settings, read_in, write_in};

    #[test]
    fn choices_are_kept_and_a_broken_file_is_as_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("new");
        assert_eq!(read_in(&folder), Settings::default());
        let settings = Settings { watch_downloads: Some(true) };
        write_in(&folder, &settings).expect("written");
        assert_eq!(read_in(&folder), settings);
        assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 1, "nothing else");
        std::fs::write(folder.join(FILE), "watch_downloads = [").expect("written");
        assert_eq!(read_in(&folder), Settings::default());
    }
}

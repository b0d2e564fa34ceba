//! Persistent settings: choices, never a secret.

use super::last_wins::LastWins;
use crate::flow::Preferences;
use crate::saved::{read_plain, write_whole};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

/// The settings file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// Whether the Downloads folder may be watched; `None` until the user has been asked.
    pub(super) watch_downloads: Option<bool>,
    /// The look of the window.
    pub(super) window: Preferences,
}

/// Reads this user's settings; a missing or broken file means the defaults.
pub(super) fn read() -> Settings {
    super::own_files::config_folder().map(|folder| read_in(&folder)).unwrap_or_default()
}

fn read_in(folder: &Path) -> Settings {
    let bytes = read_plain(&folder.join(FILE), MOST).unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    let text = text.trim_start_matches('\u{feff}');
    let table: toml::Table = toml::from_str(text)
        .inspect_err(|error| tracing::warn!(message = error.message(), "settings are broken"))
        .unwrap_or_default();
    let window = table.get("window").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    // Field by field, so that a slip, or a value from a later version, does not discard the others.
    Settings {
        watch_downloads: field(&table, "watch_downloads"),
        window: Preferences {
            theme: field(&window, "theme").unwrap_or_default(),
            size: field(&window, "size"),
            language: field(&window, "language"),
            reduce_motion: field(&window, "reduce_motion"),
            renderer: field(&window, "renderer"),
        },
    }
}

fn field<'a, T: Deserialize<'a>>(table: &toml::Table, name: &str) -> Option<T> {
    table.get(name).and_then(|value| value.clone().try_into().ok())
}

/// Maximum size of the file, in bytes; a larger file is not ours.
const MOST: u64 = 64 * 1024;
const FILE: &str = "settings.toml";

/// Changed settings that are not in a file yet.
#[derive(Debug, Clone, Default)]
pub(super) struct PendingSettings {
    /// Whether the Downloads folder may be watched.
    pub(super) watch: Option<bool>,
    /// The look of the window.
    pub(super) window: Option<Preferences>,
}

/// Creates the writer of the pending settings.
pub(super) fn writer() -> LastWins<PendingSettings> {
    LastWins::new(Duration::ZERO, write)
}

fn write(said: PendingSettings) {
    let Some(folder) = super::own_files::config_folder() else { return };
    let mut settings = read_in(&folder);
    settings.watch_downloads = said.watch.or(settings.watch_downloads);
    if let Some(window) = said.window {
        settings.window = window;
    }
    if let Err(error) = write_in(&folder, &settings) {
        tracing::warn!(%error, "the settings cannot be written");
        // An older "yes" must not outlive a "no"; without a file, the user is asked again.
        if said.watch == Some(false) && read_in(&folder).watch_downloads == Some(true) {
            let _ = fs::remove_file(folder.join(FILE));
        }
    }
}

fn write_in(folder: &Path, settings: &Settings) -> io::Result<()> {
    let text = toml::to_string(settings).map_err(io::Error::other)?;
    write_whole(&folder.join(FILE), text.as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{FILE, Settings, read_in, write_in};
    use crate::flow::{Preferences, Renderer, Theme};

    #[test]
    fn settings_are_saved_and_a_broken_file_means_defaults() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("new");
        assert_eq!(read_in(&folder), Settings::default());
        let window = Preferences {
            theme: Theme::Dark,
            size: Some(125),
            language: Some("de".to_owned()),
            reduce_motion: None,
            renderer: Some(Renderer::OpenGl),
        };
        let settings = Settings { watch_downloads: Some(true), window };
        write_in(&folder, &settings).expect("written");
        assert_eq!(read_in(&folder), settings);
        assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 1, "nothing else");
        // A file with one unreadable field.
        let text = "watch_downloads = true\n[window]\ntheme = \"sepia\"\nsize = 150\n";
        std::fs::write(folder.join(FILE), text).expect("written");
        let kept = read_in(&folder);
        assert_eq!((kept.watch_downloads, kept.window.size), (Some(true), Some(150)));
        assert_eq!(kept.window.theme, Theme::System);
        // A file from before it contained a window.
        std::fs::write(folder.join(FILE), "watch_downloads = true\n").expect("written");
        assert_eq!(read_in(&folder).watch_downloads, Some(true));
        std::fs::write(folder.join(FILE), "watch_downloads = [").expect("written");
        assert_eq!(read_in(&folder), Settings::default());
    }
}

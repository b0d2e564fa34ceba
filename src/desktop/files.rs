//! Choosing and reading the credentials file, and writing the practice file.

use crate::credentials::{self, MAX_BYTES, Problem};
use crate::secret::SecretBytes;
use crate::texts::text;
use crate::wizard::{PickOutcome, Trouble};
use std::fs::{self, File};
use std::future::Future;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// A dialog that is gone sooner than this was never there: one that cannot be shown gives the same
/// answer as Cancel, but at once, unless a portal had to be started first.
#[cfg(target_os = "linux")]
const NO_DIALOG: Duration = Duration::from_millis(150);

/// Lets the person choose a file. Called on the window's thread, as macOS asks for; the answer is
/// awaited elsewhere.
pub(super) fn pick() -> impl Future<Output = PickOutcome> + Send {
    let mut dialog = rfd::AsyncFileDialog::new()
        .set_title(text("dialog-choose"))
        .add_filter(text("dialog-text-files"), &["txt", "env"])
        .add_filter(text("dialog-all-files"), &["*"]);
    if let Some(downloads) = super::downloads::folder() {
        dialog = dialog.set_directory(downloads);
    }
    outcome(dialog.pick_file())
}

/// Lets the person choose a guide, or an app file.
pub(super) fn pick_guide() -> impl Future<Output = PickOutcome> + Send {
    let mut dialog = rfd::AsyncFileDialog::new()
        .set_title(text("dialog-choose-guide"))
        .add_filter(text("dialog-guides"), &["txt", "html", "htm", "md", "toml"])
        .add_filter(text("dialog-all-files"), &["*"]);
    if let Some(downloads) = super::downloads::folder() {
        dialog = dialog.set_directory(downloads);
    }
    outcome(dialog.pick_file())
}

/// How the dialog ends.
pub(super) async fn outcome(
    picked: impl Future<Output = Option<rfd::FileHandle>> + Send,
) -> PickOutcome {
    let asked = Instant::now();
    match picked.await {
        Some(file) => PickOutcome::Chosen(file.path().to_path_buf()),
        None if was_there(asked.elapsed()).await => PickOutcome::Cancelled,
        None => PickOutcome::NoDialog,
    }
}

/// Whether a dialog can have been there that was closed after so long. Other systems always have one.
#[cfg(target_os = "linux")]
async fn was_there(open: Duration) -> bool {
    let has_dialog = || tokio::task::spawn_blocking(super::portal::has_file_dialog);
    open >= NO_DIALOG && has_dialog().await.unwrap_or(true)
}

#[cfg(not(target_os = "linux"))]
async fn was_there(_: Duration) -> bool {
    true
}

/// Reads a file that the watch found, unless a link has taken its place.
pub(super) fn read_found(path: &Path) -> Result<SecretBytes, Trouble> {
    let is_file = fs::symlink_metadata(path).is_ok_and(|kind| kind.is_file());
    if is_file { read(path) } else { Err(Trouble::Problem(Problem::Unreadable)) }
}

/// The account name in a file that the watch found; the rest of it is forgotten at once.
pub(super) fn account_name(path: &Path) -> Option<String> {
    let bytes = read_found(path).ok()?;
    credentials::read(bytes.expose()).ok()?.account_name
}

/// Reads a file of at most 64 KiB.
pub(super) fn read(path: &Path) -> Result<SecretBytes, Trouble> {
    let unreadable = |error: std::io::Error| {
        tracing::info!(%error, "the file cannot be read");
        Trouble::Problem(Problem::Unreadable)
    };
    let kind = fs::metadata(path).map_err(unreadable)?;
    if kind.is_dir() {
        return Err(Trouble::Folder);
    }
    // A pipe or a device could keep the reader waiting without end.
    if !kind.is_file() {
        return Err(Trouble::Problem(Problem::Unreadable));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    let limit = MAX_BYTES as u64 + 1;
    File::open(path)
        .and_then(|file| file.take(limit).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    Ok(SecretBytes::new(bytes))
}

/// Writes the practice file where it can be dropped from; nothing in it is real. The folder is new
/// and has a name that nobody can foresee, so that no other user of this computer can have laid
/// something in its place.
pub(super) fn write_practice_file(name: &str, text: &str) -> Option<PathBuf> {
    let mut chance = [0_u8; 4];
    getrandom::fill(&mut chance).ok()?;
    let suffix = u32::from_ne_bytes(chance);
    let folder = std::env::temp_dir().join(format!("scopewise-practice-{suffix:08x}"));
    let path = folder.join(name);
    fs::create_dir(&folder)
        .and_then(|()| File::create_new(&path)?.write_all(text.as_bytes()))
        .inspect_err(|error| tracing::info!(%error, "the practice file cannot be written"))
        .ok()
        .map(|()| path)
}

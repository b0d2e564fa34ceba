//! File dialogs. On Linux, the desktop's portal shows them, and its answer is read here: the
//! general library doesn't tell a dialog that the user closed from one that never appeared.

use crate::flow::PickOutcome;
use std::future::Future;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long an open dialog keeps another from opening. A portal may never answer.
const OVERDUE: Duration = Duration::from_secs(60);

/// A file dialog before it is shown.
pub(super) struct FileDialog {
    pub(super) title: String,
    /// The kinds of files to choose from: their name, and their extensions. `*` stands for all.
    pub(super) filters: Vec<(String, Vec<&'static str>)>,
    /// The folder to begin in.
    pub(super) folder: Option<PathBuf>,
    /// The suggested name of a file to save; `None` to choose an existing file.
    pub(super) save_as: Option<String>,
}

impl FileDialog {
    /// Prepares a dialog that begins in the Downloads folder.
    pub(super) fn open(title: String, filters: Vec<(String, Vec<&'static str>)>) -> Self {
        Self { title, filters, folder: super::downloads::folder(), save_as: None }
    }

    /// Shows the dialog. Called on the window's thread, as macOS requires; the answer is awaited
    /// elsewhere.
    pub(super) fn show(self) -> impl Future<Output = PickOutcome> + Send {
        let opened = Instant::now();
        let is_open = {
            let mut open = open();
            let is_open = open.is_some_and(|since| since.elapsed() < OVERDUE);
            if !is_open {
                *open = Some(opened);
            }
            is_open
        };
        let shown = (!is_open).then(|| system::show(self));
        async move {
            let Some(shown) = shown else { return PickOutcome::AlreadyOpen };
            let outcome = shown.await;
            open().take_if(|since| *since == opened);
            outcome
        }
    }
}

/// Shows an error in a window of its own, for a program whose window can't open, if the system has
/// a way to.
pub(super) fn show_error(words: &str) {
    system::show_error(words);
}

/// When the open dialog was opened.
fn open() -> MutexGuard<'static, Option<Instant>> {
    static OPEN: Mutex<Option<Instant>> = Mutex::new(None);
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{FileDialog, Future, PickOutcome};

    pub(super) fn show_error(words: &str) {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("Scopewise")
            .set_description(words)
            .show();
    }

    pub(super) fn show(dialog: FileDialog) -> impl Future<Output = PickOutcome> + Send {
        let mut shown = rfd::AsyncFileDialog::new().set_title(dialog.title);
        for (name, endings) in &dialog.filters {
            shown = shown.add_filter(name, endings);
        }
        if let Some(folder) = dialog.folder {
            shown = shown.set_directory(folder);
        }
        let (saved, opened) = match dialog.save_as {
            Some(name) => (Some(shown.set_file_name(name).save_file()), None),
            None => (None, Some(shown.pick_file())),
        };
        async move {
            let file = match (saved, opened) {
                (Some(saved), _) => saved.await,
                (None, Some(opened)) => opened.await,
                (None, None) => None,
            };
            file.map_or(PickOutcome::Cancelled, |file| {
                PickOutcome::Chosen(file.path().to_path_buf())
            })
        }
    }
}

#[cfg(target_os = "linux")]
mod system {
    use super::{FileDialog, Future, PickOutcome};
    use crate::platform::portal::{FileChooser, FileRequest, glob};
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    use std::path::PathBuf;
    use std::process::Command;

    pub(super) fn show(dialog: FileDialog) -> impl Future<Output = PickOutcome> + Send {
        let (answer, answered) = tokio::sync::oneshot::channel();
        let shown = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
            // Nothing may wait for the answer any more.
            let _ = answer.send(ask(&dialog));
        });
        if let Err(error) = shown {
            tracing::error!(%error, "the thread for a dialog could not be started");
        }
        async move { answered.await.unwrap_or(PickOutcome::NoDialog) }
    }

    fn ask(dialog: &FileDialog) -> PickOutcome {
        let request = FileRequest {
            parent: &crate::platform::parent::identifier(),
            title: &dialog.title,
            filters: &dialog.filters,
            folder: dialog.folder.as_deref(),
            save_as: dialog.save_as.as_deref(),
        };
        match crate::platform::portal::choose_file(&request) {
            Ok(FileChooser::Chosen(path)) => PickOutcome::Chosen(path),
            Ok(FileChooser::Closed) => PickOutcome::Cancelled,
            Err(error) => {
                tracing::info!(%error, "the portal shows no file dialog");
                zenity(dialog)
            }
        }
    }

    fn has_no_display(errors: &[u8]) -> bool {
        String::from_utf8_lossy(errors).to_ascii_lowercase().contains("display")
    }

    pub(super) fn show_error(words: &str) {
        let shown = Command::new("zenity")
            .args(["--error", "--title", "Scopewise", "--no-markup", "--text", words])
            .output();
        if let Err(error) = shown {
            tracing::info!(%error, "zenity cannot be started");
        }
    }

    /// Shows zenity's file dialog, for a desktop without a portal.
    fn zenity(dialog: &FileDialog) -> PickOutcome {
        let mut command = Command::new("zenity");
        command.args(["--file-selection", "--title", &dialog.title]);
        if dialog.save_as.is_some() {
            command.args(["--save", "--confirm-overwrite"]);
        }
        let name = dialog.save_as.as_deref().unwrap_or_default();
        let start = dialog.folder.clone().unwrap_or_default().join(name);
        if !start.as_os_str().is_empty() {
            // With a slash at its end, a folder is where the dialog begins.
            command.arg("--filename").arg(start);
        }
        for (name, endings) in &dialog.filters {
            let globs: Vec<String> = endings.iter().map(|ending| glob(ending)).collect();
            command.arg(format!("--file-filter={name} | {}", globs.join(" ")));
        }
        match command.output() {
            Ok(output) if output.status.success() => {
                let mut path = output.stdout;
                path.truncate(path.trim_ascii_end().len());
                PickOutcome::Chosen(PathBuf::from(OsString::from_vec(path)))
            }
            // Warnings of its toolkit are usual.
            Ok(output) if output.status.code() == Some(1) && !has_no_display(&output.stderr) => {
                PickOutcome::Cancelled
            }
            Ok(_) => PickOutcome::NoDialog,
            Err(error) => {
                tracing::info!(%error, "zenity cannot be started");
                PickOutcome::NoDialog
            }
        }
    }
}

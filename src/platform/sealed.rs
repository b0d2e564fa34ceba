//! Sealed files on disk.

use super::dialog::FileDialog;
use crate::export::sealed::{self, MAX_SEALED, SealFailure, Sealed, SealedProblem};
use crate::flow::{Cancel, PickOutcome};
use crate::saved::write_whole;
use crate::secret::{Secret, SecretBytes};
use crate::texts::{t, text};
use std::fs::{self, File};
use std::future::Future;
use std::io::Read as _;
use std::path::Path;
use zeroize::Zeroizing;

/// The extension of sealed files.
const ENDING: &str = "scopewise";

/// Lets the user choose where to save a sealed file.
pub(super) fn save(name: String) -> impl Future<Output = PickOutcome> + Send {
    let dialog = FileDialog {
        title: text(t::DIALOG_SAVE_SEALED),
        filters: vec![(text(t::DIALOG_SEALED_FILES), vec![ENDING])],
        folder: None,
        save_as: Some(name),
    };
    let picked = dialog.show();
    async move {
        let mut outcome = picked.await;
        if let PickOutcome::Chosen(path) = &mut outcome
            && path.extension().is_none()
        {
            path.set_extension(ENDING);
        }
        outcome
    }
}

/// Lets the user choose a sealed file.
pub(super) fn pick() -> impl Future<Output = PickOutcome> + Send {
    let filters = vec![
        (text(t::DIALOG_SEALED_FILES), vec![ENDING, "age"]),
        (text(t::DIALOG_ALL_FILES), vec!["*"]),
    ];
    FileDialog::open(text(t::DIALOG_OPEN_SEALED), filters).show()
}

/// Seals and writes the file, whole or not at all. Returns `None` if it was canceled.
pub(super) fn write(
    path: &Path,
    contents: &Secret,
    password: &Secret,
    cancel: &Cancel,
) -> Option<Result<String, SealFailure>> {
    let sealed = match sealed::seal(contents, password, super::memory::free()) {
        // Sealing cannot be stopped, but its result can be discarded.
        _ if cancel.is_cancelled() => return None,
        Ok(sealed) => sealed,
        Err(error) => {
            tracing::warn!(%error, "nothing is sealed");
            return Some(Err(error));
        }
    };
    Some(match write_whole(path, &sealed) {
        Ok(()) => Ok(path.file_name().unwrap_or_default().to_string_lossy().into_owned()),
        Err(error) => {
            tracing::info!(%error, "a sealed file cannot be written");
            Err(SealFailure::NotWritten)
        }
    })
}

/// Reads a sealed file.
pub(super) fn read(path: &Path) -> Result<SecretBytes, SealedProblem> {
    let is_file = fs::metadata(path).is_ok_and(|kind| kind.is_file());
    let mut bytes = Zeroizing::new(Vec::new());
    let limit = MAX_SEALED as u64 + 1;
    let read = is_file
        && File::open(path)
            .and_then(|file| file.take(limit).read_to_end(&mut bytes))
            .inspect_err(|error| tracing::info!(%error, "a sealed file cannot be read"))
            .is_ok();
    match read {
        false => Err(SealedProblem::Unreadable),
        true if bytes.len() > MAX_SEALED => Err(SealedProblem::TooLarge),
        true => Ok(SecretBytes::new(bytes)),
    }
}

/// Whether a file of any name is sealed.
pub(super) fn is_sealed(path: &Path) -> bool {
    read(path).is_ok_and(|bytes| sealed::is_sealed(bytes.expose()))
}

/// Opens a sealed file with its password.
pub(super) fn open(bytes: &SecretBytes, password: &Secret) -> Result<Box<Sealed>, SealedProblem> {
    sealed::open(bytes.expose(), password, super::memory::free()).map(Box::new)
}

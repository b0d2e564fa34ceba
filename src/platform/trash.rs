//! Moves credentials files to the trash, but only if the keyring returns the same values.

use crate::credentials;
use crate::saved::{Connection, Keyring, KeyringProblem, Values};
use std::fs;
use std::path::Path;

/// The outcome of moving a file to the trash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trashed {
    /// It is now in the trash.
    Moved,
    /// It no longer existed.
    Gone,
    /// It holds values other than the saved ones, so it stays.
    OtherValues,
    /// The system did not move it.
    Refused,
}

/// Moves an imported credentials file to the trash if the keyring holds its values at this moment
/// and the file still holds the same ones.
///
/// # Errors
/// The keyring does not return the values; the file stays where it was.
pub fn trash_imported(
    keyring: &Keyring,
    connection: &Connection,
    values: &Values,
    path: &Path,
) -> Result<Trashed, KeyringProblem> {
    if !values.is_part_of(&keyring.read(&connection.id)?) {
        return Err(KeyringProblem::Differs);
    }
    let Ok(bytes) = super::files::read_found(path) else {
        return Ok(if fs::symlink_metadata(path).is_err() {
            Trashed::Gone
        } else {
            Trashed::Refused
        });
    };
    let inside = credentials::read(bytes.expose()).ok();
    // Values entered by hand are saved too; the file need not contain those.
    let same = inside.is_some_and(|inside| Values::of(&inside).is_part_of(values));
    Ok(if same { trash(path) } else { Trashed::OtherValues })
}

/// Moves a file to the trash.
pub fn trash(path: &Path) -> Trashed {
    match fs::symlink_metadata(path) {
        Err(_) => Trashed::Gone,
        // Only the link would be moved, and its target would stay.
        Ok(kind) if !kind.is_file() => Trashed::Refused,
        Ok(_) => match move_to_trash(path) {
            Ok(()) => Trashed::Moved,
            Err(error) => {
                tracing::info!(%error, "a file cannot be moved to the trash");
                Trashed::Refused
            }
        },
    }
}

fn move_to_trash(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    // In a sandbox, the trash folder a program finds on its own is not shown by any desktop.
    #[cfg(target_os = "linux")]
    if super::portal::is_sandboxed() {
        return super::portal::trash_by_portal(path);
    }
    Ok(trash::delete(path)?)
}

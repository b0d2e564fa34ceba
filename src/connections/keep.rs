//! Keyring and list together, in the order that loses nothing.

use super::connection::{Connection, ConnectionId};
use super::file::{Folder, WriteProblem};
use super::index::Listed;
use super::keyring::{Keyring, KeyringProblem, Values};

/// Why a connection is not kept, or not gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepProblem {
    /// The keyring.
    Keyring(KeyringProblem),
    /// The list on disk.
    List(WriteProblem),
}

impl From<KeyringProblem> for KeepProblem {
    fn from(problem: KeyringProblem) -> Self {
        Self::Keyring(problem)
    }
}

impl From<WriteProblem> for KeepProblem {
    fn from(problem: WriteProblem) -> Self {
        Self::List(problem)
    }
}

/// Keeps a connection: its values in the keyring, read back and compared, then its place in the
/// list. Without a place in the list the values leave the keyring again, unless they were there
/// before.
///
/// # Errors
/// Nothing has changed.
pub fn keep(
    keyring: &Keyring,
    folder: &Folder,
    connection: &Connection,
    values: &Values,
    is_cancelled: &dyn Fn() -> bool,
) -> Result<Listed, KeepProblem> {
    let before = folder.read().index.get(&connection.id).is_some();
    keyring.keep(connection, values, is_cancelled)?;
    let listed = folder.change(|index| index.put(connection.clone()));
    if listed.is_err() && !before {
        let _ = keyring.remove(&connection.id);
    }
    Ok(listed?)
}

/// Removes a connection: from the list first, then its values. Values that the keyring does not
/// give up now are named in the list, and the next removal tries again.
///
/// # Errors
/// The list could not be written, so the connection is still there; or it is gone and the keyring
/// still holds values of it.
pub fn remove(
    keyring: &Keyring,
    folder: &Folder,
    id: &ConnectionId,
) -> Result<Listed, KeepProblem> {
    let listed = folder.change(|index| index.take_out(id))?;
    for leftover in &listed.index.leftover {
        keyring.remove(leftover)?;
        // A connection of that name may have been saved meanwhile, by another window.
    }
    let gone = listed.index.leftover;
    Ok(folder.change(|index| index.leftover.retain(|id| !gone.contains(id)))?)
}

/// Adds to the list what the keyring holds and the list does not know.
///
/// # Errors
/// The keyring cannot be searched, or the list not written.
pub fn rebuild(keyring: &Keyring, folder: &Folder) -> Result<(Listed, usize), KeepProblem> {
    let found = keyring.list()?;
    let mut added = 0;
    let listed = folder.change(|index| {
        for connection in found {
            let known = index.get(&connection.id).is_some();
            if !known && !index.leftover.contains(&connection.id) {
                added += 1;
                index.put(connection);
            }
        }
    })?;
    Ok((listed, added))
}

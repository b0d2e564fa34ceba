//! Keyring and list together, in the order that loses nothing.

use super::connection::{Connection, ConnectionId};
use super::file::{Folder, WriteProblem};
use super::index::SavedList;
use super::keyring::{Keyring, KeyringProblem, Values};
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

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

/// One change at a time in this program: a removal that waits for a locked keyring must not take
/// out what was saved after it.
static TURN: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
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
) -> Result<SavedList, KeepProblem> {
    let _turn = turn();
    let before = keyring.keep(connection, values, is_cancelled)?;
    let listed = folder.change(|index| index.put(connection.clone()));
    if listed.is_err() {
        keyring.put_back(connection, before.as_ref());
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
) -> Result<SavedList, KeepProblem> {
    let _turn = turn();
    let listed = folder.change(|index| index.take_out(id))?;
    take_leftover_out(keyring, folder, &listed.index.leftover, Some(id))
}

/// Removes the values of connections that are gone from the list already: a removal was cut short, or
/// the keyring refused.
///
/// # Errors
/// The keyring still holds some of them.
pub fn remove_leftover(keyring: &Keyring, folder: &Folder) -> Result<SavedList, KeepProblem> {
    let _turn = turn();
    take_leftover_out(keyring, folder, &folder.read().index.leftover, None)
}

/// Takes values out of the keyring whose connections are gone. One that cannot go does not hold up the
/// others; it is an error if it is the one that is meant, or any where none is.
fn take_leftover_out(
    keyring: &Keyring,
    folder: &Folder,
    leftover: &BTreeSet<ConnectionId>,
    meant: Option<&ConnectionId>,
) -> Result<SavedList, KeepProblem> {
    let mut gone = Vec::new();
    let mut outcome = Ok(());
    for leftover in leftover {
        // Another window may have saved one of that name meanwhile.
        if folder.read().index.get(leftover).is_some() {
            continue;
        }
        match keyring.remove(leftover) {
            Ok(()) => gone.push(leftover.clone()),
            Err(problem) if meant.is_none_or(|meant| meant == leftover) => outcome = Err(problem),
            Err(problem) => tracing::info!(?problem, "the keyring keeps what was removed"),
        }
    }
    let listed = folder.change(|index| index.leftover.retain(|id| !gone.contains(id)))?;
    outcome?;
    Ok(listed)
}

/// Adds to the list what the keyring holds and the list does not know.
///
/// # Errors
/// The keyring cannot be searched, or the list not written.
pub fn rebuild(keyring: &Keyring, folder: &Folder) -> Result<(SavedList, usize), KeepProblem> {
    let _turn = turn();
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
        index.drop_replaced();
    })?;
    Ok((listed, added))
}

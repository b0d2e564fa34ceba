//! Keyring and list together, in an order that loses nothing.

use super::connection::{Connection, ConnectionId};
use super::file::{Folder, WriteProblem};
use super::index::SavedList;
use super::keyring::{Keyring, KeyringProblem, Values};
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, TryLockError};
use std::time::Duration;

/// Why a connection was not saved or not removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepProblem {
    /// A problem with the keyring.
    Keyring(KeyringProblem),
    /// A problem with the list on disk.
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

/// Allows one change at a time in this program: a removal that waits for a locked keyring must not
/// remove what was saved after it.
static TURN: RwLock<&'static Mutex<()>> = RwLock::new(&FIRST_TURN);
static FIRST_TURN: Mutex<()> = Mutex::new(());

/// How often to look for the turn, which may be abandoned meanwhile.
const LOOK: Duration = Duration::from_millis(20);

fn turn() -> MutexGuard<'static, ()> {
    loop {
        match Turn::now().0.try_lock() {
            Ok(turn) => return turn,
            Err(TryLockError::Poisoned(turn)) => return turn.into_inner(),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOOK),
        }
    }
}

/// What changes take in turn.
#[derive(Debug, Clone, Copy)]
pub struct Turn(&'static Mutex<()>);

impl Turn {
    /// Returns the turn of the changes that begin now.
    pub fn now() -> Self {
        Self(*TURN.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Lets the next change begin, although the last one has not ended: it waits for the answer of a
    /// program that has, and never will. Does nothing if that was done already.
    pub fn abandon(self) {
        let mut turn = TURN.write().unwrap_or_else(PoisonError::into_inner);
        if std::ptr::eq(*turn, self.0) {
            *turn = Box::leak(Box::default());
        }
    }
}

/// Saves a connection: its values in the keyring, read back and compared, then its entry in the
/// list. If the list cannot be written, the values are removed from the keyring again, unless they
/// were there before.
///
/// # Errors
/// The connection was not saved, and nothing has changed.
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

/// Removes a connection: first from the list, then its values. Values that the keyring does not
/// release now are recorded in the list, and the next removal tries again.
///
/// # Errors
/// The list could not be written, so the connection is still there; or the connection is gone but
/// the keyring still holds values of it.
pub fn remove(
    keyring: &Keyring,
    folder: &Folder,
    id: &ConnectionId,
) -> Result<SavedList, KeepProblem> {
    let _turn = turn();
    let listed = folder.change(|index| index.take_out(id))?;
    take_leftover_out(keyring, folder, &listed.index.leftover, Some(id))
}

/// Removes the values of connections that are already gone from the list because a removal was
/// interrupted or the keyring refused.
///
/// # Errors
/// The keyring still holds some of them.
pub fn remove_leftover(keyring: &Keyring, folder: &Folder) -> Result<SavedList, KeepProblem> {
    let _turn = turn();
    take_leftover_out(keyring, folder, &folder.read().index.leftover, None)
}

/// Removes values from the keyring whose connections are gone. One that cannot be removed does not
/// stop the others; it is an error only if it is `meant`, or if `meant` is `None`.
fn take_leftover_out(
    keyring: &Keyring,
    folder: &Folder,
    leftover: &BTreeSet<ConnectionId>,
    meant: Option<&ConnectionId>,
) -> Result<SavedList, KeepProblem> {
    let mut gone = Vec::new();
    let mut outcome = Ok(());
    for leftover in leftover {
        // Another window may have saved a connection with this ID meanwhile.
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

/// Adds the connections to the list that only the keyring knows. Returns how many were added.
///
/// # Errors
/// The keyring cannot be searched, or the list cannot be written.
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

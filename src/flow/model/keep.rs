//! Step 7: keeping the values in the system's keyring, or for this session only.

use crate::saved::{ConnectionId, KeepProblem, KeyringProblem, SavedList};
use crate::texts::{TextId, t};
use std::time::Duration;

/// After this time the screen says that it waits for the keyring.
pub(crate) const LONG_WAIT: Duration = Duration::from_secs(1);

/// Whether the values at hand are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Not yet.
    #[default]
    Not,
    /// The keyring is asked.
    Saving {
        /// The question.
        generation: u64,
        /// What is being saved.
        id: ConnectionId,
        /// Whether it takes longer than usual.
        long: bool,
    },
    /// Saved, and read back.
    Saved(ConnectionId),
    /// In this window's memory only, until it closes.
    SessionOnly(ConnectionId),
    /// Not saved.
    Failed(KeepProblem),
}

/// What can happen with keeping.
#[derive(Debug)]
pub enum KeepMessage {
    /// "Save".
    Save,
    /// The keyring and the list answered.
    Done(u64, Result<SavedList, KeepProblem>),
    /// It takes longer than usual.
    LongWait(u64),
    /// "Continue without saving".
    GiveUp,
    /// "Keep for this session only".
    SessionOnly,
}

/// Text id of why something is not kept, with its next action.
pub fn keep_problem(problem: KeepProblem) -> TextId {
    use crate::saved::WriteProblem;
    match problem {
        KeepProblem::Keyring(KeyringProblem::None) => t::KEEP_NO_KEYRING,
        KeepProblem::Keyring(KeyringProblem::Locked) => t::KEEP_LOCKED,
        KeepProblem::Keyring(KeyringProblem::NotThere) => t::KEEP_NOT_THERE,
        KeepProblem::Keyring(KeyringProblem::Differs) => t::KEEP_DIFFERS,
        KeepProblem::Keyring(KeyringProblem::TooLong) => t::KEEP_TOO_LONG,
        KeepProblem::Keyring(KeyringProblem::Refused | KeyringProblem::Cancelled) => {
            t::KEEP_REFUSED
        }
        KeepProblem::List(WriteProblem::NoSpace) => t::KEEP_NO_SPACE,
        KeepProblem::List(WriteProblem::NotAllowed) => t::KEEP_NOT_ALLOWED,
        KeepProblem::List(WriteProblem::Newer) => t::KEEP_NEWER,
        KeepProblem::List(WriteProblem::Busy) => t::KEEP_BUSY,
        KeepProblem::List(WriteProblem::Damaged | WriteProblem::Other) => t::KEEP_LIST_FAILED,
    }
}

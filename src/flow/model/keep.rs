//! Step 7: saving the values in the system's keyring, or keeping them for this session only.

use crate::flow::Ticket;
use crate::saved::{ConnectionId, KeepProblem, KeyringProblem, SavedList};
use crate::texts::{TextId, t};
use std::time::Duration;

/// How long a request to the keyring takes before the screen says that it's waiting.
pub(crate) const LONG_WAIT: Duration = Duration::from_secs(1);

/// Whether the current values are saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Not yet.
    #[default]
    Not,
    /// Being saved in the keyring.
    Saving {
        /// The request's ticket.
        ticket: Ticket,
        /// The connection being saved.
        id: ConnectionId,
        /// Whether it takes longer than usual.
        long: bool,
    },
    /// Saved, and read back.
    Saved(ConnectionId),
    /// Kept in this window's memory until it closes.
    SessionOnly(ConnectionId),
    /// Saving failed.
    Failed(KeepProblem),
}

/// Messages about saving.
#[derive(Debug)]
pub enum KeepMessage {
    /// "Save".
    Save,
    /// The values were saved in the keyring and the list, or couldn't be.
    Done(Ticket, Result<SavedList, KeepProblem>),
    /// It takes longer than usual.
    LongWait(Ticket),
    /// "Continue without saving".
    GiveUp,
    /// "Use for this session only".
    SessionOnly,
}

/// Returns the text id of why something isn't saved and what to do next.
pub fn keep_problem(problem: KeepProblem) -> TextId {
    use crate::saved::WriteProblem;
    match problem {
        KeepProblem::Keyring(KeyringProblem::None) => t::KEEP_NO_KEYRING,
        KeepProblem::Keyring(KeyringProblem::Locked) => t::KEEP_LOCKED,
        KeepProblem::Keyring(KeyringProblem::Dismissed) => t::KEEP_DISMISSED,
        KeepProblem::Keyring(KeyringProblem::NoCollection) => t::KEEP_NO_COLLECTION,
        KeepProblem::Keyring(KeyringProblem::SharesNothing) => t::KEEP_SHARES_NOTHING,
        KeepProblem::Keyring(KeyringProblem::Gone) => t::KEEP_GONE,
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

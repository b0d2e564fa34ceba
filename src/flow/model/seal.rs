//! Sealed files: creating one for someone else, and opening one.

use crate::export::sealed::{SealFailure, Sealed, SealedProblem};
use crate::flow::Ticket;
use crate::secret::{Secret, SecretBytes};
use crate::texts::{TextId, t};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A sealed file that is being created.
#[derive(Debug, Default)]
pub struct Sealing {
    /// The suggested password; `None` until it's created.
    pub password: Option<Secret>,
    /// A note to the recipient.
    pub note: String,
    /// The ticket of the write in progress.
    pub working: Option<Ticket>,
    /// The file's name once it's written. The password stays visible so that it can be passed on.
    pub written: Option<String>,
    /// Why it couldn't be created.
    pub failed: Option<SealFailure>,
    pub(crate) cancel: Cancel,
    pub(crate) ticket: Ticket,
}

/// A flag that cancels background work whose result is no longer needed.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Whether it was canceled.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A sealed file that is being opened.
#[derive(Debug, Default)]
pub struct Opening {
    /// Its name.
    pub name: String,
    pub(crate) bytes: Option<SecretBytes>,
    /// The text in the password field.
    pub typed: Secret,
    /// The ticket of the request in progress: reading the file, or opening it.
    pub working: Option<Ticket>,
    /// Whether the typed password is shown.
    pub shown: bool,
    /// Why it can't be opened.
    pub problem: Option<SealedProblem>,
    /// The work that opening it takes, as the exponent of scrypt's N.
    pub(crate) work: Option<u8>,
}

impl Opening {
    /// Whether a password can be tried.
    pub fn can_be_tried(&self) -> bool {
        self.bytes.is_some() && self.working.is_none() && !self.typed.is_empty()
    }

    /// Returns roughly how long opening it takes on a modern computer, in seconds.
    pub fn seconds(&self) -> u32 {
        1 << self.work.unwrap_or_default().saturating_sub(18).min(4)
    }

    /// Whether the file is sealed and a password could open it.
    pub fn wants_password(&self) -> bool {
        self.bytes.is_some() && matches!(self.problem, None | Some(SealedProblem::WrongPassword))
    }
}

/// The content of someone else's sealed file, besides the values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The file's name.
    pub file: String,
    /// The store's name.
    pub store_name: Option<String>,
    /// The sender's note.
    pub note: String,
}

/// Messages about sealed files.
#[derive(Debug)]
pub enum SealMessage {
    /// "Sealed file…".
    Begin,
    /// A password was created; `None` if the system has no random numbers.
    Password(Ticket, Option<Secret>),
    /// "New password".
    Another,
    /// The note changed.
    Note(String),
    /// "Copy password".
    CopyPassword,
    /// "Save sealed file…".
    Save,
    /// It was written, or couldn't be; `None` if the user closed the dialog.
    Written(Ticket, Option<Result<String, SealFailure>>),
    /// "Open a sealed file".
    Choose,
    /// A file was chosen, dropped, or named on the command line.
    Open(PathBuf),
    /// A sealed file that was read or pasted as if it were a credentials file: its name, and its
    /// content.
    OpenContent(String, SecretBytes),
    /// The file was read.
    Read(Ticket, Result<SecretBytes, SealedProblem>),
    /// The password field changed.
    Typed(Secret),
    /// The eye button beside the password field.
    ShowTyped(bool),
    /// "Open".
    Unseal,
    /// It was opened, or couldn't be.
    Unsealed(Ticket, Result<Box<Sealed>, SealedProblem>),
    /// "Cancel".
    Close,
}

/// Returns the text id of why nothing was sealed.
pub fn seal_failure(failure: SealFailure) -> TextId {
    match failure {
        SealFailure::NoPassword => t::SEALED_NO_PASSWORD,
        SealFailure::NoMemory => t::SEALED_NO_MEMORY,
        SealFailure::NotWritten => t::SEALED_FAILED,
    }
}

/// Returns the text id of why a sealed file can't be opened.
pub fn sealed_problem(problem: SealedProblem) -> TextId {
    match problem {
        SealedProblem::NotSealed => t::SEALED_NOT_SEALED,
        SealedProblem::Zipped => t::SEALED_ZIPPED,
        SealedProblem::OtherKey => t::SEALED_OTHER_KEY,
        SealedProblem::WrongPassword => t::SEALED_WRONG_PASSWORD,
        SealedProblem::Damaged => t::SEALED_DAMAGED,
        SealedProblem::TooLarge => t::SEALED_TOO_LARGE,
        SealedProblem::TooMuchWork(_) => t::SEALED_TOO_MUCH_WORK,
        SealedProblem::NoMemory => t::SEALED_OPEN_NO_MEMORY,
        SealedProblem::NotOurs => t::SEALED_NOT_OURS,
        SealedProblem::Newer => t::SEALED_NEWER,
        SealedProblem::Unreadable => t::SEALED_UNREADABLE,
    }
}

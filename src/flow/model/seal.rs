//! Sealed files: making one for somebody else, and opening one.

use crate::export::sealed::{SealFailure, Sealed, SealedProblem};
use crate::secret::{Secret, SecretBytes};
use crate::texts::{TextId, t};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A sealed file that is being made.
#[derive(Debug, Default)]
pub struct Sealing {
    /// The proposed password; nothing until it is made.
    pub password: Option<Secret>,
    /// A word to whoever opens it.
    pub note: String,
    /// The file that is being written.
    pub working: Option<u64>,
    /// The file's name, once it is written: the password is in sight until somebody has it.
    pub written: Option<String>,
    /// Why it could not be made.
    pub failed: Option<SealFailure>,
    pub(crate) cancel: Cancel,
    pub(crate) generation: u64,
}

/// Says to work that goes on elsewhere that nobody wants its result any more.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Whether it was cancelled.
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
    /// What stands in the box.
    pub typed: Secret,
    /// The question that is under way: reading it, or unsealing it.
    pub working: Option<u64>,
    /// Whether what is typed is in sight.
    pub shown: bool,
    /// Why it does not open.
    pub problem: Option<SealedProblem>,
    /// The work that it asks for, as the exponent of scrypt's N.
    pub(crate) work: Option<u8>,
}

impl Opening {
    /// Whether a password can be tried.
    pub fn can_be_tried(&self) -> bool {
        self.bytes.is_some() && self.working.is_none() && !self.typed.is_empty()
    }

    /// About how long opening takes on a computer of today, in seconds.
    pub fn seconds(&self) -> u32 {
        1 << self.work.unwrap_or_default().saturating_sub(18).min(4)
    }

    /// Whether there is a sealed file that a password could open.
    pub fn wants_password(&self) -> bool {
        self.bytes.is_some() && matches!(self.problem, None | Some(SealedProblem::WrongPassword))
    }
}

/// What somebody else's sealed file told beside the values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The file's name.
    pub file: String,
    /// The store's name.
    pub store_name: Option<String>,
    /// A word to whoever opens it.
    pub note: String,
}

/// What can happen with sealed files.
#[derive(Debug)]
pub enum SealMessage {
    /// "Sealed file…".
    Begin,
    /// A password was made; nothing where the system gives no chance.
    Password(u64, Option<Secret>),
    /// "Another".
    Another,
    /// The note changed.
    Note(String),
    /// "Copy password".
    CopyPassword,
    /// "Save sealed file…".
    Save,
    /// It was written, or not; nothing when the person closed the dialog.
    Written(u64, Option<Result<String, SealFailure>>),
    /// "Open a sealed file".
    Choose,
    /// A file was chosen, dropped, or named on the command line.
    Open(PathBuf),
    /// The file was read.
    Read(u64, Result<SecretBytes, SealedProblem>),
    /// The box changed.
    Typed(Secret),
    /// The eye beside the box.
    ShowTyped(bool),
    /// "Open".
    Unseal,
    /// It opened, or did not.
    Unsealed(u64, Result<Box<Sealed>, SealedProblem>),
    /// "Cancel".
    Close,
}

/// Text id of why nothing was sealed.
pub fn seal_failure(failure: SealFailure) -> TextId {
    match failure {
        SealFailure::NoPassword => t::SEALED_NO_PASSWORD,
        SealFailure::NoMemory => t::SEALED_NO_MEMORY,
        SealFailure::NotWritten => t::SEALED_FAILED,
    }
}

/// Text id of why a sealed file does not open.
pub fn sealed_problem(problem: SealedProblem) -> TextId {
    match problem {
        SealedProblem::NotSealed => t::SEALED_NOT_SEALED,
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

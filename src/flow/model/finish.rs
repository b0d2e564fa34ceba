//! Done: the cleanup, and the content of the last screen.

use crate::flow::{CopyTarget, Ticket};
use crate::saved::{Connection, KeyringProblem};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// How long a copied secret stays on the clipboard, in seconds.
pub const CLIPBOARD_SECONDS: u32 = 60;

/// The cleanup that Done carries out, as chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tidy {
    /// Whether to move the imported file to the trash.
    pub file: bool,
    /// Whether to clear the clipboard; `None` until the user chooses, see
    /// [`State::clears_clipboard`](crate::flow::State::clears_clipboard).
    pub clipboard: Option<bool>,
    /// Whether to move the copies that a browser left behind to the trash.
    pub leftovers: bool,
    /// The older files to move to the trash.
    pub older: BTreeSet<PathBuf>,
    /// Whether the older files are shown.
    pub shows_older: bool,
}

impl Default for Tidy {
    fn default() -> Self {
        Self {
            file: true,
            clipboard: None,
            leftovers: true,
            older: BTreeSet::new(),
            shows_older: false,
        }
    }
}

/// The outcome for a file that was to be moved to the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tidied {
    /// It is in the trash, where it can still be read.
    Trashed,
    /// It no longer existed.
    Gone,
    /// It contains other values now.
    OtherValues,
    /// It, its folder or its disk is protected from changes.
    Protected,
    /// The system couldn't move it.
    Refused,
    /// The keyring didn't return the values, so the file stays.
    NotKept(KeyringProblem),
}

/// The content of the last screen, without secrets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The connection.
    pub connection: Option<Connection>,
    /// How many values were not copied.
    pub left: usize,
    /// Whether the values are saved in the keyring.
    pub saved: bool,
    /// The file they came from, unless it was moved.
    pub file: Option<PathBuf>,
    /// The outcome for each file; `None` while in progress.
    pub tidied: Option<Vec<(PathBuf, Tidied)>>,
    /// The ticket of the cleanup request.
    pub(crate) ticket: Ticket,
}

impl Summary {
    /// Whether the keyring turned out not to have the values, or to have others.
    pub fn differs(&self) -> bool {
        use crate::saved::KeyringProblem::{Differs, NotThere};
        let fates = self.tidied.iter().flatten().map(|(_, fate)| fate);
        fates.into_iter().any(|fate| matches!(fate, Tidied::NotKept(Differs | NotThere)))
    }

    /// Whether the values are saved in the keyring, as far as is known now.
    pub fn is_saved(&self) -> bool {
        self.saved && !self.differs()
    }
}

/// A clipboard manager's name, and its menu item for clearing the history, if known.
pub type ClipboardManager = (String, Option<&'static str>);

/// The outcome of clearing the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cleared {
    /// It holds something else, which stays.
    NotOurs,
    /// It doesn't hold any of our secrets.
    Empty,
    /// It doesn't hold any of our secrets, but a clipboard manager has one in its history.
    InHistory(ClipboardManager),
    /// A clipboard manager keeps putting the secret back.
    PutBack(ClipboardManager),
}

/// Messages about the cleanup.
#[derive(Debug)]
pub enum TidyMessage {
    /// The checkbox of the imported file.
    File(bool),
    /// The checkbox of the copies that a browser left behind.
    Leftovers(bool),
    /// The checkbox of the clipboard.
    Clipboard(bool),
    /// The checkbox of an older file.
    Older(PathBuf, bool),
    /// The button that shows or hides the older files.
    ShowOlder,
    /// The files were moved, or couldn't be.
    Done(Ticket, Vec<(PathBuf, Tidied)>),
    /// Seconds of the clipboard's countdown passed by the wall clock: one, or more if the computer
    /// slept.
    Tick(Ticket, u32),
    /// The outcome of clearing the clipboard.
    Cleared(Cleared),
    /// "Clear now".
    ClearNow,
    /// "Save receipt…".
    SaveReceipt,
}

/// The countdown until a copied secret is cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    pub(crate) ticket: Ticket,
    /// Where the secret was put.
    pub target: CopyTarget,
    /// Seconds left; `None` while the values exist only in this window. What was copied last then
    /// stays on the clipboard until the user clears it, since it may not be pasted yet.
    pub left: Option<u32>,
}

//! Done: what is tidied away, and what the last screen tells.

use crate::saved::{Connection, KeyringProblem};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// How long a copied secret stays on the clipboard, in seconds.
pub const CLIPBOARD_SECONDS: u32 = 60;

/// What is chosen to be tidied away when Done is pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tidy {
    /// The imported file to the trash.
    pub file: bool,
    /// The clipboard; nothing while the user has not chosen, see
    /// [`State::clears_clipboard`](crate::flow::State::clears_clipboard).
    pub clipboard: Option<bool>,
    /// Older files to the trash.
    pub older: BTreeSet<PathBuf>,
    /// Whether the older files are listed.
    pub shows_older: bool,
}

impl Default for Tidy {
    fn default() -> Self {
        Self { file: true, clipboard: None, older: BTreeSet::new(), shows_older: false }
    }
}

/// What became of a file that was to be tidied away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tidied {
    /// It is in the trash, where it can still be read.
    Trashed,
    /// It was not there any more.
    Gone,
    /// It holds other values now.
    OtherValues,
    /// The system did not move it.
    Refused,
    /// The keyring did not give the values back, so the file stays.
    NotKept(KeyringProblem),
}

/// What the last screen tells, without any secret.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The connection.
    pub connection: Option<Connection>,
    /// How many values were not copied.
    pub left: usize,
    /// Whether the values are kept in the keyring.
    pub saved: bool,
    /// The file that they came from, while it lies where it was.
    pub file: Option<PathBuf>,
    /// Files that were tidied away, or not; nothing while it is under way.
    pub tidied: Option<Vec<(PathBuf, Tidied)>>,
    /// The question about them.
    pub(crate) generation: u64,
}

/// A clipboard manager's name, and what clears its history where that is known.
pub type ClipboardManager = (String, Option<&'static str>);

/// What became of the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cleared {
    /// Something else was on it, or came meanwhile; it stays.
    NotOurs,
    /// No secret of ours is on it.
    Empty,
    /// No secret of ours is on it, but a clipboard manager has one in its history.
    InHistory(ClipboardManager),
    /// A clipboard manager keeps putting the secret back.
    PutBack(ClipboardManager),
}

/// What can happen with tidying up.
#[derive(Debug)]
pub enum TidyMessage {
    /// The box of the imported file.
    File(bool),
    /// The box of the clipboard.
    Clipboard(bool),
    /// The box of one older file.
    Older(PathBuf, bool),
    /// "Show" the older files.
    ShowOlder,
    /// The files were moved, or not.
    Done(u64, Vec<(PathBuf, Tidied)>),
    /// So many seconds of the clipboard's countdown are over, by the clock on the wall: one, or more
    /// where the computer slept.
    Tick(u64, u32),
    /// What became of the clipboard.
    Cleared(Cleared),
    /// "Clear now".
    ClearNow,
    /// "Save receipt…".
    SaveReceipt,
}

/// The countdown after which a copied secret leaves the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    pub(crate) generation: u64,
    /// Seconds left; nothing while the values exist only in this window. Then what was copied last
    /// stays on the clipboard until the user clears it, since it may not be pasted yet.
    pub left: Option<u32>,
}

//! The data exchanged between the wizard and the desktop.

use crate::flow::model::draft::EnteredDetails;
use crate::gateway::Report;
use crate::saved::{Connection, ConnectionId, Index, Replacement};
use crate::secret::Secret;
use crate::texts::TextId;
use std::path::PathBuf;

/// Where a copied text is put.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CopyTarget {
    /// The clipboard.
    #[default]
    Clipboard,
    /// The primary selection of X11 and Wayland, which the middle mouse button pastes. Clipboard
    /// managers leave it out unless they are set to keep it.
    PrimarySelection,
}

/// An item that was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopiedItem {
    /// A value of the hand-over.
    Value {
        /// Its index in the app's order.
        index: usize,
        /// Its label.
        label: String,
        /// Whether it's a secret, which is cleared after a while.
        secret: bool,
        /// Where it was put.
        target: CopyTarget,
    },
    /// All values of the hand-over together.
    All {
        /// The name of their format.
        label: String,
        /// Where they were put.
        target: CopyTarget,
    },
    /// A secret that isn't part of the hand-over.
    Secret {
        /// The text id of its name.
        label: TextId,
    },
    /// Something else.
    Other {
        /// The text id of its name.
        label: TextId,
    },
}

/// What was dropped on the window.
#[derive(Debug)]
pub enum DroppedContent {
    /// Files, by their paths.
    Files(Vec<PathBuf>),
    /// Text, for example selected in a web page.
    Text(Secret),
}

/// Why nothing could be read from the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClipboardProblem {
    /// It holds no text.
    Empty,
    /// The program that owns it doesn't hand over its text.
    Silent,
    /// This desktop has none.
    Missing,
}

/// The result of the file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PickOutcome {
    /// A file was chosen.
    Chosen(PathBuf),
    /// The user closed the dialog.
    Cancelled,
    /// The desktop has no file dialog.
    NoDialog,
    /// Another one is still open.
    AlreadyOpen,
}

/// A change to the list of connections, applied to the list that is on disk at that time.
#[derive(Debug)]
pub enum ListChange {
    /// A connection was tested.
    Tested {
        /// The connection.
        id: ConnectionId,
        /// The result of its test.
        report: Box<Report>,
    },
    /// The user added a connection's scopes.
    Told {
        /// The connection.
        id: ConnectionId,
        /// The details that were entered.
        told: EnteredDetails,
    },
    /// The user confirmed a connection's store.
    StoreIsRight(ConnectionId),
    /// A replacement made progress, or was canceled.
    Replacement {
        /// The old connection.
        id: ConnectionId,
        /// Its progress; `None` if it was canceled.
        replacement: Option<Replacement>,
    },
}

impl ListChange {
    /// Applies the change at time `at`, in seconds since 1970. A removed connection stays removed.
    pub fn apply(&self, index: &mut Index, at: i64) {
        let (Self::Tested { id, .. }
        | Self::Told { id, .. }
        | Self::StoreIsRight(id)
        | Self::Replacement { id, .. }) = self;
        let Some(connection) = index.get_mut(id) else { return };
        match self {
            Self::Tested { report, .. } => {
                connection.record_test(report, at);
            }
            Self::Told { told, .. } => told.put_into(connection),
            Self::StoreIsRight(_) => connection.other_store = None,
            Self::Replacement { replacement, .. } => {
                connection.replacement.clone_from(replacement);
            }
        }
    }
}

/// A document that the user can save.
#[derive(Debug)]
pub enum DocumentKind {
    /// The result of a test, as text or JSON.
    Report {
        /// The suggested file name.
        name: String,
        /// The report as text.
        text: String,
        /// The report as JSON.
        json: String,
    },
    /// The receipt of a connection, as text or a printable page.
    Receipt {
        /// The connection.
        connection: Box<Connection>,
        /// The result of its test as text, if it was just tested.
        verdict: Option<String>,
    },
    /// The list of accounts to delete if the computer is lost.
    Drill(Vec<Connection>),
}

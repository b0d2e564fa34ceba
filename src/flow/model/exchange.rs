//! What passes between the flow and the world.

use crate::flow::model::draft::DraftOf;
use crate::gateway::Report;
use crate::saved::{Connection, ConnectionId, Index, Replacement};
use crate::texts::TextId;
use std::path::PathBuf;

/// What was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopiedItem {
    /// A value of the hand-over.
    Value {
        /// Its place in the app's order.
        index: usize,
        /// Its label.
        label: String,
        /// Whether it is a secret, which leaves the clipboard after a while.
        secret: bool,
    },
    /// All values of the hand-over together.
    All {
        /// What their form is called.
        label: String,
    },
    /// A secret that is no value of the hand-over.
    Secret {
        /// What it is called.
        label: TextId,
    },
    /// Something else.
    Other {
        /// What it is called.
        label: TextId,
    },
}

/// How the file dialog ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PickOutcome {
    /// A file was chosen.
    Chosen(PathBuf),
    /// The person closed it.
    Cancelled,
    /// The desktop has no file dialog.
    NoDialog,
}

/// A change of the list of connections, made on the list as it stands on disk then.
#[derive(Debug)]
pub enum ListChange {
    /// A connection was tested.
    Tested {
        /// Which one.
        id: ConnectionId,
        /// What its test said.
        report: Box<Report>,
    },
    /// The merchant told which rows a connection has.
    Told {
        /// Which one.
        id: ConnectionId,
        /// What was told.
        told: DraftOf,
    },
    /// The user says that a connection's store is the right one.
    StoreIsRight(ConnectionId),
    /// A replacement went on, or was given up.
    Replacement {
        /// The old connection.
        id: ConnectionId,
        /// How far it has come.
        replacement: Option<Replacement>,
    },
}

impl ListChange {
    /// Makes the change, at this time in seconds since 1970. A connection that is gone stays gone.
    pub fn apply(&self, index: &mut Index, at: i64) {
        let (Self::Tested { id, .. }
        | Self::Told { id, .. }
        | Self::StoreIsRight(id)
        | Self::Replacement { id, .. }) = self;
        let Some(connection) = index.get_mut(id) else { return };
        match self {
            Self::Tested { report, .. } => {
                connection.take_in(report, at);
            }
            Self::Told { told, .. } => told.put_into(connection),
            Self::StoreIsRight(_) => connection.other_store = None,
            Self::Replacement { replacement, .. } => {
                connection.replacement.clone_from(replacement);
            }
        }
    }
}

/// A document that the person may save.
#[derive(Debug)]
pub enum DocumentKind {
    /// What a test said, as text or JSON.
    Report {
        /// The file's name to propose.
        name: String,
        /// The report as text.
        text: String,
        /// The report as JSON.
        json: String,
    },
    /// The receipt of a connection, as text or a page to print.
    Receipt {
        /// The connection.
        connection: Box<Connection>,
        /// What its test said, in words, where it was tested just now.
        verdict: Option<String>,
    },
    /// All accounts to delete if the computer is lost.
    Drill(Vec<Connection>),
}

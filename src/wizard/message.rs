//! What can happen.

use super::draft::Told;
use super::session::Session;
use super::step::Step;
use super::{
    account, app, credentials, downloads, finish, hand_over, home, keep, scopes, seal, test,
};
use crate::connections::{Connection, ConnectionId, Index, Listed, Replacement};
use crate::gateway::{Report, Target};
use crate::texts::TextId;
use std::path::PathBuf;

/// Something that happened: by a person, or as the answer to an [`Effect`](super::Effect).
#[derive(Debug)]
pub enum Message {
    /// A step of the rail was pressed.
    GoTo(Step),
    /// Back.
    Back,
    /// Continue, or the button in its place.
    Continue,
    /// Continue although something is not as it should be.
    ContinueAnyway,
    /// "I already have the file or values".
    AlreadyHaveFile,
    /// "Start practice".
    StartPractice,
    /// The practice store runs, or could not be started.
    PracticeStarted(Result<Target, String>),
    /// The window had to be drawn without OpenGL.
    DrawnWithoutOpenGl,
    /// "Leave practice".
    LeavePractice,
    /// The window is asked to close.
    CloseRequested,
    /// "Done" at the last step.
    Finish,
    /// "Go on" below a question.
    QuestionConfirmed,
    /// The other button below a question, or Esc.
    QuestionDismissed,
    /// The clipboard took a text, or did not.
    Copied(Note, bool),
    /// A toast was there long enough.
    ToastOver(u64),
    /// Step 1.
    App(app::AppMessage),
    /// Step 2.
    Settings(account::SettingsMessage),
    /// Step 3.
    Account(account::AccountMessage),
    /// Step 4.
    Scopes(scopes::ScopesMessage),
    /// The Downloads folder.
    Downloads(downloads::DownloadsMessage),
    /// Step 5.
    Import(credentials::ImportMessage),
    /// Step 6.
    Test(test::TestMessage),
    /// Step 7.
    HandOver(hand_over::HandOverMessage),
    /// Step 7: keeping the values.
    Keep(keep::KeepMessage),
    /// Step 7: tidying up.
    Tidy(finish::TidyMessage),
    /// Sealed files.
    Seal(seal::SealMessage),
    /// How the window looks.
    Preferences(super::PreferencesMessage),
    /// All connections.
    Home(home::HomeMessage),
    /// The window was opened: what is saved, and where the last one was closed.
    Opened(Listed, Option<Box<Session>>),
    /// A document was saved; nothing when the person closed the dialog.
    Saved(Option<bool>),
    /// A file or a place for one was to be chosen, and the desktop has no file dialog.
    NoFileDialog,
}

pub use account::{AccountMessage, SettingsMessage};
pub use app::AppMessage;
pub use credentials::ImportMessage;
pub use hand_over::HandOverMessage;
pub use scopes::ScopesMessage;
pub use test::TestMessage;

/// What was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
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
        told: Told,
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

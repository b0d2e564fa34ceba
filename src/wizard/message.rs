//! What can happen, and what has to be done.

use super::draft::Told;
use super::session::Session;
use super::step::Step;
use super::{
    account, app, credentials, downloads, finish, hand_over, home, keep, scopes, seal, test,
};
use crate::connections::{Connection, ConnectionId, Index, Listed, Replacement, Values};
use crate::credentials::{AccessToken, StoreHash};
use crate::gateway::{Plan, Report, Target};
use crate::secret::{Secret, SecretBytes};
use std::path::PathBuf;
use std::time::Duration;

/// Something that happened: by a person, or as the answer to an [`Effect`].
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
        label: String,
    },
    /// Something else.
    Other {
        /// What it is called.
        label: String,
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

/// Something that the desktop has to do.
#[derive(Debug)]
pub enum Effect {
    /// Open an address in the browser; answered by [`SettingsMessage::BrowserOpened`].
    OpenUrl(String),
    /// Open a new mail in the mail program; answered by [`SettingsMessage::BrowserOpened`].
    OpenMail {
        /// Its subject.
        subject: String,
        /// Its text.
        body: String,
    },
    /// Put a text on the clipboard; answered by [`Message::Copied`].
    CopyText(String, Note),
    /// Put a secret on the clipboard, kept out of its history where the system allows.
    CopySecret(Secret, Note),
    /// Let the person choose a file; answered by [`ImportMessage::Picked`].
    PickFile(u64),
    /// Read a file of at most 64 KiB; answered by [`ImportMessage::FileRead`].
    ReadFile(u64, PathBuf),
    /// Read a file of the Downloads folder, unless it is a link; answered by
    /// [`ImportMessage::FileRead`].
    ReadFound(u64, PathBuf),
    /// Watch the Downloads folder; answered by
    /// [`DownloadsMessage`](super::DownloadsMessage) again and again.
    WatchDownloads(u64),
    /// End the watch.
    StopWatch,
    /// Keep in mind whether Downloads may be watched.
    RememberWatch(bool),
    /// See whether BigCommerce answers; a question without store and token.
    Reach,
    /// Keep in mind how the window shall look.
    RememberPreferences(super::Preferences),
    /// Read the account names of these files, and nothing else of them; answered by
    /// [`DownloadsMessage::Names`](super::DownloadsMessage::Names).
    ReadNames(Vec<PathBuf>),
    /// Read the clipboard's text; answered by [`ImportMessage::Pasted`].
    ReadClipboard(u64),
    /// Read the page in the clipboard as HTML, or its text; answered by
    /// [`GuideMessage::Pasted`](super::GuideMessage::Pasted).
    ReadPage(u64),
    /// Read a guide's file; answered by
    /// [`GuideMessage::FileRead`](super::GuideMessage::FileRead).
    ReadGuide(u64, PathBuf),
    /// Look for the rows of a long text; answered by
    /// [`GuideMessage::Read`](super::GuideMessage::Read).
    ReadGuideText(u64, String),
    /// Let the person choose a guide, or an app file; answered by
    /// [`GuideMessage::Picked`](super::GuideMessage::Picked).
    PickGuide(u64),
    /// Read an app file; answered by
    /// [`OwnAppMessage::FileRead`](super::OwnAppMessage::FileRead).
    ReadAppFile(PathBuf),
    /// Write an app file to the configuration folder, never over another one; answered by
    /// [`OwnAppMessage::Saved`](super::OwnAppMessage::Saved).
    SaveOwnApp {
        /// The file's name.
        file: String,
        /// Its text.
        text: String,
    },
    /// Write the practice file; answered by [`ImportMessage::PracticeFileWritten`].
    WritePracticeFile {
        /// The file's name.
        name: String,
        /// Its text; nothing in it is real.
        text: String,
    },
    /// Start the practice store; answered by [`Message::PracticeStarted`].
    StartPractice,
    /// End the practice store.
    StopPractice,
    /// Start the practice store that saved connections are asked about; answered by
    /// [`HomeMessage::PracticeStarted`](super::HomeMessage::PracticeStarted).
    StartHomePractice,
    /// Open the connection to this target ahead of a test, without store and token.
    Prepare(Target),
    /// Let the person save a document; answered by [`Message::Saved`].
    SaveDocument(DocumentKind),
    /// Save values in the keyring and the list; answered by
    /// [`KeepMessage::Done`](super::KeepMessage::Done).
    KeepValues {
        /// The question's generation.
        generation: u64,
        /// What they belong to.
        connection: Box<Connection>,
        /// The values.
        values: Values,
        /// What their test said.
        report: Option<Box<Report>>,
    },
    /// Nobody waits for the keyring's answer to this question any more.
    StopWaiting(u64),
    /// Get values out of the keyring; answered by
    /// [`HomeMessage::Loaded`](super::HomeMessage::Loaded).
    LoadValues {
        /// The question's generation.
        generation: u64,
        /// Whose values.
        id: ConnectionId,
    },
    /// Remove a connection; answered by [`HomeMessage::Removed`](super::HomeMessage::Removed).
    RemoveConnection {
        /// The question's generation.
        generation: u64,
        /// Which one.
        id: ConnectionId,
    },
    /// Remove values whose connections are gone already; answered by
    /// [`HomeMessage::Removed`](super::HomeMessage::Removed).
    RemoveLeftover(u64),
    /// Add to the list what only the keyring knows; answered by
    /// [`HomeMessage::Rebuilt`](super::HomeMessage::Rebuilt).
    RebuildList(u64),
    /// Read the list anew; answered by [`HomeMessage::Listed`](super::HomeMessage::Listed).
    ReadList,
    /// Change the list; answered by [`HomeMessage::Listed`](super::HomeMessage::Listed).
    ChangeList(ListChange),
    /// List an account's webhooks; answered by
    /// [`HomeMessage::Webhooks`](super::HomeMessage::Webhooks).
    ListWebhooks {
        /// The question's generation.
        generation: u64,
        /// Where the question goes.
        target: Target,
        /// Which tokens may go there.
        accepts: fn(&AccessToken) -> bool,
        /// The store.
        hash: StoreHash,
        /// The token.
        token: AccessToken,
    },
    /// Move files to the trash, if the keyring gives the values back; answered by
    /// [`TidyMessage::Done`](super::TidyMessage::Done).
    TidyUp {
        /// The question's generation.
        generation: u64,
        /// What is kept.
        connection: Box<Connection>,
        /// Its values.
        values: Values,
        /// The file that they came from.
        imported: Option<PathBuf>,
        /// Older files.
        older: Vec<PathBuf>,
    },
    /// Clear the clipboard, if it holds a secret that Scopewise copied; answered by
    /// [`TidyMessage::Cleared`](super::TidyMessage::Cleared).
    ClearClipboard {
        /// Values that are cleared too, alone or within a credentials text, as after a paste.
        known: Vec<Secret>,
    },
    /// Close the connection to BigCommerce, whose buffers know the token.
    ForgetConnection,
    /// Make a password; answered by [`SealMessage::Password`](super::SealMessage::Password).
    MakePassword(u64),
    /// Seal a text and let the person save it; answered by
    /// [`SealMessage::Written`](super::SealMessage::Written).
    WriteSealed {
        /// The question's generation.
        generation: u64,
        /// The file's name to propose.
        name: String,
        /// What is inside.
        contents: Secret,
        /// The password.
        password: Secret,
        /// Nothing is written once this is cancelled.
        cancel: super::Cancel,
    },
    /// Let the person choose a sealed file; answered by
    /// [`SealMessage::Open`](super::SealMessage::Open) if one is chosen.
    PickSealed(u64),
    /// Read a sealed file; answered by [`SealMessage::Read`](super::SealMessage::Read).
    ReadSealed(u64, PathBuf),
    /// Open a sealed file; answered by [`SealMessage::Unsealed`](super::SealMessage::Unsealed).
    Unseal {
        /// The question's generation.
        generation: u64,
        /// The file.
        bytes: SecretBytes,
        /// The password.
        password: Secret,
    },
    /// Keep in mind where the wizard stands, for the next window; nothing for its beginning.
    RememberSession(Option<Box<Session>>),
    /// Test; answered by [`TestMessage::Progress`] and [`TestMessage::Done`].
    StartTest {
        /// The question's generation.
        generation: u64,
        /// Where the questions go.
        target: Target,
        /// What to test.
        plan: Plan,
        /// The store.
        hash: StoreHash,
        /// The token.
        token: AccessToken,
    },
    /// Stop the test of this generation.
    StopTest(u64),
    /// Wait for a second; answered by [`TidyMessage::Tick`](super::TidyMessage::Tick).
    Tick(u64),
    /// Send a message after a while.
    Later(Duration, Message),
    /// Close the window without asking again.
    Close,
}

//! The work that the wizard requests from the desktop, by family.

use crate::credentials::{AccessToken, StoreHash};
use crate::flow::Ticket;
use crate::flow::model::session::Session;
use crate::flow::{Cancel, Preferences};
use crate::flow::{CopiedItem, DocumentKind, ListChange, Message};
use crate::gateway::{Plan, Report, Target};
use crate::saved::{Connection, ConnectionId, Values};
use crate::secret::{Secret, SecretBytes};
use std::path::PathBuf;
use std::time::Duration;

/// An operation for the desktop to carry out.
#[derive(Debug)]
pub enum Effect {
    /// An operation on files, other than sealed ones.
    File(FileEffect),
    /// An operation on sealed files.
    Sealed(SealedEffect),
    /// An operation on the keyring or the list of connections.
    Keyring(KeyringEffect),
    /// A network operation.
    Network(NetworkEffect),
    /// A clipboard operation.
    Clipboard(ClipboardEffect),
    /// A request to the system, or something to remember for the next window.
    System(SystemEffect),
}

/// Operations on files, other than sealed ones.
#[derive(Debug)]
pub enum FileEffect {
    /// Let the user choose a file; answered by
    /// [`ImportMessage::Picked`](crate::flow::ImportMessage::Picked).
    Pick(Ticket),
    /// Read a file of at most 64 KiB; answered by [`ImportMessage::FileRead`](crate::flow::ImportMessage::FileRead).
    Read(Ticket, PathBuf),
    /// Read a file in the Downloads folder, unless it's a link; answered by
    /// [`ImportMessage::FileRead`](crate::flow::ImportMessage::FileRead).
    ReadFound(Ticket, PathBuf),
    /// Tell from its content whether a dropped file is sealed; answered by
    /// [`ImportMessage::DropIdentified`](crate::flow::ImportMessage::DropIdentified).
    IdentifyDrop(PathBuf),
    /// Watch the Downloads folder; answered repeatedly by
    /// [`DownloadsMessage`](crate::flow::DownloadsMessage).
    WatchDownloads(Ticket),
    /// Stop the watch.
    StopWatch,
    /// Find copies of these values that a browser left behind in the Downloads folders; answered by
    /// [`DownloadsMessage::Leftovers`](crate::flow::DownloadsMessage::Leftovers).
    FindLeftovers(Ticket, Values),
    /// Read only the account names in these files; answered by
    /// [`DownloadsMessage::Names`](crate::flow::DownloadsMessage::Names).
    ReadNames(Vec<PathBuf>),
    /// Read a guide from a file; answered by
    /// [`GuideMessage::FileRead`](crate::flow::GuideMessage::FileRead).
    ReadGuide(Ticket, PathBuf),
    /// Find the scopes in a long text; answered by
    /// [`GuideMessage::Read`](crate::flow::GuideMessage::Read).
    ReadGuideText(Ticket, String),
    /// Stop finding the scopes in a long text; nobody waits for the answer anymore.
    StopReadingGuide,
    /// Let the user choose a guide or an app file; answered by
    /// [`GuideMessage::Picked`](crate::flow::GuideMessage::Picked).
    PickGuide(Ticket),
    /// Read an app file; answered by
    /// [`OwnAppMessage::FileRead`](crate::flow::OwnAppMessage::FileRead).
    ReadAppFile(PathBuf),
    /// Write an app file to the configuration folder, never overwriting another one; answered by
    /// [`OwnAppMessage::Saved`](crate::flow::OwnAppMessage::Saved).
    SaveOwnApp {
        /// The file's name.
        file: String,
        /// The file's text.
        text: String,
    },
    /// Write the practice file; answered by [`ImportMessage::PracticeFileWritten`](crate::flow::ImportMessage::PracticeFileWritten).
    WritePracticeFile {
        /// The file's name.
        name: String,
        /// The file's text. Nothing in it is real.
        text: String,
    },
    /// Let the user save a document; answered by [`Message::Saved`].
    SaveDocument(DocumentKind),
}

/// Operations on sealed files.
#[derive(Debug)]
pub enum SealedEffect {
    /// Create a password; answered by
    /// [`SealMessage::Password`](crate::flow::SealMessage::Password).
    MakePassword(Ticket),
    /// Seal a text and let the user save it; answered by
    /// [`SealMessage::Written`](crate::flow::SealMessage::Written).
    Write {
        /// The request's ticket.
        ticket: Ticket,
        /// The suggested file name.
        name: String,
        /// The text to seal.
        contents: Secret,
        /// The password.
        password: Secret,
        /// The cancel flag; once set, nothing is written.
        cancel: Cancel,
    },
    /// Let the user choose a sealed file; answered by
    /// [`SealMessage::Open`](crate::flow::SealMessage::Open) if one is chosen.
    Pick(Ticket),
    /// Read a sealed file; answered by [`SealMessage::Read`](crate::flow::SealMessage::Read).
    Read(Ticket, PathBuf),
    /// Open a sealed file; answered by [`SealMessage::Unsealed`](crate::flow::SealMessage::Unsealed).
    Open {
        /// The request's ticket.
        ticket: Ticket,
        /// The file's content.
        bytes: SecretBytes,
        /// The password.
        password: Secret,
    },
}

/// Operations on the keyring and the list of connections.
#[derive(Debug)]
pub enum KeyringEffect {
    /// Save values in the keyring and list their connection; answered by
    /// [`KeepMessage::Done`](crate::flow::KeepMessage::Done).
    Keep {
        /// The request's ticket.
        ticket: Ticket,
        /// The connection they belong to.
        connection: Box<Connection>,
        /// The values.
        values: Values,
        /// The result of its test.
        report: Option<Box<Report>>,
    },
    /// The keyring's answer to this request is no longer awaited.
    StopWaiting(Ticket),
    /// Load values from the keyring; answered by
    /// [`HomeMessage::Loaded`](crate::flow::HomeMessage::Loaded).
    Load {
        /// The request's ticket.
        ticket: Ticket,
        /// The connection they belong to.
        id: ConnectionId,
    },
    /// Remove a connection; answered by [`HomeMessage::Removed`](crate::flow::HomeMessage::Removed).
    Remove {
        /// The request's ticket.
        ticket: Ticket,
        /// The connection to remove.
        id: ConnectionId,
    },
    /// Find the program behind the keyring; answered by
    /// [`Message::KeyringProgram`](crate::flow::Message::KeyringProgram).
    FindProgram,
    /// Remove values whose connections are already gone; answered by
    /// [`HomeMessage::Removed`](crate::flow::HomeMessage::Removed).
    RemoveLeftover(Ticket),
    /// Add the connections to the list that only the keyring has; answered by
    /// [`HomeMessage::Rebuilt`](crate::flow::HomeMessage::Rebuilt).
    RebuildList(Ticket),
    /// Read the list again; answered by [`HomeMessage::Listed`](crate::flow::HomeMessage::Listed).
    ReadList,
    /// Change the list; answered by [`HomeMessage::Listed`](crate::flow::HomeMessage::Listed).
    ChangeList(ListChange),
    /// Move files to the trash if the keyring returns the values; answered by
    /// [`TidyMessage::Done`](crate::flow::TidyMessage::Done).
    TidyUp {
        /// The request's ticket.
        ticket: Ticket,
        /// The saved connection.
        connection: Box<Connection>,
        /// Its values.
        values: Values,
        /// The file they came from, if it is to be moved.
        imported: Option<PathBuf>,
        /// The older files to move.
        older: Vec<PathBuf>,
    },
}

/// Network operations.
#[derive(Debug)]
pub enum NetworkEffect {
    /// Check whether BigCommerce answers, without sending store or token; answered by
    /// [`PreferencesMessage::Reached`](crate::flow::PreferencesMessage::Reached).
    Reach,
    /// Start the practice store; answered by [`Message::PracticeStarted`].
    StartPractice,
    /// Stop the practice store.
    StopPractice,
    /// Start the practice store for saved connections; answered by
    /// [`HomeMessage::PracticeStarted`](crate::flow::HomeMessage::PracticeStarted).
    StartHomePractice,
    /// Connect to this target ahead of a test, without sending store or token.
    Prepare(Target),
    /// List an account's webhooks; answered by
    /// [`HomeMessage::Webhooks`](crate::flow::HomeMessage::Webhooks).
    ListWebhooks {
        /// The request's ticket.
        ticket: Ticket,
        /// The target of the request.
        target: Target,
        /// Whether a token may go there.
        accepts: fn(&AccessToken) -> bool,
        /// The store.
        hash: StoreHash,
        /// The token.
        token: AccessToken,
    },
    /// Close the connection to BigCommerce, whose buffers contain the token.
    ForgetConnection,
    /// Start a test; answered by [`TestMessage::Progress`](crate::flow::TestMessage::Progress) and
    /// [`TestMessage::Done`](crate::flow::TestMessage::Done).
    StartTest {
        /// The request's ticket.
        ticket: Ticket,
        /// The target of the requests.
        target: Target,
        /// What to test.
        plan: Plan,
        /// The store.
        hash: StoreHash,
        /// The token.
        token: AccessToken,
    },
    /// Stop the test of this ticket.
    StopTest(Ticket),
}

/// Clipboard operations.
#[derive(Debug)]
pub enum ClipboardEffect {
    /// Put a text on the clipboard; answered by [`Message::Copied`].
    Copy(String, CopiedItem),
    /// Put a secret on the clipboard and, where the system allows, keep it out of the clipboard
    /// history.
    CopySecret(Secret, CopiedItem),
    /// Put a value in the primary selection, for the middle mouse button; answered by
    /// [`Message::Copied`].
    Select(Secret, CopiedItem),
    /// Read the clipboard's text; answered by [`ImportMessage::Pasted`](crate::flow::ImportMessage::Pasted).
    Read(Ticket),
    /// Read the clipboard's text for a text field; answered by [`Message::ClipboardText`].
    ReadText,
    /// Read the page on the clipboard as HTML, or else its text; answered by
    /// [`GuideMessage::Pasted`](crate::flow::GuideMessage::Pasted).
    ReadPage(Ticket),
    /// Find the programs that keep what is copied; answered by
    /// [`HandOverMessage::Managers`](crate::flow::HandOverMessage::Managers).
    FindManagers,
    /// Clear the clipboard, if it holds a secret that Scopewise copied; answered by
    /// [`TidyMessage::Cleared`](crate::flow::TidyMessage::Cleared).
    Clear {
        /// More values to clear, alone or within a credentials text, for example after a paste.
        known: Vec<Secret>,
    },
}

/// Requests to the system, and things to remember for the next window.
#[derive(Debug)]
pub enum SystemEffect {
    /// Open an address in the browser; answered by [`SettingsMessage::BrowserOpened`](crate::flow::SettingsMessage::BrowserOpened).
    OpenUrl(String),
    /// Open a new message in the email app; answered by
    /// [`SettingsMessage::BrowserOpened`](crate::flow::SettingsMessage::BrowserOpened).
    OpenMail {
        /// Its subject.
        subject: String,
        /// Its text.
        body: String,
    },
    /// Remember whether the Downloads folder may be watched.
    RememberWatch(bool),
    /// Remember the appearance settings.
    RememberPreferences(Preferences),
    /// Remember the wizard's position for the next window; `None` at its beginning.
    RememberSession(Option<Box<Session>>),
    /// Wait one second; answered by [`TidyMessage::Tick`](crate::flow::TidyMessage::Tick).
    Tick(Ticket),
    /// Send a message after a delay.
    Later(Duration, Message),
    /// Close the window without asking again.
    Close,
}

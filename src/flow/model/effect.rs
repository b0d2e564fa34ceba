//! What the world has to do for the wizard, by family.

use crate::credentials::{AccessToken, StoreHash};
use crate::flow::model::session::Session;
use crate::flow::{Cancel, Preferences};
use crate::flow::{CopiedItem, DocumentKind, ListChange, Message};
use crate::gateway::{Plan, Report, Target};
use crate::saved::{Connection, ConnectionId, Values};
use crate::secret::{Secret, SecretBytes};
use std::path::PathBuf;
use std::time::Duration;

/// Something that the desktop has to do.
#[derive(Debug)]
pub enum Effect {
    /// What is to be done with files that hold no sealed values.
    File(FileEffect),
    /// What is to be done with sealed files.
    Sealed(SealedEffect),
    /// What is to be done with the keyring and the list of connections.
    Keyring(KeyringEffect),
    /// What is to be asked, and where.
    Network(NetworkEffect),
    /// What is to be done with the clipboard.
    Clipboard(ClipboardEffect),
    /// What is to be asked of the system, or kept in mind for the next window.
    System(SystemEffect),
}

/// What is to be done with files that hold no sealed values.
#[derive(Debug)]
pub enum FileEffect {
    /// Let the person choose a file; answered by [`ImportMessage::Picked`](crate::flow::ImportMessage::Picked).
    Pick(u64),
    /// Read a file of at most 64 KiB; answered by [`ImportMessage::FileRead`](crate::flow::ImportMessage::FileRead).
    Read(u64, PathBuf),
    /// Read a file of the Downloads folder, unless it is a link; answered by
    /// [`ImportMessage::FileRead`](crate::flow::ImportMessage::FileRead).
    ReadFound(u64, PathBuf),
    /// Watch the Downloads folder; answered by
    /// [`DownloadsMessage`](crate::flow::DownloadsMessage) again and again.
    WatchDownloads(u64),
    /// End the watch.
    StopWatch,
    /// Read the account names of these files, and nothing else of them; answered by
    /// [`DownloadsMessage::Names`](crate::flow::DownloadsMessage::Names).
    ReadNames(Vec<PathBuf>),
    /// Read a guide's file; answered by
    /// [`GuideMessage::FileRead`](crate::flow::GuideMessage::FileRead).
    ReadGuide(u64, PathBuf),
    /// Look for the rows of a long text; answered by
    /// [`GuideMessage::Read`](crate::flow::GuideMessage::Read).
    ReadGuideText(u64, String),
    /// Let the person choose a guide, or an app file; answered by
    /// [`GuideMessage::Picked`](crate::flow::GuideMessage::Picked).
    PickGuide(u64),
    /// Read an app file; answered by
    /// [`OwnAppMessage::FileRead`](crate::flow::OwnAppMessage::FileRead).
    ReadAppFile(PathBuf),
    /// Write an app file to the configuration folder, never over another one; answered by
    /// [`OwnAppMessage::Saved`](crate::flow::OwnAppMessage::Saved).
    SaveOwnApp {
        /// The file's name.
        file: String,
        /// Its text.
        text: String,
    },
    /// Write the practice file; answered by [`ImportMessage::PracticeFileWritten`](crate::flow::ImportMessage::PracticeFileWritten).
    WritePracticeFile {
        /// The file's name.
        name: String,
        /// Its text; nothing in it is real.
        text: String,
    },
    /// Let the person save a document; answered by [`Message::Saved`].
    SaveDocument(DocumentKind),
}

/// What is to be done with sealed files.
#[derive(Debug)]
pub enum SealedEffect {
    /// Make a password; answered by [`SealMessage::Password`](crate::flow::SealMessage::Password).
    MakePassword(u64),
    /// Seal a text and let the person save it; answered by
    /// [`SealMessage::Written`](crate::flow::SealMessage::Written).
    Write {
        /// The question's generation.
        generation: u64,
        /// The file's name to propose.
        name: String,
        /// What is inside.
        contents: Secret,
        /// The password.
        password: Secret,
        /// Nothing is written once this is cancelled.
        cancel: Cancel,
    },
    /// Let the person choose a sealed file; answered by
    /// [`SealMessage::Open`](crate::flow::SealMessage::Open) if one is chosen.
    Pick(u64),
    /// Read a sealed file; answered by [`SealMessage::Read`](crate::flow::SealMessage::Read).
    Read(u64, PathBuf),
    /// Open a sealed file; answered by [`SealMessage::Unsealed`](crate::flow::SealMessage::Unsealed).
    Open {
        /// The question's generation.
        generation: u64,
        /// The file.
        bytes: SecretBytes,
        /// The password.
        password: Secret,
    },
}

/// What is to be done with the keyring and the list of connections.
#[derive(Debug)]
pub enum KeyringEffect {
    /// Save values in the keyring and the list; answered by
    /// [`KeepMessage::Done`](crate::flow::KeepMessage::Done).
    Keep {
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
    /// [`HomeMessage::Loaded`](crate::flow::HomeMessage::Loaded).
    Load {
        /// The question's generation.
        generation: u64,
        /// Whose values.
        id: ConnectionId,
    },
    /// Remove a connection; answered by [`HomeMessage::Removed`](crate::flow::HomeMessage::Removed).
    Remove {
        /// The question's generation.
        generation: u64,
        /// Which one.
        id: ConnectionId,
    },
    /// Remove values whose connections are gone already; answered by
    /// [`HomeMessage::Removed`](crate::flow::HomeMessage::Removed).
    RemoveLeftover(u64),
    /// Add to the list what only the keyring knows; answered by
    /// [`HomeMessage::Rebuilt`](crate::flow::HomeMessage::Rebuilt).
    RebuildList(u64),
    /// Read the list anew; answered by [`HomeMessage::Listed`](crate::flow::HomeMessage::Listed).
    ReadList,
    /// Change the list; answered by [`HomeMessage::Listed`](crate::flow::HomeMessage::Listed).
    ChangeList(ListChange),
    /// Move files to the trash, if the keyring gives the values back; answered by
    /// [`TidyMessage::Done`](crate::flow::TidyMessage::Done).
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
}

/// What is to be asked, and where.
#[derive(Debug)]
pub enum NetworkEffect {
    /// See whether BigCommerce answers; a question without store and token.
    Reach,
    /// Start the practice store; answered by [`Message::PracticeStarted`].
    StartPractice,
    /// End the practice store.
    StopPractice,
    /// Start the practice store that saved connections are asked about; answered by
    /// [`HomeMessage::PracticeStarted`](crate::flow::HomeMessage::PracticeStarted).
    StartHomePractice,
    /// Open the connection to this target ahead of a test, without store and token.
    Prepare(Target),
    /// List an account's webhooks; answered by
    /// [`HomeMessage::Webhooks`](crate::flow::HomeMessage::Webhooks).
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
    /// Close the connection to BigCommerce, whose buffers know the token.
    ForgetConnection,
    /// Test; answered by [`TestMessage::Progress`](crate::flow::TestMessage::Progress) and [`TestMessage::Done`](crate::flow::TestMessage::Done).
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
}

/// What is to be done with the clipboard.
#[derive(Debug)]
pub enum ClipboardEffect {
    /// Put a text on the clipboard; answered by [`Message::Copied`].
    Copy(String, CopiedItem),
    /// Put a secret on the clipboard, kept out of its history where the system allows.
    CopySecret(Secret, CopiedItem),
    /// Read the clipboard's text; answered by [`ImportMessage::Pasted`](crate::flow::ImportMessage::Pasted).
    Read(u64),
    /// Read the page in the clipboard as HTML, or its text; answered by
    /// [`GuideMessage::Pasted`](crate::flow::GuideMessage::Pasted).
    ReadPage(u64),
    /// Clear the clipboard, if it holds a secret that Scopewise copied; answered by
    /// [`TidyMessage::Cleared`](crate::flow::TidyMessage::Cleared).
    Clear {
        /// Values that are cleared too, alone or within a credentials text, as after a paste.
        known: Vec<Secret>,
    },
}

/// What is to be asked of the system, or kept in mind for the next window.
#[derive(Debug)]
pub enum SystemEffect {
    /// Open an address in the browser; answered by [`SettingsMessage::BrowserOpened`](crate::flow::SettingsMessage::BrowserOpened).
    OpenUrl(String),
    /// Open a new mail in the mail program; answered by [`SettingsMessage::BrowserOpened`](crate::flow::SettingsMessage::BrowserOpened).
    OpenMail {
        /// Its subject.
        subject: String,
        /// Its text.
        body: String,
    },
    /// Keep in mind whether Downloads may be watched.
    RememberWatch(bool),
    /// Keep in mind how the window shall look.
    RememberPreferences(Preferences),
    /// Keep in mind where the wizard stands, for the next window; nothing for its beginning.
    RememberSession(Option<Box<Session>>),
    /// Wait for a second; answered by [`TidyMessage::Tick`](crate::flow::TidyMessage::Tick).
    Tick(u64),
    /// Send a message after a while.
    Later(Duration, Message),
    /// Close the window without asking again.
    Close,
}

//! What can happen, and what has to be done.

use super::step::Step;
use super::{account, app, credentials, downloads, hand_over, scopes, test};
use crate::credentials::{AccessToken, StoreHash};
use crate::gateway::{Plan, Target};
use crate::secret::Secret;
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
    /// "Leave practice".
    LeavePractice,
    /// The window is asked to close.
    CloseRequested,
    /// The dialog's main button.
    DialogConfirmed,
    /// The dialog's other button, or Esc.
    DialogDismissed,
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
    /// Open the connection to this target ahead of a test, without store and token.
    Prepare(Target),
    /// Let the person save the report as text or JSON; answered by [`TestMessage::Saved`].
    SaveReport {
        /// The file's name to propose.
        name: String,
        /// The report as text.
        text: String,
        /// The report as JSON.
        json: String,
    },
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
    /// Send a message after a while.
    Later(Duration, Message),
    /// Close the window without asking again.
    Close,
}

//! The messages of the wizard.

use crate::flow::CopiedItem;
use crate::flow::Ticket;
use crate::flow::model::session::Session;
use crate::flow::model::step::Step;
use crate::flow::{
    account, app, credentials, downloads, finish, hand_over, home, keep, scopes, seal, test,
};
use crate::gateway::Target;
use crate::saved::{KeyringProgram, SavedList};

/// An event: a user's action, or the answer to an [`Effect`](crate::flow::Effect).
#[derive(Debug)]
pub enum Message {
    /// A step in the rail was clicked.
    GoTo(Step),
    /// Back.
    Back,
    /// Continue, or the button in its place.
    Continue,
    /// Continue although something needs attention.
    ContinueAnyway,
    /// "I already have the file or values".
    AlreadyHaveFile,
    /// "Start practice".
    StartPractice,
    /// The practice store started, or couldn't.
    PracticeStarted(Result<Target, String>),
    /// The window had to be drawn without OpenGL.
    DrawnWithoutOpenGl,
    /// "Leave practice".
    LeavePractice,
    /// The window was asked to close.
    CloseRequested,
    /// "Done" at the last step.
    Finish,
    /// The button that confirms a question.
    QuestionConfirmed,
    /// The other button below a question, or Esc.
    QuestionDismissed,
    /// A text was copied to the clipboard, or couldn't be.
    Copied(CopiedItem, bool),
    /// The time for showing a toast is over.
    ToastOver(Ticket),
    /// The program behind the system's keyring.
    KeyringProgram(KeyringProgram),
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
    /// Step 7: saving the values.
    Keep(keep::KeepMessage),
    /// Step 7: the cleanup.
    Tidy(finish::TidyMessage),
    /// Sealed files.
    Seal(seal::SealMessage),
    /// The appearance of the window.
    Preferences(crate::flow::PreferencesMessage),
    /// All connections.
    Home(home::HomeMessage),
    /// The window opened, with the saved connections and the last session.
    Opened(SavedList, Option<Box<Session>>),
    /// A document was saved, or couldn't be; `None` if the user closed the dialog.
    Saved(Option<bool>),
    /// A file or folder had to be chosen, but the desktop has no file dialog.
    NoFileDialog,
    /// Paste was pressed for a text field.
    ReadClipboard,
    /// The clipboard's text for that field, or why there is none.
    ClipboardText(Result<crate::secret::Secret, crate::flow::ClipboardProblem>),
    /// Something is being dragged over the window: the number of files, or 0 once it has left.
    DragOver(usize),
    /// Something was dropped on the window; `None` if it brought nothing that can be read.
    Dropped(Option<crate::flow::DroppedContent>),
    /// A file or folder had to be chosen, but another file dialog is still open.
    FileDialogOpen,
}

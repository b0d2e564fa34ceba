//! What can happen.

use crate::flow::CopiedItem;
use crate::flow::model::session::Session;
use crate::flow::model::step::Step;
use crate::flow::{
    account, app, credentials, downloads, finish, hand_over, home, keep, scopes, seal, test,
};
use crate::gateway::Target;
use crate::saved::SavedList;

/// Something that happened: by a person, or as the answer to an [`Effect`](crate::flow::Effect).
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
    Copied(CopiedItem, bool),
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
    Preferences(crate::flow::PreferencesMessage),
    /// All connections.
    Home(home::HomeMessage),
    /// The window was opened: what is saved, and where the last one was closed.
    Opened(SavedList, Option<Box<Session>>),
    /// A document was saved; nothing when the person closed the dialog.
    Saved(Option<bool>),
    /// A file or a place for one was to be chosen, and the desktop has no file dialog.
    NoFileDialog,
}

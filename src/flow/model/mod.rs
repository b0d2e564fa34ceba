//! The wizard's data and what can be derived from it alone.

pub(crate) mod account;
pub(crate) mod app;
pub(crate) mod app_screen;
pub(crate) mod credentials;
pub(crate) mod custom_app;
pub(crate) mod downloads;
pub(crate) mod draft;
pub(crate) mod effect;
pub(crate) mod exchange;
pub(crate) mod finish;
pub(crate) mod guide;
pub(crate) mod hand_over;
pub(crate) mod history;
pub(crate) mod home;
pub(crate) mod home_overview;
pub(crate) mod imported;
pub(crate) mod keep;
pub(crate) mod message;
pub(crate) mod notice;
pub(crate) mod overview;
pub(crate) mod practice;
pub(crate) mod preferences;
pub(crate) mod question;
pub(crate) mod reason;
pub(crate) mod recheck;
pub(crate) mod scopes;
pub(crate) mod screen;
pub(crate) mod seal;
pub(crate) mod session;
pub(crate) mod state;
pub(crate) mod step;
pub(crate) mod test;
pub(crate) mod ticket;

pub use account::{ACCOUNTS_ADDRESS, AccountStep, MIN_NAME, SETTINGS_ADDRESS};
pub use account::{AccountMessage, SettingsMessage};
pub use app::AppMessage;
pub use app::{AppList, AppStep, First, Section, section};
pub use app_screen::AppScreen;
pub use credentials::ImportMessage;
pub use credentials::{
    ImportError, ImportHelp, ImportProblem, ImportStep, PracticeFile, Reading, file_name,
};
pub use custom_app::{FileFault, OwnAppMessage, OwnApps};
pub use downloads::{Downloads, DownloadsMessage, FoundFile, WatchProblem, Watching};
pub use draft::{Draft, DraftMessage, DraftValue, EnteredDetails};
pub use effect::{
    ClipboardEffect, Effect, FileEffect, KeyringEffect, NetworkEffect, SealedEffect, SystemEffect,
};
pub use exchange::{
    ClipboardProblem, CopiedItem, CopyTarget, DocumentKind, DroppedContent, ListChange, PickOutcome,
};
pub use finish::{
    CLIPBOARD_SECONDS, Cleared, ClipboardManager, Countdown, Summary, Tidied, Tidy, TidyMessage,
};
pub use guide::{GuideMessage, GuideProblem, GuideStep, read_guide, read_guide_until};
pub use hand_over::HandOverMessage;
pub use hand_over::HandOverStep;
pub use home::{Deleted, Home, HomeMessage, HooksState, PendingKeyring, Purpose};
pub use imported::{Imported, Source};
pub use keep::{KeepMessage, SaveState, keep_problem};
pub use message::Message;
pub use notice::Notice;
pub use overview::{Filter, Group, Groups, Overview, StateFilter};
pub use practice::Practice;
pub use preferences::{
    Overlay, Preferences, PreferencesMessage, Renderer, SIZES, SystemLook, Theme,
};
pub use question::Question;
pub use reason::Reason;
pub use recheck::Checks;
pub use scopes::ScopesMessage;
pub use scopes::{Entry, ScopesStep};
pub use screen::{Screen, TestPart};
pub use seal::{Cancel, Opening, Received, SealMessage, Sealing, seal_failure, sealed_problem};
pub use session::{PreviousSession, Session};
pub use state::{DraftState, State, Toast, UserState};
pub use step::Step;
pub use test::TestMessage;
pub use test::{Running, TestState, TestStep, TestTab};
pub use ticket::Ticket;

//! The state of the window, and what follows from it.

use crate::catalog::{Access, AppProfile, RequiredScope};
use crate::export::LetterKind;
use crate::flow::Ticket;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::credentials::ImportStep;
use crate::flow::model::downloads::{Downloads, Watching};
use crate::flow::model::finish::{Countdown, Summary, Tidy};
use crate::flow::model::history::History;
use crate::flow::model::home::Home;
use crate::flow::model::keep::SaveState;
use crate::flow::model::practice::Practice;
use crate::flow::model::preferences::{Overlay, Preferences, SystemLook};
use crate::flow::model::question::Question;
use crate::flow::model::seal::{Opening, Received, Sealing};
use crate::flow::model::session::{PreviousSession, Session};
use crate::flow::model::step::Step;
use crate::flow::model::ticket::Tickets;
use crate::flow::{
    AccountStep, AppStep, ClipboardManager, CopyTarget, HandOverStep, ScopesStep, TestStep,
};
use crate::gateway::{Cause, Reached};
use crate::saved::{ConnectionId, KeyringProgram};
use crate::secret::Secret;
use crate::texts::Phrase;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A short notice about something that was done, or couldn't be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// The text.
    pub phrase: Phrase,
    /// Whether something couldn't be done, or not fully.
    pub trouble: bool,
    /// The ticket of the toast.
    pub ticket: Ticket,
}

/// The whole state of the wizard.
///
/// ```
/// use scopewise::flow::{AppMessage, Message, State, Step, update};
///
/// let mut state = State::new();
/// update(&mut state, Message::App(AppMessage::Choose("bookkeep".to_owned())));
/// assert_eq!(state.app().map(|app| app.name.as_str()), Some("Bookkeep"));
/// assert_eq!(state.step(), Step::App);
/// ```
#[derive(Debug, Default)]
pub struct State {
    /// What belongs to the user and stays when the next app is connected.
    pub user: UserState,
    /// What belongs to the app that is being connected.
    pub draft: DraftState,
    /// Text from the clipboard for the text field with the focus.
    pub(crate) pasting: Option<Secret>,
    /// How many files are being dragged over the window.
    pub dragged_over: usize,
    /// An open question.
    pub question: Option<Question>,
    /// How long BigCommerce took to answer, for "About"; `None` until it answers.
    pub reached: Option<Result<Reached, Cause>>,
    /// The dialog shown over the window.
    pub overlay: Option<Overlay>,
    /// The current toast.
    pub toast: Option<Toast>,
    /// Numbers requests, so that late answers are recognized.
    pub(crate) tickets: Tickets,
}

/// What belongs to the user: saved accounts, settings, what was handed over before.
#[derive(Debug, Default)]
pub struct UserState {
    /// Whether the practice store or a real one is in use.
    pub practice: Practice,
    /// The watch over the Downloads folder.
    pub downloads: Downloads,
    /// What was handed over before, without secrets.
    pub(crate) past: History,
    /// The programs that keep what is copied, as far as they were seen.
    pub clipboard_managers: Vec<ClipboardManager>,
    /// Where the values of step 7 are put.
    pub copy_target: CopyTarget,
    /// The countdown until a copied secret is cleared from the clipboard.
    pub countdown: Option<Countdown>,
    /// The program behind the system's keyring.
    pub keyring_program: KeyringProgram,
    /// All connections.
    pub home: Home,
    /// The session as last sent to be saved.
    pub(crate) remembered: Option<Session>,
    /// The appearance of the window.
    pub preferences: Preferences,
    /// The settings of the system.
    pub system: SystemLook,
}

/// What belongs to one app that is being connected, from its choice to Done.
#[derive(Debug, Default)]
pub struct DraftState {
    /// The current step.
    pub(crate) step: Option<Step>,
    /// The furthest step that was reached.
    pub(crate) furthest: Option<Step>,
    /// The steps that were shown; skipped ones don't count as done.
    pub(crate) visited: BTreeSet<Step>,
    /// A file that was dropped, or named on the command line, before an app was chosen.
    pub waiting_file: Option<PathBuf>,
    /// Why the practice store couldn't be started.
    pub practice_failed: Option<String>,
    /// The state of step 1.
    pub app: AppStep,
    /// Step 2: whether the browser opened; `None` until that is known.
    pub browser: Option<bool>,
    /// Step 2: the letter to the store owner, while it is shown.
    pub letter: Option<LetterKind>,
    /// The state of step 3.
    pub account: AccountStep,
    /// The state of step 4.
    pub scopes: ScopesStep,
    /// The state of step 5.
    pub import: ImportStep,
    /// The state of step 6.
    pub test: TestStep,
    /// The state of step 7.
    pub hand_over: HandOverStep,
    /// Step 7: whether the values are saved.
    pub keep: SaveState,
    /// Step 7: the cleanup that Done carries out.
    pub tidy: Tidy,
    /// What is left after Done, without secrets.
    pub summary: Option<Summary>,
    /// A sealed file that is being created.
    pub sealing: Option<Sealing>,
    /// A sealed file that is being opened.
    pub opening: Option<Opening>,
    /// The content of someone else's sealed file.
    pub received: Option<Received>,
    /// The connection that the current one replaces.
    pub replacing: Option<ConnectionId>,
    /// What the last session left behind at the step that needs the values.
    pub left: Option<PreviousSession>,
}

impl State {
    /// Returns a new wizard at the first step.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the current step.
    pub fn step(&self) -> Step {
        self.draft.step.unwrap_or(Step::App)
    }

    /// Whether a step can be opened: it was reached before, and everything it needs is still there.
    pub fn can_go_to(&self, step: Step) -> bool {
        step <= self.draft.furthest.unwrap_or(Step::App)
            && (step == Step::App || self.draft.app.is_decided())
            && (step < Step::Test || self.draft.import.can_be_tested())
    }

    /// Whether a step was passed and done.
    pub fn is_done(&self, step: Step) -> bool {
        step != self.step()
            && step < self.draft.furthest.unwrap_or(Step::App)
            && (step == Step::App || self.draft.visited.contains(&step))
            && (step != Step::Scopes || self.draft.scopes.left(&self.required_scopes()) == 0)
            && (self.can_go_to(step) || self.draft.hand_over.finished)
    }

    /// Returns the chosen app.
    pub fn app(&self) -> Option<&AppProfile> {
        self.draft.app.chosen.as_deref()
    }

    /// Returns the scopes of the chosen app for the chosen access.
    pub fn required_scopes(&self) -> Vec<RequiredScope> {
        let access = self.draft.app.access.unwrap_or(Access::Guide);
        self.app().map(|app| app.required_scopes(access)).unwrap_or_default()
    }

    /// Whether the practice store is in use.
    pub fn is_practice(&self) -> bool {
        self.user.practice != Practice::Off
    }

    /// Whether a request is pending whose answer will change the screen.
    pub fn is_waiting(&self) -> bool {
        let practice_file = self.step() == Step::Credentials
            && matches!(self.user.practice, Practice::On(_))
            && self.draft.import.practice_file == crate::flow::PracticeFile::None
            && !self.draft.import.shows_fields();
        self.draft.import.reading != crate::flow::Reading::Idle
            || self.user.practice == Practice::Starting
            || self.user.downloads.watching == Watching::Starting
            || self.draft.app.guide.is_waiting()
            || self.draft.app.own.reading
            || practice_file
            || self.overlay == Some(Overlay::About) && self.reached.is_none() && !self.is_practice()
            || self.running_test().is_some()
            || self.waits_for_keyring() != [None, None]
            || self.user.home.checks.are_moving()
            || self.draft.opening.as_ref().is_some_and(|opening| opening.working.is_some())
            || self.draft.sealing.as_ref().is_some_and(|sealing| sealing.password.is_none())
    }

    /// Whether a dialog is open: sealing a file, opening one, or an overlay.
    pub fn has_dialog(&self) -> bool {
        self.draft.sealing.is_some() || self.draft.opening.is_some() || self.overlay.is_some()
    }

    /// Whether an inner screen of a step is shown, which Back leaves.
    pub fn is_inside_step(&self) -> bool {
        self.step() == Step::App
            && (self.draft.app.screen != AppScreen::List || self.draft.app.first.is_some())
    }

    /// Whether closing would lose values that BigCommerce shows only once: they were pasted or
    /// typed, and not saved. Copied doesn't count as saved, since they may not have been pasted
    /// anywhere.
    pub fn exists_only_here(&self) -> bool {
        if self.draft.import.has_drafts() {
            return true;
        }
        let Some(held) = &self.draft.import.held else { return false };
        let kept = matches!(self.draft.keep, SaveState::Saved(_) | SaveState::SessionOnly(_));
        held.exists_only_here()
            && !kept
            && !self.draft.hand_over.sealed
            && !self.draft.import.is_practice_file()
    }

    /// Whether there is unfinished work to go on with.
    pub fn has_work(&self) -> bool {
        self.draft.app.is_decided()
            && !self.draft.hand_over.finished
            && self.draft.furthest.is_some_and(|step| step > Step::App)
    }
}

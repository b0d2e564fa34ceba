//! All that the window shows, and how one moves through it.

use crate::catalog::{Access, Connector, Requirement};
use crate::export::LetterKind;
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
use crate::flow::{AccountStep, AppStep, HandOverStep, ScopesStep, TestStep};
use crate::gateway::{Cause, Reached};
use crate::saved::ConnectionId;
use crate::texts::Phrase;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A short word about something that was done, or could not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// What was done, or what is missing.
    pub phrase: Phrase,
    /// Whether something could not be done, or not as well.
    pub trouble: bool,
    /// Which toast it is.
    pub generation: u64,
}

/// The whole wizard.
///
/// ```
/// use scopewise::flow::{AppMessage, Message, State, Step, update};
///
/// let mut state = State::new();
/// update(&mut state, Message::App(AppMessage::Choose("bookkeep".to_owned())));
/// assert_eq!(state.connector().map(|app| app.name.as_str()), Some("Bookkeep"));
/// assert_eq!(state.step(), Step::App);
/// ```
#[derive(Debug, Default)]
pub struct State {
    /// The step in sight.
    pub(crate) step: Option<Step>,
    /// The last step that was reached.
    pub(crate) furthest: Option<Step>,
    /// The steps that were in sight; those that were passed by are not done.
    pub(crate) visited: BTreeSet<Step>,
    /// A file that was dropped or named before an app was chosen.
    pub waiting_file: Option<PathBuf>,
    /// Practice or the real store.
    pub practice: Practice,
    /// What went wrong when the practice store was started.
    pub practice_failed: Option<String>,
    /// Step 1.
    pub app: AppStep,
    /// Step 2: whether the browser was asked, and whether it opened.
    pub browser: Option<bool>,
    /// Step 2: the letter to the owner, while it is in sight.
    pub letter: Option<LetterKind>,
    /// Step 3.
    pub account: AccountStep,
    /// Step 4.
    pub scopes: ScopesStep,
    /// The watch over the Downloads folder.
    pub downloads: Downloads,
    /// Step 5.
    pub import: ImportStep,
    /// Step 6.
    pub test: TestStep,
    /// Step 7.
    pub hand_over: HandOverStep,
    /// What was handed over before, without any secret.
    pub(crate) past: History,
    /// Step 7: whether the values are kept.
    pub keep: SaveState,
    /// Step 7: what Done tidies away.
    pub tidy: Tidy,
    /// What Done left, without any secret.
    pub summary: Option<Summary>,
    /// How long a copied secret stays on the clipboard.
    pub countdown: Option<Countdown>,
    /// A sealed file that is being made.
    pub sealing: Option<Sealing>,
    /// A sealed file that is being opened.
    pub opening: Option<Opening>,
    /// What somebody else's sealed file told.
    pub received: Option<Received>,
    /// All connections.
    pub home: Home,
    /// The connection that the one being made takes the place of.
    pub replacing: Option<ConnectionId>,
    /// What the last window left behind at the step that needs the values.
    pub left: Option<PreviousSession>,
    /// What the next window would find.
    pub(crate) remembered: Option<Session>,
    /// An open question.
    pub question: Option<Question>,
    /// How the window looks.
    pub preferences: Preferences,
    /// What the system itself has.
    pub system: SystemLook,
    /// How long BigCommerce took to answer, for "About"; nothing while it is asked.
    pub reached: Option<Result<Reached, Cause>>,
    /// What lies over the window.
    pub overlay: Option<Overlay>,
    /// A short word.
    pub toast: Option<Toast>,
    /// Counts questions to the world, so that late answers are known.
    pub(crate) generation: u64,
}

impl State {
    /// A fresh wizard at the first step.
    pub fn new() -> Self {
        Self::default()
    }

    /// The step in sight.
    pub fn step(&self) -> Step {
        self.step.unwrap_or(Step::App)
    }

    /// Whether a step can be gone to: it was reached before, and what it needs is still there.
    pub fn can_go_to(&self, step: Step) -> bool {
        step <= self.furthest.unwrap_or(Step::App)
            && (step == Step::App || self.app.is_decided())
            && (step < Step::Test || self.import.can_be_tested())
    }

    /// Whether a step lies behind and was done.
    pub fn is_done(&self, step: Step) -> bool {
        step != self.step()
            && step < self.furthest.unwrap_or(Step::App)
            && (step == Step::App || self.visited.contains(&step))
            && (step != Step::Scopes || self.scopes.left(&self.rows()) == 0)
            && (self.can_go_to(step) || self.hand_over.finished)
    }

    /// The chosen app.
    pub fn connector(&self) -> Option<&Connector> {
        self.app.chosen.as_deref()
    }

    /// The rows of the chosen app with the chosen access.
    pub fn rows(&self) -> Vec<Requirement> {
        let access = self.app.access.unwrap_or(Access::Guide);
        self.connector().map(|connector| connector.rows(access)).unwrap_or_default()
    }

    /// Whether the practice store is in use.
    pub fn is_practice(&self) -> bool {
        self.practice != Practice::Off
    }

    /// Whether the desktop was asked for something that shows on the screen when it is there.
    pub fn is_waiting(&self) -> bool {
        let practice_file = self.step() == Step::Credentials
            && matches!(self.practice, Practice::On(_))
            && self.import.practice_file == crate::flow::PracticeFile::None
            && !self.import.shows_fields();
        self.import.reading != crate::flow::Reading::Idle
            || self.practice == Practice::Starting
            || self.downloads.watching == Watching::Starting
            || self.app.guide.is_waiting()
            || self.app.own.reading
            || practice_file
            || self.overlay == Some(Overlay::About) && self.reached.is_none() && !self.is_practice()
            || self.running_test().is_some()
            || self.waits_for_keyring() != [None, None]
            || self.home.checks.are_moving()
            || self.opening.as_ref().is_some_and(|opening| opening.working.is_some())
            || self.sealing.as_ref().is_some_and(|sealing| sealing.password.is_none())
    }

    /// Whether a sealed file is being made or opened.
    pub fn has_dialog(&self) -> bool {
        self.sealing.is_some() || self.opening.is_some() || self.overlay.is_some()
    }

    /// Whether an inner screen of a step is in sight, which Back leads out of.
    pub fn is_inside_step(&self) -> bool {
        self.step() == Step::App && (self.app.screen != AppScreen::List || self.app.first.is_some())
    }

    /// Whether closing would lose values that BigCommerce shows only once: they came by paste or
    /// by hand, and were not kept. Copied is not kept: whether they were pasted, nobody knows.
    pub fn exists_only_here(&self) -> bool {
        if self.import.has_drafts() {
            return true;
        }
        let Some(held) = &self.import.held else { return false };
        let kept = matches!(self.keep, SaveState::Saved(_) | SaveState::SessionOnly(_));
        held.exists_only_here()
            && !kept
            && !self.hand_over.sealed
            && !self.import.is_practice_file()
    }

    /// Whether something was begun that one can go on with.
    pub fn has_work(&self) -> bool {
        self.app.is_decided()
            && !self.hand_over.finished
            && self.furthest.is_some_and(|step| step > Step::App)
    }
}

//! All that the window shows, and how one moves through it.

use super::Message;
use super::app::AppScreen;
use super::credentials::ImportStep;
use super::downloads::{Downloads, Watching};
use super::effect::{Effect, SystemEffect};
use super::finish::{Countdown, Summary, Tidy};
use super::home::Home;
use super::keep::Keep;
use super::past::Past;
use super::practise::Practice;
use super::preferences::{Overlay, Preferences, SystemLook};
use super::question::Question;
use super::seal::{Opening, Received, Sealing};
use super::session::{Left, Session};
use super::step::Step;
use super::{AccountStep, AppStep, HandOverStep, ScopesStep, TOAST, TestStep};
use crate::catalog::{Access, Connector, Requirement};
use crate::connections::{ConnectionId, Listed};
use crate::gateway::{Cause, Reached};
use crate::handover::LetterKind;
use crate::texts::Phrase;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

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
/// use scopewise::wizard::{AppMessage, Message, State, Step, update};
///
/// let mut state = State::new();
/// update(&mut state, Message::App(AppMessage::Choose("bookkeep".to_owned())));
/// assert_eq!(state.connector().map(|app| app.name.as_str()), Some("Bookkeep"));
/// assert_eq!(state.step(), Step::App);
/// ```
#[derive(Debug, Default)]
pub struct State {
    /// The step in sight.
    pub(super) step: Option<Step>,
    /// The last step that was reached.
    pub(super) furthest: Option<Step>,
    /// The steps that were in sight; those that were passed by are not done.
    pub(super) visited: BTreeSet<Step>,
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
    pub(super) past: Past,
    /// Step 7: whether the values are kept.
    pub keep: Keep,
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
    pub left: Option<Left>,
    /// What the next window would find.
    pub(super) remembered: Option<Session>,
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
    pub(super) generation: u64,
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
            && self.import.practice_file == super::PracticeFile::None
            && !self.import.shows_fields();
        self.import.reading != super::Reading::Idle
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

    /// The next generation for a question.
    pub(super) fn next_generation(&mut self) -> u64 {
        self.generation += 1;
        self.generation
    }

    /// Whether closing would lose values that BigCommerce shows only once: they came by paste or
    /// by hand, and were not kept. Copied is not kept: whether they were pasted, nobody knows.
    pub fn exists_only_here(&self) -> bool {
        if self.import.has_drafts() {
            return true;
        }
        let Some(held) = &self.import.held else { return false };
        let kept = matches!(self.keep, Keep::Saved(_) | Keep::SessionOnly(_));
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

    /// Shows a short word.
    pub(super) fn toast(&mut self, phrase: impl Into<Phrase>) -> Vec<Effect> {
        self.show_toast(phrase.into(), false, TOAST)
    }

    /// Shows a short word about what could not be done; longer, since it may name what to install.
    pub(super) fn trouble(&mut self, phrase: impl Into<Phrase>) -> Vec<Effect> {
        self.show_toast(phrase.into(), true, TOAST * 3)
    }

    fn show_toast(&mut self, phrase: Phrase, trouble: bool, pause: Duration) -> Vec<Effect> {
        let generation = self.next_generation();
        self.toast = Some(Toast { phrase, trouble, generation });
        vec![Effect::System(SystemEffect::Later(pause, Message::ToastOver(generation)))]
    }

    /// Goes to a step and does what entering it asks for.
    pub(super) fn enter(&mut self, step: Step) -> Vec<Effect> {
        self.letter = None;
        // A word about the last screen would lie over the next one.
        self.toast = None;
        self.hand_over.finished = false;
        self.scopes.compact = false;
        self.step = Some(step);
        self.furthest = self.furthest.max(Some(step));
        self.visited.insert(step);
        match step {
            Step::Scopes => self.watch_if_allowed(),
            Step::Credentials => {
                let mut effects = self.watch_if_allowed();
                effects.extend(self.offer_practice_file());
                effects
            }
            Step::Test => self.test_if_needed(),
            _ => Vec::new(),
        }
    }

    pub(super) fn go_to(&mut self, step: Step) -> Vec<Effect> {
        if self.can_go_to(step) && step != self.step() { self.enter(step) } else { Vec::new() }
    }

    pub(super) fn back(&mut self) -> Vec<Effect> {
        if self.hand_over.finished {
            // The values are gone; all connections are the way on.
            return self.open_home();
        }
        if self.step() == Step::App && self.back_to_list() {
            return Vec::new();
        }
        match self.step().previous() {
            Some(step) => self.enter(step),
            None => Vec::new(),
        }
    }

    /// Continue; `anyway` passes by what is only advice.
    pub(super) fn go_on(&mut self, anyway: bool) -> Vec<Effect> {
        if self.step() == Step::Scopes && anyway {
            self.tick_all();
            return Vec::new();
        }
        if self.step() == Step::App
            && let Some(effects) = self.go_on_in_app()
        {
            return effects;
        }
        let hard = self.reason().is_some_and(|reason| reason.blocks);
        if hard && !(anyway && self.reason().is_some_and(|reason| reason.link.is_some())) {
            return Vec::new();
        }
        match self.step().next() {
            Some(step) => self.enter(step),
            None => self.guarded(Message::Finish),
        }
    }

    /// The window was opened: back to where the last one was closed, or to all connections.
    pub(super) fn opened(&mut self, listed: Listed, session: Option<&Session>) -> Vec<Effect> {
        self.home.take_list(listed);
        self.remembered = session.cloned();
        if let Some(session) = session {
            let effects = self.resume(session);
            if self.app.is_decided() {
                return effects;
            }
        }
        self.home.open = self.home.all().next().is_some() || self.home.listed.trouble.is_some();
        Vec::new()
    }

    /// Tells the desktop where the wizard stands, if that changed.
    pub(super) fn remember_session(&mut self) -> Option<Effect> {
        let now = self.session();
        if now == self.remembered {
            return None;
        }
        self.remembered.clone_from(&now);
        Some(Effect::System(SystemEffect::RememberSession(now.map(Box::new))))
    }

    /// Steps 1 to 4 lead straight to the file. An app must be chosen, since the values mean
    /// nothing without one.
    pub(super) fn already_have_file(&mut self) -> Vec<Effect> {
        if self.step() < Step::Credentials && self.app.is_decided() {
            self.enter(Step::Credentials)
        } else {
            Vec::new()
        }
    }
}

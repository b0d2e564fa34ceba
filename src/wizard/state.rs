//! All that the window shows, and how one moves through it.

use super::Message;
use super::app::AppScreen;
use super::credentials::ImportStep;
use super::downloads::{Downloads, Watching};
use super::finish::{Countdown, Summary, Tidy};
use super::held::Held;
use super::home::{Home, Purpose};
use super::keep::Keep;
use super::message::Effect;
use super::past::Past;
use super::preferences::{Overlay, Preferences, SystemLook};
use super::seal::{Opening, Received, Sealing};
use super::session::{Left, Session};
use super::step::Step;
use super::{AccountStep, AppStep, HandOverStep, ScopesStep, TOAST, TestState, TestStep};
use crate::catalog::{Access, Connector, Requirement, TokenType};
use crate::connections::{ConnectionId, Listed};
use crate::credentials::Field;
use crate::gateway::{Cause, Finding, Target, Verdict};
use crate::handover::LetterKind;
use crate::texts::{text, with, within};
use crate::words;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

/// Whether the practice store is in use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Practice {
    /// The real BigCommerce.
    #[default]
    Off,
    /// The practice store is being started.
    Starting,
    /// The practice store listens here.
    On(Target),
}

/// A question that must be answered before anything else.
#[derive(Debug)]
pub enum Dialog {
    /// The window shall close although values exist only here.
    Close,
    /// Other credentials shall take the place of values that exist only here.
    Replace(Box<Held>),
    /// Another app shall be connected although values exist only here.
    Another,
    /// Done, although values exist only here.
    Finish,
    /// A saved connection shall be handed over again although values exist only here.
    HandOverAgain(ConnectionId),
    /// A sealed file shall be opened although values exist only here.
    OpenSealed(PathBuf),
    /// A connection shall be replaced although values exist only here.
    BeginReplacement(ConnectionId),
    /// The rows of a saved connection shall be told although values exist only here.
    TellRows(ConnectionId),
    /// A replacement shall be given up.
    EndReplacement(ConnectionId),
    /// A connection shall be removed.
    Remove(ConnectionId),
}

/// A short word about something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// What was done.
    pub text: String,
    /// Which toast it is.
    pub generation: u64,
}

/// Why Continue is not available, or what is still open: a sentence, and at most one way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The sentence.
    pub text: String,
    /// The text of the link, where there is one.
    pub link: Option<String>,
    /// Whether Continue is blocked by it.
    pub blocks: bool,
}

/// The whole wizard.
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
    pub dialog: Option<Dialog>,
    /// How the window looks.
    pub preferences: Preferences,
    /// What the system itself has.
    pub system: SystemLook,
    /// How long BigCommerce took to answer, for "About"; nothing while it is asked.
    pub reached: Option<Result<Duration, Cause>>,
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
            || self.overlay == Some(Overlay::About) && self.reached.is_none()
            || self.running_test().is_some()
            || self.waits_for_keyring() != [None, None]
            || self.home.checks.are_running()
            || self.opening.as_ref().is_some_and(|opening| opening.working.is_some())
            || self.sealing.as_ref().is_some_and(|sealing| sealing.password.is_none())
    }

    /// Whether a sealed file is being made or opened.
    pub fn has_dialog(&self) -> bool {
        self.sealing.is_some() || self.opening.is_some() || self.overlay.is_some()
    }

    /// Which screen of its step is in sight, as a number: another one gets the focus anew.
    pub fn screen(&self) -> u8 {
        if self.home.open {
            return 100 + u8::from(self.home.plan.is_some());
        }
        match self.step() {
            Step::App => self.app.screen as u8 + 8 * u8::from(self.app.first.is_some()),
            Step::Credentials => {
                let found = self.shows_downloads() && !self.downloads.found.is_empty();
                let problem = self.import.problem.is_some();
                u8::from(self.import.shows_fields()) + 2 * u8::from(found) + 4 * u8::from(problem)
            }
            Step::Test => match self.test.state {
                TestState::Idle => 0,
                TestState::Running(_) => 1,
                TestState::Done(_) => 2,
            },
            Step::HandOver => u8::from(self.hand_over.finished),
            _ => 0,
        }
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
    /// by hand, and were not all handed over.
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
            && !self.hand_over.is_complete(self.connector(), held)
    }

    /// Whether something was begun that one can go on with.
    pub fn has_work(&self) -> bool {
        self.app.is_decided()
            && !self.hand_over.finished
            && self.furthest.is_some_and(|step| step > Step::App)
    }

    /// Shows a short word.
    pub(super) fn toast(&mut self, text: String) -> Vec<Effect> {
        let generation = self.next_generation();
        self.toast = Some(Toast { text, generation });
        vec![Effect::Later(TOAST, Message::ToastOver(generation))]
    }

    /// Goes to a step and does what entering it asks for.
    pub(super) fn enter(&mut self, step: Step) -> Vec<Effect> {
        self.letter = None;
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
            None => self.finish(),
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
        Some(Effect::RememberSession(now.map(Box::new)))
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

    /// Why Continue is not available, or what is still open at this step.
    pub fn reason(&self) -> Option<Reason> {
        match self.step() {
            Step::App => self.app_reason(),
            Step::Settings => None,
            Step::Account => {
                self.account.reason().map(|text| Reason { text, link: None, blocks: true })
            }
            Step::Scopes => {
                let left = self.scopes.left(&self.rows());
                (left > 0).then(|| Reason {
                    text: with("reason-rows-left", &[("count", left.into())]),
                    link: Some(text("scopes-tick-all")),
                    blocks: true,
                })
            }
            Step::Credentials => self.credentials_reason(),
            Step::Test => self.test_reason(),
            Step::HandOver if matches!(self.keep, Keep::Saving { .. }) => {
                Some(Reason { text: text("keep-saving"), link: None, blocks: true })
            }
            Step::HandOver => {
                let left = self.hand_over.left(self.connector(), self.import.held.as_ref());
                (left > 0).then(|| Reason {
                    text: with("handover-not-copied", &[("count", left.into())]),
                    link: None,
                    blocks: false,
                })
            }
        }
    }

    fn app_reason(&self) -> Option<Reason> {
        let blocked = |text: String| Some(Reason { text, link: None, blocks: true });
        match self.app.screen {
            AppScreen::Guide => {
                let rows = self.app.guide.rows();
                if let Some(name) = self.app.guide.undecided() {
                    blocked(with("reason-decide", &[("row", name.into())]))
                } else if rows.iter().all(|row| !row.is_needed()) {
                    blocked(text("reason-no-rows"))
                } else {
                    None
                }
            }
            AppScreen::Rows => self.app.draft.lacks().and_then(|id| blocked(text(id))),
            AppScreen::File | AppScreen::Pair => None,
            AppScreen::List => match &self.app.chosen {
                chosen if self.app.waits_for_second(chosen.as_deref()) => {
                    blocked(text("reason-choose-second"))
                }
                None => blocked(text("reason-choose-app")),
                Some(app) if app.family.is_some() && self.app.access.is_none() => {
                    blocked(text("reason-choose-variant"))
                }
                Some(app) if app.token_type == TokenType::StencilCli => {
                    blocked(text("reason-other-token"))
                }
                Some(app) if !app.knows_rows() => blocked(text("reason-rows-unknown")),
                Some(_) if self.app.access.is_none() => blocked(text("reason-choose-access")),
                Some(_) => None,
            },
        }
    }

    fn credentials_reason(&self) -> Option<Reason> {
        let blocked = |text: String| Some(Reason { text, link: None, blocks: true });
        if self.practice == Practice::Starting {
            return blocked(text("reason-practice-starts"));
        }
        if !self.import.shows_fields() {
            return blocked(text("reason-add-file"));
        }
        let Some(held) = &self.import.held else {
            let field = within(&words::field(Field::AccessToken));
            return blocked(with("reason-add-field", &[("field", field.into())]));
        };
        let missing = |field: Field| {
            with("reason-add-field", &[("field", within(&words::field(field)).into())])
        };
        for field in [Field::AccessToken, Field::StoreHash] {
            if !held.credentials.has(field) {
                return Some(Reason { text: missing(field), link: None, blocks: true });
            }
        }
        // What the app asks for, but no test needs: it can come later, or never.
        let wanted = held.wanted(self.connector()).find(|field| !held.credentials.has(*field))?;
        let link = Some(text("reason-continue-without"));
        Some(Reason { text: missing(wanted), link, blocks: true })
    }

    fn test_reason(&self) -> Option<Reason> {
        match &self.test.state {
            TestState::Idle => {
                Some(Reason { text: text("reason-not-tested"), link: None, blocks: false })
            }
            TestState::Running(_) => {
                Some(Reason { text: text("reason-running"), link: None, blocks: true })
            }
            TestState::Done(report) => match report.verdict {
                Verdict::Ready => None,
                Verdict::Untested => {
                    Some(Reason { text: text("reason-not-tested"), link: None, blocks: false })
                }
                Verdict::Refused => Some(Reason {
                    text: text("reason-refused"),
                    link: Some(text("reason-continue-anyway")),
                    blocks: true,
                }),
                Verdict::Gaps => {
                    let mut missing = report.with(Finding::Missing);
                    let first = missing.next().map_or("", |row| row.scope.panel_name.as_str());
                    let count = 1 + missing.count();
                    let values = [("row", first.into()), ("count", count.into())];
                    Some(Reason {
                        text: with("reason-missing", &values),
                        link: Some(text("reason-continue-anyway")),
                        blocks: true,
                    })
                }
            },
        }
    }

    pub(super) fn start_practice(&mut self) -> Vec<Effect> {
        if self.practice != Practice::Off {
            return Vec::new();
        }
        self.practice_failed = None;
        self.practice = Practice::Starting;
        vec![Effect::StartPractice]
    }

    pub(super) fn practice_started(&mut self, target: Result<Target, String>) -> Vec<Effect> {
        if self.practice != Practice::Starting {
            return vec![Effect::StopPractice];
        }
        match target {
            Ok(target) => {
                self.practice = Practice::On(target);
                self.test.reset();
                // Practice has a file of its own; the real folder is none of its business.
                let mut effects = self.downloads.stop();
                if self.step() >= Step::Credentials && self.import.held.is_none() {
                    effects.extend(self.enter(Step::Credentials));
                }
                effects
            }
            Err(error) => {
                self.practice = Practice::Off;
                self.practice_failed = Some(error);
                Vec::new()
            }
        }
    }

    /// Leaves practice. The app stays, and so do real values that were brought in meanwhile; what
    /// was only rehearsed begins anew.
    pub(super) fn leave_practice(&mut self) -> Vec<Effect> {
        let effects = self.stop_test();
        self.practice = Practice::Off;
        if self.import.is_practice_file() {
            self.import = ImportStep::default();
        } else {
            self.import.practice_file = super::PracticeFile::None;
        }
        self.test = TestStep::default();
        self.hand_over = HandOverStep::default();
        self.scopes = ScopesStep::default();
        self.browser = None;
        self.visited.clear();
        let step = match (self.import.held.is_some(), self.step()) {
            (true, _) => Step::Credentials,
            (false, Step::App) => Step::App,
            (false, _) => Step::Settings,
        };
        self.furthest = Some(step);
        effects.into_iter().chain([Effect::StopPractice]).chain(self.enter(step)).collect()
    }

    pub(super) fn close_requested(&mut self) -> Vec<Effect> {
        let real = |(connection, _): &(crate::connections::Connection, _)| !connection.practice;
        if self.exists_only_here() || self.home.session.values().any(real) {
            self.dialog = Some(Dialog::Close);
            Vec::new()
        } else {
            vec![Effect::Close]
        }
    }

    pub(super) fn dialog_confirmed(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            None => Vec::new(),
            Some(Dialog::Close) => vec![Effect::Close],
            Some(Dialog::Replace(held)) => {
                self.take_in(*held);
                Vec::new()
            }
            Some(Dialog::Another) => self.begin_anew(),
            Some(Dialog::Finish) => self.finish_now(),
            Some(Dialog::HandOverAgain(id)) => self.load(&id, Purpose::HandOver),
            Some(Dialog::OpenSealed(path)) => self.open_sealed(path),
            Some(Dialog::BeginReplacement(id)) => self.begin_replacement(&id),
            Some(Dialog::TellRows(id)) => self.tell_rows(&id),
            Some(Dialog::EndReplacement(id)) => self.end_replacement(id),
            Some(Dialog::Remove(id)) => self.remove_confirmed(id),
        }
    }
}

//! Step 6: the test.

use super::effect::{ClipboardEffect, Effect, FileEffect, NetworkEffect};
use super::message::Note;
use super::practise::Practice;
use super::state::State;
use super::step::Step;
use crate::catalog::Level;
use crate::gateway::{CheckOutcome, Finding, Found, Plan, Progress, Report, StoreIdentity, Target};
use crate::practice;
use crate::texts::{t, with};
use crate::words;
use std::time::Duration;

/// What a running test has found so far.
#[derive(Debug, Clone, Default)]
pub struct Running {
    /// Which test.
    pub generation: u64,
    /// The checks that are done.
    pub checks: Vec<CheckOutcome>,
    /// The store, once it said who it is.
    pub store: Option<StoreIdentity>,
    /// The rows that answered.
    pub rows: Vec<(&'static str, Found)>,
    /// How many rows are asked.
    pub total: usize,
    /// The store is busy; the test goes on by itself after this time.
    pub waiting: Option<Duration>,
    /// Rows that have been without an answer for a while.
    pub silent: Vec<&'static str>,
}

/// The test's state.
#[derive(Debug, Default)]
pub enum TestState {
    /// Not tested.
    #[default]
    Idle,
    /// Under way.
    Running(Running),
    /// Ended.
    Done(Box<Report>),
}

/// Which rows the result shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TestTab {
    /// All that matter.
    #[default]
    All,
    /// Those about which something can be done.
    NeedsAttention,
    /// Those that no read request can settle.
    NotChecked,
    /// Those that fit.
    Fits,
}

/// Step 6.
#[derive(Debug, Default)]
pub struct TestStep {
    /// The test.
    pub state: TestState,
    /// Which rows are shown.
    pub tab: TestTab,
    /// Where the connection was opened ahead.
    prepared: Option<Target>,
}

impl TestStep {
    /// Forgets the result.
    pub(super) fn reset(&mut self) {
        *self = Self { prepared: self.prepared.take(), ..Self::default() };
    }

    /// The report, once there is one.
    pub fn report(&self) -> Option<&Report> {
        match &self.state {
            TestState::Done(report) => Some(report),
            _ => None,
        }
    }
}

/// What can happen at step 6.
#[derive(Debug)]
pub enum TestMessage {
    /// "Test again".
    Start,
    /// "Stop".
    Stop,
    /// The test moved on.
    Progress(u64, Progress),
    /// The test ended.
    Done(u64, Box<Report>),
    /// A tab was pressed.
    Tab(TestTab),
    /// "Copy report".
    CopyReport,
    /// "Save report…".
    SaveReport,
    /// "Make a new account" or "Make a tighter one".
    MakeNewAccount,
    /// "Bring in the file again" or "Check the values".
    BackToCredentials,
}

pub(super) fn update(state: &mut State, message: TestMessage) -> Vec<Effect> {
    match message {
        TestMessage::Start => return state.start_test(),
        TestMessage::Stop => return state.stop_test(),
        TestMessage::Progress(generation, progress) => {
            if let TestState::Running(running) = &mut state.test.state
                && running.generation == generation
            {
                running.note(progress);
            }
        }
        TestMessage::Done(generation, report) => {
            let current = matches!(&state.test.state,
                TestState::Running(running) if running.generation == generation);
            if !current {
                return state.connection_tested(generation, report);
            }
            let kept = match &state.keep {
                super::Keep::Saved(id) | super::Keep::SessionOnly(id) => Some(id.clone()),
                _ => None,
            };
            state.test.state = TestState::Done(report.clone());
            if let Some(id) = kept {
                return state.note_report(&id, report);
            }
        }
        TestMessage::Tab(tab) => state.test.tab = tab,
        TestMessage::CopyReport => {
            if let (Some(report), Some(connector)) = (state.test.report(), state.connector()) {
                let report = words::report(report, connector, state.is_practice());
                let note = Note::Other { label: t::TEST_REPORT };
                return vec![Effect::Clipboard(ClipboardEffect::Copy(report, note))];
            }
        }
        TestMessage::SaveReport => {
            if let (Some(report), Some(connector)) = (state.test.report(), state.connector()) {
                let practice = state.is_practice();
                let name = with(t::TEST_REPORT_FILE, &[("app", connector.id.as_str().into())]);
                let text = words::report(report, connector, practice);
                let json = words::report_json(report, connector, practice);
                let report = super::DocumentKind::Report { name, text, json };
                return vec![Effect::File(FileEffect::SaveDocument(report))];
            }
        }
        TestMessage::MakeNewAccount => {
            if let Some(report) = state.test.report() {
                let gaps = report.with(Finding::Missing).map(|row| row.scope.id.clone());
                state.scopes.set_gaps(gaps.collect());
                state.import.expects_new = true;
                state.import.practice_file = super::PracticeFile::None;
                return state.enter(Step::Account);
            }
        }
        TestMessage::BackToCredentials => return state.enter(Step::Credentials),
    }
    Vec::new()
}

impl Running {
    fn note(&mut self, progress: Progress) {
        match progress {
            Progress::Check(outcome) => self.checks.push(outcome),
            Progress::Store(store) => self.store = Some(store),
            Progress::Row(id, found, _, total) => {
                self.rows.push((id, found));
                self.total = total;
                self.waiting = None;
                self.silent.retain(|silent| *silent != id);
            }
            Progress::Waiting(pause) => self.waiting = Some(pause),
            Progress::Silent(rows) => self.silent = rows,
        }
    }
}

impl State {
    /// The level that the merchant ticked for a row: said, not measured.
    pub fn ticked_level(&self, id: &str) -> Option<Level> {
        let row = self.rows().into_iter().find(|row| row.scope.id == id)?;
        self.scopes.is_ticked(&row).then_some(row.level)
    }

    /// Entering the step tests, unless the result is already there.
    pub(super) fn test_if_needed(&mut self) -> Vec<Effect> {
        if matches!(self.test.state, TestState::Idle) { self.start_test() } else { Vec::new() }
    }

    /// The generation of the test that is under way.
    pub(super) fn running_test(&self) -> Option<u64> {
        match &self.test.state {
            TestState::Running(running) => Some(running.generation),
            _ => None,
        }
    }

    /// Where a test would go.
    fn target(&self) -> Target {
        match &self.practice {
            Practice::On(target) => target.clone(),
            Practice::Off | Practice::Starting => Target::BigCommerce,
        }
    }

    /// While the person looks at the fields, the connection is opened, so that the test finds it
    /// standing. Nothing of the values is sent for it.
    pub(super) fn prepare(&mut self) -> Option<Effect> {
        let looks = self.step() == Step::Credentials && self.import.can_be_tested();
        // Made-up values are never tested at BigCommerce on purpose.
        let target = self.target();
        let ready = self.practice != Practice::Starting;
        let wanted =
            looks && ready && (target != Target::BigCommerce || !self.import.is_practice_file());
        if !wanted || self.test.prepared.as_ref() == Some(&target) {
            return None;
        }
        self.test.prepared = Some(target.clone());
        Some(Effect::Network(NetworkEffect::Prepare(target)))
    }

    fn start_test(&mut self) -> Vec<Effect> {
        let held = self.import.held.as_ref().map(|held| &held.credentials);
        let values = held.and_then(|c| c.store_hash.clone().zip(c.access_token.clone()));
        let Some((hash, token)) = values else { return Vec::new() };
        if self.practice == Practice::Starting {
            return Vec::new();
        }
        let mut effects = self.stop_test();
        let generation = self.next_generation();
        let target = self.target();
        let plan = Plan { accepts: practice::accepted_at(&target), rows: self.rows() };
        self.test.state = TestState::Running(Running { generation, ..Running::default() });
        effects.push(Effect::Network(NetworkEffect::StartTest {
            generation,
            target,
            plan,
            hash,
            token,
        }));
        effects
    }

    /// Stops a running test; its own last word then tells that it was stopped.
    pub(super) fn stop_test(&mut self) -> Vec<Effect> {
        match &self.test.state {
            TestState::Running(running) => {
                vec![Effect::Network(NetworkEffect::StopTest(running.generation))]
            }
            _ => Vec::new(),
        }
    }
}

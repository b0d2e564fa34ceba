//! Step 6: the test.

use crate::flow::Ticket;
use crate::gateway::{CheckOutcome, Found, Progress, Report, StoreIdentity, Target};
use std::time::Duration;

/// The results of a running test so far.
#[derive(Debug, Clone, Default)]
pub struct Running {
    /// The test's ticket.
    pub ticket: Ticket,
    /// The checks that are done.
    pub checks: Vec<CheckOutcome>,
    /// The store, once it has identified itself.
    pub store: Option<StoreIdentity>,
    /// The scopes with a result.
    pub scopes: Vec<(&'static str, Found)>,
    /// How many scopes are tested.
    pub total: usize,
    /// How long the test pauses because the store is busy; it then continues on its own.
    pub waiting: Option<Duration>,
    /// Scopes that haven't been answered for a while.
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

/// A filter for the scopes in the result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TestTab {
    /// All relevant scopes.
    #[default]
    All,
    /// Scopes that the user can do something about.
    NeedsAttention,
    /// Scopes that no read request can check.
    NotChecked,
    /// Scopes with the right level.
    Fits,
}

/// The state of step 6.
#[derive(Debug, Default)]
pub struct TestStep {
    /// The test.
    pub state: TestState,
    /// The selected filter.
    pub tab: TestTab,
    /// The target that is already connected to.
    pub(crate) prepared: Option<Target>,
}

impl TestStep {
    /// Forgets the result and the filter.
    pub(crate) fn reset(&mut self) {
        *self = Self { prepared: self.prepared.take(), ..Self::default() };
    }

    /// Returns the report, once there is one.
    pub fn report(&self) -> Option<&Report> {
        match &self.state {
            TestState::Done(report) => Some(report),
            _ => None,
        }
    }
}

/// Messages of step 6.
#[derive(Debug)]
pub enum TestMessage {
    /// "Test again".
    Start,
    /// "Stop".
    Stop,
    /// The test made progress.
    Progress(Ticket, Progress),
    /// The test ended.
    Done(Ticket, Box<Report>),
    /// A tab was selected.
    Tab(TestTab),
    /// "Copy report".
    CopyReport,
    /// "Save report…".
    SaveReport,
    /// "Create a new account", or "Create one with less access".
    MakeNewAccount,
    /// The buttons that import the file again or check the values.
    BackToCredentials,
}

impl Running {
    pub(crate) fn note(&mut self, progress: Progress) {
        match progress {
            Progress::Check(outcome) => self.checks.push(outcome),
            Progress::Store(store) => self.store = Some(store),
            Progress::Row(id, found, _, total) => {
                self.scopes.push((id, found));
                self.total = total;
                self.waiting = None;
                self.silent.retain(|silent| *silent != id);
            }
            Progress::Waiting(pause) => self.waiting = Some(pause),
            Progress::Silent(required_scopes) => self.silent = required_scopes,
        }
    }
}

//! Step 6: the test.

use crate::gateway::{CheckOutcome, Found, Progress, Report, StoreIdentity, Target};
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
    pub(crate) prepared: Option<Target>,
}

impl TestStep {
    /// Forgets the result.
    pub(crate) fn reset(&mut self) {
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

impl Running {
    pub(crate) fn note(&mut self, progress: Progress) {
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

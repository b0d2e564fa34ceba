//! What is in sight.

use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{AppScreen, TestState};

/// What is in sight; another screen begins with the focus at its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// All connections.
    Home,
    /// The replacement of one of them.
    Plan,
    /// Step 1.
    App {
        /// Which of its screens.
        screen: AppScreen,
        /// Whether it is looked at for the first time, before any app is chosen.
        first: bool,
    },
    /// Step 2.
    Settings,
    /// Step 3.
    Account,
    /// Step 4.
    Scopes,
    /// Step 5.
    Credentials {
        /// Whether the values are in sight, not the place for a file.
        fields: bool,
        /// Whether files were found in the Downloads folder.
        found: bool,
        /// Whether it says why something was not taken.
        problem: bool,
    },
    /// Step 6.
    Test(TestPart),
    /// Step 7.
    HandOver,
    /// After Done.
    Done,
}

/// How far a test is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestPart {
    /// Not begun.
    Idle,
    /// Under way.
    Running,
    /// Ended.
    Ended,
}

impl State {
    /// What is in sight.
    pub fn screen(&self) -> Screen {
        if self.home.open {
            return if self.home.plan.is_some() { Screen::Plan } else { Screen::Home };
        }
        match self.step() {
            Step::App => Screen::App { screen: self.app.screen, first: self.app.first.is_some() },
            Step::Settings => Screen::Settings,
            Step::Account => Screen::Account,
            Step::Scopes => Screen::Scopes,
            Step::Credentials => Screen::Credentials {
                fields: self.import.shows_fields(),
                found: self.shows_downloads() && !self.downloads.found.is_empty(),
                problem: self.import.problem.is_some(),
            },
            Step::Test => Screen::Test(match self.test.state {
                TestState::Idle => TestPart::Idle,
                TestState::Running(_) => TestPart::Running,
                TestState::Done(_) => TestPart::Ended,
            }),
            Step::HandOver if self.hand_over.finished => Screen::Done,
            Step::HandOver => Screen::HandOver,
        }
    }
}

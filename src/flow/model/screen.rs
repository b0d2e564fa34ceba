//! The current screen.

use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{AppScreen, TestState};

/// The current screen. When it changes, the focus moves to its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// All connections.
    Home,
    /// The replacement of one of them.
    Plan,
    /// Step 1.
    App {
        /// The current screen of step 1.
        screen: AppScreen,
        /// Whether the first of two apps is already chosen.
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
        /// Whether the fields are shown rather than the drop area for a file.
        fields: bool,
        /// Whether files were found in the Downloads folder.
        found: bool,
        /// Whether a problem with the last file or paste is shown.
        problem: bool,
    },
    /// Step 6.
    Test(TestPart),
    /// Step 7.
    HandOver,
    /// After Done.
    Done,
}

/// The progress of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestPart {
    /// Not started.
    Idle,
    /// Under way.
    Running,
    /// Ended.
    Ended,
}

impl State {
    /// Returns the current screen.
    pub fn screen(&self) -> Screen {
        if self.user.home.open {
            return if self.user.home.plan.is_some() { Screen::Plan } else { Screen::Home };
        }
        match self.step() {
            Step::App => {
                Screen::App { screen: self.draft.app.screen, first: self.draft.app.first.is_some() }
            }
            Step::Settings => Screen::Settings,
            Step::Account => Screen::Account,
            Step::Scopes => Screen::Scopes,
            Step::Credentials => Screen::Credentials {
                fields: self.draft.import.shows_fields(),
                found: self.shows_downloads() && !self.user.downloads.found.is_empty(),
                problem: self.draft.import.problem.is_some(),
            },
            Step::Test => Screen::Test(match self.draft.test.state {
                TestState::Idle => TestPart::Idle,
                TestState::Running(_) => TestPart::Running,
                TestState::Done(_) => TestPart::Ended,
            }),
            Step::HandOver if self.draft.hand_over.finished => Screen::Done,
            Step::HandOver => Screen::HandOver,
        }
    }
}

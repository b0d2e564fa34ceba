//! The seven steps.

use crate::texts::{t, text};

/// A step of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Choose the app.
    App,
    /// Open the API page.
    Settings,
    /// Start the API account.
    Account,
    /// Set the scopes.
    Scopes,
    /// Import the credentials file.
    Credentials,
    /// Test the connection.
    Test,
    /// Hand the values over.
    HandOver,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 7] = [
        Self::App,
        Self::Settings,
        Self::Account,
        Self::Scopes,
        Self::Credentials,
        Self::Test,
        Self::HandOver,
    ];

    /// Returns its number, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Returns its short name, as shown in the rail.
    pub fn name(self) -> String {
        text(match self {
            Self::App => t::STEP_APP,
            Self::Settings => t::STEP_SETTINGS,
            Self::Account => t::STEP_ACCOUNT,
            Self::Scopes => t::STEP_SCOPES,
            Self::Credentials => t::STEP_CREDENTIALS,
            Self::Test => t::STEP_TEST,
            Self::HandOver => t::STEP_HAND_OVER,
        })
    }

    /// Returns the next step.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// Returns the previous step.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }
}

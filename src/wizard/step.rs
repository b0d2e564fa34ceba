//! The seven steps.

use crate::texts::text;

/// A step of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Choose the app.
    App,
    /// Open the API page.
    Settings,
    /// Begin the API account.
    Account,
    /// Set the rows.
    Scopes,
    /// Bring in the file.
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

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Its short name, as in the rail.
    pub fn name(self) -> String {
        text(match self {
            Self::App => "step-app",
            Self::Settings => "step-settings",
            Self::Account => "step-account",
            Self::Scopes => "step-scopes",
            Self::Credentials => "step-credentials",
            Self::Test => "step-test",
            Self::HandOver => "step-hand-over",
        })
    }

    /// The step after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The step before it.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }
}

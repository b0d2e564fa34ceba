//! How the window looks: theme, size, language, motion. It is kept from one session to the next.

use crate::gateway::{Cause, Reached};
use crate::texts::Language;
use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The next one, for a button that goes round.
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// The sizes to choose from, in percent.
pub const SIZES: [u16; 6] = [80, 90, 100, 125, 150, 200];

/// What was chosen. Whatever was not, is as the system has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Light or dark.
    pub theme: Theme,
    /// The size in percent.
    pub size: Option<u16>,
    /// The language, by its code.
    pub language: Option<String>,
    /// Whether things stand still that would move.
    pub reduce_motion: Option<bool>,
}

impl Preferences {
    /// The size in percent, within what the window can show.
    pub fn percent(&self) -> u16 {
        self.size.unwrap_or(100).clamp(SIZES[0], SIZES[SIZES.len() - 1])
    }

    /// The language that was chosen, if there are texts in it.
    pub fn chosen_language(&self) -> Option<Language> {
        self.language.as_deref().and_then(Language::of_code)
    }
}

/// What the system itself has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SystemLook {
    /// Its language, as far as there are texts in it.
    pub language: Language,
    /// Whether it asks programs to keep still.
    pub reduce_motion: bool,
    /// Whether the environment names a proxy.
    pub proxy: bool,
}

impl Default for SystemLook {
    fn default() -> Self {
        Self { language: Language::English, reduce_motion: false, proxy: false }
    }
}

/// What lies over the window for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlay {
    /// Theme, size, language, motion.
    Preferences,
    /// The keys, and the words that only BigCommerce uses.
    Keys,
    /// About Scopewise.
    About,
}

/// What can happen with the look of the window.
#[derive(Debug)]
pub enum PreferencesMessage {
    /// What was chosen in an earlier session, and what the system has.
    Remembered(Preferences, SystemLook),
    /// The system says that programs shall keep still, or need not.
    SystemMotion(bool),
    /// Something is laid over the window.
    Open(Overlay),
    /// Back to the window.
    Close,
    /// Light or dark.
    Theme(Theme),
    /// A size in percent.
    Size(u16),
    /// A language; nothing for the system's.
    Language(Option<Language>),
    /// Whether things keep still.
    ReduceMotion(bool),
    /// How long BigCommerce took to answer, or why it did not.
    Reached(Result<Reached, Cause>),
    /// The guide of the app with this id was asked for.
    OpenGuide(String),
    /// "Copy report".
    CopyReport(String),
}

//! The appearance of the window: theme, size, language, motion. It is saved between sessions.

use crate::gateway::{Cause, ProxySource, Reached};
use crate::texts::Language;
use serde::{Deserialize, Serialize};

/// The color theme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Same as the system.
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

    /// Returns the next theme, for a button that cycles through them.
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Renderer {
    /// The graphics card, through OpenGL.
    OpenGl,
    /// The processor.
    Software,
}

impl Renderer {
    /// The choices, in the order of the buttons; `None` means whichever suits the computer.
    pub const CHOICES: [Option<Self>; 3] = [None, Some(Self::OpenGl), Some(Self::Software)];
}

/// The available sizes, in percent.
pub const SIZES: [u16; 6] = [80, 90, 100, 125, 150, 200];

/// The user's choices. Anything not chosen follows the system.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The color theme.
    pub theme: Theme,
    /// The size in percent.
    pub size: Option<u16>,
    /// The language, by its code.
    pub language: Option<String>,
    /// Whether motion is reduced.
    pub reduce_motion: Option<bool>,
    /// What draws the window, from the next start on.
    pub renderer: Option<Renderer>,
}

impl Preferences {
    /// Returns the size in percent, limited to what the window supports.
    pub fn percent(&self) -> u16 {
        self.size.unwrap_or(100).clamp(SIZES[0], SIZES[SIZES.len() - 1])
    }

    /// Returns the chosen language, if it is supported.
    pub fn chosen_language(&self) -> Option<Language> {
        self.language.as_deref().and_then(Language::of_code)
    }
}

/// The settings of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SystemLook {
    /// Its language, if supported.
    pub language: Language,
    /// Whether it asks apps to reduce motion.
    pub reduce_motion: bool,
    /// Where the proxy for BigCommerce is set.
    pub proxy: ProxySource,
    /// Whether the window can be drawn in more than one way.
    pub offers_renderers: bool,
}

impl Default for SystemLook {
    fn default() -> Self {
        Self {
            language: Language::English,
            reduce_motion: false,
            proxy: ProxySource::None,
            offers_renderers: true,
        }
    }
}

/// A dialog shown over the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlay {
    /// Theme, size, language, motion.
    Preferences,
    /// Keyboard shortcuts, and BigCommerce's own terms.
    Keys,
    /// About Scopewise.
    About,
}

/// Messages about the appearance of the window.
#[derive(Debug)]
pub enum PreferencesMessage {
    /// The choices from an earlier session, and the system's settings.
    Remembered(Preferences, SystemLook),
    /// The system's setting for reduced motion changed.
    SystemMotion(bool),
    /// A dialog is opened over the window.
    Open(Overlay),
    /// The dialog is closed.
    Close,
    /// A theme was chosen.
    Theme(Theme),
    /// A size in percent was chosen.
    Size(u16),
    /// A language was chosen; `None` for the system's.
    Language(Option<Language>),
    /// Reduced motion was turned on or off.
    ReduceMotion(bool),
    /// What draws the window was chosen; `None` for whichever suits the computer.
    Renderer(Option<Renderer>),
    /// How long BigCommerce took to answer, or why it didn't.
    Reached(Result<Reached, Cause>),
    /// Where the proxy for BigCommerce is set.
    Proxy(ProxySource),
    /// The guide of the app with this id was requested.
    OpenGuide(String),
    /// "Copy report".
    CopyReport(String),
}

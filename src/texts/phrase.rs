//! A sentence that isn't formatted yet. The state holds phrases, so that they switch language with
//! the window.

use super::{TextId, text, with_values};
use fluent_bundle::FluentValue;

/// A text ID and the values for its placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    id: TextId,
    values: Vec<(&'static str, PhraseValue)>,
}

/// A value for a placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseValue {
    /// Text that is the same in every language.
    Plain(String),
    /// A number.
    Count(usize),
    /// Text in the current language.
    Text(TextId),
}

/// Returns a phrase with its values: `phrase!(t::HOME_REBUILT, count = 3)`. Names other than the
/// text's placeholders don't compile.
macro_rules! phrase {
    ($text:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        const { assert!($text.takes(&[$(stringify!($name)),+]), "the text has other placeholders") };
        $crate::texts::Phrase::from($text.id())$(.value(stringify!($name), $value))+
    }};
}
pub(crate) use phrase;

impl Phrase {
    /// Returns the phrase with one more value.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: impl Into<PhraseValue>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Formats the phrase in the current language.
    pub fn words(&self) -> String {
        let values = self.values.iter().map(|(name, value)| {
            let value = match value {
                PhraseValue::Count(count) => FluentValue::from(*count),
                value => value.words().into(),
            };
            (*name, value)
        });
        with_values(self.id, &values.collect::<Vec<_>>())
    }
}

impl PhraseValue {
    /// Formats the value by itself, in the current language.
    pub fn words(&self) -> String {
        match self {
            Self::Plain(words) => words.clone(),
            Self::Count(count) => count.to_string(),
            Self::Text(id) => text(*id),
        }
    }
}

impl From<TextId> for Phrase {
    fn from(id: TextId) -> Self {
        Self { id, values: Vec::new() }
    }
}

impl From<String> for PhraseValue {
    fn from(words: String) -> Self {
        Self::Plain(words)
    }
}

impl From<&str> for PhraseValue {
    fn from(words: &str) -> Self {
        Self::Plain(words.to_owned())
    }
}

impl From<usize> for PhraseValue {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<TextId> for PhraseValue {
    fn from(id: TextId) -> Self {
        Self::Text(id)
    }
}

//! A sentence before it is said: what the state holds, so that it changes its language with the
//! window.

use super::{TextId, text, with};
use fluent_bundle::FluentValue;

/// A text and the values that it is said with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    id: TextId,
    values: Vec<(&'static str, PhraseValue)>,
}

/// What a phrase is said with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseValue {
    /// The same words in every language.
    Plain(String),
    /// How many.
    Count(usize),
    /// Words of the language in use.
    Text(TextId),
}

impl Phrase {
    /// The same with one more value.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: impl Into<PhraseValue>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// It in the language in use.
    pub fn words(&self) -> String {
        let values = self.values.iter().map(|(name, value)| {
            let value = match value {
                PhraseValue::Count(count) => FluentValue::from(*count),
                value => value.words().into(),
            };
            (*name, value)
        });
        with(self.id, &values.collect::<Vec<_>>())
    }
}

impl PhraseValue {
    /// It alone, in the language in use.
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

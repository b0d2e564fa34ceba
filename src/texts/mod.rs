//! All user-visible text, from the Fluent files under `assets/i18n/`.
//!
//! `text(t::CONTINUE)` returns a message in the current language; `with!(t::STEP_OF, number = 4,
//! count = 7)` fills in its values. The constants are generated from the files at build time, so a
//! wrong name, a missing value or one too many doesn't compile, and an unused text causes a warning.
//! A message that a language lacks is shown in English.

mod language;
mod phrase;
mod pseudo;

use crate::packed::{packed, unpack};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
pub use language::Language;
pub(crate) use phrase::phrase;
pub use phrase::{Phrase, PhraseValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// Returns the Fluent files of a language, each with its name.
pub fn sources(language: Language) -> Vec<(String, String)> {
    unpack(match language {
        Language::English | Language::Pseudo => packed!("en"),
        Language::German => packed!("de"),
        Language::Spanish => packed!("es"),
        Language::French => packed!("fr"),
        Language::Italian => packed!("it"),
        Language::Dutch => packed!("nl"),
        Language::Portuguese => packed!("pt-BR"),
        Language::Japanese => packed!("ja"),
    })
}

/// The texts by name. Some are only used on Linux.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
pub(crate) mod t {
    use super::{Template, TextId};
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// The name of an existing text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TextId(&'static str);

impl TextId {
    /// Returns the text with this name, if there is one; for names that come from data.
    pub fn named(name: &str) -> Option<Self> {
        let place = t::ALL.binary_search(&name).ok()?;
        t::ALL.get(place).map(|name| Self(name))
    }

    /// Returns the name in the Fluent files.
    pub fn name(self) -> &'static str {
        self.0
    }
}

impl std::fmt::Debug for TextId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// An existing text with placeholders, which needs a value for each of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Template {
    id: TextId,
    placeholders: &'static [&'static str],
}

impl Template {
    /// Returns the text's name.
    pub const fn id(self) -> TextId {
        self.id
    }

    /// Whether the text has exactly these placeholders.
    pub(crate) const fn takes(&self, names: &[&str]) -> bool {
        let mut place = 0;
        while place < names.len() {
            if !contains(self.placeholders, names[place]) {
                return false;
            }
            place += 1;
        }
        // The names of a call are all different, since its values would be set twice otherwise.
        names.len() == self.placeholders.len()
    }
}

impl From<Template> for TextId {
    fn from(template: Template) -> Self {
        template.id
    }
}

/// Whether `name` is among `names`, at compile time.
const fn contains(names: &[&str], name: &str) -> bool {
    let mut place = 0;
    while place < names.len() {
        if is_equal(names[place].as_bytes(), name.as_bytes()) {
            return true;
        }
        place += 1;
    }
    false
}

const fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// Returns a text with its values filled in: `with!(t::STEP_OF, number = 4, count = 7)`. Names other
/// than the text's placeholders don't compile.
macro_rules! with {
    ($text:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        const { assert!($text.takes(&[$(stringify!($name)),+]), "the text has other placeholders") };
        $crate::texts::with_values($text.id(), &[$((stringify!($name), $value.into())),+])
    }};
}
pub(crate) use with;

struct Texts {
    bundle: FluentBundle<FluentResource>,
    faults: Vec<String>,
}

impl Texts {
    fn load(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        // The pseudo-language uses English plurals and numbers.
        let code = if language == Language::Pseudo { "en" } else { language.code() };
        if let Ok(identifier) = code.parse() {
            bundle.locales = vec![identifier];
        }
        // The isolation characters that Fluent puts around values appear as boxes in some fonts,
        // and would be included when text is copied.
        bundle.set_use_isolating(false);
        let mut faults = Vec::new();
        for (name, source) in sources(language) {
            let source = match language {
                Language::Pseudo => pseudo::lengthen(&source),
                _ => source,
            };
            let resource = match FluentResource::try_new(source) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
            }
        }
        Self { bundle, faults }
    }
}

/// Returns the texts of a language, which are loaded on first use.
fn texts(language: Language) -> &'static Texts {
    static ALL: [OnceLock<Texts>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
    let place = language as usize % Language::COUNT;
    ALL[place].get_or_init(|| Texts::load(language))
}

/// Returns the errors in a language's Fluent files; empty if there are no errors.
pub fn faults(language: Language) -> &'static [String] {
    &texts(language).faults
}

/// Returns a text.
pub fn text(id: TextId) -> String {
    in_language(Language::now(), id.0, None, &[]).unwrap_or_else(|| id.0.to_owned())
}

/// Returns one of several texts with its values filled in; `with!` is for a known text. A missing
/// value is noticed only when the text is formatted.
pub fn with_values(id: impl Into<TextId>, values: &[(&str, FluentValue<'_>)]) -> String {
    let id = id.into();
    in_language(Language::now(), id.0, None, values).unwrap_or_else(|| id.0.to_owned())
}

/// Returns an attribute of a text (`.text`, `.next`), or an empty string if it has none.
pub fn attribute(id: TextId, name: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    in_language(Language::now(), id.0, Some(name), values).unwrap_or_default()
}

/// Returns a message, or one of its attributes, in this language, or else in English.
pub fn in_language(
    language: Language,
    id: &str,
    attribute: Option<&str>,
    values: &[(&str, FluentValue<'_>)],
) -> Option<String> {
    [language, Language::English].into_iter().find_map(|language| {
        let texts = texts(language);
        let message = texts.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(fill_in(texts, id, pattern, values))
    })
}

fn fill_in(
    texts: &Texts,
    id: &str,
    pattern: &Pattern<&str>,
    values: &[(&str, FluentValue<'_>)],
) -> String {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        args.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    let text = texts.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{id} lacks a value: {errors:?}");
    if !errors.is_empty() {
        tracing::error!(id, "a text lacks a value");
    }
    text
}

/// Joins names with commas: "A, B, C".
pub fn commas<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join(&text(t::LIST_COMMA))
}

/// Returns a name for use within a sentence: its first letter becomes lowercase if the language
/// writes such names in lowercase and the word isn't an abbreviation.
pub fn within(name: &str) -> String {
    let mut signs = name.chars();
    let first = signs.next();
    let rest = signs.as_str();
    match first {
        Some(first)
            if Language::now() != Language::German
                && rest.starts_with(|next: char| next.is_lowercase()) =>
        {
            format!("{}{rest}", first.to_lowercase())
        }
        _ => name.to_owned(),
    }
}

/// Joins names as in running text: "A", "A and B", "A, B and C".
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            with!(t::LIST_AND, first = first.join(&text(t::LIST_COMMA)), last = last.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_like_a_sentence() {
        let names =
            |names: &[&str]| list(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(names(&["A"]), "A");
        assert_eq!(names(&["A", "B"]), "A and B");
        assert_eq!(names(&["A", "B", "C"]), "A, B and C");
    }
}

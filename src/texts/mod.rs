//! Every sentence that people read, from the Fluent files under `assets/i18n/`.
//!
//! `texts::text("continue")` gives a message in the language in use; `texts::with("step-of",
//! &[("number", 4.into())])` fills in its values. A message that a language lacks comes in English;
//! one that does not exist at all comes back as its own id, so that a mistake is seen and breaks no
//! flow; the tests fail on either.

mod language;
mod pseudo;

use crate::packed::{packed, unpack};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
pub use language::Language;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The Fluent files of a language, each with its name.
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

struct Texts {
    bundle: FluentBundle<FluentResource>,
    faults: Vec<String>,
}

impl Texts {
    fn load(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        // Plurals and numbers of the made-up language are those of English.
        let code = if language == Language::Pseudo { "en" } else { language.code() };
        if let Ok(identifier) = code.parse() {
            bundle.locales = vec![identifier];
        }
        // The isolation marks that Fluent puts around values show as boxes in some fonts and would
        // travel along when a text is copied.
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

/// The texts of a language; read when they are first asked for.
fn texts(language: Language) -> &'static Texts {
    static ALL: [OnceLock<Texts>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
    let place = language as usize % Language::COUNT;
    ALL[place].get_or_init(|| Texts::load(language))
}

/// What is wrong with the Fluent files of a language themselves; empty when they are sound.
pub fn faults(language: Language) -> &'static [String] {
    &texts(language).faults
}

/// Whether a message of this id exists.
pub fn exists(id: &str) -> bool {
    let message = texts(Language::English).bundle.get_message(id);
    message.is_some_and(|message| message.value().is_some())
}

/// The message with this id.
pub fn text(id: &str) -> String {
    with(id, &[])
}

/// The message with this id, with its values filled in.
pub fn with(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    in_language(Language::now(), id, None, values).unwrap_or_else(|| {
        tracing::error!(id, "a text is missing");
        id.to_owned()
    })
}

/// An attribute of the message with this id (`.text`, `.next`), or nothing if it has none.
pub fn attribute(id: &str, name: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    in_language(Language::now(), id, Some(name), values).unwrap_or_default()
}

/// A message, or an attribute of it, in this language, else in English.
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
    if !errors.is_empty() {
        tracing::error!(id, "a text lacks a value");
    }
    text
}

/// Names one after the other: "A, B, C".
pub fn commas<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join(&text("list-comma"))
}

/// A name within a sentence: it begins small where the language writes names small and the word is
/// no abbreviation.
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

/// Names joined as in running text: "A", "A and B", "A, B and C".
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => with(
            "list-and",
            &[("first", first.join(&text("list-comma")).into()), ("last", last.as_str().into())],
        ),
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

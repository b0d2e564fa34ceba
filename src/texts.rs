//! Every sentence that people read, from the Fluent files under `assets/i18n/`.
//!
//! `texts::text("continue")` gives a message; `texts::with("step-of", &[("number", 4.into())])`
//! fills in its values. A message that does not exist comes back as its own id, so that a
//! mistake is seen and breaks no flow; the tests fail on one.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// The Fluent files of the English texts, in reading order.
const ENGLISH: [(&str, &str); 7] = [
    ("wizard.ftl", include_str!("../assets/i18n/en/wizard.ftl")),
    ("apps.ftl", include_str!("../assets/i18n/en/apps.ftl")),
    ("problems.ftl", include_str!("../assets/i18n/en/problems.ftl")),
    ("test.ftl", include_str!("../assets/i18n/en/test.ftl")),
    ("handover.ftl", include_str!("../assets/i18n/en/handover.ftl")),
    ("home.ftl", include_str!("../assets/i18n/en/home.ftl")),
    ("cli.ftl", include_str!("../assets/i18n/en/cli.ftl")),
];

struct Texts {
    bundle: FluentBundle<FluentResource>,
    faults: Vec<String>,
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
    if let Ok(english) = "en".parse() {
        bundle.locales = vec![english];
    }
    // The isolation marks that Fluent puts around values show as boxes in some fonts and would
    // travel along when a text is copied.
    bundle.set_use_isolating(false);
    let mut faults = Vec::new();
    for (name, source) in ENGLISH {
        let resource = match FluentResource::try_new(source.to_owned()) {
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
    Texts { bundle, faults }
});

/// What is wrong with the Fluent files themselves; empty when they are sound.
pub fn faults() -> &'static [String] {
    &TEXTS.faults
}

/// Whether a message of this id exists.
pub fn exists(id: &str) -> bool {
    TEXTS.bundle.get_message(id).is_some_and(|message| message.value().is_some())
}

/// The message with this id.
pub fn text(id: &str) -> String {
    with(id, &[])
}

/// The message with this id, with its values filled in.
pub fn with(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    match TEXTS.bundle.get_message(id).and_then(|message| message.value()) {
        Some(pattern) => fill_in(id, pattern, values),
        None => {
            tracing::error!(id, "a text is missing");
            id.to_owned()
        }
    }
}

/// An attribute of the message with this id (`.text`, `.next`), or nothing if it has none.
pub fn attribute(id: &str, name: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    let message = TEXTS.bundle.get_message(id);
    let attribute = message.and_then(|message| message.get_attribute(name));
    attribute.map(|a| fill_in(id, a.value(), values)).unwrap_or_default()
}

fn fill_in(id: &str, pattern: &Pattern<&str>, values: &[(&str, FluentValue<'_>)]) -> String {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        args.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    let text = TEXTS.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(id, "a text lacks a value");
    }
    text
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
    fn the_fluent_files_are_sound() {
        assert_eq!(faults(), [] as [String; 0]);
    }

    #[test]
    fn lists_read_like_a_sentence() {
        let names =
            |names: &[&str]| list(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(names(&["A"]), "A");
        assert_eq!(names(&["A", "B"]), "A and B");
        assert_eq!(names(&["A", "B", "C"]), "A, B and C");
    }
}

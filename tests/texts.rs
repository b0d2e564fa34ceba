//! The Fluent files and the code use the same messages.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use scopewise::explain;
use scopewise::gateway::{Cause, Verdict};
use scopewise::saved::{Checked, Connection, Named, Untested};
use scopewise::texts::{self, Language, TextId};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn messages() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in files(&root().join("assets/i18n/en"), ".ftl") {
        for line in std::fs::read_to_string(file).expect("a text").lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            if let Some((id, _)) = line.split_once(" =").filter(|_| starts) {
                assert!(ids.insert(id.trim().to_owned()), "{id} stands twice");
            }
        }
    }
    ids
}

/// Returns every language with texts, English first, the pseudo language last.
fn languages() -> Vec<Language> {
    let mut all = vec![Language::English];
    all.extend(Language::ALL.into_iter().filter(|language| *language != Language::English));
    all.push(Language::Pseudo);
    all
}

#[test]
fn the_fluent_files_are_valid() {
    for language in languages() {
        assert_eq!(texts::faults(language), [] as [String; 0], "{language:?}");
    }
}

/// The content of a message: its text and its placeholders.
#[derive(Debug, Default, PartialEq, Eq)]
struct MessageContent {
    words: String,
    values: BTreeSet<String>,
    /// Whether every choice has a default; without one, it fails for an unexpected plural category.
    has_default: bool,
}

fn read(pattern: &Pattern<String>, said: &mut MessageContent) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => inline_value(inline, said),
                Expression::Select { selector, variants } => {
                    inline_value(selector, said);
                    said.has_default &= variants.iter().any(|variant| variant.default);
                    variants.iter().for_each(|variant| read(&variant.value, said));
                }
            },
        }
    }
}

fn inline_value(inline: &InlineExpression<String>, said: &mut MessageContent) {
    if let InlineExpression::VariableReference { id } = inline {
        said.values.insert(id.name.clone());
    }
}

/// Returns every message and attribute of a language.
fn all_said(language: Language) -> BTreeMap<String, MessageContent> {
    let mut all = BTreeMap::new();
    for (name, source) in texts::sources(language) {
        let resource = fluent_syntax::parser::parse(source.to_owned());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let attributes = message.attributes.into_iter();
            let patterns = message.value.into_iter().map(|value| (id.clone(), value));
            let patterns = patterns
                .chain(attributes.map(|part| (format!("{id}.{}", part.id.name), part.value)));
            for (id, pattern) in patterns.collect::<Vec<_>>() {
                let mut said = MessageContent { has_default: true, ..MessageContent::default() };
                read(&pattern, &mut said);
                assert!(all.insert(id.clone(), said).is_none(), "{language:?}: {id} stands twice");
            }
        }
    }
    all
}

#[test]
fn every_language_has_the_same_messages_and_placeholders() {
    let english = all_said(Language::English);
    for language in Language::ALL {
        let theirs = all_said(language);
        let ids =
            |all: &BTreeMap<String, MessageContent>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, their_ids) = (ids(&english), ids(&theirs));
        let missing: Vec<_> = ours.difference(&their_ids).collect();
        let unknown: Vec<_> = their_ids.difference(&ours).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{language:?}: {missing:?} {unknown:?}");
        for (id, said) in &theirs {
            assert_eq!(said.values, english[id].values, "{language:?}: {id}");
            assert!(said.has_default, "{language:?}: {id} has no last resort");
        }
    }
}

#[test]
fn hardly_any_text_is_left_untranslated() {
    let english = all_said(Language::English);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let theirs = all_said(language);
        let equal: Vec<_> = theirs.iter().filter(|(id, said)| **said == english[*id]).collect();
        let share = equal.len() * 100 / theirs.len();
        println!("{}: {} of {} equal", language.code(), equal.len(), theirs.len());
        assert!(share < 5, "{language:?}: {share} % of the texts are English");
    }
}

/// The compiler warns about texts that no code uses; these are used only by data files.
#[test]
fn every_text_for_data_files_is_used() {
    let apps = files(&root().join("assets/catalog"), ".toml");
    let apps: String =
        apps.iter().map(|file| std::fs::read_to_string(file).expect("an app file")).collect();
    let scopes = scopewise::catalog::catalog().all_scopes().iter().filter(|scope| scope.care);
    let care: BTreeSet<_> =
        scopes.map(|scope| format!("care-{}", scope.id.replace('_', "-"))).collect();
    let unused: Vec<String> = messages()
        .into_iter()
        .filter(|id| id.starts_with("app-") || id.starts_with("care-"))
        .filter(|id| !care.contains(id) && !apps.contains(&format!("\"{id}\"")))
        .filter(|id| !in_the_code(id))
        .collect();
    assert_eq!(unused, [] as [String; 0]);
    let missing: Vec<_> = care.iter().filter(|id| TextId::named(id).is_none()).collect();
    assert_eq!(missing, [] as [&String; 0]);
}

/// Whether the code itself uses a text.
/// The macros `with!` and `phrase!` check the placeholders of a known text when they are compiled.
#[test]
fn known_texts_are_filled_in_by_the_macros() {
    for file in files(&root().join("src"), ".rs") {
        let code = std::fs::read_to_string(&file).expect("a text");
        let code: String = code.split_whitespace().collect();
        let phrases = code.split("Phrase::from(t::").skip(1);
        let mut filled = phrases.filter_map(|rest| Some(rest.split_once(')')?.1));
        let is_unchecked = filled.any(|rest| rest.starts_with(".value("));
        assert!(!is_unchecked && !code.contains("with_values(t::"), "{}", file.display());
    }
}

fn in_the_code(id: &str) -> bool {
    let constant = format!("t::{}", id.to_uppercase().replace('-', "_"));
    let sources = files(&root().join("src"), ".rs");
    sources.iter().any(|file| {
        let text = std::fs::read_to_string(file).expect("a source");
        text.match_indices(&constant).any(|(at, _)| {
            let after = text[at + constant.len()..].chars().next();
            !after.is_some_and(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        })
    })
}

#[test]
fn constructed_text_ids_all_exist() {
    use scopewise::credentials::{Field, NotCredentials, Problem};
    use scopewise::explain;
    use scopewise::gateway::{Cause, Finding, Reason};
    let problems = [
        Problem::AccountLevelToken,
        Problem::StencilToken,
        Problem::LegacyAccount,
        Problem::StorefrontJwt,
        Problem::SwappedValues,
        Problem::SameValueTwice(Field::AccessToken, Field::ClientId),
        Problem::TwoAccounts,
        Problem::WrongHost,
        Problem::BadCharacters(Field::StoreHash),
        Problem::TooLarge,
        Problem::NotCredentials(NotCredentials::Pdf),
        Problem::Unreadable,
        Problem::Incomplete,
    ];
    for problem in problems {
        let words = explain::problem(problem, "Bookkeep");
        for part in [&words.heading, &words.text, &words.next, &words.action] {
            assert!(!part.is_empty() && !part.starts_with("problem-"), "{problem:?}: {words:?}");
            assert!(!part.contains('{'), "{problem:?}: {part}");
        }
    }
    for cause in Cause::ALL {
        let words = explain::cause(cause);
        assert!(!words.text.is_empty() && !words.next.is_empty(), "{cause:?}: {words:?}");
        assert!(!words.heading.starts_with("cause-"), "{cause:?}");
    }
    let findings = [
        Finding::Fits,
        Finding::Missing,
        Finding::Extra,
        Finding::LevelNotChecked,
        Finding::CannotBeTested,
    ];
    for finding in findings {
        assert!(!explain::finding(finding).starts_with("finding-"), "{finding:?}");
    }
    let reasons = [
        Reason::NeedsWrite,
        Reason::GraphqlOnly,
        Reason::NoRequest,
        Reason::AmbiguousWithContent,
        Reason::ServerTrouble,
        Reason::NotJson,
        Reason::RateLimited,
        Reason::UnexpectedAnswer,
        Reason::NotReached,
    ];
    for reason in reasons {
        assert!(!explain::reason(reason).starts_with("reason-"), "{reason:?}");
    }
    for field in Field::ALL {
        assert!(!explain::field(field).starts_with("field-"), "{field:?}");
    }
}

/// The sentence about the state before the last check exists for every verdict.
#[test]
fn every_earlier_verdict_has_a_text() {
    let text = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n\
                API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n";
    let credentials = scopewise::credentials::read_text(text).expect("made-up values");
    let app = scopewise::catalog::catalog().app("bookkeep").expect("known");
    let mut saved = Connection::new(app, &[], "Books", &credentials).expect("whole");
    for verdict in Verdict::ALL {
        let verdict = Named::Known(verdict);
        saved.checked = Some(Checked { verdict: verdict.clone(), at: 1, ..Checked::default() });
        saved.untested = Some(Untested { at: 2, cause: Named::Known(Cause::Offline) });
        let words = explain::state(&saved, 3);
        assert!(
            words.contains("Before that: ") && !words.contains("home-"),
            "{verdict:?}: {words}"
        );
    }
}

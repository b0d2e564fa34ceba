//! The English of everything that people read: one word for one thing, US spelling, short sentences.
//!
//! `assets/i18n/en` is the source of all translations, so a slip there is repeated eight times.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use scopewise::texts::{self, Language, TextId};
use std::path::Path;

/// Words that the glossary replaces, with the word to use.
const GLOSSARY: &[(&str, &str)] = &[
    ("row", "scope"),
    ("rows", "scopes"),
    ("shall", "should, or a question without it"),
    ("anew", "again"),
    ("whoever", "anyone who"),
    ("told", "reported, or asked"),
    ("lies", "is"),
    ("stands", "is"),
    ("box", "field"),
    ("boxes", "fields"),
    ("blank", "space, or empty"),
    ("digits and signs", "digits and symbols"),
    ("e-mail", "email"),
    ("mails", "emails"),
    ("somebody", "someone"),
    ("gives back", "returns"),
    ("of ours", "our"),
    ("make an account", "create an account"),
    ("make a new", "create a new"),
    ("tick", "mark as set, or select"),
    ("ticked", "set, or selected"),
    ("press", "click"),
    ("pressed", "clicked"),
    ("tighter", "with less access"),
    ("begin", "start"),
    ("harmless question", "safe request"),
    ("something else than", "something other than"),
    ("keep a copy", "save a copy"),
    ("hole", "vulnerability"),
    ("in the environment", "by an environment variable"),
    ("be looked up", "be found"),
    ("as a rule", "usually"),
    ("by way of", "by"),
    ("in place of", "instead of"),
    ("at once", "right away"),
    ("it lies", "it is"),
    ("mail program", "email app"),
];

/// British spellings, each with the US one.
const BRITISH: &[(&str, &str)] = &[
    ("fulfilment", "fulfillment"),
    ("licence", "license"),
    ("licences", "licenses"),
    ("catalogue", "catalog"),
    ("colour", "color"),
    ("colours", "colors"),
    ("centre", "center"),
    ("behaviour", "behavior"),
    ("favour", "favor"),
    ("cancelled", "canceled"),
    ("labelled", "labeled"),
    ("labelling", "labeling"),
    ("organisation", "organization"),
    ("authorise", "authorize"),
    ("recognise", "recognize"),
    ("recognised", "recognized"),
    ("synchronise", "sync"),
    ("whilst", "while"),
    ("grey", "gray"),
    ("programme", "program"),
    ("dialogue", "dialog"),
    ("cheque", "check"),
    ("towards", "toward"),
    ("learnt", "learned"),
    ("practise", "practice"),
];

/// The longest sentence on a screen, in words.
const LONGEST_SENTENCE: usize = 25;

/// Every text of a message: one for each choice of its selectors, with values as `X`.
fn variants(pattern: &Pattern<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    vec![value.clone()]
                }
                Expression::Inline(_) => vec!["X".to_owned()],
                Expression::Select { variants: choices, .. } => {
                    choices.iter().flat_map(|choice| variants(&choice.value)).collect()
                }
            },
        };
        all = all
            .iter()
            .flat_map(|before| parts.iter().map(move |part| format!("{before}{part}")))
            .collect();
    }
    all
}

/// Every English text with the name of its message.
fn english() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, source) in texts::sources(Language::English) {
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let attributes = message.attributes.into_iter();
            let attributes = attributes.map(|part| (format!("{id}.{}", part.id.name), part.value));
            let value = message.value.into_iter().map(|value| (id.clone(), value));
            for (id, pattern) in value.chain(attributes) {
                all.extend(variants(&pattern).into_iter().map(|text| (id.clone(), text)));
            }
        }
    }
    all
}

/// Whether a text contains a word or phrase on its own, in any case.
fn contains(text: &str, phrase: &str) -> bool {
    let text = text.to_lowercase();
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    text.match_indices(phrase).any(|(at, _)| {
        !inside(text[..at].chars().next_back()) && !inside(text[at + phrase.len()..].chars().next())
    })
}

fn misused(text: &str) -> Vec<String> {
    let listed = GLOSSARY.iter().chain(BRITISH);
    listed
        .filter(|(word, _)| contains(text, word))
        .map(|(word, better)| format!("“{word}”: write {better}"))
        .collect()
}

#[test]
fn english_texts_use_the_glossary_and_us_spelling() {
    let mut faults = Vec::new();
    for (id, text) in english() {
        faults.extend(misused(&text).iter().map(|fault| format!("{id}: {fault} in {text:?}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A check that finds nothing anywhere would pass as well.
#[test]
fn the_glossary_notices_what_it_lists() {
    for (text, count) in [
        ("The rows will appear here.", 1),
        ("Shall we save anew?", 2),
        ("Whoever has it can use it.", 1),
        ("A blank in the e-mail of a fulfilment provider", 3),
        ("Scopes narrow down; an arrow and a tomorrow are fine.", 0),
        ("Sign in on BigCommerce’s own page.", 0),
    ] {
        assert_eq!(misused(text).len(), count, "{text}: {:?}", misused(text));
    }
}

#[test]
fn english_texts_have_typographic_quotes_and_single_spaces() {
    let mut faults = Vec::new();
    for (id, text) in english() {
        let straight = text.contains(['\'', '"']);
        // The lines of a letter are indented by the file alone.
        let doubled = text.lines().any(|line| line.trim_start().contains("  "));
        let uncontracted = ["cannot ", "could not ", "does not ", "do not ", "is not ", "has not "];
        let stiff = uncontracted.into_iter().find(|phrase| contains(&text, phrase.trim_end()));
        if straight || doubled {
            faults.push(format!("{id}: {text:?}"));
        }
        if let Some(phrase) = stiff {
            faults.push(format!("{id}: “{phrase}” without a contraction: {text:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_sentence_on_a_screen_is_long() {
    let mut faults = Vec::new();
    for (id, text) in english() {
        // The command line's help is read in a terminal.
        if id.starts_with("cli-") {
            continue;
        }
        for sentence in text.split_inclusive(['.', '?', '!', '\n', ':']) {
            let words = sentence.split_whitespace().count();
            if words > LONGEST_SENTENCE {
                faults.push(format!("{id}: {words} words: {}", sentence.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A button says what happens; "Keep" says what does not.
#[test]
fn no_button_says_keep() {
    let short = english().into_iter().filter(|(_, text)| text.split_whitespace().count() <= 5);
    let keep: Vec<_> = short
        .filter(|(_, text)| text.starts_with("Keep ") && !text.ends_with(['.', ',', ':']))
        .collect();
    assert!(keep.is_empty(), "{keep:?}");
}

/// What people read outside the program: the same words.
#[test]
fn documents_and_packages_use_the_glossary() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for file in [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "tests/FAULTS.md",
        "tests/bench/README.md",
        "tests/fixtures/guides/README.md",
        "assets/package/README.md",
        "assets/package/scopewise.1",
        "assets/package/app.scopewise.Scopewise.desktop",
        "assets/package/app.scopewise.Scopewise.metainfo.xml",
        "assets/package/debian/description",
    ] {
        let text =
            std::fs::read_to_string(root.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        for (number, line) in text.lines().enumerate() {
            for fault in misused(&without_code(line)) {
                faults.push(format!("{file}:{}: {fault}", number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Names in backticks are those of the code; links are addresses.
fn without_code(line: &str) -> String {
    let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = prose.split_whitespace();
    words.filter(|word| !word.contains("://") && !word.contains('/')).collect::<Vec<_>>().join(" ")
}

/// The numbers that a sentence has to be right for.
const NUMBERS: [u32; 4] = [0, 1, 2, 27];

/// Values that are numbers in every message.
const COUNTS: [&str; 9] =
    ["count", "done", "seconds", "minutes", "number", "needed", "form", "change", "percent"];

/// The names of a message's values.
fn values(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = text
        .split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
            &rest[..end]
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The sources of all messages of a language by name, without attributes.
fn messages(language: Language) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (_, source) in texts::sources(language) {
        for line in source.lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            match line.split_once(" =").filter(|_| starts) {
                Some((id, text)) => all.push((id.to_owned(), text.to_owned())),
                None if line.trim_start().starts_with('.') || line.starts_with('#') => {
                    all.push((String::new(), String::new()));
                }
                None => {
                    if let Some((_, text)) = all.last_mut() {
                        text.push('\n');
                        text.push_str(line);
                    }
                }
            }
        }
    }
    all.retain(|(id, _)| !id.is_empty());
    all
}

/// Every message in every language with 0, 1, 2 and 27 as its numbers: nothing is left unfilled, and
/// in English no "1" is followed by a plural.
#[test]
fn sentences_are_right_for_0_1_2_and_27() {
    let verbs = ["is", "was", "has", "needs", "gives", "s"];
    let mut faults = Vec::new();
    let languages = [Language::English].into_iter().chain(Language::ALL);
    for language in languages {
        language.switch();
        for (id, source) in messages(language) {
            let names = values(&source);
            let named = TextId::named(&id).unwrap_or_else(|| panic!("{id} is no text"));
            for number in NUMBERS {
                let is_count =
                    |name: &str| COUNTS.contains(&name) || source.contains(&format!("${name} ->"));
                let filled = names.iter().map(|name| match is_count(name) {
                    true => (*name, number.into()),
                    false => (*name, "Name".into()),
                });
                let filled: Vec<_> = filled.collect();
                let text = texts::with_values(named, &filled);
                if text.contains(['{', '}'])
                    || (text.trim().is_empty() && !source.trim().is_empty())
                {
                    faults.push(format!("{} {id}: {text:?}", language.code()));
                }
                let words: Vec<&str> = text.split_whitespace().collect();
                let plural = words.windows(2).any(|pair| {
                    pair[0] == "1" && pair[1].ends_with('s') && !verbs.contains(&pair[1])
                });
                if language == Language::English && number == 1 && plural {
                    faults.push(format!("{id}: {text:?}"));
                }
            }
        }
    }
    Language::English.switch();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

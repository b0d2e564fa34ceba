//! Rules in forms of their own: behind a label, as a recommendation, or as a prohibition.

use super::label_rule;
use super::lexicon::StatedLevel;
use super::line::{Item, What};
use super::rule_words::{ASK, LOOSE, PLAIN, REASON, SCOPE, SET, is_conditional};
use super::sentence::{OF_LEVEL, Sentence, is_highest};
use crate::catalog::{Level, Rule};
use std::ops::Range;

/// Words for one scope among all.
const ONE: &[&str] = &[
    "whichever",
    "whatever",
    "none",
    "no",
    "any",
    "every",
    "each",
    "all",
    "single",
    "nothing",
    "both",
];
/// The other words of such a sentence.
const MORE: &[&str] = &[
    "them",
    "whichever",
    "whatever",
    "look",
    "at",
    "let",
    "stop",
    "do",
    "a",
    "single",
    "something",
    "further",
    "right",
    "both",
    "off",
    "limit",
    "forbidden",
    "nothing",
    "mean",
    "go",
    "through",
    "pick",
    "doe",
    "see",
    "never",
    "accept",
    "accepted",
    "allowed",
    "permitted",
    "enough",
    "too",
    "low",
    "either",
    "neither",
    "nor",
    "but",
    "leave",
    "ever",
    "so",
    "that",
    "if",
    "than",
    "higher",
    "more",
];

/// Returns the rule that a sentence states in one of these forms, and the items that it takes.
pub(super) fn read(sentence: &Sentence<'_>, by_label: &mut bool) -> Option<(Rule, Range<usize>)> {
    if let Some((rule, place)) = label_rule::read(&sentence.items) {
        *by_label = true;
        return Some((rule, place..place + 1));
    }
    let highest = recommends_the_highest(sentence) || forbids_low_levels(sentence);
    highest.then_some((Rule::AllHighest, 0..sentence.items.len()))
}

/// Whether the sentence asks for the most access to everything: "We recommend the greatest access to
/// each".
fn recommends_the_highest(sentence: &Sentence<'_>) -> bool {
    /// The most words before the level.
    const BEFORE: usize = 5;
    let items = &sentence.items;
    let asks =
        ["recommend", "choose", "give", "grant", "select", "pick", "need", "allow", "suggest"];
    let Some(place) = (0..items.len().min(BEFORE)).find(|place| is_highest(items, *place)) else {
        return false;
    };
    let before = items.get(..place).unwrap_or_default();
    let plain = before.iter().all(|item| {
        item.is_word(&asks)
            || item.is_word(&["we", "please", "the", "you", "should", "(", "b", "a"])
            || matches!(item.what, What::Sign(_))
    });
    let after = items.get(place + 1..).unwrap_or_default();
    let links = after
        .iter()
        .take_while(|item| item.is_word(OF_LEVEL) || item.is_word(&["to", "for", "on", "in", "of"]))
        .count();
    let all = after.get(links);
    let ends = after
        .get(links + 1)
        .is_none_or(|next| matches!(next.what, What::Sign(_)) || next.is_word(REASON));
    let is_all = all.is_some_and(|all| all.is_word(&["each", "all", "everything", "any"]));
    (sentence.about_scopes || sentence.about_account)
        && plain
        && before.iter().any(|item| item.is_word(&asks))
        && links > 0
        && is_all
        && ends
        && !sentence.question
        && !is_conditional(items)
}

/// Whether the sentence rules out both low levels for every scope: "None of them may be left at
/// None or at Read-only".
fn forbids_low_levels(sentence: &Sentence<'_>) -> bool {
    let items = &sentence.items;
    let told = |level: Level| {
        items
            .iter()
            .any(|item| item.level().is_some_and(|(said, _)| said == StatedLevel::Level(level)))
    };
    let is_word = |words: &[&str]| items.iter().any(|item| item.is_word(words));
    let denies = is_word(&[
        "cannot",
        "not",
        "never",
        "no",
        "neither",
        "nothing",
        "forbidden",
        "off",
        "none",
    ]);
    let about = sentence.about_scopes
        || sentence.about_account
        || items.iter().any(|item| item.is_word(SCOPE));
    let low: Vec<usize> = (0..items.len())
        .filter(|place| {
            items.get(*place).and_then(Item::level).is_some_and(|(said, _)| {
                [Level::None, Level::ReadOnly].map(StatedLevel::Level).contains(&said)
            })
        })
        .collect();
    let (Some(first), Some(last)) = (low.first().copied(), low.last().copied()) else {
        return false;
    };
    // "Leave no scope at None: put each one on Read-only" asks for the second.
    let between = items.get(first..last).unwrap_or_default();
    let asks = between.iter().enumerate().any(|(place, item)| {
        let denied = place.checked_sub(1).and_then(|place| between.get(place));
        item.is_sign(&[':'])
            || item.is_word(SET) && !denied.is_some_and(|item| item.is_word(&["not", "t", "never"]))
    });
    let ends = |item: &&Item| {
        item.is_word(REASON) || item.is_word(&["or"]) || item.is_sign(&[',', ';', ':', '.'])
    };
    let rest = items.iter().skip(last + 1).take_while(|item| !ends(item));
    let only_rule = items.iter().take(last + 1).chain(rest).all(|item| match item.what {
        What::Word => {
            [PLAIN, SET, ASK, SCOPE, LOOSE, MORE].into_iter().any(|words| item.is_word(words))
        }
        What::Name(_) | What::Parameter(..) | What::UnknownParameter => false,
        What::Level(..) | What::Sign(_) | What::Cell => true,
    });
    // "never higher" allows these levels, and only these.
    let limits = is_word(&["higher", "more", "above", "beyond", "than", "most", "max"]);
    let denials = ["cannot", "not", "never", "no", "neither", "nothing", "nor"];
    let denied = items.iter().enumerate().any(|(place, item)| {
        let of = items.get(place + 1).is_some_and(|next| next.is_word(&["of"]));
        place < last && (item.is_word(&denials) || (item.is_word(&["none"]) && of))
            || item.is_word(&["off", "forbidden"])
    });
    !asks
        && !limits
        && denied
        && told(Level::None)
        && told(Level::ReadOnly)
        && denies
        && about
        && !sentence.question
        && !is_conditional(items)
        && is_word(ONE)
        && only_rule
}

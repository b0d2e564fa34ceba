//! Matches names, levels and OAuth parameter names in the tokens of a line.

use super::lexicon::{BY_WORD, LEVEL_PHRASES, StatedLevel, Strength};
use super::token::Token;
use crate::catalog::{Level, Scope, catalog};
use smol_str::SmolStr;

/// Returns the scope whose name begins here, and how many tokens it takes; the longest name wins.
pub(super) fn name_at(tokens: &[Token]) -> Option<(&'static Scope, usize)> {
    let first = tokens.first()?.word()?;
    let names = BY_WORD.get(first)?;
    names.iter().find_map(|name| Some((name.scope, match_words(tokens, &name.words)?)))
}

fn match_words(tokens: &[Token], words: &[SmolStr]) -> Option<usize> {
    let mut used = 0;
    for (index, word) in words.iter().enumerate() {
        let mut token = tokens.get(used)?;
        // "Information & Settings", "Information / Settings", "read-only".
        let joins = |t: &Token| t.is_sign('&') || t.is_sign('+') || t.is_sign('/');
        if word == "and" {
            if !(joins(token) || token.word() == Some("and")) {
                return None;
            }
            used += 1;
            continue;
        }
        if index > 0 && token.is_sign('-') {
            used += 1;
            token = tokens.get(used)?;
        }
        if token.word() != Some(word) {
            return None;
        }
        used += 1;
    }
    Some(used)
}

/// Returns the level whose phrase begins here, and how many tokens it takes.
pub(super) fn level_at(tokens: &[Token]) -> Option<(StatedLevel, Strength, usize)> {
    // Only a word can begin a level, and few words do.
    let first = tokens.first()?.word()?;
    let Some(phrases) = LEVEL_PHRASES.get(first) else {
        return misprinted_level(tokens, first);
    };
    // "GET /v3/catalog/products" is a request.
    if first == "get" && tokens.get(1).is_some_and(|token| token.is_sign('/')) {
        return None;
    }
    let known = phrases.iter().find_map(|phrase| {
        let mut used = 0;
        for (index, word) in phrase.words.iter().enumerate() {
            let between = |t: &Token| t.is_sign('-') || t.is_sign('/') || t.is_sign('&');
            while index > 0 && tokens.get(used).is_some_and(between) {
                used += 1;
            }
            if word == "and" && tokens.get(used).and_then(Token::word) != Some("and") {
                // "read & write": the symbol was already skipped.
                continue;
            }
            if tokens.get(used)?.word()? != word {
                return None;
            }
            used += 1;
        }
        Some((phrase.level, phrase.strength, used))
    });
    // "read-olny" begins like a level and goes on like a misprint.
    match known {
        Some((_, Strength::Weak, _)) => misprinted_level(tokens, first).or(known),
        _ => known,
    }
}

/// Returns the level that a misprint means: "Ready-only", "modfy".
fn misprinted_level(tokens: &[Token], first: &str) -> Option<(StatedLevel, Strength, usize)> {
    /// Words that a single letter separates from a level.
    const OTHERS: [&str; 6] = ["manager", "managed", "created", "creates", "creator", "modified"];
    let near = |word: &str, other: &str| {
        // Most words are longer or shorter, and few levels are tried.
        word.chars().count().abs_diff(other.len()) <= 1 && strsim::osa_distance(word, other) <= 1
    };
    let reads = near(first, "read");
    if reads || first == "raedy" {
        let hyphens = tokens.iter().skip(1).take_while(|token| token.is_sign('-')).count();
        let second = tokens.get(1 + hyphens).and_then(Token::word);
        let is_only = |word: &str| near(word, "only") && (first == "read" || word == "only");
        return second
            .filter(|word| is_only(word))
            .map(|_| (StatedLevel::Level(Level::ReadOnly), Strength::Strong, 2 + hyphens));
    }
    if first.len() < 5 || OTHERS.contains(&first) {
        return None;
    }
    let levels = [
        ("modify", Level::Modify, Strength::Form),
        ("manage", Level::Manage, Strength::Form),
        ("create", Level::Create, Strength::Form),
        ("readonly", Level::ReadOnly, Strength::Strong),
    ];
    levels
        .into_iter()
        .find(|(word, ..)| near(first, word))
        .map(|(_, level, strength)| (StatedLevel::Level(level), strength, 1))
}

/// Returns the scope and level that an OAuth parameter name means.
pub(super) fn parameter(token: &Token) -> Option<(&'static Scope, Level)> {
    /// Spellings in BigCommerce's own reference files that its table of scopes doesn't have.
    const OTHERS: [(&str, &str); 6] = [
        ("store_checkouts", "store_checkout"),
        ("store_checkouts_read_only", "store_checkout_read_only"),
        ("store_v2_checkouts", "store_checkout"),
        ("store_v2_checkouts_read_only", "store_checkout_read_only"),
        ("store_checkout_content", "store_content_checkout"),
        ("store_checkout_content_read_only", "store_content_checkout_read_only"),
    ];
    let word = token.word().filter(|word| word.starts_with("store_"))?;
    let word = OTHERS.iter().find(|(other, _)| *other == word).map_or(word, |(_, own)| own);
    catalog().all_scopes().iter().find_map(|scope| {
        let level = scope.levels.iter().find(|level| level.parameter == word)?;
        Some((scope, level.level))
    })
}

/// Whether this looks like an OAuth parameter name, known or not.
pub(super) fn is_parameter(token: &Token) -> bool {
    // Every account has the default.
    token.word().filter(|word| *word != "store_v2_default").is_some_and(|word| {
        word.starts_with("store_v2_")
            || (word.starts_with("store_")
                && ["_read_only", "_manage", "_read"].iter().any(|end| word.ends_with(end)))
    })
}

//! The value in what follows a label: without quotes, brackets and punctuation, and in one piece.

use super::label::is_decoration;
use super::length::has_usual_length;
use super::plausible::is_symbol;
use super::pop_up::without_glued_button;
use crate::catalog::without_unsafe_characters;
use std::ops::RangeInclusive;

/// The longest account name that is kept, in characters.
const MAX_NAME: usize = 200;

/// Returns a value without the line ends at its end that are written out as characters: some
/// programs write `"value\n"` into `.env` files.
pub(super) fn without_escaped_line_end(raw: &str) -> Option<&str> {
    let around =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | ',' | ';' | '}' | ']');
    let mut rest = raw.trim_end_matches(around);
    let before = rest.len();
    while let Some(more) = ["\\n", "\\r"].iter().find_map(|end| rest.strip_suffix(end)) {
        rest = more.trim_end_matches(around);
    }
    (rest.len() != before).then_some(rest)
}

/// Returns a name without the quotes and bars around it, and without characters that can't be seen.
pub(super) fn tidy_name(raw: &str) -> String {
    let around = |c: char| c.is_whitespace() || matches!(c, '"' | '`' | '|' | ',' | '*' | '}');
    let name = without_unsafe_characters(raw);
    name.trim_matches(around).trim_matches('\'').chars().take(MAX_NAME).collect()
}

/// Returns a value without spaces: the first word, without surrounding quotes and brackets or
/// trailing sentence punctuation.
pub(super) fn tidy_value(raw: &str) -> String {
    let around = |c: char| is_decoration(c) && c != '-' && c != '/' && c != '~' && c != '!';
    let behind = |c: char| around(c) || matches!(c, '.' | ':' | '?' | '!');
    let raw = if raw.contains("://") { raw.trim_end_matches('…') } else { raw };
    let trimmed = raw.trim_start_matches(|c: char| around(c) || c == '=' || c == ':');
    // "Bearer k3v9…" is the value behind an Authorization header's scheme.
    let trimmed = match trimmed.split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => {
            rest.trim_start_matches(around)
        }
        _ => trimmed,
    };
    let opening = raw.get(..raw.len() - trimmed.len()).unwrap_or_default();
    let quote = opening.chars().next_back().filter(|c| matches!(c, '"' | '\'' | '`'));
    let is_address = trimmed.starts_with("http");
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, '|' | '<')
            || Some(c) == quote
            || (!is_address && matches!(c, ',' | ';' | '&'))
            || is_symbol(c)
    };
    let word = trimmed.split(ends).next().unwrap_or_default();
    word.trim_end_matches(behind).to_owned()
}

/// Returns the first word, rejoined with its continuation if a space or line break split the value.
/// Words are joined only if the first one doesn't have a usual length and the result does.
pub(super) fn whole_value(raw: &str, below: &[&str], usual: &[RangeInclusive<usize>]) -> String {
    let mut first = tidy_value(raw);
    // Values have no capitals; phones write the first letter of a line as one.
    let rest = first.get(1..).unwrap_or_default();
    let is_one_case = !rest.bytes().any(|b| b.is_ascii_uppercase())
        || !rest.bytes().any(|b| b.is_ascii_lowercase());
    if has_usual_length(&first) && is_one_case {
        first.make_ascii_lowercase();
    }
    if let Some(value) = without_glued_button(&first) {
        return value.to_owned();
    }
    let fits = |value: &str| usual.iter().any(|range| range.contains(&value.len()));
    let is_part = |word: &str| word.bytes().all(|b| b.is_ascii_alphanumeric());
    // The first half of a secret may have the length of an old one.
    let longest = usual.iter().map(|it| *it.end()).max().unwrap_or_default();
    let is_whole = fits(&first) && (first.len() == longest || longest < 64);
    if is_whole || first.is_empty() || !is_part(&first) {
        return first;
    }
    let is_hex = |word: &str| word.bytes().all(|b| b.is_ascii_hexdigit());
    let mut best = None;
    let words = raw.split_whitespace().skip_while(|word| !word.contains(&first)).skip(1);
    let mut joined = first.clone();
    for word in words.chain(below.iter().copied()) {
        let word = word.trim_matches(is_decoration);
        if !is_part(word) || (fits(&first) && !is_hex(word)) {
            break;
        }
        joined.push_str(word);
        if fits(&joined) {
            let is_longest = joined.len() == longest;
            best = Some(joined.clone());
            if is_longest || longest < 64 {
                break;
            }
        }
    }
    match best {
        Some(best) if !fits(&first) || best.len() == longest => best,
        _ => first,
    }
}

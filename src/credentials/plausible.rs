//! Whether what follows a label can be its value at all: no word of a sentence, no name of a
//! variable, no placeholder, no rest of a mask, nothing of another service. Characters that cannot be
//! in a value are left to the values themselves, which have an error for them.

use super::label::Label;
use super::lines::LabeledValue;
use std::collections::BTreeSet;

/// The beginnings of other services' tokens.
const OTHERS: [&str; 13] = [
    "shpat_",
    "shpss_",
    "ghp_",
    "gho_",
    "github_pat_",
    "glpat-",
    "sk_live_",
    "sk_test_",
    "xoxb-",
    "xoxp-",
    "npm_",
    "GOCSPX-",
    "AKIA",
];
/// Runs of characters that stand for hidden ones.
const MASKS: [&str; 5] = ["••", "●●", "****", "··", "…"];
/// The least length of a value that is shown once, and of one without a digit.
const LEAST: usize = 5;
const LEAST_WITHOUT_DIGIT: usize = 16;
/// A value has more different characters than this.
const FEW: usize = 3;

/// Whether a labeled text can be a value of this label. `value` is the value in `raw`.
pub(super) fn is_plausible(label: Label, raw: &str, value: &str) -> bool {
    let has_digit = value.bytes().any(|b| b.is_ascii_digit());
    let is_one_word = raw.split_whitespace().count() == 1;
    match label {
        Label::AccessToken | Label::ApiToken | Label::ClientId | Label::ClientSecret => {
            is_plausible_secret(raw, value)
        }
        Label::ApiPath => {
            value.contains(['/', '.']) || (has_digit && is_one_word) || !value.is_ascii()
        }
        Label::StoreHash => {
            let is_hash = has_digit || is_one_word || value.contains(['/', '.', '-']);
            is_hash && has_several_characters(value)
        }
        _ => true,
    }
}

fn is_plausible_secret(raw: &str, value: &str) -> bool {
    // These have errors of their own.
    if !value.is_ascii() || value.contains("://") || value.starts_with("eyJ") {
        return true;
    }
    let is_masked = MASKS.iter().any(|mask| raw.contains(mask)) || raw.contains("...");
    let has_digit = value.bytes().any(|b| b.is_ascii_digit());
    let is_word =
        !has_digit && (value.len() < LEAST_WITHOUT_DIGIT || value.contains(['_', '-', '.']));
    let is_other = OTHERS.iter().any(|start| value.starts_with(start));
    let is_plain = value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let has_bad_characters = value.contains(['"', '\'', '`', '$', '\\', ' ']);
    !is_other
        && !is_masked
        && !is_word
        && has_several_characters(value)
        && value.len() >= LEAST
        && (is_plain || has_bad_characters)
}

/// Whether a store hash only stands for one: "xxxxxxx", "hash".
pub(super) fn is_stand_in(hash: &str) -> bool {
    let words = ["hash", "storehash", "yourstorehash", "yourhash", "yourstore", "storeid"];
    words.contains(&hash) || !has_several_characters(hash)
}

/// Whether a value isn't the same few characters over and over, as in "xxxxxxx".
fn has_several_characters(value: &str) -> bool {
    value.chars().collect::<BTreeSet<_>>().len() > FEW
}

/// Returns the part of a labeled text from the address in it.
pub(super) fn from_address(raw: &str) -> &str {
    let small = raw.to_ascii_lowercase();
    let at = small.find("https://").or_else(|| small.find("http://"));
    let before = at.and_then(|at| small.get(..at)).unwrap_or_default();
    match at {
        Some(at) if !before.contains("bigcommerce.com") => raw.get(at..).unwrap_or(raw),
        _ => raw,
    }
}

/// Returns an address joined with its end on the next line.
pub(super) fn joined_address(found: &LabeledValue<'_>) -> Option<String> {
    let end = found.below.first().filter(|_| found.label.is_store())?;
    let is_cut = found.raw.contains("/stores/")
        && !found.raw.contains("/v2")
        && !found.raw.contains("/v3")
        && end.contains("/v");
    is_cut.then(|| format!("{}{}", from_address(found.raw).trim_end(), end.trim()))
}

/// Whether this is a pictogram, which no value contains.
pub(super) fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}

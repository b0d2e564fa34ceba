//! The text of BigCommerce's pop-up as browsers copy it: its buttons among the values, labels glued
//! to their values, and labels alone where the values are in fields.

use super::label::{self, Label, is_decoration};
use super::length::has_usual_length;

/// The buttons of the pop-up, as they appear in copied text. Values have no capital letters, so
/// these can be told apart even without a space.
const BUTTONS: [&str; 11] = [
    "Click to copy",
    "content_copy",
    "Copy to clipboard",
    "Copied to clipboard",
    "Copied!",
    "Copied",
    "Copy",
    "Show",
    "Hide",
    "Download",
    "Done",
];

/// The labels that can be glued to their values, in lowercase: those with two words, since no
/// value contains a space.
const GLUED: [(&str, Label); 6] = [
    ("client id", Label::ClientId),
    ("client secret", Label::ClientSecret),
    ("access token", Label::AccessToken),
    ("api path", Label::ApiPath),
    ("store hash", Label::StoreHash),
    ("client name", Label::ClientName),
];

/// The least length of a value below a label. Those that are known are far longer.
const LEAST_LENGTH: usize = 8;
/// The most lines between a label and its value.
pub(super) const MOST_BETWEEN: usize = 4;

/// Whether a line below a label can be its value, not a button, a sentence or a page number: values
/// are random letters and digits.
pub(super) fn is_like_value(line: &str) -> bool {
    // The dots of a masked value are no value, but worth an error.
    if !line.is_empty() && line.chars().all(|c| "•●·*".contains(c)) {
        return true;
    }
    let word = line.trim_matches(is_decoration);
    let word = word.split(|c: char| c.is_whitespace() || is_decoration(c)).next();
    let word = word.unwrap_or_default();
    has_usual_length(word)
        || word.len() >= LEAST_LENGTH
            && word.bytes().any(|b| b.is_ascii_digit())
            && word.bytes().any(|b| b.is_ascii_alphabetic())
}

/// Returns a line without the buttons behind a label or a value.
pub(super) fn without_buttons(line: &str) -> &str {
    /// The most buttons behind one value.
    const MOST: usize = 4;
    let mut rest = line;
    for _ in 0..MOST {
        let Some(before) = without_last_button(rest.trim_end()) else { break };
        let last = before.split_whitespace().next_back().unwrap_or_default();
        let is_value = has_usual_length(last) || last.contains("://");
        if !is_value && label::whole(before).is_none() {
            break;
        }
        rest = before;
    }
    rest
}

fn without_last_button(text: &str) -> Option<&str> {
    let strip = |button: &&str| {
        let at = text.len().checked_sub(button.len())?;
        let (before, end) = text.split_at_checked(at)?;
        // In lower case a button must stand apart.
        let stands = before.ends_with(char::is_whitespace)
            || end.starts_with(|c: char| c.is_ascii_uppercase());
        (end.eq_ignore_ascii_case(button) && stands).then_some(before)
    };
    BUTTONS.iter().find_map(strip).map(str::trim_end)
}

fn without_first_button(text: &str) -> Option<&str> {
    BUTTONS.iter().find_map(|button| text.strip_prefix(button)).map(str::trim_start)
}

/// Returns a value without the button that is glued to it, or `None` if there is none.
pub(super) fn without_glued_button(value: &str) -> Option<&str> {
    without_last_button(value).filter(|rest| has_usual_length(rest))
}

/// Returns the values of a line in which no separator is between labels and values. Each part must
/// have the form of its value, or nothing counts.
pub(super) fn glued_values(line: &str) -> Vec<(Label, &str)> {
    // Each of the labels has a space.
    if !line.contains(' ') {
        return Vec::new();
    }
    let lower = line.to_ascii_lowercase();
    let mut starts: Vec<(usize, usize, Label)> = Vec::new();
    for (name, label) in GLUED {
        let places = lower.match_indices(name).map(|(at, _)| (at, at + name.len(), label));
        starts.extend(places);
    }
    starts.sort_unstable_by_key(|(at, ..)| *at);
    let mut found = Vec::new();
    // A title or a sentence may be in front, but no value.
    if starts.first().is_none_or(|(at, ..)| {
        let before = lower[..*at].trim_matches(is_decoration);
        !before.is_empty() && (starts.len() < 2 || before.bytes().any(|b| b.is_ascii_digit()))
    }) {
        return found;
    }
    for (place, (_, from, label)) in starts.iter().enumerate() {
        let end = starts.get(place + 1).map_or(line.len(), |(at, ..)| *at);
        let mut raw = line.get(*from..end).unwrap_or_default().trim();
        while let Some(rest) = without_first_button(raw).or_else(|| without_last_button(raw)) {
            raw = rest;
        }
        let fits = match label {
            Label::ApiPath => raw.starts_with("https://") && !raw.contains(char::is_whitespace),
            Label::StoreHash => {
                (5..=10).contains(&raw.len()) && raw.bytes().all(|b| b.is_ascii_alphanumeric())
            }
            Label::ClientName => !raw.is_empty() && starts.len() > 2,
            _ => has_usual_length(raw),
        };
        if !fits {
            return Vec::new();
        }
        found.push((*label, raw));
    }
    found
}

/// Returns the number of labels on lines of their own whose values are shown only once.
pub(super) fn count_bare_labels(text: &str) -> usize {
    let lines = text.lines().map(without_buttons);
    lines.filter_map(label::whole).filter(|label| label.is_shown_once()).count()
}

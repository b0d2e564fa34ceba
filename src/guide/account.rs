//! Finds the account name and the token type that a guide asks for.

use super::line::Line;
use crate::catalog::TokenType;

/// Phrases that come right before an account name.
const LEADS: [&str; 22] = [
    "name the account",
    "name your account",
    "name this account",
    "name the api account",
    "call the account",
    "call this account",
    "call it",
    "name it",
    "account name",
    "the name",
    "named",
    "called",
    "name to enter",
    "name your api account",
    "account called",
    "account named",
    "type the name",
    "enter the name",
    "suggest the name",
    "use the name",
    "name",
    "the name of",
];
/// Words that are never an account name.
const NOT_NAMES: [&str; 14] = [
    "of",
    "your",
    "a",
    "any",
    "for",
    "the",
    "is",
    "that",
    "choice",
    "field",
    "and",
    "it",
    "and/or",
    "something",
];

/// Returns the account name, if the guide suggests one.
pub(super) fn name(lines: &[Line<'_>]) -> Option<String> {
    lines.iter().find_map(|line| in_line(line.text))
}

/// The shortest line that can contain a name, in bytes: "call it X".
const SHORTEST: usize = 8;

fn in_line(line: &str) -> Option<String> {
    if line.len() < SHORTEST {
        return None;
    }
    let small = line.to_lowercase();
    // Lowercasing can change the length of some characters; the positions would differ then, so
    // skip the line.
    if small.len() != line.len() {
        return None;
    }
    let lead_at = |lead: &str| {
        small.match_indices(lead).find_map(|(at, _)| {
            let before = small.get(..at)?.chars().next_back();
            let after = small.get(at + lead.len()..)?.chars().next();
            let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            (apart(before) && apart(after)).then_some(at + lead.len())
        })
    };
    let about = is_about_account(&small);
    let leads = LEADS.iter().filter(|_| about);
    let mut places: Vec<(usize, &str)> =
        leads.filter_map(|lead| Some((lead_at(lead)?, *lead))).collect();
    places.sort_unstable();
    let named = places.into_iter().find_map(|(end, lead)| after(line.get(end..)?, lead));
    named
        .or_else(|| before(line, &small))
        .or_else(|| about.then(|| by_example(line, &small)).flatten())
}

/// Whether a line, in lowercase, is about the account and what to enter for it.
fn is_about_account(small: &str) -> bool {
    [
        "account", "token", "api", "name:", "name -", "call it", "name it", "suggest", "enter",
        "type", "field",
    ]
    .iter()
    .any(|word| small.contains(word))
}

/// The longest distance between "name" and an example, and the longest example, in bytes.
const NEAR: usize = 512;

/// Finds a name given as an example: "Enter a name for the account, such as "Harbour Books"."
fn by_example(line: &str, small: &str) -> Option<String> {
    ["such as ", "for example ", "for example, ", "e.g. "].iter().find_map(|lead| {
        small.match_indices(lead).find_map(|(at, _)| {
            // Search only the text just before, so that a line full of such leads takes linear
            // time.
            let before = small.get(small.floor_char_boundary(at.saturating_sub(NEAR))..at)?;
            let sentence = before.rsplit(". ").next().unwrap_or(before);
            let names = ["name for", "name of the a", "account name", "call it", "name it"];
            let end = at + lead.len();
            let named = names.iter().any(|word| sentence.contains(word));
            let rest = line.get(end..line.floor_char_boundary(end + NEAR));
            rest.filter(|_| named).and_then(|rest| after(rest, lead))
        })
    })
}

/// Finds a name before its lead: "Enter Harbour Books as the name".
fn before(line: &str, small: &str) -> Option<String> {
    let end = ["as the name", "as the account name", "as account name", "as its name", "as a name"]
        .iter()
        .find_map(|lead| small.find(lead))?;
    let verbs = ["enter ", "type ", "use ", "put ", "give ", "choose "];
    let start =
        verbs.iter().filter_map(|verb| Some(small.get(..end)?.rfind(verb)? + verb.len())).max()?;
    sound(line.get(start..end)?.trim().trim_matches(['"', '“', '”', '‘', '’', '\'', '`', '*']))
}

/// Returns the name after its lead: quoted, after a colon to the end, or capitalized words.
fn after(rest: &str, lead: &str) -> Option<String> {
    let rest = rest.trim_start_matches(|c: char| {
        c.is_whitespace() || ['*', '_', '"', '”', '’', '\'', '`', ')', '>', ']'].contains(&c)
    });
    let (rest, led) = match rest.strip_prefix([':', '=', '\t', '–', '-', '|']) {
        Some(rest) => (rest.trim_start(), true),
        None => (rest, false),
    };
    let mut rest = rest.trim_start_matches(['*', '_', ' ', '|', ',']);
    for filler in [
        "box, ",
        "box ",
        "field, ",
        "we suggest ",
        "we recommend ",
        "of the account ",
        "to ",
        "as ",
        "type ",
        "enter ",
        "use ",
        "field ",
        "field: ",
        "e.g. ",
        "for example ",
        "something like ",
    ] {
        if let Some(more) = rest.strip_prefix(filler) {
            rest = more;
        }
    }
    rest = rest.trim_start_matches(['*', '_', ' ']);
    for (open, close) in
        [('"', '"'), ('“', '”'), ('‘', '’'), ('\'', '\''), ('`', '`'), ('«', '»'), ('„', '“')]
    {
        if let Some(inner) = rest.strip_prefix(open) {
            return inner.split(close).next().and_then(sound);
        }
    }
    if led && (lead.ends_with("name") || lead == "name to enter") {
        let end = rest.find(['.', '\t', '(', '*']).unwrap_or(rest.len());
        // "Dext (Greenback)": a name in parentheses at the end of the line is part of it.
        let bracket = rest.get(end..).and_then(|more| more.strip_prefix('(')).map(str::trim_end);
        let inside = bracket.and_then(|more| more.strip_suffix(')'));
        let is_name = |inside: &str| {
            inside.starts_with(char::is_uppercase) && !inside.contains(['(', ')', '.', ','])
        };
        let end = if inside.is_some_and(is_name) { rest.trim_end().len() } else { end };
        let one = rest.get(..end)?.split(" and ").next()?.split(", ").next()?;
        return sound(one);
    }
    // Without quotes: the capitalized words, or one word with a special character in it.
    let mut words = Vec::new();
    for word in rest.split_whitespace() {
        let bare = word.trim_end_matches(['.', ',', ';', ':', '!', ')']);
        let bare_name = bare.trim_matches(['*', '"', '`']);
        let first = bare_name.chars().next()?;
        let is_part = first.is_uppercase()
            || first.is_ascii_digit()
            || (words.is_empty() && bare_name.contains(['_', '-']));
        if !is_part {
            break;
        }
        words.push(bare_name);
        if bare.len() != word.len() {
            break;
        }
    }
    // "called Advanced Settings > API Accounts" is a menu.
    let joined = words.join(" ");
    let behind = rest.get(joined.len()..).unwrap_or_default().trim_start();
    if behind.starts_with(['>', '›']) { None } else { sound(&joined) }
}

fn sound(name: &str) -> Option<String> {
    let name = name.trim().trim_matches(['*', '`', '"', '_']).trim();
    let first = name.split_whitespace().next()?.to_lowercase();
    let long = name.chars().count();
    let odd = NOT_NAMES.contains(&first.as_str()) || name.split_whitespace().count() > 8;
    let value = ["access token", "client id", "client secret", "store hash", "api path"];
    let odd = odd || value.contains(&name.to_lowercase().as_str());
    ((4..=60).contains(&long) && !odd && !name.contains(['\t', '|'])).then(|| name.to_owned())
}

/// Returns the token type: the usual one if it is named anywhere, otherwise the theme type.
pub(super) fn token_type(text: &str) -> Option<TokenType> {
    let small: String = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    if ["v2/v3", "v2 / v3", "v2/ v3", "v2 and v3 api token", "v3/v2"]
        .iter()
        .any(|w| small.contains(w))
    {
        Some(TokenType::V2V3)
    } else if small.contains("stencil-cli token") || small.contains("stencil cli token") {
        Some(TokenType::StencilCli)
    } else {
        None
    }
}

//! Finds lists of fields: one label a line, or a table row for each.

use super::names;
use super::phrases::{ENTER, NEGATIVE, NO_LABEL, OWN_FORM, SHOWN, VERBS};
use super::{Field, Group};
use crate::catalog::ValueSource;
use crate::guide::line::Line;

/// How a line names a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// By a value's own name.
    Named,
    /// By a label that the rest of the line explains: "Shop code – the store hash".
    Explained,
    /// By a short name, which may mean something else.
    Short,
}

/// Lines without a label after which a list is over.
const GAP: usize = 2;

/// Finds lists: lines that begin with a field's label.
pub(super) fn read(lines: &[Line<'_>], hidden: &[bool]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut current: Vec<(Field, How)> = Vec::new();
    let mut gap = 0;
    let mut finish = |current: &mut Vec<(Field, How)>| {
        if let Some(group) = group(lines, std::mem::take(current)) {
            groups.push(group);
        }
    };
    let begins: Vec<bool> = lines.iter().map(|line| names::may_begin_in(line.text)).collect();
    for (number, line) in lines.iter().enumerate() {
        if line.is_blank() {
            continue;
        }
        // Most lines name no value, and neither does the one below, which may explain a label.
        let near = begins.get(number..begins.len().min(number + 2)).unwrap_or_default();
        let is_hidden = hidden.get(number).copied().unwrap_or(false) || !near.contains(&true);
        let found = if is_hidden { Vec::new() } else { fields(lines, number) };
        if !found.is_empty() {
            current.extend(found);
            gap = 0;
            continue;
        }
        gap += 1;
        if line.place.heading || gap > GAP {
            finish(&mut current);
        }
    }
    finish(&mut current);
    groups
}

fn group(lines: &[Line<'_>], fields: Vec<(Field, How)>) -> Option<Group> {
    let first = fields.first()?.0.line;
    let context = context(lines, first);
    let known = fields.iter().any(|(_, how)| *how != How::Short);
    let shorts = fields.iter().filter(|(_, how)| *how == How::Short).count();
    // Short names alone are fields only on what is clearly the app's form.
    let short = context >= 4 && (known || shorts >= 2);
    // What explains a value without asking for it is a feature or a definition.
    let sure = |(field, how): &(Field, How)| {
        *how != How::Explained || context >= 4 || fields.len() > 1 || is_like_a_field(&field.label)
    };
    let mut fields: Vec<(Field, How)> = fields.iter().filter(|it| sure(it)).cloned().collect();
    if fields.iter().any(|(field, _)| names::names_bigcommerce(&field.label)) {
        fields.retain(|(field, _)| {
            !is_setting(&field.label)
                || names::names_bigcommerce(&field.label)
                || names::is_plain(&field.label)
        });
    }
    let explained = fields.iter().any(|(_, how)| *how == How::Explained);
    let fields: Vec<Field> = fields
        .into_iter()
        .filter(|(_, how)| short || *how != How::Short)
        .map(|(field, _)| field)
        .collect();
    let header = fields.iter().any(|field| {
        let line = lines.get(field.line).map_or("", |line| line.text).to_lowercase();
        field.label.eq_ignore_ascii_case("x-auth-token")
            && ["header", "http", "{", "-h "].iter().any(|it| line.contains(it))
    });
    // A description of requests, not a form.
    let mut score = 2 + context + i32::from(explained) - if header { 4 } else { 0 };
    // A single line may be a sentence that happens to begin that way.
    let first_source = fields.first().map(|field| field.source);
    if fields.iter().all(|field| Some(field.source) == first_source) {
        score -= 1 + i32::from(first == 0);
    }
    Some(Group { fields, score, ..Group::default() })
}

/// Returns the fields that a line begins with: mostly one, or several: "`client_id`, `client_secret`".
fn fields(lines: &[Line<'_>], number: usize) -> Vec<(Field, How)> {
    let Some((first, how)) = field(lines, number) else { return Vec::new() };
    let mut all = vec![(first, how)];
    let text = lines.get(number).map_or("", |line| line.text);
    let head =
        text.find(['|', '\t']).filter(|at| *at > 0).and_then(|at| text.get(..at)).unwrap_or(text);
    if how == How::Named && head.len() < 160 {
        let mut end: Option<usize> = None;
        for (at, source) in names::in_text(head) {
            let between = end.and_then(|end| head.get(end..at.start));
            let joined = |between: &str| {
                let plain = between.replace(['`', '*', ',', '+', '/', '&'], " ");
                let plain = plain.trim();
                between.len() > 1 && ["", "and", "and the", "and your"].contains(&plain)
            };
            if end.is_some() && !between.is_some_and(joined) {
                break;
            }
            if end.is_some()
                && let Some(label) = head.get(at.clone())
            {
                all.push((Field::new(label, source, number), How::Named));
            }
            end = Some(at.end);
        }
    }
    all
}

/// Returns the field that a line begins with.
fn field(lines: &[Line<'_>], number: usize) -> Option<(Field, How)> {
    let line = lines.get(number)?;
    let shown = line.items.first().map_or(line.text, |first| {
        line.text.get(first.at.start - line.at.start..).unwrap_or(line.text)
    });
    // A long sentence that happens to begin with a name isn't a list.
    if line.text.len() > 160 && !line.text.contains(['\t', '|']) && split(shown).is_none() {
        return None;
    }
    if line.text.starts_with("curl ") {
        return None;
    }
    if let Some((label, source)) = named(shown) {
        let denied = NEGATIVE.begin_in(line.text);
        return (!denied).then(|| (Field::new(label, source, number), How::Named));
    }
    if let Some((label, source)) = explained(lines, number, shown) {
        return Some((Field::new(label, source, number), How::Explained));
    }
    if line.text.contains("curl ") || split(shown).is_some_and(|(_, rest)| !bare(rest).is_empty()) {
        return None;
    }
    let label = split(shown).map_or(shown, |(label, _)| label);
    let label = bare(label.trim_end_matches([':', '.', '*', ' ']));
    let source = names::short(label)?;
    Some((Field::new(label, source, number), How::Short))
}

/// Returns the value's name at the start of a line: "Access Token", "Your store hash: …".
fn named(shown: &str) -> Option<(&str, ValueSource)> {
    let (at, source) = names::in_text(shown).into_iter().next()?;
    // "Your Access Token", "BigCommerce Client ID", "The API path".
    let before = shown.get(..at.start).unwrap_or_default();
    let filler = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        word.is_empty()
            || [
                "your",
                "the",
                "a",
                "an",
                "bigcommerce",
                "bc",
                "oauth",
                "store",
                "shop",
                "its",
                "this",
                "and",
            ]
            .contains(&word.as_str())
    };
    let fits = before.split_whitespace().all(filler)
        && !before.contains(['.', ',', ':', '(', '\t', '|', '=', '–', '—'])
        && !NO_LABEL.begin_in(before);
    let start = if is_brand(before) { 0 } else { at.start };
    fits.then(|| Some((shown.get(start..at.end)?, source)))?
}

fn is_brand(before: &str) -> bool {
    let before = before.trim();
    ["bigcommerce", "bc", "oauth"].iter().any(|brand| before.eq_ignore_ascii_case(brand))
}

/// Returns a label and the value that its explanation names: "| `HV_STORE` | yes | store hash |".
fn explained<'a>(
    lines: &[Line<'a>],
    number: usize,
    shown: &'a str,
) -> Option<(&'a str, ValueSource)> {
    let (label, rest) = match split(shown) {
        Some((label, rest)) if !rest.trim().is_empty() => (label, rest),
        // The explanation is on the next line.
        _ => {
            let label = shown.trim_end_matches([':', ' ']);
            let below = lines.get(number + 1).filter(|line| !line.is_blank())?;
            let setting = is_setting(bare(label));
            let below = below.text.strip_prefix(':').or(setting.then_some(below.text))?;
            (label, below)
        }
    };
    let label = bare(label);
    if !is_label(label) || NEGATIVE.begin_in(rest) {
        return None;
    }
    // "The base URL (e.g. https://…/YOUR_STORE_HASH/)": the example doesn't count.
    let plain = rest.split(" (").next().unwrap_or(rest);
    let rest = if names::in_text(plain).is_empty() { rest } else { plain };
    let mut sources: Vec<ValueSource> = Vec::new();
    let mut first = None;
    for (at, source) in names::in_text(rest) {
        first.get_or_insert(at.start);
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let first = first?;
    // "the", "your", "yes": only a few words may come before the value.
    let before = rest.get(..first).unwrap_or_default();
    let near = before.split_whitespace().count() <= 8 && !before.contains(". ");
    let single = sources.len() == 1;
    sources.first().filter(|_| near && single).map(|source| (label, *source))
}

/// Whether a label speaks of a value.
fn is_like_a_field(label: &str) -> bool {
    let small = label.to_lowercase();
    let words = [
        "hash", "token", "key", "id", "secret", "url", "path", "user", "code", "shop", "store",
        "client", "api",
    ];
    is_setting(label) || words.iter().any(|word| small.split([' ', '-', '_']).any(|it| it == *word))
}

/// Whether a text is the name of a setting: "SHOP_TOKEN".
fn is_setting(label: &str) -> bool {
    label.contains('_') && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a text may be the label of a field.
fn is_label(label: &str) -> bool {
    /// Words that begin lines of other kinds.
    const OTHERS: [&str; 34] = [
        "source",
        "path",
        "header",
        "headers",
        "auth",
        "authentication",
        "requirements",
        "curl",
        "step",
        "note",
        "tip",
        "important",
        "name",
        "where",
        "field",
        "box",
        "token type",
        "scope",
        "scopes",
        "oauth scopes",
        "what",
        "example",
        "warning",
        "hint",
        "url",
        "password",
        "user",
        "then",
        "save",
        "click",
        "press",
        "copy",
        "go to",
        "q",
    ];
    let small = label.to_lowercase();
    let words = label.split_whitespace().count();
    let begins = label.starts_with(|c: char| c.is_uppercase())
        || is_setting(label)
        || (words == 1 && (label.contains('_') || label.chars().any(char::is_uppercase)));
    let other =
        OTHERS.contains(&small.as_str()) && !["url", "user", "password"].contains(&small.as_str());
    (1..=5).contains(&words)
        && label.len() <= 48
        && begins
        && !other
        && !label.contains(['.', ',', '?', '!', '>'])
        && !VERBS.begin_in(label)
}

/// Returns a label without the marks around it.
fn bare(label: &str) -> &str {
    label
        .trim()
        .trim_matches(['*', '`', '"', '“', '”', '\'', '‘', '’', '_', '[', ']', ' ', '-', '•', '.'])
}

/// Splits a line into a label and what is said about it.
fn split(shown: &str) -> Option<(&str, &str)> {
    if let Some(at) = shown.find(['\t', '|']) {
        return Some((shown.get(..at)?, shown.get(at + 1..)?));
    }
    let ends = [":", " – ", " — ", " - ", "  ", " ...", " .. ", " = ", " (", ".** ", ".* "];
    let at = ends.iter().filter_map(|end| Some((shown.find(end)?, end.len())));
    let (at, length) = at.min()?;
    Some((shown.get(..at)?, shown.get(at + length..)?))
}

/// Returns how strongly the lines above refer to the app's own form.
fn context(lines: &[Line<'_>], number: usize) -> i32 {
    let above = lines.get(..number).unwrap_or_default();
    let mut score = 0;
    for (place, line) in above.iter().rev().filter(|line| !line.is_blank()).take(3).enumerate() {
        let own = OWN_FORM.begin_in(line.text);
        let here = if own {
            4
        } else if ENTER.begin_in(line.text) {
            2
        } else {
            0
        };
        score = score.max(here);
        if place == 0 && !own && SHOWN.begin_in(line.text) {
            return -2;
        }
    }
    score
}

//! Finds sentences that ask the user to enter values.

use super::names;
use super::phrases::{ENTER, FILL_IN, NEGATIVE, NOTED, SHOWN, VERBS};
use super::{Field, Group};
use crate::catalog::ValueSource;
use crate::guide::line::Line;

/// Finds sentences that ask for values.
pub(super) fn read(lines: &[Line<'_>], hidden: &[bool]) -> Vec<Group> {
    let mut groups = Vec::new();
    let begins: Vec<bool> = lines.iter().map(|line| names::may_begin_in(line.text)).collect();
    for (number, line) in lines.iter().enumerate() {
        if hidden.get(number).copied().unwrap_or(false) || line.is_blank() {
            continue;
        }
        let near = begins.get(number..begins.len().min(number + 4)).unwrap_or_default();
        if !near.contains(&true) {
            continue;
        }
        let text = paragraph(lines, number);
        if !names::are_in(&text) {
            continue;
        }
        let mut together = Group::default();
        for sentence in sentences(&text) {
            let Some(group) = asked(sentence, number) else { continue };
            // Sentences of one paragraph belong together: "put X in …. Then put Y in …" is one form.
            if group.score >= super::OWN {
                together.score = together.score.max(group.score);
                together.fields.extend(group.fields);
            } else {
                groups.push(group);
            }
        }
        groups.push(together);
    }
    groups
}

/// Returns the text of a line and of the lines that continue its sentence.
fn paragraph(lines: &[Line<'_>], number: usize) -> String {
    let Some(line) = lines.get(number) else { return String::new() };
    let mut text = line.text.replace('\t', " ");
    if !line.bullet {
        for next in lines.iter().skip(number + 1).take(3) {
            if next.is_blank() || next.bullet || text.ends_with(['.', ':', '!']) {
                break;
            }
            text.push(' ');
            text.push_str(&next.text.replace('\t', " "));
        }
    }
    text
}

/// Splits a text into sentences.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut from = 0;
        let end = loop {
            let Some(at) = rest.get(from..)?.find(". ").map(|at| from + at) else {
                break rest.len();
            };
            let before = rest.get(..at).unwrap_or_default();
            if before.ends_with("e.g") || before.ends_with("i.e") {
                from = at + 2;
                continue;
            }
            break at + 2;
        };
        let (sentence, more) = rest.split_at_checked(end)?;
        rest = more;
        Some(sentence)
    })
}

/// Returns the values that a sentence asks for.
fn asked(sentence: &str, number: usize) -> Option<Group> {
    if !ENTER.begin_in(sentence) && !FILL_IN.begin_in(sentence) {
        return None;
    }
    let mut fields = Vec::new();
    // "Keep the store hash; client ID and client secret are not used": each clause for itself.
    for clause in sentence.split([';', '—']).flat_map(|clause| clause.split(", but ")) {
        if NEGATIVE.begin_in(clause) {
            continue;
        }
        let found = names::in_text(clause);
        let outside = found.iter().any(|(at, _)| !in_brackets(clause, at.start));
        fields.extend(
            found
                .into_iter()
                // "the store hash (the part after /stores/ in the API path)"
                .filter(|(at, _)| !outside || !in_brackets(clause, at.start))
                // "take the store hash from your API path"
                .filter(|(at, source)| {
                    let before = clause.get(..at.start).unwrap_or_default().trim_end();
                    let from =
                        ["from your", "from the", "in the", "in your", "of the", "of your", "see"];
                    *source != ValueSource::ApiPath || !from.iter().any(|it| before.ends_with(it))
                })
                .filter_map(|(at, source)| Some(Field::new(clause.get(at)?, source, number))),
        );
    }
    let noted = NOTED.begin_in(sentence);
    let own = if FILL_IN.begin_in(sentence) { 3 } else { 0 };
    // "press Create API account to get a client ID" describes where a value comes from; it doesn't
    // ask for it.
    // "the API path, which BigCommerce shows" may still be asked for.
    let first = names::in_text(sentence).first().map_or(0, |(at, _)| at.start);
    let shown = SHOWN.begin_in(sentence.get(..first).unwrap_or_default());
    let tells = if shown { 4 } else { 0 };
    // A key of some other program.
    let vague = fields.iter().all(|field: &Field| field.label.eq_ignore_ascii_case("api key"));
    let tells = tells + if vague { 2 } else { 0 };
    let noted = noted && own == 0;
    Some(Group { fields, score: own - tells, noted, ..Group::default() })
}

/// Whether a position is inside brackets.
fn in_brackets(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.rfind('(').is_some_and(|open| before.rfind(')').is_none_or(|close| close < open))
}

/// Words for a field of a form.
const FIELDS: [&str; 8] = ["field", "box", "input", "line", "column", "feld", "champ", "campo"];

/// Finds sentences that put a value into a field with a label of its own: "Paste the access token
/// into the **Token** field".
pub(super) fn into_fields(lines: &[Line<'_>], hidden: &[bool]) -> Group {
    let mut group = Group { score: 5, ..Group::default() };
    for (number, line) in lines.iter().enumerate() {
        if hidden.get(number).copied().unwrap_or(false) || !names::are_in(line.text) {
            continue;
        }
        for sentence in sentences(line.text) {
            let quoted = quoted_fields(sentence, number);
            if quoted.len() > 1 {
                group.fields.extend(quoted);
            } else if let Some(field) = into_field(sentence, number) {
                group.fields.push(field);
            }
        }
    }
    // "Store Id: Enter the …": fields that are explained one by one anywhere in the text.
    let defined = definitions(lines, hidden);
    if defined.fields.len() > group.fields.len() {
        return defined;
    }
    group
}

/// Returns the fields of a sentence that puts several values into fields: "put the path into the field
/// "API path" and the token into the field "Access token"".
fn quoted_fields(sentence: &str, number: usize) -> Vec<Field> {
    /// What comes right before the label of a field.
    const LEADS: [&str; 9] =
        ["field", "box", "labelled", "labeled", "called", "into", "input", "named", "under"];
    let mut fields: Vec<Field> = Vec::new();
    if !VERBS.begin_in(sentence) {
        return fields;
    }
    let mut rest = sentence;
    while let Some(open) = rest.find(['"', '“', '‘', '*', '`']) {
        let mark = rest.get(open..).and_then(|it| it.chars().next()).unwrap_or('"');
        let close = match mark {
            '“' => '”',
            '‘' => '’',
            other => other,
        };
        let before = rest.get(..open).unwrap_or_default().trim_end_matches(['*', ' ', ':']);
        let inner = rest.get(open + mark.len_utf8()..).unwrap_or_default().trim_start_matches('*');
        let Some(end) = inner.find(close) else { break };
        let (label, more) = inner.split_at_checked(end).unwrap_or_default();
        let last = before.rsplit(' ').next().unwrap_or_default().to_lowercase();
        // "the string called "Access token" into the box …" names the value, not the field.
        let more = more.trim_start_matches([close, '*']);
        let is_value = last == "called" && more.trim_start().starts_with("into");
        if LEADS.contains(&last.as_str()) && !is_value {
            // "the Client ID into the field "Key"": what is put there counts before the label.
            let put = names::in_text(before).last().map(|(_, source)| *source);
            let named = names::in_text(label).first().map(|(_, source)| *source);
            if let Some(source) = put.or(named).or_else(|| names::short(label)) {
                fields.push(Field::new(label, source, number));
            }
        }
        rest = more;
    }
    fields
}

fn into_field(sentence: &str, number: usize) -> Option<Field> {
    let (at, source) = names::in_text(sentence).into_iter().next()?;
    let before = sentence.get(..at.start)?;
    // "Type it in under "BC API TOKEN" field.": the label itself names the value.
    if let Some(open) = before.rfind(['"', '“'])
        && let Some(end) = sentence.get(at.end..)?.find(['"', '”']).map(|end| at.end + end)
        && FIELDS.iter().any(|word| sentence.get(end..).unwrap_or_default().contains(word))
        && VERBS.begin_in(sentence)
    {
        let label = sentence.get(open..end)?.trim_matches(['"', '“', '”']);
        if label.split_whitespace().count() <= 5 && !label.contains(['"', '“']) {
            return Some(Field::new(label, source, number));
        }
    }
    if !ENTER.begin_in(before) || NEGATIVE.begin_in(sentence) {
        return None;
    }
    let rest = sentence.get(at.end..)?;
    let small = rest.to_ascii_lowercase();
    let into = ["into ", "in ", "to ", "under ", "after ", "as "];
    let start =
        into.iter().filter_map(|word| Some(small.find(&format!(" {word}"))? + word.len() + 1));
    let label = rest.get(start.min()?..)?.trim_start();
    let label = ["the field ", "the box ", "the ", "its ", "field ", "box "]
        .iter()
        .find_map(|lead| label.strip_prefix(lead))
        .unwrap_or(label);
    let quoted = [("**", "**"), ("`", "`"), ("\"", "\""), ("“", "”"), ("_", "_"), ("*", "*")]
        .iter()
        .find_map(|(open, close)| {
            let inner = label.strip_prefix(open)?;
            inner.split_once(close).map(|(inner, _)| inner)
        });
    let named = || {
        let end = FIELDS.iter().filter_map(|word| label.find(&format!(" {word}"))).min()?;
        let words = label.get(..end)?;
        let capital = words.starts_with(char::is_uppercase);
        (capital && words.split_whitespace().count() <= 4).then_some(words)
    };
    let label = quoted.or_else(named)?;
    let small = label.to_lowercase();
    let fits = label.split_whitespace().count() <= 5 && label.len() <= 48;
    // "into `shops.json`" names a file, "in **Settings**" a page.
    let other = small.contains(['>', '→', '/'])
        || small.contains(".")
        || ["settings", "save"].contains(&small.as_str());
    let field_word = FIELDS.iter().any(|word| rest.contains(word));
    let sure =
        field_word || names::short(label).is_some() || names::are_in(label) || label.contains('_');
    (fits && !other && sure).then(|| Field::new(label, source, number))
}

/// Finds fields that are explained one by one: "Store Id: Enter the …".
fn definitions(lines: &[Line<'_>], hidden: &[bool]) -> Group {
    const VERBS: [&str; 6] = ["enter ", "type ", "paste ", "provide ", "input ", "fill "];
    let mut group = Group { score: 4, ..Group::default() };
    for (number, line) in lines.iter().enumerate() {
        if hidden.get(number).copied().unwrap_or(false) || NEGATIVE.begin_in(line.text) {
            continue;
        }
        for (at, source) in names::in_text(line.text) {
            let before = line.text.get(..at.start).unwrap_or_default().trim_end();
            let after =
                line.text.get(at.end..).unwrap_or_default().trim_start_matches(['*', '"', '”']);
            let Some(after) = after.strip_prefix(':') else { continue };
            let after = after.trim_start_matches(['*', ' ']);
            // Only the verb: lowercasing the rest of the line for every name would take quadratic
            // time.
            let after = after.get(..after.floor_char_boundary(16)).unwrap_or_default();
            let after = after.to_lowercase();
            let begins = before.trim_end_matches(['*', '"', '“', '-', '•', ' ']).is_empty()
                || before.ends_with(['.', '!', ';']);
            if begins && VERBS.iter().any(|verb| after.starts_with(verb)) {
                let label = line.text.get(at).unwrap_or_default();
                group.fields.push(Field::new(label, source, number));
            }
        }
    }
    // A single field isn't a form.
    if group.fields.len() < 2 {
        group.fields.clear();
    }
    group
}

//! Follows sentences that refer to values named before: "Paste all four", "enter the values of
//! steps 3 and 5", "Send it and the other three".

use super::names;
use super::phrases::{FILL_IN, NEGATIVE, OWN_FORM};
use super::sentences::sentences;
use super::{Field, Group};
use crate::catalog::ValueSource;
use crate::guide::line::Line;

/// Number words; the first means two.
const NUMBERS: [&str; 4] = ["two", "three", "four", "five"];

/// Returns the fields that a sentence refers to, if it refers to more than the best group has.
pub(super) fn read(
    lines: &[Line<'_>],
    hidden: &[bool],
    groups: &[Group],
    best: Option<&Group>,
) -> Option<Group> {
    let known = best.map_or(0, |best| best.sources().len());
    let own = best.map_or(0, |best| best.score);
    /// A text with more such sentences isn't a guide; each one looks through all lines before it.
    const MOST: usize = 12;
    let mut found = None;
    let mut followed = 0;
    for (number, line) in lines.iter().enumerate() {
        if hidden.get(number).copied().unwrap_or(false) || line.is_blank() {
            continue;
        }
        let small = line.text.to_lowercase();
        let refers = small.contains("step")
            || small.contains("from (")
            || NUMBERS.iter().any(|count| small.contains(count))
            || small.contains("both");
        if !refers || !(FILL_IN.begin_in(line.text) || OWN_FORM.begin_in(line.text)) {
            continue;
        }
        followed += 1;
        if followed > MOST {
            break;
        }
        for sentence in sentences(&small).take(MOST) {
            if !(FILL_IN.begin_in(sentence) || OWN_FORM.begin_in(sentence)) {
                continue;
            }
            let fields = by_step(lines, hidden, number, sentence)
                .or_else(|| by_number(lines, hidden, number, sentence, groups));
            if let Some(fields) = fields {
                let group = Group { fields, score: 6, ..Group::default() };
                if group.sources().len() > known
                    || (own < super::OWN && group.sources().len() == known)
                {
                    found = Some(group);
                }
            }
        }
    }
    found
}

/// Returns the field of a store hash that a sentence calls "hash" beside other values: "paste the ID,
/// secret, access token and hash into Settings".
pub(super) fn lone_hash(lines: &[Line<'_>], hidden: &[bool], best: &Group) -> Option<Field> {
    if best.fields.iter().any(|field| field.source == ValueSource::StoreHash) {
        return None;
    }
    let shown = lines
        .iter()
        .enumerate()
        .filter(|(number, _)| !hidden.get(*number).copied().unwrap_or(false));
    for (number, line) in shown {
        let small = line.text.to_lowercase();
        let asks =
            ["paste", "enter", "fill", "provide", "send"].iter().any(|it| small.contains(it));
        let listed =
            ["and hash", ", hash", "hash and", "hash,"].iter().any(|it| small.contains(it));
        if asks && listed && (small.contains("token") || small.contains("secret")) {
            return Some(Field::new("hash", ValueSource::StoreHash, number));
        }
    }
    None
}

/// Returns the fields of the steps that a sentence names: "the values of steps 3 and 5".
fn by_step(
    lines: &[Line<'_>],
    hidden: &[bool],
    number: usize,
    sentence: &str,
) -> Option<Vec<Field>> {
    let from = ["step", "from (", "of ("].iter().filter_map(|word| sentence.find(word)).min()?;
    let steps: Vec<&str> = sentence
        .get(from..)?
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| {
            !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit())
        })
        .collect();
    let mut fields = Vec::new();
    let mut current = "";
    for (place, line) in lines.get(..number)?.iter().enumerate() {
        if let Some(step) = step_of(line.text) {
            current = step;
        }
        if steps.contains(&current) && !hidden.get(place).copied().unwrap_or(false) {
            for field in fields_of(line.text, place) {
                if fields.iter().all(|known: &Field| known.source != field.source) {
                    fields.push(field);
                }
            }
        }
    }
    (!fields.is_empty()).then_some(fields)
}

/// Returns the number of the step that a line begins.
fn step_of(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['|', '*', '#', ' ', '-', '(']);
    let text = text
        .get(..4)
        .filter(|lead| lead.eq_ignore_ascii_case("step"))
        .and_then(|_| text.get(4..))
        .unwrap_or(text)
        .trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (step, rest) = text.split_at_checked(end)?;
    let ends = rest.starts_with(['.', ')', ':', '\t', '|', ' ', '-']);
    ((1..=2).contains(&step.len()) && ends).then_some(step)
}

/// Returns as many fields as a sentence says: "paste all four", "the other three".
fn by_number(
    lines: &[Line<'_>],
    hidden: &[bool],
    number: usize,
    sentence: &str,
    groups: &[Group],
) -> Option<Vec<Field>> {
    let has = |lead: &str, count: &str| {
        let words = format!("{lead}{count}");
        sentence.find(&words).is_some_and(|at| {
            let after = sentence.get(at + words.len()..).and_then(|rest| rest.chars().next());
            after.is_none_or(|c| !c.is_alphanumeric())
        })
    };
    let count = NUMBERS.iter().position(|count| {
        ["all ", "the ", "these ", "those ", "all the "].iter().any(|lead| has(lead, count))
    });
    let others = NUMBERS.iter().position(|count| {
        has("other ", count) || has("remaining ", count) || has("further ", count)
    });
    let before = lines.get(..number)?;
    if let Some(others) = others.map(|place| place + 2) {
        // "Send the Store Hash Key and the other three".
        let own = fields_of(lines.get(number)?.text, number);
        if own.is_empty() {
            return None;
        }
        let other = groups.iter().rev().find(|group| {
            group.sources().len() == others && group.fields.iter().all(|field| field.line < number)
        })?;
        let mut fields = own;
        fields.extend(other.fields.iter().cloned());
        return Some(fields);
    }
    let count = match count {
        Some(place) => place + 2,
        None if sentence.contains("both") => 2,
        None => return None,
    };
    let mut fields: Vec<Field> = Vec::new();
    for (place, line) in before.iter().enumerate() {
        if hidden.get(place).copied().unwrap_or(false) {
            continue;
        }
        for field in fields_of(line.text, place) {
            if fields.iter().all(|known| known.source != field.source) {
                fields.push(field);
            }
        }
    }
    if fields.len() == count {
        return Some(fields);
    }
    None
}

/// Returns the values that a line names, each once, without those that it says aren't needed.
fn fields_of(text: &str, number: usize) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for sentence in sentences(text).filter(|sentence| !NEGATIVE.begin_in(sentence)) {
        for (at, source) in names::in_text(sentence) {
            let Some(label) = sentence.get(at) else { continue };
            match fields.iter_mut().find(|known| known.source == source) {
                None => fields.push(Field::new(label, source, number)),
                // "the store hash … is the Store Hash": the label has the capital.
                Some(known)
                    if known.label.starts_with(char::is_lowercase)
                        && label.starts_with(char::is_uppercase) =>
                {
                    known.label = label.to_owned();
                }
                Some(_) => {}
            }
        }
    }
    fields
}

//! Finds the values that an app asks for, under its own labels and in its order.
//!
//! The fields of the app's form are looked for in every shape that guides give them: a list of
//! labels, labels explained one by one, a table, a sentence that asks for them, settings in a code
//! block, and steps that refer to earlier ones. Each shape gives groups of fields; the one that
//! refers most clearly to the app's own form wins.

mod code;
mod lists;
mod names;
mod phrases;
mod references;
mod sentences;

use super::line::Line;
use crate::catalog::{ValueLabel, ValueSource};
use std::collections::BTreeSet;

/// A field of the app's form.
#[derive(Debug, Clone)]
struct Field {
    label: String,
    source: ValueSource,
    line: usize,
}

impl Field {
    fn new(label: &str, source: ValueSource, line: usize) -> Self {
        let label = label.trim_start_matches('-');
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { label, source, line }
    }
}

/// Fields that belong together: the lines of a list, or one sentence.
#[derive(Debug, Default, Clone)]
pub(super) struct Group {
    fields: Vec<Field>,
    score: i32,
    /// The part of the guide below one heading.
    section: usize,
    /// Whether the user is only asked to note the values down.
    noted: bool,
}

/// From this score on, a group refers to the app's own form.
const OWN: i32 = 3;

impl Group {
    /// Returns how well the group fits, from its context and the number of values it names.
    fn rank(&self) -> i32 {
        self.score + 2 * i32::try_from(self.sources().len()).unwrap_or(0)
    }

    fn sources(&self) -> BTreeSet<&'static str> {
        self.fields.iter().map(|field| field.source.id()).collect()
    }

    /// Returns the values, each under the first label that names it.
    pub(super) fn labels(self) -> Vec<ValueLabel> {
        let mut values: Vec<ValueLabel> = Vec::new();
        for Field { source, label, .. } in self.fields {
            if values.iter().all(|known| known.source != source) {
                values.push(ValueLabel { label, source, constant: None });
            }
        }
        values
    }
}

/// Returns the group of values that fits best.
pub(super) fn read(lines: &[Line<'_>], taken: &BTreeSet<usize>) -> Option<Group> {
    let sections = sections(lines);
    let blocks = code::blocks(lines);
    let mut hidden = hidden_lines(lines);
    for (slot, line) in hidden.iter_mut().zip(lines) {
        *slot |= line.place.other_account;
    }
    // A line that explains a field may name scopes, too.
    let is_row = |number: &&usize| {
        lines
            .get(**number)
            .and_then(|line| line.items.first())
            .is_none_or(|first| first.scope().is_some() || first.level().is_some())
    };
    for number in taken.iter().filter(is_row) {
        if let Some(slot) = hidden.get_mut(*number) {
            *slot = true;
        }
    }
    let mut groups = lists::read(lines, &hidden);
    groups.extend(sentences::read(lines, &hidden));
    groups.push(sentences::into_fields(lines, &hidden));
    groups.extend(blocks.iter().filter_map(|block| code::settings(lines, block)));
    groups.retain(|group| !group.fields.is_empty());
    for group in &mut groups {
        let first = group.fields.first().map_or(0, |field| field.line);
        group.section = sections.get(first).copied().unwrap_or(0);
    }
    let best = groups.iter().cloned().map(Some).fold(None, better);
    if let Some(referred) = references::read(lines, &hidden, &groups, best.as_ref()) {
        return Some(referred);
    }
    let best = best.map(|best| united(best, &groups));
    // One value that a sentence mentions isn't a form.
    let mut best = best.filter(|best| best.sources().len() > 1 || best.score >= OWN)?;
    if let Some(field) = references::lone_hash(lines, &hidden, &best) {
        best.fields.push(field);
    }
    Some(best)
}

/// Returns the better of two groups. If they are equal, the later one wins, because the app's form
/// comes after BigCommerce's.
pub(super) fn better(one: Option<Group>, later: Option<Group>) -> Option<Group> {
    match (one, later) {
        (Some(one), Some(later)) if one.rank() > later.rank() => Some(one),
        (one, None) => one,
        (_, later) => later,
    }
}

/// Adds the fields of the same part of the guide that the best group lacks: "On the first page you
/// are asked for the API path. The second page has three further boxes: …".
fn united(best: Group, groups: &[Group]) -> Group {
    let mut all = best;
    let (section, noted) = (all.section, all.noted);
    if all.score < OWN && !noted {
        return all;
    }
    let belongs = |group: &&Group| match noted {
        true => group.noted && group.score >= 0,
        false => group.section == section && group.score >= OWN,
    };
    for group in groups.iter().filter(belongs) {
        let known = all.sources();
        let is_new = group.sources().is_disjoint(&known);
        if is_new {
            all.fields.extend(group.fields.iter().cloned());
        }
    }
    // The fields of one line are in order already.
    all.fields.sort_by_key(|field| field.line);
    all
}

/// Returns the number of the heading above each line.
fn sections(lines: &[Line<'_>]) -> Vec<usize> {
    let mut section = 0;
    let of = |line: &Line<'_>| {
        section += usize::from(line.place.heading);
        section
    };
    lines.iter().map(of).collect()
}

/// Returns for each line whether it is code or front matter, not text.
pub(super) fn hidden_lines(lines: &[Line<'_>]) -> Vec<bool> {
    let mut hidden = vec![false; lines.len()];
    let blocks = code::blocks(lines);
    for number in front_matter(lines).chain(blocks.into_iter().flatten()) {
        if let Some(slot) = hidden.get_mut(number) {
            *slot = true;
        }
    }
    hidden
}

/// Returns the lines of the settings that begin a page in Markdown, which aren't part of its text.
fn front_matter(lines: &[Line<'_>]) -> std::ops::Range<usize> {
    /// More lines than any front matter has.
    const MOST: usize = 60;
    let is_rule = |line: &Line<'_>| line.text == "---" || line.text == "+++";
    let first = lines.iter().position(|line| !line.text.is_empty());
    let Some(first) = first.filter(|first| lines.get(*first).is_some_and(is_rule)) else {
        return 0..0;
    };
    let rest = lines.iter().skip(first + 1).take(MOST);
    let end = rest.clone().position(is_rule);
    end.map_or(0..0, |end| first..first + end + 2)
}

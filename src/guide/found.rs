//! Collects the findings from tables and lists.

use super::gather::Gathered;
use super::lexicon::StatedLevel;
use super::line::{Item, Line, span};
use super::sentence::Prose;
use crate::catalog::{Level, Scope};
use std::collections::BTreeSet;
use std::ops::Range;

/// Words that may appear beside a level in its own cell or heading.
pub(super) const BESIDE_LEVEL: [&str; 17] = [
    "access",
    "permission",
    "level",
    "right",
    "scope",
    "only",
    "row",
    "the",
    "to",
    "for",
    "on",
    "of",
    "all",
    "set",
    "following",
    "these",
    "rest",
];

/// Column headings of tables.
pub(super) const HEADS: [&str; 20] = [
    "scope",
    "permission",
    "level",
    "access",
    "oauth",
    "name",
    "row",
    "setting",
    "resource",
    "required",
    "used",
    "for",
    "why",
    "reason",
    "description",
    "value",
    "type",
    "api",
    "ui",
    "note",
];

/// The findings from tables and lists.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) gathered: Gathered,
    /// The parsed lines of the part read last, by number; sentences are looked for only in the
    /// other lines.
    pub(super) taken: BTreeSet<usize>,
}

impl Found {
    pub(super) fn scope(
        &mut self,
        line: &Line<'_>,
        name: &Item,
        level: Option<(StatedLevel, Range<usize>)>,
    ) {
        if let Some(scope) = name.scope() {
            self.scope_as(line, scope, name.at.clone(), level);
        }
    }

    pub(super) fn scope_as(
        &mut self,
        line: &Line<'_>,
        scope: &'static Scope,
        name: Range<usize>,
        level: Option<(StatedLevel, Range<usize>)>,
    ) {
        let text = |at: &Range<usize>| {
            let shift = line.at.start;
            let own = at.start.checked_sub(shift).zip(at.end.checked_sub(shift));
            own.and_then(|(from, to)| line.text.get(from..to))
                .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let ui_name = text(&name).unwrap_or_else(|| scope.ui_name.clone());
        let level = match level {
            Some((_, at)) if is_left_out(line) => Some((StatedLevel::Level(Level::None), at)),
            level => level,
        };
        self.gathered.say(scope, ui_name, (&name, line.place), level);
    }

    /// Applies a level that a sentence gives to a list of scopes: "all of the scopes above:
    /// Read-only".
    pub(super) fn settle(&mut self, prose: &Prose) {
        let Some((said, at)) = &prose.list_level else { return };
        let found = self.gathered.scopes.iter_mut().map(|entry| &mut entry.found);
        for entry in found.filter(|entry| entry.unspecified) {
            if let Some(level) = said.for_scope(entry.scope) {
                entry.level = level;
                entry.unspecified = false;
                entry.evidence = entry.evidence.start.min(at.start)..entry.evidence.end.max(at.end);
            }
        }
    }
}

/// Whether the line says of its only scope that it isn't needed: "Carts: modify (not needed)".
fn is_left_out(line: &Line<'_>) -> bool {
    /// A longer line isn't a row.
    const LONGEST: usize = 400;
    if line.text.len() > LONGEST {
        return false;
    }
    let single = line.items.iter().filter(|item| item.scope().is_some()).count() == 1;
    let small = line.text.to_lowercase();
    let remarks =
        ["(not needed", "(not required", "(not necessary", "(not used", "(optional", "(unused"];
    let ends =
        |at: usize| small.get(at..).is_some_and(|rest| rest.starts_with([')', ',', '.', ';']));
    single
        && remarks
            .iter()
            .any(|remark| small.match_indices(remark).any(|(at, _)| ends(at + remark.len())))
}

pub(super) fn strip_end(items: &[Item]) -> &[Item] {
    let end = items.iter().rposition(|item| !item.is_sign(&[')', '.', ';', ',']));
    items.get(..end.map_or(0, |end| end + 1)).unwrap_or_default()
}

pub(super) fn stranger(line: &Line<'_>, part: &[Item], found: &mut Found) {
    let at = span(part);
    let shift = line.at.start;
    let name = line.text.get(at.start - shift..at.end - shift).unwrap_or_default();
    found.gathered.tell(name.to_owned(), at);
}

//! Reads tables that can't be read line by line: levels as columns, names split by a narrow column,
//! empty cells.

use super::found::Found;
use super::lexicon::{self, StatedLevel, Strength};
use super::line::{Item, Line, What, span};
use crate::catalog::Level;
use std::ops::Range;

/// Reads tables with several levels in a row: the possible ones, those before and after, or the
/// least and the most.
pub(super) fn several_levels(lines: &[Line<'_>], found: &mut Found) {
    let mut head: Option<(usize, Vec<Column>)> = None;
    for (number, line) in lines.iter().enumerate() {
        if !line.has_cells() || found.taken.contains(&number) {
            continue;
        }
        let cells: Vec<&[Item]> = line.items.split(|item| item.what == What::Cell).collect();
        let no_level = cells.first().is_some_and(|it| it.iter().all(|item| item.level().is_none()));
        let no_name = line.items.iter().all(|item| item.scope().is_none());
        if no_level && no_name {
            let words = line.items.iter().any(|item| item.what == What::Word);
            if words {
                head =
                    Some((line.place.block, cells.iter().map(|cell| Column::of(cell)).collect()));
            }
            continue;
        }
        let name = cells.first().and_then(|cell| match cell {
            [name] => Some((name, name.scope()?)),
            _ => None,
        });
        let Some((name, scope)) = name else { continue };
        // "None, Read-only, Modify" lists what the form offers.
        let rest = cells.get(1..).unwrap_or_default();
        if rest.iter().any(|cell| lists_levels(cell)) {
            found.taken.insert(number);
            continue;
        }
        let levels: Vec<(usize, StatedLevel, Range<usize>)> = cells
            .iter()
            .enumerate()
            .filter_map(|(at, cell)| match cell {
                [item] => Some((at, item.level()?.0, item.at.clone())),
                _ => None,
            })
            .collect();
        let Some((_, columns)) = head.as_ref().filter(|(block, _)| *block == line.place.block)
        else {
            continue;
        };
        if levels.len() < 2 {
            continue;
        }
        let of = |at: &usize| columns.get(*at).copied().unwrap_or(Column::Other);
        let after = levels.iter().find(|(at, ..)| of(at) == Column::After);
        let current: Vec<_> = levels.iter().filter(|(at, ..)| of(at) != Column::Before).collect();
        let said = match (after, current.as_slice()) {
            (Some((_, said, at)), _) | (None, [(_, said, at)]) => Some((*said, at.clone())),
            (None, [(_, one, at), (_, other, end)]) => match (*one, *other) {
                (StatedLevel::Level(one), StatedLevel::Level(other)) => {
                    let (least, most) = (one.min(other), one.max(other));
                    Some((StatedLevel::Either(least, most), at.start..end.end))
                }
                _ => None,
            },
            _ => None,
        };
        if let Some(said) = said {
            found.scope_as(line, scope, name.at.clone(), Some(said));
            found.taken.insert(number);
        }
    }
}

/// What a column with levels is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Before,
    After,
    Other,
}

impl Column {
    fn of(head: &[Item]) -> Self {
        let has = |words: &[&str]| head.iter().any(|item| item.is_word(words));
        if has(&[
            "from",
            "before",
            "old",
            "current",
            "default",
            "previou",
            "today",
            "until",
            "previously",
            "former",
            "formerly",
            "legacy",
            "deprecated",
            "not",
            "no",
            "optional",
        ]) {
            Self::Before
        } else if has(&["to", "after", "new", "now", "set", "choose", "pick", "required", "needed"])
        {
            Self::After
        } else {
            Self::Other
        }
    }
}

/// Whether a cell lists the levels that the form offers, None among them.
fn lists_levels(cell: &[Item]) -> bool {
    let levels = cell.iter().filter_map(|item| Some(item.level()?.0)).collect::<Vec<_>>();
    let only = cell.iter().all(|item| {
        item.level().is_some()
            || item.is_sign(&[',', '/', ';', '|'])
            || item.is_word(&["or", "and"])
    });
    only && levels.len() > 1 && levels.contains(&StatedLevel::Level(Level::None))
}

/// Reads a table whose columns are levels, with a mark in one of them.
pub(super) fn ticked_columns(lines: &[Line<'_>], found: &mut Found) {
    let mut columns: Option<(usize, Vec<Option<StatedLevel>>)> = None;
    for (number, line) in lines.iter().enumerate() {
        // A line of one cell has neither several levels nor a mark.
        if !line.has_cells() {
            continue;
        }
        let cells: Vec<&[Item]> = line.items.split(|item| item.what == What::Cell).collect();
        let of_cell = |cell: &&[Item]| match cell {
            [item] => item.level().map(|(said, _)| said),
            _ => None,
        };
        let levels: Vec<Option<StatedLevel>> = cells.iter().map(of_cell).collect();
        if levels.iter().flatten().count() >= 2 && line.items.iter().all(|i| i.scope().is_none()) {
            columns = Some((line.place.block, levels));
            found.taken.insert(number);
            continue;
        }
        let told = |item: &Item| item.scope().is_some() || item.level().is_some();
        let is_head =
            line.items.iter().any(|item| item.what == What::Word) && !line.items.iter().any(told);
        if is_head {
            // Another table begins.
            columns = None;
            continue;
        }
        let block = line.place.block;
        let Some((_, columns)) = columns.as_ref().filter(|(at, _)| *at == block) else { continue };
        let Some((name, scope)) = cells.first().and_then(|cell| match cell {
            [name] => Some((name, name.scope()?)),
            _ => None,
        }) else {
            continue;
        };
        let is_mark = |cell: &&[Item]| match cell {
            [item] => {
                item.is_word(&["x", "ye", "yes", "ok", "true", "1"])
                    || item.is_sign(&['✓', '✔', '☑', '●', '•', '✅', '⦿', '◉', '√'])
            }
            _ => false,
        };
        let marked: Vec<usize> =
            cells.iter().enumerate().filter(|(_, c)| is_mark(c)).map(|(at, _)| at).collect();
        if let [one] = marked.as_slice()
            && let Some(Some(said)) = columns.get(*one)
        {
            found.scope_as(line, scope, name.at.clone(), Some((*said, span(&line.items))));
            found.taken.insert(number);
        }
    }
}

/// Joins names split by a narrow column: "Information &" above "Settings".
pub(super) fn wrapped(lines: &[Line<'_>], found: &mut Found) {
    for (number, pair) in lines.windows(2).enumerate() {
        let [upper, lower] = pair else { continue };
        if found.taken.contains(&number) {
            continue;
        }
        if upper.is_blank() || lower.is_blank() {
            continue;
        }
        let (Some(first), Some(second)) = (upper.first_cell(), lower.first_cell()) else {
            continue;
        };
        if !lexicon::may_join(span(first).len(), span(second).len()) {
            continue;
        }
        if lower.items.iter().any(|item| item.level().is_some_and(|(_, s)| s > Strength::Weak)) {
            continue;
        }
        let words = |line: &Line<'_>, at: Range<usize>| {
            let shift = line.at.start;
            line.text.get(at.start - shift..at.end - shift).unwrap_or_default().to_owned()
        };
        let joined = format!("{} {}", words(upper, span(first)), words(lower, span(second)));
        let Some(scope) = lexicon::exact_name(&joined) else { continue };
        let (cells, more) = (upper.cells(), lower.cells());
        let level = cells.get(1).and_then(|cell| cell.first()).and_then(|item| {
            let (said, _) = item.level()?;
            Some((said, item.at.clone()))
        });
        // If the next cell holds no level, it may be on the line below.
        let below = || match lines.get(number + 2)?.items.as_slice() {
            [only] => only.level().map(|(said, _)| (said, only.at.clone())),
            _ => None,
        };
        let single = cells.len() == 1 && more.len() == 1;
        let (level, used) = match level {
            Some(level) => (level, 2),
            None if single => match below() {
                Some(level) => (level, 3),
                None => continue,
            },
            None => continue,
        };
        let evidence = span(first).start..span(second).end;
        found.scope_as(upper, scope, evidence, Some(level));
        let last = found.gathered.scopes.last_mut().map(|entry| &mut entry.found);
        if let Some(entry) = last.filter(|entry| entry.scope == scope) {
            entry.ui_name = joined.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        found.taken.extend(number..number + used);
    }
}

/// Finds table rows whose level cell is empty, between rows that have a level.
pub(super) fn without_level(lines: &[Line<'_>], found: &mut Found) {
    let mut open = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let Some([name]) = line.first_cell() else { continue };
        if name.scope().is_none() || found.taken.contains(&number) {
            continue;
        }
        let cells = line.cells();
        let beside = [number.checked_sub(1), Some(number + 1)];
        let in_table = cells.len() > 1
            && beside.into_iter().flatten().any(|n| {
                let is_table = lines.get(n).is_some_and(|other| other.cells().len() > 1);
                is_table
                    && (found.taken.contains(&n)
                        || open.last().is_some_and(|(known, _)| *known == n))
            });
        // An empty cell at the end of a line leaves no trace; the neighboring lines show that it is
        // a table.
        let taken_table = |n: Option<usize>| {
            n.is_some_and(|n| {
                found.taken.contains(&n) && lines.get(n).is_some_and(|l| l.cells().len() > 1)
            })
        };
        let between =
            cells.len() == 1 && taken_table(number.checked_sub(1)) && taken_table(Some(number + 1));
        if in_table || between {
            open.push((number, name.clone()));
        }
    }
    for (number, name) in open {
        if let Some(line) = lines.get(number) {
            found.scope(line, &name, None);
            found.taken.insert(number);
        }
    }
}

//! Rows that a guide sets out as tables and lists.

use super::gather::Gathered;
use super::lexicon::{Said, Strength};
use super::line::{Item, Line, What, span};
use super::prose::Prose;
use super::{Unread, tables};
use crate::catalog::{Level, Scope};
use std::collections::BTreeSet;
use std::ops::Range;

/// Words of a line that announces rows.
const ANNOUNCE: [&str; 11] = [
    "scope",
    "permission",
    "row",
    "access",
    "oauth",
    "privilege",
    "right",
    "level",
    "resource",
    "grant",
    "allow",
];
/// Words that may stand beside a level in its own cell or heading.
const BESIDE_LEVEL: [&str; 17] = [
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
/// Heads of a table's columns.
const HEADS: [&str; 20] = [
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
/// Signs and words that may stand between a row and its level.
const LINK_SIGNS: [char; 7] = [':', '>', '-', '=', '(', ',', '~'];
const LINK_WORDS: [&str; 8] = ["at", "to", "scope", "permission", "access", "level", "set", "is"];

/// What the tables and lists hold.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) gathered: Gathered,
    /// Lines that were understood, by number; sentences are sought elsewhere.
    pub(super) taken: BTreeSet<usize>,
}

impl Found {
    pub(super) fn row(
        &mut self,
        line: &Line<'_>,
        name: &Item,
        level: Option<(Said, Range<usize>)>,
    ) {
        if let Some(scope) = name.scope() {
            self.row_as(line, scope, name.at.clone(), level);
        }
    }

    pub(super) fn row_as(
        &mut self,
        line: &Line<'_>,
        scope: &'static Scope,
        name: Range<usize>,
        level: Option<(Said, Range<usize>)>,
    ) {
        let text = |at: &Range<usize>| {
            let shift = line.at.start;
            let own = at.start.checked_sub(shift).zip(at.end.checked_sub(shift));
            own.and_then(|(from, to)| line.text.get(from..to))
                .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let ui_name = text(&name).unwrap_or_else(|| scope.ui_name.clone());
        self.gathered.say(scope, ui_name, &name, level);
    }

    /// A sentence may give the rows of a list their level: "all of the scopes above: Read-only".
    pub(super) fn settle(&mut self, prose: &Prose) {
        let Some((said, at)) = &prose.list_level else { return };
        for row in self.gathered.rows.iter_mut().filter(|row| row.unspecified) {
            if let Some(level) = said.for_row(row.scope) {
                row.level = level;
                row.unspecified = false;
                row.evidence = row.evidence.start.min(at.start)..row.evidence.end.max(at.end);
            }
        }
    }
}

/// What a line is in a list that has one thing a line.
#[derive(Debug, Clone)]
enum Kind {
    Name(Item),
    Level(Said, Range<usize>),
    /// A level with words around it, ending in a colon: the head of a list.
    Head(Said, Range<usize>),
    Columns,
    Blank,
    /// Among names, and set like one, but none that the form has.
    Strange,
    Other,
}

pub(super) fn read(lines: &[Line<'_>]) -> Found {
    let mut found = Found::default();
    tables::ticked_columns(lines, &mut found);
    tables::wrapped(lines, &mut found);
    for (number, line) in lines.iter().enumerate() {
        if !found.taken.contains(&number) && row_line(line, &mut found) {
            found.taken.insert(number);
        }
    }
    one_a_line(lines, &mut found);
    tables::without_level(lines, &mut found);
    strangers(lines, &mut found);
    found
}

/// A line that says row and level itself. Whether it was one.
fn row_line(line: &Line<'_>, found: &mut Found) -> bool {
    parameters(line, found)
        || name_first(line, found)
        || level_first(line, found)
        || name_in_table(line, found)
}

/// The level that a cell holds, and nothing else.
fn level_cell(cell: &[Item]) -> Option<(Said, Strength)> {
    let rest = cell.get(1..).unwrap_or_default();
    let only = rest.iter().all(|item| item.is_word(&BESIDE_LEVEL) || item.is_sign(&['(', ')']));
    cell.first().and_then(Item::level).filter(|_| only)
}

/// "Shop name and currency | Information & Settings | Read-only": a column of words comes first.
fn name_in_table(line: &Line<'_>, found: &mut Found) -> bool {
    let cells = line.cells();
    let rows = cells.windows(2).filter_map(|pair| match pair {
        [[name], level] if name.scope().is_some() => {
            let (said, _) = level_cell(level)?;
            Some((name, said, level.first()?.at.clone()))
        }
        _ => None,
    });
    match rows.collect::<Vec<_>>().as_slice() {
        [(name, said, at)] => {
            found.row(line, name, Some((*said, at.clone())));
            true
        }
        _ => false,
    }
}

fn parameters(line: &Line<'_>, found: &mut Found) -> bool {
    let mut any = false;
    for item in &line.items {
        match item.what {
            What::Parameter(scope, level) => {
                let level = Some((Said::Level(level), item.at.clone()));
                found.gathered.say(scope, scope.ui_name.clone(), &item.at, level);
                any = true;
            }
            What::UnknownParameter => {
                let name = item.plain.clone();
                found.gathered.unread.push(Unread { name, evidence: item.at.clone() });
                any = true;
            }
            _ => {}
        }
    }
    any
}

fn is_link(item: &Item) -> bool {
    item.what == What::Cell || item.is_sign(&LINK_SIGNS) || item.is_word(&LINK_WORDS)
}

/// Whether a level stands as such, and not as a word of a sentence: "Orders - read your orders".
fn stands_alone(item: &Item, after: Option<&Item>) -> bool {
    let Some((_, strength)) = item.level() else { return false };
    let ends = |after: &Item| {
        matches!(after.what, What::Sign(_) | What::Cell | What::Name(_))
            || after.is_word(&["access", "permission", "level", "right", "only", "if", "when"])
    };
    strength == Strength::Strong || after.is_none_or(ends)
}

/// "Orders > modify", "OrdersRead-only", "Orders: modify, Products: read-only".
fn name_first(line: &Line<'_>, found: &mut Found) -> bool {
    let mut rest = line.items.as_slice();
    let mut any = false;
    while let [name, after @ ..] = rest {
        if name.scope().is_none() {
            break;
        }
        let links = after.iter().take_while(|item| is_link(item)).count();
        let Some(level) = after.get(links).filter(|item| item.level().is_some()) else { break };
        if !stands_alone(level, after.get(links + 1)) {
            break;
        }
        let Some((said, _)) = level.level() else { break };
        found.row(line, name, Some((said, level.at.clone())));
        any = true;
        rest = after.get(links + 1..).unwrap_or_default();
        let joins = |item: &&Item| {
            item.is_sign(&[',', ';', '.', ')', '/'])
                || item.is_word(&["and", "access"])
                || item.what == What::Cell
        };
        let joined = rest.iter().take_while(joins).count();
        rest = rest.get(joined..).unwrap_or_default();
    }
    any || level_last(line, found)
}

/// "Orders: needed for the journal (Read-only)".
fn level_last(line: &Line<'_>, found: &mut Found) -> bool {
    let [name, link, rest @ .., level] = strip_end(&line.items) else { return false };
    let is_list =
        name.scope().is_some() && (link.is_sign(&[':', '-', '>', '(']) || link.what == What::Cell);
    let before = rest.last().unwrap_or(link);
    let set_off = before.is_sign(&['(', '-', ':', '>', '=', ',']) || before.what == What::Cell;
    let Some((said, strength)) = level.level().filter(|_| is_list && set_off) else { return false };
    let several = rest.iter().any(|item| item.level().is_some_and(|(_, s)| s == Strength::Strong));
    if several || strength == Strength::Weak {
        return false;
    }
    found.row(line, name, Some((said, level.at.clone())));
    true
}

fn strip_end(items: &[Item]) -> &[Item] {
    let end = items.iter().rposition(|item| !item.is_sign(&[')', '.', ';', ',']));
    items.get(..end.map_or(0, |end| end + 1)).unwrap_or_default()
}

/// "Read-only: Orders, Products", "Modify access to Orders and Customers".
fn level_first(line: &Line<'_>, found: &mut Found) -> bool {
    let [level, after @ ..] = strip_end(&line.items) else { return false };
    let Some((said, strength)) = level.level() else { return false };
    let words = after
        .iter()
        .take_while(|item| {
            item.is_word(&BESIDE_LEVEL)
                || item.is_sign(&LINK_SIGNS)
                || item.is_sign(&[')'])
                || item.what == What::Cell
        })
        .count();
    let (between, list) = after.split_at(words);
    let set_off = between.iter().any(|item| {
        item.is_sign(&[':', '>', '-', '='])
            || item.what == What::Cell
            || item.is_word(&["access", "permission"])
    });
    if !(set_off || (strength == Strength::Strong && !list.is_empty())) {
        return false;
    }
    // Every part of the list must be a row or look like one.
    let parts: Vec<&[Item]> = list
        .split(|item| {
            item.is_sign(&[',', ';', '/']) || item.is_word(&["and"]) || item.what == What::Cell
        })
        .filter(|part| !part.is_empty())
        .collect();
    let is_row = |part: &&&[Item]| matches!(part, [one] if one.scope().is_some());
    let rows = parts.iter().filter(is_row).count();
    let strange = |part: &&[Item]| {
        part.len() <= 3 && part.iter().all(|item| item.what == What::Word && item.capital)
    };
    if rows == 0 || !parts.iter().all(|part| is_row(&part) || strange(part)) {
        return false;
    }
    for part in parts {
        match part {
            [one] if one.scope().is_some() => found.row(line, one, Some((said, level.at.clone()))),
            _ => stranger(line, part, found),
        }
    }
    true
}

fn stranger(line: &Line<'_>, part: &[Item], found: &mut Found) {
    let at = span(part);
    let shift = line.at.start;
    let name = line.text.get(at.start - shift..at.end - shift).unwrap_or_default();
    found.gathered.unread.push(Unread { name: name.to_owned(), evidence: at });
}

fn kind(line: &Line<'_>) -> Kind {
    let items = strip_end(&line.items);
    let items = match items {
        [head @ .., last] if last.is_sign(&[':']) => head,
        items => items,
    };
    let heads = ["level", "permission", "access", "scope", "setting"];
    let levels = || items.iter().filter_map(|item| Some((item.level()?, item.at.clone())));
    match items {
        [] => Kind::Blank,
        [one] if one.scope().is_some() => Kind::Name(one.clone()),
        [one, kind] if one.scope().is_some() && kind.is_word(&["scope", "permission"]) => {
            Kind::Name(one.clone())
        }
        items
            if items
                .iter()
                .all(|i| i.is_word(&HEADS) || matches!(i.what, What::Cell | What::Sign(_))) =>
        {
            Kind::Columns
        }
        [head, colon, level] if head.is_word(&heads) && colon.is_sign(&[':', '-']) => {
            level.level().map_or(Kind::Other, |(said, _)| Kind::Level(said, level.at.clone()))
        }
        [level, rest @ ..]
            if level.level().is_some()
                && rest
                    .iter()
                    .all(|item| item.is_word(&BESIDE_LEVEL) || item.is_sign(&['(', ')'])) =>
        {
            level.level().map_or(Kind::Other, |(said, _)| Kind::Level(said, level.at.clone()))
        }
        // "Modify - we add an attribute": a level, and why.
        [level, sign, ..]
            if level.capital && level.level().is_some() && sign.is_sign(&['-', '.', ',']) =>
        {
            level.level().map_or(Kind::Other, |(said, _)| Kind::Level(said, level.at.clone()))
        }
        items if items.iter().all(|item| item.scope().is_none()) && items.len() <= 14 => {
            let ends = line.text.ends_with(':');
            let told = levels().filter(|((_, strength), _)| *strength == Strength::Strong);
            let mut told: Vec<_> = told.collect();
            if told.is_empty() {
                let capital = |item: &&Item| item.capital || ends;
                let form = items.iter().filter(capital).filter_map(|item| {
                    let (said, strength) = item.level()?;
                    (strength == Strength::Form).then(|| ((said, strength), item.at.clone()))
                });
                // "Create" and "Login" are words of every other heading.
                told = form
                    .filter(|((said, _), _)| {
                        matches!(said, Said::Level(Level::Modify | Level::None | Level::Manage))
                            || *said == Said::Highest
                    })
                    .collect();
            }
            let announced =
                line.has_word(&ANNOUNCE) || line.has_word(&["following", "set", "these", "need"]);
            match told.as_slice() {
                [((said, _), at)] if announced && ends => Kind::Head(*said, at.clone()),
                _ => Kind::Other,
            }
        }
        _ => Kind::Other,
    }
}

/// Lists with one thing a line: names and levels in turn, a level above its names, bare names.
fn one_a_line(lines: &[Line<'_>], found: &mut Found) {
    let mut kinds: Vec<Kind> = lines
        .iter()
        .enumerate()
        .map(|(number, line)| if found.taken.contains(&number) { Kind::Other } else { kind(line) })
        .collect();
    for number in strange_names(lines, &kinds) {
        if let Some(kind) = kinds.get_mut(number) {
            *kind = Kind::Strange;
        }
    }
    let mut at = 0;
    while at < kinds.len() {
        let start = at;
        while kinds.get(at).is_some_and(|kind| !matches!(kind, Kind::Other)) {
            // A head begins a list of its own.
            if at > start && matches!(kinds.get(at), Some(Kind::Head(..))) {
                break;
            }
            at += 1;
        }
        if at > start {
            block(lines, &kinds, start..at, found);
        } else {
            at += 1;
        }
    }
}

/// Lines between two names, or between two levels, that are set like a name themselves.
fn strange_names(lines: &[Line<'_>], kinds: &[Kind]) -> Vec<usize> {
    let of = |number: Option<usize>| number.and_then(|n| kinds.get(n));
    let shown = |number: &usize| lines.get(*number).is_some_and(|line| !line.is_blank());
    let mut strange = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let looks = matches!(kinds.get(number), Some(Kind::Other))
            && (1..=4).contains(&line.items.len())
            && line.items.iter().all(|item| item.what == What::Word || item.is_sign(&['&']))
            && line.items.first().is_some_and(|first| first.capital);
        let before = of((0..number).rev().find(shown));
        let after = of((number + 1..lines.len()).find(shown));
        let fits = matches!(
            (before, after),
            (Some(Kind::Name(_)), Some(Kind::Name(_)))
                | (Some(Kind::Level(..)), Some(Kind::Level(..)))
        );
        if looks && fits {
            strange.push(number);
        }
    }
    strange
}

fn block(lines: &[Line<'_>], kinds: &[Kind], range: Range<usize>, found: &mut Found) {
    let things: Vec<(usize, &Kind)> = range
        .clone()
        .filter_map(|number| Some((number, kinds.get(number)?)))
        .filter(|(_, kind)| !matches!(kind, Kind::Columns | Kind::Blank | Kind::Other))
        .collect();
    let names = things.iter().filter(|(_, kind)| matches!(kind, Kind::Name(_))).count();
    let has_level = things.iter().any(|(_, kind)| matches!(kind, Kind::Level(..) | Kind::Head(..)));
    if names == 0 {
        return;
    }
    let announced = announced(lines, kinds, range.start);
    if !has_level {
        // Names alone are rows only where the guide says so; a menu looks the same.
        if !announced || (names < 2 && !lines.get(range.start).is_some_and(|line| line.bullet)) {
            return;
        }
        for (number, kind) in things {
            if let (Kind::Name(name), Some(line)) = (kind, lines.get(number)) {
                found.row(line, name, None);
                found.taken.insert(number);
            }
        }
        return;
    }
    let level_leads = !matches!(things.first(), Some((_, Kind::Name(_))));
    let mut current: Option<(Said, Range<usize>)> = None;
    for (place, (number, kind)) in things.iter().enumerate() {
        let Some(line) = lines.get(*number) else { continue };
        match kind {
            Kind::Name(name) => {
                let level = if level_leads {
                    current.clone()
                } else {
                    match things.get(place + 1) {
                        Some((_, Kind::Level(said, at) | Kind::Head(said, at))) => {
                            Some((*said, at.clone()))
                        }
                        _ => None,
                    }
                };
                if level.is_some() || announced {
                    found.row(line, name, level);
                    found.taken.insert(*number);
                }
            }
            Kind::Level(said, at) | Kind::Head(said, at) => {
                current = Some((*said, at.clone()));
                found.taken.insert(*number);
            }
            Kind::Strange
                if (level_leads && current.is_some())
                    || (!level_leads
                        && matches!(things.get(place + 1), Some((_, Kind::Level(..))))) =>
            {
                stranger(line, &line.items, found);
                found.taken.insert(*number);
            }
            _ => {}
        }
    }
}

/// Whether one of the few lines above says that rows follow.
fn announced(lines: &[Line<'_>], kinds: &[Kind], start: usize) -> bool {
    if matches!(kinds.get(start), Some(Kind::Columns)) {
        return true;
    }
    let above = lines.get(..start).unwrap_or_default();
    above
        .iter()
        .rev()
        .filter(|line| !line.is_blank())
        .take(3)
        .any(|line| line.has_word(&ANNOUNCE) && !line.has_word(&["webhook", "menu"]))
}

/// Parts of a list of rows that are set like one, but that the form does not have.
fn strangers(lines: &[Line<'_>], found: &mut Found) {
    let near = |number: usize, found: &Found| {
        let mut above = (0..number).rev().filter(|n| lines.get(*n).is_some_and(|l| !l.is_blank()));
        let mut below =
            (number + 1..lines.len()).filter(|n| lines.get(*n).is_some_and(|l| !l.is_blank()));
        let known = |n: Option<usize>| n.is_some_and(|n| found.taken.contains(&n));
        known(above.next()) || known(below.next())
    };
    let mut strange = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if found.taken.contains(&number) || !near(number, found) {
            continue;
        }
        // A column of words may come first: "Vouchers | Gift Certificates | Modify".
        let cells = line.cells();
        let in_table = cells.windows(2).skip(1).find_map(|pair| match pair {
            [name, level] if level_cell(level).is_some() => Some(*name),
            _ => None,
        });
        if let Some(name) = in_table.filter(|name| {
            name.len() <= 4 && name.iter().all(|item| item.what == What::Word && item.capital)
        }) {
            strange.push((number, name));
            continue;
        }
        let end = line.items.iter().position(|item| is_link(item) || item.level().is_some());
        let (name, rest) = line.items.split_at(end.unwrap_or(line.items.len()));
        let looks = (1..=5).contains(&name.len())
            && name.iter().all(|item| {
                matches!(item.what, What::Word | What::Name(_)) || item.is_sign(&['&', '/'])
            })
            && name.first().is_some_and(|first| first.capital)
            && !name.iter().all(|item| item.is_word(&HEADS));
        let links = rest.iter().take_while(|item| is_link(item)).count();
        let level = rest.get(links);
        let beside = level.is_some_and(|level| stands_alone(level, rest.get(links + 1)));
        let below = || {
            let next = lines.iter().enumerate().skip(number + 1).find(|(_, line)| !line.is_blank());
            rest.is_empty()
                && next.is_some_and(|(n, line)| {
                    matches!(kind(line), Kind::Level(..))
                        && (found.taken.contains(&n) || n == number + 1)
                })
        };
        if looks && (beside || below()) {
            strange.push((number, name));
        }
    }
    for (number, name) in strange {
        if let Some(line) = lines.get(number) {
            stranger(line, name, found);
            found.taken.insert(number);
        }
    }
}

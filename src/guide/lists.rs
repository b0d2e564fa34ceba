//! Finds lists with one entry per line: names and levels in turn, a level above its names, or just
//! names.

use super::found::{BESIDE_LEVEL, Found, HEADS, stranger, strip_end};
use super::lexicon::{StatedLevel, Strength};
use super::line::{Item, Line, What};
use crate::catalog::Level;
use std::ops::Range;

/// Words of a line that introduces scopes.
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

/// The kind of a line in a list with one entry per line.
#[derive(Debug, Clone)]
enum Kind<'a> {
    Name(&'a Item),
    Level(StatedLevel, Range<usize>),
    /// A level within other text that ends in a colon: the heading of a list.
    Head(StatedLevel, Range<usize>),
    Columns,
    Blank,
    /// A line that is formatted like the names around it but isn't a scope of the form.
    Strange,
    Other,
}

fn kind<'a>(line: &'a Line<'_>) -> Kind<'a> {
    let items = strip_end(&line.items);
    let items = match items {
        [head @ .., last] if last.is_sign(&[':']) => head,
        items => items,
    };
    let heads = ["level", "permission", "access", "scope", "setting"];
    let levels = || items.iter().filter_map(|item| Some((item.level()?, item.at.clone())));
    match items {
        [] => Kind::Blank,
        [one] if one.scope().is_some() => Kind::Name(one),
        [one, kind] if one.scope().is_some() && kind.is_word(&["scope", "permission"]) => {
            Kind::Name(one)
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
        // "Modify - we add an attribute": a level and the reason for it.
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
                // "Create" and "Login" are too common in headings.
                told = form
                    .filter(|((said, _), _)| {
                        matches!(
                            said,
                            StatedLevel::Level(Level::Modify | Level::None | Level::Manage)
                        ) || *said == StatedLevel::Highest
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

/// Whether a line holds a level and nothing else.
pub(super) fn is_level_line(line: &Line<'_>) -> bool {
    matches!(kind(line), Kind::Level(..))
}

/// Finds lists with one entry per line: names and levels in turn, a level above its names, or just
/// names.
pub(super) fn one_a_line(lines: &[Line<'_>], found: &mut Found) {
    let mut kinds: Vec<Kind<'_>> = lines
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
            // A heading begins a new list.
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

/// Returns the lines between two names, or between two levels, that are formatted like a name
/// themselves.
fn strange_names(lines: &[Line<'_>], kinds: &[Kind<'_>]) -> Vec<usize> {
    let of = |number: Option<usize>| number.and_then(|n| kinds.get(n));
    let shown = |number: &usize| lines.get(*number).is_some_and(|line| !line.is_blank());
    let mut strange = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let looks = matches!(kinds.get(number), Some(Kind::Other))
            && (1..=4).contains(&line.items.len())
            && line.items.iter().all(|item| item.what == What::Word || item.is_sign(&['&']))
            && line.items.first().is_some_and(|first| first.capital);
        if !looks {
            continue;
        }
        let before = of((0..number).rev().find(shown));
        let after = of((number + 1..lines.len()).find(shown));
        let fits = matches!(
            (before, after),
            (Some(Kind::Name(_)), Some(Kind::Name(_)))
                | (Some(Kind::Level(..)), Some(Kind::Level(..)))
        );
        if fits {
            strange.push(number);
        }
    }
    strange
}

fn block(lines: &[Line<'_>], kinds: &[Kind<'_>], range: Range<usize>, found: &mut Found) {
    let things: Vec<(usize, &Kind<'_>)> = range
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
        // Bare names are scopes only if the guide says so; a menu looks the same.
        if !announced || (names < 2 && !lines.get(range.start).is_some_and(|line| line.bullet)) {
            return;
        }
        for (number, kind) in things {
            if let (Kind::Name(name), Some(line)) = (kind, lines.get(number)) {
                found.scope(line, name, None);
                found.taken.insert(number);
            }
        }
        return;
    }
    let level_leads = !matches!(things.first(), Some((_, Kind::Name(_))));
    let mut current: Option<(StatedLevel, Range<usize>)> = None;
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
                    found.scope(line, name, level);
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

/// Whether one of the few lines above introduces scopes.
fn announced(lines: &[Line<'_>], kinds: &[Kind<'_>], start: usize) -> bool {
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

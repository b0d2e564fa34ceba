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
    /// A name with a description instead of a level.
    Described(&'a Item),
    Level(StatedLevel, Range<usize>),
    /// A level within other text that ends in a colon: the heading of a list.
    Head(StatedLevel, Range<usize>),
    /// The same in a sentence without a colon; it counts if names follow.
    Lead(StatedLevel, Range<usize>),
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
    let heads =
        ["level", "permission", "access", "scope", "setting", "required", "needed", "minimum"];
    // "Required permission: Modify"
    if let [labels @ .., sign, level] = items
        && (2..=3).contains(&labels.len())
        && labels.iter().all(|item| item.is_word(&heads))
        && sign.is_sign(&[':', '-'])
        && let Some((said, _)) = level.level()
    {
        return Kind::Level(said, level.at.clone());
    }
    let levels = || items.iter().filter_map(|item| Some((item.level()?, item.at.clone())));
    if let Some(at) = not_needed(line) {
        return Kind::Level(StatedLevel::Level(Level::None), at);
    }
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
        // "Scope | Report that uses it".
        [head, rest @ ..]
            if head.is_word(&["scope", "permission", "oauth"])
                && rest
                    .iter()
                    .find(|i| !i.is_word(&HEADS))
                    .is_some_and(|i| i.what == What::Cell)
                && rest.iter().all(|i| i.scope().is_none() && i.level().is_none()) =>
        {
            Kind::Columns
        }
        // "Orders | for the daily total", "Orders: for the daily total".
        [name, link, rest @ ..]
            if name.scope().is_some()
                && (link.what == What::Cell
                    || line.bullet && name.capital && link.is_sign(&[':', '-', '(']))
                && rest.iter().all(|i| i.level().is_none_or(|(_, s)| s == Strength::Weak)) =>
        {
            Kind::Described(name)
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
        _ if let Some((said, at)) = lead(line) => Kind::Lead(said, at),
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

/// Returns the place of a heading above scopes that aren't needed: "Not needed".
fn not_needed(line: &Line<'_>) -> Option<Range<usize>> {
    if line.items.len() > 4 || line.items.iter().any(|item| item.scope().is_some()) {
        return None;
    }
    let words = line.items.iter().filter(|item| item.what == What::Word);
    let words = words.map(|item| item.plain.as_str());
    let known = [
        &["not", "needed"][..],
        &["not", "required"],
        &["not", "used"],
        &["not", "necessary"],
        &["optional"],
        &["unnecessary"],
        &["leave", "at"],
    ];
    let is_heading = line.items.iter().all(|item| matches!(item.what, What::Word | What::Sign(_)));
    (is_heading && known.iter().any(|known| words.clone().eq(known.iter().copied())))
        .then(|| super::line::span(&line.items))
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
    for number in 0..kinds.len() {
        if let Some(Kind::Lead(said, level)) = kinds.get(number).cloned() {
            let after = kinds.iter().skip(number + 1);
            // A sentence or two may come between it and its list.
            let plain = |(at, kind): &(usize, &Kind<'_>)| {
                let line = lines.get(number + 1 + at);
                matches!(kind, Kind::Other)
                    && line.is_some_and(|line| {
                        !line.bullet
                            && !line.place.heading
                            && !line.items.iter().any(|it| {
                                (it.scope().is_some() && it.capital)
                                    || it.level().is_some_and(|(_, s)| s > Strength::Weak)
                            })
                    })
            };
            let passed = after
                .clone()
                .enumerate()
                .filter(|(_, kind)| !matches!(kind, Kind::Blank | Kind::Columns))
                .take_while(plain)
                .take(2)
                .last()
                .map_or(0, |(at, _)| at + 1);
            for kind in kinds.iter_mut().skip(number + 1).take(passed) {
                *kind = Kind::Blank;
            }
            let after = kinds.iter().skip(number + 1);
            let next = after.clone().find(|kind| !matches!(kind, Kind::Blank | Kind::Columns));
            let is_list = matches!(next, Some(Kind::Name(_) | Kind::Described(_)));
            if let Some(kind) = kinds.get_mut(number) {
                *kind = if is_list { Kind::Head(said, level) } else { Kind::Other };
            }
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
    let has_level = things.iter().any(|(_, kind)| matches!(kind, Kind::Level(..) | Kind::Head(..)));
    let headed = things.iter().any(|(_, kind)| matches!(kind, Kind::Head(..)));
    let described = headed || asked_for(lines, range.start);
    let things: Vec<(usize, &Kind<'_>)> = things
        .into_iter()
        .filter(|(_, kind)| described || !matches!(kind, Kind::Described(_)))
        .collect();
    let names = things
        .iter()
        .filter(|(_, kind)| matches!(kind, Kind::Name(_) | Kind::Described(_)))
        .count();
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
            if let (Kind::Name(name) | Kind::Described(name), Some(line)) =
                (kind, lines.get(number))
            {
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
            Kind::Name(name) | Kind::Described(name) => {
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

/// Returns the level that a sentence without names gives to the names below it: "Make the account
/// with read-only access on these scopes".
fn lead(line: &Line<'_>) -> Option<(StatedLevel, Range<usize>)> {
    /// Words of a sentence about other scopes than those that follow.
    const OTHERS: [&str; 10] = [
        "most",
        "other",
        "rest",
        "remaining",
        "usually",
        "default",
        "not",
        "never",
        "no",
        "unless",
    ];
    if line.items.iter().all(|item| item.level().is_none()) {
        return None;
    }
    // "| Choose Read-only for | Because |" heads a table.
    let cells = line.cells();
    if let [first, rest @ ..] = cells.as_slice()
        && !rest.is_empty()
    {
        let levels: Vec<&Item> = first.iter().filter(|item| item.level().is_some()).collect();
        let is_told = |item: &Item| item.level().is_some() || item.scope().is_some();
        let elsewhere = rest.iter().any(|cell| cell.iter().any(is_told))
            || first.iter().any(|item| item.scope().is_some());
        return match levels.as_slice() {
            [level] if !elsewhere && first.len() > 1 => Some((level.level()?.0, level.at.clone())),
            _ => None,
        };
    }
    let bracketless = without_brackets(&line.items);
    let sentences: Vec<&[Item]> = bracketless
        .split(|item| item.is_sign(&['.', '!', ';', '?']))
        .filter(|it| !it.is_empty())
        .collect();
    let with_level = |items: &&[Item]| (0..items.len()).any(|place| is_meant(line, items, place));
    let place = sentences.iter().position(with_level)?;
    let items = *sentences.get(place)?;
    if items
        .iter()
        .any(|item| item.scope().is_some() && (item.capital || !line.text.ends_with(':')))
    {
        return None;
    }
    // Where a colon leads to the list, its own sentence counts.
    if line.text.ends_with(':') && place + 1 != sentences.len() {
        return None;
    }
    let mut levels = (0..items.len()).filter(|place| is_meant(line, items, *place));
    let level = items.get(levels.next()?)?;
    let (said, _) = level.level()?;
    let same =
        |place: usize| items.get(place).and_then(Item::level).is_some_and(|(it, _)| it == said);
    let single = levels.all(same) && sentences.iter().filter(|it| with_level(it)).count() == 1;
    let points = ["following", "these", "those", "below", "this", "list", "table"];
    let announced = items.iter().any(|item| item.is_word(&ANNOUNCE))
        && (said != StatedLevel::Level(Level::None)
            || items.iter().any(|item| item.is_word(&points)));
    let others = items.iter().any(|item| item.is_word(&OTHERS));
    (single && announced && !others).then(|| (said, level.at.clone()))
}

/// Returns the items outside of brackets, if there is a level among them; otherwise all.
fn without_brackets(items: &[Item]) -> Vec<Item> {
    let mut depth = 0_usize;
    let outside: Vec<Item> = items
        .iter()
        .filter(|item| {
            let opens = item.is_sign(&['(']);
            let closes = item.is_sign(&[')']);
            depth += usize::from(opens);
            let is_outside = depth == 0;
            depth = depth.saturating_sub(usize::from(closes));
            is_outside
        })
        .cloned()
        .collect();
    if outside.iter().any(|item| item.level().is_some()) { outside } else { items.to_vec() }
}

/// Whether the item is meant as a level, not as a verb of the sentence.
fn is_meant(line: &Line<'_>, items: &[Item], place: usize) -> bool {
    let Some(item) = items.get(place) else { return false };
    let Some((said, strength)) = item.level() else { return false };
    let is_button = matches!(said, StatedLevel::Level(Level::Create | Level::Login));
    let next = items.get(place + 1);
    let of_access = next.is_some_and(|next| {
        next.is_word(&["access", "permission", "level", "right", "scope", "privilege"])
    });
    let before = line.text.get(..item.at.start.saturating_sub(line.at.start)).unwrap_or_default();
    let quoted = before.ends_with(['"', '“', '‘', '\'', '*', '`', '«', '_']);
    let led = place.checked_sub(1).and_then(|place| items.get(place)).is_some_and(|before| {
        before.is_word(&["to", "at", "on", "as", "is"]) || before.is_sign(&[':', '(', '-', '='])
    });
    let ends = next.is_none_or(|next| {
        matches!(next.what, What::Sign(_)) || next.is_word(&["for", "on", "in"])
    });
    match strength {
        Strength::Strong => true,
        // "Create API account" and "Login" are buttons.
        Strength::Form if is_button => of_access || (quoted && ends),
        Strength::Form => of_access || quoted || (led && ends) || (item.capital && place > 0),
        Strength::Weak => of_access || (quoted && ends),
    }
}

/// Whether the line above asks for scopes by name, so that a list with descriptions is one of them.
fn asked_for(lines: &[Line<'_>], start: usize) -> bool {
    let above = lines.get(..=start).unwrap_or_default();
    let lead = above.iter().rev().filter(|line| !line.is_blank()).take(2);
    let asks = ["scope", "permission", "oauth"];
    lead.into_iter().any(|line| {
        line.has_word(&asks)
            && (line.text.ends_with(':') || line.has_word(&["following", "these", "below"]))
            && !line.has_word(&["webhook", "menu", "event"])
    })
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

//! Finds the scopes that a guide lists in tables and lists.

use super::found::{BESIDE_LEVEL, Found, HEADS, stranger, strip_end};
use super::lexicon::{StatedLevel, Strength};
use super::line::{Item, Line, What};
use super::{lists, tables};

/// Characters and words that may come between a scope and its level.
const LINK_SIGNS: [char; 7] = [':', '>', '-', '=', '(', ',', '~'];
const LINK_WORDS: [&str; 8] = ["at", "to", "scope", "permission", "access", "level", "set", "is"];

pub(super) fn read(lines: &[Line<'_>], found: &mut Found) {
    found.taken.clear();
    tables::ticked_columns(lines, found);
    tables::several_levels(lines, found);
    tables::wrapped(lines, found);
    for (number, line) in lines.iter().enumerate() {
        if !found.taken.contains(&number) && row_line(line, found) {
            found.taken.insert(number);
        }
    }
    lists::one_a_line(lines, found);
    tables::without_level(lines, found);
    find_unknown_scopes(lines, found);
}

/// Parses a line that holds both scope and level. Returns whether it was one.
fn row_line(line: &Line<'_>, found: &mut Found) -> bool {
    parameters(line, found)
        || name_first(line, found)
        || level_first(line, found)
        || name_in_table(line, found)
        || pairs(line, found)
}

/// Parses several names, each with its level, wherever in the line they begin: "Click Content -
/// read-only, Orders - modify".
fn pairs(line: &Line<'_>, found: &mut Found) -> bool {
    let items = &line.items;
    // The level of the last name is on the next line; the sentence goes on there.
    if items.last().is_some_and(|item| item.scope().is_some()) {
        return false;
    }
    // Several sentences are read as such.
    let sentence_ends = items.iter().enumerate().any(|(place, item)| {
        let next = items.get(place + 1);
        item.is_sign(&['.', '!', '?']) && next.is_some_and(|next| next.at.start > item.at.end)
    });
    let about = !sentence_ends && line.has_word(&["scope", "permission", "oauth"]);
    let pair = |place: usize| {
        let name = items.get(place).filter(|name| name.scope().is_some() && name.capital)?;
        let after = items.get(place + 1..)?;
        let links = after.iter().take_while(|item| is_link(item)).count();
        let set_off = after
            .iter()
            .take(links)
            .any(|item| item.is_sign(&[':', '>', '-', '=', '(']) || item.what == What::Cell);
        let level = after.get(links).filter(|level| stands_alone(level, after.get(links + 1)))?;
        Some((place, name, level, set_off || about))
    };
    let mut all: Vec<_> = (0..items.len()).filter_map(pair).collect();
    // "Themes modify, Content modify, Orders read-only"
    if all.len() < 3 || sentence_ends {
        all.retain(|(.., set_off)| *set_off);
    }
    if all.len() < 2 {
        return false;
    }
    for (place, name, level, _) in all {
        let Some((said, _)) = level.level() else { continue };
        let before = items.get(..place).unwrap_or_default().iter().rev();
        let group = before.take_while(|item| item.scope().is_some() || joins_names(item));
        for other in group.filter(|item| item.scope().is_some()) {
            found.scope(line, other, Some((said, level.at.clone())));
        }
        found.scope(line, name, Some((said, level.at.clone())));
    }
    true
}

/// Returns the level in a cell that holds nothing else.
fn level_cell(cell: &[Item]) -> Option<(StatedLevel, Strength)> {
    let rest = cell.get(1..).unwrap_or_default();
    let only = rest.iter().all(|item| item.is_word(&BESIDE_LEVEL) || item.is_sign(&['(', ')']));
    cell.first().and_then(Item::level).filter(|_| only)
}

/// "Shop name and currency | Information & Settings | Read-only": a descriptive column comes first.
fn name_in_table(line: &Line<'_>, found: &mut Found) -> bool {
    if !line.has_cells() {
        return false;
    }
    let cells = line.cells();
    let entries = cells.windows(2).filter_map(|pair| match pair {
        [[name], level] if name.scope().is_some() => {
            let (said, _) = level_cell(level)?;
            Some((name, said, level.first()?.at.clone()))
        }
        _ => None,
    });
    match entries.collect::<Vec<_>>().as_slice() {
        [(name, said, at)] => {
            found.scope(line, name, Some((*said, at.clone())));
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
                let level = Some((StatedLevel::Level(level), item.at.clone()));
                found.gathered.say(scope, scope.ui_name.clone(), (&item.at, line.place), level);
                any = true;
            }
            // "Checkouts | modify | store_v2_other": the name and the level count.
            What::UnknownParameter if !line.items.iter().any(|item| item.scope().is_some()) => {
                let name = item.plain.to_string();
                found.gathered.tell(name, item.at.clone());
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

/// Whether a level is meant as one, not as a word of a sentence: "Orders - read your orders".
fn stands_alone(item: &Item, after: Option<&Item>) -> bool {
    let Some((_, strength)) = item.level() else { return false };
    let ends = |after: &Item| {
        matches!(after.what, What::Sign(_) | What::Cell | What::Name(_))
            || after.is_word(&[
                "access",
                "permission",
                "level",
                "right",
                "only",
                "if",
                "when",
                "and",
                "scope",
            ])
    };
    strength == Strength::Strong || after.is_none_or(ends)
}

/// Whether an item may stand between two names that share a level.
fn joins_names(item: &Item) -> bool {
    item.is_sign(&[',', '&', '/', '+']) || item.is_word(&["and", "plu"])
}

/// Parses a name followed by its level: "Orders > modify", "OrdersRead-only", "Orders: modify,
/// Products: read-only".
fn name_first(line: &Line<'_>, found: &mut Found) -> bool {
    // "…, Carts (read-only) and Products": the sentence goes on in the next line.
    if let [.., joint, name] = line.items.as_slice()
        && name.scope().is_some()
        && joins_names(joint)
        && line.items.iter().any(|item| item.level().is_some())
    {
        return false;
    }
    let mut rest = line.items.as_slice();
    let mut any = false;
    while let [name, after @ ..] = rest {
        if name.scope().is_none() {
            break;
        }
        // "Information & Settings / Checkouts - Read"
        let joins = |item: &&Item| item.scope().is_some() || joins_names(item);
        let more = after.iter().take_while(joins).count();
        let more = after.get(..more).unwrap_or_default();
        let more = more.iter().rposition(|item| item.scope().is_some()).map_or(0, |last| last + 1);
        let (others, after) = after.split_at(more);
        let links = after.iter().take_while(|item| is_link(item)).count();
        let Some(level) = after.get(links).filter(|item| item.level().is_some()) else { break };
        if !stands_alone(level, after.get(links + 1)) {
            break;
        }
        let Some((said, _)) = level.level() else { break };
        for other in others.iter().filter(|item| item.scope().is_some()) {
            found.scope(line, other, Some((said, level.at.clone())));
        }
        found.scope(line, name, Some((said, level.at.clone())));
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

/// Parses a level at the end of the line: "Orders: needed for the journal (Read-only)".
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
    found.scope(line, name, Some((said, level.at.clone())));
    true
}

/// Parses a level followed by its names: "Read-only: Orders, Products", "Modify access to Orders
/// and Customers".
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
    // Every part of the list must be a scope or look like one.
    let parts: Vec<&[Item]> = list
        .split(|item| {
            item.is_sign(&[',', ';', '/']) || item.is_word(&["and"]) || item.what == What::Cell
        })
        .filter(|part| !part.is_empty())
        .collect();
    let is_row = |part: &&&[Item]| matches!(part, [one] if one.scope().is_some());
    let entries = parts.iter().filter(is_row).count();
    let strange = |part: &&[Item]| {
        part.len() <= 3 && part.iter().all(|item| item.what == What::Word && item.capital)
    };
    if entries == 0 || !parts.iter().all(|part| is_row(&part) || strange(part)) {
        return false;
    }
    for part in parts {
        match part {
            [one] if one.scope().is_some() => {
                found.scope(line, one, Some((said, level.at.clone())))
            }
            _ => stranger(line, part, found),
        }
    }
    true
}

/// Finds list entries that look like the scopes beside them but aren't on the form.
fn find_unknown_scopes(lines: &[Line<'_>], found: &mut Found) {
    let near = |number: usize, found: &Found| {
        let mut above = (0..number).rev().filter(|n| lines.get(*n).is_some_and(|l| !l.is_blank()));
        let mut below =
            (number + 1..lines.len()).filter(|n| lines.get(*n).is_some_and(|l| !l.is_blank()));
        let known = |n: Option<usize>| n.is_some_and(|n| found.taken.contains(&n));
        known(above.next()) || known(below.next())
    };
    let mut strange = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        // Check for empty lines first: text consisting only of them must not be scanned for each
        // one.
        if line.is_blank() || found.taken.contains(&number) || !near(number, found) {
            continue;
        }
        // A descriptive column may come first: "Vouchers | Gift Certificates | Modify".
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
            && !name.iter().all(|item| item.is_word(&HEADS))
            // "All other rows stay at None", "You don't need …" are sentences.
            && !name.iter().any(|item| {
                item.is_word(&["all", "other", "rest", "you", "don", "need", "stay", "everything", "we"])
            });
        let links = rest.iter().take_while(|item| is_link(item)).count();
        let level = rest.get(links);
        let beside = level.is_some_and(|level| stands_alone(level, rest.get(links + 1)));
        let below = || {
            let next = lines.iter().enumerate().skip(number + 1).find(|(_, line)| !line.is_blank());
            rest.is_empty()
                && next.is_some_and(|(n, line)| {
                    lists::is_level_line(line) && (found.taken.contains(&n) || n == number + 1)
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

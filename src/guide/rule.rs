//! Rules over all rows, told in a sentence.

use super::lexicon::{Said, Strength};
use super::line::{Item, span};
use super::prose::{Prose, Sentence, group_before, is_level, negated, push};
use crate::catalog::{Level, Rule};
use std::ops::Range;

/// What a rule is about.
const ALL_OF: [&str; 12] = [
    "scope",
    "row",
    "permission",
    "resource",
    "right",
    "option",
    "setting",
    "section",
    "area",
    "entry",
    "line",
    "category",
];
const EVERY: [&str; 4] = ["all", "every", "each", "any"];
const HIGH: [&str; 6] = ["highest", "greatest", "maximum", "max", "most", "broadest"];
/// "all scopes that have a read-only option", "no scope may be None or read-only".
pub(super) fn read(sentence: &Sentence<'_>, prose: &mut Prose, used: &mut [bool]) {
    let items = &sentence.items;
    let evidence = span(items);
    let Some(about) = subject(items) else { return };
    let end = items
        .iter()
        .position(|item| {
            item.is_word(&["except", "apart", "but", "excluding", "besides", "unless"])
        })
        .unwrap_or(items.len());
    let high = items.iter().take(end).position(|item| {
        item.is_word(&HIGH) || item.level().is_some_and(|(said, _)| said == Said::Highest)
    });
    let levels: Vec<(usize, Said)> = items
        .iter()
        .enumerate()
        .take(end)
        .filter(|(place, _)| is_level(sentence, *place) || is_offered(items, *place))
        .filter_map(|(place, item)| Some((place, item.level()?.0)))
        // A level that follows names of its own belongs to those.
        .filter(|(place, _)| group_before(items, *place, used).is_empty())
        .collect();
    if let Subject::No = about.kind {
        let low = |said: &Said| matches!(said, Said::Level(Level::None | Level::ReadOnly));
        if levels.iter().any(|(_, said)| low(said)) {
            state(prose, Rule::AllHighest, evidence);
            mark(used, levels.iter().map(|(place, _)| *place));
        }
        return;
    }
    if negated(items, about.place) || items.iter().take(end).any(|item| item.is_word(&["default"]))
    {
        return;
    }
    let first = levels.first().copied();
    let level = match (high, first) {
        (Some(place), _) => Some((place, Said::Highest)),
        (None, first) => first,
    };
    let Some((place, said)) = level else { return };
    if negated(items, place) {
        return;
    }
    match about.kind {
        Subject::Listed => {
            if prose.list_level.is_none() {
                prose.list_level = Some((said, evidence));
            }
            mark(used, [place]);
        }
        Subject::All | Subject::Rest | Subject::No => {
            let rule = match said {
                Said::Level(Level::ReadOnly) => Rule::AllReadOnly,
                Said::Highest | Said::Level(Level::Modify | Level::Full) => Rule::AllHighest,
                Said::Level(_) => {
                    mark(used, [place]);
                    return;
                }
            };
            state(prose, rule, evidence.clone());
            mark(used, levels.iter().map(|(place, _)| *place));
            // "everything except Themes": without a level of its own a row stays closed.
            let later = items.get(end..).unwrap_or_default();
            if !later.iter().any(|item| item.level().is_some()) {
                for item in later.iter().filter(|item| item.scope().is_some()) {
                    let at = item.at.clone();
                    push(sentence, item, Some((Said::Level(Level::None), at)), prose);
                }
            }
        }
    }
}

fn mark(used: &mut [bool], places: impl IntoIterator<Item = usize>) {
    for place in places {
        if let Some(slot) = used.get_mut(place) {
            *slot = true;
        }
    }
}

/// The first rule stands: a later sentence about the rest does not overrule it.
fn state(prose: &mut Prose, rule: Rule, evidence: Range<usize>) {
    prose.rule.get_or_insert((rule, evidence));
}

/// "a read-only option": a level that rows offer.
fn is_offered(items: &[Item], place: usize) -> bool {
    let level = items.get(place).and_then(Item::level);
    level.is_some_and(|(_, strength)| strength == Strength::Strong)
        && items.get(place + 1).is_some_and(|next| next.is_word(&["option", "level", "setting"]))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    All,
    /// All the others.
    Rest,
    /// Those of a list.
    Listed,
    /// None of them.
    No,
}

struct About {
    kind: Subject,
    place: usize,
}

/// What a rule speaks of, if the sentence speaks of all rows.
fn subject(items: &[Item]) -> Option<About> {
    for (place, item) in items.iter().enumerate() {
        let ahead = items.get(place + 1..(place + 7).min(items.len())).unwrap_or_default();
        let noun = ahead.iter().position(|item| item.is_word(&ALL_OF));
        // "all the orders and products": rows named on the way are what it is about.
        let clear = |noun: usize| ahead.iter().take(noun).all(|item| item.scope().is_none());
        let list = |item: &Item| {
            item.is_word(&["above", "below", "following", "listed", "these", "those"])
        };
        let rest = |item: &Item| item.is_word(&["other", "remaining", "rest", "else"]);
        let near = items.get(place..(place + 9).min(items.len())).unwrap_or_default();
        if item.is_word(&["everything"]) {
            // "everything that has to do with products" is no rule over all rows.
            let some = |items: &[Item]| {
                items
                    .first()
                    .is_some_and(|i| i.is_word(&["related", "about", "concerning", "around"]))
                    || items.iter().take(5).any(|i| i.is_word(&["do"]))
            };
            if some(ahead) {
                continue;
            }
            let kind = if ahead.first().is_some_and(rest) { Subject::Rest } else { Subject::All };
            return Some(About { kind, place });
        }
        if item.is_word(&["no"])
            || item.is_word(&["none"]) && ahead.first().is_some_and(|n| n.is_word(&["of"]))
        {
            if let Some(noun) = noun.filter(|noun| *noun <= 2)
                && clear(noun)
                && ahead.iter().take(noun).all(|item| item.level().is_none())
            {
                return Some(About { kind: Subject::No, place });
            }
            continue;
        }
        let every = item.is_word(&EVERY);
        let the = item.is_word(&["the", "remaining", "other"]) && near.iter().take(3).any(rest);
        if !every && !the {
            continue;
        }
        let kind = if near.iter().any(list) {
            Subject::Listed
        } else if near.iter().any(rest) {
            Subject::Rest
        } else {
            Subject::All
        };
        match noun {
            Some(noun) if clear(noun) => return Some(About { kind, place }),
            None if the && kind == Subject::Rest => return Some(About { kind, place }),
            _ => {}
        }
    }
    None
}

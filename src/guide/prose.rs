//! Finds scopes and rules that a guide states in sentences.

use super::lexicon::Strength;
use super::line::{Item, Line};
use super::rule;
use super::sentence::{
    NOT, Prose, Sentence, group_before, is_level, joins, negated, push, sentences,
};
use std::collections::BTreeSet;

/// Words of a sentence that asks for something, as opposed to one that describes what the app does.
const ASKING: [&str; 42] = [
    "set",
    "give",
    "grant",
    "choose",
    "select",
    "leave",
    "keep",
    "tick",
    "pick",
    "put",
    "need",
    "needed",
    "require",
    "required",
    "must",
    "should",
    "allow",
    "enable",
    "change",
    "turn",
    "mark",
    "assign",
    "permission",
    "scope",
    "access",
    "ensure",
    "make",
    "please",
    "want",
    "use",
    "switch",
    "have",
    "may",
    "can",
    "add",
    "check",
    "level",
    "request",
    "ask",
    "row",
    "stop",
    "find",
];

/// Words between a level and the names that it applies to.
const TO_NAMES: [&str; 20] = [
    "access",
    "permission",
    "right",
    "level",
    "to",
    "for",
    "on",
    "of",
    "the",
    "scope",
    "row",
    "following",
    "only",
    "in",
    "both",
    "everything",
    "that",
    "has",
    "do",
    "with",
];

pub(super) fn read(lines: &[Line<'_>], taken: &BTreeSet<usize>, prose: &mut Prose) {
    for sentence in sentences(lines, taken) {
        sentence_scopes(&sentence, prose);
    }
}

fn sentence_scopes(sentence: &Sentence<'_>, prose: &mut Prose) {
    let items = &sentence.items;
    let asks = items.iter().any(|item| item.is_word(&ASKING));
    // "Store inventory: read-only" asks without a verb.
    let bare = items.len() <= 4
        && items.first().is_some_and(|item| item.scope().is_some())
        && items
            .last()
            .and_then(Item::level)
            .is_some_and(|(_, strength)| strength == Strength::Strong);
    // "Customers is read-only too".
    let told = match items.as_slice() {
        [name, verb, level, ..] => {
            name.scope().is_some()
                && verb.is_word(&["is", "are", "stay", "remain"])
                && level.level().is_some_and(|(_, strength)| strength == Strength::Strong)
        }
        _ => false,
    };
    if !asks && !bare && !told {
        return;
    }
    let mut used = vec![false; items.len()];
    rule::read(sentence, prose, &mut used);
    let levels: Vec<usize> = (0..items.len())
        .filter(|place| !used.get(*place).copied().unwrap_or(true) && is_level(sentence, *place))
        .collect();
    let mut found_any = false;
    for place in levels {
        let Some((said, _)) = items.get(place).and_then(Item::level) else { continue };
        if negated(items, place) {
            continue;
        }
        let mut names = group_before(items, place, &used);
        if names.is_empty() {
            names = group_after(items, place, &used);
        }
        if names.is_empty() {
            names = group_meant(items, place, &used);
        }
        let level_at = items.get(place).map(|item| item.at.clone()).unwrap_or_default();
        for name in names {
            if let Some(slot) = used.get_mut(name) {
                *slot = true;
            }
            if let Some(item) = items.get(name) {
                found_any |= push(sentence, item, Some((said, level_at.clone())), prose);
            }
        }
    }
    if !found_any {
        named_only(sentence, prose, &used);
    }
}

/// Returns the names that a pronoun right before the level refers to: "Orders and Customers are
/// never read, so both can remain at None".
fn group_meant(items: &[Item], level: usize, used: &[bool]) -> Vec<usize> {
    let near = items.get(level.saturating_sub(7)..level).unwrap_or_default();
    let Some(word) = near.iter().rposition(|item| item.is_word(&["both", "they", "them", "these"]))
    else {
        return Vec::new();
    };
    let word = level.saturating_sub(7) + word;
    let last = items.get(..word).unwrap_or_default().iter().rposition(|i| i.scope().is_some());
    last.map(|last| group_before(items, last + 1, used)).unwrap_or_default()
}

/// Returns the names right after a level: "Read-only access to Orders and Products".
fn group_after(items: &[Item], level: usize, used: &[bool]) -> Vec<usize> {
    let mut names = Vec::new();
    let mut led = false;
    for (place, item) in items.iter().enumerate().skip(level + 1) {
        if item.scope().is_some() {
            if used.get(place).copied().unwrap_or(true) {
                break;
            }
            names.push(place);
        } else if names.is_empty() {
            let passes = item.is_word(&TO_NAMES) || item.is_sign(&[':', '(']);
            if !passes || place > level + 9 {
                break;
            }
            led = true;
        } else if item.is_sign(&[':'])
            && names.iter().all(|name| items.get(*name).is_some_and(|item| !item.capital))
        {
            // "everything about products: Products, Store Inventory": the list after the colon is
            // what is meant.
            names.clear();
        } else if !joins(item) {
            break;
        }
    }
    if led { names } else { Vec::new() }
}

/// Finds scopes named without a level: "the following scopes: Orders, Products", "needs the Orders
/// and Products scopes".
fn named_only(sentence: &Sentence<'_>, prose: &mut Prose, used: &[bool]) {
    let items = &sentence.items;
    let about = |item: &Item| item.is_word(&["scope", "permission", "row"]);
    let colon = items.iter().position(|item| item.is_sign(&[':']));
    if let Some(colon) = colon
        && items.iter().take(colon).any(about)
        && !items.iter().take(colon).any(|item| item.is_word(&NOT))
    {
        let list = items.get(colon + 1..).unwrap_or_default();
        let pure = list.iter().all(|item| item.scope().is_some() || joins(item) || about(item));
        if pure && list.iter().any(|item| item.scope().is_some()) {
            for item in list {
                push(sentence, item, None, prose);
            }
            return;
        }
    }
    for (place, item) in items.iter().enumerate() {
        // "Channel Settings and Carts are needed too".
        let needed = item.is_word(&["is", "are"])
            && items.get(place + 1).is_some_and(|next| {
                next.is_word(&["needed", "required", "need", "require", "necessary"])
            });
        if !(about(item) || needed) || negated(items, place) {
            continue;
        }
        let mut at = place;
        let mut names = Vec::new();
        while let Some(before) = at.checked_sub(1) {
            let Some(item) = items.get(before) else { break };
            if item.scope().is_some() && !used.get(before).copied().unwrap_or(true) {
                names.push(before);
            } else if !joins(item) {
                break;
            }
            at = before;
        }
        // "order permissions" in lowercase is ordinary text, not a scope of the form.
        let capital = names.iter().all(|name| items.get(*name).is_some_and(|item| item.capital));
        if capital {
            for name in names.iter().rev() {
                if let Some(item) = items.get(*name) {
                    push(sentence, item, None, prose);
                }
            }
        }
    }
}

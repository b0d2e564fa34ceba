//! Finds scopes and rules that a guide states in sentences.

use super::label_rule;
use super::languages;
use super::lexicon::Strength;
use super::line::{Item, Line, What, span};
use super::rule;
use super::sentence::{
    NOT, Prose, Sentence, each_sentence, group_before, is_level, joins, negated, push,
    push_example, stranger_before,
};
use std::collections::BTreeSet;
use std::ops::Range;

/// Words of a sentence that asks for something, as opposed to one that describes what the app does.
const ASKING: [&str; 59] = [
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
    "shift",
    "move",
    "adjust",
    "look",
    "scroll",
    "locate",
    "go",
    "configure",
    "update",
    "raise",
    "activate",
    "apply",
    "expand",
    "open",
    "changed",
    "receive",
    "ha",
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
    // The names of the sentence before, for "Set them to Modify".
    let mut meant: Vec<Item> = Vec::new();
    each_sentence(lines, taken, |mut sentence| {
        let has_names = sentence.items.iter().any(|item| item.scope().is_some());
        let has_level = sentence.items.iter().any(|item| item.level().is_some());
        let starts = sentence.items.iter().take(6);
        let refers = starts.clone().any(|item| item.is_word(&["them", "they", "both"]));
        if !has_names && has_level && refers && !meant.is_empty() {
            meant.append(&mut sentence.items);
            sentence.items = std::mem::take(&mut meant);
        }
        sentence_scopes(&sentence, prose);
        meant.clear();
        if has_names && !has_level {
            let first = sentence.items.iter().position(|item| item.scope().is_some());
            meant = sentence.items.split_off(first.unwrap_or_default());
        }
    });
}

fn sentence_scopes(sentence: &Sentence<'_>, prose: &mut Prose) {
    if let Some((outer, inner)) = sentence.without_bracket() {
        sentence_scopes(&outer, prose);
        sentence_scopes(&inner, prose);
        return;
    }
    if languages::read(sentence, prose) {
        return;
    }
    let items = &sentence.items;
    let asks = sentence.asked || items.iter().any(|item| item.is_word(&ASKING));
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
    // "an API account with Orders on read-only"
    let paired = items.iter().enumerate().any(|(place, item)| {
        let level = item.level().filter(|(_, strength)| *strength == Strength::Strong);
        let link = place.checked_sub(1).and_then(|place| items.get(place));
        let name = place.checked_sub(2).and_then(|place| items.get(place));
        level.is_some()
            && link.is_some_and(|link| {
                link.is_word(&["on", "at", "to"]) || link.is_sign(&[':', '-', '(', '='])
            })
            && name.is_some_and(|name| name.scope().is_some() && name.capital)
    });
    // "the module wants to *read* Orders"
    let emphasized = items.windows(2).any(|pair| match pair {
        [level, name] => {
            level.level().is_some() && name.scope().is_some() && sentence.is_quoted(level)
        }
        _ => false,
    });
    let both_quoted =
        items.iter().any(|it| it.scope().is_some() && it.capital && sentence.is_quoted(it))
            && items.iter().any(|it| it.level().is_some() && it.capital && sentence.is_quoted(it));
    if !asks && !bare && !told && !paired && !emphasized && !both_quoted {
        return;
    }
    let mut used = vec![false; items.len()];
    let labeled = label_rule::read(items).is_some();
    match sentence.without_asides().filter(|_| !labeled) {
        Some(plain) => rule::read(&plain, prose, &mut vec![false; plain.items.len()]),
        None => rule::read(sentence, prose, &mut used),
    }
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
        if !names.is_empty() {
            let rest = group_after(sentence, place, &used);
            let so = items.get(place + 1..place + 4).unwrap_or_default();
            if so.iter().any(|item| item.is_word(&["so"])) {
                names.extend(rest);
            }
        }
        if names.is_empty() {
            names = group_after(sentence, place, &used);
        }
        if names.is_empty() {
            names = group_meant(items, place, &used);
        }
        if names.is_empty() {
            names = only_group(sentence, place, &used);
        }
        let first = names.first().copied().unwrap_or(place);
        tell_strangers(sentence, first..place, prose);
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

/// Reports capitalized names in a list of scopes that aren't scopes of the form.
fn tell_strangers(sentence: &Sentence<'_>, list: Range<usize>, prose: &mut Prose) {
    let mut place = list.end;
    while place > list.start {
        place = match stranger_before(&sentence.items, place) {
            Some(start) => {
                let at = span(sentence.items.get(start..place).unwrap_or_default());
                if let Some(name) = sentence.words(&at) {
                    prose.gathered.tell(name, at);
                }
                start
            }
            None => place - 1,
        };
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

/// Returns the names of a sentence about scopes that has one group of names and, after it, one
/// level: "Look for the category "Customers" and shift its designation to "modify"".
fn only_group(sentence: &Sentence<'_>, level: usize, used: &[bool]) -> Vec<usize> {
    /// The most words between a name and its level.
    const NEAR: usize = 22;
    let items = &sentence.items;
    let is_name = |place: &usize| items.get(*place).is_some_and(|item| item.scope().is_some());
    let names: Vec<usize> = (0..items.len()).filter(is_name).collect();
    let (Some(first), Some(last)) = (names.first(), names.last()) else { return Vec::new() };
    let near = level > *last && level - last <= NEAR;
    if !near {
        return Vec::new();
    }
    let levels = (0..items.len()).filter(|place| is_level(sentence, *place)).count();
    let joined =
        (*first..=*last).all(|place| is_name(&place) || items.get(place).is_some_and(joins));
    let capital = names.iter().all(|place| items.get(*place).is_some_and(|item| item.capital));
    let free = names.iter().all(|place| !used.get(*place).copied().unwrap_or(true));
    let denied = items.iter().any(|item| item.is_word(&NOT));
    let fits = levels == 1 && joined && capital && free && !denied;
    let quoted = |place: &usize| items.get(*place).is_some_and(|item| sentence.is_quoted(item));
    let all_quoted = names.iter().all(quoted) && quoted(&level);
    let about = sentence.about_scopes || sentence.speaks_of_scopes() || all_quoted;
    if fits && about { names } else { Vec::new() }
}

/// Returns the names right after a level: "Read-only access to Orders and Products".
fn group_after(sentence: &Sentence<'_>, level: usize, used: &[bool]) -> Vec<usize> {
    let items = &sentence.items;
    let mut names = Vec::new();
    let mut led = false;
    // "goes to Modify, and so does Store Inventory"
    let rest = items.get(level + 1..).unwrap_or_default();
    let so = rest.iter().take(4).position(|item| item.is_word(&["so"]));
    if let Some(so) = so
        && let [does, name, ..] = rest.get(so + 1..).unwrap_or_default()
        && does.is_word(&["do", "doe", "must", "should", "is", "are"])
        && name.scope().is_some()
    {
        return vec![level + so + 3];
    }
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
        } else if item.what == What::Word && !item.capital && led && is_listed(items, place) {
            // "products, categories, carts": a word that no scope has.
        } else if !joins(item) {
            break;
        }
    }
    let emphasized = items.get(level).is_some_and(|item| sentence.is_quoted(item));
    let capital = names.iter().all(|name| items.get(*name).is_some_and(|item| item.capital));
    if led || (emphasized && capital) { names } else { Vec::new() }
}

/// Whether a word stands by itself between the commas of a list.
fn is_listed(items: &[Item], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|place| items.get(place));
    let after = items.get(place + 1);
    before.is_some_and(joins) && after.is_some_and(joins)
}

/// Finds the scopes of a sentence that names several after its word for scopes: "the permissions
/// that the bot builds on, Carts and Customers".
fn names_of_the_permissions(sentence: &Sentence<'_>, prose: &mut Prose) -> bool {
    let items = &sentence.items;
    let about = |item: &Item| item.is_word(&["scope", "permission"]);
    let Some(noun) = items.iter().position(about) else { return false };
    let places: Vec<usize> = (noun..items.len())
        .filter(|place| items.get(*place).is_some_and(|item| item.scope().is_some()))
        .collect();
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return false };
    let list = items.get(*first..=*last).unwrap_or_default();
    let joined = list.iter().all(|item| item.scope().is_some() || joins(item));
    let capital = list.iter().filter(|item| item.scope().is_some()).all(|item| item.capital);
    let before = items.get(..noun).unwrap_or_default();
    let other = items.iter().any(|item| item.is_word(&NOT) || item.is_word(&["webhook", "event"]))
        || before.iter().any(|item| item.scope().is_some());
    if places.len() < 2 || !joined || !capital || other || sentence.question {
        return false;
    }
    let between = items.get(noun..*first).unwrap_or_default();
    let words = ["e", "eg", "example", "instance", "like", "such", "including", "include"];
    let example = between.iter().any(|item| item.is_word(&words));
    for item in list {
        if example {
            push_example(sentence, item, prose);
        } else {
            push(sentence, item, None, prose);
        }
    }
    true
}

/// Finds scopes named without a level: "the following scopes: Orders, Products", "needs the Orders
/// and Products scopes".
fn named_only(sentence: &Sentence<'_>, prose: &mut Prose, used: &[bool]) {
    let items = &sentence.items;
    let about = |item: &Item| item.is_word(&["scope", "permission", "row"]);
    let opens = |place: &usize| {
        items.get(*place).is_some_and(|item| {
            item.is_sign(&[':', '('])
                || item.is_word(&["like", "including", "include"])
                || item.is_word(&["a"])
                    && items.get(place - 1).is_some_and(|it| it.is_word(&["such"]))
        })
    };
    /// The most items of a list in brackets.
    const LONGEST_LIST: usize = 200;
    // Found once, so that a sentence of brackets takes linear time.
    let first_about = items.iter().position(about);
    let first_not = items.iter().position(|item| item.is_word(&NOT));
    for open in (1..items.len()).filter(opens) {
        if first_about.is_none_or(|at| at > open) || first_not.is_some_and(|at| at < open) {
            continue;
        }
        let list = items.get(open + 1..).unwrap_or_default();
        let opener = items.get(open);
        let close = match opener {
            Some(item) if item.is_sign(&['(']) => list
                .iter()
                .take(LONGEST_LIST)
                .position(|item| item.is_sign(&[')']))
                .unwrap_or_else(|| list.len().min(LONGEST_LIST)),
            _ => list.len(),
        };
        let list = list.get(..close).unwrap_or_default();
        let leads = |item: &&Item| {
            item.is_word(&["e", "g", "eg", "for", "example", "instance", "like", "such", "a"])
                || item.is_sign(&['.', ',', ':'])
        };
        let lead = list.iter().take_while(leads).count();
        let (lead, list) = list.split_at(lead);
        // "(Products, Orders modify)"
        let (list, level) = match list {
            [names @ .., last] if last.level().is_some() => (names, Some(last)),
            _ => (list, None),
        };
        let level = level.and_then(|item| Some((item.level()?.0, item.at.clone())));
        let pure = list.iter().all(|item| item.scope().is_some() || joins(item) || about(item));
        if pure && list.iter().any(|item| item.scope().is_some()) {
            let example = lead.iter().any(|item| item.is_word(&["e", "eg", "example", "instance"]))
                || opener.is_some_and(|item| item.is_word(&["like", "a"]));
            for item in list {
                if example {
                    push_example(sentence, item, prose);
                } else {
                    push(sentence, item, level.clone(), prose);
                }
            }
            return;
        }
    }
    if names_of_the_permissions(sentence, prose) {
        return;
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

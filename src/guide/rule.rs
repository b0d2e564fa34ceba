//! Finds rules for all scopes that are stated in a sentence.
//!
//! A rule grants up to 27 scopes at once, so it is accepted only from a sentence that mentions
//! scopes and instructs the reader to set them ("set every scope to Modify"), or rules out the low
//! levels ("no scope may be None or Read-only"). A sentence that only looks like a rule is a doubt:
//! shown but not applied.

use super::lexicon::{StatedLevel, Strength};
use super::line::{Item, What, span};
use super::rule_words::{ASK, BEFORE_SET, EVERY, LOOSE, PLAIN, REASON, SCOPE, SET, is_conditional};
use super::sentence::{
    HIGH, NOT, OF_LEVEL, Prose, Sentence, group_before, is_highest, is_level, negated, push,
};
use super::short_rules;
use crate::catalog::{Level, Rule};
use std::ops::Range;

/// Reads a rule: "all scopes that have a read-only option", "no scope may be None or read-only".
pub(super) fn read(sentence: &Sentence<'_>, prose: &mut Prose, used: &mut [bool]) {
    let items = &sentence.items;
    let evidence = span(items);
    if let Some((rule, places)) = short_rules::read(sentence, &mut prose.rule_by_label) {
        state(prose, rule, evidence);
        mark(used, places);
        return;
    }
    let Some(about) = subject(sentence) else { return };
    let end = items
        .iter()
        .position(|item| {
            item.is_word(&["except", "apart", "but", "excluding", "besides", "unless"])
        })
        .unwrap_or(items.len());
    let all_levels: Vec<(usize, StatedLevel)> = items
        .iter()
        .enumerate()
        .take(end)
        .filter(|(place, _)| is_level(sentence, *place) || is_offered(items, *place))
        .filter_map(|(place, item)| Some((place, item.level()?.0)))
        .filter(|(place, said)| *said != StatedLevel::Highest || is_highest(items, *place))
        // "from None to Modify": the previous level doesn't count.
        .filter(|(place, _)| {
            let before = place.checked_sub(1).and_then(|place| items.get(place));
            !before.is_some_and(|before| before.is_word(&["from"]))
        })
        .collect();
    // A level that follows names of its own applies to those.
    let levels: Vec<(usize, StatedLevel)> = all_levels
        .iter()
        .filter(|(place, _)| group_before(items, *place, used).is_empty())
        .copied()
        .collect();
    if sentence.question {
        return;
    }
    let first = levels.first().map_or(end, |(place, _)| *place);
    let forbids = about.kind == Subject::No || forbids(items, about.place, first);
    if forbids {
        // "no scope at None: put each on Read-only": only the text before the next clause counts.
        let ends = |item: &Item| item.is_sign(&[':', ',', '(']) || item.is_word(REASON);
        let clause = items.iter().skip(about.place).position(ends);
        let clause = clause.map_or(end, |clause| about.place + clause);
        let here: Vec<_> = levels.iter().filter(|(place, _)| *place < clause).collect();
        let low = |level: Level| here.iter().any(|(_, said)| *said == StatedLevel::Level(level));
        let last = here.last().map_or(0, |(place, _)| *place);
        if low(Level::ReadOnly) && low(Level::None) && says_only_this(sentence, &about, last, end) {
            state(prose, Rule::AllHighest, evidence);
        } else if low(Level::None) || low(Level::ReadOnly) {
            prose.doubts.push(evidence);
        }
        mark(used, levels.iter().map(|(place, _)| *place));
        return;
    }
    if negated(items, about.place) || items.iter().take(end).any(|item| item.is_word(&["default"]))
    {
        return;
    }
    let high =
        (0..end).find(|place| is_highest(items, *place)).map(|place| (place, StatedLevel::Highest));
    let Some((place, said)) = high.or(levels.first().copied()) else { return };
    if negated(items, place) {
        return;
    }
    if about.kind == Subject::Listed {
        if prose.list_level.is_none() {
            prose.list_level = Some((said, evidence));
        }
        mark(used, [place]);
        return;
    }
    let rule = match said {
        StatedLevel::Level(Level::ReadOnly) => Rule::AllReadOnly,
        StatedLevel::Highest | StatedLevel::Level(Level::Modify | Level::Full) => Rule::AllHighest,
        StatedLevel::Level(_) | StatedLevel::Either(..) => {
            mark(used, [place]);
            return;
        }
    };
    mark(used, levels.iter().map(|(place, _)| *place));
    // "Orders to Read-only and all other scopes to the highest": the rule is wider than the named
    // scopes.
    let is_low =
        |said: &StatedLevel| matches!(said, StatedLevel::Level(Level::None | Level::ReadOnly));
    let of_names = |place: &usize| !group_before(items, *place, used).is_empty();
    let low = |(place, said): &(usize, StatedLevel)| is_low(said) && of_names(place);
    let wider = rule == Rule::AllHighest && all_levels.iter().any(low);
    let offered = levels.iter().any(|(place, _)| is_offered(items, *place));
    let last = place.max(about.noun);
    let only = says_only_this(sentence, &about, last, end);
    if is_denied(sentence, &about, end)
        || !only
        || !instructs(items, place, sentence.asked)
        || is_conditional(items)
        || (wider && !offered)
    {
        prose.doubts.push(evidence);
        return;
    }
    state(prose, rule, evidence);
    leave_exceptions(sentence, end, prose);
}

/// Whether the sentence denies what it says: "Setting all scopes to Modify is not required".
fn is_denied(sentence: &Sentence<'_>, about: &About, end: usize) -> bool {
    let items = sentence.items.iter().skip(sentence.line_start(about.place)).take(end);
    items
        .take_while(|item| !item.is_word(REASON))
        .any(|item| item.is_word(&NOT) || item.is_word(&["nobody", "noone", "optional"]))
}

/// Sets the scopes that the rule excepts to None, if they have no level of their own.
fn leave_exceptions(sentence: &Sentence<'_>, end: usize, prose: &mut Prose) {
    // "everything except Themes": an excepted scope without a level of its own stays at None.
    let later = sentence.items.get(end..).unwrap_or_default();
    if !later.iter().any(|item| item.level().is_some()) {
        for item in later.iter().filter(|item| item.scope().is_some()) {
            let at = item.at.clone();
            push(sentence, item, Some((StatedLevel::Level(Level::None), at)), prose);
        }
    }
}

/// Whether the sentence instructs the reader to set something, up to this level.
fn instructs(items: &[Item], level: usize, asked: bool) -> bool {
    if asked {
        return true;
    }
    let before = |place: usize| place.checked_sub(1).and_then(|place| items.get(place));
    let not = |place: usize| {
        let from = place.saturating_sub(4);
        let near = items.get(from..place).unwrap_or_default();
        near.iter().any(|item| {
            item.is_word(&NOT)
                || item
                    .is_word(&["no", "few", "rarely", "hardly", "nobody", "avoid", "cannot", "can"])
        })
    };
    items.iter().enumerate().any(|(place, item)| {
        if not(place) {
            return false;
        }
        let has_to = item.is_word(&["have", "has"])
            && items.get(place + 1).is_some_and(|next| next.is_word(&["to"]));
        if item.is_word(ASK) || has_to {
            return true;
        }
        let set = item.is_word(SET) && place <= level.max(3);
        set && match before(place) {
            None => true,
            // "to set all scopes at once" only states a purpose, unless the sentence asks for it.
            Some(word) if word.is_word(&["to"]) => {
                items.iter().take(place).any(|item| item.is_word(&["need", "have", "required"]))
            }
            // "are set to" describes a state; "be set to" is an instruction.
            Some(word) if word.is_word(&["is", "are", "was", "were"]) => false,
            Some(word) => {
                matches!(word.what, What::Sign(_))
                    || word.is_word(BEFORE_SET)
                    || word.is_word(SCOPE)
                    || word.is_word(LOOSE)
                    || word.is_word(&["list", "page", "form", "heading"])
            }
        }
    })
}

/// Whether the sentence states the rule and nothing else: up to `last` (the level or its object)
/// and from there to a reason, it contains only words that rules consist of.
fn says_only_this(sentence: &Sentence<'_>, about: &About, last: usize, end: usize) -> bool {
    let items = &sentence.items;
    let from = sentence.line_start(about.place);
    let is_plain = |item: &Item| match item.what {
        What::Word | What::UnknownParameter => {
            let number = item.plain.bytes().all(|byte| byte.is_ascii_digit());
            number
                || [PLAIN, SET, ASK, SCOPE, LOOSE, HIGH, OF_LEVEL]
                    .into_iter()
                    .any(|words| item.is_word(words))
        }
        What::Level(..) | What::Sign(_) | What::Cell => true,
        What::Name(_) | What::Parameter(..) => false,
    };
    // "Harbour Books needs …": the app's own name.
    let named = items.get(from).is_some_and(|first| first.capital && first.what == What::Word)
        && items.get(from + 1).is_some_and(|next| next.is_word(ASK));
    items.iter().take(last + 1).skip(from + usize::from(named)).all(is_plain)
        && items
            .iter()
            .take(end)
            .skip(last + 1)
            .take_while(|item| !item.is_word(REASON))
            .all(is_plain)
}

/// Whether the level is forbidden, by a negation between subject and level or before a verb in
/// front of the subject: "every scope must not be None", "do not leave any scope at None".
fn forbids(items: &[Item], subject: usize, level: usize) -> bool {
    let before = items.get(subject.saturating_sub(3)..subject).unwrap_or_default();
    let leaves = before.iter().zip(before.iter().skip(1)).any(|(not, verb)| {
        not.is_word(&["not", "never", "t"]) && verb.is_word(&["leave", "keep", "set"])
    });
    if leaves && items.get(subject).is_some_and(|item| item.is_word(&["any", "a"])) {
        return true;
    }
    let rest = items.get(subject..level.max(subject)).unwrap_or_default();
    rest.iter().enumerate().any(|(place, item)| {
        let next = |words: &[&str]| rest.get(place + 1).is_some_and(|next| next.is_word(words));
        item.is_word(&["cannot"])
            || (item.is_word(&["must", "may", "should", "can", "shall"]) && next(&["not", "never"]))
            || (item.is_word(&["mustn", "shouldn", "can"]) && next(&["t"]))
            || (item.is_word(&["never"]) && next(&["be", "set", "left", "leave", "stay"]))
    })
}

fn mark(used: &mut [bool], places: impl IntoIterator<Item = usize>) {
    for place in places {
        if let Some(slot) = used.get_mut(place) {
            *slot = true;
        }
    }
}

/// Keeps the first rule; a later sentence about the remaining scopes doesn't override it.
fn state(prose: &mut Prose, rule: Rule, evidence: Range<usize>) {
    prose.rule.get_or_insert((rule, evidence));
}

/// Whether this is a level that scopes offer: "a read-only option".
fn is_offered(items: &[Item], place: usize) -> bool {
    let level = items.get(place).and_then(Item::level);
    level.is_some_and(|(_, strength)| strength == Strength::Strong)
        && items.get(place + 1).is_some_and(|next| next.is_word(&["option", "level", "setting"]))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    All,
    /// All other scopes.
    Rest,
    /// The scopes of a list.
    Listed,
    /// No scope.
    No,
}

struct About {
    kind: Subject,
    place: usize,
    /// The position of the noun.
    noun: usize,
}

/// Whether "all" has no noun after it: "for all", "(all)", "mark all as Modify", "each of them".
fn stands_alone(next: Option<&Item>) -> bool {
    next.is_none_or(|next| {
        matches!(next.what, What::Sign(_))
            || next.is_word(&["to", "as", "at"])
            || next.is_word(REASON)
    })
}

/// Returns the subject of the sentence, if it is about all scopes.
fn subject(sentence: &Sentence<'_>) -> Option<About> {
    let items = &sentence.items;
    let spoken = items.iter().any(|item| item.is_word(SCOPE));
    let is_noun = |item: &Item| {
        item.is_word(&["scope"])
            || (item.is_word(LOOSE) && spoken)
            || (item.is_word(&["permission", "row", "entry", "line"]) && sentence.about_scopes)
    };
    let rest = |item: &Item| item.is_word(&["other", "remaining", "rest", "else"]);
    let list =
        |item: &Item| item.is_word(&["above", "below", "following", "listed", "these", "those"]);
    for (place, item) in items.iter().enumerate() {
        let ahead = items.get(place + 1..(place + 7).min(items.len())).unwrap_or_default();
        let noun = ahead.iter().position(is_noun);
        // "all the orders and products": scopes named on the way to the noun are what it is about.
        let clear = |noun: usize| ahead.iter().take(noun).all(|item| item.scope().is_none());
        let near = items.get(place..(place + 9).min(items.len())).unwrap_or_default();
        if item.is_word(&["everything"]) {
            // "everything that has to do with products" isn't a rule for all scopes.
            let inside = ahead.first().is_some_and(|i| i.is_word(&["in", "under"]))
                && ahead.iter().take(4).any(|i| i.is_word(SCOPE));
            let some = ahead.iter().take(if inside { 0 } else { 2 }).any(|i| {
                i.is_word(&["related", "about", "concerning", "around", "you", "we", "in", "from"])
            }) || ahead.iter().take(5).any(|i| i.is_word(&["do"]));
            if some || !(spoken || sentence.about_scopes) {
                continue;
            }
            let kind = if ahead.first().is_some_and(rest) { Subject::Rest } else { Subject::All };
            return Some(About { kind, place, noun: place });
        }
        if item.is_word(&["no"])
            || item.is_word(&["none"]) && ahead.first().is_some_and(|n| n.is_word(&["of"]))
        {
            if let Some(noun) = noun.filter(|noun| *noun <= 3)
                && clear(noun)
                && ahead.iter().take(noun).all(|item| item.level().is_none())
            {
                return Some(About { kind: Subject::No, place, noun: place + 1 + noun });
            }
            continue;
        }
        let every = item.is_word(EVERY);
        // "all of them"
        if every
            && let [of, them, ..] = ahead
            && of.is_word(&["of"])
            && them.is_word(&["them", "these", "those"])
            && (spoken || sentence.about_scopes)
        {
            return Some(About { kind: Subject::All, place, noun: place + 2 });
        }
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
            Some(noun) if clear(noun) => {
                return Some(About { kind, place, noun: place + 1 + noun });
            }
            // "OAuth scopes: choose the highest level for all".
            None if spoken && every && stands_alone(ahead.first()) => {
                return Some(About { kind, place, noun: place });
            }
            None if the && kind == Subject::Rest && spoken => {
                return Some(About { kind, place, noun: place });
            }
            _ => {}
        }
    }
    None
}

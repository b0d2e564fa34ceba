//! Splits text into sentences, and finds which levels, names and negations belong together.

use super::gather::Gathered;
use super::label_rule;
use super::lexicon::{StatedLevel, Strength};
use super::line::{Item, Line, Place, What};
use crate::catalog::{Level, Rule};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) const HIGH: &[&str] = &["highest", "greatest", "maximum", "max", "broadest", "fullest"];

/// Nouns after "highest" that show that a level is meant.
pub(super) const OF_LEVEL: &[&str] =
    &["level", "permission", "access", "right", "option", "setting", "privilege"];

/// Words that may follow "highest" without a noun: "to the highest available".
const AFTER_HIGH: &[&str] = &[
    "available",
    "possible",
    "one",
    "that",
    "which",
    "on",
    "offer",
    "allowed",
    "for",
    "it",
    "and",
    "or",
    "in",
    "under",
];

pub(super) const NOT: [&str; 12] = [
    "not", "never", "don", "doesn", "didn", "cannot", "isn", "aren", "without", "won", "avoid",
    "neither",
];

/// Words between names and the level that applies to them.
const TO_LEVEL: [&str; 43] = [
    "goe",
    "go",
    "moved",
    "each",
    "every",
    "to",
    "at",
    "a",
    "on",
    "with",
    "is",
    "be",
    "are",
    "need",
    "needs",
    "require",
    "which",
    "that",
    "set",
    "must",
    "should",
    "have",
    "has",
    "the",
    "scope",
    "permission",
    "row",
    "level",
    "access",
    "both",
    "only",
    "all",
    "remain",
    "stay",
    "get",
    "please",
    "choose",
    "select",
    "pick",
    "tick",
    "leave",
    "keep",
    "stop",
];

/// Verbs that instruct the reader to set a scope named before: "find Orders and select Modify".
const DO: [&str; 6] = ["select", "choose", "pick", "tick", "click", "set"];

/// The findings from the sentences.
#[derive(Debug, Default)]
pub(super) struct Prose {
    pub(super) gathered: Gathered,
    pub(super) rule: Option<(Rule, Range<usize>)>,
    /// Whether the rule stands behind a label, where it may be about a single scope.
    pub(super) rule_by_label: bool,
    /// The level that a sentence gives to a list of scopes.
    pub(super) list_level: Option<(StatedLevel, Range<usize>)>,
    /// Sentences that look like a rule for all scopes but weren't accepted as one.
    pub(super) doubts: Vec<Range<usize>>,
}

/// A sentence with its source text.
pub(super) struct Sentence<'a> {
    pub(super) items: Vec<Item>,
    /// Whether it ends in a question mark.
    pub(super) question: bool,
    /// Whether scopes are mentioned in it or in the lines right above.
    pub(super) about_scopes: bool,
    /// Whether it is a remark on a sentence that asks the reader to set scopes.
    pub(super) asked: bool,
    /// Whether an API account is mentioned in the lines right above.
    pub(super) about_account: bool,
    /// Where its first line stands.
    pub(super) place: Place,
    /// Its lines, in order.
    pub(super) texts: Vec<(Range<usize>, &'a str)>,
    pub(super) known: Known,
}

/// What was found out about a sentence and doesn't change.
#[derive(Default)]
pub(super) struct Known {
    speaks_of_scopes: OnceCell<bool>,
    names_a_scope: OnceCell<bool>,
}

/// The most items of a sentence. No guide has longer ones, and a text without an end mark must not
/// be gone through again for each of its words.
const MAX_ITEMS: usize = 400;
/// The same within one line, where a cut may separate a name from its level.
const MAX_ITEMS_IN_LINE: usize = 1000;

impl Sentence<'_> {
    /// Returns the first item of this item's line, or of an earlier line that this line continues.
    /// A heading or cell without an end mark isn't part of the sentence below it.
    pub(super) fn line_start(&self, place: usize) -> usize {
        let Some(item) = self.items.get(place) else { return 0 };
        let begins = |text: &str| {
            let letter = text.chars().find(|c| c.is_alphanumeric());
            letter.is_some_and(|c| !c.is_lowercase())
        };
        let texts = self.texts.get(..self.texts_until(item.at.start)).unwrap_or_default();
        let line = texts.iter().rev().find(|(_, text)| begins(text));
        let start = line.map_or(0, |(at, _)| at.start);
        self.items.iter().position(|item| item.at.start >= start).unwrap_or(0)
    }

    /// Takes a remark about all scopes out of its brackets: "Set the scopes (please choose Read-only
    /// in all rows)". Returns the sentence without it, and the remark.
    pub(super) fn without_bracket(&self) -> Option<(Self, Self)> {
        /// The fewest words of a remark.
        const WORDS: usize = 4;
        /// A longer sentence isn't one of a guide.
        const LONGEST: usize = 300;
        if self.items.len() > LONGEST {
            return None;
        }
        let open = self.items.iter().position(|item| item.is_sign(&['(']))?;
        let inner = self.items.get(open + 1..)?;
        let close = inner.iter().position(|item| item.is_sign(&[')', '('])).unwrap_or(inner.len());
        let inner = inner.get(..close)?;
        let all = ["all", "every", "each", "everything", "any"];
        if inner.len() < WORDS
            || !inner.iter().any(|item| item.is_word(&all))
            || inner.iter().any(|item| item.scope().is_some())
        {
            return None;
        }
        let outer = self.items.get(..open)?.iter();
        let outer = outer.chain(self.items.get(open + close + 2..).unwrap_or_default());
        let sets = ["set", "choose", "pick", "select", "grant", "give", "decide"];
        let asked = self.items.get(..open)?.iter().any(|item| item.is_word(&sets));
        let of = |items: Vec<Item>, about_scopes: bool| Self {
            items,
            question: self.question,
            about_scopes,
            asked,
            about_account: self.about_account,
            place: self.place,
            texts: self.texts.clone(),
            known: Known::default(),
        };
        let about = self.about_scopes || self.speaks_of_scopes();
        Some((of(outer.cloned().collect(), self.about_scopes), of(inner.to_vec(), about)))
    }

    /// Returns a sentence without names, and without its asides: "the highest permission (the option
    /// to the right) for each category".
    pub(super) fn without_asides(&self) -> Option<Self> {
        let open = self.items.iter().position(|item| item.is_sign(&['(']))?;
        let rest = self.items.get(open + 1..)?;
        let close = open + 1 + rest.iter().position(|item| item.is_sign(&[')']))?;
        let inside = self.items.get(open..close)?;
        let told = |item: &Item| item.scope().is_some() || item.level().is_some();
        if open == 0
            || inside.iter().any(told)
            || self.items.iter().any(|item| item.scope().is_some())
            || self.items.get(close + 1).is_none()
        {
            return None;
        }
        let mut items = self.items.get(..open)?.to_vec();
        items.extend_from_slice(self.items.get(close + 1..)?);
        Some(Self {
            items,
            question: self.question,
            about_scopes: self.about_scopes,
            asked: self.asked,
            about_account: self.about_account,
            place: self.place,
            texts: self.texts.clone(),
            known: Known::default(),
        })
    }

    /// Whether an item stands in quotation marks or is emphasized.
    pub(super) fn is_quoted(&self, item: &Item) -> bool {
        self.text_at(item.at.start).is_some_and(|(at, text)| {
            text.get(..item.at.start - at.start)
                .is_some_and(|before| before.ends_with(['"', '“', '‘', '\'', '*', '`', '«', '_']))
        })
    }

    /// Returns the number of lines that begin at or before this place.
    fn texts_until(&self, start: usize) -> usize {
        self.texts.partition_point(|(at, _)| at.start <= start)
    }

    /// Returns the line that this place is in.
    fn text_at(&self, start: usize) -> Option<&(Range<usize>, &str)> {
        self.texts.get(self.texts_until(start).checked_sub(1)?)
    }

    /// Whether it names a scope.
    pub(super) fn names_a_scope(&self) -> bool {
        *self.known.names_a_scope.get_or_init(|| self.items.iter().any(|it| it.scope().is_some()))
    }

    /// Whether it names what scopes are called.
    pub(super) fn speaks_of_scopes(&self) -> bool {
        let words = ["scope", "oauth", "permission", "category", "designation", "row", "level"];
        let speaks = || self.items.iter().any(|item| item.is_word(&words));
        *self.known.speaks_of_scopes.get_or_init(speaks)
    }

    pub(super) fn words(&self, at: &Range<usize>) -> Option<String> {
        let (place, text) = self.text_at(at.start)?;
        text.get(at.start - place.start..at.end - place.start).map(str::to_owned)
    }
}

/// Splits lines into sentences and passes them on one by one, since all together would take several
/// times the memory of the lines. Lines that continue a sentence are joined; list items and headings
/// are kept separate.
pub(super) fn each_sentence<'a>(
    lines: &[Line<'a>],
    taken: &BTreeSet<usize>,
    mut read: impl FnMut(Sentence<'a>),
) {
    /// The number of lines after a mention of scopes that are still about them.
    const NEAR: usize = 3;
    const ACCOUNT_NEAR: usize = 6;
    let mut current = Sentence {
        items: Vec::new(),
        texts: Vec::new(),
        question: false,
        about_scopes: false,
        asked: false,
        about_account: false,
        place: Place::default(),
        known: Known::default(),
    };
    let mut finish = |current: &mut Sentence<'a>| {
        if !current.items.is_empty() {
            read(Sentence {
                items: std::mem::take(&mut current.items),
                texts: current.texts.clone(),
                question: current.question,
                about_scopes: current.about_scopes,
                asked: false,
                about_account: current.about_account,
                place: current.place,
                known: Known::default(),
            });
        }
        current.question = false;
    };
    // The number of nonempty lines since the last mention of scopes.
    let mut since = NEAR + 1;
    // The same for an API account.
    let mut account = ACCOUNT_NEAR + 1;
    for (number, line) in lines.iter().enumerate() {
        if taken.contains(&number) || line.is_blank() {
            finish(&mut current);
            current.texts.clear();
            since += usize::from(!line.is_blank());
            continue;
        }
        since = if line.has_word(&["scope", "oauth"]) { 0 } else { since + 1 };
        if line.has_word(&["account"]) && line.has_word(&["api"]) {
            account = 0;
        } else if line.place.heading {
            account = ACCOUNT_NEAR + 1;
        } else {
            account += 1;
        }
        current.about_account = account <= ACCOUNT_NEAR;
        // A table row isn't part of a sentence that spans lines.
        let is_table = line.items.iter().any(|item| item.what == What::Cell);
        // "OAuth scopes: Full" is a line of its own.
        let is_rule = label_rule::read(&line.items).is_some();
        if line.bullet || is_table || is_rule {
            finish(&mut current);
            current.texts.clear();
        }
        current.texts.push((line.at.clone(), line.text));
        current.about_scopes = since <= NEAR;
        if current.items.is_empty() {
            current.place = line.place;
        }
        for (place, item) in line.items.iter().enumerate() {
            let ends = item.is_sign(&['.', '!', '?', ';', '。']) && {
                // "V2.0", "example.com": a period inside a word doesn't end a sentence.
                let apart =
                    line.items.get(place + 1).is_none_or(|next| next.at.start > item.at.end);
                apart && !is_abbreviation(&line.items, place) && !goes_on(&line.items, place)
            };
            if ends {
                current.question = item.is_sign(&['?']);
            } else {
                current.items.push(item.clone());
            }
            if ends || current.items.len() >= MAX_ITEMS_IN_LINE {
                finish(&mut current);
                // The next one begins in this line.
                current.texts.drain(..current.texts.len().saturating_sub(1));
            }
        }
        let is_long = current.items.len() >= MAX_ITEMS;
        if is_table || is_rule || is_long || line.text.ends_with(['.', '!', '?', ';', '。']) {
            finish(&mut current);
            current.texts.clear();
        }
    }
    finish(&mut current);
}

/// Whether the period belongs to "e.g." or the like.
fn is_abbreviation(items: &[Item], period: usize) -> bool {
    let before = |back: usize| period.checked_sub(back).and_then(|place| items.get(place));
    let inner = before(2).is_some_and(|item| item.is_sign(&['.']));
    let single = before(1).is_some_and(|item| item.plain.chars().count() == 1);
    (inner && single) || before(1).is_some_and(|item| item.is_word(&["eg", "ie", "incl"]))
}

/// Whether the clause after a semicolon is about the names before it: "Orders and Carts are changed
/// as well; put them on Modify".
fn goes_on(items: &[Item], semicolon: usize) -> bool {
    let rest = items.get(semicolon + 1..).unwrap_or_default();
    let clause = rest.split(|item| item.is_sign(&['.', '!', '?', ';'])).next().unwrap_or_default();
    items.get(semicolon).is_some_and(|item| item.is_sign(&[';']))
        && clause.iter().any(|item| item.is_word(&["them", "they", "both", "these"]))
        && clause.iter().all(|item| item.scope().is_none())
}

pub(super) fn negated(items: &[Item], place: usize) -> bool {
    let from = place.saturating_sub(6);
    let before = items.get(from..place).unwrap_or_default();
    // "… are never read, so both can remain at None": "so" begins a new clause.
    let clause = before.iter().rposition(|item| item.is_word(&["so", "therefore", "but"]));
    let clause = clause.map_or(0, |clause| clause + 1);
    before.iter().skip(clause).any(|item| item.is_word(&NOT))
}

/// Whether the word is meant as a level: "modify" is also an ordinary verb.
pub(super) fn is_level(sentence: &Sentence<'_>, place: usize) -> bool {
    let items = &sentence.items;
    let Some(item) = items.get(place) else { return false };
    let Some((said, strength)) = item.level() else { return false };
    let next = items.get(place + 1);
    let previous = place.checked_sub(1).and_then(|place| items.get(place));
    let of_access = next.is_some_and(|next| {
        next.is_word(&["access", "permission", "level", "right", "only", "scope"])
    });
    // "under Products, click the Modify button"
    let pressed = next.is_some_and(|next| next.is_word(&["button", "option"]))
        && (sentence.about_scopes || sentence.speaks_of_scopes())
        && sentence.names_a_scope();
    if pressed {
        return true;
    }
    if next.is_some_and(|next| {
        next.is_word(&["mode", "option", "token", "button", "user", "replica", "api", "account"])
    }) {
        return false;
    }
    match strength {
        Strength::Strong => true,
        Strength::Form => {
            let first = place == 0;
            let quoted = sentence.is_quoted(item);
            let led = previous.is_some_and(|p| {
                p.is_word(&["at", "on"])
                    || p.is_sign(&[':', '>', '=', '(', '-'])
                    || p.is_word(&["to", "a", "be", "or"])
                        && next.is_none_or(|next| {
                            matches!(next.what, What::Sign(_))
                                || next.is_word(&["and", "or", "for", "on", "if"])
                        })
            });
            let verb = matches!(said, StatedLevel::Level(Level::Create | Level::Login)) && first;
            !verb
                && match said {
                    StatedLevel::Highest => is_highest(items, place),
                    StatedLevel::Level(_) | StatedLevel::Either(..) => {
                        of_access || quoted || led || (item.capital && !first)
                    }
                }
        }
        Strength::Weak => {
            of_access
                || (sentence.is_quoted(item) && next.is_some_and(|next| next.scope().is_some()))
        }
    }
}

pub(super) fn push(
    sentence: &Sentence<'_>,
    item: &Item,
    level: Option<(StatedLevel, Range<usize>)>,
    prose: &mut Prose,
) -> bool {
    let Some(scope) = item.scope() else { return false };
    let ui_name = sentence.words(&item.at).unwrap_or_else(|| scope.ui_name.clone());
    prose.gathered.say(scope, ui_name, (&item.at, sentence.place), level);
    true
}

/// Adds a scope that the sentence names as an example.
pub(super) fn push_example(sentence: &Sentence<'_>, item: &Item, prose: &mut Prose) {
    let Some(scope) = item.scope() else { return };
    let ui_name = sentence.words(&item.at).unwrap_or_else(|| scope.ui_name.clone());
    prose.gathered.say_example(scope, ui_name, (&item.at, sentence.place));
}

pub(super) fn joins(item: &Item) -> bool {
    item.is_sign(&[',', '&', '/'])
        || item.is_word(&["and", "or", "also", "the", "well", "a", "plu", "each"])
}

/// Returns the names right before a level: "Products and Orders to Read-only".
pub(super) fn group_before(items: &[Item], level: usize, used: &[bool]) -> Vec<usize> {
    let mut place = level;
    let mut words = 0;
    while let Some(before) = place.checked_sub(1) {
        let Some(item) = items.get(before) else { break };
        if item.scope().is_some() {
            break;
        }
        let then = |item: &Item| {
            item.is_word(&["and", "then"])
                && items
                    .get(before + 1)
                    .is_some_and(|next| next.is_word(&DO) || next.is_word(&["then"]))
        };
        if let Some(start) = stranger_before(items, place) {
            place = start;
            continue;
        }
        let passes = item.is_word(&TO_LEVEL)
            || item.is_word(&DO)
            || then(item)
            || item.is_sign(&[':', '>', '-', '=', '(', ')', ','])
            || item.what == What::Cell;
        if !passes || words > 7 {
            return Vec::new();
        }
        words += 1;
        place = before;
    }
    // Only names that no other level has taken.
    let mut names = Vec::new();
    while let Some(before) = place.checked_sub(1) {
        let Some(item) = items.get(before) else { break };
        if item.scope().is_some() {
            if used.get(before).copied().unwrap_or(true) {
                break;
            }
            names.push(before);
        } else if let Some(start) = stranger_before(items, place) {
            place = start;
            continue;
        } else if !joins(item) && !(item.is_word(&["scope", "permission", "row"])) {
            break;
        }
        place = before;
    }
    names.reverse();
    names
}

/// Returns the start of a capitalized name right before this place that isn't a scope of the form
/// but is listed with some: ""Products" and "Price Lists" set to Modify".
pub(super) fn stranger_before(items: &[Item], place: usize) -> Option<usize> {
    /// The most words of such a name.
    const WORDS: usize = 4;
    let before = items.get(..place).unwrap_or_default();
    let capital = |item: &&Item| item.what == What::Word && item.capital && !joins(item);
    let words = before.iter().rev().take_while(capital).count();
    let start = place - words;
    let joined = start.checked_sub(1).and_then(|at| items.get(at)).is_some_and(joins);
    let listed = items.get(start.saturating_sub(3)..start).unwrap_or_default();
    let listed = listed.iter().any(|item| item.scope().is_some());
    ((1..=WORDS).contains(&words) && joined && listed).then_some(start)
}

/// Whether the highest level is meant: "the highest level", "its maximum", "Full access"; not "a
/// maximum of 50 MB".
pub(super) fn is_highest(items: &[Item], place: usize) -> bool {
    let Some(item) = items.get(place) else { return false };
    if let What::Level(StatedLevel::Highest, Strength::Strong) = item.what {
        return true;
    }
    let next = items.get(place + 1);
    if item.is_word(&["most"]) {
        return next.is_some_and(|next| next.is_word(&["permissive", "powerful", "access"]));
    }
    let bare = matches!(item.what, What::Level(StatedLevel::Highest, _)) || item.is_word(HIGH);
    let led = place.checked_sub(1).and_then(|place| items.get(place)).is_some_and(|before| {
        before.is_word(&["the", "it", "its", "their", "to", "at"]) || before.is_sign(&[':', '>'])
    });
    bare && match next {
        None => led,
        Some(next) if next.is_word(OF_LEVEL) => true,
        Some(next) => {
            led && (matches!(next.what, What::Sign(_) | What::Name(_)) || next.is_word(AFTER_HIGH))
        }
    }
}

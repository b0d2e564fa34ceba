//! Splits a guide into lines, and each line into its parts, in order.

use super::lexicon::{self, StatedLevel, Strength};
use super::matching;
use super::token::{self, Kind, Token};
use crate::catalog::{Level, Scope};
use smol_str::SmolStr;
use std::collections::VecDeque;
use std::ops::Range;

/// The kind of a line's part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum What {
    /// A scope's name.
    Name(&'static Scope),
    /// A level.
    Level(StatedLevel, Strength),
    /// An OAuth parameter name, which gives both scope and level.
    Parameter(&'static Scope, Level),
    /// An OAuth parameter name that no scope has.
    UnknownParameter,
    /// Any other word.
    Word,
    /// A symbol or punctuation mark.
    Sign(char),
    /// The border of a cell.
    Cell,
}

/// A part of a line.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) what: What,
    /// The normalized form of a word, or of the first word of a level.
    pub(super) plain: SmolStr,
    pub(super) capital: bool,
    pub(super) at: Range<usize>,
}

impl Item {
    pub(super) fn scope(&self) -> Option<&'static Scope> {
        match self.what {
            What::Name(scope) => Some(scope),
            _ => None,
        }
    }

    pub(super) fn level(&self) -> Option<(StatedLevel, Strength)> {
        match self.what {
            What::Level(said, strength) => Some((said, strength)),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, signs: &[char]) -> bool {
        matches!(self.what, What::Sign(sign) if signs.contains(&sign))
    }

    pub(super) fn is_word(&self, words: &[&str]) -> bool {
        !matches!(self.what, What::Sign(_) | What::Cell) && words.contains(&self.plain.as_str())
    }
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The number of the list, the table or the paragraph. Lines next to each other have the same.
    pub(super) block: usize,
    /// How much this part of the guide counts if another says otherwise: more than 0 for what is
    /// recommended, less for what is out of date or only an example.
    pub(super) weight: i8,
    /// Whether the line is a heading.
    pub(super) heading: bool,
    /// Whether the line is about another kind of account: an app's registration, or a token for the
    /// storefront.
    pub(super) other_account: bool,
}

/// A line without its bullet or number.
#[derive(Debug, Clone)]
pub(super) struct Line<'a> {
    pub(super) items: Vec<Item>,
    /// The line without surrounding whitespace.
    pub(super) text: &'a str,
    pub(super) at: Range<usize>,
    /// Whether it begins with a bullet or a number.
    pub(super) bullet: bool,
    pub(super) place: Place,
}

impl Line<'_> {
    pub(super) fn is_blank(&self) -> bool {
        self.items.is_empty()
    }

    pub(super) fn has_word(&self, words: &[&str]) -> bool {
        self.items.iter().any(|item| item.is_word(words))
    }

    /// Whether it is a table's row of several cells.
    pub(super) fn has_cells(&self) -> bool {
        self.items.iter().any(|item| item.what == What::Cell)
    }

    /// Returns the items of its first cell that isn't empty.
    pub(super) fn first_cell(&self) -> Option<&[Item]> {
        self.items.split(|item| item.what == What::Cell).find(|cell| !cell.is_empty())
    }

    /// Returns the items of each cell.
    pub(super) fn cells(&self) -> Vec<&[Item]> {
        self.items.split(|item| item.what == What::Cell).filter(|cell| !cell.is_empty()).collect()
    }
}

/// Returns the range from the first to the last of the given items.
pub(super) fn span(items: &[Item]) -> Range<usize> {
    match items {
        [] => 0..0,
        [first, .., last] => first.at.start..last.at.end,
        [one] => one.at.clone(),
    }
}

/// Splits a part of a text into its lines. The tokens are created line by line, so that the text is
/// never held in memory twice.
pub(super) fn lines(text: &str, part: Range<usize>) -> Vec<Line<'_>> {
    let Range { start: first, end: last } = part;
    let mut start = first;
    let mut lines = Vec::new();
    let mut tokens = Vec::new();
    let part = text.get(first..last).unwrap_or_default();
    let ends = part.char_indices().filter(|(_, c)| token::ends_a_line(*c));
    let ends = ends.map(|(at, c)| first + at..first + at + c.len_utf8());
    let mut ends = ends.chain(std::iter::once(last..last)).peekable();
    while let Some(end) = ends.next() {
        // Lines broken by a narrow column or the edge of a page are read as one line.
        let shown = text.get(start..end.start).unwrap_or_default();
        let next_end = ends.peek().map_or(end.end, |next| next.start);
        if goes_on(shown, text.get(end.end..next_end).unwrap_or_default()) {
            continue;
        }
        token::split(text, start..end.start, &mut tokens);
        lines.push(line(text, start..end.start, &tokens));
        start = end.end;
    }
    lines
}

/// Whether the lower of two lines continues the upper one: it completes a scope's name or a level,
/// or continues a list.
fn goes_on(upper: &str, lower: &str) -> bool {
    let (upper, lower) = (upper.trim(), lower.trim());
    let has_cells = |line: &str| {
        let line = line.as_bytes();
        line.iter().any(|byte| matches!(byte, b'\t' | b'|'))
            || line.windows(2).any(|two| two == b"  ")
    };
    let last = upper.rsplit('\n').next().unwrap_or_default().trim();
    if upper.is_empty() || lower.is_empty() || has_cells(last) {
        return false;
    }
    let level = ["read-", "Read-", "READ-"].iter().any(|end| upper.ends_with(end));
    if level && lower.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("only")) {
        return true;
    }
    // "… and Channel" above "Listings set to Modify"
    let is_prose = last.len() > 12 && last.split_whitespace().nth(2).is_some();
    if is_prose && !has_cells(lower) {
        let last_word = last.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
        let first_word = lower.split_whitespace().next().unwrap_or_default();
        if lexicon::follow_each_other(last_word, first_word) {
            return true;
        }
    }
    let bullet = lower.starts_with(['-', '*', '•', '#', '>', '+', '–'])
        || lower.starts_with(|c: char| c.is_ascii_digit());
    if upper.ends_with(',') {
        return !bullet && upper.contains(':') && !has_cells(lower);
    }
    let first = lower.split(['\t', '|']).next().unwrap_or_default();
    let first = first.split("  ").next().unwrap_or_default().trim();
    let unmarked = upper.trim_start_matches(['-', '*', '•', '>', ' ']);
    !bullet
        && lexicon::may_join(unmarked.len(), first.len())
        && lexicon::exact_name(unmarked).is_none()
        && lexicon::exact_name(&format!("{unmarked} {first}")).is_some()
}

fn line<'a>(text: &'a str, at: Range<usize>, tokens: &[Token]) -> Line<'a> {
    let raw = text.get(at.clone()).unwrap_or_default();
    let lead = raw.len() - raw.trim_start().len();
    let shown = raw.trim();
    let at = at.start + lead..at.start + lead + shown.len();
    let mut rest = tokens;
    let mut bullet = shown.starts_with("* ") || shown.starts_with("*\t");
    // "- [x] Orders: Modify"
    let mut ticked = shown.trim_start_matches(['-', '*', '+', '•', ' ']).starts_with(['[', '☑'])
        && ["[x]", "[X]"].iter().any(|tick| shown.contains(tick));
    // Strip bullets, numbers, quote marks and heading marks.
    loop {
        let is_mark = |token: &Token| {
            token.kind == Kind::Cell
                || matches!(token.kind, Kind::Sign(sign) if !sign.is_alphanumeric() && !['(', '<', '_', '/', ':', '='].contains(&sign))
        };
        match rest {
            [first, more @ ..] if is_mark(first) => {
                bullet |= matches!(first.kind, Kind::Sign(sign) if sign != '#');
                rest = more;
            }
            [first, more @ ..] if ticked && first.word() == Some("x") => {
                ticked = false;
                bullet = true;
                rest = more;
            }
            [number, sign, more @ ..]
                if number.word().is_some_and(|w| {
                    // "12.", or "a." of a nested list.
                    (w.len() <= 2 && w.bytes().all(|b| b.is_ascii_digit()))
                        || (w.len() == 1 && w.bytes().all(|b| b.is_ascii_lowercase()))
                }) && (sign.is_sign('.') || sign.is_sign(')')) =>
            {
                bullet = true;
                rest = more;
            }
            // "1.1  The account …", "4  Orders to Read-only"
            [number, cell, more @ ..]
                if number
                    .word()
                    .is_some_and(|w| w.len() <= 2 && w.bytes().all(|b| b.is_ascii_digit()))
                    && cell.kind == Kind::Cell
                    && text.get(cell.at.clone()).is_some_and(|gap| gap.trim().is_empty()) =>
            {
                bullet = true;
                rest = more;
            }
            _ => break,
        }
    }
    Line { items: items(rest), text: shown, at, bullet, place: Place::default() }
}

fn items(mut rest: &[Token]) -> Vec<Item> {
    let mut items = Vec::with_capacity(rest.len());
    while let [first, more @ ..] = rest {
        let plain = match &first.kind {
            Kind::Word { plain, .. } => plain.clone(),
            _ => SmolStr::default(),
        };
        let (what, used) = if let Some((scope, level)) = matching::parameter(first) {
            (What::Parameter(scope, level), 1)
        } else if matching::is_parameter(first) {
            (What::UnknownParameter, 1)
        } else if let Some((scope, used)) = matching::name_at(rest) {
            (What::Name(scope), used)
        } else if let Some((said, strength, used)) = matching::level_at(rest) {
            (What::Level(said, strength), used)
        } else {
            let what = match &first.kind {
                Kind::Word { .. } => What::Word,
                Kind::Sign(sign) => What::Sign(*sign),
                Kind::Cell => What::Cell,
            };
            items.push(Item { what, plain, capital: first.is_capital(), at: first.at.clone() });
            rest = more;
            continue;
        };
        let end = rest.get(used - 1).map_or(first.at.end, |last| last.at.end);
        items.push(Item { what, plain, capital: first.is_capital(), at: first.at.start..end });
        rest = rest.get(used..).unwrap_or_default();
    }
    while items.last().is_some_and(|item| item.what == What::Cell) {
        items.pop();
    }
    join_changes(&mut items);
    join_choices(&mut items);
    items.shrink_to_fit();
    items
}

/// Joins items for which `joined` says so: it returns what the item and those after it are together,
/// and how many of those belong to it. Linear, however many are joined.
fn join(items: &mut Vec<Item>, joined: impl Fn(&Item, &VecDeque<Item>) -> Option<(What, usize)>) {
    let mut rest = VecDeque::from(std::mem::take(items));
    while let Some(mut item) = rest.pop_front() {
        while let Some((what, used)) = joined(&item, &rest) {
            item.what = what;
            item.at.end = rest.drain(..used).next_back().map_or(item.at.end, |last| last.at.end);
        }
        items.push(item);
    }
}

/// Joins the two levels of a change, of which the second counts: "from None to Modify".
fn join_changes(items: &mut Vec<Item>) {
    let is_none = |item: &Item| matches!(item.level(), Some((StatedLevel::Level(level), _)) if level.is_rest());
    if !items.iter().any(|item| is_none(item) || item.is_word(&["from"])) {
        return;
    }
    join(items, |from, rest| {
        let level = |place: usize| rest.get(place).and_then(Item::level).map(|(said, _)| said);
        // "None => Modify"
        let is_arrow = |item: &&Item| item.is_sign(&['=', '>', '-']);
        // An arrow has a few signs; a line of them takes linear time.
        let signs = rest.iter().take(4).take_while(is_arrow).count();
        let points = rest.iter().take(signs).any(|item| item.is_sign(&['>']));
        let by_arrow = level(signs).filter(|_| is_none(from) && points);
        let to = rest.get(1).is_some_and(|to| to.is_word(&["to"]));
        let in_words = || level(2).filter(|_| from.is_word(&["from"]) && to && level(0).is_some());
        let by_arrow = by_arrow.map(|said| (said, signs + 1));
        let (said, used) = by_arrow.or_else(|| Some((in_words()?, 3)))?;
        Some((What::Level(said, Strength::Strong), used))
    });
}

/// Joins two levels that the guide offers as a choice: "Read-only or Modify", "standard / full".
fn join_choices(items: &mut Vec<Item>) {
    let is_or = |item: &Item| item.is_sign(&['/']) || item.is_word(&["or"]);
    if !items.iter().any(is_or) {
        return;
    }
    join(items, |one, rest| {
        let (one, first) = one.level()?;
        rest.front().filter(|or| is_or(or))?;
        let (other, second) = rest.get(1)?.level()?;
        let said = either(one, other).filter(|_| first.min(second) > Strength::Weak)?;
        Some((What::Level(said, first.max(second)), 2))
    });
}

/// Returns the choice between two levels that grant access.
fn either(one: StatedLevel, other: StatedLevel) -> Option<StatedLevel> {
    match (one, other) {
        (StatedLevel::Level(one), StatedLevel::Level(other))
            if one != Level::None && other != Level::None =>
        {
            Some(match one == other {
                true => StatedLevel::Level(one),
                false => StatedLevel::Either(one.min(other), one.max(other)),
            })
        }
        (StatedLevel::Highest, StatedLevel::Highest) => Some(StatedLevel::Highest),
        _ => None,
    }
}

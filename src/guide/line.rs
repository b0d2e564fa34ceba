//! Splits a guide into lines, and each line into its parts, in order.

use super::lexicon::{self, StatedLevel, Strength};
use super::matching;
use super::token::{self, Kind, Token};
use crate::catalog::{Level, Scope};
use smol_str::SmolStr;
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

/// A line without its bullet or number.
#[derive(Debug, Clone)]
pub(super) struct Line<'a> {
    pub(super) items: Vec<Item>,
    /// The line without surrounding whitespace.
    pub(super) text: &'a str,
    pub(super) at: Range<usize>,
    /// Whether it begins with a bullet or a number.
    pub(super) bullet: bool,
}

impl Line<'_> {
    pub(super) fn is_blank(&self) -> bool {
        self.items.is_empty()
    }

    pub(super) fn has_word(&self, words: &[&str]) -> bool {
        self.items.iter().any(|item| item.is_word(words))
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
        let mut tokens = token::split(text, start..end.start);
        tokens.retain(|token| token.kind != Kind::Line);
        lines.push(line(text, start..end.start, &tokens));
        start = end.end;
    }
    lines
}

/// Whether the lower of two lines continues the upper one: it completes a scope's name or a level,
/// or continues a list.
fn goes_on(upper: &str, lower: &str) -> bool {
    let (upper, lower) = (upper.trim(), lower.trim());
    let has_cells = |line: &str| line.contains(['\t', '|']) || line.contains("  ");
    let last = upper.rsplit('\n').next().unwrap_or_default().trim();
    if upper.is_empty() || lower.is_empty() || has_cells(last) {
        return false;
    }
    let level = ["read-", "Read-", "READ-"].iter().any(|end| upper.ends_with(end));
    if level && lower.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("only")) {
        return true;
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
            _ => break,
        }
    }
    Line { items: items(rest), text: shown, at, bullet }
}

fn items(mut rest: &[Token]) -> Vec<Item> {
    let mut items = Vec::new();
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
                Kind::Cell | Kind::Line => What::Cell,
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
    items.shrink_to_fit();
    items
}

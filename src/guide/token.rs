//! Splits text into words and symbols, each with its position.

use super::lexicon;
use super::spelling::plain;
use smol_str::SmolStr;
use std::ops::Range;

/// A word, a symbol or a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) at: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word: its normalized form for comparison, and whether it starts with a capital letter.
    Word { plain: SmolStr, capital: bool },
    /// A symbol or punctuation mark.
    Sign(char),
    /// A tab, a bar, or a gap of two or more spaces: a cell border.
    Cell,
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word { plain, .. } => Some(plain.as_str()),
            _ => None,
        }
    }

    pub(super) fn is_capital(&self) -> bool {
        matches!(self.kind, Kind::Word { capital: true, .. })
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// Characters that only decorate text.
const DRESS: [char; 16] =
    ['*', '`', '"', '\'', '“', '”', '‘', '’', '„', '«', '»', '[', ']', '_', '\u{ad}', '\u{200b}'];

/// Whether a character ends a line.
pub(super) fn ends_a_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{c}')
}

/// Puts the tokens of a part of a text into `tokens`, with their positions in the whole text. No
/// token extends past the end of a line, so lines can be split one by one.
pub(super) fn split(text: &str, part: Range<usize>, tokens: &mut Vec<Token>) {
    tokens.clear();
    split_part(text.get(part.clone()).unwrap_or_default(), tokens);
    for token in tokens {
        token.at = token.at.start + part.start..token.at.end + part.start;
    }
}

fn split_part(text: &str, tokens: &mut Vec<Token>) {
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if ends_a_line(c) {
            // Lines that are read as one stay apart by their words.
        } else if c.is_whitespace() {
            // Every tab is a border of its own, because a cell between two of them may be empty.
            let mut end = start + c.len_utf8();
            let mut wide = c == '\t';
            let blank = |c: char| c.is_whitespace() && c != '\t' && !ends_a_line(c);
            while let Some((at, next)) = rest.next_if(|(_, c)| blank(*c)) {
                end = at + next.len_utf8();
                wide = true;
            }
            let tab_follows = rest.peek().is_some_and(|(_, c)| *c == '\t');
            if wide && (c == '\t' || !tab_follows) {
                tokens.push(Token { kind: Kind::Cell, at: start..end });
            }
        } else if let Some(length) = leader(text, start) {
            while rest.next_if(|(at, _)| *at < start + length).is_some() {}
            tokens.push(Token { kind: Kind::Cell, at: start..start + length });
        } else if c == '|' {
            tokens.push(Token { kind: Kind::Cell, at: start..start + 1 });
        } else if c.is_alphanumeric() {
            let mut end = start + c.len_utf8();
            while let Some((at, next)) = rest.next_if(|(_, c)| c.is_alphanumeric() || *c == '_') {
                end = at + next.len_utf8();
            }
            let word = text.get(start..end).unwrap_or_default();
            // Skip addresses; their words mean nothing.
            if (word.eq_ignore_ascii_case("http") || word.eq_ignore_ascii_case("https"))
                && text.get(end..).is_some_and(|rest| rest.starts_with("://"))
            {
                while rest
                    .next_if(|(_, c)| !c.is_whitespace() && !['|', ')', '"'].contains(c))
                    .is_some()
                {}
                continue;
            }
            // "_read_ permission": the underscores of emphasis don't belong to the word.
            let word = word.trim_end_matches('_');
            if word.contains('_') {
                tokens.push(word_token(word, start));
            } else {
                push_words(word, start, tokens);
            }
        } else if !DRESS.contains(&c) || (c == '_' && begins_a_suffix(text, start)) {
            let sign = match c {
                '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
                '›' | '»' | '→' | '⇒' | '➔' | '➜' | '▸' | '▶' | '►' | '➝' | '⟶' | '➤' | '➡' => {
                    '>'
                }
                '：' => ':',
                '，' => ',',
                c => c,
            };
            tokens.push(Token { kind: Kind::Sign(sign), at: start..start + c.len_utf8() });
        }
    }
}

/// Whether an underscore begins a part of a parameter's name, "_read_only", not emphasis.
fn begins_a_suffix(text: &str, start: usize) -> bool {
    /// The longest name of a parameter, in bytes.
    const LONGEST: usize = 64;
    let rest = text.get(start + 1..).unwrap_or_default();
    // Only as much as a name needs, so that a text of underscores takes linear time.
    let rest = rest.get(..rest.floor_char_boundary(LONGEST)).unwrap_or(rest);
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let word = rest.get(..end).unwrap_or_default();
    word.contains('_') && !word.ends_with('_')
}

/// Returns the length of the dots that lead from a name to its level, in bytes: "Orders ..... Modify".
fn leader(text: &str, start: usize) -> Option<usize> {
    // Only the first dot of a run, so that a text of dots takes linear time.
    if text.get(..start)?.ends_with(['.', '…', '·']) {
        return None;
    }
    let rest = text.get(start..)?;
    let dots = rest.len() - rest.trim_start_matches(['.', '…', '·']).len();
    let count = rest.get(..dots)?.chars().count();
    let spaced = text.get(..start)?.ends_with(' ');
    let after = rest.get(dots..)?;
    let goes_on =
        after.starts_with(' ') && after.trim_start_matches(' ').starts_with(char::is_alphanumeric);
    ((count > 3 || (spaced && count > 0)) && (goes_on || (count > 3 && !after.is_empty())))
        .then_some(dots)
}

/// Splits a word at a capital letter inside it, which comes from cells that were joined:
/// "OrdersRead".
fn push_words(word: &str, start: usize, tokens: &mut Vec<Token>) {
    /// The last part of two joined cells must be one of these; "loginWithCustomerLogin" is a
    /// function name.
    const LEVELS: [&str; 9] =
        ["read", "readonly", "modify", "none", "manage", "create", "full", "standard", "write"];
    // Joined words are never this short, but most words of a long text are.
    if word.len() < 4 {
        tokens.push(word_token(word, start));
        return;
    }
    let last = word.rfind(char::is_uppercase).and_then(|at| word.get(at..)).unwrap_or_default();
    let is_cells = word.starts_with(char::is_uppercase)
        && (LEVELS.contains(&last.to_lowercase().as_str()) || lexicon::ends_a_name(&plain(last)));
    let mut from = 0;
    let mut before_small = false;
    for (at, c) in word.char_indices() {
        if before_small && c.is_uppercase() && is_cells {
            tokens.push(word_token(word.get(from..at).unwrap_or_default(), start + from));
            from = at;
        }
        before_small = c.is_lowercase();
    }
    let last = word.get(from..).unwrap_or_default();
    // Or, without a capital letter, a level at the end: "ordersread-only".
    let small = last.to_lowercase();
    for level in ["readonly", "read", "modify", "none"] {
        if let Some(name) = small.strip_suffix(level)
            && lexicon::ends_a_name(&plain(name))
            && last.is_char_boundary(name.len())
        {
            tokens.push(word_token(last.get(..name.len()).unwrap_or_default(), start + from));
            from += name.len();
            break;
        }
    }
    tokens.push(word_token(word.get(from..).unwrap_or_default(), start + from));
}

fn word_token(word: &str, start: usize) -> Token {
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    Token { kind: Kind::Word { plain: plain(word), capital }, at: start..start + word.len() }
}

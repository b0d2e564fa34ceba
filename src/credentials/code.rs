//! Labels in code and in lists of pairs, where a value doesn't stand right behind its label:
//! `define('X', 'v')`, `x: str = 'v'`, `set -x X v`, `{"key": "X", "value": "v"}`.

use super::label::{self, Label};
use super::lines::LabeledValue;

/// The names of a pair's parts.
const KEYS: [&str; 6] = ["key", "name", "title", "variable", "header", "label"];
const VALUES: [&str; 3] = ["value", "default", "defaultvalue"];
/// Commands that set a variable, with spaces between name and value.
const COMMANDS: [&str; 6] = ["setx", "setenv", "set", "env", "arg", "launchctl"];
/// How many parts may stand between a pair's label and its value.
const NEAR: usize = 24;

#[derive(Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    is_quoted: bool,
    is_word: bool,
    line: usize,
}

/// Splits a text into quoted strings, words and single signs.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut line = 0;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first == '\n' {
            line += 1;
        }
        let body = rest.get(first.len_utf8()..).unwrap_or_default();
        let is_quote = matches!(first, '"' | '\'' | '`');
        let quoted = is_quote.then(|| body.find([first, '\n'])).flatten();
        if let Some(end) = quoted
            && body.as_bytes().get(end) != Some(&b'\n')
        {
            let text = body.get(..end).unwrap_or_default();
            found.push(Token { text, is_quoted: true, is_word: true, line });
            rest = body.get(end + 1..).unwrap_or_default();
            continue;
        }
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let length = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        if length > 0 {
            let text = rest.get(..length).unwrap_or_default();
            found.push(Token { text, is_quoted: false, is_word: true, line });
            rest = rest.get(length..).unwrap_or_default();
        } else {
            if !first.is_whitespace() {
                let text = rest.get(..first.len_utf8()).unwrap_or_default();
                found.push(Token { text, is_quoted: false, is_word: false, line });
            }
            rest = body;
        }
    }
    found
}

/// Returns the labeled values of code and of lists of pairs.
pub(super) fn values_in_code(text: &str) -> Vec<LabeledValue<'_>> {
    let all = tokens(text);
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let Some(label) = label::whole(token.text).filter(|_| token.is_word) else { continue };
        if matches!(label, Label::Name | Label::ClientName | Label::TokenType) {
            continue;
        }
        let value = in_pair(&all, at)
            .or_else(|| in_call(&all, at))
            .or_else(|| typed(&all, at))
            .or_else(|| command(&all, at));
        if let Some(raw) = value {
            let weak = label::is_weak(token.text);
            found.push(LabeledValue { label, raw, below: Vec::new(), weak });
        }
    }
    found
}

fn is_one_of(token: &Token<'_>, names: &[&str]) -> bool {
    names.iter().any(|name| token.text.eq_ignore_ascii_case(name))
}

/// `"key": "X", …, "value": "v"`, also as YAML or XML.
fn in_pair<'a>(all: &[Token<'a>], at: usize) -> Option<&'a str> {
    let before = all.get(..at)?.iter().rev().find(|it| it.is_word)?;
    // Terraform: `variable "X" { default = "v" }`, with a description that may be a label, too.
    let is_block = before.text == "variable";
    if !is_one_of(before, &KEYS) {
        return None;
    }
    let after = all.get(at + 1..)?.iter().take(NEAR);
    let mut words = after.clone().filter(|it| it.is_word);
    while let Some(word) = words.next() {
        if is_one_of(word, &KEYS) || (label::whole(word.text).is_some() && !is_block) {
            return None;
        }
        if is_one_of(word, &VALUES) && (!is_block || word.text == "default") {
            return words.next().map(|it| it.text);
        }
    }
    None
}

/// `define('X', 'v')`, `env('X', 'v')`, `setProperty("X", "v")`.
fn in_call<'a>(all: &[Token<'a>], at: usize) -> Option<&'a str> {
    let name = all.get(at)?;
    let is_argument = all.get(at.checked_sub(1)?)?.text == "(";
    let next = all.get(at + 1)?.text == ",";
    let value = all.get(at + 2)?;
    (name.is_quoted && is_argument && next && value.is_quoted).then_some(value.text)
}

/// `x: str = "v"`, `x As String = "v"`, `x string = "v"`, `x ?= v`.
fn typed<'a>(all: &[Token<'a>], at: usize) -> Option<&'a str> {
    let line = all.get(at)?.line;
    let rest = all.get(at + 1..)?.iter().take(8).take_while(|it| it.line == line && it.text != ",");
    let equals = rest.clone().position(|it| it.text == "=")?;
    let between = rest.clone().take(equals);
    let is_type = between.clone().all(|it| {
        !it.is_quoted && (it.is_word || matches!(it.text, ":" | "?" | "<" | ">" | "[" | "]"))
    });
    let value = all.get(at + 1 + equals + 1..)?.iter().take(6).filter(|it| it.line == line);
    let quoted = value.clone().find(|it| it.is_quoted);
    let bare = value.clone().next().filter(|it| it.is_word);
    (is_type && equals > 0).then(|| quoted.or(bare).map(|it| it.text)).flatten()
}

/// `set -x X v`, `setx X "v"`, `ENV X v`.
fn command<'a>(all: &[Token<'a>], at: usize) -> Option<&'a str> {
    let line = all.get(at)?.line;
    let mut begin = all.get(..at)?.iter().rev().take(3).take_while(|it| it.line == line);
    let first = begin.find(|it| !it.text.starts_with('-'))?;
    let is_command = is_one_of(first, &COMMANDS) && begin.next().is_none();
    let value = all.get(at + 1)?;
    (is_command && value.line == line && value.is_word).then_some(value.text)
}

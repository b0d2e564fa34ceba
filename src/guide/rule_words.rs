//! The words that rules for all scopes consist of.

use super::line::Item;

/// Nouns that mean a scope.
pub(super) const SCOPE: &[&str] = &["scope", "oauth"];

/// Nouns that mean a scope only together with a word that makes it clear.
pub(super) const LOOSE: &[&str] = &[
    "permission",
    "row",
    "resource",
    "right",
    "section",
    "area",
    "entry",
    "line",
    "category",
    "item",
    "option",
    "setting",
];

pub(super) const EVERY: &[&str] = &["all", "every", "each", "any"];

/// Verbs that instruct the reader to set something.
pub(super) const SET: &[&str] = &[
    "set",
    "select",
    "choose",
    "pick",
    "tick",
    "give",
    "grant",
    "assign",
    "change",
    "switch",
    "turn",
    "put",
    "enable",
    "allow",
    "mark",
    "make",
    "use",
    "apply",
    "leave",
    "keep",
    "configure",
    "check",
    "click",
    "raise",
    "raised",
];

/// Words that may come right before such a verb.
pub(super) const BEFORE_SET: &[&str] = &[
    "please", "then", "now", "and", "must", "should", "you", "always", "simply", "just", "be",
    "next", "step", "instead", "we", "here", "to", "also", "first", "there",
];

/// Verbs that express a requirement by themselves.
pub(super) const ASK: &[&str] =
    &["need", "needed", "require", "required", "must", "should", "ensure"];

/// The words that rules consist of, besides the verbs, levels and nouns above. Any other word
/// before the end of the rule makes the sentence a doubt: it is possible to list all words that
/// rules use, but not all words that they don't use.
pub(super) const PLAIN: &[&str] = &[
    "the",
    "a",
    "an",
    "of",
    "to",
    "for",
    "in",
    "on",
    "at",
    "under",
    "with",
    "from",
    "its",
    "their",
    "it",
    "that",
    "which",
    "have",
    "has",
    "be",
    "is",
    "are",
    "been",
    "will",
    "you",
    "your",
    "please",
    "and",
    "or",
    "then",
    "now",
    "also",
    "always",
    "simply",
    "just",
    "sure",
    "all",
    "every",
    "each",
    "any",
    "everything",
    "single",
    "one",
    "level",
    "access",
    "privilege",
    "list",
    "form",
    "page",
    "heading",
    "api",
    "account",
    "token",
    "bigcommerce",
    "new",
    "available",
    "possible",
    "offer",
    "offered",
    "allowed",
    "most",
    "permissive",
    "powerful",
    "full",
    "step",
    "field",
    "button",
    "radio",
    "box",
    "store",
    "there",
    "here",
    "up",
    "no",
    "none",
    "cannot",
    "can",
    "may",
    "not",
    "left",
    "stay",
    "remain",
    "other",
    "remaining",
    "rest",
    "else",
    "must",
    "should",
    "these",
    "exception",
    "following",
    "save",
    "click",
    "press",
    "next",
    "first",
    "go",
    "selected",
    "chosen",
    "granted",
    "given",
    "ticked",
    "read",
    "write",
    "only",
    "t",
    "without",
    "we",
    "note",
    "stand",
    "them",
    "furthest",
    "screen",
    "window",
    "tab",
    "rightmost",
];

/// Words that introduce a reason or a circumstance: what follows doesn't change the rule.
pub(super) const REASON: &[&str] = &[
    "because",
    "so",
    "otherwise",
    "since",
    "when",
    "where",
    "even",
    "before",
    "if",
    "as",
    "while",
    "then",
];

/// Whether the sentence is conditional: "If you want to test everything, …", "… if you also export
/// them".
pub(super) fn is_conditional(items: &[Item]) -> bool {
    let first = items.first().is_some_and(|item| item.is_word(&["when", "unless", "whenever"]));
    first
        || items.iter().enumerate().any(|(place, item)| {
            let even = place.checked_sub(1).and_then(|place| items.get(place));
            item.is_word(&["if"])
                && !even.is_some_and(|even| even.is_word(&["even"]))
                && !items.get(place + 1).is_some_and(|next| {
                    next.is_word(&["available", "possible", "offered", "it", "there"])
                })
        })
}

//! A rule behind a label.

use super::lexicon::StatedLevel;
use super::line::{Item, What};
use super::rule_words::EVERY;
use crate::catalog::{Level, Rule};

/// Reads a rule that stands behind a label instead of a list: "Permissions: full access".
pub(super) fn read(items: &[Item]) -> Option<(Rule, usize)> {
    let is_label = |item: &&Item| {
        item.is_word(&["oauth", "scope", "permission", "api", "access", "level", "set", "to"])
            || item.is_word(&["needed", "required", "necessary"])
            || item.is_sign(&['(', ')'])
    };
    let label = items.iter().take_while(is_label).count();
    let named = items.iter().take(label).any(|item| item.is_word(&["scope", "permission"]));
    let is_link =
        |item: &&Item| item.is_sign(&[':', '-', '=', '>', '.', '(']) || item.what == What::Cell;
    let links = items.iter().skip(label).take_while(is_link).count();
    let place = label + links;
    let level = items.get(place)?;
    let rest = items.get(place + 1..)?;
    let ends = rest.iter().all(|item| {
        matches!(item.what, What::Sign(_) | What::Cell)
            || item.is_word(EVERY)
            || item.is_word(&[
                "everything",
                "on",
                "for",
                "to",
                "access",
                "level",
                "permission",
                "scope",
            ])
    });
    let closed = items.iter().take(label).any(|item| item.is_sign(&[')']));
    if !named || (links == 0 && !closed) || !ends {
        return None;
    }
    // "Permission | Modify" in a table is one scope's.
    let in_table = items.iter().skip(label).take(links).any(|item| item.what == What::Cell);
    let of_all = items.iter().take(label).any(|item| item.is_word(&["scope", "oauth"]))
        || rest.iter().any(|item| item.is_word(EVERY) || item.is_word(&["everything"]));
    if in_table && !of_all {
        return None;
    }
    match level.level()?.0 {
        StatedLevel::Highest | StatedLevel::Level(Level::Full) => Some((Rule::AllHighest, place)),
        // One level for all scopes, if the label doesn't begin a list.
        StatedLevel::Level(Level::ReadOnly) if level.capital || rest.is_empty() => {
            Some((Rule::AllReadOnly, place))
        }
        StatedLevel::Level(Level::Modify) if level.capital => Some((Rule::AllHighest, place)),
        _ => None,
    }
}

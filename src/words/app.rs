//! Sentences about an app: where its rows come from, how far they reach, what to mind.

use crate::catalog::{Connector, Level, Origin, Reach, Requirement, Seen};
use crate::texts::{self, text, with};

/// What an app file says: the built-in ones name a text, others hold the words themselves.
fn said(connector: &Connector, words: &str) -> String {
    if connector.origin_is_ours() && texts::exists(words) { text(words) } else { words.to_owned() }
}

/// What to be careful about with an app.
pub fn caution(connector: &Connector) -> Option<String> {
    connector.caution.as_deref().map(|words| said(connector, words))
}

/// What else is worth knowing about an app.
pub fn note(connector: &Connector) -> Option<String> {
    connector.note.as_deref().map(|words| said(connector, words))
}

/// What to do in the app at the end.
pub fn last_step(connector: &Connector) -> String {
    match &connector.last_step {
        Some(words) => said(connector, words),
        None => with("app-last-step", &[("app", connector.short_name.as_str().into())]),
    }
}

/// What tells this variant of an app from the others.
pub fn variant(connector: &Connector) -> String {
    connector.variant.as_deref().map(text).unwrap_or_default()
}

/// Where the knowledge of an app comes from: "From the vendor's own guide".
pub fn origin(connector: &Connector) -> String {
    match &connector.origin {
        Origin::BuiltIn => with("app-from-guide", &[("vendor", connector.vendor.as_str().into())]),
        Origin::File(file) => with("app-from-file", &[("file", file.as_str().into())]),
        Origin::Guide => text("app-from-pasted"),
        Origin::Hand => text("app-from-hand"),
    }
}

/// How old it is and what it leaves open: "Seen May 2026; 2 rows without a level". Empty where
/// neither is known.
pub fn origin_more(connector: &Connector) -> String {
    let seen = connector.seen.map(|seen| with("app-seen", &[("seen", month(seen).into())]));
    let without = connector.without_level();
    let without = (without > 0).then(|| with("app-without-level", &[("count", without.into())]));
    match (seen, without) {
        (Some(seen), Some(without)) => {
            with("app-seen-and", &[("seen", seen.into()), ("rest", without.into())])
        }
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// The month that a guide was seen in, or its year alone: "May 2026".
pub fn month(seen: Seen) -> String {
    let year = seen.year.to_string();
    match seen.month.map(|month| text(&format!("month-{month}"))) {
        Some(month) => with("date-month", &[("month", month.into()), ("year", year.into())]),
        None => year,
    }
}

/// How far a list of rows reaches: "13 rows, all Read-only".
pub fn reach(rows: &[Requirement]) -> String {
    let needed = rows.iter().filter(|row| row.is_needed()).count();
    let needs = || rows.iter().filter(|row| row.is_needed());
    if needed > 0 && needs().all(|row| row.unspecified) {
        return with("reach-no-level", &[("rows", needed.into())]);
    }
    let id = match Reach::of(rows) {
        Reach::None => "reach-none",
        Reach::AllReadOnly => "reach-read-only",
        Reach::Everything => "reach-everything",
        Reach::UpToModify => "reach-up-to-modify",
    };
    with(id, &[("rows", needed.into())])
}

/// What an app can do with these rows.
pub fn can_do(rows: &[Requirement]) -> String {
    let changing: Vec<String> = rows
        .iter()
        .filter(|row| row.is_needed() && row.level != Level::ReadOnly)
        .map(|row| row.scope.panel_name.clone())
        .collect();
    if !changing.is_empty() {
        let shown = if changing.len() > 6 {
            let more = changing.len() - 5;
            let mut first: Vec<String> = changing.into_iter().take(5).collect();
            first.push(with("app-can-more", &[("count", more.into())]));
            first
        } else {
            changing
        };
        return with("app-can-change", &[("rows", texts::list(&shown).into())]);
    }
    let names: Vec<String> =
        rows.iter().filter(|row| row.is_needed()).map(|row| row.scope.panel_name.clone()).collect();
    if (1..=4).contains(&names.len()) {
        return with("app-can-look", &[("rows", texts::list(&names).into())]);
    }
    let wide = names.len() > 15;
    text(if wide { "app-can-read-only-wide" } else { "app-can-read-only" })
}

//! Sentences about an app: where its scopes come from, how much access they grant, and its
//! cautions.

use crate::catalog::{AppProfile, Level, Origin, Reach, RequiredScope, Seen};
use crate::texts::{self, TextId, commas, t, text, with};

/// Resolves a text from an app file: built-in files name a text ID, others hold the text itself.
fn said(app: &AppProfile, words: &str) -> String {
    let ours = TextId::named(words).filter(|_| app.origin_is_ours());
    ours.map_or_else(|| words.to_owned(), text)
}

/// Returns the caution to show for an app.
pub fn caution(app: &AppProfile) -> Option<String> {
    app.caution.as_deref().map(|words| said(app, words))
}

/// Describes the scopes for which the app's guide allows a higher level as well.
pub fn choice(app: &AppProfile) -> Option<String> {
    let with_choice = app.scopes.iter().filter(|entry| entry.choice.len() > 1);
    let highest = with_choice.clone().filter_map(|entry| entry.choice.last()).max()?;
    let same = with_choice.filter(|entry| entry.choice.last() == Some(highest));
    let names: Vec<&str> = same.map(|it| it.scope.panel_name.as_str()).collect();
    let level = highest.to_string();
    Some(with!(t::APP_CHOICE, level = level, scopes = commas(&names)))
}

/// Returns the text for the project's tracker that says which entry may be out of date. It is in
/// English in every language.
pub fn outdated_report(app: &AppProfile) -> String {
    let AppProfile { name, id, guide, guide_reference, .. } = app;
    let guide = if guide.is_empty() { guide_reference } else { guide };
    let seen = app.seen.map_or_else(|| "unknown".to_owned(), |seen| seen.to_string());
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "App: {name} ({id})\nGuide: {guide}\nGuide checked: {seen}\nScopewise {version}\n\n\
         What the guide says now:\n"
    )
}

/// Returns further information about an app.
pub fn note(app: &AppProfile) -> Option<String> {
    app.note.as_deref().map(|words| said(app, words))
}

/// Describes the last step, done in the app.
pub fn last_step(app: &AppProfile) -> String {
    match &app.last_step {
        Some(words) => said(app, words),
        None => with!(t::APP_LAST_STEP, app = app.short_name.as_str()),
    }
}

/// Describes what distinguishes this variant of an app from the others.
pub fn variant(app: &AppProfile) -> String {
    app.variant.as_deref().and_then(TextId::named).map(text).unwrap_or_default()
}

/// Describes the source of what is known about an app: "From the vendor's own guide".
pub fn origin(app: &AppProfile) -> String {
    match &app.origin {
        Origin::BuiltIn => with!(t::APP_FROM_GUIDE, vendor = app.vendor.as_str()),
        Origin::File(file) => with!(t::APP_FROM_FILE, file = file.as_str()),
        Origin::Guide => text(t::APP_FROM_PASTED),
        Origin::Hand => text(t::APP_FROM_HAND),
    }
}

/// Describes how old the guide is and what it leaves open: "Seen May 2026; 2 scopes without a
/// level". Empty if neither is known.
pub fn origin_more(app: &AppProfile) -> String {
    let unknown = || (app.origin == Origin::BuiltIn).then(|| text(t::APP_SEEN_UNKNOWN));
    let seen = app.seen.map(|seen| with!(t::APP_SEEN, seen = month(seen))).or_else(unknown);
    let without = app.without_level();
    let without = (without > 0).then(|| with!(t::APP_WITHOUT_LEVEL, count = without));
    match (seen, without) {
        (Some(seen), Some(without)) => {
            with!(t::APP_SEEN_AND, seen = seen, rest = without)
        }
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// Returns the name of a month, numbered from 1 to 12.
pub(super) fn month_name(month: u32) -> String {
    text(match month {
        1 => t::MONTH_1,
        2 => t::MONTH_2,
        3 => t::MONTH_3,
        4 => t::MONTH_4,
        5 => t::MONTH_5,
        6 => t::MONTH_6,
        7 => t::MONTH_7,
        8 => t::MONTH_8,
        9 => t::MONTH_9,
        10 => t::MONTH_10,
        11 => t::MONTH_11,
        _ => t::MONTH_12,
    })
}

/// Returns the month when a guide was seen, or just the year: "May 2026".
pub fn month(seen: Seen) -> String {
    let year = seen.year.to_string();
    match seen.month.map(|month| month_name(u32::from(month))) {
        Some(month) => with!(t::DATE_MONTH, month = month, year = year),
        None => year,
    }
}

/// Summarizes a list of scopes: "13 scopes, all Read-only".
pub fn reach(required_scopes: &[RequiredScope]) -> String {
    let needed = required_scopes.iter().filter(|required| required.is_needed()).count();
    let needs = || required_scopes.iter().filter(|required| required.is_needed());
    if needed > 0 && needs().all(|required| required.unspecified) {
        return with!(t::REACH_NO_LEVEL, scopes = needed);
    }
    match Reach::of(required_scopes) {
        Reach::None => text(t::REACH_NONE),
        Reach::AllReadOnly => with!(t::REACH_READ_ONLY, scopes = needed),
        Reach::Everything => with!(t::REACH_EVERYTHING, scopes = needed),
        Reach::UpToModify => with!(t::REACH_UP_TO_MODIFY, scopes = needed),
    }
}

/// Describes what an app can do with these scopes.
pub fn can_do(required_scopes: &[RequiredScope]) -> String {
    let changing: Vec<String> = required_scopes
        .iter()
        .filter(|required| required.is_needed() && required.level != Level::ReadOnly)
        .map(|required| required.scope.panel_name.clone())
        .collect();
    if !changing.is_empty() {
        let shown = if changing.len() > 6 {
            let more = changing.len() - 5;
            let mut first: Vec<String> = changing.into_iter().take(5).collect();
            first.push(with!(t::APP_CAN_MORE, count = more));
            first
        } else {
            changing
        };
        return with!(t::APP_CAN_CHANGE, scopes = texts::list(&shown));
    }
    let names: Vec<String> = required_scopes
        .iter()
        .filter(|required| required.is_needed())
        .map(|required| required.scope.panel_name.clone())
        .collect();
    if (1..=4).contains(&names.len()) {
        return with!(t::APP_CAN_LOOK, scopes = texts::list(&names));
    }
    let wide = names.len() > 15;
    text(if wide { t::APP_CAN_READ_ONLY_WIDE } else { t::APP_CAN_READ_ONLY })
}

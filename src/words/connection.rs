//! Saved connections in sentences.

use super::known_cause;
use crate::connections::{Change, Checked, Connection, Named, changes};
use crate::gateway::{Cause, Verdict};
use crate::texts::{commas, text, with};
use chrono::{DateTime, Datelike as _, Local, NaiveDate, TimeZone as _, Timelike as _};

/// Seconds since 1970, as this computer's clock has it.
pub fn now() -> i64 {
    Local::now().timestamp()
}

/// The last second of the year 9998: a time zone at the edge of the calendar must not be passed, where
/// the parts of a date cannot be told.
const LAST: i64 = 253_370_764_799;

fn local(at: i64) -> Option<DateTime<Local>> {
    Local.timestamp_opt(at, 0).single().filter(|_| (0..=LAST).contains(&at))
}

fn date(day: NaiveDate, with_year: bool) -> String {
    let month = text(&format!("month-{}", day.month()));
    let values = [
        ("day", day.day().into()),
        ("month", month.into()),
        ("year", day.year().to_string().into()),
    ];
    with(if with_year { "date-with-year" } else { "date" }, &values)
}

/// A day with its year, such as "25 November 2026".
pub fn day(at: i64) -> String {
    local(at).map(|at| date(at.date_naive(), true)).unwrap_or_default()
}

/// A moment as one says it now: "today, 09:12", "yesterday, 17:40", "3 November". A clock that was
/// set back makes no riddle of it: what lies ahead is told by its date.
pub fn moment(at: i64, now: i64) -> String {
    let (Some(at), Some(now)) = (local(at), local(now)) else { return String::new() };
    let clock = format!("{:02}:{:02}", at.hour(), at.minute());
    let (day, today) = (at.date_naive(), now.date_naive());
    let values = [("time", clock.into())];
    match today.signed_duration_since(day).num_days() {
        0 => with("moment-today", &values),
        1 => with("moment-yesterday", &values),
        _ => date(day, day.year() != today.year()),
    }
}

/// A verdict in a word, for a pill.
pub fn checked_verdict(checked: Option<&Checked>) -> String {
    text(match checked.map(Checked::verdict) {
        Some(Verdict::Ready) if checked.is_some_and(|checked| !checked.extra.is_empty()) => {
            "finding-extra"
        }
        Some(Verdict::Ready) => "verdict-ready",
        Some(Verdict::Unclear) => "verdict-unclear",
        Some(Verdict::Gaps) => "verdict-gaps",
        Some(Verdict::Refused) => "verdict-refused",
        // A suspended store was tested, and stands still.
        Some(Verdict::Untested) => "home-paused",
        None => "state-not-tested",
    })
}

/// A verdict with its day, for a receipt.
pub fn checked_short(checked: &Checked) -> String {
    format!("{}, {}", checked_verdict(Some(checked)), day(checked.at))
}

/// One change in a sentence.
pub fn change(change: &Change) -> String {
    let list = |names: &[String]| commas(names);
    match change {
        Change::TokenGone => text("change-token-gone"),
        Change::TokenBack => text("change-token-back"),
        Change::Suspended => text("change-suspended"),
        Change::RowsLost(rows) => {
            with("change-rows-lost", &[("count", rows.len().into()), ("rows", list(rows).into())])
        }
        Change::RowsGained(rows) => {
            with("change-rows-gained", &[("count", rows.len().into()), ("rows", list(rows).into())])
        }
        Change::Renamed { from, to } => {
            with("change-renamed", &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
        Change::Plan { from, to } => {
            with("change-plan", &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
    }
}

/// What is known of a connection, in one or two sentences: the last test, what changed, or why
/// nothing is known.
pub fn state(connection: &Connection, now: i64) -> String {
    let mut told = Vec::new();
    let when = |at: i64| if at == 0 { text("moment-now") } else { moment(at, now) };
    if let Some(untested) = &connection.untested {
        let words = known_cause(&untested.cause);
        let values = [("when", when(untested.at).into()), ("cause", words.into())];
        told.push(with("home-untested", &values));
        if let Some(checked) = &connection.checked {
            let verdict = text(match checked.verdict() {
                Verdict::Ready => "home-was-ready",
                Verdict::Unclear => "home-was-unclear",
                Verdict::Gaps => "home-was-gaps",
                Verdict::Refused => "home-was-refused",
                Verdict::Untested => "home-was-untested",
            });
            told.push(with(
                "home-last",
                &[("verdict", verdict.into()), ("when", when(checked.at).into())],
            ));
        }
        return told.join(" ");
    }
    let Some(checked) = &connection.checked else {
        return text("home-never-tested");
    };
    told.push(with("home-checked", &[("when", when(checked.at).into())]));
    let changed = connection.before.as_ref().map(|before| changes(before, checked));
    let rows = connection.rows.len();
    match checked.verdict() {
        Verdict::Ready if checked.extra.is_empty() => {
            told.push(with("home-ready", &[("count", rows.into())]));
        }
        Verdict::Ready => {
            told.push(with(
                "home-extra",
                &[
                    ("count", checked.extra.len().into()),
                    ("app", connection.app_name.as_str().into()),
                ],
            ));
        }
        Verdict::Unclear => told.push(text("home-unclear")),
        Verdict::Gaps => told.push(with("home-gaps", &[("count", checked.missing.len().into())])),
        Verdict::Refused => {
            // What it took before, it takes no longer; what it never took, it does not know.
            let gone = changed.as_ref().is_some_and(|all| all.contains(&Change::TokenGone));
            let cause = checked.cause.clone().unwrap_or(Named::Known(Cause::TokenRefused));
            told.push(if gone && cause == Cause::TokenRefused {
                change(&Change::TokenGone)
            } else {
                known_cause(&cause)
            });
            if let Some(worked) = connection.worked_at {
                told.push(with("home-worked", &[("when", when(worked).into())]));
            }
        }
        Verdict::Untested => told.push(text("change-suspended")),
    }
    match (changed, &connection.before) {
        (Some(changed), Some(before)) if changed.is_empty() && checked.worked() => {
            told.push(with("home-unchanged", &[("when", when(before.at).into())]));
        }
        (Some(changed), _) => {
            // What the verdict has said already is not said twice.
            let told_already =
                |one: &&Change| !matches!(one, Change::TokenGone | Change::Suspended);
            told.extend(changed.iter().filter(told_already).map(change));
        }
        _ => {}
    }
    told.join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{Local, day, moment, now};
    use chrono::TimeZone as _;

    fn at(day: u32, hour: u32, minute: u32) -> i64 {
        Local.with_ymd_and_hms(2026, 11, day, hour, minute, 0).single().expect("a time").timestamp()
    }

    #[test]
    fn moments_read_as_one_says_them() {
        let now = at(25, 9, 30);
        assert_eq!(moment(at(25, 9, 12), now), "today, 09:12");
        assert_eq!(moment(at(24, 23, 59), now), "yesterday, 23:59");
        assert_eq!(moment(at(3, 8, 0), now), "3 November");
        let old = Local.with_ymd_and_hms(2025, 1, 2, 8, 0, 0).single().expect("a time");
        assert_eq!(moment(old.timestamp(), now), "2 January 2025");
        // The clock jumped back a year.
        assert_eq!(moment(now, old.timestamp()), "25 November 2026");
        assert_eq!(moment(i64::MAX, now), "");
    }

    #[test]
    fn no_time_of_a_file_ends_the_program() {
        let edges =
            [i64::MIN, i64::MIN + 1, -8_334_601_228_800, -1, 0, 8_210_266_876_799, i64::MAX];
        for at in edges {
            for other in edges {
                let _ = (day(at), moment(at, other));
            }
        }
        assert_eq!(moment(i64::MAX, now()), "");
        assert!(!moment(0, now()).is_empty());
    }
}

//! Saved connections in sentences.

use super::known_cause;
use crate::gateway::{Cause, Verdict};
use crate::saved::{Change, Checked, Connection, Named, changes};
use crate::texts::{commas, t, text, with};
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
    let month = super::app::month_name(day.month());
    let values = [
        ("day", day.day().into()),
        ("month", month.into()),
        ("year", day.year().to_string().into()),
    ];
    with(if with_year { t::DATE_WITH_YEAR } else { t::DATE }, &values)
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
        0 => with(t::MOMENT_TODAY, &values),
        1 => with(t::MOMENT_YESTERDAY, &values),
        _ => date(day, day.year() != today.year()),
    }
}

/// A verdict in a word, for a pill.
pub fn checked_verdict(checked: Option<&Checked>) -> String {
    text(match checked.map(Checked::verdict) {
        Some(Verdict::Ready) if checked.is_some_and(|checked| !checked.extra.is_empty()) => {
            t::FINDING_EXTRA
        }
        Some(Verdict::Ready) => t::VERDICT_READY,
        Some(Verdict::Unclear) => t::VERDICT_UNCLEAR,
        Some(Verdict::Gaps) => t::VERDICT_GAPS,
        Some(Verdict::Refused) => t::VERDICT_REFUSED,
        // A suspended store was tested, and stands still.
        Some(Verdict::Untested) => t::HOME_PAUSED,
        None => t::STATE_NOT_TESTED,
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
        Change::TokenGone => text(t::CHANGE_TOKEN_GONE),
        Change::TokenBack => text(t::CHANGE_TOKEN_BACK),
        Change::Suspended => text(t::CHANGE_SUSPENDED),
        Change::RowsLost(rows) => {
            with(t::CHANGE_ROWS_LOST, &[("count", rows.len().into()), ("rows", list(rows).into())])
        }
        Change::RowsGained(rows) => with(
            t::CHANGE_ROWS_GAINED,
            &[("count", rows.len().into()), ("rows", list(rows).into())],
        ),
        Change::Renamed { from, to } => {
            with(t::CHANGE_RENAMED, &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
        Change::Plan { from, to } => {
            with(t::CHANGE_PLAN, &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
    }
}

/// What is known of a connection, in one or two sentences: the last test, what changed, or why
/// nothing is known.
pub fn state(connection: &Connection, now: i64) -> String {
    let mut told = Vec::new();
    let when = |at: i64| if at == 0 { text(t::MOMENT_NOW) } else { moment(at, now) };
    if let Some(untested) = &connection.untested {
        let words = known_cause(&untested.cause);
        let values = [("when", when(untested.at).into()), ("cause", words.into())];
        told.push(with(t::HOME_UNTESTED, &values));
        if let Some(checked) = &connection.checked {
            let verdict = text(match checked.verdict() {
                Verdict::Ready => t::HOME_WAS_READY,
                Verdict::Unclear => t::HOME_WAS_UNCLEAR,
                Verdict::Gaps => t::HOME_WAS_GAPS,
                Verdict::Refused => t::HOME_WAS_REFUSED,
                Verdict::Untested => t::HOME_WAS_UNTESTED,
            });
            told.push(with(
                t::HOME_LAST,
                &[("verdict", verdict.into()), ("when", when(checked.at).into())],
            ));
        }
        return told.join(" ");
    }
    let Some(checked) = &connection.checked else {
        return text(t::HOME_NEVER_TESTED);
    };
    told.push(with(t::HOME_CHECKED, &[("when", when(checked.at).into())]));
    let changed = connection.before.as_ref().map(|before| changes(before, checked));
    let rows = connection.rows.len();
    match checked.verdict() {
        Verdict::Ready if checked.extra.is_empty() => {
            told.push(with(t::HOME_READY, &[("count", rows.into())]));
        }
        Verdict::Ready => {
            told.push(with(
                t::HOME_EXTRA,
                &[
                    ("count", checked.extra.len().into()),
                    ("app", connection.app_name.as_str().into()),
                ],
            ));
        }
        Verdict::Unclear => told.push(text(t::HOME_UNCLEAR)),
        Verdict::Gaps => told.push(with(t::HOME_GAPS, &[("count", checked.missing.len().into())])),
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
                told.push(with(t::HOME_WORKED, &[("when", when(worked).into())]));
            }
        }
        Verdict::Untested => told.push(text(t::CHANGE_SUSPENDED)),
    }
    match (changed, &connection.before) {
        (Some(changed), Some(before)) if changed.is_empty() && checked.worked() => {
            told.push(with(t::HOME_UNCHANGED, &[("when", when(before.at).into())]));
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

//! Describes saved connections in sentences.

use super::problem::known_cause;
use crate::gateway::{Cause, Verdict};
use crate::saved::{Change, Checked, Connection, Named, changes};
use crate::texts::{commas, t, text, with, with_values};
use chrono::{DateTime, Datelike as _, Local, NaiveDate, TimeZone as _, Timelike as _};

/// Returns the time in seconds since 1970, from this computer's clock.
pub fn now() -> i64 {
    Local::now().timestamp()
}

/// The last second of the year 9998. Later times could pass the end of the calendar in some time
/// zone, where a date can't be split into its parts.
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
    with_values(if with_year { t::DATE_WITH_YEAR } else { t::DATE }, &values)
}

/// Returns a date with its year, such as "November 25, 2026".
pub fn day(at: i64) -> String {
    local(at).map(|at| date(at.date_naive(), true)).unwrap_or_default()
}

/// Returns a time as people say it now: "today, 09:12", "yesterday, 17:40", "November 3". A future
/// time, as after the clock was set back, is shown as its date.
pub fn moment(at: i64, now: i64) -> String {
    let (Some(at), Some(now)) = (local(at), local(now)) else { return String::new() };
    let clock = format!("{:02}:{:02}", at.hour(), at.minute());
    let (day, today) = (at.date_naive(), now.date_naive());
    match today.signed_duration_since(day).num_days() {
        0 => with!(t::MOMENT_TODAY, time = clock),
        1 => with!(t::MOMENT_YESTERDAY, time = clock),
        _ => date(day, day.year() != today.year()),
    }
}

/// Returns a verdict in a word or two, for a pill.
pub fn checked_verdict(checked: Option<&Checked>) -> String {
    text(match checked.map(Checked::verdict) {
        Some(Verdict::Ready) if checked.is_some_and(|checked| !checked.extra.is_empty()) => {
            t::FINDING_EXTRA
        }
        Some(Verdict::Ready) => t::VERDICT_READY,
        Some(Verdict::Unclear) => t::VERDICT_UNCLEAR,
        Some(Verdict::Gaps) => t::VERDICT_GAPS,
        Some(Verdict::Refused) => t::VERDICT_REFUSED,
        // A suspended store was tested, but it is suspended.
        Some(Verdict::Untested) => t::HOME_PAUSED,
        None => t::STATE_NOT_TESTED,
    })
}

/// Returns a verdict with its date, for a receipt.
pub fn checked_short(checked: &Checked) -> String {
    format!("{}, {}", checked_verdict(Some(checked)), day(checked.at))
}

/// Describes one change in a sentence.
pub fn change(change: &Change) -> String {
    let list = |names: &[String]| commas(names);
    match change {
        Change::TokenGone => text(t::CHANGE_TOKEN_GONE),
        Change::TokenBack => text(t::CHANGE_TOKEN_BACK),
        Change::Suspended => text(t::CHANGE_SUSPENDED),
        Change::ScopesLost(entries) => {
            with!(t::CHANGE_SCOPES_LOST, count = entries.len(), scopes = list(entries))
        }
        Change::ScopesGained(entries) => {
            with!(t::CHANGE_SCOPES_GAINED, count = entries.len(), scopes = list(entries))
        }
        Change::Renamed { from, to } => {
            with!(t::CHANGE_RENAMED, from = from.as_str(), to = to.as_str())
        }
        Change::Plan { from, to } => {
            with!(t::CHANGE_PLAN, from = from.as_str(), to = to.as_str())
        }
    }
}

/// Describes what is known about a connection in one or two sentences: the last test, what changed,
/// or why nothing is known.
pub fn state(connection: &Connection, now: i64) -> String {
    let mut sentences = Vec::new();
    let when = |at: i64| if at == 0 { text(t::MOMENT_NOW) } else { moment(at, now) };
    if let Some(untested) = &connection.untested {
        let words = known_cause(&untested.cause);
        sentences.push(with!(t::HOME_UNTESTED, when = when(untested.at), cause = words));
        if let Some(checked) = &connection.checked {
            let verdict = text(match checked.verdict() {
                Verdict::Ready => t::HOME_WAS_READY,
                Verdict::Unclear => t::HOME_WAS_UNCLEAR,
                Verdict::Gaps => t::HOME_WAS_GAPS,
                Verdict::Refused => t::HOME_WAS_REFUSED,
                Verdict::Untested => t::HOME_WAS_UNTESTED,
            });
            sentences.push(with!(t::HOME_LAST, verdict = verdict, when = when(checked.at)));
        }
        return sentences.join(" ");
    }
    let Some(checked) = &connection.checked else {
        return text(t::HOME_NEVER_TESTED);
    };
    sentences.push(with!(t::HOME_CHECKED, when = when(checked.at)));
    let changed = connection.before.as_ref().map(|before| changes(before, checked));
    let entries = connection.scopes.len();
    match checked.verdict() {
        Verdict::Ready if checked.extra.is_empty() => {
            sentences.push(with!(t::HOME_READY, count = entries));
        }
        Verdict::Ready => {
            sentences.push(with!(
                t::HOME_EXTRA,
                count = checked.extra.len(),
                app = connection.app_name.as_str()
            ));
        }
        Verdict::Unclear => sentences.push(text(t::HOME_UNCLEAR)),
        Verdict::Gaps => sentences.push(with!(t::HOME_GAPS, count = checked.missing.len())),
        Verdict::Refused => {
            // A token that worked before was revoked; one that never worked is unknown to the
            // store.
            let gone = changed.as_ref().is_some_and(|all| all.contains(&Change::TokenGone));
            let cause = checked.cause.clone().unwrap_or(Named::Known(Cause::TokenRefused));
            sentences.push(if gone && cause == Cause::TokenRefused {
                change(&Change::TokenGone)
            } else {
                known_cause(&cause)
            });
            if let Some(worked) = connection.worked_at {
                sentences.push(with!(t::HOME_WORKED, when = when(worked)));
            }
        }
        Verdict::Untested => sentences.push(text(t::CHANGE_SUSPENDED)),
    }
    let is_unchanged = changed.as_ref().is_none_or(Vec::is_empty) && checked.worked();
    let before = connection.before.as_ref().map(|before| before.at).or(connection.same_before);
    match before.filter(|_| is_unchanged) {
        Some(at) => sentences.push(with!(t::HOME_UNCHANGED, when = when(at))),
        None => {
            // Don't repeat what the verdict already says.
            let said_already =
                |one: &&Change| !matches!(one, Change::TokenGone | Change::Suspended);
            sentences.extend(changed.iter().flatten().filter(said_already).map(change));
        }
    }
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{Local, day, moment, now};
    use chrono::TimeZone as _;

    fn at(day: u32, hour: u32, minute: u32) -> i64 {
        Local.with_ymd_and_hms(2026, 11, day, hour, minute, 0).single().expect("a time").timestamp()
    }

    #[test]
    fn times_read_the_way_people_say_them() {
        let now = at(25, 9, 30);
        assert_eq!(moment(at(25, 9, 12), now), "today, 09:12");
        assert_eq!(moment(at(24, 23, 59), now), "yesterday, 23:59");
        assert_eq!(moment(at(3, 8, 0), now), "November 3");
        let old = Local.with_ymd_and_hms(2025, 1, 2, 8, 0, 0).single().expect("a time");
        assert_eq!(moment(old.timestamp(), now), "January 2, 2025");
        // The clock jumped back a year.
        assert_eq!(moment(now, old.timestamp()), "November 25, 2026");
        assert_eq!(moment(i64::MAX, now), "");
    }

    #[test]
    fn out_of_range_times_do_not_panic() {
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

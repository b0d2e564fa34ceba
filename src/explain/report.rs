//! The report of a test: as text for users and support, and as JSON.

use super::problem::cause;
use super::verdict::{finding, reason, verdict};
use crate::catalog::{AppProfile, catalog};
use crate::gateway::{CheckId, CheckOutcome, CheckState, Finding, Report, ScopeReport};
use crate::texts::{self, t, text, with};
use serde_json::{Value, json};

/// The maximum number of scopes named while a test waits.
const MOST_NAMED: usize = 3;

/// Formats a report as plain text, for users and for support. It contains no secret and no personal
/// name.
pub fn report(report: &Report, app: &AppProfile, practice: bool) -> String {
    let words = verdict(report, app, None);
    let seconds = format!("{:.1}", report.took.as_secs_f64());
    let mut lines = vec![text(t::REPORT_TITLE)];
    if practice {
        lines.push(text(t::REPORT_PRACTICE));
    }
    lines.push(with!(t::REPORT_VERSION, version = env!("CARGO_PKG_VERSION")));
    lines.push(with!(t::REPORT_APP, app = app.name.as_str()));
    if let Some(store) = &report.store {
        let hash = store.hash.as_str();
        lines.push(match (&store.name, &store.domain) {
            (Some(name), Some(domain)) => {
                with!(t::REPORT_STORE, name = name.as_str(), domain = domain.as_str(), hash = hash)
            }
            _ => with!(t::REPORT_STORE_HASH, hash = hash),
        });
    }
    lines.push(with!(t::REPORT_FINGERPRINT, fingerprint = report.fingerprint.as_str()));
    lines.push(String::new());
    lines.push(with!(t::REPORT_VERDICT, title = words.heading, text = words.text));
    lines.push(with!(t::REPORT_NEXT, next = words.next));
    lines.push(String::new());
    lines.extend(report_checks(report, practice));
    if report.cause.is_none() {
        lines.push(String::new());
        lines.extend(report_scopes(report));
    }
    lines.push(String::new());
    lines.push(with!(t::REPORT_REQUESTS, requests = report.requests, seconds = seconds));
    lines.push(String::new());
    lines.join("\n")
}

/// Describes a check; in practice mode it is the practice store that answers.
pub fn check(check: CheckId, practice: bool) -> String {
    text(match check {
        CheckId::Network => t::CHECK_NETWORK,
        CheckId::Secure => t::CHECK_SECURE,
        CheckId::Gateway if practice => t::CHECK_ANSWERS_PRACTICE,
        CheckId::Gateway => t::CHECK_ANSWERS,
        CheckId::Token => t::CHECK_TOKEN_KNOWN,
        CheckId::StoreMatch => t::CHECK_TOKEN,
        CheckId::StoreOpen => t::CHECK_OPEN,
        CheckId::Identity => t::CHECK_STORE,
        CheckId::Room => t::CHECK_ROOM,
        CheckId::Rows => t::CHECK_SCOPES,
    })
}

/// Names what a slow test is waiting for: the first scopes without an answer, given by their IDs.
pub fn waited_for(ids: &[&str]) -> String {
    let names = ids.iter().filter_map(|id| catalog().scope(id)).map(|scope| &scope.panel_name);
    let names: Vec<&str> = names.map(String::as_str).take(MOST_NAMED).collect();
    let entries = texts::commas(&names);
    match ids.len().saturating_sub(names.len()) {
        0 => with!(t::TEST_WAITING_FOR, scopes = entries),
        more => {
            with!(t::TEST_WAITING_FOR_MORE, scopes = entries, count = more)
        }
    }
}

/// Returns the name of a check, without its outcome.
pub fn check_name(check: CheckId) -> String {
    text(match check {
        CheckId::Network => t::CHECK_NAME_NETWORK,
        CheckId::Secure => t::CHECK_NAME_SECURE,
        CheckId::Gateway => t::CHECK_NAME_ANSWERS,
        CheckId::Token => t::CHECK_NAME_TOKEN_KNOWN,
        CheckId::StoreMatch => t::CHECK_NAME_TOKEN,
        CheckId::StoreOpen => t::CHECK_NAME_OPEN,
        CheckId::Identity => t::CHECK_NAME_STORE,
        CheckId::Room => t::CHECK_NAME_ROOM,
        CheckId::Rows => t::CHECK_NAME_SCOPES,
    })
}

/// Describes the outcome of a check, for the text after its name.
pub fn check_state(outcome: &CheckOutcome, report: &Report) -> String {
    match outcome.state {
        CheckState::Passed if outcome.check == CheckId::Network && report.through_proxy => {
            text(t::CHECK_BY_PROXY)
        }
        CheckState::Passed => String::new(),
        CheckState::Failed(why) => cause(why).heading,
        CheckState::NotReached if outcome.check == CheckId::Identity && report.store.is_some() => {
            text(t::CHECK_STORE_HIDDEN)
        }
        CheckState::NotReached => text(t::CHECK_NOT_TRIED),
    }
}

fn report_checks(report: &Report, practice: bool) -> Vec<String> {
    let mut lines = vec![text(t::REPORT_CHECKS)];
    for outcome in &report.checks {
        let mut line = match outcome.state {
            CheckState::Passed => text(t::REPORT_CHECK_PASSED),
            CheckState::Failed(_) => text(t::REPORT_CHECK_FAILED),
            CheckState::NotReached => text(t::REPORT_CHECK_OPEN),
        };
        let name = match outcome.state {
            CheckState::Passed => check(outcome.check, practice),
            _ => check_name(outcome.check),
        };
        line = format!("  {line:<4} {name}");
        let state = check_state(outcome, report);
        if !state.is_empty() {
            line = format!("{line}: {state}");
        }
        if let Some(took) = outcome.took {
            let seconds = format!("{:.1}", took.as_secs_f64());
            line = format!("{line} ({})", with!(t::CHECK_SECONDS, seconds = seconds));
        }
        lines.push(line);
    }
    lines
}

/// Formats a report as JSON for support: the output of `scopewise check --json`, plus versions, the
/// app, the checks and the times. It contains no secret and no personal name.
pub fn report_json(report: &Report, app: &AppProfile, practice: bool) -> String {
    let checks: Vec<Value> = report
        .checks
        .iter()
        .map(|outcome| {
            let failed = match outcome.state {
                CheckState::Failed(why) => Some(why.id()),
                _ => None,
            };
            json!({
                "check": outcome.check.id(),
                "state": outcome.state.id(),
                "cause": failed,
                "milliseconds": outcome.took.map(|took| took.as_millis()),
            })
        })
        .collect();
    let mut whole = report.to_json();
    if let Some(map) = whole.as_object_mut() {
        map.insert("scopewise".to_owned(), json!(env!("CARGO_PKG_VERSION")));
        map.insert("app".to_owned(), json!(app.id));
        map.insert("practice".to_owned(), json!(practice));
        map.insert("through_proxy".to_owned(), json!(report.through_proxy));
        map.insert("checks".to_owned(), json!(checks));
        map.insert("milliseconds".to_owned(), json!(report.took.as_millis()));
    }
    format!("{whole:#}\n")
}

fn report_scopes(report: &Report) -> Vec<String> {
    let shown: Vec<&ScopeReport> = report
        .scopes
        .iter()
        .filter(|entry| entry.is_needed() || entry.finding == Finding::Extra)
        .collect();
    let width = shown.iter().map(|entry| entry.scope.panel_name.chars().count()).max().unwrap_or(0);
    let mut lines = vec![text(t::REPORT_SCOPES)];
    for entry in &shown {
        let needed = if entry.is_needed() {
            with!(t::REPORT_NEEDED, level = entry.needed.panel_name())
        } else {
            text(t::REPORT_NOT_NEEDED)
        };
        let mut result = finding(entry.finding);
        if let Some(why) = entry.reason() {
            result = format!("{result}: {}", reason(why));
        }
        if let Some(status) = entry.status() {
            result = format!("{result} (HTTP {status})");
        }
        lines.push(format!("  {:<width$}  {needed:<15}  {result}", entry.scope.panel_name));
    }
    let others = report.scopes.len() - shown.len();
    if others > 0 {
        lines.push(format!("  {}", with!(t::REPORT_OTHER_SCOPES, count = others)));
    }
    lines
}

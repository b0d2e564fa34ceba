//! The result of a test as sentences: for each scope, and over all of them.

use super::problem::{Explanation, cause};
use crate::catalog::{AppProfile, Level};
use crate::gateway::{CheckId, CheckState, Finding, Found, Reason, Report, ScopeReport, Verdict};
use crate::texts::{self, t, text, with, with_values};

/// Returns the result for a scope, as shown on its pill.
pub fn finding(finding: Finding) -> String {
    text(match finding {
        Finding::Fits => t::FINDING_FITS,
        Finding::Missing => t::FINDING_MISSING,
        Finding::Extra => t::FINDING_EXTRA,
        Finding::LevelNotChecked => t::FINDING_LEVEL_NOT_CHECKED,
        Finding::CannotBeTested => t::FINDING_CANNOT_BE_TESTED,
    })
}

/// Explains why a scope can't be tested.
pub fn reason(reason: Reason) -> String {
    text(match reason {
        Reason::NeedsWrite => t::REASON_NEEDS_WRITE,
        Reason::GraphqlOnly => t::REASON_GRAPHQL_ONLY,
        Reason::NoRequest => t::REASON_NO_REQUEST,
        Reason::AmbiguousWithContent => t::REASON_AMBIGUOUS_WITH_CONTENT,
        Reason::ServerTrouble => t::REASON_SERVER_TROUBLE,
        Reason::NotJson => t::REASON_NOT_JSON,
        Reason::RateLimited => t::REASON_RATE_LIMITED,
        Reason::UnexpectedAnswer => t::REASON_UNEXPECTED_ANSWER,
        Reason::NotReached => t::REASON_NOT_REACHED,
    })
}

/// Describes what was found for a scope. `ticked` is the level that the user selected: stated, not
/// measured.
pub fn found(entry: &ScopeReport, ticked: Option<Level>) -> String {
    match entry.found {
        Found::Closed(_) => text(t::FOUND_NONE),
        Found::Open(_) => match ticked.filter(|_| entry.finding == Finding::LevelNotChecked) {
            Some(level) => with!(t::FOUND_OPEN_TICKED, level = level.panel_name()),
            None => text(t::FOUND_OPEN),
        },
        Found::Unknown(_, Reason::AmbiguousWithContent) => text(t::FOUND_HIDDEN),
        Found::Unknown(_, Reason::NotReached) => text(t::FOUND_NOT_REACHED),
        Found::Unknown(_, Reason::NeedsWrite | Reason::GraphqlOnly | Reason::NoRequest) => {
            text(t::FOUND_NO_QUESTION)
        }
        Found::Unknown(..) => text(t::FOUND_TROUBLE),
    }
}

/// Explains the verdict: title, one or two sentences, and the next action in `next`.
///
/// `ticked` is whether the user ticked all scopes in the Scopes step. Read requests can't check
/// some levels; for those, the text then says that it relies on the user's answer. `None` if there
/// is no such step.
pub fn verdict(report: &Report, profile: &AppProfile, ticked: Option<bool>) -> Explanation {
    let app = profile.short_name.as_str();
    if let Some(why) = report.cause {
        let words = cause(why);
        let title = match report.verdict {
            Verdict::Refused => text(t::VERDICT_REFUSED),
            _ => text(t::VERDICT_UNTESTED),
        };
        let mut both = format!("{} {}", words.heading, words.text);
        if report.verdict == Verdict::Untested {
            let known = report.checks.iter().any(|outcome| {
                outcome.check == CheckId::StoreMatch && outcome.state == CheckState::Passed
            });
            let id = if known { t::UNTESTED_TOKEN_KNOWN } else { t::UNTESTED_NOTHING_KNOWN };
            both = format!("{both} {}", text(id));
        }
        return Explanation {
            heading: title,
            text: both,
            next: words.next.clone(),
            action: words.next,
        };
    }
    let names = |finding: Finding| -> Vec<String> {
        report.with(finding).map(|entry| entry.scope.panel_name.clone()).collect()
    };
    let (missing, extra) = (names(Finding::Missing), names(Finding::Extra));
    let mut sentences = Vec::new();
    let (title, next) = if let [first, ..] = report.with(Finding::Missing).collect::<Vec<_>>()[..] {
        sentences.push(if missing.len() == 1 {
            with!(
                t::VERDICT_GAPS_ONE,
                scope = first.scope.panel_name.as_str(),
                app = app,
                level = first.needed.panel_name()
            )
        } else {
            with!(t::VERDICT_GAPS_MANY, scopes = texts::list(&missing), app = app)
        });
        sentences.push(text(t::VERDICT_GAPS_END));
        if ticked == Some(true) {
            sentences.push(text(t::VERDICT_GAPS_TICKS));
        }
        (t::VERDICT_GAPS, text(t::NEXT_GAPS))
    } else if report.verdict == Verdict::Unclear {
        let silent = report.scopes.iter().filter(|entry| entry.is_silent());
        let silent: Vec<String> = silent.map(|entry| entry.scope.panel_name.clone()).collect();
        sentences.push(with!(
            t::VERDICT_UNCLEAR_TEXT,
            scopes = report.needed(),
            silent = texts::list(&silent),
            app = app
        ));
        (t::VERDICT_UNCLEAR, text(t::NEXT_UNCLEAR))
    } else if extra.is_empty() {
        let all_fit = report.count(Finding::Fits) > 0
            && report
                .scopes
                .iter()
                .all(|entry| !entry.is_needed() || entry.finding == Finding::Fits);
        let only_reads = report
            .scopes
            .iter()
            .all(|entry| entry.needed.is_rest() || entry.needed == Level::ReadOnly);
        let id = if all_fit { t::VERDICT_READY_TEXT } else { t::VERDICT_READY_OPEN_TEXT };
        sentences.push(with_values(
            id,
            &[
                ("scopes", report.needed().into()),
                ("app", app.into()),
                ("reads", if only_reads { "yes" } else { "no" }.into()),
            ],
        ));
        (t::VERDICT_READY, with!(t::NEXT_READY, app = app))
    } else {
        sentences.push(with!(
            t::VERDICT_EXTRA_TEXT,
            scopes = texts::list(&extra),
            count = extra.len(),
            app = app
        ));
        (t::VERDICT_EXTRA, text(t::NEXT_EXTRA))
    };
    if report.verdict == Verdict::Ready {
        sentences.extend(notes(report, ticked == Some(true)));
    }
    Explanation { heading: text(title), text: sentences.join(" "), action: next.clone(), next }
}

/// Returns the open points of a good verdict.
fn notes(report: &Report, ticked: bool) -> Vec<String> {
    let mut notes = Vec::new();
    let unchecked = report.count(Finding::LevelNotChecked);
    if unchecked > 0 {
        let levels: Vec<Level> = report.with(Finding::LevelNotChecked).map(|r| r.needed).collect();
        notes.push(match levels.first() {
            Some(level) if ticked && levels.iter().all(|l| l == level) => {
                let level = level.panel_name();
                with!(t::NOTE_LEVEL_TICKED, count = unchecked, level = level)
            }
            _ => with!(t::NOTE_LEVEL_NOT_CHECKED, count = unchecked),
        });
    }
    let untested = report.with(Finding::CannotBeTested).filter(|entry| entry.is_needed()).count();
    if untested > 0 {
        notes.push(with!(t::NOTE_CANNOT_BE_TESTED, count = untested));
    }
    notes
}

//! Problems, findings and verdicts as sentences, for the window and the command line alike.

mod app;
mod connection;

pub use app::{can_do, caution, last_step, month, note, origin, origin_more, reach, variant};
pub use connection::{change, checked_short, checked_verdict, day, moment, now, state};

use crate::catalog::{Connector, Level, catalog};
use crate::connections::Named;
use crate::credentials::{Cut, Field, Hint, NotCredentials, Problem};
use crate::gateway::{
    Cause, CheckId, CheckOutcome, CheckState, Finding, Found, Reason, Report, RowReport, Verdict,
};
use crate::texts::{self, text, with};
use serde_json::{Value, json};

/// So many scopes are named while a test waits.
const MOST_NAMED: usize = 3;

/// What happened and one way on.
///
/// ```
/// let words = scopewise::words::problem(scopewise::credentials::Problem::TooLarge, "Bookkeep");
/// assert!(!words.heading.is_empty() && !words.next.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What happened, in a few words.
    pub heading: String,
    /// What it means.
    pub text: String,
    /// What to do, as a sentence.
    pub next: String,
    /// What to do, as a button.
    pub action: String,
}

/// An id such as `access_token` as Fluent writes it.
fn dashed(id: &str) -> String {
    id.replace('_', "-")
}

/// The name of a field as it begins a sentence.
pub fn field(field: Field) -> String {
    text(&format!("field-{}", dashed(field.id())))
}

/// The sentences for a message with attributes `text`, `next` and `action`.
pub fn message(id: &str, values: &[(&str, fluent_bundle::FluentValue<'_>)]) -> Words {
    let part = |name: &str| texts::attribute(id, name, values);
    Words {
        heading: with(id, values),
        text: part("text"),
        next: part("next"),
        action: part("action"),
    }
}

/// Why a file or a value is not taken.
pub fn problem(problem: Problem, app: &str) -> Words {
    let id = match problem {
        Problem::SameValueTwice(..) => "problem-same-value-twice".to_owned(),
        _ => format!("problem-{}", dashed(problem.code())),
    };
    let mut values = vec![("app", app.to_owned().into())];
    match problem {
        Problem::SameValueTwice(one, other) => {
            values.push(("one", field(one).into()));
            values.push(("other", field(other).into()));
        }
        Problem::BadCharacters(bad) => {
            values.push(("field", field(bad).into()));
            values.push(("kind", dashed(bad.id()).into()));
        }
        Problem::NotCredentials(kind) => {
            let kind = match kind {
                NotCredentials::Empty => "empty",
                NotCredentials::Picture => "picture",
                NotCredentials::Pdf => "pdf",
                NotCredentials::Archive => "archive",
                NotCredentials::Binary => "binary",
                NotCredentials::WebPage => "web-page",
                NotCredentials::OtherText => "text",
            };
            values.push(("kind", kind.into()));
        }
        _ => {}
    }
    message(&id, &values)
}

/// What is odd about a value that is taken all the same: heading and text.
pub fn hint(hint: &Hint) -> (String, String) {
    match hint {
        Hint::UnusualLength { field: of, length } => {
            let (usual, least) = match of {
                Field::AccessToken | Field::ClientId => ("31", 30),
                Field::ClientSecret => ("64", 64),
                _ => ("10", 5),
            };
            let id = if *length < least { "hint-length-short" } else { "hint-length-long" };
            let values = [
                ("field", field(*of).into()),
                ("length", (*length).into()),
                ("usual", usual.into()),
            ];
            let part = if *of == Field::StoreHash { "form" } else { "text" };
            (with(id, &values), texts::attribute(id, part, &values))
        }
        Hint::HashOnlyDigits => {
            (text("hint-hash-digits"), texts::attribute("hint-hash-digits", "text", &[]))
        }
        Hint::HashCut(cut) => {
            let id = match cut {
                Cut::StorePrefix => "hint-cut-store-prefix",
                Cut::Channel => "hint-cut-channel",
                Cut::Address => "hint-cut-address",
                Cut::Brackets => "hint-cut-brackets",
            };
            (text(id), String::new())
        }
    }
}

/// Why a test ended: heading, text, and the next action in `next`.
pub fn cause(cause: Cause) -> Words {
    message(&format!("cause-{}", dashed(cause.id())), &[])
}

/// Why a test ended: one sentence. A name of a later version tells nothing.
pub fn known_cause(saved: &Named<Cause>) -> String {
    cause(saved.known().unwrap_or(Cause::ServerError)).heading
}

/// The result of a row, as on its pill.
pub fn finding(finding: Finding) -> String {
    text(&format!("finding-{}", dashed(finding.id())))
}

/// Why a row cannot be tested.
pub fn reason(reason: Reason) -> String {
    text(&format!("reason-{}", dashed(reason.id())))
}

/// What was found at a row. `ticked` is the level that the merchant ticked: said, not measured.
pub fn found(row: &RowReport, ticked: Option<Level>) -> String {
    match row.found {
        Found::Closed(_) => text("found-none"),
        Found::Open(_) => match ticked.filter(|_| row.finding == Finding::LevelNotChecked) {
            Some(level) => with("found-open-ticked", &[("level", level.panel_name().into())]),
            None => text("found-open"),
        },
        Found::Unknown(_, Reason::AmbiguousWithContent) => text("found-hidden"),
        Found::Unknown(_, Reason::NotReached) => text("found-not-reached"),
        Found::Unknown(_, Reason::NeedsWrite | Reason::GraphqlOnly | Reason::NoRequest) => {
            text("found-no-question")
        }
        Found::Unknown(..) => text("found-trouble"),
    }
}

/// The verdict: title, one or two sentences, and the next action in `next`.
///
/// `ticked` tells whether the merchant ticked all rows in the Scopes step, so that levels that no
/// read request can tell are said to rest on that; nothing where there is no such step.
pub fn verdict(report: &Report, connector: &Connector, ticked: Option<bool>) -> Words {
    let app = connector.short_name.as_str();
    if let Some(why) = report.cause {
        let words = cause(why);
        let title = match report.verdict {
            Verdict::Refused => text("verdict-refused"),
            _ => text("verdict-untested"),
        };
        let mut both = format!("{} {}", words.heading, words.text);
        if report.verdict == Verdict::Untested {
            let known = report.checks.iter().any(|outcome| {
                outcome.check == CheckId::StoreMatch && outcome.state == CheckState::Passed
            });
            let id = if known { "untested-token-known" } else { "untested-nothing-known" };
            both = format!("{both} {}", text(id));
        }
        return Words { heading: title, text: both, next: words.next.clone(), action: words.next };
    }
    let names = |finding: Finding| -> Vec<String> {
        report.with(finding).map(|row| row.scope.panel_name.clone()).collect()
    };
    let (missing, extra) = (names(Finding::Missing), names(Finding::Extra));
    let mut sentences = Vec::new();
    let (title, next) = if let [first, ..] = report.with(Finding::Missing).collect::<Vec<_>>()[..] {
        sentences.push(if missing.len() == 1 {
            with(
                "verdict-gaps-one",
                &[
                    ("row", first.scope.panel_name.as_str().into()),
                    ("app", app.into()),
                    ("level", first.needed.panel_name().into()),
                ],
            )
        } else {
            with(
                "verdict-gaps-many",
                &[("rows", texts::list(&missing).into()), ("app", app.into())],
            )
        });
        sentences.push(text("verdict-gaps-end"));
        if ticked == Some(true) {
            sentences.push(text("verdict-gaps-ticks"));
        }
        ("verdict-gaps", text("next-gaps"))
    } else if report.verdict == Verdict::Unclear {
        let silent = report.rows.iter().filter(|row| row.is_silent());
        let silent: Vec<String> = silent.map(|row| row.scope.panel_name.clone()).collect();
        let values = [
            ("rows", report.needed().into()),
            ("silent", texts::list(&silent).into()),
            ("app", app.into()),
        ];
        sentences.push(with("verdict-unclear-text", &values));
        ("verdict-unclear", text("next-unclear"))
    } else if extra.is_empty() {
        let all_fit = report.count(Finding::Fits) > 0
            && report.rows.iter().all(|row| !row.is_needed() || row.finding == Finding::Fits);
        let only_reads =
            report.rows.iter().all(|row| row.needed.is_rest() || row.needed == Level::ReadOnly);
        let id = if all_fit { "verdict-ready-text" } else { "verdict-ready-open-text" };
        sentences.push(with(
            id,
            &[
                ("rows", report.needed().into()),
                ("app", app.into()),
                ("reads", if only_reads { "yes" } else { "no" }.into()),
            ],
        ));
        ("verdict-ready", with("next-ready", &[("app", app.into())]))
    } else {
        sentences.push(with(
            "verdict-extra-text",
            &[
                ("rows", texts::list(&extra).into()),
                ("count", extra.len().into()),
                ("app", app.into()),
            ],
        ));
        ("verdict-extra", text("next-extra"))
    };
    if report.verdict == Verdict::Ready {
        sentences.extend(notes(report, ticked == Some(true)));
    }
    Words { heading: text(title), text: sentences.join(" "), action: next.clone(), next }
}

/// What a good verdict leaves open.
fn notes(report: &Report, ticked: bool) -> Vec<String> {
    let mut notes = Vec::new();
    let unchecked = report.count(Finding::LevelNotChecked);
    if unchecked > 0 {
        let levels: Vec<Level> = report.with(Finding::LevelNotChecked).map(|r| r.needed).collect();
        notes.push(match levels.first() {
            Some(level) if ticked && levels.iter().all(|l| l == level) => {
                let level = level.panel_name().into();
                with("note-level-ticked", &[("count", unchecked.into()), ("level", level)])
            }
            _ => with("note-level-not-checked", &[("count", unchecked.into())]),
        });
    }
    let untested = report.with(Finding::CannotBeTested).filter(|row| row.is_needed()).count();
    if untested > 0 {
        notes.push(with("note-cannot-be-tested", &[("count", untested.into())]));
    }
    notes
}

/// A report as plain text, for people and for support. Holds no secret and no one's name.
pub fn report(report: &Report, connector: &Connector, practice: bool) -> String {
    let words = verdict(report, connector, None);
    let seconds = format!("{:.1}", report.took.as_secs_f64());
    let mut lines = vec![text("report-title")];
    if practice {
        lines.push(text("report-practice"));
    }
    lines.push(with("report-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
    lines.push(with("report-app", &[("app", connector.name.as_str().into())]));
    if let Some(store) = &report.store {
        let hash = store.hash.as_str().into();
        lines.push(match (&store.name, &store.domain) {
            (Some(name), Some(domain)) => with(
                "report-store",
                &[
                    ("name", name.as_str().into()),
                    ("domain", domain.as_str().into()),
                    ("hash", hash),
                ],
            ),
            _ => with("report-store-hash", &[("hash", hash)]),
        });
    }
    lines.push(with("report-fingerprint", &[("fingerprint", report.fingerprint.as_str().into())]));
    lines.push(String::new());
    lines.push(with(
        "report-verdict",
        &[("title", words.heading.into()), ("text", words.text.into())],
    ));
    lines.push(with("report-next", &[("next", words.next.into())]));
    lines.push(String::new());
    lines.extend(report_checks(report, practice));
    if report.cause.is_none() {
        lines.push(String::new());
        lines.extend(report_rows(report));
    }
    lines.push(String::new());
    lines.push(with(
        "report-requests",
        &[("requests", report.requests.into()), ("seconds", seconds.into())],
    ));
    lines.push(String::new());
    lines.join("\n")
}

/// The words of a check; in practice it is the practice store that answers.
pub fn check(check: CheckId, practice: bool) -> String {
    text(match check {
        CheckId::Network => "check-network",
        CheckId::Secure => "check-secure",
        CheckId::Gateway if practice => "check-answers-practice",
        CheckId::Gateway => "check-answers",
        CheckId::Token => "check-token-known",
        CheckId::StoreMatch => "check-token",
        CheckId::StoreOpen => "check-open",
        CheckId::Identity => "check-store",
        CheckId::Room => "check-room",
        CheckId::Rows => "check-rows",
    })
}

/// What a test that is slow waits for: the first scopes without an answer, by their ids.
pub fn waited_for(ids: &[&str]) -> String {
    let names = ids.iter().filter_map(|id| catalog().scope(id)).map(|scope| &scope.panel_name);
    let names: Vec<&str> = names.map(String::as_str).take(MOST_NAMED).collect();
    let rows = texts::commas(&names);
    match ids.len().saturating_sub(names.len()) {
        0 => with("test-waiting-for", &[("rows", rows.into())]),
        more => with("test-waiting-for-more", &[("rows", rows.into()), ("count", more.into())]),
    }
}

/// What a check is about, without a word on how it ended.
pub fn check_name(check: CheckId) -> String {
    text(match check {
        CheckId::Network => "check-name-network",
        CheckId::Secure => "check-name-secure",
        CheckId::Gateway => "check-name-answers",
        CheckId::Token => "check-name-token-known",
        CheckId::StoreMatch => "check-name-token",
        CheckId::StoreOpen => "check-name-open",
        CheckId::Identity => "check-name-store",
        CheckId::Room => "check-name-room",
        CheckId::Rows => "check-name-rows",
    })
}

/// What became of a check, for the line behind its words.
pub fn check_state(outcome: &CheckOutcome, report: &Report) -> String {
    match outcome.state {
        CheckState::Passed if outcome.check == CheckId::Network && report.through_proxy => {
            text("check-by-proxy")
        }
        CheckState::Passed => String::new(),
        CheckState::Failed(why) => cause(why).heading,
        CheckState::NotReached if outcome.check == CheckId::Identity && report.store.is_some() => {
            text("check-store-hidden")
        }
        CheckState::NotReached => text("check-not-tried"),
    }
}

fn report_checks(report: &Report, practice: bool) -> Vec<String> {
    let mut lines = vec![text("report-checks")];
    for outcome in &report.checks {
        let mut line = match outcome.state {
            CheckState::Passed => text("report-check-passed"),
            CheckState::Failed(_) => text("report-check-failed"),
            CheckState::NotReached => text("report-check-open"),
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
            line = format!("{line} ({})", with("check-seconds", &[("seconds", seconds.into())]));
        }
        lines.push(line);
    }
    lines
}

/// A report as JSON for support: that of `scopewise check --json`, with versions, the app, the
/// checks and the times. Holds no secret and no one's name.
pub fn report_json(report: &Report, connector: &Connector, practice: bool) -> String {
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
        map.insert("app".to_owned(), json!(connector.id));
        map.insert("practice".to_owned(), json!(practice));
        map.insert("through_proxy".to_owned(), json!(report.through_proxy));
        map.insert("checks".to_owned(), json!(checks));
        map.insert("milliseconds".to_owned(), json!(report.took.as_millis()));
    }
    format!("{whole:#}\n")
}

fn report_rows(report: &Report) -> Vec<String> {
    let shown: Vec<&RowReport> =
        report.rows.iter().filter(|row| row.is_needed() || row.finding == Finding::Extra).collect();
    let width = shown.iter().map(|row| row.scope.panel_name.chars().count()).max().unwrap_or(0);
    let mut lines = vec![text("report-rows")];
    for row in &shown {
        let needed = if row.is_needed() {
            with("report-needed", &[("level", row.needed.panel_name().into())])
        } else {
            text("report-not-needed")
        };
        let mut result = finding(row.finding);
        if let Some(why) = row.reason() {
            result = format!("{result}: {}", reason(why));
        }
        if let Some(status) = row.status() {
            result = format!("{result} ({status})");
        }
        lines.push(format!("  {:<width$}  {needed:<15}  {result}", row.scope.panel_name));
    }
    let others = report.rows.len() - shown.len();
    if others > 0 {
        lines.push(format!("  {}", with("report-other-rows", &[("count", others.into())])));
    }
    lines
}

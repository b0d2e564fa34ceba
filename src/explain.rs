//! Turns problems, findings and verdicts into sentences, for both the window and the command line.

mod app;
mod connection;

pub use app::{
    can_do, caution, choice, last_step, month, note, origin, origin_more, outdated_report, reach,
    variant,
};
pub use connection::{change, checked_short, checked_verdict, day, moment, now, state};

use crate::catalog::{Connector, Level, Rule, catalog};
use crate::credentials::{Cut, Field, Hint, NotCredentials, Problem};
use crate::gateway::{
    Cause, CheckId, CheckOutcome, CheckState, Finding, Found, Reason, Report, ScopeReport, Verdict,
};
use crate::saved::Named;
use crate::texts::{self, TextId, t, text, with, with_values};
use serde_json::{Value, json};

/// The maximum number of scopes named while a test waits.
const MOST_NAMED: usize = 3;

/// An event and one way to continue.
///
/// ```
/// let shown = scopewise::explain::problem(scopewise::credentials::Problem::TooLarge, "Bookkeep");
/// assert!(!shown.heading.is_empty() && !shown.next.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// A short heading for the event.
    pub heading: String,
    /// The details.
    pub text: String,
    /// The next action, as a sentence.
    pub next: String,
    /// The next action, as a button label.
    pub action: String,
}

/// Returns an ID such as `access_token` in Fluent's spelling.
fn dashed(id: &str) -> String {
    id.replace('_', "-")
}

/// Returns the name of a field, for the start of a sentence.
pub fn field(field: Field) -> String {
    text(field_id(field))
}

/// Returns the ID of the text that names a field.
pub fn field_id(field: Field) -> TextId {
    match field {
        Field::AccessToken => t::FIELD_ACCESS_TOKEN,
        Field::StoreHash => t::FIELD_STORE_HASH,
        Field::ClientId => t::FIELD_CLIENT_ID,
        Field::ClientSecret => t::FIELD_CLIENT_SECRET,
        Field::ApiPath => t::FIELD_API_PATH,
        Field::AccountName => t::FIELD_ACCOUNT_NAME,
    }
}

/// Returns the sentences for a message with the attributes `text`, `next` and `action`.
pub fn message(id: TextId, values: &[(&str, fluent_bundle::FluentValue<'_>)]) -> Explanation {
    let part = |name: &str| texts::attribute(id, name, values);
    Explanation {
        heading: with_values(id, values),
        text: part("text"),
        next: part("next"),
        action: part("action"),
    }
}

/// Explains why a file or a value is rejected.
pub fn problem(problem: Problem, app: &str) -> Explanation {
    let id = match problem {
        Problem::AccountLevelToken => t::PROBLEM_ACCOUNT_LEVEL_TOKEN,
        Problem::StencilToken => t::PROBLEM_STENCIL_TOKEN,
        Problem::LegacyAccount => t::PROBLEM_LEGACY_ACCOUNT,
        Problem::StorefrontJwt => t::PROBLEM_STOREFRONT_JWT,
        Problem::SwappedValues => t::PROBLEM_SWAPPED_VALUES,
        Problem::SameValueTwice(..) => t::PROBLEM_SAME_VALUE_TWICE,
        Problem::TwoAccounts => t::PROBLEM_TWO_ACCOUNTS,
        Problem::WrongHost => t::PROBLEM_WRONG_HOST,
        Problem::BadCharacters(_) => t::PROBLEM_BAD_CHARACTERS.id(),
        Problem::TooLarge => t::PROBLEM_TOO_LARGE,
        Problem::NotCredentials(NotCredentials::OnlyLabels) => t::PROBLEM_ONLY_LABELS,
        Problem::NotCredentials(NotCredentials::Sealed) => t::PROBLEM_SEALED_FILE,
        Problem::NotCredentials(_) => t::PROBLEM_NOT_CREDENTIALS,
        Problem::Unreadable => t::PROBLEM_UNREADABLE,
        Problem::Incomplete => t::PROBLEM_INCOMPLETE,
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
                NotCredentials::OnlyLabels | NotCredentials::Sealed => return message(id, &values),
                NotCredentials::OtherText => "text",
            };
            values.push(("kind", kind.into()));
        }
        _ => {}
    }
    message(id, &values)
}

/// Explains what is unusual about a value that is accepted anyway: heading and text.
pub fn hint(hint: &Hint) -> (String, String) {
    match hint {
        Hint::UnusualLength { field: of, length } => {
            let (usual, least) = match of {
                Field::AccessToken | Field::ClientId => ("31", 30),
                Field::ClientSecret => ("64", 64),
                _ => ("10", 5),
            };
            let id = if *length < least { t::HINT_LENGTH_SHORT } else { t::HINT_LENGTH_LONG };
            let values = [
                ("field", field(*of).into()),
                ("length", (*length).into()),
                ("usual", usual.into()),
            ];
            let part = if *of == Field::StoreHash { "form" } else { "text" };
            (with_values(id, &values), texts::attribute(id.id(), part, &values))
        }
        Hint::HashOnlyDigits => {
            (text(t::HINT_HASH_DIGITS), texts::attribute(t::HINT_HASH_DIGITS, "text", &[]))
        }
        Hint::HashCut(cut) => {
            let id = match cut {
                Cut::StorePrefix => t::HINT_CUT_STORE_PREFIX,
                Cut::Channel => t::HINT_CUT_CHANNEL,
                Cut::Address => t::HINT_CUT_ADDRESS,
                Cut::Brackets => t::HINT_CUT_BRACKETS,
                Cut::MailScanner => t::HINT_CUT_MAIL_SCANNER,
            };
            (text(id), String::new())
        }
        Hint::LineEndCut => (text(t::HINT_CUT_LINE_END), String::new()),
        Hint::StoreLeftOut(_) => {
            (text(t::HINT_STORE_LEFT_OUT), texts::attribute(t::HINT_STORE_LEFT_OUT, "text", &[]))
        }
    }
}

/// Describes a rule that covers all scopes.
pub fn rule(rule: Rule) -> String {
    text(match rule {
        Rule::AllReadOnly => t::GUIDE_RULE_ALL_READ_ONLY,
        Rule::AllHighest => t::GUIDE_RULE_ALL_HIGHEST,
    })
}

/// Explains why a test ended: heading, text, and the next action in `next`.
pub fn cause(cause: Cause) -> Explanation {
    let id = match cause {
        Cause::TokenRefused => t::CAUSE_TOKEN_REFUSED,
        Cause::StoreMismatch => t::CAUSE_STORE_MISMATCH,
        Cause::NotPractice => t::CAUSE_NOT_PRACTICE,
        Cause::PracticeToken => t::CAUSE_PRACTICE_TOKEN,
        Cause::StoreSuspended => t::CAUSE_STORE_SUSPENDED,
        Cause::Maintenance => t::CAUSE_MAINTENANCE,
        Cause::RateLimited => t::CAUSE_RATE_LIMITED,
        Cause::Offline => t::CAUSE_OFFLINE,
        Cause::Dns => t::CAUSE_DNS,
        Cause::Connect => t::CAUSE_CONNECT,
        Cause::Proxy => t::CAUSE_PROXY,
        Cause::ProxyAuth => t::CAUSE_PROXY_AUTH,
        Cause::ProxyAddress => t::CAUSE_PROXY_ADDRESS,
        Cause::Tls => t::CAUSE_TLS,
        Cause::BadCertificate => t::CAUSE_BAD_CERTIFICATE,
        Cause::WrongName => t::CAUSE_WRONG_NAME,
        Cause::Expired => t::CAUSE_EXPIRED,
        Cause::NoAuthorities => t::CAUSE_NO_AUTHORITIES,
        Cause::Handshake => t::CAUSE_HANDSHAKE,
        Cause::Clock => t::CAUSE_CLOCK,
        Cause::Timeout => t::CAUSE_TIMEOUT,
        Cause::Cancelled => t::CAUSE_CANCELLED,
        Cause::Redirected => t::CAUSE_REDIRECTED,
        Cause::ServerError => t::CAUSE_SERVER_ERROR,
        Cause::NotJson => t::CAUSE_NOT_JSON,
        Cause::TooLarge => t::CAUSE_TOO_LARGE,
    };
    message(id, &[])
}

/// Explains why a test ended, in one sentence. A cause saved by a later version is unknown here and
/// is shown as a server error.
pub fn known_cause(saved: &Named<Cause>) -> String {
    cause(saved.known().unwrap_or(Cause::ServerError)).heading
}

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
pub fn verdict(report: &Report, connector: &Connector, ticked: Option<bool>) -> Explanation {
    let app = connector.short_name.as_str();
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

/// Formats a report as plain text, for users and for support. It contains no secret and no personal
/// name.
pub fn report(report: &Report, connector: &Connector, practice: bool) -> String {
    let words = verdict(report, connector, None);
    let seconds = format!("{:.1}", report.took.as_secs_f64());
    let mut lines = vec![text(t::REPORT_TITLE)];
    if practice {
        lines.push(text(t::REPORT_PRACTICE));
    }
    lines.push(with!(t::REPORT_VERSION, version = env!("CARGO_PKG_VERSION")));
    lines.push(with!(t::REPORT_APP, app = connector.name.as_str()));
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

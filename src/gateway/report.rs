//! What a test found out, row by row.

use super::cause::Cause;
use super::check_id::CheckId;
use crate::catalog::{Level, Requirement, Scope, Untestable};
use crate::credentials::Fingerprint;
use serde_json::{Value, json};
use std::time::Duration;

/// The outcome in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing is missing.
    Ready,
    /// Nothing is known to be missing, but a needed scope gave no clear answer.
    Unclear,
    /// Scopes are missing.
    Gaps,
    /// BigCommerce refused token or store.
    Refused,
    /// Nothing is known about the rows.
    Untested,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 5] =
        [Self::Ready, Self::Unclear, Self::Gaps, Self::Refused, Self::Untested];

    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Unclear => "unclear",
            Self::Gaps => "gaps",
            Self::Refused => "refused",
            Self::Untested => "untested",
        }
    }
}

/// What a row's answer means for the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Finding {
    /// As needed, as far as a read request can tell.
    Fits,
    /// Needed, and closed.
    Missing,
    /// Open, and not needed.
    Extra,
    /// Open; whether at the level needed, no read request can tell.
    LevelNotChecked,
    /// No answer that means anything.
    CannotBeTested,
}

impl Finding {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::LevelNotChecked => "level_not_checked",
            Self::CannotBeTested => "cannot_be_tested",
        }
    }
}

/// Why a row cannot be tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Only a request that changes something uses the row.
    NeedsWrite,
    /// Only the GraphQL API uses the row.
    GraphqlOnly,
    /// The only request is an endless stream.
    NoRequest,
    /// Another row that is open answers the same question.
    AmbiguousWithContent,
    /// BigCommerce had trouble with this request.
    ServerTrouble,
    /// The answer was not BigCommerce's.
    NotJson,
    /// The store's requests ran out.
    RateLimited,
    /// An answer that is on no list.
    UnexpectedAnswer,
    /// The test ended before this row.
    NotReached,
}

impl Reason {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::NeedsWrite => "needs_write",
            Self::GraphqlOnly => "graphql_only",
            Self::NoRequest => "no_request",
            Self::AmbiguousWithContent => "ambiguous_with_content",
            Self::ServerTrouble => "server_trouble",
            Self::NotJson => "not_json",
            Self::RateLimited => "rate_limited",
            Self::UnexpectedAnswer => "unexpected_answer",
            Self::NotReached => "not_reached",
        }
    }
}

impl From<Untestable> for Reason {
    fn from(untestable: Untestable) -> Self {
        match untestable {
            Untestable::NeedsWrite => Self::NeedsWrite,
            Untestable::GraphqlOnly => Self::GraphqlOnly,
            Untestable::NoRequest => Self::NoRequest,
        }
    }
}

/// What one row answered, whatever an app needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The row is open, at Read-only or higher.
    Open(u16),
    /// The row is closed.
    Closed(u16),
    /// Unknown.
    Unknown(Option<u16>, Reason),
}

/// One row of the report.
#[derive(Debug, Clone, PartialEq)]
pub struct RowReport {
    /// The row.
    pub scope: &'static Scope,
    /// The level that the app needs; None or Standard where it needs nothing.
    pub needed: Level,
    /// What it means for the app.
    pub finding: Finding,
    /// What came back.
    pub found: Found,
}

impl RowReport {
    /// Sets a row's answer against what the app needs. Read-only and Modify both allow a GET, so
    /// an open row that needs more than Read-only is "level not checked".
    pub fn new(scope: &'static Scope, needed: Level, found: Found) -> Self {
        let finding = match found {
            Found::Unknown(..) => Finding::CannotBeTested,
            Found::Closed(_) if needed.is_rest() => Finding::Fits,
            Found::Closed(_) => Finding::Missing,
            Found::Open(_) if needed.is_rest() => Finding::Extra,
            Found::Open(_) if needed == Level::ReadOnly => Finding::Fits,
            Found::Open(_) => Finding::LevelNotChecked,
        };
        Self { scope, needed, finding, found }
    }

    /// Whether the app needs it, it can be tested, and there was no clear answer.
    pub fn is_silent(&self) -> bool {
        let asked = self.is_needed() && self.scope.probe.is_some();
        asked && self.reason().is_some_and(|why| why != Reason::AmbiguousWithContent)
    }

    /// Whether the app needs the row.
    pub fn is_needed(&self) -> bool {
        !self.needed.is_rest()
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> Option<u16> {
        match self.found {
            Found::Open(status) | Found::Closed(status) => Some(status),
            Found::Unknown(status, _) => status,
        }
    }

    /// Why it cannot be tested.
    pub fn reason(&self) -> Option<Reason> {
        match self.found {
            Found::Unknown(_, reason) => Some(reason),
            _ => None,
        }
    }
}

/// What the store says about itself. Names and addresses of people are never kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreIdentity {
    /// Its hash.
    pub hash: String,
    /// Its name, when Information & Settings is open.
    pub name: Option<String>,
    /// Its domain.
    pub domain: Option<String>,
    /// Its plan.
    pub plan: Option<String>,
}

/// How one check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckState {
    /// Good.
    Passed,
    /// This is where the test ended.
    Failed(Cause),
    /// The test ended before, or nothing is known of it.
    NotReached,
}

impl CheckState {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed(_) => "failed",
            Self::NotReached => "not_reached",
        }
    }
}

/// One check with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckOutcome {
    /// Which one.
    pub check: CheckId,
    /// How it ended.
    pub state: CheckState,
    /// How long it took, where it has a time of its own: checks that are read off the same answer
    /// share the time of the first one.
    pub took: Option<Duration>,
}

/// Every check of a test: those that passed, the one that failed, and the rest. `implied` checks
/// passed by what the cause itself says: a certificate that cannot be trusted was sent by someone.
pub(super) fn all_checks(passed: &[CheckOutcome], cause: Option<Cause>) -> Vec<CheckOutcome> {
    let is_passed = |check: CheckId| passed.iter().find(|outcome| outcome.check == check).copied();
    let implied = |check: CheckId| cause.is_some_and(|cause| cause.proves().contains(&check));
    let failed = cause.map(|cause| {
        let is_open = |check: &CheckId| is_passed(*check).is_none() && !implied(*check);
        cause.check().or(CheckId::ALL.into_iter().find(is_open)).unwrap_or(CheckId::Rows)
    });
    let outcome = |check: CheckId| match (is_passed(check), cause) {
        (_, Some(cause)) if failed == Some(check) => {
            CheckOutcome { check, state: CheckState::Failed(cause), took: None }
        }
        (Some(outcome), _) => outcome,
        (None, _) if implied(check) => {
            CheckOutcome { check, state: CheckState::Passed, took: None }
        }
        (None, _) => CheckOutcome { check, state: CheckState::NotReached, took: None },
    };
    CheckId::ALL.into_iter().map(outcome).collect()
}

/// Everything that a test found out. Holds no secret.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The outcome in one word.
    pub verdict: Verdict,
    /// Why, when the rows were not reached.
    pub cause: Option<Cause>,
    /// The store, once token and hash are known to belong together.
    pub store: Option<StoreIdentity>,
    /// The 27 rows of the form, and gated rows that the app names.
    pub rows: Vec<RowReport>,
    /// Whether a proxy stood between this computer and BigCommerce.
    pub through_proxy: bool,
    /// The checks, in order.
    pub checks: Vec<CheckOutcome>,
    /// Requests sent, repeats included.
    pub requests: u32,
    /// The fingerprint of store and token.
    pub fingerprint: Fingerprint,
    /// Time from start to end.
    pub took: Duration,
}

impl Report {
    /// The rows with this finding.
    pub fn with(&self, finding: Finding) -> impl Iterator<Item = &RowReport> {
        self.rows.iter().filter(move |row| row.finding == finding)
    }

    /// How many rows have this finding.
    pub fn count(&self, finding: Finding) -> usize {
        self.with(finding).count()
    }

    /// The report as the documented JSON of `scopewise check`.
    pub fn to_json(&self) -> Value {
        let row = |row: &RowReport| {
            json!({
                "scope": row.scope.id,
                "ui_name": row.scope.ui_name,
                "needed": row.needed.id(),
                "finding": row.finding.id(),
                "status": row.status(),
                "reason": row.reason().map(Reason::id),
            })
        };
        let store = self.store.as_ref().map(|store| {
            json!({
                "hash": store.hash,
                "name": store.name,
                "domain": store.domain,
                "plan": store.plan,
            })
        });
        json!({
            "verdict": self.verdict.id(),
            "cause": self.cause.map(Cause::id),
            "store": store,
            "rows": self.rows.iter().map(row).collect::<Vec<_>>(),
            "requests": self.requests,
            "fingerprint": self.fingerprint.as_str(),
        })
    }

    /// How many rows the app needs.
    pub fn needed(&self) -> usize {
        self.rows.iter().filter(|row| row.is_needed()).count()
    }
}

/// The level that the app needs of a row.
pub(super) fn needed_level(scope: &Scope, rows: &[Requirement]) -> Level {
    rows.iter().find(|row| row.scope == scope).map_or(scope.rest(), |row| row.level)
}

//! The results of a test, scope by scope.

use super::cause::Cause;
use super::check_id::CheckId;
use crate::catalog::{Level, RequiredScope, Scope, Untestable};
use crate::credentials::Fingerprint;
use serde_json::{Value, json};
use std::time::Duration;

/// The overall result of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing is missing.
    Ready,
    /// No scope is known to be missing, but a needed one gave no clear answer.
    Unclear,
    /// Scopes are missing.
    Gaps,
    /// BigCommerce refused the token or the store.
    Refused,
    /// Nothing is known about the scopes.
    Untested,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 5] =
        [Self::Ready, Self::Unclear, Self::Gaps, Self::Refused, Self::Untested];

    /// Returns the name in JSON.
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

/// The meaning of a scope's result for the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Finding {
    /// As needed, as far as a read request can show.
    Fits,
    /// Needed, but not granted.
    Missing,
    /// Granted, but not needed.
    Extra,
    /// Granted; a read request can't show whether at the needed level.
    LevelNotChecked,
    /// No conclusive answer.
    CannotBeTested,
}

impl Finding {
    /// Returns the name in JSON.
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

/// The reason why a scope can't be tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Only a request that changes something uses the scope.
    NeedsWrite,
    /// Only the GraphQL API uses the scope.
    GraphqlOnly,
    /// The only request is an endless stream.
    NoRequest,
    /// Another granted scope allows the same request.
    AmbiguousWithContent,
    /// BigCommerce answered this request with a server error.
    ServerTrouble,
    /// The response wasn't from BigCommerce.
    NotJson,
    /// The store's API rate limit is used up.
    RateLimited,
    /// An unexpected response.
    UnexpectedAnswer,
    /// The test ended before this scope.
    NotReached,
}

impl Reason {
    /// Returns the name in JSON.
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

/// The test result of one scope, independent of what an app needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The scope is granted, at Read-only or higher.
    Open(u16),
    /// The scope isn't granted.
    Closed(u16),
    /// Unknown.
    Unknown(Option<u16>, Reason),
}

/// The report on one scope.
#[derive(Debug, Clone, PartialEq)]
pub struct ScopeReport {
    /// The scope.
    pub scope: &'static Scope,
    /// The level that the app needs; None or Standard if it doesn't need the scope.
    pub needed: Level,
    /// The meaning for the app.
    pub finding: Finding,
    /// The test result.
    pub found: Found,
}

impl ScopeReport {
    /// Compares a scope's result with what the app needs. Read-only and Modify both allow a GET, so
    /// a granted scope that needs more than Read-only is "level not checked".
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

    /// Whether the app needs the scope and it can be tested, but there was no clear answer.
    pub fn is_silent(&self) -> bool {
        let asked = self.is_needed() && self.scope.probe.is_some();
        asked && self.reason().is_some_and(|why| why != Reason::AmbiguousWithContent)
    }

    /// Whether the app needs the scope.
    pub fn is_needed(&self) -> bool {
        !self.needed.is_rest()
    }

    /// Returns the HTTP status of the response.
    pub fn status(&self) -> Option<u16> {
        match self.found {
            Found::Open(status) | Found::Closed(status) => Some(status),
            Found::Unknown(status, _) => status,
        }
    }

    /// Returns why the scope can't be tested.
    pub fn reason(&self) -> Option<Reason> {
        match self.found {
            Found::Unknown(_, reason) => Some(reason),
            _ => None,
        }
    }
}

/// The store's information about itself. Names and addresses of people are never kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreIdentity {
    /// The store hash.
    pub hash: String,
    /// The store's name, if Information & Settings is granted.
    pub name: Option<String>,
    /// The store's domain.
    pub domain: Option<String>,
    /// The store's plan.
    pub plan: Option<String>,
}

/// The outcome of one check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckState {
    /// The check passed.
    Passed,
    /// The check failed and ended the test.
    Failed(Cause),
    /// The test ended before this check, or its outcome is unknown.
    NotReached,
}

impl CheckState {
    /// Returns the name in JSON.
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
    /// The check.
    pub check: CheckId,
    /// The outcome.
    pub state: CheckState,
    /// The time it took, if it has a time of its own: of several checks derived from the same
    /// response, only the first one has it.
    pub took: Option<Duration>,
}

/// Returns every check of a test: those that passed, the failed one, and the rest. `implied` checks
/// passed according to the cause itself: even an untrusted certificate shows that a server was
/// reached.
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

/// All results of a test. It contains no secret.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The overall result.
    pub verdict: Verdict,
    /// The cause, if the scopes were not reached.
    pub cause: Option<Cause>,
    /// The store, once the token and the hash are known to belong together.
    pub store: Option<StoreIdentity>,
    /// The 27 scopes of the form, and gated scopes that the app names.
    pub scopes: Vec<ScopeReport>,
    /// Whether the connection to BigCommerce went through a proxy.
    pub through_proxy: bool,
    /// The checks, in order.
    pub checks: Vec<CheckOutcome>,
    /// The number of requests sent, including retries.
    pub requests: u32,
    /// The fingerprint of store and token.
    pub fingerprint: Fingerprint,
    /// The total time.
    pub took: Duration,
}

impl Report {
    /// Returns the scopes with this finding.
    pub fn with(&self, finding: Finding) -> impl Iterator<Item = &ScopeReport> {
        self.scopes.iter().filter(move |entry| entry.finding == finding)
    }

    /// Returns the number of scopes with this finding.
    pub fn count(&self, finding: Finding) -> usize {
        self.with(finding).count()
    }

    /// Returns the report as the documented JSON of `scopewise check`.
    pub fn to_json(&self) -> Value {
        let entry = |entry: &ScopeReport| {
            json!({
                "scope": entry.scope.id,
                "ui_name": entry.scope.ui_name,
                "needed": entry.needed.id(),
                "finding": entry.finding.id(),
                "status": entry.status(),
                "reason": entry.reason().map(Reason::id),
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
        let scopes: Vec<_> = self.scopes.iter().map(entry).collect();
        json!({
            "verdict": self.verdict.id(),
            "cause": self.cause.map(Cause::id),
            "store": store,
            // The name of `scopes` up to 0.1, for one release more.
            "rows": scopes,
            "scopes": scopes,
            "requests": self.requests,
            "fingerprint": self.fingerprint.as_str(),
        })
    }

    /// Returns the number of scopes that the app needs.
    pub fn needed(&self) -> usize {
        self.scopes.iter().filter(|entry| entry.is_needed()).count()
    }
}

/// Returns the level that the app needs for a scope.
pub(super) fn needed_level(scope: &Scope, required_scopes: &[RequiredScope]) -> Level {
    required_scopes
        .iter()
        .find(|needed| needed.scope == scope)
        .map_or(scope.rest(), |needed| needed.level)
}

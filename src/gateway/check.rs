//! The test itself: two rounds of requests, then the report.

use super::cause::Cause;
use super::check_id::CheckId;
use super::client::{Answer, Connection, Gateway};
use super::judge::{self, Signal};
use super::report::{
    CheckOutcome, CheckState, Found, Reason, Report, ScopeReport, StoreIdentity, Verdict,
    all_checks, needed_level,
};
use crate::catalog::{Probe, RequiredScope, Scope, catalog};
use crate::clock;
use crate::credentials::{AccessToken, Fingerprint, StoreHash};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// Concurrent requests if the store has little of its rate limit left, or doesn't report it.
const FEW: usize = 4;
/// Concurrent requests if the server only speaks HTTP/1.1. If a connection returns to the pool a
/// moment late, another one is opened instead, so this is less than the intended six connections.
const HTTP1_REQUESTS: usize = 4;
/// Enough for two full tests: with this many requests left, all are sent at once.
const ROOM_FOR_ALL: u32 = 48;
/// With fewer requests left, the store's live apps could be affected.
const TOO_FEW_LEFT: u32 = 20;
/// The maximum number of retries in one test, over all requests.
const MAX_REPEATS: u32 = 8;
/// Pauses before a request is retried after a server error from BigCommerce.
const PAUSES: [Duration; 2] = [Duration::from_millis(400), Duration::from_millis(1200)];
/// The wait after a 429 if the response doesn't specify one.
const DEFAULT_RESET: Duration = Duration::from_secs(30);
/// The longest wait after a 429 that may be repeated.
const SHORT_RESET: Duration = Duration::from_secs(5);
/// How the first requests wait after a 429: if the store's rate limit is used up, waiting longer
/// isn't worth it.
const FIRST: Waits = Waits { most: 1, until: None };
/// How often the request of one scope waits after a 429.
const ROW_WAITS: u32 = 3;
/// The time limit for the scope requests; those without an answer by then remain unknown.
const ROUND: Duration = Duration::from_secs(30);
/// The time limit if the store asked for a wait.
const ROUND_WITH_WAITS: Duration = Duration::from_secs(60);
/// After this long without an answer, the scopes that are still awaited are reported.
const SILENCE: Duration = Duration::from_secs(4);
/// The longest wait after a 429.
const LONGEST_RESET: Duration = Duration::from_secs(60);

/// The plan of a test.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
///
/// let bookkeep = catalog().app("bookkeep").expect("built in");
/// let required_scopes = bookkeep.required_scopes(Access::Guide);
/// let plan = scopewise::gateway::Plan { accepts: |_| true, required_scopes };
/// assert_eq!(plan.required_scopes.iter().filter(|scope| scope.is_needed()).count(), 13);
/// ```
#[derive(Debug, Clone)]
pub struct Plan {
    /// Whether the target may be sent this token at all: real and practice tokens are kept apart.
    pub accepts: fn(&AccessToken) -> bool,
    /// The scopes that the app asks for.
    pub required_scopes: Vec<RequiredScope>,
}

/// An event while a test runs.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// One of the checks before the scopes is done.
    Check(CheckOutcome),
    /// The store has identified itself.
    Store(StoreIdentity),
    /// One scope has its answer: the scope's ID, the finding, and how many scopes are done out of
    /// how many.
    Row(&'static str, Found, usize, usize),
    /// The store's rate limit is used up; the test continues by itself after this time.
    Waiting(Duration),
    /// Scopes have been without an answer for a while: their IDs.
    Silent(Vec<&'static str>),
}

/// A running test.
struct Run<'a> {
    progress: &'a (dyn Fn(Progress) + Send + Sync),
    passed: Vec<CheckOutcome>,
    since: Instant,
}

impl Run<'_> {
    /// Records that these checks passed; the first one gets the time since the previous checks.
    fn passed(&mut self, checks: &[CheckId]) {
        let mut took = Some(self.since.elapsed());
        self.since = Instant::now();
        for check in checks {
            let outcome =
                CheckOutcome { check: *check, state: CheckState::Passed, took: took.take() };
            self.passed.push(outcome);
            (self.progress)(Progress::Check(outcome));
        }
    }
}

/// Tests a connection. Every request is a GET; nothing in the store changes.
///
/// Canceling ends the test immediately with [`Cause::Cancelled`].
pub async fn check(
    connection: &Arc<Connection>,
    plan: &Plan,
    hash: &StoreHash,
    token: &AccessToken,
    progress: &(dyn Fn(Progress) + Send + Sync),
    cancel: &CancellationToken,
) -> Report {
    let start = Instant::now();
    let fingerprint = Fingerprint::of(hash, token);
    let mut run = Run { progress, passed: Vec::new(), since: start };
    let mut store = None;
    let ended = if !(plan.accepts)(token) {
        // A token of the wrong kind must not be sent there, so don't send it.
        Err(connection.refused_token())
    } else {
        match Gateway::new(connection, hash, token) {
            Err(cause) => Err(cause),
            Ok(gateway) => {
                let gateway = Arc::new(gateway);
                tokio::select! {
                    ended = ask(&gateway, plan, hash, &mut run, &mut store) => ended,
                    () = cancel.cancelled() => Err(Cause::Cancelled),
                }
            }
        }
    };
    let requests = connection.take_requests();
    let (answers, cause) = match ended {
        Ok(answers) => (answers, None),
        Err(cause) => (Vec::new(), Some(cause)),
    };
    let scopes = report_scopes(&plan.required_scopes, &answers);
    let (verdict, cause) = verdict(&scopes, cause);
    Report {
        verdict,
        cause,
        store: store.filter(|_| verdict != Verdict::Refused),
        scopes,
        through_proxy: connection.through_proxy(),
        checks: all_checks(&run.passed, cause),
        requests,
        fingerprint,
        took: start.elapsed(),
    }
}

/// Returns the report of a test that couldn't be started.
pub fn not_started(cause: Cause, plan: &Plan, hash: &StoreHash, token: &AccessToken) -> Report {
    Report {
        verdict: Verdict::Untested,
        cause: Some(cause),
        store: None,
        scopes: report_scopes(&plan.required_scopes, &[]),
        through_proxy: false,
        checks: all_checks(&[], Some(cause)),
        requests: 0,
        fingerprint: Fingerprint::of(hash, token),
        took: Duration::ZERO,
    }
}

/// Sends both rounds of requests and returns the result for each scope.
async fn ask(
    gateway: &Arc<Gateway>,
    plan: &Plan,
    hash: &StoreHash,
    run: &mut Run<'_>,
    store: &mut Option<StoreIdentity>,
) -> Result<Vec<(&'static Scope, Found)>, Cause> {
    let repeats = Arc::new(AtomicU32::new(0));
    let (time, hooks, about) = tokio::join!(
        get_with_retries(gateway, &Probe::TIME, &repeats, FIRST, run.progress),
        get_with_retries(gateway, &Probe::HOOKS, &repeats, FIRST, run.progress),
        get_with_retries(gateway, &Probe::STORE, &repeats, FIRST, run.progress),
    );
    let signal = |answer: &Result<Answer, Cause>| match answer {
        Ok(answer) => answer.signal(),
        Err(cause) => Signal::Bad(*cause),
    };
    judge::connection([signal(&time), signal(&hooks)])?;
    run.passed(&[CheckId::Gateway, CheckId::Network, CheckId::Secure, CheckId::Token]);
    let identity = about.as_ref().ok().and_then(Answer::store);
    if identity.as_ref().is_some_and(|identity| identity.hash != hash.as_str()) {
        return Err(Cause::StoreMismatch);
    }
    run.passed(&[CheckId::StoreMatch, CheckId::StoreOpen]);
    // Without Information & Settings the store doesn't identify itself; that isn't a failure.
    if identity.is_some() {
        run.passed(&[CheckId::Identity]);
    }
    let identity = identity.unwrap_or_else(|| StoreIdentity {
        hash: hash.as_str().to_owned(),
        ..StoreIdentity::default()
    });
    (run.progress)(Progress::Store(identity.clone()));
    *store = Some(identity);

    let first: Vec<&Answer> = [&time, &hooks, &about].into_iter().flatten().collect();
    let left = first.iter().filter_map(|answer| answer.requests_left).min();
    let http2 = first.iter().any(|answer| answer.http2);
    if left.is_some_and(|left| left < TOO_FEW_LEFT) {
        return Err(Cause::RateLimited);
    }
    run.passed(&[CheckId::Room]);
    let at_once = match left {
        Some(left) if left >= ROOM_FOR_ALL && http2 => Semaphore::MAX_PERMITS,
        Some(left) if left >= ROOM_FOR_ALL => HTTP1_REQUESTS,
        _ => FEW,
    };
    let known = about.map(|answer| (answer.status, answer));
    let answers = check_scopes(gateway, plan, run.progress, &repeats, at_once, known.ok()).await;
    run.passed(&[CheckId::Rows]);
    Ok(answers)
}

/// Sends the second round. `/v2/store` is already answered, so it isn't requested again.
async fn check_scopes(
    gateway: &Arc<Gateway>,
    plan: &Plan,
    progress: &(dyn Fn(Progress) + Send + Sync),
    repeats: &Arc<AtomicU32>,
    at_once: usize,
    about: Option<(u16, Answer)>,
) -> Vec<(&'static Scope, Found)> {
    let named = |scope: &Scope| {
        plan.required_scopes.iter().any(|required| required.scope == scope && required.is_needed())
    };
    let scopes: Vec<&'static Scope> =
        catalog().all_scopes().iter().filter(|scope| !scope.gated || named(scope)).collect();
    let total = scopes.iter().filter(|scope| scope.probe.is_some()).count();
    let semaphore = Arc::new(Semaphore::new(at_once.min(Semaphore::MAX_PERMITS)));
    let begun = tokio::time::Instant::now();
    let last = begun + ROUND_WITH_WAITS;
    let mut tasks = JoinSet::new();
    let mut answers = Vec::with_capacity(total);
    let (sender, mut waits) = tokio::sync::mpsc::unbounded_channel();
    let mut waited_for: Vec<&'static str> = Vec::new();
    for scope in scopes {
        let Some(probe) = scope.probe.clone() else { continue };
        if probe == Probe::STORE
            && let Some((_, answer)) = &about
        {
            let found = answer.found(scope);
            answers.push((scope, found));
            progress(Progress::Row(&scope.id, found, answers.len(), total));
            continue;
        }
        waited_for.push(&scope.id);
        let (gateway, semaphore) = (Arc::clone(gateway), Arc::clone(&semaphore));
        let (repeats, sender) = (Arc::clone(repeats), sender.clone());
        tasks.spawn(async move {
            let _permit = semaphore.acquire_owned().await;
            let waiting = move |event: Progress| drop(sender.send(event));
            let waits = Waits { most: ROW_WAITS, until: Some(last) };
            let found = match get_with_retries(&gateway, &probe, &repeats, waits, &waiting).await {
                Ok(answer) => answer.found(scope),
                Err(Cause::RateLimited) => Found::Unknown(Some(429), Reason::RateLimited),
                Err(_) => Found::Unknown(None, Reason::ServerTrouble),
            };
            (scope, found)
        });
    }
    drop(sender);
    let mut end = begun + ROUND;
    let mut silent_at = begun + SILENCE;
    loop {
        tokio::select! {
            biased;
            Some(event) = waits.recv() => {
                end = begun + ROUND_WITH_WAITS;
                progress(event);
            }
            done = tasks.join_next() => match done {
                None => break,
                Some(Ok((scope, found))) => {
                    waited_for.retain(|id| *id != scope.id);
                    silent_at = tokio::time::Instant::now() + SILENCE;
                    answers.push((scope, found));
                    progress(Progress::Row(&scope.id, found, answers.len(), total));
                }
                Some(Err(error)) => tracing::error!(%error, "a question was lost"),
            },
            () = tokio::time::sleep_until(silent_at) => {
                silent_at += SILENCE;
                progress(Progress::Silent(waited_for.clone()));
            }
            // Dropping the tasks cancels the requests that are still running.
            () = tokio::time::sleep_until(end) => break,
        }
    }
    answers
}

/// How one request waits after a 429.
#[derive(Clone, Copy)]
struct Waits {
    /// The maximum number of waits.
    most: u32,
    /// The latest time at which a wait may end.
    until: Option<tokio::time::Instant>,
}

/// Sends a request, and retries it where that makes sense: up to twice, with a growing pause, after
/// a server error from BigCommerce, and once after the wait that a 429 asks for (more often if the
/// wait is short, but never if it would end too late).
async fn get_with_retries(
    gateway: &Gateway,
    probe: &Probe,
    repeats: &AtomicU32,
    allowed: Waits,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Answer, Cause> {
    let mut pauses = PAUSES.iter();
    let mut waits = 0;
    loop {
        let answer = gateway.get(probe).await?;
        let pause = match answer.status {
            500 | 502 | 504 => pauses.next().copied(),
            429 => {
                let pause = answer.reset.unwrap_or(DEFAULT_RESET).min(LONGEST_RESET);
                waits += 1;
                // Without an answer for a needed scope there is no clear verdict, so a short wait
                // is repeated.
                let often = waits == 1 || (waits <= allowed.most && pause <= SHORT_RESET);
                let over = tokio::time::Instant::now() + pause;
                (often && allowed.until.is_none_or(|until| over < until)).then_some(pause)
            }
            _ => None,
        };
        match pause {
            Some(pause) if repeats.fetch_add(1, Ordering::Relaxed) < MAX_REPEATS => {
                wait(pause, answer.status == 429, progress).await;
            }
            _ => return Ok(answer),
        }
    }
}

/// Waits. If the store asked for the wait, reports every second how much time is left.
async fn wait(pause: Duration, say: bool, progress: &(dyn Fn(Progress) + Send + Sync)) {
    clock::sleep(pause, &mut |left| {
        if say {
            progress(Progress::Waiting(left));
        }
    })
    .await;
}

/// Compares every scope's result with what the app needs.
fn report_scopes(
    required_scopes: &[RequiredScope],
    answers: &[(&'static Scope, Found)],
) -> Vec<ScopeReport> {
    let answer_of = |id: &str| answers.iter().find(|(scope, _)| scope.id == id).map(|(_, f)| *f);
    let named = |scope: &Scope| {
        required_scopes.iter().any(|required| required.scope == scope && required.is_needed())
    };
    let shown = catalog().all_scopes().iter().filter(|scope| !scope.gated || named(scope));
    shown
        .map(|scope| {
            let mut found = match (answer_of(&scope.id), scope.untestable) {
                (Some(found), _) => found,
                (None, Some(untestable)) => Found::Unknown(None, untestable.into()),
                (None, None) => Found::Unknown(None, Reason::NotReached),
            };
            // The same request is also allowed by another scope, so a success proves nothing unless
            // that other scope is known to be missing.
            if let (Found::Open(status), Some(other)) = (found, &scope.hidden_behind)
                && !matches!(answer_of(other), Some(Found::Closed(_)))
            {
                found = Found::Unknown(Some(status), Reason::AmbiguousWithContent);
            }
            ScopeReport::new(scope, needed_level(scope, required_scopes), found)
        })
        .collect()
}

/// Returns the verdict over all scopes.
fn verdict(scopes: &[ScopeReport], cause: Option<Cause>) -> (Verdict, Option<Cause>) {
    use super::report::Finding;
    if let Some(cause) = cause {
        let verdict = if cause.is_refusal() { Verdict::Refused } else { Verdict::Untested };
        return (verdict, Some(cause));
    }
    if scopes.iter().any(|entry| entry.finding == Finding::Missing) {
        return (Verdict::Gaps, None);
    }
    let testable: Vec<_> =
        scopes.iter().filter(|entry| entry.is_needed() && entry.scope.probe.is_some()).collect();
    let silent = testable.iter().filter(|entry| entry.is_silent()).count();
    // If none of the needed, testable scopes gave an answer, nothing is known.
    if silent > 0 && silent == testable.len() {
        let cause = match testable.first().and_then(|entry| entry.reason()) {
            Some(Reason::RateLimited) => Cause::RateLimited,
            Some(Reason::NotJson) => Cause::NotJson,
            Some(Reason::NotReached) => Cause::Timeout,
            _ => Cause::ServerError,
        };
        return (Verdict::Untested, Some(cause));
    }
    if silent > 0 {
        return (Verdict::Unclear, None);
    }
    (Verdict::Ready, None)
}

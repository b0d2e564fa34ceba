//! The test itself: two rounds of questions, then the report.

use super::cause::Cause;
use super::check_id::CheckId;
use super::client::{Answer, Connection, Gateway};
use super::judge::{self, Signal};
use super::report::{
    CheckOutcome, CheckState, Found, Reason, Report, RowReport, StoreIdentity, Verdict, all_checks,
    needed_level,
};
use crate::catalog::{Probe, Requirement, Scope, catalog};
use crate::credentials::{AccessToken, Fingerprint, StoreHash};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// Requests at a time when the store has little room, or says nothing about it.
const FEW: usize = 4;
/// Requests at a time when the other side speaks HTTP/1.1 only. A connection that comes back to
/// the pool a moment late is made up for by another one, so this stays below the six connections
/// that are meant.
const HTTP1_REQUESTS: usize = 4;
/// Room for two audits: with as many requests left, all go out together.
const ROOM_FOR_ALL: u32 = 48;
/// With fewer requests left, live apps of the store would suffer.
const TOO_FEW_LEFT: u32 = 20;
/// Repeats of one test, all requests together.
const MAX_REPEATS: u32 = 8;
/// Pauses before a request is repeated after trouble at BigCommerce.
const PAUSES: [Duration; 2] = [Duration::from_millis(400), Duration::from_millis(1200)];
/// The wait after 429 when the answer does not say how long.
const DEFAULT_RESET: Duration = Duration::from_secs(30);
/// A wait after 429 that may come more than once.
const SHORT_RESET: Duration = Duration::from_secs(5);
/// How the first questions wait after 429: a store without any room is not worth more.
const FIRST: Waits = Waits { most: 1, until: None };
/// How often the question of one scope waits after 429.
const ROW_WAITS: u32 = 3;
/// The questions about scopes end after this time; those without an answer stay unknown.
const ROUND: Duration = Duration::from_secs(30);
/// They end after this time if the store asked for a wait.
const ROUND_WITH_WAITS: Duration = Duration::from_secs(60);
/// After so long without an answer it is said which ones are waited for.
const SILENCE: Duration = Duration::from_secs(4);
/// The longest wait after 429.
const LONGEST_RESET: Duration = Duration::from_secs(60);

/// What to test.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
///
/// let bookkeep = catalog().connector("bookkeep").expect("built in");
/// let plan = scopewise::gateway::Plan { accepts: |_| true, rows: bookkeep.rows(Access::Guide) };
/// assert_eq!(plan.rows.iter().filter(|row| row.is_needed()).count(), 13);
/// ```
#[derive(Debug, Clone)]
pub struct Plan {
    /// Whether the target may have the token at all: real ones and those of practice are kept apart.
    pub accepts: fn(&AccessToken) -> bool,
    /// The rows that the app names.
    pub rows: Vec<Requirement>,
}

/// What happens while a test runs.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// One of the checks before the rows is done.
    Check(CheckOutcome),
    /// The store said who it is.
    Store(StoreIdentity),
    /// One row has its answer: the row's id, and how many of how many are done.
    Row(&'static str, Found, usize, usize),
    /// The store is busy; the test goes on by itself after this time.
    Waiting(Duration),
    /// Rows have been without an answer for a while: their ids.
    Silent(Vec<&'static str>),
}

/// A test under way.
struct Run<'a> {
    progress: &'a (dyn Fn(Progress) + Send + Sync),
    passed: Vec<CheckOutcome>,
    since: Instant,
}

impl Run<'_> {
    /// These checks are good; the first of them took the time since the last ones.
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
/// Cancelling ends the test at once with [`Cause::Cancelled`].
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
        // A token of the wrong kind has no business there, so it is not even sent.
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
    let rows = report_rows(&plan.rows, &answers);
    let (verdict, cause) = verdict(&rows, cause);
    Report {
        verdict,
        cause,
        store: store.filter(|_| verdict != Verdict::Refused),
        rows,
        through_proxy: connection.through_proxy(),
        checks: all_checks(&run.passed, cause),
        requests,
        fingerprint,
        took: start.elapsed(),
    }
}

/// The report of a test that could not even be begun.
pub fn not_started(cause: Cause, plan: &Plan, hash: &StoreHash, token: &AccessToken) -> Report {
    Report {
        verdict: Verdict::Untested,
        cause: Some(cause),
        store: None,
        rows: report_rows(&plan.rows, &[]),
        through_proxy: false,
        checks: all_checks(&[], Some(cause)),
        requests: 0,
        fingerprint: Fingerprint::of(hash, token),
        took: Duration::ZERO,
    }
}

/// Asks both rounds of questions and gives what each row answered.
async fn ask(
    gateway: &Arc<Gateway>,
    plan: &Plan,
    hash: &StoreHash,
    run: &mut Run<'_>,
    store: &mut Option<StoreIdentity>,
) -> Result<Vec<(&'static Scope, Found)>, Cause> {
    let repeats = Arc::new(AtomicU32::new(0));
    let (time, hooks, about) = tokio::join!(
        ask_patiently(gateway, &Probe::TIME, &repeats, FIRST, run.progress),
        ask_patiently(gateway, &Probe::HOOKS, &repeats, FIRST, run.progress),
        ask_patiently(gateway, &Probe::STORE, &repeats, FIRST, run.progress),
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
    // Without Information & Settings the store does not say who it is; that is no failure.
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
    let answers = ask_rows(gateway, plan, run.progress, &repeats, at_once, known.ok()).await;
    run.passed(&[CheckId::Rows]);
    Ok(answers)
}

/// The second round. `/v2/store` is already answered and is not asked again.
async fn ask_rows(
    gateway: &Arc<Gateway>,
    plan: &Plan,
    progress: &(dyn Fn(Progress) + Send + Sync),
    repeats: &Arc<AtomicU32>,
    at_once: usize,
    about: Option<(u16, Answer)>,
) -> Vec<(&'static Scope, Found)> {
    let named = |scope: &Scope| plan.rows.iter().any(|row| row.scope == scope && row.is_needed());
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
            let found = answer.row(scope);
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
            let found = match ask_patiently(&gateway, &probe, &repeats, waits, &waiting).await {
                Ok(answer) => answer.row(scope),
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
            // What is still under way is dropped with its tasks.
            () = tokio::time::sleep_until(end) => break,
        }
    }
    answers
}

/// How one question waits after 429.
#[derive(Clone, Copy)]
struct Waits {
    /// How often.
    most: u32,
    /// Until when at most.
    until: Option<tokio::time::Instant>,
}

/// Asks once, and again where that makes sense: twice after trouble at BigCommerce, with a
/// growing pause, and after 429 when the wait is over: once, or more often where it is
/// short; not where it would end too late.
async fn ask_patiently(
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
                // A needed scope without an answer costs the verdict, so a short wait is repeated.
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

/// Waits, and says every second how long it will still be if the store asked for it.
async fn wait(pause: Duration, say: bool, progress: &(dyn Fn(Progress) + Send + Sync)) {
    let mut left = pause;
    while !left.is_zero() {
        if say {
            progress(Progress::Waiting(left));
        }
        let step = left.min(Duration::from_secs(1));
        tokio::time::sleep(step).await;
        left -= step;
    }
}

/// Sets every row's answer against what the app needs.
fn report_rows(rows: &[Requirement], answers: &[(&'static Scope, Found)]) -> Vec<RowReport> {
    let answer_of = |id: &str| answers.iter().find(|(scope, _)| scope.id == id).map(|(_, f)| *f);
    let named = |scope: &Scope| rows.iter().any(|row| row.scope == scope && row.is_needed());
    let shown = catalog().all_scopes().iter().filter(|scope| !scope.gated || named(scope));
    shown
        .map(|scope| {
            let mut found = match (answer_of(&scope.id), scope.untestable) {
                (Some(found), _) => found,
                (None, Some(untestable)) => Found::Unknown(None, untestable.into()),
                (None, None) => Found::Unknown(None, Reason::NotReached),
            };
            // The same question opens to another row as well, so an open door proves nothing
            // unless that other row is known to be closed.
            if let (Found::Open(status), Some(other)) = (found, &scope.hidden_behind)
                && !matches!(answer_of(other), Some(Found::Closed(_)))
            {
                found = Found::Unknown(Some(status), Reason::AmbiguousWithContent);
            }
            RowReport::new(scope, needed_level(scope, rows), found)
        })
        .collect()
}

/// One word for all rows together.
fn verdict(rows: &[RowReport], cause: Option<Cause>) -> (Verdict, Option<Cause>) {
    use super::report::Finding;
    if let Some(cause) = cause {
        let verdict = if cause.is_refusal() { Verdict::Refused } else { Verdict::Untested };
        return (verdict, Some(cause));
    }
    if rows.iter().any(|row| row.finding == Finding::Missing) {
        return (Verdict::Gaps, None);
    }
    let testable: Vec<_> =
        rows.iter().filter(|row| row.is_needed() && row.scope.probe.is_some()).collect();
    let silent = testable.iter().filter(|row| row.is_silent()).count();
    // When not one of the needed scopes that can be tested gave an answer, nothing is known.
    if silent > 0 && silent == testable.len() {
        let cause = match testable.first().and_then(|row| row.reason()) {
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

//! No log message of the program or its dependencies contains a secret, even at the most verbose
//! level, and panic messages quote no data. The panic is tested in a separate process.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use scopewise::catalog::{Access, catalog};
use scopewise::credentials;
use scopewise::gateway::{Connection, Plan, check};
use scopewise::practice::{Case, Layout, PracticeAccount, PracticeStore, file_text};
use scopewise::secret::Secret;
use std::process::Command;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Everything that was logged.
static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn said() -> MutexGuard<'static, Vec<String>> {
    SAID.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Records every event and every span, with all fields.
struct RecordingLogger;

struct Words(String);

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.push_str(&format!(" {field}={value:?}"));
    }
}

impl Subscriber for RecordingLogger {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut words = Words(span.metadata().name().to_owned());
        span.record(&mut words);
        said().push(words.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut words = Words(String::new());
        values.record(&mut words);
        said().push(words.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut words = Words(event.metadata().target().to_owned());
        event.record(&mut words);
        said().push(words.0);
    }

    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for RecordingLogger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        said().push(format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

#[tokio::test]
async fn no_log_at_any_level_contains_a_secret() {
    tracing::subscriber::set_global_default(RecordingLogger).expect("the first one");
    log::set_boxed_logger(Box::new(RecordingLogger)).expect("the first one");
    log::set_max_level(log::LevelFilter::Trace);
    let app = catalog().app("bookkeep").expect("an app of ours");
    let required_scopes = app.required_scopes(Access::Guide);
    let mut secrets = Vec::new();
    for case in [Case::Fits, Case::ServerError, Case::Redirect, Case::CutOff, Case::BrokenGzip] {
        let account = PracticeAccount::new(case, &required_scopes);
        let text = file_text(&account, "Bookkeep", Layout::Today);
        let held = credentials::read(text.as_bytes()).expect("a file of ours");
        let token = held.access_token.clone().expect("a token");
        secrets.push(token.secret().expose().to_owned());
        secrets.push(held.client_secret.as_ref().expect("a secret").secret().expose().to_owned());
        let store = PracticeStore::start().await.expect("a practice store");
        let connection = Arc::new(Connection::new(&store.target()).expect("a client"));
        let plan = Plan { accepts: |_| true, required_scopes: required_scopes.clone() };
        let hash = held.store_hash.clone().expect("a hash");
        let cancel = CancellationToken::new();
        let report = check(&connection, &plan, &hash, &token, &|_| {}, &cancel).await;
        // What our own log messages could contain.
        let beside = connection_words(&held);
        tracing::error!(?held, ?token, ?report, ?plan, ?beside, "for debugging");
    }
    let said = said();
    let crates: std::collections::BTreeSet<&str> =
        said.iter().filter_map(|line| line.split([' ', ':']).next()).collect();
    assert!(said.len() > 50 && crates.len() > 2, "too little was heard: {} {crates:?}", said.len());
    for secret in secrets {
        let half = &secret[..secret.len() / 2];
        let leak = said.iter().find(|line| line.contains(half));
        assert!(leak.is_none(), "a secret is in {leak:?}");
    }
}

/// Returns a secret as it might be passed to a log message.
fn connection_words(held: &credentials::Credentials) -> (Option<Secret>, &'static str) {
    (held.access_token.as_ref().map(|token| token.secret().clone()), "a secret by itself")
}

const INSIDE: &str = "SCOPEWISE_TEST_INSIDE";
const QUOTED: &str = "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s";

#[test]
fn panic_messages_quote_no_data() {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "stops_by_a_fault", "--nocapture", "--include-ignored"])
        .env(INSIDE, "1")
        .output()
        .expect("it runs");
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(!output.status.success(), "it did not stop: {printed}");
    assert!(printed.contains("tests/logs.rs:"), "it does not say where: {printed}");
    assert!(!printed.contains(&QUOTED[..12]), "it quotes the value: {printed}");
}

#[test]
#[ignore = "stops on purpose; run by panic_messages_quote_no_data"]
fn stops_by_a_fault() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    scopewise::platform::silence_panics();
    // Slicing inside a character: the standard panic message would quote the whole text.
    let text = format!("{QUOTED}é");
    let cut = &text[..QUOTED.len() + 1];
    assert!(cut.is_empty(), "not reached");
}

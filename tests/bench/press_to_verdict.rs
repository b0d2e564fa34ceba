//! The time from clicking Test to the verdict, and whether frames are delayed meanwhile. Times are
//! printed with their ratio to the sequential baseline of the same run; nothing is asserted about
//! them.
//!
//! Run with `cargo bench --bench press_to_verdict`.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "a benchmark says what it measured")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/tls.rs"]
mod tls;

use common::Window;
use egui_kittest::kittest::Queryable as _;
use reqwest::{Client, Version};
use scopewise::catalog::catalog;
use scopewise::credentials::{self, AccessToken, StoreHash};
use scopewise::gateway::{self, Connection, LoopbackUrl, Plan, Target, Verdict};
use scopewise::practice::{self, Case, Layout, PracticeAccount};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tls::{Certificates, Offer, Seen, certificates, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// Added round-trip times, in milliseconds.
const LATENCIES: [u64; 3] = [0, 50, 200];
/// Runs per case; the median counts.
const RUNS: usize = 3;
const FILE: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";
/// Set in the measuring process, which trusts the test authority through its environment.
const MEASURES: &str = "SCOPEWISE_BENCH_FOLDER";

fn main() {
    match std::env::var_os(MEASURES) {
        Some(folder) => {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            runtime.block_on(measure(std::path::Path::new(&folder)));
            drop(runtime);
            frames();
        }
        None => {
            let folder = tempfile::tempdir().expect("a folder");
            let made = certificates(Ipv4Addr::LOCALHOST, (2020, 1, 1), (2099, 1, 1));
            let authority = folder.path().join("authority.pem");
            std::fs::write(&authority, &made.authority).expect("a file");
            made.save(folder.path());
            let status = std::process::Command::new(std::env::current_exe().expect("a program"))
                .env(MEASURES, folder.path())
                .env("SSL_CERT_FILE", &authority)
                .env_remove("SSL_CERT_DIR")
                .status()
                .expect("the measurement runs");
            assert!(status.success());
        }
    }
}

/// Starts a relay that delays bytes by half a round trip, and a new connection's first bytes by one
/// round trip more.
async fn relay(gateway: SocketAddr, round_trip: Duration) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        loop {
            let Ok((near, _)) = listener.accept().await else { continue };
            tokio::spawn(async move {
                let Ok(far) = TcpStream::connect(gateway).await else { return };
                // Send small packets at once, as web servers and clients do.
                near.set_nodelay(true).expect("an option");
                far.set_nodelay(true).expect("an option");
                let (near_read, near_write) = near.into_split();
                let (far_read, far_write) = far.into_split();
                let half = round_trip / 2;
                // Loopback connects at once; a real network would take another round trip.
                tokio::join!(
                    pass_on(near_read, far_write, half, round_trip),
                    pass_on(far_read, near_write, half, Duration::ZERO),
                );
            });
        }
    });
    address
}

async fn pass_on(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    delay: Duration,
    connect: Duration,
) {
    let (sender, mut due) = tokio::sync::mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let connected = Instant::now() + connect;
    let writer = async move {
        while let Some((at, bytes)) = due.recv().await {
            tokio::time::sleep_until(at.into()).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
    };
    let reader = async move {
        let mut bytes = vec![0_u8; 16 * 1024];
        while let Ok(length) = from.read(&mut bytes).await {
            let read = bytes.get(..length).unwrap_or_default().to_vec();
            let at = Instant::now().max(connected) + delay;
            if length == 0 || sender.send((at, read)).is_err() {
                return;
            }
        }
    };
    tokio::join!(writer, reader);
}

/// Returns the paths that a full test requests.
fn paths() -> Vec<String> {
    let mut paths = vec!["/v2/time".to_owned(), "/v3/hooks?limit=1".to_owned()];
    let probes = catalog().form().filter_map(|scope| scope.probe.as_ref());
    paths.extend(probes.map(|probe| probe.path().to_owned()));
    paths
}

async fn get(client: &Client, origin: &str, path: &str) -> Version {
    let request = client
        .get(format!("{origin}/stores/ab12cd34ef{path}"))
        .header("X-Auth-Token", "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s");
    let response = request.send().await.expect("an answer");
    let version = response.version();
    response.bytes().await.expect("a body");
    version
}

async fn one_by_one(origin: &str) {
    let client = Client::builder().no_proxy().build().expect("a client");
    for path in paths() {
        get(&client, origin, &path).await;
    }
}

/// Sends every request on its own connection, as the closest public tool does.
async fn all_at_once_each_on_its_own(origin: &str) {
    let mut tasks = tokio::task::JoinSet::new();
    for path in paths() {
        let origin = origin.to_owned();
        tasks.spawn(async move {
            let client = Client::builder().no_proxy().build().expect("a client");
            get(&client, &origin, &path).await
        });
    }
    while tasks.join_next().await.is_some() {}
}

async fn ours(origin: &str, key: &(StoreHash, AccessToken), prepared: bool) -> Duration {
    let url = LoopbackUrl::parse(origin).expect("loopback");
    let connection = Arc::new(Connection::new(&Target::Loopback(url)).expect("a client"));
    if prepared {
        connection.warm_up().await;
    }
    let required_scopes = catalog().app("bookkeep").expect("built in").scopes.clone();
    let plan = Plan { accepts: |_| true, required_scopes };
    let cancel = CancellationToken::new();
    let pressed = Instant::now();
    let report = gateway::check(&connection, &plan, &key.0, &key.1, &|_| {}, &cancel).await;
    let took = pressed.elapsed();
    assert_eq!(report.verdict, Verdict::Ready);
    took
}

fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}

async fn measure(folder: &std::path::Path) {
    let read = credentials::read_text(FILE).expect("a sound file");
    let key = (read.store_hash.expect("a hash"), read.access_token.expect("a token"));
    let seen = Arc::new(Mutex::new(Seen { left: Some(148), ..Seen::default() }));
    let gateway = serve(Certificates::load(folder), Offer::Http2, seen).await;
    println!(
        "Press to verdict ({} requests), middle of {RUNS} runs, as a share of one by one",
        paths().len()
    );
    println!(
        "| added round trip | one by one | all at once, a connection each | ours, connection to be made | ours, connection stands |"
    );
    println!("|---|---|---|---|---|");
    for latency in LATENCIES {
        let round_trip = Duration::from_millis(latency);
        let origin = format!("https://{}", relay(gateway, round_trip).await);
        let mut times: [Vec<Duration>; 4] = Default::default();
        for _ in 0..RUNS {
            let start = Instant::now();
            one_by_one(&origin).await;
            times[0].push(start.elapsed());
            let start = Instant::now();
            all_at_once_each_on_its_own(&origin).await;
            times[1].push(start.elapsed());
            times[2].push(ours(&origin, &key, false).await);
            times[3].push(ours(&origin, &key, true).await);
        }
        let [base, at_once, cold, warm] = times.map(middle);
        let share = |time: f64| format!("{:.2} ({:.0} ms)", time / base, time * 1000.0);
        println!(
            "| {latency} ms | {} | {} | {} | {} |",
            share(base),
            share(at_once),
            share(cold),
            share(warm)
        );
    }
}

/// Measures frames of the Test step while a slow store responds.
fn frames() {
    let mut window = Window::open(1040.0, 720.0);
    window.press("Try it with a practice store");
    window.press_starting("Bookkeep, 13 scopes");
    window.press("I already have the file or values");
    let bookkeep = catalog().app("bookkeep").expect("built in");
    let account = PracticeAccount::new(Case::Slow, &bookkeep.scopes);
    let text = practice::file_text(&account, "Bookkeep", Layout::Today);
    window.desk.lock().expect("the desk").clipboard = Some(text);
    window.press("Paste");
    window.harness.get_by_label("Test").click();
    let mut times = Vec::new();
    let end = Instant::now() + Duration::from_secs(30);
    while window.harness.state().state().draft.test.report().is_none() && Instant::now() < end {
        let start = Instant::now();
        window.harness.step();
        times.push(start.elapsed());
        std::thread::sleep(Duration::from_millis(8));
    }
    times.sort();
    let at = |part: f64| {
        let index = ((times.len() - 1) as f64 * part) as usize;
        times.get(index).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!();
    println!(
        "Frames of the Test step while a slow store answers: {} frames, median {:.1} ms, 99th percentile {:.1} ms, longest {:.1} ms of a 16.7 ms budget",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

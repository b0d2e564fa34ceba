//! The memory that the largest answers take. In a process of its own, since it looks at the peak of
//! the whole process.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests report failures by panicking; a thread for each connection needs no name"
)]

use scopewise::catalog::catalog;
use scopewise::credentials;
use scopewise::gateway::{self, Connection, LoopbackUrl, Plan, Target};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// Just below the largest answer that is read, in bytes.
const SIZE: usize = 1024 * 1024 - 64;
/// The most memory that a test may take beyond what the process already has, in KiB: all requests
/// run at once, and each holds one answer of a MiB while it is read.
const MOST: usize = 64 * 1024;

/// What one byte can ask a reader to hold: objects, lists, texts, numbers, names.
const SHAPES: [(&str, &str, &str); 6] = [
    ("{\"data\":[", "{}", "]}"),
    ("{\"data\":[", "{\"a\":1}", "]}"),
    ("{\"data\":[", "[]", "]}"),
    ("{\"data\":[", "\"\"", "]}"),
    ("{\"data\":[", "0", "]}"),
    ("{\"data\":{", "\"a\":0", "}}"),
];

/// The store's own answer, which leads to the questions about the scopes.
const STORE: &str =
    "{\"id\":\"ab12cd34ef\",\"name\":\"Harbour Books\",\"domain\":\"harbour.example\"}";

fn body(start: &str, piece: &str, end: &str) -> String {
    let pieces = (SIZE - start.len() - end.len()) / (piece.len() + 1);
    format!("{start}{}{end}", vec![piece; pieces].join(","))
}

/// Returns a line of the process's status, in KiB.
fn status(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with(name)).expect("a line");
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
}

/// Answers the question about the store as BigCommerce does, and all others with this body.
fn answer(mut stream: TcpStream, body: &str) {
    let mut request = [0_u8; 4096];
    let length = stream.read(&mut request).unwrap_or_default();
    let request = String::from_utf8_lossy(&request[..length]);
    let is_store = request.lines().next().is_some_and(|line| line.contains("/v2/store "));
    let body = if is_store { STORE } else { body };
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_largest_answers_take_a_few_times_their_size() {
    let read = credentials::read_text(
        "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n",
    );
    let read = read.expect("a sound file");
    let (hash, token) = (read.store_hash.expect("a hash"), read.access_token.expect("a token"));
    for (start, piece, end) in SHAPES {
        let body: Arc<str> = body(start, piece, end).into();
        assert!(
            SIZE - body.len() < 64 && serde_json::from_str::<serde::de::IgnoredAny>(&body).is_ok()
        );
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let body = Arc::clone(&body);
                std::thread::spawn(move || answer(stream, &body));
            }
        });
        // Resets the peak.
        std::fs::write("/proc/self/clear_refs", "5").expect("Linux");
        let before = status("VmRSS:");
        let url = LoopbackUrl::parse(&format!("http://127.0.0.1:{port}")).expect("loopback");
        let required_scopes = catalog().app("bookkeep").expect("built in").scopes.clone();
        let plan = Plan { accepts: |_| true, required_scopes };
        let connection = Arc::new(Connection::new(&Target::Loopback(url)).expect("a client"));
        let report =
            gateway::check(&connection, &plan, &hash, &token, &|_| {}, &CancellationToken::new())
                .await;
        let listed = gateway::webhooks(&connection, |_| true, &hash, &token).await;
        drop(listed);
        assert!(report.requests > 1, "{piece}: the answers were read: {:?}", report.cause);
        let peak = status("VmHWM:").saturating_sub(before);
        assert!(peak < MOST, "{piece}: {peak} KiB for answers of {} bytes", SIZE);
    }
}

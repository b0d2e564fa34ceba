//! Network and gateway failures: each has its own cause, and the token is never sent anywhere else.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use scopewise::catalog::catalog;
use scopewise::credentials::{self, Credentials};
use scopewise::gateway::{
    self, Cause, CheckState, Connection, LoopbackUrl, Plan, Progress, Reason, Report, Target,
    Verdict,
};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

const FILE: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";

fn credentials() -> Credentials {
    credentials::read_text(FILE).expect("a sound file")
}

async fn check(port: u16, cancel: &CancellationToken) -> Report {
    check_with(port, &|_: Progress| {}, cancel).await
}

async fn check_with(
    port: u16,
    progress: &(dyn Fn(Progress) + Send + Sync),
    cancel: &CancellationToken,
) -> Report {
    let url = LoopbackUrl::parse(&format!("http://127.0.0.1:{port}")).expect("loopback");
    let required_scopes = catalog().app("bookkeep").expect("built in").scopes.clone();
    let plan = Plan { accepts: |_| true, required_scopes };
    let connection = Arc::new(Connection::new(&Target::Loopback(url)).expect("a client"));
    let read = credentials();
    let (hash, token) = (read.store_hash.expect("a hash"), read.access_token.expect("a token"));
    gateway::check(&connection, &plan, &hash, &token, progress, cancel).await
}

/// Starts a server that answers every connection with the same bytes and returns what it receives.
fn server(response: impl Into<Vec<u8>>) -> (u16, Receiver<String>) {
    let response = response.into();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (sender, received) = channel();
    let serve = move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut bytes = [0_u8; 4096];
            let length = stream.read(&mut bytes).unwrap_or(0);
            let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
            if sender.send(text).is_err() {
                return;
            }
            // The client may have disconnected.
            let _ = stream.write_all(&response);
        }
    };
    std::thread::Builder::new().name("server".to_owned()).spawn(serve).expect("a thread");
    (port, received)
}

fn response(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}",
        body.len()
    )
}

/// Parts of paths, each with the status and body of its response.
type Answers = &'static [(&'static str, &'static str, &'static str)];

/// Starts a store that answers matching paths as given and all others with an empty list.
fn store(answers: Answers) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let serve = move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut bytes = [0_u8; 4096];
            let length = stream.read(&mut bytes).unwrap_or(0);
            let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
            let path = text.split(' ').nth(1).unwrap_or_default().to_owned();
            let found = answers.iter().find(|(part, ..)| path.contains(part));
            let json = "Content-Type: application/json\r\n";
            let answer = match found {
                Some((_, status, body)) if body.starts_with('<') => {
                    response(status, "Content-Type: text/html\r\n", body)
                }
                Some((_, status, body)) => response(status, json, body),
                None => response("200 OK", json, "[]"),
            };
            let _ = stream.write_all(answer.as_bytes());
        }
    };
    std::thread::Builder::new().name("store".to_owned()).spawn(serve).expect("a thread");
    port
}

/// The token is valid but one response isn't: never "Ready" while a needed scope was refused or
/// gave an unreadable response.
#[tokio::test]
async fn a_needed_scope_without_a_clear_answer_is_never_ready() {
    const REFUSED: &str = r#"{"status":401,"title":"Unauthorized"}"#;
    const PAGE: &str = "<html><h1>403 Forbidden</h1></html>";
    let cases: [(Answers, Verdict, &str); 5] = [
        (&[], Verdict::Ready, ""),
        (
            &[("/v3/payments/methods", "401 Unauthorized", REFUSED)],
            Verdict::Gaps,
            "get_payment_methods",
        ),
        (&[("/v3/customers", "403 Forbidden", PAGE)], Verdict::Unclear, "customers"),
        (&[("/v3/customers", "423 Locked", REFUSED)], Verdict::Unclear, "customers"),
        (
            &[
                ("/v2/time", "200 OK", r#"{"time":1}"#),
                ("/v2/", "503 Service Unavailable", r#"{"status":503}"#),
            ],
            Verdict::Unclear,
            "orders",
        ),
    ];
    for (answers, verdict, scope) in cases {
        let report = check(store(answers), &CancellationToken::new()).await;
        assert_eq!(report.verdict, verdict, "{answers:?}: {report:?}");
        let entry = report.scopes.iter().find(|entry| entry.scope.id == scope);
        assert!(
            scope.is_empty()
                || entry.is_some_and(|entry| entry.is_silent() || entry.status() == Some(401))
        );
    }
}

#[tokio::test]
async fn a_missing_carts_empty_404_counts_as_open() {
    let port = store(&[("/v3/carts", "404 Not Found", "")]);
    let report = check(port, &CancellationToken::new()).await;
    let carts = report.scopes.iter().find(|entry| entry.scope.id == "carts").expect("carts");
    assert_eq!(carts.found, gateway::Found::Open(404));
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let (other, received) = server(response("200 OK", "Content-Type: application/json\r\n", "{}"));
    let location = format!("Location: http://127.0.0.1:{other}/v2/time\r\n");
    let (port, _seen) = server(response("302 Found", &location, ""));
    let report = check(port, &CancellationToken::new()).await;
    assert_eq!(report.cause, Some(Cause::Redirected));
    assert_eq!(report.verdict, Verdict::Untested);
    assert!(received.try_recv().is_err(), "the other host was asked");
}

#[tokio::test]
async fn a_refused_connection_is_reported_and_ends_the_checks() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let report = check(port, &CancellationToken::new()).await;
    assert_eq!(report.cause, Some(Cause::Connect));
    let states: Vec<CheckState> = report.checks.iter().map(|outcome| outcome.state).collect();
    assert_eq!(states.first(), Some(&CheckState::Failed(Cause::Connect)));
    assert_eq!(states.len(), 9);
    assert!(states.iter().skip(1).all(|state| *state == CheckState::NotReached), "{states:?}");
}

#[tokio::test]
async fn stop_takes_effect_at_once() {
    // Accepts connections and never answers.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let cancel = CancellationToken::new();
    let stop = cancel.clone();
    let started = Instant::now();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(200)).await;
        stop.cancel();
    });
    let report = check(port, &cancel).await;
    assert_eq!(report.cause, Some(Cause::Cancelled));
    // Far less than the 15 s after which a request times out by itself.
    assert!(started.elapsed() < Duration::from_secs(10));
    drop(listener);
}

#[tokio::test]
async fn a_host_that_never_answers_is_a_timeout() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let report = check(port, &CancellationToken::new()).await;
    assert_eq!(report.cause, Some(Cause::Timeout));
    drop(listener);
}

#[tokio::test]
async fn non_json_responses_are_never_a_verdict() {
    for status in ["200 OK", "401 Unauthorized", "403 Forbidden", "404 Not Found"] {
        let html = "Content-Type: text/html\r\n";
        let (port, _seen) = server(response(status, html, "<html>Sign in</html>"));
        let report = check(port, &CancellationToken::new()).await;
        assert_eq!(report.cause, Some(Cause::NotJson), "{status}");
    }
}

/// A host that sends something other than HTTP, or breaks off, was reached: the user isn't asked to
/// check the internet connection.
#[tokio::test]
async fn invalid_http_means_something_else_answered() {
    let json = "Content-Type: application/json\r\n";
    let ok = |headers: &str, body: &str| format!("HTTP/1.1 200 OK\r\n{headers}\r\n{body}");
    let many: String = (0..200).map(|n| format!("X-{n}: 1\r\n")).collect();
    let long = format!("X-Long: {}\r\n", "a".repeat(600_000));
    let zip = "Content-Encoding: gzip\r\nContent-Length: 4\r\n";
    let texts = [
        String::new(),
        "\r\n".to_owned(),
        "hello".to_owned(),
        "<html>Sign in</html>".to_owned(),
        "{\"time\": 1}".to_owned(),
        "220 mail.example ESMTP\r\n".to_owned(),
        "SSH-2.0-OpenSSH_9.2\r\n".to_owned(),
        "+OK ready\r\n".to_owned(),
        "RTSP/1.0 200 OK\r\n\r\n".to_owned(),
        "ICY 200 OK\r\n\r\n".to_owned(),
        "HTTP/1.1".to_owned(),
        "HTTP/1.1 200".to_owned(),
        "HTTP/1.1 OK\r\n\r\n".to_owned(),
        "HTTP/1.1 20 OK\r\n\r\n".to_owned(),
        "HTTP/1.1 2000 OK\r\n\r\n".to_owned(),
        "HTTP/1.1 000 OK\r\n\r\n".to_owned(),
        "HTTP/9.9 200 OK\r\n\r\n".to_owned(),
        "HTTP/2.0 200 OK\r\n\r\n".to_owned(),
        "http/1.1 200 OK\r\n\r\n".to_owned(),
        " HTTP/1.1 200 OK\r\n\r\n".to_owned(),
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n".to_owned(),
        "HTTP/1.1 100 Continue\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\n: no name\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\nX Y: a\r\n\r\n".to_owned(),
        ok(&many, ""),
        ok(&long, ""),
        ok("Content-Length: x\r\n", "[]"),
        ok("Content-Length: -1\r\n", "[]"),
        ok("Content-Length: 2\r\nContent-Length: 3\r\n", "[]"),
        ok(&format!("{json}Content-Length: 50\r\n"), "[]"),
        ok(&format!("{json}Transfer-Encoding: chunked\r\n"), "zz\r\n[]\r\n0\r\n\r\n"),
        ok(&format!("{json}Transfer-Encoding: chunked\r\n"), "2\r\n[]"),
        ok(&format!("{json}Transfer-Encoding: chunked\r\n"), "FFFFFFFFFFFFFFFFF\r\n[]"),
        ok(&format!("{json}{zip}"), "[][]"),
        ok(json, "["),
        ok(json, "\u{feff}"),
        ok(json, "[1e999999999]trailing"),
        "HTTP/1.1 200 OK\n\n<html>".to_owned(),
    ];
    let bytes =
        [&b"\x15\x03\x01\x00\x02\x02\x28"[..], b"\xff\xfe\x00\x00", b"\x00\x00\x00\x04\x00\x00"];
    let all = texts.map(String::into_bytes).into_iter().chain(bytes.map(<[u8]>::to_vec));
    for answer in all {
        let shown = String::from_utf8_lossy(answer.get(..60).unwrap_or(&answer)).into_owned();
        let (port, _received) = server(answer);
        let report = check(port, &CancellationToken::new()).await;
        assert_eq!(report.cause, Some(Cause::NotJson), "{shown:?}");
    }
}

/// A scope that never answers delays the verdict on the others by no more than the round's time
/// limit, and progress reports which scopes are pending.
#[tokio::test]
async fn the_scope_round_times_out_and_reports_pending_scopes() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let serve = move || {
        for mut stream in listener.incoming().flatten() {
            let answer = move || {
                let mut bytes = [0_u8; 4096];
                let length = stream.read(&mut bytes).unwrap_or(0);
                let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
                let path = text.split(' ').nth(1).unwrap_or_default().to_owned();
                if ["/v2/time", "/v2/store", "hooks"].iter().any(|first| path.contains(first)) {
                    let json = "Content-Type: application/json\r\n";
                    let _ = stream.write_all(response("200 OK", json, "{}").as_bytes());
                } else {
                    // The other requests get no response until the client hangs up.
                    let _ = stream.read(&mut bytes);
                }
            };
            std::thread::Builder::new().name("silent".to_owned()).spawn(answer).expect("a thread");
        }
    };
    std::thread::Builder::new().name("server".to_owned()).spawn(serve).expect("a thread");
    let silent = std::sync::Mutex::new(Vec::new());
    let progress = |event: Progress| {
        if let Progress::Silent(required_scopes) = event {
            silent.lock().expect("one at a time").push(required_scopes);
        }
    };
    let report = check_with(port, &progress, &CancellationToken::new()).await;
    assert_eq!((report.verdict, report.cause), (Verdict::Unclear, None), "one of them answered");
    let unasked =
        report.scopes.iter().filter(|entry| entry.reason() == Some(Reason::NotReached)).count();
    assert!(unasked > 0, "without an end of its own the round asks all of them");
    let silent = silent.into_inner().expect("one at a time");
    assert!(
        silent.iter().all(|required_scopes| required_scopes.contains(&"orders"))
            && silent.len() > 3,
        "{silent:?}"
    );
    let said = scopewise::explain::waited_for(&silent[0]);
    assert!(said.contains(" more") && said.len() < 120, "{said}");
}

#[tokio::test]
async fn different_refusals_have_different_causes() {
    let json = "Content-Type: application/json\r\n";
    let suspended = r#"{"status":503,"title":"The store is suspended. Billing."}"#;
    for (status, body, cause) in [
        ("401 Unauthorized", r#"{"title":"Unauthorized"}"#, Cause::TokenRefused),
        ("403 Forbidden", r#"{"title":"You don't have a required scope"}"#, Cause::StoreMismatch),
        ("404 Not Found", r#"{"status":404}"#, Cause::StoreMismatch),
        ("503 Service Unavailable", suspended, Cause::StoreSuspended),
        ("503 Service Unavailable", r#"{"title":"upgrade"}"#, Cause::Maintenance),
        ("407 Proxy Authentication Required", "{}", Cause::ProxyAuth),
    ] {
        let (port, _seen) = server(response(status, json, body));
        let report = check(port, &CancellationToken::new()).await;
        assert_eq!(report.cause, Some(cause), "{status} {body}");
    }
}

/// Runs `check` for the real BigCommerce host through a proxy on this computer, so that no traffic
/// leaves it.
fn check_through(proxy: &str) -> serde_json::Value {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file.txt");
    std::fs::write(&file, FILE).expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_scopewise"))
        .arg("check")
        .arg(&file)
        .args(["--app", "dext", "--json"])
        .env("HTTPS_PROXY", proxy)
        .env("https_proxy", proxy)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .expect("the program ends");
    assert_eq!(output.status.code(), Some(3));
    serde_json::from_slice(&output.stdout).expect("a report")
}

#[test]
fn a_dead_or_refusing_or_password_protected_proxy_is_reported() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let dead = listener.local_addr().expect("an address").port();
    drop(listener);
    assert_eq!(check_through(&format!("http://127.0.0.1:{dead}"))["cause"], "proxy");
    let asks = "Proxy-Authenticate: Basic realm=\"office\"\r\n";
    let (port, seen) = server(response("407 Proxy Authentication Required", asks, ""));
    assert_eq!(check_through(&format!("http://127.0.0.1:{port}"))["cause"], "proxy_auth");
    let asked = seen.recv().expect("the proxy was asked");
    assert!(asked.starts_with("CONNECT api.bigcommerce.com:443"), "{asked}");
    assert!(!asked.contains("k3v9x0"), "the token was sent to the proxy");
    let (port, _seen) = server(response("403 Forbidden", "Content-Type: text/html\r\n", "<p>No"));
    assert_eq!(check_through(&format!("http://127.0.0.1:{port}"))["cause"], "proxy");
    // A proxy that hangs up immediately.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let hang_up = move || {
        for stream in listener.incoming() {
            drop::<std::io::Result<TcpStream>>(stream);
        }
    };
    std::thread::Builder::new().name("proxy".to_owned()).spawn(hang_up).expect("a thread");
    assert_eq!(check_through(&format!("http://127.0.0.1:{port}"))["cause"], "proxy");
}

/// Runs `check` for the real BigCommerce host without any network and with these name sources;
/// returns `None` where the system doesn't support namespaces.
#[cfg(target_os = "linux")]
fn check_without_network(names: &str) -> Option<serde_json::Value> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file.txt");
    std::fs::write(&file, FILE).expect("a file");
    let switch = folder.path().join("nsswitch.conf");
    std::fs::write(&switch, format!("hosts: {names}\n")).expect("a file");
    let script = "mount --bind \"$1\" /etc/nsswitch.conf && ip=$(cat /proc/net/route | wc -l) && \
                  test \"$ip\" -le 1 && exec \"$2\" check \"$3\" --app dext --json";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net", "--mount", "sh", "-c", script, "sh"])
        .arg(&switch)
        .arg(env!("CARGO_BIN_EXE_scopewise"))
        .arg(&file)
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy")
        .env_remove("ALL_PROXY")
        .env_remove("all_proxy")
        .output()
        .ok()?;
    match serde_json::from_slice(&output.stdout) {
        Ok(report) => Some(report),
        Err(_) => {
            let words = "a test without network is left out: the system gives no namespaces";
            let required = std::env::var_os("SCOPEWISE_DISPLAY_TESTS").is_some();
            assert!(!required, "{words}: {}", String::from_utf8_lossy(&output.stderr));
            // Not `eprintln!`: the test harness would capture the output of a passing test.
            writeln!(std::io::stderr(), "{words}").expect("a place to say it");
            None
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn no_network_differs_from_an_unknown_name() {
    for (names, cause) in [("dns", "offline"), ("files", "dns")] {
        if let Some(report) = check_without_network(names) {
            assert_eq!(report["cause"], cause, "{names}");
            assert_eq!(report["verdict"], "untested");
        }
    }
}

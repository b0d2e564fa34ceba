//! The real transport: TLS with a test authority, HTTP/2, one connection, and certificates that
//! must not be trusted. The program runs as a process because trust comes from its environment.
//! Linux only: on Windows and macOS, trust comes from the system, which no test may change.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]
#![cfg(target_os = "linux")]

#[path = "common/tls.rs"]
mod tls;

use serde_json::Value;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tls::{Certificates, Offer, Seen, certificates, serve};

const FILE: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";

/// Runs `check` against a gateway with these certificates.
async fn check(
    certificates: Certificates,
    trusted: bool,
    offer: Offer,
) -> (i32, Value, Seen, String) {
    check_with(certificates, trusted, offer, Some(148)).await
}

/// Runs `check` as above, with this many requests left in the store's rate limit.
async fn check_with(
    certificates: Certificates,
    trusted: bool,
    offer: Offer,
    left: Option<u32>,
) -> (i32, Value, Seen, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let authority = folder.path().join("authority.pem");
    let other = tls::certificates(Ipv4Addr::LOCALHOST, (2020, 1, 1), (2099, 1, 1)).authority;
    let trust = if trusted { &certificates.authority } else { &other };
    std::fs::write(&authority, trust).expect("a file");
    let file = folder.path().join("file.txt");
    std::fs::write(&file, FILE).expect("a file");
    // Long enough for all requests of a round to arrive before the first response.
    let pause = Duration::from_millis(150);
    let seen = Arc::new(Mutex::new(Seen { pause, left, ..Seen::default() }));
    let address = serve(certificates, offer, Arc::clone(&seen)).await;
    let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_scopewise"))
        .arg("check")
        .arg(&file)
        .args(["--app", "bookkeep", "--json", "--gateway", &format!("https://{address}")])
        .env("SSL_CERT_FILE", &authority)
        .env_remove("SSL_CERT_DIR")
        // A dead proxy: a loopback gateway must be reached without it.
        .env("HTTPS_PROXY", "http://127.0.0.1:9")
        .output()
        .await
        .expect("the program ends");
    let report = serde_json::from_slice(&output.stdout).expect("a report");
    let seen = seen.lock().expect("one at a time").clone();
    let printed = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    (output.status.code().expect("a status"), report, seen, printed)
}

const GOOD: ((i32, u8, u8), (i32, u8, u8)) = ((2020, 1, 1), (2099, 1, 1));

#[tokio::test(flavor = "multi_thread")]
async fn a_trusted_gateway_gets_only_gets_on_one_http2_connection() {
    let (status, report, seen, printed) =
        check(certificates(Ipv4Addr::LOCALHOST, GOOD.0, GOOD.1), true, Offer::Http2).await;
    assert_eq!(status, 0, "{report}");
    assert_eq!(report["verdict"], "ready");
    let store = serde_json::json!({"hash": "ab12cd34ef", "name": "Harbour & Finch",
        "domain": "harbour.example", "plan": "Plus"});
    assert_eq!(report["store"], store);
    assert_eq!(seen.connections, 1);
    assert_eq!(seen.rounds, 2);
    assert!(seen.requests.len() <= 24, "{}", seen.requests.len());
    assert_eq!(report["requests"].as_u64(), Some(seen.requests.len() as u64));
    for (method, path, version, token) in &seen.requests {
        assert_eq!((method.as_str(), version.as_str()), ("GET", "HTTP/2.0"), "{path}");
        assert!(path.starts_with("/stores/ab12cd34ef/v"), "{path}");
        assert!(!path.ends_with('/'), "{path}");
        assert_eq!(token.as_deref(), Some("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s"));
    }
    let agent = concat!("scopewise/", env!("CARGO_PKG_VERSION"));
    assert!(seen.agents.iter().all(|seen| seen == agent), "{:?}", seen.agents);
    assert!(!printed.contains("k3v9x0") && !printed.contains("nobody@"), "{printed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_is_sent_to_an_untrusted_certificate() {
    let cases = [
        ("unknown authority", Ipv4Addr::LOCALHOST, GOOD, false, "tls"),
        ("wrong name", Ipv4Addr::new(192, 0, 2, 1), GOOD, true, "wrong_name"),
        ("expired", Ipv4Addr::LOCALHOST, ((2001, 1, 1), (2002, 1, 1)), true, "expired"),
        ("not yet valid", Ipv4Addr::LOCALHOST, ((2098, 1, 1), (2099, 1, 1)), true, "clock"),
    ];
    for (name, address, (from, to), trusted, cause) in cases {
        let (status, report, seen, printed) =
            check(certificates(address, from, to), trusted, Offer::Http2).await;
        assert_eq!(status, 3, "{name}");
        assert_eq!(report["cause"], cause, "{name} {printed}");
        assert!(seen.requests.is_empty(), "{name}: something was sent");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_http2_only_a_few_connections_are_used() {
    for (name, offer) in [("offers HTTP/1.1", Offer::Http1), ("offers nothing", Offer::Nothing)] {
        let certificates = tls::certificates(Ipv4Addr::LOCALHOST, GOOD.0, GOOD.1);
        let (status, report, seen, _) = check(certificates, true, offer).await;
        assert_eq!(status, 0, "{name}: {report}");
        assert!(seen.most_open <= 6, "{name}: {} at a time", seen.most_open);
        let new = seen.requests.iter().filter(|(_, _, version, _)| version != "HTTP/1.1").count();
        assert_eq!(new, 0, "{name}");
    }
}

/// A trusted host that sends invalid HTTP/2 was still reached.
#[tokio::test(flavor = "multi_thread")]
async fn invalid_http2_means_something_else_answered() {
    const SETTINGS: &[u8] = b"\0\0\0\x04\0\0\0\0\0";
    let cases: [(&str, &'static [u8]); 10] = [
        ("closed without a word", b""),
        ("a greeting", b"220 mail.example ESMTP\r\n"),
        ("HTTP/1.1 on HTTP/2", b"HTTP/1.1 400 Bad Request\r\n\r\n"),
        ("a page", b"<html>Sign in</html>"),
        ("settings and no more", SETTINGS),
        ("a frame that is cut off", b"\0\0\x20\x04\0\0\0\0\0\0"),
        ("a frame that is far too long", b"\xff\xff\xff\x04\0\0\0\0\0"),
        ("an acknowledgement that says something", b"\0\0\x01\x04\x01\0\0\0\0\0"),
        ("going away at once", b"\0\0\0\x04\0\0\0\0\0\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\x01"),
        ("headers on no stream", b"\0\0\0\x04\0\0\0\0\0\0\0\x01\x01\x05\0\0\0\0\x88"),
    ];
    for (name, bytes) in cases {
        let certificates = tls::certificates(Ipv4Addr::LOCALHOST, GOOD.0, GOOD.1);
        let (status, report, ..) = check(certificates, true, Offer::Raw(bytes)).await;
        assert_eq!((status, &report["cause"]), (3, &Value::from("not_json")), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_low_rate_limit_reduces_or_stops_the_requests() {
    let cases = [
        ("room for two audits", Some(48), 18, "ready"),
        ("less room", Some(47), 4, "ready"),
        ("nothing is said", None, 4, "ready"),
        ("too few left", Some(19), 3, "untested"),
    ];
    for (name, left, most, verdict) in cases {
        let certificates = tls::certificates(Ipv4Addr::LOCALHOST, GOOD.0, GOOD.1);
        let (_, report, seen, _) = check_with(certificates, true, Offer::Http2, left).await;
        assert_eq!(report["verdict"], verdict, "{name}");
        if verdict == "untested" {
            assert_eq!(report["cause"], "rate_limited", "{name}");
            assert_eq!(seen.requests.len(), 3, "{name}");
        } else if most <= 4 {
            assert!(seen.most_in_flight <= most, "{name}: {}", seen.most_in_flight);
        } else {
            assert!(seen.most_in_flight >= most, "{name}: {}", seen.most_in_flight);
        }
    }
}

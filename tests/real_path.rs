//! The real address, `https://api.bigcommerce.com`, reached the way every user's test reaches it:
//! no `--gateway`, the system's resolver, TLS and HTTP/2. In a private network (Linux namespaces),
//! that name resolves to a test server with certificates of a test authority: trusted, untrusted,
//! expired, for another name, and with TLS 1.1 only.
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
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tls::{Certificates, Offer, Seen, certificates_for, certificates_within, serve_at};

const HOST: &str = "api.bigcommerce.com";
const FILE: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";
const GOOD: ((i32, u8, u8), (i32, u8, u8)) = ((2020, 1, 1), (2099, 1, 1));

/// Set where this program runs again, inside the private network.
const INSIDE: &str = "SCOPEWISE_TEST_INSIDE";

/// Runs a test below in a private network where the real name resolves to this computer or not at
/// all. Returns whether the test could run.
fn inside(test: &str, hosts: &str) -> bool {
    let can = Command::new("unshare")
        .args(["--map-root-user", "--net", "--mount", "ip", "link", "set", "lo", "up"])
        .output()
        .is_ok_and(|output| output.status.success())
        && Command::new("/usr/bin/python3")
            .args(["-c", "import ssl"])
            .output()
            .is_ok_and(|output| output.status.success());
    if !can {
        let required = std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|it| it == "required");
        let words = "the real path is left out: this computer gives no namespaces of its own (unshare), or \
                     iproute2 or python3 is missing";
        assert!(!required, "{words}");
        writeln!(std::io::stderr(), "{words}").expect("a place to say it");
        return false;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (names, resolver) = (folder.path().join("hosts"), folder.path().join("resolv.conf"));
    std::fs::write(&names, hosts).expect("a file");
    std::fs::write(&resolver, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
        .expect("a file");
    let script = "ip link set lo up
        mount --bind \"$1\" /etc/hosts
        mount --bind \"$2\" /etc/resolv.conf
        exec \"$3\" --exact \"$4\" --nocapture --include-ignored";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net", "--mount", "bash", "-euc", script, "_"])
        .args([names.as_path(), resolver.as_path()])
        .arg(std::env::current_exe().expect("this program"))
        .arg(test)
        .env(INSIDE, "1")
        .output()
        .expect("unshare runs");
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
    true
}

#[test]
fn the_real_address_is_reached_only_over_trusted_tls() {
    inside("inside_with_a_test_server", &format!("127.0.0.1 localhost {HOST}\n"));
}

#[test]
fn an_unresolved_name_is_reported() {
    inside("inside_without_the_name", "127.0.0.1 localhost\n");
}

/// Runs `check` against the real address, as a user would.
fn check(folder: &Path, authority: &str) -> (i32, Value) {
    let (trust, file) = (folder.join("authority.pem"), folder.join("file.txt"));
    std::fs::write(&trust, authority).expect("a file");
    std::fs::write(&file, FILE).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_scopewise"));
    command.arg("check").arg(&file).args(["--app", "bookkeep", "--json"]);
    command.env("SSL_CERT_FILE", &trust).env_remove("SSL_CERT_DIR");
    for proxy in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(proxy);
    }
    let output = command.output().expect("the program ends");
    let printed = [output.stdout.clone(), output.stderr].concat();
    assert!(!String::from_utf8_lossy(&printed).contains("k3v9x0"), "a secret was printed");
    let report = serde_json::from_slice(&output.stdout).expect("a report");
    (output.status.code().expect("a status"), report)
}

/// Whether this is the run inside the private network, which the two tests above start.
fn is_inside() -> bool {
    std::env::var_os(INSIDE).is_some()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "runs in a network of its own, by the tests above"]
async fn inside_with_a_test_server() {
    assert!(is_inside(), "run by the_real_address_is_reached_only_over_trusted_tls");
    let folder = tempfile::tempdir().expect("a folder");
    // Each case has its own server on port 443, one after the other.
    let expired = ((2001, 1, 1), (2002, 1, 1));
    let cases = [
        ("trusted", HOST, GOOD, true, None),
        ("unknown authority", HOST, GOOD, false, Some("tls")),
        ("expired", HOST, expired, true, Some("expired")),
        ("another name", "api.bigcommerce.com.example", GOOD, true, Some("wrong_name")),
        ("another host of theirs", "login.bigcommerce.com", GOOD, true, Some("wrong_name")),
        ("an authority for other names", HOST, GOOD, true, Some("bad_certificate")),
    ];
    for (name, host, (from, to), trusted, cause) in cases {
        let ours: Certificates = match cause {
            Some("bad_certificate") => certificates_within(host, "corp.example"),
            _ => certificates_for(host, from, to),
        };
        let other = certificates_for(HOST, GOOD.0, GOOD.1).authority;
        let authority = if trusted { ours.authority.clone() } else { other };
        let seen = Arc::new(Mutex::new(Seen { left: Some(148), ..Seen::default() }));
        let server =
            tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
        let (counted, served) = (Arc::clone(&seen), server.handle().clone());
        served.spawn(async move { serve_at(443, ours, Offer::Http2, counted).await });
        tokio::time::sleep(Duration::from_millis(200)).await;
        let place = folder.path().to_owned();
        let (status, report) =
            tokio::task::spawn_blocking(move || check(&place, &authority)).await.expect("it ran");
        server.shutdown_background();
        tokio::time::sleep(Duration::from_millis(200)).await;
        let seen = seen.lock().expect("one at a time").clone();
        match cause {
            None => {
                assert_eq!((status, report["verdict"].as_str()), (0, Some("ready")), "{report}");
                assert_eq!(seen.connections, 1, "{name}");
                assert!(seen.requests.len() > 15, "{name}: {}", seen.requests.len());
                for (method, path, version, token) in &seen.requests {
                    assert_eq!((method.as_str(), version.as_str()), ("GET", "HTTP/2.0"), "{path}");
                    assert_eq!(token.as_deref(), Some("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s"));
                }
            }
            Some(cause) => {
                assert_eq!(
                    (status, report["cause"].as_str()),
                    (3, Some(cause)),
                    "{name}: {report}"
                );
                assert!(seen.requests.is_empty(), "{name}: something was sent");
            }
        }
    }
    only_tls_1_1(folder.path());
}

/// Tests a server that speaks nothing newer than TLS 1.1. Our TLS library can't do that, so the
/// server is Python's with OpenSSL. A client that accepts TLS 1.1 shows that the server works.
fn only_tls_1_1(folder: &Path) {
    let ours = certificates_for(HOST, GOOD.0, GOOD.1);
    let pem = folder.join("server.pem");
    std::fs::write(&pem, &ours.pem).expect("a file");
    let script = r#"
import socket, ssl, sys, threading
old = ssl.TLSVersion.TLSv1_1
def old_only(context):
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = old
    return context
server = old_only(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
server.load_cert_chain(sys.argv[1])
listener = socket.create_server(("127.0.0.1", 443))
def serve():
    while True:
        stream, _ = listener.accept()
        try:
            secure = server.wrap_socket(stream, server_side=True)
            print("agreed on", secure.version(), len(secure.recv(4096)), flush=True)
        except OSError as error:
            print("no agreement", flush=True)
threading.Thread(target=serve, daemon=True).start()
client = old_only(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
with client.wrap_socket(socket.create_connection(("127.0.0.1", 443))) as secure:
    secure.send(b"x")
sys.stdin.read()
"#;
    let mut server = Command::new("/usr/bin/python3")
        .args(["-W", "ignore", "-c", script])
        .arg(&pem)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    std::thread::sleep(Duration::from_millis(1500));
    let (status, report) = check(folder, &ours.authority);
    drop(server.stdin.take());
    let output = server.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let agreed = said.lines().filter(|line| line.starts_with("agreed on")).count();
    assert!(said.contains("agreed on TLSv1.1 1"), "the server does not work: {said}");
    assert_eq!(agreed, 1, "{said}");
    assert!(said.contains("no agreement"), "nobody came: {said}");
    assert_eq!((status, report["cause"].as_str()), (3, Some("handshake")), "{report}");
}

#[test]
#[ignore = "runs in a network of its own, by the tests above"]
fn inside_without_the_name() {
    assert!(is_inside(), "run by an_unresolved_name_is_reported");
    let folder = tempfile::tempdir().expect("a folder");
    let (status, report) = check(folder.path(), &certificates_for(HOST, GOOD.0, GOOD.1).authority);
    assert_eq!((status, report["cause"].as_str()), (3, Some("offline")), "{report}");
}

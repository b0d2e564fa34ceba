//! The real transport: TLS with a test authority, HTTP/2, one connection, and certificates that
//! must not be trusted. The program runs as a process, since trust comes from its environment.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what is wrong"
)]

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{
    BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose, SanType,
    date_time_ymd,
};
use serde_json::Value;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const FILE: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";

/// What the gateway saw.
#[derive(Default, Clone)]
struct Seen {
    connections: usize,
    open: usize,
    most_open: usize,
    requests: Vec<(String, String, String, Option<String>)>,
    agents: Vec<String>,
}

/// A certificate for the gateway, and the authority that signed it.
struct Certificates {
    authority: String,
    chain: Vec<tokio_rustls::rustls::pki_types::CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

fn certificates(address: Ipv4Addr, from: (i32, u8, u8), to: (i32, u8, u8)) -> Certificates {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let authority_key = KeyPair::generate().expect("a key");
    let authority = params.self_signed(&authority_key).expect("an authority");
    let issuer = Issuer::new(params, authority_key);
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![SanType::IpAddress(IpAddr::V4(address))];
    params.not_before = date_time_ymd(from.0, from.1, from.2);
    params.not_after = date_time_ymd(to.0, to.1, to.2);
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, &issuer).expect("a certificate");
    Certificates {
        authority: authority.pem(),
        chain: vec![certificate.der().clone()],
        key: PrivateKeyDer::try_from(key.serialize_der()).expect("a key"),
    }
}

async fn answer(
    request: Request<Incoming>,
    seen: Arc<Mutex<Seen>>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let header = |name: &str| {
        request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    };
    let path = request.uri().path().to_owned();
    {
        let mut seen = seen.lock().expect("one at a time");
        let version = format!("{:?}", request.version());
        let token = header("x-auth-token");
        seen.requests.push((request.method().to_string(), path.clone(), version, token));
        seen.agents.extend(header("user-agent"));
    }
    let body = match path.rsplit('/').next() {
        Some("time") => r#"{"time": 1790000000}"#,
        Some("store") => {
            r#"{"id":"ab12cd34ef","name":"Harbour & Finch","domain":"harbour.example",
            "plan_name":"Plus","admin_email":"nobody@example.com"}"#
        }
        _ => r#"{"data":[],"meta":{}}"#,
    };
    let response = Response::builder()
        .header("content-type", "application/json")
        .header("X-Rate-Limit-Requests-Left", "148")
        .body(Full::new(Bytes::from(body)));
    Ok(response.expect("a response"))
}

/// Which protocols the gateway offers in the handshake.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offer {
    Http2,
    Http1,
    Nothing,
}

/// Serves with these certificates on a free port.
async fn serve(certificates: Certificates, offer: Offer, seen: Arc<Mutex<Seen>>) -> SocketAddr {
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(certificates.chain, certificates.key)
        .expect("a configuration");
    config.alpn_protocols = match offer {
        Offer::Http2 => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        Offer::Http1 => vec![b"http/1.1".to_vec()],
        Offer::Nothing => Vec::new(),
    };
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let (acceptor, seen) = (acceptor.clone(), Arc::clone(&seen));
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                {
                    let mut seen = seen.lock().expect("one at a time");
                    seen.connections += 1;
                    seen.open += 1;
                    seen.most_open = seen.most_open.max(seen.open);
                }
                let counted = Arc::clone(&seen);
                let service = service_fn(move |request| answer(request, Arc::clone(&seen)));
                let stream = TokioIo::new(stream);
                // A client that goes away is no fault of the gateway.
                if offer == Offer::Http2 {
                    let builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                    let _ = builder.serve_connection(stream, service).await;
                } else {
                    let builder = hyper::server::conn::http1::Builder::new();
                    let _ = builder.serve_connection(stream, service).await;
                }
                counted.lock().expect("one at a time").open -= 1;
            });
        }
    });
    address
}

/// Runs `check` against a gateway with these certificates.
async fn check(
    certificates: Certificates,
    trusted: bool,
    offer: Offer,
) -> (i32, Value, Seen, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let authority = folder.path().join("authority.pem");
    let other = self::certificates(Ipv4Addr::LOCALHOST, (2020, 1, 1), (2099, 1, 1)).authority;
    let trust = if trusted { &certificates.authority } else { &other };
    std::fs::write(&authority, trust).expect("a file");
    let file = folder.path().join("file.txt");
    std::fs::write(&file, FILE).expect("a file");
    let seen: Arc<Mutex<Seen>> = Arc::default();
    let address = serve(certificates, offer, Arc::clone(&seen)).await;
    let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_scopewise"))
        .arg("check")
        .arg(&file)
        .args(["--app", "bookkeep", "--json", "--gateway", &format!("https://{address}")])
        .env("SSL_CERT_FILE", &authority)
        .env_remove("SSL_CERT_DIR")
        // A dead proxy: a loopback gateway is reached without it.
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
async fn a_trusted_gateway_is_asked_over_one_http2_connection_by_get_alone() {
    let (status, report, seen, printed) =
        check(certificates(Ipv4Addr::LOCALHOST, GOOD.0, GOOD.1), true, Offer::Http2).await;
    assert_eq!(status, 0, "{report}");
    assert_eq!(report["verdict"], "ready");
    let store = serde_json::json!({"hash": "ab12cd34ef", "name": "Harbour & Finch",
        "domain": "harbour.example", "plan": "Plus"});
    assert_eq!(report["store"], store);
    assert_eq!(seen.connections, 1);
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
async fn a_certificate_that_cannot_be_trusted_ends_before_the_token_is_sent() {
    let cases = [
        ("unknown authority", Ipv4Addr::LOCALHOST, GOOD, false, "tls"),
        ("wrong name", Ipv4Addr::new(192, 0, 2, 1), GOOD, true, "tls"),
        ("expired", Ipv4Addr::LOCALHOST, ((2001, 1, 1), (2002, 1, 1)), true, "tls"),
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
async fn a_gateway_or_proxy_without_http2_is_asked_over_a_few_connections() {
    for (name, offer) in [("offers HTTP/1.1", Offer::Http1), ("offers nothing", Offer::Nothing)] {
        let certificates = certificates(Ipv4Addr::LOCALHOST, GOOD.0, GOOD.1);
        let (status, report, seen, _) = check(certificates, true, offer).await;
        assert_eq!(status, 0, "{name}: {report}");
        assert!(seen.most_open <= 6, "{name}: {} at a time", seen.most_open);
        let new = seen.requests.iter().filter(|(_, _, version, _)| version != "HTTP/1.1").count();
        assert_eq!(new, 0, "{name}");
    }
}

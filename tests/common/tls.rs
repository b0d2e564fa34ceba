//! A test gateway with TLS and a test authority that records the requests it receives.
#![allow(
    clippy::expect_used,
    unreachable_pub,
    dead_code,
    reason = "shared by a test and a benchmark, which use different parts"
)]

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{
    BasicConstraints, CertificateParams, GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    NameConstraints, SanType, date_time_ymd,
};
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Counters and requests recorded by the gateway, and its settings.
#[derive(Default, Clone)]
pub struct Seen {
    pub connections: usize,
    pub open: usize,
    /// Bursts of requests: a new burst starts with the first request after a response.
    pub rounds: usize,
    pub answered: bool,
    /// The number of requests reported as left; with `None`, the header is omitted.
    pub left: Option<u32>,
    /// Requests without a response yet: now, and at most.
    pub in_flight: usize,
    pub most_in_flight: usize,
    /// The delay before each response.
    pub pause: Duration,
    pub most_open: usize,
    pub requests: Vec<(String, String, String, Option<String>)>,
    pub agents: Vec<String>,
}

/// A gateway's certificate and the authority that signed it.
pub struct Certificates {
    pub authority: String,
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    /// Certificate and key, for a server in another language.
    pub pem: String,
}

impl Certificates {
    /// Saves the certificate and key for another process of the same run.
    pub fn save(&self, folder: &Path) {
        let chain = self.chain.first().expect("a certificate");
        std::fs::write(folder.join("certificate.der"), chain).expect("a file");
        std::fs::write(folder.join("key.der"), self.key.secret_der()).expect("a file");
    }

    /// Loads a saved certificate and key.
    pub fn load(folder: &Path) -> Self {
        let read = |name: &str| std::fs::read(folder.join(name)).expect("a file");
        Self {
            authority: String::new(),
            pem: String::new(),
            chain: vec![CertificateDer::from(read("certificate.der"))],
            key: PrivateKeyDer::try_from(read("key.der")).expect("a key"),
        }
    }
}

/// Creates an authority and a certificate for this address, valid between the two dates.
pub fn certificates(address: Ipv4Addr, from: (i32, u8, u8), to: (i32, u8, u8)) -> Certificates {
    certificates_of(SanType::IpAddress(IpAddr::V4(address)), from, to, None)
}

/// Creates an authority and a certificate for this host name, valid between the two dates.
pub fn certificates_for(host: &str, from: (i32, u8, u8), to: (i32, u8, u8)) -> Certificates {
    certificates_of(SanType::DnsName(host.try_into().expect("a name")), from, to, None)
}

/// Creates the same from an authority that may sign only for names in this domain.
#[allow(dead_code, reason = "not every test file needs it")]
pub fn certificates_within(host: &str, domain: &str) -> Certificates {
    let name = SanType::DnsName(host.try_into().expect("a name"));
    certificates_of(name, (2020, 1, 1), (2099, 1, 1), Some(domain))
}

fn certificates_of(
    name: SanType,
    from: (i32, u8, u8),
    to: (i32, u8, u8),
    domain: Option<&str>,
) -> Certificates {
    let mut params = CertificateParams::default();
    params.name_constraints = domain.map(|domain| NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName(domain.to_owned())],
        excluded_subtrees: Vec::new(),
    });
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let authority_key = KeyPair::generate().expect("a key");
    let authority = params.self_signed(&authority_key).expect("an authority");
    let issuer = Issuer::new(params, authority_key);
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![name];
    params.not_before = date_time_ymd(from.0, from.1, from.2);
    params.not_after = date_time_ymd(to.0, to.1, to.2);
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, &issuer).expect("a certificate");
    Certificates {
        authority: authority.pem(),
        chain: vec![certificate.der().clone()],
        key: PrivateKeyDer::try_from(key.serialize_der()).expect("a key"),
        pem: format!("{}{}", certificate.pem(), key.serialize_pem()),
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
    let pause = {
        let mut seen = seen.lock().expect("one at a time");
        if seen.rounds == 0 || std::mem::take(&mut seen.answered) {
            seen.rounds += 1;
        }
        let version = format!("{:?}", request.version());
        let token = header("x-auth-token");
        seen.requests.push((request.method().to_string(), path.clone(), version, token));
        seen.agents.extend(header("user-agent"));
        seen.in_flight += 1;
        seen.most_in_flight = seen.most_in_flight.max(seen.in_flight);
        seen.pause
    };
    tokio::time::sleep(pause).await;
    let left = {
        let mut seen = seen.lock().expect("one at a time");
        seen.answered = true;
        seen.in_flight -= 1;
        seen.left
    };
    let body = match path.rsplit('/').next() {
        Some("time") => r#"{"time": 1790000000}"#,
        Some("store") => {
            r#"{"id":"ab12cd34ef","name":"Harbour & Finch","domain":"harbour.example",
            "plan_name":"Plus","admin_email":"nobody@example.com"}"#
        }
        _ => r#"{"data":[],"meta":{}}"#,
    };
    let mut response = Response::builder().header("content-type", "application/json");
    if let Some(left) = left {
        response = response.header("X-Rate-Limit-Requests-Left", left);
    }
    Ok(response.body(Full::new(Bytes::from(body))).expect("a response"))
}

/// The protocols that the gateway offers in the handshake.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    Http2,
    Http1,
    Nothing,
    /// Offers HTTP/2 but sends these bytes instead.
    Raw(&'static [u8]),
}

/// Starts a gateway with this certificate on a free port.
pub async fn serve(certificates: Certificates, offer: Offer, seen: Arc<Mutex<Seen>>) -> SocketAddr {
    serve_at(0, certificates, offer, seen).await
}

/// Starts a gateway with this certificate on the given port.
pub async fn serve_at(
    port: u16,
    certificates: Certificates,
    offer: Offer,
    seen: Arc<Mutex<Seen>>,
) -> SocketAddr {
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(certificates.chain, certificates.key)
        .expect("a configuration");
    config.alpn_protocols = match offer {
        Offer::Http2 | Offer::Raw(_) => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        Offer::Http1 => vec![b"http/1.1".to_vec()],
        Offer::Nothing => Vec::new(),
    };
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let (acceptor, seen) = (acceptor.clone(), Arc::clone(&seen));
            tokio::spawn(async move {
                stream.set_nodelay(true).expect("an option");
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                if let Offer::Raw(bytes) = offer {
                    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
                    let mut asked = [0; 4096];
                    let _ = stream.read(&mut asked).await;
                    let _ = stream.write_all(bytes).await;
                    let _ = stream.shutdown().await;
                    return;
                }
                {
                    let mut seen = seen.lock().expect("one at a time");
                    seen.connections += 1;
                    seen.open += 1;
                    seen.most_open = seen.most_open.max(seen.open);
                }
                let counted = Arc::clone(&seen);
                let service = service_fn(move |request| answer(request, Arc::clone(&seen)));
                let stream = TokioIo::new(stream);
                // A client that disconnects is not the gateway's error.
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

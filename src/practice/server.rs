//! The practice store's server, on a free port of this computer.

use super::answers::{QUOTA, Reply, WINDOW, reply};
use crate::gateway::{LoopbackUrl, Target};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use hyper::service::service_fn;
use hyper::{Request, Response, server::conn::http1};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A running practice store; stops when dropped.
///
/// A whole test against this store:
///
/// ```
/// use scopewise::catalog::{Access, catalog};
/// use scopewise::credentials::read_text;
/// use scopewise::gateway::{Connection, Plan, Verdict, check};
/// use scopewise::practice::{Case, Layout, PracticeAccount, PracticeStore, file_text};
/// use std::sync::Arc;
///
/// # let runtime = tokio::runtime::Runtime::new().expect("threads");
/// # runtime.block_on(async {
/// let bookkeep = catalog().app("bookkeep").expect("built in");
/// let required_scopes = bookkeep.required_scopes(Access::Guide);
/// let account = PracticeAccount::new(Case::Fits, &required_scopes);
/// let file = read_text(&file_text(&account, "Bookkeep", Layout::Today)).expect("a credentials file");
/// let (hash, token) = file.store_hash.zip(file.access_token).expect("both");
///
/// let store = PracticeStore::start().await.expect("a port of this computer");
/// let connection = Arc::new(Connection::new(&store.target()).expect("a client"));
/// let plan = Plan { accepts: |_| true, required_scopes };
/// let report = check(&connection, &plan, &hash, &token, &|_| {}, &Default::default()).await;
/// assert_eq!(report.verdict, Verdict::Ready);
/// # });
/// ```
#[derive(Debug)]
pub struct PracticeStore {
    address: SocketAddr,
    task: JoinHandle<()>,
}

/// The store's requests in the current rate-limit window.
struct Window {
    since: Instant,
    used: u32,
    total: u32,
}

impl PracticeStore {
    /// Starts a store on a free loopback port. Must be called inside a Tokio runtime.
    ///
    /// # Errors
    /// No port is available.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(serve(listener));
        Ok(Self { address, task })
    }

    /// Returns the address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the store as a target for tests.
    pub fn target(&self) -> Target {
        target_at(self.address)
    }
}

/// Returns the target for a store at this address.
fn target_at(address: SocketAddr) -> Target {
    match LoopbackUrl::parse(&format!("http://{address}")) {
        Some(url) => Target::Loopback(url),
        // Unreachable, since the listener is bound to loopback. In any case, BigCommerce would
        // refuse a practice token.
        None => Target::BigCommerce,
    }
}

impl Drop for PracticeStore {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener) {
    let start = Window { since: Instant::now(), used: 0, total: 0 };
    let window = Arc::new(Mutex::new(start));
    // Keep connections in this set, so that they end with the store.
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        while connections.try_join_next().is_some() {}
        let window = Arc::clone(&window);
        connections.spawn(async move {
            let service = service_fn(move |request| handle(request, Arc::clone(&window)));
            let served = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            if let Err(error) = served.await {
                tracing::debug!(%error, "a practice connection ended");
            }
        });
    }
}

async fn handle(
    request: Request<Incoming>,
    window: Arc<Mutex<Window>>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (number, left, reset) = {
        let mut window = window.lock().unwrap_or_else(PoisonError::into_inner);
        if window.since.elapsed() > WINDOW {
            (window.since, window.used) = (Instant::now(), 0);
        }
        window.used += 1;
        window.total += 1;
        let reset = WINDOW.saturating_sub(window.since.elapsed()).as_millis();
        (window.total, QUOTA.saturating_sub(window.used), reset)
    };
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let token = request.headers().get("x-auth-token").and_then(|value| value.to_str().ok());
    let answer = reply(request.method().as_str(), path, token, number);
    tokio::time::sleep(answer.pause).await;
    let left = answer.left.unwrap_or(left).to_string();
    let reset = answer.reset.map_or(reset, u128::from).to_string();
    Ok(response(answer, &left, &reset))
}

fn response(answer: Reply, left: &str, reset: &str) -> Response<Full<Bytes>> {
    let mut builder = Response::builder()
        .status(answer.status)
        .header(CONTENT_TYPE, answer.kind)
        .header("X-Rate-Limit-Requests-Quota", QUOTA)
        .header("X-Rate-Limit-Requests-Left", left)
        .header("X-Rate-Limit-Time-Window-Ms", WINDOW.as_millis().to_string())
        .header("X-Rate-Limit-Time-Reset-Ms", reset);
    if let Some(location) = answer.location {
        builder = builder.header(LOCATION, location);
    }
    if answer.gzip {
        builder = builder.header(CONTENT_ENCODING, "gzip");
    }
    builder.body(Full::new(Bytes::from(answer.body))).unwrap_or_default()
}

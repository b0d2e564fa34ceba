//! An HTTP client with a pinned host. Every request is a GET with a path from a [`Probe`].

use super::cause::Cause;
use super::proxy::{self, DesktopProxy};
use crate::catalog::Probe;
use crate::credentials::{AccessToken, ApiHost, StoreHash};
use reqwest::header::{ACCEPT, CONTENT_TYPE, DATE, HeaderMap, HeaderValue};
use reqwest::{Client, ClientBuilder, RequestBuilder, Url, Version, redirect, tls};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

/// The API address; the only network address that Scopewise connects to.
const BIGCOMMERCE: &str = "https://api.bigcommerce.com";
/// The timeout for connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The timeout for one whole request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);
/// The largest response body, in bytes; larger ones are aborted and reported.
const MAX_BODY: usize = 1024 * 1024;
/// How much of a body that isn't JSON is searched, in bytes.
const PAGE: usize = 2048;
/// The user agent, with name and version as BigCommerce asks for.
const USER_AGENT: &str = concat!("scopewise/", env!("CARGO_PKG_VERSION"));

/// An address on this computer, for the practice store and for tests.
///
/// ```
/// use scopewise::gateway::LoopbackUrl;
///
/// assert!(LoopbackUrl::parse("http://127.0.0.1:8080").is_some());
/// assert!(LoopbackUrl::parse("https://store.example").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoopbackUrl(Url);

impl LoopbackUrl {
    /// Parses `http` or `https` with an address in 127.0.0.0/8 or `::1`. Names are rejected,
    /// because a name can resolve to anything.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let host = url.host_str()?.trim_start_matches('[').trim_end_matches(']');
        let plain = matches!(url.scheme(), "http" | "https")
            && host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
            && url.username().is_empty()
            && url.password().is_none()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none();
        plain.then_some(Self(url))
    }
}

/// The target of the requests.
///
/// ```
/// assert_eq!(scopewise::gateway::Target::BigCommerce.host(), "api.bigcommerce.com");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// `https://api.bigcommerce.com`.
    BigCommerce,
    /// An address on this computer, reached without a proxy.
    Loopback(LoopbackUrl),
}

impl Target {
    /// Returns the host's name for display.
    pub fn host(&self) -> &str {
        match self {
            Self::BigCommerce => "api.bigcommerce.com",
            Self::Loopback(url) => url.0.host_str().unwrap_or("127.0.0.1"),
        }
    }
}

/// The response to one request.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    body: Vec<u8>,
    /// Whether the body is JSON and declared as such.
    pub(super) is_json: bool,
    /// The number of requests that the store has left in this rate-limit window.
    pub(super) requests_left: Option<u32>,
    /// The time until the store may be sent requests again, after a 429.
    pub(super) reset: Option<Duration>,
    pub(super) http2: bool,
    /// The server's time from its `Date` header, in seconds since 1970.
    pub(super) date: Option<i64>,
}

impl Answer {
    /// Whether the body was empty.
    pub(super) fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// Parses a JSON body as `T`; `None` if it isn't JSON or doesn't match.
    pub(super) fn read<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        self.is_json.then(|| serde_json::from_slice(&self.body).ok()).flatten()
    }

    /// Whether the body contains this word, given in lowercase. If the body isn't JSON, only its
    /// first part is searched.
    pub(super) fn says(&self, word: &str) -> bool {
        let most = if self.is_json { self.body.len() } else { PAGE };
        let part = self.body.get(..self.body.len().min(most)).unwrap_or_default();
        String::from_utf8_lossy(part).to_lowercase().contains(word)
    }
}

/// The result of a request without store and token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// The response time.
    pub took: Duration,
    /// How many seconds this computer's clock is ahead of the server's, according to the `Date`
    /// header of the response.
    pub clock_off: Option<i64>,
}

/// A connection to BigCommerce, or to a server on this computer, without store or token. It can be
/// reused, so that a second test finds it still open.
pub struct Connection {
    origin: String,
    host: ApiHost,
    /// Uses HTTP/2 from the start over https, so that the first requests share one connection: if
    /// the protocol were negotiated, each request would open its own.
    http: Client,
    /// For gateways and proxies that only speak HTTP/1.1.
    http1: Client,
    needs_http1: AtomicBool,
    spoke_http2: AtomicBool,
    through_proxy: bool,
    requests: AtomicU32,
}

impl Connection {
    /// Prepares a connection to this target. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Cause::ProxyAddress`] if a proxy is set whose address can't be understood,
    /// [`Cause::NoAuthorities`] if the system has no certificates for verifying a connection.
    pub fn new(target: &Target) -> Result<Self, Cause> {
        Self::through(target, None)
    }

    /// Prepares a connection that uses the desktop's proxy if the environment names none.
    ///
    /// # Errors
    /// Same as [`Connection::new`].
    pub fn through(target: &Target, desktop: Option<&DesktopProxy>) -> Result<Self, Cause> {
        let (origin, host) = match target {
            Target::BigCommerce => (BIGCOMMERCE, ApiHost::BigCommerce),
            Target::Loopback(url) => (url.0.as_str().trim_end_matches('/'), ApiHost::Loopback),
        };
        let proxy = match host {
            ApiHost::BigCommerce => proxy::setting(desktop),
            ApiHost::Loopback => proxy::Setting::Direct,
        };
        let through = match &proxy {
            proxy::Setting::None | proxy::Setting::Direct => None,
            proxy::Setting::Address(address) => {
                let proxy = reqwest::Proxy::all(address.clone());
                Some(proxy.map_err(|_| Cause::ProxyAddress)?)
            }
            // Never sent past a proxy that someone meant to set.
            proxy::Setting::Unreadable => return Err(Cause::ProxyAddress),
        };
        let client = |builder: ClientBuilder| {
            let builder = match (host, through.clone()) {
                (ApiHost::BigCommerce, Some(proxy)) => builder.https_only(true).proxy(proxy),
                (ApiHost::BigCommerce, None) if proxy == proxy::Setting::Direct => {
                    builder.https_only(true).no_proxy()
                }
                (ApiHost::BigCommerce, None) => builder.https_only(true),
                (ApiHost::Loopback, _) => builder.no_proxy(),
            };
            builder.build().map_err(|error| Cause::of_error(&error, false))
        };
        let is_https = origin.starts_with("https:");
        let http1 = client(builder().http1_only())?;
        let http =
            if is_https { client(builder().http2_prior_knowledge())? } else { http1.clone() };
        Ok(Self {
            origin: origin.to_owned(),
            host,
            http,
            http1,
            needs_http1: AtomicBool::new(!is_https),
            spoke_http2: AtomicBool::new(false),
            through_proxy: through.is_some(),
            requests: AtomicU32::new(0),
        })
    }

    /// Opens the connection ahead of a test, with one request without store and token. The result
    /// doesn't matter: the test itself will report any problem.
    pub async fn warm_up(&self) {
        let request = |client: &Client| client.get(format!("{}/", self.origin));
        if let Err(cause) = self.fetch(&request).await {
            tracing::debug!(%cause, "the connection could not be opened ahead");
        }
    }

    /// Measures BigCommerce's response time to a request without store and token, and reads its
    /// clock. Any answer shows that it was reached.
    ///
    /// # Errors
    /// The reason why it couldn't be reached.
    pub async fn reach(&self) -> Result<Reached, Cause> {
        let begun = std::time::Instant::now();
        match self.fetch(&|client: &Client| client.get(format!("{}/", self.origin))).await {
            Ok(answer) => {
                let clock_off = answer.date.map(|date| chrono::Utc::now().timestamp() - date);
                Ok(Reached { took: begun.elapsed(), clock_off })
            }
            Err(Cause::TooLarge) => Ok(Reached { took: begun.elapsed(), clock_off: None }),
            Err(cause) => Err(cause),
        }
    }

    /// Returns the cause to report if a token must not be sent to this target.
    pub(super) fn refused_token(&self) -> Cause {
        match self.host {
            ApiHost::BigCommerce => Cause::PracticeToken,
            ApiHost::Loopback => Cause::NotPractice,
        }
    }

    /// Whether the connection goes through a proxy.
    pub(super) fn through_proxy(&self) -> bool {
        self.through_proxy
    }

    /// Returns the number of requests sent since the last call, including retries.
    pub(super) fn take_requests(&self) -> u32 {
        self.requests.swap(0, Ordering::Relaxed)
    }

    /// Whether the server, found and trusted, doesn't speak HTTP/2: it says so in the handshake, or
    /// it breaks off the first request on a new connection. A GET can be safely sent again.
    fn wants_http1(&self, error: &reqwest::Error) -> bool {
        let words = error_chain_text(error);
        if words.contains("NoApplicationProtocol") {
            return true;
        }
        if error.is_connect() {
            // A request that was waiting for another request's connection fails with it.
            return self.needs_http1.load(Ordering::Relaxed)
                && words.contains("CheckoutNoLongerWanted");
        }
        !self.spoke_http2.load(Ordering::Relaxed) && !error.is_timeout()
    }

    /// Sends one GET.
    async fn fetch(
        &self,
        request: &(dyn Fn(&Client) -> RequestBuilder + Sync),
    ) -> Result<Answer, Cause> {
        let cause = |error: reqwest::Error| {
            let error = error.without_url();
            tracing::debug!(%error, "a request failed");
            Cause::of_error(&error, self.through_proxy)
        };
        let needs_http1 = self.needs_http1.load(Ordering::Relaxed);
        let client = if needs_http1 { &self.http1 } else { &self.http };
        self.requests.fetch_add(1, Ordering::Relaxed);
        let response = match request(client).send().await {
            Ok(response) => {
                self.spoke_http2.store(!needs_http1, Ordering::Relaxed);
                response
            }
            Err(error) if !needs_http1 && self.wants_http1(&error) => {
                self.needs_http1.store(true, Ordering::Relaxed);
                request(&self.http1).send().await.map_err(cause)?
            }
            Err(error) => return Err(cause(error)),
        };
        read_answer(response).await.map_err(|error| match error {
            BodyError::Broken(error) => cause(error),
            BodyError::TooLarge => Cause::TooLarge,
        })
    }
}

/// The API of one store, with the token for it.
pub(super) struct Gateway {
    connection: Arc<Connection>,
    base: String,
    token: HeaderValue,
}

impl Gateway {
    /// Creates a client for this store's API.
    pub(super) fn new(
        connection: &Arc<Connection>,
        hash: &StoreHash,
        token: &AccessToken,
    ) -> Result<Self, Cause> {
        let mut token = HeaderValue::from_str(token.for_host(connection.host))
            .map_err(|_| Cause::TokenRefused)?;
        token.set_sensitive(true);
        let base = format!("{}/stores/{}", connection.origin, hash.as_str());
        Ok(Self { connection: Arc::clone(connection), base, token })
    }

    /// Sends one GET.
    pub(super) async fn get(&self, probe: &Probe) -> Result<Answer, Cause> {
        let request = |client: &Client| {
            client
                .get(format!("{}{}", self.base, probe.path()))
                .header("X-Auth-Token", self.token.clone())
                .header(ACCEPT, "application/json")
        };
        self.connection.fetch(&request).await
    }
}

/// Extracts the parts of a response that are used, and drops the rest.
async fn read_answer(response: reqwest::Response) -> Result<Answer, BodyError> {
    let status = response.status().as_u16();
    let headers = response.headers();
    let says_json = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.contains("json"));
    let requests_left = number(headers, "x-rate-limit-requests-left");
    let reset = number(headers, "x-rate-limit-time-reset-ms")
        .map(|ms| Duration::from_millis(u64::from(ms)))
        .or_else(|| {
            let seconds = number(headers, "x-retry-after").or(number(headers, "retry-after"));
            seconds.map(|s| Duration::from_secs(u64::from(s)))
        });
    let http2 = response.version() == Version::HTTP_2;
    let date = headers
        .get(DATE)
        .and_then(|value| chrono::DateTime::parse_from_rfc2822(value.to_str().ok()?).ok())
        .map(|date| date.timestamp());
    let body = match read_body(response).await {
        Ok(body) => body,
        // If a body can't be decoded, there is no verdict; the status still counts for the state of
        // the store.
        Err(BodyError::Broken(error)) if !error.is_timeout() => Vec::new(),
        Err(error) => return Err(error),
    };
    if !http2 {
        // The connection returns to the pool by itself, a moment after the last byte. A request
        // sent before that would open another one.
        for _ in 0..8 {
            tokio::task::yield_now().await;
        }
    }
    // Validate the JSON without storing it: parsed, a body of many small parts would take hundreds
    // of times its size.
    let is_json = says_json && serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_ok();
    Ok(Answer { status, body, is_json, requests_left, reset, http2, date })
}

/// Returns the settings that both clients share.
fn builder() -> ClientBuilder {
    Client::builder()
        .user_agent(USER_AGENT)
        .redirect(redirect::Policy::none())
        .referer(false)
        .tls_version_min(tls::Version::TLS_1_2)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(REQUEST_TIMEOUT)
}

/// Returns the texts of the whole error chain, because some causes can only be found there.
fn error_chain_text(error: &reqwest::Error) -> String {
    let mut words = String::new();
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = source {
        words.push_str(&format!("{error:?}\n"));
        source = error.source();
    }
    words
}

enum BodyError {
    Broken(reqwest::Error),
    TooLarge,
}

async fn read_body(mut response: reqwest::Response) -> Result<Vec<u8>, BodyError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(BodyError::Broken)? {
        if body.len() + chunk.len() > MAX_BODY {
            return Err(BodyError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn number(headers: &HeaderMap, name: &str) -> Option<u32> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_addresses_are_loopback() {
        for text in ["http://127.0.0.1:8080", "https://127.9.8.7:1/", "http://[::1]:3000"] {
            assert!(LoopbackUrl::parse(text).is_some(), "{text}");
        }
        for text in [
            "http://localhost:8080",
            "http://10.0.0.1:8080",
            "http://127.0.0.1.example.com",
            "http://user@127.0.0.1:80",
            "http://127.0.0.1:80/path",
            "ftp://127.0.0.1",
            "127.0.0.1:80",
            "http://[::2]:80",
        ] {
            assert!(LoopbackUrl::parse(text).is_none(), "{text}");
        }
    }
}

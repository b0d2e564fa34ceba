//! One client with a pinned host. Every request is a GET with a path from a [`Probe`].

use super::cause::Cause;
use crate::catalog::Probe;
use crate::credentials::{AccessToken, ApiHost, StoreHash};
use reqwest::header::{ACCEPT, CONTENT_TYPE, DATE, HeaderMap, HeaderValue};
use reqwest::{Client, ClientBuilder, RequestBuilder, Url, Version, redirect, tls};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

/// The API's address; the only place on the network that Scopewise talks to.
const BIGCOMMERCE: &str = "https://api.bigcommerce.com";
/// Time to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Time for one request from start to end.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);
/// Answers above this size, in bytes, are cut off and reported.
const MAX_BODY: usize = 1024 * 1024;
/// So much of a page that is not JSON is looked at, in bytes.
const PAGE: usize = 2048;
/// As BigCommerce asks for: a name and a version.
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
    /// Takes `http` or `https` with an address of 127.0.0.0/8 or `::1`; no names, since a name
    /// can lead anywhere.
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

/// Where requests go.
///
/// ```
/// assert_eq!(scopewise::gateway::Target::BigCommerce.host(), "api.bigcommerce.com");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// `https://api.bigcommerce.com`.
    BigCommerce,
    /// An address on this computer; proxies are passed by.
    Loopback(LoopbackUrl),
}

impl Target {
    /// The host as a person would name it.
    pub fn host(&self) -> &str {
        match self {
            Self::BigCommerce => "api.bigcommerce.com",
            Self::Loopback(url) => url.0.host_str().unwrap_or("127.0.0.1"),
        }
    }
}

/// What came back for one request.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    body: Vec<u8>,
    /// Whether the body is JSON and said to be.
    pub(super) is_json: bool,
    /// Requests that the store has left in this window.
    pub(super) requests_left: Option<u32>,
    /// Time until the store may be asked again, after 429.
    pub(super) reset: Option<Duration>,
    pub(super) http2: bool,
    /// When the other side says that it is, in seconds since 1970.
    pub(super) date: Option<i64>,
}

impl Answer {
    /// Whether the body was empty.
    pub(super) fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// Reads parts of a body that is JSON; nothing where it is not, or of another shape.
    pub(super) fn read<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        self.is_json.then(|| serde_json::from_slice(&self.body).ok()).flatten()
    }

    /// Whether the body has this word, given in lower case. Of a page only the first part counts.
    pub(super) fn says(&self, word: &str) -> bool {
        let most = if self.is_json { self.body.len() } else { PAGE };
        let part = self.body.get(..self.body.len().min(most)).unwrap_or_default();
        String::from_utf8_lossy(part).to_lowercase().contains(word)
    }
}

/// What an answer to a question without store and token tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// How long it took.
    pub took: Duration,
    /// By how many seconds this computer's clock is ahead of the other side's, by the `Date` of its
    /// answer.
    pub clock_off: Option<i64>,
}

/// A way to BigCommerce, or to a server on this computer; knows neither store nor token. It may be
/// kept, so that a second test finds the connection still standing.
pub struct Connection {
    origin: String,
    host: ApiHost,
    /// Speaks HTTP/2 at once over https, so that the first questions share one connection too:
    /// with the protocol still to be agreed on, each of them would open its own.
    http: Client,
    /// For gateways and proxies that speak HTTP/1.1 only.
    http1: Client,
    old_protocol: AtomicBool,
    spoke_http2: AtomicBool,
    through_proxy: bool,
    requests: AtomicU32,
}

impl Connection {
    /// Makes ready for this target. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Cause::Tls`] when the system has no certificates to check a connection with.
    pub fn new(target: &Target) -> Result<Self, Cause> {
        let (origin, host) = match target {
            Target::BigCommerce => (BIGCOMMERCE, ApiHost::BigCommerce),
            Target::Loopback(url) => (url.0.as_str().trim_end_matches('/'), ApiHost::Loopback),
        };
        let client = |builder: ClientBuilder| {
            let builder = match host {
                ApiHost::BigCommerce => builder.https_only(true),
                ApiHost::Loopback => builder.no_proxy(),
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
            old_protocol: AtomicBool::new(!is_https),
            spoke_http2: AtomicBool::new(false),
            through_proxy: host == ApiHost::BigCommerce && proxy_is_set(),
            requests: AtomicU32::new(0),
        })
    }

    /// Opens the connection ahead of a test, by one request without store and token. How it ends
    /// does not matter: the test itself will tell.
    pub async fn warm_up(&self) {
        let request = |client: &Client| client.get(format!("{}/", self.origin));
        if let Err(cause) = self.fetch(&request).await {
            tracing::debug!(%cause, "the connection could not be opened ahead");
        }
    }

    /// How long BigCommerce takes for an answer to a question without store and token, and its clock;
    /// whatever it answers, it was reached.
    ///
    /// # Errors
    /// Why it was not.
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

    /// Whether a proxy stands in between.
    /// Why a token that this target may not have is not sent.
    pub(super) fn refused_token(&self) -> Cause {
        match self.host {
            ApiHost::BigCommerce => Cause::PracticeToken,
            ApiHost::Loopback => Cause::NotPractice,
        }
    }

    pub(super) fn through_proxy(&self) -> bool {
        self.through_proxy
    }

    /// How many requests were sent since this was asked last, repeats included.
    pub(super) fn take_requests(&self) -> u32 {
        self.requests.swap(0, Ordering::Relaxed)
    }

    /// Whether the other side, found and trusted, does not speak HTTP/2: it says so in the
    /// handshake, or the first words over the new connection end in a break. A GET may be sent
    /// again.
    fn wants_http1(&self, error: &reqwest::Error) -> bool {
        let words = technical_words(error);
        if words.contains("NoApplicationProtocol") {
            return true;
        }
        if error.is_connect() {
            // A request that waited for the connection of another one fails with it.
            return self.old_protocol.load(Ordering::Relaxed)
                && words.contains("CheckoutNoLongerWanted");
        }
        !self.spoke_http2.load(Ordering::Relaxed) && !error.is_timeout() && !self.through_proxy
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
        let old_protocol = self.old_protocol.load(Ordering::Relaxed);
        let client = if old_protocol { &self.http1 } else { &self.http };
        self.requests.fetch_add(1, Ordering::Relaxed);
        let response = match request(client).send().await {
            Ok(response) => {
                self.spoke_http2.store(!old_protocol, Ordering::Relaxed);
                response
            }
            Err(error) if !old_protocol && self.wants_http1(&error) => {
                self.old_protocol.store(true, Ordering::Relaxed);
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

/// The API of one store, with the token to ask it.
pub(super) struct Gateway {
    connection: Arc<Connection>,
    base: String,
    token: HeaderValue,
}

impl Gateway {
    /// The API of this store.
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

/// Reads what an answer means to us, and drops the rest.
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
        // An answer that arrived but cannot be unpacked is no verdict; its status still counts
        // for the state of the store.
        Err(BodyError::Broken(error)) if !error.is_timeout() => Vec::new(),
        Err(error) => return Err(error),
    };
    if !http2 {
        // The connection goes back to the pool by itself, a moment after the last byte. Whoever
        // asks before that opens another one.
        for _ in 0..8 {
            tokio::task::yield_now().await;
        }
    }
    // Read without keeping it: a body of small parts would take hundreds of times its size.
    let is_json = says_json && serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_ok();
    Ok(Answer { status, body, is_json, requests_left, reset, http2, date })
}

/// What both clients have in common.
fn builder() -> ClientBuilder {
    Client::builder()
        .user_agent(USER_AGENT)
        .redirect(redirect::Policy::none())
        .referer(false)
        .tls_version_min(tls::Version::TLS_1_2)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(REQUEST_TIMEOUT)
}

/// The whole chain of an error in technical words, for what only they tell.
fn technical_words(error: &reqwest::Error) -> String {
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

/// Whether the environment sends https through a proxy. Windows and macOS also know system
/// proxies; there, a refused connection is told as "connect".
fn proxy_is_set() -> bool {
    ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_computer_are_loopback() {
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

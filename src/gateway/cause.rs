//! The reasons why a test ended without a verdict on the scopes.

use super::check_id::CheckId;
use std::error::Error;
use std::io;

/// The cause of "Not working" and "Could not be tested".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.id())]
pub enum Cause {
    /// BigCommerce doesn't recognize the token.
    TokenRefused,
    /// The token and the store don't belong together.
    StoreMismatch,
    /// The practice store was given something other than a practice file.
    NotPractice,
    /// A test against BigCommerce was given a token that Scopewise made up for practice.
    PracticeToken,
    /// BigCommerce has paused the store.
    StoreSuspended,
    /// The store is down for maintenance.
    Maintenance,
    /// The store's API rate limit is used up.
    RateLimited,
    /// This computer has no network.
    Offline,
    /// The host name can't be looked up.
    Dns,
    /// The host doesn't accept the connection.
    Connect,
    /// The proxy didn't forward the connection.
    Proxy,
    /// The proxy requires a user name and password.
    ProxyAuth,
    /// The address of the proxy in the environment can't be understood.
    ProxyAddress,
    /// The certificate is from an authority that this computer doesn't trust.
    Tls,
    /// The certificate may not be used for this address, whoever issued it.
    BadCertificate,
    /// The certificate is another server's: often the sign-in page of a guest network.
    WrongName,
    /// The certificate has expired.
    Expired,
    /// The system has no list of trusted authorities.
    NoAuthorities,
    /// The secure connection ended before any certificate was accepted.
    Handshake,
    /// The certificate is not valid yet: this computer's clock is behind.
    Clock,
    /// No answer in time.
    Timeout,
    /// The user clicked Stop.
    Cancelled,
    /// The response redirects to another address, which Scopewise doesn't follow.
    Redirected,
    /// BigCommerce answered with a server error.
    ServerError,
    /// Something other than BigCommerce answered.
    NotJson,
    /// The response is far too large.
    TooLarge,
}

impl Cause {
    /// All causes.
    pub const ALL: [Self; 26] = [
        Self::TokenRefused,
        Self::StoreMismatch,
        Self::NotPractice,
        Self::PracticeToken,
        Self::StoreSuspended,
        Self::Maintenance,
        Self::RateLimited,
        Self::Offline,
        Self::Dns,
        Self::Connect,
        Self::Proxy,
        Self::ProxyAuth,
        Self::ProxyAddress,
        Self::Tls,
        Self::BadCertificate,
        Self::WrongName,
        Self::Expired,
        Self::NoAuthorities,
        Self::Handshake,
        Self::Clock,
        Self::Timeout,
        Self::Cancelled,
        Self::Redirected,
        Self::ServerError,
        Self::NotJson,
        Self::TooLarge,
    ];

    /// Returns the stable code in JSON and reports.
    pub fn id(self) -> &'static str {
        match self {
            Self::TokenRefused => "token_refused",
            Self::StoreMismatch => "store_mismatch",
            Self::NotPractice => "not_practice",
            Self::PracticeToken => "practice_token",
            Self::StoreSuspended => "store_suspended",
            Self::Maintenance => "maintenance",
            Self::RateLimited => "rate_limited",
            Self::Offline => "offline",
            Self::Dns => "dns",
            Self::Connect => "connect",
            Self::Proxy => "proxy",
            Self::ProxyAuth => "proxy_auth",
            Self::ProxyAddress => "proxy_address",
            Self::Tls => "tls",
            Self::BadCertificate => "bad_certificate",
            Self::WrongName => "wrong_name",
            Self::Expired => "expired",
            Self::NoAuthorities => "no_authorities",
            Self::Handshake => "handshake",
            Self::Clock => "clock",
            Self::Timeout => "timeout",
            Self::Cancelled => "cancelled",
            Self::Redirected => "redirected",
            Self::ServerError => "server_error",
            Self::NotJson => "not_json",
            Self::TooLarge => "too_large",
        }
    }

    /// Whether the cause concerns the values, not the connection.
    pub fn is_refusal(self) -> bool {
        matches!(
            self,
            Self::TokenRefused | Self::StoreMismatch | Self::NotPractice | Self::PracticeToken
        )
    }

    /// Returns the check that fails with this cause, or `None` if the user stopped the test, which
    /// can happen at any check.
    pub fn check(self) -> Option<CheckId> {
        Some(match self {
            Self::Offline
            | Self::Dns
            | Self::Connect
            | Self::Proxy
            | Self::ProxyAuth
            | Self::ProxyAddress => CheckId::Network,
            Self::Tls
            | Self::BadCertificate
            | Self::WrongName
            | Self::Expired
            | Self::NoAuthorities
            | Self::Handshake
            | Self::Clock => CheckId::Secure,
            Self::Redirected | Self::NotJson | Self::TooLarge => CheckId::Gateway,
            Self::TokenRefused | Self::NotPractice | Self::PracticeToken => CheckId::Token,
            Self::StoreMismatch => CheckId::StoreMatch,
            Self::StoreSuspended | Self::Maintenance => CheckId::StoreOpen,
            Self::RateLimited => CheckId::Room,
            Self::Timeout | Self::ServerError | Self::Cancelled => return None,
        })
    }

    /// Returns the checks that this cause proves to have passed: to get such a response, they must
    /// have.
    pub(super) fn proves(self) -> &'static [CheckId] {
        use CheckId::{Gateway, Network, Secure, Token};
        match self {
            Self::Tls
            | Self::BadCertificate
            | Self::WrongName
            | Self::Expired
            | Self::Handshake
            | Self::Clock => &[Network],
            Self::Redirected | Self::NotJson | Self::TooLarge | Self::ServerError => {
                &[Network, Secure]
            }
            Self::TokenRefused | Self::StoreSuspended | Self::Maintenance | Self::RateLimited => {
                &[Network, Secure, Gateway]
            }
            // An unknown token is answered with 401, so this one is known.
            Self::StoreMismatch => &[Network, Secure, Gateway, Token],
            _ => &[],
        }
    }

    /// Derives the cause from the error chain of a request. `through_proxy` says whether a proxy is
    /// set for this address.
    pub(super) fn of_error(error: &reqwest::Error, through_proxy: bool) -> Self {
        if error.is_timeout() {
            return Self::Timeout;
        }
        let mut words = String::new();
        let mut source: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(error) = source {
            if let Some(cause) = Self::of_link(error) {
                return cause;
            }
            words.push_str(&error.to_string().to_ascii_lowercase());
            words.push('\n');
            source = error.source();
        }
        // The connector's own errors are private types, so only their text can be checked.
        if words.contains("proxy authorization required") || words.contains("407") {
            Self::ProxyAuth
        } else if words.contains("tunnel") || (through_proxy && error.is_connect()) {
            Self::Proxy
        } else if words.contains("temporary failure in name resolution") {
            Self::Offline
        } else if words.contains("dns error") || words.contains("lookup") {
            Self::Dns
        } else if words.contains("no ca certificates") {
            Self::NoAuthorities
        } else if error.is_connect() || error.is_request() {
            Self::Connect
        } else {
            Self::ServerError
        }
    }

    fn of_link(error: &(dyn Error + 'static)) -> Option<Self> {
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return Some(Self::of_tls(tls));
        }
        if let Some(http) = error.downcast_ref::<hyper::Error>() {
            return Self::of_http(http);
        }
        let io = error.downcast_ref::<io::Error>()?;
        // An I/O error's source skips the error that it wraps, so check that one here.
        if let Some(inner) = io.get_ref()
            && let Some(cause) = Self::of_link(inner)
        {
            return Some(cause);
        }
        match io.kind() {
            io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkDown => Some(Self::Offline),
            io::ErrorKind::TimedOut => Some(Self::Timeout),
            _ => None,
        }
    }

    /// Returns the cause if the server doesn't speak HTTP or breaks off in the middle of it.
    fn of_http(error: &hyper::Error) -> Option<Self> {
        // If the connection broke below HTTP, that error is the cause; HTTP/2 wraps it once more.
        let mut source = error.source();
        while let Some(inner) = source {
            if let Some(cut) = inner.downcast_ref::<io::Error>() {
                return Self::of_link(cut);
            }
            source = inner.source();
        }
        let ours = error.is_user() || error.is_canceled() || error.is_closed();
        (!ours).then_some(Self::NotJson)
    }

    fn of_tls(error: &rustls::Error) -> Self {
        use rustls::{CertificateError, Error};
        match error {
            Error::InvalidCertificate(
                CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. },
            ) => Self::Clock,
            Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            ) => Self::WrongName,
            Error::InvalidCertificate(
                CertificateError::Expired | CertificateError::ExpiredContext { .. },
            ) => Self::Expired,
            Error::InvalidCertificate(
                CertificateError::UnknownIssuer | CertificateError::BadSignature,
            ) => Self::Tls,
            // For example, the authority may only sign for names of one company.
            Error::InvalidCertificate(_) => Self::BadCertificate,
            Error::General(words) if words.to_ascii_lowercase().contains("no ca certificates") => {
                Self::NoAuthorities
            }
            _ => Self::Handshake,
        }
    }
}

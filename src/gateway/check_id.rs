//! The checks of a test, in order.

/// A check of a test; the variants are in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckId {
    /// The host name is found, and the host (or the proxy) accepts the connection.
    Network,
    /// The connection is secure, and the certificate is valid.
    Secure,
    /// It is BigCommerce that answers.
    Gateway,
    /// The token is valid.
    Token,
    /// The token belongs to this store.
    StoreMatch,
    /// The store is neither suspended nor in maintenance.
    StoreOpen,
    /// The store identifies itself.
    Identity,
    /// The store is within its API rate limit.
    Room,
    /// One request per scope.
    Rows,
}

impl CheckId {
    /// All checks, in order.
    pub const ALL: [Self; 9] = [
        Self::Network,
        Self::Secure,
        Self::Gateway,
        Self::Token,
        Self::StoreMatch,
        Self::StoreOpen,
        Self::Identity,
        Self::Room,
        Self::Rows,
    ];

    /// Returns the name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Secure => "secure",
            Self::Gateway => "gateway",
            Self::Token => "token",
            Self::StoreMatch => "store_match",
            Self::StoreOpen => "store_open",
            Self::Identity => "identity",
            Self::Room => "room",
            Self::Rows => "rows",
        }
    }
}

//! The checks of a test, in their order.

/// The checks of a test, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckId {
    /// The name is found and the host, or the proxy, takes the connection.
    Network,
    /// The connection is secure, and the certificate can be checked.
    Secure,
    /// What answers speaks BigCommerce's language.
    Gateway,
    /// The token is known.
    Token,
    /// The token belongs to this store.
    StoreMatch,
    /// The store is neither suspended nor in maintenance.
    StoreOpen,
    /// The store says who it is.
    Identity,
    /// The store has requests left.
    Room,
    /// One question per row.
    Rows,
}

impl CheckId {
    /// All of them, in order.
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

    /// The name in JSON.
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

//! What is odd about values that were brought in.

use crate::credentials::StoreHash;

/// Something odd about values that were brought in. Advice, never a wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// They are of another store than the one that is expected: that of the account being replaced,
    /// or of the values that this connection had before.
    OtherStore {
        /// The store that is expected.
        before: StoreHash,
        /// The store of these.
        now: StoreHash,
    },
    /// The account is named after another app than the chosen one.
    AccountOfOtherApp {
        /// The account's name.
        name: String,
        /// The other app.
        app: String,
    },
    /// The same token was handed to another app already.
    TokenOfOtherApp(String),
    /// Only a part of the text seems to have been copied.
    HalfAPaste,
}

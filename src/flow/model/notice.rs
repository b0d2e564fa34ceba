//! Notices about imported values.

use crate::credentials::StoreHash;

/// Something unusual about imported values. It advises, but never blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// They belong to an unexpected store: neither that of the account being replaced nor that of
    /// this connection's earlier values.
    OtherStore {
        /// The expected store.
        before: StoreHash,
        /// The store of these values.
        now: StoreHash,
    },
    /// The account is named after an app other than the chosen one.
    AccountOfOtherApp {
        /// The account's name.
        name: String,
        /// The other app.
        app: String,
    },
    /// The same token was already handed to this other app.
    TokenOfOtherApp(String),
    /// Only part of the text seems to have been copied.
    PartialPaste,
}

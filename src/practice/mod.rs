//! A small store of our own on loopback, for practice and tests. It answers by method, path and
//! token, as BigCommerce was seen to answer; it never learns which app is tested.
//!
//! A practice token carries what its account may do, so the store needs no memory: the scopes that
//! are open, and which problem it simulates. Everything about it is made up.

mod answers;
mod file;
mod server;
mod token;

pub use file::{Layout, file_name, file_text};
pub use server::PracticeStore;
pub use token::{Case, PracticeAccount};

use crate::credentials::{AccessToken, ApiHost, Fingerprint, parse_store_hash};
use crate::gateway::Target;

/// The practice store's hash.
pub const STORE_HASH: &str = "practice01";
/// The hash of a store that is not the practice store.
pub const OTHER_STORE_HASH: &str = "elsewhere1";
/// The practice store's name.
pub const STORE_NAME: &str = "Practice store";
/// The practice store's domain; `.example` is reserved and belongs to nobody.
pub const STORE_DOMAIN: &str = "practice.example";

/// Returns the fingerprint of a practice account's token at the practice store.
pub fn fingerprint(account: &PracticeAccount) -> String {
    let hash = parse_store_hash(STORE_HASH).ok().map(|(hash, _)| hash);
    let token = AccessToken::new(&account.token()).ok();
    let print = hash.zip(token).map(|(hash, token)| Fingerprint::of(&hash, &token));
    print.map(|print| print.as_str().to_owned()).unwrap_or_default()
}

/// Returns which tokens may be sent to a target: practice tokens never reach BigCommerce, and a
/// server on this computer accepts no others.
pub fn accepted_at(target: &Target) -> fn(&AccessToken) -> bool {
    match target {
        Target::BigCommerce => |token| !is_practice_token(token),
        Target::Loopback(_) => is_practice_token,
    }
}

/// Whether a token was created for the practice store.
pub fn is_practice_token(token: &AccessToken) -> bool {
    PracticeAccount::of_token(token.for_host(ApiHost::Loopback)).is_some()
}

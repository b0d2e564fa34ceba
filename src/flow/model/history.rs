//! What came before in this window, used to detect a wrong file. Fingerprints and store hashes
//! only; no secret outlives its connection.

use crate::catalog::AppProfile;
use crate::credentials::{Fingerprint, StoreHash};
use crate::flow::model::imported::Imported;

/// The store and tokens seen so far in this window.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// The store of the last values imported for this connection.
    pub(crate) store: Option<StoreHash>,
    /// Tokens that were handed over, with the app that got them.
    pub(crate) handed: Vec<(Fingerprint, String)>,
}

/// Whether an account is named after this app: its name is the app's, or contains it as whole
/// words. Short names are also everyday words, so they must match completely.
pub(crate) fn names(app: &AppProfile, account: &str) -> bool {
    /// The minimum length, in characters, of a name that is searched for inside a text.
    const LONG_ENOUGH: usize = 5;
    let account = account.to_lowercase();
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    [app.name.as_str(), &app.short_name, &app.account_name].into_iter().any(|name| {
        let name = name.to_lowercase();
        if name.is_empty() || account == name {
            return account == name;
        }
        name.chars().count() >= LONG_ENOUGH
            && account.match_indices(&name).any(|(at, found)| {
                let before = account.get(..at).and_then(|text| text.chars().next_back());
                let after = account.get(at + found.len()..).and_then(|text| text.chars().next());
                ends(before) && ends(after)
            })
    })
}

pub(crate) fn fingerprint(held: &Imported) -> Option<Fingerprint> {
    let credentials = &held.credentials;
    let (hash, token) = (credentials.store_hash.as_ref()?, credentials.access_token.as_ref()?);
    Some(Fingerprint::of(hash, token))
}

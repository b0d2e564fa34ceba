//! The lengths that values have, in characters. Others are accepted, with a hint.

use super::{Credentials, Field, Hint};
use std::ops::RangeInclusive;

/// A token or client ID: 31 in almost all accounts.
pub(super) const ID: [RangeInclusive<usize>; 1] = [30..=32];
/// A client secret: 64, and about 31 in very old accounts.
pub(super) const SECRET: [RangeInclusive<usize>; 2] = [30..=32, 64..=64];
/// A store hash.
pub(super) const HASH: RangeInclusive<usize> = 5..=10;

/// Whether a word has the length of a value that is shown once: a client ID, token or secret.
pub(super) fn has_usual_length(word: &str) -> bool {
    let is_plain = word.bytes().all(|b| b.is_ascii_alphanumeric());
    is_plain && SECRET.iter().any(|usual| usual.contains(&word.len()))
}

/// Returns a hint for each value of unusual length.
pub(super) fn length_hints(credentials: &Credentials) -> Vec<Hint> {
    let mut hints = Vec::new();
    let mut look = |field: Field, length: Option<usize>, usual: &[RangeInclusive<usize>]| {
        if let Some(length) = length
            && !usual.iter().any(|range| range.contains(&length))
        {
            hints.push(Hint::UnusualLength { field, length });
        }
    };
    let token = credentials.access_token.as_ref().map(|token| token.secret().len());
    look(Field::AccessToken, token, &ID);
    let client_id = credentials.client_id.as_ref().map(|id| id.as_str().len());
    look(Field::ClientId, client_id, &ID);
    let secret = credentials.client_secret.as_ref().map(|s| s.secret().len());
    look(Field::ClientSecret, secret, &SECRET);
    let hash = credentials.store_hash.as_ref().map(|hash| hash.as_str().len());
    look(Field::StoreHash, hash, &[HASH]);
    if let Some(hash) = &credentials.store_hash
        && hash.as_str().bytes().all(|b| b.is_ascii_digit())
    {
        hints.push(Hint::HashOnlyDigits);
    }
    hints
}

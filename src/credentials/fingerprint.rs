//! Eight characters that two people can compare over the phone to check that they have the same
//! token.

use super::{AccessToken, ApiHost, StoreHash};
use crate::secret::Secret;
use sha2::{Digest as _, Sha256};
use std::fmt;
use zeroize::Zeroize as _;

/// Crockford's base 32: no I, L, O or U, so nothing can be misheard or misread.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first 40 bits of SHA-256 over `store_hash:access_token`, as `XXXX-XXXX`. A token has about
/// 160 bits of entropy, so 40 bits of a hash don't reveal it.
///
/// ```
/// let text = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef";
/// let read = scopewise::credentials::read(text)?;
/// let print = read.fingerprint().expect("both values are there");
/// assert_eq!(print.as_str().len(), "XXXX-XXXX".len());
/// # Ok::<(), scopewise::credentials::Problem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Returns the fingerprint of this store and token.
    pub fn of(hash: &StoreHash, token: &AccessToken) -> Self {
        Self::of_text(format!("{}:{}", hash.as_str(), token.for_host(ApiHost::BigCommerce)))
    }

    /// Returns the fingerprint of a client ID or client secret, for recognizing it later.
    pub fn of_value(value: &Secret) -> Self {
        Self::of_text(value.expose().to_owned())
    }

    fn of_text(mut text: String) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        text.zeroize();
        let bits = digest.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut shown = String::with_capacity(9);
        for place in (0..8).rev() {
            let digit = (bits >> (place * 5)) & 31;
            shown.push(DIGITS.get(digit as usize).copied().map_or('0', char::from));
            if place == 4 {
                shown.push('-');
            }
        }
        Self(shown)
    }

    /// Returns the text, `XXXX-XXXX`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the characters one by one, for a screen reader: "7 K Q 4, M 2 X D".
    pub fn spelled(&self) -> String {
        let spell = |part: &str| part.chars().map(String::from).collect::<Vec<_>>().join(" ");
        self.0.split('-').map(spell).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::parse_store_hash;

    #[test]
    fn fingerprint_is_40_bits_of_sha256_in_crockford_base32() {
        // From printf 'ab12cd34ef:k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s' | sha256sum; the first five
        // bytes were encoded by hand.
        let (hash, _) = parse_store_hash("ab12cd34ef").expect("a hash");
        let token = AccessToken::new("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s").expect("a token");
        let shown = Fingerprint::of(&hash, &token);
        assert_eq!(shown.as_str(), "1ZTY-PKZ1");
        assert_eq!(shown.spelled(), "1 Z T Y, P K Z 1");
    }
}

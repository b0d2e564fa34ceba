//! The values themselves. A type that exists holds only characters that can be in it.

use crate::secret::Secret;
use std::fmt;

/// Longest value that is taken, in characters. The longest known one is 64.
const MAX_LENGTH: usize = 512;

/// Why a text is not such a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a character that cannot be in this value")]
pub struct ValueProblem;

/// Visible ASCII and nothing else: what an HTTP header can carry. Quotes, backtick, dollar sign and
/// backslash are in no credential of BigCommerce (letters, digits, at most dash and underscore), and a
/// file that holds them was written for whatever reads the values next.
fn is_visible_ascii(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"'\"`$\\".contains(&byte);
    !text.is_empty() && text.len() <= MAX_LENGTH && text.bytes().all(fits)
}

/// The one host that a token may be sent to, or a loopback address in practice and tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiHost {
    /// `api.bigcommerce.com`, over https.
    BigCommerce,
    /// This computer, which the person named on purpose.
    Loopback,
}

/// The token of an account: the key to the store.
///
/// ```
/// use scopewise::credentials::AccessToken;
///
/// let token = AccessToken::new("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s")?;
/// assert!(!format!("{token:?}").contains("k3v9"));
/// assert!(AccessToken::new("two words").is_err());
/// # Ok::<(), scopewise::credentials::ValueProblem>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(Secret);

impl AccessToken {
    /// Takes the text of a token.
    ///
    /// # Errors
    /// It holds something else than visible ASCII.
    pub fn new(text: &str) -> Result<Self, ValueProblem> {
        is_visible_ascii(text).then(|| Self(Secret::new(text))).ok_or(ValueProblem)
    }

    /// The token for sending. Asking for it means naming the host, and only hosts that may have
    /// it can be named.
    pub fn for_host(&self, _host: ApiHost) -> &str {
        self.0.expose()
    }

    /// The secret, for keeping and handing over.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([hidden])")
    }
}

/// The secret of an account. Most apps do not need it.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientSecret(Secret);

impl ClientSecret {
    /// Takes the text of a client secret.
    ///
    /// # Errors
    /// It holds something else than visible ASCII.
    pub fn new(text: &str) -> Result<Self, ValueProblem> {
        is_visible_ascii(text).then(|| Self(Secret::new(text))).ok_or(ValueProblem)
    }

    /// The secret, for keeping and handing over.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSecret([hidden])")
    }
}

/// The public name of an account; not a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientId(String);

impl ClientId {
    /// Takes the text of a client ID.
    ///
    /// # Errors
    /// It holds something else than visible ASCII.
    pub fn new(text: &str) -> Result<Self, ValueProblem> {
        is_visible_ascii(text).then(|| Self(text.to_owned())).ok_or(ValueProblem)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

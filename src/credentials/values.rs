//! The values themselves. If a value of one of these types exists, its characters are valid.

use crate::secret::Secret;
use std::fmt;

/// The longest value that is accepted, in characters. The longest known one is 64.
const MAX_LENGTH: usize = 512;

/// The reason why a text isn't a valid value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a character that cannot be in this value")]
pub struct ValueProblem;

/// Whether the text is visible ASCII only, which is what an HTTP header can carry. No BigCommerce
/// credential contains quotes, backticks, dollar signs or backslashes (only letters, digits, and at
/// most dashes and underscores); a file with those characters was crafted to attack the program
/// that reads the values next.
fn is_visible_ascii(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"'\"`$\\".contains(&byte);
    !text.is_empty() && text.len() <= MAX_LENGTH && text.bytes().all(fits)
}

/// The one host that a token may be sent to, or a loopback address for practice and tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiHost {
    /// `api.bigcommerce.com`, over https.
    BigCommerce,
    /// This computer, named explicitly by the user.
    Loopback,
}

/// The access token of an account: it gives access to the store.
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
    /// Creates a token from text.
    ///
    /// # Errors
    /// The text contains something other than visible ASCII.
    pub fn new(text: &str) -> Result<Self, ValueProblem> {
        is_visible_ascii(text).then(|| Self(Secret::new(text))).ok_or(ValueProblem)
    }

    /// Returns the token for sending. The caller must name the host, and only hosts that may
    /// receive it can be named.
    pub fn for_host(&self, _host: ApiHost) -> &str {
        self.0.expose()
    }

    /// Returns the secret, for saving and handing over.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([hidden])")
    }
}

/// The client secret of an account. Most apps don't need it.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientSecret(Secret);

impl ClientSecret {
    /// Creates a client secret from text.
    ///
    /// # Errors
    /// The text contains something other than visible ASCII.
    pub fn new(text: &str) -> Result<Self, ValueProblem> {
        is_visible_ascii(text).then(|| Self(Secret::new(text))).ok_or(ValueProblem)
    }

    /// Returns the secret, for saving and handing over.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSecret([hidden])")
    }
}

/// The public identifier of an account; not a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientId(String);

impl ClientId {
    /// Creates a client ID from text.
    ///
    /// # Errors
    /// The text contains something other than visible ASCII.
    pub fn new(text: &str) -> Result<Self, ValueProblem> {
        is_visible_ascii(text).then(|| Self(text.to_owned())).ok_or(ValueProblem)
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

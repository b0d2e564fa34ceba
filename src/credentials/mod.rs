//! Reads credentials files: bytes in, [`Credentials`] or a named [`Problem`] out.
//!
//! BigCommerce shows the values of a new API account once and downloads them as a small text file.
//! Its layout has changed over the years, and users edit, rename and paste it, so labels are
//! matched by name, never by order. An unusual length is only a hint, but the allowed characters
//! are strict: a value with a character it can't contain is never sent anywhere.
//!
//! ```
//! let file = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n\
//!              API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n";
//! let read = scopewise::credentials::read(file).expect("a credentials file");
//! assert_eq!(read.store_hash.unwrap().as_str(), "ab12cd34ef");
//! ```

mod code;
mod decode;
mod fields;
mod fingerprint;
mod html;
mod label;
mod length;
mod lines;
mod mail_scanner;
mod plausible;
mod pop_up;
mod problem;
mod store_hash;
mod tidy;
mod values;

pub(crate) use decode::encoding_of;
pub use fingerprint::Fingerprint;
pub use problem::{NotCredentials, Problem};
pub use store_hash::{ApiPath, Cut, HashProblem, StoreHash, parse_store_hash};
pub use values::{AccessToken, ApiHost, ClientId, ClientSecret, ValueProblem};

use crate::secret::Secret;
use fields::Fields;
use label::Label;

/// The largest file that is read, in bytes. The real file is well below 1 KiB.
pub const MAX_BYTES: usize = 64 * 1024;

/// A field of the file, named as on the command line and on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The access token.
    AccessToken,
    /// The store's short name in API addresses.
    StoreHash,
    /// The account's public identifier.
    ClientId,
    /// The account's secret.
    ClientSecret,
    /// The full API address.
    ApiPath,
    /// The name that the user gave the account.
    AccountName,
}

impl Field {
    /// All fields, in the order in which the command line lists them.
    pub const ALL: [Self; 6] = [
        Self::AccessToken,
        Self::StoreHash,
        Self::ClientId,
        Self::ClientSecret,
        Self::ApiPath,
        Self::AccountName,
    ];

    /// Returns the name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::AccessToken => "access_token",
            Self::StoreHash => "store_hash",
            Self::ClientId => "client_id",
            Self::ClientSecret => "client_secret",
            Self::ApiPath => "api_path",
            Self::AccountName => "account_name",
        }
    }

    /// Whether the value must be masked.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::AccessToken | Self::ClientSecret)
    }
}

/// Something unusual that isn't a reason to reject the value. The screen reports it and offers "Use
/// it anyway".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// A value is shorter or longer than any known value of its kind.
    UnusualLength {
        /// The value's field.
        field: Field,
        /// The length in characters.
        length: usize,
    },
    /// Only digits: a numeric store ID isn't the store hash.
    HashOnlyDigits,
    /// Text around the store hash was cut off.
    HashCut(Cut),
    /// Line ends that were written out as characters were cut off.
    LineEndCut,
    /// The address or store hash can't be used for this reason, so it was left out.
    StoreLeftOut(Problem),
}

/// The contents of a credentials file. Any part may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credentials {
    /// The name that the user gave the account.
    pub account_name: Option<String>,
    /// The account's public identifier.
    pub client_id: Option<ClientId>,
    /// The account's secret.
    pub client_secret: Option<ClientSecret>,
    /// The access token.
    pub access_token: Option<AccessToken>,
    /// The API address as the file prints it.
    pub api_path: Option<ApiPath>,
    /// The store, from the API path, a control panel address, or a line of its own.
    pub store_hash: Option<StoreHash>,
    /// Anything unusual about the values.
    pub hints: Vec<Hint>,
}

impl Credentials {
    /// Returns the missing fields, in the order of [`Field::ALL`].
    pub fn missing(&self) -> Vec<Field> {
        Field::ALL.into_iter().filter(|field| !self.has(*field)).collect()
    }

    /// Whether this field is present.
    pub fn has(&self, field: Field) -> bool {
        match field {
            Field::AccessToken => self.access_token.is_some(),
            Field::StoreHash => self.store_hash.is_some(),
            Field::ClientId => self.client_id.is_some(),
            Field::ClientSecret => self.client_secret.is_some(),
            Field::ApiPath => self.api_path.is_some(),
            Field::AccountName => self.account_name.is_some(),
        }
    }

    /// Returns the API address: as the file prints it, or else built from the store hash.
    pub fn api_path_or_built(&self) -> Option<String> {
        match (&self.api_path, &self.store_hash) {
            (Some(path), _) => Some(path.as_str().to_owned()),
            (None, Some(hash)) => Some(ApiPath::of(hash).as_str().to_owned()),
            (None, None) => None,
        }
    }

    /// Returns the fingerprint that two people can compare by phone; needs token and store hash.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        Some(Fingerprint::of(self.store_hash.as_ref()?, self.access_token.as_ref()?))
    }

    /// Sets a value that was typed or pasted, and validates all values again.
    ///
    /// # Errors
    /// The value isn't valid for this field; nothing is changed then.
    pub fn set(&mut self, field: Field, typed: &str) -> Result<(), Problem> {
        let mut fields = Fields::of(self);
        let tidied = decode::tidy(typed);
        let typed = tidied.trim();
        if fields::has_labels(typed) {
            // The whole file, or a line of it, was pasted into one field.
            fields.merge(typed);
            *self = fields.into_credentials()?;
            return Ok(());
        }
        if field != Field::AccountName && typed.contains(char::is_whitespace) {
            return Err(Problem::BadCharacters(field));
        }
        match field {
            Field::AccountName => fields.put(Label::Name, typed),
            Field::AccessToken => fields.put(Label::AccessToken, typed),
            Field::ClientId => fields.put(Label::ClientId, typed),
            Field::ClientSecret => fields.put(Label::ClientSecret, typed),
            Field::StoreHash | Field::ApiPath => fields.put_store(typed),
        }
        *self = fields.into_credentials()?;
        Ok(())
    }

    /// Reads credentials in which the access token and the client secret are swapped, and swaps
    /// them back.
    ///
    /// # Errors
    /// One of the two values isn't valid in the other's place.
    pub fn swap_token_and_secret(text: &str) -> Result<Self, Problem> {
        let mut fields = fields::collect(text)?;
        fields.swap(Label::AccessToken, Label::ClientSecret);
        fields.into_credentials()
    }
}

/// Reads a credentials file.
///
/// # Errors
/// A [`Problem`] that says what the bytes are instead, or which part of them can't be used. It
/// never panics, whatever the bytes are.
pub fn read(bytes: &[u8]) -> Result<Credentials, Problem> {
    read_text(&decode::decode(bytes)?)
}

/// Reads the text of a credentials file, as pasted from the file or from the pop-up.
///
/// # Errors
/// Same as [`read`].
pub fn read_text(text: &str) -> Result<Credentials, Problem> {
    if text.len() > MAX_BYTES {
        return Err(Problem::TooLarge);
    }
    let read = |text: &str| fields::collect(&decode::tidy(text))?.into_credentials();
    let text = html::without_clipboard_header(text);
    let plain = read(text);
    if html::is_html(text) {
        let page = read(&html::text_of(text));
        if page.as_ref().is_ok_and(|page| page.has(Field::AccessToken)) {
            return page;
        }
        // On a page, labels without values say more than "It's a web page".
        let only_labels = Err(Problem::NotCredentials(NotCredentials::OnlyLabels));
        if page == only_labels {
            return page;
        }
    }
    plain
}

/// Reads what a browser put on the clipboard: its text, or its HTML if that holds more. Browsers
/// leave the contents of fields out of copied text.
///
/// Returns the text to read, which may be either.
pub fn text_of_copy(text: Option<Secret>, html: impl FnOnce() -> Option<Secret>) -> Option<Secret> {
    let has_token =
        |text: &Secret| read_text(text.expose()).is_ok_and(|read| read.has(Field::AccessToken));
    match text {
        Some(text) if !lacks_values(text.expose()) => Some(text),
        text => html().filter(has_token).or(text),
    }
}

/// Whether a text names the values of a credentials file but holds none of them.
pub fn lacks_values(text: &str) -> bool {
    read_text(text) == Err(Problem::NotCredentials(NotCredentials::OnlyLabels))
}

/// Whether a text holds more than one value: a whole file, or several of its lines.
pub fn holds_several_values(text: &str) -> bool {
    fields::count_labels(&decode::tidy(text)) > 1
}

/// Whether a text of any length holds someone's credentials: a token of the usual length and a
/// store hash or client secret. Placeholders such as "ABC123" don't count.
pub fn are_in(text: &str) -> bool {
    // Values that belong together are within this many bytes of each other, so the parts overlap by
    // as many.
    const TOGETHER: usize = 8 * 1024;
    let mut rest = text;
    loop {
        let part = rest.get(..rest.floor_char_boundary(MAX_BYTES)).unwrap_or(rest);
        if are_in_part(part) {
            return true;
        }
        if part.len() == rest.len() {
            return false;
        }
        rest = rest.get(rest.floor_char_boundary(MAX_BYTES - TOGETHER)..).unwrap_or_default();
    }
}

fn are_in_part(text: &str) -> bool {
    match read_text(text) {
        Ok(read) => {
            let odd =
                |hint: &Hint| matches!(hint, Hint::UnusualLength { field: Field::AccessToken, .. });
            read.access_token.is_some()
                && (read.store_hash.is_some() || read.client_secret.is_some())
                && !read.hints.iter().any(odd)
        }
        Err(problem) => matches!(problem, Problem::SwappedValues | Problem::SameValueTwice(..)),
    }
}

/// The start of the name of every downloaded credentials file.
const FILE_PREFIX: &str = "BigCommerceAPI-credentials-";

/// Whether this is the name of a credentials file as downloaded from BigCommerce's page.
pub fn is_credentials_file_name(name: &str) -> bool {
    let begins = name.get(..FILE_PREFIX.len());
    begins.is_some_and(|begins| begins.eq_ignore_ascii_case(FILE_PREFIX))
        && name.to_ascii_lowercase().ends_with(".txt")
}

/// Returns the client ID that a browser put into the file's name, to compare it with the contents.
pub fn client_id_in_file_name(name: &str) -> Option<&str> {
    let rest = name.strip_prefix(FILE_PREFIX)?;
    let id = rest.split(['-', '.', ' ']).next()?;
    let fits = length::ID.iter().any(|usual| usual.contains(&id.len()));
    (fits && id.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(id)
}

//! Sealed files: the values that an app needs, and its rows, in the age format under a password.
//! Any age tool opens one; what is inside is JSON.

use super::{HandOverField, Value};
use crate::catalog::{Connector, ValueSource};
use crate::connections::{Connection, ConnectionId, SavedRow, SavedValue};
use crate::credentials::{
    AccessToken, ClientId, ClientSecret, Credentials, Fingerprint, parse_store_hash,
};
use crate::packed::{packed, unpack};
use crate::secret::{Secret, SecretBytes};
use age::secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;
use zeroize::{Zeroize as _, Zeroizing};

/// What every age file begins with.
const BINARY: &[u8] = b"age-encryption.org/v1";
/// What an age file in letters begins with.
const ARMORED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// The version of what is inside.
const VERSION: u32 = 1;
/// The largest sealed file, in bytes; ours have a few thousand.
pub const MAX_SEALED: usize = 256 * 1024;
/// The most work that a file may ask for, as the exponent of scrypt's N. Ours ask for about a
/// second of work (16 to 20); a file that asks for hours was made to keep a computer busy.
const MOST_WORK: u8 = 22;
/// EFF's long list: words that are hard to mishear, none the beginning of another one.
const LIST: &str = "eff-large.txt";

/// How many words it has: as many as five dice tell apart.
const LIST_LENGTH: usize = 7_776;

/// Words in a proposed password: six of 7,776 give 77 bits of chance.
pub const WORDS: usize = 6;

/// Why a sealed file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedProblem {
    /// It is no sealed file.
    NotSealed,
    /// It is sealed for a key and not with a password.
    OtherKey,
    /// The password is another one.
    WrongPassword,
    /// It was cut off or changed on its way.
    Damaged,
    /// It is far too large.
    TooLarge,
    /// It opens, and what is inside is not from Scopewise.
    NotOurs,
    /// A later version of Scopewise made it.
    Newer,
    /// It cannot be read.
    Unreadable,
}

/// What a sealed file holds.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
/// use scopewise::connections::Connection;
/// use scopewise::handover::{fields, sealed};
///
/// let text = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef";
/// let read = scopewise::credentials::read(text)?;
/// let app = catalog().connector("bookkeep").expect("built in");
/// let connection = Connection::new(app, &app.rows(Access::Guide), "Bookkeep", &read).expect("both");
/// let contents = sealed::contents(&connection, &fields(app, &read), "For the accountant");
/// let plain = sealed::read_contents(contents.expose().as_bytes()).expect("our own");
/// assert_eq!(plain.note, "For the accountant");
/// # Ok::<(), scopewise::credentials::Problem>(())
/// ```
#[derive(Debug, Clone)]
pub struct Sealed {
    /// The app, with its rows and its labels.
    pub connector: Connector,
    /// The account's name in BigCommerce.
    pub account_name: String,
    /// The store's name, where it was known.
    pub store_name: Option<String>,
    /// A word to whoever opens it.
    pub note: String,
    /// The values: those that the app asks for, and none beside.
    pub credentials: Credentials,
    /// The fingerprint that the sender saw.
    pub fingerprint: String,
}

/// Whether these bytes are an age file, whatever its name.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMORED)
}

/// A password of words that are told easily on the phone.
///
/// # Errors
/// The system gives no random numbers, or the list of words is broken.
pub fn new_password() -> Result<Secret, getrandom::Error> {
    let mut words = Zeroizing::new(String::new());
    let lists = unpack(packed!("words"));
    let list = lists.iter().find(|(name, _)| name == LIST).map_or("", |(_, words)| words.as_str());
    let list: Vec<&str> = list.lines().collect();
    for place in 0..WORDS {
        // Numbers beyond the last whole round of the list would favour its first words.
        let number = loop {
            let mut bytes = [0_u8; 2];
            getrandom::fill(&mut bytes)?;
            let number = usize::from(u16::from_ne_bytes(bytes));
            if number < 65_536 / LIST_LENGTH * LIST_LENGTH {
                break number % LIST_LENGTH;
            }
        };
        if place > 0 {
            words.push('-');
        }
        words.push_str(list.get(number).ok_or(getrandom::Error::UNSUPPORTED)?);
    }
    Ok(Secret::new(words.as_str()))
}

/// The text inside: only what the app asks for.
pub fn contents(connection: &Connection, fields: &[HandOverField], note: &str) -> Secret {
    let value = |source: ValueSource| {
        let field = fields.iter().find(|field| field.source == source);
        field.and_then(|field| field.value.as_ref()).map(Value::expose)
    };
    // An app that asks for the API path alone gets the store hash within it.
    let json = json!({
        "scopewise": VERSION,
        "app": {"id": connection.id.app(), "name": connection.app_name},
        "account_name": connection.account_name,
        "store": {"hash": connection.id.store(), "name": connection.store_name},
        "note": note,
        "fingerprint": connection.id.fingerprint(),
        "rows": connection.rows,
        "labels": connection.values,
        "values": {
            "access_token": value(ValueSource::AccessToken),
            "client_id": value(ValueSource::ClientId),
            "client_secret": value(ValueSource::ClientSecret),
        },
    });
    let mut text = format!("{json:#}\n");
    let secret = Secret::new(text.as_str());
    text.zeroize();
    secret
}

/// Seals a text with a password. Takes about a second on purpose.
///
/// # Errors
/// The system gives no random numbers.
pub fn seal(contents: &Secret, password: &Secret) -> Result<Vec<u8>, age::EncryptError> {
    let password = SecretString::from(password.expose().to_owned());
    age::encrypt(&age::scrypt::Recipient::new(password), contents.expose().as_bytes())
}

/// Opens a sealed file. Takes about a second on purpose.
///
/// # Errors
/// A [`SealedProblem`] that says what is the matter; no bytes make it panic.
pub fn open(bytes: &[u8], password: &Secret) -> Result<Sealed, SealedProblem> {
    if bytes.len() > MAX_SEALED {
        return Err(SealedProblem::TooLarge);
    }
    if !is_sealed(bytes) {
        return Err(SealedProblem::NotSealed);
    }
    let mut binary = Vec::new();
    let armored = bytes.trim_ascii_start();
    let bytes = if armored.starts_with(ARMORED) {
        use std::io::Read as _;
        age::armor::ArmoredReader::new(armored)
            .read_to_end(&mut binary)
            .map_err(|_| SealedProblem::Damaged)?;
        binary.as_slice()
    } else {
        bytes
    };
    let decryptor = age::Decryptor::new(bytes).map_err(|_| SealedProblem::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(SealedProblem::OtherKey);
    }
    // Spaces come along when a password is pasted; none of ours has one at an end.
    let password = SecretString::from(password.expose().trim().to_owned());
    let mut identity = age::scrypt::Identity::new(password);
    identity.set_max_work_factor(MOST_WORK);
    let problem = |error: age::DecryptError| match error {
        age::DecryptError::DecryptionFailed | age::DecryptError::NoMatchingKeys => {
            SealedProblem::WrongPassword
        }
        age::DecryptError::ExcessiveWork { .. } => SealedProblem::NotOurs,
        _ => SealedProblem::Damaged,
    };
    let plain = {
        use std::io::Read as _;
        let identity: &dyn age::Identity = &identity;
        let mut plain = Zeroizing::new(Vec::new());
        decryptor
            .decrypt(std::iter::once(identity))
            .map_err(problem)?
            .take(MAX_SEALED as u64)
            .read_to_end(&mut plain)
            .map_err(|_| SealedProblem::Damaged)?;
        SecretBytes::new(plain)
    };
    read_contents(plain.expose())
}

#[derive(Deserialize)]
struct Inside {
    scopewise: u32,
}

#[derive(Deserialize)]
struct Named {
    id: String,
    name: String,
}

#[derive(Deserialize)]
struct Store {
    hash: String,
    #[serde(default)]
    name: Option<String>,
}

#[derive(Deserialize)]
struct InsideValues {
    access_token: String,
    #[serde(default)]
    client_id: Option<String>,
    #[serde(default)]
    client_secret: Option<String>,
}

impl Drop for InsideValues {
    fn drop(&mut self) {
        self.access_token.zeroize();
        self.client_secret.zeroize();
    }
}

#[derive(Deserialize)]
struct InsideFile {
    app: Named,
    #[serde(default)]
    account_name: String,
    store: Store,
    #[serde(default)]
    note: String,
    #[serde(default)]
    rows: Vec<SavedRow>,
    #[serde(default)]
    labels: Vec<SavedValue>,
    values: InsideValues,
}

/// Longest name and note that is taken from a file, in characters.
const LONGEST: usize = 500;

/// Reads what was inside a sealed file.
///
/// # Errors
/// [`SealedProblem::NotOurs`] or [`SealedProblem::Newer`].
pub fn read_contents(plain: &[u8]) -> Result<Sealed, SealedProblem> {
    let inside: Inside = serde_json::from_slice(plain).map_err(|_| SealedProblem::NotOurs)?;
    if inside.scopewise > VERSION {
        return Err(SealedProblem::Newer);
    }
    let file: InsideFile = serde_json::from_slice(plain).map_err(|_| SealedProblem::NotOurs)?;
    let not_ours = |_| SealedProblem::NotOurs;
    let (hash, _) = parse_store_hash(&file.store.hash).map_err(|_| SealedProblem::NotOurs)?;
    let token = AccessToken::new(&file.values.access_token).map_err(not_ours)?;
    let id = file.values.client_id.as_deref().map(ClientId::new).transpose().map_err(not_ours)?;
    let secret = file.values.client_secret.as_deref().map(ClientSecret::new);
    let secret = secret.transpose().map_err(not_ours)?;
    // What another person's file says is shown, so it must not be able to pass itself off.
    let tidy = |text: &str| -> String {
        let plain =
            |c: &char| !crate::catalog::is_treacherous(*c) && (!c.is_control() || *c == '\n');
        text.chars().filter(plain).take(LONGEST).collect()
    };
    let fingerprint = Fingerprint::of(&hash, &token);
    let app = crate::catalog::id_of(&file.app.id);
    if app.is_empty() {
        return Err(SealedProblem::NotOurs);
    }
    let credentials = Credentials {
        account_name: Some(tidy(&file.account_name)).filter(|name| !name.is_empty()),
        client_id: id,
        client_secret: secret,
        access_token: Some(token),
        api_path: None,
        store_hash: Some(hash.clone()),
        hints: Vec::new(),
    };
    let labels =
        file.labels.into_iter().map(|value| SavedValue { label: tidy(&value.label), ..value });
    let connection = Connection {
        rows: file.rows,
        values: labels.collect(),
        ..Connection::bare(ConnectionId::new(&hash, &app, &fingerprint), &tidy(&file.app.name))
    };
    Ok(Sealed {
        connector: connection.connector(),
        account_name: tidy(&file.account_name),
        store_name: file.store.name.as_deref().map(tidy),
        note: tidy(&file.note),
        fingerprint: fingerprint.as_str().to_owned(),
        credentials,
    })
}

//! Sealed files: an app's scopes and the values it needs, in the age format under a password. Any
//! age tool can open one; the contents are JSON.

use super::{HandOverField, Value, armor};
use crate::catalog::{AppProfile, ValueSource};
use crate::credentials::{
    AccessToken, ClientId, ClientSecret, Credentials, Fingerprint, parse_store_hash,
};
use crate::packed::{packed, unpack};
use crate::saved::{Connection, ConnectionId, SavedScope, SavedValue};
use crate::secret::{Secret, SecretBytes};
use age::secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;
use std::borrow::Cow;
use zeroize::{Zeroize as _, Zeroizing};

/// The start of every binary age file.
const BINARY: &[u8] = b"age-encryption.org/v1";
/// The version of the contents.
const VERSION: u32 = 1;
/// The largest sealed file that is read, in bytes; ours take a few thousand.
pub const MAX_SEALED: usize = 256 * 1024;
/// The scrypt work factor (log2 of N) of our files, the same as age 1.x for Go and age-encryption
/// for npm. The age crate would benchmark this computer instead, and a file from a fast one could
/// need gigabytes of memory on the recipient's computer.
const WORK: u8 = 18;
/// The highest work factor accepted from a file: four times our work, and 1 GiB of memory.
const MOST_WORK: u8 = 20;
/// The memory that scrypt needs at work factor 0, in bytes: age uses a block size of 8.
const MEMORY_UNIT: usize = 128 * 8;
/// EFF's long word list: the words are hard to mishear, and no word is the beginning of another.
const LIST: &str = "eff-large.txt";

/// The number of words in the list: as many as five dice can select.
const LIST_LENGTH: usize = 7_776;

/// The number of words in a proposed password: six of 7,776 words give 77 bits of entropy.
pub const WORDS: usize = 6;

/// The reason why a sealed file can't be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedProblem {
    /// It isn't a sealed file.
    NotSealed,
    /// It is a ZIP archive, which may contain one.
    Zipped,
    /// It is sealed for a key, not with a password.
    OtherKey,
    /// The password is wrong.
    WrongPassword,
    /// It was truncated or changed in transit.
    Damaged,
    /// It is far too large.
    TooLarge,
    /// It asks for a higher scrypt work factor (log2 of N) than any sender needs.
    TooMuchWork(u8),
    /// There isn't enough free memory for its work factor.
    NoMemory,
    /// It opens, but the contents aren't from Scopewise.
    NotOurs,
    /// It was created by a later version of Scopewise.
    Newer,
    /// The file can't be read.
    Unreadable,
}

/// The contents of a sealed file.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
/// use scopewise::saved::Connection;
/// use scopewise::export::{fields, sealed};
///
/// let text = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef";
/// let read = scopewise::credentials::read(text)?;
/// let app = catalog().app("bookkeep").expect("built in");
/// let needed = app.required_scopes(Access::Guide);
/// let connection = Connection::new(app, &needed, "Bookkeep", &read).expect("both");
/// let contents = sealed::contents(&connection, &fields(app, &read), "For the accountant");
/// let plain = sealed::read_contents(contents.expose().as_bytes()).expect("our own");
/// assert_eq!(plain.note, "For the accountant");
/// # Ok::<(), scopewise::credentials::Problem>(())
/// ```
#[derive(Debug, Clone)]
pub struct Sealed {
    /// The app, with its scopes and its labels.
    pub app: AppProfile,
    /// The account's name in BigCommerce.
    pub account_name: String,
    /// The store's name, if it was known.
    pub store_name: Option<String>,
    /// A note to the recipient.
    pub note: String,
    /// The values that the app asks for, and no others.
    pub credentials: Credentials,
    /// The fingerprint that the sender saw.
    pub fingerprint: String,
}

/// Whether these bytes are an age file, whatever its name: binary, or ASCII-armored anywhere in the
/// text of an email.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || armor::is_in(bytes)
}

/// Whether these bytes are a ZIP archive, in which email gateways and senders pack attachments.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Creates a passphrase that is easy to dictate over the phone.
///
/// # Errors
/// The system provides no random numbers, or the word list is damaged.
pub fn new_password() -> Result<Secret, getrandom::Error> {
    let mut words = Zeroizing::new(String::new());
    let lists = unpack(packed!("words"));
    let list = lists.iter().find(|(name, _)| name == LIST).map_or("", |(_, words)| words.as_str());
    let list: Vec<&str> = list.lines().collect();
    for place in 0..WORDS {
        // Reject numbers beyond the last full multiple of the list's length; they would favor its
        // first words.
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

/// Returns the plain text to seal: only what the app asks for.
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
        "rows": connection.scopes,
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

/// The reason why nothing was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealFailure {
    /// The system provides no random numbers, so there is no password.
    #[error("no random numbers")]
    NoPassword,
    /// There isn't enough free memory.
    #[error("too little free memory")]
    NoMemory,
    /// The contents couldn't be sealed, or the file couldn't be written.
    #[error("not written")]
    NotWritten,
}

/// Seals text with a password. Takes about a second and 256 MiB of memory on purpose.
///
/// `free` is the available memory in bytes, if the system reports it.
///
/// # Errors
/// A [`SealFailure`].
pub fn seal(
    contents: &Secret,
    password: &Secret,
    free: Option<u64>,
) -> Result<Vec<u8>, SealFailure> {
    if !has_memory_for(WORK, free) {
        return Err(SealFailure::NoMemory);
    }
    let password = SecretString::from(password.expose().to_owned());
    let mut recipient = age::scrypt::Recipient::new(password);
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, contents.expose().as_bytes()).map_err(|_| SealFailure::NotWritten)
}

/// Whether the memory for this work factor is available. scrypt allocates it in one piece, and a
/// failed allocation would abort the program, so the allocation is tried here first.
fn has_memory_for(work: u8, free: Option<u64>) -> bool {
    let steps = 1_usize.checked_shl(u32::from(work));
    let Some(needed) = steps.and_then(|steps| steps.checked_mul(MEMORY_UNIT)) else { return false };
    if free.is_some_and(|free| free < needed as u64) {
        return false;
    }
    Vec::<u8>::new().try_reserve_exact(needed).is_ok()
}

/// Returns the scrypt work factor (log2 of N) of a sealed file, or `None` if the file is damaged or
/// sealed for a key.
pub fn work(bytes: &[u8]) -> Option<u8> {
    let binary = binary(bytes).ok()?;
    let header = binary.split(|byte| *byte == b'\n').nth(1)?;
    let header = std::str::from_utf8(header).ok()?;
    header.strip_prefix("-> scrypt ")?.split(' ').nth(1)?.parse().ok()
}

/// Returns the file in binary form, decoding it if it is ASCII-armored.
fn binary(bytes: &[u8]) -> Result<Cow<'_, [u8]>, SealedProblem> {
    if bytes.starts_with(BINARY) {
        return Ok(Cow::Borrowed(bytes));
    }
    match armor::decode(bytes) {
        Some(binary) if binary.starts_with(BINARY) => Ok(Cow::Owned(binary)),
        _ => Err(SealedProblem::Damaged),
    }
}

/// Checks that the header is that of a file with a password: by the format, its only entry is one of
/// scrypt, with one line of data. age 0.11.5 takes a time that grows with the square of the number of
/// entries, so it is not given longer headers.
fn check_header(binary: &[u8]) -> Result<(), SealedProblem> {
    let mut lines = binary.split(|byte| *byte == b'\n').skip(1);
    let [entry, _data, end] =
        [lines.next(), lines.next(), lines.next()].map(Option::unwrap_or_default);
    if entry.starts_with(b"-> ") && !entry.starts_with(b"-> scrypt ") {
        return Err(SealedProblem::OtherKey);
    }
    if end.starts_with(b"--- ") { Ok(()) } else { Err(SealedProblem::Damaged) }
}

/// Opens a sealed file. Takes about a second on purpose, and up to four for other programs' files.
///
/// `free` is the available memory in bytes, if the system reports it.
///
/// # Errors
/// A [`SealedProblem`]. It never panics, whatever the bytes are.
pub fn open(bytes: &[u8], password: &Secret, free: Option<u64>) -> Result<Sealed, SealedProblem> {
    if bytes.len() > MAX_SEALED {
        return Err(SealedProblem::TooLarge);
    }
    if is_zip(bytes) {
        return Err(SealedProblem::Zipped);
    }
    if !is_sealed(bytes) {
        return Err(SealedProblem::NotSealed);
    }
    let bytes = binary(bytes)?;
    match work(&bytes) {
        Some(work) if work > MOST_WORK => return Err(SealedProblem::TooMuchWork(work)),
        Some(work) if !has_memory_for(work, free) => return Err(SealedProblem::NoMemory),
        _ => {}
    }
    check_header(&bytes)?;
    let decryptor = age::Decryptor::new(bytes.as_ref()).map_err(|_| SealedProblem::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(SealedProblem::OtherKey);
    }
    // Pasting a password may add spaces; our passwords never begin or end with one.
    let password = SecretString::from(password.expose().trim().to_owned());
    let mut identity = age::scrypt::Identity::new(password);
    identity.set_max_work_factor(MOST_WORK);
    let problem = |error: age::DecryptError| match error {
        age::DecryptError::DecryptionFailed | age::DecryptError::NoMatchingKeys => {
            SealedProblem::WrongPassword
        }
        age::DecryptError::ExcessiveWork { required, .. } => SealedProblem::TooMuchWork(required),
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
    #[serde(default, rename = "rows")]
    scopes: Vec<SavedScope>,
    #[serde(default)]
    labels: Vec<SavedValue>,
    values: InsideValues,
}

/// The longest name and note accepted from a file, in characters.
const LONGEST: usize = 500;

/// Parses the decrypted contents of a sealed file.
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
    // Text from someone else's file is shown, so it must not be able to pass itself off as
    // something else.
    let tidy = |text: &str| -> String {
        let plain =
            |c: &char| !crate::catalog::is_unsafe_in_name(*c) && (!c.is_control() || *c == '\n');
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
        scopes: file.scopes.into(),
        values: labels.collect(),
        ..Connection::bare(ConnectionId::new(&hash, &app, &fingerprint), &tidy(&file.app.name))
    };
    Ok(Sealed {
        app: connection.app(),
        account_name: tidy(&file.account_name),
        store_name: file.store.name.as_deref().map(tidy),
        note: tidy(&file.note),
        fingerprint: fingerprint.as_str().to_owned(),
        credentials,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::*;

    fn sealed_with(work: u8) -> Vec<u8> {
        let mut recipient =
            age::scrypt::Recipient::new(SecretString::from("six made-up words".to_owned()));
        recipient.set_work_factor(work);
        age::encrypt(&recipient, b"{}").expect("sealed")
    }

    #[test]
    fn our_files_use_the_work_factor_of_other_age_programs() {
        let sealed =
            seal(&Secret::new("{}"), &Secret::new("a made-up password"), None).expect("sealed");
        assert_eq!(work(&sealed), Some(18));
    }

    #[test]
    fn only_the_header_of_a_password_is_given_to_age() {
        let sealed = sealed_with(4);
        assert_eq!(check_header(&sealed), Ok(()));
        let text = String::from_utf8_lossy(&sealed);
        let (version, rest) = text.split_once('\n').expect("lines");
        let other = format!("{version}\n-> X25519 abc\ndef\n{rest}");
        assert_eq!(check_header(other.as_bytes()), Err(SealedProblem::OtherKey));
        let mut twice: Vec<&str> = rest.lines().take(2).collect();
        twice.push(rest);
        let twice = format!("{version}\n{}", twice.join("\n"));
        assert_eq!(check_header(twice.as_bytes()), Err(SealedProblem::Damaged));
        assert_eq!(check_header(b""), Err(SealedProblem::Damaged));
    }

    #[test]
    fn a_sealed_file_is_recognized_however_it_arrives() {
        let password = Secret::new("six made-up words");
        let sealed = sealed_with(4);
        let letters = {
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD.encode(&sealed)
        };
        let lines = |width: usize| -> Vec<&str> {
            letters.as_bytes().chunks(width).filter_map(|line| str::from_utf8(line).ok()).collect()
        };
        let armored = |lines: Vec<&str>, mark: &str, end: &str| {
            let body: Vec<String> = lines.iter().map(|line| format!("{mark}{line}")).collect();
            format!(
                "{mark}-----BEGIN AGE ENCRYPTED FILE-----{end}{}{end}\
                 {mark}-----END AGE ENCRYPTED FILE-----{end}",
                body.join(end)
            )
        };
        let mail =
            format!("Hello,{}\nAnna wrote:\n\n{}\n-- \nAnna", "\n", armored(lines(64), "> ", "\n"));
        let quoted = armored(lines(64), "", "\r\n").replace('=', "=3D");
        for text in [
            armored(lines(64), "", "\n"),
            armored(lines(64), "", "\r\n"),
            armored(lines(64), "", "\n\n"),
            armored(lines(64), ">> ", "\n"),
            armored(lines(64), "AB> ", "\n"),
            armored(lines(64), "&gt; ", "<br>\n"),
            armored(lines(57), "", "\n"),
            armored(lines(64), "", " "),
            armored(lines(64), "", "\n").replace("-----", "—–—"),
            mail,
            quoted,
        ] {
            assert!(is_sealed(text.as_bytes()), "{text}");
            // It opens, and only its made-up contents are rejected.
            let opened = open(text.as_bytes(), &password, None).map(drop);
            assert_eq!(opened, Err(SealedProblem::NotOurs), "{text}");
            let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert!(is_sealed(&utf16));
        }
        let cut = armored(lines(64), "", "\n").split_at(200).0.to_owned();
        assert_eq!(open(cut.as_bytes(), &password, None).map(drop), Err(SealedProblem::Damaged));
        let zip = b"PK\x03\x04 made up";
        assert_eq!(open(zip, &password, None).map(drop), Err(SealedProblem::Zipped));
        assert!(!is_sealed(b"ACCESS TOKEN: made up"));
    }

    #[test]
    fn excessive_work_factor_is_rejected_before_any_work() {
        // The factor is read from the header, so a small file can be used in place of a large one.
        let file = sealed_with(4);
        let at = file.windows(3).position(|bytes| bytes == b" 4\n").expect("the factor");
        for (factor, problem) in
            [("21", SealedProblem::TooMuchWork(21)), ("63", SealedProblem::TooMuchWork(63))]
        {
            let changed = [&file[..at], b" ", factor.as_bytes(), &file[at + 2..]].concat();
            let opened = open(&changed, &Secret::new("six made-up words"), None).map(drop);
            assert_eq!(opened, Err(problem));
        }
        // A permitted factor is processed, so here it is the contents that are rejected.
        let opened = open(&file, &Secret::new("six made-up words"), None).map(drop);
        assert_eq!(opened, Err(SealedProblem::NotOurs));
    }

    #[test]
    fn missing_memory_is_detected_before_it_is_used() {
        assert!(has_memory_for(4, None));
        assert!(!has_memory_for(50, None));
        assert!(!has_memory_for(63, None));
        assert!(has_memory_for(18, Some(256 * 1024 * 1024)));
        assert!(!has_memory_for(18, Some(256 * 1024 * 1024 - 1)));
        let sealed = seal(&Secret::new("{}"), &Secret::new("a made-up password"), Some(1024));
        assert_eq!(sealed, Err(SealFailure::NoMemory));
        let file = sealed_with(12);
        let opened = open(&file, &Secret::new("six made-up words"), Some(1024)).map(drop);
        assert_eq!(opened, Err(SealedProblem::NoMemory));
    }
}

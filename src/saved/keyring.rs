//! The values of connections in the system's keyring: one entry per value, since Windows allows at
//! most 2,560 bytes per entry.

use super::connection::{Connection, ConnectionId, SavedScope};
use crate::catalog::catalog;
use crate::credentials::{
    AccessToken, ClientId, ClientSecret, Credentials, Field, Fingerprint, parse_store_hash,
};
use crate::secret::Secret;
use keyring_core::{CredentialStore, Entry, Error};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The service name of all Scopewise entries. It is in every keyring ever written to, so it must
/// never change.
pub const SERVICE: &str = "app.scopewise.Scopewise";
/// The maximum size of an entry in bytes, which is the limit on Windows.
const MOST: usize = 2560;
/// The entry that describes the connection, for rebuilding a lost list.
const ABOUT: &str = "about";

/// Why a keyring operation failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyringProblem {
    /// No keyring is available on this computer.
    None,
    /// It is locked.
    Locked,
    /// The user closed its question without answering.
    Dismissed,
    /// The service is there, but no keyring has been created in it yet.
    NoCollection,
    /// It is locked or shares nothing with other programs; the two can't be told apart.
    SharesNothing,
    /// Its program ended while it was in use.
    Gone,
    /// The values are not in it.
    NotThere,
    /// It returned something other than what was saved.
    Differs,
    /// A value is longer than it allows.
    TooLong,
    /// It refused for a reason that only it knows.
    Refused,
    /// Nothing waits for it any more.
    Cancelled,
}

impl KeyringProblem {
    /// Whether every other connection would meet the same problem.
    pub fn is_general(self) -> bool {
        use KeyringProblem as P;
        matches!(
            self,
            P::None | P::Locked | P::Dismissed | P::NoCollection | P::SharesNothing | P::Gone
        )
    }
}

/// The program behind the keyring, as far as it is known: each has its own way to an entry, and
/// its own leftovers of what is removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum KeyringProgram {
    /// gnome-keyring.
    GnomeKeyring,
    /// KWallet, or ksecretd in its place.
    KWallet,
    /// KeePassXC, which moves what is removed to its recycle bin.
    KeePassXc,
    /// Another one, or one that can't be seen.
    #[default]
    Other,
}

/// The values of one connection.
///
/// ```
/// let text = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef";
/// let values = scopewise::saved::Values::of(&scopewise::credentials::read(text)?);
/// assert!(values.is_part_of(&values.clone()));
/// assert!(!format!("{values:?}").contains("k3v9"));
/// # Ok::<(), scopewise::credentials::Problem>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<&'static str, Secret>);

impl Values {
    const FIELDS: [Field; 3] = [Field::AccessToken, Field::ClientId, Field::ClientSecret];

    /// Returns the values that BigCommerce shows only once. The store hash is in the connection's
    /// ID.
    pub fn of(credentials: &Credentials) -> Self {
        let secret = |field: Field| match field {
            Field::AccessToken => {
                credentials.access_token.as_ref().map(AccessToken::secret).cloned()
            }
            Field::ClientSecret => {
                credentials.client_secret.as_ref().map(ClientSecret::secret).cloned()
            }
            Field::ClientId => {
                credentials.client_id.as_ref().map(|id| Secret::new(ClientId::as_str(id)))
            }
            _ => None,
        };
        let all = Self::FIELDS.into_iter().filter_map(|field| Some((field.id(), secret(field)?)));
        Self(all.collect())
    }

    /// Whether `others` contains all of these values, and the token is one of them.
    pub fn is_part_of(&self, others: &Self) -> bool {
        self.0.contains_key(Field::AccessToken.id())
            && self.0.iter().all(|(part, secret)| others.0.get(part) == Some(secret))
    }

    /// Returns the values as credentials of this connection, or `None` if one that is required is
    /// invalid or the token is not the one that was saved: anyone who can write to the keyring
    /// could otherwise have another token sent and handed over under the old fingerprint.
    pub fn credentials(&self, connection: &Connection) -> Option<Credentials> {
        let text = |field: Field| self.0.get(field.id()).map(Secret::expose);
        let (hash, _) = parse_store_hash(connection.id.store()).ok()?;
        let token = AccessToken::new(text(Field::AccessToken)?).ok()?;
        let credentials = Credentials {
            account_name: Some(connection.account_name.clone()).filter(|name| !name.is_empty()),
            client_id: text(Field::ClientId).and_then(|id| ClientId::new(id).ok()),
            client_secret: text(Field::ClientSecret).and_then(|text| ClientSecret::new(text).ok()),
            access_token: Some(token),
            api_path: None,
            store_hash: Some(hash),
            hints: Vec::new(),
        };
        let is_same = credentials.fingerprint()?.as_str() == connection.id.fingerprint();
        let is_as_saved = |(part, print): (&String, &String)| {
            let value = self.0.get(part.as_str());
            value.is_none_or(|value| Fingerprint::of_value(value).as_str() == print)
        };
        (is_same && connection.fingerprints.iter().all(is_as_saved)).then_some(credentials)
    }
}

/// What the keyring itself stores about a connection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeyringEntry {
    app_name: String,
    account_name: String,
    store_name: Option<String>,
    practice: bool,
    saved_at: i64,
    #[serde(rename = "rows")]
    scopes: Vec<SavedScope>,
}

impl KeyringEntry {
    /// Returns the description of this connection, in at most as many bytes as an entry allows.
    fn of(connection: &Connection) -> Self {
        let mut kept = Self {
            app_name: connection.app_name.clone(),
            account_name: connection.account_name.clone(),
            store_name: connection.store_name.clone(),
            practice: connection.practice,
            saved_at: connection.saved_at,
            scopes: connection.scopes.to_vec(),
        };
        if kept.to_text().len() > MOST {
            kept.scopes.clear();
        }
        kept
    }

    fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the connection as far as the keyring knows it, without its tests. Missing details
    /// come from the catalog where it has them.
    pub(super) fn connection(mut self, id: ConnectionId) -> Connection {
        let known = catalog().app(id.app());
        if self.app_name.is_empty() {
            self.app_name = known.map_or_else(|| id.app().to_owned(), |app| app.name.clone());
        }
        if self.scopes.is_empty()
            && let Some(app) = known
        {
            self.scopes = app.needed_scopes().map(SavedScope::of).collect();
        }
        let mut connection = Connection {
            store_name: self.store_name,
            account_name: self.account_name,
            scopes: self.scopes.into(),
            practice: self.practice,
            saved_at: self.saved_at,
            ..Connection::bare(id, &self.app_name)
        };
        connection.drop_unsafe_characters();
        connection
    }
}

/// What differs between the systems' keyrings.
#[derive(Debug, Clone)]
pub struct Provider {
    /// Modifiers that every entry needs.
    pub modifiers: &'static [(&'static str, &'static str)],
    /// Whether the store shows a label for each entry.
    pub labels: bool,
    /// Returns what to search the store for.
    pub search: fn() -> HashMap<&'static str, &'static str>,
    /// Returns the problem that an error of this store stands for, or `None` if it is not special
    /// to this store.
    pub problem: fn(&Error) -> Option<KeyringProblem>,
    /// Returns why the store finds nothing, if there is a reason besides there being nothing.
    pub why_empty: fn() -> Option<KeyringProblem>,
    /// Creates the default collection, which may ask the user for a password.
    pub create_collection: fn() -> Result<(), KeyringProblem>,
    /// Returns the place of the most recently changed one of several entries with the same name.
    pub newest: fn(&[Entry]) -> usize,
}

impl Default for Provider {
    fn default() -> Self {
        Self {
            modifiers: &[],
            labels: false,
            search: || HashMap::from([("service", SERVICE)]),
            problem: |_| None,
            why_empty: || None,
            create_collection: || Err(KeyringProblem::NoCollection),
            newest: |_| 0,
        }
    }
}

/// The keyring. Every call may wait for the user indefinitely, so never call it on a thread that
/// something else waits for.
#[derive(Debug, Clone)]
pub struct Keyring {
    store: Arc<CredentialStore>,
    provider: Provider,
}

impl Keyring {
    /// Creates a keyring over this store, which needs nothing special.
    pub fn new(store: Arc<CredentialStore>) -> Self {
        Self::of(store, Provider::default())
    }

    /// Creates a keyring over this store.
    pub fn of(store: Arc<CredentialStore>, provider: Provider) -> Self {
        Self { store, provider }
    }

    fn entry(&self, id: &ConnectionId, part: &str, label: &str) -> Result<Entry, KeyringProblem> {
        let mut modifiers: HashMap<&str, &str> = self.provider.modifiers.iter().copied().collect();
        if self.provider.labels {
            modifiers.insert("label", label);
        }
        let modifiers = Some(&modifiers).filter(|modifiers| !modifiers.is_empty());
        let built = self.store.build(SERVICE, &format!("{id}/{part}"), modifiers);
        built.map_err(|error| self.problem(&error))
    }

    fn problem(&self, error: &Error) -> KeyringProblem {
        // Never use `Debug` here: some of these errors carry the bytes that they are about.
        tracing::info!(%error, "the keyring says no");
        if let Some(problem) = (self.provider.problem)(error) {
            return problem;
        }
        match error {
            Error::NoEntry => KeyringProblem::NotThere,
            Error::NoStorageAccess(_) => KeyringProblem::Locked,
            Error::NoDefaultStore => KeyringProblem::None,
            Error::TooLong(..) => KeyringProblem::TooLong,
            _ => KeyringProblem::Refused,
        }
    }

    /// Reads an entry: if there are several of the same name, the newest one. Returns `None` if
    /// there is none.
    fn get(&self, entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringProblem> {
        let secret = match entry.get_secret() {
            Err(Error::Ambiguous(all)) => self.newest(&all).map_or(Err(Error::NoEntry), |newest| {
                tracing::warn!(count = all.len(), "several entries have the same name");
                newest.get_secret()
            }),
            secret => secret,
        };
        match secret {
            Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(self.problem(&error)),
        }
    }

    /// Writes an entry: if there are several of the same name, the newest one, which is the one
    /// that is read. Creates the default collection if the service has none yet.
    fn set(&self, entry: &Entry, bytes: &[u8]) -> Result<(), KeyringProblem> {
        let set = |entry: &Entry| match entry.set_secret(bytes) {
            Err(Error::Ambiguous(all)) => match self.newest(&all) {
                Some(newest) => newest.set_secret(bytes),
                None => Err(Error::NoEntry),
            },
            written => written,
        };
        match set(entry).map_err(|error| self.problem(&error)) {
            Err(KeyringProblem::NoCollection) => {
                (self.provider.create_collection)()?;
                set(entry).map_err(|error| self.problem(&error))
            }
            written => written,
        }
    }

    /// Removes an entry, and any others of the same name. Returns whether there was one.
    fn delete(&self, entry: &Entry) -> Result<bool, KeyringProblem> {
        let deleted = match entry.delete_credential() {
            Err(Error::Ambiguous(all)) => {
                all.iter().try_for_each(|one| match one.delete_credential() {
                    Err(Error::NoEntry) => Ok(()),
                    deleted => deleted,
                })
            }
            deleted => deleted,
        };
        match deleted {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(error) => Err(self.problem(&error)),
        }
    }

    fn newest<'a>(&self, all: &'a [Entry]) -> Option<&'a Entry> {
        all.get((self.provider.newest)(all)).or(all.first())
    }

    /// Writes the values, reads them back and compares them; `is_cancelled` is checked between the
    /// calls. Returns the previous values. On any failure those are restored, and values that were
    /// not there are removed.
    ///
    /// # Errors
    /// The keyring does not hold these values.
    pub fn keep(
        &self,
        connection: &Connection,
        values: &Values,
        is_cancelled: &dyn Fn() -> bool,
    ) -> Result<Option<Values>, KeyringProblem> {
        if is_cancelled() {
            return Err(KeyringProblem::Cancelled);
        }
        let before = self.find(&connection.id)?;
        match self.put(connection, values, is_cancelled) {
            Ok(()) => Ok(before),
            Err(problem) => {
                self.put_back(connection, before.as_ref());
                Err(problem)
            }
        }
    }

    /// Restores the previous values after a failed save.
    pub(super) fn put_back(&self, connection: &Connection, before: Option<&Values>) {
        let done = match before {
            None => self.remove(&connection.id),
            // This cannot be cancelled.
            Some(before) => self.put(connection, before, &|| false),
        };
        if let Err(problem) = done {
            tracing::warn!(?problem, "the keyring does not take back what it had");
        }
    }

    fn put(
        &self,
        connection: &Connection,
        values: &Values,
        is_cancelled: &dyn Fn() -> bool,
    ) -> Result<(), KeyringProblem> {
        let about = KeyringEntry::of(connection).to_text();
        let label = |part: &str| {
            format!("Scopewise: {}, {}, {part}", connection.app_name, connection.store())
        };
        let texts = values.0.iter().map(|(part, secret)| (*part, secret.expose()));
        for (part, text) in texts.chain([(ABOUT, about.as_str())]) {
            if is_cancelled() {
                return Err(KeyringProblem::Cancelled);
            }
            if text.len() > MOST {
                return Err(KeyringProblem::TooLong);
            }
            let entry = self.entry(&connection.id, part, &label(part))?;
            self.set(&entry, text.as_bytes())?;
            let back = self.get(&entry)?.ok_or(KeyringProblem::NotThere)?;
            if back.as_slice() != text.as_bytes() {
                return Err(KeyringProblem::Differs);
            }
        }
        // Read all of them once more, separately, as they will be read later. A value that was
        // saved earlier and is not among these stays.
        if !values.is_part_of(&self.read(&connection.id)?) {
            return Err(KeyringProblem::Differs);
        }
        if is_cancelled() { Err(KeyringProblem::Cancelled) } else { Ok(()) }
    }

    /// Reads the values of a connection.
    ///
    /// # Errors
    /// [`KeyringProblem::NotThere`] if there is no token.
    pub fn read(&self, id: &ConnectionId) -> Result<Values, KeyringProblem> {
        self.find(id)?
            .ok_or_else(|| (self.provider.why_empty)().unwrap_or(KeyringProblem::NotThere))
    }

    /// Reads the values of a connection, or returns `None` if there is no token.
    fn find(&self, id: &ConnectionId) -> Result<Option<Values>, KeyringProblem> {
        let mut values = Values::default();
        for field in Values::FIELDS {
            if let Some(bytes) = self.get(&self.entry(id, field.id(), field.id())?)? {
                let text = str::from_utf8(&bytes).map_err(|_| KeyringProblem::Differs)?;
                values.0.insert(field.id(), Secret::new(text));
            }
        }
        let has_token = values.0.contains_key(Field::AccessToken.id());
        Ok(Some(values).filter(|_| has_token))
    }

    /// Removes the values of a connection, the token first.
    ///
    /// # Errors
    /// Some of them may still be there.
    pub fn remove(&self, id: &ConnectionId) -> Result<(), KeyringProblem> {
        let mut found = false;
        for part in Values::FIELDS.map(Field::id).into_iter().chain([ABOUT]) {
            found |= self.delete(&self.entry(id, part, part)?)?;
        }
        match (self.provider.why_empty)() {
            // The values may be in it, out of sight.
            Some(problem @ KeyringProblem::SharesNothing) if !found => Err(problem),
            _ => Ok(()),
        }
    }

    /// Returns every connection that has a token here, as far as the keyring knows it.
    ///
    /// # Errors
    /// The keyring cannot be searched.
    pub fn list(&self) -> Result<Vec<Connection>, KeyringProblem> {
        let found = self.store.search(&(self.provider.search)());
        let found = found.map_err(|error| self.problem(&error))?;
        if found.is_empty()
            && let Some(problem @ KeyringProblem::SharesNothing) = (self.provider.why_empty)()
        {
            return Err(problem);
        }
        let token = Field::AccessToken.id();
        let mut ids: Vec<ConnectionId> = Vec::new();
        for entry in found {
            let user = match entry.get_specifiers() {
                Some((service, user)) if service == SERVICE => Some(user),
                // Windows joins user and service with a dot and cannot tell where one ends.
                Some((service, user)) => format!("{user}.{service}")
                    .strip_suffix(&format!(".{SERVICE}"))
                    .map(str::to_owned),
                // An entry found in the Secret Service has its name only as an attribute.
                None => entry.get_attributes().ok().and_then(|mut all| all.remove("username")),
            };
            let id = user.as_deref().and_then(|user| user.rsplit_once('/'));
            let id = id.filter(|(_, part)| *part == token).map(|(id, _)| id);
            ids.extend(id.and_then(ConnectionId::parse));
        }
        ids.sort();
        ids.dedup();
        let mut connections = Vec::new();
        for id in ids {
            let about = self.get(&self.entry(&id, ABOUT, ABOUT)?)?;
            let kept = about.map_or_else(KeyringEntry::default, |bytes| {
                serde_json::from_slice(&bytes).unwrap_or_default()
            });
            connections.push(kept.connection(id));
        }
        Ok(connections)
    }
}

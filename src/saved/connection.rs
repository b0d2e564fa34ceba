//! One connection: an app at a store, without its secrets.

use super::checked::{Checked, Untested};
use super::shared_list::{SharedList, element};
use crate::catalog::{
    AppProfile, Level, Origin, RequiredScope, ValueLabel, ValueSource, catalog, default_values,
    without_unsafe_characters,
};
use crate::credentials::{Credentials, Field, Fingerprint, StoreHash, parse_store_hash};
use crate::secret::Secret;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::fmt;

/// The ID of a connection in the list and in the keyring: `store hash/app/fingerprint`. Saving the
/// same values for the same app again results in the same connection.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConnectionId(String);

impl ConnectionId {
    /// Creates the ID of this app with this token at this store.
    pub fn new(store: &StoreHash, app: &str, fingerprint: &Fingerprint) -> Self {
        Self(format!("{}/{app}/{}", store.as_str(), fingerprint.as_str()))
    }

    /// Parses an ID; returns `None` if the text is not one.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(text.to_owned())).filter(Self::is_valid)
    }

    /// Whether an ID from a file is one.
    pub(super) fn is_valid(&self) -> bool {
        let mut parts = self.0.split('/');
        let (Some(store), Some(app), Some(fingerprint), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return false;
        };
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        StoreHash::is_plain(store)
            && !app.is_empty()
            && !fingerprint.is_empty()
            && fingerprint.bytes().all(plain)
    }

    /// Returns the ID as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn part(&self, place: usize) -> &str {
        self.0.split('/').nth(place).unwrap_or_default()
    }

    /// Returns the store's hash.
    pub fn store(&self) -> &str {
        self.part(0)
    }

    /// Returns the app's ID.
    pub fn app(&self) -> &str {
        self.part(1)
    }

    /// Returns the fingerprint of store and token.
    pub fn fingerprint(&self) -> &str {
        self.part(2)
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A scope and its level, by their names in JSON. A list of thousands of connections is mostly such
/// short text, so it is stored without an allocation each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedScope {
    /// The scope's ID.
    pub scope: SmolStr,
    /// The level's ID.
    pub level: SmolStr,
}

element!(SavedScope);

impl SavedScope {
    /// Creates the saved form of an app's scope.
    pub fn of(required: &RequiredScope) -> Self {
        Self { scope: SmolStr::new(&required.scope.id), level: SmolStr::new(required.level.id()) }
    }

    /// Returns the scope as it is in the catalog, or `None` if it is no longer known.
    pub fn required(&self) -> Option<RequiredScope> {
        let scope = catalog().scope(&self.scope)?;
        let mut levels = scope.levels.iter().map(|offered| offered.level);
        Some(RequiredScope::new(scope, levels.find(|level: &Level| level.id() == self.level)?))
    }
}

/// Returns the fingerprints of the values beside the token, by their names in JSON.
fn fingerprints(credentials: &Credentials) -> BTreeMap<String, String> {
    let id = credentials.client_id.as_ref().map(|id| Secret::new(id.as_str()));
    let secret = credentials.client_secret.as_ref().map(|secret| secret.secret().clone());
    let values = [(Field::ClientId, id), (Field::ClientSecret, secret)];
    let print = |value: &Secret| Fingerprint::of_value(value).as_str().to_owned();
    let known = values.into_iter().filter_map(|(field, value)| Some((field, value?)));
    known.map(|(field, value)| (field.id().to_owned(), print(&value))).collect()
}

/// A field of the app's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedValue {
    /// The app's own name for it.
    pub label: String,
    /// Where the value comes from, by its name in JSON.
    pub source: String,
    /// Its value, if it is always the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constant: Option<String>,
}

element!(SavedValue);

impl SavedValue {
    /// Creates the saved form of an app's field.
    pub fn of(value: &ValueLabel) -> Self {
        Self {
            label: value.label.clone(),
            source: value.source.id().to_owned(),
            constant: value.constant.clone(),
        }
    }

    fn label(&self) -> Option<ValueLabel> {
        let source = ValueSource::ALL.into_iter().find(|source| source.id() == self.source)?;
        Some(ValueLabel { label: self.label.clone(), source, constant: self.constant.clone() })
    }
}

/// The progress of replacing an account with a new one. It is saved with the old connection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Replacement {
    /// The new connection, once its values are saved.
    pub new: Option<ConnectionId>,
    /// Whether the new values were handed over.
    pub handed_over: bool,
    /// Whether the user saw the app work with them.
    pub in_use: bool,
    /// Whether the old account's webhooks were listed.
    pub webhooks_seen: bool,
}

/// A connection: an app at a store. Holds no secret.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
/// use scopewise::saved::{Connection, Index};
///
/// let text = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef";
/// let read = scopewise::credentials::read(text)?;
/// let bookkeep = catalog().app("bookkeep").expect("built in");
/// let required_scopes = bookkeep.required_scopes(Access::Guide);
/// let connection =
///     Connection::new(bookkeep, &required_scopes, "Bookkeep", &read).expect("both values");
/// assert_eq!(connection.store(), "ab12cd34ef");
///
/// let mut list = Index::default();
/// list.put(connection);
/// assert!(!list.to_text().contains("k3v9"), "the list holds no secret");
/// # Ok::<(), scopewise::credentials::Problem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// Its ID.
    pub id: ConnectionId,
    /// The store's name, if the store reports it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store_name: Option<String>,
    /// The app's name.
    pub app_name: String,
    /// The account's name in BigCommerce.
    #[serde(default)]
    pub account_name: String,
    /// The scopes that were set, with their levels.
    #[serde(default, rename = "rows")]
    pub scopes: SharedList<SavedScope>,
    /// The fields of the app's form.
    #[serde(default)]
    pub values: SharedList<SavedValue>,
    /// Whether it belongs to the practice store.
    #[serde(default)]
    pub practice: bool,
    /// When it was saved, in seconds since 1970.
    #[serde(default)]
    pub saved_at: i64,
    /// The store that these values were expected to belong to, if they belong to another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_store: Option<String>,
    /// The last test result that says something about the values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
    /// The test result before it, if it was another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Box<Checked>>,
    /// When the test before it gave the same result, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_before: Option<i64>,
    /// When BigCommerce last accepted the token, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worked_at: Option<i64>,
    /// The last test that said nothing about the values, if it came after `checked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub untested: Option<Untested>,
    /// The progress of replacing the account with a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<Replacement>,
    /// The fingerprints of client ID and client secret, by their names in JSON, so that others in
    /// their place are noticed. A list of an earlier version has none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fingerprints: BTreeMap<String, String>,
}

impl Connection {
    /// Creates a connection of this app with these values. Returns `None` without token and store
    /// hash.
    pub fn new(
        app: &AppProfile,
        required_scopes: &[RequiredScope],
        account_name: &str,
        credentials: &Credentials,
    ) -> Option<Self> {
        let store = credentials.store_hash.as_ref()?;
        let fingerprint = credentials.fingerprint()?;
        let needed = required_scopes.iter().filter(|required| required.is_needed());
        Some(Self {
            account_name: account_name.to_owned(),
            scopes: needed.map(SavedScope::of).collect(),
            values: app.values.iter().map(SavedValue::of).collect(),
            fingerprints: fingerprints(credentials),
            ..Self::bare(ConnectionId::new(store, &app.id, &fingerprint), &app.name)
        })
    }

    /// Creates a connection with only its ID and its app's name.
    pub fn bare(id: ConnectionId, app_name: &str) -> Self {
        Self {
            id,
            store_name: None,
            app_name: app_name.to_owned(),
            account_name: String::new(),
            scopes: SharedList::default(),
            values: SharedList::default(),
            practice: false,
            saved_at: 0,
            other_store: None,
            checked: None,
            before: None,
            same_before: None,
            worked_at: None,
            untested: None,
            replacement: None,
            fingerprints: BTreeMap::new(),
        }
    }

    /// Removes what must not be shown from text that comes from a file or the keyring: control
    /// characters, characters that change the text direction, and invisible ones.
    pub(super) fn drop_unsafe_characters(&mut self) {
        let names = [&mut self.app_name, &mut self.account_name].into_iter();
        let names = names.chain(&mut self.store_name).chain(&mut self.other_store);
        let tests = self.checked.iter_mut().chain(self.before.as_deref_mut());
        let stores = tests.flat_map(|test| test.store_name.iter_mut().chain(&mut test.plan));
        // Nearly all texts are plain, even in lists of thousands.
        let is_plain = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        for text in names.chain(stores) {
            if !is_plain(text) {
                *text = without_unsafe_characters(text);
            }
        }
        let is_safe = |value: &SavedValue| {
            is_plain(&value.label) && value.constant.as_deref().is_none_or(is_plain)
        };
        if !self.values.iter().all(is_safe) {
            let safe = |value: &SavedValue| SavedValue {
                label: without_unsafe_characters(&value.label),
                source: value.source.clone(),
                constant: value.constant.as_deref().map(without_unsafe_characters),
            };
            self.values = self.values.iter().map(safe).collect();
        }
        self.store_name.take_if(|name| name.trim().is_empty());
    }

    /// Returns the store's name, or else its hash.
    pub fn store(&self) -> &str {
        self.store_name.as_deref().unwrap_or_else(|| self.id.store())
    }

    /// Returns the store's hash as a value. Every parsed ID contains one.
    pub fn store_hash(&self) -> Option<StoreHash> {
        parse_store_hash(self.id.store()).ok().map(|(hash, _)| hash)
    }

    /// Returns the scopes as they are in the catalog.
    pub fn required_scopes(&self) -> Vec<RequiredScope> {
        let mut required_scopes: Vec<_> =
            self.scopes.iter().filter_map(SavedScope::required).collect();
        catalog().sort_scopes(&mut required_scopes);
        required_scopes
    }

    /// Returns the app, with the scopes and fields that this connection was created with.
    pub fn app(&self) -> AppProfile {
        let required_scopes = self.required_scopes();
        let mut app = match catalog().app(self.id.app()) {
            Some(known) => (**known).clone(),
            None => AppProfile::named(&self.app_name, Vec::new(), Origin::Hand),
        };
        self.id.app().clone_into(&mut app.id);
        app.scopes = required_scopes;
        app.rule = None;
        app.lesser_access = false;
        let values: Vec<_> = self.values.iter().filter_map(SavedValue::label).collect();
        if !values.is_empty() {
            app.values = values;
        } else if app.values.is_empty() {
            app.values = default_values();
        }
        app
    }

    /// Records a test's result; returns whether it said something about the values.
    pub fn record_test(&mut self, report: &crate::gateway::Report, at: i64) -> bool {
        match Checked::of(report, at) {
            Ok(mut checked) => {
                // A refused token says nothing about the store: keep what was known of it.
                if let Some(last) = &self.checked {
                    checked.keep_store_of(last);
                }
                if checked.worked() {
                    self.worked_at = Some(at);
                }
                if checked.store_name.is_some() {
                    self.store_name.clone_from(&checked.store_name);
                }
                (self.before, self.same_before) = match self.checked.take() {
                    Some(last) if last.is_same_result(&checked) => (None, Some(last.at)),
                    last => (last.map(Box::new), None),
                };
                self.checked = Some(checked);
                self.untested = None;
                true
            }
            Err(untested) => {
                self.untested = Some(untested);
                false
            }
        }
    }
}

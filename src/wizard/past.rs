//! What came before in this window, for telling that a file may be the wrong one. Fingerprints and
//! store hashes only; no secret outlives its connection.

use super::held::{Held, Source};
use super::state::State;
use crate::catalog::Connector;
use crate::credentials::{Field, Fingerprint, StoreHash, parse_store_hash};
use crate::practice;

/// Something odd about values that were brought in. Advice, never a wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// They are of another store than the one that is expected: that of the account being replaced,
    /// or of the values that this connection had before.
    OtherStore {
        /// The store that is expected.
        before: StoreHash,
        /// The store of these.
        now: StoreHash,
    },
    /// The account is named after another app than the chosen one.
    AccountOfOtherApp {
        /// The account's name.
        name: String,
        /// The other app.
        app: String,
    },
    /// The same token was handed to another app already.
    TokenOfOtherApp(String),
    /// Only a part of the text seems to have been copied.
    HalfAPaste,
}

/// What was seen and handed over in this window.
#[derive(Debug, Default)]
pub(super) struct Past {
    /// The store of the last values that were brought in for this connection.
    store: Option<StoreHash>,
    /// Tokens that were handed over, with the app that got them.
    handed: Vec<(Fingerprint, String)>,
}

/// Whether an account's name is this app's: its own name, or a text with its name as words of their
/// own. Short names are words of everyday language as well and have to be the whole.
fn names(app: &Connector, account: &str) -> bool {
    /// The shortest name, in characters, that is looked for inside a text.
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

fn fingerprint(held: &Held) -> Option<Fingerprint> {
    let credentials = &held.credentials;
    let (hash, token) = (credentials.store_hash.as_ref()?, credentials.access_token.as_ref()?);
    Some(Fingerprint::of(hash, token))
}

impl State {
    /// What is odd about these values, beside those that came before.
    pub(super) fn notices(&self, held: &Held) -> Vec<Notice> {
        let token = held.credentials.access_token.as_ref();
        if token.is_some_and(practice::is_practice_token) {
            return Vec::new();
        }
        let mut notices = Vec::new();
        if let Some(now) = held.credentials.store_hash.clone() {
            let before = self.expected_store();
            if let Some(before) = before.filter(|before| *before != now) {
                notices.push(Notice::OtherStore { before, now });
            }
        }
        let app = self.connector().map(|connector| connector.name.clone()).unwrap_or_default();
        if let Some(print) = fingerprint(held) {
            let other = self.past.handed.iter().find(|(known, to)| *known == print && *to != app);
            let saved = self
                .home
                .all()
                .find(|saved| saved.id.fingerprint() == print.as_str() && saved.app_name != app);
            let other = other.map(|(_, to)| to).or(saved.map(|saved| &saved.app_name));
            notices.extend(other.map(|to| Notice::TokenOfOtherApp(to.clone())));
        }
        notices.extend(self.named_after_other_app(held));
        let has = |field: Field| held.credentials.has(field);
        let found = Field::ALL.into_iter().filter(|field| has(*field)).count();
        let whole = has(Field::AccessToken) && has(Field::StoreHash) && has(Field::ClientSecret);
        if held.source == Source::Pasted && found > 1 && !whole {
            notices.push(Notice::HalfAPaste);
        }
        notices
    }

    /// The store that values are expected to be of. A merchant with several stores connects one app at
    /// each, so only a replacement, and what this connection had before, expects one.
    fn expected_store(&self) -> Option<StoreHash> {
        let replaced = self.replacing.as_ref().and_then(|id| parse_store_hash(id.store()).ok());
        replaced.map(|(hash, _)| hash).or_else(|| self.past.store.clone())
    }

    /// Whether the account's name is that of another app of the list.
    fn named_after_other_app(&self, held: &Held) -> Option<Notice> {
        let name = held.credentials.account_name.as_deref()?;
        let chosen = self.connector()?;
        let meant = name.eq_ignore_ascii_case(self.account.name.trim()) || names(chosen, name);
        let other = self.app.list.all().find(|app| !app.is_variant_of(chosen) && names(app, name));
        let other = other.filter(|_| !meant)?;
        Some(Notice::AccountOfOtherApp { name: name.to_owned(), app: other.name.clone() })
    }

    /// The user says that a notice is right as it is.
    pub(super) fn accept_notice(&mut self, place: usize) {
        if let Some(held) = &mut self.import.held
            && place < held.notices.len()
        {
            held.notices.remove(place);
        }
    }

    /// The next connection expects nothing of this one.
    pub(super) fn forget_store(&mut self) {
        self.past.store = None;
    }

    /// A file of this store was brought in: the next one is compared with it.
    pub(super) fn note_store(&mut self, store: Option<StoreHash>) {
        self.past.store = store.or(self.past.store.take());
    }

    /// A value was handed over: the token belongs to this app from now on.
    pub(super) fn note_hand_over(&mut self) {
        let print = self.import.held.as_ref().and_then(fingerprint);
        let app = self.connector().map(|connector| connector.name.clone());
        if let Some(entry) = print.zip(app).filter(|entry| !self.past.handed.contains(entry)) {
            self.past.handed.push(entry);
        }
    }
}

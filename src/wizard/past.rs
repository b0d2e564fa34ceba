//! What came before in this window, for telling that a file may be the wrong one. Fingerprints and
//! store hashes only; no secret outlives its connection.

use super::held::{Held, Source};
use super::state::State;
use crate::credentials::{Field, Fingerprint, StoreHash};
use crate::practice;

/// Something odd about values that were brought in. Advice, never a wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// They are of another store than those before.
    OtherStore {
        /// The store before.
        before: StoreHash,
        /// The store of these.
        now: StoreHash,
    },
    /// The same token was handed to another app already.
    TokenOfOtherApp(String),
    /// Only a part of the text seems to have been copied.
    HalfAPaste,
}

/// What was seen and handed over in this window.
#[derive(Debug, Default)]
pub(super) struct Past {
    /// The store of the last values that were brought in.
    store: Option<StoreHash>,
    /// Tokens that were handed over, with the app that got them.
    handed: Vec<(Fingerprint, String)>,
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
            let before = self.past.store.clone();
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
        let has = |field: Field| held.credentials.has(field);
        let found = Field::ALL.into_iter().filter(|field| has(*field)).count();
        let whole = has(Field::AccessToken) && has(Field::StoreHash) && has(Field::ClientSecret);
        if held.source == Source::Pasted && found > 1 && !whole {
            notices.push(Notice::HalfAPaste);
        }
        notices
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

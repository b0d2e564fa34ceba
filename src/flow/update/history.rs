//! What came before in this window, used to detect a wrong file. Fingerprints and store hashes
//! only; no secret outlives its connection.

use crate::credentials::{Field, StoreHash, parse_store_hash};
use crate::flow::Notice;
use crate::flow::model::history::{fingerprint, names};
use crate::flow::model::imported::{Imported, Source};
use crate::flow::model::state::State;
use crate::practice;

impl State {
    /// Returns what is unusual about these values, compared with earlier ones.
    pub(crate) fn notices(&self, held: &Imported) -> Vec<Notice> {
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
        let app = self.app().map(|profile| profile.name.clone()).unwrap_or_default();
        if let Some(print) = fingerprint(held) {
            let other =
                self.user.past.handed.iter().find(|(known, to)| *known == print && *to != app);
            let saved =
                self.user.home.all().find(|saved| {
                    saved.id.fingerprint() == print.as_str() && saved.app_name != app
                });
            let other = other.map(|(_, to)| to).or(saved.map(|saved| &saved.app_name));
            notices.extend(other.map(|to| Notice::TokenOfOtherApp(to.clone())));
        }
        notices.extend(self.named_after_other_app(held));
        let has = |field: Field| held.credentials.has(field);
        let found = Field::ALL.into_iter().filter(|field| has(*field)).count();
        // The pop-up never shows the store hash.
        let has_rest = has(Field::StoreHash) || has(Field::ClientId);
        let whole = has(Field::AccessToken) && has(Field::ClientSecret) && has_rest;
        if held.source == Source::Pasted && found > 1 && !whole {
            notices.push(Notice::PartialPaste);
        }
        notices
    }

    /// Returns the store that values are expected to belong to. A user with several stores connects
    /// one app at each, so only a replacement or this connection's earlier values set an
    /// expectation.
    fn expected_store(&self) -> Option<StoreHash> {
        let replaced =
            self.draft.replacing.as_ref().and_then(|id| parse_store_hash(id.store()).ok());
        replaced.map(|(hash, _)| hash).or_else(|| self.user.past.store.clone())
    }

    /// Returns a notice if the account is named after another app of the list.
    fn named_after_other_app(&self, held: &Imported) -> Option<Notice> {
        let name = held.credentials.account_name.as_deref()?;
        let chosen = self.app()?;
        let meant =
            name.eq_ignore_ascii_case(self.draft.account.name.trim()) || names(chosen, name);
        let other =
            self.draft.app.list.all().find(|app| !app.is_variant_of(chosen) && names(app, name));
        let other = other.filter(|_| !meant)?;
        Some(Notice::AccountOfOtherApp { name: name.to_owned(), app: other.name.clone() })
    }

    /// Removes a notice that the user confirmed.
    pub(crate) fn accept_notice(&mut self, place: usize) {
        if let Some(held) = &mut self.draft.import.held
            && place < held.notices.len()
        {
            held.notices.remove(place);
        }
    }

    /// Forgets the expected store, which doesn't apply to the next connection.
    pub(crate) fn forget_store(&mut self) {
        self.user.past.store = None;
    }

    /// Remembers the store of imported values, to compare the next ones with it.
    pub(crate) fn note_store(&mut self, store: Option<StoreHash>) {
        self.user.past.store = store.or(self.user.past.store.take());
    }

    /// Records that the token was handed over to this app.
    pub(crate) fn note_hand_over(&mut self) {
        let print = self.draft.import.held.as_ref().and_then(fingerprint);
        let app = self.app().map(|profile| profile.name.clone());
        if let Some(entry) = print.zip(app).filter(|entry| !self.user.past.handed.contains(entry)) {
            self.user.past.handed.push(entry);
        }
    }
}

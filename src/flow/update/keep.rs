//! Step 7: saving the values in the system's keyring, or keeping them for this session only.

use crate::flow::KeepMessage;
use crate::flow::SaveState;
use crate::flow::Ticket;
use crate::flow::keep::LONG_WAIT;
use crate::flow::model::effect::{Effect, KeyringEffect, SystemEffect};
use crate::flow::model::message::Message;
use crate::flow::model::state::State;
use crate::saved::{Connection, ConnectionId, Values};
use crate::texts::t;

impl State {
    /// Returns the connection for the current values, with the store's name if known.
    pub fn connection(&self) -> Option<Connection> {
        let (app, held) = (self.app()?, self.draft.import.held.as_ref()?);
        let typed = self.draft.account.name.trim();
        let inside = held.credentials.account_name.as_deref();
        // The file contains the account's actual name.
        let name =
            inside.unwrap_or(if typed.is_empty() { app.suggested_account_name() } else { typed });
        let mut connection =
            Connection::new(app, &self.required_scopes(), name, &held.credentials)?;
        connection.practice = self.draft.import.is_practice_file();
        connection.store_name = self.store_name();
        // Many users have several stores, so only a replacement expects a particular one.
        let expected = self.draft.replacing.as_ref().map(ConnectionId::store);
        let other = held.other_store().filter(|store| Some(store.as_str()) == expected);
        connection.other_store = other.map(|store| store.as_str().to_owned());
        Some(connection)
    }

    /// Returns the store's name from the test, the list or the sealed file, if any of them has it.
    pub fn store_name(&self) -> Option<String> {
        let tested = self.draft.test.report().and_then(|report| report.store.as_ref());
        let tested = tested.and_then(|store| store.name.clone());
        let hash =
            self.draft.import.held.as_ref().and_then(|held| held.credentials.store_hash.clone());
        let known = hash.and_then(|hash| self.user.home.store_name(hash.as_str()));
        tested.or(known).or_else(|| self.draft.received.as_ref()?.store_name.clone())
    }

    /// Whether the current values are in the keyring, either saved from this window or loaded from
    /// it.
    pub fn is_saved(&self) -> bool {
        matches!(self.draft.keep, SaveState::Saved(_))
    }

    /// Returns the tickets of the pending keyring requests: for the current values, and for all
    /// connections.
    pub(crate) fn waits_for_keyring(&self) -> [Option<Ticket>; 2] {
        let saving = match self.draft.keep {
            SaveState::Saving { ticket, .. } => Some(ticket),
            _ => None,
        };
        [saving, self.user.home.asked()]
    }

    /// Returns the listed connection with these values for this app.
    pub fn known_connection(&self) -> Option<&Connection> {
        let id = self.connection()?.id;
        self.user.home.listed.index.get(&id)
    }
}

pub(crate) fn update(state: &mut State, message: KeepMessage) -> Vec<Effect> {
    match message {
        KeepMessage::Save => save(state),
        KeepMessage::Done(ticket, answer) => {
            let current = match &state.draft.keep {
                SaveState::Saving { ticket: now, id, .. } if *now == ticket => Some(id.clone()),
                _ => None,
            };
            match answer {
                Ok(listed) => {
                    // The list is valid whether or not anyone is still waiting for it.
                    state.user.home.take_list(listed);
                    match current {
                        Some(id) => saved(state, id),
                        None => Vec::new(),
                    }
                }
                Err(problem) if current.is_some() => {
                    state.draft.keep = SaveState::Failed(problem);
                    Vec::new()
                }
                Err(_) => Vec::new(),
            }
        }
        KeepMessage::LongWait(question) => {
            if let SaveState::Saving { ticket, long, .. } = &mut state.draft.keep
                && *ticket == question
            {
                *long = true;
            }
            Vec::new()
        }
        KeepMessage::GiveUp => {
            if matches!(state.draft.keep, SaveState::Saving { .. } | SaveState::Failed(_)) {
                state.draft.keep = SaveState::Not;
            }
            Vec::new()
        }
        KeepMessage::SessionOnly => {
            let connection = state.connection();
            let held = state.draft.import.held.as_ref().map(|held| held.credentials.clone());
            let Some((mut connection, credentials)) = connection.zip(held) else {
                return Vec::new();
            };
            if let Some(report) = state.draft.test.report() {
                // The time isn't known here; for a session, "just now" is enough.
                connection.record_test(report, 0);
            }
            state.draft.keep = SaveState::SessionOnly(connection.id.clone());
            state.user.home.keep_for_session(connection, credentials);
            Vec::new()
        }
    }
}

fn save(state: &mut State) -> Vec<Effect> {
    if matches!(state.draft.keep, SaveState::Saving { .. } | SaveState::Saved(_)) {
        return Vec::new();
    }
    let held = state.draft.import.held.as_ref().map(|held| Values::of(&held.credentials));
    let Some((connection, values)) = state.connection().zip(held) else { return Vec::new() };
    let ticket = state.next_ticket();
    state.draft.keep = SaveState::Saving { ticket, id: connection.id.clone(), long: false };
    let report = state.draft.test.report().cloned().map(Box::new);
    vec![
        Effect::Keyring(KeyringEffect::Keep {
            ticket,
            connection: Box::new(connection),
            values,
            report,
        }),
        Effect::System(SystemEffect::Later(
            LONG_WAIT,
            Message::Keep(KeepMessage::LongWait(ticket)),
        )),
    ]
}

fn saved(state: &mut State, id: ConnectionId) -> Vec<Effect> {
    state.user.home.session.remove(&id);
    state.draft.keep = SaveState::Saved(id.clone());
    let mut effects = state.toast(t::KEEP_SAVED);
    effects.extend(state.replacement_saved(&id));
    effects
}

//! Done: the cleanup, and the content of the last screen.

use crate::flow::CLIPBOARD_SECONDS;
use crate::flow::Cleared;
use crate::flow::ClipboardManager;
use crate::flow::Summary;
use crate::flow::Ticket;
use crate::flow::Tidied;
use crate::flow::TidyMessage;
use crate::flow::model::effect::{
    ClipboardEffect, Effect, FileEffect, KeyringEffect, NetworkEffect, SystemEffect,
};
use crate::flow::model::imported::Source;
use crate::flow::model::keep::SaveState;
use crate::flow::model::state::State;
use crate::flow::{CopyTarget, Countdown};
use crate::saved::Values;
use crate::secret::Secret;
use crate::texts::{Phrase, PhraseValue, TextId, t};
use std::path::PathBuf;

impl State {
    /// Restarts the countdown after a secret was copied.
    pub(crate) fn secret_copied(&mut self, target: CopyTarget) -> Vec<Effect> {
        let ticket = self.next_ticket();
        if self.exists_only_here() {
            self.user.countdown = Some(Countdown { ticket, target, left: None });
            return Vec::new();
        }
        self.user.countdown = Some(Countdown { ticket, target, left: Some(CLIPBOARD_SECONDS) });
        vec![tick(ticket)]
    }

    /// Starts a countdown that was waiting for the values to be saved.
    pub(crate) fn start_countdown(&mut self) -> Option<Effect> {
        let kept = self.draft.import.held.is_some() && !self.exists_only_here();
        let countdown =
            self.user.countdown.as_mut().filter(|countdown| countdown.left.is_none())?;
        if !kept {
            return None;
        }
        countdown.left = Some(CLIPBOARD_SECONDS);
        Some(tick(countdown.ticket))
    }

    /// Whether Done clears the clipboard: as chosen, otherwise unless the values exist only in this
    /// window.
    pub fn clears_clipboard(&self) -> bool {
        self.draft.tidy.clipboard.unwrap_or(!self.exists_only_here())
    }

    /// Returns the path of the imported file, if the values came from one.
    pub fn imported_file(&self) -> Option<&PathBuf> {
        match self.draft.import.held.as_ref().map(|held| &held.source) {
            Some(Source::File { path, .. }) => Some(path),
            _ => None,
        }
    }

    /// Whether files may be moved to the trash: only if the keyring has returned the saved values.
    pub fn may_tidy_files(&self) -> bool {
        matches!(self.draft.keep, SaveState::Saved(_))
    }

    /// Whether the clipboard may still hold values.
    pub fn clipboard_may_hold_values(&self) -> bool {
        self.may_have_been_pasted() || self.user.countdown.is_some()
    }

    /// Handles Done: cleans up and shows the summary.
    pub(crate) fn finish(&mut self) -> Vec<Effect> {
        if matches!(self.draft.keep, SaveState::Saving { .. }) {
            return Vec::new();
        }
        let connection = self.connection();
        let left = self.draft.hand_over.left(self.app(), self.draft.import.held.as_ref());
        let saved = self.may_tidy_files();
        let imported = self.imported_file().cloned();
        let values = self.draft.import.held.as_ref().map(|held| Values::of(&held.credentials));
        // The imported file has its own checkbox and its own rules.
        let other = |path: &&PathBuf| Some(*path) != imported.as_ref();
        let leftovers = self.user.downloads.leftovers.iter().map(|file| &file.path);
        let leftovers = leftovers.filter(|_| self.draft.tidy.leftovers);
        let older = self.draft.tidy.older.iter().filter(other).chain(leftovers);
        let older: Vec<PathBuf> = older.cloned().collect();
        let ticket = self.next_ticket();
        let mut effects = Vec::new();
        let mut summary = Summary {
            connection,
            left,
            saved,
            file: imported.clone(),
            tidied: Some(Vec::new()),
            ticket,
        };
        let imported = imported.filter(|_| self.draft.tidy.file && saved);
        let older = if saved { older } else { Vec::new() };
        if let Some((connection, values)) = summary.connection.clone().zip(values)
            && (imported.is_some() || !older.is_empty())
        {
            summary.tidied = None;
            let connection = Box::new(connection);
            effects.push(Effect::Keyring(KeyringEffect::TidyUp {
                ticket,
                connection,
                values,
                imported,
                older,
            }));
        }
        if self.clears_clipboard() && self.clipboard_may_hold_values() {
            effects
                .push(Effect::Clipboard(ClipboardEffect::Clear { known: self.pasted_secrets() }));
        }
        // Pressing Done doesn't mean that the values were handed over.
        let new = self.draft.replacing.as_ref().is_some_and(|old| self.is_other_account(old));
        if new && (left == 0 || self.draft.hand_over.sealed) {
            effects.extend(self.replacement_handed_over());
        }
        // Nothing needs the values from here on; later uses load them from the keyring.
        effects.push(Effect::Network(NetworkEffect::ForgetConnection));
        self.draft.import.forget();
        self.toast = None;
        self.draft.hand_over.shown = None;
        self.draft.hand_over.finished = true;
        self.draft.summary = Some(summary);
        effects
    }

    /// Whether values may have come from the clipboard, as one text or field by field.
    fn may_have_been_pasted(&self) -> bool {
        let by_hand = |held: &crate::flow::Imported| {
            matches!(held.source, Source::Pasted | Source::Typed) || !held.by_hand.is_empty()
        };
        self.draft.import.held.as_ref().is_some_and(by_hand)
    }

    fn pasted_secrets(&self) -> Vec<Secret> {
        let Some(held) = self.draft.import.held.as_ref().filter(|_| self.may_have_been_pasted())
        else {
            return Vec::new();
        };
        let token = held.credentials.access_token.as_ref().map(|token| token.secret().clone());
        let secret = held.credentials.client_secret.as_ref().map(|text| text.secret().clone());
        token.into_iter().chain(secret).collect()
    }
}

fn tick(ticket: Ticket) -> Effect {
    Effect::System(SystemEffect::Tick(ticket))
}

pub(crate) fn update(state: &mut State, message: TidyMessage) -> Vec<Effect> {
    match message {
        TidyMessage::File(on) => state.draft.tidy.file = on,
        TidyMessage::Leftovers(on) => state.draft.tidy.leftovers = on,
        TidyMessage::Clipboard(on) => state.draft.tidy.clipboard = Some(on),
        TidyMessage::Older(path, true) => {
            state.draft.tidy.older.insert(path);
        }
        TidyMessage::Older(path, false) => {
            state.draft.tidy.older.remove(&path);
        }
        TidyMessage::ShowOlder => state.draft.tidy.shows_older = !state.draft.tidy.shows_older,
        TidyMessage::Done(ticket, tidied) => {
            let moved = |path: &PathBuf| {
                let gone = |fate: &Tidied| matches!(fate, Tidied::Trashed | Tidied::Gone);
                tidied.iter().any(|(other, fate)| other == path && gone(fate))
            };
            state.user.downloads.older.retain(|file| !moved(&file.path));
            state.user.downloads.leftovers.retain(|file| !moved(&file.path));
            state.draft.tidy.older.retain(|path| !moved(path));
            if let Some(summary) = state.draft.summary.as_mut().filter(|s| s.ticket == ticket) {
                summary.file = summary.file.take().filter(|path| !moved(path));
                summary.tidied = Some(tidied);
            }
        }
        TidyMessage::Tick(ticket, passed) => {
            let Some(countdown) = state.user.countdown.as_mut().filter(|c| c.ticket == ticket)
            else {
                return Vec::new();
            };
            match &mut countdown.left {
                None => return Vec::new(),
                Some(left) if *left <= passed => {
                    return vec![Effect::Clipboard(ClipboardEffect::Clear { known: Vec::new() })];
                }
                Some(left) => *left -= passed,
            }
            return vec![tick(ticket)];
        }
        TidyMessage::ClearNow => {
            return vec![Effect::Clipboard(ClipboardEffect::Clear { known: Vec::new() })];
        }
        TidyMessage::Cleared(cleared) => {
            let waited_for = state.user.countdown.take().map(|countdown| countdown.target);
            if let Cleared::InHistory(manager) | Cleared::PutBack(manager) = &cleared {
                let managers = &mut state.user.clipboard_managers;
                if !manager.0.is_empty() && managers.iter().all(|(known, _)| *known != manager.0) {
                    managers.push(manager.clone());
                }
            }
            let about = |id: TextId, (manager, clear): &ClipboardManager| {
                let clear =
                    clear.map_or(PhraseValue::Text(t::CLIPBOARD_CLEAR_HISTORY), PhraseValue::from);
                Phrase::from(id).value("manager", manager.as_str()).value("clear", clear)
            };
            return match &cleared {
                Cleared::Empty => match waited_for {
                    Some(CopyTarget::Clipboard) => state.toast(t::CLIPBOARD_CLEARED),
                    Some(CopyTarget::PrimarySelection) => state.toast(t::SELECTION_CLEARED),
                    None => Vec::new(),
                },
                Cleared::NotOurs => Vec::new(),
                Cleared::InHistory(manager) => {
                    state.trouble(about(t::CLIPBOARD_IN_HISTORY.id(), manager))
                }
                Cleared::PutBack(manager) => {
                    state.trouble(about(t::CLIPBOARD_PUT_BACK.id(), manager))
                }
            };
        }
        TidyMessage::SaveReceipt => {
            let connection = match &state.draft.summary {
                Some(summary) if state.draft.hand_over.finished => summary.connection.clone(),
                _ => state.connection(),
            };
            if let Some(mut connection) = connection {
                // The list also knows when the connection was last tested.
                if connection.checked.is_none()
                    && let Some(known) = state.user.home.get(&connection.id)
                {
                    connection.checked.clone_from(&known.checked);
                }
                let verdict = match (state.draft.test.report(), state.app()) {
                    (Some(report), Some(app)) => {
                        let words = crate::explain::verdict(report, app, None);
                        Some(format!("{}. {}", words.heading, words.text))
                    }
                    _ => None,
                };
                let receipt = crate::flow::DocumentKind::Receipt {
                    connection: Box::new(connection),
                    verdict,
                };
                return vec![Effect::File(FileEffect::SaveDocument(receipt))];
            }
        }
    }
    Vec::new()
}

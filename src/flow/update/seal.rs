//! Sealed files: creating one for someone else, and opening one.

use crate::catalog::Access;
use crate::export::sealed::{self, SealFailure, Sealed, SealedProblem};
use crate::flow::Cancel;
use crate::flow::Opening;
use crate::flow::Received;
use crate::flow::SealMessage;
use crate::flow::Sealing;
use crate::flow::Ticket;
use crate::flow::model::effect::{ClipboardEffect, Effect, SealedEffect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::imported::{Imported, Source};
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::practice;
use crate::secret::SecretBytes;
use crate::texts::{t, with};
use std::path::PathBuf;
use std::sync::Arc;

impl State {
    /// Returns the suggested name for a sealed file.
    fn sealed_name(&self) -> String {
        let app = self.app().map_or("", |profile| profile.id.as_str());
        format!("{app}.scopewise")
    }

    /// Starts opening a sealed file.
    pub(crate) fn open_sealed(&mut self, path: PathBuf) -> Vec<Effect> {
        let ticket = self.next_ticket();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.draft.opening = Some(Opening { name, working: Some(ticket), ..Opening::default() });
        vec![Effect::Sealed(SealedEffect::Read(ticket, path))]
    }

    fn receive_sealed(&mut self, name: String, sealed: Sealed) -> Vec<Effect> {
        let mut effects = self.reset_for_next_app();
        let token = sealed.credentials.access_token.as_ref();
        let is_practice = token.is_some_and(practice::is_practice_token);
        self.draft.app.chosen = Some(Arc::new(sealed.app));
        self.draft.app.access = Some(Access::Guide);
        self.draft.account.name = sealed.account_name;
        self.draft.import.held =
            Some(Imported::new(sealed.credentials, Source::Sealed(name.clone())));
        self.draft.received =
            Some(Received { file: name, store_name: sealed.store_name, note: sealed.note });
        effects.extend(self.set_practice(is_practice));
        effects.extend(self.enter(Step::HandOver));
        effects
    }
}

pub(crate) fn update(state: &mut State, message: SealMessage) -> Vec<Effect> {
    let sealing = state.draft.sealing.as_mut();
    let opening = state.draft.opening.as_mut();
    match message {
        SealMessage::Begin => return begin(state),
        SealMessage::Another => return another(state),
        SealMessage::CopyPassword => {
            let password = sealing.and_then(|sealing| sealing.password.clone());
            let note = CopiedItem::Secret { label: t::SEALED_PASSWORD };
            let copy = |password| Effect::Clipboard(ClipboardEffect::CopySecret(password, note));
            return password.map(copy).into_iter().collect();
        }
        SealMessage::Save => return save(state),
        SealMessage::Choose => {
            let ticket = state.next_ticket();
            return vec![Effect::Sealed(SealedEffect::Pick(ticket))];
        }
        SealMessage::Open(path) => return state.open_sealed(path),
        SealMessage::OpenContent(name, bytes) => {
            let mut opening = Opening { name, ..Opening::default() };
            read(&mut opening, Ok(bytes));
            state.draft.opening = Some(opening);
        }
        SealMessage::Unseal => return unseal(state),
        SealMessage::Unsealed(ticket, answer) => return unsealed(state, ticket, answer),
        SealMessage::Close => close(state),
        SealMessage::Password(ticket, password) => {
            if let Some(sealing) = sealing.filter(|sealing| sealing.ticket == ticket) {
                sealing.failed = password.is_none().then_some(SealFailure::NoPassword);
                sealing.password = password;
            }
        }
        SealMessage::Note(note) => {
            if let Some(sealing) = sealing {
                sealing.note = note;
            }
        }
        SealMessage::Written(ticket, written) => {
            if let Some(sealing) = sealing.filter(|one| one.working == Some(ticket)) {
                sealing.working = None;
                match written {
                    None => {}
                    Some(Ok(name)) => sealing.written = Some(name),
                    Some(Err(failure)) => sealing.failed = Some(failure),
                }
            }
        }
        SealMessage::Read(ticket, bytes) => {
            if let Some(opening) = opening.filter(|one| one.working == Some(ticket)) {
                read(opening, bytes);
            }
        }
        SealMessage::Typed(typed) => {
            if let Some(opening) = opening {
                opening.typed = typed;
            }
        }
        SealMessage::ShowTyped(shown) => {
            if let Some(opening) = opening {
                opening.shown = shown;
            }
        }
    }
    Vec::new()
}

fn begin(state: &mut State) -> Vec<Effect> {
    let Some(connection) = state.connection() else { return Vec::new() };
    let note = with!(
        t::SEALED_NOTE_PROPOSAL,
        app = connection.app_name.as_str(),
        store = connection.store()
    );
    let ticket = state.next_ticket();
    state.draft.sealing = Some(Sealing { note, ticket, ..Sealing::default() });
    vec![Effect::Sealed(SealedEffect::MakePassword(ticket))]
}

/// Requests another password, unless a file is being written with the current one.
fn another(state: &mut State) -> Vec<Effect> {
    let ticket = state.next_ticket();
    match &mut state.draft.sealing {
        Some(sealing) if sealing.working.is_none() => {
            sealing.ticket = ticket;
            vec![Effect::Sealed(SealedEffect::MakePassword(ticket))]
        }
        _ => Vec::new(),
    }
}

/// Takes in the content of the file to open.
fn read(opening: &mut Opening, bytes: Result<SecretBytes, SealedProblem>) {
    opening.working = None;
    match bytes {
        Ok(bytes) if sealed::is_sealed(bytes.expose()) => {
            opening.work = sealed::work(bytes.expose());
            opening.bytes = Some(bytes);
        }
        Ok(bytes) if sealed::is_zip(bytes.expose()) => {
            opening.problem = Some(SealedProblem::Zipped);
        }
        Ok(_) => opening.problem = Some(SealedProblem::NotSealed),
        Err(problem) => opening.problem = Some(problem),
    }
}

/// Tries the password that was typed.
fn unseal(state: &mut State) -> Vec<Effect> {
    let ticket = state.next_ticket();
    let Some(opening) = state.draft.opening.as_mut().filter(|opening| opening.can_be_tried())
    else {
        return Vec::new();
    };
    let Some(bytes) = opening.bytes.clone() else { return Vec::new() };
    opening.working = Some(ticket);
    opening.problem = None;
    let password = opening.typed.clone();
    vec![Effect::Sealed(SealedEffect::Open { ticket, bytes, password })]
}

fn unsealed(
    state: &mut State,
    ticket: Ticket,
    answer: Result<Box<Sealed>, SealedProblem>,
) -> Vec<Effect> {
    let Some(opening) = state.draft.opening.as_mut().filter(|one| one.working == Some(ticket))
    else {
        return Vec::new();
    };
    opening.working = None;
    match answer {
        Ok(sealed) => {
            let name = std::mem::take(&mut opening.name);
            state.draft.opening = None;
            state.receive_sealed(name, *sealed)
        }
        Err(problem) => {
            opening.problem = Some(problem);
            Vec::new()
        }
    }
}

fn close(state: &mut State) {
    let sealing = state.draft.sealing.take();
    if let Some(sealing) = &sealing {
        sealing.cancel.cancel();
    }
    if sealing.is_some_and(|sealing| sealing.written.is_some()) {
        state.draft.hand_over.sealed = true;
        state.note_hand_over();
    }
    state.draft.opening = None;
}

fn save(state: &mut State) -> Vec<Effect> {
    let fields = state.hand_over_fields();
    let Some(connection) = state.connection() else { return Vec::new() };
    let name = state.sealed_name();
    let ticket = state.next_ticket();
    let Some(sealing) = state.draft.sealing.as_mut().filter(|sealing| sealing.working.is_none())
    else {
        return Vec::new();
    };
    let Some(password) = sealing.password.clone() else { return Vec::new() };
    sealing.working = Some(ticket);
    sealing.failed = None;
    sealing.cancel = Cancel::default();
    let cancel = sealing.cancel.clone();
    let contents = sealed::contents(&connection, &fields, sealing.note.trim());
    vec![Effect::Sealed(SealedEffect::Write { ticket, name, contents, password, cancel })]
}

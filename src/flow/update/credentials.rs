//! Step 5: importing the file, reviewing its fields and filling in missing ones.

use super::{DIALOG_OVERDUE, SECRET_SHOWN};
use crate::credentials::{self, Credentials, Field, Problem};
use crate::export::sealed;
use crate::flow::ImportError;
use crate::flow::ImportMessage;
use crate::flow::ImportProblem;
use crate::flow::ImportStep;
use crate::flow::PracticeFile;
use crate::flow::Reading;
use crate::flow::Ticket;
use crate::flow::file_name;
use crate::flow::model::effect::{ClipboardEffect, Effect, FileEffect, SystemEffect};
use crate::flow::model::imported::{Imported, Source};
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{ClipboardProblem, CopiedItem, Message, PickOutcome, SealMessage};
use crate::practice::{self};
use crate::secret::{Secret, SecretBytes};
use crate::texts::t;
use std::path::PathBuf;

pub(crate) fn update(state: &mut State, message: ImportMessage) -> Vec<Effect> {
    use ImportMessage as M;
    match message {
        M::ChooseFile if state.draft.import.waits_for_dialog() => {
            return state.trouble(t::FILE_DIALOG_OPEN);
        }
        // A dialog that never appeared must not keep another from opening.
        M::DialogOverdue(ticket) => state.draft.import.overdue = Some(ticket),
        M::ChooseFile => {
            let ticket = state.next_ticket();
            state.draft.import.reading = Reading::Picking(ticket);
            let overdue = Message::Import(ImportMessage::DialogOverdue(ticket));
            return vec![
                Effect::File(FileEffect::Pick(ticket)),
                Effect::System(SystemEffect::Later(DIALOG_OVERDUE, overdue)),
            ];
        }
        M::Picked(ticket, outcome) => return picked(state, ticket, outcome),
        M::Dropped(files) => return state.dropped(files),
        M::FileRead(ticket, path, bytes) => {
            return file_read(state, ticket, path, bytes);
        }
        M::DropIdentified(path, is_sealed) => return state.drop_identified(path, is_sealed),
        M::Paste => {
            let ticket = state.next_ticket();
            state.draft.import.reading = Reading::Clipboard(ticket);
            return vec![Effect::Clipboard(ClipboardEffect::Read(ticket))];
        }
        M::Pasted(ticket, text) => {
            if state.draft.import.reading == Reading::Clipboard(ticket) {
                state.draft.import.reading = Reading::Idle;
                return state.pasted(text);
            }
        }
        M::PastedText(text) if credentials::lacks_values(text.expose()) => {
            // The clipboard's HTML may have what its text lacks.
            return update(state, M::Paste);
        }
        M::PastedText(text) => return state.pasted(Ok(text)),
        M::TypeValues => {
            state.draft.import.typing = true;
            state.draft.import.problem = None;
        }
        M::Draft(field, text) => {
            state.draft.import.refused.remove(&field);
            // A whole credentials text pasted into one field is imported like any other paste.
            if credentials::holds_several_values(text.expose()) {
                state.draft.import.drafts.remove(&field);
                return state.pasted(Ok(text));
            } else {
                state.draft.import.drafts.insert(field, text);
            }
        }
        M::Submit(field) => submit(state, field),
        M::UseAnyway(field) => {
            if let Some(held) = &mut state.draft.import.held {
                held.accepted.insert(field);
            }
        }
        M::Swap => swap(state),
        M::ToggleSecret(field) => return toggle_secret(state, field),
        M::HideSecret(ticket) => {
            state.draft.import.shown =
                state.draft.import.shown.filter(|(_, shown)| *shown != ticket);
        }
        M::AcceptNotice(place) => state.accept_notice(place),
        M::UseAnother => {
            state.draft.import.help = None;
            state.draft.import.problem = None;
            state.forget_values();
        }
        M::Accept(held) => state.accept_credentials(*held),
        M::DismissProblem => state.draft.import.problem = None,
        M::BackTo(step) => {
            state.draft.import.problem = None;
            return state.enter(step);
        }
        M::KeepOld => state.draft.import.expects_new = false,
        M::Help(help) => state.draft.import.help = help,
        M::PracticeFileWritten(path) => {
            state.draft.import.practice_file = match path {
                Some(path) => PracticeFile::Ready(path),
                None => PracticeFile::InMemory,
            };
        }
        M::UsePracticeFile => return use_practice_file(state),
        M::Copy(field) => {
            let credentials = state.draft.import.held.as_ref().map(|held| &held.credentials);
            let copied = credentials.and_then(|credentials| match field {
                Field::ClientId => credentials.client_id.as_ref().map(|id| id.as_str().to_owned()),
                Field::ApiPath => credentials.api_path_or_built(),
                _ => None,
            });
            if let Some(copied) = copied {
                let note = CopiedItem::Other { label: crate::explain::field_id(field) };
                return vec![Effect::Clipboard(ClipboardEffect::Copy(copied, note))];
            }
        }
    }
    Vec::new()
}

fn picked(state: &mut State, ticket: Ticket, outcome: PickOutcome) -> Vec<Effect> {
    let is_current = state.draft.import.reading == Reading::Picking(ticket);
    // A file chosen in an earlier dialog counts, unless another one is being read.
    let is_late = matches!(state.draft.import.reading, Reading::Idle | Reading::Picking(_))
        && state.step() == Step::Credentials
        && matches!(outcome, PickOutcome::Chosen(_));
    if !is_current && !is_late {
        return Vec::new();
    }
    state.draft.import.reading = Reading::Idle;
    match outcome {
        PickOutcome::Chosen(path) => state.read_file(path),
        PickOutcome::Cancelled => Vec::new(),
        PickOutcome::AlreadyOpen => state.trouble(t::FILE_DIALOG_OPEN),
        PickOutcome::NoDialog => {
            state.refuse(ImportError::NoDialog);
            Vec::new()
        }
    }
}

fn file_read(
    state: &mut State,
    ticket: Ticket,
    path: PathBuf,
    bytes: Result<SecretBytes, ImportError>,
) -> Vec<Effect> {
    if state.draft.import.reading != Reading::File(ticket) {
        return Vec::new();
    }
    state.draft.import.reading = Reading::Idle;
    let source = Source::File { name: file_name(&path), path: path.clone() };
    match bytes {
        Err(trouble) => state.refuse(trouble),
        Ok(bytes) if sealed::is_sealed(bytes.expose()) => {
            let message = SealMessage::OpenContent(file_name(&path), bytes);
            return state.guarded(Message::Seal(message));
        }
        Ok(bytes) => {
            state.user.downloads.done_with_file(path);
            let text = Secret::new(String::from_utf8_lossy(bytes.expose()));
            state.receive(credentials::read(bytes.expose()), source, &text);
        }
    }
    Vec::new()
}

fn submit(state: &mut State, field: Field) {
    let draft = state.draft.import.drafts.remove(&field);
    let Some(draft) = draft.filter(|draft| !draft.expose().trim().is_empty()) else {
        return;
    };
    let mut held = state
        .draft
        .import
        .held
        .clone()
        .unwrap_or_else(|| Imported::new(Credentials::default(), Source::Typed));
    match held.credentials.set(field, draft.expose()) {
        Ok(()) => {
            held.by_hand.insert(field);
            held.accepted.remove(&field);
            state.replace_credentials(held);
            state.draft.import.refused.remove(&field);
        }
        Err(problem) => {
            state.draft.import.refused.insert(field, problem);
            // The text stays in the field, so that it can be corrected.
            state.draft.import.drafts.insert(field, draft);
        }
    }
}

fn swap(state: &mut State) {
    let Some(problem) = state.draft.import.problem.take() else { return };
    let Some((text, source)) = problem.swappable else { return };
    match Credentials::swap_token_and_secret(text.expose()) {
        Ok(credentials) => state.offer(Imported::new(credentials, source)),
        Err(problem) => state.refuse(ImportError::Problem(problem)),
    }
}

fn toggle_secret(state: &mut State, field: Field) -> Vec<Effect> {
    if state.draft.import.shown.is_some_and(|(shown, _)| shown == field) {
        state.draft.import.shown = None;
        return Vec::new();
    }
    let ticket = state.next_ticket();
    state.draft.import.shown = Some((field, ticket));
    let hide = Message::Import(ImportMessage::HideSecret(ticket));
    vec![Effect::System(SystemEffect::Later(SECRET_SHOWN, hide))]
}

fn use_practice_file(state: &mut State) -> Vec<Effect> {
    match state.draft.import.practice_file.clone() {
        PracticeFile::Ready(path) => state.read_file(path),
        PracticeFile::None | PracticeFile::InMemory => {
            let (name, text) = state.practice_file();
            let path = PathBuf::from(&name);
            let source = Source::File { name, path };
            state.receive(credentials::read_text(&text), source, &Secret::new(text));
            Vec::new()
        }
    }
}

impl State {
    pub(crate) fn read_file(&mut self, path: PathBuf) -> Vec<Effect> {
        let ticket = self.next_ticket();
        self.draft.import.reading = Reading::File(ticket);
        self.draft.import.help = None;
        vec![Effect::File(FileEffect::Read(ticket, path))]
    }

    /// Reads a file found in the Downloads folder.
    pub(crate) fn read_found(&mut self, path: PathBuf) -> Vec<Effect> {
        let ticket = self.next_ticket();
        self.draft.import.reading = Reading::File(ticket);
        self.draft.import.help = None;
        vec![Effect::File(FileEffect::ReadFound(ticket, path))]
    }

    pub(crate) fn pasted(&mut self, text: Result<Secret, ClipboardProblem>) -> Vec<Effect> {
        let has_text = |text: &Secret| !text.expose().trim().is_empty();
        let text = text.and_then(|text| Some(text).filter(has_text).ok_or(ClipboardProblem::Empty));
        match text {
            Err(problem) => self.refuse(ImportError::Clipboard(problem)),
            Ok(text) if sealed::is_sealed(text.expose().as_bytes()) => {
                let bytes = SecretBytes::new(text.expose().as_bytes().to_vec().into());
                let name = crate::texts::text(t::FIELDS_PASTED);
                return self.guarded(Message::Seal(SealMessage::OpenContent(name, bytes)));
            }
            Ok(text) => {
                self.receive(credentials::read_text(text.expose()), Source::Pasted, &text);
            }
        }
        Vec::new()
    }

    /// Accepts the values that were read from a text, or reports why it can't.
    fn receive(&mut self, read: Result<Credentials, Problem>, source: Source, text: &Secret) {
        match read {
            Ok(credentials) => self.offer(Imported::new(credentials, source)),
            Err(problem) => {
                self.refuse(ImportError::Problem(problem));
                if let Some(shown) = &mut self.draft.import.problem {
                    shown.pasted = source == Source::Pasted;
                }
                let can_swap = problem == Problem::SwappedValues
                    && Credentials::swap_token_and_secret(text.expose())
                        .is_ok_and(|swapped| swapped.access_token.is_some());
                if let Some(shown) = self.draft.import.problem.as_mut().filter(|_| can_swap) {
                    shown.swappable = Some((text.clone(), source));
                }
            }
        }
    }

    pub(crate) fn refuse(&mut self, trouble: ImportError) {
        self.draft.import.help = None;
        self.draft.import.refusals += 1;
        self.draft.import.problem = Some(ImportProblem { trouble, pasted: false, swappable: None });
    }

    /// Accepts new values, after asking if others would be lost.
    fn offer(&mut self, held: Imported) {
        // Accepting values never has effects.
        let _none = self.guarded(Message::Import(ImportMessage::Accept(Box::new(held))));
    }

    /// Accepts new values.
    pub(crate) fn accept_credentials(&mut self, held: Imported) {
        let store = held.credentials.store_hash.clone();
        let token = held.credentials.access_token.as_ref();
        let practice = token.is_some_and(practice::is_practice_token);
        self.draft.import.drafts.clear();
        self.draft.import.refused.clear();
        self.draft.import.typing = false;
        self.draft.import.problem = None;
        self.draft.import.help = None;
        self.replace_credentials(held);
        self.note_store(store.filter(|_| !practice));
    }

    /// Replaces the values, and resets the test and the hand-over unless they were about the same
    /// ones.
    fn replace_credentials(&mut self, mut held: Imported) {
        held.notices = self.notices(&held);
        // The user agreed to lose the previous values, not these.
        if let Some(asking) = &mut self.user.home.asking {
            asking.agreed = false;
        }
        let old = self.draft.import.held.as_ref().map(|old| &old.credentials);
        let same_key = old.is_some_and(|old| {
            old.access_token == held.credentials.access_token
                && old.store_hash == held.credentials.store_hash
        });
        if old != Some(&held.credentials) {
            self.draft.hand_over.forget();
            self.draft.keep = crate::flow::SaveState::Not;
        }
        if !same_key {
            self.draft.test.reset();
            if self.step() > Step::Credentials {
                self.draft.step = Some(Step::Credentials);
            }
        }
        self.draft.import.shown = None;
        self.draft.import.expects_new = false;
        self.draft.left = None;
        self.draft.received = None;
        self.draft.import.held = Some(held);
    }

    pub(crate) fn forget_values(&mut self) {
        let practice_file = std::mem::take(&mut self.draft.import.practice_file);
        let refusals = self.draft.import.refusals;
        self.draft.import = ImportStep { practice_file, refusals, ..ImportStep::default() };
        self.draft.test.reset();
        self.draft.hand_over.forget();
    }
}

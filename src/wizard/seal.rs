//! Sealed files: making one for somebody else, and opening one.

use super::effect::{ClipboardEffect, Effect, SealedEffect};
use super::held::{Held, Source};
use super::message::Note;
use super::state::State;
use super::step::Step;
use crate::catalog::Access;
use crate::handover::sealed::{self, SealFailure, Sealed, SealedProblem};
use crate::practice;
use crate::secret::{Secret, SecretBytes};
use crate::texts::{TextId, t, with};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A sealed file that is being made.
#[derive(Debug, Default)]
pub struct Sealing {
    /// The proposed password; nothing until it is made.
    pub password: Option<Secret>,
    /// A word to whoever opens it.
    pub note: String,
    /// The file that is being written.
    pub working: Option<u64>,
    /// The file's name, once it is written: the password is in sight until somebody has it.
    pub written: Option<String>,
    /// Why it could not be made.
    pub failed: Option<SealFailure>,
    cancel: Cancel,
    generation: u64,
}

/// Says to work that goes on elsewhere that nobody wants its result any more.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A sealed file that is being opened.
#[derive(Debug, Default)]
pub struct Opening {
    /// Its name.
    pub name: String,
    bytes: Option<SecretBytes>,
    /// What stands in the box.
    pub typed: Secret,
    /// The question that is under way: reading it, or unsealing it.
    pub working: Option<u64>,
    /// Whether what is typed is in sight.
    pub shown: bool,
    /// Why it does not open.
    pub problem: Option<SealedProblem>,
    /// The work that it asks for, as the exponent of scrypt's N.
    work: Option<u8>,
}

impl Opening {
    /// Whether a password can be tried.
    pub fn can_be_tried(&self) -> bool {
        self.bytes.is_some() && self.working.is_none() && !self.typed.is_empty()
    }

    /// About how long opening takes on a computer of today, in seconds.
    pub fn seconds(&self) -> u32 {
        1 << self.work.unwrap_or_default().saturating_sub(18).min(4)
    }

    /// Whether there is a sealed file that a password could open.
    pub fn wants_password(&self) -> bool {
        self.bytes.is_some() && matches!(self.problem, None | Some(SealedProblem::WrongPassword))
    }
}

/// What somebody else's sealed file told beside the values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The file's name.
    pub file: String,
    /// The store's name.
    pub store_name: Option<String>,
    /// A word to whoever opens it.
    pub note: String,
}

/// What can happen with sealed files.
#[derive(Debug)]
pub enum SealMessage {
    /// "Sealed file…".
    Begin,
    /// A password was made; nothing where the system gives no chance.
    Password(u64, Option<Secret>),
    /// "Another".
    Another,
    /// The note changed.
    Note(String),
    /// "Copy password".
    CopyPassword,
    /// "Save sealed file…".
    Save,
    /// It was written, or not; nothing when the person closed the dialog.
    Written(u64, Option<Result<String, SealFailure>>),
    /// "Open a sealed file".
    Choose,
    /// A file was chosen, dropped, or named on the command line.
    Open(PathBuf),
    /// The file was read.
    Read(u64, Result<SecretBytes, SealedProblem>),
    /// The box changed.
    Typed(Secret),
    /// The eye beside the box.
    ShowTyped(bool),
    /// "Open".
    Unseal,
    /// It opened, or did not.
    Unsealed(u64, Result<Box<Sealed>, SealedProblem>),
    /// "Cancel".
    Close,
}

impl State {
    /// The name to propose for a sealed file.
    fn sealed_name(&self) -> String {
        let app = self.connector().map_or("", |connector| connector.id.as_str());
        format!("{app}.scopewise")
    }

    /// Opens a sealed file.
    pub(super) fn open_sealed(&mut self, path: PathBuf) -> Vec<Effect> {
        let generation = self.next_generation();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.opening = Some(Opening { name, working: Some(generation), ..Opening::default() });
        vec![Effect::Sealed(SealedEffect::Read(generation, path))]
    }

    fn receive_sealed(&mut self, name: String, sealed: Sealed) -> Vec<Effect> {
        let mut effects = self.begin_anew();
        let token = sealed.credentials.access_token.as_ref();
        let is_practice = token.is_some_and(practice::is_practice_token);
        self.app.chosen = Some(Arc::new(sealed.connector));
        self.app.access = Some(Access::Guide);
        self.account.name = sealed.account_name;
        self.import.held = Some(Held::new(sealed.credentials, Source::Sealed(name.clone())));
        self.received =
            Some(Received { file: name, store_name: sealed.store_name, note: sealed.note });
        effects.extend(self.practise(is_practice));
        effects.extend(self.enter(Step::HandOver));
        effects
    }
}

pub(super) fn update(state: &mut State, message: SealMessage) -> Vec<Effect> {
    match message {
        SealMessage::Begin => {
            let Some(connection) = state.connection() else { return Vec::new() };
            let values = [
                ("app", connection.app_name.as_str().into()),
                ("store", connection.store().into()),
            ];
            let note = with(t::SEALED_NOTE_PROPOSAL, &values);
            let generation = state.next_generation();
            state.sealing = Some(Sealing { note, generation, ..Sealing::default() });
            vec![Effect::Sealed(SealedEffect::MakePassword(generation))]
        }
        SealMessage::Password(generation, password) => {
            if let Some(sealing) = &mut state.sealing
                && sealing.generation == generation
            {
                sealing.failed = password.is_none().then_some(SealFailure::NoPassword);
                sealing.password = password;
            }
            Vec::new()
        }
        SealMessage::Another => {
            let generation = state.next_generation();
            match &mut state.sealing {
                Some(sealing) if sealing.working.is_none() => {
                    sealing.generation = generation;
                    vec![Effect::Sealed(SealedEffect::MakePassword(generation))]
                }
                _ => Vec::new(),
            }
        }
        SealMessage::Note(note) => {
            if let Some(sealing) = &mut state.sealing {
                sealing.note = note;
            }
            Vec::new()
        }
        SealMessage::CopyPassword => {
            let password = state.sealing.as_ref().and_then(|sealing| sealing.password.clone());
            let note = Note::Secret { label: t::SEALED_PASSWORD };
            password
                .map(|password| Effect::Clipboard(ClipboardEffect::CopySecret(password, note)))
                .into_iter()
                .collect()
        }
        SealMessage::Save => save(state),
        SealMessage::Written(generation, written) => {
            let Some(sealing) =
                state.sealing.as_mut().filter(|sealing| sealing.working == Some(generation))
            else {
                return Vec::new();
            };
            sealing.working = None;
            match written {
                None => Vec::new(),
                Some(Ok(name)) => {
                    sealing.written = Some(name);
                    Vec::new()
                }
                Some(Err(failure)) => {
                    sealing.failed = Some(failure);
                    Vec::new()
                }
            }
        }
        SealMessage::Choose => {
            let generation = state.next_generation();
            vec![Effect::Sealed(SealedEffect::Pick(generation))]
        }
        SealMessage::Open(path) => state.open_sealed(path),
        SealMessage::Read(generation, bytes) => {
            if let Some(opening) = state.opening.as_mut().filter(|o| o.working == Some(generation))
            {
                opening.working = None;
                match bytes {
                    Ok(bytes) if sealed::is_sealed(bytes.expose()) => {
                        opening.work = sealed::work(bytes.expose());
                        opening.bytes = Some(bytes);
                    }
                    Ok(_) => opening.problem = Some(SealedProblem::NotSealed),
                    Err(problem) => opening.problem = Some(problem),
                }
            }
            Vec::new()
        }
        SealMessage::Typed(typed) => {
            if let Some(opening) = &mut state.opening {
                opening.typed = typed;
            }
            Vec::new()
        }
        SealMessage::ShowTyped(shown) => {
            if let Some(opening) = &mut state.opening {
                opening.shown = shown;
            }
            Vec::new()
        }
        SealMessage::Unseal => {
            let generation = state.next_generation();
            let Some(opening) = state.opening.as_mut().filter(|opening| opening.can_be_tried())
            else {
                return Vec::new();
            };
            let Some(bytes) = opening.bytes.clone() else { return Vec::new() };
            opening.working = Some(generation);
            opening.problem = None;
            vec![Effect::Sealed(SealedEffect::Open {
                generation,
                bytes,
                password: opening.typed.clone(),
            })]
        }
        SealMessage::Unsealed(generation, answer) => {
            let Some(opening) =
                state.opening.as_mut().filter(|opening| opening.working == Some(generation))
            else {
                return Vec::new();
            };
            opening.working = None;
            match answer {
                Ok(sealed) => {
                    let name = std::mem::take(&mut opening.name);
                    state.opening = None;
                    state.receive_sealed(name, *sealed)
                }
                Err(problem) => {
                    opening.problem = Some(problem);
                    Vec::new()
                }
            }
        }
        SealMessage::Close => {
            let sealing = state.sealing.take();
            if let Some(sealing) = &sealing {
                sealing.cancel.cancel();
            }
            let written = sealing.is_some_and(|sealing| sealing.written.is_some());
            if written {
                state.hand_over.sealed = true;
                state.note_hand_over();
            }
            state.opening = None;
            Vec::new()
        }
    }
}

fn save(state: &mut State) -> Vec<Effect> {
    let fields = state.hand_over_fields();
    let Some(connection) = state.connection() else { return Vec::new() };
    let name = state.sealed_name();
    let generation = state.next_generation();
    let Some(sealing) = state.sealing.as_mut().filter(|sealing| sealing.working.is_none()) else {
        return Vec::new();
    };
    let Some(password) = sealing.password.clone() else { return Vec::new() };
    sealing.working = Some(generation);
    sealing.failed = None;
    sealing.cancel = Cancel::default();
    let cancel = sealing.cancel.clone();
    let contents = sealed::contents(&connection, &fields, sealing.note.trim());
    vec![Effect::Sealed(SealedEffect::Write { generation, name, contents, password, cancel })]
}

/// Text id of why nothing was sealed.
pub fn seal_failure(failure: SealFailure) -> TextId {
    match failure {
        SealFailure::NoPassword => t::SEALED_NO_PASSWORD,
        SealFailure::NoMemory => t::SEALED_NO_MEMORY,
        SealFailure::NotWritten => t::SEALED_FAILED,
    }
}

/// Text id of why a sealed file does not open.
pub fn sealed_problem(problem: SealedProblem) -> TextId {
    match problem {
        SealedProblem::NotSealed => t::SEALED_NOT_SEALED,
        SealedProblem::OtherKey => t::SEALED_OTHER_KEY,
        SealedProblem::WrongPassword => t::SEALED_WRONG_PASSWORD,
        SealedProblem::Damaged => t::SEALED_DAMAGED,
        SealedProblem::TooLarge => t::SEALED_TOO_LARGE,
        SealedProblem::TooMuchWork(_) => t::SEALED_TOO_MUCH_WORK,
        SealedProblem::NoMemory => t::SEALED_OPEN_NO_MEMORY,
        SealedProblem::NotOurs => t::SEALED_NOT_OURS,
        SealedProblem::Newer => t::SEALED_NEWER,
        SealedProblem::Unreadable => t::SEALED_UNREADABLE,
    }
}

//! Step 5: the file comes in, its fields are looked at, what is missing is filled in.

use super::SECRET_SHOWN;
use super::effect::{ClipboardEffect, Effect, FileEffect, SystemEffect};
use super::held::{Held, Source};
use super::message::{Message, Note, PickOutcome};
use super::state::State;
use super::step::Step;
use crate::credentials::{self, Credentials, Field, Problem};
use crate::practice::{self};
use crate::secret::{Secret, SecretBytes};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What stands in the way of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The reader refused it.
    Problem(Problem),
    /// A folder was dropped.
    Folder,
    /// Several files were dropped.
    SeveralFiles,
    /// The clipboard holds no text.
    NothingToPaste,
    /// The desktop has no file dialog.
    NoDialog,
}

/// A refused file or paste, and what can be done about it.
#[derive(Debug)]
pub struct ImportProblem {
    /// What is wrong.
    pub trouble: Trouble,
    /// Whether the text was pasted, so that it is no file.
    pub pasted: bool,
    /// The text, kept while its two values can be exchanged.
    swappable: Option<(Secret, Source)>,
}

impl ImportProblem {
    /// Whether "Swap them" is offered.
    pub fn can_swap(&self) -> bool {
        self.swappable.is_some()
    }
}

/// What is under way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    #[default]
    Idle,
    /// The file dialog is open.
    Picking(u64),
    /// A file is being read.
    File(u64),
    /// The clipboard is being read.
    Clipboard(u64),
}

/// The file that the practice store "downloaded".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PracticeFile {
    /// None yet.
    #[default]
    None,
    /// It lies here.
    Ready(PathBuf),
    /// It could not be written; its text is taken directly.
    InMemory,
}

/// Step 5.
#[derive(Debug, Default)]
pub struct ImportStep {
    /// What is under way.
    pub reading: Reading,
    /// What was brought in.
    pub held: Option<Held>,
    /// What was refused last.
    pub problem: Option<ImportProblem>,
    /// How often something was refused, so that a second time is seen as such.
    pub refusals: u64,
    /// What stands in the boxes for missing values, and why a value was not taken.
    pub drafts: BTreeMap<Field, Secret>,
    /// Values that were not taken, by field.
    pub refused: BTreeMap<Field, Problem>,
    /// The secret that is in sight, and since which generation.
    pub shown: Option<(Field, u64)>,
    /// Which help is open: no file arrived, or the pop-up was closed.
    pub help: Option<ImportHelp>,
    /// The practice store's file.
    pub practice_file: PracticeFile,
    /// Whether the fields are filled in by hand from the start.
    pub typing: bool,
    /// A new account is being made: the old values are kept, but the new file is waited for.
    pub expects_new: bool,
}

/// Help at step 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportHelp {
    /// "No file arrived".
    NoFile,
    /// "I closed the pop-up too early".
    PopUpClosed,
}

/// What can happen at step 5.
#[derive(Debug)]
pub enum ImportMessage {
    /// "Choose file…".
    ChooseFile,
    /// The file dialog ended.
    Picked(u64, PickOutcome),
    /// Files were dropped on the window, or named on the command line.
    Dropped(Vec<PathBuf>),
    /// A file was read.
    FileRead(u64, PathBuf, Result<SecretBytes, Trouble>),
    /// "Paste".
    Paste,
    /// The clipboard's text, asked for.
    Pasted(u64, Option<Secret>),
    /// Ctrl+V: the text comes by itself.
    PastedText(Secret),
    /// "Type the values".
    TypeValues,
    /// A box changed.
    Draft(Field, Secret),
    /// A box was left or Enter was pressed in it.
    Submit(Field),
    /// "Use it anyway".
    UseAnyway(Field),
    /// "Swap them".
    Swap,
    /// The eye.
    ToggleSecret(Field),
    /// The shown secret was in sight long enough.
    HideSecret(u64),
    /// "That's right": what a notice says is as it is meant. By the notice's place.
    AcceptNotice(usize),
    /// "Use another file".
    UseAnother,
    /// The problem's close button.
    DismissProblem,
    /// "Make the account again" and the like: goes back to a step.
    BackTo(Step),
    /// "Keep the old values".
    KeepOld,
    /// A help link.
    Help(Option<ImportHelp>),
    /// The practice file was written, or could not be.
    PracticeFileWritten(Option<PathBuf>),
    /// "Use this file" in practice.
    UsePracticeFile,
    /// Values were read and take the place of those at hand.
    Accept(Box<Held>),
    /// "Copy" beside the client ID or the API path.
    Copy(Field),
}

impl ImportStep {
    /// Whether boxes for values are in sight, not the place for a file.
    pub fn shows_fields(&self) -> bool {
        (self.held.is_some() || self.typing) && !self.expects_new
    }

    /// Whether something was typed that was not added yet.
    pub fn has_drafts(&self) -> bool {
        self.drafts.values().any(|draft| !draft.expose().trim().is_empty())
    }

    /// Forgets every value.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Whether token and store hash are there.
    pub fn can_be_tested(&self) -> bool {
        !self.expects_new
            && self.held.as_ref().is_some_and(|held| {
                held.credentials.has(Field::AccessToken) && held.credentials.has(Field::StoreHash)
            })
    }

    /// Whether the held values are those of the practice store: made up, so never lost.
    pub fn is_practice_file(&self) -> bool {
        let token = self.held.as_ref().and_then(|held| held.credentials.access_token.as_ref());
        token.is_some_and(practice::is_practice_token)
    }
}

pub(super) fn update(state: &mut State, message: ImportMessage) -> Vec<Effect> {
    use ImportMessage as M;
    match message {
        M::ChooseFile => {
            let generation = state.next_generation();
            state.import.reading = Reading::Picking(generation);
            return vec![Effect::File(FileEffect::Pick(generation))];
        }
        M::Picked(generation, outcome) => return picked(state, generation, outcome),
        M::Dropped(files) => return state.dropped(files),
        M::FileRead(generation, path, bytes) => file_read(state, generation, path, bytes),
        M::Paste => {
            let generation = state.next_generation();
            state.import.reading = Reading::Clipboard(generation);
            return vec![Effect::Clipboard(ClipboardEffect::Read(generation))];
        }
        M::Pasted(generation, text) => {
            if state.import.reading == Reading::Clipboard(generation) {
                state.import.reading = Reading::Idle;
                state.pasted(text);
            }
        }
        M::PastedText(text) => state.pasted(Some(text)),
        M::TypeValues => {
            state.import.typing = true;
            state.import.problem = None;
        }
        M::Draft(field, text) => {
            state.import.refused.remove(&field);
            // A whole file pasted into one box is taken as what it is.
            if credentials::holds_several_values(text.expose()) {
                state.import.drafts.remove(&field);
                state.pasted(Some(text));
            } else {
                state.import.drafts.insert(field, text);
            }
        }
        M::Submit(field) => submit(state, field),
        M::UseAnyway(field) => {
            if let Some(held) = &mut state.import.held {
                held.accepted.insert(field);
            }
        }
        M::Swap => swap(state),
        M::ToggleSecret(field) => return toggle_secret(state, field),
        M::HideSecret(generation) => {
            state.import.shown = state.import.shown.filter(|(_, shown)| *shown != generation);
        }
        M::AcceptNotice(place) => state.accept_notice(place),
        M::UseAnother => {
            state.import.help = None;
            state.import.problem = None;
            state.forget_values();
        }
        M::Accept(held) => state.take_in(*held),
        M::DismissProblem => state.import.problem = None,
        M::BackTo(step) => {
            state.import.problem = None;
            return state.enter(step);
        }
        M::KeepOld => state.import.expects_new = false,
        M::Help(help) => state.import.help = help,
        M::PracticeFileWritten(path) => {
            state.import.practice_file = match path {
                Some(path) => PracticeFile::Ready(path),
                None => PracticeFile::InMemory,
            };
        }
        M::UsePracticeFile => return use_practice_file(state),
        M::Copy(field) => {
            let credentials = state.import.held.as_ref().map(|held| &held.credentials);
            let copied = credentials.and_then(|credentials| match field {
                Field::ClientId => credentials.client_id.as_ref().map(|id| id.as_str().to_owned()),
                Field::ApiPath => credentials.api_path_or_built(),
                _ => None,
            });
            if let Some(copied) = copied {
                let note = Note::Other { label: crate::words::field_id(field) };
                return vec![Effect::Clipboard(ClipboardEffect::Copy(copied, note))];
            }
        }
    }
    Vec::new()
}

fn picked(state: &mut State, generation: u64, outcome: PickOutcome) -> Vec<Effect> {
    if state.import.reading != Reading::Picking(generation) {
        return Vec::new();
    }
    state.import.reading = Reading::Idle;
    match outcome {
        PickOutcome::Chosen(path) => state.read_file(path),
        PickOutcome::Cancelled => Vec::new(),
        PickOutcome::NoDialog => {
            state.refuse(Trouble::NoDialog);
            Vec::new()
        }
    }
}

fn file_read(
    state: &mut State,
    generation: u64,
    path: PathBuf,
    bytes: Result<SecretBytes, Trouble>,
) {
    if state.import.reading != Reading::File(generation) {
        return;
    }
    state.import.reading = Reading::Idle;
    let source = Source::File { name: file_name(&path), path: path.clone() };
    match bytes {
        Err(trouble) => state.refuse(trouble),
        Ok(bytes) => {
            state.downloads.done_with_file(path);
            let text = Secret::new(String::from_utf8_lossy(bytes.expose()));
            state.receive(credentials::read(bytes.expose()), source, &text);
        }
    }
}

/// A file's name for people.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn submit(state: &mut State, field: Field) {
    let draft = state.import.drafts.remove(&field);
    let Some(draft) = draft.filter(|draft| !draft.expose().trim().is_empty()) else {
        return;
    };
    let mut held = state
        .import
        .held
        .clone()
        .unwrap_or_else(|| Held::new(Credentials::default(), Source::Typed));
    match held.credentials.set(field, draft.expose()) {
        Ok(()) => {
            held.by_hand.insert(field);
            held.accepted.remove(&field);
            state.put_in_place(held);
            state.import.refused.remove(&field);
        }
        Err(problem) => {
            state.import.refused.insert(field, problem);
            // The text stays in the box, so that it can be mended.
            state.import.drafts.insert(field, draft);
        }
    }
}

fn swap(state: &mut State) {
    let Some(problem) = state.import.problem.take() else { return };
    let Some((text, source)) = problem.swappable else { return };
    match Credentials::swap_token_and_secret(text.expose()) {
        Ok(credentials) => state.offer(Held::new(credentials, source)),
        Err(problem) => state.refuse(Trouble::Problem(problem)),
    }
}

fn toggle_secret(state: &mut State, field: Field) -> Vec<Effect> {
    if state.import.shown.is_some_and(|(shown, _)| shown == field) {
        state.import.shown = None;
        return Vec::new();
    }
    let generation = state.next_generation();
    state.import.shown = Some((field, generation));
    let hide = Message::Import(ImportMessage::HideSecret(generation));
    vec![Effect::System(SystemEffect::Later(SECRET_SHOWN, hide))]
}

fn use_practice_file(state: &mut State) -> Vec<Effect> {
    match state.import.practice_file.clone() {
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
    pub(super) fn read_file(&mut self, path: PathBuf) -> Vec<Effect> {
        let generation = self.next_generation();
        self.import.reading = Reading::File(generation);
        self.import.help = None;
        vec![Effect::File(FileEffect::Read(generation, path))]
    }

    /// Reads a file that the watch found.
    pub(super) fn read_found(&mut self, path: PathBuf) -> Vec<Effect> {
        let generation = self.next_generation();
        self.import.reading = Reading::File(generation);
        self.import.help = None;
        vec![Effect::File(FileEffect::ReadFound(generation, path))]
    }

    fn pasted(&mut self, text: Option<Secret>) {
        match text.filter(|text| !text.expose().trim().is_empty()) {
            None => self.refuse(Trouble::NothingToPaste),
            Some(text) => {
                self.receive(credentials::read_text(text.expose()), Source::Pasted, &text);
            }
        }
    }

    /// Takes what the reader made of a text, or says why not.
    fn receive(&mut self, read: Result<Credentials, Problem>, source: Source, text: &Secret) {
        match read {
            Ok(credentials) => self.offer(Held::new(credentials, source)),
            Err(problem) => {
                self.refuse(Trouble::Problem(problem));
                if let Some(shown) = &mut self.import.problem {
                    shown.pasted = source == Source::Pasted;
                }
                let can_swap = problem == Problem::SwappedValues
                    && Credentials::swap_token_and_secret(text.expose())
                        .is_ok_and(|swapped| swapped.access_token.is_some());
                if let Some(shown) = self.import.problem.as_mut().filter(|_| can_swap) {
                    shown.swappable = Some((text.clone(), source));
                }
            }
        }
    }

    pub(super) fn refuse(&mut self, trouble: Trouble) {
        self.import.help = None;
        self.import.refusals += 1;
        self.import.problem = Some(ImportProblem { trouble, pasted: false, swappable: None });
    }

    /// Puts new values in, after asking if others would be lost.
    fn offer(&mut self, held: Held) {
        // Nothing is to be done outside for it.
        let _none = self.guarded(Message::Import(ImportMessage::Accept(Box::new(held))));
    }

    /// Puts new values in.
    pub(super) fn take_in(&mut self, held: Held) {
        let store = held.credentials.store_hash.clone();
        let token = held.credentials.access_token.as_ref();
        let practice = token.is_some_and(practice::is_practice_token);
        self.import.drafts.clear();
        self.import.refused.clear();
        self.import.typing = false;
        self.import.problem = None;
        self.import.help = None;
        self.put_in_place(held);
        self.note_store(store.filter(|_| !practice));
    }

    /// The test and the hand-over of other values mean nothing for these.
    fn put_in_place(&mut self, mut held: Held) {
        held.notices = self.notices(&held);
        let old = self.import.held.as_ref().map(|old| &old.credentials);
        let same_key = old.is_some_and(|old| {
            old.access_token == held.credentials.access_token
                && old.store_hash == held.credentials.store_hash
        });
        if old != Some(&held.credentials) {
            self.hand_over.forget();
            self.keep = super::Keep::Not;
        }
        if !same_key {
            self.test.reset();
            if self.step() > Step::Credentials {
                self.step = Some(Step::Credentials);
            }
        }
        self.import.shown = None;
        self.import.expects_new = false;
        self.left = None;
        self.received = None;
        self.import.held = Some(held);
    }

    pub(super) fn forget_values(&mut self) {
        let practice_file = std::mem::take(&mut self.import.practice_file);
        let refusals = self.import.refusals;
        self.import = ImportStep { practice_file, refusals, ..ImportStep::default() };
        self.test.reset();
        self.hand_over.forget();
    }
}

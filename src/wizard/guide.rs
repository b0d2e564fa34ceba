//! "My app is not listed": the vendor's guide is pasted, and its rows are looked at.

use super::app::AppScreen;
use super::draft::Draft;
use super::effect::{ClipboardEffect, Effect, FileEffect};
use super::message::PickOutcome;
use super::state::State;
use crate::catalog::{Level, Requirement};
use crate::credentials;
use crate::guide::{self, FoundRow, Guide, MAX_GUIDE, Unread};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Why a guide could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideProblem {
    /// The clipboard holds no text.
    NothingToPaste,
    /// A PDF, a picture, something else that is no text.
    NotText,
    /// Larger than [`MAX_GUIDE`].
    TooLarge,
    /// The file cannot be read.
    Unreadable,
    /// It holds credentials, not a guide; nothing of it is kept.
    Credentials,
    /// The desktop has no file dialog.
    NoDialog,
}

/// The guide being read.
#[derive(Debug, Default)]
pub struct GuideStep {
    /// The text in the box.
    pub text: String,
    /// What was found in it.
    pub read: Guide,
    /// Levels that were corrected, by row; nothing for rows that were left out.
    pub corrected: BTreeMap<String, Option<Level>>,
    /// What was decided about names that are no row of the form: whether they are kept.
    pub decided: BTreeMap<String, bool>,
    /// Why the last paste or file was not taken.
    pub problem: Option<GuideProblem>,
    /// The listed app whose guide it is; nothing for one that is not listed.
    of: Option<String>,
    /// The clipboard or file being read.
    pub(super) waiting: Option<u64>,
    /// The long text whose rows are being looked for.
    reading: Option<u64>,
    /// What stood here before it, for whoever cancels.
    before: Option<Box<GuideStep>>,
}

/// Texts up to this size, in bytes, are read between two pictures; longer ones beside the window.
const SHORT: usize = 64 * 1024;
/// A box shows so many lines.
const MOST_LINES: usize = 2000;

/// Reads a guide's text.
///
/// # Errors
/// It holds credentials: those of a shop are no guide, and must not stand in a box in plain sight.
pub fn read_guide(text: &str) -> Result<Box<Guide>, GuideProblem> {
    let read = guide::read(text);
    if credentials::are_in(&read.text) {
        return Err(GuideProblem::Credentials);
    }
    Ok(Box::new(read))
}

/// What can happen while a guide is read.
#[derive(Debug)]
pub enum GuideMessage {
    /// The text in the box changed.
    Text(String),
    /// "Paste", or Ctrl+V: the page in the clipboard, if it holds one, else its text.
    Paste,
    /// The clipboard's content.
    Pasted(u64, Option<String>),
    /// A text was pasted that is too long for a box: it takes the place of the one before.
    PastedLong(String),
    /// Credentials were about to be pasted; they never got into the box.
    CredentialsPasted,
    /// A file was read.
    FileRead(u64, Result<String, GuideProblem>),
    /// "Choose file…".
    ChooseFile,
    /// The file dialog ended.
    Picked(u64, PickOutcome),
    /// The rows of a long text were looked for.
    Read(u64, Result<Box<Guide>, GuideProblem>),
    /// "Cancel", while they are.
    CancelReading,
    /// "Clear".
    Clear,
    /// The problem's close button.
    DismissProblem,
    /// A level was corrected.
    SetLevel(String, Level),
    /// A row was left out.
    LeaveOut(String),
    /// A row that was left out, or corrected, is as the guide says again.
    PutBack(String),
    /// "Yes, add" or "No, leave it out".
    Decide(String, bool),
}

impl GuideStep {
    /// The rows as corrected.
    pub fn rows(&self) -> Vec<Requirement> {
        let mut rows = self.read.requirements();
        rows.retain(|row| self.corrected.get(&row.scope.id) != Some(&None));
        for row in &mut rows {
            if let Some(Some(level)) = self.corrected.get(&row.scope.id) {
                row.level = *level;
                row.unspecified = false;
            }
        }
        rows
    }

    /// The first name that nobody decided about yet.
    pub fn undecided(&self) -> Option<&str> {
        let names = self.open_names().map(|unread| unread.name.as_str());
        names.into_iter().find(|name| !self.decided.contains_key(*name))
    }

    /// Names that are no row of the form, which the merchant decides about.
    pub fn open_names(&self) -> impl Iterator<Item = &Unread> {
        self.read.unread.iter().filter(|unread| !self.is_said_twice(unread))
    }

    /// Whether a row stands among the found ones with another level already.
    pub fn is_said_twice(&self, unread: &Unread) -> bool {
        let same = |row: &FoundRow| row.ui_name.eq_ignore_ascii_case(&unread.name);
        self.read.rows.iter().any(same)
    }

    /// Whether a text is read beside the window, since it would hold it up.
    pub fn is_long(text: &str) -> bool {
        text.len() > SHORT
    }

    /// The part of the text that a box can show without holding the window up, and whether that is all.
    pub fn shown(&self) -> (&str, bool) {
        let part = self.text.get(..self.text.floor_char_boundary(SHORT)).unwrap_or_default();
        let line_ends = part.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let end = line_ends.map(|(place, _)| place).nth(MOST_LINES).unwrap_or(part.len());
        let shown = part.get(..end).unwrap_or(part);
        (shown, shown.len() == self.text.len())
    }

    /// Whether the clipboard, a file or a long text is being read.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some() || self.is_reading()
    }

    /// Whether the rows of a long text are being looked for.
    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// Takes what was read.
    fn take(&mut self, read: Result<Box<Guide>, GuideProblem>) {
        let before = self.before.take();
        match read {
            Ok(read) => {
                self.read = *read;
                // A page pasted as source is shown as the words that people see of it.
                self.text = self.read.text.clone();
            }
            Err(problem) => {
                let empty = Self { of: self.of.take(), ..Self::default() };
                *self = before.map_or(empty, |before| *before);
                self.problem = Some(problem);
            }
        }
    }
}

pub(super) fn update(state: &mut State, message: GuideMessage) -> Vec<Effect> {
    match message {
        // What is being read is not in the box, so nothing can be added to it there.
        GuideMessage::Text(_) if state.app.guide.is_reading() => {}
        GuideMessage::Text(text) => return state.set_guide(text, false),
        GuideMessage::Paste => {
            let generation = state.next_generation();
            state.app.guide.waiting = Some(generation);
            return vec![Effect::Clipboard(ClipboardEffect::ReadPage(generation))];
        }
        GuideMessage::Pasted(generation, page) => {
            if state.app.guide.waiting.take_if(|waiting| *waiting == generation).is_some() {
                match page {
                    Some(page) if !page.trim().is_empty() => return state.set_guide(page, true),
                    _ => state.app.guide.problem = Some(GuideProblem::NothingToPaste),
                }
            }
        }
        GuideMessage::PastedLong(text) => return state.set_guide(text, true),
        GuideMessage::FileRead(generation, text) => {
            if state.app.guide.waiting.take_if(|waiting| *waiting == generation).is_some() {
                match text {
                    Ok(text) => return state.set_guide(text, true),
                    Err(problem) => state.app.guide.problem = Some(problem),
                }
            }
        }
        GuideMessage::Read(generation, read) => {
            if state.app.guide.reading.take_if(|reading| *reading == generation).is_some() {
                state.app.guide.take(read);
            }
        }
        GuideMessage::CancelReading => {
            if let Some(before) = state.app.guide.before.take() {
                state.app.guide = *before;
            }
            state.app.guide.reading = None;
        }
        GuideMessage::Clear => {
            let of = state.app.guide.of.take();
            state.app.guide = GuideStep { of, ..GuideStep::default() };
        }
        GuideMessage::CredentialsPasted => {
            state.app.guide.problem = Some(GuideProblem::Credentials);
        }
        GuideMessage::DismissProblem => state.app.guide.problem = None,
        GuideMessage::SetLevel(id, level) => {
            state.app.guide.corrected.insert(id, Some(level));
        }
        GuideMessage::LeaveOut(id) => {
            state.app.guide.corrected.insert(id, None);
        }
        GuideMessage::PutBack(id) => {
            state.app.guide.corrected.remove(&id);
        }
        GuideMessage::ChooseFile => {
            let generation = state.next_generation();
            state.app.guide.waiting = Some(generation);
            return vec![Effect::File(FileEffect::PickGuide(generation))];
        }
        GuideMessage::Picked(generation, outcome) => {
            if state.app.guide.waiting.take_if(|waiting| *waiting == generation).is_some() {
                match outcome {
                    PickOutcome::Chosen(path) => {
                        let name = path.to_string_lossy().to_ascii_lowercase();
                        return if name.ends_with(".toml") {
                            vec![state.read_app_file(path)]
                        } else {
                            state.read_guide(path)
                        };
                    }
                    PickOutcome::Cancelled => {}
                    PickOutcome::NoDialog => {
                        state.app.guide.problem = Some(GuideProblem::NoDialog);
                    }
                }
            }
        }
        GuideMessage::Decide(name, keep) => {
            state.app.guide.decided.insert(name, keep);
        }
    }
    Vec::new()
}

impl State {
    /// Takes the text as it stands in the box now, or a whole new one: corrections belong to the old one
    /// then.
    fn set_guide(&mut self, text: String, is_new: bool) -> Vec<Effect> {
        let guide = &mut self.app.guide;
        if text.len() > MAX_GUIDE {
            guide.problem = Some(GuideProblem::TooLarge);
            return Vec::new();
        }
        guide.problem = None;
        guide.reading = None;
        if !GuideStep::is_long(&text) {
            if is_new {
                guide.corrected.clear();
                guide.decided.clear();
            }
            guide.take(read_guide(&text));
            return Vec::new();
        }
        // What was found before belongs to another text, and comes back with it.
        let mut old = std::mem::take(guide);
        guide.of.clone_from(&old.of);
        guide.waiting = old.waiting.take();
        if !is_new {
            guide.corrected.clone_from(&old.corrected);
            guide.decided.clone_from(&old.decided);
        }
        guide.before = old.before.take().or_else(|| Some(Box::new(old)));
        let generation = self.next_generation();
        self.app.guide.reading = Some(generation);
        vec![Effect::File(FileEffect::ReadGuideText(generation, text))]
    }

    /// Reads a guide from a file.
    pub(super) fn read_guide(&mut self, path: PathBuf) -> Vec<Effect> {
        let generation = self.next_generation();
        self.app.guide.waiting = Some(generation);
        vec![Effect::File(FileEffect::ReadGuide(generation, path))]
    }

    /// Opens the place for a guide: of the chosen app, if its rows are not known, else of one
    /// that is not listed.
    pub(super) fn open_guide(&mut self) {
        let base = self.app.chosen.clone().filter(|chosen| !chosen.knows_rows());
        // The guide of another app says nothing about this one.
        let of = base.as_ref().map(|base| base.id.clone());
        if self.app.guide.of != of {
            self.app.guide = GuideStep { of, ..GuideStep::default() };
        }
        self.app.draft = Draft { base, ..Draft::default() };
        self.app.screen = AppScreen::Guide;
    }

    /// The rows are as they should be; for an app that is not listed its name is asked next.
    pub(super) fn use_guide(&mut self) -> Vec<Effect> {
        let guide = &self.app.guide;
        let rows = guide.rows();
        if rows.iter().all(|row| !row.is_needed()) || guide.undecided().is_some() {
            return Vec::new();
        }
        self.app.draft = self.draft_of_guide();
        if self.app.draft.base.is_some() {
            return self.use_draft();
        }
        self.app.screen = AppScreen::Rows;
        Vec::new()
    }

    /// The rows and values of the guide, as corrected and decided; a listed app keeps its own
    /// labels where they are known.
    pub(super) fn draft_of_guide(&mut self) -> Draft {
        let base = self.app.draft.base.take();
        let guide = &self.app.guide;
        let kept = guide.read.unread.iter().map(|unread| &unread.name);
        let kept = kept.filter(|name| guide.decided.get(*name) == Some(&true)).cloned();
        let mut draft = Draft::of_rows(base, &guide.rows());
        draft.from_guide = true;
        draft.other_rows = kept.collect();
        draft.rule = guide.read.rule.filter(|_| guide.corrected.is_empty());
        if draft.base.is_none() {
            draft.account_name = guide.read.account_name.clone().unwrap_or_default();
            draft.name.clone_from(&draft.account_name);
        }
        if draft.base.as_ref().is_none_or(|base| !base.knows_labels()) {
            draft.set_values(&guide.read.values);
        }
        draft
    }
}

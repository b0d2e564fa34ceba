//! "My app is not listed": the vendor's guide is pasted, and its rows are looked at.

use super::app::AppScreen;
use super::draft::Draft;
use super::message::{Effect, PickOutcome};
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
    /// Credentials were about to be pasted; they never got into the box.
    CredentialsPasted,
    /// A file was read.
    FileRead(u64, Result<String, GuideProblem>),
    /// "Choose file…".
    ChooseFile,
    /// The file dialog ended.
    Picked(u64, PickOutcome),
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

    /// Whether the clipboard or a file is being read.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    fn set(&mut self, text: String) {
        self.problem = None;
        if text.len() > MAX_GUIDE {
            self.problem = Some(GuideProblem::TooLarge);
            return;
        }
        let read = guide::read(&text);
        // The credentials of a shop are no guide, and must not stand in a box in plain sight.
        if credentials::are_in(&read.text) {
            self.refuse_credentials();
            return;
        }
        self.read = read;
        // A page pasted as source is shown as the words that people see of it.
        self.text = self.read.text.clone();
    }

    fn refuse_credentials(&mut self) {
        let of = self.of.take();
        *self = Self { of, problem: Some(GuideProblem::Credentials), ..Self::default() };
    }

    /// Takes a whole new text; corrections belonged to the old one.
    fn replace(&mut self, text: String) {
        self.corrected.clear();
        self.decided.clear();
        self.set(text);
    }
}

pub(super) fn update(state: &mut State, message: GuideMessage) -> Vec<Effect> {
    match message {
        GuideMessage::Text(text) => state.app.guide.set(text),
        GuideMessage::Paste => {
            let generation = state.next_generation();
            state.app.guide.waiting = Some(generation);
            return vec![Effect::ReadPage(generation)];
        }
        GuideMessage::Pasted(generation, page) => {
            if state.app.guide.waiting.take_if(|waiting| *waiting == generation).is_some() {
                match page {
                    Some(page) if !page.trim().is_empty() => state.app.guide.replace(page),
                    _ => state.app.guide.problem = Some(GuideProblem::NothingToPaste),
                }
            }
        }
        GuideMessage::FileRead(generation, text) => {
            if state.app.guide.waiting.take_if(|waiting| *waiting == generation).is_some() {
                match text {
                    Ok(text) => state.app.guide.replace(text),
                    Err(problem) => state.app.guide.problem = Some(problem),
                }
            }
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
            return vec![Effect::PickGuide(generation)];
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
    /// Reads a guide from a file.
    pub(super) fn read_guide(&mut self, path: PathBuf) -> Vec<Effect> {
        let generation = self.next_generation();
        self.app.guide.waiting = Some(generation);
        vec![Effect::ReadGuide(generation, path)]
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

//! "My app is not listed": the vendor's guide is pasted, and its rows are looked at.

use crate::catalog::{Level, Requirement};
use crate::credentials;
use crate::flow::model::exchange::PickOutcome;
use crate::guide::{self, FoundRow, Guide, Unread};
use std::collections::BTreeMap;

/// Why a guide could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideProblem {
    /// The clipboard holds no text.
    NothingToPaste,
    /// A PDF, a picture, something else that is no text.
    NotText,
    /// Larger than [`MAX_GUIDE`](crate::guide::MAX_GUIDE).
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
    pub(crate) of: Option<String>,
    /// The clipboard or file being read.
    pub(crate) waiting: Option<u64>,
    /// The long text whose rows are being looked for.
    pub(crate) reading: Option<u64>,
    /// What stood here before it, for whoever cancels.
    pub(crate) before: Option<Box<GuideStep>>,
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
    pub(crate) fn take(&mut self, read: Result<Box<Guide>, GuideProblem>) {
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

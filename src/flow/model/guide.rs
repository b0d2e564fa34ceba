//! "My app isn't listed": pasting the app's guide and reviewing its scopes.

use crate::catalog::{Level, RequiredScope};
use crate::credentials;
use crate::flow::Ticket;
use crate::flow::model::exchange::{ClipboardProblem, PickOutcome};
use crate::guide::{self, FoundScope, Guide, Unread};
use std::collections::BTreeMap;

/// Why a guide couldn't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideProblem {
    /// Nothing could be read from the clipboard.
    Clipboard(ClipboardProblem),
    /// It's a PDF, an image or something else that isn't text.
    NotText,
    /// Larger than [`MAX_GUIDE`](crate::guide::MAX_GUIDE).
    TooLarge,
    /// The file can't be read.
    Unreadable,
    /// It contains credentials rather than a guide; nothing of it is kept.
    Credentials,
    /// The desktop has no file dialog.
    NoDialog,
}

/// The guide being read.
#[derive(Debug, Default)]
pub struct GuideStep {
    /// The text in the field.
    pub text: String,
    /// The result of reading it.
    pub read: Guide,
    /// Corrected levels by scope id; `None` for scopes that were left out.
    pub corrected: BTreeMap<String, Option<Level>>,
    /// Decisions about names that aren't scopes of the form: whether to keep each one.
    pub decided: BTreeMap<String, bool>,
    /// Why the last paste or file wasn't accepted.
    pub problem: Option<GuideProblem>,
    /// The id of the listed app that the guide is for; `None` for an app that isn't listed.
    pub(crate) of: Option<String>,
    /// The ticket of the clipboard or file read in progress.
    pub(crate) waiting: Option<Ticket>,
    /// The ticket of the search through a long text.
    pub(crate) reading: Option<Ticket>,
    /// The state before that search, restored if the user cancels.
    pub(crate) before: Option<Box<GuideStep>>,
}

/// Texts up to this size, in bytes, are read between two frames; longer ones in the background.
const SHORT: usize = 16 * 1024;

/// The number of lines that a text field shows at most.
const MOST_LINES: usize = 2000;

/// Reads a guide's text.
///
/// # Errors
/// Returns [`GuideProblem::Credentials`] if the text contains a store's credentials, which aren't a
/// guide and must not be shown in plain text.
pub fn read_guide(text: &str) -> Result<Box<Guide>, GuideProblem> {
    without_credentials(guide::read(text))
}

/// Reads a guide's text as [`read_guide`] does, in the background. Returns `None` once `stopped`
/// says that nobody waits for it anymore.
pub fn read_guide_until(
    text: &str,
    stopped: &dyn Fn() -> bool,
) -> Option<Result<Box<Guide>, GuideProblem>> {
    guide::read_until(text, stopped).map(without_credentials)
}

fn without_credentials(read: Guide) -> Result<Box<Guide>, GuideProblem> {
    if credentials::are_in(&read.text) {
        return Err(GuideProblem::Credentials);
    }
    Ok(Box::new(read))
}

/// Messages of the guide reader.
#[derive(Debug)]
pub enum GuideMessage {
    /// The text in the field changed.
    Text(String),
    /// "Paste", or Ctrl+V: the page on the clipboard if there is one, otherwise its text.
    Paste,
    /// The clipboard's content.
    Pasted(Ticket, Result<String, ClipboardProblem>),
    /// A text too long for the field was pasted; it replaces the current one.
    PastedLong(String),
    /// Credentials were about to be pasted; they never reached the field.
    CredentialsPasted,
    /// A file was read.
    FileRead(Ticket, Result<String, GuideProblem>),
    /// "Choose file…".
    ChooseFile,
    /// The file dialog ended.
    Picked(Ticket, PickOutcome),
    /// The search for scopes in a long text ended.
    Read(Ticket, Result<Box<Guide>, GuideProblem>),
    /// "Cancel" during that search.
    CancelReading,
    /// "Clear".
    Clear,
    /// The problem's close button.
    DismissProblem,
    /// A level was corrected.
    SetLevel(String, Level),
    /// A scope was left out.
    LeaveOut(String),
    /// A scope that was left out or corrected was reset to the guide's level.
    PutBack(String),
    /// "Yes, add it" or "No, leave it out".
    Decide(String, bool),
}

impl GuideStep {
    /// Returns the scopes with the user's corrections.
    pub fn required_scopes(&self) -> Vec<RequiredScope> {
        let mut required_scopes = self.read.required_scopes();
        required_scopes.retain(|required| self.corrected.get(&required.scope.id) != Some(&None));
        for required in &mut required_scopes {
            if let Some(Some(level)) = self.corrected.get(&required.scope.id) {
                required.level = *level;
                required.unspecified = false;
                required.choice.clear();
            }
        }
        required_scopes
    }

    /// Returns the first name without a decision.
    pub fn undecided(&self) -> Option<&str> {
        let names = self.open_names().map(|unread| unread.name.as_str());
        names.into_iter().find(|name| !self.decided.contains_key(*name))
    }

    /// Returns the names that aren't scopes of the form and need the user's decision.
    pub fn open_names(&self) -> impl Iterator<Item = &Unread> {
        self.read.unread.iter().filter(|unread| !self.has_conflicting_level(unread))
    }

    /// Whether a scope of the same name was already found with another level.
    pub fn has_conflicting_level(&self, unread: &Unread) -> bool {
        let same = |required: &FoundScope| required.ui_name.eq_ignore_ascii_case(&unread.name);
        self.read.scopes.iter().any(same)
    }

    /// Whether a text is long enough to be read in the background, so that it doesn't block the
    /// window.
    pub fn is_long(text: &str) -> bool {
        text.len() > SHORT
    }

    /// Returns the part of the text that a field can show without blocking the window, and whether
    /// that is all of it.
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

    /// Whether the scopes of a long text are being searched for.
    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// Stores the result of reading a guide.
    pub(crate) fn take(&mut self, read: Result<Box<Guide>, GuideProblem>) {
        let before = self.before.take();
        match read {
            Ok(read) => {
                self.read = *read;
                // A page pasted as HTML source is shown as its visible text.
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

//! Step 5: the file comes in, its fields are looked at, what is missing is filled in.

use crate::credentials::{Field, Problem};
use crate::flow::PickOutcome;
use crate::flow::model::imported::{Imported, Source};
use crate::flow::model::step::Step;
use crate::practice::{self};
use crate::secret::{Secret, SecretBytes};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What stands in the way of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportError {
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
    pub trouble: ImportError,
    /// Whether the text was pasted, so that it is no file.
    pub pasted: bool,
    /// The text, kept while its two values can be exchanged.
    pub(crate) swappable: Option<(Secret, Source)>,
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
    pub held: Option<Imported>,
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
    FileRead(u64, PathBuf, Result<SecretBytes, ImportError>),
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
    Accept(Box<Imported>),
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
    pub(crate) fn forget(&mut self) {
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

/// A file's name for people.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

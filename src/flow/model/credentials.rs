//! Step 5: importing the file, reviewing its fields and filling in missing ones.

use crate::credentials::{Field, Problem};
use crate::flow::Ticket;
use crate::flow::model::imported::{Imported, Source};
use crate::flow::model::step::Step;
use crate::flow::{ClipboardProblem, PickOutcome};
use crate::practice::{self};
use crate::secret::{Secret, SecretBytes};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Why a file or paste couldn't be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportError {
    /// The reader rejected it.
    Problem(Problem),
    /// A folder was dropped.
    Folder,
    /// Several files were dropped.
    SeveralFiles,
    /// Nothing could be read from the clipboard.
    Clipboard(ClipboardProblem),
    /// The desktop has no file dialog.
    NoDialog,
}

/// A rejected file or paste, with a possible fix.
#[derive(Debug)]
pub struct ImportProblem {
    /// The reason.
    pub trouble: ImportError,
    /// Whether the text was pasted rather than read from a file.
    pub pasted: bool,
    /// The text and its source, kept while its two values can be swapped.
    pub(crate) swappable: Option<(Secret, Source)>,
}

impl ImportProblem {
    /// Whether "Swap them" is offered.
    pub fn can_swap(&self) -> bool {
        self.swappable.is_some()
    }
}

/// The read in progress.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    #[default]
    Idle,
    /// The file dialog is open.
    Picking(Ticket),
    /// A file is being read.
    File(Ticket),
    /// The clipboard is being read.
    Clipboard(Ticket),
}

/// The file that the practice store "downloaded".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PracticeFile {
    /// None yet.
    #[default]
    None,
    /// The file is here.
    Ready(PathBuf),
    /// It couldn't be written, so its text is used directly.
    InMemory,
}

/// The state of step 5.
#[derive(Debug, Default)]
pub struct ImportStep {
    /// The read in progress.
    pub reading: Reading,
    /// The imported values.
    pub held: Option<Imported>,
    /// The last rejected file or paste.
    pub problem: Option<ImportProblem>,
    /// How often something was rejected, so that a repeated rejection is noticeable.
    pub refusals: u64,
    /// The text in the fields for missing values.
    pub drafts: BTreeMap<Field, Secret>,
    /// Why a value wasn't accepted, by field.
    pub refused: BTreeMap<Field, Problem>,
    /// The secret that is shown, with the ticket of its timer.
    pub shown: Option<(Field, Ticket)>,
    /// The open help: no file arrived, or the pop-up was closed.
    pub help: Option<ImportHelp>,
    /// The practice store's file.
    pub practice_file: PracticeFile,
    /// The ticket of a file dialog that may never have appeared.
    pub(crate) overdue: Option<Ticket>,
    /// Whether the fields are filled in by hand from the start.
    pub typing: bool,
    /// Whether a new account is being created: the old values are kept while its file is awaited.
    pub expects_new: bool,
}

impl ImportStep {
    /// Whether a file dialog is open, so that another would be one too many.
    pub(crate) fn waits_for_dialog(&self) -> bool {
        matches!(self.reading, Reading::Picking(ticket) if self.overdue != Some(ticket))
    }
}

/// The help topics of step 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportHelp {
    /// "No file arrived".
    NoFile,
    /// "I closed the pop-up too early".
    PopUpClosed,
}

/// Messages of step 5.
#[derive(Debug)]
pub enum ImportMessage {
    /// "Choose file…".
    ChooseFile,
    /// The file dialog ended.
    Picked(Ticket, PickOutcome),
    /// Files were dropped on the window, or named on the command line.
    Dropped(Vec<PathBuf>),
    /// The file dialog has been open for so long that it may never have appeared.
    DialogOverdue(Ticket),
    /// Whether a dropped file is sealed.
    DropIdentified(PathBuf, bool),
    /// A file was read.
    FileRead(Ticket, PathBuf, Result<SecretBytes, ImportError>),
    /// "Paste".
    Paste,
    /// The requested text of the clipboard; `None` if it has none.
    Pasted(Ticket, Result<Secret, ClipboardProblem>),
    /// Text pasted with Ctrl+V, which arrives without a request.
    PastedText(Secret),
    /// "Type the values".
    TypeValues,
    /// The text in a field changed.
    Draft(Field, Secret),
    /// The focus left a field, or Enter was pressed in it.
    Submit(Field),
    /// "Use it anyway".
    UseAnyway(Field),
    /// "Swap them".
    Swap,
    /// The eye button.
    ToggleSecret(Field),
    /// The time for showing a secret is over.
    HideSecret(Ticket),
    /// "That's right": the user confirmed a notice, by its index.
    AcceptNotice(usize),
    /// "Use another file".
    UseAnother,
    /// The problem's close button.
    DismissProblem,
    /// The button that creates the account again, and similar ones: goes back to a step.
    BackTo(Step),
    /// "Use the old values".
    KeepOld,
    /// A help link; `None` closes the help.
    Help(Option<ImportHelp>),
    /// The practice file was written, or could not be.
    PracticeFileWritten(Option<PathBuf>),
    /// "Use this file" in practice.
    UsePracticeFile,
    /// Values were read and replace the current ones.
    Accept(Box<Imported>),
    /// "Copy" beside the client ID or the API path.
    Copy(Field),
}

impl ImportStep {
    /// Whether the fields are shown rather than the drop area for a file.
    pub fn shows_fields(&self) -> bool {
        (self.held.is_some() || self.typing) && !self.expects_new
    }

    /// Whether a field has text that wasn't added yet.
    pub fn has_drafts(&self) -> bool {
        self.drafts.values().any(|draft| !draft.expose().trim().is_empty())
    }

    /// Forgets every value.
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Whether access token and store hash are both present.
    pub fn can_be_tested(&self) -> bool {
        !self.expects_new
            && self.held.as_ref().is_some_and(|held| {
                held.credentials.has(Field::AccessToken) && held.credentials.has(Field::StoreHash)
            })
    }

    /// Whether the values are the practice store's. Those are made up, so they are never lost.
    pub fn is_practice_file(&self) -> bool {
        let token = self.held.as_ref().and_then(|held| held.credentials.access_token.as_ref());
        token.is_some_and(practice::is_practice_token)
    }
}

/// Returns a file's name for display.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

//! Step 7: the values, under the app's own labels.

use crate::catalog::AppProfile;
use crate::export::{self, Form, HandOverField};
use crate::flow::model::imported::Imported;
use crate::flow::{ClipboardManager, CopyTarget, Ticket};
use std::collections::BTreeSet;

/// The state of step 7.
#[derive(Debug, Default)]
pub struct HandOverStep {
    /// Indexes of the values that were copied.
    pub copied: BTreeSet<usize>,
    /// The secret that is shown, with the ticket of its timer.
    pub shown: Option<(usize, Ticket)>,
    /// Whether the values were saved in a sealed file.
    pub sealed: bool,
    /// Whether Done was pressed.
    pub finished: bool,
}

/// Messages of step 7.
#[derive(Debug)]
pub enum HandOverMessage {
    /// A copy button.
    Copy(usize),
    /// "Copy next".
    CopyNext,
    /// The check box that puts values in the primary selection instead of on the clipboard.
    Target(CopyTarget),
    /// The eye button of a value.
    ToggleSecret(usize),
    /// The time for showing a secret is over.
    HideSecret(Ticket),
    /// The programs that keep what is copied.
    Managers(Vec<ClipboardManager>),
    /// All values together, in a format for developers.
    CopyAs(Form),
    /// The button that opens the app's guide.
    OpenGuide,
    /// "Connect another app".
    Another,
}

impl HandOverStep {
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Returns the index of the first value that wasn't copied.
    pub fn next(&self, fields: &[HandOverField]) -> Option<usize> {
        let mut places = fields.iter().enumerate().filter(|(_, field)| field.is_to_copy());
        places.find(|(place, _)| !self.copied.contains(place)).map(|(place, _)| place)
    }

    /// Returns how many values weren't copied yet.
    pub fn left(&self, app: Option<&AppProfile>, held: Option<&Imported>) -> usize {
        let Some((app, held)) = app.zip(held) else { return 0 };
        let fields = export::fields(app, &held.credentials);
        let open = fields.iter().enumerate().filter(|(_, field)| field.is_to_copy());
        open.filter(|(place, _)| !self.copied.contains(place)).count()
    }
}

//! Step 7: the values, under the app's own labels.

use crate::catalog::Connector;
use crate::export::{self, Form, HandOverField};
use crate::flow::model::imported::Imported;
use std::collections::BTreeSet;

/// Step 7.
#[derive(Debug, Default)]
pub struct HandOverStep {
    /// Places of the values that were copied.
    pub copied: BTreeSet<usize>,
    /// The secret that is in sight, and since which generation.
    pub shown: Option<(usize, u64)>,
    /// Whether a sealed file was made of them.
    pub sealed: bool,
    /// Whether Done was pressed.
    pub finished: bool,
}

/// What can happen at step 7.
#[derive(Debug)]
pub enum HandOverMessage {
    /// A copy button.
    Copy(usize),
    /// "Copy next".
    CopyNext,
    /// An eye.
    ToggleSecret(usize),
    /// The shown secret was in sight long enough.
    HideSecret(u64),
    /// All values together, in a form for developers.
    CopyAs(Form),
    /// "Open the guide".
    OpenGuide,
    /// "Connect another app".
    Another,
}

impl HandOverStep {
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }

    /// The place of the first value that was not copied.
    pub fn next(&self, fields: &[HandOverField]) -> Option<usize> {
        let mut places = fields.iter().enumerate().filter(|(_, field)| field.is_to_copy());
        places.find(|(place, _)| !self.copied.contains(place)).map(|(place, _)| place)
    }

    /// How many values were not copied yet.
    pub fn left(&self, connector: Option<&Connector>, held: Option<&Imported>) -> usize {
        let Some((connector, held)) = connector.zip(held) else { return 0 };
        let fields = export::fields(connector, &held.credentials);
        let open = fields.iter().enumerate().filter(|(_, field)| field.is_to_copy());
        open.filter(|(place, _)| !self.copied.contains(place)).count()
    }
}

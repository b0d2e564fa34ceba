//! The state needed to reopen the window where it was closed. It contains no secrets: values are in
//! the keyring, in their file, or nowhere.

use crate::saved::{ConnectionId, SavedScope, SavedValue};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The version of the file format.
pub(crate) const VERSION: u32 = 1;

/// The wizard's position.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Session {
    pub(crate) version: u32,
    pub(crate) step: usize,
    pub(crate) furthest: usize,
    pub(crate) app: String,
    pub(crate) app_name: String,
    pub(crate) read_only: bool,
    #[serde(rename = "rows")]
    pub(crate) scopes: Vec<SavedScope>,
    pub(crate) labels: Vec<SavedValue>,
    pub(crate) account_name: String,
    pub(crate) ticked: Vec<String>,
    pub(crate) practice: bool,
    pub(crate) replacing: Option<ConnectionId>,
    pub(crate) saved: Option<ConnectionId>,
    pub(crate) file: Option<PathBuf>,
    pub(crate) had_values: bool,
}

/// What is left of the last session at the step that needs the values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PreviousSession {
    /// The saved connection, whose values are in the keyring.
    pub saved: Option<ConnectionId>,
    /// The imported file.
    pub file: Option<PathBuf>,
}

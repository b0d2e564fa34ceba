//! What is needed to come back to where the window was closed. It holds no secret: values are in
//! the keyring, in their file, or nowhere.

use crate::saved::{ConnectionId, SavedRow, SavedValue};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The version of the file.
pub(crate) const VERSION: u32 = 1;

/// Where the wizard stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Session {
    pub(crate) version: u32,
    pub(crate) step: usize,
    pub(crate) furthest: usize,
    pub(crate) app: String,
    pub(crate) app_name: String,
    pub(crate) read_only: bool,
    pub(crate) rows: Vec<SavedRow>,
    pub(crate) labels: Vec<SavedValue>,
    pub(crate) account_name: String,
    pub(crate) ticked: Vec<String>,
    pub(crate) practice: bool,
    pub(crate) replacing: Option<ConnectionId>,
    pub(crate) saved: Option<ConnectionId>,
    pub(crate) file: Option<PathBuf>,
    pub(crate) had_values: bool,
}

/// What the window finds of its last session at the step that needs the values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PreviousSession {
    /// The connection that was saved, so that its values are in the keyring.
    pub saved: Option<ConnectionId>,
    /// The file that was brought in.
    pub file: Option<PathBuf>,
}

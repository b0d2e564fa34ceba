//! The merchant's own apps: files that were dropped, made here, or lie in the configuration
//! folder. None ever takes the place of a built-in one.

use crate::catalog::{Connector, LoadError, Origin, catalog, parse_connector};
use crate::flow::model::app_screen::AppScreen;
use std::sync::Arc;

/// A file that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// Something in it is wrong; file and line are told.
    Wrong(LoadError),
    /// It cannot be read, by its name.
    Unreadable(String),
}

/// The merchant's own apps.
#[derive(Debug, Default)]
pub struct OwnApps {
    /// Those that can be chosen.
    pub apps: Vec<Arc<Connector>>,
    /// Files that cannot be used.
    pub faults: Vec<FileFault>,
    /// The app being looked at before it is added.
    pub waiting: Option<Arc<Connector>>,
    /// The screen that a dropped file took the place of.
    pub(crate) before: AppScreen,
    /// Whether a dropped file is being read.
    pub reading: bool,
    /// Whether the last one could not be written to the configuration folder.
    pub not_saved: bool,
}

/// What can happen with own apps.
#[derive(Debug)]
pub enum OwnAppMessage {
    /// The files of the configuration folder: name and text.
    Loaded(Vec<(String, Option<String>)>),
    /// A dropped file was read: its name and text.
    FileRead(String, Option<String>),
    /// The guide's link of the app being looked at.
    OpenGuide,
    /// An app was written to the configuration folder, or could not be.
    Saved(bool),
    /// The fault's close button.
    Dismiss,
}

impl OwnApps {
    /// Reads one file; an app whose id is taken gets a new one, so that both can be chosen.
    pub(crate) fn parse(&self, file: &str, text: Option<&str>) -> Result<Connector, FileFault> {
        let Some(text) = text else { return Err(FileFault::Unreadable(file.to_owned())) };
        let scopes = catalog().all_scopes();
        let mut app = parse_connector(file, text, scopes).map_err(FileFault::Wrong)?;
        app.origin = Origin::File(file.to_owned());
        app.checked = false;
        // Families are ours; a file cannot slip in among the variants of a built-in app.
        app.family = None;
        app.variant = None;
        app.id = self.free_id(&app.id);
        Ok(app)
    }

    pub(crate) fn free_id(&self, id: &str) -> String {
        let taken = |id: &str| {
            catalog().connector(id).is_some() || self.apps.iter().any(|own| own.id == id)
        };
        let mut candidates = std::iter::once(id.to_owned())
            .chain(std::iter::once(format!("{id}-own")))
            .chain((2..).map(|number| format!("{id}-own-{number}")));
        candidates.find(|candidate| !taken(candidate)).unwrap_or_else(|| id.to_owned())
    }
}

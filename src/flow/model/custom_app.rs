//! The user's own apps: dropped files, apps set up here, and files in the configuration folder.
//! They never replace a built-in one.

use crate::catalog::{AppProfile, LoadError, Origin, catalog, parse_app};
use crate::flow::model::app_screen::AppScreen;
use std::sync::Arc;

/// A file that can't be used, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// It has an error; the file and line are reported.
    Wrong(LoadError),
    /// It couldn't be read; holds the file's name.
    Unreadable(String),
}

/// The user's own apps.
#[derive(Debug, Default)]
pub struct OwnApps {
    /// The apps that can be chosen.
    pub apps: Vec<Arc<AppProfile>>,
    /// The files that can't be used.
    pub faults: Vec<FileFault>,
    /// The app under review before it's added.
    pub waiting: Option<Arc<AppProfile>>,
    /// The screen to return to after the review.
    pub(crate) before: AppScreen,
    /// Whether a dropped file is being read.
    pub reading: bool,
    /// Whether the last app couldn't be written to the configuration folder.
    pub not_saved: bool,
}

/// Messages about the user's own apps.
#[derive(Debug)]
pub enum OwnAppMessage {
    /// The files in the configuration folder were read: name and text, `None` if unreadable.
    Loaded(Vec<(String, Option<String>)>),
    /// A dropped file was read: name and text, `None` if unreadable.
    FileRead(String, Option<String>),
    /// The guide link of the app under review was clicked.
    OpenGuide,
    /// An app was written to the configuration folder, or couldn't be.
    Saved(bool),
    /// The error's close button.
    Dismiss,
}

impl OwnApps {
    /// Parses one file. An app whose id is taken gets a new one, so that both can be chosen.
    pub(crate) fn parse(&self, file: &str, text: Option<&str>) -> Result<AppProfile, FileFault> {
        let Some(text) = text else { return Err(FileFault::Unreadable(file.to_owned())) };
        let scopes = catalog().all_scopes();
        let mut app = parse_app(file, text, scopes).map_err(FileFault::Wrong)?;
        app.origin = Origin::File(file.to_owned());
        app.checked = false;
        // Only built-in apps have families, so a file can't pose as a variant of one.
        app.family = None;
        app.variant = None;
        app.id = self.free_id(&app.id);
        Ok(app)
    }

    pub(crate) fn free_id(&self, id: &str) -> String {
        let taken =
            |id: &str| catalog().app(id).is_some() || self.apps.iter().any(|own| own.id == id);
        let mut candidates = std::iter::once(id.to_owned())
            .chain(std::iter::once(format!("{id}-own")))
            .chain((2..).map(|number| format!("{id}-own-{number}")));
        candidates.find(|candidate| !taken(candidate)).unwrap_or_else(|| id.to_owned())
    }
}

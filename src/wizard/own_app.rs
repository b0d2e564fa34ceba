//! The merchant's own apps: files that were dropped, made here, or lie in the configuration
//! folder. None ever takes the place of a built-in one.

use super::app::AppScreen;
use super::effect::{Effect, FileEffect, SystemEffect};
use super::state::State;
use crate::catalog::{Connector, LoadError, Origin, catalog, parse_connector, write_connector};
use std::path::PathBuf;
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
    pub(super) before: AppScreen,
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
    fn parse(&self, file: &str, text: Option<&str>) -> Result<Connector, FileFault> {
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

    fn free_id(&self, id: &str) -> String {
        let taken = |id: &str| {
            catalog().connector(id).is_some() || self.apps.iter().any(|own| own.id == id)
        };
        let mut candidates = std::iter::once(id.to_owned())
            .chain(std::iter::once(format!("{id}-own")))
            .chain((2..).map(|number| format!("{id}-own-{number}")));
        candidates.find(|candidate| !taken(candidate)).unwrap_or_else(|| id.to_owned())
    }
}

pub(super) fn update(state: &mut State, message: OwnAppMessage) -> Vec<Effect> {
    match message {
        OwnAppMessage::Loaded(files) => {
            for (file, text) in files {
                match state.app.own.parse(&file, text.as_deref()) {
                    Ok(app) => state.app.own.apps.push(Arc::new(app)),
                    Err(fault) => state.app.own.faults.push(fault),
                }
            }
            state.app.relist();
        }
        OwnAppMessage::FileRead(file, text) => {
            state.app.own.reading = false;
            match state.app.own.parse(&file, text.as_deref()) {
                Ok(app) => {
                    state.app.own.waiting = Some(Arc::new(app));
                    if state.app.screen != AppScreen::File {
                        state.app.own.before = state.app.screen;
                    }
                    state.app.screen = AppScreen::File;
                    state.app.own.faults.clear();
                }
                Err(fault) => {
                    state.app.own.faults = vec![fault];
                }
            }
        }
        OwnAppMessage::OpenGuide => {
            let guide = state.app.own.waiting.as_ref().map(|app| app.guide.clone());
            if let Some(guide) = guide.filter(|guide| !guide.is_empty()) {
                return vec![Effect::System(SystemEffect::OpenUrl(guide))];
            }
        }
        OwnAppMessage::Saved(worked) => state.app.own.not_saved = !worked,
        OwnAppMessage::Dismiss => {
            state.app.own.faults.clear();
            state.app.own.not_saved = false;
        }
    }
    Vec::new()
}

impl State {
    /// Has a dropped app file read.
    pub(super) fn read_app_file(&mut self, path: PathBuf) -> Effect {
        self.app.own.reading = true;
        Effect::File(FileEffect::ReadAppFile(path))
    }

    /// Adds the app that was looked at.
    pub(super) fn add_own_app(&mut self) -> Vec<Effect> {
        let Some(app) = self.app.own.waiting.take() else { return Vec::new() };
        let same = |own: &&Arc<Connector>| {
            (&own.name, &own.guide, &own.account_name) == (&app.name, &app.guide, &app.account_name)
                && (&own.scopes, &own.values) == (&app.scopes, &app.values)
        };
        // The same file once more adds nothing.
        if let Some(known) = self.app.own.apps.iter().find(same).cloned() {
            return self.choose(known);
        }
        let mut effects = self.keep_own(&app);
        if let Some(kept) = self.app.own.apps.last().cloned() {
            effects.extend(self.choose(kept));
        }
        effects
    }

    /// Puts an app among the merchant's own and has it written down.
    pub(super) fn keep_own(&mut self, app: &Connector) -> Vec<Effect> {
        let id = self.app.own.free_id(&app.id);
        let file = format!("{id}.toml");
        let kept = Connector {
            id,
            origin: Origin::File(file.clone()),
            family: None,
            variant: None,
            checked: false,
            ..app.clone()
        };
        let text = write_connector(&kept);
        self.app.own.apps.push(Arc::new(kept));
        self.app.relist();
        vec![Effect::File(FileEffect::SaveOwnApp { file, text })]
    }
}

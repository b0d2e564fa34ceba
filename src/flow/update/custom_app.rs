//! The user's own apps: dropped files, apps set up here, and files in the configuration folder.
//! They never replace a built-in one.

use crate::catalog::{Connector, Origin, write_connector};
use crate::flow::OwnAppMessage;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::effect::{Effect, FileEffect, SystemEffect};
use crate::flow::model::state::State;
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) fn update(state: &mut State, message: OwnAppMessage) -> Vec<Effect> {
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
    /// Requests that a dropped app file be read.
    pub(crate) fn read_app_file(&mut self, path: PathBuf) -> Effect {
        self.app.own.reading = true;
        Effect::File(FileEffect::ReadAppFile(path))
    }

    /// Adds the app under review.
    pub(crate) fn add_own_app(&mut self) -> Vec<Effect> {
        let Some(app) = self.app.own.waiting.take() else { return Vec::new() };
        let same = |own: &&Arc<Connector>| {
            (&own.name, &own.guide, &own.account_name) == (&app.name, &app.guide, &app.account_name)
                && (&own.scopes, &own.values) == (&app.scopes, &app.values)
        };
        // Adding the same file twice has no effect.
        if let Some(known) = self.app.own.apps.iter().find(same).cloned() {
            return self.choose(known);
        }
        let mut effects = self.keep_own(&app);
        if let Some(kept) = self.app.own.apps.last().cloned() {
            effects.extend(self.choose(kept));
        }
        effects
    }

    /// Adds an app to the user's own and saves it to a file.
    pub(crate) fn keep_own(&mut self, app: &Connector) -> Vec<Effect> {
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

//! The user's own apps: dropped files, apps set up here, and files in the configuration folder.
//! They never replace a built-in one.

use crate::catalog::{AppProfile, Origin, write_app};
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
                match state.draft.app.own.parse(&file, text.as_deref()) {
                    Ok(app) => state.draft.app.own.apps.push(Arc::new(app)),
                    Err(fault) => state.draft.app.own.faults.push(fault),
                }
            }
            state.draft.app.relist();
        }
        OwnAppMessage::FileRead(file, text) => {
            state.draft.app.own.reading = false;
            match state.draft.app.own.parse(&file, text.as_deref()) {
                Ok(app) => {
                    state.draft.app.own.waiting = Some(Arc::new(app));
                    if state.draft.app.screen != AppScreen::File {
                        state.draft.app.own.before = state.draft.app.screen;
                    }
                    state.draft.app.screen = AppScreen::File;
                    state.draft.app.own.faults.clear();
                }
                Err(fault) => {
                    state.draft.app.own.faults = vec![fault];
                }
            }
        }
        OwnAppMessage::OpenGuide => {
            let guide = state.draft.app.own.waiting.as_ref().map(|app| app.guide.clone());
            if let Some(guide) = guide.filter(|guide| !guide.is_empty()) {
                return vec![Effect::System(SystemEffect::OpenUrl(guide))];
            }
        }
        OwnAppMessage::Saved(worked) => state.draft.app.own.not_saved = !worked,
        OwnAppMessage::Dismiss => {
            state.draft.app.own.faults.clear();
            state.draft.app.own.not_saved = false;
        }
    }
    Vec::new()
}

impl State {
    /// Requests that a dropped app file be read.
    pub(crate) fn read_app_file(&mut self, path: PathBuf) -> Effect {
        self.draft.app.own.reading = true;
        Effect::File(FileEffect::ReadAppFile(path))
    }

    /// Adds the app under review.
    pub(crate) fn add_own_app(&mut self) -> Vec<Effect> {
        let Some(app) = self.draft.app.own.waiting.take() else { return Vec::new() };
        let same = |own: &&Arc<AppProfile>| {
            (&own.name, &own.guide, &own.account_name) == (&app.name, &app.guide, &app.account_name)
                && (&own.scopes, &own.values) == (&app.scopes, &app.values)
        };
        // Adding the same file twice has no effect.
        if let Some(known) = self.draft.app.own.apps.iter().find(same).cloned() {
            return self.choose(known);
        }
        let mut effects = self.keep_own(&app);
        if let Some(kept) = self.draft.app.own.apps.last().cloned() {
            effects.extend(self.choose(kept));
        }
        effects
    }

    /// Adds an app to the user's own and saves it to a file.
    pub(crate) fn keep_own(&mut self, app: &AppProfile) -> Vec<Effect> {
        let id = self.draft.app.own.free_id(&app.id);
        let file = format!("{id}.toml");
        let kept = AppProfile {
            id,
            origin: Origin::File(file.clone()),
            family: None,
            variant: None,
            checked: false,
            ..app.clone()
        };
        let text = write_app(&kept);
        self.draft.app.own.apps.push(Arc::new(kept));
        self.draft.app.relist();
        vec![Effect::File(FileEffect::SaveOwnApp { file, text })]
    }
}

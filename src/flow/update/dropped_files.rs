//! Files dropped on the window: each goes where it belongs, on any step.

use crate::credentials;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::credentials::{ImportError, file_name};
use crate::flow::model::effect::Effect;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{Message, SealMessage};
use std::path::PathBuf;

impl State {
    /// Handles dropped files.
    pub(crate) fn dropped(&mut self, files: Vec<PathBuf>) -> Vec<Effect> {
        // The kind of file decides where it goes. Only guides depend on the current screen.
        let mut effects = Vec::new();
        if let [path] = files.as_slice() {
            let name = file_name(path);
            if name.to_ascii_lowercase().ends_with(".scopewise") {
                return self.guarded(Message::Seal(SealMessage::Open(path.clone())));
            }
            self.home.open = false;
            if name.to_ascii_lowercase().ends_with(".toml") {
                effects.extend(self.enter(Step::App));
                effects.push(self.read_app_file(path.clone()));
                return effects;
            }
            let guide = self.step() == Step::App && self.app.screen == AppScreen::Guide;
            if guide && !credentials::is_credentials_file_name(&name) {
                return self.read_guide(path.clone());
            }
        }
        if self.step() != Step::Credentials {
            if !self.app.is_decided() {
                // The values mean nothing without an app, so the file waits until one is chosen.
                self.waiting_file = match files.as_slice() {
                    [path] => Some(path.clone()),
                    _ => None,
                };
                return Vec::new();
            }
            effects = self.enter(Step::Credentials);
        }
        match files.as_slice() {
            [] => {}
            [path] => effects.extend(self.read_file(path.clone())),
            _ => self.refuse(ImportError::SeveralFiles),
        }
        effects
    }
}

//! Files dropped on the window: each goes where it belongs, on any step.

use super::update;
use crate::credentials;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::credentials::{ImportError, file_name};
use crate::flow::model::effect::{Effect, FileEffect};
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{AppMessage, DroppedContent, GuideMessage, Message, SealMessage};
use crate::texts::t;
use std::path::{Path, PathBuf};

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
            self.user.home.open = false;
            if name.to_ascii_lowercase().ends_with(".toml") {
                effects.extend(self.enter(Step::App));
                effects.push(self.read_app_file(path.clone()));
                return effects;
            }
            // Elsewhere, the file is read as credentials, which recognizes a sealed file as well.
            if !self.draft.app.is_decided() || self.wants_guide(path) {
                effects.push(Effect::File(FileEffect::IdentifyDrop(path.clone())));
                return effects;
            }
        }
        if self.step() != Step::Credentials {
            if !self.draft.app.is_decided() {
                self.draft.waiting_file = None;
                return self.trouble(t::PROBLEM_SEVERAL_FILES);
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

    /// Handles whatever was dropped.
    pub(crate) fn received_drop(&mut self, content: Option<DroppedContent>) -> Vec<Effect> {
        let takes_text = !self.user.home.open && self.step() == Step::Credentials;
        match content {
            Some(DroppedContent::Files(files)) => self.dropped(files),
            Some(DroppedContent::Text(text)) if takes_text => self.pasted(Ok(text)),
            Some(DroppedContent::Text(text)) if !self.user.home.open && self.shows_guide() => {
                let text = GuideMessage::PastedLong(text.expose().to_owned());
                update(self, Message::App(AppMessage::Guide(text)))
            }
            Some(DroppedContent::Text(_)) | None => self.trouble(t::DROP_UNREADABLE),
        }
    }

    fn shows_guide(&self) -> bool {
        self.step() == Step::App && self.draft.app.screen == AppScreen::Guide
    }

    /// Whether this dropped file is meant as a guide.
    fn wants_guide(&self, path: &Path) -> bool {
        self.shows_guide() && !credentials::is_credentials_file_name(&file_name(path))
    }

    /// Handles a dropped file whose kind its name doesn't tell.
    pub(crate) fn drop_identified(&mut self, path: PathBuf, is_sealed: bool) -> Vec<Effect> {
        if is_sealed {
            return self.guarded(Message::Seal(SealMessage::Open(path)));
        }
        if self.wants_guide(&path) {
            return self.read_guide(path);
        }
        if self.draft.app.is_decided() {
            return self.dropped(vec![path]);
        }
        // The values mean nothing without an app, so the file waits until one is chosen.
        self.draft.waiting_file = Some(path);
        Vec::new()
    }
}

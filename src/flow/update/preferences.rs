//! The appearance of the window: theme, size, language, motion. It is saved between sessions.

use crate::catalog::catalog;
use crate::flow::Overlay;
use crate::flow::PreferencesMessage;
use crate::flow::model::effect::{ClipboardEffect, Effect, NetworkEffect, SystemEffect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::state::State;
use crate::texts::{Language, t};

impl State {
    /// Returns the language of the window.
    pub fn language(&self) -> Language {
        self.user.preferences.chosen_language().unwrap_or(self.user.system.language)
    }

    /// Whether motion is reduced.
    pub fn reduces_motion(&self) -> bool {
        self.user.preferences.reduce_motion.unwrap_or(self.user.system.reduce_motion)
    }
}

pub(crate) fn update(state: &mut State, message: PreferencesMessage) -> Vec<Effect> {
    let before = state.user.preferences.clone();
    let preferences = &mut state.user.preferences;
    match message {
        PreferencesMessage::Remembered(remembered, system) => {
            (state.user.preferences, state.user.system) = (remembered, system);
            return Vec::new();
        }
        PreferencesMessage::SystemMotion(reduce) => state.user.system.reduce_motion = reduce,
        PreferencesMessage::Open(overlay) => {
            state.overlay = Some(overlay);
            // Practice sends requests only to this computer.
            if overlay == Overlay::About && !state.is_practice() {
                state.reached = None;
                return vec![Effect::Network(NetworkEffect::Reach)];
            }
        }
        PreferencesMessage::Reached(answer) => state.reached = Some(answer),
        PreferencesMessage::Proxy(source) => state.user.system.proxy = source,
        PreferencesMessage::OpenGuide(app) => {
            let guide = catalog().app(&app).map(|app| app.guide.clone());
            return guide
                .map(|address| Effect::System(SystemEffect::OpenUrl(address)))
                .into_iter()
                .collect();
        }
        PreferencesMessage::CopyReport(report) => {
            let note = CopiedItem::Other { label: t::TEST_REPORT };
            return vec![Effect::Clipboard(ClipboardEffect::Copy(report, note))];
        }
        PreferencesMessage::Close => state.overlay = None,
        PreferencesMessage::Theme(theme) => preferences.theme = theme,
        PreferencesMessage::Size(percent) => preferences.size = Some(percent),
        PreferencesMessage::Language(language) => {
            preferences.language = language.map(|language| language.code().to_owned());
        }
        PreferencesMessage::ReduceMotion(reduce) => preferences.reduce_motion = Some(reduce),
        PreferencesMessage::Renderer(renderer) => preferences.renderer = renderer,
    }
    if state.user.preferences == before {
        Vec::new()
    } else {
        vec![Effect::System(SystemEffect::RememberPreferences(state.user.preferences.clone()))]
    }
}

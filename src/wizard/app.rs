//! Step 1: which app.

use super::message::Effect;
use super::state::State;
use crate::catalog::{Access, Connector, catalog};

/// Step 1.
#[derive(Debug, Default)]
pub struct AppStep {
    /// What stands in the search box.
    pub search: String,
    /// The chosen app.
    pub chosen: Option<&'static Connector>,
    /// How much access to give. Where the guide asks for far more than needed nothing is chosen
    /// beforehand.
    pub access: Option<Access>,
}

/// What can happen at step 1.
#[derive(Debug)]
pub enum AppMessage {
    /// The search box changed.
    Search(String),
    /// An app was chosen, by its id.
    Choose(String),
    /// How much access.
    ChooseAccess(Access),
    /// Back to the list, in a very narrow window.
    Clear,
    /// The guide's link was pressed.
    OpenGuide,
}

impl AppStep {
    /// Whether app and access are both chosen.
    pub fn is_decided(&self) -> bool {
        self.chosen.is_some() && self.access.is_some()
    }

    /// The apps whose name, vendor or aliases hold every word of the search.
    pub fn found(&self) -> Vec<&'static Connector> {
        let search = self.search.to_lowercase();
        let words: Vec<&str> = search.split_whitespace().collect();
        let fits = |connector: &&Connector| {
            let names = [&connector.name, &connector.vendor, &connector.id];
            let all = names.into_iter().chain(&connector.aliases);
            let hay = all.map(|name| name.to_lowercase()).collect::<Vec<_>>().join("\n");
            words.iter().all(|word| hay.contains(word))
        };
        catalog().connectors().iter().filter(fits).collect()
    }
}

pub(super) fn update(state: &mut State, message: AppMessage) -> Vec<Effect> {
    match message {
        AppMessage::Search(search) => state.app.search = search,
        AppMessage::Choose(id) => {
            let Some(connector) = catalog().connector(&id) else { return Vec::new() };
            if state.app.chosen.is_some_and(|chosen| chosen.id == connector.id) {
                return Vec::new();
            }
            state.app.chosen = Some(connector);
            state.app.access = (!connector.lesser_access).then_some(Access::Guide);
            connector.suggested_account_name().clone_into(&mut state.account.name);
            let mut effects = state.rows_changed();
            effects.extend(state.take_waiting_file());
            return effects;
        }
        AppMessage::ChooseAccess(access) => {
            let offered = state.app.chosen.is_some_and(|c| c.lesser_access);
            if offered && state.app.access != Some(access) {
                state.app.access = Some(access);
                let mut effects = state.rows_changed();
                effects.extend(state.take_waiting_file());
                return effects;
            }
        }
        AppMessage::Clear => {
            state.app.chosen = None;
            state.app.access = None;
        }
        AppMessage::OpenGuide => {
            if let Some(connector) = state.app.chosen {
                return vec![Effect::OpenUrl(connector.guide.clone())];
            }
        }
    }
    Vec::new()
}

impl State {
    /// A file that came before the app opens at its own step.
    fn take_waiting_file(&mut self) -> Vec<Effect> {
        match self.waiting_file.take_if(|_| self.app.is_decided()) {
            Some(path) => self.dropped(vec![path]),
            None => Vec::new(),
        }
    }

    /// Another app or access asks for other rows: the test and the hand-over begin anew. Ticks
    /// and values stay, since going back never loses anything.
    fn rows_changed(&mut self) -> Vec<Effect> {
        let effects = self.stop_test();
        self.test.reset();
        self.hand_over.forget();
        self.scopes.gaps.clear();
        self.import.practice_file = super::PracticeFile::None;
        effects
    }
}

//! An app set up by hand: its scopes are picked from the table, or copied from another app and
//! changed.

use crate::catalog::{AppProfile, catalog};
use crate::flow::Draft;
use crate::flow::DraftMessage;
use crate::flow::EnteredDetails;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::effect::{Effect, KeyringEffect};
use crate::flow::model::exchange::ListChange;
use crate::flow::model::state::State;
use crate::saved::{ConnectionId, SavedScope, SavedValue};
use crate::texts::t;
use std::sync::Arc;

pub(crate) fn update(state: &mut State, message: DraftMessage) -> Vec<Effect> {
    let draft = &mut state.draft.app.draft;
    match message {
        DraftMessage::Name(name) => draft.name = name,
        DraftMessage::AccountName(name) => draft.account_name = name,
        DraftMessage::SetLevel(id, level) => {
            if catalog().scope(&id).is_none() {
                return Vec::new();
            }
            draft.rule = None;
            draft.unspecified.remove(&id);
            if level.is_rest() {
                draft.levels.remove(&id);
            } else {
                draft.levels.insert(id, level);
            }
        }
        DraftMessage::ToggleValue(source) => {
            for value in draft.values.iter_mut().filter(|value| value.source == source) {
                value.on = !value.on;
            }
        }
        DraftMessage::Label(source, label) => {
            for value in draft.values.iter_mut().filter(|value| value.source == source) {
                value.label.clone_from(&label);
            }
        }
        DraftMessage::StartFrom(id) => {
            if let Some(app) = state.draft.app.by_id(&id) {
                let draft = &mut state.draft.app.draft;
                draft.set_requirements(&app.scopes);
                draft.rule = None;
            }
        }
        DraftMessage::Keep(keep) => draft.keep = keep,
    }
    Vec::new()
}

impl State {
    /// Opens the scope table: with those of the guide being read, of the chosen app, or empty.
    pub(crate) fn open_scope_list(&mut self) {
        self.draft.app.draft = match self.draft.app.screen {
            AppScreen::Guide => self.draft_of_guide(),
            _ => {
                let chosen = self.draft.app.chosen.clone();
                let required_scopes = self.required_scopes();
                Draft::of_requirements(chosen, &required_scopes)
            }
        };
        self.draft.app.screen = AppScreen::Rows;
    }

    /// Opens the scope table for a saved connection whose scopes aren't known.
    pub(crate) fn open_scope_entry(&mut self, id: &ConnectionId) -> Vec<Effect> {
        let Some(connection) = self.user.home.get(id).cloned() else { return Vec::new() };
        let effects = self.reset_for_next_app();
        let mut draft = Draft::of_requirements(None, &[]);
        draft.name.clone_from(&connection.app_name);
        draft.account_name.clone_from(&connection.account_name);
        draft.keep = false;
        draft.about = Some(connection.id);
        self.draft.app.draft = draft;
        self.draft.app.screen = AppScreen::Rows;
        effects
    }

    /// Adds the details that the user entered to a saved connection.
    fn told(&mut self, id: ConnectionId, app: &AppProfile) -> Vec<Effect> {
        let required_scopes = app.scopes.iter().filter(|required| required.is_needed());
        let told = EnteredDetails {
            app_name: app.name.clone(),
            account_name: app.account_name.clone(),
            scopes: required_scopes.map(SavedScope::of).collect(),
            values: app.values.iter().map(SavedValue::of).collect(),
        };
        if let Some(connection) = self.user.home.listed.index.get_mut(&id) {
            told.put_into(connection);
            self.user.home.list_changed();
        }
        let mut effects = self.reset_for_next_app();
        self.user.home.open = true;
        effects.push(Effect::Keyring(KeyringEffect::ChangeList(ListChange::Told { id, told })));
        effects.extend(self.toast(t::HOME_SCOPES_ADDED));
        effects
    }

    /// Chooses the app that was set up, and saves it if requested.
    pub(crate) fn use_draft(&mut self) -> Vec<Effect> {
        if self.draft.app.draft.missing().is_some() {
            return Vec::new();
        }
        let mut app = self.draft.app.draft.app();
        let keep = self.draft.app.draft.keep;
        let mut effects = Vec::new();
        if keep {
            effects.extend(self.keep_own(&app));
            // The id made from its name may belong to another app, so use the id it was saved
            // under.
            if let Some(kept) = self.draft.app.own.apps.last() {
                app.id.clone_from(&kept.id);
            }
        }
        if let Some(id) = self.draft.app.draft.about.take() {
            effects.extend(self.told(id, &app));
            return effects;
        }
        self.draft.app.guide = crate::flow::GuideStep::default();
        effects.extend(self.choose(Arc::new(app)));
        effects
    }
}

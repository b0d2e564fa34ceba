//! Step 1: choosing the app.

use crate::catalog::{Access, AppProfile, catalog};
use crate::explain;
use crate::flow::AppMessage;
use crate::flow::AppScreen;
use crate::flow::First;
use crate::flow::model::app::with_access;
use crate::flow::model::effect::{ClipboardEffect, Effect, SystemEffect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::state::State;
use crate::texts::t;
use std::sync::Arc;

pub(crate) fn update(state: &mut State, message: AppMessage) -> Vec<Effect> {
    match message {
        AppMessage::Search(search) => {
            state.draft.app.list.search(&search);
            state.draft.app.search = search;
        }
        AppMessage::Choose(id) => {
            let Some(profile) = state.draft.app.by_id(&id) else { return Vec::new() };
            let first = state.draft.app.first.as_ref();
            if first.is_some_and(|first| first.app.is_variant_of(&profile)) {
                return Vec::new();
            }
            // An app with changed scopes can be chosen again with those of its guide.
            let same = |chosen: &Arc<AppProfile>| {
                chosen.is_variant_of(&profile) && chosen.origin == profile.origin
            };
            if state.draft.app.chosen.as_ref().is_some_and(same) {
                return Vec::new();
            }
            return state.choose(profile);
        }
        AppMessage::ChooseVariant(id) => {
            let Some(profile) = catalog().app(&id) else { return Vec::new() };
            let mut effects = state.choose(Arc::clone(profile));
            state.draft.app.access = Some(Access::Guide);
            if state.draft.app.first.is_some() {
                return state.show_pair(Arc::clone(profile));
            }
            effects.extend(state.take_waiting_file());
            return effects;
        }
        AppMessage::ChooseAccess(access) => {
            let chosen = state.draft.app.chosen.clone().filter(|chosen| chosen.lesser_access);
            let is_first = |chosen: &AppProfile| {
                state.draft.app.first.as_ref().is_some_and(|first| first.app.is_variant_of(chosen))
            };
            if let Some(second) = chosen.as_ref().filter(|chosen| !is_first(chosen))
                && state.draft.app.first.is_some()
            {
                state.draft.app.access = Some(access);
                return state.show_pair(with_access(second, access));
            }
            if chosen.is_some()
                && state.draft.app.first.is_none()
                && state.draft.app.access != Some(access)
            {
                state.draft.app.access = Some(access);
                let mut effects = state.scopes_changed();
                effects.extend(state.take_waiting_file());
                return effects;
            }
        }
        AppMessage::Clear => {
            state.draft.app.chosen = None;
            state.draft.app.access = None;
        }
        AppMessage::OpenGuide => {
            let guide = state.draft.app.chosen.as_ref().map(|profile| profile.guide.clone());
            if let Some(guide) = guide.filter(|guide| !guide.is_empty()) {
                return vec![Effect::System(SystemEffect::OpenUrl(guide))];
            }
        }
        AppMessage::Report => {
            let report = state.draft.app.chosen.as_deref().map(explain::outdated_report);
            let note = CopiedItem::Other { label: t::TEST_REPORT };
            return report
                .map(|report| Effect::Clipboard(ClipboardEffect::Copy(report, note)))
                .into_iter()
                .collect();
        }
        AppMessage::PasteGuide => state.open_guide(),
        AppMessage::ChooseScopes => state.open_scope_list(),
        AppMessage::AddSecond => {
            let chosen = state.draft.app.chosen.clone().filter(|_| state.draft.app.is_decided());
            if let Some((app, access)) = chosen.zip(state.draft.app.access) {
                let account_name = state.draft.account.name.clone();
                state.draft.app.first = Some(First { app, access, account_name });
                state.draft.app.search.clear();
                state.draft.app.list.search("");
            }
        }
        AppMessage::KeepOne => {
            return state.restore_first();
        }
        AppMessage::UseBoth => return state.use_both(),
        AppMessage::Guide(message) => return crate::flow::update::guide::update(state, message),
        AppMessage::Draft(message) => return crate::flow::update::draft::update(state, message),
        AppMessage::Own(message) => {
            return crate::flow::update::custom_app::update(state, message);
        }
    }
    Vec::new()
}

impl State {
    /// Chooses an app. If it has variants or offers less access, the access is left for the user to
    /// choose.
    pub(crate) fn choose(&mut self, app: Arc<AppProfile>) -> Vec<Effect> {
        let sure = !app.lesser_access && app.family.is_none();
        if self.draft.app.first.is_some() && sure && app.knows_scopes() {
            return self.show_pair(app);
        }
        app.suggested_account_name().clone_into(&mut self.draft.account.name);
        self.draft.app.access = sure.then_some(Access::Guide);
        self.draft.app.chosen = Some(app);
        self.draft.app.screen = AppScreen::List;
        let mut effects = self.scopes_changed();
        effects.extend(self.take_waiting_file());
        effects
    }

    fn show_pair(&mut self, second: Arc<AppProfile>) -> Vec<Effect> {
        self.draft.app.second = Some(second);
        self.draft.app.screen = AppScreen::Pair;
        Vec::new()
    }

    /// Returns the two apps while they are compared.
    pub fn pair(&self) -> Option<(Arc<AppProfile>, Arc<AppProfile>)> {
        let first =
            self.draft.app.first.as_ref().map(|first| with_access(&first.app, first.access));
        first
            .zip(self.draft.app.second.clone())
            .filter(|_| self.draft.app.screen == AppScreen::Pair)
    }

    /// Returns to the first of two apps alone, as it was chosen.
    fn restore_first(&mut self) -> Vec<Effect> {
        self.draft.app.screen = AppScreen::List;
        let Some(first) = self.draft.app.first.take() else { return Vec::new() };
        self.draft.app.chosen = Some(first.app);
        self.draft.app.access = Some(first.access);
        self.draft.account.name = first.account_name;
        self.scopes_changed()
    }

    fn use_both(&mut self) -> Vec<Effect> {
        let Some((one, other)) = self.pair() else { return Vec::new() };
        let both = Arc::new(crate::catalog::both(&one, &other));
        self.draft.app.first = None;
        self.choose(both)
    }

    /// Opens the file that arrived before the app was chosen.
    fn take_waiting_file(&mut self) -> Vec<Effect> {
        let decided = self.draft.app.is_decided() && self.draft.app.first.is_none();
        match self.draft.waiting_file.take_if(|_| decided) {
            Some(path) => self.dropped(vec![path]),
            None => Vec::new(),
        }
    }

    /// Resets the test, the hand-over and the saved state, since another app or access has other
    /// scopes. Ticks and values stay: going back never loses anything.
    fn scopes_changed(&mut self) -> Vec<Effect> {
        let effects = self.stop_test();
        self.draft.test.reset();
        self.draft.hand_over.forget();
        // The saved values belong to another app or have other scopes.
        self.draft.keep = crate::flow::SaveState::Not;
        self.draft.scopes.gaps.clear();
        self.draft.import.practice_file = crate::flow::PracticeFile::None;
        effects
    }

    /// Goes back within step 1. Returns whether there was a screen to go back from.
    pub(crate) fn back_to_list(&mut self) -> bool {
        match self.draft.app.screen {
            AppScreen::List if self.draft.app.first.is_some() => {
                self.restore_first();
                true
            }
            AppScreen::List => false,
            AppScreen::File => {
                self.draft.app.screen = self.draft.app.own.before;
                true
            }
            AppScreen::Rows if self.draft.app.draft.about.take().is_some() => {
                self.draft.app.screen = AppScreen::List;
                self.user.home.open = true;
                true
            }
            AppScreen::Rows if self.draft.app.draft.from_guide => {
                self.draft.app.screen = AppScreen::Guide;
                true
            }
            _ => {
                self.draft.app.screen = AppScreen::List;
                true
            }
        }
    }

    /// Handles Continue on the inner screens of step 1; `None` on the list of apps.
    pub(crate) fn go_on_in_app(&mut self) -> Option<Vec<Effect>> {
        match self.draft.app.screen {
            AppScreen::List => None,
            AppScreen::Guide => Some(self.use_guide()),
            AppScreen::Rows => Some(self.use_draft()),
            AppScreen::File => Some(self.add_own_app()),
            AppScreen::Pair => Some(update(self, AppMessage::KeepOne)),
        }
    }
}

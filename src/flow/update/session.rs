//! The state needed to reopen the window where it was closed. It contains no secrets: values are in
//! the keyring, in their file, or nowhere.

use crate::catalog::AppProfile;
use crate::catalog::Origin;
use crate::catalog::ValueLabel;
use crate::catalog::ValueSource;
use crate::catalog::catalog;
use crate::catalog::{Access, RequiredScope};
use crate::flow::PreviousSession;
use crate::flow::Session;
use crate::flow::model::effect::Effect;
use crate::flow::model::imported::Source;
use crate::flow::model::keep::SaveState;
use crate::flow::model::session::VERSION;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::saved::{SavedScope, SavedValue};
use crate::texts::t;
use std::sync::Arc;

impl State {
    /// Returns the wizard's position; `None` before an app is chosen, after Done, and for values
    /// from someone else's sealed file.
    pub fn session(&self) -> Option<Session> {
        let app = self.app().filter(|_| self.draft.app.is_decided())?;
        let step = self.step();
        if self.draft.hand_over.finished
            || step == Step::App && self.draft.furthest == Some(Step::App)
        {
            return None;
        }
        // The user has to open someone else's sealed file again.
        if self.draft.received.is_some() {
            return None;
        }
        let required_scopes = self.required_scopes();
        let ticked =
            required_scopes.iter().filter(|required| self.draft.scopes.is_ticked(required));
        let held = self.draft.import.held.as_ref();
        Some(Session {
            version: VERSION,
            step: step.number(),
            furthest: self.draft.furthest.unwrap_or(Step::App).number(),
            app: app.id.clone(),
            app_name: app.name.clone(),
            read_only: self.draft.app.access == Some(Access::ReadOnly),
            scopes: required_scopes
                .iter()
                .filter(|required| required.is_needed())
                .map(SavedScope::of)
                .collect(),
            labels: app.values.iter().map(SavedValue::of).collect(),
            account_name: self.draft.account.name.clone(),
            ticked: ticked.map(|required| required.scope.id.clone()).collect(),
            practice: self.is_practice(),
            replacing: self.draft.replacing.clone(),
            saved: match &self.draft.keep {
                SaveState::Saved(id) => Some(id.clone()),
                _ => None,
            },
            file: held.and_then(|held| match &held.source {
                // A path that isn't UTF-8 can't be saved; the rest of the session can.
                Source::File { path, .. } if !self.draft.import.is_practice_file() => {
                    path.to_str().is_some().then(|| path.clone())
                }
                _ => None,
            }),
            had_values: held.is_some(),
        })
    }

    /// Restores the wizard to where the last window was closed.
    pub(crate) fn resume(&mut self, session: &Session) -> Vec<Effect> {
        let Some(app) = session.app(self) else { return Vec::new() };
        let mut steps = Step::ALL.into_iter();
        let step_of = |number: usize| Step::ALL.get(number.saturating_sub(1)).copied();
        let (Some(step), Some(furthest)) = (step_of(session.step), step_of(session.furthest))
        else {
            return Vec::new();
        };
        self.draft.app.chosen = Some(app);
        self.draft.app.access =
            Some(if session.read_only { Access::ReadOnly } else { Access::Guide });
        self.draft.account.name.clone_from(&session.account_name);
        self.draft.replacing.clone_from(&session.replacing);
        let required_scopes = self.required_scopes();
        let ticked: Vec<RequiredScope> = required_scopes
            .into_iter()
            .filter(|required| session.ticked.contains(&required.scope.id))
            .collect();
        self.draft.scopes.tick(&ticked);
        if session.had_values {
            let saved = session.saved.clone();
            self.draft.left = Some(PreviousSession { saved, file: session.file.clone() });
        }
        // Without values, nothing beyond step 5 can be shown.
        let step = step.min(Step::Credentials);
        self.draft.furthest = Some(furthest.min(Step::Credentials));
        self.draft.visited.extend(steps.by_ref().take_while(|earlier| *earlier < step));
        let mut effects = if session.practice { self.start_practice() } else { Vec::new() };
        effects.extend(self.enter(step));
        effects.extend(self.toast(t::SESSION_RESUMED));
        effects
    }
}

impl Session {
    /// Returns the app with the chosen scopes; `None` if the saved session can't be used.
    pub(crate) fn app(&self, state: &State) -> Option<Arc<AppProfile>> {
        if self.version != VERSION || self.app.is_empty() {
            return None;
        }
        let required_scopes: Vec<_> = self.scopes.iter().filter_map(SavedScope::required).collect();
        let access = if self.read_only { Access::ReadOnly } else { Access::Guide };
        let known = state.draft.app.by_id(&self.app).or_else(|| catalog().app(&self.app).cloned());
        if let Some(known) = known {
            let same = |one: &[RequiredScope], other: &[RequiredScope]| {
                let needed = |required_scopes: &[RequiredScope]| {
                    let needed = required_scopes.iter().filter(|required| required.is_needed());
                    needed
                        .map(|required| (required.scope.id.clone(), required.level))
                        .collect::<Vec<_>>()
                };
                needed(one) == needed(other)
            };
            if same(&known.required_scopes(access), &required_scopes) {
                return Some(known);
            }
        }
        if required_scopes.is_empty() {
            return None;
        }
        let name = if self.app_name.is_empty() { &self.app } else { &self.app_name };
        let mut own = match catalog().app(&self.app) {
            Some(known) => (**known).clone(),
            None => AppProfile::named(name, Vec::new(), Origin::Hand),
        };
        own.id.clone_from(&self.app);
        (own.scopes, own.rule) = (required_scopes, None);
        own.lesser_access = own.lesser_access && self.read_only;
        let labels = self.labels.iter().filter_map(|label| {
            let source = ValueSource::ALL.into_iter().find(|source| source.id() == label.source)?;
            let (label, constant) = (label.label.clone(), label.constant.clone());
            Some(ValueLabel { label, source, constant })
        });
        own.values = labels.collect();
        Some(Arc::new(own))
    }
}

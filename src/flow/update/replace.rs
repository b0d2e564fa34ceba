//! Replacing one account with another: an account and its scopes can't be changed after Save, so a
//! new one takes its place, step by step.

use crate::catalog::Access;
use crate::flow::model::effect::Effect;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::saved::{ConnectionId, Replacement};
use crate::texts::{t, with};
use std::sync::Arc;

impl State {
    /// Forgets the progress of a replacement; both connections stay.
    pub(crate) fn end_replacement(&mut self, id: ConnectionId) -> Vec<Effect> {
        self.user.home.plan = None;
        if self.draft.replacing.as_ref() == Some(&id) {
            self.draft.replacing = None;
        }
        vec![self.user.home.change_replacement(id, None)]
    }

    /// Starts creating the new account that replaces an old one.
    pub(crate) fn begin_replacement(&mut self, id: &ConnectionId) -> Vec<Effect> {
        let Some(old) = self.user.home.get(id).cloned() else { return Vec::new() };
        let mut effects = self.reset_for_next_app();
        self.draft.replacing = Some(id.clone());
        self.draft.app.chosen = Some(Arc::new(old.app()));
        self.draft.app.access = Some(Access::Guide);
        // If both accounts had the same name, the user couldn't tell which one to delete.
        self.draft.account.name = with!(t::PLAN_ACCOUNT_NAME, name = old.account_name.as_str());
        self.note_store(old.store_hash().filter(|_| !old.practice));
        effects.extend(self.set_practice(old.practice));
        let replacement = old.replacement.clone().unwrap_or_default();
        effects.push(self.user.home.change_replacement(id.clone(), Some(replacement)));
        self.draft.visited.extend([Step::App, Step::Settings]);
        effects.extend(self.enter(Step::Account));
        effects
    }

    /// Records a step of a replacement.
    pub(crate) fn replacement_step(
        &mut self,
        id: ConnectionId,
        step: impl FnOnce(&mut Replacement),
    ) -> Vec<Effect> {
        let Some(connection) = self.user.home.get(&id) else { return Vec::new() };
        let mut replacement = connection.replacement.clone().unwrap_or_default();
        step(&mut replacement);
        vec![self.user.home.change_replacement(id, Some(replacement))]
    }

    /// Records that the new account's values were handed over.
    pub(crate) fn replacement_handed_over(&mut self) -> Vec<Effect> {
        match self.draft.replacing.clone() {
            Some(old) => self.replacement_step(old, |step| step.handed_over = true),
            None => Vec::new(),
        }
    }

    /// Records that the new account's values were saved. Progress with a different new account
    /// doesn't apply to this one.
    pub(crate) fn replacement_saved(&mut self, new: &ConnectionId) -> Vec<Effect> {
        let Some(old) = self.draft.replacing.clone().filter(|old| self.is_other_account(old))
        else {
            return Vec::new();
        };
        self.replacement_step(old, |step| {
            if step.new.as_ref().is_some_and(|known| known != new) {
                *step = Replacement::default();
            }
            step.new = Some(new.clone());
        })
    }

    /// Whether the current values belong to a different account than this connection's.
    pub(crate) fn is_other_account(&self, old: &ConnectionId) -> bool {
        self.connection().is_some_and(|now| now.id.fingerprint() != old.fingerprint())
    }
}

//! Values from the keyring: for checking a connection, listing its webhooks or handing it over
//! again.

use super::home::long_wait;
use crate::catalog::Access;
use crate::credentials::{AccessToken, Credentials};
use crate::flow::ListChange;
use crate::flow::Ticket;
use crate::flow::model::effect::{Effect, KeyringEffect, NetworkEffect};
use crate::flow::model::home::{Deleted, HooksState, PendingKeyring, Purpose};
use crate::flow::model::imported::{Imported, Source};
use crate::flow::model::keep::SaveState;
use crate::flow::model::practice::Practice;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{HomeMessage, Message};
use crate::gateway::{Plan, Report, Target, Verdict};
use crate::practice;
use crate::saved::{Connection, ConnectionId, KeepProblem, KeyringProblem, Values};
use std::collections::HashSet;
use std::sync::Arc;

/// A function that decides whether a token may go to a target.
type Accepts = fn(&AccessToken) -> bool;

impl State {
    /// Requests a connection's values from the keyring.
    pub(crate) fn load(&mut self, id: &ConnectionId, purpose: Purpose) -> Vec<Effect> {
        let Some(connection) = self.user.home.get(id) else { return Vec::new() };
        if purpose != Purpose::HandOver && self.target_of(connection).is_none() {
            // Practice connections need the practice store first.
            self.user.home.waits_for_practice = Some((id.clone(), purpose));
            if self.user.home.practice == Practice::Starting {
                return Vec::new();
            }
            self.user.home.practice = Practice::Starting;
            return vec![Effect::Network(NetworkEffect::StartHomePractice)];
        }
        self.user.home.problems.remove(id);
        if let Some((_, credentials)) = self.user.home.session.get(id) {
            let credentials = credentials.clone();
            return self.use_values(id.clone(), purpose, credentials);
        }
        self.put_check_back();
        let ticket = self.next_ticket();
        let asking = PendingKeyring {
            ticket,
            id: Some(id.clone()),
            purpose: Some(purpose),
            long: false,
            agreed: false,
        };
        self.user.home.asking = Some(asking);
        vec![Effect::Keyring(KeyringEffect::Load { ticket, id: id.clone() }), long_wait(ticket)]
    }

    /// Requeues a check that is waiting for the keyring, to make way for another request.
    pub(crate) fn put_check_back(&mut self) {
        let checks = |asking: &mut PendingKeyring| asking.purpose == Some(Purpose::Check);
        if let Some(PendingKeyring { id: Some(id), .. }) = self.user.home.asking.take_if(checks) {
            self.user.home.checks.push(id, true);
        }
    }

    /// Handles the start of the practice store for saved connections, or why it failed.
    pub(crate) fn home_practice_started(&mut self, target: Result<Target, String>) -> Vec<Effect> {
        let waiting = self.user.home.waits_for_practice.take();
        match target {
            Ok(target) => {
                self.user.home.practice = Practice::On(target);
                waiting.map(|(id, purpose)| self.load(&id, purpose)).unwrap_or_default()
            }
            Err(error) => {
                self.user.home.practice = Practice::Off;
                self.draft.practice_failed = Some(error);
                // The other practice connections would fail the same way; each reports it when it's
                // requested.
                let home = &mut self.user.home;
                let practice = home.all().filter(|saved| saved.practice);
                let practice: HashSet<_> = practice.map(|saved| saved.id.clone()).collect();
                home.checks.retain(|id| !practice.contains(id));
                Vec::new()
            }
        }
    }

    pub(crate) fn loaded(
        &mut self,
        ticket: Ticket,
        answer: Result<Values, KeyringProblem>,
    ) -> Vec<Effect> {
        let Some(asking) = self.user.home.asking.take_if(|now| now.ticket == ticket) else {
            return Vec::new();
        };
        let agreed = asking.agreed;
        let Some((id, purpose)) = asking.id.zip(asking.purpose) else { return Vec::new() };
        let connection = self.user.home.get(&id);
        let credentials = answer.and_then(|values| {
            let credentials = connection.and_then(|connection| values.credentials(connection));
            credentials.ok_or(KeyringProblem::Differs)
        });
        match credentials {
            // Values may have been imported while the keyring waited for the user.
            Ok(_) if purpose == Purpose::HandOver && self.exists_only_here() && !agreed => {
                self.guarded(Message::Home(HomeMessage::HandOver(id)))
            }
            Ok(credentials) => self.use_values(id, purpose, credentials),
            Err(problem) => {
                self.user.home.problems.insert(id, KeepProblem::Keyring(problem));
                if purpose == Purpose::Check {
                    if self.user.home.deleted == Deleted::Asking {
                        self.user.home.deleted = Deleted::Unknown;
                    }
                    // A locked or missing keyring would report the same for every connection.
                    if problem.is_general() {
                        self.user.home.checks.clear();
                    }
                    self.user.home.checks.done += 1;
                }
                Vec::new()
            }
        }
    }

    fn use_values(
        &mut self,
        id: ConnectionId,
        purpose: Purpose,
        credentials: Credentials,
    ) -> Vec<Effect> {
        let Some(connection) = self.user.home.get(&id).cloned() else { return Vec::new() };
        if purpose == Purpose::HandOver {
            return self.hand_over_again(&connection, credentials);
        }
        let values = credentials.store_hash.clone().zip(credentials.access_token.clone());
        let (Some((hash, token)), Some((target, accepts))) = (values, self.target_of(&connection))
        else {
            return Vec::new();
        };
        let ticket = self.next_ticket();
        if purpose == Purpose::Check {
            self.user.home.checks.now = Some((id, ticket));
            let plan = Plan { accepts, required_scopes: connection.required_scopes() };
            return vec![Effect::Network(NetworkEffect::StartTest {
                ticket,
                target,
                plan,
                hash,
                token,
            })];
        }
        // If the user has moved on to another connection, this answer must not be shown there.
        if self.user.home.plan.as_ref() != Some(&id) {
            return Vec::new();
        }
        self.user.home.hooks = HooksState::Asking(ticket);
        vec![Effect::Network(NetworkEffect::ListWebhooks { ticket, target, accepts, hash, token })]
    }

    /// Returns where a connection's requests go and which tokens may go there; `None` while the
    /// practice store it needs isn't running.
    fn target_of(&self, connection: &Connection) -> Option<(Target, Accepts)> {
        let running = [&self.user.practice, &self.user.home.practice].into_iter();
        let mut targets = running.filter_map(|practice| match practice {
            Practice::On(target) => Some(target.clone()),
            _ => None,
        });
        let target = if connection.practice { targets.next()? } else { Target::BigCommerce };
        let accepts = practice::accepted_at(&target);
        Some((target, accepts))
    }

    /// Turns practice on or off to match the current values: real ones never meet the practice
    /// store's file, and made-up ones never reach BigCommerce.
    pub(crate) fn set_practice(&mut self, wanted: bool) -> Vec<Effect> {
        match (&self.user.practice, wanted) {
            (Practice::Off, true) => self.start_practice(),
            (Practice::On(_) | Practice::Starting, false) => {
                self.user.practice = Practice::Off;
                vec![Effect::Network(NetworkEffect::StopPractice)]
            }
            _ => Vec::new(),
        }
    }

    /// Opens a saved connection at the wizard's last step.
    fn hand_over_again(
        &mut self,
        connection: &Connection,
        credentials: Credentials,
    ) -> Vec<Effect> {
        let session = self.user.home.session.contains_key(&connection.id);
        let mut effects = self.reset_for_next_app();
        self.draft.app.chosen = Some(Arc::new(connection.app()));
        self.draft.app.access = Some(Access::Guide);
        self.draft.account.name.clone_from(&connection.account_name);
        self.draft.import.held = Some(Imported::new(credentials, Source::Kept));
        let id = connection.id.clone();
        self.draft.keep = if session { SaveState::SessionOnly(id) } else { SaveState::Saved(id) };
        // A connection that replaces another one still does.
        let takes_place = |old: &&Connection| {
            let new = old.replacement.as_ref().and_then(|replacement| replacement.new.as_ref());
            new == Some(&connection.id)
        };
        self.draft.replacing = self.user.home.all().find(takes_place).map(|old| old.id.clone());
        effects.extend(self.set_practice(connection.practice));
        effects.extend(self.enter(Step::HandOver));
        effects
    }

    /// Starts the next waiting check.
    pub(crate) fn check_next(&mut self) -> Vec<Effect> {
        let home = &self.user.home;
        let busy =
            home.asking.is_some() || home.checks.now.is_some() || home.waits_for_practice.is_some();
        if busy {
            return Vec::new();
        }
        while let Some(id) = self.user.home.checks.pop() {
            if self.user.home.get(&id).is_some() {
                return self.load(&id, Purpose::Check);
            }
            // It was removed while waiting; continue with the others.
            let checks = &mut self.user.home.checks;
            checks.total = checks.total.saturating_sub(1);
        }
        Vec::new()
    }

    pub(crate) fn check(&mut self, ids: Vec<ConnectionId>) -> Vec<Effect> {
        let checks = &mut self.user.home.checks;
        if !checks.are_running() {
            (checks.done, checks.total) = (0, 0);
            checks.is_paused = false;
        }
        let alone = ids.len() == 1;
        // Checking several connections also resumes a paused queue.
        checks.is_paused &= alone;
        for id in ids {
            if !self.user.home.checks.holds(&id) {
                self.user.home.problems.remove(&id);
                self.user.home.checks.total += 1;
                self.user.home.checks.push(id, alone);
            }
        }
        self.check_next()
    }

    /// Handles the end of a test that isn't the wizard's own.
    pub(crate) fn connection_tested(&mut self, ticket: Ticket, report: Box<Report>) -> Vec<Effect> {
        let Some((id, _)) = self.user.home.checks.now.take_if(|(_, now)| *now == ticket) else {
            return Vec::new();
        };
        self.user.home.checks.done += 1;
        if self.user.home.plan.as_ref() == Some(&id) && self.user.home.deleted == Deleted::Asking {
            let answered = report.verdict != Verdict::Untested;
            self.user.home.deleted = if answered { Deleted::Answered } else { Deleted::Unknown };
        }
        let mut effects = self.note_report(&id, report);
        effects.extend(self.check_next());
        effects
    }

    /// Records the result of a connection's test.
    pub(crate) fn note_report(&mut self, id: &ConnectionId, report: Box<Report>) -> Vec<Effect> {
        if let Some((connection, _)) = self.user.home.session.get_mut(id) {
            connection.record_test(&report, 0);
            self.user.home.list_changed();
        }
        if self.user.home.listed.index.get(id).is_none() {
            return Vec::new();
        }
        vec![Effect::Keyring(KeyringEffect::ChangeList(ListChange::Tested {
            id: id.clone(),
            report,
        }))]
    }

    pub(crate) fn stop_checks(&mut self) -> Vec<Effect> {
        self.user.home.checks.clear();
        self.user.home.asking.take_if(|asking| asking.purpose == Some(Purpose::Check));
        self.user.home.waits_for_practice.take_if(|(_, purpose)| *purpose == Purpose::Check);
        // The test then reports that it was stopped.
        let test = self
            .user
            .home
            .checks
            .now
            .as_ref()
            .map(|(_, test)| Effect::Network(NetworkEffect::StopTest(*test)));
        test.into_iter().collect()
    }
}

//! Values out of the keyring: for checking a connection again, for its webhooks, for handing it
//! over again.

use super::home::long_wait;
use crate::catalog::Access;
use crate::credentials::{AccessToken, Credentials};
use crate::flow::ListChange;
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

/// Which tokens may go to a target.
type Accepts = fn(&AccessToken) -> bool;

impl State {
    /// Asks the keyring for the values of a connection.
    pub(crate) fn load(&mut self, id: &ConnectionId, purpose: Purpose) -> Vec<Effect> {
        let Some(connection) = self.home.get(id) else { return Vec::new() };
        if purpose != Purpose::HandOver && self.target_of(connection).is_none() {
            // Practice connections need the practice store first.
            self.home.waits_for_practice = Some((id.clone(), purpose));
            if self.home.practice == Practice::Starting {
                return Vec::new();
            }
            self.home.practice = Practice::Starting;
            return vec![Effect::Network(NetworkEffect::StartHomePractice)];
        }
        self.home.problems.remove(id);
        if let Some((_, credentials)) = self.home.session.get(id) {
            let credentials = credentials.clone();
            return self.use_values(id.clone(), purpose, credentials);
        }
        self.put_check_back();
        let generation = self.next_generation();
        let asking = PendingKeyring {
            generation,
            id: Some(id.clone()),
            purpose: Some(purpose),
            long: false,
            agreed: false,
        };
        self.home.asking = Some(asking);
        vec![
            Effect::Keyring(KeyringEffect::Load { generation, id: id.clone() }),
            long_wait(generation),
        ]
    }

    /// A check that waits for the keyring steps back for something that is asked for now.
    pub(crate) fn put_check_back(&mut self) {
        let checks = |asking: &mut PendingKeyring| asking.purpose == Some(Purpose::Check);
        if let Some(PendingKeyring { id: Some(id), .. }) = self.home.asking.take_if(checks) {
            self.home.checks.push(id, true);
        }
    }

    /// The practice store of saved connections runs, or could not be started.
    pub(crate) fn home_practice_started(&mut self, target: Result<Target, String>) -> Vec<Effect> {
        let waiting = self.home.waits_for_practice.take();
        match target {
            Ok(target) => {
                self.home.practice = Practice::On(target);
                waiting.map(|(id, purpose)| self.load(&id, purpose)).unwrap_or_default()
            }
            Err(error) => {
                self.home.practice = Practice::Off;
                self.practice_failed = Some(error);
                // The others would meet the same; each says so when it is asked for.
                let home = &mut self.home;
                let practice = home.all().filter(|saved| saved.practice);
                let practice: HashSet<_> = practice.map(|saved| saved.id.clone()).collect();
                home.checks.retain(|id| !practice.contains(id));
                Vec::new()
            }
        }
    }

    pub(crate) fn loaded(
        &mut self,
        generation: u64,
        answer: Result<Values, KeyringProblem>,
    ) -> Vec<Effect> {
        let Some(asking) = self.home.asking.take_if(|now| now.generation == generation) else {
            return Vec::new();
        };
        let agreed = asking.agreed;
        let Some((id, purpose)) = asking.id.zip(asking.purpose) else { return Vec::new() };
        let connection = self.home.get(&id);
        let credentials = answer.and_then(|values| {
            let credentials = connection.and_then(|connection| values.credentials(connection));
            credentials.ok_or(KeyringProblem::Differs)
        });
        match credentials {
            // Something may have come in while the keyring waited for its owner.
            Ok(_) if purpose == Purpose::HandOver && self.exists_only_here() && !agreed => {
                self.guarded(Message::Home(HomeMessage::HandOver(id)))
            }
            Ok(credentials) => self.use_values(id, purpose, credentials),
            Err(problem) => {
                self.home.problems.insert(id, KeepProblem::Keyring(problem));
                if purpose == Purpose::Check {
                    if self.home.deleted == Deleted::Asking {
                        self.home.deleted = Deleted::Unknown;
                    }
                    // A keyring that is locked or not there would say so for each of them.
                    if matches!(problem, KeyringProblem::Locked | KeyringProblem::None) {
                        self.home.checks.clear();
                    }
                    self.home.checks.done += 1;
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
        let Some(connection) = self.home.get(&id).cloned() else { return Vec::new() };
        if purpose == Purpose::HandOver {
            return self.hand_over_again(&connection, credentials);
        }
        let values = credentials.store_hash.clone().zip(credentials.access_token.clone());
        let (Some((hash, token)), Some((target, accepts))) = (values, self.target_of(&connection))
        else {
            return Vec::new();
        };
        let generation = self.next_generation();
        if purpose == Purpose::Check {
            self.home.checks.now = Some((id, generation));
            let plan = Plan { accepts, rows: connection.requirements() };
            return vec![Effect::Network(NetworkEffect::StartTest {
                generation,
                target,
                plan,
                hash,
                token,
            })];
        }
        // Whoever looks at another connection meanwhile must not read this one's answer there.
        if self.home.plan.as_ref() != Some(&id) {
            return Vec::new();
        }
        self.home.hooks = HooksState::Asking(generation);
        vec![Effect::Network(NetworkEffect::ListWebhooks {
            generation,
            target,
            accepts,
            hash,
            token,
        })]
    }

    /// Where the questions of a connection go, and which tokens may go there; nothing while the
    /// practice store does not run that it needs.
    fn target_of(&self, connection: &Connection) -> Option<(Target, Accepts)> {
        let running = [&self.practice, &self.home.practice].into_iter();
        let mut targets = running.filter_map(|practice| match practice {
            Practice::On(target) => Some(target.clone()),
            _ => None,
        });
        let target = if connection.practice { targets.next()? } else { Target::BigCommerce };
        let accepts = practice::accepted_at(&target);
        Some((target, accepts))
    }

    /// Switches practice on or off, as the values at hand need it: real ones never meet the
    /// practice store's file, and made-up ones never BigCommerce.
    pub(crate) fn practise(&mut self, wanted: bool) -> Vec<Effect> {
        match (&self.practice, wanted) {
            (Practice::Off, true) => self.start_practice(),
            (Practice::On(_) | Practice::Starting, false) => {
                self.practice = Practice::Off;
                vec![Effect::Network(NetworkEffect::StopPractice)]
            }
            _ => Vec::new(),
        }
    }

    /// Puts a saved connection before the wizard's last step.
    fn hand_over_again(
        &mut self,
        connection: &Connection,
        credentials: Credentials,
    ) -> Vec<Effect> {
        let session = self.home.session.contains_key(&connection.id);
        let mut effects = self.reset_for_next_app();
        self.app.chosen = Some(Arc::new(connection.connector()));
        self.app.access = Some(Access::Guide);
        self.account.name.clone_from(&connection.account_name);
        self.import.held = Some(Imported::new(credentials, Source::Kept));
        let id = connection.id.clone();
        self.keep = if session { SaveState::SessionOnly(id) } else { SaveState::Saved(id) };
        // The new account of a replacement is still the new account.
        let takes_place = |old: &&Connection| {
            let new = old.replacement.as_ref().and_then(|replacement| replacement.new.as_ref());
            new == Some(&connection.id)
        };
        self.replacing = self.home.all().find(takes_place).map(|old| old.id.clone());
        effects.extend(self.practise(connection.practice));
        effects.extend(self.enter(Step::HandOver));
        effects
    }

    /// Begins the next check that waits.
    pub(crate) fn check_next(&mut self) -> Vec<Effect> {
        let home = &self.home;
        let busy =
            home.asking.is_some() || home.checks.now.is_some() || home.waits_for_practice.is_some();
        if busy {
            return Vec::new();
        }
        while let Some(id) = self.home.checks.pop() {
            if self.home.get(&id).is_some() {
                return self.load(&id, Purpose::Check);
            }
            // It was removed while it waited; the others have their turn.
            let checks = &mut self.home.checks;
            checks.total = checks.total.saturating_sub(1);
        }
        Vec::new()
    }

    pub(crate) fn check(&mut self, ids: Vec<ConnectionId>) -> Vec<Effect> {
        let checks = &mut self.home.checks;
        if !checks.are_running() {
            (checks.done, checks.total) = (0, 0);
            checks.is_paused = false;
        }
        let alone = ids.len() == 1;
        // Who asks for a round does not want to press "Resume" first.
        checks.is_paused &= alone;
        for id in ids {
            if !self.home.checks.holds(&id) {
                self.home.problems.remove(&id);
                self.home.checks.total += 1;
                self.home.checks.push(id, alone);
            }
        }
        self.check_next()
    }

    /// A test ended that is not the wizard's own.
    pub(crate) fn connection_tested(
        &mut self,
        generation: u64,
        report: Box<Report>,
    ) -> Vec<Effect> {
        let Some((id, _)) = self.home.checks.now.take_if(|(_, now)| *now == generation) else {
            return Vec::new();
        };
        self.home.checks.done += 1;
        if self.home.plan.as_ref() == Some(&id) && self.home.deleted == Deleted::Asking {
            let answered = report.verdict != Verdict::Untested;
            self.home.deleted = if answered { Deleted::Answered } else { Deleted::Unknown };
        }
        let mut effects = self.note_report(&id, report);
        effects.extend(self.check_next());
        effects
    }

    /// Keeps in mind what a test said about a connection.
    pub(crate) fn note_report(&mut self, id: &ConnectionId, report: Box<Report>) -> Vec<Effect> {
        if let Some((connection, _)) = self.home.session.get_mut(id) {
            connection.take_in(&report, 0);
            self.home.list_changed();
        }
        if self.home.listed.index.get(id).is_none() {
            return Vec::new();
        }
        vec![Effect::Keyring(KeyringEffect::ChangeList(ListChange::Tested {
            id: id.clone(),
            report,
        }))]
    }

    pub(crate) fn stop_checks(&mut self) -> Vec<Effect> {
        self.home.checks.clear();
        self.home.asking.take_if(|asking| asking.purpose == Some(Purpose::Check));
        self.home.waits_for_practice.take_if(|(_, purpose)| *purpose == Purpose::Check);
        // The test's own last word then tells that it was stopped.
        let test = self
            .home
            .checks
            .now
            .as_ref()
            .map(|(_, test)| Effect::Network(NetworkEffect::StopTest(*test)));
        test.into_iter().collect()
    }
}

//! All connections: what is saved, checked again, handed over again, replaced, removed.

use super::held::{Held, Source};
use super::keep::{Keep, LONG_WAIT};
use super::message::{Effect, Message};
use super::state::{Dialog, Practice, State};
use super::step::Step;
use super::{DocumentKind, ListChange};
use crate::catalog::Access;
use crate::connections::{
    Connection, ConnectionId, KeepProblem, KeyringProblem, Listed, Replacement, Values,
};
use crate::credentials::{AccessToken, Credentials};
use crate::gateway::{Cause, Plan, Report, Target, Webhooks};
use crate::practice;
use crate::texts::{text, with};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// What values are fetched out of the keyring for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Checking the connection again.
    Check,
    /// Handing it over again.
    HandOver,
    /// Listing the account's webhooks before it is deleted.
    Webhooks,
}

/// Something that the keyring is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    generation: u64,
    /// The connection; nothing when all of them are meant.
    pub id: Option<ConnectionId>,
    purpose: Option<Purpose>,
    /// Whether it takes longer than usual.
    pub long: bool,
}

/// The checks that run or wait.
#[derive(Debug, Default)]
pub struct Checks {
    /// The connection that is tested now, and its test.
    pub now: Option<(ConnectionId, u64)>,
    queue: VecDeque<ConnectionId>,
    /// How many of this round are done.
    pub done: usize,
    /// How many this round has.
    pub total: usize,
    /// Whether the practice store runs for these checks alone.
    borrowed_practice: bool,
}

impl Checks {
    /// Whether a connection is being checked, or waits for it.
    pub fn are_running(&self) -> bool {
        self.now.is_some() || !self.queue.is_empty()
    }

    /// Whether this connection waits for its turn, or has it.
    pub fn holds(&self, id: &ConnectionId) -> bool {
        self.now.as_ref().is_some_and(|(now, _)| now == id) || self.queue.contains(id)
    }
}

/// The webhooks of an account that is to be deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum HooksState {
    /// Not asked for.
    #[default]
    Idle,
    /// They are asked for.
    Asking(u64),
    /// The answer.
    Listed(Webhooks),
    /// No answer.
    Failed(Cause),
}

/// What is known of an account that was said to be deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Deleted {
    /// It was not said.
    #[default]
    No,
    /// Its token is being tried.
    Asking,
    /// BigCommerce answered; the connection's last test tells what.
    Answered,
    /// Nothing could be asked.
    Unknown,
}

/// All connections.
#[derive(Debug, Default)]
pub struct Home {
    /// Whether they are in sight, in place of the wizard.
    pub open: bool,
    /// The list, with what is wrong with it.
    pub listed: Listed,
    /// The store that is looked at alone, by its hash.
    pub store: Option<String>,
    /// Values that are kept until this window closes.
    pub session: BTreeMap<ConnectionId, (Connection, Credentials)>,
    /// The checks.
    pub checks: Checks,
    /// What the keyring is asked for.
    pub asking: Option<Asking>,
    /// What went wrong with a connection.
    pub problems: BTreeMap<ConnectionId, KeepProblem>,
    /// What went wrong with the whole.
    pub problem: Option<KeepProblem>,
    /// The connection whose replacement is looked at.
    pub plan: Option<ConnectionId>,
    /// Whether its account was said to be deleted, and what became of trying its token.
    pub deleted: Deleted,
    /// The webhooks of that connection's account.
    pub hooks: HooksState,
}

/// What can happen with all connections.
#[derive(Debug)]
pub enum HomeMessage {
    /// The list was read, or changed.
    Listed(Listed),
    /// The list could not be changed.
    NotWritten(KeepProblem),
    /// "All connections".
    Open,
    /// A store of the rail; nothing for all.
    Store(Option<String>),
    /// "New connection".
    New,
    /// Back to the connection that was begun and left.
    GoOn,
    /// "Re-check".
    Check(ConnectionId),
    /// "Check all".
    CheckAll,
    /// "Stop".
    StopChecks,
    /// Values came out of the keyring, or did not.
    Loaded(u64, Result<Values, KeyringProblem>),
    /// It takes longer than usual.
    LongWait(u64),
    /// "Stop waiting".
    GiveUp,
    /// "Hand over again".
    HandOver(ConnectionId),
    /// "Replace…", or "Go on".
    Replace(ConnectionId),
    /// "Make the new account".
    BeginReplacement(ConnectionId),
    /// "Yes, it works with the new values".
    InUse(ConnectionId),
    /// "List its webhooks".
    ListWebhooks(ConnectionId),
    /// "Go on without the list".
    SkipWebhooks(ConnectionId),
    /// The webhooks, or why there is no list.
    Webhooks(u64, Result<Webhooks, Cause>),
    /// "I have deleted it": the old token is tried.
    Deleted(ConnectionId),
    /// "Open the API page".
    OpenAccounts,
    /// "Do not replace it".
    EndReplacement(ConnectionId),
    /// Back from the replacement.
    ClosePlan,
    /// "Remove…".
    Remove(ConnectionId),
    /// A connection was removed, or was not.
    Removed(u64, Result<Listed, KeepProblem>),
    /// "Rebuild".
    Rebuild,
    /// The list was rebuilt; with how many that it had not got.
    Rebuilt(u64, Result<(Listed, usize), KeepProblem>),
    /// "If this computer is lost…".
    SaveDrill,
}

impl Home {
    /// Takes the list in as it stands on disk.
    pub(super) fn take_list(&mut self, mut listed: Listed) {
        // What was told about the file stays in sight until Rebuild or a new word about it.
        if listed.trouble.is_none() {
            listed.trouble = self.listed.trouble.take();
        }
        self.listed = listed;
    }

    /// Every connection: the saved ones, then those of this session.
    pub fn all(&self) -> impl Iterator<Item = &Connection> {
        let session = self.session.values().map(|(connection, _)| connection);
        let saved = |connection: &&Connection| self.listed.index.get(&connection.id).is_none();
        self.listed.index.connections.iter().chain(session.filter(saved))
    }

    /// Those in sight: of the chosen store, those that need somebody first.
    pub fn shown(&self) -> Vec<&Connection> {
        let store = self.store.as_deref();
        let mut shown: Vec<_> = self
            .all()
            .filter(|connection| store.is_none_or(|store| connection.id.store() == store))
            .collect();
        shown.sort_by_key(|connection| !self.needs_you(connection));
        shown
    }

    /// Whether a connection needs somebody.
    pub fn needs_you(&self, connection: &Connection) -> bool {
        let bad = |checked: &crate::connections::Checked| checked.verdict != "ready";
        connection.checked.as_ref().is_some_and(bad)
            || connection.replacement.is_some()
            || connection.other_store.is_some()
            || self.listed.index.sharing(connection).next().is_some()
    }

    /// What the keyring is asked for.
    pub(super) fn asked(&self) -> Option<u64> {
        self.asking.as_ref().map(|asking| asking.generation)
    }

    /// Connections with this name, saved or of this session.
    pub fn get(&self, id: &ConnectionId) -> Option<&Connection> {
        self.all().find(|connection| connection.id == *id)
    }

    /// The store of a connection, with the account's name where another connection could be
    /// mistaken for it.
    pub fn place(&self, connection: &Connection) -> String {
        let twin = |other: &Connection| {
            other.id != connection.id
                && other.id.store() == connection.id.store()
                && other.id.app() == connection.id.app()
        };
        if self.all().any(twin) && !connection.account_name.is_empty() {
            format!("{}, {}", connection.store(), connection.account_name)
        } else {
            connection.store().to_owned()
        }
    }

    /// The stores, each with its name and how many connections it has.
    pub fn stores(&self) -> Vec<(String, String, usize)> {
        let mut stores: Vec<(String, String, usize)> = Vec::new();
        for connection in self.all() {
            match stores.iter_mut().find(|(hash, ..)| hash == connection.id.store()) {
                Some((hash, name, count)) => {
                    *count += 1;
                    if name == hash {
                        connection.store().clone_into(name);
                    }
                }
                None => stores.push((
                    connection.id.store().to_owned(),
                    connection.store().to_owned(),
                    1,
                )),
            }
        }
        stores
    }

    /// The name of a store, if one of its connections knows it.
    pub fn store_name(&self, hash: &str) -> Option<String> {
        let mut here = self.all().filter(|connection| connection.id.store() == hash);
        here.find_map(|connection| connection.store_name.clone())
    }

    /// Keeps values until the window closes.
    pub(super) fn keep_for_session(&mut self, connection: Connection, credentials: Credentials) {
        self.session.insert(connection.id.clone(), (connection, credentials));
    }

    /// Notes how far a replacement has come, here and in the list.
    pub(super) fn change_replacement(
        &mut self,
        id: ConnectionId,
        replacement: Option<Replacement>,
    ) -> Effect {
        if let Some(connection) = self.listed.index.get_mut(&id) {
            connection.replacement.clone_from(&replacement);
        }
        if let Some((connection, _)) = self.session.get_mut(&id) {
            connection.replacement.clone_from(&replacement);
        }
        Effect::ChangeList(ListChange::Replacement { id, replacement })
    }
}

impl State {
    /// Shows all connections.
    pub(super) fn open_home(&mut self) -> Vec<Effect> {
        self.home.open = true;
        self.home.plan = None;
        self.letter = None;
        // Another window may have changed the list meanwhile.
        vec![Effect::ReadList]
    }

    /// Asks the keyring for the values of a connection.
    pub(super) fn load(&mut self, id: &ConnectionId, purpose: Purpose) -> Vec<Effect> {
        if let Some((_, credentials)) = self.home.session.get(id) {
            let credentials = credentials.clone();
            return self.use_values(id.clone(), purpose, credentials);
        }
        let generation = self.next_generation();
        self.home.problems.remove(id);
        let asking =
            Asking { generation, id: Some(id.clone()), purpose: Some(purpose), long: false };
        self.home.asking = Some(asking);
        vec![Effect::LoadValues { generation, id: id.clone() }, long_wait(generation)]
    }

    fn loaded(&mut self, generation: u64, answer: Result<Values, KeyringProblem>) -> Vec<Effect> {
        let Some(asking) = self.home.asking.take_if(|now| now.generation == generation) else {
            return Vec::new();
        };
        let Some((id, purpose)) = asking.id.zip(asking.purpose) else { return Vec::new() };
        let connection = self.home.get(&id);
        let credentials = answer.and_then(|values| {
            let credentials = connection.and_then(|connection| values.credentials(connection));
            credentials.ok_or(KeyringProblem::Differs)
        });
        match credentials {
            Ok(credentials) => self.use_values(id, purpose, credentials),
            Err(problem) => {
                self.home.problems.insert(id, KeepProblem::Keyring(problem));
                if purpose == Purpose::Check {
                    if self.home.deleted == Deleted::Asking {
                        self.home.deleted = Deleted::Unknown;
                    }
                    // A keyring that is locked or not there would say so for each of them.
                    if matches!(problem, KeyringProblem::Locked | KeyringProblem::None) {
                        self.home.checks.queue.clear();
                    }
                    self.home.checks.done += 1;
                    return self.check_next();
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
        let (Some(hash), Some(token)) =
            (credentials.store_hash.clone(), credentials.access_token.clone())
        else {
            return Vec::new();
        };
        let (target, accepts) = self.target_of(&connection);
        match purpose {
            Purpose::Check => {
                let generation = self.next_generation();
                self.home.checks.now = Some((id, generation));
                let plan = Plan { accepts, rows: connection.requirements() };
                vec![Effect::StartTest { generation, target, plan, hash, token }]
            }
            Purpose::Webhooks => {
                let generation = self.next_generation();
                self.home.hooks = HooksState::Asking(generation);
                vec![Effect::ListWebhooks { generation, target, accepts, hash, token }]
            }
            Purpose::HandOver => self.hand_over_again(&connection, credentials),
        }
    }

    /// Where the questions of a connection go, and which tokens may go there.
    fn target_of(&self, connection: &Connection) -> (Target, fn(&AccessToken) -> bool) {
        match &self.practice {
            Practice::On(target) if connection.practice => {
                (target.clone(), practice::is_practice_token)
            }
            _ => (Target::BigCommerce, |token| !practice::is_practice_token(token)),
        }
    }

    /// Puts a saved connection before the wizard's last step.
    pub(super) fn hand_over_again(
        &mut self,
        connection: &Connection,
        credentials: Credentials,
    ) -> Vec<Effect> {
        let session = self.home.session.contains_key(&connection.id);
        let mut effects = self.begin_anew();
        self.app.chosen = Some(Arc::new(connection.connector()));
        self.app.access = Some(Access::Guide);
        self.account.name.clone_from(&connection.account_name);
        self.import.held = Some(Held::new(credentials, Source::Kept));
        let id = connection.id.clone();
        self.keep = if session { Keep::SessionOnly(id) } else { Keep::Saved(id) };
        // The new account of a replacement is still the new account.
        let takes_place = |old: &&Connection| {
            let new = old.replacement.as_ref().and_then(|replacement| replacement.new.as_ref());
            new == Some(&connection.id)
        };
        self.replacing = self.home.all().find(takes_place).map(|old| old.id.clone());
        if connection.practice && self.practice == Practice::Off {
            effects.extend(self.start_practice());
        }
        effects.extend(self.enter(Step::HandOver));
        effects
    }

    /// Begins the next check that waits.
    pub(super) fn check_next(&mut self) -> Vec<Effect> {
        if self.home.asking.is_some() || self.home.checks.now.is_some() {
            return Vec::new();
        }
        let Some(id) = self.home.checks.queue.front().cloned() else {
            if std::mem::take(&mut self.home.checks.borrowed_practice) {
                self.practice = Practice::Off;
                return vec![Effect::StopPractice];
            }
            return Vec::new();
        };
        if self.home.get(&id).is_some_and(|connection| connection.practice) {
            match self.practice {
                Practice::Off => {
                    self.home.checks.borrowed_practice = true;
                    self.practice = Practice::Starting;
                    return vec![Effect::StartPractice];
                }
                // It goes on when the store runs.
                Practice::Starting => return Vec::new(),
                Practice::On(_) => {}
            }
        }
        self.home.checks.queue.pop_front();
        self.load(&id, Purpose::Check)
    }

    /// The practice store could not be started, so the checks that need it cannot be made.
    pub(super) fn no_practice(&mut self) -> Vec<Effect> {
        let home = &mut self.home;
        home.checks.borrowed_practice = false;
        let practice: Vec<_> =
            home.all().filter(|connection| connection.practice).map(|c| c.id.clone()).collect();
        home.checks.queue.retain(|id| !practice.contains(id));
        self.check_next()
    }

    fn check(&mut self, ids: Vec<ConnectionId>) -> Vec<Effect> {
        let checks = &mut self.home.checks;
        if !checks.are_running() {
            (checks.done, checks.total) = (0, 0);
        }
        for id in ids {
            if !self.home.checks.holds(&id) {
                self.home.problems.remove(&id);
                self.home.checks.total += 1;
                self.home.checks.queue.push_back(id);
            }
        }
        self.check_next()
    }

    /// A test ended that is not the wizard's own.
    pub(super) fn connection_tested(
        &mut self,
        generation: u64,
        report: Box<Report>,
    ) -> Vec<Effect> {
        let Some((id, _)) = self.home.checks.now.take_if(|(_, now)| *now == generation) else {
            return Vec::new();
        };
        self.home.checks.done += 1;
        if self.home.plan.as_ref() == Some(&id) && self.home.deleted == Deleted::Asking {
            let answered = report.verdict != crate::gateway::Verdict::Untested;
            self.home.deleted = if answered { Deleted::Answered } else { Deleted::Unknown };
        }
        let mut effects = self.note_report(&id, report);
        effects.extend(self.check_next());
        effects
    }

    /// Keeps in mind what a test said about a connection.
    pub(super) fn note_report(&mut self, id: &ConnectionId, report: Box<Report>) -> Vec<Effect> {
        if let Some((connection, _)) = self.home.session.get_mut(id) {
            connection.take_in(&report, 0);
        }
        if self.home.listed.index.get(id).is_none() {
            return Vec::new();
        }
        vec![Effect::ChangeList(ListChange::Tested { id: id.clone(), report })]
    }

    fn stop_checks(&mut self) -> Vec<Effect> {
        self.home.checks.queue.clear();
        self.home.asking.take_if(|asking| asking.purpose == Some(Purpose::Check));
        // The test's own last word then tells that it was stopped.
        let test = self.home.checks.now.as_ref().map(|(_, test)| Effect::StopTest(*test));
        test.into_iter().chain(self.check_next()).collect()
    }

    /// Asks the keyring for something about all of it, or about one connection to be removed.
    fn ask(&mut self, id: Option<ConnectionId>) -> u64 {
        let generation = self.next_generation();
        self.home.problem = None;
        self.home.asking = Some(Asking { generation, id, purpose: None, long: false });
        generation
    }

    /// Forgets how far a replacement has come; both connections stay.
    pub(super) fn end_replacement(&mut self, id: ConnectionId) -> Vec<Effect> {
        self.home.plan = None;
        if self.replacing.as_ref() == Some(&id) {
            self.replacing = None;
        }
        vec![self.home.change_replacement(id, None)]
    }

    /// Begins with the new account that takes an old one's place.
    pub(super) fn begin_replacement(&mut self, id: &ConnectionId) -> Vec<Effect> {
        let Some(old) = self.home.get(id).cloned() else { return Vec::new() };
        let mut effects = self.begin_anew();
        self.replacing = Some(id.clone());
        self.app.chosen = Some(Arc::new(old.connector()));
        self.app.access = Some(Access::Guide);
        // Two accounts of one name could not be told apart when the old one is to be deleted.
        let values = [("name", old.account_name.as_str().into())];
        self.account.name = with("plan-account-name", &values);
        self.note_store(old.store_hash().filter(|_| !old.practice));
        if old.practice && self.practice == Practice::Off {
            effects.extend(self.start_practice());
        }
        let replacement = old.replacement.clone().unwrap_or_default();
        effects.push(self.home.change_replacement(id.clone(), Some(replacement)));
        self.visited.extend([Step::App, Step::Settings]);
        effects.extend(self.enter(Step::Account));
        effects
    }

    /// Notes one more step of a replacement.
    fn replacement_step(
        &mut self,
        id: ConnectionId,
        step: impl FnOnce(&mut Replacement),
    ) -> Vec<Effect> {
        let Some(connection) = self.home.get(&id) else { return Vec::new() };
        let mut replacement = connection.replacement.clone().unwrap_or_default();
        step(&mut replacement);
        vec![self.home.change_replacement(id, Some(replacement))]
    }

    /// The values of the new account were handed over.
    pub(super) fn replacement_handed_over(&mut self) -> Vec<Effect> {
        match self.replacing.clone() {
            Some(old) => self.replacement_step(old, |step| step.handed_over = true),
            None => Vec::new(),
        }
    }

    pub(super) fn remove_confirmed(&mut self, id: ConnectionId) -> Vec<Effect> {
        self.home.session.remove(&id);
        if self.home.plan.as_ref() == Some(&id) {
            self.home.plan = None;
        }
        if self.home.listed.index.get(&id).is_none() {
            return self.toast(text("home-removed-gone"));
        }
        let generation = self.ask(Some(id.clone()));
        vec![Effect::RemoveConnection { generation, id }, long_wait(generation)]
    }
}

fn long_wait(generation: u64) -> Effect {
    Effect::Later(LONG_WAIT, Message::Home(HomeMessage::LongWait(generation)))
}

pub(super) fn update(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    match message {
        HomeMessage::Listed(listed) => state.home.take_list(listed),
        HomeMessage::NotWritten(problem) => state.home.problem = Some(problem),
        HomeMessage::Open => return state.open_home(),
        HomeMessage::Store(store) => {
            state.home.store = store;
            state.home.plan = None;
            state.home.open = true;
        }
        HomeMessage::New => {
            if state.exists_only_here() {
                state.dialog = Some(Dialog::Another);
            } else {
                return state.begin_anew();
            }
        }
        HomeMessage::GoOn => {
            state.home.open = false;
        }
        HomeMessage::Check(id) => return state.check(vec![id]),
        HomeMessage::CheckAll => {
            let ids = state.home.shown().into_iter().map(|saved| saved.id.clone()).collect();
            return state.check(ids);
        }
        HomeMessage::StopChecks => return state.stop_checks(),
        HomeMessage::Loaded(generation, answer) => return state.loaded(generation, answer),
        HomeMessage::LongWait(generation) => {
            if let Some(asking) = &mut state.home.asking
                && asking.generation == generation
            {
                asking.long = true;
            }
        }
        HomeMessage::GiveUp => {
            state.home.checks.queue.clear();
            state.home.asking = None;
            return state.check_next();
        }
        HomeMessage::HandOver(id) => {
            if state.exists_only_here() {
                state.dialog = Some(Dialog::HandOverAgain(id));
            } else if state.home.asking.is_none() {
                return state.load(&id, Purpose::HandOver);
            }
        }
        HomeMessage::Replace(id) => {
            state.home.open = true;
            state.home.hooks = HooksState::Idle;
            state.home.deleted = Deleted::No;
            state.home.plan = Some(id);
        }
        HomeMessage::BeginReplacement(id) if state.exists_only_here() => {
            state.dialog = Some(Dialog::BeginReplacement(id));
        }
        HomeMessage::BeginReplacement(id) => return state.begin_replacement(&id),
        HomeMessage::InUse(id) => return state.replacement_step(id, |step| step.in_use = true),
        HomeMessage::ListWebhooks(id) => {
            let asked = matches!(state.home.hooks, HooksState::Asking(_));
            if state.home.asking.is_none() && !asked {
                return state.load(&id, Purpose::Webhooks);
            }
        }
        HomeMessage::SkipWebhooks(id) => {
            return state.replacement_step(id, |step| step.webhooks_seen = true);
        }
        HomeMessage::Webhooks(generation, answer) => {
            if state.home.hooks == HooksState::Asking(generation) {
                let seen = answer.is_ok();
                state.home.hooks = match answer {
                    Ok(webhooks) => HooksState::Listed(webhooks),
                    Err(cause) => HooksState::Failed(cause),
                };
                if let Some(id) = state.home.plan.clone().filter(|_| seen) {
                    return state.replacement_step(id, |step| step.webhooks_seen = true);
                }
            }
        }
        HomeMessage::Deleted(id) => {
            state.home.deleted = Deleted::Asking;
            return state.check(vec![id]);
        }
        HomeMessage::OpenAccounts => {
            return vec![Effect::OpenUrl(super::ACCOUNTS_ADDRESS.to_owned())];
        }
        HomeMessage::EndReplacement(id) => state.dialog = Some(Dialog::EndReplacement(id)),
        HomeMessage::ClosePlan => state.home.plan = None,
        HomeMessage::Remove(id) => state.dialog = Some(Dialog::Remove(id)),
        HomeMessage::Removed(generation, answer) => {
            let Some(asked) = state.home.asking.take_if(|now| now.generation == generation) else {
                return vec![Effect::ReadList];
            };
            match answer {
                Ok(listed) => {
                    // An account that BigCommerce refuses is gone already.
                    let id = asked.id.as_ref();
                    let refused =
                        id.and_then(|id| state.home.listed.index.get(id)).is_some_and(|old| {
                            old.practice
                                || old.checked.as_ref().is_some_and(|checked| {
                                    checked.verdict() == crate::gateway::Verdict::Refused
                                })
                        });
                    state.home.take_list(listed);
                    let words = if refused { "home-removed-gone" } else { "home-removed" };
                    return state.toast(text(words));
                }
                Err(problem) => {
                    if let Some(id) = asked.id {
                        state.home.problems.insert(id, problem);
                    }
                    state.home.problem = Some(problem);
                    return vec![Effect::ReadList];
                }
            }
        }
        HomeMessage::Rebuild => {
            if state.home.asking.is_none() {
                let generation = state.ask(None);
                return vec![Effect::RebuildList(generation), long_wait(generation)];
            }
        }
        HomeMessage::Rebuilt(generation, answer) => {
            let asked = state.home.asking.take_if(|now| now.generation == generation).is_some();
            match answer {
                Ok((listed, added)) => {
                    state.home.listed.trouble = None;
                    state.home.take_list(listed);
                    return state.toast(with("home-rebuilt", &[("count", added.into())]));
                }
                Err(problem) if asked => state.home.problem = Some(problem),
                Err(_) => {}
            }
        }
        HomeMessage::SaveDrill => {
            let all = state.home.all().filter(|saved| !saved.practice).cloned().collect();
            return vec![Effect::SaveDocument(DocumentKind::Drill(all))];
        }
    }
    Vec::new()
}

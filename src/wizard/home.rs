//! All connections: what is saved, checked again, handed over again, replaced, removed.

use super::keep::{Keep, LONG_WAIT};
use super::message::{Effect, Message};
use super::practise::Practice;
use super::recheck::Checks;
use super::state::{Dialog, State};
use super::{DocumentKind, ListChange};
use crate::connections::{
    Connection, ConnectionId, IndexTrouble, KeepProblem, KeyringProblem, Listed, Replacement,
    Values,
};
use crate::credentials::Credentials;
use crate::gateway::{Cause, Target, Webhooks};
use crate::texts::{text, with};
use std::collections::{BTreeMap, HashMap, HashSet};

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
    pub(super) generation: u64,
    /// The connection; nothing when all of them are meant.
    pub id: Option<ConnectionId>,
    pub(super) purpose: Option<Purpose>,
    /// Whether it takes longer than usual.
    pub long: bool,
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
    /// The practice store that saved practice connections are asked about. The wizard's own has
    /// nothing to do with it, so that a check never turns real work into practice.
    pub(super) practice: Practice,
    /// What waits for that store.
    pub(super) waits_for_practice: Option<(ConnectionId, Purpose)>,
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
    /// "Practice store".
    Practice,
    /// The practice store of saved connections runs, or could not be started.
    PracticeStarted(Result<Target, String>),
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
    /// "Tell its rows": the keyring does not know them.
    TellRows(ConnectionId),
    /// "That's right": the connection's store is the one that is meant.
    StoreIsRight(ConnectionId),
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

/// All connections at once: what each card says and needs, without asking the list again for each.
#[derive(Debug, Default)]
pub struct Overview<'a> {
    /// Those in sight, those that need somebody first.
    pub shown: Vec<&'a Connection>,
    needs: HashSet<&'a str>,
    /// The saved ones by their token.
    tokens: HashMap<&'a str, Vec<&'a Connection>>,
    /// How many there are at each store for each app.
    at: HashMap<(&'a str, &'a str), usize>,
}

impl<'a> Overview<'a> {
    /// Whether a connection in sight needs somebody.
    pub fn needs_you(&self, connection: &Connection) -> bool {
        self.needs.contains(connection.id.as_str())
    }

    /// How many in sight need somebody.
    pub fn needing(&self) -> usize {
        self.needs.len()
    }

    /// Other connections with the same token for another app.
    pub fn sharing(&self, connection: &Connection) -> impl Iterator<Item = &'a Connection> {
        let app = connection.id.app().to_owned();
        let same = self.tokens.get(connection.id.fingerprint()).into_iter().flatten();
        same.copied().filter(move |other| other.id.app() != app)
    }

    fn is_shared(&self, connection: &Connection) -> bool {
        self.sharing(connection).next().is_some()
    }

    /// The store of a connection, with the account's name where another connection could be
    /// mistaken for it.
    pub fn place(&self, connection: &Connection) -> String {
        let count = self.at.get(&(connection.id.store(), connection.id.app())).copied();
        if count.unwrap_or_default() > 1 && !connection.account_name.is_empty() {
            format!("{}, {}", connection.store(), connection.account_name)
        } else {
            connection.store().to_owned()
        }
    }
}

impl Home {
    /// Takes the list in as it stands on disk.
    pub(super) fn take_list(&mut self, mut listed: Listed) {
        // That a file was set aside is told once; it stays in sight until it is dealt with.
        if listed.trouble.is_none()
            && matches!(self.listed.trouble, Some(IndexTrouble::SetAside { .. }))
        {
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
        self.overview().shown
    }

    /// What the screen of all connections asks of each of them, found in one walk over the list.
    pub fn overview(&self) -> Overview<'_> {
        let mut overview = Overview::default();
        for connection in self.all() {
            let at = (connection.id.store(), connection.id.app());
            *overview.at.entry(at).or_default() += 1;
        }
        for connection in &self.listed.index.connections {
            let sharing = overview.tokens.entry(connection.id.fingerprint()).or_default();
            sharing.push(connection);
        }
        let store = self.store.as_deref();
        let here = self.all().filter(|saved| store.is_none_or(|store| saved.id.store() == store));
        overview.shown = here.collect();
        let needs: HashSet<&str> = overview
            .shown
            .iter()
            .filter(|saved| self.needs_by_itself(saved) || overview.is_shared(saved))
            .map(|saved| saved.id.as_str())
            .collect();
        overview.shown.sort_by_key(|saved| !needs.contains(saved.id.as_str()));
        overview.needs = needs;
        overview
    }

    /// Whether the keyring was asked for its values and has not got them.
    pub fn is_lost(&self, connection: &Connection) -> bool {
        let problem = self.problems.get(&connection.id);
        problem == Some(&KeepProblem::Keyring(KeyringProblem::NotThere))
    }

    /// Whether a connection needs somebody, whatever other connections there are.
    fn needs_by_itself(&self, connection: &Connection) -> bool {
        let bad = |checked: &crate::connections::Checked| checked.verdict != "ready";
        connection.checked.as_ref().is_some_and(bad)
            || connection.replacement.is_some()
            || connection.other_store.is_some()
            || connection.rows.is_empty()
            || self.is_lost(connection)
    }

    /// What the keyring is asked for.
    pub(super) fn asked(&self) -> Option<u64> {
        self.asking.as_ref().map(|asking| asking.generation)
    }

    /// Connections with this name, saved or of this session.
    pub fn get(&self, id: &ConnectionId) -> Option<&Connection> {
        self.all().find(|connection| connection.id == *id)
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
        self.toast = None;
        // Another window may have changed the list meanwhile.
        vec![Effect::ReadList]
    }

    /// Asks the keyring for something about all of it, or about one connection to be removed.
    fn ask(&mut self, id: Option<ConnectionId>) -> u64 {
        let generation = self.next_generation();
        self.home.problem = None;
        // A check that waits for the keyring has its turn later.
        self.put_check_back();
        self.home.asking = Some(Asking { generation, id, purpose: None, long: false });
        generation
    }

    pub(super) fn remove_confirmed(&mut self, id: ConnectionId) -> Vec<Effect> {
        self.home.session.remove(&id);
        // What is at hand is not kept any more, whatever was said before.
        if matches!(&self.keep, Keep::Saved(kept) | Keep::SessionOnly(kept) if *kept == id) {
            self.keep = Keep::Not;
        }
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

pub(super) fn long_wait(generation: u64) -> Effect {
    Effect::Later(LONG_WAIT, Message::Home(HomeMessage::LongWait(generation)))
}

pub(super) fn update(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    let mut effects = handle(state, message);
    // Whatever the keyring was asked for, the checks that wait go on afterwards.
    effects.extend(state.check_next());
    effects
}

fn handle(state: &mut State, message: HomeMessage) -> Vec<Effect> {
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
        HomeMessage::Practice => {
            if state.exists_only_here() {
                state.dialog = Some(Dialog::Another);
            } else {
                let mut effects = state.begin_anew();
                effects.extend(state.start_practice());
                return effects;
            }
        }
        HomeMessage::PracticeStarted(target) => return state.home_practice_started(target),
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
        HomeMessage::TellRows(id) if state.exists_only_here() => {
            state.dialog = Some(Dialog::TellRows(id));
        }
        HomeMessage::TellRows(id) => return state.tell_rows(&id),
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
        HomeMessage::StoreIsRight(id) => {
            if let Some((connection, _)) = state.home.session.get_mut(&id) {
                connection.other_store = None;
            }
            if let Some(connection) = state.home.listed.index.get_mut(&id) {
                connection.other_store = None;
                return vec![Effect::ChangeList(ListChange::StoreIsRight(id))];
            }
        }
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

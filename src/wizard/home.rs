//! All connections: what is saved, checked again, handed over again, replaced, removed.

use super::effect::{Effect, FileEffect, KeyringEffect, SystemEffect};
use super::keep::{Keep, LONG_WAIT};
use super::message::Message;
use super::overview::{Filter, Groups, Overview, StateFilter};
use super::practise::Practice;
use super::question::Question;
use super::recheck::Checks;
use super::state::State;
use super::{DocumentKind, ListChange};
use crate::connections::{
    Connection, ConnectionId, IndexTrouble, KeepProblem, KeyringProblem, Listed, Replacement,
    Values, WriteProblem,
};
use crate::credentials::Credentials;
use crate::gateway::{Cause, Target, Webhooks};
use crate::texts::{Phrase, t};
use std::cell::OnceCell;
use std::collections::BTreeMap;

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
    /// Which connections are wanted.
    pub filter: Filter,
    /// What is shown of them; kept until something changes.
    pub(super) overview: OnceCell<Overview>,
    pub(super) groups: OnceCell<Groups>,
    /// How often something changed.
    pub(super) changes: u64,
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
    /// What is searched for.
    Search(String),
    /// Only connections of this app; nothing for all.
    OnlyApp(Option<String>),
    /// Only connections in this state; nothing for all.
    OnlyState(Option<StateFilter>),
    /// "Show all".
    ShowAll,
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
    /// "Pause".
    PauseChecks,
    /// "Resume".
    ResumeChecks,
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
    /// "Remove them": values whose connections are gone already.
    RemoveLeftover,
    /// "Rebuild".
    Rebuild,
    /// The list was rebuilt; with how many that it had not got.
    Rebuilt(u64, Result<(Listed, usize), KeepProblem>),
    /// "If this computer is lost…".
    SaveDrill,
}

impl Home {
    /// Whether there are connections, of real stores, that are gone with the window.
    pub(super) fn holds_real_values_for_now(&self) -> bool {
        self.session.values().any(|(connection, _)| !connection.practice)
    }

    /// Takes the list in as it stands on disk.
    pub(super) fn take_list(&mut self, mut listed: Listed) {
        // That a file was set aside is told once; it stays in sight until it is dealt with.
        if listed.trouble.is_none()
            && matches!(self.listed.trouble, Some(IndexTrouble::SetAside { .. }))
        {
            listed.trouble = self.listed.trouble.take();
        }
        self.listed = listed;
        self.list_changed();
    }

    /// Every connection: the saved ones, then those of this session.
    pub fn all(&self) -> impl Iterator<Item = &Connection> {
        let session = self.session.values().map(|(connection, _)| connection);
        let saved = |connection: &&Connection| self.listed.index.get(&connection.id).is_none();
        self.listed.index.connections.iter().chain(session.filter(saved))
    }

    /// What the keyring is asked for.
    pub(super) fn asked(&self) -> Option<u64> {
        self.asking.as_ref().map(|asking| asking.generation)
    }

    /// Connections with this name, saved or of this session.
    pub fn get(&self, id: &ConnectionId) -> Option<&Connection> {
        self.all().find(|connection| connection.id == *id)
    }

    /// The name of a store, if one of its connections knows it.
    pub fn store_name(&self, hash: &str) -> Option<String> {
        let mut here = self.all().filter(|connection| connection.id.store() == hash);
        here.find_map(|connection| connection.store_name.clone())
    }

    /// Keeps values until the window closes.
    pub(super) fn keep_for_session(&mut self, connection: Connection, credentials: Credentials) {
        self.session.insert(connection.id.clone(), (connection, credentials));
        self.list_changed();
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
        Effect::Keyring(KeyringEffect::ChangeList(ListChange::Replacement { id, replacement }))
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
        vec![Effect::Keyring(KeyringEffect::ReadList)]
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
        self.home.list_changed();
        // What is at hand is not kept any more, whatever was said before.
        if matches!(&self.keep, Keep::Saved(kept) | Keep::SessionOnly(kept) if *kept == id) {
            self.keep = Keep::Not;
        }
        if self.home.plan.as_ref() == Some(&id) {
            self.home.plan = None;
        }
        if self.home.listed.index.get(&id).is_none() {
            return self.toast(t::HOME_REMOVED_GONE);
        }
        let generation = self.ask(Some(id.clone()));
        vec![Effect::Keyring(KeyringEffect::Remove { generation, id }), long_wait(generation)]
    }
}

pub(super) fn long_wait(generation: u64) -> Effect {
    Effect::System(SystemEffect::Later(LONG_WAIT, Message::Home(HomeMessage::LongWait(generation))))
}

pub(super) fn update(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    let mut effects = handle(state, message);
    // Whatever the keyring was asked for, the checks that wait go on afterwards.
    effects.extend(state.check_next());
    effects
}

fn handle(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    match message {
        HomeMessage::Listed(listed) => {
            state.home.take_list(listed);
            // Whoever held the list has let it go.
            state.home.problem.take_if(|problem| *problem == KeepProblem::List(WriteProblem::Busy));
        }
        HomeMessage::NotWritten(problem) => state.home.problem = Some(problem),
        HomeMessage::Open => return state.open_home(),
        HomeMessage::Store(store) => {
            state.home.filter = Filter { store, ..Filter::default() };
            state.home.plan = None;
            state.home.open = true;
        }
        HomeMessage::Search(search) => state.home.filter.search = search,
        HomeMessage::OnlyApp(app) => state.home.filter.app = app,
        HomeMessage::OnlyState(wanted) => state.home.filter.state = wanted,
        HomeMessage::ShowAll => {
            let store = state.home.filter.store.take();
            state.home.filter = Filter { store, ..Filter::default() };
        }
        HomeMessage::New => return state.begin_anew(),
        HomeMessage::Practice => {
            let mut effects = state.begin_anew();
            effects.extend(state.start_practice());
            return effects;
        }
        HomeMessage::PracticeStarted(target) => return state.home_practice_started(target),
        HomeMessage::GoOn => {
            state.home.open = false;
        }
        HomeMessage::Check(id) => return state.check(vec![id]),
        HomeMessage::CheckAll => {
            let home = &state.home;
            let shown = home.overview().shown.iter().filter_map(|place| home.at(*place));
            let ids = shown.map(|saved| saved.id.clone()).collect();
            return state.check(ids);
        }
        // The one that runs is let finish.
        HomeMessage::PauseChecks => state.home.checks.is_paused = true,
        HomeMessage::ResumeChecks => state.home.checks.is_paused = false,
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
            state.home.checks.clear();
            state.home.asking = None;
        }
        HomeMessage::HandOver(id) => {
            // A check steps back for it.
            let checks = |asking: &Asking| asking.purpose == Some(Purpose::Check);
            if state.home.asking.as_ref().is_none_or(checks) {
                return state.load(&id, Purpose::HandOver);
            }
        }
        HomeMessage::Replace(id) => {
            state.home.open = true;
            state.home.hooks = HooksState::Idle;
            state.home.deleted = Deleted::No;
            state.home.plan = Some(id);
        }
        HomeMessage::BeginReplacement(id) => return state.begin_replacement(&id),
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
            return vec![Effect::System(SystemEffect::OpenUrl(super::ACCOUNTS_ADDRESS.to_owned()))];
        }
        HomeMessage::EndReplacement(id) => state.question = Some(Question::EndReplacement(id)),
        HomeMessage::ClosePlan => state.home.plan = None,
        HomeMessage::StoreIsRight(id) => {
            if let Some((connection, _)) = state.home.session.get_mut(&id) {
                connection.other_store = None;
            }
            if let Some(connection) = state.home.listed.index.get_mut(&id) {
                connection.other_store = None;
                return vec![Effect::Keyring(KeyringEffect::ChangeList(ListChange::StoreIsRight(
                    id,
                )))];
            }
        }
        HomeMessage::Remove(id) => state.question = Some(Question::Remove(id)),
        HomeMessage::Removed(generation, answer) => {
            let Some(asked) = state.home.asking.take_if(|now| now.generation == generation) else {
                return vec![Effect::Keyring(KeyringEffect::ReadList)];
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
                    let words = if refused { t::HOME_REMOVED_GONE } else { t::HOME_REMOVED };
                    return state.toast(words);
                }
                Err(problem) => {
                    if let Some(id) = asked.id {
                        state.home.problems.insert(id, problem);
                    }
                    state.home.problem = Some(problem);
                    return vec![Effect::Keyring(KeyringEffect::ReadList)];
                }
            }
        }
        HomeMessage::RemoveLeftover => {
            if state.home.asking.is_none() {
                let generation = state.ask(None);
                return vec![
                    Effect::Keyring(KeyringEffect::RemoveLeftover(generation)),
                    long_wait(generation),
                ];
            }
        }
        HomeMessage::Rebuild => {
            if state.home.asking.is_none() {
                let generation = state.ask(None);
                return vec![
                    Effect::Keyring(KeyringEffect::RebuildList(generation)),
                    long_wait(generation),
                ];
            }
        }
        HomeMessage::Rebuilt(generation, answer) => {
            let asked = state.home.asking.take_if(|now| now.generation == generation).is_some();
            match answer {
                Ok((listed, added)) => {
                    state.home.listed.trouble = None;
                    state.home.take_list(listed);
                    return state.toast(Phrase::from(t::HOME_REBUILT).value("count", added));
                }
                Err(problem) if asked => state.home.problem = Some(problem),
                Err(_) => {}
            }
        }
        HomeMessage::SaveDrill => {
            let all = state.home.all().filter(|saved| !saved.practice).cloned().collect();
            return vec![Effect::File(FileEffect::SaveDocument(DocumentKind::Drill(all)))];
        }
    }
    Vec::new()
}

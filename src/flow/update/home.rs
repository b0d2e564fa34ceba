//! All connections: listing, checking, handing over again, replacing and removing them.

use crate::flow::Deleted;
use crate::flow::Home;
use crate::flow::HomeMessage;
use crate::flow::HooksState;
use crate::flow::PendingKeyring;
use crate::flow::Purpose;
use crate::flow::Ticket;
use crate::flow::model::effect::{Effect, FileEffect, KeyringEffect, SystemEffect};
use crate::flow::model::keep::{LONG_WAIT, SaveState};
use crate::flow::model::message::Message;
use crate::flow::model::overview::Filter;
use crate::flow::model::question::Question;
use crate::flow::model::state::State;
use crate::flow::{DocumentKind, ListChange};
use crate::gateway::{Cause, Webhooks};
use crate::saved::{
    ConnectionId, KeepProblem, KeyringProgram, Replacement, SavedList, WriteProblem,
};
use crate::texts::{phrase, t};

impl Home {
    /// Records the progress of a replacement, here and in the list.
    pub(crate) fn change_replacement(
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
    pub(crate) fn open_home(&mut self) -> Vec<Effect> {
        self.user.home.open = true;
        self.user.home.plan = None;
        self.draft.letter = None;
        self.toast = None;
        // Another window may have changed the list in the meantime.
        vec![Effect::Keyring(KeyringEffect::ReadList)]
    }

    /// Registers a keyring request, about all connections or the one being removed, and returns its
    /// ticket.
    fn ask(&mut self, id: Option<ConnectionId>) -> Ticket {
        let ticket = self.next_ticket();
        self.user.home.problem = None;
        // A check that is waiting for the keyring runs later.
        self.put_check_back();
        self.user.home.asking =
            Some(PendingKeyring { ticket, id, purpose: None, long: false, agreed: false });
        ticket
    }

    pub(crate) fn remove_confirmed(&mut self, id: ConnectionId) -> Vec<Effect> {
        self.user.home.session.remove(&id);
        self.user.home.list_changed();
        // The current values are no longer saved.
        if matches!(&self.draft.keep, SaveState::Saved(kept) | SaveState::SessionOnly(kept) if *kept == id)
        {
            self.draft.keep = SaveState::Not;
        }
        if self.user.home.plan.as_ref() == Some(&id) {
            self.user.home.plan = None;
        }
        if self.user.home.listed.index.get(&id).is_none() {
            return self.toast(t::HOME_REMOVED_GONE);
        }
        let ticket = self.ask(Some(id.clone()));
        vec![Effect::Keyring(KeyringEffect::Remove { ticket, id }), long_wait(ticket)]
    }
}

pub(crate) fn long_wait(ticket: Ticket) -> Effect {
    Effect::System(SystemEffect::Later(LONG_WAIT, Message::Home(HomeMessage::LongWait(ticket))))
}

pub(crate) fn update(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    let mut effects = handle(state, message);
    // Continue the waiting checks once the keyring is free.
    effects.extend(state.check_next());
    effects
}

fn handle(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    let home = &mut state.user.home;
    match message {
        HomeMessage::Listed(listed) => {
            home.take_list(listed);
            // The list is no longer in use elsewhere.
            let busy = KeepProblem::List(WriteProblem::Busy);
            home.problem.take_if(|problem| *problem == busy);
        }
        HomeMessage::NotWritten(problem) => home.problem = Some(problem),
        HomeMessage::Open => return state.open_home(),
        HomeMessage::Store(store) => {
            home.filter = Filter { store, ..Filter::default() };
            home.plan = None;
            home.open = true;
        }
        HomeMessage::Search(search) => home.filter.search = search,
        HomeMessage::OnlyApp(app) => home.filter.app = app,
        HomeMessage::OnlyState(wanted) => home.filter.state = wanted,
        HomeMessage::ShowAll => {
            let store = home.filter.store.take();
            home.filter = Filter { store, ..Filter::default() };
        }
        HomeMessage::New => return state.reset_for_next_app(),
        HomeMessage::Practice => {
            let mut effects = state.reset_for_next_app();
            effects.extend(state.start_practice());
            return effects;
        }
        HomeMessage::PracticeStarted(target) => return state.home_practice_started(target),
        HomeMessage::GoOn => home.open = false,
        HomeMessage::Check(id) => return state.check(vec![id]),
        HomeMessage::CheckAll => return state.check(shown(state)),
        // The running check is allowed to finish.
        HomeMessage::PauseChecks => home.checks.is_paused = true,
        HomeMessage::ResumeChecks => home.checks.is_paused = false,
        HomeMessage::StopChecks => return state.stop_checks(),
        HomeMessage::Loaded(ticket, answer) => return state.loaded(ticket, answer),
        HomeMessage::LongWait(ticket) => {
            if let Some(asking) = &mut home.asking
                && asking.ticket == ticket
            {
                asking.long = true;
            }
        }
        HomeMessage::GiveUp => {
            home.checks.clear();
            home.asking = None;
        }
        HomeMessage::HandOver(id) => {
            // A pending check makes way for it.
            if !home.has_urgent_request() {
                return state.load(&id, Purpose::HandOver);
            }
        }
        HomeMessage::Replace(id) => {
            home.open = true;
            home.hooks = HooksState::Idle;
            home.deleted = Deleted::No;
            home.plan = Some(id);
        }
        HomeMessage::BeginReplacement(id) => return state.begin_replacement(&id),
        HomeMessage::AddScopes(id) => return state.open_scope_entry(&id),
        HomeMessage::InUse(id) => return state.replacement_step(id, |step| step.in_use = true),
        HomeMessage::ListWebhooks(id) => {
            let asked = matches!(home.hooks, HooksState::Asking(_));
            if home.asking.is_none() && !asked {
                return state.load(&id, Purpose::Webhooks);
            }
        }
        HomeMessage::SkipWebhooks(id) => {
            return state.replacement_step(id, |step| step.webhooks_seen = true);
        }
        HomeMessage::Webhooks(ticket, answer) => return webhooks_listed(state, ticket, answer),
        HomeMessage::Deleted(id) => {
            home.deleted = Deleted::Asking;
            return state.check(vec![id]);
        }
        HomeMessage::OpenAccounts => {
            return vec![Effect::System(SystemEffect::OpenUrl(
                crate::flow::ACCOUNTS_ADDRESS.to_owned(),
            ))];
        }
        HomeMessage::EndReplacement(id) => state.question = Some(Question::EndReplacement(id)),
        HomeMessage::ClosePlan => home.plan = None,
        HomeMessage::StoreIsRight(id) => return store_is_right(state, id),
        HomeMessage::Remove(id) => {
            state.question = Some(Question::Remove(id));
            // The question says what remains with it.
            return vec![Effect::Keyring(KeyringEffect::FindProgram)];
        }
        HomeMessage::Removed(ticket, answer) => return removed(state, ticket, answer),
        HomeMessage::RemoveLeftover => return ask_alone(state, KeyringEffect::RemoveLeftover),
        HomeMessage::Rebuild => return ask_alone(state, KeyringEffect::RebuildList),
        HomeMessage::Rebuilt(ticket, answer) => return rebuilt(state, ticket, answer),
        HomeMessage::SaveDrill => {
            let all = home.all().filter(|saved| !saved.practice).cloned().collect();
            return vec![Effect::File(FileEffect::SaveDocument(DocumentKind::Drill(all)))];
        }
    }
    Vec::new()
}

/// Returns the ids of the connections shown.
fn shown(state: &State) -> Vec<ConnectionId> {
    let home = &state.user.home;
    let shown = home.overview().shown.iter().filter_map(|place| home.at(*place));
    shown.map(|saved| saved.id.clone()).collect()
}

/// Records that a connection's store is the intended one.
fn store_is_right(state: &mut State, id: ConnectionId) -> Vec<Effect> {
    if let Some((connection, _)) = state.user.home.session.get_mut(&id) {
        connection.other_store = None;
    }
    let Some(connection) = state.user.home.listed.index.get_mut(&id) else { return Vec::new() };
    connection.other_store = None;
    vec![Effect::Keyring(KeyringEffect::ChangeList(ListChange::StoreIsRight(id)))]
}

/// Sends a request to the keyring, unless one is already pending.
fn ask_alone(state: &mut State, question: fn(Ticket) -> KeyringEffect) -> Vec<Effect> {
    if state.user.home.asking.is_some() {
        return Vec::new();
    }
    let ticket = state.ask(None);
    vec![Effect::Keyring(question(ticket)), long_wait(ticket)]
}

/// Handles the list as rebuilt from the keyring.
fn rebuilt(
    state: &mut State,
    ticket: Ticket,
    answer: Result<(SavedList, usize), KeepProblem>,
) -> Vec<Effect> {
    let asked = state.user.home.asking.take_if(|now| now.ticket == ticket).is_some();
    match answer {
        Ok((listed, added)) => {
            state.user.home.listed.trouble = None;
            state.user.home.take_list(listed);
            return state.toast(phrase!(t::HOME_REBUILT, count = added));
        }
        Err(problem) if asked => state.user.home.problem = Some(problem),
        Err(_) => {}
    }
    Vec::new()
}

/// Handles the webhooks of an account, or why they couldn't be listed.
fn webhooks_listed(
    state: &mut State,
    ticket: Ticket,
    answer: Result<Webhooks, Cause>,
) -> Vec<Effect> {
    if state.user.home.hooks != HooksState::Asking(ticket) {
        return Vec::new();
    }
    let seen = answer.is_ok();
    state.user.home.hooks = match answer {
        Ok(webhooks) => HooksState::Listed(webhooks),
        Err(cause) => HooksState::Failed(cause),
    };
    match state.user.home.plan.clone().filter(|_| seen) {
        Some(id) => state.replacement_step(id, |step| step.webhooks_seen = true),
        None => Vec::new(),
    }
}

/// Handles the removal of a connection, or why it failed.
fn removed(
    state: &mut State,
    ticket: Ticket,
    answer: Result<SavedList, KeepProblem>,
) -> Vec<Effect> {
    let Some(asked) = state.user.home.asking.take_if(|now| now.ticket == ticket) else {
        return vec![Effect::Keyring(KeyringEffect::ReadList)];
    };
    match answer {
        Ok(listed) => {
            // An account that BigCommerce refuses is already deleted.
            let id = asked.id.as_ref();
            let refused =
                id.and_then(|id| state.user.home.listed.index.get(id)).is_some_and(|old| {
                    old.practice
                        || old.checked.as_ref().is_some_and(|checked| {
                            checked.verdict() == crate::gateway::Verdict::Refused
                        })
                });
            state.user.home.take_list(listed);
            let has_bin = state.user.keyring_program == KeyringProgram::KeePassXc;
            let words = if has_bin && id.is_some() {
                t::HOME_REMOVED_BIN
            } else if refused {
                t::HOME_REMOVED_GONE
            } else {
                t::HOME_REMOVED
            };
            state.toast(words)
        }
        Err(problem) => {
            if let Some(id) = asked.id {
                state.user.home.problems.insert(id, problem);
            }
            state.user.home.problem = Some(problem);
            vec![Effect::Keyring(KeyringEffect::ReadList)]
        }
    }
}

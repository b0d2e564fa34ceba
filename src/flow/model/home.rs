//! All connections: listing, checking, handing over again, replacing and removing them.

use crate::credentials::Credentials;
use crate::flow::Ticket;
use crate::flow::model::overview::{Filter, Groups, Overview, StateFilter};
use crate::flow::model::practice::Practice;
use crate::flow::model::recheck::Checks;
use crate::gateway::{Cause, Target, Webhooks};
use crate::saved::{
    Connection, ConnectionId, IndexTrouble, KeepProblem, KeyringProblem, SavedList, Values,
};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// Why values are loaded from the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Checking the connection again.
    Check,
    /// Handing it over again.
    HandOver,
    /// Listing the account's webhooks before it is deleted.
    Webhooks,
}

/// A pending request to the keyring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingKeyring {
    pub(crate) ticket: Ticket,
    /// The connection; `None` if the request is about all of them.
    pub id: Option<ConnectionId>,
    pub(crate) purpose: Option<Purpose>,
    /// Whether it takes longer than usual.
    pub long: bool,
    /// Whether the user agreed that its answer replaces values that exist only in this window.
    pub(crate) agreed: bool,
}

/// The webhooks of an account that is to be deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum HooksState {
    /// Not requested.
    #[default]
    Idle,
    /// Requested.
    Asking(Ticket),
    /// They were listed.
    Listed(Webhooks),
    /// Listing them failed.
    Failed(Cause),
}

/// What is known about an account that the user reported as deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Deleted {
    /// It wasn't reported as deleted.
    #[default]
    No,
    /// Its token is being tried.
    Asking,
    /// BigCommerce answered; the result is in the connection's last test.
    Answered,
    /// The token couldn't be tried.
    Unknown,
}

/// The state of the screen with all connections.
#[derive(Debug, Default)]
pub struct Home {
    /// Whether it is shown instead of the wizard.
    pub open: bool,
    /// The list, including any problem with it.
    pub listed: SavedList,
    /// The filter for the connections to show.
    pub filter: Filter,
    /// The overview, cached until something changes.
    pub(crate) overview: OnceCell<Overview>,
    pub(crate) groups: OnceCell<Groups>,
    /// How often something changed; numbers the overviews.
    pub(crate) changes: u64,
    /// Connections with values that are kept until this window closes.
    pub session: BTreeMap<ConnectionId, (Connection, Credentials)>,
    /// The checks.
    pub checks: Checks,
    /// The pending request to the keyring.
    pub asking: Option<PendingKeyring>,
    /// The last problem of each connection.
    pub problems: BTreeMap<ConnectionId, KeepProblem>,
    /// The last problem that concerns all connections.
    pub problem: Option<KeepProblem>,
    /// The connection whose replacement is shown.
    pub plan: Option<ConnectionId>,
    /// Whether its account was reported as deleted, and the result of trying its token.
    pub deleted: Deleted,
    /// The webhooks of that connection's account.
    pub hooks: HooksState,
    /// The practice store for saved practice connections. It is separate from the wizard's own, so
    /// that a check never turns real work into practice.
    pub(crate) practice: Practice,
    /// The request that waits for that store.
    pub(crate) waits_for_practice: Option<(ConnectionId, Purpose)>,
}

/// Messages about all connections.
#[derive(Debug)]
pub enum HomeMessage {
    /// The list was read, or changed.
    Listed(SavedList),
    /// The list could not be changed.
    NotWritten(KeepProblem),
    /// "All connections".
    Open,
    /// A store was selected; `None` for all of them.
    Store(Option<String>),
    /// The search text changed.
    Search(String),
    /// Show only this app's connections; `None` for all.
    OnlyApp(Option<String>),
    /// Show only connections in this state; `None` for all.
    OnlyState(Option<StateFilter>),
    /// "Show all".
    ShowAll,
    /// "New connection".
    New,
    /// "Practice store".
    Practice,
    /// The practice store for saved connections started, or couldn't.
    PracticeStarted(Result<Target, String>),
    /// Return to the unfinished connection.
    GoOn,
    /// "Check again".
    Check(ConnectionId),
    /// "Check all".
    CheckAll,
    /// "Pause".
    PauseChecks,
    /// "Resume".
    ResumeChecks,
    /// "Stop".
    StopChecks,
    /// Values were loaded from the keyring, or couldn't be.
    Loaded(Ticket, Result<Values, KeyringProblem>),
    /// It takes longer than usual.
    LongWait(Ticket),
    /// "Stop waiting".
    GiveUp,
    /// "Hand over again".
    HandOver(ConnectionId),
    /// "Replace…", or "Continue…".
    Replace(ConnectionId),
    /// "Create the new account".
    BeginReplacement(ConnectionId),
    /// "Yes, it works".
    InUse(ConnectionId),
    /// "List its webhooks".
    ListWebhooks(ConnectionId),
    /// "Continue without the list".
    SkipWebhooks(ConnectionId),
    /// The webhooks, or why there is no list.
    Webhooks(Ticket, Result<Webhooks, Cause>),
    /// "I've deleted it": the old token is tried.
    Deleted(ConnectionId),
    /// "Open the API page".
    OpenAccounts,
    /// "Cancel the replacement".
    EndReplacement(ConnectionId),
    /// Close the replacement screen.
    ClosePlan,
    /// "Add its scopes": the keyring doesn't know them.
    AddScopes(ConnectionId),
    /// "That's right": the connection's store is the intended one.
    StoreIsRight(ConnectionId),
    /// "Remove…".
    Remove(ConnectionId),
    /// A connection was removed, or couldn't be.
    Removed(Ticket, Result<SavedList, KeepProblem>),
    /// "Remove them": values whose connections are already gone.
    RemoveLeftover,
    /// "Find my connections".
    Rebuild,
    /// The list was rebuilt, with the number of connections that were added.
    Rebuilt(Ticket, Result<(SavedList, usize), KeepProblem>),
    /// "Save a list for a lost computer…".
    SaveDrill,
}

impl Home {
    /// Whether the keyring has a pending request that must not be postponed.
    pub(crate) fn has_urgent_request(&self) -> bool {
        self.asking.as_ref().is_some_and(|asking| asking.purpose != Some(Purpose::Check))
    }

    /// Whether connections to real stores would be lost when the window closes.
    pub(crate) fn has_session_only_connections(&self) -> bool {
        self.session.values().any(|(connection, _)| !connection.practice)
    }

    /// Takes in the list as read from disk.
    pub(crate) fn take_list(&mut self, mut listed: SavedList) {
        // That a file was set aside is reported only once, so keep showing it until the user deals
        // with it.
        if listed.trouble.is_none()
            && matches!(self.listed.trouble, Some(IndexTrouble::SetAside { .. }))
        {
            listed.trouble = self.listed.trouble.take();
        }
        let (before, now) = (&self.listed.index.connections, &listed.index.connections);
        let is_same = |(one, other): (&Connection, &Connection)| {
            one.id == other.id
                && one.app_name == other.app_name
                && one.store_name == other.store_name
                && one.account_name == other.account_name
                && one.practice == other.practice
        };
        // In a round over thousands of connections, each result changes only its own.
        let same_names = before.len() == now.len() && before.iter().zip(now).all(is_same);
        self.listed = listed;
        if same_names {
            self.state_changed();
        } else {
            self.list_changed();
        }
    }

    /// Returns every connection: the saved ones, then those of this session.
    pub fn all(&self) -> impl Iterator<Item = &Connection> {
        let session = self.session.values().map(|(connection, _)| connection);
        let saved = |connection: &&Connection| self.listed.index.get(&connection.id).is_none();
        self.listed.index.connections.iter().chain(session.filter(saved))
    }

    /// Returns the ticket of the pending keyring request.
    pub(crate) fn asked(&self) -> Option<Ticket> {
        self.asking.as_ref().map(|asking| asking.ticket)
    }

    /// Returns the connection with this id, saved or of this session.
    pub fn get(&self, id: &ConnectionId) -> Option<&Connection> {
        self.all().find(|connection| connection.id == *id)
    }

    /// Returns the name of a store, if one of its connections has it.
    pub fn store_name(&self, hash: &str) -> Option<String> {
        let mut here = self.all().filter(|connection| connection.id.store() == hash);
        here.find_map(|connection| connection.store_name.clone())
    }

    /// Keeps a connection and its values until the window closes.
    pub(crate) fn keep_for_session(&mut self, connection: Connection, credentials: Credentials) {
        self.session.insert(connection.id.clone(), (connection, credentials));
        self.list_changed();
    }
}

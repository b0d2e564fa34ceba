//! All connections: what is saved, checked again, handed over again, replaced, removed.

use crate::credentials::Credentials;
use crate::flow::model::overview::{Filter, Groups, Overview, StateFilter};
use crate::flow::model::practice::Practice;
use crate::flow::model::recheck::Checks;
use crate::gateway::{Cause, Target, Webhooks};
use crate::saved::{
    Connection, ConnectionId, IndexTrouble, KeepProblem, KeyringProblem, SavedList, Values,
};
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
pub struct PendingKeyring {
    pub(crate) generation: u64,
    /// The connection; nothing when all of them are meant.
    pub id: Option<ConnectionId>,
    pub(crate) purpose: Option<Purpose>,
    /// Whether it takes longer than usual.
    pub long: bool,
    /// Whether the user has agreed that values which exist only here are lost by its answer.
    pub(crate) agreed: bool,
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
    pub listed: SavedList,
    /// Which connections are wanted.
    pub filter: Filter,
    /// What is shown of them; kept until something changes.
    pub(crate) overview: OnceCell<Overview>,
    pub(crate) groups: OnceCell<Groups>,
    /// How often something changed.
    pub(crate) changes: u64,
    /// Values that are kept until this window closes.
    pub session: BTreeMap<ConnectionId, (Connection, Credentials)>,
    /// The checks.
    pub checks: Checks,
    /// What the keyring is asked for.
    pub asking: Option<PendingKeyring>,
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
    pub(crate) practice: Practice,
    /// What waits for that store.
    pub(crate) waits_for_practice: Option<(ConnectionId, Purpose)>,
}

/// What can happen with all connections.
#[derive(Debug)]
pub enum HomeMessage {
    /// The list was read, or changed.
    Listed(SavedList),
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
    Removed(u64, Result<SavedList, KeepProblem>),
    /// "Remove them": values whose connections are gone already.
    RemoveLeftover,
    /// "Rebuild".
    Rebuild,
    /// The list was rebuilt; with how many that it had not got.
    Rebuilt(u64, Result<(SavedList, usize), KeepProblem>),
    /// "If this computer is lost…".
    SaveDrill,
}

impl Home {
    /// Whether the keyring is asked for something that must not be put off.
    pub(crate) fn waits_for_more_than_a_check(&self) -> bool {
        self.asking.as_ref().is_some_and(|asking| asking.purpose != Some(Purpose::Check))
    }

    /// Whether there are connections, of real stores, that are gone with the window.
    pub(crate) fn holds_real_values_for_now(&self) -> bool {
        self.session.values().any(|(connection, _)| !connection.practice)
    }

    /// Takes the list in as it stands on disk.
    pub(crate) fn take_list(&mut self, mut listed: SavedList) {
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
    pub(crate) fn asked(&self) -> Option<u64> {
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
    pub(crate) fn keep_for_session(&mut self, connection: Connection, credentials: Credentials) {
        self.session.insert(connection.id.clone(), (connection, credentials));
        self.list_changed();
    }
}

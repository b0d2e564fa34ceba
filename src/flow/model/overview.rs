//! What the screen with all connections shows, computed once per change.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// A filter by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateFilter {
    /// Connections that need attention.
    NeedsAttention,
    /// Connections whose last test found nothing missing.
    Ready,
    /// Connections that weren't tested, or couldn't be the last time.
    NotTested,
}

impl StateFilter {
    /// All states, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::NeedsAttention, Self::Ready, Self::NotTested];
}

/// The filter for the connections to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A store, by its hash.
    pub store: Option<String>,
    /// An app, by its id.
    pub app: Option<String>,
    /// A state.
    pub state: Option<StateFilter>,
    /// Search words. Each must occur in a name, the store hash or the fingerprint.
    pub search: String,
}

impl Filter {
    /// Whether it filters by anything other than the store.
    pub fn is_narrowed(&self) -> bool {
        self.app.is_some() || self.state.is_some() || !self.search.trim().is_empty()
    }
}

/// A store or an app with the number of its connections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The store hash, or the app's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many connections it has.
    pub count: usize,
}

/// What follows from the list alone, cached until it changes. Connections are identified by their
/// index in [`Home::all`](crate::flow::Home::all).
#[derive(Debug, Default)]
pub struct Groups {
    /// The stores, in order of appearance.
    pub stores: Vec<Group>,
    /// The apps, by name.
    pub apps: Vec<Group>,
    /// How many connections there are.
    pub count: usize,
    /// Whether any of them isn't for practice.
    pub has_real: bool,
    /// The index into `shared` for each connection whose token several apps use.
    pub(crate) sharing: HashMap<usize, usize>,
    pub(crate) shared: Vec<Vec<usize>>,
    /// Connections to the same store and app, which only the account's name distinguishes.
    pub(crate) alike: HashSet<usize>,
    /// The search keys, as far as they have been prepared.
    pub(crate) keys: RefCell<Vec<String>>,
}

/// The connections that match the filter, in order, by their index in
/// [`Home::all`](crate::flow::Home::all).
#[derive(Debug, Default)]
pub struct Overview {
    /// The connections shown, those that need attention first.
    pub shown: Vec<usize>,
    /// How many connections the chosen store has.
    pub here: usize,
    /// How many of those need attention.
    pub needing: usize,
    /// The overview's number, which changes with every overview.
    pub number: u64,
    pub(crate) needs: HashSet<usize>,
}

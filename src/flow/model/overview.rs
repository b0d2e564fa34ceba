//! What the screen of all connections shows, worked out once after each change.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// Which connections are wanted, by their state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateFilter {
    /// Those that need somebody.
    NeedsYou,
    /// Those whose last test found nothing missing.
    Ready,
    /// Those that were not tested, or could not be at the last try.
    NotTested,
}

impl StateFilter {
    /// All of them, as they are offered.
    pub const ALL: [Self; 3] = [Self::NeedsYou, Self::Ready, Self::NotTested];
}

/// Which connections are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A store, by its hash.
    pub store: Option<String>,
    /// An app, by its id.
    pub app: Option<String>,
    /// A state.
    pub state: Option<StateFilter>,
    /// Words, each of which stands in a name, the store hash or the fingerprint.
    pub search: String,
}

impl Filter {
    /// Whether anything beside the store is asked for.
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

/// What the list alone tells, kept until it changes. Connections are named by their place in
/// [`Home::all`](crate::flow::Home::all).
#[derive(Debug, Default)]
pub struct Groups {
    /// The stores, in the order in which they came.
    pub stores: Vec<Group>,
    /// The apps, by name.
    pub apps: Vec<Group>,
    /// How many connections there are.
    pub count: usize,
    /// Whether one of them is not practice.
    pub has_real: bool,
    /// Connections of several apps with one token: the place of each among the groups.
    pub(crate) sharing: HashMap<usize, usize>,
    pub(crate) shared: Vec<Vec<usize>>,
    /// Those that only the account's name tells apart.
    pub(crate) alike: HashSet<usize>,
    /// What each is found by, as far as it is made ready.
    pub(crate) keys: RefCell<Vec<String>>,
}

/// The connections that are wanted, in order, by their place in [`Home::all`](crate::flow::Home::all).
#[derive(Debug, Default)]
pub struct Overview {
    /// Those in sight, those that need somebody first.
    pub shown: Vec<usize>,
    /// How many there are at the chosen store.
    pub here: usize,
    /// How many of those need somebody.
    pub needing: usize,
    /// Which overview it is: another one has another number.
    pub number: u64,
    pub(crate) needs: HashSet<usize>,
}

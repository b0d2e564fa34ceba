//! What the screen with all connections shows, computed once per change.

use crate::catalog::fold;
use crate::flow::model::home::Home;
use crate::flow::model::overview::{Group, Groups, Overview, StateFilter};
use crate::gateway::Verdict;
use crate::saved::{Connection, KeepProblem, KeyringProblem};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

impl Groups {
    pub(crate) fn of(home: &Home) -> Self {
        let all: Vec<&Connection> = home.all().collect();
        let shared = shared(&all);
        let sharing = shared.iter().enumerate();
        let sharing = sharing.flat_map(|(group, same)| same.iter().map(move |one| (*one, group)));
        let mut apps = groups(all.iter().map(|one| (one.id.app(), one.app_name.as_str(), true)));
        apps.sort_by_cached_key(|app| fold(&app.name));
        Self {
            stores: groups(all.iter().map(|one| {
                let is_named = one.store_name.is_some();
                (one.id.store(), one.store(), is_named)
            })),
            apps,
            count: all.len(),
            has_real: all.iter().any(|connection| !connection.practice),
            sharing: sharing.collect(),
            shared,
            alike: alike(&all),
            keys: RefCell::default(),
        }
    }

    /// Prepares the search keys of up to `most` more connections. Returns whether any are left.
    fn prepare_search(&self, home: &Home, most: usize) -> bool {
        let mut keys = self.keys.borrow_mut();
        let ready = keys.len();
        keys.extend(home.all().skip(ready).take(most).map(search_key));
        keys.len() < self.count
    }

    /// Returns all connections with this one's token, including itself; empty unless several apps
    /// share that token.
    fn with_same_token(&self, place: usize) -> &[usize] {
        let group = self.sharing.get(&place).and_then(|group| self.shared.get(*group));
        group.map_or(&[], Vec::as_slice)
    }
}

impl Overview {
    fn of(home: &Home) -> Self {
        let groups = home.groups();
        let mut overview = Self { number: home.changes, ..Self::default() };
        let words = fold(&home.filter.search);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        for (place, connection) in home.all().enumerate() {
            let needs = needs_by_itself(home, connection) || groups.sharing.contains_key(&place);
            if needs {
                overview.needs.insert(place);
            }
            let filter = &home.filter;
            if filter.store.as_ref().is_some_and(|store| connection.id.store() != store) {
                continue;
            }
            overview.here += 1;
            overview.needing += usize::from(needs);
            let has_words = || {
                groups.prepare_search(home, usize::MAX);
                let keys = groups.keys.borrow();
                keys.get(place).is_some_and(|key| words.iter().all(|word| key.contains(word)))
            };
            let wanted = filter.app.as_ref().is_none_or(|app| connection.id.app() == app)
                && filter.state.is_none_or(|state| state == state_of(connection, needs))
                && (words.is_empty() || has_words());
            if wanted {
                overview.shown.push(place);
            }
        }
        let needs = &overview.needs;
        overview.shown.sort_by_key(|place| !needs.contains(place));
        overview
    }

    /// Whether a connection needs attention.
    pub fn needs_attention(&self, place: usize) -> bool {
        self.needs.contains(&place)
    }
}

/// Whether a connection needs attention regardless of other connections.
fn needs_by_itself(home: &Home, connection: &Connection) -> bool {
    connection.checked.as_ref().is_some_and(|checked| checked.verdict != Verdict::Ready)
        || connection.replacement.is_some()
        || connection.other_store.is_some()
        || connection.scopes.is_empty()
        || home.lost(connection).is_some()
}

fn state_of(connection: &Connection, needs: bool) -> StateFilter {
    let tested = connection.checked.is_some() && connection.untested.is_none();
    match (needs, tested) {
        (true, _) => StateFilter::NeedsAttention,
        (false, true) => StateFilter::Ready,
        (false, false) => StateFilter::NotTested,
    }
}

fn search_key(connection: &Connection) -> String {
    let id = &connection.id;
    let store = connection.store_name.as_deref().unwrap_or_default();
    let (app, account) = (connection.app_name.as_str(), connection.account_name.as_str());
    fold(&[app, store, account, id.store(), id.fingerprint()].join("\n"))
}

/// Returns the connections that share a token between several apps, grouped by token.
fn shared(all: &[&Connection]) -> Vec<Vec<usize>> {
    let app = |place: &usize| all.get(*place).map(|one| one.id.app());
    let mut same = repeated(all, |one| one.id.fingerprint());
    same.retain(|same| same.iter().any(|place| app(place) != same.first().and_then(app)));
    same
}

fn alike(all: &[&Connection]) -> HashSet<usize> {
    repeated(all, |one| (one.id.store(), one.id.app())).into_iter().flatten().collect()
}

/// Returns the connections whose key others have, too, grouped by key.
fn repeated<'a, K: Ord>(
    all: &[&'a Connection],
    key: impl Fn(&'a Connection) -> K,
) -> Vec<Vec<usize>> {
    let keys = all.iter().enumerate().map(|(place, connection)| (key(connection), place));
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable();
    let same = keys.chunk_by(|(one, _), (other, _)| one == other).filter(|same| same.len() > 1);
    same.map(|same| same.iter().map(|(_, place)| *place).collect()).collect()
}

/// Groups entries by id, in order of appearance, under the first known name.
fn groups<'a>(all: impl Iterator<Item = (&'a str, &'a str, bool)>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places: HashMap<&str, (usize, bool)> = HashMap::new();
    for (id, name, named) in all {
        let (place, known) = places.entry(id).or_insert((groups.len(), named));
        match groups.get_mut(*place) {
            Some(group) => {
                group.count += 1;
                if named && !*known {
                    name.clone_into(&mut group.name);
                    *known = true;
                }
            }
            None => groups.push(Group { id: id.to_owned(), name: name.to_owned(), count: 1 }),
        }
    }
    groups
}

impl Home {
    /// Prepares the search keys of some more connections, so that the first letter of a search
    /// doesn't wait for all of them. Returns whether any are left.
    pub(crate) fn prepare_search(&self) -> bool {
        const KEYS_PER_FRAME: usize = 500;
        self.groups().prepare_search(self, KEYS_PER_FRAME)
    }

    /// Returns the stores and apps of the connections.
    pub fn groups(&self) -> &Groups {
        self.groups.get_or_init(|| Groups::of(self))
    }

    /// Clears the cached groups and overview after connections or their names changed.
    pub(crate) fn list_changed(&mut self) {
        self.groups.take();
        self.state_changed();
    }

    /// Clears the cached overview after a change to the filter or to what needs attention.
    pub(crate) fn state_changed(&mut self) {
        self.overview.take();
        self.changes += 1;
    }

    /// Returns what the screen shows of the connections, as they are now.
    pub fn overview(&self) -> &Overview {
        self.overview.get_or_init(|| Overview::of(self))
    }

    /// Returns the connection at this index of [`Self::all`].
    pub fn at(&self, place: usize) -> Option<&Connection> {
        let saved = &self.listed.index.connections;
        match saved.get(place) {
            Some(connection) => Some(connection),
            None => self.all().skip(saved.len()).nth(place - saved.len()),
        }
    }

    /// Returns the connections of other apps with the same token.
    pub fn sharing(&self, place: usize) -> impl Iterator<Item = &Connection> {
        let app = self.at(place).map(|connection| connection.id.app());
        let same = self.groups().with_same_token(place).iter();
        same.filter_map(|other| self.at(*other)).filter(move |other| Some(other.id.app()) != app)
    }

    /// Returns a connection's store, followed by the account's name if another connection could be
    /// mistaken for it.
    pub fn place_name(&self, place: usize) -> String {
        let Some(connection) = self.at(place) else { return String::new() };
        if self.groups().alike.contains(&place) && !connection.account_name.is_empty() {
            format!("{}, {}", connection.store(), connection.account_name)
        } else {
            connection.store().to_owned()
        }
    }

    /// Returns why the keyring no longer has a connection's values, as far as it was asked: they
    /// are missing, or others replaced them.
    pub fn lost(&self, connection: &Connection) -> Option<KeyringProblem> {
        match self.problems.get(&connection.id) {
            Some(KeepProblem::Keyring(
                lost @ (KeyringProblem::NotThere | KeyringProblem::Differs),
            )) => Some(*lost),
            _ => None,
        }
    }
}

//! Step 1: which app.

use super::draft::{Draft, DraftMessage};
use super::effect::{Effect, SystemEffect};
use super::guide::{GuideMessage, GuideStep};
use super::own_app::{OwnAppMessage, OwnApps};
use super::state::State;
use crate::catalog::{Access, Connector, Fit, Needle, Origin, SearchKey, catalog};
use std::sync::Arc;

/// Which screen of step 1 is in sight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AppScreen {
    /// The list of apps, with the chosen one beside it.
    #[default]
    List,
    /// "My app is not listed": its guide is pasted.
    Guide,
    /// The rows are picked by hand.
    Rows,
    /// A file with an app is looked at before it is added.
    File,
    /// Two apps that would share one account.
    Pair,
}

/// An app of the list, with what it is found by.
#[derive(Debug)]
struct Listed {
    connector: Arc<Connector>,
    key: SearchKey,
}

/// The part of the list that an app stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The merchant's own files.
    Own,
    /// Guides that were read word by word.
    Checked,
    /// All others.
    More,
}

/// All apps that can be chosen; variants of one app are one entry.
#[derive(Debug)]
pub struct AppList {
    entries: Vec<Listed>,
    found: Vec<usize>,
}

impl Default for AppList {
    fn default() -> Self {
        let mut list = Self { entries: Vec::new(), found: Vec::new() };
        list.fill(&[]);
        list
    }
}

impl AppList {
    /// Built-in apps and the merchant's own.
    fn fill(&mut self, own: &[Arc<Connector>]) {
        self.entries.clear();
        let mut families: Vec<&str> = Vec::new();
        for connector in own.iter().chain(catalog().connectors()) {
            if let Some(family) = connector.family.as_deref() {
                if families.contains(&family) {
                    continue;
                }
                families.push(family);
            }
            let listed =
                Listed { connector: Arc::clone(connector), key: SearchKey::new(connector) };
            self.entries.push(listed);
        }
        self.entries.sort_by_cached_key(|entry| {
            (section(&entry.connector), entry.connector.name.to_lowercase())
        });
        self.search("");
    }

    fn search(&mut self, typed: &str) {
        let needle = Needle::new(typed);
        let mut found: Vec<(Fit, usize)> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(place, entry)| Some((needle.fit(&entry.key)?, place)))
            .collect();
        if !typed.trim().is_empty() {
            found.sort();
        }
        self.found = found.into_iter().map(|(_, place)| place).collect();
    }

    /// The apps that fit what was typed, best first.
    pub fn found(&self) -> impl Iterator<Item = &Arc<Connector>> {
        let entries = self.found.iter().filter_map(|place| self.entries.get(*place));
        entries.map(|entry| &entry.connector)
    }

    /// All apps, in the order of the list.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Connector>> {
        self.entries.iter().map(|entry| &entry.connector)
    }

    /// How many apps there are.
    pub fn count(&self) -> usize {
        self.entries.len()
    }
}

/// The part of the list that an app stands in.
pub fn section(connector: &Connector) -> Section {
    match connector.origin {
        Origin::BuiltIn if connector.checked => Section::Checked,
        Origin::BuiltIn => Section::More,
        _ => Section::Own,
    }
}

/// The first of two apps, as it was chosen.
#[derive(Debug, Clone)]
pub struct First {
    /// The app.
    pub app: Arc<Connector>,
    access: Access,
    account_name: String,
}

/// An app with the rows that go with the chosen access.
fn with_access(app: &Arc<Connector>, access: Access) -> Arc<Connector> {
    if access == Access::Guide {
        return Arc::clone(app);
    }
    Arc::new(Connector { scopes: app.rows(access), rule: None, ..(**app).clone() })
}

/// Step 1.
#[derive(Debug, Default)]
pub struct AppStep {
    /// What stands in the search box.
    pub search: String,
    /// The chosen app.
    pub chosen: Option<Arc<Connector>>,
    /// How much access to give. Where the guide asks for far more than needed, and where an app
    /// has variants, nothing is chosen beforehand.
    pub access: Option<Access>,
    /// The apps to choose from.
    pub list: AppList,
    /// Which screen is in sight.
    pub screen: AppScreen,
    /// The guide being read.
    pub guide: GuideStep,
    /// The app being made by hand.
    pub draft: Draft,
    /// The merchant's own apps.
    pub own: OwnApps,
    /// The first of two apps, while the second is chosen.
    pub first: Option<First>,
    /// The second of two apps, while they are weighed.
    pub second: Option<Arc<Connector>>,
}

/// What can happen at step 1.
#[derive(Debug)]
pub enum AppMessage {
    /// The search box changed.
    Search(String),
    /// An app was chosen, by its id.
    Choose(String),
    /// One of an app's variants, by its id.
    ChooseVariant(String),
    /// How much access.
    ChooseAccess(Access),
    /// Back to the list, in a very narrow window.
    Clear,
    /// The guide's link was pressed.
    OpenGuide,
    /// "My app is not listed", or "Paste its guide" beside a chosen app.
    PasteGuide,
    /// "Pick rows by hand", or "Change rows" beside a chosen app.
    PickRows,
    /// "Connect a second app with the same account".
    AddSecond,
    /// Two apps: back to the first alone.
    KeepOne,
    /// Two apps: one account for both all the same.
    UseBoth,
    /// The guide reader.
    Guide(GuideMessage),
    /// The rows by hand.
    Draft(DraftMessage),
    /// The merchant's own app files.
    Own(OwnAppMessage),
}

impl AppStep {
    /// Whether app and access are both chosen, and the rows are known.
    pub fn is_decided(&self) -> bool {
        self.access.is_some() && self.chosen.as_ref().is_some_and(|chosen| chosen.knows_rows())
    }

    /// Whether the second of two apps has still to be picked.
    pub fn waits_for_second(&self, chosen: Option<&Connector>) -> bool {
        self.first
            .as_ref()
            .is_some_and(|first| chosen.is_none_or(|chosen| chosen.is_variant_of(&first.app)))
    }

    /// The apps that fit what stands in the search box.
    pub fn found(&self) -> Vec<&Arc<Connector>> {
        self.list.found().collect()
    }

    /// The variants of the chosen app, itself among them; empty where it has none.
    pub fn variants(&self) -> Vec<&'static Arc<Connector>> {
        let Some(chosen) = self.chosen.as_ref().filter(|c| c.family.is_some()) else {
            return Vec::new();
        };
        catalog().connectors().iter().filter(|other| other.is_variant_of(chosen)).collect()
    }

    /// The app with this id, a built-in one or one of the merchant's.
    pub(super) fn by_id(&self, id: &str) -> Option<Arc<Connector>> {
        let own = self.own.apps.iter().find(|own| own.id == id);
        own.or_else(|| catalog().connector(id)).cloned()
    }

    /// Lists the merchant's own apps too.
    pub(super) fn relist(&mut self) {
        self.list.fill(&self.own.apps);
        self.list.search(&self.search);
    }
}

pub(super) fn update(state: &mut State, message: AppMessage) -> Vec<Effect> {
    match message {
        AppMessage::Search(search) => {
            state.app.list.search(&search);
            state.app.search = search;
        }
        AppMessage::Choose(id) => {
            let Some(connector) = state.app.by_id(&id) else { return Vec::new() };
            let first = state.app.first.as_ref();
            if first.is_some_and(|first| first.app.is_variant_of(&connector)) {
                return Vec::new();
            }
            // One whose rows were changed can be chosen anew as its guide has it.
            let same = |chosen: &Arc<Connector>| {
                chosen.is_variant_of(&connector) && chosen.origin == connector.origin
            };
            if state.app.chosen.as_ref().is_some_and(same) {
                return Vec::new();
            }
            return state.choose(connector);
        }
        AppMessage::ChooseVariant(id) => {
            let Some(connector) = catalog().connector(&id) else { return Vec::new() };
            let mut effects = state.choose(Arc::clone(connector));
            state.app.access = Some(Access::Guide);
            if state.app.first.is_some() {
                return state.show_pair(Arc::clone(connector));
            }
            effects.extend(state.take_waiting_file());
            return effects;
        }
        AppMessage::ChooseAccess(access) => {
            let chosen = state.app.chosen.clone().filter(|chosen| chosen.lesser_access);
            let is_first = |chosen: &Connector| {
                state.app.first.as_ref().is_some_and(|first| first.app.is_variant_of(chosen))
            };
            if let Some(second) = chosen.as_ref().filter(|chosen| !is_first(chosen))
                && state.app.first.is_some()
            {
                state.app.access = Some(access);
                return state.show_pair(with_access(second, access));
            }
            if chosen.is_some() && state.app.first.is_none() && state.app.access != Some(access) {
                state.app.access = Some(access);
                let mut effects = state.rows_changed();
                effects.extend(state.take_waiting_file());
                return effects;
            }
        }
        AppMessage::Clear => {
            state.app.chosen = None;
            state.app.access = None;
        }
        AppMessage::OpenGuide => {
            let guide = state.app.chosen.as_ref().map(|connector| connector.guide.clone());
            if let Some(guide) = guide.filter(|guide| !guide.is_empty()) {
                return vec![Effect::System(SystemEffect::OpenUrl(guide))];
            }
        }
        AppMessage::PasteGuide => state.open_guide(),
        AppMessage::PickRows => state.open_rows(),
        AppMessage::AddSecond => {
            let chosen = state.app.chosen.clone().filter(|_| state.app.is_decided());
            if let Some((app, access)) = chosen.zip(state.app.access) {
                let account_name = state.account.name.clone();
                state.app.first = Some(First { app, access, account_name });
                state.app.search.clear();
                state.app.list.search("");
            }
        }
        AppMessage::KeepOne => {
            return state.restore_first();
        }
        AppMessage::UseBoth => return state.use_both(),
        AppMessage::Guide(message) => return super::guide::update(state, message),
        AppMessage::Draft(message) => return super::draft::update(state, message),
        AppMessage::Own(message) => return super::own_app::update(state, message),
    }
    Vec::new()
}

impl State {
    /// Chooses an app; what is not sure about it waits for a second choice.
    pub(super) fn choose(&mut self, connector: Arc<Connector>) -> Vec<Effect> {
        let sure = !connector.lesser_access && connector.family.is_none();
        if self.app.first.is_some() && sure && connector.knows_rows() {
            return self.show_pair(connector);
        }
        connector.suggested_account_name().clone_into(&mut self.account.name);
        self.app.access = sure.then_some(Access::Guide);
        self.app.chosen = Some(connector);
        self.app.screen = AppScreen::List;
        let mut effects = self.rows_changed();
        effects.extend(self.take_waiting_file());
        effects
    }

    fn show_pair(&mut self, second: Arc<Connector>) -> Vec<Effect> {
        self.app.second = Some(second);
        self.app.screen = AppScreen::Pair;
        Vec::new()
    }

    /// The two apps in sight, while they are weighed.
    pub fn pair(&self) -> Option<(Arc<Connector>, Arc<Connector>)> {
        let first = self.app.first.as_ref().map(|first| with_access(&first.app, first.access));
        first.zip(self.app.second.clone()).filter(|_| self.app.screen == AppScreen::Pair)
    }

    /// Back to the first of two apps alone, as it was chosen.
    fn restore_first(&mut self) -> Vec<Effect> {
        self.app.screen = AppScreen::List;
        let Some(first) = self.app.first.take() else { return Vec::new() };
        self.app.chosen = Some(first.app);
        self.app.access = Some(first.access);
        self.account.name = first.account_name;
        self.rows_changed()
    }

    fn use_both(&mut self) -> Vec<Effect> {
        let Some((one, other)) = self.pair() else { return Vec::new() };
        let both = Arc::new(crate::catalog::both(&one, &other));
        self.app.first = None;
        self.choose(both)
    }

    /// A file that came before the app opens at its own step.
    fn take_waiting_file(&mut self) -> Vec<Effect> {
        let decided = self.app.is_decided() && self.app.first.is_none();
        match self.waiting_file.take_if(|_| decided) {
            Some(path) => self.dropped(vec![path]),
            None => Vec::new(),
        }
    }

    /// Another app or access asks for other rows: the test and the hand-over begin anew. Ticks
    /// and values stay, since going back never loses anything.
    fn rows_changed(&mut self) -> Vec<Effect> {
        let effects = self.stop_test();
        self.test.reset();
        self.hand_over.forget();
        // What was kept is another app's, or has other rows.
        self.keep = super::Keep::Not;
        self.scopes.gaps.clear();
        self.import.practice_file = super::PracticeFile::None;
        effects
    }

    /// Back within step 1; whether there was something to go back from.
    pub(super) fn back_to_list(&mut self) -> bool {
        match self.app.screen {
            AppScreen::List if self.app.first.is_some() => {
                self.restore_first();
                true
            }
            AppScreen::List => false,
            AppScreen::File => {
                self.app.screen = self.app.own.before;
                true
            }
            AppScreen::Rows if self.app.draft.about.take().is_some() => {
                self.app.screen = AppScreen::List;
                self.home.open = true;
                true
            }
            AppScreen::Rows if self.app.draft.from_guide => {
                self.app.screen = AppScreen::Guide;
                true
            }
            _ => {
                self.app.screen = AppScreen::List;
                true
            }
        }
    }

    /// What Continue does on the inner screens of step 1.
    pub(super) fn go_on_in_app(&mut self) -> Option<Vec<Effect>> {
        match self.app.screen {
            AppScreen::List => None,
            AppScreen::Guide => Some(self.use_guide()),
            AppScreen::Rows => Some(self.use_draft()),
            AppScreen::File => Some(self.add_own_app()),
            AppScreen::Pair => Some(update(self, AppMessage::KeepOne)),
        }
    }
}

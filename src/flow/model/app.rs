//! Step 1: which app.

use crate::catalog::{Access, Connector, Fit, Needle, Origin, SearchKey, catalog};
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::custom_app::{OwnAppMessage, OwnApps};
use crate::flow::model::draft::{Draft, DraftMessage};
use crate::flow::model::guide::{GuideMessage, GuideStep};
use std::sync::Arc;

/// An app of the list, with what it is found by.
#[derive(Debug)]
pub(crate) struct AppIndexEntry {
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
    pub(crate) entries: Vec<AppIndexEntry>,
    pub(crate) found: Vec<usize>,
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
                AppIndexEntry { connector: Arc::clone(connector), key: SearchKey::new(connector) };
            self.entries.push(listed);
        }
        self.entries.sort_by_cached_key(|entry| {
            (section(&entry.connector), entry.connector.name.to_lowercase())
        });
        self.search("");
    }

    pub(crate) fn search(&mut self, typed: &str) {
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
    pub(crate) access: Access,
    pub(crate) account_name: String,
}

/// An app with the rows that go with the chosen access.
pub(crate) fn with_access(app: &Arc<Connector>, access: Access) -> Arc<Connector> {
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
    pub(crate) fn by_id(&self, id: &str) -> Option<Arc<Connector>> {
        let own = self.own.apps.iter().find(|own| own.id == id);
        own.or_else(|| catalog().connector(id)).cloned()
    }

    /// Lists the merchant's own apps too.
    pub(crate) fn relist(&mut self) {
        self.list.fill(&self.own.apps);
        self.list.search(&self.search);
    }
}

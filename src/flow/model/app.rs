//! Step 1: choosing the app.

use crate::catalog::{Access, AppProfile, Fit, Needle, Origin, SearchKey, catalog};
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::custom_app::{OwnAppMessage, OwnApps};
use crate::flow::model::draft::{Draft, DraftMessage};
use crate::flow::model::guide::{GuideMessage, GuideStep};
use std::sync::Arc;

/// An app of the list, with its search key.
#[derive(Debug)]
pub(crate) struct AppIndexEntry {
    app: Arc<AppProfile>,
    key: SearchKey,
}

/// The part of the list that an app belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The user's own apps.
    Own,
    /// Apps whose guides were read word by word.
    Checked,
    /// All others.
    More,
}

/// All apps that can be chosen. Variants of one app share an entry.
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
    /// Lists the built-in apps and the user's own.
    fn fill(&mut self, own: &[Arc<AppProfile>]) {
        self.entries.clear();
        let mut families: Vec<&str> = Vec::new();
        for app in own.iter().chain(catalog().apps()) {
            if let Some(family) = app.family.as_deref() {
                if families.contains(&family) {
                    continue;
                }
                families.push(family);
            }
            let listed = AppIndexEntry { app: Arc::clone(app), key: SearchKey::new(app) };
            self.entries.push(listed);
        }
        self.entries
            .sort_by_cached_key(|entry| (section(&entry.app), entry.app.name.to_lowercase()));
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

    /// Returns the apps that match the search, best first.
    pub fn found(&self) -> impl Iterator<Item = &Arc<AppProfile>> {
        let entries = self.found.iter().filter_map(|place| self.entries.get(*place));
        entries.map(|entry| &entry.app)
    }

    /// Returns all apps, in list order.
    pub fn all(&self) -> impl Iterator<Item = &Arc<AppProfile>> {
        self.entries.iter().map(|entry| &entry.app)
    }

    /// Returns the number of apps.
    pub fn count(&self) -> usize {
        self.entries.len()
    }
}

/// Returns the part of the list that an app belongs to.
pub fn section(app: &AppProfile) -> Section {
    match app.origin {
        Origin::BuiltIn if app.checked => Section::Checked,
        Origin::BuiltIn => Section::More,
        _ => Section::Own,
    }
}

/// The first of two apps, with the access that was chosen for it.
#[derive(Debug, Clone)]
pub struct First {
    /// The app.
    pub app: Arc<AppProfile>,
    pub(crate) access: Access,
    pub(crate) account_name: String,
}

/// Returns an app with the scopes for the chosen access.
pub(crate) fn with_access(app: &Arc<AppProfile>, access: Access) -> Arc<AppProfile> {
    if access == Access::Guide {
        return Arc::clone(app);
    }
    Arc::new(AppProfile { scopes: app.required_scopes(access), rule: None, ..(**app).clone() })
}

/// The state of step 1.
#[derive(Debug, Default)]
pub struct AppStep {
    /// The text in the search field.
    pub search: String,
    /// The chosen app.
    pub chosen: Option<Arc<AppProfile>>,
    /// How much access to give. If the guide asks for far more than needed, or the app has
    /// variants, nothing is preselected.
    pub access: Option<Access>,
    /// The apps to choose from.
    pub list: AppList,
    /// The current screen of step 1.
    pub screen: AppScreen,
    /// The guide being read.
    pub guide: GuideStep,
    /// The app being set up by hand.
    pub draft: Draft,
    /// The user's own apps.
    pub own: OwnApps,
    /// The first of two apps, while the second is chosen.
    pub first: Option<First>,
    /// The second of two apps, while both are compared.
    pub second: Option<Arc<AppProfile>>,
}

/// Messages of step 1.
#[derive(Debug)]
pub enum AppMessage {
    /// The search text changed.
    Search(String),
    /// An app was chosen, by its id.
    Choose(String),
    /// A variant of the app was chosen, by its id.
    ChooseVariant(String),
    /// An access was chosen.
    ChooseAccess(Access),
    /// Back to the list, in a very narrow window.
    Clear,
    /// The guide's link was clicked.
    OpenGuide,
    /// "Report what's out of date".
    Report,
    /// "My app isn't listed", or "Paste its guide" beside a chosen app.
    PasteGuide,
    /// "Choose scopes by hand", or "Change its scopes" beside a chosen app.
    ChooseScopes,
    /// "Connect a second app with the same account".
    AddSecond,
    /// Two apps: connect only the first one.
    KeepOne,
    /// Two apps: use one account for both anyway.
    UseBoth,
    /// A message of the guide reader.
    Guide(GuideMessage),
    /// A message of the app being set up by hand.
    Draft(DraftMessage),
    /// A message about the user's own app files.
    Own(OwnAppMessage),
}

impl AppStep {
    /// Whether app and access are both chosen and the scopes are known.
    pub fn is_decided(&self) -> bool {
        self.access.is_some() && self.chosen.as_ref().is_some_and(|chosen| chosen.knows_scopes())
    }

    /// Whether the second of two apps hasn't been chosen yet.
    pub fn waits_for_second(&self, chosen: Option<&AppProfile>) -> bool {
        self.first
            .as_ref()
            .is_some_and(|first| chosen.is_none_or(|chosen| chosen.is_variant_of(&first.app)))
    }

    /// Returns the apps that match the search text.
    pub fn found(&self) -> Vec<&Arc<AppProfile>> {
        self.list.found().collect()
    }

    /// Returns the variants of the chosen app, including itself; empty if it has none.
    pub fn variants(&self) -> Vec<&'static Arc<AppProfile>> {
        let Some(chosen) = self.chosen.as_ref().filter(|c| c.family.is_some()) else {
            return Vec::new();
        };
        catalog().apps().iter().filter(|other| other.is_variant_of(chosen)).collect()
    }

    /// Returns the built-in or own app with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<Arc<AppProfile>> {
        let own = self.own.apps.iter().find(|own| own.id == id);
        own.or_else(|| catalog().app(id)).cloned()
    }

    /// Rebuilds the list, including the user's own apps.
    pub(crate) fn relist(&mut self) {
        self.list.fill(&self.own.apps);
        self.list.search(&self.search);
    }
}

//! An app set up by hand: its scopes are picked from the table, or copied from another app and
//! changed.

use crate::catalog::{
    AppProfile, Level, Origin, RequiredScope, Rule, ValueLabel, ValueSource, catalog,
    default_values, without_unsafe_characters,
};
use crate::saved::{Connection, ConnectionId, SavedScope, SavedValue};
use crate::texts::{TextId, t};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The maximum length of a name, in characters.
const MAX_NAME: usize = 60;

/// A value that the app may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftValue {
    /// The kind of value.
    pub source: ValueSource,
    /// The app's own label for it; BigCommerce's until that is known.
    pub label: String,
    /// Whether the app asks for it.
    pub on: bool,
}

/// An app being set up.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The listed app that it is based on.
    pub base: Option<Arc<AppProfile>>,
    /// The app's name.
    pub name: String,
    /// The account name that its guide suggests.
    pub account_name: String,
    /// The scopes to grant, with their levels.
    pub levels: BTreeMap<String, Level>,
    /// Scopes for which the guide gives no level.
    pub unspecified: BTreeSet<String>,
    /// The guide's rule, as long as no scope was changed.
    pub rule: Option<Rule>,
    /// Scopes that Scopewise doesn't know.
    pub other_scopes: Vec<String>,
    /// The values that it asks for.
    pub values: Vec<DraftValue>,
    /// Whether to save it among the user's own apps.
    pub keep: bool,
    /// Whether the scopes come from a guide.
    pub from_guide: bool,
    /// The saved connection whose unknown scopes the user is adding.
    pub about: Option<ConnectionId>,
}

/// The details that the user entered for a saved connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnteredDetails {
    pub(crate) app_name: String,
    pub(crate) account_name: String,
    pub(crate) scopes: Vec<SavedScope>,
    pub(crate) values: Vec<SavedValue>,
}

impl EnteredDetails {
    /// Replaces the unknown details of `connection`.
    pub fn put_into(&self, connection: &mut Connection) {
        connection.app_name.clone_from(&self.app_name);
        connection.account_name.clone_from(&self.account_name);
        connection.scopes = self.scopes.clone().into();
        connection.values = self.values.clone().into();
    }
}

/// Messages of the screen where scopes are picked by hand.
#[derive(Debug)]
pub enum DraftMessage {
    /// The name changed.
    Name(String),
    /// The account name changed.
    AccountName(String),
    /// A scope's level was chosen.
    SetLevel(String, Level),
    /// A value was switched on or off.
    ToggleValue(ValueSource),
    /// A value's label changed.
    Label(ValueSource, String),
    /// "Start from another app", by its id.
    StartFrom(String),
    /// "Save it to my apps".
    Keep(bool),
}

impl Draft {
    /// Creates a draft with these scopes.
    pub(crate) fn of_requirements(
        base: Option<Arc<AppProfile>>,
        required_scopes: &[RequiredScope],
    ) -> Self {
        let mut draft = Self { keep: base.is_none(), ..Self::default() };
        draft.set_requirements(required_scopes);
        match &base {
            Some(base) => {
                draft.name.clone_from(&base.name);
                draft.account_name.clone_from(&base.account_name);
                draft.set_values(&base.values);
            }
            None => draft.set_values(&[]),
        }
        draft.base = base;
        draft
    }

    pub(crate) fn set_requirements(&mut self, required_scopes: &[RequiredScope]) {
        let needed = || required_scopes.iter().filter(|required| required.is_needed());
        self.levels =
            needed().map(|required| (required.scope.id.clone(), required.level)).collect();
        self.unspecified = needed()
            .filter(|required| required.unspecified)
            .map(|required| required.scope.id.clone())
            .collect();
    }

    /// Sets the values under the app's labels and in its order, followed by the other values,
    /// turned off.
    pub(crate) fn set_values(&mut self, asked: &[ValueLabel]) {
        let mut values: Vec<DraftValue> = asked
            .iter()
            .filter(|value| value.source != ValueSource::Constant)
            .map(|value| DraftValue { source: value.source, label: value.label.clone(), on: true })
            .collect();
        for value in default_values() {
            if values.iter().all(|known| known.source != value.source) {
                // If nothing is known about the values, assume store hash and token: nearly every
                // app needs both.
                let usual = asked.is_empty()
                    && matches!(value.source, ValueSource::StoreHash | ValueSource::AccessToken);
                let on = usual;
                values.push(DraftValue { source: value.source, label: value.label, on });
            }
        }
        self.values = values;
    }

    /// Returns the scopes to grant.
    pub fn required_scopes(&self) -> Vec<RequiredScope> {
        let mut required_scopes: Vec<RequiredScope> = self
            .levels
            .iter()
            .filter_map(|(id, level)| {
                let required = RequiredScope::new(catalog().scope(id)?, *level);
                Some(RequiredScope { unspecified: self.unspecified.contains(id), ..required })
            })
            .collect();
        catalog().sort_scopes(&mut required_scopes);
        required_scopes
    }

    /// Returns the text id of what is still missing.
    pub fn missing(&self) -> Option<TextId> {
        let name = without_unsafe_characters(self.name.trim());
        let sound = !name.trim().is_empty() && name.chars().count() <= MAX_NAME;
        let account = self.account_name.trim().chars().count();
        if !sound {
            Some(t::REASON_NAME_APP)
        } else if (1..4).contains(&account) {
            Some(t::REASON_ACCOUNT_NAME_SHORT)
        } else if self.required_scopes().iter().all(|required| !required.is_needed()) {
            Some(t::REASON_CHOOSE_SCOPES)
        } else if !self.values.iter().any(|value| value.on && !value.label.trim().is_empty()) {
            Some(t::REASON_CHOOSE_VALUES)
        } else {
            None
        }
    }

    /// Returns the app as it is now. One based on a listed app keeps that app's guide and texts.
    pub(crate) fn app(&self) -> AppProfile {
        let clean = |text: &str| without_unsafe_characters(text.trim());
        let name = clean(&self.name);
        let account_name = clean(&self.account_name);
        let origin = if self.from_guide { Origin::Guide } else { Origin::Hand };
        let on = self.values.iter().filter(|value| value.on && !value.label.trim().is_empty());
        let mut values: Vec<ValueLabel> = on
            .map(|value| ValueLabel {
                label: clean(&value.label),
                source: value.source,
                constant: None,
            })
            .collect();
        if let Some(base) = &self.base {
            let fixed = base.values.iter().filter(|v| v.source == ValueSource::Constant);
            values.extend(fixed.cloned());
            return AppProfile {
                name,
                account_name,
                rule: None,
                scopes: self.required_scopes(),
                lesser_access: false,
                family: None,
                caution: None,
                other_scopes: self.other_scopes.clone(),
                values,
                origin,
                ..(**base).clone()
            };
        }
        AppProfile {
            account_name,
            rule: self.rule,
            values,
            other_scopes: self.other_scopes.clone(),
            ..AppProfile::named(&name, self.required_scopes(), origin)
        }
    }
}

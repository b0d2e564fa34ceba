//! An app made by hand: its rows are picked from the table, or taken from another app and changed.

use crate::catalog::{
    Connector, Level, Origin, Requirement, Rule, ValueLabel, ValueSource, catalog, default_values,
    without_unsafe_characters,
};
use crate::saved::{Connection, ConnectionId, SavedRow, SavedValue};
use crate::texts::{TextId, t};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The longest name, in characters.
const MAX_NAME: usize = 60;

/// A value that the app may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftValue {
    /// Which value.
    pub source: ValueSource,
    /// The app's own word for it; BigCommerce's until it is known.
    pub label: String,
    /// Whether the app asks for it.
    pub on: bool,
}

/// An app being made.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The listed app whose rows these are.
    pub base: Option<Arc<Connector>>,
    /// The app's name.
    pub name: String,
    /// The account name that its guide suggests.
    pub account_name: String,
    /// The rows that are open, with their levels.
    pub levels: BTreeMap<String, Level>,
    /// Rows whose level the guide does not give.
    pub unspecified: BTreeSet<String>,
    /// The rule of the guide, as long as no row was changed.
    pub rule: Option<Rule>,
    /// Rows that Scopewise does not know.
    pub other_rows: Vec<String>,
    /// The values that it asks for.
    pub values: Vec<DraftValue>,
    /// Whether it is kept as an app of the merchant's own.
    pub keep: bool,
    /// Whether the rows come from a guide.
    pub from_guide: bool,
    /// The saved connection whose rows are told, since nothing else knows them.
    pub about: Option<ConnectionId>,
}

/// What the merchant told of a saved connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftOf {
    pub(crate) app_name: String,
    pub(crate) account_name: String,
    pub(crate) rows: Vec<SavedRow>,
    pub(crate) values: Vec<SavedValue>,
}

impl DraftOf {
    /// Puts it in place of what was not known.
    pub fn put_into(&self, connection: &mut Connection) {
        connection.app_name.clone_from(&self.app_name);
        connection.account_name.clone_from(&self.account_name);
        connection.rows.clone_from(&self.rows);
        connection.values.clone_from(&self.values);
    }
}

/// What can happen while rows are picked.
#[derive(Debug)]
pub enum DraftMessage {
    /// The name changed.
    Name(String),
    /// The account name changed.
    AccountName(String),
    /// A row's level was chosen.
    SetLevel(String, Level),
    /// A value was switched on or off.
    ToggleValue(ValueSource),
    /// A value's label changed.
    Label(ValueSource, String),
    /// "Start from another app", by its id.
    StartFrom(String),
    /// "Keep it among my apps".
    Keep(bool),
}

impl Draft {
    /// A draft with these rows.
    pub(crate) fn of_rows(base: Option<Arc<Connector>>, rows: &[Requirement]) -> Self {
        let mut draft = Self { keep: base.is_none(), ..Self::default() };
        draft.set_rows(rows);
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

    pub(crate) fn set_rows(&mut self, rows: &[Requirement]) {
        let needed = || rows.iter().filter(|row| row.is_needed());
        self.levels = needed().map(|row| (row.scope.id.clone(), row.level)).collect();
        self.unspecified =
            needed().filter(|row| row.unspecified).map(|row| row.scope.id.clone()).collect();
    }

    /// The values in the app's words and order; those that it does not name follow, switched off.
    pub(crate) fn set_values(&mut self, asked: &[ValueLabel]) {
        let mut values: Vec<DraftValue> = asked
            .iter()
            .filter(|value| value.source != ValueSource::Constant)
            .map(|value| DraftValue { source: value.source, label: value.label.clone(), on: true })
            .collect();
        for value in default_values() {
            if values.iter().all(|known| known.source != value.source) {
                // Without a word about values, hash and token are what nearly every app wants.
                let usual = asked.is_empty()
                    && matches!(value.source, ValueSource::StoreHash | ValueSource::AccessToken);
                let on = usual;
                values.push(DraftValue { source: value.source, label: value.label, on });
            }
        }
        self.values = values;
    }

    /// The rows that are open.
    pub fn rows(&self) -> Vec<Requirement> {
        let mut rows: Vec<Requirement> = self
            .levels
            .iter()
            .filter_map(|(id, level)| {
                let row = Requirement::new(catalog().scope(id)?, *level);
                Some(Requirement { unspecified: self.unspecified.contains(id), ..row })
            })
            .collect();
        catalog().sort_rows(&mut rows);
        rows
    }

    /// What is still missing, as a text id.
    pub fn missing(&self) -> Option<TextId> {
        let name = without_unsafe_characters(self.name.trim());
        let sound = !name.trim().is_empty() && name.chars().count() <= MAX_NAME;
        let account = self.account_name.trim().chars().count();
        if !sound {
            Some(t::REASON_NAME_APP)
        } else if (1..4).contains(&account) {
            Some(t::REASON_ACCOUNT_NAME_SHORT)
        } else if self.rows().iter().all(|row| !row.is_needed()) {
            Some(t::REASON_CHOOSE_ROWS)
        } else if !self.values.iter().any(|value| value.on && !value.label.trim().is_empty()) {
            Some(t::REASON_CHOOSE_VALUES)
        } else {
            None
        }
    }

    /// The app as it stands. Built on a listed one it keeps that one's guide and words.
    pub(crate) fn connector(&self) -> Connector {
        let name = self.name.trim().to_owned();
        let origin = if self.from_guide { Origin::Guide } else { Origin::Hand };
        let on = self.values.iter().filter(|value| value.on && !value.label.trim().is_empty());
        let mut values: Vec<ValueLabel> = on
            .map(|value| ValueLabel {
                label: value.label.trim().to_owned(),
                source: value.source,
                constant: None,
            })
            .collect();
        if let Some(base) = &self.base {
            let fixed = base.values.iter().filter(|v| v.source == ValueSource::Constant);
            values.extend(fixed.cloned());
            return Connector {
                name,
                account_name: self.account_name.trim().to_owned(),
                rule: None,
                scopes: self.rows(),
                lesser_access: false,
                family: None,
                caution: None,
                other_rows: self.other_rows.clone(),
                values,
                origin,
                ..(**base).clone()
            };
        }
        Connector {
            account_name: self.account_name.trim().to_owned(),
            rule: self.rule,
            values,
            other_rows: self.other_rows.clone(),
            ..Connector::named(&name, self.rows(), origin)
        }
    }
}

//! An app of the catalogue: its rows, the values it asks for, and the words of its guide.

use super::scope::{Level, Scope};
use serde::Deserialize;

/// A row that an app names, with the level that it asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// The row.
    pub scope: &'static Scope,
    /// The row as the app's guide spells it.
    pub ui_name: String,
    /// The level asked for; None and Standard mean that the row stays as it is.
    pub level: Level,
}

impl Requirement {
    /// Whether the row must be changed from what a fresh account has.
    pub fn is_needed(&self) -> bool {
        !self.level.is_rest()
    }
}

/// A rule that a guide states in place of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every row that offers Read-only is set to it.
    AllReadOnly,
    /// Every row is set to its highest level.
    AllHighest,
}

impl Rule {
    /// The name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::AllReadOnly => "all_read_only",
            Self::AllHighest => "all_highest",
        }
    }

    /// The level that the rule gives a row, or nothing where the row stays as it is. Rows that
    /// only some stores show never fall under a rule.
    pub fn level_for(self, scope: &Scope) -> Option<Level> {
        if scope.gated {
            return None;
        }
        match self {
            Self::AllReadOnly => scope.offers(Level::ReadOnly).then_some(Level::ReadOnly),
            Self::AllHighest => Some(scope.highest()),
        }
    }
}

/// Who may create the account, as the guide says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreatedBy {
    /// The guide names the store owner.
    StoreOwner,
    /// The guide names an administrator, who needs the owner's permission for it.
    Administrator,
    /// The guide does not say: the owner, or a user whom the owner allowed to.
    PermittedUser,
}

/// Where a value that an app asks for comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueSource {
    /// The short name of the store in API addresses.
    StoreHash,
    /// The whole address of the API, ending in `/v3/`.
    ApiPath,
    /// The token.
    AccessToken,
    /// The account's public name.
    ClientId,
    /// The account's secret.
    ClientSecret,
    /// A fixed word that the app wants.
    Constant,
}

impl ValueSource {
    /// The name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::StoreHash => "store_hash",
            Self::ApiPath => "api_path",
            Self::AccessToken => "access_token",
            Self::ClientId => "client_id",
            Self::ClientSecret => "client_secret",
            Self::Constant => "constant",
        }
    }

    /// Whether the value must be masked.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::AccessToken | Self::ClientSecret)
    }
}

/// A box on the app's own form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueLabel {
    /// The app's own word for the value.
    pub label: String,
    /// Where the value comes from.
    #[serde(rename = "from")]
    pub source: ValueSource,
    /// The fixed word, with [`ValueSource::Constant`] only.
    pub constant: Option<String>,
}

/// How much access the merchant chose to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// What the app's guide says.
    Guide,
    /// Read-only on every row that offers it, where the facts say that this is enough.
    ReadOnly,
}

impl Access {
    /// The name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::ReadOnly => "read-only",
        }
    }
}

/// How far a list of rows reaches, for one line of words about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Every needed row is Read-only.
    AllReadOnly,
    /// Every row of the form is needed.
    Everything,
    /// Some rows can change things.
    UpToModify,
}

/// An app as its own guide describes it.
#[derive(Debug, Clone)]
pub struct Connector {
    /// Stable name, as on the command line.
    pub id: String,
    /// The app's name.
    pub name: String,
    /// The name in running text, where the full one is long.
    pub short_name: String,
    /// Two letters for its tile.
    pub monogram: String,
    /// Who makes it.
    pub vendor: String,
    /// Other names people search for.
    pub aliases: Vec<String>,
    /// The account name that the guide suggests; empty where it suggests none.
    pub account_name: String,
    /// The guide's address.
    pub guide: String,
    /// The guide's title.
    pub guide_title: String,
    /// Who may create the account.
    pub created_by: CreatedBy,
    /// The rule of the guide, where it states one.
    pub rule: Option<Rule>,
    /// The rows, in control-panel order, with the levels of the guide.
    pub scopes: Vec<Requirement>,
    /// Whether Read-only is known to be enough although the guide asks for more.
    pub lesser_access: bool,
    /// The values it asks for, in its order.
    pub values: Vec<ValueLabel>,
    /// Text id of what to be careful about.
    pub caution: Option<String>,
    /// Text id of what to do in the app at the end.
    pub last_step: String,
    /// Whether its guide reads the store hash off the form before Save.
    pub reads_hash_on_form: bool,
}

impl Connector {
    /// The rows with the levels that go with the chosen access.
    pub fn rows(&self, access: Access) -> Vec<Requirement> {
        match access {
            Access::Guide => self.scopes.clone(),
            Access::ReadOnly => self
                .scopes
                .iter()
                .filter(|row| row.is_needed() && row.scope.offers(Level::ReadOnly))
                .map(|row| Requirement { level: Level::ReadOnly, ..row.clone() })
                .collect(),
        }
    }

    /// The guide's rows that must be changed from what a fresh account has.
    pub fn needed_rows(&self) -> impl Iterator<Item = &Requirement> {
        self.scopes.iter().filter(|row| row.is_needed())
    }

    /// The account name to propose: the guide's, else the app's own. BigCommerce wants at least
    /// four characters.
    pub fn suggested_account_name(&self) -> &str {
        if self.account_name.is_empty() { &self.short_name } else { &self.account_name }
    }

    /// Whether the app asks for a value from this source.
    pub fn asks_for(&self, source: ValueSource) -> bool {
        self.values.iter().any(|value| value.source == source)
    }

    /// Whether the guide's rows need a second look.
    pub fn needs_care(&self) -> bool {
        self.needed_rows().any(|row| row.scope.care)
    }
}

impl Reach {
    /// How far these rows reach.
    pub fn of(rows: &[Requirement]) -> Self {
        let needed: Vec<_> = rows.iter().filter(|row| row.is_needed()).collect();
        if needed.iter().all(|row| row.level == Level::ReadOnly) {
            Self::AllReadOnly
        } else if needed.len() >= super::FORM_ROWS {
            Self::Everything
        } else {
            Self::UpToModify
        }
    }
}

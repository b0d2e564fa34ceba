//! An app of the catalogue: its rows, the values it asks for, and the words of its guide.

use super::scope::{Level, Scope};
use serde::Deserialize;

/// A row that an app names, with the level that it asks for.
///
/// ```
/// use scopewise::catalog::{Level, Requirement, catalog};
///
/// let orders = catalog().scope("orders").expect("a row of the form");
/// assert!(Requirement::new(orders, Level::ReadOnly).is_needed());
/// assert!(!Requirement::new(orders, Level::None).is_needed());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// The row.
    pub scope: &'static Scope,
    /// The row as the app's guide spells it.
    pub ui_name: String,
    /// The level asked for; None and Standard mean that the row stays as it is.
    pub level: Level,
    /// Whether the guide names the row without a level; the lesser one that opens it is proposed
    /// then.
    pub unspecified: bool,
}

impl Requirement {
    /// A row under its own name.
    pub fn new(scope: &'static Scope, level: Level) -> Self {
        Self { scope, ui_name: scope.ui_name.clone(), level, unspecified: false }
    }

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
    /// The address of the store's control panel.
    ControlPanelUrl,
    /// A fixed word that the app wants.
    Constant,
}

impl ValueSource {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::StoreHash,
        Self::ApiPath,
        Self::AccessToken,
        Self::ClientId,
        Self::ClientSecret,
        Self::ControlPanelUrl,
        Self::Constant,
    ];

    /// The name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::StoreHash => "store_hash",
            Self::ApiPath => "api_path",
            Self::AccessToken => "access_token",
            Self::ClientId => "client_id",
            Self::ClientSecret => "client_secret",
            Self::ControlPanelUrl => "control_panel_url",
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
    /// No row is needed, or none is known.
    None,
    /// Every needed row is Read-only.
    AllReadOnly,
    /// Every row of the form is needed.
    Everything,
    /// Some rows can change things.
    UpToModify,
}

/// What kind of token the app's guide asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenType {
    /// The usual one, with rows.
    #[default]
    #[serde(rename = "v2_v3")]
    V2V3,
    /// For theme work; it has an access level in place of rows.
    StencilCli,
}

impl TokenType {
    /// The name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::V2V3 => "v2_v3",
            Self::StencilCli => "stencil_cli",
        }
    }
}

/// How much of what an app's guide says could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Fragments only.
    Low,
    /// Rows or values are complete, the other is partial or absent.
    Medium,
    /// Rows (or the rule) and values are both stated.
    High,
}

impl Confidence {
    /// The name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// The day of the text that was read, as exactly as it carries one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
}

impl Seen {
    /// Reads `2026`, `2026-05` or `2026-05-31`.
    pub fn parse(text: &str) -> Option<Self> {
        // A sign would count as a digit.
        if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let mut part = |most: u8| match parts.next() {
            None => Some(None),
            Some(part) => {
                let number: u8 = part.parse().ok()?;
                (part.len() == 2 && (1..=most).contains(&number)).then_some(Some(number))
            }
        };
        let (month, day) = (part(12)?, part(31)?);
        parts.next().is_none().then_some(Self { year, month, day })
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// Where the knowledge of an app comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Origin {
    /// The built-in catalogue.
    #[default]
    BuiltIn,
    /// A file of the merchant's, by its name.
    File(String),
    /// A guide that the merchant pasted.
    Guide,
    /// The merchant picked the rows.
    Hand,
}

/// An app as its own guide describes it.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
///
/// let bookkeep = catalog().connector("bookkeep").expect("built in");
/// assert_eq!(bookkeep.rows(Access::Guide).iter().filter(|row| row.is_needed()).count(), 13);
/// assert_eq!(bookkeep.values[0].label, "API Path");
/// ```
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
    /// Which apps belong together as variants of one: the same for all of them.
    pub family: Option<String>,
    /// Text id of what tells this variant from the others.
    pub variant: Option<String>,
    /// The guide's address, always https; empty where it has none that can be opened.
    pub guide: String,
    /// How the guide is called where it has no such address, or where in it the rows stand.
    pub guide_reference: String,
    /// The guide's title.
    pub guide_title: String,
    /// The day of the text that was read.
    pub seen: Option<Seen>,
    /// How much of it could be read.
    pub confidence: Confidence,
    /// What kind of token it asks for.
    pub token_type: TokenType,
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
    /// What else is worth knowing: a text id, or plain words in a file of the merchant's.
    pub note: Option<String>,
    /// Text id of what to do in the app at the end.
    pub last_step: Option<String>,
    /// Whether its guide reads the store hash off the form before Save.
    pub reads_hash_on_form: bool,
    /// Rows that the guide names and the form may show, but that Scopewise does not know.
    pub other_rows: Vec<String>,
    /// Whether the guide was read word by word, not only taken from a list of guides.
    pub checked: bool,
    /// Where all this comes from.
    pub origin: Origin,
}

impl Connector {
    /// An app of which only the name and the rows are known.
    pub fn named(name: &str, scopes: Vec<Requirement>, origin: Origin) -> Self {
        Self {
            id: super::id_of(name),
            name: name.to_owned(),
            short_name: name.to_owned(),
            monogram: super::monogram_of(name),
            vendor: name.to_owned(),
            aliases: Vec::new(),
            account_name: String::new(),
            family: None,
            variant: None,
            guide: String::new(),
            guide_reference: String::new(),
            guide_title: String::new(),
            seen: None,
            confidence: Confidence::High,
            token_type: TokenType::V2V3,
            created_by: CreatedBy::PermittedUser,
            rule: None,
            scopes,
            lesser_access: false,
            values: default_values(),
            caution: None,
            note: None,
            last_step: None,
            reads_hash_on_form: false,
            other_rows: Vec::new(),
            checked: false,
            origin,
        }
    }

    /// Whether the app's own labels are known, so that BigCommerce's do not stand in for them.
    pub fn knows_labels(&self) -> bool {
        self.values != default_values()
    }

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

    /// Whether its words are texts of ours: it is built in, or made from an app that is.
    pub fn origin_is_ours(&self) -> bool {
        !matches!(self.origin, Origin::File(_))
    }

    /// The rows whose level the guide does not give.
    pub fn without_level(&self) -> usize {
        self.scopes.iter().filter(|row| row.unspecified).count()
    }

    /// Whether it is known which rows the app needs. An empty list never means that it needs
    /// none: its guide leaves them out, shows them in a picture, or asks for a token that has an
    /// access level in place of rows.
    pub fn knows_rows(&self) -> bool {
        self.needed_rows().next().is_some()
    }

    /// Whether both are variants of one app.
    pub fn is_variant_of(&self, other: &Self) -> bool {
        self.id == other.id || (self.family.is_some() && self.family == other.family)
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
        if needed.is_empty() {
            Self::None
        } else if needed.iter().all(|row| row.level == Level::ReadOnly) {
            Self::AllReadOnly
        } else if needed.len() >= super::FORM_ROWS {
            Self::Everything
        } else {
            Self::UpToModify
        }
    }
}

/// The values under BigCommerce's own labels, for apps whose labels are not known.
pub fn default_values() -> Vec<ValueLabel> {
    use ValueSource::{AccessToken, ApiPath, ClientId, ClientSecret, StoreHash};
    let label =
        |source, label: &str| ValueLabel { label: label.to_owned(), source, constant: None };
    vec![
        label(StoreHash, "Store hash"),
        label(ApiPath, "API path"),
        label(ClientId, "Client ID"),
        label(ClientSecret, "Client secret"),
        label(AccessToken, "Access token"),
    ]
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn a_day_is_as_exact_as_it_is_known() {
        for text in ["2026", "2026-05", "2026-05-31"] {
            assert_eq!(Seen::parse(text).map(|seen| seen.to_string()).as_deref(), Some(text));
        }
        for text in ["", "26", "2026-13", "2026-5", "2026-05-32", "2026-05-01-01", "May 2026"] {
            assert_eq!(Seen::parse(text), None, "{text}");
        }
    }
}

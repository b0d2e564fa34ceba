//! An app in the catalog: its scopes, the values it asks for, and what its guide says.

use super::scope::{Level, Scope};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A scope that an app asks for, with the level it needs.
///
/// ```
/// use scopewise::catalog::{Level, RequiredScope, catalog};
///
/// let orders = catalog().scope("orders").expect("a scope of the form");
/// assert!(RequiredScope::new(orders, Level::ReadOnly).is_needed());
/// assert!(!RequiredScope::new(orders, Level::None).is_needed());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RequiredScope {
    /// The scope.
    pub scope: &'static Scope,
    /// The scope's name as the app's guide spells it.
    pub ui_name: String,
    /// The level asked for; None and Standard mean that the scope is left at its default.
    pub level: Level,
    /// Whether the guide names the scope without a level. The lowest level that grants access is
    /// proposed then.
    pub unspecified: bool,
    /// The levels that the guide allows, lowest first, if it allows more than one; `level` is the
    /// lowest of them.
    pub choice: Vec<Level>,
}

impl RequiredScope {
    /// Creates a required scope under the scope's own name.
    pub fn new(scope: &'static Scope, level: Level) -> Self {
        Self {
            scope,
            ui_name: scope.ui_name.clone(),
            level,
            unspecified: false,
            choice: Vec::new(),
        }
    }

    /// Whether the scope must be changed from its default on a new account.
    pub fn is_needed(&self) -> bool {
        !self.level.is_rest()
    }
}

/// A rule that a guide states instead of listing scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every scope that offers Read-only is set to it.
    AllReadOnly,
    /// Every scope is set to its highest level.
    AllHighest,
}

impl Rule {
    /// Returns the name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::AllReadOnly => "all_read_only",
            Self::AllHighest => "all_highest",
        }
    }

    /// Returns the level that the rule sets on a scope, or `None` if the scope is left at its
    /// default. Scopes that only some stores show are never covered by a rule.
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

/// The user who may create the account, according to the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreatedBy {
    /// The guide names the store owner.
    StoreOwner,
    /// The guide names an administrator, who needs the owner's permission for it.
    Administrator,
    /// The guide doesn't say: the store owner, or a user with the owner's permission.
    PermittedUser,
}

/// The source of a value that an app asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueSource {
    /// The store's short name in API addresses.
    StoreHash,
    /// The full API address, ending in `/v3/`.
    ApiPath,
    /// The access token.
    AccessToken,
    /// The account's public identifier.
    ClientId,
    /// The account's secret.
    ClientSecret,
    /// The address of the store's control panel.
    ControlPanelUrl,
    /// A fixed text that the app expects.
    Constant,
}

impl ValueSource {
    /// All sources.
    pub const ALL: [Self; 7] = [
        Self::StoreHash,
        Self::ApiPath,
        Self::AccessToken,
        Self::ClientId,
        Self::ClientSecret,
        Self::ControlPanelUrl,
        Self::Constant,
    ];

    /// Returns the name in JSON and app files.
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

/// A field on the app's own form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueLabel {
    /// The app's own name for the value.
    pub label: String,
    /// The source of the value.
    #[serde(rename = "from")]
    pub source: ValueSource,
    /// The fixed text, with [`ValueSource::Constant`] only.
    pub constant: Option<String>,
}

/// The amount of access that the user chose to grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// The levels that the app's guide asks for.
    Guide,
    /// Read-only on every scope that offers it, where this is known to be enough.
    ReadOnly,
}

impl Access {
    /// Returns the name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::ReadOnly => "read-only",
        }
    }
}

/// A summary of how much access a list of scopes grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// No scope is needed, or none is known.
    None,
    /// Every needed scope is Read-only.
    AllReadOnly,
    /// Every scope on the form is needed.
    Everything,
    /// Some scopes allow changes.
    UpToModify,
}

/// The type of token that the app's guide asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenType {
    /// The usual one, with scopes.
    #[default]
    #[serde(rename = "v2_v3")]
    V2V3,
    /// For theme development; it has an access level instead of scopes.
    StencilCli,
}

impl TokenType {
    /// Returns the name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::V2V3 => "v2_v3",
            Self::StencilCli => "stencil_cli",
        }
    }
}

/// How much of an app's guide could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Fragments only.
    Low,
    /// Either the scopes or the values are complete; the other part is partial or missing.
    Medium,
    /// The scopes (or the rule) and the values are both stated.
    High,
}

impl Confidence {
    /// Returns the name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// The date of the guide that was read, as precisely as the guide gives one.
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
        // `parse` would accept a plus sign in front of the digits.
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

/// The origin of what is known about an app.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Origin {
    /// The built-in catalog.
    #[default]
    BuiltIn,
    /// A file from the user, by its name.
    File(String),
    /// A guide that the user pasted.
    Guide,
    /// Scopes that the user picked.
    Hand,
}

/// An app as its own guide describes it.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
///
/// let bookkeep = catalog().app("bookkeep").expect("built in");
/// let needed = bookkeep.required_scopes(Access::Guide);
/// assert_eq!(needed.iter().filter(|requirement| requirement.is_needed()).count(), 13);
/// assert_eq!(bookkeep.values[0].label, "API Path");
/// ```
#[derive(Debug, Clone)]
pub struct AppProfile {
    /// The stable ID, as used on the command line.
    pub id: String,
    /// The app's name.
    pub name: String,
    /// The name for running text, where the full one is long.
    pub short_name: String,
    /// Two letters for its tile.
    pub monogram: String,
    /// The company that makes it.
    pub vendor: String,
    /// Other names people search for.
    pub aliases: Vec<String>,
    /// The account name that the guide suggests; empty if it suggests none.
    pub account_name: String,
    /// The family that groups the variants of one app; the same for all of them.
    pub family: Option<String>,
    /// Text ID of what distinguishes this variant from the others.
    pub variant: Option<String>,
    /// The guide's address, always https; empty if there is no address that can be opened.
    pub guide: String,
    /// The guide's name if it has no such address, or where in the guide the scopes are listed.
    pub guide_reference: String,
    /// The guide's title.
    pub guide_title: String,
    /// The date of the guide that was read.
    pub seen: Option<Seen>,
    /// How much of the guide could be read.
    pub confidence: Confidence,
    /// The type of token it asks for.
    pub token_type: TokenType,
    /// The user who may create the account.
    pub created_by: CreatedBy,
    /// The guide's rule, if it states one.
    pub rule: Option<Rule>,
    /// The scopes, in control-panel order, with the guide's levels.
    pub scopes: Vec<RequiredScope>,
    /// Whether Read-only is known to be enough although the guide asks for more.
    pub lesser_access: bool,
    /// The values it asks for, in the app's order.
    pub values: Vec<ValueLabel>,
    /// Text ID of the caution shown for the app.
    pub caution: Option<String>,
    /// Further information: a text ID, or plain text in a user's file.
    pub note: Option<String>,
    /// Text ID of the last step, done in the app.
    pub last_step: Option<String>,
    /// Whether the guide takes the store hash from the form before Save is clicked.
    pub reads_hash_on_form: bool,
    /// Scopes that the guide names and the form may show, but that Scopewise doesn't know.
    pub other_scopes: Vec<String>,
    /// The environment variables that the app's program reads, where they aren't the usual ones.
    pub variables: BTreeMap<ValueSource, String>,
    /// Whether the guide was read in full, not just taken from a list of guides.
    pub checked: bool,
    /// The origin of this data.
    pub origin: Origin,
}

impl AppProfile {
    /// Creates an app of which only the name and the scopes are known.
    pub fn named(name: &str, scopes: Vec<RequiredScope>, origin: Origin) -> Self {
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
            other_scopes: Vec::new(),
            variables: BTreeMap::new(),
            checked: false,
            origin,
        }
    }

    /// Whether the app's own labels are known, so that BigCommerce's aren't used instead.
    pub fn knows_labels(&self) -> bool {
        self.values != default_values()
    }

    /// Returns the scopes with the levels for the chosen access.
    pub fn required_scopes(&self, access: Access) -> Vec<RequiredScope> {
        match access {
            Access::Guide => self.scopes.clone(),
            Access::ReadOnly => self
                .scopes
                .iter()
                .filter(|required| required.is_needed() && required.scope.offers(Level::ReadOnly))
                .map(|required| RequiredScope { level: Level::ReadOnly, ..required.clone() })
                .collect(),
        }
    }

    /// Returns the guide's scopes that must be changed from their default on a new account.
    pub fn needed_scopes(&self) -> impl Iterator<Item = &RequiredScope> {
        self.scopes.iter().filter(|required| required.is_needed())
    }

    /// Returns the account name to propose: the guide's, or else the app's own. BigCommerce
    /// requires at least four characters.
    pub fn suggested_account_name(&self) -> &str {
        if self.account_name.is_empty() { &self.short_name } else { &self.account_name }
    }

    /// Whether the app asks for a value from this source.
    pub fn asks_for(&self, source: ValueSource) -> bool {
        self.values.iter().any(|value| value.source == source)
    }

    /// Whether its texts are ours: the app is built in, or derived from one that is.
    pub fn origin_is_ours(&self) -> bool {
        !matches!(self.origin, Origin::File(_))
    }

    /// Returns the number of scopes whose level the guide doesn't give.
    pub fn without_level(&self) -> usize {
        self.scopes.iter().filter(|required| required.unspecified).count()
    }

    /// Whether the app's scopes are known. An empty list never means that the app needs no scopes:
    /// its guide leaves them out, shows them in an image, or asks for a token that has an access
    /// level instead of scopes.
    pub fn knows_scopes(&self) -> bool {
        self.needed_scopes().next().is_some()
    }

    /// Whether both are variants of one app.
    pub fn is_variant_of(&self, other: &Self) -> bool {
        self.id == other.id || (self.family.is_some() && self.family == other.family)
    }

    /// Whether any of the guide's scopes needs special care.
    pub fn needs_care(&self) -> bool {
        self.needed_scopes().any(|required| required.scope.care)
    }
}

impl Reach {
    /// Returns how much access these scopes grant.
    pub fn of(required_scopes: &[RequiredScope]) -> Self {
        let needed: Vec<_> =
            required_scopes.iter().filter(|required| required.is_needed()).collect();
        if needed.is_empty() {
            Self::None
        } else if needed.iter().all(|required| required.level == Level::ReadOnly) {
            Self::AllReadOnly
        } else if needed.len() >= super::FORM_SCOPES {
            Self::Everything
        } else {
            Self::UpToModify
        }
    }
}

/// Returns the values under BigCommerce's own labels, for apps whose labels aren't known.
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
    fn dates_keep_their_precision() {
        for text in ["2026", "2026-05", "2026-05-31"] {
            assert_eq!(Seen::parse(text).map(|seen| seen.to_string()).as_deref(), Some(text));
        }
        for text in ["", "26", "2026-13", "2026-5", "2026-05-32", "2026-05-01-01", "May 2026"] {
            assert_eq!(Seen::parse(text), None, "{text}");
        }
    }
}

//! A scope of the form and the levels it offers.

use serde::Deserialize;
use std::borrow::Cow;
use std::fmt;

/// The access that a scope grants. Compare levels within one scope only, never across scopes: the
/// highest level of a scope is the last one it offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The scope grants no access.
    None,
    /// The default of "Metafields Access", which has no None.
    Standard,
    /// Can read but not change.
    ReadOnly,
    /// Only on "Infrastructure Deployments".
    #[serde(rename = "create preview")]
    CreatePreview,
    /// Only on "Customers Login".
    Login,
    /// Only on "Create Payments".
    Create,
    /// Scopes that create tokens or own metafields.
    Manage,
    /// Can read and change.
    Modify,
    /// Only on "Metafields Access".
    Full,
}

impl Level {
    /// Returns the name in JSON and app files.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Standard => "standard",
            Self::ReadOnly => "read-only",
            Self::CreatePreview => "create preview",
            Self::Login => "login",
            Self::Create => "create",
            Self::Manage => "manage",
            Self::Modify => "modify",
            Self::Full => "full",
        }
    }

    /// Returns the name as the control panel prints it. It is BigCommerce's own word, so it is
    /// never translated.
    pub fn panel_name(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Standard => "Standard",
            Self::ReadOnly => "Read-only",
            Self::CreatePreview => "Create preview",
            Self::Login => "Login",
            Self::Create => "Create",
            Self::Manage => "Manage",
            Self::Modify => "Modify",
            Self::Full => "Full",
        }
    }

    /// Whether this is a default level, which an account has if the scope isn't changed.
    pub fn is_rest(self) -> bool {
        matches!(self, Self::None | Self::Standard)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.panel_name())
    }
}

/// One level that a scope offers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeLevel {
    /// The level.
    pub level: Level,
    /// The OAuth scope that it grants, empty for None.
    #[serde(default)]
    pub parameter: String,
}

/// The reason why no GET can check whether a scope is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Untestable {
    /// Only a request that changes something uses the scope.
    NeedsWrite,
    /// Only the GraphQL API uses the scope, and GraphQL queries are POST requests.
    GraphqlOnly,
    /// The only GET is an endless stream.
    NoRequest,
}

/// One harmless request: a path below `/stores/{hash}`, always sent by GET.
///
/// The type holds no method and no body, so a probe can only be a GET. BigCommerce answers a path
/// with a trailing slash with 401 or 403 even if the token is valid, so paths have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probe(Cow<'static, str>);

impl Probe {
    /// The store's clock: answered for any token of the store, whatever its scopes.
    pub const TIME: Self = Self(Cow::Borrowed("/v2/time"));
    /// The account's own webhooks: documented to need no scope.
    pub const HOOKS: Self = Self(Cow::Borrowed("/v3/hooks?limit=1"));
    /// All webhooks of the account, as many as one response holds.
    pub const ALL_HOOKS: Self = Self(Cow::Borrowed("/v3/hooks?limit=250"));
    /// All storefront scripts of the account: needs Content.
    pub const ALL_SCRIPTS: Self = Self(Cow::Borrowed("/v3/content/scripts?limit=250"));
    /// The store's name and domain: needs Information & Settings.
    pub const STORE: Self = Self(Cow::Borrowed("/v2/store"));

    /// Creates a probe if the path is valid: `/v2/…` or `/v3/…`, no trailing slash, no dot
    /// segments, visible ASCII.
    pub fn new(path: &str) -> Option<Self> {
        let plain = path.split('?').next().unwrap_or(path);
        let sound = (plain.starts_with("/v2/") || plain.starts_with("/v3/"))
            && !plain.ends_with('/')
            && !plain.contains("//")
            && !plain.split('/').any(|segment| segment == "." || segment == "..")
            && path.bytes().all(|b| b.is_ascii_graphic() && b != b'#' && b != b'\\');
        sound.then(|| Self(Cow::Owned(path.to_owned())))
    }

    /// Returns the path below `/stores/{hash}`.
    pub fn path(&self) -> &str {
        &self.0
    }
}

/// One scope of the form.
///
/// ```
/// use scopewise::catalog::{Level, catalog};
///
/// let orders = catalog().scope("orders").expect("a scope of the form");
/// assert_eq!((orders.rest(), orders.highest()), (Level::None, Level::Modify));
/// ```
#[derive(Debug, Clone)]
pub struct Scope {
    /// The stable ID, as in the command line's JSON.
    pub id: String,
    /// The name as BigCommerce's documentation and most guides print it.
    pub ui_name: String,
    /// The name as the control panel prints it.
    pub panel_name: String,
    /// Other names seen in guides.
    pub aliases: Vec<String>,
    /// The levels it offers, lowest first.
    pub levels: Vec<ScopeLevel>,
    /// Whether only stores with a certain feature show it.
    pub gated: bool,
    /// Whether it can sign in as shoppers or create tokens.
    pub care: bool,
    /// The request that checks whether the scope is granted.
    pub probe: Option<Probe>,
    /// The status codes that prove that it is.
    pub granted: Vec<u16>,
    /// The reason why there is no such request.
    pub untestable: Option<Untestable>,
    /// The ID of another scope that allows the same request: while that scope is granted, a success
    /// proves nothing about this one.
    pub hidden_behind: Option<String>,
}

impl Scope {
    /// Whether the scope offers this level.
    pub fn offers(&self, level: Level) -> bool {
        self.levels.iter().any(|l| l.level == level)
    }

    /// Returns the highest level that the scope offers.
    pub fn highest(&self) -> Level {
        self.levels.last().map_or(Level::None, |l| l.level)
    }

    /// Returns the position of a level among those the scope offers, lowest first.
    pub fn rank(&self, level: Level) -> usize {
        self.levels.iter().position(|l| l.level == level).unwrap_or(0)
    }

    /// Returns the lowest level that grants access.
    pub fn least(&self) -> Level {
        let mut levels = self.levels.iter().map(|l| l.level);
        levels.find(|level| !level.is_rest()).unwrap_or(self.highest())
    }

    /// Returns the level of a new account: None, or Standard if there is no None.
    pub fn rest(&self) -> Level {
        self.levels.first().map_or(Level::None, |l| l.level)
    }
}

impl PartialEq for Scope {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_probe_is_a_plain_path_without_trailing_slash() {
        assert!(Probe::new("/v3/catalog/products?limit=1").is_some());
        for fixed in [Probe::TIME, Probe::HOOKS, Probe::STORE] {
            assert_eq!(Probe::new(fixed.path()), Some(fixed));
        }
        for path in [
            "/v3/catalog/products/",
            "/v3/catalog/products/?limit=1",
            "/v4/x",
            "v3/x",
            "/v3/../x",
            "/v3//x",
            "/v3/x y",
            "/v3/x#y",
            "https://example.com/v3/x",
        ] {
            assert_eq!(Probe::new(path), None, "{path}");
        }
    }
}

//! What BigCommerce's form offers ([`Scope`], [`Level`]) and what each app asks for
//! ([`Connector`], [`Requirement`], [`ValueLabel`]).
//!
//! The data stand in `assets/catalog/`; [`catalog`] gives them as one value that is read once.
//!
//! ```
//! let catalog = scopewise::catalog::catalog();
//! let bookkeep = catalog.connector("bookkeep").expect("Bookkeep is built in");
//! assert_eq!(bookkeep.needed_rows().count(), 13);
//! ```

mod connector;
mod load;
mod scope;

pub use connector::{
    Access, Connector, CreatedBy, Reach, Requirement, Rule, ValueLabel, ValueSource,
};
pub use load::{LoadError, parse_connector, parse_scopes};
pub use scope::{Level, Probe, Scope, ScopeLevel, Untestable};

use std::sync::LazyLock;

/// How many rows the form shows on every store.
pub const FORM_ROWS: usize = 27;

/// All rows and all built-in apps.
#[derive(Debug)]
pub struct Catalog {
    scopes: &'static [Scope],
    connectors: Vec<Connector>,
}

impl Catalog {
    /// Every row that a store-level account can have, in control-panel order, the rows that only
    /// some stores show last.
    pub fn all_scopes(&self) -> &'static [Scope] {
        self.scopes
    }

    /// The 27 rows of the form, in control-panel order.
    pub fn form(&self) -> impl Iterator<Item = &'static Scope> {
        self.scopes.iter().filter(|scope| !scope.gated)
    }

    /// The row with this id.
    pub fn scope(&self, id: &str) -> Option<&'static Scope> {
        self.scopes.iter().find(|scope| scope.id == id)
    }

    /// The built-in apps, by name.
    pub fn connectors(&self) -> &[Connector] {
        &self.connectors
    }

    /// The app with this id.
    pub fn connector(&self, id: &str) -> Option<&Connector> {
        self.connectors.iter().find(|connector| connector.id == id)
    }
}

/// The built-in catalogue. The tests keep its files sound: a fault in one of them would leave
/// that file out here.
pub fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let scopes = parse_scopes(load::SCOPES.0, load::SCOPES.1).unwrap_or_else(|error| {
            tracing::error!(%error, "the table of rows cannot be read");
            Vec::new()
        });
        let scopes: &'static [Scope] = Box::leak(scopes.into_boxed_slice());
        let mut connectors: Vec<Connector> = load::CONNECTORS
            .iter()
            .filter_map(|(file, source)| {
                parse_connector(file, source, scopes)
                    .inspect_err(|error| tracing::error!(%error, "an app file cannot be read"))
                    .ok()
            })
            .collect();
        connectors.sort_by_key(|connector| connector.name.to_lowercase());
        Catalog { scopes, connectors }
    });
    &CATALOG
}

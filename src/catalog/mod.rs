//! The scopes that BigCommerce's form offers ([`Scope`], [`Level`]) and what each app asks for
//! ([`Connector`], [`Requirement`], [`ValueLabel`]).
//!
//! The data is in `assets/catalog/`; [`catalog`] reads it once and returns it as one value.
//!
//! ```
//! let catalog = scopewise::catalog::catalog();
//! let bookkeep = catalog.connector("bookkeep").expect("Bookkeep is built in");
//! assert_eq!(bookkeep.needed_scopes().count(), 13);
//! ```

mod app_file;
mod connector;
mod load;
mod naming;
mod pair;
mod scope;
mod search;

pub use app_file::{
    MAX_APP_FILE, is_https, is_unsafe_in_name, parse_connector, without_unsafe_characters,
    write_connector,
};
pub use connector::{
    Access, Confidence, Connector, CreatedBy, Origin, Reach, Requirement, Rule, Seen, TokenType,
    ValueLabel, ValueSource, default_values,
};
pub use load::{LoadError, parse_scopes};
pub use naming::{id_of, monogram_of};
pub use pair::{both, gains, union};
pub use scope::{Level, Probe, Scope, ScopeLevel, Untestable};
pub use search::{Fit, Needle, SearchKey, fold};

use crate::packed::{packed, unpack};
use std::sync::{Arc, LazyLock};

/// The number of scopes that the form shows on every store.
pub const FORM_SCOPES: usize = 27;

/// All scopes and all built-in apps.
///
/// ```
/// let catalog = scopewise::catalog::catalog();
/// assert_eq!(catalog.form().count(), scopewise::catalog::FORM_SCOPES);
/// ```
#[derive(Debug)]
pub struct Catalog {
    scopes: &'static [Scope],
    connectors: Vec<Arc<Connector>>,
}

impl Catalog {
    /// Returns every scope that a store-level account can have, in control-panel order; scopes that
    /// only some stores show come last.
    pub fn all_scopes(&self) -> &'static [Scope] {
        self.scopes
    }

    /// Returns the date when the form's scopes were last compared with BigCommerce's documentation
    /// (`bigcommerce/docs`, April 1, 2026).
    pub fn scopes_reviewed(&self) -> Seen {
        Seen { year: 2026, month: Some(4), day: Some(1) }
    }

    /// Returns the 27 scopes of the form, in control-panel order.
    pub fn form(&self) -> impl Iterator<Item = &'static Scope> {
        self.scopes.iter().filter(|scope| !scope.gated)
    }

    /// Returns the scope with this ID.
    pub fn scope(&self, id: &str) -> Option<&'static Scope> {
        self.scopes.iter().find(|scope| scope.id == id)
    }

    /// Returns the built-in apps, by name.
    pub fn connectors(&self) -> &[Arc<Connector>] {
        &self.connectors
    }

    /// Returns the app with this ID.
    pub fn connector(&self, id: &str) -> Option<&Arc<Connector>> {
        self.connectors.iter().find(|connector| connector.id == id)
    }

    /// Returns the number of variants of this app, including itself.
    pub fn variants(&self, app: &Connector) -> usize {
        match app.family {
            None => 1,
            Some(_) => self.connectors.iter().filter(|other| other.is_variant_of(app)).count(),
        }
    }

    /// Sorts scopes into the order of the form.
    pub fn sort_scopes(&self, requirements: &mut [Requirement]) {
        app_file::sort_scopes(requirements, self.scopes);
    }
}

/// Returns the built-in catalog. An invalid file would be left out here; the tests make sure that
/// all files are valid.
pub fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let scopes = parse_scopes(load::SCOPES.0, load::SCOPES.1).unwrap_or_else(|error| {
            tracing::error!(%error, "the scope table cannot be read");
            Vec::new()
        });
        let scopes: &'static [Scope] = Box::leak(scopes.into_boxed_slice());
        let mut connectors: Vec<Arc<Connector>> = unpack(packed!("connectors"))
            .iter()
            .filter_map(|(name, source)| {
                let file = format!("assets/catalog/connectors/{name}");
                parse_connector(&file, source, scopes)
                    .inspect_err(|error| tracing::error!(%error, "an app file cannot be read"))
                    .map(Arc::new)
                    .ok()
            })
            .collect();
        connectors.sort_by_key(|connector| connector.name.to_lowercase());
        Catalog { scopes, connectors }
    });
    &CATALOG
}

//! The scopes that BigCommerce's form offers ([`Scope`], [`Level`]) and what each app asks for
//! ([`AppProfile`], [`RequiredScope`], [`ValueLabel`]).
//!
//! The data is in `assets/catalog/`; [`catalog`] reads it once and returns it as one value.
//!
//! ```
//! let catalog = scopewise::catalog::catalog();
//! let bookkeep = catalog.app("bookkeep").expect("Bookkeep is built in");
//! assert_eq!(bookkeep.needed_scopes().count(), 13);
//! ```

mod app_file;
mod app_profile;
mod load;
mod naming;
mod pair;
mod scope;
mod search;

pub use app_file::{
    MAX_APP_FILE, is_https, is_unsafe_in_name, parse_app, without_unsafe_characters, write_app,
};
pub use app_profile::{
    Access, AppProfile, Confidence, CreatedBy, Origin, Reach, RequiredScope, Rule, Seen, TokenType,
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
    apps: Vec<Arc<AppProfile>>,
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
    pub fn apps(&self) -> &[Arc<AppProfile>] {
        &self.apps
    }

    /// Returns the app with this ID.
    pub fn app(&self, id: &str) -> Option<&Arc<AppProfile>> {
        self.apps.iter().find(|app| app.id == id)
    }

    /// Returns the number of variants of this app, including itself.
    pub fn variants(&self, app: &AppProfile) -> usize {
        match app.family {
            None => 1,
            Some(_) => self.apps.iter().filter(|other| other.is_variant_of(app)).count(),
        }
    }

    /// Sorts scopes into the order of the form.
    pub fn sort_scopes(&self, required_scopes: &mut [RequiredScope]) {
        app_file::sort_scopes(required_scopes, self.scopes);
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
        let mut apps: Vec<Arc<AppProfile>> = unpack(packed!("connectors"))
            .iter()
            .filter_map(|(name, source)| {
                let file = format!("assets/catalog/connectors/{name}");
                parse_app(&file, source, scopes)
                    .inspect_err(|error| tracing::error!(%error, "an app file cannot be read"))
                    .map(Arc::new)
                    .ok()
            })
            .collect();
        apps.sort_by_key(|app| app.name.to_lowercase());
        Catalog { scopes, apps }
    });
    &CATALOG
}

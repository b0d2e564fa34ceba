//! Two apps that would share one account.

use super::app_profile::{AppProfile, Origin, RequiredScope, ValueLabel};
use super::catalog;
use std::sync::Arc;

/// Returns the extra access that an app would get if its account also had these scopes.
pub fn gains(needs: &[RequiredScope], has: &[RequiredScope]) -> Vec<RequiredScope> {
    let more = |required: &&RequiredScope| {
        let own = needs.iter().find(|need| need.scope == required.scope).map(|need| need.level);
        required.is_needed()
            && own.is_none_or(|own| required.scope.rank(own) < required.scope.rank(required.level))
    };
    has.iter().filter(more).cloned().collect()
}

/// Returns the scopes that both apps need together, each at the higher of the two levels.
pub fn union(one: &[RequiredScope], other: &[RequiredScope]) -> Vec<RequiredScope> {
    let mut required_scopes: Vec<RequiredScope> = one.to_vec();
    for required in other {
        match required_scopes.iter_mut().find(|known| known.scope == required.scope) {
            None => required_scopes.push(required.clone()),
            Some(known) if known.scope.rank(known.level) < required.scope.rank(required.level) => {
                *known = required.clone();
            }
            Some(_) => {}
        }
    }
    catalog().sort_scopes(&mut required_scopes);
    required_scopes
}

/// Combines two apps that share one account into one app: the union of their scopes, and each app's
/// values under its own labels.
pub fn both(one: &Arc<AppProfile>, other: &Arc<AppProfile>) -> AppProfile {
    let label = |app: &AppProfile, value: &ValueLabel| ValueLabel {
        label: format!("{}: {}", app.short_name, value.label),
        ..value.clone()
    };
    let values = one.values.iter().map(|value| label(one, value));
    let values = values.chain(other.values.iter().map(|value| label(other, value))).collect();
    let name = format!("{} + {}", one.short_name, other.short_name);
    AppProfile {
        monogram: "2×".to_owned(),
        confidence: one.confidence.min(other.confidence),
        created_by: one.created_by,
        values,
        reads_hash_on_form: one.reads_hash_on_form || other.reads_hash_on_form,
        other_scopes: one.other_scopes.iter().chain(&other.other_scopes).cloned().collect(),
        ..AppProfile::named(&name, union(&one.scopes, &other.scopes), Origin::Hand)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{both, gains, union};
    use crate::catalog::catalog;

    #[test]
    fn two_apps_share_the_higher_level_of_each_scope() {
        let app = |id: &str| catalog().app(id).expect("built in");
        let (bookkeep, synchup) = (app("bookkeep"), app("synchup"));
        let required_scopes = union(&bookkeep.scopes, &synchup.scopes);
        let level = |id: &str| {
            required_scopes.iter().find(|required| required.scope.id == id).map(|r| r.level.id())
        };
        assert_eq!(level("orders"), Some("modify"));
        assert_eq!(level("content"), Some("read-only"));
        let more = gains(&bookkeep.scopes, &required_scopes);
        assert!(more.iter().any(|required| required.scope.id == "create_payments"));
        assert!(!more.iter().any(|required| required.scope.id == "content"));
        assert_eq!(gains(&required_scopes, &required_scopes), []);
        let pair = both(bookkeep, synchup);
        assert_eq!(pair.scopes.len(), required_scopes.len());
        assert_eq!(pair.values.len(), bookkeep.values.len() + synchup.values.len());
    }
}

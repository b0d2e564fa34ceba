//! Two apps that would share one account.

use super::catalog;
use super::connector::{Connector, Origin, Requirement, ValueLabel};
use std::sync::Arc;

/// Returns the extra access that an app would get if its account also had these scopes.
pub fn gains(needs: &[Requirement], has: &[Requirement]) -> Vec<Requirement> {
    let more = |requirement: &&Requirement| {
        let own = needs.iter().find(|need| need.scope == requirement.scope).map(|need| need.level);
        requirement.is_needed()
            && own.is_none_or(|own| {
                requirement.scope.rank(own) < requirement.scope.rank(requirement.level)
            })
    };
    has.iter().filter(more).cloned().collect()
}

/// Returns the scopes that both apps need together, each at the higher of the two levels.
pub fn union(one: &[Requirement], other: &[Requirement]) -> Vec<Requirement> {
    let mut requirements: Vec<Requirement> = one.to_vec();
    for requirement in other {
        match requirements.iter_mut().find(|known| known.scope == requirement.scope) {
            None => requirements.push(requirement.clone()),
            Some(known)
                if known.scope.rank(known.level) < requirement.scope.rank(requirement.level) =>
            {
                *known = requirement.clone();
            }
            Some(_) => {}
        }
    }
    catalog().sort_scopes(&mut requirements);
    requirements
}

/// Combines two apps that share one account into one app: the union of their scopes, and each app's
/// values under its own labels.
pub fn both(one: &Arc<Connector>, other: &Arc<Connector>) -> Connector {
    let label = |app: &Connector, value: &ValueLabel| ValueLabel {
        label: format!("{}: {}", app.short_name, value.label),
        ..value.clone()
    };
    let values = one.values.iter().map(|value| label(one, value));
    let values = values.chain(other.values.iter().map(|value| label(other, value))).collect();
    let name = format!("{} + {}", one.short_name, other.short_name);
    Connector {
        monogram: "2×".to_owned(),
        confidence: one.confidence.min(other.confidence),
        created_by: one.created_by,
        values,
        reads_hash_on_form: one.reads_hash_on_form || other.reads_hash_on_form,
        other_scopes: one.other_scopes.iter().chain(&other.other_scopes).cloned().collect(),
        ..Connector::named(&name, union(&one.scopes, &other.scopes), Origin::Hand)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{both, gains, union};
    use crate::catalog::catalog;

    #[test]
    fn two_apps_share_the_higher_level_of_each_scope() {
        let app = |id: &str| catalog().connector(id).expect("built in");
        let (bookkeep, synchup) = (app("bookkeep"), app("synchup"));
        let requirements = union(&bookkeep.scopes, &synchup.scopes);
        let level = |id: &str| {
            requirements.iter().find(|requirement| requirement.scope.id == id).map(|r| r.level.id())
        };
        assert_eq!(level("orders"), Some("modify"));
        assert_eq!(level("content"), Some("read-only"));
        let more = gains(&bookkeep.scopes, &requirements);
        assert!(more.iter().any(|requirement| requirement.scope.id == "create_payments"));
        assert!(!more.iter().any(|requirement| requirement.scope.id == "content"));
        assert_eq!(gains(&requirements, &requirements), []);
        let pair = both(bookkeep, synchup);
        assert_eq!(pair.scopes.len(), requirements.len());
        assert_eq!(pair.values.len(), bookkeep.values.len() + synchup.values.len());
    }
}

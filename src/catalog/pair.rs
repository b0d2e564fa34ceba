//! Two apps that would share one account.

use super::catalog;
use super::connector::{Connector, Origin, Requirement, ValueLabel};
use std::sync::Arc;

/// What an app would be able to do besides what it needs, if its account also had these rows.
pub fn gains(needs: &[Requirement], has: &[Requirement]) -> Vec<Requirement> {
    let more = |row: &&Requirement| {
        let own = needs.iter().find(|need| need.scope == row.scope).map(|need| need.level);
        row.is_needed() && own.is_none_or(|own| row.scope.rank(own) < row.scope.rank(row.level))
    };
    has.iter().filter(more).cloned().collect()
}

/// The rows that both apps together need: on each row the higher level.
pub fn union(one: &[Requirement], other: &[Requirement]) -> Vec<Requirement> {
    let mut rows: Vec<Requirement> = one.to_vec();
    for row in other {
        match rows.iter_mut().find(|known| known.scope == row.scope) {
            None => rows.push(row.clone()),
            Some(known) if known.scope.rank(known.level) < row.scope.rank(row.level) => {
                *known = row.clone();
            }
            Some(_) => {}
        }
    }
    catalog().sort_rows(&mut rows);
    rows
}

/// One account for two apps, as an app of its own: the union of the rows, and the values of each
/// under its own labels.
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
        other_rows: one.other_rows.iter().chain(&other.other_rows).cloned().collect(),
        ..Connector::named(&name, union(&one.scopes, &other.scopes), Origin::Hand)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{both, gains, union};
    use crate::catalog::catalog;

    #[test]
    fn two_apps_share_the_higher_level_of_each_row() {
        let app = |id: &str| catalog().connector(id).expect("built in");
        let (bookkeep, synchup) = (app("bookkeep"), app("synchup"));
        let rows = union(&bookkeep.scopes, &synchup.scopes);
        let level = |id: &str| rows.iter().find(|row| row.scope.id == id).map(|r| r.level.id());
        assert_eq!(level("orders"), Some("modify"));
        assert_eq!(level("content"), Some("read-only"));
        let more = gains(&bookkeep.scopes, &rows);
        assert!(more.iter().any(|row| row.scope.id == "create_payments"));
        assert!(!more.iter().any(|row| row.scope.id == "content"));
        assert_eq!(gains(&rows, &rows), []);
        let pair = both(bookkeep, synchup);
        assert_eq!(pair.scopes.len(), rows.len());
        assert_eq!(pair.values.len(), bookkeep.values.len() + synchup.values.len());
    }
}

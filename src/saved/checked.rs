//! The result of a connection's test, saved to compare it with the next one.

use super::named::Named;
use super::shared_list::SharedList;
use crate::catalog::catalog;
use crate::gateway::{Cause, Finding, Found, Report, Verdict};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A test result that says something about the values.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checked {
    /// When it was tested, in seconds since 1970.
    pub at: i64,
    /// The verdict.
    pub verdict: Named<Verdict>,
    /// Why, if the scopes were not reached.
    pub cause: Option<Named<Cause>>,
    /// The IDs of the scopes that were open.
    pub open: SharedList<SmolStr>,
    /// The IDs of the scopes that were closed.
    pub closed: SharedList<SmolStr>,
    /// The IDs of needed scopes that were closed.
    pub missing: SharedList<SmolStr>,
    /// The IDs of scopes that were open but not needed.
    pub extra: SharedList<SmolStr>,
    /// The number of needed scopes that no read request can settle.
    pub unsettled: usize,
    /// The store's name.
    pub store_name: Option<String>,
    /// The store's plan.
    pub plan: Option<String>,
}

/// A test that said nothing about the values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Untested {
    /// When it was attempted, in seconds since 1970.
    pub at: i64,
    /// The cause.
    pub cause: Named<Cause>,
}

impl Checked {
    /// Returns what to save of a report.
    ///
    /// # Errors
    /// The report says nothing about the values. A suspended store does: BigCommerce answered, and
    /// the app does not work.
    pub fn of(report: &Report, at: i64) -> Result<Self, Untested> {
        let cause = report.cause.map(Named::Known);
        if report.verdict == Verdict::Untested && report.cause != Some(Cause::StoreSuspended) {
            return Err(Untested { at, cause: cause.unwrap_or_default() });
        }
        let with = |keep: fn(&Found) -> bool| {
            let entries = report.scopes.iter().filter(move |entry| keep(&entry.found));
            entries.map(|entry| SmolStr::new(&entry.scope.id)).collect::<SharedList<_>>()
        };
        let found = |finding: Finding| {
            report
                .with(finding)
                .map(|entry| SmolStr::new(&entry.scope.id))
                .collect::<SharedList<_>>()
        };
        let unsettled = report.scopes.iter().filter(|entry| {
            entry.is_needed()
                && matches!(entry.finding, Finding::LevelNotChecked | Finding::CannotBeTested)
        });
        Ok(Self {
            at,
            verdict: Named::Known(report.verdict),
            cause,
            open: with(|found| matches!(found, Found::Open(_))),
            closed: with(|found| matches!(found, Found::Closed(_))),
            missing: found(Finding::Missing),
            extra: found(Finding::Extra),
            unsettled: unsettled.count(),
            store_name: report.store.as_ref().and_then(|store| store.name.clone()),
            plan: report.store.as_ref().and_then(|store| store.plan.clone()),
        })
    }

    /// Whether BigCommerce accepted the token.
    pub fn worked(&self) -> bool {
        matches!(self.verdict(), Verdict::Ready | Verdict::Unclear | Verdict::Gaps)
    }

    /// Whether another test gave the same result at another time.
    pub(super) fn is_same_result(&self, other: &Self) -> bool {
        *other == Self { at: other.at, ..self.clone() }
    }

    /// Whether this is why the scopes were not reached.
    pub fn ended_by(&self, cause: Cause) -> bool {
        self.cause.as_ref().is_some_and(|known| *known == cause)
    }

    /// Returns the verdict, or [`Verdict::Untested`] for a later version's name.
    pub fn verdict(&self) -> Verdict {
        self.verdict.known().unwrap_or(Verdict::Untested)
    }

    /// Keeps the last known details of the store that this test could not read.
    pub(super) fn keep_store_of(&mut self, last: &Self) {
        if self.store_name.is_none() {
            self.store_name.clone_from(&last.store_name);
        }
        if self.plan.is_none() {
            self.plan.clone_from(&last.plan);
        }
    }
}

/// A difference from the previous test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// BigCommerce no longer accepts the token.
    TokenGone,
    /// BigCommerce accepts the token again.
    TokenBack,
    /// The store is suspended.
    Suspended,
    /// Scopes that were open are closed; holds their names on the form.
    ScopesLost(Vec<String>),
    /// Scopes that were closed are open; holds their names on the form.
    ScopesGained(Vec<String>),
    /// The store has a different name.
    Renamed {
        /// The previous name.
        from: String,
        /// The current name.
        to: String,
    },
    /// The store has a different plan.
    Plan {
        /// The previous plan.
        from: String,
        /// The current plan.
        to: String,
    },
}

/// Returns the changes between two tests, the most serious first.
pub fn changes(before: &Checked, now: &Checked) -> Vec<Change> {
    let mut changes = Vec::new();
    if now.ended_by(Cause::StoreSuspended) && !before.ended_by(Cause::StoreSuspended) {
        changes.push(Change::Suspended);
    }
    match (before.verdict(), now.verdict()) {
        (Verdict::Ready | Verdict::Unclear | Verdict::Gaps, Verdict::Refused) => {
            changes.push(Change::TokenGone)
        }
        (Verdict::Refused, Verdict::Ready | Verdict::Unclear | Verdict::Gaps) => {
            changes.push(Change::TokenBack);
        }
        _ => {}
    }
    let moved = |from: &[SmolStr], to: &[SmolStr]| -> Vec<String> {
        let moved = from.iter().filter(|id| to.contains(id));
        moved.filter_map(|id| Some(catalog().scope(id)?.panel_name.clone())).collect()
    };
    if before.worked() && now.worked() {
        let lost = moved(&before.open, &now.closed);
        let gained = moved(&before.closed, &now.open);
        if !lost.is_empty() {
            changes.push(Change::ScopesLost(lost));
        }
        if !gained.is_empty() {
            changes.push(Change::ScopesGained(gained));
        }
    }
    let other = |from: &Option<String>, to: &Option<String>| {
        // Saved text may still contain characters that are now removed from answers.
        let plain = crate::catalog::without_unsafe_characters;
        from.clone().zip(to.clone()).filter(|(from, to)| plain(from) != plain(to))
    };
    if let Some((from, to)) = other(&before.store_name, &now.store_name) {
        changes.push(Change::Renamed { from, to });
    }
    if let Some((from, to)) = other(&before.plan, &now.plan) {
        changes.push(Change::Plan { from, to });
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::{Cause, Change, Checked, Named, SmolStr, Verdict, changes};

    fn ready(open: &[&str], closed: &[&str]) -> Checked {
        let ids = |ids: &[&str]| ids.iter().map(|id| SmolStr::new(*id)).collect();
        Checked {
            verdict: Named::Known(Verdict::Ready),
            open: ids(open),
            closed: ids(closed),
            store_name: Some("Harbour & Finch".to_owned()),
            plan: Some("Plus".to_owned()),
            ..Checked::default()
        }
    }

    #[test]
    fn only_changes_are_reported() {
        let before = ready(&["orders", "products"], &["customers"]);
        assert_eq!(changes(&before, &before), []);
        let now = ready(&["orders", "customers"], &["products"]);
        let told = [
            Change::ScopesLost(vec!["Products".to_owned()]),
            Change::ScopesGained(vec!["Customers".to_owned()]),
        ];
        assert_eq!(changes(&before, &now), told);

        let mut gone = Checked { verdict: Named::Known(Verdict::Refused), ..Checked::default() };
        gone.keep_store_of(&before);
        assert_eq!(changes(&before, &gone), [Change::TokenGone], "no row is known to be lost");
        assert_eq!(changes(&gone, &before), [Change::TokenBack]);

        let renamed = Checked {
            store_name: Some("Harbour".to_owned()),
            plan: Some("Pro".to_owned()),
            ..before.clone()
        };
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        let (from, to) = pair("Harbour & Finch", "Harbour");
        let (plan_from, plan_to) = pair("Plus", "Pro");
        let told = [Change::Renamed { from, to }, Change::Plan { from: plan_from, to: plan_to }];
        assert_eq!(changes(&before, &renamed), told);

        let suspended = Checked {
            verdict: Named::Known(Verdict::Untested),
            cause: Some(Named::Known(Cause::StoreSuspended)),
            ..Checked::default()
        };
        assert_eq!(changes(&before, &suspended), [Change::Suspended]);
    }
}

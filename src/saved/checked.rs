//! What a test said about a connection, kept for comparing it with the next one.

use super::named::Named;
use crate::catalog::catalog;
use crate::gateway::{Cause, Finding, Found, Report, Verdict};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A test that said something about the values.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checked {
    /// When, in seconds since 1970.
    pub at: i64,
    /// The verdict.
    pub verdict: Named<Verdict>,
    /// Why, where the rows were not reached.
    pub cause: Option<Named<Cause>>,
    /// The ids of the rows that were open.
    pub open: Vec<SmolStr>,
    /// The ids of the rows that were closed.
    pub closed: Vec<SmolStr>,
    /// The ids of needed rows that were closed.
    pub missing: Vec<SmolStr>,
    /// The ids of rows that were open and not needed.
    pub extra: Vec<SmolStr>,
    /// How many needed rows no read request can settle.
    pub unsettled: usize,
    /// The store's name.
    pub store_name: Option<String>,
    /// The store's plan.
    pub plan: Option<String>,
}

/// A try that said nothing about the values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Untested {
    /// When, in seconds since 1970.
    pub at: i64,
    /// Why.
    pub cause: Named<Cause>,
}

impl Checked {
    /// What to keep of a report.
    ///
    /// # Errors
    /// The report says nothing about the values. A suspended store does: BigCommerce answered, and
    /// the app stands still.
    pub fn of(report: &Report, at: i64) -> Result<Self, Untested> {
        let cause = report.cause.map(Named::Known);
        if report.verdict == Verdict::Untested && report.cause != Some(Cause::StoreSuspended) {
            return Err(Untested { at, cause: cause.unwrap_or_default() });
        }
        let with = |keep: fn(&Found) -> bool| {
            let rows = report.rows.iter().filter(move |row| keep(&row.found));
            rows.map(|row| SmolStr::new(&row.scope.id)).collect::<Vec<_>>()
        };
        let found = |finding: Finding| {
            report.with(finding).map(|row| SmolStr::new(&row.scope.id)).collect::<Vec<_>>()
        };
        let unsettled = report.rows.iter().filter(|row| {
            row.is_needed()
                && matches!(row.finding, Finding::LevelNotChecked | Finding::CannotBeTested)
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

    /// Whether BigCommerce took the token.
    pub fn worked(&self) -> bool {
        matches!(self.verdict(), Verdict::Ready | Verdict::Unclear | Verdict::Gaps)
    }

    /// Whether this is why the rows were not reached.
    pub fn ended_by(&self, cause: Cause) -> bool {
        self.cause.as_ref().is_some_and(|known| *known == cause)
    }

    /// The verdict; [`Verdict::Untested`] for a name of a later version.
    pub fn verdict(&self) -> Verdict {
        self.verdict.known().unwrap_or(Verdict::Untested)
    }

    /// Keeps what was known of the store where this test could not ask.
    pub(super) fn keep_store_of(&mut self, last: &Self) {
        if self.store_name.is_none() {
            self.store_name.clone_from(&last.store_name);
        }
        if self.plan.is_none() {
            self.plan.clone_from(&last.plan);
        }
    }
}

/// Something that is not as it was at the test before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// BigCommerce no longer takes the token.
    TokenGone,
    /// BigCommerce takes the token again.
    TokenBack,
    /// The store is suspended.
    Suspended,
    /// Rows that were open are closed; their names in the form.
    RowsLost(Vec<String>),
    /// Rows that were closed are open; their names in the form.
    RowsGained(Vec<String>),
    /// The store has another name.
    Renamed {
        /// The name before.
        from: String,
        /// The name now.
        to: String,
    },
    /// The store has another plan.
    Plan {
        /// The plan before.
        from: String,
        /// The plan now.
        to: String,
    },
}

/// What changed between two tests, the gravest first.
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
            changes.push(Change::RowsLost(lost));
        }
        if !gained.is_empty() {
            changes.push(Change::RowsGained(gained));
        }
    }
    let other = |from: &Option<String>, to: &Option<String>| {
        // What was kept may still hold characters that are left out of answers now.
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
    fn what_changed_is_told_and_nothing_else() {
        let before = ready(&["orders", "products"], &["customers"]);
        assert_eq!(changes(&before, &before), []);
        let now = ready(&["orders", "customers"], &["products"]);
        let told = [
            Change::RowsLost(vec!["Products".to_owned()]),
            Change::RowsGained(vec!["Customers".to_owned()]),
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

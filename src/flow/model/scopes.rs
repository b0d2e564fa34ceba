//! Step 4: the rows, in the order of the form.

use crate::catalog::{Level, Requirement, Scope, catalog};
use std::collections::{BTreeMap, BTreeSet};

/// Step 4.
#[derive(Debug)]
pub struct ScopesStep {
    /// The rows that were ticked, with the level that was asked for: a tick for Read-only says
    /// nothing about Modify.
    pub(crate) ticked: BTreeMap<String, Level>,
    /// Whether the rows that stay as they are are shown.
    pub show_rest: bool,
    /// Ids of the rows that a test found missing.
    pub gaps: BTreeSet<String>,
    /// The rows in the order in which they were ticked, for taking them back.
    pub(crate) order: Vec<String>,
    /// Whether the small window stands beside the browser.
    pub compact: bool,
    /// Whether it stays on top of other windows.
    pub pinned: bool,
}

impl Default for ScopesStep {
    fn default() -> Self {
        Self {
            ticked: BTreeMap::new(),
            show_rest: true,
            gaps: BTreeSet::new(),
            order: Vec::new(),
            compact: false,
            pinned: true,
        }
    }
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A row to set, with its level.
    Set(Requirement),
    /// Rows that stay as they are, gathered where they stand.
    Leave(Vec<&'static Scope>, Level),
}

/// What can happen at step 4.
#[derive(Debug)]
pub enum ScopesMessage {
    /// A row was ticked or unticked.
    Toggle(String),
    /// "Tick all".
    TickAll,
    /// Shift+Space.
    UntickLast,
    /// The switch.
    ShowRest(bool),
    /// "Copy checklist".
    CopyChecklist,
    /// "Keep on top": the small window.
    Compact(bool),
    /// Whether the small window stays on top.
    Pin(bool),
}

impl ScopesStep {
    /// The table for these rows: what to set, and between it what to leave.
    pub fn entries(rows: &[Requirement]) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for scope in catalog().all_scopes() {
            let row = rows.iter().find(|row| row.scope == scope);
            match row {
                Some(row) if row.is_needed() => entries.push(Entry::Set(row.clone())),
                // A gated row that nobody named may not be on the form at all.
                None if scope.gated => {}
                _ => match entries.last_mut() {
                    Some(Entry::Leave(scopes, level)) if *level == scope.rest() => {
                        scopes.push(scope);
                    }
                    _ => entries.push(Entry::Leave(vec![scope], scope.rest())),
                },
            }
        }
        entries
    }

    /// The rows that a test found missing: lit, and to be ticked anew.
    pub(crate) fn set_gaps(&mut self, gaps: BTreeSet<String>) {
        self.ticked.retain(|id, _| !gaps.contains(id));
        self.gaps = gaps;
    }

    /// Whether this row was ticked at this level.
    pub fn is_ticked(&self, row: &Requirement) -> bool {
        self.ticked.get(&row.scope.id) == Some(&row.level)
    }

    /// How many rows are ticked.
    pub fn done(&self, rows: &[Requirement]) -> usize {
        let needed = rows.iter().filter(|row| row.is_needed());
        needed.filter(|row| self.is_ticked(row)).count()
    }

    /// How many rows are still to tick.
    pub fn left(&self, rows: &[Requirement]) -> usize {
        rows.iter().filter(|row| row.is_needed()).count() - self.done(rows)
    }

    /// The first row that is not ticked.
    pub fn next(&self, rows: &[Requirement]) -> Option<&'static Scope> {
        let mut needed = rows.iter().filter(|row| row.is_needed());
        needed.find(|row| !self.is_ticked(row)).map(|row| row.scope)
    }
}

impl ScopesStep {
    /// Ticks these rows, in their order.
    pub(crate) fn tick(&mut self, rows: &[Requirement]) {
        for row in rows.iter().filter(|row| !self.is_ticked(row)).collect::<Vec<_>>() {
            self.ticked.insert(row.scope.id.clone(), row.level);
            self.order.retain(|ticked| *ticked != row.scope.id);
            self.order.push(row.scope.id.clone());
        }
    }
}

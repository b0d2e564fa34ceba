//! Step 4: the scopes, in the order of the form.

use crate::catalog::{Level, RequiredScope, Scope, catalog};
use std::collections::{BTreeMap, BTreeSet};

/// The state of step 4.
#[derive(Debug)]
pub struct ScopesStep {
    /// The ticked scopes, with the level that was asked for: a tick for Read-only says nothing
    /// about Modify.
    pub(crate) ticked: BTreeMap<String, Level>,
    /// Whether the scopes to leave unchanged are shown.
    pub show_rest: bool,
    /// Ids of the scopes that a test found missing.
    pub gaps: BTreeSet<String>,
    /// The ticked scopes in the order they were ticked, for undo.
    pub(crate) order: Vec<String>,
    /// Whether the small window beside the browser is open.
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

/// A line of the scope table.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A scope to set, with its level.
    Set(RequiredScope),
    /// Consecutive scopes to leave at this level.
    Leave(Vec<&'static Scope>, Level),
}

/// Messages of step 4.
#[derive(Debug)]
pub enum ScopesMessage {
    /// A scope was ticked or unticked.
    Toggle(String),
    /// "Mark all as set".
    TickAll,
    /// Shift+Space: unticks the scope that was ticked last.
    UntickLast,
    /// The switch for the scopes to leave unchanged.
    ShowRest(bool),
    /// "Copy checklist".
    CopyChecklist,
    /// Opens or closes the small window.
    Compact(bool),
    /// Whether the small window stays on top.
    Pin(bool),
}

impl ScopesStep {
    /// Returns the table for these scopes: those to set, with those to leave in between.
    pub fn entries(required_scopes: &[RequiredScope]) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for scope in catalog().all_scopes() {
            let required = required_scopes.iter().find(|required| required.scope == scope);
            match required {
                Some(required) if required.is_needed() => {
                    entries.push(Entry::Set(required.clone()))
                }
                // A gated scope that the app doesn't ask for may be missing from the form.
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

    /// Marks the scopes that a test found missing; they have to be ticked again.
    pub(crate) fn set_gaps(&mut self, gaps: BTreeSet<String>) {
        self.ticked.retain(|id, _| !gaps.contains(id));
        self.gaps = gaps;
    }

    /// Whether this scope was ticked at this level.
    pub fn is_ticked(&self, required: &RequiredScope) -> bool {
        self.ticked.get(&required.scope.id) == Some(&required.level)
    }

    /// Returns how many scopes are ticked.
    pub fn done(&self, required_scopes: &[RequiredScope]) -> usize {
        let needed = required_scopes.iter().filter(|required| required.is_needed());
        needed.filter(|required| self.is_ticked(required)).count()
    }

    /// Returns how many scopes still have to be ticked.
    pub fn left(&self, required_scopes: &[RequiredScope]) -> usize {
        required_scopes.iter().filter(|required| required.is_needed()).count()
            - self.done(required_scopes)
    }

    /// Returns the first scope that isn't ticked.
    pub fn next(&self, required_scopes: &[RequiredScope]) -> Option<&'static Scope> {
        let mut needed = required_scopes.iter().filter(|required| required.is_needed());
        needed.find(|required| !self.is_ticked(required)).map(|required| required.scope)
    }
}

impl ScopesStep {
    /// Ticks these scopes, in their order.
    pub(crate) fn tick(&mut self, required_scopes: &[RequiredScope]) {
        for required in
            required_scopes.iter().filter(|required| !self.is_ticked(required)).collect::<Vec<_>>()
        {
            self.ticked.insert(required.scope.id.clone(), required.level);
            self.order.retain(|ticked| *ticked != required.scope.id);
            self.order.push(required.scope.id.clone());
        }
    }
}

//! Step 4: the scopes, in the order of the form.

use crate::catalog::{Level, Requirement, Scope, catalog};
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
    Set(Requirement),
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
    pub fn entries(requirements: &[Requirement]) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for scope in catalog().all_scopes() {
            let requirement = requirements.iter().find(|requirement| requirement.scope == scope);
            match requirement {
                Some(requirement) if requirement.is_needed() => {
                    entries.push(Entry::Set(requirement.clone()))
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
    pub fn is_ticked(&self, requirement: &Requirement) -> bool {
        self.ticked.get(&requirement.scope.id) == Some(&requirement.level)
    }

    /// Returns how many scopes are ticked.
    pub fn done(&self, requirements: &[Requirement]) -> usize {
        let needed = requirements.iter().filter(|requirement| requirement.is_needed());
        needed.filter(|requirement| self.is_ticked(requirement)).count()
    }

    /// Returns how many scopes still have to be ticked.
    pub fn left(&self, requirements: &[Requirement]) -> usize {
        requirements.iter().filter(|requirement| requirement.is_needed()).count()
            - self.done(requirements)
    }

    /// Returns the first scope that isn't ticked.
    pub fn next(&self, requirements: &[Requirement]) -> Option<&'static Scope> {
        let mut needed = requirements.iter().filter(|requirement| requirement.is_needed());
        needed.find(|requirement| !self.is_ticked(requirement)).map(|requirement| requirement.scope)
    }
}

impl ScopesStep {
    /// Ticks these scopes, in their order.
    pub(crate) fn tick(&mut self, requirements: &[Requirement]) {
        for requirement in requirements
            .iter()
            .filter(|requirement| !self.is_ticked(requirement))
            .collect::<Vec<_>>()
        {
            self.ticked.insert(requirement.scope.id.clone(), requirement.level);
            self.order.retain(|ticked| *ticked != requirement.scope.id);
            self.order.push(requirement.scope.id.clone());
        }
    }
}

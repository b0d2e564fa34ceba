//! Collects the scopes found so far, and names that weren't recognized.

use super::lexicon::StatedLevel;
use super::{FoundScope, Unread};
use crate::catalog::Scope;
use std::ops::Range;

/// The maximum number of unrecognized names. A text with more isn't a guide, and no one would check
/// them all.
const MOST_UNREAD: usize = 200;

/// The scopes, and the names that weren't recognized.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) scopes: Vec<FoundScope>,
    pub(super) unread: Vec<Unread>,
    /// Scopes for which the guide gives two different levels.
    contradicted: Vec<&'static Scope>,
}

impl Gathered {
    /// Adds a scope that the guide names, with or without a level. If the scope offers nothing like
    /// that level, it is reported instead of guessed.
    pub(super) fn say(
        &mut self,
        scope: &'static Scope,
        ui_name: String,
        name: &Range<usize>,
        level: Option<(StatedLevel, Range<usize>)>,
    ) {
        let (level, unspecified, evidence) = match level {
            None => (Some(scope.least()), true, name.clone()),
            Some((said, at)) => {
                let evidence = name.start.min(at.start)..name.end.max(at.end);
                (said.for_scope(scope), false, evidence)
            }
        };
        match level {
            None => self.tell(ui_name, evidence),
            Some(level) => {
                let by_rule = false;
                self.add(FoundScope { scope, ui_name, level, unspecified, by_rule, evidence });
            }
        }
    }

    /// Reports a name that wasn't recognized; each name is reported once, at its first position.
    pub(super) fn tell(&mut self, name: String, evidence: Range<usize>) {
        let known = |unread: &Unread| unread.name.eq_ignore_ascii_case(&name);
        let place = self.unread.iter().position(known);
        let full = self.unread.len() >= MOST_UNREAD;
        match place.and_then(|place| self.unread.get_mut(place)) {
            Some(known) if evidence.start < known.evidence.start => known.evidence = evidence,
            None if !full => self.unread.push(Unread { name, evidence }),
            _ => {}
        }
    }

    /// Adds a scope; if it is already there with another level, reports the contradiction.
    pub(super) fn add(&mut self, entry: FoundScope) {
        match self.scopes.iter_mut().find(|known| known.scope == entry.scope) {
            None => self.scopes.push(entry),
            Some(known) if known.unspecified && !entry.unspecified => *known = entry,
            Some(known) if entry.unspecified || known.level == entry.level => {}
            // A contradiction is reported even if something else was reported under this name.
            Some(_) if !self.contradicted.contains(&entry.scope) => {
                self.contradicted.push(entry.scope);
                self.unread.push(Unread { name: entry.ui_name, evidence: entry.evidence });
            }
            Some(_) => {}
        }
    }
}

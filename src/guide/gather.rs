//! Collects the scopes found so far, and names that weren't recognized.

use super::lexicon::StatedLevel;
use super::line::Place;
use super::{FoundScope, Unread};
use crate::catalog::{Level, Scope};
use std::ops::Range;

/// The maximum number of unrecognized names. A text with more isn't a guide, and no one would check
/// them all.
const MOST_UNREAD: usize = 200;

/// A scope, and where the guide names it.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) found: FoundScope,
    place: Place,
}

/// The scopes, and the names that weren't recognized.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) scopes: Vec<Entry>,
    pub(super) unread: Vec<Unread>,
    /// Whether the guide says that the higher of two levels counts.
    pub(super) higher_counts: bool,
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
        (name, place): (&Range<usize>, Place),
        level: Option<(StatedLevel, Range<usize>)>,
    ) {
        if place.other_account {
            return;
        }
        let mut found = FoundScope {
            scope,
            ui_name,
            level: scope.least(),
            unspecified: level.is_none(),
            choice: Vec::new(),
            only_level: false,
            example: false,
            by_rule: false,
            evidence: name.clone(),
        };
        if let Some((said, at)) = level {
            found.evidence = around(name, &at);
            let Some(proposal) = said.proposal(scope) else {
                self.tell(found.ui_name, found.evidence);
                return;
            };
            (found.level, found.choice) = (proposal.level, proposal.choice);
            found.only_level = proposal.only_level;
        }
        self.add(Entry { found, place });
    }

    /// Adds a scope that the guide names as an example.
    pub(super) fn say_example(
        &mut self,
        scope: &'static Scope,
        ui_name: String,
        (name, place): (&Range<usize>, Place),
    ) {
        if self.scopes.iter().any(|known| known.found.scope == scope) {
            return;
        }
        self.say(scope, ui_name, (name, place), None);
        if let Some(entry) = self.scopes.last_mut().filter(|entry| entry.found.scope == scope) {
            entry.found.example = true;
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

    /// Returns the scopes. What the guide calls out of date counts only if nothing else is there.
    pub(super) fn settled(self) -> Vec<FoundScope> {
        let current =
            self.scopes.iter().any(|entry| entry.place.weight >= 0 && !entry.found.unspecified);
        let counts = |entry: &Entry| !current || entry.place.weight >= 0;
        self.scopes.into_iter().filter(counts).map(|entry| entry.found).collect()
    }

    /// Adds all findings of another part of the text.
    pub(super) fn append(&mut self, other: Self) {
        for entry in other.scopes {
            self.add(entry);
        }
        self.unread.extend(other.unread);
    }

    /// Adds a scope. If it is already there with another level, the part of the guide that counts
    /// more decides; between equals, the contradiction is reported.
    fn add(&mut self, entry: Entry) {
        let (new, place) = (&entry.found, entry.place);
        let Some(known) = self.scopes.iter_mut().find(|known| known.found.scope == new.scope)
        else {
            self.scopes.push(entry);
            return;
        };
        let old = &mut known.found;
        match (old, new) {
            (old, new) if new.unspecified => old.example &= new.example,
            (old, _) if old.unspecified => *known = entry,
            // A choice says what is possible, a level what to set.
            (old, new) if !old.choice.is_empty() && new.choice.is_empty() => *known = entry,
            (_, new) if !new.choice.is_empty() => {}
            (old, new) if old.level == new.level => {
                known.place.weight = known.place.weight.max(place.weight);
            }
            _ if place.weight > known.place.weight => *known = entry,
            _ if place.weight < known.place.weight => {}
            // "Orders - Read" and "Orders - Modify" in one list: both are to be ticked.
            (old, new)
                if (self.higher_counts || place.block == known.place.block)
                    && old.level != Level::None
                    && new.level != Level::None =>
            {
                old.level = old.level.max(new.level);
                old.evidence = around(&old.evidence, &new.evidence);
            }
            // A contradiction is reported even if something else was reported under this name.
            (_, new) if !self.contradicted.contains(&new.scope) => {
                self.contradicted.push(new.scope);
                let Entry { found, .. } = entry;
                self.unread.push(Unread { name: found.ui_name, evidence: found.evidence });
            }
            _ => {}
        }
    }
}

fn around(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}

//! The rows found so far, and what does not fit among them.

use super::lexicon::SaidLevel;
use super::{FoundRow, Unread};
use crate::catalog::Scope;
use std::ops::Range;

/// A text with more names that nobody knows is no guide, and nobody would compare them.
const MOST_UNREAD: usize = 200;

/// Rows and what could not be understood.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) rows: Vec<FoundRow>,
    pub(super) unread: Vec<Unread>,
    /// Rows of which the guide says two things.
    contradicted: Vec<&'static Scope>,
}

impl Gathered {
    /// The guide names a row here, with a level or without. A level that the row has nothing
    /// like is told, not guessed.
    pub(super) fn say(
        &mut self,
        scope: &'static Scope,
        ui_name: String,
        name: &Range<usize>,
        level: Option<(SaidLevel, Range<usize>)>,
    ) {
        let (level, unspecified, evidence) = match level {
            None => (Some(scope.least()), true, name.clone()),
            Some((said, at)) => {
                let evidence = name.start.min(at.start)..name.end.max(at.end);
                (said.for_row(scope), false, evidence)
            }
        };
        match level {
            None => self.tell(ui_name, evidence),
            Some(level) => {
                let by_rule = false;
                self.add(FoundRow { scope, ui_name, level, unspecified, by_rule, evidence });
            }
        }
    }

    /// Something could not be understood; each name is told once, where it first stands.
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

    /// Adds a row; the same row with another level is told.
    pub(super) fn add(&mut self, row: FoundRow) {
        match self.rows.iter_mut().find(|known| known.scope == row.scope) {
            None => self.rows.push(row),
            Some(known) if known.unspecified && !row.unspecified => *known = row,
            Some(known) if row.unspecified || known.level == row.level => {}
            // Whatever else was told under this name, a contradiction is.
            Some(_) if !self.contradicted.contains(&row.scope) => {
                self.contradicted.push(row.scope);
                self.unread.push(Unread { name: row.ui_name, evidence: row.evidence });
            }
            Some(_) => {}
        }
    }
}

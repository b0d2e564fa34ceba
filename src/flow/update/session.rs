//! What is needed to come back to where the window was closed. It holds no secret: values are in
//! the keyring, in their file, or nowhere.

use crate::catalog::Connector;
use crate::catalog::Origin;
use crate::catalog::ValueLabel;
use crate::catalog::ValueSource;
use crate::catalog::catalog;
use crate::catalog::{Access, Requirement};
use crate::flow::PreviousSession;
use crate::flow::Session;
use crate::flow::model::effect::Effect;
use crate::flow::model::imported::Source;
use crate::flow::model::keep::SaveState;
use crate::flow::model::session::VERSION;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::saved::{SavedRow, SavedValue};
use crate::texts::t;
use std::sync::Arc;

impl State {
    /// Where the wizard stands; nothing before an app is chosen and after Done.
    pub fn session(&self) -> Option<Session> {
        let connector = self.connector().filter(|_| self.app.is_decided())?;
        let step = self.step();
        if self.hand_over.finished || step == Step::App && self.furthest == Some(Step::App) {
            return None;
        }
        // Values of somebody else's file are that person's to open again.
        if self.received.is_some() {
            return None;
        }
        let rows = self.rows();
        let ticked = rows.iter().filter(|row| self.scopes.is_ticked(row));
        let held = self.import.held.as_ref();
        Some(Session {
            version: VERSION,
            step: step.number(),
            furthest: self.furthest.unwrap_or(Step::App).number(),
            app: connector.id.clone(),
            app_name: connector.name.clone(),
            read_only: self.app.access == Some(Access::ReadOnly),
            rows: rows.iter().filter(|row| row.is_needed()).map(SavedRow::of).collect(),
            labels: connector.values.iter().map(SavedValue::of).collect(),
            account_name: self.account.name.clone(),
            ticked: ticked.map(|row| row.scope.id.clone()).collect(),
            practice: self.is_practice(),
            replacing: self.replacing.clone(),
            saved: match &self.keep {
                SaveState::Saved(id) => Some(id.clone()),
                _ => None,
            },
            file: held.and_then(|held| match &held.source {
                // A name that is not UTF-8 cannot be written; the rest of the session can.
                Source::File { path, .. } if !self.import.is_practice_file() => {
                    path.to_str().is_some().then(|| path.clone())
                }
                _ => None,
            }),
            had_values: held.is_some(),
        })
    }

    /// Goes back to where the last window was closed.
    pub(crate) fn resume(&mut self, session: &Session) -> Vec<Effect> {
        let Some(connector) = session.connector(self) else { return Vec::new() };
        let mut steps = Step::ALL.into_iter();
        let step_of = |number: usize| Step::ALL.get(number.saturating_sub(1)).copied();
        let (Some(step), Some(furthest)) = (step_of(session.step), step_of(session.furthest))
        else {
            return Vec::new();
        };
        self.app.chosen = Some(connector);
        self.app.access = Some(if session.read_only { Access::ReadOnly } else { Access::Guide });
        self.account.name.clone_from(&session.account_name);
        self.replacing.clone_from(&session.replacing);
        let rows = self.rows();
        let ticked: Vec<Requirement> =
            rows.into_iter().filter(|row| session.ticked.contains(&row.scope.id)).collect();
        self.scopes.tick(&ticked);
        if session.had_values {
            let saved = session.saved.clone();
            self.left = Some(PreviousSession { saved, file: session.file.clone() });
        }
        // Without values nothing beyond step 5 can be shown.
        let step = step.min(Step::Credentials);
        self.furthest = Some(furthest.min(Step::Credentials));
        self.visited.extend(steps.by_ref().take_while(|earlier| *earlier < step));
        let mut effects = if session.practice { self.start_practice() } else { Vec::new() };
        effects.extend(self.enter(step));
        effects.extend(self.toast(t::SESSION_RESUMED));
        effects
    }
}

impl Session {
    /// The app with the rows that were chosen; nothing when the file cannot be made sense of.
    pub(crate) fn connector(&self, state: &State) -> Option<Arc<Connector>> {
        if self.version != VERSION || self.app.is_empty() {
            return None;
        }
        let rows: Vec<_> = self.rows.iter().filter_map(SavedRow::requirement).collect();
        let access = if self.read_only { Access::ReadOnly } else { Access::Guide };
        let known = state.app.by_id(&self.app).or_else(|| catalog().connector(&self.app).cloned());
        if let Some(known) = known {
            let same = |one: &[Requirement], other: &[Requirement]| {
                let needed = |rows: &[Requirement]| {
                    let needed = rows.iter().filter(|row| row.is_needed());
                    needed.map(|row| (row.scope.id.clone(), row.level)).collect::<Vec<_>>()
                };
                needed(one) == needed(other)
            };
            if same(&known.rows(access), &rows) {
                return Some(known);
            }
        }
        if rows.is_empty() {
            return None;
        }
        let name = if self.app_name.is_empty() { &self.app } else { &self.app_name };
        let mut own = match catalog().connector(&self.app) {
            Some(known) => (**known).clone(),
            None => Connector::named(name, Vec::new(), Origin::Hand),
        };
        own.id.clone_from(&self.app);
        (own.scopes, own.rule) = (rows, None);
        own.lesser_access = own.lesser_access && self.read_only;
        let labels = self.labels.iter().filter_map(|label| {
            let source = ValueSource::ALL.into_iter().find(|source| source.id() == label.source)?;
            let (label, constant) = (label.label.clone(), label.constant.clone());
            Some(ValueLabel { label, source, constant })
        });
        own.values = labels.collect();
        Some(Arc::new(own))
    }
}

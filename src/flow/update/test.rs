//! Step 6: the test.

use crate::catalog::Level;
use crate::explain;
use crate::flow::Running;
use crate::flow::TestMessage;
use crate::flow::TestState;
use crate::flow::Ticket;
use crate::flow::model::effect::{ClipboardEffect, Effect, FileEffect, NetworkEffect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::practice::Practice;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::gateway::{Finding, Plan, Target};
use crate::practice;
use crate::texts::{t, with};

pub(crate) fn update(state: &mut State, message: TestMessage) -> Vec<Effect> {
    match message {
        TestMessage::Start => return state.start_test(),
        TestMessage::Stop => return state.stop_test(),
        TestMessage::Progress(ticket, progress) => {
            if let TestState::Running(running) = &mut state.draft.test.state
                && running.ticket == ticket
            {
                running.note(progress);
            }
        }
        TestMessage::Done(ticket, report) => {
            let current = matches!(&state.draft.test.state,
                TestState::Running(running) if running.ticket == ticket);
            if !current {
                return state.connection_tested(ticket, report);
            }
            let kept = match &state.draft.keep {
                crate::flow::SaveState::Saved(id) | crate::flow::SaveState::SessionOnly(id) => {
                    Some(id.clone())
                }
                _ => None,
            };
            state.draft.test.state = TestState::Done(report.clone());
            if let Some(id) = kept {
                return state.note_report(&id, report);
            }
        }
        TestMessage::Tab(tab) => state.draft.test.tab = tab,
        TestMessage::CopyReport => {
            if let (Some(report), Some(app)) = (state.draft.test.report(), state.app()) {
                let report = explain::report(report, app, state.is_practice());
                let note = CopiedItem::Other { label: t::TEST_REPORT };
                return vec![Effect::Clipboard(ClipboardEffect::Copy(report, note))];
            }
        }
        TestMessage::SaveReport => {
            if let (Some(report), Some(app)) = (state.draft.test.report(), state.app()) {
                let practice = state.is_practice();
                let name = with!(t::TEST_REPORT_FILE, app = app.id.as_str());
                let text = explain::report(report, app, practice);
                let json = explain::report_json(report, app, practice);
                let report = crate::flow::DocumentKind::Report { name, text, json };
                return vec![Effect::File(FileEffect::SaveDocument(report))];
            }
        }
        TestMessage::MakeNewAccount => {
            if let Some(report) = state.draft.test.report() {
                let gaps = report.with(Finding::Missing).map(|required| required.scope.id.clone());
                state.draft.scopes.set_gaps(gaps.collect());
                state.draft.import.expects_new = true;
                state.draft.import.practice_file = crate::flow::PracticeFile::None;
                return state.enter(Step::Account);
            }
        }
        TestMessage::BackToCredentials => return state.enter(Step::Credentials),
    }
    Vec::new()
}

impl State {
    /// Returns the level that the user ticked for a scope: as claimed, not measured.
    pub fn ticked_level(&self, id: &str) -> Option<Level> {
        let required =
            self.required_scopes().into_iter().find(|required| required.scope.id == id)?;
        self.draft.scopes.is_ticked(&required).then_some(required.level)
    }

    /// Starts the test on entering the step, unless there is already a result.
    pub(crate) fn test_if_needed(&mut self) -> Vec<Effect> {
        if matches!(self.draft.test.state, TestState::Idle) {
            self.start_test()
        } else {
            Vec::new()
        }
    }

    /// Returns the ticket of the running test.
    pub(crate) fn running_test(&self) -> Option<Ticket> {
        match &self.draft.test.state {
            TestState::Running(running) => Some(running.ticket),
            _ => None,
        }
    }

    /// Returns the target of a test.
    fn target(&self) -> Target {
        match &self.user.practice {
            Practice::On(target) => target.clone(),
            Practice::Off | Practice::Starting => Target::BigCommerce,
        }
    }

    /// Connects while the user looks at the fields, so that the connection is ready for the test.
    /// Nothing from the values is sent.
    pub(crate) fn prepare(&mut self) -> Option<Effect> {
        let looks = self.step() == Step::Credentials && self.draft.import.can_be_tested();
        // Practice values are never tested against BigCommerce, so don't connect to it for them.
        let target = self.target();
        let ready = self.user.practice != Practice::Starting;
        let wanted = looks
            && ready
            && (target != Target::BigCommerce || !self.draft.import.is_practice_file());
        if !wanted || self.draft.test.prepared.as_ref() == Some(&target) {
            return None;
        }
        self.draft.test.prepared = Some(target.clone());
        Some(Effect::Network(NetworkEffect::Prepare(target)))
    }

    fn start_test(&mut self) -> Vec<Effect> {
        let held = self.draft.import.held.as_ref().map(|held| &held.credentials);
        let values = held.and_then(|c| c.store_hash.clone().zip(c.access_token.clone()));
        let Some((hash, token)) = values else { return Vec::new() };
        if self.user.practice == Practice::Starting {
            return Vec::new();
        }
        let mut effects = self.stop_test();
        let ticket = self.next_ticket();
        let target = self.target();
        let plan = Plan {
            accepts: practice::accepted_at(&target),
            required_scopes: self.required_scopes(),
        };
        self.draft.test.state = TestState::Running(Running { ticket, ..Running::default() });
        effects.push(Effect::Network(NetworkEffect::StartTest {
            ticket,
            target,
            plan,
            hash,
            token,
        }));
        effects
    }

    /// Stops a running test, which then reports that it was stopped.
    pub(crate) fn stop_test(&mut self) -> Vec<Effect> {
        match &self.draft.test.state {
            TestState::Running(running) => {
                vec![Effect::Network(NetworkEffect::StopTest(running.ticket))]
            }
            _ => Vec::new(),
        }
    }
}

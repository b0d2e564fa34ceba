//! Switching between the practice store and the real one.

use crate::flow::Practice;
use crate::flow::model::credentials::{ImportStep, PracticeFile};
use crate::flow::model::effect::{Effect, FileEffect, NetworkEffect};
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{HandOverStep, ScopesStep, TestStep};
use crate::gateway::Target;
use crate::practice::{self, Case, Layout, PracticeAccount};
use crate::texts::{t, text};

impl State {
    pub(crate) fn start_practice(&mut self) -> Vec<Effect> {
        if self.user.practice != Practice::Off {
            return Vec::new();
        }
        self.draft.practice_failed = None;
        self.user.practice = Practice::Starting;
        vec![Effect::Network(NetworkEffect::StartPractice)]
    }

    pub(crate) fn practice_started(&mut self, target: Result<Target, String>) -> Vec<Effect> {
        if self.user.practice != Practice::Starting {
            return vec![Effect::Network(NetworkEffect::StopPractice)];
        }
        match target {
            Ok(target) => {
                self.user.practice = Practice::On(target);
                self.draft.test.reset();
                // Practice uses its own file, so the real folder doesn't need to be watched.
                let mut effects = self.user.downloads.stop();
                if self.step() >= Step::Credentials && self.draft.import.held.is_none() {
                    effects.extend(self.enter(Step::Credentials));
                }
                effects
            }
            Err(error) => {
                self.user.practice = Practice::Off;
                self.draft.practice_failed = Some(error);
                Vec::new()
            }
        }
    }

    /// Leaves practice. The app stays, and so do real values that were imported in the meantime;
    /// everything that was only practiced is reset.
    pub(crate) fn leave_practice(&mut self) -> Vec<Effect> {
        let effects = self.stop_test();
        self.user.practice = Practice::Off;
        if self.draft.import.is_practice_file() {
            let refusals = self.draft.import.refusals;
            self.draft.import = ImportStep { refusals, ..ImportStep::default() };
        } else {
            self.draft.import.practice_file = crate::flow::PracticeFile::None;
        }
        self.draft.test = TestStep::default();
        self.draft.hand_over = HandOverStep::default();
        self.draft.scopes = ScopesStep::default();
        self.draft.browser = None;
        self.draft.visited.clear();
        let step = match (self.draft.import.held.is_some(), self.step()) {
            (true, _) => Step::Credentials,
            (false, Step::App) => Step::App,
            (false, _) => Step::Settings,
        };
        self.draft.furthest = Some(step);
        effects
            .into_iter()
            .chain([Effect::Network(NetworkEffect::StopPractice)])
            .chain(self.enter(step))
            .collect()
    }

    /// Offers a practice file at step 5, as if a browser had downloaded it. Its account has exactly
    /// the scopes that were asked for.
    pub(crate) fn offer_practice_file(&mut self) -> Vec<Effect> {
        let wanted = matches!(self.user.practice, Practice::On(_))
            && self.draft.import.practice_file == PracticeFile::None;
        if !wanted {
            return Vec::new();
        }
        let (name, text) = self.practice_file();
        vec![Effect::File(FileEffect::WritePracticeFile { name, text })]
    }

    pub(crate) fn practice_file(&self) -> (String, String) {
        let fits = PracticeAccount::new(Case::Fits, &self.required_scopes());
        // Practicing a replacement needs an account that differs from the old one.
        let account = match &self.draft.replacing {
            Some(old) => {
                let old = old.fingerprint();
                let mut others = (1..8).map(|number| fits.numbered(number));
                others.find(|other| practice::fingerprint(other) != old).unwrap_or(fits)
            }
            None => fits,
        };
        let name = self.draft.account.name.trim();
        let name = if name.is_empty() { text(t::PRACTICE_STORE) } else { name.to_owned() };
        let text = practice::file_text(&account, &name, Layout::Today);
        (practice::file_name(&account), text)
    }
}

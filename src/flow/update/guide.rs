//! "My app isn't listed": pasting the app's guide and reviewing its scopes.

use crate::flow::GuideMessage;
use crate::flow::GuideProblem;
use crate::flow::GuideStep;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::draft::Draft;
use crate::flow::model::effect::{ClipboardEffect, Effect, FileEffect};
use crate::flow::model::exchange::{ClipboardProblem, PickOutcome};
use crate::flow::model::state::State;
use crate::flow::read_guide;
use crate::guide::MAX_GUIDE;
use crate::texts::t;
use std::path::PathBuf;

pub(crate) fn update(state: &mut State, message: GuideMessage) -> Vec<Effect> {
    match message {
        // A long text isn't in the field while it's being read, so edits there don't apply to it.
        GuideMessage::Text(_) if state.draft.app.guide.is_reading() => {}
        GuideMessage::Text(text) => return state.set_guide(text, false),
        GuideMessage::Paste => {
            let ticket = state.next_ticket();
            state.draft.app.guide.waiting = Some(ticket);
            return vec![Effect::Clipboard(ClipboardEffect::ReadPage(ticket))];
        }
        GuideMessage::Pasted(ticket, page) => {
            if ticket.ends(&mut state.draft.app.guide.waiting) {
                let is_empty = page.as_ref().is_ok_and(|page| page.trim().is_empty());
                let problem = match page {
                    Ok(page) if !is_empty => return state.set_guide(page, true),
                    Ok(_) => ClipboardProblem::Empty,
                    Err(problem) => problem,
                };
                state.draft.app.guide.problem = Some(GuideProblem::Clipboard(problem));
            }
        }
        GuideMessage::PastedLong(text) => return state.set_guide(text, true),
        GuideMessage::FileRead(ticket, text) => {
            if ticket.ends(&mut state.draft.app.guide.waiting) {
                match text {
                    Ok(text) => return state.set_guide(text, true),
                    Err(problem) => state.draft.app.guide.problem = Some(problem),
                }
            }
        }
        GuideMessage::Read(ticket, read) => {
            if ticket.ends(&mut state.draft.app.guide.reading) {
                state.draft.app.guide.take(read);
            }
        }
        GuideMessage::CancelReading => {
            if let Some(before) = state.draft.app.guide.before.take() {
                state.draft.app.guide = *before;
            }
            state.draft.app.guide.reading = None;
            return vec![Effect::File(FileEffect::StopReadingGuide)];
        }
        GuideMessage::Clear => {
            let of = state.draft.app.guide.of.take();
            state.draft.app.guide = GuideStep { of, ..GuideStep::default() };
            return vec![Effect::File(FileEffect::StopReadingGuide)];
        }
        GuideMessage::CredentialsPasted => {
            state.draft.app.guide.problem = Some(GuideProblem::Credentials);
        }
        GuideMessage::DismissProblem => state.draft.app.guide.problem = None,
        GuideMessage::SetLevel(id, level) => {
            state.draft.app.guide.corrected.insert(id, Some(level));
        }
        GuideMessage::LeaveOut(id) => {
            state.draft.app.guide.corrected.insert(id, None);
        }
        GuideMessage::PutBack(id) => {
            state.draft.app.guide.corrected.remove(&id);
        }
        GuideMessage::ChooseFile => {
            let ticket = state.next_ticket();
            state.draft.app.guide.waiting = Some(ticket);
            return vec![Effect::File(FileEffect::PickGuide(ticket))];
        }
        GuideMessage::Picked(ticket, outcome) => {
            if ticket.ends(&mut state.draft.app.guide.waiting) {
                match outcome {
                    PickOutcome::Chosen(path) => {
                        let name = path.to_string_lossy().to_ascii_lowercase();
                        return if name.ends_with(".toml") {
                            vec![state.read_app_file(path)]
                        } else {
                            state.read_guide(path)
                        };
                    }
                    PickOutcome::Cancelled => {}
                    PickOutcome::AlreadyOpen => return state.trouble(t::FILE_DIALOG_OPEN),
                    PickOutcome::NoDialog => {
                        state.draft.app.guide.problem = Some(GuideProblem::NoDialog);
                    }
                }
            }
        }
        GuideMessage::Decide(name, keep) => {
            state.draft.app.guide.decided.insert(name, keep);
        }
    }
    Vec::new()
}

impl State {
    /// Reads the text in the field, or with `is_new` a different one, which discards the
    /// corrections to the old one.
    fn set_guide(&mut self, text: String, is_new: bool) -> Vec<Effect> {
        let guide = &mut self.draft.app.guide;
        if text.len() > MAX_GUIDE {
            guide.problem = Some(GuideProblem::TooLarge);
            return Vec::new();
        }
        guide.problem = None;
        guide.reading = None;
        if !GuideStep::is_long(&text) {
            if is_new {
                guide.corrected.clear();
                guide.decided.clear();
            }
            guide.take(read_guide(&text));
            return Vec::new();
        }
        // The previous results belong to the old text and are restored along with it.
        let mut old = std::mem::take(guide);
        guide.of.clone_from(&old.of);
        guide.waiting = old.waiting.take();
        if !is_new {
            guide.corrected.clone_from(&old.corrected);
            guide.decided.clone_from(&old.decided);
        }
        guide.before = old.before.take().or_else(|| Some(Box::new(old)));
        let ticket = self.next_ticket();
        self.draft.app.guide.reading = Some(ticket);
        vec![Effect::File(FileEffect::ReadGuideText(ticket, text))]
    }

    /// Reads a guide from a file.
    pub(crate) fn read_guide(&mut self, path: PathBuf) -> Vec<Effect> {
        let ticket = self.next_ticket();
        self.draft.app.guide.waiting = Some(ticket);
        vec![Effect::File(FileEffect::ReadGuide(ticket, path))]
    }

    /// Opens the guide screen: for the chosen app if its scopes aren't known, otherwise for an app
    /// that isn't listed.
    pub(crate) fn open_guide(&mut self) {
        let base = self.draft.app.chosen.clone().filter(|chosen| !chosen.knows_scopes());
        // Another app's guide says nothing about this one.
        let of = base.as_ref().map(|base| base.id.clone());
        if self.draft.app.guide.of != of {
            self.draft.app.guide = GuideStep { of, ..GuideStep::default() };
        }
        self.draft.app.draft = Draft { base, ..Draft::default() };
        self.draft.app.screen = AppScreen::Guide;
    }

    /// Continues with the scopes as corrected. For an app that isn't listed, asks for its name
    /// next.
    pub(crate) fn use_guide(&mut self) -> Vec<Effect> {
        let guide = &self.draft.app.guide;
        let required_scopes = guide.required_scopes();
        if required_scopes.iter().all(|required| !required.is_needed())
            || guide.undecided().is_some()
        {
            return Vec::new();
        }
        self.draft.app.draft = self.draft_of_guide();
        if self.draft.app.draft.base.is_some() {
            return self.use_draft();
        }
        self.draft.app.screen = AppScreen::Rows;
        Vec::new()
    }

    /// Returns a draft with the guide's scopes and values, as corrected and decided. A listed app
    /// keeps its own labels if they are known.
    pub(crate) fn draft_of_guide(&mut self) -> Draft {
        let base = self.draft.app.draft.base.take();
        let guide = &self.draft.app.guide;
        let kept = guide.read.unread.iter().map(|unread| &unread.name);
        let kept = kept.filter(|name| guide.decided.get(*name) == Some(&true)).cloned();
        let mut draft = Draft::of_requirements(base, &guide.required_scopes());
        draft.from_guide = true;
        draft.other_scopes = kept.collect();
        draft.rule = guide.read.rule.filter(|_| guide.corrected.is_empty());
        if draft.base.is_none() {
            draft.account_name = guide.read.account_name.clone().unwrap_or_default();
            draft.name.clone_from(&draft.account_name);
        }
        if draft.base.as_ref().is_none_or(|base| !base.knows_labels()) {
            draft.set_values(&guide.read.values);
        }
        draft
    }
}

//! Why Continue isn't available.

use crate::catalog::TokenType;
use crate::credentials::Field;
use crate::explain;
use crate::flow::TestState;
use crate::flow::model::app_screen::AppScreen;
use crate::flow::model::keep::SaveState;
use crate::flow::model::practice::Practice;
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::gateway::{Finding, Verdict};
use crate::texts::{t, text, with, within};

/// Why Continue isn't available, or what is still open: a sentence, and at most one link to go on
/// anyway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The sentence.
    pub text: String,
    /// The text of the link, if there is one.
    pub link: Option<String>,
    /// Whether it blocks Continue.
    pub blocks: bool,
}

impl State {
    /// Returns why Continue isn't available, or what is still open at this step.
    pub fn reason(&self) -> Option<Reason> {
        match self.step() {
            Step::App => self.app_reason(),
            Step::Settings => None,
            Step::Account => {
                self.draft.account.reason().map(|text| Reason { text, link: None, blocks: true })
            }
            Step::Scopes => {
                let left = self.draft.scopes.left(&self.required_scopes());
                (left > 0).then(|| Reason {
                    text: with!(t::REASON_SCOPES_LEFT, count = left),
                    link: Some(text(t::SCOPES_TICK_ALL)),
                    blocks: true,
                })
            }
            Step::Credentials => self.credentials_reason(),
            Step::Test => self.test_reason(),
            Step::HandOver if matches!(self.draft.keep, SaveState::Saving { .. }) => {
                Some(Reason { text: text(t::KEEP_SAVING), link: None, blocks: true })
            }
            Step::HandOver => {
                let left = self.draft.hand_over.left(self.app(), self.draft.import.held.as_ref());
                (left > 0).then(|| Reason {
                    text: with!(t::HANDOVER_NOT_COPIED, count = left),
                    link: None,
                    blocks: false,
                })
            }
        }
    }

    fn app_reason(&self) -> Option<Reason> {
        let blocked = |text: String| Some(Reason { text, link: None, blocks: true });
        match self.draft.app.screen {
            AppScreen::Guide => {
                let required_scopes = self.draft.app.guide.required_scopes();
                if let Some(name) = self.draft.app.guide.undecided() {
                    blocked(with!(t::REASON_DECIDE, scope = name))
                } else if required_scopes.iter().all(|required| !required.is_needed()) {
                    blocked(text(t::REASON_NO_SCOPES))
                } else {
                    None
                }
            }
            AppScreen::Rows => self.draft.app.draft.missing().and_then(|id| blocked(text(id))),
            AppScreen::File | AppScreen::Pair => None,
            AppScreen::List => match &self.draft.app.chosen {
                chosen if self.draft.app.waits_for_second(chosen.as_deref()) => {
                    blocked(text(t::REASON_CHOOSE_SECOND))
                }
                None => blocked(text(t::REASON_CHOOSE_APP)),
                Some(app) if app.family.is_some() && self.draft.app.access.is_none() => {
                    blocked(text(t::REASON_CHOOSE_VARIANT))
                }
                Some(app) if app.token_type == TokenType::StencilCli => {
                    blocked(text(t::REASON_OTHER_TOKEN))
                }
                Some(app) if !app.knows_scopes() => blocked(text(t::REASON_SCOPES_UNKNOWN)),
                Some(_) if self.draft.app.access.is_none() => {
                    blocked(text(t::REASON_CHOOSE_ACCESS))
                }
                Some(_) => None,
            },
        }
    }

    fn credentials_reason(&self) -> Option<Reason> {
        let blocked = |text: String| Some(Reason { text, link: None, blocks: true });
        if self.user.practice == Practice::Starting {
            return blocked(text(t::REASON_PRACTICE_STARTS));
        }
        if !self.draft.import.shows_fields() {
            return blocked(text(t::REASON_ADD_FILE));
        }
        let Some(held) = &self.draft.import.held else {
            let field = within(&explain::field(Field::AccessToken));
            return blocked(with!(t::REASON_ADD_FIELD, field = field));
        };
        let missing =
            |field: Field| with!(t::REASON_ADD_FIELD, field = within(&explain::field(field)));
        for field in [Field::AccessToken, Field::StoreHash] {
            if !held.credentials.has(field) {
                return Some(Reason { text: missing(field), link: None, blocks: true });
            }
        }
        // The app asks for this value, but no test needs it, so it can be added later or never.
        let wanted = held.wanted(self.app()).find(|field| !held.credentials.has(*field))?;
        let link = Some(text(t::REASON_CONTINUE_WITHOUT));
        Some(Reason { text: missing(wanted), link, blocks: true })
    }

    fn test_reason(&self) -> Option<Reason> {
        match &self.draft.test.state {
            TestState::Idle => {
                Some(Reason { text: text(t::REASON_NOT_TESTED), link: None, blocks: false })
            }
            TestState::Running(_) => {
                Some(Reason { text: text(t::REASON_RUNNING), link: None, blocks: true })
            }
            TestState::Done(report) => match report.verdict {
                Verdict::Ready => None,
                Verdict::Untested => {
                    Some(Reason { text: text(t::REASON_NOT_TESTED), link: None, blocks: false })
                }
                Verdict::Unclear => {
                    let silent =
                        report.scopes.iter().filter(|required| required.is_silent()).count();
                    let text = with!(t::REASON_UNCLEAR, count = silent);
                    Some(Reason { text, link: None, blocks: false })
                }
                Verdict::Refused => Some(Reason {
                    text: text(t::REASON_REFUSED),
                    link: Some(text(t::REASON_CONTINUE_ANYWAY)),
                    blocks: true,
                }),
                Verdict::Gaps => {
                    let mut missing = report.with(Finding::Missing);
                    let first =
                        missing.next().map_or("", |required| required.scope.panel_name.as_str());
                    let count = 1 + missing.count();
                    Some(Reason {
                        text: with!(t::REASON_MISSING, scope = first, count = count),
                        link: Some(text(t::REASON_CONTINUE_ANYWAY)),
                        blocks: true,
                    })
                }
            },
        }
    }
}

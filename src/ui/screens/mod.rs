//! One file per step; here is what the frame asks of each.

mod account;
mod app;
mod app_list;
mod app_values;
pub(crate) mod compact;
mod credentials;
mod downloads;
mod fields;
mod finished;
mod guide;
mod hand_over;
pub(crate) mod home;
mod home_banners;
mod home_cards;
mod home_filter;
mod home_foot;
mod keep;
mod more_apps;
mod plan;
mod repair;
mod result;
mod scope_editor;
mod scope_notes;
mod scopes;
mod settings;
mod test;
mod tidy;
mod trouble;
mod verdict;
mod welcome;

pub(crate) use trouble::trouble_words;

use crate::credentials::Field;
use crate::texts::{TextId, t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::view::{Pane, View};
use crate::ui::widgets::Button;
use crate::wizard::{
    AppScreen, HandOverMessage, HomeMessage, Message, ScopesMessage, Source, Step, TestMessage,
    TestState,
};
use egui::{Id, Ui};

/// Heading and lead of the step in sight.
pub(crate) fn header(view: &View<'_>) -> (String, String) {
    let app = view.app();
    let with_app = |id: TextId| with(id, &[("app", app.into())]);
    let state = view.state;
    let plain = |heading: TextId, lead: TextId| (text(heading), text(lead));
    match state.step() {
        Step::App if state.app.screen != AppScreen::List => match state.app.screen {
            AppScreen::Guide => plain(t::GUIDE_HEADING, t::GUIDE_LEAD),
            AppScreen::Rows if state.app.draft.about.is_some() => (
                text(t::DRAFT_HEADING_TOLD),
                with(t::DRAFT_LEAD_TOLD, &[("app", state.app.draft.name.as_str().into())]),
            ),
            AppScreen::Rows => plain(t::DRAFT_HEADING, t::DRAFT_LEAD),
            AppScreen::File => plain(t::OWN_HEADING, t::OWN_LEAD),
            AppScreen::Pair | AppScreen::List => plain(t::PAIR_HEADING, t::PAIR_LEAD),
        },
        Step::App if state.app.first.is_some() => {
            let first = state.app.first.as_ref().map_or("", |f| f.app.short_name.as_str());
            (text(t::SECOND_HEADING), with(t::SECOND_LEAD, &[("app", first.into())]))
        }
        Step::App if state.waiting_file.is_some() => plain(t::APP_HEADING, t::APP_LEAD_WAITING),
        Step::App if state.app.chosen.is_none() => plain(t::APP_HEADING_FIRST, t::APP_LEAD_FIRST),
        Step::App => plain(t::APP_HEADING, t::APP_LEAD),
        Step::Settings if state.is_practice() => {
            plain(t::SETTINGS_HEADING, t::SETTINGS_LEAD_PRACTICE)
        }
        Step::Settings => plain(t::SETTINGS_HEADING, t::SETTINGS_LEAD),
        Step::Account if state.is_practice() => plain(t::ACCOUNT_HEADING, t::ACCOUNT_LEAD_PRACTICE),
        Step::Account => plain(t::ACCOUNT_HEADING, t::ACCOUNT_LEAD),
        Step::Scopes => {
            let needed = view.rows.iter().filter(|row| row.is_needed()).count();
            let values = [("count", needed.into()), ("app", app.into())];
            let lead = if state.is_practice() { t::SCOPES_LEAD_PRACTICE } else { t::SCOPES_LEAD };
            (with(t::SCOPES_HEADING, &values), text(lead))
        }
        Step::Credentials => match state.import.held.as_ref().filter(|_| !state.import.expects_new)
        {
            None if state.import.typing => plain(t::FIELDS_HEADING_TYPED, t::FIELDS_LEAD_TYPED),
            None => plain(t::CREDENTIALS_HEADING, t::CREDENTIALS_LEAD),
            Some(held) if held.source == Source::Typed && !state.import.can_be_tested() => {
                plain(t::FIELDS_HEADING_TYPED, t::FIELDS_LEAD_TYPED)
            }
            Some(held) => {
                let wanted = held.wanted(state.connector());
                let missing: Vec<Field> =
                    wanted.filter(|field| !held.credentials.has(*field)).collect();
                let odd = Field::ALL.iter().any(|field| held.hint(*field).is_some());
                let lead = match (missing.is_empty(), odd) {
                    (true, false) => with_app(t::FIELDS_LEAD_COMPLETE),
                    (true, true) => text(t::FIELDS_LEAD_ODD),
                    (false, _) => with(t::FIELDS_LEAD_MISSING, &[("count", missing.len().into())]),
                };
                let in_file = matches!(held.source, Source::File { .. });
                let heading = if in_file { t::FIELDS_HEADING } else { t::FIELDS_HEADING_VALUES };
                (text(heading), lead)
            }
        },
        Step::Test => match &state.test.state {
            TestState::Idle | TestState::Running(_) => {
                plain(t::TEST_HEADING_RUNNING, t::TEST_LEAD_RUNNING)
            }
            TestState::Done(report) if report.verdict == crate::gateway::Verdict::Untested => {
                plain(t::TEST_HEADING, t::TEST_LEAD_UNTESTED)
            }
            TestState::Done(_) if state.is_practice() => {
                plain(t::TEST_HEADING, t::TEST_LEAD_PRACTICE)
            }
            TestState::Done(_) => plain(t::TEST_HEADING, t::TEST_LEAD),
        },
        Step::HandOver if state.hand_over.finished => {
            let left = state.summary.as_ref().map_or(0, |summary| summary.left);
            let values = [("app", app.into()), ("left", left.into())];
            (with_app(t::HANDOVER_FINISHED), with(t::HANDOVER_FINISHED_LEAD, &values))
        }
        Step::HandOver => {
            let count = state.connector().map_or(0, |connector| connector.values.len());
            let values = [("app", app.into()), ("count", count.into())];
            (with_app(t::HANDOVER_HEADING), with(t::HANDOVER_LEAD, &values))
        }
    }
}

/// A button in the heading's line.
pub(crate) struct Action {
    label: String,
    left: Option<Icon>,
    right: Option<Icon>,
    small: bool,
    message: Message,
}

impl Action {
    pub(crate) fn button(&self) -> Button<'_> {
        let button = Button::secondary(&self.label);
        let button = if self.small { button.small() } else { button };
        let button = match self.left {
            Some(icon) => button.left(icon),
            None => button,
        };
        match self.right {
            Some(icon) => button.right(icon),
            None => button,
        }
    }

    pub(crate) fn message(self) -> Message {
        self.message
    }
}

/// The buttons in the heading's line.
pub(crate) fn aside(view: &View<'_>) -> Vec<Action> {
    let guide = view.state.connector().is_some_and(|app| !app.guide.is_empty());
    let action = |label: TextId, icon: Icon, message: ScopesMessage| Action {
        label: text(label),
        left: Some(icon),
        right: None,
        small: true,
        message: Message::Scopes(message),
    };
    match view.state.step() {
        Step::Scopes if view.narrow => {
            let compact = || action(t::COMPACT_OPEN, icons::PUSH_PIN, ScopesMessage::Compact(true));
            let copy = action(t::SCOPES_COPY_CHECKLIST, icons::COPY, ScopesMessage::CopyChecklist);
            (!view.look.single).then(compact).into_iter().chain([copy]).collect()
        }
        Step::HandOver if !view.tiny && !view.state.hand_over.finished && guide => vec![Action {
            label: with(t::HANDOVER_OPEN_GUIDE, &[("app", view.app().into())]),
            left: None,
            right: Some(icons::ARROW_SQUARE_OUT),
            small: view.narrow,
            message: Message::HandOver(HandOverMessage::OpenGuide),
        }],
        _ => Vec::new(),
    }
}

/// Draws the step in sight.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    match view.state.step() {
        Step::App => app::show(ui, view, out),
        Step::Settings => settings::show(ui, view, out),
        Step::Account => account::show(ui, view, out),
        Step::Scopes => scopes::show(ui, view, out),
        Step::Credentials if view.state.import.shows_fields() => fields::show(ui, view, out),
        Step::Credentials => credentials::show(ui, view, out),
        Step::Test => test::show(ui, view, out),
        Step::HandOver if view.state.hand_over.finished => finished::show(ui, view, out),
        Step::HandOver => hand_over::show(ui, view, out),
    }
}

/// The button at the right end of the bar, before it is drawn: how much room it takes decides how
/// much is left for what stands before it.
pub(crate) struct MainButton {
    label: String,
    name: String,
    primary: bool,
    left: Option<Icon>,
    right: Option<Icon>,
    enabled: bool,
    focus: bool,
    message: Message,
}

impl MainButton {
    fn plain(label: String, message: Message) -> Self {
        let name = label.clone();
        let (left, right) = (None, None);
        Self { label, name, primary: true, left, right, enabled: true, focus: false, message }
    }

    fn button(&self) -> Button<'_> {
        let button = if self.primary {
            Button::primary(&self.label)
        } else {
            Button::secondary(&self.label)
        };
        let button = match self.left {
            Some(icon) => button.left(icon),
            None => button,
        };
        let button = match self.right {
            Some(icon) => button.right(icon),
            None => button,
        };
        button.name(&self.name).enabled(self.enabled).id(Id::unique("bar-main"))
    }

    /// The width that it takes.
    pub(crate) fn width(&self, ui: &Ui) -> f32 {
        self.button().size(ui).x
    }

    /// Draws it.
    pub(crate) fn show(self, ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
        let response = self.button().show(ui);
        if view.look.wants_focus && self.focus || view.look.pane == Some(Pane::Bar) {
            response.request_focus();
        }
        if response.clicked() {
            out.push(self.message);
        }
    }
}

/// Continue, and what takes its place.
pub(crate) fn main_button(view: &View<'_>) -> MainButton {
    let state = view.state;
    let reason = state.reason();
    let blocked = reason.as_ref().is_some_and(|reason| reason.blocks);
    let running = matches!(state.test.state, TestState::Running(_));
    if state.step() == Step::Test && running {
        let stop = MainButton::plain(text(t::TEST_STOP), Message::Test(TestMessage::Stop));
        return MainButton { primary: false, focus: true, ..stop };
    }
    let left = state
        .summary
        .as_ref()
        .filter(|summary| summary.left > 0 && summary.saved && !state.hand_over.sealed);
    let unfinished = left.and_then(|summary| summary.connection.as_ref());
    let unfinished = unfinished.filter(|_| state.replacing.is_none());
    if let Some(saved) = unfinished.filter(|_| state.hand_over.finished) {
        return MainButton {
            left: Some(icons::COPY),
            focus: true,
            ..MainButton::plain(
                text(t::HOME_HAND_OVER),
                Message::Home(HomeMessage::HandOver(saved.id.clone())),
            )
        };
    }
    if state.hand_over.finished {
        return match state.replacing.clone() {
            Some(old) => MainButton {
                left: Some(icons::ARROW_RIGHT),
                focus: true,
                ..MainButton::plain(
                    text(t::HANDOVER_FINISHED_REPLACE),
                    Message::Home(HomeMessage::Replace(old)),
                )
            },
            None => MainButton {
                left: Some(icons::PLUS),
                focus: true,
                ..MainButton::plain(
                    text(t::HANDOVER_ANOTHER),
                    Message::HandOver(HandOverMessage::Another),
                )
            },
        };
    }
    let label = text(match state.step() {
        Step::App => match state.app.screen {
            AppScreen::List => t::CONTINUE,
            AppScreen::Rows if state.app.draft.about.is_some() => t::DRAFT_TOLD,
            AppScreen::Guide | AppScreen::Rows => t::GUIDE_USE_ROWS,
            AppScreen::File => t::OWN_ADD,
            AppScreen::Pair => t::PAIR_KEEP_APART,
        },
        Step::HandOver => t::HANDOVER_DONE,
        Step::Credentials if state.import.can_be_tested() && state.test.report().is_none() => {
            t::CREDENTIALS_TEST
        }
        Step::Test if !blocked && reason.is_some() => t::TEST_CONTINUE_WITHOUT,
        _ => t::CONTINUE,
    });
    // A screen reader hears the reason with the button.
    let name = match &reason {
        Some(reason) if reason.blocks => with(
            t::CONTINUE_NOT_AVAILABLE,
            &[("button", label.as_str().into()), ("reason", reason.text.as_str().into())],
        ),
        _ => label.clone(),
    };
    // The screen's own primary button is elsewhere on these steps.
    let quiet = match state.step() {
        Step::Settings => state.browser.is_none() && !state.is_practice(),
        Step::Test => reason.is_some(),
        Step::HandOver => reason.is_some(),
        _ => false,
    };
    let focus = match state.step() {
        Step::App => matches!(state.app.screen, AppScreen::File | AppScreen::Pair),
        // There is no page to open in practice.
        Step::Settings => state.is_practice(),
        Step::Test => reason.is_none(),
        // What looks odd comes first; Enter must not pass it by.
        Step::Credentials => {
            let odd = |held: &crate::wizard::Imported| {
                Field::ALL.iter().any(|field| held.hint(*field).is_some())
            };
            state.import.shows_fields() && !blocked && !state.import.held.as_ref().is_some_and(odd)
        }
        _ => false,
    };
    let last = state.step() == Step::HandOver;
    MainButton {
        name,
        primary: !quiet || blocked,
        right: Some(if last { icons::CHECK } else { icons::ARROW_RIGHT }),
        enabled: !blocked,
        focus,
        ..MainButton::plain(label, Message::Continue)
    }
}

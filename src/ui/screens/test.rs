//! Step 6: the running test. `result` draws its results.

use crate::catalog::RequiredScope;
use crate::explain;
use crate::flow::{Message, Running, TestMessage, TestState};
use crate::gateway::{CheckId, CheckState, Found, Verdict};
use crate::texts::{t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::screens::chrome::Chrome;
use crate::ui::screens::result;
use crate::ui::theme::{COUNTDOWN, Tokens, Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    card_frame, cell, connection_diagram, framed, hairline, indented, left_of, line, progress_bar,
    row, spinner, width_of,
};
use egui::{Color32, Margin, Ui};

/// The checks shown while a test runs; the results list all of them if one fails.
const SHOWN: [CheckId; 3] = [CheckId::Gateway, CheckId::StoreMatch, CheckId::Identity];

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let TestState::Done(report) = &view.state.draft.test.state else {
        let chrome = Chrome::of(t::TEST_HEADING_RUNNING, t::TEST_LEAD_RUNNING);
        if matches!(view.state.draft.test.state, TestState::Idle) {
            return chrome.focus(view.state.reason().is_none());
        }
        let stop = Message::Test(TestMessage::Stop);
        return chrome.instead(t::TEST_STOP, None, stop).quiet(true);
    };
    let lead = match report.verdict {
        Verdict::Untested => t::TEST_LEAD_UNTESTED,
        _ if view.state.is_practice() => t::TEST_LEAD_PRACTICE,
        _ => t::TEST_LEAD,
    };
    let chrome = Chrome::of(t::TEST_HEADING, lead);
    match view.state.reason() {
        Some(reason) if reason.blocks => chrome.quiet(true),
        Some(_) => chrome.quiet(true).label(t::TEST_CONTINUE_WITHOUT),
        None => chrome.focus(true),
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    match &view.state.draft.test.state {
        TestState::Idle => {}
        TestState::Running(running) => show_running(ui, view, running),
        TestState::Done(report) => result::show(ui, view, report, out),
    }
}

/// Returns the scopes tested on the app's behalf.
fn asked<'a>(view: &'a View<'_>) -> Vec<&'a RequiredScope> {
    let required_scopes = view.required_scopes.iter();
    required_scopes.filter(|entry| entry.is_needed() && entry.scope.probe.is_some()).collect()
}

fn show_running(ui: &mut Ui, view: &View<'_>, running: &Running) {
    let tokens = tokens(ui);
    connection_diagram(ui, &running.checks, true);
    ui.add_space(space::S14);
    let started = running.checks.iter().any(|done| done.check == CheckId::Room);
    let is_done = |check: &CheckId| running.checks.iter().any(|done| done.check == *check);
    let current = SHOWN.iter().filter(|check| is_done(check)).count();
    let frame = card_frame(ui).inner_margin(Margin { left: 19, right: 19, top: 0, bottom: 12 });
    framed(ui, frame, |ui| {
        for (place, check) in SHOWN.into_iter().enumerate() {
            check_row(ui, view, running, check, !started && current == place);
            hairline(ui);
        }
        scopes(ui, view, running, started);
    });
    ui.add_space(space::S14);
    row(ui, size::ONE_LINE, |ui| {
        icons::EYE.show(ui, space::S16, tokens.text2);
        ui.add_space(space::S6);
        let words = match running.waiting {
            Some(pause) => {
                ui.ctx().request_repaint_after(COUNTDOWN);
                with!(t::TEST_WAITING, seconds = pause.as_secs_f64().ceil())
            }
            None if !running.silent.is_empty() => explain::waited_for(&running.silent),
            None => text(t::TEST_READ_ONLY),
        };
        line(ui, &words, Type::Caption, tokens.text2);
    });
}

/// Shows how many scopes have been tested, and the finding for each.
fn scopes(ui: &mut Ui, view: &View<'_>, running: &Running, started: bool) {
    let tokens = tokens(ui);
    let total = if running.total > 0 { running.total } else { asked(view).len() };
    let done = running.scopes.len();
    row(ui, size::FIELD_ROW, |ui| {
        if started {
            spinner(ui, space::S20);
        } else {
            icons::CIRCLE.show(ui, space::S20, tokens.text3);
        }
        ui.add_space(space::S12);
        let color = if started { tokens.text } else { tokens.text3 };
        let count = with!(t::COUNT_OF, done = done, count = total);
        let room = width_of(ui, &count, Type::Caption) + space::S10;
        left_of(ui, room, |ui| line(ui, &text(t::CHECK_SCOPES), Type::Medium, color));
        if total > 0 {
            ui.add_space(space::S10);
            line(ui, &count, Type::Caption, tokens.text2);
        }
    });
    indented(ui, SIGN, |ui| {
        let part = running.scopes.len() as f32 / running.total.max(1) as f32;
        progress_bar(ui, part, &with!(t::TEST_PROGRESS, done = done, count = total));
        ui.add_space(space::S14);
        scope_grid(ui, view, running);
    });
}

/// The width of a row's icon, with the gap after it.
const SIGN: f32 = space::S20 + space::S12;

/// Returns the icon and color for the state of a check.
fn sign(tokens: &Tokens, state: Option<CheckState>) -> (Icon, Color32) {
    match state {
        Some(CheckState::Passed) => (icons::CHECK_CIRCLE_FILL, tokens.ok),
        Some(CheckState::Failed(_)) => (icons::X_CIRCLE_FILL, tokens.bad),
        _ => (icons::CIRCLE, tokens.text3),
    }
}

fn check_row(ui: &mut Ui, view: &View<'_>, running: &Running, check: CheckId, current: bool) {
    let tokens = tokens(ui);
    let done = running.checks.iter().find(|outcome| outcome.check == check);
    let state = done.map(|outcome| outcome.state);
    let label = match state {
        Some(CheckState::Failed(_)) => explain::check_name(check),
        _ => explain::check(check, view.state.is_practice()),
    };
    let took = done.and_then(|outcome| outcome.took).map(|took| {
        let seconds = format!("{:.1}", took.as_secs_f64());
        with!(t::CHECK_SECONDS, seconds = seconds)
    });
    let took = took.unwrap_or_default();
    row(ui, size::FIELD_ROW, |ui| {
        if done.is_none() && current {
            spinner(ui, space::S20);
        } else {
            let (icon, color) = sign(tokens, state);
            icon.show(ui, space::S20, color);
        }
        ui.add_space(space::S12);
        let room = width_of(ui, &took, Type::Caption) + space::S10;
        left_of(ui, room, |ui| {
            let color = if done.is_some() || current { tokens.text } else { tokens.text3 };
            line(ui, &label, Type::Medium, color);
            let store = running.store.as_ref().filter(|_| check == CheckId::Identity);
            if let Some(name) = store.and_then(|store| store.name.clone()) {
                let domain = store.and_then(|store| store.domain.clone()).unwrap_or_default();
                let shown = if domain.is_empty() { name } else { format!("{name}, {domain}") };
                ui.add_space(space::S10);
                line(ui, &shown, Type::Secondary, tokens.text2);
            }
        });
        ui.add_space(space::S10);
        if !took.is_empty() {
            line(ui, &took, Type::Caption, tokens.text2);
        }
    });
}

/// Draws the scopes in columns, each read from top to bottom.
fn scope_grid(ui: &mut Ui, view: &View<'_>, running: &Running) {
    let tokens = tokens(ui);
    let asked = asked(view);
    let columns = if view.narrow { 2 } else { 3 };
    let lines = asked.len().div_ceil(columns);
    let width = ui.available_width() / columns as f32;
    for number in 0..lines {
        row(ui, space::S28, |ui| {
            for scope in asked.iter().skip(number).step_by(lines) {
                let found = running.scopes.iter().find(|(id, _)| *id == scope.scope.id);
                let (icon, sign, color) = match found.map(|(_, found)| *found) {
                    Some(Found::Open(_)) => (icons::CHECK_CIRCLE_FILL, tokens.ok, tokens.text2),
                    Some(Found::Closed(_)) => (icons::X_CIRCLE_FILL, tokens.bad, tokens.text2),
                    Some(Found::Unknown(..)) => (icons::CIRCLE_DASHED, tokens.mute, tokens.text2),
                    None => (icons::CIRCLE, tokens.text3, tokens.text3),
                };
                cell(ui, width, |ui| {
                    icon.show(ui, space::S16, sign);
                    ui.add_space(space::S8);
                    line(ui, &scope.scope.panel_name, Type::Secondary, color);
                });
            }
        });
    }
}

//! Step 6: the running test; its result is drawn next door.

use crate::catalog::Requirement;
use crate::gateway::{CheckId, CheckState, Found};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::{connection_diagram, result};
use crate::ui::theme::{COUNTDOWN, Type, size, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Column, card, progress_bar, spinner, text_at, text_right};
use crate::wizard::{Message, Running, TestState};
use crate::words;
use egui::{Rect, Stroke, Ui, pos2};

/// The checks that are shown while a test runs; the result names them all if one fails.
const SHOWN: [CheckId; 3] = [CheckId::Gateway, CheckId::StoreMatch, CheckId::Identity];

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    match &view.state.test.state {
        TestState::Idle | TestState::Running(_) => {
            connection_diagram::height(view)
                + 14.0
                + 3.0 * size::FIELD_ROW
                + 112.0
                + rows_height(view)
        }
        TestState::Done(report) => result::min_height(view, report),
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    match &view.state.test.state {
        TestState::Idle => {}
        TestState::Running(running) => show_running(ui, view, running, body),
        TestState::Done(report) => result::show(ui, view, report, body, out),
    }
}

/// The rows that are asked on the app's behalf.
fn asked<'a>(view: &'a View<'_>) -> Vec<&'a Requirement> {
    let rows = view.rows.iter();
    rows.filter(|row| row.is_needed() && row.scope.probe.is_some()).collect()
}

fn rows_height(view: &View<'_>) -> f32 {
    let columns = if view.narrow { 2 } else { 3 };
    asked(view).len().div_ceil(columns) as f32 * 28.0
}

fn show_running(ui: &mut Ui, view: &View<'_>, running: &Running, body: Rect) {
    let tokens = tokens(ui);
    let height = 3.0 * size::FIELD_ROW + 78.0 + rows_height(view);
    let way = body.with_max_y(body.top() + connection_diagram::height(view));
    connection_diagram::show(ui, way, &running.checks, true);
    let body = body.with_min_y(way.bottom() + 14.0);
    let rect = body.with_max_y(body.top() + height);
    card(ui, rect);
    let mut y = rect.top();
    for (number, check) in SHOWN.into_iter().enumerate() {
        let row = Rect::from_min_max(pos2(rect.left(), y), pos2(rect.right(), y + size::FIELD_ROW));
        let is_done = |check: &CheckId| running.checks.iter().any(|done| done.check == *check);
        let asked_rows = running.checks.iter().any(|done| done.check == CheckId::Room);
        let current = !asked_rows && SHOWN.iter().filter(|check| is_done(check)).count() == number;
        check_row(ui, view, running, check, row, current);
        let line = Stroke::new(1.0, tokens.line);
        ui.painter().hline(row.left() + 1.0..=row.right() - 1.0, row.bottom(), line);
        y = row.bottom();
    }
    let started = running.checks.iter().any(|done| done.check == CheckId::Room);
    let center = pos2(rect.left() + 30.0, y + 24.0);
    if started {
        spinner(ui, center, 18.0);
    } else {
        icons::CIRCLE.paint(ui.painter(), center, 18.0, tokens.text3);
    }
    let color = if started { tokens.text } else { tokens.text3 };
    let at = pos2(rect.left() + 52.0, center.y);
    text_at(ui, at, 300.0, &text(t::CHECK_ROWS), Type::Medium, color);
    let total = if running.total > 0 { running.total } else { asked(view).len() };
    if total > 0 {
        let values = [("done", running.rows.len().into()), ("count", total.into())];
        let right = pos2(rect.right() - 20.0, center.y);
        text_right(ui, right, &with(t::COUNT_OF, &values), Type::Caption, tokens.text2);
    }
    let bar =
        Rect::from_min_max(pos2(rect.left() + 52.0, y + 48.0), pos2(rect.right() - 20.0, y + 54.0));
    let part = running.rows.len() as f32 / running.total.max(1) as f32;
    let values = [("done", running.rows.len().into()), ("count", total.into())];
    progress_bar(ui, bar, part, &with(t::TEST_PROGRESS, &values));
    row_grid(ui, view, running, bar, y + 84.0);

    let mut foot = Column { x: body.left(), y: rect.bottom() + 14.0, width: body.width() };
    let row = foot.take(20.0);
    icons::EYE.paint(ui.painter(), pos2(row.left() + 8.0, row.center().y), 15.0, tokens.text2);
    let at = pos2(row.left() + 22.0, row.center().y);
    let words = match running.waiting {
        Some(pause) => {
            ui.ctx().request_repaint_after(COUNTDOWN);
            with(t::TEST_WAITING, &[("seconds", pause.as_secs_f64().ceil().into())])
        }
        None if !running.silent.is_empty() => words::waited_for(&running.silent),
        None => text(t::TEST_READ_ONLY),
    };
    text_at(ui, at, row.width() - 22.0, &words, Type::Caption, tokens.text2);
}

fn check_row(
    ui: &mut Ui,
    view: &View<'_>,
    running: &Running,
    check: CheckId,
    row: Rect,
    current: bool,
) {
    let tokens = tokens(ui);
    let done = running.checks.iter().find(|outcome| outcome.check == check);
    let center = pos2(row.left() + 30.0, row.center().y);
    match done.map(|outcome| outcome.state) {
        Some(CheckState::Passed) => {
            icons::CHECK_CIRCLE_FILL.paint(ui.painter(), center, 20.0, tokens.ok);
        }
        Some(CheckState::Failed(_)) => {
            icons::X_CIRCLE_FILL.paint(ui.painter(), center, 20.0, tokens.bad);
        }
        None if current => spinner(ui, center, 18.0),
        _ => icons::CIRCLE.paint(ui.painter(), center, 18.0, tokens.text3),
    }
    let color = if done.is_some() || current { tokens.text } else { tokens.text3 };
    let label = match done.map(|outcome| outcome.state) {
        Some(CheckState::Failed(_)) => words::check_name(check),
        _ => words::check(check, view.state.is_practice()),
    };
    let at = pos2(row.left() + 52.0, row.center().y);
    let rect = text_at(ui, at, row.width() - 140.0, &label, Type::Medium, color);
    let store = running.store.as_ref().filter(|_| check == CheckId::Identity);
    if let Some(name) = store.and_then(|store| store.name.clone()) {
        let domain = store.and_then(|store| store.domain.clone()).unwrap_or_default();
        let shown = if domain.is_empty() { name } else { format!("{name}, {domain}") };
        let at = pos2(rect.right() + 10.0, row.center().y);
        let room = row.right() - 80.0 - at.x;
        text_at(ui, at, room, &shown, Type::Secondary, tokens.text2);
    }
    if let Some(took) = done.and_then(|outcome| outcome.took) {
        let seconds = format!("{:.1}", took.as_secs_f64());
        let words = with(t::CHECK_SECONDS, &[("seconds", seconds.into())]);
        let right = pos2(row.right() - 20.0, row.center().y);
        text_right(ui, right, &words, Type::Caption, tokens.text2);
    }
}

fn row_grid(ui: &mut Ui, view: &View<'_>, running: &Running, bar: Rect, top: f32) {
    let tokens = tokens(ui);
    let asked = asked(view);
    let columns = if view.narrow { 2 } else { 3 };
    let per_column = asked.len().div_ceil(columns).max(1);
    let width = bar.width() / columns as f32;
    for (index, row) in asked.iter().enumerate() {
        let (column, line) = (index / per_column, index % per_column);
        let x = bar.left() + column as f32 * width;
        let y = top + line as f32 * 28.0;
        let found = running.rows.iter().find(|(id, _)| *id == row.scope.id).map(|(_, f)| *f);
        let center = pos2(x + 8.0, y);
        let color = match found {
            Some(Found::Open(_)) => {
                icons::CHECK_CIRCLE_FILL.paint(ui.painter(), center, 16.0, tokens.ok);
                tokens.text2
            }
            Some(Found::Closed(_)) => {
                icons::X_CIRCLE_FILL.paint(ui.painter(), center, 16.0, tokens.bad);
                tokens.text2
            }
            Some(Found::Unknown(..)) => {
                icons::CIRCLE_DASHED.paint(ui.painter(), center, 16.0, tokens.mute);
                tokens.text2
            }
            None => {
                icons::CIRCLE.paint(ui.painter(), center, 16.0, tokens.text3);
                tokens.text3
            }
        };
        let name = &row.scope.panel_name;
        text_at(ui, pos2(x + 24.0, y), width - 32.0, name, Type::Secondary, color);
    }
}

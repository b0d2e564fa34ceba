//! Step 6: what the test found.

use super::super::components::{
    Button, Column, Pill, appear, away, card, fit, hidden_label, tab, text_at, text_right,
};
use super::super::frame::View;
use super::super::icons;
use super::super::theme::{Tokens, Type, motion, radius, size, tokens};
use super::chain;
use crate::gateway::{Cause, CheckId, CheckState, Finding, Report, RowReport, Verdict};
use crate::texts::{text, with};
use crate::wizard::{Message, TestMessage, TestTab};
use crate::words;
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

pub(super) fn min_height(view: &View<'_>, report: &Report) -> f32 {
    match report.cause {
        Some(_) => 154.0 + 28.0 + chain::height(view) + 9.0 * size::CHECK_ROW,
        None => 360.0,
    }
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    report: &Report,
    body: Rect,
    out: &mut Vec<Message>,
) {
    let mut column = Column::new(body);
    let part = appear(ui, Id::unique("verdict"), 0, motion::CARD);
    let came = away(ui, part, motion::CARD_SLIDE);
    column.y += came;
    ui.scope(|ui| {
        ui.multiply_opacity(part);
        banner(ui, view, report, &mut column, out);
    });
    column.y -= came;
    column.gap(14.0);
    if report.cause.is_some() {
        chain::show(ui, column.take(chain::height(view)), &report.checks, false);
        column.gap(12.0);
        checks(ui, view, report, &mut column);
        return;
    }
    store_line(ui, view, report, &mut column);
    column.gap(12.0);
    table(ui, view, report, body.with_min_y(column.y), out);
}

/// The colours and the sign of a verdict.
fn sign(tokens: &Tokens, report: &Report) -> (icons::Icon, Color32, Color32) {
    match report.verdict {
        Verdict::Ready if report.count(Finding::Extra) > 0 => {
            (icons::ARROW_CIRCLE_UP_FILL, tokens.warn_icon, tokens.warn_tint)
        }
        Verdict::Ready => (icons::CHECK_CIRCLE_FILL, tokens.ok, tokens.ok_tint),
        Verdict::Gaps | Verdict::Refused => (icons::X_CIRCLE_FILL, tokens.bad, tokens.bad_tint),
        Verdict::Untested => {
            let away = report.cause.is_some_and(|cause| cause.check() == Some(CheckId::Network));
            let icon = if away { icons::WIFI_SLASH } else { icons::CIRCLE_DASHED };
            (icon, tokens.mute, tokens.mute_tint)
        }
    }
}

fn banner(
    ui: &mut Ui,
    view: &View<'_>,
    report: &Report,
    column: &mut Column,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let Some(connector) = view.state.connector() else { return };
    let ticked = view.state.scopes.left(&view.rows) == 0;
    let words = words::verdict(report, connector, Some(ticked));
    let shadow = ui.painter().add(egui::Shape::Noop);
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut inner =
        Column { x: column.x + 81.0, y: column.y + 17.0, width: column.width - 81.0 - 24.0 };
    inner.text(ui, &words.heading, Type::Title, tokens.text);
    inner.gap(2.0);
    inner.text(ui, &words.text, Type::Body, tokens.text2);
    inner.gap(14.0);
    let row = inner.take(size::CONTROL);
    actions(ui, view, report, &words, row, out);
    inner.gap(18.0);
    let rect = Rect::from_min_max(pos2(column.x, column.y), pos2(column.x + column.width, inner.y));
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().set(shadow, tokens.lifted().as_shape(rect, corner));
    let line = Stroke::new(1.0, tokens.line_card);
    let kind = egui::StrokeKind::Inside;
    ui.painter().set(ground, egui::epaint::RectShape::new(rect, corner, tokens.card, line, kind));
    let center = rect.min + vec2(43.0, 41.0);
    let (icon, color, tint) = sign(tokens, report);
    ui.painter().circle_filled(center, 22.0, tint);
    icon.paint(ui.painter(), center, 27.0, color);
    column.y = rect.bottom();
}

fn actions(
    ui: &mut Ui,
    view: &View<'_>,
    report: &Report,
    words: &words::Words,
    row: Rect,
    out: &mut Vec<Message>,
) {
    let mut x = row.left();
    let main = match report.verdict {
        Verdict::Gaps => Some((text("test-new-account"), TestMessage::MakeNewAccount)),
        Verdict::Refused => Some((words.action.clone(), TestMessage::BackToCredentials)),
        Verdict::Untested => Some((text("test-again"), TestMessage::Start)),
        Verdict::Ready => None,
    };
    if let Some((label, message)) = main {
        let response = Button::primary(&label).at(ui, pos2(x, row.top()));
        x = response.rect.right() + 8.0;
        if view.look.wants_focus {
            response.request_focus();
        }
        if response.clicked() {
            out.push(Message::Test(message));
        }
    }
    if report.verdict == Verdict::Ready && report.count(Finding::Extra) > 0 {
        let label = text("test-tighter");
        let response = Button::secondary(&label).at(ui, pos2(x, row.top()));
        x = response.rect.right() + 8.0;
        if response.clicked() {
            out.push(Message::Test(TestMessage::MakeNewAccount));
        }
    }
    if report.verdict != Verdict::Untested {
        let label = text("test-again");
        let button = Button::secondary(&label).left(icons::ARROWS_CLOCKWISE);
        let response = button.at(ui, pos2(x, row.top()));
        x = response.rect.right() + 8.0;
        if response.clicked() {
            out.push(Message::Test(TestMessage::Start));
        }
    }
    // Two icons where there is no room for the words.
    let (copy, save) = (text("test-copy-report"), text("test-save-report"));
    let wide = |ui: &Ui| {
        Button::quiet(&copy).left(icons::COPY).size(ui).x
            + Button::quiet(&save).left(icons::FLOPPY_DISK).size(ui).x
    };
    let has_room = x + wide(ui) + 4.0 < row.right();
    let button = |label, icon| {
        if has_room { Button::quiet(label).left(icon) } else { Button::icon(icon, label) }
    };
    let response = button(&copy, icons::COPY).at(ui, pos2(x, row.top()));
    x = response.rect.right() + 4.0;
    if response.clicked() {
        out.push(Message::Test(TestMessage::CopyReport));
    }
    let response = button(&save, icons::FLOPPY_DISK).at(ui, pos2(x, row.top()));
    if response.clicked() {
        out.push(Message::Test(TestMessage::SaveReport));
    }
}

fn store_line(ui: &mut Ui, view: &View<'_>, report: &Report, column: &mut Column) {
    let tokens = tokens(ui);
    let row = column.take(20.0);
    let y = row.center().y;
    let mut x = row.left() + 3.0;
    let mut put = |ui: &mut Ui, icon: Option<icons::Icon>, words: &str, style, color| {
        if let Some(icon) = icon {
            icon.paint(ui.painter(), pos2(x + 7.0, y), 15.0, tokens.text2);
            x += 21.0;
        }
        let rect =
            text_at(ui, pos2(x, y), (row.right() - 190.0 - x).max(40.0), words, style, color);
        x = rect.right() + 16.0;
    };
    if let Some(store) = &report.store {
        let name = store.name.clone().unwrap_or_else(|| store.hash.clone());
        put(ui, Some(icons::STOREFRONT), &name, Type::SecondaryMedium, tokens.text);
        if let Some(domain) = &store.domain {
            put(ui, None, domain, Type::Secondary, tokens.text2);
        }
    }
    let fingerprint = report.fingerprint.as_str();
    put(ui, Some(icons::FINGERPRINT_SIMPLE), fingerprint, Type::MonoSmall, tokens.text2);
    let seconds = format!("{:.1}", report.took.as_secs_f64());
    let id = if view.state.is_practice() { "test-requests-practice" } else { "test-requests" };
    let words = with(id, &[("count", report.requests.into()), ("seconds", seconds.into())]);
    text_right(ui, pos2(row.right() - 2.0, y), &words, Type::Caption, tokens.text2);
}

/// The checks before the rows: where the test ended.
fn checks(ui: &mut Ui, view: &View<'_>, report: &Report, column: &mut Column) {
    let tokens = tokens(ui);
    let rect = column.take(report.checks.len() as f32 * size::CHECK_ROW);
    card(ui, rect);
    for (index, outcome) in report.checks.iter().enumerate() {
        let top = rect.top() + index as f32 * size::CHECK_ROW;
        let center = pos2(rect.left() + 30.0, top + size::CHECK_ROW / 2.0);
        if index > 0 {
            let line = Stroke::new(1.0, tokens.line);
            ui.painter().hline(rect.left() + 1.0..=rect.right() - 1.0, top, line);
        }
        let (icon, color) = match outcome.state {
            CheckState::Passed => (icons::CHECK_CIRCLE_FILL, tokens.ok),
            CheckState::Failed(Cause::Cancelled) => (icons::CIRCLE_DASHED, tokens.mute),
            CheckState::Failed(_) => (icons::X_CIRCLE_FILL, tokens.bad),
            CheckState::NotReached => (icons::CIRCLE, tokens.text3),
        };
        icon.paint(ui.painter(), center, 19.0, color);
        let reached = outcome.state != CheckState::NotReached;
        let color = if reached { tokens.text } else { tokens.text3 };
        let label = words::check(outcome.check, view.state.is_practice());
        let words = words::check_state(outcome, report);
        let at = pos2(rect.left() + 52.0, center.y);
        let place = text_at(ui, at, (rect.width() - 80.0) * 0.56, &label, Type::Medium, color);
        let at = pos2(place.right() + 10.0, center.y);
        let room = rect.right() - 20.0 - at.x;
        text_at(ui, at, room, &words, Type::Secondary, tokens.text2);
    }
}

/// Problems first, then the order of the form.
fn rank(finding: Finding) -> usize {
    match finding {
        Finding::Missing => 0,
        Finding::Extra => 1,
        Finding::LevelNotChecked => 2,
        Finding::CannotBeTested => 3,
        Finding::Fits => 4,
    }
}

fn needs_you(row: &RowReport) -> bool {
    row.finding != Finding::Fits
}

fn table(ui: &mut Ui, view: &View<'_>, report: &Report, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    card(ui, rect);
    let mut shown: Vec<&RowReport> =
        report.rows.iter().filter(|row| row.is_needed() || row.finding == Finding::Extra).collect();
    shown.sort_by_key(|row| rank(row.finding));
    let tab_now = view.state.test.tab;
    let mut top = rect.top();
    if !view.narrow {
        let tabs = rect.with_max_y(rect.top() + 46.0);
        let need = shown.iter().filter(|row| needs_you(row)).count();
        let counts = [
            (TestTab::All, "test-tab-all", shown.len()),
            (TestTab::NeedsYou, "test-tab-needs-you", need),
            (TestTab::Fits, "test-tab-fits", shown.len() - need),
        ];
        let mut x = tabs.left() + 8.0;
        for (which, id, count) in counts {
            let at = pos2(x, tabs.center().y);
            let response = tab(ui, at, &text(id), count, which == tab_now);
            x = response.rect.right() + 4.0;
            if response.clicked() {
                out.push(Message::Test(TestMessage::Tab(which)));
            }
        }
        let others = report.rows.len() - shown.len();
        if others > 0 {
            let words = with("test-others", &[("count", others.into())]);
            let right = pos2(tabs.right() - 14.0, tabs.center().y);
            text_right(ui, right, &words, Type::Caption, tokens.text2);
        }
        top = tabs.bottom();
    }
    let head = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + 32.0));
    ui.painter().rect_filled(head.shrink2(vec2(1.0, 0.0)), CornerRadius::ZERO, tokens.sunken);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().hline(head.x_range(), head.top(), line);
    ui.painter().hline(head.x_range(), head.bottom(), line);
    let columns = column_places(rect, view.narrow);
    for (x, id) in columns.iter().zip(["test-row", "test-needed", "test-found", "test-result"]) {
        let at = pos2(*x, head.center().y);
        text_at(ui, at, 160.0, &text(id), Type::CaptionMedium, tokens.text2);
    }
    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, head.bottom() + 1.0),
        pos2(rect.right() - 1.0, rect.bottom() - 4.0),
    );
    let shown = shown.into_iter().filter(|row| match tab_now {
        TestTab::All => true,
        TestTab::NeedsYou => needs_you(row),
        TestTab::Fits => !needs_you(row),
    });
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("result-table")), |ui| {
        let shown: Vec<_> = shown.collect();
        // Screen readers are told how many rows and columns there are, and which row is which.
        let (table, count) = (ui.unique_id(), shown.len());
        ui.ctx().accesskit_node_builder(table, |node| {
            node.set_role(Role::Table);
            node.set_label(text("test-heading"));
            node.set_row_count(count);
            node.set_column_count(columns.len());
        });
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for (index, row) in shown.into_iter().enumerate() {
                let height = if view.narrow { 38.0 } else { size::RESULT_ROW };
                let (place, _) =
                    ui.allocate_exact_size(vec2(inner.width(), height), Sense::hover());
                result_row(ui, view, row, place, columns, index);
            }
        });
    });
}

/// Where the four columns begin.
fn column_places(rect: Rect, narrow: bool) -> [f32; 4] {
    let (needed, found, result) = if narrow { (84.0, 146.0, 154.0) } else { (96.0, 190.0, 168.0) };
    let last = rect.right() - result;
    let third = last - found;
    [rect.left() + 16.0, third - needed, third, last]
}

fn result_row(
    ui: &mut Ui,
    view: &View<'_>,
    row: &RowReport,
    rect: Rect,
    columns: [f32; 4],
    index: usize,
) {
    let tokens = tokens(ui);
    if index > 0 {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, tokens.line));
    }
    let y = rect.center().y;
    let [name_x, needed_x, found_x, result_x] = columns;
    let found = words::found(row, view.state.ticked_level(&row.scope.id));
    let result = words::finding(row.finding);
    let needed = row.needed.panel_name();
    let cell = |x: f32, to: f32, words: &str, style: Type, color: Color32| {
        let galley = fit(ui, words, style, color, (to - x - 10.0).max(20.0));
        ui.painter().galley(pos2(x, y - galley.size().y / 2.0), galley, color);
    };
    cell(name_x, needed_x, &row.scope.panel_name, Type::Medium, tokens.text);
    cell(needed_x, found_x, needed, Type::Secondary, tokens.text2);
    cell(found_x, result_x, &found, Type::Secondary, tokens.text2);
    Pill::finding(tokens, row.finding, &result).put(ui, pos2(result_x, y));
    let mut spoken = with(
        "test-row-spoken",
        &[
            ("row", row.scope.panel_name.as_str().into()),
            ("needed", needed.into()),
            ("found", found.as_str().into()),
            ("result", result.as_str().into()),
        ],
    );
    if let Some(reason) = row.reason() {
        spoken = format!("{spoken}: {}", words::reason(reason));
    }
    let response = hidden_label(ui, rect.with_max_x(result_x - 4.0), &spoken);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Row);
        node.set_label(spoken);
        node.clear_value();
        node.set_row_index(index);
    });
    if let Some(reason) = row.reason() {
        response.on_hover_text(words::reason(reason));
    }
}

//! Step 6: the verdict, what it is about, and what can be done now.

use crate::gateway::{CheckId, Finding, Report, Verdict};
use crate::texts::{t, text};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, rich};
use crate::wizard::{Message, TestMessage};
use crate::words;
use egui::{Color32, CornerRadius, Rect, Stroke, Ui, pos2, vec2};

/// The colours and the sign of a verdict.
fn sign(tokens: &Tokens, report: &Report) -> (icons::Icon, Color32, Color32) {
    match report.verdict {
        Verdict::Ready if report.count(Finding::Extra) > 0 => {
            (icons::ARROW_CIRCLE_UP_FILL, tokens.warn_icon, tokens.warn_tint)
        }
        Verdict::Ready => (icons::CHECK_CIRCLE_FILL, tokens.ok, tokens.ok_tint),
        Verdict::Unclear => (icons::QUESTION_FILL, tokens.warn_icon, tokens.warn_tint),
        Verdict::Gaps | Verdict::Refused => (icons::X_CIRCLE_FILL, tokens.bad, tokens.bad_tint),
        Verdict::Untested => {
            let away = report.cause.is_some_and(|cause| cause.check() == Some(CheckId::Network));
            let icon = if away { icons::WIFI_SLASH } else { icons::CIRCLE_DASHED };
            (icon, tokens.mute, tokens.mute_tint)
        }
    }
}

/// These words with the names of rows in them set off; those that fit are not what it is about.
fn with_rows<'a>(
    words: &'a str,
    report: &Report,
    tokens: &Tokens,
) -> Vec<(&'a str, Type, Color32)> {
    let rows = report.rows.iter().filter(|row| row.finding != Finding::Fits);
    let names: Vec<&str> = rows.map(|row| row.scope.panel_name.as_str()).collect();
    let mut parts = Vec::new();
    let mut rest = words;
    // The name that comes first, and of two at one place the longer one ("Customers login").
    while let Some((at, name)) = names
        .iter()
        .filter_map(|name| rest.find(name).map(|at| (at, *name)))
        .min_by_key(|(at, name)| (*at, std::cmp::Reverse(name.len())))
    {
        let (before, from) = rest.split_at(at);
        let (name, after) = from.split_at(name.len());
        parts.push((before, Type::Body, tokens.text2));
        parts.push((name, Type::Strong, tokens.text));
        rest = after;
    }
    parts.push((rest, Type::Body, tokens.text2));
    parts.retain(|(part, _, _)| !part.is_empty());
    parts
}

pub(crate) fn banner(
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
    // In a narrow window the buttons stand beside the words, where that takes no more lines.
    let room = actions_width(ui, report, &words);
    let beside = view.narrow && !view.tiny && {
        let parts = with_rows(&words.text, report, tokens);
        let galley = ui.painter().layout_job(rich(&parts, inner.width - room - space::S12));
        galley.rows.len() <= 2
    };
    if beside {
        inner.width -= room + space::S12;
    }
    inner.text(ui, &words.heading, Type::Title, tokens.text);
    inner.gap(space::S2);
    inner.rich(ui, &with_rows(&words.text, report, tokens));
    let right = column.x + column.width - space::S18;
    let place = if beside {
        inner.gap(space::S14);
        let middle = (column.y + inner.y) / 2.0;
        Rect::from_min_max(
            pos2(right - room, middle - size::CONTROL_SMALL / 2.0),
            pos2(right, middle + size::CONTROL_SMALL / 2.0),
        )
    } else {
        inner.gap(space::S14);
        let row = inner.take(size::CONTROL);
        inner.gap(space::S18);
        row
    };
    actions(ui, view, report, &words, (place, beside), out);
    let rect = Rect::from_min_max(pos2(column.x, column.y), pos2(column.x + column.width, inner.y));
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().set(shadow, tokens.lifted().as_shape(rect, corner));
    let line = Stroke::new(1.0, tokens.line_card);
    let kind = egui::StrokeKind::Inside;
    ui.painter().set(ground, egui::epaint::RectShape::new(rect, corner, tokens.card, line, kind));
    let down = if beside { rect.height() / 2.0 } else { 41.0 };
    let center = rect.min + vec2(43.0, down);
    let (icon, color, tint) = sign(tokens, report);
    ui.painter().circle_filled(center, 22.0, tint);
    icon.paint(ui.painter(), center, 27.0, color);
    column.y = rect.bottom();
}

/// What is to be done next, where that is not Continue.
fn main_action(report: &Report, words: &words::Words) -> Option<(String, TestMessage)> {
    match report.verdict {
        Verdict::Gaps => Some((text(t::TEST_NEW_ACCOUNT), TestMessage::MakeNewAccount)),
        Verdict::Refused => Some((words.action.clone(), TestMessage::BackToCredentials)),
        Verdict::Untested | Verdict::Unclear => Some((text(t::TEST_AGAIN), TestMessage::Start)),
        Verdict::Ready => None,
    }
}

fn is_wider(report: &Report) -> bool {
    report.verdict == Verdict::Ready && report.count(Finding::Extra) > 0
}

/// "Test again" where there is little room: in words only where it is the main thing.
fn again<'a>(report: &Report, label: &'a str) -> Button<'a> {
    if report.verdict == Verdict::Ready && !is_wider(report) {
        Button::secondary(label).left(icons::ARROWS_CLOCKWISE).small()
    } else {
        Button::icon(icons::ARROWS_CLOCKWISE, label)
    }
}

/// The width of the buttons when they stand beside the words.
fn actions_width(ui: &Ui, report: &Report, words: &words::Words) -> f32 {
    // Copy and save are always there.
    let mut width = 2.0 * size::ICON_BUTTON + space::S4;
    if let Some((label, _)) = main_action(report, words) {
        width += Button::primary(&label).small().size(ui).x + space::S8;
    }
    if is_wider(report) {
        width += Button::secondary(&text(t::TEST_TIGHTER)).small().size(ui).x + space::S8;
    }
    if !matches!(report.verdict, Verdict::Untested | Verdict::Unclear) {
        width += again(report, &text(t::TEST_AGAIN)).size(ui).x + space::S8;
    }
    width
}

fn actions(
    ui: &mut Ui,
    view: &View<'_>,
    report: &Report,
    words: &words::Words,
    (row, small): (Rect, bool),
    out: &mut Vec<Message>,
) {
    let mut x = row.left();
    if let Some((label, message)) = main_action(report, words) {
        let button = Button::primary(&label);
        let button = if small { button.small() } else { button };
        let response = button.at(ui, pos2(x, row.top()));
        x = response.rect.right() + 8.0;
        if view.look.wants_focus {
            response.request_focus();
        }
        if response.clicked() {
            out.push(Message::Test(message));
        }
    }
    if is_wider(report) {
        let label = text(t::TEST_TIGHTER);
        let button = Button::secondary(&label);
        let button = if small { button.small() } else { button };
        let response = button.at(ui, pos2(x, row.top()));
        x = response.rect.right() + 8.0;
        if response.clicked() {
            out.push(Message::Test(TestMessage::MakeNewAccount));
        }
    }
    if !matches!(report.verdict, Verdict::Untested | Verdict::Unclear) {
        let label = text(t::TEST_AGAIN);
        let button = Button::secondary(&label).left(icons::ARROWS_CLOCKWISE);
        let button = if small { again(report, &label) } else { button };
        let response = button.at(ui, pos2(x, row.top()));
        x = response.rect.right() + 8.0;
        if response.clicked() {
            out.push(Message::Test(TestMessage::Start));
        }
    }
    // Two icons where there is no room for the words.
    let (copy, save) = (text(t::TEST_COPY_REPORT), text(t::TEST_SAVE_REPORT));
    let wide = |ui: &Ui| {
        Button::quiet(&copy).left(icons::COPY).size(ui).x
            + Button::quiet(&save).left(icons::FLOPPY_DISK).size(ui).x
    };
    let has_room = !small && x + wide(ui) + 4.0 < row.right();
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

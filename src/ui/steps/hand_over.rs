//! Step 7: the values, under the app's own labels.

use super::super::components::{
    Button, Callout, CalloutKind, Column, Pill, card, hidden_label, rich, text_at, width_of,
};
use super::super::frame::View;
use super::super::icons;
use super::super::theme::{Type, radius, size, tokens};
use super::{columns, fields};
use crate::catalog::ValueSource;
use crate::credentials::Field;
use crate::gateway::Verdict;
use crate::handover::{HandOverField, Value};
use crate::texts::{list, text, with};
use crate::wizard::{HandOverMessage, Message};
use crate::words;
use egui::{CornerRadius, Rect, Stroke, Ui, pos2, vec2};

pub(super) fn min_height(view: &View<'_>, width: f32) -> f32 {
    let rows = view.state.connector().map_or(0, |connector| connector.values.len()) as f32;
    let side = if width < 600.0 || view.narrow { 150.0 } else { 0.0 };
    54.0 + rows * size::VALUE_ROW + 120.0 + side
}

pub(super) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    if view.state.hand_over.finished {
        finished(ui, view, body, out);
        return;
    }
    let (left, right) = if view.narrow {
        (body, None)
    } else {
        let (left, right) = columns(body, body.width() - 284.0, 20.0);
        (left, Some(right))
    };
    let handed = view.state.hand_over_fields();
    let mut column = Column::new(left);
    values(ui, view, &handed, &mut column, out);
    column.gap(16.0);
    left_out(ui, view, &mut column);
    match right {
        Some(right) => last_step(ui, view, &mut Column::new(right), out),
        None => last_step(ui, view, &mut column, out),
    }
}

fn values(
    ui: &mut Ui,
    view: &View<'_>,
    handed: &[HandOverField],
    column: &mut Column,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let head = 54.0;
    let rect = column.take(head + handed.len() as f32 * size::VALUE_ROW);
    card(ui, rect);
    let top = rect.with_max_y(rect.top() + head);
    let corner = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    ui.painter().rect_filled(top.shrink2(vec2(1.0, 1.0)), corner, tokens.sunken);
    let step = &view.state.hand_over;
    let next = step.next(handed);
    let values = [("done", step.copied.len().into()), ("count", handed.len().into())];
    let at = pos2(top.left() + 16.0, top.center().y);
    text_at(ui, at, 150.0, &with("handover-copied", &values), Type::SecondaryMedium, tokens.text);
    let label = text(if next.is_some() { "handover-copy-next" } else { "handover-all-copied" });
    let button = Button::primary(&label).left(icons::COPY).small().enabled(next.is_some());
    let right = pos2(top.right() - 12.0, top.center().y - size::CONTROL_SMALL / 2.0);
    let response = button.right_at(ui, right);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::HandOver(HandOverMessage::CopyNext));
    }
    let mut x = response.rect.left() - 10.0;
    for key in ["C", "Shift", "Ctrl"] {
        let width = width_of(ui, key, Type::Caption) + 12.0;
        let cap = Rect::from_min_size(pos2(x - width, top.center().y - 10.0), vec2(width, 20.0));
        let stroke = Stroke::new(1.0, tokens.line_card);
        let corner = CornerRadius::same(radius::BOX);
        ui.painter().rect(cap, corner, tokens.card, stroke, egui::StrokeKind::Inside);
        let font = Type::Caption.font();
        let center = cap.center();
        ui.painter().text(center, egui::Align2::CENTER_CENTER, key, font, tokens.text2);
        x = cap.left() - 4.0;
    }
    for (index, field) in handed.iter().enumerate() {
        let top = rect.top() + head + index as f32 * size::VALUE_ROW;
        let row =
            Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + size::VALUE_ROW));
        value_row(ui, view, (index, field), row, (next, index + 1 == handed.len()), out);
    }
}

fn value_row(
    ui: &mut Ui,
    view: &View<'_>,
    (index, field): (usize, &HandOverField),
    row: Rect,
    (next, last): (Option<usize>, bool),
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let is_next = next == Some(index);
    let copied = view.state.hand_over.copied.contains(&index);
    let bottom = if last { radius::CARD } else { 0 };
    if is_next {
        let corner = CornerRadius { nw: 0, ne: 0, sw: bottom, se: bottom };
        ui.painter().rect_filled(row.shrink2(vec2(1.0, 1.0)), corner, tokens.selected);
    }
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().hline(row.left() + 1.0..=row.right() - 1.0, row.top(), line);
    let center = pos2(row.left() + 26.0, row.center().y);
    let (fill, color) =
        if is_next { (tokens.accent_fill, tokens.on_accent) } else { (tokens.hover, tokens.text2) };
    ui.painter().circle_filled(center, 10.0, fill);
    let font = Type::CaptionMedium.font();
    let number = (index + 1).to_string();
    ui.painter().text(center, egui::Align2::CENTER_CENTER, number, font, color);

    let mut right = row.right() - 10.0;
    let place = |right: f32| pos2(right, row.center().y - 16.0);
    if field.value.is_some() {
        let name = with("copy-value", &[("label", field.label.as_str().into())]);
        let response = Button::icon(icons::COPY, &name).right_at(ui, place(right));
        right = response.rect.left() - 4.0;
        if response.clicked() {
            out.push(Message::HandOver(HandOverMessage::Copy(index)));
        }
    }
    if copied {
        let done = text("handover-copied-one");
        let width = width_of(ui, &done, Type::CaptionMedium);
        let at = pos2(right - width, row.center().y);
        text_at(ui, at, width + 2.0, &done, Type::CaptionMedium, tokens.ok);
        let at = pos2(at.x - 14.0, row.center().y);
        icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 17.0, tokens.ok);
        right = at.x - 14.0;
    }
    let shown = view.state.hand_over.shown.is_some_and(|(shown, _)| shown == index);
    if field.source.is_secret() && field.value.is_some() {
        let id = if shown { "secret-hide" } else { "secret-show" };
        let name = with(id, &[("field", field.label.as_str().into())]);
        let icon = if shown { icons::EYE_SLASH } else { icons::EYE };
        let response = Button::icon(icon, &name).toggled(shown).right_at(ui, place(right));
        right = response.rect.left() - 4.0;
        if response.clicked() {
            out.push(Message::HandOver(HandOverMessage::ToggleSecret(index)));
        }
    }
    let x = row.left() + 49.0;
    let room = right - x;
    if shown && let Some(Value::Secret(secret)) = &field.value {
        // In sight, whole, but not in the accessibility tree; two lines take the label's place.
        let mut job = rich(&[(secret.expose(), Type::MonoSmall, tokens.text)], room.max(60.0));
        job.wrap.break_anywhere = true;
        let galley = ui.painter().layout_job(job);
        let top = row.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(x, top), galley, tokens.text);
        return;
    }
    let at = pos2(x, row.top() + 20.0);
    let label = text_at(ui, at, room, &field.label, Type::Medium, tokens.text);
    if field.source == ValueSource::Constant {
        let words = text("handover-constant");
        Pill::quiet(tokens, &words).put(ui, pos2(label.right() + 8.0, at.y));
    }
    let at = pos2(x, row.top() + 41.0);
    match &field.value {
        None => {
            let words = text("handover-missing");
            text_at(ui, at, room, &words, Type::Caption, tokens.bad);
        }
        Some(Value::Plain(value)) => {
            // The store hash is what one compares, so it stays in sight.
            let cut = match value.split_once("/stores/") {
                Some((_, rest)) if width_of(ui, value, Type::MonoSmall) > room => {
                    format!("https://…/stores/{rest}")
                }
                _ => super::credentials::middle_cut(ui, value, room),
            };
            text_at(ui, at, room, &cut, Type::MonoSmall, tokens.text2);
        }
        Some(Value::Secret(secret)) => {
            fields::dots(ui, at, tokens.text2);
            let length = with("characters", &[("count", secret.len().into())]);
            let spoken = with(
                "secret-hidden",
                &[("field", field.label.as_str().into()), ("length", length.into())],
            );
            let place = Rect::from_center_size(at + vec2(57.0, 0.0), vec2(115.0, 14.0));
            hidden_label(ui, place, &spoken);
        }
    }
}

/// Why some values of the file are not here.
fn left_out(ui: &mut Ui, view: &View<'_>, column: &mut Column) {
    let (Some(connector), Some(held)) = (view.state.connector(), &view.state.import.held) else {
        return;
    };
    let asks = |source| connector.asks_for(source);
    let candidates = [
        (Field::ClientId, asks(ValueSource::ClientId)),
        (Field::ClientSecret, asks(ValueSource::ClientSecret)),
        (Field::ApiPath, asks(ValueSource::ApiPath) || asks(ValueSource::StoreHash)),
    ];
    let names: Vec<String> = candidates
        .into_iter()
        .filter(|(field, asked)| !asked && held.credentials.has(*field))
        .map(|(field, _)| words::field(field))
        .collect();
    if names.is_empty() {
        return;
    }
    let words =
        with("handover-left-out", &[("app", view.app().into()), ("values", list(&names).into())]);
    let color = tokens(ui).text2;
    column.text(ui, &words, Type::Caption, color);
    column.gap(12.0);
}

fn last_step(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let Some(connector) = view.state.connector() else { return };
    let tokens = tokens(ui);
    let background = ui.painter().add(egui::Shape::Noop);
    let mut inner =
        Column { x: column.x + 49.0, y: column.y + 15.0, width: column.width - 49.0 - 18.0 };
    let at = pos2(column.x + 27.0, column.y + 26.0);
    icons::ARROW_SQUARE_OUT.paint(ui.painter(), at, 19.0, tokens.accent);
    let title = with("handover-last-step", &[("app", view.app().into())]);
    inner.text(ui, &title, Type::Strong, tokens.text);
    inner.gap(2.0);
    inner.text(ui, &crate::words::last_step(connector), Type::Secondary, tokens.text2);
    inner.gap(10.0);
    if view.narrow {
        let label = with("handover-open-guide", &[("app", view.app().into())]);
        let button = Button::secondary(&label).right(icons::ARROW_SQUARE_OUT).small();
        if button.at(ui, pos2(inner.x, inner.y)).clicked() {
            out.push(Message::HandOver(HandOverMessage::OpenGuide));
        }
        inner.gap(34.0);
    } else {
        inner.text(ui, &connector.guide, Type::Caption, tokens.text3);
    }
    inner.gap(14.0);
    let rect = Rect::from_min_max(pos2(column.x, column.y), pos2(column.x + column.width, inner.y));
    let corner = CornerRadius::same(radius::CARD);
    let line = Stroke::new(1.0, tokens.line_card);
    let kind = egui::StrokeKind::Inside;
    ui.painter()
        .set(background, egui::epaint::RectShape::new(rect, corner, tokens.card, line, kind));
    column.y = rect.bottom() + 14.0;
    if view.state.exists_only_here() {
        let words = text("handover-only-here");
        let callout = Callout {
            kind: CalloutKind::Caution,
            icon: icons::WARNING_FILL,
            bold: "",
            plain: &words,
        };
        let height = callout.put(ui, pos2(column.x, column.y), column.width);
        column.gap(height + 12.0);
    }
}

/// What is not as it should be although Done was pressed.
fn still_open(view: &View<'_>) -> Vec<String> {
    let mut open = Vec::new();
    let left = view.state.hand_over.left(view.state.connector(), view.state.import.held.as_ref());
    if left > 0 {
        open.push(with("handover-not-copied", &[("count", left.into())]));
    }
    match (view.state.test.report(), view.state.connector()) {
        (Some(report), Some(connector)) if report.verdict != Verdict::Ready => {
            let words = words::verdict(report, connector, None);
            open.push(format!("{}: {}", words.heading, words.text));
        }
        (None, _) => open.push(text("reason-not-tested")),
        _ => {}
    }
    open
}

/// So many older files are named at the end.
const OLDER_SHOWN: usize = 4;

fn finished(ui: &mut Ui, view: &View<'_>, body: Rect, _out: &mut Vec<Message>) {
    let Some(connector) = view.state.connector() else { return };
    let tokens = tokens(ui);
    let background = ui.painter().add(egui::Shape::Noop);
    let mut inner =
        Column { x: body.left() + 81.0, y: body.top() + 20.0, width: body.width() - 110.0 };
    let open = still_open(view);
    inner.text(ui, &text("handover-done"), Type::Title, tokens.text);
    inner.gap(4.0);
    for words in &open {
        inner.text(ui, words, Type::Body, tokens.warn);
        inner.gap(4.0);
    }
    inner.text(ui, &crate::words::last_step(connector), Type::Body, tokens.text2);
    inner.gap(6.0);
    let words = with("handover-finished-text", &[("app", view.app().into())]);
    inner.text(ui, &words, Type::Body, tokens.text2);
    let older = &view.state.downloads.older;
    if !older.is_empty() && !view.state.is_practice() {
        inner.gap(14.0);
        let title = with("downloads-older", &[("count", older.len().into())]);
        inner.text(ui, &title, Type::SecondaryMedium, tokens.text);
        let mut names: Vec<String> =
            older.iter().take(OLDER_SHOWN).map(|file| file.name.clone()).collect();
        let more = older.len().saturating_sub(OLDER_SHOWN);
        if more > 0 {
            names.push(with("downloads-older-rest", &[("count", more.into())]));
        }
        let words = with("downloads-older-more", &[("names", names.join(", ").into())]);
        inner.text(ui, &words, Type::Secondary, tokens.text2);
    }
    inner.gap(20.0);
    let rect = body.with_max_y(inner.y);
    let corner = CornerRadius::same(radius::CARD);
    let line = Stroke::new(1.0, tokens.line_card);
    let kind = egui::StrokeKind::Inside;
    ui.painter()
        .set(background, egui::epaint::RectShape::new(rect, corner, tokens.card, line, kind));
    let center = rect.min + vec2(43.0, 43.0);
    let (icon, color, tint) = if open.is_empty() {
        (icons::CHECK_CIRCLE_FILL, tokens.ok, tokens.ok_tint)
    } else {
        (icons::WARNING_FILL, tokens.warn_icon, tokens.warn_tint)
    };
    ui.painter().circle_filled(center, 22.0, tint);
    icon.paint(ui.painter(), center, 27.0, color);
}

//! Step 7: the values, under the app's own labels.

use crate::catalog::ValueSource;
use crate::credentials::Field;
use crate::handover::{Form, HandOverField, Value};
use crate::texts::{list, t, text, with};
use crate::ui::icons;
use crate::ui::keys::held_keys;
use crate::ui::screens::needed_height::needs_height;
use crate::ui::screens::secret_text::dots;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, Pill, card, hidden_label, rich, text_at, width_of,
};
use crate::wizard::{HandOverMessage, Message};
use crate::words;
use egui::{CornerRadius, Rect, Stroke, Ui, pos2, vec2};

/// What is drawn takes the height that it takes; the frame scrolls by it.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let end = if view.state.hand_over.finished {
        crate::ui::screens::finished::show(ui, view, body, out)
    } else {
        working(ui, view, body, out)
    };
    needs_height(ui, view, end - body.top());
}

fn working(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) -> f32 {
    let (left, right) = if view.narrow {
        (body, None)
    } else {
        let (left, right) = columns(body, body.width() - 284.0, 20.0);
        (left, Some(right))
    };
    let handed = view.state.hand_over_fields();
    let mut column = Column::new(left);
    received(ui, view, &mut column);
    if let Some(connector) = view.state.connector() {
        // Before the values, since it says what to do with them.
        column.text(ui, &words::last_step(connector), Type::Body, tokens(ui).text2);
        column.gap(space::S10);
    }
    values(ui, view, &handed, &mut column, out);
    column.gap(space::S12);
    left_out(ui, view, &mut column);
    if right.is_some() {
        for_developers(ui, &mut column, out);
    }
    if view.state.exists_only_here() {
        let words = with(t::HANDOVER_ONLY_HERE, &[("app", view.app().into())]);
        let kind = CalloutKind::Caution;
        let callout = Callout { kind, icon: icons::WARNING_FILL, bold: "", plain: &words };
        let height = callout.put(ui, pos2(column.x, column.y), column.width);
        column.gap(height + 12.0);
    }
    match right {
        Some(right) => {
            crate::ui::screens::tidy::show(ui, view, &mut column, out);
            let mut side = Column::new(right);
            crate::ui::screens::keep::show(ui, view, &mut side, out);
            column.y.max(side.y)
        }
        None => {
            crate::ui::screens::keep::show(ui, view, &mut column, out);
            column.gap(space::S10);
            crate::ui::screens::tidy::show(ui, view, &mut column, out);
            for_developers(ui, &mut column, out);
            column.y
        }
    }
}

/// What the sender of a sealed file said.
fn received(ui: &mut Ui, view: &View<'_>, column: &mut Column) {
    let (Some(received), Some(held)) = (&view.state.received, &view.state.import.held) else {
        return;
    };
    let mut words = Vec::new();
    if !received.note.is_empty() {
        words.push(with(t::SEALED_RECEIVED_NOTE, &[("note", received.note.as_str().into())]));
    }
    if let Some(print) = held.credentials.fingerprint() {
        let values = [("fingerprint", print.as_str().into())];
        words.push(with(t::SEALED_RECEIVED_FINGERPRINT, &values));
    }
    let bold = with(t::SEALED_RECEIVED, &[("file", received.file.as_str().into())]);
    let plain = format!("\n{}", words.join("\n"));
    let callout =
        Callout { kind: CalloutKind::Info, icon: icons::FILE_LOCK, bold: &bold, plain: &plain };
    let height = callout.put(ui, pos2(column.x, column.y), column.width);
    column.gap(height + 12.0);
}

/// All values at once, in the forms that developers take them.
fn for_developers(ui: &mut Ui, column: &mut Column, out: &mut Vec<Message>) {
    let row = column.take(24.0);
    let color = tokens(ui).text3;
    let words = text(t::HANDOVER_COPY_ALL_AS);
    let at = pos2(row.left(), row.center().y);
    let mut x = text_at(ui, at, row.width(), &words, Type::Caption, color).right() + 10.0;
    for form in Form::ALL {
        let name = with(t::HANDOVER_COPY_AS_NAMED, &[("form", form.name().into())]);
        let response = Button::link(form.name()).name(&name).at(ui, pos2(x, row.top()));
        x = response.rect.right() + 14.0;
        if response.clicked() {
            out.push(Message::HandOver(HandOverMessage::CopyAs(form)));
        }
    }
    column.gap(space::S12);
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
    let to_copy = handed.iter().enumerate().filter(|(_, field)| field.is_to_copy());
    let (count, done) = to_copy.fold((0_usize, 0_usize), |(count, done), (place, _)| {
        (count + 1, done + usize::from(step.copied.contains(&place)))
    });
    let values = [("done", done.into()), ("count", count.into())];
    let at = pos2(top.left() + 16.0, top.center().y);
    let words = with(t::HANDOVER_COPIED, &values);
    let copied = text_at(ui, at, 150.0, &words, Type::SecondaryMedium, tokens.text);
    let label = text(if next.is_some() { t::HANDOVER_COPY_NEXT } else { t::HANDOVER_ALL_COPIED });
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
    let [ctrl, shift, _] = held_keys(ui.ctx());
    let keys = ["C".to_owned(), shift, ctrl];
    let width_of_key = |ui: &Ui, key: &str| width_of(ui, key, Type::Caption) + 12.0;
    let room: f32 = keys.iter().map(|key| width_of_key(ui, key) + 4.0).sum();
    let has_room = x - room > copied.right() + 8.0;
    for key in keys.iter().filter(|_| has_room) {
        let width = width_of_key(ui, key);
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
        let name = with(t::COPY_VALUE, &[("label", field.label.as_str().into())]);
        let response = Button::icon(icons::COPY, &name).right_at(ui, place(right));
        right = response.rect.left() - 4.0;
        if response.clicked() {
            out.push(Message::HandOver(HandOverMessage::Copy(index)));
        }
    }
    if copied {
        let done = text(t::HANDOVER_COPIED_ONE);
        let width = width_of(ui, &done, Type::CaptionMedium);
        let at = pos2(right - width, row.center().y);
        text_at(ui, at, width + 2.0, &done, Type::CaptionMedium, tokens.ok);
        let at = pos2(at.x - 14.0, row.center().y);
        icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 17.0, tokens.ok);
        right = at.x - 14.0;
    }
    let shown = view.state.hand_over.shown.is_some_and(|(shown, _)| shown == index);
    if field.source.is_secret() && field.value.is_some() {
        let id = if shown { t::SECRET_HIDE } else { t::SECRET_SHOW };
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
        let words = text(t::HANDOVER_CONSTANT);
        Pill::quiet(tokens, &words).put(ui, pos2(label.right() + 8.0, at.y));
    }
    let at = pos2(x, row.top() + 41.0);
    match &field.value {
        None => {
            let words = text(t::HANDOVER_MISSING);
            text_at(ui, at, room, &words, Type::Caption, tokens.bad);
        }
        Some(Value::Plain(value)) => {
            // The store hash is what one compares, so it stays in sight.
            let cut = match value.split_once("/stores/") {
                Some((_, rest)) if width_of(ui, value, Type::MonoSmall) > room => {
                    format!("https://…/stores/{rest}")
                }
                _ => crate::ui::widgets::elide_middle(ui, value, room),
            };
            text_at(ui, at, room, &cut, Type::MonoSmall, tokens.text2);
        }
        Some(Value::Secret(secret)) => {
            dots(ui, at, tokens.text2);
            let length = with(t::CHARACTERS, &[("count", secret.len().into())]);
            let spoken = with(
                t::SECRET_HIDDEN,
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
        with(t::HANDOVER_LEFT_OUT, &[("app", view.app().into()), ("values", list(&names).into())]);
    let color = tokens(ui).text2;
    column.text(ui, &words, Type::Caption, color);
    column.gap(space::S12);
}

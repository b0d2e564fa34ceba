//! Step 1 before an app is chosen: what will happen, and the practice store.

use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, card, text_at};
use crate::wizard::{Message, Practice};
use egui::{CornerRadius, Id, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// The least room that the first words take with the practice store below them: as much as its text
/// took in the last frame.
pub(crate) fn min_height(ui: &Ui) -> f32 {
    /// The least room for the words above the practice store.
    const WORDS: f32 = 34.0 + 4.0 * 40.0 + 24.0;
    let practice: Option<f32> = ui.data(|data| data.get_temp(practice_id()));
    WORDS + 16.0 + practice.unwrap_or(176.0)
}

fn practice_id() -> Id {
    Id::unique("welcome-practice-height")
}

/// Before an app is chosen: what will happen, and the practice store.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let practice_height =
        if view.state.is_practice() { 0.0 } else { practice_height(ui, view, rect.width()) };
    let known: Option<f32> = ui.data(|data| data.get_temp(practice_id()));
    if known.is_none_or(|known| (known - practice_height).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(practice_id(), practice_height));
        ui.ctx().request_repaint();
    }
    let gap = if practice_height > 0.0 { 16.0 } else { 0.0 };
    let top = rect.with_max_y(rect.bottom() - practice_height - gap);
    card(ui, top);
    let entries = [
        (icons::LIST_CHECKS, t::WELCOME_SEE),
        (icons::CURSOR_CLICK, t::WELCOME_SET_UP),
        (icons::SHIELD_CHECK, t::WELCOME_TEST),
        (icons::CLIPBOARD_TEXT, t::WELCOME_HAND_OVER),
    ];
    // Where there is little room, the entries are told in one line each.
    let low = top.height() < 34.0 + entries.len() as f32 * 54.0 + 24.0;
    let pitch = if low { 40.0 } else { 54.0 };
    let block = 34.0 + entries.len() as f32 * pitch;
    let mut y = top.center().y - block / 2.0;
    let x = top.left() + 30.0;
    let room = top.width() - 60.0;
    text_at(ui, pos2(x, y + 10.0), room, &text(t::WELCOME_PICK), Type::Section, tokens.text);
    y += 38.0;
    for (icon, id) in entries {
        let square = Rect::from_min_size(pos2(x, y), vec2(34.0, 34.0));
        let corner = CornerRadius::same(radius::TILE);
        ui.painter().rect_filled(square, corner, tokens.accent_tint);
        icon.paint(ui.painter(), square.center(), 18.0, tokens.accent);
        let at = pos2(square.right() + 12.0, y + if low { 17.0 } else { 8.0 });
        text_at(ui, at, room - 46.0, &text(id), Type::Strong, tokens.text);
        if !low {
            let below = crate::texts::attribute(id, "text", &[]);
            let at = at + vec2(0.0, 19.0);
            text_at(ui, at, room - 46.0, &below, Type::Secondary, tokens.text2);
        }
        y += pitch;
    }
    if practice_height > 0.0 {
        practice_card(ui, view, rect.with_min_y(rect.bottom() - practice_height), out);
    }
}

/// What the practice card says.
fn practice_words(view: &View<'_>) -> String {
    match &view.state.practice_failed {
        Some(error) => with(t::PRACTICE_FAILED, &[("error", error.as_str().into())]),
        None => text(t::PRACTICE_FIRST_TEXT),
    }
}

/// The height of the practice card at this width.
fn practice_height(ui: &Ui, view: &View<'_>, width: f32) -> f32 {
    let height = |words: &str, style: Type| {
        let job =
            crate::ui::widgets::rich(&[(words, style, tokens(ui).text)], (width - 90.0).max(40.0));
        ui.painter().layout_job(job).size().y
    };
    let words = height(&practice_words(view), Type::Secondary);
    17.0 + height(&text(t::PRACTICE_FIRST), Type::Strong) + 2.0 + words + 10.0 + 30.0 + 17.0
}

fn practice_card(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let stroke = Stroke::new(1.0, tokens.practice_line);
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().rect(rect, corner, tokens.practice_tint, stroke, StrokeKind::Inside);
    let square = Rect::from_min_size(rect.min + vec2(20.0, 19.0), vec2(36.0, 36.0));
    ui.painter().rect_filled(square, CornerRadius::same(radius::TILE), tokens.card);
    icons::FLASK.paint(ui.painter(), square.center(), 20.0, tokens.practice);
    let mut column =
        Column { x: rect.left() + 70.0, y: rect.top() + 17.0, width: rect.width() - 90.0 };
    column.text(ui, &text(t::PRACTICE_FIRST), Type::Strong, tokens.text);
    column.gap(space::S2);
    let words = practice_words(view);
    column.text(ui, &words, Type::Secondary, tokens.text2);
    column.gap(space::S10);
    let start = text(t::PRACTICE_START);
    let button = Button::secondary(&start).small();
    let ready = view.state.practice != Practice::Starting;
    if button.enabled(ready).at(ui, pos2(column.x, column.y)).clicked() {
        out.push(Message::StartPractice);
    }
}

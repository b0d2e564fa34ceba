//! Step 1 before an app is chosen: an overview of the steps, and the practice store.

use crate::flow::{Message, Practice};
use crate::texts::{attribute, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, card_frame, framed, line, paragraph, row, stack};
use egui::{CornerRadius, Margin, Stroke, Ui};

/// Draws an overview of the steps, and the practice store.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    // With little room, use one line per step.
    let low = ui.available_height() < size::WELCOME_LOW_BELOW;
    framed(ui, card_frame(ui).inner_margin(Margin::symmetric(29, 20)), |ui| steps(ui, low));
    if !view.state.is_practice() {
        ui.add_space(space::S16);
        practice(ui, view, out);
    }
}

fn steps(ui: &mut Ui, low: bool) {
    let tokens = tokens(ui);
    let entries = [
        (icons::LIST_CHECKS, t::WELCOME_SEE),
        (icons::CURSOR_CLICK, t::WELCOME_SET_UP),
        (icons::SHIELD_CHECK, t::WELCOME_TEST),
        (icons::CLIPBOARD_TEXT, t::WELCOME_HAND_OVER),
    ];
    paragraph(ui, &text(t::WELCOME_PICK), Type::Section, tokens.text);
    for (icon, id) in entries {
        ui.add_space(if low { space::S6 } else { space::S14 });
        row(ui, size::TILE, |ui| {
            icon.tile(ui, size::TILE, (tokens.accent_tint, tokens.accent));
            ui.add_space(space::S12);
            let lines = if low { size::ONE_LINE } else { size::TWO_LINES };
            stack(ui, lines, |ui| {
                line(ui, &text(id), Type::Strong, tokens.text);
                if !low {
                    line(ui, &attribute(id, "text", &[]), Type::Secondary, tokens.text2);
                }
            });
        });
    }
}

fn practice(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let frame = card_frame(ui)
        .fill(tokens.practice_tint)
        .stroke(Stroke::new(1.0, tokens.practice_line))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin { left: 19, right: 19, top: 16, bottom: 16 });
    framed(ui, frame, |ui| {
        ui.horizontal_top(|ui| {
            icons::FLASK.tile(ui, size::TILE, (tokens.card, tokens.practice));
            ui.add_space(space::S14);
            ui.vertical(|ui| {
                paragraph(ui, &text(t::PRACTICE_FIRST), Type::Strong, tokens.text);
                ui.add_space(space::S2);
                let words = match &view.state.draft.practice_failed {
                    Some(error) => with!(t::PRACTICE_FAILED, error = error.as_str()),
                    None => text(t::PRACTICE_FIRST_TEXT),
                };
                paragraph(ui, &words, Type::Secondary, tokens.text2);
                ui.add_space(space::S10);
                let start = text(t::PRACTICE_START);
                let ready = view.state.user.practice != Practice::Starting;
                if Button::secondary(&start).small().enabled(ready).show(ui).clicked() {
                    out.push(Message::StartPractice);
                }
            });
        });
    });
}

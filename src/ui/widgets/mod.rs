//! The components that screens are built from. Those missing from egui are drawn here; each is
//! placed at the cursor and describes itself to screen readers.

mod area;
mod arrows;
mod button;
mod card;
mod connection_diagram;
mod controls;
mod elide;
mod fade_out;
mod glossary_button;
mod icon;
pub(crate) mod layout;
pub(crate) mod mark;
pub(crate) mod modal;
pub(crate) mod picture;
pub(crate) mod secret_text;
mod strip;
mod target;
mod text;

pub(crate) use area::{TextArea, level_menu, level_menu_width};
pub(crate) use arrows::{arrows, arrows_and_pages};
pub(crate) use button::Button;
pub(crate) use card::{
    Callout, CalloutKind, DropState, Pill, app_tile, card, closable, closable_info, drop_zone,
    list_tile, sign_card, tile, tile_button,
};
pub(crate) use connection_diagram::connection_diagram;
pub(crate) use controls::{
    TextBox, check_box, choice, progress_bar, radio, radio_sense, segments, spinner, switch, tab,
    tick,
};
pub(crate) use elide::elide_middle;
pub(crate) use fade_out::{cancel_fade_out, capture_for_fade_out, leave};
pub(crate) use glossary_button::glossary_button;
pub(crate) use layout::{
    TABLE_EDGES, beside, card_frame, cell, chip, column, columns, framed, from_right, hairline,
    indented, key_cap, left_of, lifted_frame, middle, quiet_row, rest_height, row, rule, stack,
    table_frame, table_row, well_frame,
};
pub(crate) use mark::{mark, mark_at};
pub(crate) use strip::{access_strip, access_strip_at, strip_legend};
pub(crate) use target::{LevelLook, level_word, radio_circle, radio_word, target};
pub(crate) use text::{
    fit, heading, hidden_label, line, line_in, lines, paragraph, paragraphs, reachable_paragraph,
    rich, said, say, set_selected, silent_line, silent_line_in, silent_paragraph, spoken_line,
    spoken_paragraph, text_at, text_right, tooltip, width_of,
};

use crate::ui::theme::motion;
use egui::{CornerRadius, Id, Rect, Response, Stroke, StrokeKind, Ui};

/// Records which kind of device was used last, since the focus ring is for keyboard users only.
pub(crate) fn watch_input(ctx: &egui::Context) {
    let (keyboard, pointer) = ctx.input(|input| {
        let mut keyboard = false;
        let mut pointer = false;
        for event in &input.events {
            match event {
                egui::Event::Key { pressed: true, .. } => keyboard = true,
                egui::Event::PointerButton { pressed: true, .. } => pointer = true,
                egui::Event::AccessKitActionRequest(_) => keyboard = true,
                _ => {}
            }
        }
        (keyboard, pointer)
    });
    if keyboard || pointer {
        ctx.data_mut(|data| data.insert_temp(Id::unique("keyboard-in-use"), keyboard));
    }
}

fn keyboard_in_use(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(Id::unique("keyboard-in-use")).unwrap_or(true))
}

/// Whether motion is reduced, according to the style.
pub(crate) fn reduced_motion(ui: &Ui) -> bool {
    ui.style().animation_time == 0.0
}

/// Returns how far an element has appeared, from 0 to 1, since it was first drawn in consecutive
/// frames; another `number` is another element. With reduced motion it still fades in, but quickly.
pub(crate) fn fade_in(ui: &Ui, id: Id, number: u64, seconds: f32) -> f32 {
    let now = ui.input(|input| input.time);
    let (start, _) = first_drawn(ui, id.with("appear"), number);
    let seconds = if reduced_motion(ui) { motion::FADE } else { seconds };
    let part = ((now - start) as f32 / seconds).clamp(0.0, 1.0);
    if part < 1.0 {
        ui.ctx().request_repaint();
    }
    1.0 - (1.0 - part).powi(3)
}

/// Returns when this was first drawn in the current run of consecutive frames, and whether it had
/// been drawn before that run. Another `number` is another element.
fn first_drawn(ui: &Ui, id: Id, number: u64) -> (f64, bool) {
    let (now, frame) = (ui.input(|input| input.time), ui.ctx().cumulative_frame_nr());
    let seen: Option<(f64, u64, u64, bool)> = ui.data(|data| data.get_temp(id));
    let (start, before) = match seen {
        Some((start, last, same, before)) if frame <= last + 1 && same == number => (start, before),
        Some((_, _, same, _)) => (now, same == number),
        None => (now, false),
    };
    ui.data_mut(|data| data.insert_temp(id, (start, frame, number, before)));
    (start, before)
}

/// Whether an element shown for `seconds` is still visible. One already shown during an earlier
/// visit of this screen does not start over; another `number` is another element.
pub(crate) fn still_visible(ui: &Ui, id: Id, number: u64, seconds: f32) -> bool {
    let (start, before) = first_drawn(ui, id, number);
    let left = f64::from(seconds) - (ui.input(|input| input.time) - start);
    let stands = !before && left > 0.0;
    if stands {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left));
    }
    stands
}

/// Returns the remaining distance of an element from its place, in points, at this progress from 0
/// to 1.
pub(crate) fn away(ui: &Ui, part: f32, distance: f32) -> f32 {
    if reduced_motion(ui) { 0.0 } else { distance * (1.0 - part) }
}

/// Draws an element that fades in and slides up to its place. Another `number` is another element.
pub(crate) fn arrive<R>(ui: &mut Ui, id: Id, number: u64, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let part = fade_in(ui, id, number, motion::CARD);
    let down = egui::vec2(0.0, away(ui, part, motion::CARD_SLIDE));
    let moved = egui::emath::TSTransform::from_translation(down);
    let fade = |ui: &mut Ui| {
        ui.multiply_opacity(part);
        draw(ui)
    };
    ui.with_visual_transform(moved, fade).inner
}

/// Paints the focus ring around a control that has the focus.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8, inside: bool) {
    if !response.has_focus() || !keyboard_in_use(ui) {
        return;
    }
    ring(ui, rect, radius, inside);
}

/// Paints the focus ring itself.
pub(crate) fn ring(ui: &Ui, rect: Rect, radius: u8, inside: bool) {
    let stroke = Stroke::new(2.0, crate::ui::theme::tokens(ui).focus);
    let corner = CornerRadius::same(radius.saturating_add(if inside { 0 } else { 3 }));
    // A scroll area's clip rectangle would cut off the ring.
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(6.0));
    let ring = if inside { rect.shrink(2.0) } else { rect.expand(2.0) };
    painter.rect_stroke(ring, corner, stroke, StrokeKind::Outside);
}

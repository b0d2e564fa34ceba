//! Dialogs: their frame, how they appear, and what remains visible while they close.

use crate::ui::theme::{Tokens, Type, motion, radius, space, tokens};
use crate::ui::widgets::{
    cancel_fade_out, capture_for_fade_out, fade_in, paragraph, reduced_motion,
};
use egui::emath::TSTransform;
use egui::{CornerRadius, Id, Key, Stroke, Ui, vec2};

/// Returns the frame of dialogs.
pub(crate) fn dialog_frame(tokens: &Tokens) -> egui::Frame {
    egui::Frame::new()
        .fill(tokens.card)
        .stroke(Stroke::new(1.0, tokens.line_card))
        .corner_radius(CornerRadius::same(radius::DIALOG))
        .shadow(tokens.dialog())
        .inner_margin(egui::Margin { left: 24, right: 12, top: 22, bottom: 20 })
}

/// What remains visible of a dialog while it fades out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// Its last frame.
    Picture,
    /// Nothing, so that a visible password disappears at once.
    Nothing,
}

/// Scrolls by keyboard through content that is taller than the window.
fn scroll_by_keys(ui: &Ui, page: f32) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let none = egui::Modifiers::NONE;
    // The arrow keys move the focus, so they can't scroll.
    let keys = [(Key::PageDown, -page), (Key::PageUp, page)];
    for (key, by) in keys {
        if ui.input_mut(|input| input.consume_key(none, key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}

/// Draws a dialog of this width. Returns whether it should close.
pub(crate) fn modal(
    ui: &mut Ui,
    name: &str,
    leaves: Leaves,
    heading: &str,
    width: f32,
    add: impl FnOnce(&mut Ui),
) -> bool {
    let tokens = tokens(ui);
    let id = Id::unique(("dialog", name));
    let part = fade_in(ui, id, 0, motion::DIALOG);
    // The scrim fades in; the dialog's frame grows from its center.
    let modal = egui::Modal::new(id)
        .area(egui::Modal::default_area(id).accessible_name(heading))
        .backdrop_color(tokens.scrim.gamma_multiply(part))
        .frame(egui::Frame::NONE);
    let screen = ui.ctx().content_rect();
    let middle = screen.center().to_vec2();
    let scale = if reduced_motion(ui) { 1.0 } else { egui::lerp(motion::DIALOG_SCALE..=1.0, part) };
    let grown = TSTransform::new(middle * (1.0 - scale), scale);
    let inside = |ui: &mut Ui| {
        ui.multiply_opacity(part);
        scrolled(ui, width.min(screen.width() - 96.0), screen.height() - 80.0, |ui| {
            paragraph(ui, heading, Type::Title, tokens.text);
            ui.add_space(space::S8);
            add(ui);
        });
    };
    let response = modal.show(ui.ctx(), |ui| {
        ui.with_visual_transform(grown, |ui| {
            dialog_frame(tokens).multiply_with_opacity(part).show(ui, inside)
        })
    });
    match leaves {
        Leaves::Nothing => cancel_fade_out(ui, "dialog"),
        Leaves::Picture => capture_for_fade_out(ui, "dialog", response.response.layer_id),
    }
    response.should_close()
}

/// The width reserved for a scroll bar at the right edge of a dialog.
pub(crate) const SCROLL_BAR: f32 = 12.0;

/// Draws content of this width, as tall as it needs to be; it scrolls if taller than `most`.
pub(crate) fn scrolled(ui: &mut Ui, width: f32, most: f32, add: impl FnOnce(&mut Ui)) {
    let most = most.max(120.0);
    // The scroll bar is in the frame's margin, beside the text.
    ui.set_width(width + SCROLL_BAR);
    egui::ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
        scroll_by_keys(ui, most);
        ui.set_width(width);
        add(ui);
    });
}

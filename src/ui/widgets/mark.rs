//! Scopewise's logo.

use crate::ui::theme::{radius, tokens};
use egui::{CornerRadius, Pos2, Rect, Stroke, Ui, vec2};

pub(crate) fn mark_at(ui: &Ui, at: Pos2) {
    let tokens = tokens(ui);
    let rect = Rect::from_min_size(at, vec2(26.0, 26.0));
    ui.painter().rect_filled(rect, CornerRadius::same(radius::BUTTON), tokens.accent_fill);
    let ring = Stroke::new(2.0, tokens.on_accent);
    ui.painter().circle_stroke(rect.center(), 7.0, ring);
    ui.painter().circle_filled(rect.center(), 3.2, tokens.on_accent);
}

/// Draws the logo at the cursor.
pub(crate) fn mark(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(26.0, 26.0), egui::Sense::hover());
    mark_at(ui, rect.min);
}

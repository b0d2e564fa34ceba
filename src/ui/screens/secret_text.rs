//! Where values stand beside their names, and the dots in place of a secret.

use egui::{Ui, pos2};

/// Where the values begin.
pub(crate) const VALUE_X: f32 = 158.0;

/// Twelve dots.
pub(crate) fn dots(ui: &Ui, at: egui::Pos2, color: egui::Color32) {
    for dot in 0..12_u8 {
        let x = at.x + 4.0 + f32::from(dot) * 9.6;
        ui.painter().circle_filled(pos2(x, at.y), 2.2, color);
    }
}

//! Icons as layout elements: alone, in a square, in a circle.

use crate::ui::icons::Icon;
use crate::ui::theme::{radius, tokens};
use egui::{Color32, CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, Vec2};

/// The share of its square that an icon takes.
const HALF: f32 = 0.52;

/// The share of its circle that an icon takes.
const IN_CIRCLE: f32 = 0.61;

impl Icon {
    /// Draws the icon at the cursor.
    pub(crate) fn show(self, ui: &mut Ui, size: f32, color: Color32) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
        self.paint(ui.painter(), rect.center(), size, color);
        response
    }

    /// Draws the icon in a filled square with rounded corners.
    pub(crate) fn tile(self, ui: &mut Ui, side: f32, (fill, color): (Color32, Color32)) {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        let corner = CornerRadius::same(radius::TILE);
        ui.painter().rect_filled(rect, corner, fill);
        self.paint(ui.painter(), rect.center(), side * HALF, color);
    }

    /// Draws the icon in an outlined square.
    pub(crate) fn outlined(self, ui: &mut Ui, side: f32) {
        let tokens = tokens(ui);
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        let corner = CornerRadius::same(radius::CARD);
        let line = Stroke::new(1.0, tokens.line_card);
        ui.painter().rect(rect, corner, tokens.card, line, StrokeKind::Inside);
        self.paint(ui.painter(), rect.center(), side * HALF, tokens.text2);
    }

    /// Draws the icon in a circle.
    pub(crate) fn circle(self, ui: &mut Ui, side: f32, (fill, color): (Color32, Color32)) {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        ui.painter().circle_filled(rect.center(), side / 2.0, fill);
        self.paint(ui.painter(), rect.center(), side * IN_CIRCLE, color);
    }
}

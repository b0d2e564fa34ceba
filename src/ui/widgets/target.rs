//! Rows and cards that are a single control, regardless of their content.

use crate::ui::theme::{Type, radius, tokens};
use crate::ui::widgets::layout::framed;
use crate::ui::widgets::{focus_ring, radio_sense, rich};
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Frame, Id, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

/// Draws an area across the whole width that is a single control. Its frame may change on hover;
/// its content is not exposed to screen readers separately.
pub(crate) fn target(
    ui: &mut Ui,
    (id, sense): (Id, Sense),
    frame: impl FnOnce(bool) -> Frame,
    add: impl FnOnce(&mut Ui),
) -> Response {
    let hovered = ui.read_response(id).is_some_and(|response| response.hovered());
    let frame = frame(hovered);
    let corner = frame.corner_radius.nw;
    let before = ui.cursor().min;
    let width = ui.available_width();
    framed(ui, frame, add);
    let rect = egui::Rect::from_min_max(before, egui::pos2(before.x + width, ui.cursor().min.y));
    let response = ui.interact(rect, id, sense);
    focus_ring(ui, &response, rect, corner.max(radius::SMALL), true);
    response
}

/// How a level is shown among those that a scope offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LevelLook {
    /// Not the one to choose.
    Quiet,
    /// The one to choose, already chosen.
    Chosen,
    /// The one to choose, not chosen yet.
    ToChoose,
    /// The one to choose now.
    Now,
}

/// Draws a level's name with this inset and minimum width. Not a radio button, since the form
/// itself is in the browser.
pub(crate) fn level_word(ui: &mut Ui, words: &str, look: LevelLook, (inset, least): (f32, f32)) {
    let tokens = tokens(ui);
    let (style, color, fill) = match look {
        LevelLook::Quiet => (Type::Secondary, tokens.text3, Color32::TRANSPARENT),
        LevelLook::Chosen => (Type::SecondaryStrong, tokens.accent, Color32::TRANSPARENT),
        LevelLook::ToChoose => (Type::SecondaryStrong, tokens.accent, tokens.accent_tint),
        LevelLook::Now => (Type::SecondaryStrong, tokens.on_accent, tokens.accent_fill),
    };
    let galley = ui.painter().layout_job(rich(&[(words, style, color)], f32::INFINITY));
    let size = galley.size() + vec2(2.0 * inset, 6.0);
    let taken = vec2(size.x.max(least), size.y);
    let (whole, _) = ui.allocate_exact_size(taken, Sense::hover());
    let rect = egui::Rect::from_min_size(whole.min, size);
    ui.painter().rect_filled(rect, CornerRadius::same(radius::FULL), fill);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
}

/// Draws the circle of a radio button.
pub(crate) fn radio_circle(ui: &mut Ui, on: bool) {
    let tokens = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
    let ring = if on { tokens.accent } else { tokens.line_ctl };
    ui.painter().circle(rect.center(), 7.25, tokens.card, Stroke::new(1.5, ring));
    if on {
        ui.painter().circle_filled(rect.center(), 4.0, tokens.accent);
    }
}

/// Draws one radio button of a row: a circle and a label.
pub(crate) fn radio_word(ui: &mut Ui, id: Id, on: bool, (words, spoken): (&str, &str)) -> Response {
    let tokens = tokens(ui);
    let style = if on { Type::SecondaryStrong } else { Type::Secondary };
    let color = if on { tokens.accent } else { tokens.text2 };
    let sense = radio_sense(ui, id, on);
    let row = ui.horizontal(|ui| {
        radio_circle(ui, on);
        ui.add_space(5.0);
        super::silent_line(ui, words, style, color);
    });
    let rect = row.response.rect.expand2(vec2(4.0, 3.0));
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, spoken));
    focus_ring(ui, &response, rect, radius::SMALL, true);
    response
}

//! A secret on the screen: dots, or the value itself if the user asked to see it.

use crate::ui::theme::{Type, tokens};
use crate::ui::widgets::text::rich;
use egui::accesskit::Role;
use egui::{Sense, Ui, WidgetInfo, vec2};

/// The number of dots, regardless of the length.
const DOTS: u8 = 12;
/// The distance from one dot to the next.
const PITCH: f32 = 9.6;

/// Draws dots in place of a secret; screen readers get `spoken`.
pub(crate) fn dots(ui: &mut Ui, spoken: &str) {
    let size = vec2(f32::from(DOTS) * PITCH, 18.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
    for dot in 0..DOTS {
        let center = rect.left_center() + vec2(4.0 + f32::from(dot) * PITCH, 0.0);
        ui.painter().circle_filled(center, 2.2, tokens(ui).text2);
    }
}

/// Draws the whole secret in plain sight; screen readers still get only `spoken`.
pub(crate) fn revealed(ui: &mut Ui, secret: &str, spoken: &str) {
    let tokens = tokens(ui);
    let room = ui.available_width().max(60.0);
    let mut job = rich(&[(secret, Type::MonoSmall, tokens.text)], room);
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
    ui.painter().galley(rect.min, galley, tokens.text);
}

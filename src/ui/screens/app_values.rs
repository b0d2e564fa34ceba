//! The values that an app asks for.

use crate::catalog::AppProfile;
use crate::texts::{t, text, with};
use crate::ui::theme::{Type, space, tokens};
use crate::ui::widgets::{chip, paragraph};
use egui::{Ui, vec2};

/// Draws the app's own labels, numbered in its order.
pub(crate) fn asks_for(ui: &mut Ui, app: &AppProfile) {
    let title = if app.knows_labels() {
        with!(t::APP_ASKS_FOR, app = app.short_name.as_str())
    } else {
        text(t::APP_VALUES_UNNAMED)
    };
    paragraph(ui, &title, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S6);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S6, space::S6);
        for (place, value) in app.values.iter().enumerate() {
            chip(ui, place + 1, &value.label);
        }
    });
}

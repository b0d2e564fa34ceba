//! The last row of an overlay: the close button, and an optional button before it.

use crate::flow::{Message, PreferencesMessage};
use crate::texts::{t, text};
use crate::ui::theme::{size, space};
use crate::ui::view::View;
use crate::ui::widgets::{Button, left_of, row};
use egui::Ui;

/// Draws the row. Returns whether the button before the close button was pressed.
pub(crate) fn close_row(
    ui: &mut Ui,
    view: &View<'_>,
    before: Option<Button<'_>>,
    out: &mut Vec<Message>,
) -> bool {
    ui.add_space(space::S10);
    let label = text(t::KEYS_CLOSE);
    let close = Button::primary(&label);
    row(ui, size::CONTROL, |ui| {
        let room = before.as_ref().map_or(0.0, |button| button.size(ui).x + space::S8);
        left_of(ui, close.size(ui).x + room, |_| ());
        let pressed = before.is_some_and(|button| button.show(ui).clicked());
        if room > 0.0 {
            ui.add_space(space::S8);
        }
        let response = close.show(ui);
        if view.look.overlay != view.state.overlay {
            response.request_focus();
        }
        if response.clicked() {
            out.push(Message::Preferences(PreferencesMessage::Close));
        }
        pressed
    })
}

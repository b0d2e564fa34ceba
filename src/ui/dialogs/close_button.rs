//! The button that closes what lies over the window.

use crate::texts::{t, text};
use crate::ui::theme::{size, space};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column};
use crate::wizard::{Message, PreferencesMessage};
use egui::{Rect, Ui};

pub(crate) fn close_button(
    ui: &mut Ui,
    view: &View<'_>,
    column: &mut Column,
    out: &mut Vec<Message>,
) -> Rect {
    column.gap(space::S10);
    let row = column.take(size::CONTROL);
    let label = text(t::KEYS_CLOSE);
    let response = Button::primary(&label).right_at(ui, row.right_top());
    if view.look.overlay != view.state.overlay {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
    row.with_max_x(response.rect.left() - 8.0)
}

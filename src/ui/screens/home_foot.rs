//! The foot below all connections: where the values are. Also the text of an empty list.

use crate::flow::{HomeMessage, Message};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, beside, card_frame, framed, lines, paragraph, row};
use egui::{Margin, Ui};

fn words(view: &View<'_>) -> String {
    with!(t::HOME_FOOT, keyring = view.keyring())
}

/// Returns the width available to the text beside the link.
fn room(ui: &Ui, view: &View<'_>) -> f32 {
    let drill = view.state.user.home.groups().has_real;
    let link = if drill { Button::link(&text(t::HOME_DRILL)).size(ui).x } else { 0.0 };
    ui.available_width() - link - size::FIELD_ROW
}

/// Returns the height of the foot.
pub(crate) fn height(ui: &Ui, view: &View<'_>) -> f32 {
    let words = words(view);
    let parts = [(words.as_str(), Type::Caption, tokens(ui).text3)];
    let count = lines(ui, &parts, room(ui, view));
    (count as f32 * space::S16).max(size::LEAVE_ROW)
}

/// Says where the values are, with a link to save a list for a lost computer.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let label = text(t::HOME_DRILL);
    let link = Button::link(&label);
    let drill = view.state.user.home.groups().has_real;
    let words = |ui: &mut Ui| {
        ui.set_min_height(size::LEAVE_ROW);
        ui.horizontal_top(|ui| {
            icons::LOCK_SIMPLE.show(ui, space::S16, tokens.text3);
            ui.add_space(space::S6);
            paragraph(ui, &words(view), Type::Caption, tokens.text3);
        });
    };
    let link_room = if drill { link.size(ui).x + space::S12 } else { 0.0 };
    beside(ui, link_room, words, |ui| {
        ui.add_space(space::S12);
        if drill && link.show(ui).clicked() {
            out.push(Message::Home(HomeMessage::SaveDrill));
        }
    });
}

/// Draws the text shown before anything is saved.
pub(crate) fn empty(ui: &mut Ui) {
    let tokens = tokens(ui);
    framed(ui, card_frame(ui).inner_margin(Margin::symmetric(30, 30)), |ui| {
        row(ui, size::ASK_ROW, |ui| {
            icons::VAULT.show(ui, size::ICON_BUTTON, tokens.text3);
            ui.add_space(space::S24);
            paragraph(ui, &text(t::HOME_EMPTY), Type::Body, tokens.text2);
        });
    });
    ui.add_space(space::S16);
}

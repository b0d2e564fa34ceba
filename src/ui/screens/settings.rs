//! Step 2: the accounts page in BigCommerce.

use crate::export::LetterKind;
use crate::flow::{ACCOUNTS_ADDRESS, Message, SETTINGS_ADDRESS, SettingsMessage};
use crate::texts::{attribute, t, text, with};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, beside, column, columns, framed, indented, line, paragraph, picture, row, well_frame,
};
use egui::{Ui, vec2};

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    // In practice mode, there is no page to open.
    if view.state.is_practice() {
        return Chrome::of(t::SETTINGS_HEADING, t::SETTINGS_LEAD_PRACTICE).focus(true);
    }
    Chrome::of(t::SETTINGS_HEADING, t::SETTINGS_LEAD).quiet(view.state.draft.browser.is_none())
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if view.narrow {
        way(ui, view, out);
        ui.add_space(space::S12);
        let place = vec2(ui.available_width(), size::PICTURE_LOW);
        picture::settings_group(ui, place);
        return;
    }
    columns(ui, |ui| {
        column(ui, size::BESIDE_PICTURE, |ui| way(ui, view, out));
        ui.add_space(space::S28);
        let place = ui.available_size();
        picture::settings(ui, place);
    });
}

/// Draws the ways to the page.
fn way(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    open(ui, view, out);
    ui.add_space(space::S18);
    path(ui);
    ui.add_space(space::S10);
    let label = text(t::SETTINGS_NO_MENU);
    if Button::secondary(&label).left(icons::QUESTION).wide(ui).show(ui).clicked() {
        out.push(Message::Settings(SettingsMessage::Letter(Some(LetterKind::Permission))));
    }
}

fn open(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let opened = view.state.draft.browser;
    let practice = view.state.is_practice();
    let label = text(if opened == Some(true) { t::SETTINGS_OPEN_AGAIN } else { t::SETTINGS_OPEN });
    let button = match opened {
        Some(true) => Button::secondary(&label),
        _ => Button::primary(&label),
    };
    let button = button.large().right(icons::ARROW_SQUARE_OUT).enabled(!practice);
    let response = button.wide(ui).show(ui);
    if view.look.wants_focus && !practice {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Settings(SettingsMessage::Open));
    }
    ui.add_space(space::S12);
    let (words, color) = match opened {
        _ if practice => (t::SETTINGS_PRACTICE, tokens.text2),
        Some(false) => (t::SETTINGS_NOT_OPENED, tokens.bad),
        _ => (t::SETTINGS_NOT_OPEN, tokens.text2),
    };
    paragraph(ui, &text(words), Type::Secondary, color);
    ui.add_space(space::S4);
    address(ui, out);
    ui.add_space(space::S8);
    let second = with!(t::SETTINGS_SECOND, address = ACCOUNTS_ADDRESS);
    paragraph(ui, &second, Type::Caption, tokens.text3);
}

/// Shows the address in a sunken area with a copy button, broken before its path if it is too long.
fn address(ui: &mut Ui, out: &mut Vec<Message>) {
    let name = text(t::SETTINGS_COPY_ADDRESS);
    let copy = Button::icon(icons::COPY, &name);
    let frame = well_frame(ui).inner_margin(egui::Margin { left: 11, right: 5, top: 8, bottom: 8 });
    let color = tokens(ui).text;
    let pressed = framed(ui, frame, |ui| {
        let words = |ui: &mut Ui| {
            picture::address(ui, SETTINGS_ADDRESS, "/deep-links", color);
        };
        beside(ui, copy.size(ui).x, words, |ui| copy.show(ui).clicked())
    });
    if pressed {
        out.push(Message::Settings(SettingsMessage::CopyAddress));
    }
}

/// Shows the menu path, for users who don't open the address.
fn path(ui: &mut Ui) {
    let tokens = tokens(ui);
    paragraph(ui, &text(t::SETTINGS_FIND), Type::SecondaryMedium, tokens.text);
    ui.add_space(space::S6);
    let menu = [t::SETTINGS_PATH_1, t::SETTINGS_PATH_2, t::SETTINGS_PATH_3];
    for (place, id) in menu.into_iter().enumerate() {
        row(ui, space::S28, |ui| {
            picture::number(ui, place + 1);
            ui.add_space(space::S10);
            line(ui, &text(id), Type::Medium, tokens.text);
            let place = attribute(id, "text", &[]);
            if !place.is_empty() {
                ui.add_space(space::S8);
                line(ui, &place, Type::Caption, tokens.text2);
            }
        });
    }
    ui.add_space(space::S4);
    indented(ui, space::S28, |ui| {
        for id in [t::SETTINGS_OLDER_2021, t::SETTINGS_OLDER_2023, t::SETTINGS_OLDER_NOW] {
            paragraph(ui, &text(id), Type::Caption, tokens.text3);
        }
    });
}

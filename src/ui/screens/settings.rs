//! Step 2: the page in BigCommerce.

use crate::handover::LetterKind;
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::picture;
use crate::ui::widgets::{Button, Column, hidden_label, text_at, well};
use crate::wizard::{ACCOUNTS_ADDRESS, Message, SETTINGS_ADDRESS, SettingsMessage};
use egui::{Rect, Ui, pos2, vec2};

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    if view.narrow { 650.0 } else { 500.0 }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let (left, right) = if view.narrow { (body, None) } else { wide(body) };
    let mut column = Column::new(left);
    open(ui, view, &mut column, out);
    column.gap(space::S18);
    path(ui, &mut column);
    column.gap(space::S10);
    no_menu(ui, &mut column, out);
    match right {
        Some(right) => picture::settings(ui, right),
        None => {
            column.gap(space::S12);
            let rect = column.take(150.0);
            picture::settings_group(ui, rect);
        }
    }
}

fn wide(body: Rect) -> (Rect, Option<Rect>) {
    let (left, right) = columns(body, 292.0, 28.0);
    (left, Some(right))
}

fn open(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let rect = column.take(size::CONTROL_LARGE);
    let label = text(match view.state.browser {
        Some(true) => t::SETTINGS_OPEN_AGAIN,
        _ => t::SETTINGS_OPEN,
    });
    let button = if view.state.browser == Some(true) {
        Button::secondary(&label)
    } else {
        Button::primary(&label)
    };
    let practice = view.state.is_practice();
    let button = button.large().right(icons::ARROW_SQUARE_OUT).enabled(!practice);
    let response = button.put(ui, rect);
    if view.look.wants_focus && !practice {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Settings(SettingsMessage::Open));
    }
    column.gap(space::S12);
    let (words, color) = if practice {
        (text(t::SETTINGS_PRACTICE), tokens.text2)
    } else if view.state.browser == Some(false) {
        (text(t::SETTINGS_NOT_OPENED), tokens.bad)
    } else {
        (text(t::SETTINGS_NOT_OPEN), tokens.text2)
    };
    column.text(ui, &words, Type::Secondary, color);
    column.gap(space::S4);
    address(ui, column, SETTINGS_ADDRESS, out);
    column.gap(space::S8);
    let second = with(t::SETTINGS_SECOND, &[("address", ACCOUNTS_ADDRESS.into())]);
    column.text(ui, &second, Type::Caption, tokens.text3);
}

/// The address in a well, broken at its slashes, with a copy button.
fn address(ui: &mut Ui, column: &mut Column, address: &str, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let lines: Vec<String> = match address.find("/deep-links") {
        Some(cut) if column.width < 460.0 => {
            let (host, path) = address.split_at(cut);
            vec![host.to_owned(), path.to_owned()]
        }
        _ => vec![address.to_owned()],
    };
    let rect = column.take(18.0 * lines.len() as f32 + 18.0);
    well(ui, rect);
    for (number, line) in lines.iter().enumerate() {
        let at = rect.min + vec2(12.0, 18.0 + 18.0 * number as f32);
        let galley =
            crate::ui::widgets::rich(&[(line, Type::MonoSmall, tokens.text)], f32::INFINITY);
        let galley = ui.painter().layout_job(galley);
        ui.painter().galley(at - vec2(0.0, 9.0), galley, tokens.text);
    }
    hidden_label(ui, rect, address);
    let name = text(t::SETTINGS_COPY_ADDRESS);
    let at = pos2(rect.right() - 38.0, rect.center().y - 16.0);
    if Button::icon(icons::COPY, &name).at(ui, at).clicked() {
        out.push(Message::Settings(SettingsMessage::CopyAddress));
    }
}

fn path(ui: &mut Ui, column: &mut Column) {
    let tokens = tokens(ui);
    column.text(ui, &text(t::SETTINGS_FIND), Type::SecondaryMedium, tokens.text);
    column.gap(space::S6);
    for (number, id) in
        [t::SETTINGS_PATH_1, t::SETTINGS_PATH_2, t::SETTINGS_PATH_3].iter().enumerate()
    {
        let row = column.take(28.0);
        let center = pos2(row.left() + 10.0, row.center().y);
        picture::badge(ui, center, number + 1, false);
        let at = pos2(row.left() + 30.0, row.center().y);
        let rect = text_at(ui, at, row.width() - 30.0, &text(*id), Type::Medium, tokens.text);
        let where_ = crate::texts::attribute(*id, "text", &[]);
        if !where_.is_empty() {
            let at = pos2(rect.right() + 8.0, at.y);
            let room = row.right() - at.x;
            text_at(ui, at, room, &where_, Type::Caption, tokens.text2);
        }
    }
    column.gap(space::S4);
    let mut inner = Column { x: column.x + 30.0, y: column.y, width: column.width - 30.0 };
    for id in [t::SETTINGS_OLDER_2021, t::SETTINGS_OLDER_2023, t::SETTINGS_OLDER_NOW] {
        inner.text(ui, &text(id), Type::Caption, tokens.text3);
    }
    column.y = inner.y;
}

/// "I can't see that menu": the way to the letter.
fn no_menu(ui: &mut Ui, column: &mut Column, out: &mut Vec<Message>) {
    let label = text(t::SETTINGS_NO_MENU);
    let rect = column.take(size::CONTROL);
    if Button::secondary(&label).left(icons::QUESTION).put(ui, rect).clicked() {
        out.push(Message::Settings(SettingsMessage::Letter(Some(LetterKind::Permission))));
    }
}

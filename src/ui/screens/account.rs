//! Step 3: the form up to, and not including, Save.

use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::picture;
use crate::ui::widgets::{Button, Callout, CalloutKind, Column, TextBox};
use crate::wizard::{AccountMessage, Message};
use egui::{Id, Rect, Stroke, Ui, pos2};

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    let cdata = view.state.connector().is_some_and(|c| c.reads_hash_on_form);
    if cdata { 500.0 } else { 484.0 }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let (left, right) = if view.narrow {
        (body, None)
    } else {
        let (left, right) = columns(body, 292.0, 28.0);
        (left, Some(right))
    };
    let mut column = Column::new(left);
    item(ui, &mut column, 1, t::ACCOUNT_CREATE);
    item(ui, &mut column, 2, t::ACCOUNT_TYPE);
    name(ui, view, &mut column, out);
    rule(ui, &mut column);
    item(ui, &mut column, 4, t::ACCOUNT_STOP);
    let app = view.app();
    let cdata = view.state.connector().is_some_and(|c| c.reads_hash_on_form);
    let words = if cdata {
        with(t::ACCOUNT_READS_HASH, &[("app", app.into())])
    } else {
        with(t::ACCOUNT_OLDER, &[("app", app.into())])
    };
    let callout = Callout { kind: CalloutKind::Info, icon: icons::INFO, bold: "", plain: &words };
    let height = callout.height(ui, column.width);
    column.gap(space::S14);
    let y = if view.narrow { column.y } else { (left.bottom() - height).max(column.y) };
    callout.put(ui, pos2(column.x, y), column.width);
    if let Some(right) = right {
        picture::form(ui, right, &view.state.account.name);
    }
}

fn item(ui: &mut Ui, column: &mut Column, number: usize, id: TextId) {
    let tokens = tokens(ui);
    picture::badge(ui, pos2(column.x + 11.0, column.y + 11.0), number, false);
    let mut inner = Column { x: column.x + 34.0, y: column.y, width: column.width - 34.0 };
    inner.text(ui, &text(id), Type::Strong, tokens.text);
    inner.gap(space::S2);
    inner.text(ui, &crate::texts::attribute(id, "text", &[]), Type::Secondary, tokens.text2);
    column.y = inner.y;
    if number != 4 {
        rule(ui, column);
    }
}

fn rule(ui: &Ui, column: &mut Column) {
    column.gap(space::S12);
    let line = Stroke::new(1.0, tokens(ui).line);
    ui.painter().hline(column.x..=column.x + column.width, column.y, line);
    column.gap(space::S12);
}

fn name(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    picture::badge(ui, pos2(column.x + 11.0, column.y + 11.0), 3, false);
    let mut inner = Column { x: column.x + 34.0, y: column.y, width: column.width - 34.0 };
    inner.text(ui, &text(t::ACCOUNT_NAME_IT), Type::Strong, tokens.text);
    inner.gap(space::S6);
    let row = inner.take(size::CONTROL);
    let copy = text(t::COPY);
    let copy_name = text(t::ACCOUNT_COPY_NAME);
    let button = Button::secondary(&copy).left(icons::COPY).name(&copy_name);
    let width = button.size(ui).x;
    let mut name = view.state.account.name.clone();
    let label = text(t::ACCOUNT_NAME);
    let box_rect = row.with_max_x((row.right() - width - 8.0).min(row.left() + 420.0));
    let reason = view.state.account.reason();
    let text_box = TextBox {
        problem: reason.is_some(),
        id: Some(Id::unique("account-name")),
        ..TextBox::new(&label)
    };
    if text_box.put(ui, box_rect, &mut name).changed() {
        out.push(Message::Account(AccountMessage::Name(name)));
    }
    let response = button.at(ui, pos2(box_rect.right() + 8.0, row.top()));
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Account(AccountMessage::CopyName));
    }
    inner.gap(space::S6);
    match reason {
        Some(reason) => inner.text(ui, &reason, Type::Caption, tokens.bad),
        None => inner.text(ui, &text(t::ACCOUNT_NAME_HINT), Type::Caption, tokens.text2),
    };
    column.y = inner.y;
}

//! Step 3: the form, up to but not including Save.

use crate::flow::{AccountMessage, Message};
use crate::texts::{TextId, attribute, t, text, with_values};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, TextBox, column, columns, indented, paragraph, picture, row, rule,
};
use egui::{Id, Ui};

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let practice = view.state.is_practice();
    let lead = if practice { t::ACCOUNT_LEAD_PRACTICE } else { t::ACCOUNT_LEAD };
    Chrome::of(t::ACCOUNT_HEADING, lead)
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if view.narrow {
        form(ui, view, out);
        return;
    }
    columns(ui, |ui| {
        column(ui, size::BESIDE_PICTURE, |ui| form(ui, view, out));
        ui.add_space(space::S28);
        let place = ui.available_size();
        picture::form(ui, place, &view.state.draft.account.name);
    });
}

/// Lists what to do in the form, in its order.
fn form(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    item(ui, 1, t::ACCOUNT_CREATE, |ui| below(ui, t::ACCOUNT_CREATE));
    rule(ui, space::S12);
    item(ui, 2, t::ACCOUNT_TYPE, |ui| below(ui, t::ACCOUNT_TYPE));
    rule(ui, space::S12);
    item(ui, 3, t::ACCOUNT_NAME_IT, |ui| name(ui, view, out));
    rule(ui, space::S12);
    item(ui, 4, t::ACCOUNT_STOP, |ui| below(ui, t::ACCOUNT_STOP));
    ui.add_space(space::S14);
    let app = [("app", view.app().into())];
    let reads_hash = view.state.app().is_some_and(|app| app.reads_hash_on_form);
    let words =
        with_values(if reads_hash { t::ACCOUNT_READS_HASH } else { t::ACCOUNT_OLDER.id() }, &app);
    Callout { kind: CalloutKind::Info, icon: icons::INFO, bold: "", plain: &words }.show(ui);
}

fn item(ui: &mut Ui, number: usize, title: TextId, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        picture::number(ui, number);
        indented(ui, space::S14, |ui| {
            ui.vertical(|ui| {
                paragraph(ui, &text(title), Type::Strong, tokens(ui).text);
                ui.add_space(space::S2);
                add(ui);
            });
        });
    });
}

fn below(ui: &mut Ui, title: TextId) {
    paragraph(ui, &attribute(title, "text", &[]), Type::Secondary, tokens(ui).text2);
}

/// Shows the account's name, to be copied into the form.
fn name(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.add_space(space::S4);
    let reason = view.state.draft.account.reason();
    row(ui, size::CONTROL, |ui| {
        let (label, copy, copy_name) =
            (text(t::ACCOUNT_NAME), text(t::COPY), text(t::ACCOUNT_COPY_NAME));
        let button = Button::secondary(&copy).left(icons::COPY).name(&copy_name);
        let text_box = TextBox {
            problem: reason.is_some(),
            id: Some(Id::unique("account-name")),
            ..TextBox::new(&label)
        };
        let room = ui.available_width() - button.size(ui).x - space::S8;
        let mut name = view.state.draft.account.name.clone();
        if text_box.show(ui, room.min(size::TEXT_BOX_MAX), &mut name).changed() {
            out.push(Message::Account(AccountMessage::Name(name)));
        }
        ui.add_space(space::S8);
        let response = button.show(ui);
        if view.look.wants_focus {
            response.request_focus();
        }
        if response.clicked() {
            out.push(Message::Account(AccountMessage::CopyName));
        }
    });
    ui.add_space(space::S6);
    match reason {
        Some(reason) => paragraph(ui, &reason, Type::Caption, tokens.bad),
        None => paragraph(ui, &text(t::ACCOUNT_NAME_HINT), Type::Caption, tokens.text2),
    };
}

//! Creating a sealed file: its password, a note for the recipient, and the result.

use crate::flow::{Message, SealMessage, Sealing, seal_failure};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{
    Button, Callout, CalloutKind, TextBox, beside, framed, left_of, line, paragraph,
    reachable_paragraph, row, well_frame,
};
use egui::{Id, Margin, Ui};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(sealing) = &view.state.draft.sealing else { return };
    let heading = text(t::SEALED_HEADING);
    let close = modal(ui, "sealing", Leaves::Nothing, &heading, size::SEAL, |ui| {
        let tokens = tokens(ui);
        let count = view.state.app().map_or(0, |app| app.values.len());
        paragraph(
            ui,
            &with!(t::SEALED_TEXT, app = view.app(), count = count),
            Type::Secondary,
            tokens.text2,
        );
        ui.add_space(space::S14);
        password(ui, sealing, out);
        ui.add_space(space::S10);
        note(ui, sealing, out);
        ui.add_space(space::S14);
        let connection = view.state.connection();
        let print = connection.as_ref().map_or("", |saved| saved.id.fingerprint());
        let bold = text(t::SEALED_PHONE);
        let plain = with!(t::SEALED_PHONE_MORE, fingerprint = print);
        let kind = CalloutKind::Caution;
        Callout { kind, icon: icons::PHONE_FILL, bold: &bold, plain: &plain }.show(ui);
        state(ui, sealing);
        ui.add_space(space::S16);
        buttons(ui, view, sealing, out);
    });
    // Once the file is written, its password is needed: only the button that confirms it was
    // written down closes the dialog.
    if close && sealing.written.is_none() {
        out.push(Message::Seal(SealMessage::Close));
    }
}

/// The password. It is visible on purpose, this once, so it can be read out over the phone.
fn password(ui: &mut Ui, sealing: &Sealing, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    paragraph(ui, &text(t::SEALED_PASSWORD), Type::SecondaryMedium, tokens.text);
    ui.add_space(space::S4);
    let another = text(t::SEALED_ANOTHER);
    let free = sealing.working.is_none() && sealing.written.is_none();
    let another = Button::secondary(&another).left(icons::ARROWS_CLOCKWISE).enabled(free);
    let words = |ui: &mut Ui| {
        framed(ui, well_frame(ui).inner_margin(Margin::symmetric(9, 12)), |ui| {
            // It is meant to be read aloud, so screen readers read it too, as often as the focus
            // comes back to it.
            if let Some(password) = &sealing.password {
                reachable_paragraph(ui, password.expose(), Type::MonoSmall, tokens.text);
            }
        });
    };
    let room = another.size(ui).x + space::S8;
    let pressed = beside(ui, room, words, |ui| {
        ui.add_space(space::S8);
        another.show(ui).clicked()
    });
    if pressed {
        out.push(Message::Seal(SealMessage::Another));
    }
    ui.add_space(space::S6);
    row(ui, space::S18, |ui| {
        icons::CHECK_CIRCLE_FILL.show(ui, space::S14, tokens.ok);
        ui.add_space(space::S6);
        line(ui, &text(t::SEALED_STRONG), Type::Caption, tokens.ok);
    });
}

fn note(ui: &mut Ui, sealing: &Sealing, out: &mut Vec<Message>) {
    let words = text(t::SEALED_NOTE_OPTIONAL);
    paragraph(ui, &words, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S4);
    let mut note = sealing.note.clone();
    let name = text(t::SEALED_NOTE);
    let text_box = TextBox { id: Some(Id::unique("sealed-note")), ..TextBox::new(&name) };
    if text_box.show(ui, ui.available_width(), &mut note).changed() {
        out.push(Message::Seal(SealMessage::Note(note)));
    }
}

/// Reports whether the file was written.
fn state(ui: &mut Ui, sealing: &Sealing) {
    let tokens = tokens(ui);
    if let Some(name) = &sealing.written {
        ui.add_space(space::S10);
        let words = with!(t::SEALED_WRITTEN, name = name.as_str());
        let both = format!("{words} {}", text(t::SEALED_NOTED_FIRST));
        paragraph(ui, &both, Type::SecondaryMedium, tokens.ok);
    }
    if sealing.working.is_some() {
        ui.add_space(space::S10);
        paragraph(ui, &text(t::SEALED_TAKES), Type::Secondary, tokens.text2);
    }
    if let Some(failure) = sealing.failed {
        ui.add_space(space::S10);
        paragraph(ui, &text(seal_failure(failure)), Type::Secondary, tokens.bad);
    }
}

fn buttons(ui: &mut Ui, view: &View<'_>, sealing: &Sealing, out: &mut Vec<Message>) {
    let (working, written) = (sealing.working.is_some(), sealing.written.is_some());
    let (cancel, copy) = (text(t::CANCEL), text(t::SEALED_COPY_PASSWORD));
    let save = text(match (working, written) {
        (true, _) => t::SEALED_SEALING,
        (false, true) => t::SEALED_NOTED,
        (false, false) => t::SEALED_SAVE,
    });
    let has_password = sealing.password.is_some();
    let cancel = Button::quiet(&cancel);
    let copy = Button::secondary(&copy).left(icons::COPY).enabled(has_password);
    let save = Button::primary(&save).enabled(has_password && !working);
    let right = copy.size(ui).x + save.size(ui).x + space::S8;
    let beside = right + cancel.size(ui).x <= ui.available_width();
    let mut close = |ui: &mut Ui, cancel: Button<'_>| {
        if !written && cancel.show(ui).clicked() {
            out.push(Message::Seal(SealMessage::Close));
        }
    };
    let mut cancel = Some(cancel);
    let mut pressed = (false, false);
    row(ui, size::CONTROL, |ui| {
        left_of(ui, right, |ui| {
            if let Some(cancel) = cancel.take_if(|_| beside) {
                close(ui, cancel);
            }
        });
        pressed.0 = copy.show(ui).clicked();
        ui.add_space(space::S8);
        let save = save.show(ui);
        if !view.look.dialog_open {
            save.request_focus();
        }
        pressed.1 = save.clicked();
    });
    if let Some(cancel) = cancel {
        ui.add_space(space::S8);
        close(ui, cancel);
    }
    if pressed.0 {
        out.push(Message::Seal(SealMessage::CopyPassword));
    }
    if pressed.1 {
        out.push(Message::Seal(if written { SealMessage::Close } else { SealMessage::Save }));
    }
}

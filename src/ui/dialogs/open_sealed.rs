//! Opening a sealed file with its password.

use crate::export::sealed::SealedProblem;
use crate::flow::{Message, Opening, SealMessage, sealed_problem};
use crate::secret::Secret;
use crate::texts::{t, text, with, with_values};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, TextBox, left_of, line, paragraph, row, spinner};
use egui::{Id, Key, Ui};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(opening) = &view.state.draft.opening else { return };
    let heading = text(t::SEALED_OPEN_HEADING);
    let close = modal(ui, "opening", Leaves::Nothing, &heading, size::OPEN_SEALED, |ui| {
        let tokens = tokens(ui);
        let values = [("name", opening.name.as_str().into())];
        let reading = opening.working.is_some() && !opening.wants_password();
        let id = if reading { t::SEALED_OPEN_READING } else { t::SEALED_OPEN_TEXT };
        paragraph(ui, &with_values(id, &values), Type::Secondary, tokens.text2);
        ui.add_space(space::S14);
        if opening.wants_password() {
            password(ui, view, opening, out);
        }
        if let Some(problem) = opening.problem {
            paragraph(ui, &text(sealed_problem(problem)), Type::Secondary, tokens.bad);
            ui.add_space(space::S6);
        }
        if opening.working.is_some() && opening.wants_password() {
            row(ui, size::LEAVE_ROW, |ui| {
                spinner(ui, space::S16);
                ui.add_space(space::S8);
                let words = with!(t::SEALED_OPEN_TRYING, seconds = opening.seconds());
                line(ui, &words, Type::Caption, tokens.text2);
            });
        }
        ui.add_space(space::S14);
        buttons(ui, opening, out);
    });
    if close {
        out.push(Message::Seal(SealMessage::Close));
    }
}

fn is_wrong(opening: &Opening) -> bool {
    opening.problem == Some(SealedProblem::WrongPassword)
}

fn password(ui: &mut Ui, view: &View<'_>, opening: &Opening, out: &mut Vec<Message>) {
    let name = text(t::SEALED_PASSWORD);
    paragraph(ui, &name, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S4);
    let mut typed = opening.typed.expose().to_owned();
    let response = row(ui, size::CONTROL, |ui| {
        let text_box = TextBox {
            mono: true,
            password: !opening.shown,
            problem: is_wrong(opening),
            id: Some(Id::unique("sealed-password")),
            ..TextBox::new(&name)
        };
        let room = ui.available_width() - size::ICON_BUTTON - space::S6;
        let response = text_box.show(ui, room, &mut typed);
        ui.add_space(space::S6);
        let eye = text(if opening.shown { t::SEALED_HIDE } else { t::SEALED_SHOW });
        let icon = if opening.shown { icons::EYE_SLASH } else { icons::EYE };
        if Button::icon(icon, &eye).toggled(opening.shown).show(ui).clicked() {
            out.push(Message::Seal(SealMessage::ShowTyped(!opening.shown)));
        }
        response
    });
    // Before the focus is requested again.
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    // The field may appear only after the dialog, once the file is read.
    if !view.look.dialog_open || ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if response.changed() {
        out.push(Message::Seal(SealMessage::Typed(Secret::new(typed.as_str()))));
    }
    zeroize::Zeroize::zeroize(&mut typed);
    if enter {
        // Keep the focus here for the next attempt.
        response.request_focus();
        if opening.can_be_tried() {
            out.push(Message::Seal(SealMessage::Unseal));
        }
    }
    // A text field keeps an undo history for Ctrl+Z, which must not hold a password.
    if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), response.id) {
        state.clear_undoer();
        state.store(ui.ctx(), response.id);
    }
    ui.add_space(space::S6);
}

fn buttons(ui: &mut Ui, opening: &Opening, out: &mut Vec<Message>) {
    let wants = opening.wants_password();
    let cancel = text(t::CANCEL);
    let label = text(match (wants, is_wrong(opening)) {
        (false, _) => t::DIALOG_CHOOSE_ANOTHER,
        (true, true) => t::SEALED_TRY_AGAIN,
        (true, false) => t::SEALED_OPEN,
    });
    let enabled = if wants { opening.can_be_tried() } else { opening.working.is_none() };
    let (cancel, main) = (Button::quiet(&cancel), Button::primary(&label).enabled(enabled));
    row(ui, size::CONTROL, |ui| {
        let room = cancel.size(ui).x + main.size(ui).x + space::S8;
        left_of(ui, room, |_| ());
        if cancel.show(ui).clicked() {
            out.push(Message::Seal(SealMessage::Close));
        }
        ui.add_space(space::S8);
        if main.show(ui).clicked() {
            let message = if wants { SealMessage::Unseal } else { SealMessage::Choose };
            out.push(Message::Seal(message));
        }
    });
}

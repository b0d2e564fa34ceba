//! Step 2, "I can't see that menu": the letter to the store owner, to copy or email.

use crate::export::{Letter, LetterKind};
use crate::flow::{Message, SettingsMessage};
use crate::texts::{t, text};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, arrows, framed, left_of, paragraph, row, tab, well_frame};
use egui::{Id, Margin, ScrollArea, Ui, UiBuilder};

fn send(message: SettingsMessage) -> Message {
    Message::Settings(message)
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(kind) = view.state.draft.letter else { return };
    let heading = text(t::LETTER_HEADING);
    let close = modal(ui, "letter", Leaves::Picture, &heading, size::LETTER, |ui| {
        paragraph(ui, &text(t::LETTER_LEAD), Type::Secondary, tokens(ui).text2);
        ui.add_space(space::S12);
        kinds(ui, kind, out);
        ui.add_space(space::S8);
        if let Some(letter) = view.state.letter_text() {
            paper(ui, &letter);
        }
        ui.add_space(space::S16);
        buttons(ui, view, out);
    });
    if close {
        out.push(send(SettingsMessage::Letter(None)));
    }
}

/// Tabs to select the kind of letter.
fn kinds(ui: &mut Ui, kind: LetterKind, out: &mut Vec<Message>) {
    let kinds = [
        (LetterKind::Permission, t::LETTER_TAB_PERMISSION),
        (LetterKind::Create, t::LETTER_TAB_CREATE),
    ];
    row(ui, size::CONTROL_SMALL, |ui| {
        ui.spacing_mut().item_spacing.x = space::S6;
        let mut tabs = Vec::new();
        for (of, id) in kinds {
            let response = tab(ui, &text(id), None, kind == of);
            tabs.push(response.id);
            if response.clicked() {
                out.push(send(SettingsMessage::Letter(Some(of))));
            }
        }
        if let Some((of, _)) = arrows(ui, &tabs).and_then(|at| kinds.get(at)) {
            out.push(send(SettingsMessage::Letter(Some(*of))));
        }
    });
}

/// The letter at full height; it scrolls only in a small window.
fn paper(ui: &mut Ui, letter: &Letter) {
    let most = (ui.ctx().content_rect().height() - RESERVED_HEIGHT).max(space::S28);
    framed(
        ui,
        well_frame(ui).inner_margin(Margin { left: 17, right: 5, top: 7, bottom: 7 }),
        |ui| {
            ui.scope_builder(UiBuilder::new().scope_id(Id::unique("letter-text")), |ui| {
                ScrollArea::vertical().max_height(most).show(ui, |ui| {
                    framed(
                        ui,
                        egui::Frame::NONE.inner_margin(Margin { right: 12, ..Margin::same(0) }),
                        |ui| {
                            ui.add_space(space::S8);
                            let color = tokens(ui).text;
                            paragraph(ui, &letter.subject, Type::SecondaryStrong, color);
                            ui.add_space(space::S8);
                            paragraph(ui, &letter.body, Type::Secondary, color);
                            ui.add_space(space::S8);
                        },
                    );
                });
            });
        },
    );
}

/// The part of the window's height used by everything but the letter.
const RESERVED_HEIGHT: f32 = 330.0;

fn buttons(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let (close, mail, copy) = (text(t::LETTER_CLOSE), text(t::LETTER_MAIL), text(t::LETTER_COPY));
    let mail = Button::secondary(&mail).right(icons::ARROW_SQUARE_OUT);
    let copy = Button::primary(&copy).left(icons::COPY).id(Id::unique("letter-copy"));
    row(ui, size::CONTROL, |ui| {
        let room = mail.size(ui).x + copy.size(ui).x + space::S8;
        left_of(ui, room, |ui| {
            if Button::quiet(&close).show(ui).clicked() {
                out.push(send(SettingsMessage::Letter(None)));
            }
        });
        if mail.show(ui).clicked() {
            out.push(send(SettingsMessage::MailLetter));
        }
        ui.add_space(space::S8);
        let response = copy.show(ui);
        if !view.look.letter_open {
            response.request_focus();
        }
        if response.clicked() {
            out.push(send(SettingsMessage::CopyLetter));
        }
    });
}

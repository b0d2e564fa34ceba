//! Step 2, "I can't see that menu": the letter to the store owner, to copy or to mail.

use crate::handover::{Letter, LetterKind};
use crate::texts::{t, text};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, Column, arrows, rich, tab, text_at};
use crate::wizard::{Message, SettingsMessage};
use egui::{Id, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

fn send(message: SettingsMessage) -> Message {
    Message::Settings(message)
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(kind) = view.state.letter else { return };
    let heading = text(t::LETTER_HEADING);
    let screen = ui.ctx().content_rect();
    let close = modal(ui, "letter", Leaves::Picture, &heading, 532.0, |ui, column| {
        let tokens = tokens(ui);
        let top = column.y;
        column.text(ui, &text(t::LETTER_LEAD), Type::Secondary, tokens.text2);
        column.gap(space::S12);
        let row = column.take(size::CONTROL_SMALL);
        let mut x = row.left();
        let kinds = [
            (LetterKind::Permission, t::LETTER_TAB_PERMISSION),
            (LetterKind::Create, t::LETTER_TAB_CREATE),
        ];
        let mut tabs = Vec::new();
        for (of, id) in kinds {
            let at = pos2(x, row.center().y);
            let response = tab(ui, at, &text(id), None, kind == of);
            x = response.rect.right() + space::S6;
            tabs.push(response.id);
            if response.clicked() {
                out.push(send(SettingsMessage::Letter(Some(of))));
            }
        }
        if let Some((of, _)) = arrows(ui, &tabs).and_then(|at| kinds.get(at)) {
            out.push(send(SettingsMessage::Letter(Some(*of))));
        }
        column.gap(space::S8);
        if let Some(letter) = view.state.letter_text() {
            // The letter is as long as it is; only a small window scrolls it.
            let room = (screen.height() - (column.y - top) - 220.0).max(120.0);
            let needed = height(ui, &letter, column.width);
            paper(ui, &letter, column.take(needed.min(room)));
        }
        column.gap(space::S16);
        let foot = column.take(size::CONTROL);
        let (copy, mail) = (text(t::LETTER_COPY), text(t::LETTER_MAIL));
        let copy = Button::primary(&copy).left(icons::COPY).id(Id::unique("letter-copy"));
        let copy_at = pos2(foot.right() - copy.size(ui).x, foot.top());
        let mail = Button::secondary(&mail).right(icons::ARROW_SQUARE_OUT);
        let mail_at = pos2(copy_at.x - 8.0 - mail.size(ui).x, foot.top());
        let close = text(t::LETTER_CLOSE);
        if Button::quiet(&close).at(ui, pos2(foot.left() - 15.0, foot.top())).clicked() {
            out.push(send(SettingsMessage::Letter(None)));
        }
        if mail.at(ui, mail_at).clicked() {
            out.push(send(SettingsMessage::MailLetter));
        }
        let response = copy.at(ui, copy_at);
        if !view.look.letter_open {
            response.request_focus();
        }
        if response.clicked() {
            out.push(send(SettingsMessage::CopyLetter));
        }
    });
    if close {
        out.push(send(SettingsMessage::Letter(None)));
    }
}

/// Room around the letter's text.
const INSIDE: egui::Vec2 = vec2(18.0, 16.0);

/// How high the letter is at this width.
fn height(ui: &Ui, letter: &Letter, width: f32) -> f32 {
    let color = tokens(ui).text;
    let width = width - 2.0 * INSIDE.x;
    let body = ui.painter().layout_job(rich(&[(&letter.body, Type::Secondary, color)], width));
    2.0 * INSIDE.y + 20.0 + space::S8 + body.size().y
}

/// The letter itself.
fn paper(ui: &mut Ui, letter: &Letter, rect: Rect) {
    let tokens = tokens(ui);
    crate::ui::widgets::well(ui, rect);
    let inner = rect.shrink(1.0);
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("letter-text")), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let start = ui.next_widget_position();
            let at = start + INSIDE - vec2(1.0, 1.0);
            let mut column = Column { x: at.x, y: at.y, width: rect.width() - 2.0 * INSIDE.x };
            let subject = column.take(20.0);
            let at = pos2(subject.left(), subject.center().y);
            let style = Type::SecondaryStrong;
            text_at(ui, at, column.width, &letter.subject, style, tokens.text);
            column.gap(space::S8);
            column.text(ui, &letter.body, Type::Secondary, tokens.text);
            let end = pos2(start.x + inner.width() - 12.0, column.y + INSIDE.y - 2.0);
            let used = Rect::from_min_max(start, end);
            ui.allocate_rect(used, Sense::hover());
        });
    });
}

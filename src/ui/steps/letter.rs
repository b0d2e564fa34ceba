//! Step 2, "I can't see that menu": the letter to the store owner, to copy or to mail.

use super::super::components::{Button, Column, rich, text_at};
use super::super::frame::{View, dialog_frame};
use super::super::icons;
use super::super::theme::{Type, radius, size, tokens};
use crate::handover::LetterKind;
use crate::texts::text;
use crate::wizard::{Message, SettingsMessage};
use egui::accesskit::Role;
use egui::{CornerRadius, Id, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

fn send(message: SettingsMessage) -> Message {
    Message::Settings(message)
}

pub(in crate::ui) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(kind) = view.state.letter else { return };
    let tokens = tokens(ui);
    let modal = egui::Modal::new(Id::unique("letter"))
        .backdrop_color(tokens.scrim)
        .frame(dialog_frame(tokens));
    let screen = ui.ctx().content_rect();
    let response = modal.show(ui.ctx(), |ui| {
        let width = 532.0_f32.min(screen.width() - 96.0);
        let start = ui.next_widget_position();
        let mut column = Column { x: start.x, y: start.y, width };
        column.text(ui, &text("letter-heading"), Type::Title, tokens.text);
        column.gap(4.0);
        column.text(ui, &text("letter-lead"), Type::Secondary, tokens.text2);
        column.gap(12.0);
        let row = column.take(30.0);
        let mut x = row.left();
        for (of, id) in [
            (LetterKind::Permission, "letter-tab-permission"),
            (LetterKind::Create, "letter-tab-create"),
        ] {
            x = choice(ui, pos2(x, row.top()), &text(id), kind == of, || {
                out.push(send(SettingsMessage::Letter(Some(of))));
            }) + 6.0;
        }
        column.gap(8.0);
        // The letter takes what is left of a small window.
        let room = (screen.height() - (column.y - start.y) - 220.0).clamp(120.0, 270.0);
        paper(ui, view, column.take(room));
        column.gap(16.0);
        let foot = column.take(size::CONTROL);
        let (copy, mail) = (text("letter-copy"), text("letter-mail"));
        let copy = Button::primary(&copy).left(icons::COPY).id(Id::unique("letter-copy"));
        let copy_at = pos2(foot.right() - copy.size(ui).x, foot.top());
        let mail = Button::secondary(&mail).right(icons::ARROW_SQUARE_OUT);
        let mail_at = pos2(copy_at.x - 8.0 - mail.size(ui).x, foot.top());
        let close = text("letter-close");
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
        let used = Rect::from_min_max(start, pos2(start.x + width, column.y));
        ui.allocate_rect(used, Sense::hover());
    });
    ui.ctx().accesskit_node_builder(response.response.id, |node| {
        node.set_label(text("letter-heading"));
    });
    if response.should_close() {
        out.push(send(SettingsMessage::Letter(None)));
    }
}

/// One of two tabs; gives where it ends.
fn choice(ui: &mut Ui, at: egui::Pos2, name: &str, on: bool, chosen: impl FnOnce()) -> f32 {
    let tokens = tokens(ui);
    let color = if on { tokens.text } else { tokens.text2 };
    let galley =
        ui.painter().layout_job(rich(&[(name, Type::SecondaryMedium, color)], f32::INFINITY));
    let rect = Rect::from_min_size(at, vec2(galley.size().x + 20.0, 28.0));
    let response = ui.interact(rect, Id::unique(("letter-tab", name)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name));
    let corner = CornerRadius::same(radius::SMALL);
    if on || response.hovered() {
        let fill = if on { tokens.selected } else { tokens.hover };
        ui.painter().rect_filled(rect, corner, fill);
    }
    let text_at = pos2(rect.left() + 10.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(text_at, galley, color);
    super::super::components::focus_ring(ui, &response, rect, radius::SMALL, false);
    if response.clicked() {
        chosen();
    }
    rect.right()
}

/// The letter itself.
fn paper(ui: &mut Ui, view: &View<'_>, rect: Rect) {
    let tokens = tokens(ui);
    super::super::components::well(ui, rect);
    let Some(letter) = view.state.letter_text() else { return };
    let inner = rect.shrink2(vec2(4.0, 4.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("letter-text")), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let start = ui.next_widget_position();
            let width = inner.width() - 34.0;
            let mut column = Column { x: start.x + 14.0, y: start.y + 12.0, width };
            let subject = column.take(20.0);
            let at = pos2(subject.left(), subject.center().y);
            text_at(ui, at, width, &letter.subject, Type::SecondaryStrong, tokens.text);
            column.gap(8.0);
            column.text(ui, &letter.body, Type::Secondary, tokens.text);
            column.gap(12.0);
            let used = Rect::from_min_max(start, pos2(start.x + inner.width() - 12.0, column.y));
            ui.allocate_rect(used, Sense::hover());
        });
    });
}

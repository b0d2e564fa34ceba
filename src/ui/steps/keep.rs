//! Step 7, beside the values: a copy in the keyring, a sealed file, the receipt.

use super::super::components::{Button, Column};
use super::super::frame::View;
use super::super::icons::{self, Icon};
use super::super::theme::{Type, radius, size, tokens};
use crate::texts::{text, with};
use crate::wizard::{Keep, KeepMessage, Message, SealMessage, TidyMessage, keep_problem};
use crate::words;
use egui::{CornerRadius, Rect, Stroke, Ui, pos2};

/// One section: an icon, a heading, a sentence, then whatever `add` puts below.
fn section(
    ui: &mut Ui,
    column: &mut Column,
    icon: Icon,
    (heading, words): (&str, &str),
    add: impl FnOnce(&mut Ui, &mut Column),
) {
    let tokens = tokens(ui);
    column.gap(15.0);
    icon.paint(ui.painter(), pos2(column.x + 27.0, column.y + 11.0), 19.0, tokens.accent);
    let mut inner = Column { x: column.x + 49.0, y: column.y, width: column.width - 49.0 - 16.0 };
    inner.text(ui, heading, Type::Strong, tokens.text);
    inner.gap(2.0);
    inner.text(ui, words, Type::Secondary, tokens.text2);
    inner.gap(8.0);
    add(ui, &mut inner);
    column.y = inner.y + 14.0;
}

/// A small button that takes a line of the column.
fn line_button(ui: &mut Ui, column: &mut Column, button: Button<'_>) -> bool {
    let row = column.take(size::CONTROL_SMALL);
    button.small().at(ui, row.min).clicked()
}

pub(super) fn show(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    if view.narrow && !view.tiny {
        tiles(ui, view, column, out);
        return;
    }
    let tokens = tokens(ui);
    let top = column.y;
    let background = ui.painter().add(egui::Shape::Noop);
    let divider = |ui: &Ui, column: &Column| {
        let x = column.x + 1.0..=column.x + column.width - 1.0;
        ui.painter().hline(x, column.y, Stroke::new(1.0, tokens.line));
    };
    let keyring = view.keyring();
    let words = with("keep-text", &[("keyring", keyring.as_str().into())]);
    section(ui, column, icons::VAULT, (&text("keep-heading"), &words), |ui, inner| {
        keep(ui, view, inner, out);
    });
    divider(ui, column);
    let words = (text("sealed-card-heading"), text("sealed-card-text"));
    section(ui, column, icons::FILE_LOCK, (&words.0, &words.1), |ui, inner| {
        let label = text("sealed-begin");
        let enabled = view.state.connection().is_some();
        if line_button(ui, inner, Button::secondary(&label).enabled(enabled)) {
            out.push(Message::Seal(SealMessage::Begin));
        }
    });
    divider(ui, column);
    let words = (text("receipt-card-heading"), text("receipt-card-text"));
    section(ui, column, icons::RECEIPT, (&words.0, &words.1), |ui, inner| {
        let label = text("receipt-save");
        let enabled = view.state.connection().is_some();
        if line_button(ui, inner, Button::secondary(&label).enabled(enabled)) {
            out.push(Message::Tidy(TidyMessage::SaveReceipt));
        }
    });
    let rect = Rect::from_min_max(pos2(column.x, top), pos2(column.x + column.width, column.y));
    let corner = CornerRadius::same(radius::CARD);
    let stroke = Stroke::new(1.0, tokens.line_card);
    let kind = egui::StrokeKind::Inside;
    let shape = egui::epaint::RectShape::new(rect, corner, tokens.card, stroke, kind);
    ui.painter().set(background, shape);
}

/// The same as three tiles side by side, without the sentences: a narrow window has the width for
/// them and not the height.
fn tiles(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    const GAP: f32 = 10.0;
    let tokens = tokens(ui);
    let width = (column.width - 2.0 * GAP) / 3.0;
    let (top, mut bottom) = (column.y, column.y);
    let tiles = [
        (icons::VAULT, "keep-heading"),
        (icons::FILE_LOCK, "sealed-card-heading"),
        (icons::RECEIPT, "receipt-card-heading"),
    ];
    let grounds = tiles.map(|_| ui.painter().add(egui::Shape::Noop));
    for (place, (icon, heading)) in tiles.into_iter().enumerate() {
        let x = column.x + place as f32 * (width + GAP);
        icon.paint(ui.painter(), pos2(x + 22.0, top + 22.0), 18.0, tokens.accent);
        let mut inner = Column { x: x + 38.0, y: top + 12.0, width: width - 48.0 };
        inner.text(ui, &text(heading), Type::SecondaryStrong, tokens.text);
        inner.gap(8.0);
        (inner.x, inner.width) = (x + 12.0, width - 24.0);
        let known = view.state.connection().is_some();
        match place {
            0 => keep(ui, view, &mut inner, out),
            1 => {
                let label = text("sealed-begin");
                if line_button(ui, &mut inner, Button::secondary(&label).enabled(known)) {
                    out.push(Message::Seal(SealMessage::Begin));
                }
            }
            _ => {
                let label = text("receipt-save");
                if line_button(ui, &mut inner, Button::secondary(&label).enabled(known)) {
                    out.push(Message::Tidy(TidyMessage::SaveReceipt));
                }
            }
        }
        bottom = bottom.max(inner.y + 12.0);
    }
    for (place, ground) in grounds.into_iter().enumerate() {
        let x = column.x + place as f32 * (width + GAP);
        let rect = Rect::from_min_max(pos2(x, top), pos2(x + width, bottom));
        let corner = CornerRadius::same(radius::CARD);
        let line = Stroke::new(1.0, tokens.line_card);
        let kind = egui::StrokeKind::Inside;
        let shape = egui::epaint::RectShape::new(rect, corner, tokens.card, line, kind);
        ui.painter().set(ground, shape);
    }
    column.y = bottom;
}

/// Whether the values are kept, and what can be done about it.
fn keep(ui: &mut Ui, view: &View<'_>, inner: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let keyring = view.keyring();
    let send = |message: KeepMessage| Message::Keep(message);
    match &view.state.keep {
        Keep::Not => {
            let known = view.state.known_connection();
            if let Some(known) = known {
                let when = words::moment(known.saved_at, words::now());
                let words = with("keep-known", &[("when", when.into())]);
                inner.text(ui, &words, Type::Caption, tokens.text2);
                inner.gap(6.0);
            }
            let label = text(if known.is_some() { "keep-save-again" } else { "keep-save" });
            let enabled = view.state.connection().is_some();
            let button = Button::secondary(&label).left(icons::FLOPPY_DISK).enabled(enabled);
            if line_button(ui, inner, button) {
                out.push(send(KeepMessage::Save));
            }
        }
        Keep::Saving { long, .. } => {
            let words = if *long {
                with("keep-waiting", &[("keyring", keyring.into())])
            } else {
                text("keep-saving")
            };
            super::super::components::spinner(ui, pos2(inner.x + 8.0, inner.y + 9.0), 16.0);
            let (x, width) = (inner.x, inner.width);
            (inner.x, inner.width) = (x + 22.0, width - 22.0);
            inner.text(ui, &words, Type::Secondary, tokens.text2);
            (inner.x, inner.width) = (x, width);
            if *long {
                inner.gap(8.0);
                let label = text("keep-give-up");
                if line_button(ui, inner, Button::secondary(&label)) {
                    out.push(send(KeepMessage::GiveUp));
                }
            }
        }
        Keep::Saved(_) => {
            let at = pos2(inner.x + 8.0, inner.y + 10.0);
            icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 17.0, tokens.ok);
            let (x, width) = (inner.x, inner.width);
            (inner.x, inner.width) = (x + 22.0, width - 22.0);
            inner.text(ui, &text("keep-read-back"), Type::SecondaryMedium, tokens.ok);
            (inner.x, inner.width) = (x, width);
            inner.gap(4.0);
            // A tile has no room for where to look; the card says it.
            if !view.narrow || view.tiny {
                let place = text(&format!("{}-where", view.look.keyring));
                inner.text(ui, &place, Type::Caption, tokens.text3);
            }
        }
        Keep::SessionOnly(_) => {
            inner.text(ui, &text("keep-kept-for-session"), Type::Secondary, tokens.text2);
            inner.gap(8.0);
            let label = text("keep-save");
            let button = Button::secondary(&label).left(icons::FLOPPY_DISK);
            if line_button(ui, inner, button) {
                out.push(send(KeepMessage::Save));
            }
        }
        Keep::Failed(problem) => {
            inner.text(ui, &text(keep_problem(*problem)), Type::Secondary, tokens.bad);
            inner.gap(8.0);
            let label = text("keep-try-again");
            if line_button(ui, inner, Button::secondary(&label)) {
                out.push(send(KeepMessage::Save));
            }
            inner.gap(6.0);
            let label = text("keep-session-only");
            if line_button(ui, inner, Button::secondary(&label)) {
                out.push(send(KeepMessage::SessionOnly));
            }
        }
    }
}

//! Step 7, beside the values: a copy in the keyring, a sealed file, the receipt.

use crate::texts::{t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, fit, focus_ring};
use crate::wizard::{KeepMessage, Message, SaveState, SealMessage, TidyMessage, keep_problem};
use crate::words;
use egui::accesskit::Role;
use egui::{CornerRadius, Id, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// One section: an icon, a heading, a sentence, then whatever `add` puts below.
fn section(
    ui: &mut Ui,
    column: &mut Column,
    icon: Icon,
    (heading, words): (&str, &str),
    add: impl FnOnce(&mut Ui, &mut Column),
) {
    let tokens = tokens(ui);
    column.gap(space::S14);
    icon.paint(ui.painter(), pos2(column.x + 27.0, column.y + 11.0), 19.0, tokens.accent);
    let mut inner = Column { x: column.x + 49.0, y: column.y, width: column.width - 49.0 - 16.0 };
    inner.text(ui, heading, Type::Strong, tokens.text);
    inner.gap(space::S2);
    inner.text(ui, words, Type::Secondary, tokens.text2);
    inner.gap(space::S8);
    add(ui, &mut inner);
    column.y = inner.y + 14.0;
}

/// A small button that takes a line of the column.
fn line_button(ui: &mut Ui, column: &mut Column, button: Button<'_>) -> bool {
    let row = column.take(size::CONTROL_SMALL);
    button.small().at(ui, row.min).clicked()
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
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
    let words = with(t::KEEP_TEXT, &[("keyring", keyring.as_str().into())]);
    section(ui, column, icons::VAULT, (&text(t::KEEP_HEADING), &words), |ui, inner| {
        keep(ui, view, inner, out);
    });
    divider(ui, column);
    let words = (text(t::SEALED_CARD_HEADING), text(t::SEALED_CARD_TEXT));
    section(ui, column, icons::FILE_LOCK, (&words.0, &words.1), |ui, inner| {
        let label = text(t::SEALED_BEGIN);
        let enabled = view.state.connection().is_some();
        if line_button(ui, inner, Button::secondary(&label).enabled(enabled)) {
            out.push(Message::Seal(SealMessage::Begin));
        }
    });
    divider(ui, column);
    let words = (text(t::RECEIPT_CARD_HEADING), text(t::RECEIPT_CARD_TEXT));
    section(ui, column, icons::RECEIPT, (&words.0, &words.1), |ui, inner| {
        let label = text(t::RECEIPT_SAVE);
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
    // Nothing to explain: each tile is one button.
    let plain = match view.state.keep {
        SaveState::Not => view.state.known_connection().is_none(),
        SaveState::Saved(_) | SaveState::Saving { long: false, .. } => true,
        _ => false,
    };
    if plain {
        let row = column.take(size::LIST_ROW);
        let place = |at: usize| {
            let left = row.left() + at as f32 * (width + GAP);
            Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()))
        };
        flat_tiles(ui, view, [place(0), place(1), place(2)], out);
        return;
    }
    let tiles = [
        (icons::VAULT, t::KEEP_HEADING),
        (icons::FILE_LOCK, t::SEALED_CARD_HEADING),
        (icons::RECEIPT, t::RECEIPT_CARD_HEADING),
    ];
    let grounds = tiles.map(|_| ui.painter().add(egui::Shape::Noop));
    for (place, (icon, heading)) in tiles.into_iter().enumerate() {
        let x = column.x + place as f32 * (width + GAP);
        icon.paint(ui.painter(), pos2(x + 22.0, top + 22.0), 18.0, tokens.accent);
        let mut inner = Column { x: x + 38.0, y: top + 12.0, width: width - 48.0 };
        inner.text(ui, &text(heading), Type::SecondaryStrong, tokens.text);
        inner.gap(space::S8);
        (inner.x, inner.width) = (x + 12.0, width - 24.0);
        let known = view.state.connection().is_some();
        match place {
            0 => keep(ui, view, &mut inner, out),
            1 => {
                let label = text(t::SEALED_BEGIN);
                if line_button(ui, &mut inner, Button::secondary(&label).enabled(known)) {
                    out.push(Message::Seal(SealMessage::Begin));
                }
            }
            _ => {
                let label = text(t::RECEIPT_SAVE);
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

/// Three tiles that are buttons, or say that the values are kept.
fn flat_tiles(ui: &mut Ui, view: &View<'_>, places: [Rect; 3], out: &mut Vec<Message>) {
    let [keep, seal, receipt] = places;
    let known = view.state.connection().is_some();
    let saved = matches!(view.state.keep, SaveState::Saved(_));
    let saving = matches!(view.state.keep, SaveState::Saving { .. });
    let label = text(match (saved, saving) {
        (true, _) => t::KEEP_READ_BACK,
        (_, true) => t::KEEP_SAVING,
        _ => t::KEEP_HEADING,
    });
    if flat_tile(ui, keep, icons::VAULT, &label, (known && !saving, saved)) {
        out.push(Message::Keep(KeepMessage::Save));
    }
    let label = text(t::SEALED_BEGIN);
    if flat_tile(ui, seal, icons::FILE_LOCK, &label, (known, false)) {
        out.push(Message::Seal(SealMessage::Begin));
    }
    let label = text(t::RECEIPT_SAVE);
    if flat_tile(ui, receipt, icons::RECEIPT, &label, (known, false)) {
        out.push(Message::Tidy(TidyMessage::SaveReceipt));
    }
}

/// One tile: what it does, or with a tick that it is done. Gives whether it was pressed.
fn flat_tile(
    ui: &mut Ui,
    rect: Rect,
    icon: Icon,
    label: &str,
    (enabled, done): (bool, bool),
) -> bool {
    let tokens = tokens(ui);
    // The same while its words change, so that the focus stays.
    let id = Id::unique(("tile", icon));
    let acts = enabled && !done;
    let sense = if acts { Sense::click() } else { Sense::focusable_noninteractive() };
    let response = ui.interact(rect, id, sense);
    let role = if done { Role::Label } else { Role::Button };
    response.widget_info(|| WidgetInfo::labeled(role, enabled, label));
    let fill = if acts && response.hovered() { tokens.hover } else { tokens.card };
    let corner = CornerRadius::same(radius::CARD);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().rect(rect, corner, fill, line, egui::StrokeKind::Inside);
    let middle = rect.center().y;
    icon.paint(ui.painter(), pos2(rect.left() + 22.0, middle), 18.0, tokens.accent);
    let (end, color) = if done {
        (icons::CHECK_CIRCLE_FILL, tokens.ok)
    } else {
        (icons::CARET_RIGHT, tokens.text3)
    };
    end.paint(ui.painter(), pos2(rect.right() - 20.0, middle), 17.0, color);
    let ink = if enabled { tokens.text } else { tokens.disabled };
    let room = rect.width() - 38.0 - 34.0;
    let galley = fit(ui, label, Type::SecondaryMedium, ink, room);
    let at = pos2(rect.left() + 38.0, middle - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    focus_ring(ui, &response, rect, radius::CARD, false);
    acts && response.clicked()
}

/// Whether the values are kept, and what can be done about it.
fn keep(ui: &mut Ui, view: &View<'_>, inner: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let keyring = view.keyring();
    let send = |message: KeepMessage| Message::Keep(message);
    match &view.state.keep {
        SaveState::Not => {
            let known = view.state.known_connection();
            if let Some(known) = known {
                let when = words::moment(known.saved_at, words::now());
                let words = with(t::KEEP_KNOWN, &[("when", when.into())]);
                inner.text(ui, &words, Type::Caption, tokens.text2);
                inner.gap(space::S6);
            }
            let label = text(if known.is_some() { t::KEEP_SAVE_AGAIN } else { t::KEEP_SAVE });
            let enabled = view.state.connection().is_some();
            let button = Button::secondary(&label).left(icons::FLOPPY_DISK).enabled(enabled);
            if line_button(ui, inner, button) {
                out.push(send(KeepMessage::Save));
            }
        }
        SaveState::Saving { long, .. } => {
            let words = if *long {
                with(t::KEEP_WAITING, &[("keyring", keyring.into())])
            } else {
                text(t::KEEP_SAVING)
            };
            crate::ui::widgets::spinner(ui, pos2(inner.x + 8.0, inner.y + 9.0), 16.0);
            let (x, width) = (inner.x, inner.width);
            (inner.x, inner.width) = (x + 22.0, width - 22.0);
            inner.text(ui, &words, Type::Secondary, tokens.text2);
            (inner.x, inner.width) = (x, width);
            if *long {
                inner.gap(space::S8);
                let label = text(t::KEEP_GIVE_UP);
                if line_button(ui, inner, Button::secondary(&label)) {
                    out.push(send(KeepMessage::GiveUp));
                }
            }
        }
        SaveState::Saved(_) => {
            let at = pos2(inner.x + 8.0, inner.y + 10.0);
            icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 17.0, tokens.ok);
            let (x, width) = (inner.x, inner.width);
            (inner.x, inner.width) = (x + 22.0, width - 22.0);
            inner.text(ui, &text(t::KEEP_READ_BACK), Type::SecondaryMedium, tokens.ok);
            (inner.x, inner.width) = (x, width);
            inner.gap(space::S4);
            // A tile has no room for where to look; the card says it.
            if !view.narrow || view.tiny {
                let place = text(match view.look.keyring {
                    Some(t::KEYRING_WINDOWS) => t::KEYRING_WINDOWS_WHERE,
                    Some(t::KEYRING_MACOS) => t::KEYRING_MACOS_WHERE,
                    _ => t::KEYRING_LINUX_WHERE,
                });
                inner.text(ui, &place, Type::Caption, tokens.text3);
            }
        }
        SaveState::SessionOnly(_) => {
            inner.text(ui, &text(t::KEEP_KEPT_FOR_SESSION), Type::Secondary, tokens.text2);
            inner.gap(space::S8);
            let label = text(t::KEEP_SAVE);
            let button = Button::secondary(&label).left(icons::FLOPPY_DISK);
            if line_button(ui, inner, button) {
                out.push(send(KeepMessage::Save));
            }
        }
        SaveState::Failed(problem) => {
            inner.text(ui, &text(keep_problem(*problem)), Type::Secondary, tokens.bad);
            inner.gap(space::S8);
            let label = text(t::KEEP_TRY_AGAIN);
            if line_button(ui, inner, Button::secondary(&label)) {
                out.push(send(KeepMessage::Save));
            }
            inner.gap(space::S6);
            let label = text(t::KEEP_SESSION_ONLY);
            if line_button(ui, inner, Button::secondary(&label)) {
                out.push(send(KeepMessage::SessionOnly));
            }
        }
    }
}

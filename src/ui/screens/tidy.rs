//! Step 7, below the values: what Done tidies away, and the clipboard's countdown.

use crate::handover::cloud_service;
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, check_box, focus_ring, text_at, width_of};
use crate::wizard::{Countdown, FoundFile, Message, TidyMessage};
use crate::words;
use egui::accesskit::Role;
use egui::{CornerRadius, Id, Rect, Sense, Stroke, Ui, WidgetInfo, pos2};
use std::path::Path;
use std::time::UNIX_EPOCH;

/// A check box with its words; gives whether it was pressed.
fn choice(
    ui: &mut Ui,
    column: &mut Column,
    id: Id,
    (on, enabled): (bool, bool),
    words: &str,
) -> bool {
    let tokens = tokens(ui);
    let top = column.y;
    let mut inner = Column { x: column.x + 28.0, y: top + 3.0, width: column.width - 28.0 };
    let color = if enabled { tokens.text } else { tokens.disabled };
    let galley = ui
        .painter()
        .layout_job(crate::ui::widgets::rich(&[(words, Type::Secondary, color)], inner.width));
    let place = inner.take(galley.size().y);
    ui.painter().galley(place.min, galley, color);
    let row = Rect::from_min_max(pos2(column.x, top), pos2(place.right(), inner.y + 3.0));
    let sense = if enabled { Sense::click() } else { Sense::focusable_noninteractive() };
    let response = ui.interact(row, id, sense);
    // What cannot be done is not chosen either, for the eye and for a screen reader.
    let on = on && enabled;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, on, words));
    check_box(ui, pos2(column.x + 9.0, top + 13.0), on);
    focus_ring(ui, &response, row, radius::SMALL, false);
    column.y = row.bottom() + 2.0;
    enabled && response.clicked()
}

fn folder(path: &Path) -> String {
    path.parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default()
}

/// When a file came, as one says it.
fn age(file: &FoundFile) -> String {
    let seconds = file.since.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    words::moment(i64::try_from(seconds).unwrap_or(i64::MAX), words::now())
}

/// An older file with its place and its age.
fn older_words(file: &FoundFile) -> String {
    let when = age(file);
    let values = [
        ("name", file.name.as_str().into()),
        ("when", when.into()),
        ("folder", folder(&file.path).into()),
    ];
    with(t::TIDY_OLDER_FILE, &values)
}

/// When the clipboard is cleared, or that it is not.
pub(crate) fn countdown_words(countdown: Countdown) -> String {
    match countdown.left {
        Some(seconds) => with(t::CLIPBOARD_CLEARS, &[("seconds", seconds.into())]),
        None => text(t::CLIPBOARD_STAYS),
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let state = view.state;
    let tokens = tokens(ui);
    let send = |message: TidyMessage| Message::Tidy(message);
    let file = state.imported_file();
    let other = |found: &&FoundFile| Some(&found.path) != file;
    let older: Vec<FoundFile> = if state.is_practice() {
        Vec::new()
    } else {
        state.downloads.older.iter().filter(other).cloned().collect()
    };
    let clipboard = state.clipboard_may_hold_values();
    if file.is_none() && older.is_empty() && !clipboard {
        return;
    }
    if view.narrow && !view.tiny && older.is_empty() && flat(ui, view, column, out) {
        return;
    }
    let top = column.y;
    let background = ui.painter().add(egui::Shape::Noop);
    column.gap(space::S14);
    icons::BROOM.paint(ui.painter(), pos2(column.x + 26.0, column.y + 11.0), 19.0, tokens.accent);
    let mut inner = Column { x: column.x + 45.0, y: column.y, width: column.width - 45.0 - 16.0 };
    inner.text(ui, &text(t::TIDY_HEADING), Type::Strong, tokens.text);
    let mut inner = Column { x: column.x + 17.0, y: inner.y + 6.0, width: column.width - 33.0 };
    let may = state.may_tidy_files();
    if let Some(file) = file {
        let words = text(t::TIDY_FILE);
        let on = state.tidy.file;
        if choice(ui, &mut inner, Id::unique("tidy-file"), (on, may), &words) {
            out.push(send(TidyMessage::File(!on)));
        }
        let room = inner.width - 28.0;
        let path = file.to_string_lossy();
        let age = state.downloads.known(file).map(age);
        let shown = crate::ui::widgets::elide_middle(ui, &path, room * 0.8);
        let words = match age {
            Some(when) => with(t::TIDY_FILE_AGE, &[("path", shown.into()), ("when", when.into())]),
            None => shown,
        };
        below(ui, &mut inner, &words, tokens.text2);
        let note = text(if may { t::TIDY_FILE_TRASH } else { t::TIDY_FILE_SAVE_FIRST });
        below(ui, &mut inner, &note, tokens.text3);
        if let Some(service) = cloud_service(file) {
            let words = with(t::TIDY_CLOUD, &[("service", service.into())]);
            below(ui, &mut inner, &words, tokens.warn);
        }
    }
    if clipboard {
        let on = state.clears_clipboard();
        let words = text(t::TIDY_CLIPBOARD);
        if choice(ui, &mut inner, Id::unique("tidy-clipboard"), (on, true), &words) {
            out.push(send(TidyMessage::Clipboard(!on)));
        }
        if let Some(countdown) = state.countdown {
            let row = inner.take(22.0);
            let at = pos2(row.left() + 28.0, row.center().y);
            let words = countdown_words(countdown);
            let end = text_at(ui, at, row.width(), &words, Type::Caption, tokens.text3).right();
            let now = text(t::CLIPBOARD_CLEAR_NOW);
            let link = Button::link(&now);
            if link.at(ui, pos2(end + 10.0, row.center().y - 12.0)).clicked() {
                out.push(send(TidyMessage::ClearNow));
            }
        }
    }
    if !older.is_empty() {
        older_files(ui, view, &older, &mut inner, may, out);
    }
    column.y = inner.y + 12.0;
    let rect = Rect::from_min_max(pos2(column.x, top), pos2(column.x + column.width, column.y));
    let corner = CornerRadius::same(radius::CARD);
    let stroke = Stroke::new(1.0, tokens.line_card);
    let kind = egui::StrokeKind::Inside;
    let shape = egui::epaint::RectShape::new(rect, corner, tokens.card, stroke, kind);
    ui.painter().set(background, shape);
    column.gap(space::S12);
}

/// The same in one line with one below, for a narrow window; gives whether it has room.
fn flat(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) -> bool {
    /// Of a check box, with the gap to the next words.
    const BOX: f32 = 28.0 + 20.0;
    let state = view.state;
    let tokens = tokens(ui);
    let file = state.imported_file();
    if file.is_some_and(|file| cloud_service(file).is_some()) {
        return false;
    }
    let (may, clipboard) = (state.may_tidy_files(), state.clipboard_may_hold_values());
    let heading = text(t::TIDY_HEADING);
    let boxes = [
        file.map(|_| (t::TIDY_FILE, state.tidy.file, may)),
        clipboard.then_some((t::TIDY_CLIPBOARD, state.clears_clipboard(), true)),
    ];
    let mut width = width_of(ui, &heading, Type::Secondary) + 16.0;
    for (id, ..) in boxes.iter().flatten() {
        width += width_of(ui, &text(*id), Type::Secondary) + BOX;
    }
    if width > column.width {
        return false;
    }
    let row = column.take(26.0);
    let at = pos2(row.left() + 2.0, row.center().y);
    let mut x =
        text_at(ui, at, row.width(), &heading, Type::Secondary, tokens.text3).right() + 14.0;
    for (id, on, enabled) in boxes.into_iter().flatten() {
        let words = text(id);
        let wide = width_of(ui, &words, Type::Secondary) + BOX;
        let mut one = Column { x, y: row.top(), width: wide };
        if choice(ui, &mut one, Id::unique(id.name()), (on, enabled), &words) {
            out.push(Message::Tidy(match id {
                t::TIDY_FILE => TidyMessage::File(!on),
                _ => TidyMessage::Clipboard(!on),
            }));
        }
        x += wide;
    }
    if let Some(file) = file {
        let name = crate::wizard::file_name(file);
        let name = crate::ui::widgets::elide_middle(ui, &name, column.width * 0.4);
        let note = text(if may { t::TIDY_FILE_TRASH } else { t::TIDY_FILE_SAVE_FIRST });
        let row = column.take(18.0);
        let at = pos2(row.left() + 2.0, row.center().y);
        text_at(ui, at, row.width(), &format!("{name}. {note}"), Type::Caption, tokens.text3);
    }
    if let Some(countdown) = state.countdown {
        let row = column.take(20.0);
        let at = pos2(row.left() + 2.0, row.center().y);
        let words = countdown_words(countdown);
        let now = text(t::CLIPBOARD_CLEAR_NOW);
        let link = Button::link(&now);
        let room = row.width() - link.size(ui).x - 14.0;
        let end = text_at(ui, at, room, &words, Type::Caption, tokens.text3).right();
        if link.at(ui, pos2(end + 10.0, row.center().y - 12.0)).clicked() {
            out.push(Message::Tidy(TidyMessage::ClearNow));
        }
    }
    column.gap(space::S6);
    true
}

fn below(ui: &mut Ui, inner: &mut Column, words: &str, color: egui::Color32) {
    let mut note = Column { x: inner.x + 28.0, y: inner.y - 3.0, width: inner.width - 28.0 };
    note.text(ui, words, Type::Caption, color);
    inner.y = note.y + 5.0;
}

fn older_files(
    ui: &mut Ui,
    view: &View<'_>,
    older: &[FoundFile],
    inner: &mut Column,
    may: bool,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let tidy = &view.state.tidy;
    let all = older.iter().all(|file| tidy.older.contains(&file.path));
    let words = with(t::TIDY_OLDER, &[("count", older.len().into())]);
    let top = inner.y;
    // The link stands at the end of the line, so the words leave it room.
    let label = text(if tidy.shows_older { t::TIDY_OLDER_HIDE } else { t::TIDY_OLDER_SHOW });
    let link = Button::link(&label);
    let room = link.size(ui).x + 12.0;
    let mut line = Column { x: inner.x, y: top, width: inner.width - room };
    if choice(ui, &mut line, Id::unique("tidy-older"), (all, may), &words) {
        for file in older {
            out.push(Message::Tidy(TidyMessage::Older(file.path.clone(), !all)));
        }
        if !tidy.shows_older {
            out.push(Message::Tidy(TidyMessage::ShowOlder));
        }
    }
    if link.right_at(ui, pos2(inner.x + inner.width, top + 1.0)).clicked() {
        out.push(Message::Tidy(TidyMessage::ShowOlder));
    }
    inner.y = line.y;
    if !tidy.shows_older {
        return;
    }
    below(ui, inner, &text(t::TIDY_OLDER_WARNING), tokens.warn);
    for (place, file) in older.iter().enumerate() {
        let on = tidy.older.contains(&file.path);
        let mut line = Column { x: inner.x + 28.0, y: inner.y, width: inner.width - 28.0 };
        let id = Id::unique(("tidy-older", place));
        if choice(ui, &mut line, id, (on, may), &older_words(file)) {
            out.push(Message::Tidy(TidyMessage::Older(file.path.clone(), !on)));
        }
        inner.y = line.y;
        if let Some(service) = cloud_service(&file.path) {
            let words = with(t::TIDY_CLOUD, &[("service", service.into())]);
            let mut line = Column { x: inner.x + 28.0, y: inner.y, width: inner.width - 28.0 };
            below(ui, &mut line, &words, tokens.warn);
            inner.y = line.y;
        }
    }
}

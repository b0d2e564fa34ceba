//! Step 1: an app from a file before it is added, and two apps that would share one account.

use crate::catalog::{Connector, Requirement, gains, union};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::app_values::asks_for;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, access_strip, card, text_at, text_right, tile,
};
use crate::ui::widgets::{closable, columns};
use crate::wizard::{AppMessage, FileFault, Message, OwnAppMessage, OwnApps};
use crate::words;
use egui::{Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

/// What is wrong with files of own apps; gives the height that it takes.
pub(crate) fn faults(ui: &mut Ui, own: &OwnApps, body: Rect, out: &mut Vec<Message>) -> f32 {
    let (bold, plain) = match own.faults.as_slice() {
        [] if own.not_saved => {
            (text(t::OWN_NOT_SAVED), crate::texts::attribute(t::OWN_NOT_SAVED, "text", &[]))
        }
        [] => return 0.0,
        [first, rest @ ..] => {
            let (bold, plain) = match first {
                FileFault::Wrong(fault) => {
                    let line = [("file", fault.file.as_str().into()), ("line", fault.line.into())];
                    (with(t::OWN_FAULT, &line), sentence(&fault.message))
                }
                FileFault::Unreadable(file) => {
                    let values = [("file", file.as_str().into())];
                    (with(t::OWN_UNREADABLE, &values), text(t::OWN_UNREADABLE_MORE))
                }
            };
            let more = with(t::OWN_MORE_FAULTS, &[("count", rest.len().into())]);
            let plain = if rest.is_empty() { plain } else { format!("{plain} {more}") };
            (bold, plain)
        }
    };
    let (height, closed) = closable(ui, body, &bold, &plain);
    if closed {
        out.push(Message::App(AppMessage::Own(OwnAppMessage::Dismiss)));
    }
    height
}

/// The reader's words as a sentence.
fn sentence(words: &str) -> String {
    let mut letters = words.trim().chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str())
}

/// An app from a file: all that it would add is shown first.
pub(crate) fn file(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let Some(app) = &view.state.app.own.waiting else { return };
    let (left, right) = columns(body, (body.width() * 0.5).floor() - 10.0, 20.0);
    let tokens = tokens(ui);
    card(ui, left);
    let mut column =
        Column { x: left.left() + 20.0, y: left.top() + 20.0, width: left.width() - 40.0 };
    let head = column.take(44.0);
    tile(ui, Rect::from_min_size(head.min, vec2(44.0, 44.0)), app, false);
    let at = pos2(head.left() + 56.0, head.top() + 10.0);
    text_at(ui, at, head.width() - 56.0, &app.name, Type::Title, tokens.text);
    let at = pos2(at.x, head.top() + 34.0);
    let origin = words::origin(app);
    text_at(ui, at, head.width() - 56.0, &origin, Type::Secondary, tokens.text2);
    column.gap(space::S14);
    if !app.guide.is_empty() {
        column.text(ui, &text(t::OWN_GUIDE), Type::SecondaryMedium, tokens.text);
        // The whole address, so that nobody opens something else than was read.
        column.text(ui, &app.guide, Type::MonoSmall, tokens.text2);
        let open = text(t::APP_OPEN_GUIDE);
        let spoken = with(t::APP_OPEN_GUIDE_NAME, &[("title", app.guide.as_str().into())]);
        let link = Button::link(&open).right(icons::ARROW_SQUARE_OUT).name(&spoken);
        if link.at(ui, pos2(column.x, column.y)).clicked() {
            out.push(Message::App(AppMessage::Own(OwnAppMessage::OpenGuide)));
        }
        column.gap(size::CONTROL_SMALL + space::S4);
    }
    if !app.account_name.is_empty() {
        let words = with(t::GUIDE_ACCOUNT, &[("words", app.account_name.as_str().into())]);
        column.text(ui, &words, Type::Secondary, tokens.text2);
        column.gap(space::S10);
    }
    asks_for(ui, app, &mut column, false);
    if let Some(note) = words::note(app) {
        column.gap(space::S12);
        column.text(ui, &note, Type::Secondary, tokens.text2);
    }
    rows(ui, right, &app.scopes, &words::reach(&app.scopes), "own-rows");
}

/// A list of rows with their levels.
fn rows(ui: &mut Ui, rect: Rect, rows: &[Requirement], title: &str, name: &str) {
    let tokens = tokens(ui);
    card(ui, rect);
    let at = pos2(rect.left() + 20.0, rect.top() + 24.0);
    text_at(ui, at, rect.width() - 40.0, title, Type::Section, tokens.text);
    let scale = ((rect.width() - 40.0) / (27.0 * 13.0)).min(1.0);
    let strip = (8.0 * scale, 5.0 * scale, 26.0);
    access_strip(ui, pos2(rect.left() + 20.0, rect.top() + 72.0), rows, strip, |_, _| None);
    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, rect.top() + 84.0),
        pos2(rect.right() - 1.0, rect.bottom() - 6.0),
    );
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique(name)), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for row in rows.iter().filter(|row| row.is_needed()) {
                let size = vec2(inner.width(), 28.0);
                let (line, _) = ui.allocate_exact_size(size, Sense::hover());
                let right = pos2(line.right() - 20.0, line.center().y);
                let color = if row.scope.care { tokens.warn } else { tokens.accent };
                let level = row.level.panel_name();
                let shown = text_right(ui, right, level, Type::SecondaryMedium, color);
                let at = pos2(line.left() + 19.0, line.center().y);
                let room = shown.left() - at.x - 10.0;
                text_at(ui, at, room, &row.scope.panel_name, Type::Secondary, tokens.text);
            }
        });
    });
}

/// Two apps: what one account for both would give each of them.
pub(crate) fn pair(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let Some((one, other)) = view.state.pair() else { return };
    let both = union(&one.scopes, &other.scopes);
    let mut column = Column::new(body);
    let (bold, plain) = (text(t::PAIR_ADVICE), text(t::PAIR_ADVICE_MORE));
    let kind = CalloutKind::Info;
    let callout = Callout { kind, icon: icons::INFO, bold: &bold, plain: &plain };
    let height = callout.put(ui, pos2(column.x, column.y), column.width);
    column.gap(height + 14.0);
    let foot = size::CONTROL + 12.0;
    let middle =
        Rect::from_min_max(pos2(body.left(), column.y), pos2(body.right(), body.bottom() - foot));
    let third = ((middle.width() - 32.0) / 3.0).floor();
    let (first, rest) = columns(middle, third, 16.0);
    let (second, last) = columns(rest, third, 16.0);
    gain(ui, &one, &both, first);
    gain(ui, &other, &both, second);
    let title = with(t::PAIR_BOTH, &[("count", both.len().into())]);
    rows(ui, last, &both, &title, "pair-both-rows");
    let use_both = text(t::PAIR_USE_BOTH);
    let at = pos2(body.right(), body.bottom() - size::CONTROL);
    if Button::secondary(&use_both).right_at(ui, at).clicked() {
        out.push(Message::App(AppMessage::UseBoth));
    }
}

/// What an app would be able to do besides what it needs.
fn gain(ui: &mut Ui, app: &Connector, both: &[Requirement], rect: Rect) {
    let tokens = tokens(ui);
    let more = gains(&app.scopes, both);
    card(ui, rect);
    let head = Rect::from_min_size(rect.min + vec2(20.0, 18.0), vec2(34.0, 34.0));
    tile(ui, head, app, false);
    let at = pos2(head.right() + 10.0, head.top() + 8.0);
    let room = rect.right() - at.x - 12.0;
    text_at(ui, at, room, &app.short_name, Type::Strong, tokens.text);
    let needs = with(t::PAIR_NEEDS, &[("count", app.needed_rows().count().into())]);
    text_at(ui, at + vec2(0.0, 19.0), room, &needs, Type::Caption, tokens.text2);
    let title = with(t::PAIR_GAINS, &[("count", more.len().into())]);
    let at = pos2(rect.left() + 20.0, rect.top() + 76.0);
    text_at(ui, at, rect.width() - 40.0, &title, Type::SecondaryMedium, tokens.text);
    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, rect.top() + 92.0),
        pos2(rect.right() - 1.0, rect.bottom() - 6.0),
    );
    let scope = UiBuilder::new().max_rect(inner).scope_id(Id::unique(("pair", &app.id)));
    ui.scope_builder(scope, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for row in &more {
                let (line, _) = ui.allocate_exact_size(vec2(inner.width(), 26.0), Sense::hover());
                let level = row.level.panel_name();
                let right = pos2(line.right() - 16.0, line.center().y);
                let care = row.scope.care;
                let color = if care { tokens.warn } else { tokens.text2 };
                let shown = text_right(ui, right, level, Type::Caption, color);
                let at = pos2(line.left() + 19.0, line.center().y);
                let room = shown.left() - at.x - 8.0;
                text_at(ui, at, room, &row.scope.panel_name, Type::Secondary, tokens.text);
                let line_y = line.bottom();
                let stroke = Stroke::new(1.0, tokens.line);
                ui.painter().hline(at.x..=right.x, line_y, stroke);
            }
        });
    });
}

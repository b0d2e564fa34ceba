//! Step 4: the scopes of the form, to tick one by one. Only the check box takes input, and the whole row
//! is its target.

use crate::catalog::{Level, Requirement, Scope};
use crate::texts::{commas, t, text, with};
use crate::ui::icons;
use crate::ui::screens::downloads;
use crate::ui::screens::scope_notes::care_note;
use crate::ui::screens::scope_notes::leave_words;
use crate::ui::theme::{Type, motion, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, card, check_box, focus_ring, hidden_label, progress_bar,
    rich, switch, text_at, what_is, width_of,
};
use crate::wizard::{Entry, Message, ScopesMessage, ScopesStep};
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Id, Key, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// Where the three options of a row begin, counted from the right end.
const OPTIONS: [f32; 3] = [272.0, 198.0, 96.0];
/// Height of the line above the rows.
const HEAD: f32 = 33.0;

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let mut above = Column::new(body);
    downloads::show(ui, view, &mut above, out);
    let body = body.with_min_y(above.y);
    if view.narrow {
        let mut column = Column::new(body);
        progress_line(ui, view, column.take(24.0), out);
        column.gap(space::S8);
        let note_height = 22.0;
        let rect = Rect::from_min_max(
            pos2(body.left(), column.y),
            pos2(body.right(), body.bottom() - note_height - 4.0),
        );
        table(ui, view, rect, out);
        let mut foot = Column { x: body.left(), y: rect.bottom() + 6.0, width: body.width() };
        let tokens = tokens(ui);
        icons::FLOPPY_DISK.paint(
            ui.painter(),
            pos2(foot.x + 7.0, foot.y + 9.0),
            15.0,
            tokens.accent,
        );
        foot.x += 22.0;
        let save = then_save(view);
        foot.rich(
            ui,
            &[
                (&save.0, Type::CaptionMedium, tokens.text),
                (" ", Type::Caption, tokens.text2),
                (&save.1, Type::Caption, tokens.text2),
            ],
        );
        return;
    }
    let (left, right) = columns(body, body.width() - 220.0, 20.0);
    table(ui, view, left, out);
    side(ui, view, right, out);
}

/// What comes after the rows. As long as one is left, nothing tells to press Save now: an account
/// cannot be changed after it.
fn then_save(view: &View<'_>) -> (String, String) {
    if view.state.scopes.left(&view.rows) > 0 {
        (String::new(), text(t::COMPACT_SAVE))
    } else {
        (text(t::SCOPES_THEN_SAVE), text(t::SCOPES_THEN_SAVE_TEXT))
    }
}

fn needed(view: &View<'_>) -> usize {
    view.rows.iter().filter(|row| row.is_needed()).count()
}

fn counts(view: &View<'_>) -> (usize, usize) {
    (view.state.scopes.done(&view.rows), needed(view))
}

fn side(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (done, count) = counts(view);
    let mut column = Column::new(rect);
    let shown = with(t::COUNT_OF, &[("done", done.into()), ("count", count.into())]);
    let ticked = text(t::SCOPES_TICKED);
    column.rich(
        ui,
        &[
            (&shown, Type::Number, tokens.text),
            ("  ", Type::Secondary, tokens.text2),
            (&ticked, Type::Secondary, tokens.text2),
        ],
    );
    column.gap(space::S8);
    let bar = column.take(6.0);
    progress_bar(ui, bar, done as f32 / count.max(1) as f32, &format!("{shown} {ticked}"));
    column.gap(space::S10);
    let words = match view.state.scopes.next(&view.rows) {
        Some(next) => with(
            t::SCOPES_LEFT,
            &[("count", (count - done).into()), ("row", next.panel_name.as_str().into())],
        ),
        None => text(t::SCOPES_ALL_TICKED),
    };
    column.text(ui, &words, Type::Caption, tokens.text2);
    column.gap(space::S14);
    let label = text(t::SCOPES_COPY_CHECKLIST);
    let button = Button::secondary(&label).left(icons::COPY);
    if button.put(ui, column.take(size::CONTROL)).clicked() {
        out.push(Message::Scopes(ScopesMessage::CopyChecklist));
    }
    if !view.look.single {
        column.gap(space::S8);
        let label = text(t::COMPACT_OPEN);
        let button = Button::secondary(&label).left(icons::PUSH_PIN);
        if button.put(ui, column.take(size::CONTROL)).clicked() {
            out.push(Message::Scopes(ScopesMessage::Compact(true)));
        }
    }
    column.gap(space::S14);
    rest_switch(ui, view, &mut column, out);
    column.gap(space::S12);
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), column.y, line);
    column.gap(space::S14);
    keys(ui, &mut column);
    let save = then_save(view);
    let note = Callout {
        kind: CalloutKind::Info,
        icon: icons::FLOPPY_DISK,
        bold: &save.0,
        plain: &save.1,
    };
    let height = note.height(ui, rect.width());
    let y = rect.bottom() - height;
    if y > column.y {
        note.put(ui, pos2(rect.left(), y), rect.width());
    }
}

fn rest_switch(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let row = column.take(24.0);
    let label = text(t::SCOPES_SHOW_REST);
    let at = pos2(row.left(), row.center().y);
    text_at(ui, at, row.width() - 42.0, &label, Type::Secondary, tokens.text);
    let on = view.state.scopes.show_rest;
    if switch(ui, pos2(row.right(), row.center().y), on, &label).clicked() {
        out.push(Message::Scopes(ScopesMessage::ShowRest(!on)));
    }
}

fn keys(ui: &mut Ui, column: &mut Column) {
    let tokens = tokens(ui);
    let row = column.take(24.0);
    let key = text(t::KEY_SPACE);
    let width = width_of(ui, &key, Type::Caption) + 14.0;
    let cap = Rect::from_min_size(row.min + vec2(0.0, 2.0), vec2(width, 20.0));
    let stroke = Stroke::new(1.0, tokens.line_card);
    let corner = CornerRadius::same(radius::BOX);
    ui.painter().rect(cap, corner, tokens.card, stroke, StrokeKind::Inside);
    let at = pos2(cap.left() + 7.0, cap.center().y);
    text_at(ui, at, width, &key, Type::Caption, tokens.text);
    let at = pos2(cap.right() + 8.0, cap.center().y);
    let words = text(t::SCOPES_KEY_SPACE);
    text_at(ui, at, row.right() - at.x, &words, Type::Caption, tokens.text2);
}

/// The side panel as one line.
fn progress_line(ui: &mut Ui, view: &View<'_>, row: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (done, count) = counts(view);
    let shown = with(t::COUNT_OF, &[("done", done.into()), ("count", count.into())]);
    let left = pos2(row.left(), row.center().y);
    let rect = text_at(ui, left, 120.0, &shown, Type::Strong, tokens.text);
    let label = text(t::SCOPES_SHOW_REST);
    let label_width = width_of(ui, &label, Type::Caption);
    let on = view.state.scopes.show_rest;
    let label_at = pos2(row.right() - 46.0 - label_width, row.center().y);
    let bar = Rect::from_min_max(
        pos2(rect.right() + 12.0, row.center().y - 3.0),
        pos2(label_at.x - 12.0, row.center().y + 3.0),
    );
    progress_bar(ui, bar, done as f32 / count.max(1) as f32, &shown);
    text_at(ui, label_at, label_width + 2.0, &label, Type::Caption, tokens.text2);
    if switch(ui, pos2(row.right(), row.center().y), on, &label).clicked() {
        out.push(Message::Scopes(ScopesMessage::ShowRest(!on)));
    }
}

fn table(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    card(ui, rect);
    let tokens = tokens(ui);
    let head = rect.with_max_y(rect.top() + HEAD);
    let corner = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    let inner_head = head.shrink2(vec2(1.0, 1.0));
    ui.painter().rect_filled(inner_head, corner, tokens.sunken);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().hline(head.x_range(), head.bottom(), line);
    let at = pos2(head.left() + 44.0, head.center().y);
    let title = text(t::SCOPES_TABLE);
    let title = text_at(ui, at, head.width() - 80.0, &title, Type::CaptionMedium, tokens.text2);
    what_is(ui, pos2(title.right() + 14.0, head.center().y), t::WHAT_SCOPE);

    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, head.bottom() + 1.0),
        pos2(rect.right() - 1.0, rect.bottom() - 4.0),
    );
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("scope-table")), |ui| {
        let scroll = ScrollArea::vertical().auto_shrink(false);
        scroll.show(ui, |ui| rows(ui, view, inner.width(), out));
    });
}

fn rows(ui: &mut Ui, view: &View<'_>, width: f32, out: &mut Vec<Message>) {
    let next = view.state.scopes.next(&view.rows).map(|scope| scope.id.as_str());
    let entries = ScopesStep::entries(&view.rows);
    let mut focus = None;
    let mut number = 0;
    for (index, entry) in entries.iter().enumerate() {
        match entry {
            Entry::Set(row) => {
                number += 1;
                let line = matches!(entries.get(index + 1), Some(Entry::Set(_)));
                let asked = scope_row(ui, view, row, (width, number, next), line, out);
                focus = asked.or(focus);
            }
            Entry::Leave(scopes, level) if view.state.scopes.show_rest => {
                leave_row(ui, scopes, *level, width);
            }
            Entry::Leave(..) => {}
        }
    }
    if let Some(connector) = view.state.connector().filter(|app| !app.other_rows.is_empty()) {
        let names = commas(&connector.other_rows);
        quiet_row(ui, &with(t::SCOPES_OTHER, &[("rows", names.into())]), width);
    }
    // Only now that every row was drawn: the next row would take the same key press for its own.
    if let Some(row) = focus {
        ui.memory_mut(|memory| memory.request_focus(row));
    }
}

fn leave_row(ui: &mut Ui, scopes: &[&'static Scope], level: Level, width: f32) {
    quiet_row(ui, &leave_words(scopes, level), width);
}

/// A line of the table that is only to be read.
fn quiet_row(ui: &mut Ui, words: &str, width: f32) {
    let tokens = tokens(ui);
    let galley =
        ui.painter().layout_job(rich(&[(words, Type::Caption, tokens.text2)], width - 60.0));
    let height = (galley.size().y + 8.0).max(size::LEAVE_ROW);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::ZERO, tokens.bg);
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    let dash = pos2(rect.left() + 21.0, rect.top() + 12.0);
    icons::MINUS.paint(ui.painter(), dash, 12.0, tokens.text3);
    ui.painter().galley(pos2(rect.left() + 43.0, rect.top() + 4.0), galley, tokens.text2);
    hidden_label(ui, rect, words);
}

fn scope_row(
    ui: &mut Ui,
    view: &View<'_>,
    row: &Requirement,
    (width, number, next): (f32, usize, Option<&str>),
    line: bool,
    out: &mut Vec<Message>,
) -> Option<Id> {
    let tokens = tokens(ui);
    let id = row.scope.id.as_str();
    let ticked = view.state.scopes.is_ticked(row);
    let is_next = next == Some(id);
    let is_gap = view.state.scopes.gaps.contains(id);
    let mut notes: Vec<(String, Color32)> = Vec::new();
    notes.extend(care_note(row.scope).map(|note| (note, tokens.warn)));
    if is_gap {
        notes.push((text(t::SCOPES_GAP), tokens.bad));
    }
    let galleys: Vec<_> = notes
        .iter()
        .map(|(note, color)| {
            ui.painter().layout_job(rich(&[(note, Type::Caption, *color)], width - 60.0))
        })
        .collect();
    let extra: f32 = galleys.iter().map(|galley| galley.size().y + 2.0).sum();
    let height = size::SCOPE_ROW + if extra > 0.0 { extra + 4.0 } else { 0.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = ui.interact(rect, Id::unique(("scope-row", id)), Sense::click());
    let mut name = with(
        t::SCOPES_ROW_SPOKEN,
        &[
            ("row", row.scope.panel_name.as_str().into()),
            ("level", row.level.panel_name().into()),
            ("number", number.into()),
            ("count", needed(view).into()),
        ],
    );
    for (note, _) in &notes {
        name = format!("{name} {note}");
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &name));
    if view.look.wants_focus && is_next {
        response.request_focus();
    }

    let fill = match (is_next, is_gap) {
        (true, _) => tokens.selected,
        (false, true) => tokens.bad_tint,
        (false, false) if response.hovered() => tokens.hover,
        _ => Color32::TRANSPARENT,
    };
    let inset = rect.shrink2(vec2(4.0, 0.0));
    ui.painter().rect_filled(inset, CornerRadius::same(radius::BUTTON), fill);
    if line && !is_next {
        let line = Stroke::new(1.0, tokens.line);
        ui.painter().hline(rect.left() + 42.0..=rect.right() - 13.0, rect.bottom(), line);
    }
    let y = rect.top() + size::SCOPE_ROW / 2.0;
    let shown = ui.ctx().animate_bool_with_time(response.id.with("tick"), ticked, motion::TICK);
    check_box(ui, pos2(rect.left() + 21.0, y), shown > 0.5);
    let (style, color) = match (ticked, is_next) {
        (true, _) => (Type::Body, tokens.text2),
        (false, true) => (Type::Strong, tokens.text),
        (false, false) => (Type::Medium, tokens.text),
    };
    let at = pos2(rect.left() + 42.0, y);
    let room = width - 42.0 - OPTIONS[0] - 16.0;
    let galley = {
        let mut job = rich(&[(&row.scope.panel_name, style, color)], room.max(40.0));
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        ui.painter().layout_job(job)
    };
    ui.painter().galley(at - vec2(0.0, galley.size().y / 2.0), galley, color);
    options(ui, row, rect, y, (ticked, is_next));
    let mut y = rect.top() + size::SCOPE_ROW - 2.0;
    for (galley, (_, color)) in galleys.into_iter().zip(&notes) {
        let height = galley.size().y;
        ui.painter().galley(pos2(rect.left() + 42.0, y), galley, *color);
        y += height + 2.0;
    }
    focus_ring(ui, &response, inset, radius::BUTTON, true);
    // The row that comes next stays in sight, whichever way the one before was ticked.
    let last = Id::unique("scope-next");
    let came = is_next && {
        let before: Option<String> = ui.data(|data| data.get_temp(last));
        before.is_some_and(|before| before != id)
    };
    if is_next {
        ui.data_mut(|data| data.insert_temp(last, id.to_owned()));
    }
    if response.gained_focus() || came {
        response.scroll_to_me(Some(egui::Align::Center));
    }
    pressed(ui, view, &response, id, out)
}

/// Ticks the row. Gives the row that gets the focus: after Space, the next one that is not ticked.
fn pressed(
    ui: &Ui,
    view: &View<'_>,
    response: &egui::Response,
    id: &str,
    out: &mut Vec<Message>,
) -> Option<Id> {
    if !response.clicked() {
        return None;
    }
    out.push(Message::Scopes(ScopesMessage::Toggle(id.to_owned())));
    let is_ticked = |row: &Requirement| view.state.scopes.is_ticked(row);
    let needed: Vec<&Requirement> = view.rows.iter().filter(|row| row.is_needed()).collect();
    let here = needed.iter().position(|row| row.scope.id == id).unwrap_or(0);
    let was_ticked = needed.get(here).is_some_and(|row| is_ticked(row));
    if ui.input(|input| input.key_pressed(Key::Space)) && !was_ticked {
        let (before, after) = needed.split_at(here);
        let open = |row: &&&Requirement| row.scope.id != id && !is_ticked(row);
        let next = after.iter().find(open).or_else(|| before.iter().find(open))?;
        return Some(Id::unique(("scope-row", next.scope.id.as_str())));
    }
    Some(response.id)
}

/// The levels that the form offers, the one to choose lit. Words without circles: the form itself is in
/// the browser, and what looks like a radio button is clicked.
fn options(ui: &Ui, row: &Requirement, rect: Rect, y: f32, (ticked, is_next): (bool, bool)) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    for offered in &row.scope.levels {
        let column = match offered.level {
            Level::None | Level::Standard => 0,
            Level::ReadOnly => 1,
            _ => 2,
        };
        let Some(offset) = OPTIONS.get(column) else { continue };
        let x = rect.right() - offset;
        let lit = offered.level == row.level;
        let name = offered.level.panel_name();
        let style = if lit { Type::SecondaryStrong } else { Type::Secondary };
        let color = match (lit, is_next && !ticked) {
            (true, true) => tokens.on_accent,
            (true, false) => tokens.accent,
            (false, _) => tokens.text3,
        };
        let galley = painter.layout_job(rich(&[(name, style, color)], f32::INFINITY));
        if lit && !ticked {
            let pill = Rect::from_min_max(
                pos2(x - 11.0, y - 13.0),
                pos2(x + galley.size().x + 11.0, y + 13.0),
            );
            let fill = if is_next { tokens.accent_fill } else { tokens.accent_tint };
            painter.rect_filled(pill, CornerRadius::same(13), fill);
        }
        painter.galley(pos2(x, y - galley.size().y / 2.0), galley, color);
    }
}

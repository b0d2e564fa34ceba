//! Step 4: the form's scopes, to check off one by one. The check box is the only control, and the
//! whole row is its click target.

use crate::catalog::{Level, RequiredScope};
use crate::flow::{Entry, Message, ScopesMessage, ScopesStep};
use crate::texts::{TextId, commas, t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::screens::chrome::{Action, Chrome};
use crate::ui::screens::downloads;
use crate::ui::screens::scope_notes::{care_note, leave_words};
use crate::ui::theme::{Type, motion, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, LevelLook, TABLE_EDGES, check_box, column, columns, framed,
    glossary_button, hairline, indented, key_cap, left_of, level_word, line, paragraph, paragraphs,
    progress_bar, quiet_row, rest_height, row, rule, silent_line_in, switch, table_frame, target,
    width_of,
};
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Frame, Id, Key, Margin, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo,
};

/// The widths of the three level columns.
const OPTIONS: [f32; 3] = [74.0, 102.0, 80.0];

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let practice = view.state.is_practice();
    let lead = if practice { t::SCOPES_LEAD_PRACTICE } else { t::SCOPES_LEAD };
    let chrome =
        Chrome::new(with!(t::SCOPES_HEADING, count = needed(view), app = view.app()), text(lead));
    if !view.narrow {
        return chrome;
    }
    let action = |label: TextId, icon: Icon, message: ScopesMessage| Action {
        label: text(label),
        left: Some(icon),
        right: None,
        is_small: true,
        is_icon: view.tiny,
        message: Message::Scopes(message),
    };
    let compact = action(t::COMPACT_OPEN, icons::PUSH_PIN, ScopesMessage::Compact(true));
    let copy = action(t::SCOPES_COPY_CHECKLIST, icons::COPY, ScopesMessage::CopyChecklist);
    chrome.aside(vec![compact, copy])
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    downloads::show(ui, view, out);
    if view.narrow {
        progress_line(ui, view, out);
        ui.add_space(space::S8);
        table(ui, view, size::LEAVE_ROW, out);
        ui.add_space(space::S6);
        let tokens = tokens(ui);
        let save = then_save(view);
        ui.horizontal_top(|ui| {
            icons::FLOPPY_DISK.show(ui, space::S16, tokens.accent);
            ui.add_space(space::S6);
            let words = [
                (save.0.as_str(), Type::CaptionMedium, tokens.text),
                (" ", Type::Caption, tokens.text2),
                (save.1.as_str(), Type::Caption, tokens.text2),
            ];
            paragraphs(ui, &words);
        });
        return;
    }
    columns(ui, |ui| {
        let left = ui.available_width() - size::BESIDE_SCOPES - space::S20;
        column(ui, left, |ui| table(ui, view, 0.0, out));
        ui.add_space(space::S20);
        column(ui, size::BESIDE_SCOPES, |ui| side(ui, view, out));
    });
}

/// Returns what to do after the scopes. While any are left, the text doesn't say to click Save now,
/// because an account cannot be changed after that.
fn then_save(view: &View<'_>) -> (String, String) {
    if view.state.draft.scopes.left(&view.required_scopes) > 0 {
        (String::new(), text(t::COMPACT_SAVE))
    } else {
        (text(t::SCOPES_THEN_SAVE), text(t::SCOPES_THEN_SAVE_TEXT))
    }
}

fn needed(view: &View<'_>) -> usize {
    view.required_scopes.iter().filter(|entry| entry.is_needed()).count()
}

fn counts(view: &View<'_>) -> (usize, usize) {
    (view.state.draft.scopes.done(&view.required_scopes), needed(view))
}

/// Draws the side panel: progress and aids.
fn side(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (done, count) = counts(view);
    let shown = with!(t::COUNT_OF, done = done, count = count);
    let ticked = text(t::SCOPES_TICKED);
    let words = [
        (shown.as_str(), Type::Number, tokens.text),
        ("  ", Type::Secondary, tokens.text2),
        (ticked.as_str(), Type::Secondary, tokens.text2),
    ];
    paragraphs(ui, &words);
    ui.add_space(space::S8);
    progress_bar(ui, done as f32 / count.max(1) as f32, &format!("{shown} {ticked}"));
    ui.add_space(space::S10);
    let words = match view.state.draft.scopes.next(&view.required_scopes) {
        Some(next) => {
            with!(t::SCOPES_LEFT, count = (count - done), scope = next.panel_name.as_str())
        }
        None => text(t::SCOPES_ALL_TICKED),
    };
    paragraph(ui, &words, Type::Caption, tokens.text2);
    ui.add_space(space::S14);
    let label = text(t::SCOPES_COPY_CHECKLIST);
    if Button::secondary(&label).left(icons::COPY).wide(ui).show(ui).clicked() {
        out.push(Message::Scopes(ScopesMessage::CopyChecklist));
    }
    ui.add_space(space::S8);
    let label = text(t::COMPACT_OPEN);
    if Button::secondary(&label).left(icons::PUSH_PIN).wide(ui).show(ui).clicked() {
        out.push(Message::Scopes(ScopesMessage::Compact(true)));
    }
    ui.add_space(space::S14);
    row(ui, size::LEAVE_ROW, |ui| {
        let label = text(t::SCOPES_SHOW_REST);
        left_of(ui, SWITCH, |ui| line(ui, &label, Type::Secondary, tokens.text2));
        rest_switch(ui, view, out);
    });
    rule(ui, space::S12);
    row(ui, size::LEAVE_ROW, |ui| {
        key_cap(ui, &text(t::KEY_SPACE));
        ui.add_space(space::S8);
        line(ui, &text(t::SCOPES_KEY_SPACE), Type::Caption, tokens.text2);
    });
    let save = then_save(view);
    let kind = CalloutKind::Info;
    ui.add_space(space::S14);
    Callout { kind, icon: icons::FLOPPY_DISK, bold: &save.0, plain: &save.1 }.show(ui);
}

/// The width of a switch at the end of a row.
const SWITCH: f32 = 42.0;

/// Draws the switch that shows or hides unchanged scopes.
fn rest_switch(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    ui.add_space(space::S8);
    let on = view.state.draft.scopes.show_rest;
    if switch(ui, on, &text(t::SCOPES_SHOW_REST)).clicked() {
        out.push(Message::Scopes(ScopesMessage::ShowRest(!on)));
    }
}

/// Draws the side panel's content on one line.
fn progress_line(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (done, count) = counts(view);
    let shown = with!(t::COUNT_OF, done = done, count = count);
    row(ui, size::LEAVE_ROW, |ui| {
        line(ui, &shown, Type::Strong, tokens.text);
        ui.add_space(space::S12);
        let label = text(t::SCOPES_SHOW_REST);
        let room = width_of(ui, &label, Type::Caption) + space::S12 + SWITCH;
        left_of(ui, room, |ui| progress_bar(ui, done as f32 / count.max(1) as f32, &shown));
        ui.add_space(space::S12);
        line(ui, &label, Type::Caption, tokens.text2);
        rest_switch(ui, view, out);
    });
}

/// Draws the scopes in a scrolling card that fills the height above the content below it.
fn table(ui: &mut Ui, view: &View<'_>, below: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let height = rest_height(ui, below, size::TABLE_LEAST);
    framed(ui, table_frame(ui), |ui| {
        ui.set_height(height - TABLE_EDGES);
        let corner = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
        let head = Frame::new().fill(tokens.sunken).corner_radius(corner);
        framed(ui, head.inner_margin(Margin { left: 43, ..Margin::ZERO }), |ui| {
            row(ui, size::SCOPE_ROW, |ui| {
                line(ui, &text(t::SCOPES_TABLE), Type::CaptionMedium, tokens.text2);
                ui.add_space(space::S2);
                glossary_button(ui, t::WHAT_SCOPE);
            });
        });
        hairline(ui);
        ui.scope_builder(UiBuilder::new().scope_id(Id::unique("scope-table")), |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            scroll.show(ui, |ui| scope_rows(ui, view, out));
        });
    });
}

fn scope_rows(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let next = view.state.draft.scopes.next(&view.required_scopes).map(|scope| scope.id.as_str());
    let mut focus = None;
    let mut number = 0;
    for entry in ScopesStep::entries(&view.required_scopes) {
        match entry {
            Entry::Set(required) => {
                number += 1;
                let asked = scope_row(ui, view, &required, (number, next), out);
                focus = asked.or(focus);
            }
            Entry::Leave(scopes, level) if view.state.draft.scopes.show_rest => {
                quiet_row(ui, &leave_words(&scopes, level));
            }
            Entry::Leave(..) => {}
        }
    }
    if let Some(profile) = view.state.app().filter(|app| !app.other_scopes.is_empty()) {
        let names = commas(&profile.other_scopes);
        quiet_row(ui, &with!(t::SCOPES_OTHER, scopes = names));
    }
    // Set the focus only after all rows are drawn: otherwise the next row would also react to this
    // key press.
    if let Some(row) = focus {
        ui.memory_mut(|memory| memory.request_focus(row));
    }
}

/// Draws a scope with the level to choose. Returns the row that gets the focus.
fn scope_row(
    ui: &mut Ui,
    view: &View<'_>,
    required: &RequiredScope,
    (number, next): (usize, Option<&str>),
    out: &mut Vec<Message>,
) -> Option<Id> {
    let tokens = tokens(ui);
    let id = required.scope.id.as_str();
    let ticked = view.state.draft.scopes.is_ticked(required);
    let is_next = next == Some(id);
    let is_gap = view.state.draft.scopes.gaps.contains(id);
    let mut notes: Vec<(String, Color32)> = Vec::new();
    notes.extend(care_note(required.scope).map(|note| (note, tokens.warn)));
    if is_gap {
        notes.push((text(t::SCOPES_GAP), tokens.bad));
    }
    let frame = |hovered: bool| {
        let fill = match (is_next, is_gap) {
            (true, _) => tokens.selected,
            (false, true) => tokens.bad_tint,
            (false, false) if hovered => tokens.hover,
            _ => Color32::TRANSPARENT,
        };
        Frame::new()
            .fill(fill)
            .corner_radius(CornerRadius::same(radius::BUTTON))
            .inner_margin(Margin { left: 12, right: 12, top: 0, bottom: 0 })
    };
    let identity = (Id::unique(("scope-row", id)), Sense::click());
    let response = target(ui, identity, frame, |ui| {
        row(ui, size::SCOPE_ROW, |ui| {
            let tick = identity.0.with("tick");
            let shown = ui.ctx().animate_bool_with_time(tick, ticked, motion::TICK);
            check_box(ui, shown.round() > 0.0);
            ui.add_space(space::S12);
            let (style, color) = match (ticked, is_next) {
                (true, _) => (Type::Body, tokens.text2),
                (false, true) => (Type::Strong, tokens.text),
                (false, false) => (Type::Medium, tokens.text),
            };
            let room = ui.available_width() - OPTIONS.iter().sum::<f32>();
            silent_line_in(ui, room, &required.scope.panel_name, style, color);
            options(ui, required, (ticked, is_next));
        });
        for (note, color) in &notes {
            indented(ui, space::S28, |ui| {
                crate::ui::widgets::silent_paragraph(ui, note, Type::Caption, *color);
                ui.add_space(space::S4);
            });
        }
    });
    let mut name = with!(
        t::SCOPE_SPOKEN,
        scope = required.scope.panel_name.as_str(),
        level = required.level.panel_name(),
        number = number,
        count = needed(view)
    );
    for (note, _) in &notes {
        name = format!("{name} {note}");
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &name));
    if !is_next {
        hairline(ui);
    }
    if view.look.wants_focus && is_next {
        response.request_focus();
    }
    if response.gained_focus() || (is_next && came(ui, id)) {
        response.scroll_to_me(Some(egui::Align::Center));
    }
    pressed(ui, view, &response, id, out)
}

/// Whether this scope has just become the next one, however the previous one was checked off. The
/// next one is scrolled into view.
fn came(ui: &Ui, id: &str) -> bool {
    let last = Id::unique("scope-next");
    let before: Option<String> = ui.data(|data| data.get_temp(last));
    ui.data_mut(|data| data.insert_temp(last, id.to_owned()));
    before.is_some_and(|before| before != id)
}

/// Checks or unchecks the row if it was pressed. Returns the row that gets the focus: after Space,
/// the next unchecked one.
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
    let is_ticked = |required: &RequiredScope| view.state.draft.scopes.is_ticked(required);
    let needed: Vec<&RequiredScope> =
        view.required_scopes.iter().filter(|entry| entry.is_needed()).collect();
    let here = needed.iter().position(|entry| entry.scope.id == id).unwrap_or(0);
    let was_ticked = needed.get(here).is_some_and(|required| is_ticked(required));
    if ui.input(|input| input.key_pressed(Key::Space)) && !was_ticked {
        let (before, after) = needed.split_at(here);
        let open = |entry: &&&RequiredScope| entry.scope.id != id && !is_ticked(entry);
        let next = after.iter().find(open).or_else(|| before.iter().find(open))?;
        return Some(Id::unique(("scope-row", next.scope.id.as_str())));
    }
    Some(response.id)
}

/// Draws the levels offered by the form and highlights the one to choose.
fn options(ui: &mut Ui, required: &RequiredScope, (ticked, is_next): (bool, bool)) {
    for (place, width) in OPTIONS.into_iter().enumerate() {
        let in_place = |level: Level| match level {
            Level::None | Level::Standard => place == 0,
            Level::ReadOnly => place == 1,
            _ => place == 2,
        };
        let offered: Vec<Level> = required
            .scope
            .levels
            .iter()
            .map(|offered| offered.level)
            .filter(|level| in_place(*level))
            .collect();
        // If two levels share a column, show the one to choose.
        let lit = offered.iter().copied().find(|level| *level == required.level);
        let shown = lit.or(offered.last().copied());
        let Some(level) = shown else {
            ui.add_space(width);
            continue;
        };
        let look = match (lit.is_some(), ticked, is_next) {
            (false, ..) => LevelLook::Quiet,
            (true, true, _) => LevelLook::Chosen,
            (true, false, false) => LevelLook::ToChoose,
            (true, false, true) => LevelLook::Now,
        };
        level_word(ui, level.panel_name(), look, (space::S10, width));
    }
}

//! Step 1, "My app is not listed": the guide's text, and beside it the rows that were found.

use crate::catalog::{Level, Scope};
use crate::guide::FoundRow;
use crate::texts::{commas, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Column, TextArea, card, fit, level_menu, spinner, text_at, width_of,
};
use crate::ui::widgets::{closable, columns};
use crate::wizard::{AppMessage, GuideMessage, GuideProblem, GuideStep, Message};
use egui::{Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use std::ops::Range;

/// Where the row under the pointer, or with the focus, has its words in the text.
const LIT: &str = "guide-lit";
/// Height of a row of the list.
const ROW: f32 = 36.0;
/// Height of a name that has to be decided about.
const ASK: f32 = 60.0;

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    if view.narrow { 420.0 } else { 300.0 }
}

fn send(message: GuideMessage) -> Message {
    Message::App(AppMessage::Guide(message))
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let guide = &view.state.app.guide;
    let mut body = body;
    if let Some(problem) = guide.problem {
        let height = problem_callout(ui, body, problem, out);
        body.set_top(body.top() + height);
    }
    let (left, right) = if view.narrow {
        let split = body.top() + 208.0;
        (body.with_max_y(split), body.with_min_y(split + 12.0))
    } else {
        columns(body, 308.0, 20.0)
    };
    source(ui, view, left, out);
    found(ui, view, right, out);
}

fn problem_callout(ui: &mut Ui, body: Rect, problem: GuideProblem, out: &mut Vec<Message>) -> f32 {
    let id = match problem {
        GuideProblem::NothingToPaste => t::GUIDE_PROBLEM_NOTHING,
        GuideProblem::NotText => t::GUIDE_PROBLEM_NOT_TEXT,
        GuideProblem::TooLarge => t::GUIDE_PROBLEM_TOO_LARGE,
        GuideProblem::Unreadable => t::GUIDE_PROBLEM_UNREADABLE,
        GuideProblem::Credentials => t::GUIDE_PROBLEM_CREDENTIALS,
        GuideProblem::NoDialog => t::GUIDE_PROBLEM_NO_DIALOG,
    };
    let (bold, plain) = (text(id), crate::texts::attribute(id, "text", &[]));
    let (height, closed) = closable(ui, body, &bold, &plain);
    if closed {
        out.push(send(GuideMessage::DismissProblem));
    }
    height
}

/// The text, with the words lit that rows came from.
fn source(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let guide = &view.state.app.guide;
    let title = text(t::GUIDE_TEXT);
    let middle = rect.top() + 9.0;
    text_at(ui, pos2(rect.left(), middle), 160.0, &title, Type::SecondaryMedium, tokens.text);
    if !guide.text.is_empty() {
        let clear = text(t::GUIDE_CLEAR);
        let at = pos2(rect.right(), middle - 12.0);
        if Button::link(&clear).right_at(ui, at).clicked() {
            out.push(send(GuideMessage::Clear));
        }
    }
    let box_rect = Rect::from_min_max(
        pos2(rect.left(), rect.top() + 28.0),
        pos2(rect.right(), rect.bottom() - 40.0),
    );
    let foot = rect.bottom() - size::CONTROL_SMALL;
    let (paste, choose) = (text(t::PASTE), text(t::CHOOSE_FILE));
    let button = Button::secondary(&paste).left(icons::CLIPBOARD_TEXT).small();
    let pasted = button.at(ui, pos2(rect.left(), foot));
    if pasted.clicked() {
        out.push(send(GuideMessage::Paste));
    }
    let button = Button::secondary(&choose).left(icons::FOLDER_OPEN).small();
    let chosen = button.at(ui, pos2(pasted.rect.right() + 8.0, foot));
    if chosen.clicked() {
        out.push(send(GuideMessage::ChooseFile));
    }
    if guide.is_reading() {
        let middle = foot + size::CONTROL_SMALL / 2.0;
        spinner(ui, pos2(chosen.rect.right() + 20.0, middle), 16.0);
        let (cancel, name) = (text(t::CANCEL), text(t::GUIDE_CANCEL_READING));
        let at = pos2(chosen.rect.right() + 34.0, middle - 12.0);
        if Button::link(&cancel).name(&name).at(ui, at).clicked() {
            out.push(send(GuideMessage::CancelReading));
        }
    }
    if guide.problem == Some(GuideProblem::Credentials) {
        // What was typed is not remembered either.
        let id = Id::unique("guide-text");
        if let Some(mut state) = egui::widgets::text_edit::TextEditState::load(ui.ctx(), id) {
            state.clear_undoer();
            state.store(ui.ctx(), id);
        }
    }
    let lit: Option<Range<usize>> = ui.data(|data| data.get_temp(Id::unique(LIT)));
    let (shown, is_all) = guide.shown();
    let lit = lit.filter(|lit| lit.end <= shown.len());
    let mut marks = marks(guide, lit.as_ref());
    marks.retain(|(words, _)| words.end <= shown.len());
    let mut typed = shown.to_owned();
    if !is_all {
        let words = text(t::GUIDE_BEGINNING);
        let at = pos2(chosen.rect.right() + 16.0, foot + size::CONTROL_SMALL / 2.0);
        let room = rect.right() - at.x;
        text_at(ui, at, room, &words, Type::Caption, tokens.text2);
    }
    let hint = text(t::GUIDE_HINT);
    let id = Id::unique("guide-text");
    let area = TextArea { name: &title, hint: &hint, id, marks: &marks, scroll_to: lit };
    let response = area.put(ui, box_rect, &mut typed);
    if view.look.wants_focus {
        response.request_focus();
    }
    // Of a text that is shown in part, what is not shown would be lost.
    let is_whole = is_all && !guide.is_reading();
    if response.changed() && is_whole {
        out.push(send(GuideMessage::Text(typed)));
    } else if response.changed() && typed.is_empty() && !guide.is_reading() {
        out.push(send(GuideMessage::Clear));
    }
}

/// Which words of the text are lit, and how: 0 for rows that were found, 1 for what is to decide,
/// 2 for the row that is looked at.
fn marks(guide: &GuideStep, lit: Option<&Range<usize>>) -> Vec<(Range<usize>, u8)> {
    let rows = guide.read.rows.iter().filter(|row| !row.by_rule);
    let mut marks: Vec<(Range<usize>, u8)> = rows.map(|row| (row.evidence.clone(), 0)).collect();
    marks.extend(guide.read.rule_evidence.clone().map(|evidence| (evidence, 0)));
    let open = guide.open_names().filter(|name| !guide.decided.contains_key(&name.name));
    marks.extend(open.map(|unread| (unread.evidence.clone(), 1)));
    marks.extend(guide.read.doubts.iter().map(|doubt| (doubt.clone(), 1)));
    marks.extend(lit.map(|lit| (lit.clone(), 2)));
    marks
}

/// The rows that were found.
fn found(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let guide = &view.state.app.guide;
    let rows = guide.rows().iter().filter(|row| row.is_needed()).count();
    let open = guide.open_names().filter(|name| !guide.decided.contains_key(&name.name));
    let values = [("rows", rows.into()), ("open", open.count().into())];
    let title = with(t::GUIDE_FOUND, &values);
    let by_hand = text(t::GUIDE_BY_HAND);
    let link = Button::link(&by_hand);
    let room = rect.width() - link.size(ui).x - 12.0;
    let middle = rect.top() + 9.0;
    text_at(ui, pos2(rect.left(), middle), room, &title, Type::SecondaryMedium, tokens.text);
    if link.right_at(ui, pos2(rect.right(), middle - 12.0)).clicked() {
        out.push(Message::App(AppMessage::PickRows));
    }
    let list = rect.with_min_y(rect.top() + 28.0);
    card(ui, list);
    let read = &guide.read;
    if read.rows.is_empty() && read.unread.is_empty() && read.doubts.is_empty() {
        nothing_yet(ui, guide, list);
        return;
    }
    let inner = list.shrink(1.0);
    let mut lit = None;
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("guide-rows")), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for unread in &guide.read.unread {
                if guide.is_said_twice(unread) {
                    let row = [("row", unread.name.as_str().into())];
                    note(ui, &with(t::GUIDE_TWO_LEVELS, &row), inner.width());
                    continue;
                }
                let decided = guide.decided.get(&unread.name).copied();
                if name_row(ui, &unread.name, decided, inner.width(), out) {
                    lit = Some(unread.evidence.clone());
                }
            }
            if let Some(rule) = guide.read.rule {
                let words = crate::words::rule(rule);
                let words = with(t::GUIDE_RULE, &[("words", words.into())]);
                note(ui, &words, inner.width());
            }
            for doubt in &guide.read.doubts {
                let words = [("words", guide.read.words(doubt).into())];
                note(ui, &with(t::GUIDE_DOUBT, &words), inner.width());
            }
            for row in &guide.read.rows {
                if found_row(ui, guide, row, inner.width(), out) {
                    lit = Some(row.evidence.clone());
                }
            }
            more(ui, guide, inner.width());
        });
    });
    ui.data_mut(|data| {
        if let Some(lit) = lit {
            data.insert_temp(Id::unique(LIT), lit);
        } else {
            data.remove::<Range<usize>>(Id::unique(LIT));
        }
    });
}

fn nothing_yet(ui: &mut Ui, guide: &GuideStep, list: Rect) {
    let tokens = tokens(ui);
    let id = if guide.text.trim().is_empty() { t::GUIDE_EMPTY } else { t::GUIDE_NONE };
    let mut column =
        Column { x: list.left() + 24.0, y: list.top() + 24.0, width: list.width() - 48.0 };
    column.text(ui, &text(id), Type::Strong, tokens.text);
    column.gap(space::S4);
    let more = crate::texts::attribute(id, "text", &[]);
    column.text(ui, &more, Type::Secondary, tokens.text2);
}

/// A line of its own among the rows.
fn note(ui: &mut Ui, words: &str, width: f32) {
    let tokens = tokens(ui);
    let start = ui.next_widget_position();
    let mut column = Column { x: start.x + 16.0, y: start.y + 8.0, width: width - 32.0 };
    column.text(ui, words, Type::Secondary, tokens.text2);
    column.gap(space::S8);
    let used = Rect::from_min_max(start, pos2(start.x + width, column.y));
    ui.painter().hline(used.x_range(), used.bottom(), Stroke::new(1.0, tokens.line));
    ui.allocate_rect(used, Sense::hover());
}

/// What else was found: values, account name, another kind of token.
fn more(ui: &mut Ui, guide: &GuideStep, width: f32) {
    let labels: Vec<String> = guide.read.values.iter().map(|value| value.label.clone()).collect();
    if !labels.is_empty() {
        note(ui, &with(t::GUIDE_VALUES, &[("words", commas(&labels).into())]), width);
    }
    if let Some(name) = &guide.read.account_name {
        note(ui, &with(t::GUIDE_ACCOUNT, &[("words", name.as_str().into())]), width);
    }
    if guide.read.token_type == Some(crate::catalog::TokenType::StencilCli) {
        note(ui, &text(t::GUIDE_STENCIL), width);
    }
}

/// A name that is no row of the form; whether it is looked at.
fn name_row(
    ui: &mut Ui,
    name: &str,
    decided: Option<bool>,
    width: f32,
    out: &mut Vec<Message>,
) -> bool {
    let tokens = tokens(ui);
    let height = if decided.is_some() { ROW } else { ASK };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let looked_at = response.contains_pointer();
    if decided.is_none() {
        ui.painter().rect_filled(rect, egui::CornerRadius::ZERO, tokens.warn_tint);
    }
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let icon = pos2(rect.left() + 23.0, rect.center().y);
    let x = rect.left() + 42.0;
    let (yes, no) = (text(t::GUIDE_YES), text(t::GUIDE_NO));
    let decide = |keep: bool| send(GuideMessage::Decide(name.to_owned(), keep));
    match decided {
        None => {
            icons::QUESTION_FILL.paint(ui.painter(), icon, 17.0, tokens.warn_icon);
            let name_yes = with(t::GUIDE_YES_NAME, &[("row", name.into())]);
            let name_no = with(t::GUIDE_NO_NAME, &[("row", name.into())]);
            let yes = Button::secondary(&yes).small().name(&name_yes);
            let y = rect.center().y - size::CONTROL_SMALL / 2.0;
            let yes_width = yes.size(ui).x;
            // Reading order: "No" stands first, and is also first in the order of the Tab key.
            let no = Button::secondary(&no).small().name(&name_no);
            let no_at = pos2(rect.right() - 14.0 - yes_width - 8.0, y);
            let response = no.right_at(ui, no_at);
            let room = response.rect.left() - x - 10.0;
            let at = pos2(x, rect.center().y - 9.0);
            let question = text(t::GUIDE_ON_FORM);
            let asked = fit(ui, &question, Type::Caption, tokens.text2, room);
            // A question in two lines needs the name to make room.
            let up = if asked.rows.len() > 1 { 17.0 } else { 9.0 };
            text_at(ui, pos2(x, at.y + 9.0 - up), room, name, Type::Strong, tokens.text);
            let at = pos2(x, rect.center().y + 10.0);
            // Where it has no room, the name and the two answers say the same.
            if !asked.elided {
                text_at(ui, at, room, &question, Type::Caption, tokens.text2);
            }
            if response.clicked() {
                out.push(decide(false));
            }
            if yes.right_at(ui, pos2(rect.right() - 14.0, y)).clicked() {
                out.push(decide(true));
            }
        }
        Some(kept) => {
            let (label, words) = if kept {
                icons::CHECK_CIRCLE_FILL.paint(ui.painter(), icon, 17.0, tokens.ok);
                (no, text(t::GUIDE_NAME_KEPT))
            } else {
                icons::MINUS.paint(ui.painter(), icon, 15.0, tokens.text3);
                (yes, text(t::GUIDE_LEFT_OUT))
            };
            let link = Button::link(&label);
            let response = link.right_at(ui, pos2(rect.right() - 16.0, rect.center().y - 12.0));
            let at = pos2(x, rect.center().y);
            let name = text_at(ui, at, width * 0.4, name, Type::Body, tokens.text2);
            let at = pos2(name.right() + 10.0, at.y);
            let room = response.rect.left() - at.x - 8.0;
            text_at(ui, at, room, &words, Type::Caption, tokens.text2);
            if response.clicked() {
                out.push(decide(!kept));
            }
        }
    }
    looked_at
}

/// What is worth saying about a row beside its name.
fn remark(guide: &GuideStep, row: &FoundRow) -> String {
    if guide.corrected.contains_key(&row.scope.id) {
        text(t::GUIDE_CORRECTED)
    } else if row.unspecified {
        text(t::GUIDE_NO_LEVEL)
    } else if row.by_rule {
        text(t::GUIDE_BY_RULE)
    } else if !same_words(&row.ui_name, row.scope) {
        format!("“{}”", row.ui_name)
    } else if row.scope.care && !row.level.is_rest() {
        text(t::GUIDE_CARE)
    } else {
        String::new()
    }
}

/// Whether the guide spells the row as the form does, but for case and marks.
fn same_words(name: &str, scope: &Scope) -> bool {
    let plain = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    [&scope.panel_name, &scope.ui_name].into_iter().any(|known| plain(known) == plain(name))
}

/// One row with its level; whether it is looked at.
fn found_row(
    ui: &mut Ui,
    guide: &GuideStep,
    row: &FoundRow,
    width: f32,
    out: &mut Vec<Message>,
) -> bool {
    let tokens = tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let mut looked_at = response.contains_pointer();
    if looked_at {
        ui.painter().rect_filled(rect, egui::CornerRadius::ZERO, tokens.hover);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, tokens.line));
    let level: Option<Level> = match guide.corrected.get(&row.scope.id) {
        Some(corrected) => *corrected,
        None => Some(row.level),
    };
    let icon = pos2(rect.left() + 23.0, rect.center().y);
    let needed = level.is_some_and(|level| !level.is_rest());
    match level {
        Some(_) if needed && row.scope.care => {
            icons::WARNING_FILL.paint(ui.painter(), icon, 16.0, tokens.warn_icon);
        }
        Some(_) if needed && row.unspecified => {
            icons::QUESTION_FILL.paint(ui.painter(), icon, 17.0, tokens.mute);
        }
        Some(_) if needed => {
            icons::CHECK_CIRCLE_FILL.paint(ui.painter(), icon, 17.0, tokens.ok);
        }
        _ => icons::MINUS.paint(ui.painter(), icon, 15.0, tokens.text3),
    }
    let right = pos2(rect.right() - 14.0, rect.center().y);
    let name = row.scope.panel_name.as_str();
    let menu_left = match level {
        Some(level) => {
            let extra = text(t::GUIDE_LEAVE_OUT);
            let picked = level_menu(ui, right, row.scope, level, Some(&extra));
            looked_at |= picked.response.has_focus();
            match picked.chosen {
                Some(Some(level)) => {
                    out.push(send(GuideMessage::SetLevel(row.scope.id.clone(), level)));
                }
                Some(None) => out.push(send(GuideMessage::LeaveOut(row.scope.id.clone()))),
                None => {}
            }
            picked.response.rect.left()
        }
        None => {
            let label = text(t::GUIDE_PUT_BACK);
            let spoken = with(t::GUIDE_PUT_BACK_NAME, &[("row", name.into())]);
            let at = pos2(right.x, right.y - 12.0);
            let response = Button::link(&label).name(&spoken).right_at(ui, at);
            if response.clicked() {
                out.push(send(GuideMessage::PutBack(row.scope.id.clone())));
            }
            response.rect.left()
        }
    };
    let at = pos2(rect.left() + 42.0, rect.center().y);
    let color = if needed { tokens.text } else { tokens.text2 };
    let room = menu_left - at.x - 10.0;
    let shown = text_at(ui, at, room, name, Type::Medium, color);
    let words = remark(guide, row);
    let left = shown.right() + 12.0;
    let fits = width_of(ui, &words, Type::Caption).min(menu_left - 10.0 - left);
    if !words.is_empty() && fits > 40.0 {
        let at = pos2(menu_left - 10.0 - fits, at.y);
        text_at(ui, at, fits + 1.0, &words, Type::Caption, tokens.text2);
    }
    looked_at
}

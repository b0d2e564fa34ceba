//! Steps 4 and 5: the question about the Downloads folder, and the files that were found there.

use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::elide_middle;
use crate::ui::widgets::{Button, Column, hidden_label, lifted_card, text_at, well, width_of};
use crate::wizard::{DownloadsMessage, FoundFile, Message, Step, WatchProblem, Watching};
use egui::{CornerRadius, Rect, Ui, pos2, vec2};
use std::time::SystemTime;

/// Height of the card with one file, and of the question.
const CARD: f32 = 90.0;
/// The same in a very narrow window, where the buttons stand below the words.
const TALL: f32 = 148.0;
/// The question's in a narrow window, where its words take two lines and three.
const NARROW: f32 = 124.0;
/// Height of one of several files.
const FILE: f32 = 44.0;
/// Height of the line that only says what is so.
const LINE: f32 = 24.0;
/// Below this width the words take the place of the sign.
const SIGN_FROM: f32 = 620.0;
/// More files than this have no room; the newest are shown.
const MOST: usize = 4;

fn send(message: DownloadsMessage) -> Message {
    Message::Downloads(message)
}

/// Height of the question in step 4.
const FLAT: f32 = 38.0;

/// Step 4 belongs to the rows: there the question is one line, and in step 5 a card.
fn is_flat(view: &View<'_>) -> bool {
    view.state.step() == Step::Scopes && !view.tiny
}

/// The room that it takes, with the gap below.
pub(crate) fn height(view: &View<'_>) -> f32 {
    let downloads = &view.state.downloads;
    if !view.state.shows_downloads() {
        return 0.0;
    }
    match downloads.found.len() {
        0 if downloads.asks() && is_flat(view) => FLAT + 10.0,
        0 if downloads.asks() => {
            let height = match (view.tiny, view.narrow) {
                (true, _) => TALL,
                (false, true) => NARROW,
                (false, false) => CARD,
            };
            height + 14.0
        }
        0 => LINE + 8.0,
        1 => {
            if view.tiny {
                TALL + 14.0
            } else {
                CARD + 14.0
            }
        }
        count => {
            let more = if count > MOST { 20.0 } else { 0.0 };
            58.0 + count.min(MOST) as f32 * FILE + more + 14.0
        }
    }
}

/// Puts it at the top of the column.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let downloads = &view.state.downloads;
    let height = height(view);
    if height == 0.0 {
        return;
    }
    let rect = Rect::from_min_size(pos2(column.x, column.y), vec2(column.width, height));
    column.gap(height);
    match downloads.found.as_slice() {
        [] if downloads.asks() && is_flat(view) => {
            flat_question(ui, rect.with_max_y(rect.bottom() - 10.0), out);
        }
        [] if downloads.asks() => question(ui, view, rect.with_max_y(rect.bottom() - 14.0), out),
        [] => line(ui, view, rect.with_max_y(rect.bottom() - 8.0), out),
        [file] => one(ui, view, file, rect.with_max_y(rect.bottom() - 14.0), out),
        files => several(ui, view, files, rect.with_max_y(rect.bottom() - 14.0), out),
    }
}

/// The square at the left of a card, where there is room; gives where the words begin.
fn sign(ui: &Ui, rect: Rect, icon: icons::Icon) -> f32 {
    if rect.width() < SIGN_FROM {
        return 18.0;
    }
    let tokens = tokens(ui);
    let square = Rect::from_min_size(rect.min + vec2(18.0, 23.0), vec2(44.0, 44.0));
    ui.painter().rect_filled(square, CornerRadius::same(radius::CALLOUT), tokens.accent_tint);
    icon.paint(ui.painter(), square.center(), 22.0, tokens.accent);
    79.0
}

fn question(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    lifted_card(ui, rect, tokens.accent_line);
    let left = sign(ui, rect, icons::FOLDER_OPEN);
    let (yes, no) = (text(t::DOWNLOADS_YES), text(t::DOWNLOADS_NO));
    let yes = Button::secondary(&yes);
    let y = buttons_top(view, rect);
    let yes_at = pos2(rect.right() - 18.0 - yes.size(ui).x, y);
    let no = Button::quiet(&no);
    let no_at = pos2(yes_at.x - 6.0 - no.size(ui).x, y);
    let x = rect.left() + left;
    let room = if view.tiny { rect.right() - 18.0 } else { no_at.x - 12.0 } - x;
    let title = text(t::DOWNLOADS_QUESTION);
    let mut below = Column { x, y: rect.top() + 15.0, width: room };
    below.text(ui, &title, Type::Strong, tokens.text);
    below.gap(space::S2);
    below.text(ui, &text(t::DOWNLOADS_QUESTION_MORE), Type::Caption, tokens.text2);
    if no.at(ui, no_at).clicked() {
        out.push(send(DownloadsMessage::Allow(false)));
    }
    if yes.at(ui, yes_at).clicked() {
        out.push(send(DownloadsMessage::Allow(true)));
    }
}

/// The question in one line; what is looked at is told by the pointer, and by screen readers.
fn flat_question(ui: &mut Ui, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    well(ui, rect);
    let middle = rect.center().y;
    icons::FOLDER_OPEN.paint(ui.painter(), pos2(rect.left() + 22.0, middle), 17.0, tokens.accent);
    let (yes, no) = (text(t::DOWNLOADS_YES), text(t::DOWNLOADS_NO));
    let (yes, no) = (Button::link(&yes), Button::link(&no));
    let yes_at = pos2(rect.right() - 16.0 - yes.size(ui).x, middle - 12.0);
    let no_at = pos2(yes_at.x - 16.0 - no.size(ui).x, middle - 12.0);
    let at = pos2(rect.left() + 42.0, middle);
    let question = text(t::DOWNLOADS_QUESTION);
    let room = no_at.x - at.x - 12.0;
    text_at(ui, at, room, &question, Type::SecondaryMedium, tokens.text);
    let words = rect.with_max_x(no_at.x - 8.0);
    let more = text(t::DOWNLOADS_QUESTION_MORE);
    hidden_label(ui, words, &more).on_hover_text(&more);
    if no.at(ui, no_at).clicked() {
        out.push(send(DownloadsMessage::Allow(false)));
    }
    if yes.at(ui, yes_at).clicked() {
        out.push(send(DownloadsMessage::Allow(true)));
    }
}

/// Where the buttons of a card begin: halfway up, or below the words.
fn buttons_top(view: &View<'_>, rect: Rect) -> f32 {
    if view.tiny {
        rect.bottom() - 12.0 - size::CONTROL
    } else {
        rect.center().y - size::CONTROL / 2.0
    }
}

/// What is so, in one line: it is watched, it cannot be, or it was not wanted.
fn line(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let downloads = &view.state.downloads;
    let (words, link, allow) = match &downloads.watching {
        Watching::Starting | Watching::On(_) => {
            (text(t::DOWNLOADS_WATCHING), text(t::DOWNLOADS_STOP), false)
        }
        Watching::Polling(_) => (text(t::DOWNLOADS_POLLING), text(t::DOWNLOADS_STOP), false),
        Watching::Failed(problem) => {
            let id = match problem {
                WatchProblem::NoFolder => t::DOWNLOADS_NO_FOLDER,
                WatchProblem::NotReadable => t::DOWNLOADS_NOT_READABLE,
                WatchProblem::Gone => t::DOWNLOADS_GONE,
            };
            (text(id), text(t::DOWNLOADS_AGAIN), true)
        }
        Watching::Off => (text(t::DOWNLOADS_OFF), text(t::DOWNLOADS_YES), true),
    };
    let middle = rect.center().y;
    icons::FOLDER_OPEN.paint(ui.painter(), pos2(rect.left() + 8.0, middle), 16.0, tokens.text2);
    let link_width = width_of(ui, &link, Type::SecondaryMedium);
    let room = rect.width() - 24.0 - link_width - 12.0;
    let at = pos2(rect.left() + 24.0, middle);
    let shown = text_at(ui, at, room, &words, Type::Secondary, tokens.text2);
    let at = pos2(shown.right() + 10.0, middle - 12.0);
    if Button::link(&link).at(ui, at).clicked() {
        out.push(send(DownloadsMessage::Allow(allow)));
    }
}

/// How long ago a file came, in words.
fn ago(file: &FoundFile) -> String {
    let seconds = SystemTime::now().duration_since(file.since).map_or(0, |ago| ago.as_secs());
    match seconds {
        0..60 => with(t::AGO_SECONDS, &[("count", seconds.into())]),
        60..3600 => with(t::AGO_MINUTES, &[("count", (seconds / 60).into())]),
        _ => with(t::AGO_HOURS, &[("count", (seconds / 3600).into())]),
    }
}

/// One file: "Use this file" is the next action.
fn one(ui: &mut Ui, view: &View<'_>, file: &FoundFile, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    lifted_card(ui, rect, tokens.accent_line);
    let left = sign(ui, rect, icons::FILE_ARROW_DOWN);
    let (use_it, not) = (text(t::DOWNLOADS_USE), text(t::DOWNLOADS_NOT_THIS));
    let use_it = Button::primary(&use_it);
    let y = buttons_top(view, rect);
    let use_at = pos2(rect.right() - 18.0 - use_it.size(ui).x, y);
    let not = Button::quiet(&not);
    let not_at = pos2(use_at.x - 6.0 - not.size(ui).x, y);
    let x = rect.left() + left;
    let room = if view.tiny { rect.right() - 18.0 } else { not_at.x - 12.0 } - x;
    let title = with(t::DOWNLOADS_FOUND, &[("ago", ago(file).into())]);
    text_at(ui, pos2(x, rect.top() + 27.0), room, &title, Type::Section, tokens.text);
    let name = elide_middle(ui, &file.name, room);
    text_at(ui, pos2(x, rect.top() + 47.0), room, &name, Type::MonoSmall, tokens.text2);
    let words = match view.state.downloads.names.get(&file.path) {
        Some(Some(name)) => with(t::DOWNLOADS_ACCOUNT, &[("name", name.as_str().into())]),
        Some(None) => text(t::DOWNLOADS_NO_ACCOUNT),
        None => text(t::DOWNLOADS_NOT_OPENED),
    };
    text_at(ui, pos2(x, rect.top() + 66.0), room, &words, Type::Caption, tokens.text2);
    if not.at(ui, not_at).clicked() {
        out.push(send(DownloadsMessage::NotThis(file.path.clone())));
    }
    let response = use_it.at(ui, use_at);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.clicked() {
        out.push(send(DownloadsMessage::Use(file.path.clone())));
    }
    // The time in the title goes on.
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
}

/// Several files, newest first: none is chosen beforehand.
fn several(ui: &mut Ui, view: &View<'_>, files: &[FoundFile], rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    lifted_card(ui, rect, tokens.accent_line);
    let title = with(t::DOWNLOADS_FOUND_SEVERAL, &[("count", files.len().into())]);
    let at = pos2(rect.left() + 18.0, rect.top() + 27.0);
    let shown = text_at(ui, at, rect.width() * 0.6, &title, Type::Section, tokens.text);
    let names = &view.state.downloads.names;
    if files.iter().any(|file| !names.contains_key(&file.path)) {
        let label = text(t::DOWNLOADS_SHOW_NAMES);
        let at = pos2(rect.right() - 18.0, at.y - 12.0);
        let button = Button::link(&label);
        if at.x - button.size(ui).x > shown.right() + 12.0
            && button.right_at(ui, at).on_hover_text(text(t::DOWNLOADS_SHOW_NAMES_MORE)).clicked()
        {
            out.push(send(DownloadsMessage::ShowNames));
        }
    }
    let mut y = rect.top() + 48.0;
    for file in files.iter().take(MOST) {
        let row = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), FILE));
        y += FILE;
        let account = match names.get(&file.path) {
            Some(Some(name)) => with(t::DOWNLOADS_ACCOUNT, &[("name", name.as_str().into())]),
            Some(None) => text(t::DOWNLOADS_NO_ACCOUNT),
            None => String::new(),
        };
        let ago = ago(file);
        let what = if account.is_empty() { ago } else { format!("{account} · {ago}") };
        let label = text(t::DOWNLOADS_USE);
        let spoken = with(t::DOWNLOADS_USE_NAME, &[("file", what.as_str().into())]);
        let button = Button::secondary(&label).small().name(&spoken);
        let width = button.size(ui).x;
        let not = with(t::DOWNLOADS_NOT_THIS_NAME, &[("file", what.as_str().into())]);
        let not_at = pos2(row.right() - 12.0 - size::ICON_BUTTON, row.center().y - 16.0);
        let at = pos2(not_at.x - 6.0 - width, row.center().y - size::CONTROL_SMALL / 2.0);
        let room = at.x - row.left() - 18.0 - 12.0;
        let text_left = row.left() + 18.0;
        let top = pos2(text_left, row.center().y - 9.0);
        text_at(ui, top, room, &what, Type::Medium, tokens.text);
        let name = elide_middle(ui, &file.name, room);
        let below = pos2(text_left, row.center().y + 10.0);
        text_at(ui, below, room, &name, Type::MonoSmall, tokens.text2);
        if button.at(ui, at).clicked() {
            out.push(send(DownloadsMessage::Use(file.path.clone())));
        }
        if Button::icon(icons::X, &not).at(ui, not_at).clicked() {
            out.push(send(DownloadsMessage::NotThis(file.path.clone())));
        }
    }
    let more = files.len().saturating_sub(MOST);
    if more > 0 {
        let words = with(t::DOWNLOADS_MORE, &[("count", more.into())]);
        let at = pos2(rect.left() + 18.0, y + 8.0);
        text_at(ui, at, rect.width() - 36.0, &words, Type::Caption, tokens.text2);
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(10));
}

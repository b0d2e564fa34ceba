//! Step 7, below the values: what Done tidies up, and the clipboard countdown.

use crate::explain;
use crate::export::cloud_service;
use crate::flow::{CopyTarget, Countdown, FoundFile, Message, TidyMessage};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, beside, card_frame, choice, elide_middle, framed, indented, line, paragraph, row,
    width_of,
};
use egui::{Id, Margin, Ui};
use std::path::Path;
use std::time::UNIX_EPOCH;

fn folder(path: &Path) -> String {
    path.parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Returns the time of a file's download in words.
fn age(file: &FoundFile) -> String {
    let seconds = file.since.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    explain::moment(i64::try_from(seconds).unwrap_or(i64::MAX), explain::now())
}

/// Describes an older file, with its folder and age.
fn older_words(file: &FoundFile) -> String {
    let when = age(file);
    with!(t::TIDY_OLDER_FILE, name = file.name.as_str(), when = when, folder = folder(&file.path))
}

/// Returns a text that says when the copied value is cleared, or that it isn't.
pub(crate) fn countdown_words(countdown: Countdown) -> String {
    match (countdown.left, countdown.target) {
        (Some(left), CopyTarget::Clipboard) => with!(t::CLIPBOARD_CLEARS, seconds = left),
        (Some(left), CopyTarget::PrimarySelection) => with!(t::SELECTION_CLEARS, seconds = left),
        (None, CopyTarget::Clipboard) => text(t::CLIPBOARD_STAYS),
        (None, CopyTarget::PrimarySelection) => text(t::SELECTION_STAYS),
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let state = view.state;
    let file = state.imported_file();
    let other = |found: &&FoundFile| Some(&found.path) != file;
    let older: Vec<FoundFile> = if state.is_practice() {
        Vec::new()
    } else {
        state.user.downloads.older.iter().filter(other).cloned().collect()
    };
    let leftovers = &state.user.downloads.leftovers;
    let has_others = !older.is_empty() || !leftovers.is_empty();
    if file.is_none() && !has_others && !state.clipboard_may_hold_values() {
        return;
    }
    if view.narrow && !view.tiny && !has_others && flat(ui, view, out) {
        return;
    }
    let tokens = tokens(ui);
    let frame = card_frame(ui).inner_margin(Margin { left: 16, right: 15, top: 13, bottom: 11 });
    framed(ui, frame, |ui| {
        ui.horizontal_top(|ui| {
            icons::BROOM.show(ui, size::ICON_LARGE, tokens.accent);
            ui.add_space(space::S10);
            paragraph(ui, &text(t::TIDY_HEADING), Type::Strong, tokens.text);
        });
        ui.add_space(space::S6);
        if let Some(file) = file {
            imported(ui, view, file, out);
        }
        if !leftovers.is_empty() {
            left_behind(ui, view, leftovers, out);
        }
        if state.clipboard_may_hold_values() {
            clipboard(ui, view, out);
        }
        if !older.is_empty() {
            older_files(ui, view, &older, out);
        }
    });
    ui.add_space(space::S12);
}

/// Draws the choice for the file that the values came from.
fn imported(ui: &mut Ui, view: &View<'_>, file: &Path, out: &mut Vec<Message>) {
    let (state, tokens) = (view.state, tokens(ui));
    let may = state.may_tidy_files();
    let on = state.draft.tidy.file;
    if choice(ui, Id::unique("tidy-file"), (on, may), &text(t::TIDY_FILE)) {
        out.push(Message::Tidy(TidyMessage::File(!on)));
    }
    below(ui, |ui| {
        let shown = elide_middle(ui, &file.to_string_lossy(), ui.available_width() * PATH_PART);
        let words = match state.user.downloads.known(file).map(age) {
            Some(when) => with!(t::TIDY_FILE_AGE, path = shown, when = when),
            None => shown,
        };
        paragraph(ui, &words, Type::Caption, tokens.text2);
        let note = text(if may { t::TIDY_FILE_TRASH } else { t::TIDY_FILE_SAVE_FIRST });
        paragraph(ui, &note, Type::Caption, tokens.text3);
        in_a_cloud(ui, file);
    });
}

/// Draws the choice for copies of the values that a browser left behind.
fn left_behind(ui: &mut Ui, view: &View<'_>, leftovers: &[FoundFile], out: &mut Vec<Message>) {
    let on = view.state.draft.tidy.leftovers;
    let may = view.state.may_tidy_files();
    let words = with!(t::TIDY_LEFTOVERS, count = leftovers.len());
    if choice(ui, Id::unique("tidy-leftovers"), (on, may), &words) {
        out.push(Message::Tidy(TidyMessage::Leftovers(!on)));
    }
    below(ui, |ui| {
        for file in leftovers {
            let path = file.path.to_string_lossy();
            let path = elide_middle(ui, &path, ui.available_width() * PATH_PART);
            let words = with!(t::TIDY_FILE_AGE, path = path, when = age(file));
            paragraph(ui, &words, Type::Caption, tokens(ui).text2);
        }
    });
}

/// The largest share of a line that a path takes, beside its age.
const PATH_PART: f32 = 0.8;

/// Warns if a cloud service keeps a copy.
fn in_a_cloud(ui: &mut Ui, file: &Path) {
    if let Some(service) = cloud_service(file) {
        let words = with!(t::TIDY_CLOUD, service = service);
        paragraph(ui, &words, Type::Caption, tokens(ui).warn);
    }
}

fn clipboard(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let on = view.state.clears_clipboard();
    if choice(ui, Id::unique("tidy-clipboard"), (on, true), &text(t::TIDY_CLIPBOARD)) {
        out.push(Message::Tidy(TidyMessage::Clipboard(!on)));
    }
    below(ui, |ui| countdown(ui, view, out));
}

/// Shows when the clipboard is cleared, with a link to clear it now.
fn countdown(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(countdown) = view.state.user.countdown else { return };
    row(ui, size::LEAVE_ROW, |ui| {
        line(ui, &countdown_words(countdown), Type::Caption, tokens(ui).text3);
        ui.add_space(space::S10);
        if Button::link(&text(t::CLIPBOARD_CLEAR_NOW)).show(ui).clicked() {
            out.push(Message::Tidy(TidyMessage::ClearNow));
        }
    });
}

/// Draws a compact version for narrow windows: one line, with one below it. Returns whether it
/// fits.
fn flat(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) -> bool {
    let (state, tokens) = (view.state, tokens(ui));
    let file = state.imported_file();
    if file.is_some_and(|file| cloud_service(file).is_some()) {
        return false;
    }
    let may = state.may_tidy_files();
    let heading = text(t::TIDY_HEADING);
    let file_box = file.map(|_| (t::TIDY_FILE, state.draft.tidy.file, may));
    let clipboard_box = (t::TIDY_CLIPBOARD, state.clears_clipboard(), true);
    let clipboard_box = state.clipboard_may_hold_values().then_some(clipboard_box);
    let boxes: Vec<_> = file_box.into_iter().chain(clipboard_box).collect();
    let words = |ui: &Ui, id: &TextId| width_of(ui, &text(*id), Type::Secondary);
    let box_width = |(id, ..): &(TextId, bool, bool)| words(ui, id) + space::S28 + space::S20;
    let width = words(ui, &t::TIDY_HEADING) + boxes.iter().map(box_width).sum::<f32>();
    if width > ui.available_width() {
        return false;
    }
    row(ui, size::LEAVE_ROW, |ui| {
        ui.spacing_mut().item_spacing.x = space::S16;
        line(ui, &heading, Type::Secondary, tokens.text3);
        for (id, on, enabled) in boxes {
            if choice(ui, Id::unique(id.name()), (on, enabled), &text(id)) {
                out.push(Message::Tidy(match id {
                    t::TIDY_FILE => TidyMessage::File(!on),
                    _ => TidyMessage::Clipboard(!on),
                }));
            }
        }
    });
    if let Some(file) = file {
        let name = crate::flow::file_name(file);
        let name = elide_middle(ui, &name, ui.available_width() * NAME_PART);
        let note = text(if may { t::TIDY_FILE_TRASH } else { t::TIDY_FILE_SAVE_FIRST });
        line(ui, &format!("{name}. {note}"), Type::Caption, tokens.text3);
    }
    countdown(ui, view, out);
    ui.add_space(space::S6);
    true
}

/// The largest share of a line that a file's name takes, beside what happens to it.
const NAME_PART: f32 = 0.4;

/// Draws content that belongs to a check box, indented below its label.
fn below(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    indented(ui, space::S28, |ui| {
        add(ui);
        ui.add_space(space::S4);
    });
}

fn older_files(ui: &mut Ui, view: &View<'_>, older: &[FoundFile], out: &mut Vec<Message>) {
    let tidy = &view.state.draft.tidy;
    let may = view.state.may_tidy_files();
    let all = older.iter().all(|file| tidy.older.contains(&file.path));
    let words = with!(t::TIDY_OLDER, count = older.len());
    // Leave room for the link at the end of the line.
    let label = text(if tidy.shows_older { t::TIDY_OLDER_HIDE } else { t::TIDY_OLDER_SHOW });
    let link = Button::link(&label);
    let mut pressed = false;
    let room = link.size(ui).x + space::S12;
    let id = Id::unique("tidy-older");
    let show = beside(
        ui,
        room,
        |ui| pressed = choice(ui, id, (all, may), &words),
        |ui| {
            ui.add_space(space::S12);
            link.show(ui).clicked()
        },
    );
    if pressed {
        for file in older {
            out.push(Message::Tidy(TidyMessage::Older(file.path.clone(), !all)));
        }
    }
    if show || (pressed && !tidy.shows_older) {
        out.push(Message::Tidy(TidyMessage::ShowOlder));
    }
    if !tidy.shows_older {
        return;
    }
    below(ui, |ui| {
        paragraph(ui, &text(t::TIDY_OLDER_WARNING), Type::Caption, tokens(ui).warn);
        for (place, file) in older.iter().enumerate() {
            let on = tidy.older.contains(&file.path);
            let id = Id::unique(("tidy-older", place));
            if choice(ui, id, (on, may), &older_words(file)) {
                out.push(Message::Tidy(TidyMessage::Older(file.path.clone(), !on)));
            }
            below(ui, |ui| in_a_cloud(ui, &file.path));
        }
    });
}

//! Steps 4 and 5: permission to watch the Downloads folder, and the files found there.

use crate::flow::{DownloadsMessage, FoundFile, Message, Step, WatchProblem, Watching};
use crate::texts::{t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, beside, elide_middle, framed, hairline, left_of, lifted_frame, line, paragraph, row,
    stack, well_frame,
};
use egui::{Margin, Ui};
use std::time::{Duration, SystemTime};

/// The most files shown; there is no room for more, so only the newest are listed.
const MOST: usize = 4;

fn send(message: DownloadsMessage) -> Message {
    Message::Downloads(message)
}

/// Whether the question takes one line instead of a card: in step 4, the room is for the scopes.
fn is_flat(view: &View<'_>) -> bool {
    view.state.step() == Step::Scopes && !view.tiny
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if !view.state.shows_downloads() {
        return;
    }
    let downloads = &view.state.user.downloads;
    match downloads.found.as_slice() {
        [] if downloads.asks() && is_flat(view) => flat_question(ui, out),
        [] if downloads.asks() => question(ui, view, out),
        [] => state(ui, view, out),
        [file] => one(ui, view, file, out),
        files => several(ui, view, files, out),
    }
    ui.add_space(space::S14);
}

/// Draws a card with text, its buttons beside or below it, and an icon if there is room.
fn card(
    ui: &mut Ui,
    view: &View<'_>,
    icon: Icon,
    buttons: [Button<'_>; 2],
    words: impl FnOnce(&mut Ui),
) -> [egui::Response; 2] {
    let tokens = tokens(ui);
    let frame = lifted_frame(ui, tokens.accent_line).inner_margin(Margin::symmetric(17, 13));
    framed(ui, frame, |ui| {
        let width = buttons.iter().map(|button| button.size(ui).x).sum::<f32>() + space::S6;
        let pair = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = space::S6;
            buttons.map(|button| button.show(ui))
        };
        if view.tiny {
            words(ui);
            ui.add_space(space::S10);
            return row(ui, size::CONTROL, pair);
        }
        let has_sign = ui.available_width() > size::SIGN_FROM;
        row(ui, size::SIGN, |ui| {
            if has_sign {
                icon.tile(ui, size::SIGN, (tokens.accent_tint, tokens.accent));
                ui.add_space(space::S16);
            }
            beside(ui, width + space::S12, words, |ui| {
                ui.add_space(space::S12);
                pair(ui)
            })
        })
    })
}

fn question(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (yes, no) = (text(t::DOWNLOADS_YES), text(t::DOWNLOADS_NO));
    let buttons = [Button::quiet(&no), Button::secondary(&yes)];
    let [no, yes] = card(ui, view, icons::FOLDER_OPEN, buttons, |ui| {
        paragraph(ui, &text(t::DOWNLOADS_QUESTION), Type::Strong, tokens.text);
        ui.add_space(space::S2);
        paragraph(ui, &text(t::DOWNLOADS_QUESTION_MORE), Type::Caption, tokens.text2);
    });
    answer(&no, &yes, out);
}

fn answer(no: &egui::Response, yes: &egui::Response, out: &mut Vec<Message>) {
    if no.clicked() {
        out.push(send(DownloadsMessage::Allow(false)));
    }
    if yes.clicked() {
        out.push(send(DownloadsMessage::Allow(true)));
    }
}

/// Asks the question on one line. Its explanation is a tooltip, also available to screen readers.
fn flat_question(ui: &mut Ui, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let frame = well_frame(ui).inner_margin(Margin { left: 13, right: 15, top: 0, bottom: 0 });
    framed(ui, frame, |ui| {
        row(ui, size::CONTROL, |ui| {
            let (yes, no) = (text(t::DOWNLOADS_YES), text(t::DOWNLOADS_NO));
            let (yes, no) = (Button::link(&yes), Button::link(&no));
            let room = no.size(ui).x + yes.size(ui).x + space::S28;
            left_of(ui, room, |ui| {
                icons::FOLDER_OPEN.show(ui, space::S16, tokens.accent);
                ui.add_space(space::S12);
                let question = text(t::DOWNLOADS_QUESTION);
                let more = text(t::DOWNLOADS_QUESTION_MORE);
                let asked = line(ui, &question, Type::SecondaryMedium, tokens.text);
                let label = crate::ui::widgets::hidden_label(ui, asked.rect, &more);
                crate::ui::widgets::tooltip(label, &more);
            });
            ui.add_space(space::S12);
            let no = no.show(ui);
            ui.add_space(space::S16);
            let yes = yes.show(ui);
            answer(&no, &yes, out);
        });
    });
}

/// Shows the state on one line: watching, unable to watch, or turned off.
fn state(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (words, link, allow) = match &view.state.user.downloads.watching {
        Watching::Starting | Watching::On => (t::DOWNLOADS_WATCHING, t::DOWNLOADS_STOP, false),
        Watching::Polling => (t::DOWNLOADS_POLLING, t::DOWNLOADS_STOP, false),
        Watching::Failed(problem) => {
            let id = match problem {
                WatchProblem::NoFolder => t::DOWNLOADS_NO_FOLDER,
                WatchProblem::NotReadable => t::DOWNLOADS_NOT_READABLE,
                WatchProblem::Gone => t::DOWNLOADS_GONE,
            };
            (id, t::DOWNLOADS_AGAIN, true)
        }
        Watching::Off => (t::DOWNLOADS_OFF, t::DOWNLOADS_YES, true),
    };
    row(ui, size::LEAVE_ROW, |ui| {
        let link = text(link);
        let link = Button::link(&link);
        icons::FOLDER_OPEN.show(ui, space::S16, tokens.text2);
        ui.add_space(space::S8);
        let most = ui.available_width() - link.size(ui).x - space::S10;
        ui.scope(|ui| {
            ui.set_max_width(most);
            line(ui, &text(words), Type::Secondary, tokens.text2);
        });
        ui.add_space(space::S10);
        if link.show(ui).clicked() {
            out.push(send(DownloadsMessage::Allow(allow)));
        }
    });
}

/// Returns how long ago a file was downloaded, in words.
fn ago(file: &FoundFile) -> String {
    let seconds = SystemTime::now().duration_since(file.since).map_or(0, |ago| ago.as_secs());
    match seconds {
        0..60 => with!(t::AGO_SECONDS, count = seconds),
        60..3600 => with!(t::AGO_MINUTES, count = (seconds / 60)),
        _ => with!(t::AGO_HOURS, count = (seconds / 3600)),
    }
}

/// Shows a single file, with "Use this file" as the primary action.
fn one(ui: &mut Ui, view: &View<'_>, file: &FoundFile, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (use_it, not) = (text(t::DOWNLOADS_USE), text(t::DOWNLOADS_NOT_THIS));
    let buttons = [Button::quiet(&not), Button::primary(&use_it)];
    let [not, use_it] = card(ui, view, icons::FILE_ARROW_DOWN, buttons, |ui| {
        let title = with!(t::DOWNLOADS_FOUND, ago = ago(file));
        line(ui, &title, Type::Section, tokens.text);
        let name = elide_middle(ui, &file.name, ui.available_width());
        line(ui, &name, Type::MonoSmall, tokens.text2);
        let words = match view.state.user.downloads.names.get(&file.path) {
            Some(Some(name)) => with!(t::DOWNLOADS_ACCOUNT, name = name.as_str()),
            Some(None) => text(t::DOWNLOADS_NO_ACCOUNT),
            None => text(t::DOWNLOADS_NOT_OPENED),
        };
        line(ui, &words, Type::Caption, tokens.text2);
    });
    if view.look.wants_focus {
        use_it.request_focus();
    }
    if not.clicked() {
        out.push(send(DownloadsMessage::NotThis(file.path.clone())));
    }
    if use_it.clicked() {
        out.push(send(DownloadsMessage::Use(file.path.clone())));
    }
    // Keep the file's age in the title up to date.
    ui.ctx().request_repaint_after(Duration::from_secs(1));
}

/// Lists several files, newest first, with none preselected.
fn several(ui: &mut Ui, view: &View<'_>, files: &[FoundFile], out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let names = &view.state.user.downloads.names;
    let frame = lifted_frame(ui, tokens.accent_line);
    framed(ui, frame.inner_margin(Margin { left: 17, right: 11, top: 11, bottom: 10 }), |ui| {
        row(ui, size::CONTROL_SMALL, |ui| {
            let label = text(t::DOWNLOADS_SHOW_NAMES);
            let link = Button::link(&label);
            let title = with!(t::DOWNLOADS_FOUND_SEVERAL, count = files.len());
            let some_unknown = files.iter().any(|file| !names.contains_key(&file.path));
            let has_room = some_unknown && !view.tiny;
            let room = if has_room { link.size(ui).x + space::S12 } else { space::S6 };
            left_of(ui, room, |ui| line(ui, &title, Type::Section, tokens.text));
            if has_room && link.show(ui).on_hover_text(text(t::DOWNLOADS_SHOW_NAMES_MORE)).clicked()
            {
                out.push(send(DownloadsMessage::ShowNames));
            }
        });
        for file in files.iter().take(MOST) {
            hairline(ui);
            file_row(ui, view, file, out);
        }
        let more = files.len().saturating_sub(MOST);
        if more > 0 {
            let words = with!(t::DOWNLOADS_MORE, count = more);
            line(ui, &words, Type::Caption, tokens.text2);
        }
    });
    ui.ctx().request_repaint_after(Duration::from_secs(10));
}

fn file_row(ui: &mut Ui, view: &View<'_>, file: &FoundFile, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let account = match view.state.user.downloads.names.get(&file.path) {
        Some(Some(name)) => with!(t::DOWNLOADS_ACCOUNT, name = name.as_str()),
        Some(None) => text(t::DOWNLOADS_NO_ACCOUNT),
        None => String::new(),
    };
    let ago = ago(file);
    let what = if account.is_empty() { ago } else { format!("{account} · {ago}") };
    let label = text(t::DOWNLOADS_USE);
    let spoken = with!(t::DOWNLOADS_USE_NAME, file = what.as_str());
    let use_it = Button::secondary(&label).small().name(&spoken);
    let not = with!(t::DOWNLOADS_NOT_THIS_NAME, file = what.as_str());
    let not = Button::icon(icons::X, &not);
    row(ui, size::SIGN, |ui| {
        let room = use_it.size(ui).x + not.size(ui).x + space::S20;
        left_of(ui, room, |ui| {
            stack(ui, size::TWO_LINES, |ui| {
                line(ui, &what, Type::Medium, tokens.text);
                let name = elide_middle(ui, &file.name, ui.available_width());
                line(ui, &name, Type::MonoSmall, tokens.text2);
            });
        });
        ui.add_space(space::S12);
        if use_it.show(ui).clicked() {
            out.push(send(DownloadsMessage::Use(file.path.clone())));
        }
        ui.add_space(space::S6);
        if not.show(ui).clicked() {
            out.push(send(DownloadsMessage::NotThis(file.path.clone())));
        }
    });
}

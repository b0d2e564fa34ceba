//! The screen after Done: what was tidied up, what remains to be done, and what was saved.

use crate::catalog::AppProfile;
use crate::explain;
use crate::flow::{HandOverMessage, HomeMessage, Message, Summary, Tidied, TidyMessage};
use crate::gateway::Verdict;
use crate::texts::{list, t, text, with};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::screens::tidy::countdown_words;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, card_frame, paragraph, row, sign_card};
use egui::Ui;
use std::path::Path;

/// Lists what is still unresolved although Done was clicked. Values that weren't copied are in the
/// line below the heading.
fn still_open(view: &View<'_>, summary: &Summary) -> Vec<String> {
    let mut open = Vec::new();
    match (view.state.draft.test.report(), view.state.app()) {
        (Some(report), Some(app)) if report.verdict != Verdict::Ready => {
            let words = explain::verdict(report, app, None);
            open.push(format!("{}: {}", words.heading, words.text));
        }
        // A connection saved earlier was tested then.
        (None, _) if summary.connection.as_ref().is_none_or(|saved| !is_tested(view, saved)) => {
            open.push(text(t::REASON_NOT_TESTED));
        }
        _ => {}
    }
    open
}

fn is_tested(view: &View<'_>, connection: &crate::saved::Connection) -> bool {
    view.state.user.home.get(&connection.id).is_some_and(|known| known.checked.is_some())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn folder(path: &Path) -> String {
    path.parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reports what happened to the files, good news first.
fn tidied(summary: &Summary) -> Vec<(String, bool)> {
    let Some(tidied) = &summary.tidied else { return vec![(text(t::TIDY_UNDER_WAY), true)] };
    let mut lines = Vec::new();
    let trashed: Vec<String> = tidied
        .iter()
        .filter(|(_, fate)| *fate == Tidied::Trashed)
        .map(|(path, _)| name(path))
        .collect();
    if !trashed.is_empty() {
        lines.push((with!(t::TIDY_DONE_TRASHED, names = list(&trashed)), true));
    }
    for (path, fate) in tidied {
        let (name, folder) = (name(path), folder(path));
        let line = match fate {
            Tidied::Trashed => continue,
            Tidied::Gone => (with!(t::TIDY_DONE_GONE, name = name), true),
            Tidied::OtherValues => (with!(t::TIDY_DONE_OTHER, name = name), false),
            Tidied::Protected => {
                (with!(t::TIDY_DONE_PROTECTED, name = name, folder = folder), false)
            }
            Tidied::Refused => (with!(t::TIDY_DONE_REFUSED, name = name, folder = folder), false),
            Tidied::NotKept(problem) => {
                let problem = crate::saved::KeepProblem::Keyring(*problem);
                let reason = text(crate::flow::keep_problem(problem));
                (with!(t::TIDY_DONE_NOT_KEPT, name = name, reason = reason), false)
            }
        };
        lines.push(line);
    }
    let told = |path: &Path| tidied.iter().any(|(told, _)| told == path);
    // The practice store's file gives access to nothing, so no warning is needed.
    let practice = summary.connection.as_ref().is_some_and(|connection| connection.practice);
    if let Some(path) = summary.file.as_ref().filter(|path| !told(path) && !practice) {
        lines.push((with!(t::TIDY_FILE_STAYS, name = name(path), folder = folder(path)), false));
    }
    lines
}

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let state = view.state;
    let left = state.draft.summary.as_ref().map_or(0, |summary| summary.left);
    let title = with!(t::HANDOVER_FINISHED, app = view.app());
    let chrome = Chrome::new(title, with!(t::HANDOVER_FINISHED_LEAD, left = left));
    if let Some(old) = state.draft.replacing.clone() {
        let message = Message::Home(HomeMessage::Replace(old));
        return chrome.instead(t::HANDOVER_FINISHED_REPLACE, Some(icons::ARROW_RIGHT), message);
    }
    let unfinished =
        state.draft.summary.as_ref().filter(|summary| {
            summary.left > 0 && summary.is_saved() && !state.draft.hand_over.sealed
        });
    match unfinished.and_then(|summary| summary.connection.as_ref()) {
        Some(saved) => {
            let message = Message::Home(HomeMessage::HandOver(saved.id.clone()));
            chrome.instead(t::HOME_HAND_OVER, Some(icons::COPY), message)
        }
        None => {
            let message = Message::HandOver(HandOverMessage::Another);
            chrome.instead(t::HANDOVER_ANOTHER, Some(icons::PLUS), message)
        }
    }
}

/// Draws the last screen.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let (Some(app), Some(summary)) = (view.state.app(), &view.state.draft.summary) else {
        return;
    };
    let tokens = tokens(ui);
    let open = still_open(view, summary);
    let copied = summary.left == 0 || view.state.draft.hand_over.sealed;
    let is_done = copied && open.is_empty();
    let sign = if is_done {
        (icons::CHECK_CIRCLE_FILL, tokens.ok_tint, tokens.ok)
    } else {
        (icons::WARNING_FILL, tokens.warn_tint, tokens.warn_icon)
    };
    sign_card(ui, card_frame(ui), sign, |ui| {
        let title = if is_done { t::HANDOVER_DONE } else { t::HANDOVER_STILL_OPEN };
        paragraph(ui, &text(title), Type::Title, tokens.text);
        for words in &open {
            ui.add_space(space::S4);
            paragraph(ui, words, Type::Body, tokens.warn);
        }
        ui.add_space(space::S4);
        kept(ui, view, app, summary);
        clipboard(ui, view, out);
        for (line, good) in tidied(summary) {
            ui.add_space(space::S4);
            let color = if good { tokens.text2 } else { tokens.warn };
            paragraph(ui, &line, Type::Body, color);
        }
        actions(ui, view, summary, out);
    });
}

/// Shows where the values are now.
fn kept(ui: &mut Ui, view: &View<'_>, app: &AppProfile, summary: &Summary) {
    let color = tokens(ui).text2;
    let for_session = view.state.user.home.session.values().any(|(saved, _)| {
        summary.connection.as_ref().is_some_and(|connection| connection.id == saved.id)
    });
    let differs = summary.differs();
    let is_saved = summary.is_saved();
    if is_saved || for_session {
        // Otherwise the values are gone; step 7 already showed this sentence.
        paragraph(ui, &explain::last_step(app), Type::Body, color);
        ui.add_space(space::S10);
    }
    let kept = if is_saved {
        with!(t::TIDY_SAVED, keyring = view.keyring())
    } else if for_session {
        text(t::KEEP_KEPT_FOR_SESSION)
    } else if summary.file.is_some() {
        text(t::TIDY_ONLY_IN_FILE)
    } else if differs {
        text(t::KEEP_DIFFERS)
    } else if summary.left == 0 || view.state.draft.hand_over.sealed {
        text(t::TIDY_NOT_SAVED)
    } else {
        text(t::TIDY_GONE)
    };
    paragraph(ui, &kept, Type::Body, color);
    if is_saved {
        ui.add_space(space::S4);
        let words = with!(t::HANDOVER_FINISHED_AGAIN, app = view.app());
        paragraph(ui, &words, Type::Body, color);
    }
}

/// Shows what is still on the clipboard. It may be the only copy of the last value, so the user
/// decides when to clear it.
fn clipboard(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(countdown) = view.state.user.countdown.filter(|countdown| countdown.left.is_none())
    else {
        return;
    };
    ui.add_space(space::S4);
    paragraph(ui, &countdown_words(countdown), Type::Body, tokens(ui).warn);
    if Button::link(&text(t::CLIPBOARD_CLEAR_NOW)).show(ui).clicked() {
        out.push(Message::Tidy(TidyMessage::ClearNow));
    }
}

/// Draws the actions available now.
fn actions(ui: &mut Ui, view: &View<'_>, summary: &Summary, out: &mut Vec<Message>) {
    let Some(connection) = &summary.connection else { return };
    ui.add_space(space::S14);
    row(ui, size::CONTROL_SMALL, |ui| {
        ui.spacing_mut().item_spacing.x = space::S6;
        let label = text(t::RECEIPT_SAVE);
        if Button::secondary(&label).left(icons::RECEIPT).small().show(ui).clicked() {
            out.push(Message::Tidy(TidyMessage::SaveReceipt));
        }
        // With values left to copy, this is the main button of the bar.
        if summary.is_saved() && summary.left == 0 {
            let label = text(t::HOME_HAND_OVER);
            if Button::quiet(&label).left(icons::COPY).small().show(ui).clicked() {
                out.push(Message::Home(HomeMessage::HandOver(connection.id.clone())));
            }
        } else if summary.is_saved() && view.state.draft.replacing.is_none() {
            let label = text(t::HANDOVER_ANOTHER);
            if Button::quiet(&label).left(icons::PLUS).small().show(ui).clicked() {
                out.push(Message::HandOver(HandOverMessage::Another));
            }
        }
    });
}

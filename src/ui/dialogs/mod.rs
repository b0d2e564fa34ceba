//! Dialogs and other overlays. This file draws the questions that must be answered before anything
//! else.

mod about;
mod close_button;
pub(crate) mod letter;
mod open_sealed;
mod overlays;
mod seal;

use crate::flow::{HomeMessage, Message, Question};
use crate::saved::{ConnectionId, KeyringProgram};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, Callout, CalloutKind, left_of, paragraph, row};
use egui::{Id, Ui};

/// Draws the open dialog, if any.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if view.state.question.is_some() {
        question(ui, view, out);
    } else if view.state.draft.sealing.is_some() {
        seal::show(ui, view, out);
    } else if view.state.draft.opening.is_some() {
        open_sealed::show(ui, view, out);
    } else {
        overlays::show(ui, view, out);
    }
}

/// The text of a question.
struct Words {
    name: &'static str,
    heading: String,
    text: String,
    stay: String,
    go: String,
}

impl Words {
    fn of(view: &View<'_>, asked: &Question) -> Self {
        let plain = |name: &'static str, heading: TextId, words: TextId, go: TextId| Self {
            name,
            heading: text(heading),
            text: text(words),
            stay: text(t::DIALOG_STAY),
            go: text(go),
        };
        match asked {
            Question::WouldLoseValues(message) => match **message {
                Message::CloseRequested => {
                    plain("close", t::DIALOG_CLOSE, t::DIALOG_CLOSE_TEXT, t::DIALOG_CLOSE_CONFIRM)
                }
                Message::Import(_) => plain(
                    "replace",
                    t::DIALOG_REPLACE,
                    t::DIALOG_REPLACE_TEXT,
                    t::DIALOG_REPLACE_CONFIRM,
                ),
                Message::Finish if view.state.all_are_copied() => Self {
                    heading: with!(t::DIALOG_PASTED, app = view.app()),
                    stay: text(t::DIALOG_PASTED_STAY),
                    ..plain(
                        "finish",
                        t::DIALOG_FINISH,
                        t::DIALOG_PASTED_TEXT,
                        t::DIALOG_PASTED_CONFIRM,
                    )
                },
                Message::Finish => plain(
                    "finish",
                    t::DIALOG_FINISH,
                    t::DIALOG_FINISH_TEXT,
                    t::DIALOG_FINISH_CONFIRM,
                ),
                _ => plain("drop", t::DIALOG_REPLACE, t::DIALOG_DROP_TEXT, t::DIALOG_DROP_CONFIRM),
            },
            Question::EndReplacement(_) => Self {
                stay: text(t::DIALOG_END_KEEP),
                ..plain("end", t::DIALOG_END, t::DIALOG_END_TEXT, t::DIALOG_END_CONFIRM)
            },
            Question::Remove(id) if view.state.user.home.listed.index.get(id).is_none() => {
                let app = view.state.user.home.get(id).map_or("", |saved| saved.app_name.as_str());
                Self {
                    name: "remove",
                    heading: with!(t::DIALOG_REMOVE, app = app),
                    text: text(t::DIALOG_REMOVE_SESSION),
                    stay: text(t::DIALOG_REMOVE_KEEP),
                    go: text(t::DIALOG_REMOVE_CONFIRM),
                }
            }
            Question::Remove(id) => {
                let app = view.state.user.home.get(id).map_or("", |saved| saved.app_name.as_str());
                Self {
                    name: "remove",
                    heading: with!(t::DIALOG_REMOVE, app = app),
                    text: with!(t::DIALOG_REMOVE_TEXT, keyring = view.keyring()),
                    stay: text(t::DIALOG_REMOVE_KEEP),
                    go: text(t::DIALOG_REMOVE_CONFIRM),
                }
            }
        }
    }
}

fn question(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(asked) = &view.state.question else { return };
    let words = Words::of(view, asked);
    let close = modal(ui, words.name, Leaves::Picture, &words.heading, size::QUESTION, |ui| {
        paragraph(ui, &words.text, Type::Body, tokens(ui).text2);
        if let Question::Remove(id) = asked {
            remains(ui, view, id, out);
        }
        ui.add_space(space::S20);
        row(ui, size::CONTROL, |ui| {
            let go = if asked.is_destructive() {
                Button::destructive(&words.go)
            } else {
                Button::primary(&words.go)
            };
            let stay = Button::secondary(&words.stay).id(Id::unique("dialog-stay"));
            let room = go.size(ui).x + stay.size(ui).x + space::S8;
            left_of(ui, room, |_| ());
            let stay = stay.show(ui);
            // The safe button has the focus, in case someone presses Enter too quickly.
            if !view.look.dialog_open {
                stay.request_focus();
            }
            if stay.clicked() {
                out.push(Message::QuestionDismissed);
            }
            ui.add_space(space::S8);
            if go.show(ui).clicked() {
                out.push(Message::QuestionConfirmed);
            }
        });
    });
    if close && !out.iter().any(|message| matches!(message, Message::QuestionConfirmed)) {
        out.push(Message::QuestionDismissed);
    }
}

/// Says that the account remains in BigCommerce after its connection is removed. Not for the
/// practice store, which is not on the real page.
fn remains(ui: &mut Ui, view: &View<'_>, id: &ConnectionId, out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let is_saved = home.listed.index.get(id).is_some();
    if is_saved && view.state.user.keyring_program == KeyringProgram::KeePassXc {
        ui.add_space(space::S6);
        paragraph(ui, &text(t::DIALOG_REMOVE_BIN), Type::Body, tokens(ui).text2);
    }
    let Some(saved) = home.get(id).filter(|saved| !saved.practice) else { return };
    ui.add_space(space::S14);
    let bold = text(t::DIALOG_REMOVE_BOLD);
    let plain = with!(t::DIALOG_REMOVE_MORE, name = saved.account_name.as_str());
    let kind = CalloutKind::Info;
    Callout { kind, icon: icons::INFO, bold: &bold, plain: &plain }.show(ui);
    ui.add_space(space::S8);
    let open = text(t::DIALOG_REMOVE_OPEN);
    if Button::link(&open).right(icons::ARROW_SQUARE_OUT).show(ui).clicked() {
        out.push(Message::Home(HomeMessage::OpenAccounts));
    }
}

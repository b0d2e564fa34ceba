//! Questions that must be answered before anything else, and the two dialogs of sealed files.

mod about;
mod close_button;
pub(crate) mod letter;
mod overlays;

use crate::handover::sealed::SealedProblem;
use crate::secret::Secret;
use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, Callout, CalloutKind, TextBox, spinner, text_at};
use crate::wizard::{HomeMessage, Message, Question, SealMessage, seal_failure, sealed_problem};
use egui::{Id, Key, Ui, pos2, vec2};

/// Draws whatever dialog is open.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if view.state.question.is_some() {
        question(ui, view, out);
    } else if view.state.sealing.is_some() {
        sealing(ui, view, out);
    } else if view.state.opening.is_some() {
        opening(ui, view, out);
    } else {
        overlays::show(ui, view, out);
    }
}

/// What a question says.
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
                    heading: with(t::DIALOG_PASTED, &[("app", view.app().into())]),
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
            Question::Remove(id) if view.state.home.listed.index.get(id).is_none() => {
                let app = view.state.home.get(id).map_or("", |saved| saved.app_name.as_str());
                Self {
                    name: "remove",
                    heading: with(t::DIALOG_REMOVE, &[("app", app.into())]),
                    text: text(t::DIALOG_REMOVE_SESSION),
                    stay: text(t::DIALOG_REMOVE_KEEP),
                    go: text(t::DIALOG_REMOVE_CONFIRM),
                }
            }
            Question::Remove(id) => {
                let app = view.state.home.get(id).map_or("", |saved| saved.app_name.as_str());
                Self {
                    name: "remove",
                    heading: with(t::DIALOG_REMOVE, &[("app", app.into())]),
                    text: with(t::DIALOG_REMOVE_TEXT, &[("keyring", view.keyring().into())]),
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
    let close = modal(ui, words.name, Leaves::Picture, &words.heading, 440.0, |ui, column| {
        let tokens = tokens(ui);
        column.text(ui, &words.text, Type::Body, tokens.text2);
        // The real page has nothing of the practice store on it.
        let real = |id| view.state.home.get(id).is_some_and(|saved| !saved.practice);
        if let Question::Remove(id) = asked
            && real(id)
        {
            let name = view.state.home.get(id).map_or("", |saved| saved.account_name.as_str());
            column.gap(space::S14);
            let (bold, plain) = (
                text(t::DIALOG_REMOVE_BOLD),
                with(t::DIALOG_REMOVE_MORE, &[("name", name.into())]),
            );
            let callout =
                Callout { kind: CalloutKind::Info, icon: icons::INFO, bold: &bold, plain: &plain };
            let height = callout.put(ui, pos2(column.x, column.y), column.width);
            column.gap(height + 8.0);
            let open = text(t::DIALOG_REMOVE_OPEN);
            let link = Button::link(&open).right(icons::ARROW_SQUARE_OUT);
            if link.at(ui, pos2(column.x + 2.0, column.y)).clicked() {
                out.push(Message::Home(HomeMessage::OpenAccounts));
            }
            column.gap(space::S24);
        }
        column.gap(space::S20);
        let row = column.take(size::CONTROL);
        let go_size = Button::destructive(&words.go).size(ui);
        let stay_id = Id::unique("dialog-stay");
        let stay_right = pos2(row.right() - go_size.x - 8.0, row.top());
        let stay = Button::secondary(&words.stay).id(stay_id).right_at(ui, stay_right);
        // The safe button has the focus, for whoever presses Enter too fast.
        if !view.look.dialog_open {
            stay.request_focus();
        }
        if stay.clicked() {
            out.push(Message::QuestionDismissed);
        }
        let confirm = if asked.is_destructive() {
            Button::destructive(&words.go)
        } else {
            Button::primary(&words.go)
        };
        if confirm.right_at(ui, row.right_top()).clicked() {
            out.push(Message::QuestionConfirmed);
        }
    });
    if close && !out.iter().any(|message| matches!(message, Message::QuestionConfirmed)) {
        out.push(Message::QuestionDismissed);
    }
}

/// Making a sealed file.
fn sealing(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(sealing) = &view.state.sealing else { return };
    let heading = text(t::SEALED_HEADING);
    let count = view.state.connector().map_or(0, |connector| connector.values.len());
    let connection = view.state.connection();
    let close = modal(ui, "sealing", Leaves::Nothing, &heading, 460.0, |ui, column| {
        let tokens = tokens(ui);
        let values = [("app", view.app().into()), ("count", count.into())];
        column.text(ui, &with(t::SEALED_TEXT, &values), Type::Secondary, tokens.text2);
        column.gap(space::S14);
        column.text(ui, &text(t::SEALED_PASSWORD), Type::SecondaryMedium, tokens.text);
        column.gap(space::S4);
        let another = text(t::SEALED_ANOTHER);
        let beside = Button::secondary(&another).left(icons::ARROWS_CLOCKWISE).size(ui).x;
        let room = column.width - beside - 28.0;
        let password = sealing.password.as_ref().map(|password| {
            // In sight on purpose, once: it is to be told by phone. Lines break between words.
            let parts = [(password.expose(), Type::MonoSmall, tokens.text)];
            ui.painter().layout_job(crate::ui::widgets::rich(&parts, room))
        });
        let high = password.as_ref().map_or(0.0, |galley| galley.size().y + 10.0).max(46.0);
        let row = column.take(high);
        let working = sealing.working.is_some();
        let free = !working && sealing.written.is_none();
        let button = Button::secondary(&another).left(icons::ARROWS_CLOCKWISE).enabled(free);
        let response = button.right_at(ui, row.right_top() + vec2(0.0, 5.0));
        if response.clicked() {
            out.push(Message::Seal(SealMessage::Another));
        }
        let place = row.with_max_x(response.rect.left() - 8.0);
        crate::ui::widgets::well(ui, place);
        if let Some((galley, password)) = password.zip(sealing.password.as_ref()) {
            let at = pos2(place.left() + 10.0, place.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, tokens.text);
            // It is there to be read out, so screen readers read it too.
            crate::ui::widgets::hidden_label(ui, place, password.expose());
        }
        column.gap(space::S6);
        let line = column.take(18.0);
        let at = pos2(line.left() + 8.0, line.center().y);
        icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 14.0, tokens.ok);
        let at = pos2(line.left() + 20.0, line.center().y);
        text_at(ui, at, line.width() - 20.0, &text(t::SEALED_STRONG), Type::Caption, tokens.ok);
        column.gap(space::S10);
        column.text(ui, &text(t::SEALED_NOTE_OPTIONAL), Type::SecondaryMedium, tokens.text);
        column.gap(space::S4);
        let mut note = sealing.note.clone();
        let name = text(t::SEALED_NOTE);
        let mut text_box = TextBox::new(&name);
        text_box.id = Some(Id::unique("sealed-note"));
        let place = column.take(size::CONTROL);
        if text_box.put(ui, place, &mut note).changed() {
            out.push(Message::Seal(SealMessage::Note(note)));
        }
        column.gap(space::S14);
        let print = connection.as_ref().map_or("", |saved| saved.id.fingerprint());
        let (bold, plain) =
            (text(t::SEALED_PHONE), with(t::SEALED_PHONE_MORE, &[("fingerprint", print.into())]));
        let kind = CalloutKind::Caution;
        let callout = Callout { kind, icon: icons::PHONE_FILL, bold: &bold, plain: &plain };
        let height = callout.put(ui, pos2(column.x, column.y), column.width);
        column.gap(height);
        if let Some(name) = &sealing.written {
            column.gap(space::S10);
            let words = with(t::SEALED_WRITTEN, &[("name", name.as_str().into())]);
            let both = format!("{words} {}", text(t::SEALED_NOTED_FIRST));
            column.text(ui, &both, Type::SecondaryMedium, tokens.ok);
        }
        if working {
            column.gap(space::S10);
            column.text(ui, &text(t::SEALED_TAKES), Type::Secondary, tokens.text2);
        }
        if let Some(failure) = sealing.failed {
            column.gap(space::S10);
            column.text(ui, &text(seal_failure(failure)), Type::Secondary, tokens.bad);
        }
        column.gap(space::S16);
        let row = column.take(size::CONTROL);
        let written = sealing.written.is_some();
        let save = text(match (working, written) {
            (true, _) => t::SEALED_SEALING,
            (false, true) => t::SEALED_NOTED,
            (false, false) => t::SEALED_SAVE,
        });
        let ready = sealing.password.is_some() && !working;
        let response = Button::primary(&save).enabled(ready).right_at(ui, row.right_top());
        if !view.look.dialog_open {
            response.request_focus();
        }
        if response.clicked() {
            let message = if written { SealMessage::Close } else { SealMessage::Save };
            out.push(Message::Seal(message));
        }
        let copy = text(t::SEALED_COPY_PASSWORD);
        let button = Button::secondary(&copy).left(icons::COPY).enabled(sealing.password.is_some());
        let response = button.right_at(ui, pos2(response.rect.left() - 8.0, row.top()));
        if response.clicked() {
            out.push(Message::Seal(SealMessage::CopyPassword));
        }
        let cancel = text(t::CANCEL);
        let quiet = Button::quiet(&cancel);
        let left = response.rect.left();
        let beside = row.left() - 14.0 + quiet.size(ui).x <= left;
        let row = if beside { row } else { column.take(size::CONTROL) };
        if !written && quiet.at(ui, pos2(row.left() - 14.0, row.top())).clicked() {
            out.push(Message::Seal(SealMessage::Close));
        }
    });
    // A password that opens a file goes only when somebody says that it is noted.
    if close && sealing.written.is_none() {
        out.push(Message::Seal(SealMessage::Close));
    }
}

/// Opening a sealed file.
fn opening(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(opening) = &view.state.opening else { return };
    let heading = text(t::SEALED_OPEN_HEADING);
    let close = modal(ui, "opening", Leaves::Nothing, &heading, 420.0, |ui, column| {
        let tokens = tokens(ui);
        let values = [("name", opening.name.as_str().into())];
        let reading = opening.working.is_some() && !opening.wants_password();
        let id = if reading { t::SEALED_OPEN_READING } else { t::SEALED_OPEN_TEXT };
        column.text(ui, &with(id, &values), Type::Secondary, tokens.text2);
        column.gap(space::S14);
        let wrong = opening.problem == Some(SealedProblem::WrongPassword);
        if opening.wants_password() {
            let name = text(t::SEALED_PASSWORD);
            column.text(ui, &name, Type::SecondaryMedium, tokens.text);
            column.gap(space::S4);
            let row = column.take(size::CONTROL);
            let eye = text(if opening.shown { t::SEALED_HIDE } else { t::SEALED_SHOW });
            let icon = if opening.shown { icons::EYE_SLASH } else { icons::EYE };
            let at = row.right_top() + vec2(0.0, 2.0);
            let button = Button::icon(icon, &eye).toggled(opening.shown);
            if button.right_at(ui, at).clicked() {
                out.push(Message::Seal(SealMessage::ShowTyped(!opening.shown)));
            }
            let row = row.with_max_x(row.right() - size::ICON_BUTTON - 6.0);
            let mut typed = opening.typed.expose().to_owned();
            let mut text_box = TextBox::new(&name);
            text_box.id = Some(Id::unique("sealed-password"));
            (text_box.mono, text_box.password, text_box.problem) = (true, !opening.shown, wrong);
            let response = text_box.put(ui, row, &mut typed);
            if !view.look.dialog_open {
                response.request_focus();
            }
            if response.changed() {
                out.push(Message::Seal(SealMessage::Typed(Secret::new(typed.as_str()))));
            }
            zeroize::Zeroize::zeroize(&mut typed);
            let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            if entered {
                // The next try is typed at the same place.
                response.request_focus();
                if opening.can_be_tried() {
                    out.push(Message::Seal(SealMessage::Unseal));
                }
            }
            // A box remembers what was typed, for Ctrl+Z; a password it must not.
            if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), response.id) {
                state.clear_undoer();
                state.store(ui.ctx(), response.id);
            }
            column.gap(space::S6);
        }
        if let Some(problem) = opening.problem {
            column.text(ui, &text(sealed_problem(problem)), Type::Secondary, tokens.bad);
            column.gap(space::S6);
        }
        if opening.working.is_some() && opening.wants_password() {
            let line = column.take(22.0);
            spinner(ui, pos2(line.left() + 9.0, line.center().y), 16.0);
            let at = pos2(line.left() + 24.0, line.center().y);
            let words = with(t::SEALED_OPEN_TRYING, &[("seconds", opening.seconds().into())]);
            text_at(ui, at, line.width() - 24.0, &words, Type::Caption, tokens.text2);
        }
        column.gap(space::S14);
        let row = column.take(size::CONTROL);
        let wants = opening.wants_password();
        let label = text(match (wants, wrong) {
            (false, _) => t::DIALOG_CHOOSE_ANOTHER,
            (true, true) => t::SEALED_TRY_AGAIN,
            (true, false) => t::SEALED_OPEN,
        });
        let enabled = if wants { opening.can_be_tried() } else { opening.working.is_none() };
        let response = Button::primary(&label).enabled(enabled).right_at(ui, row.right_top());
        if response.clicked() {
            let message = if wants { SealMessage::Unseal } else { SealMessage::Choose };
            out.push(Message::Seal(message));
        }
        let cancel = text(t::CANCEL);
        let button = Button::quiet(&cancel);
        if button.right_at(ui, pos2(response.rect.left() - 8.0, row.top())).clicked() {
            out.push(Message::Seal(SealMessage::Close));
        }
    });
    if close {
        out.push(Message::Seal(SealMessage::Close));
    }
}

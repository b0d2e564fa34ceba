//! Step 5, first half: importing the file.

use crate::credentials::{NotCredentials, Problem};
use crate::flow::{
    ClipboardProblem, HomeMessage, ImportError, ImportHelp, ImportMessage, ImportProblem, Message,
    PracticeFile, PreviousSession, Reading, Step,
};
use crate::texts::{attribute, t, text, with, with_values};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::screens::downloads;
use crate::ui::screens::trouble::import_error_text;
use crate::ui::theme::{Type, motion, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, DropState, arrive, beside, closable_info, drop_zone,
    elide_middle, framed, left_of, lifted_frame, line, middle, paragraph, rest_height, row,
    still_visible, width_of,
};
use egui::{Id, Margin, Ui, vec2};

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    if view.state.draft.import.typing {
        return Chrome::of(t::FIELDS_HEADING_TYPED, t::FIELDS_LEAD_TYPED);
    }
    let practice = view.state.is_practice();
    let lead = if practice { t::CREDENTIALS_LEAD_PRACTICE } else { t::CREDENTIALS_LEAD };
    Chrome::of(t::CREDENTIALS_HEADING, lead)
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let import = &view.state.draft.import;
    let mut above = false;
    if let Some(problem) = &import.problem {
        arrive(ui, Id::unique("import-card"), import.refusals, |ui| {
            problem_card(ui, view, problem, out);
        });
        above = true;
    } else if import.practice_file != PracticeFile::None {
        arrive(ui, Id::unique("practice-card"), 0, |ui| practice_card(ui, view, out));
        above = true;
    }
    let found = view.state.user.downloads.found.len() as u64;
    arrive(ui, Id::unique("found-card"), found, |ui| downloads::show(ui, view, out));
    above |= view.state.shows_downloads() && found > 0;
    if import.expects_new {
        let words = text(t::CREDENTIALS_EXPECTS_NEW);
        let kind = CalloutKind::Info;
        let callout = Callout { kind, icon: icons::INFO, bold: "", plain: &words };
        if callout.show_beside(ui, Button::link(&text(t::CREDENTIALS_KEEP_OLD))) {
            out.push(Message::Import(ImportMessage::KeepOld));
        }
        ui.add_space(space::S14);
    }
    if let Some(left) = &view.state.draft.left {
        above |= previous_session_card(ui, view, left, out);
    }
    if let Some(help) = import.help {
        help_card(ui, help, out);
    }
    zone(ui, view, above, out);
    ui.add_space(space::S12);
    links(ui, view, out);
}

/// Says where the values of an earlier session are, since they are not on disk. Returns whether the
/// card has a primary action.
fn previous_session_card(
    ui: &mut Ui,
    view: &View<'_>,
    left: &PreviousSession,
    out: &mut Vec<Message>,
) -> bool {
    let heading = match &left.saved {
        Some(_) => with!(t::SESSION_LEFT_KEPT, keyring = view.keyring()),
        None => text(t::SESSION_LEFT),
    };
    let file = left.file.as_ref().map(|path| crate::flow::file_name(path));
    let words = match (&left.saved, &file) {
        (Some(_), _) => text(t::SESSION_LEFT_SAVED),
        (None, Some(name)) => with!(t::SESSION_LEFT_FILE, name = name.as_str()),
        (None, None) => text(t::SESSION_LEFT_NOTHING),
    };
    let saved = left
        .saved
        .clone()
        .map(|id| (text(t::SESSION_TAKE_SAVED), Message::Home(HomeMessage::HandOver(id))));
    let again = left.file.clone().map(|path| {
        (text(t::SESSION_READ_AGAIN), Message::Import(ImportMessage::Dropped(vec![path])))
    });
    let actions: Vec<_> = saved.into_iter().chain(again).collect();
    let has_action = !actions.is_empty();
    let kind = CalloutKind::Info;
    let callout = Callout { kind, icon: icons::INFO, bold: &heading, plain: &words };
    callout.show_with(ui, |ui| {
        waiting(ui, view, left);
        if !has_action {
            return;
        }
        ui.add_space(space::S8);
        row(ui, size::CONTROL_SMALL, |ui| {
            ui.spacing_mut().item_spacing.x = space::S8;
            for (place, (label, message)) in actions.into_iter().enumerate() {
                // In practice mode, the button for the practice file is the primary one.
                let primary = place == 0 && !view.state.is_practice();
                let button =
                    if primary { Button::primary(&label) } else { Button::secondary(&label) };
                let response = button.small().show(ui);
                if place == 0 && view.look.wants_focus {
                    response.request_focus();
                }
                if response.clicked() {
                    out.push(message);
                }
            }
        });
    });
    ui.add_space(space::S14);
    has_action
}

/// Shows the keyring's answer about the values of an earlier session.
fn waiting(ui: &mut Ui, view: &View<'_>, left: &PreviousSession) {
    let tokens = tokens(ui);
    let home = &view.state.user.home;
    if home.asking.as_ref().is_some_and(|asking| asking.long) {
        paragraph(ui, &text(t::HOME_WAITING), Type::Secondary, tokens.warn);
    }
    if let Some(problem) = left.saved.as_ref().and_then(|id| home.problems.get(id)) {
        let words = text(crate::flow::keep_problem(*problem));
        paragraph(ui, &words, Type::Secondary, tokens.bad);
    }
}

/// Explains what the file is instead, and offers one way to continue.
fn problem_card(ui: &mut Ui, view: &View<'_>, problem: &ImportProblem, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let words = import_error_text(problem, view.app());
    let swaps = problem.can_swap();
    let is_swap = problem.trouble == ImportError::Problem(Problem::SwappedValues);
    let label = if is_swap && !swaps { text(t::PASTE) } else { words.action.clone() };
    let frame = lifted_frame(ui, tokens.bad_line);
    let frame = frame.inner_margin(Margin { left: 17, right: 11, top: 14, bottom: 15 });
    let mut pressed = false;
    let close = text(t::CLOSE_MESSAGE);
    let closed = framed(ui, frame, |ui| {
        let beside = |ui: &mut Ui| {
            icons::X_CIRCLE_FILL.tile(ui, size::SIGN, (tokens.bad_tint, tokens.bad));
            ui.add_space(space::S16);
            let room = ui.available_width() - size::ICON_BUTTON - space::S12;
            let told = |ui: &mut Ui| {
                ui.set_width(room);
                paragraph(ui, &words.heading, Type::Section, tokens.text);
                ui.add_space(space::S2);
                paragraph(ui, &words.text, Type::Secondary, tokens.text2);
                paragraph(ui, &words.next, Type::Secondary, tokens.text2);
                ui.add_space(space::S12);
                let response = Button::primary(&label).show(ui);
                if view.look.wants_focus {
                    response.request_focus();
                }
                pressed = response.clicked();
            };
            ui.vertical(told);
            ui.add_space(space::S12);
            Button::icon(icons::X, &close).show(ui).clicked()
        };
        ui.horizontal_top(beside).inner
    });
    if pressed {
        out.push(action(problem, swaps));
    }
    if closed {
        out.push(Message::Import(ImportMessage::DismissProblem));
    }
    ui.add_space(space::S16);
}

/// Returns the one action offered for a problem.
fn action(problem: &ImportProblem, swaps: bool) -> Message {
    let message = match problem.trouble {
        ImportError::Problem(Problem::AccountLevelToken) => ImportMessage::BackTo(Step::Settings),
        ImportError::Problem(Problem::StencilToken | Problem::LegacyAccount) => {
            ImportMessage::BackTo(Step::Account)
        }
        ImportError::Problem(Problem::SwappedValues) if swaps => ImportMessage::Swap,
        ImportError::Problem(Problem::NotCredentials(NotCredentials::OnlyLabels)) => {
            ImportMessage::TypeValues
        }
        ImportError::Problem(Problem::NotCredentials(_)) if problem.pasted => {
            ImportMessage::TypeValues
        }
        ImportError::Problem(
            Problem::SwappedValues | Problem::SameValueTwice(..) | Problem::StorefrontJwt,
        )
        | ImportError::Clipboard(ClipboardProblem::Empty | ClipboardProblem::Silent)
        | ImportError::NoDialog => ImportMessage::Paste,
        ImportError::Problem(_)
        | ImportError::Clipboard(ClipboardProblem::Missing)
        | ImportError::Folder
        | ImportError::SeveralFiles => ImportMessage::ChooseFile,
    };
    Message::Import(message)
}

/// Shows the practice store's file, as if a browser had just downloaded it.
fn practice_card(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (name, place) = match &view.state.draft.import.practice_file {
        PracticeFile::Ready(path) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            let folder = path.parent().map(|folder| folder.display().to_string());
            let id = if view.look.wayland {
                t::PRACTICE_FILE_PLACE_WAYLAND
            } else {
                t::PRACTICE_FILE_PLACE
            };
            let place = with_values(id, &[("folder", folder.unwrap_or_default().into())]);
            (name.unwrap_or_default(), place)
        }
        _ => (String::new(), text(t::PRACTICE_FILE_MEMORY)),
    };
    let label = text(t::PRACTICE_USE_FILE);
    let button = Button::primary(&label);
    let frame = lifted_frame(ui, tokens.practice_line).inner_margin(Margin::symmetric(17, 13));
    let response = framed(ui, frame, |ui| {
        row(ui, size::SIGN, |ui| {
            let tint = (tokens.practice_tint, tokens.practice);
            icons::FILE_ARROW_DOWN.tile(ui, size::SIGN, tint);
            ui.add_space(space::S16);
            let room = button.size(ui).x + space::S12;
            let words = |ui: &mut Ui| {
                line(ui, &text(t::PRACTICE_FILE_TITLE), Type::Section, tokens.text);
                let name = elide_middle(ui, &name, ui.available_width());
                line(ui, &name, Type::MonoSmall, tokens.text2);
                line(ui, &place, Type::Caption, tokens.text2);
            };
            beside(ui, room, words, |ui| {
                ui.add_space(space::S12);
                button.show(ui)
            })
        })
    });
    ui.add_space(space::S16);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Import(ImportMessage::UsePracticeFile));
    }
}

fn help_card(ui: &mut Ui, help: ImportHelp, out: &mut Vec<Message>) {
    let id = match help {
        ImportHelp::NoFile => t::HELP_NO_FILE,
        ImportHelp::PopUpClosed => t::HELP_POP_UP,
    };
    if closable_info(ui, &text(id), &attribute(id, "text", &[])) {
        out.push(Message::Import(ImportMessage::Help(None)));
    }
    if help == ImportHelp::PopUpClosed {
        if Button::secondary(&text(t::HELP_BACK_TO_ACCOUNT)).small().show(ui).clicked() {
            out.push(Message::Import(ImportMessage::BackTo(Step::Account)));
        }
        ui.add_space(space::S12);
    }
}

/// Draws the drop zone in the remaining height, which changes with what is above it.
fn zone(ui: &mut Ui, view: &View<'_>, above: bool, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let import = &view.state.draft.import;
    let reading = matches!(import.reading, Reading::File(_) | Reading::Clipboard(_));
    let dialog = matches!(import.reading, Reading::Picking(_));
    // Briefly show that the file was rejected.
    let id = Id::unique("drop-refused");
    let refused =
        import.problem.is_some() && still_visible(ui, id, import.refusals, motion::REFUSED);
    let state = if refused { DropState::Refused } else { DropState::Idle };
    let height = rest_height(ui, size::LEAVE_ROW + space::S12, size::DROP_LEAST);
    let title = text(match (reading, view.look.wayland, above) {
        (true, ..) => t::DROP_READING,
        _ if dialog => t::DROP_DIALOG,
        (false, true, _) => t::DROP_CHOOSE,
        (false, false, true) => t::DROP_ANOTHER,
        (false, false, false) => t::DROP_HERE,
    });
    let name = text(match (dialog, view.look.wayland) {
        (true, _) => t::DROP_DIALOG_MORE,
        (false, true) => t::DROP_WAYLAND,
        (false, false) => t::DROP_NAME,
    });
    drop_zone(ui, height, state, |ui| {
        if height > size::DROP_WITH_SIGN {
            icons::TRAY_ARROW_DOWN.outlined(ui, size::DROP_SIGN);
            ui.add_space(space::S18);
        }
        line(ui, &title, Type::Section, tokens.text);
        ui.add_space(space::S4);
        line(ui, &name, Type::Secondary, tokens.text2);
        if dialog && !view.look.wayland {
            line(ui, &text(t::DROP_DIALOG_INSTEAD), Type::Secondary, tokens.text2);
        }
        ui.add_space(space::S14);
        ways_in(ui, view, out);
    });
}

/// Draws the other ways to enter the values.
fn ways_in(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let import = &view.state.draft.import;
    let (choose, paste, typed) = (text(t::CHOOSE_FILE), text(t::PASTE), text(t::TYPE_VALUES));
    let buttons = [
        (Button::secondary(&choose).left(icons::FOLDER_OPEN), ImportMessage::ChooseFile),
        (Button::secondary(&paste).left(icons::CLIPBOARD_TEXT), ImportMessage::Paste),
        (Button::quiet(&typed), ImportMessage::TypeValues),
    ];
    let found = view.state.shows_downloads() && view.state.user.downloads.found.len() == 1;
    let practice = import.practice_file != PracticeFile::None;
    let mut wants_focus = view.look.wants_focus && !practice && !found && import.problem.is_none();
    let gaps = space::S8 * (buttons.len() - 1) as f32;
    let width = buttons.iter().map(|(button, _)| button.size(ui).x).sum::<f32>() + gaps;
    middle(ui, vec2(width, size::CONTROL), |ui| {
        for (button, message) in buttons {
            let response = button.show(ui);
            ui.add_space(space::S8);
            if std::mem::take(&mut wants_focus) {
                response.request_focus();
            }
            if response.clicked() {
                out.push(Message::Import(message));
            }
        }
    });
}

fn links(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let words = text(t::NOTHING_LEAVES);
    let room = width_of(ui, &words, Type::Caption) + space::S24;
    row(ui, size::LEAVE_ROW, |ui| {
        let helps = [
            (t::HELP_LINK_NO_FILE, ImportHelp::NoFile),
            (t::HELP_LINK_POP_UP, ImportHelp::PopUpClosed),
        ];
        for (id, help) in helps {
            if Button::link(&text(id)).left(icons::QUESTION).show(ui).clicked() {
                let open = view.state.draft.import.help == Some(help);
                out.push(Message::Import(ImportMessage::Help((!open).then_some(help))));
            }
            ui.add_space(space::S20);
        }
        if room < ui.available_width() {
            left_of(ui, room, |_| ());
            icons::LOCK_SIMPLE.show(ui, space::S14, tokens.text2);
            ui.add_space(space::S4);
            line(ui, &words, Type::Caption, tokens.text2);
        }
    });
}

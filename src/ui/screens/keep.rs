//! Step 7, beside the values: a copy in the keyring, a sealed file, the receipt.

use crate::explain;
use crate::flow::{KeepMessage, Message, SaveState, SealMessage, TidyMessage, keep_problem};
use crate::saved::KeyringProgram;
use crate::texts::{TextId, t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, card_frame, framed, hairline, paragraph, row, spinner, tile_button,
};
use egui::{Margin, Ui};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    // A narrow window is wide enough for tiles side by side but too low for explanations.
    let has_nothing_to_explain = match view.state.draft.keep {
        SaveState::Not => view.state.known_connection().is_none(),
        SaveState::Saved(_) | SaveState::Saving { long: false, .. } => true,
        _ => false,
    };
    if view.narrow && !view.tiny && has_nothing_to_explain {
        tiles(ui, view, out);
        return;
    }
    let known = view.state.connection().is_some();
    framed(ui, card_frame(ui), |ui| {
        let words = with!(t::KEEP_TEXT, keyring = view.keyring());
        section(ui, icons::VAULT, t::KEEP_HEADING, &words, |ui| keep(ui, view, out));
        hairline(ui);
        let words = text(t::SEALED_CARD_TEXT);
        section(ui, icons::FILE_LOCK, t::SEALED_CARD_HEADING, &words, |ui| {
            let label = text(t::SEALED_BEGIN);
            if Button::secondary(&label).small().enabled(known).show(ui).clicked() {
                out.push(Message::Seal(SealMessage::Begin));
            }
        });
        hairline(ui);
        let words = text(t::RECEIPT_CARD_TEXT);
        section(ui, icons::RECEIPT, t::RECEIPT_CARD_HEADING, &words, |ui| {
            let label = text(t::RECEIPT_SAVE);
            if Button::secondary(&label).small().enabled(known).show(ui).clicked() {
                out.push(Message::Tidy(TidyMessage::SaveReceipt));
            }
        });
    });
}

/// Draws a section: an icon, a heading, a sentence, then the content of `add`.
fn section(ui: &mut Ui, icon: Icon, heading: TextId, words: &str, add: impl FnOnce(&mut Ui)) {
    let tokens = tokens(ui);
    let frame = egui::Frame::NONE.inner_margin(Margin { left: 17, right: 15, top: 14, bottom: 14 });
    framed(ui, frame, |ui| {
        ui.horizontal_top(|ui| {
            icon.show(ui, size::ICON_LARGE, tokens.accent);
            ui.add_space(space::S12);
            ui.vertical(|ui| {
                paragraph(ui, &text(heading), Type::Strong, tokens.text);
                ui.add_space(space::S2);
                paragraph(ui, words, Type::Secondary, tokens.text2);
                ui.add_space(space::S8);
                add(ui);
            });
        });
    });
}

/// Draws three tiles: buttons, or a note that the values are saved.
fn tiles(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let known = view.state.connection().is_some();
    let saved = matches!(view.state.draft.keep, SaveState::Saved(_));
    let saving = matches!(view.state.draft.keep, SaveState::Saving { .. });
    let keep = text(match (saved, saving) {
        (true, _) => t::KEEP_READ_BACK,
        (_, true) => t::KEEP_SAVING,
        _ => t::KEEP_HEADING,
    });
    let tiles = [
        (icons::VAULT, keep, (known && !saving, saved), Message::Keep(KeepMessage::Save)),
        (
            icons::FILE_LOCK,
            text(t::SEALED_BEGIN),
            (known, false),
            Message::Seal(SealMessage::Begin),
        ),
        (
            icons::RECEIPT,
            text(t::RECEIPT_SAVE),
            (known, false),
            Message::Tidy(TidyMessage::SaveReceipt),
        ),
    ];
    let width = (ui.available_width() - space::S20) / tiles.len() as f32;
    row(ui, size::LIST_ROW, |ui| {
        ui.spacing_mut().item_spacing.x = space::S10;
        for (icon, label, state, message) in tiles {
            if tile_button(ui, width, icon, &label, state) {
                out.push(message);
            }
        }
    });
}

/// Shows whether the values are saved, with the actions available.
fn keep(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let mut button = |ui: &mut Ui, button: Button<'_>, message: KeepMessage| {
        if button.small().show(ui).clicked() {
            out.push(Message::Keep(message));
        }
    };
    match &view.state.draft.keep {
        SaveState::Not => {
            let known = view.state.known_connection();
            if let Some(known) = known {
                let when = explain::moment(known.saved_at, explain::now());
                let words = with!(t::KEEP_SAVED_BEFORE, when = when);
                paragraph(ui, &words, Type::Caption, tokens.text2);
                ui.add_space(space::S6);
            }
            let label = text(if known.is_some() { t::KEEP_SAVE_AGAIN } else { t::KEEP_SAVE });
            let save = Button::secondary(&label).left(icons::FLOPPY_DISK);
            button(ui, save.enabled(view.state.connection().is_some()), KeepMessage::Save);
        }
        SaveState::Saving { long, .. } => {
            let words = if *long {
                with!(t::KEEP_WAITING, keyring = view.keyring())
            } else {
                text(t::KEEP_SAVING)
            };
            ui.horizontal_top(|ui| {
                spinner(ui, space::S16);
                ui.add_space(space::S6);
                paragraph(ui, &words, Type::Secondary, tokens.text2);
            });
            if *long {
                ui.add_space(space::S8);
                button(ui, Button::secondary(&text(t::KEEP_GIVE_UP)), KeepMessage::GiveUp);
            }
        }
        SaveState::Saved(_) => {
            ui.horizontal_top(|ui| {
                icons::CHECK_CIRCLE_FILL.show(ui, size::ICON, tokens.ok);
                ui.add_space(space::S4);
                paragraph(ui, &text(t::KEEP_READ_BACK), Type::SecondaryMedium, tokens.ok);
            });
            ui.add_space(space::S4);
            let place = match (view.look.keyring, view.state.user.keyring_program) {
                (Some(t::KEYRING_WINDOWS), _) => t::KEYRING_WINDOWS_WHERE,
                (Some(t::KEYRING_MACOS), _) => t::KEYRING_MACOS_WHERE,
                (_, KeyringProgram::GnomeKeyring) => t::KEYRING_GNOME_WHERE,
                (_, KeyringProgram::KWallet) => t::KEYRING_KWALLET_WHERE,
                (_, KeyringProgram::KeePassXc) => t::KEYRING_KEEPASSXC_WHERE,
                (_, KeyringProgram::Other) => t::KEYRING_LINUX_WHERE,
            };
            paragraph(ui, &text(place), Type::Caption, tokens.text3);
        }
        SaveState::SessionOnly(_) => {
            paragraph(ui, &text(t::KEEP_KEPT_FOR_SESSION), Type::Secondary, tokens.text2);
            ui.add_space(space::S8);
            let label = text(t::KEEP_SAVE);
            button(ui, Button::secondary(&label).left(icons::FLOPPY_DISK), KeepMessage::Save);
        }
        SaveState::Failed(problem) => {
            paragraph(ui, &text(keep_problem(*problem)), Type::Secondary, tokens.bad);
            ui.add_space(space::S8);
            button(ui, Button::secondary(&text(t::KEEP_TRY_AGAIN)), KeepMessage::Save);
            ui.add_space(space::S6);
            let label = text(t::KEEP_SESSION_ONLY);
            button(ui, Button::secondary(&label), KeepMessage::SessionOnly);
        }
    }
}

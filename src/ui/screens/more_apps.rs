//! Step 1: an app from a file before it is added, and two apps that would share one account.

use crate::catalog::{AppProfile, RequiredScope, gains, union};
use crate::explain;
use crate::flow::{AppMessage, FileFault, Message, OwnAppMessage, OwnApps};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::app_values::asks_for;
use crate::ui::screens::chrome::Chrome;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, access_strip, app_tile, card_frame, closable, column, columns,
    framed, from_right, hairline, left_of, line, paragraph, rest_height, row, stack, width_of,
};
use egui::{Color32, Id, Margin, ScrollArea, Ui, UiBuilder};

/// The share of one of two columns, and the number of columns.
const HALF: f32 = 0.5;
const COLUMNS: f32 = 3.0;

/// Reports errors in the files of custom apps.
pub(crate) fn faults(ui: &mut Ui, own: &OwnApps, out: &mut Vec<Message>) {
    let (bold, plain) = match own.faults.as_slice() {
        [] if own.not_saved => {
            (text(t::OWN_NOT_SAVED), crate::texts::attribute(t::OWN_NOT_SAVED, "text", &[]))
        }
        [] => return,
        [first, rest @ ..] => {
            let (bold, plain) = match first {
                FileFault::Wrong(fault) => (
                    with!(t::OWN_FAULT, file = fault.file.as_str(), line = fault.line),
                    sentence(&fault.message),
                ),
                FileFault::Unreadable(file) => {
                    (with!(t::OWN_UNREADABLE, file = file.as_str()), text(t::OWN_UNREADABLE_MORE))
                }
            };
            let more = with!(t::OWN_MORE_FAULTS, count = rest.len());
            let plain = if rest.is_empty() { plain } else { format!("{plain} {more}") };
            (bold, plain)
        }
    };
    if closable(ui, &bold, &plain) {
        out.push(Message::App(AppMessage::Own(OwnAppMessage::Dismiss)));
    }
}

/// Turns the parser's message into a sentence.
fn sentence(words: &str) -> String {
    let mut letters = words.trim().chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str())
}

pub(crate) fn file_chrome() -> Chrome {
    Chrome::of(t::OWN_HEADING, t::OWN_LEAD).label(t::OWN_ADD).focus(true)
}

pub(crate) fn pair_chrome() -> Chrome {
    Chrome::of(t::PAIR_HEADING, t::PAIR_LEAD).label(t::PAIR_KEEP_APART).focus(true)
}

/// Previews an app from a file: everything it would add.
pub(crate) fn file(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(app) = &view.state.draft.app.own.waiting else { return };
    columns(ui, |ui| {
        let half = (ui.available_width() - space::S20) * HALF;
        column(ui, half, |ui| {
            framed(ui, card_frame(ui).inner_margin(Margin::same(19)), |ui| told(ui, app, out));
        });
        ui.add_space(space::S20);
        column(ui, half, |ui| {
            scopes(ui, &app.scopes, &explain::reach(&app.scopes), "own-rows", 0.0);
        });
    });
}

/// Shows what the file says about the app.
fn told(ui: &mut Ui, app: &AppProfile, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    row(ui, size::SIGN, |ui| {
        app_tile(ui, size::SIGN, app);
        ui.add_space(space::S12);
        stack(ui, size::SIGN, |ui| {
            line(ui, &app.name, Type::Title, tokens.text);
            line(ui, &explain::origin(app), Type::Secondary, tokens.text2);
        });
    });
    ui.add_space(space::S14);
    if !app.guide.is_empty() {
        paragraph(ui, &text(t::OWN_GUIDE), Type::SecondaryMedium, tokens.text);
        // Show the whole address, so that users open exactly what they read.
        paragraph(ui, &app.guide, Type::MonoSmall, tokens.text2);
        let open = text(t::APP_OPEN_GUIDE);
        let spoken = with!(t::APP_OPEN_GUIDE_NAME, title = app.guide.as_str());
        let link = Button::link(&open).right(icons::ARROW_SQUARE_OUT).name(&spoken);
        if link.show(ui).clicked() {
            out.push(Message::App(AppMessage::Own(OwnAppMessage::OpenGuide)));
        }
        ui.add_space(space::S10);
    }
    if !app.account_name.is_empty() {
        let words = with!(t::GUIDE_ACCOUNT, words = app.account_name.as_str());
        paragraph(ui, &words, Type::Secondary, tokens.text2);
        ui.add_space(space::S10);
    }
    asks_for(ui, app);
    if let Some(note) = explain::note(app) {
        ui.add_space(space::S12);
        paragraph(ui, &note, Type::Secondary, tokens.text2);
    }
}

/// Draws a list of scopes with their levels, in a scrolling card.
fn scopes(ui: &mut Ui, required_scopes: &[RequiredScope], title: &str, name: &str, below: f32) {
    let tokens = tokens(ui);
    let height = rest_height(ui, below, size::TABLE_LEAST);
    framed(
        ui,
        card_frame(ui).inner_margin(Margin { left: 19, right: 9, top: 13, bottom: 6 }),
        |ui| {
            ui.set_height(height - space::S20);
            paragraph(ui, title, Type::Section, tokens.text);
            ui.add_space(space::S12);
            access_strip(ui, required_scopes, size::STRIP);
            ui.add_space(space::S12);
            list(ui, name, required_scopes.iter().filter(|entry| entry.is_needed()), |ui, care| {
                let tokens = crate::ui::theme::tokens(ui);
                (Type::SecondaryMedium, if care { tokens.warn } else { tokens.accent })
            });
        },
    );
}

/// Lists scopes with their levels, one per line, in the remaining height of a card.
fn list<'a>(
    ui: &mut Ui,
    name: &str,
    required_scopes: impl Iterator<Item = &'a RequiredScope>,
    look: impl Fn(&Ui, bool) -> (Type, Color32),
) {
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique(name)), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for required in required_scopes {
                let level = required.level.panel_name();
                let (style, color) = look(ui, required.scope.care);
                row(ui, space::S28, |ui| {
                    let room = width_of(ui, level, style) + space::S20;
                    left_of(ui, room, |ui| {
                        let name = &required.scope.panel_name;
                        line(ui, name, Type::Secondary, tokens(ui).text)
                    });
                    ui.add_space(space::S8);
                    line(ui, level, style, color);
                });
                hairline(ui);
            }
        });
    });
}

/// Compares two apps: what a shared account would give each of them.
pub(crate) fn pair(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some((one, other)) = view.state.pair() else { return };
    let both = union(&one.scopes, &other.scopes);
    let (bold, plain) = (text(t::PAIR_ADVICE), text(t::PAIR_ADVICE_MORE));
    let kind = CalloutKind::Info;
    Callout { kind, icon: icons::INFO, bold: &bold, plain: &plain }.show(ui);
    ui.add_space(space::S14);
    let foot = size::CONTROL + space::S12;
    columns(ui, |ui| {
        let third = (ui.available_width() - space::S16 - space::S16) / COLUMNS;
        column(ui, third, |ui| gain(ui, &one, &both, foot));
        ui.add_space(space::S16);
        column(ui, third, |ui| gain(ui, &other, &both, foot));
        ui.add_space(space::S16);
        column(ui, third, |ui| {
            let title = with!(t::PAIR_BOTH, count = both.len());
            scopes(ui, &both, &title, "pair-both-rows", foot);
        });
    });
    ui.add_space(space::S12);
    row(ui, size::CONTROL, |ui| {
        from_right(ui, |ui| {
            if Button::secondary(&text(t::PAIR_USE_BOTH)).show(ui).clicked() {
                out.push(Message::App(AppMessage::UseBoth));
            }
        });
    });
}

/// Lists what an app could do beyond what it needs.
fn gain(ui: &mut Ui, app: &AppProfile, both: &[RequiredScope], foot: f32) {
    let tokens = tokens(ui);
    let more = gains(&app.scopes, both);
    let height = rest_height(ui, foot, size::TABLE_LEAST);
    framed(
        ui,
        card_frame(ui).inner_margin(Margin { left: 19, right: 9, top: 15, bottom: 6 }),
        |ui| {
            ui.set_height(height - space::S24);
            row(ui, size::TWO_LINES, |ui| {
                app_tile(ui, size::TILE, app);
                ui.add_space(space::S10);
                stack(ui, size::TWO_LINES, |ui| {
                    line(ui, &app.short_name, Type::Strong, tokens.text);
                    let needs = app.needed_scopes().count();
                    let needs = with!(t::PAIR_NEEDS, count = needs);
                    line(ui, &needs, Type::Caption, tokens.text2);
                });
            });
            ui.add_space(space::S12);
            let title = with!(t::PAIR_GAINS, count = more.len());
            paragraph(ui, &title, Type::SecondaryMedium, tokens.text);
            ui.add_space(space::S6);
            let look = |ui: &Ui, care: bool| {
                let tokens = crate::ui::theme::tokens(ui);
                (Type::Caption, if care { tokens.warn } else { tokens.text2 })
            };
            list(ui, &format!("pair-{}", app.id), more.iter(), look);
        },
    );
}

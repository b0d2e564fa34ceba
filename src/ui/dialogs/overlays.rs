//! Temporary overlays: preferences, keyboard shortcuts and glossary.

use crate::flow::{Message, Overlay, PreferencesMessage, Renderer, SIZES, Theme};
use crate::texts::{Language, TextId, attribute, t, text, with};
use crate::ui::dialogs::close_button::close_row;
use crate::ui::keys::modifier_names;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, dialog_frame, modal, scrolled};
use crate::ui::widgets::{
    Button, arrows, capture_for_fade_out, cell, column, left_of, line, paragraph, radio, row,
    segments, switch, width_of,
};
use egui::{Align2, Id, Margin, Ui, vec2};

/// The width of the preferences popover.
const POPOVER: f32 = 300.0;
/// The margin inside it, which leaves room for the scroll bar.
const INSIDE: Margin = Margin { left: 16, right: 4, top: 16, bottom: 16 };
/// How much of the window stays free around it.
const OUTSIDE: f32 = 100.0;
/// The share of one of two columns.
const HALF: f32 = 0.5;

/// Draws the open overlay, if any.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    match view.state.overlay {
        Some(Overlay::Preferences) => preferences(ui, view, out),
        Some(Overlay::Keys) => keys(ui, view, out),
        Some(Overlay::About) => crate::ui::dialogs::about::show(ui, view, out),
        None => {}
    }
}

/// Draws theme, size, language and motion next to the button that opens them.
fn preferences(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let id = Id::unique("preferences");
    let tokens = tokens(ui);
    let left = if view.narrow { size::RAIL_NARROW } else { space::S12 };
    let area = egui::Modal::default_area(id).anchor(Align2::LEFT_BOTTOM, vec2(left, -size::SIGN));
    let area = area.accessible_name(text(t::TOOL_PREFS));
    let modal = egui::Modal::new(id)
        .area(area)
        .backdrop_color(egui::Color32::TRANSPARENT)
        .frame(dialog_frame(tokens).inner_margin(INSIDE).shadow(tokens.floating()));
    let response = modal.show(ui.ctx(), |ui| {
        let screen = ui.ctx().content_rect();
        let width = POPOVER.min(screen.width() - OUTSIDE);
        scrolled(ui, width, screen.height() - OUTSIDE, |ui| choices(ui, view, out));
    });
    capture_for_fade_out(ui, "dialog", response.response.layer_id);
    if response.should_close() {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
}

fn choices(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    theme(ui, view, out);
    ui.add_space(space::S14);
    zoom(ui, view, out);
    ui.add_space(space::S14);
    language(ui, view, out);
    ui.add_space(space::S14);
    if view.state.user.system.offers_renderers {
        renderer(ui, view, out);
        ui.add_space(space::S14);
    }
    row(ui, space::S28, |ui| {
        let label = text(t::PREFS_MOTION);
        left_of(ui, size::SIGN, |ui| line(ui, &label, Type::SecondaryMedium, tokens(ui).text));
        ui.add_space(space::S10);
        let still = view.state.reduces_motion();
        if switch(ui, still, &label).clicked() {
            out.push(Message::Preferences(PreferencesMessage::ReduceMotion(!still)));
        }
    });
    ui.add_space(space::S6);
    for (id, overlay) in [(t::TOOL_KEYS, Overlay::Keys), (t::TOOL_ABOUT, Overlay::About)] {
        row(ui, size::CONTROL_SMALL, |ui| {
            if Button::link(&text(id)).show(ui).clicked() {
                out.push(Message::Preferences(PreferencesMessage::Open(overlay)));
            }
        });
    }
}

fn theme(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let preferences = &view.state.user.preferences;
    let label = text(t::PREFS_THEME);
    paragraph(ui, &label, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S6);
    let themes = Theme::ALL.map(|theme| {
        let id = match theme {
            Theme::System => t::PREFS_SYSTEM,
            Theme::Light => t::PREFS_LIGHT,
            Theme::Dark => t::PREFS_DARK,
        };
        (text(id), preferences.theme == theme)
    });
    if view.look.overlay != view.state.overlay {
        let chosen = Theme::ALL.iter().position(|theme| preferences.theme == *theme);
        let first = Id::unique(("segment", "theme", chosen.unwrap_or(0)));
        ui.memory_mut(|memory| memory.request_focus(first));
    }
    let chosen = segments(ui, ("theme", &label), &themes);
    if let Some(theme) = chosen.and_then(|at| Theme::ALL.get(at)) {
        out.push(Message::Preferences(PreferencesMessage::Theme(*theme)));
    }
}

/// Draws what draws the window.
fn renderer(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let label = text(t::PREFS_RENDERER);
    paragraph(ui, &label, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S6);
    let choices = Renderer::CHOICES.map(|choice| {
        let id = match choice {
            None => t::PREFS_RENDERER_AUTOMATIC,
            Some(Renderer::OpenGl) => t::PREFS_RENDERER_CARD,
            Some(Renderer::Software) => t::PREFS_RENDERER_PROCESSOR,
        };
        (text(id), view.state.user.preferences.renderer == choice)
    });
    let chosen = segments(ui, ("renderer", &label), &choices);
    if let Some(renderer) = chosen.and_then(|at| Renderer::CHOICES.get(at)) {
        out.push(Message::Preferences(PreferencesMessage::Renderer(*renderer)));
    }
}

fn zoom(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let label = text(t::PREFS_SIZE);
    let [ctrl, _, _] = modifier_names(ui.ctx());
    let keys = format!("{ctrl} +, {ctrl} −, {ctrl} 0");
    row(ui, size::ONE_LINE, |ui| {
        let room = width_of(ui, &keys, Type::Caption);
        left_of(ui, room, |ui| line(ui, &label, Type::SecondaryMedium, tokens.text));
        line(ui, &keys, Type::Caption, tokens.text3);
    });
    ui.add_space(space::S6);
    let now = view.state.user.preferences.percent();
    let sizes = SIZES.map(|percent| (with!(t::PERCENT, percent = percent), now == percent));
    let chosen = segments(ui, ("size", &label), &sizes);
    if let Some(percent) = chosen.and_then(|at| SIZES.get(at)) {
        out.push(Message::Preferences(PreferencesMessage::Size(*percent)));
    }
}

/// Draws the languages as radio buttons, the system's first.
fn language(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let chosen = view.state.user.preferences.chosen_language();
    let label = text(t::PREFS_LANGUAGE);
    paragraph(ui, &label, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S6);
    let mut entries = vec![(text(t::PREFS_LANGUAGE_SYSTEM), None)];
    entries.extend(Language::ALL.map(|language| (language.own_name(), Some(language))));
    // Two per line, since each name is short.
    for pair in entries.chunks(2) {
        row(ui, space::S28, |ui| {
            let half = ui.available_width() * HALF;
            for (name, language) in pair {
                let spoken = format!("{label}: {name}");
                let id = language_id(*language);
                let on = chosen == *language;
                if radio(ui, half, id, on, (name, &spoken)) {
                    out.push(Message::Preferences(PreferencesMessage::Language(*language)));
                }
            }
        });
    }
    let members: Vec<Id> = entries.iter().map(|(_, language)| language_id(*language)).collect();
    if let Some((_, next)) = arrows(ui, &members).and_then(|at| entries.get(at)) {
        out.push(Message::Preferences(PreferencesMessage::Language(*next)));
    }
}

fn language_id(language: Option<Language>) -> Id {
    Id::unique(("language", language.map(Language::code)))
}

/// The terms that only BigCommerce uses.
const WORDS: [TextId; 8] = [
    t::WHAT_ACCOUNT,
    t::WHAT_SCOPE,
    t::WHAT_TOKEN,
    t::WHAT_CLIENT_ID,
    t::WHAT_CLIENT_SECRET,
    t::WHAT_STORE_HASH,
    t::WHAT_API_PATH,
    t::WHAT_FINGERPRINT,
];

fn keys(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let heading = text(t::KEYS_HEADING);
    let lines = crate::ui::shortcuts::lines(ui.ctx());
    let close = modal(ui, "keys", Leaves::Picture, &heading, size::KEYS, |ui| {
        ui.add_space(space::S6);
        if ui.available_width() < size::KEYS_BESIDE_FROM {
            shortcuts(ui, &lines);
            ui.add_space(space::S12);
            glossary(ui);
        } else {
            ui.horizontal_top(|ui| {
                let half = (ui.available_width() - size::ICON_BUTTON) * HALF;
                column(ui, half, |ui| shortcuts(ui, &lines));
                ui.add_space(size::ICON_BUTTON);
                column(ui, half, glossary);
            });
        }
        close_row(ui, view, None, out);
    });
    if close {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
}

fn shortcuts(ui: &mut Ui, lines: &[(String, String)]) {
    let tokens = tokens(ui);
    for (keys, does) in lines {
        row(ui, size::SHORTCUT_ROW, |ui| {
            cell(ui, size::SHORTCUT, |ui| line(ui, keys, Type::MonoSmall, tokens.text2));
            line(ui, does, Type::Secondary, tokens.text);
        });
    }
}

/// Explains the terms that only BigCommerce uses.
fn glossary(ui: &mut Ui) {
    let tokens = tokens(ui);
    for word in WORDS {
        paragraph(ui, &text(word), Type::SecondaryStrong, tokens.text);
        paragraph(ui, &attribute(word, "text", &[]), Type::Secondary, tokens.text2);
        ui.add_space(space::S6);
    }
}

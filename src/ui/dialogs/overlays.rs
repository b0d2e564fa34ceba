//! What lies over the window for a while: preferences, keys and words.

use crate::texts::{Language, TextId, attribute, t, text};
use crate::ui::dialogs::close_button::close_button;
use crate::ui::keys::held_keys;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::dialog_frame;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, Column, keep_for_leaving, segments, switch, text_at, text_right};
use crate::wizard::{Message, Overlay, PreferencesMessage, SIZES, Theme};
use egui::{Align2, Id, Rect, Sense, Ui, pos2, vec2};

/// The width of the preferences.
const POPOVER: f32 = 300.0;

/// Draws whatever lies over the window.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    match view.state.overlay {
        Some(Overlay::Preferences) => preferences(ui, view, out),
        Some(Overlay::Keys) => keys(ui, view, out),
        Some(Overlay::About) => crate::ui::dialogs::about::show(ui, view, out),
        None => {}
    }
}

/// Theme, size, language and motion, beside the button that opens them.
fn preferences(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let id = Id::unique("preferences");
    let tokens = tokens(ui);
    let left = if view.narrow { size::RAIL_NARROW } else { 12.0 };
    let area = egui::Modal::default_area(id).anchor(Align2::LEFT_BOTTOM, vec2(left, -44.0));
    let modal = egui::Modal::new(id)
        .area(area)
        .backdrop_color(egui::Color32::TRANSPARENT)
        .frame(dialog_frame(tokens).inner_margin(16.0).shadow(tokens.floating()));
    let response = modal.show(ui.ctx(), |ui| {
        let screen = ui.ctx().content_rect();
        let width = POPOVER.min(screen.width() - 100.0);
        let most = screen.height() - 100.0;
        let needed = id.with("needed");
        let mut draw = |ui: &mut Ui| {
            let start = ui.next_widget_position();
            let mut column = Column { x: start.x, y: start.y, width };
            choices(ui, view, &mut column, out);
            let used = Rect::from_min_max(start, pos2(start.x + width, column.y));
            ui.allocate_rect(used, Sense::hover());
            ui.data_mut(|data| data.insert_temp(needed, used.height()));
        };
        // Only a window that is too low for all of it scrolls it.
        if ui.data(|data| data.get_temp::<f32>(needed)).unwrap_or_default() > most {
            ui.set_min_size(vec2(width + 12.0, most));
            egui::ScrollArea::vertical().max_height(most).show(ui, draw);
        } else {
            draw(ui);
        }
    });
    let name = text(t::TOOL_PREFS);
    ui.ctx().accesskit_node_builder(response.response.id, |node| node.set_label(name));
    keep_for_leaving(ui, "dialog", response.response.layer_id);
    if response.should_close() {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
}

fn choices(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let preferences = &view.state.preferences;
    let label = text(t::PREFS_THEME);
    column.text(ui, &label, Type::SecondaryMedium, tokens.text);
    column.gap(space::S6);
    let themes = Theme::ALL.map(|theme| {
        let id = match theme {
            Theme::System => t::PREFS_SYSTEM,
            Theme::Light => t::PREFS_LIGHT,
            Theme::Dark => t::PREFS_DARK,
        };
        (text(id), preferences.theme == theme)
    });
    let rect = column.take(size::CONTROL);
    if view.look.overlay != view.state.overlay {
        let chosen = Theme::ALL.iter().position(|theme| preferences.theme == *theme);
        let first = Id::unique(("segment", "theme", chosen.unwrap_or(0)));
        ui.memory_mut(|memory| memory.request_focus(first));
    }
    if let Some(theme) =
        segments(ui, rect, ("theme", &label), &themes).and_then(|at| Theme::ALL.get(at))
    {
        out.push(Message::Preferences(PreferencesMessage::Theme(*theme)));
    }
    column.gap(space::S14);

    let label = text(t::PREFS_SIZE);
    let line = column.text(ui, &label, Type::SecondaryMedium, tokens.text);
    let [ctrl, _, _] = held_keys(ui.ctx());
    let keys = format!("{ctrl} +, {ctrl} −, {ctrl} 0");
    let at = pos2(column.x + column.width, line.center().y);
    text_right(ui, at, &keys, Type::Caption, tokens.text3);
    column.gap(space::S6);
    let sizes = SIZES.map(|percent| (format!("{percent} %"), preferences.percent() == percent));
    let rect = column.take(size::CONTROL);
    if let Some(percent) = segments(ui, rect, ("size", &label), &sizes).and_then(|at| SIZES.get(at))
    {
        out.push(Message::Preferences(PreferencesMessage::Size(*percent)));
    }
    column.gap(space::S14);

    let label = text(t::PREFS_LANGUAGE);
    column.text(ui, &label, Type::SecondaryMedium, tokens.text);
    column.gap(space::S6);
    language(ui, view, column, out);
    column.gap(space::S14);

    let label = text(t::PREFS_MOTION);
    let row = column.take(28.0);
    let at = pos2(row.left(), row.center().y);
    text_at(ui, at, row.width() - 44.0, &label, Type::SecondaryMedium, tokens.text);
    let still = view.state.keeps_still();
    if switch(ui, pos2(row.right(), row.center().y), still, &label).clicked() {
        out.push(Message::Preferences(PreferencesMessage::ReduceMotion(!still)));
    }
    column.gap(space::S6);
    for (id, overlay) in [(t::TOOL_KEYS, Overlay::Keys), (t::TOOL_ABOUT, Overlay::About)] {
        let label = text(id);
        let row = column.take(30.0);
        if Button::link(&label).at(ui, pos2(row.left(), row.top() + 3.0)).clicked() {
            out.push(Message::Preferences(PreferencesMessage::Open(overlay)));
        }
    }
}

/// The languages as radio buttons, the system's first.
fn language(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let chosen = view.state.preferences.chosen_language();
    let system = text(t::PREFS_LANGUAGE_SYSTEM);
    let label = text(t::PREFS_LANGUAGE);
    let mut entries = vec![(system, None)];
    entries.extend(Language::ALL.map(|language| (language.own_name(), Some(language))));
    // Two in a line, since each name is short.
    let half = column.width / 2.0;
    for pair in entries.chunks(2) {
        let row = column.take(28.0);
        for (place, (name, language)) in pair.iter().enumerate() {
            let at = pos2(row.left() + place as f32 * half, row.top());
            let rect = Rect::from_min_size(at, vec2(half - 6.0, 28.0));
            let spoken = format!("{label}: {name}");
            let on = chosen == *language;
            let id = language_id(*language);
            if crate::ui::widgets::radio(ui, id, rect, on, (name, &spoken)) {
                out.push(Message::Preferences(PreferencesMessage::Language(*language)));
            }
        }
    }
    let members: Vec<Id> = entries.iter().map(|(_, language)| language_id(*language)).collect();
    if let Some((_, next)) = crate::ui::widgets::arrows(ui, &members).and_then(|at| entries.get(at))
    {
        out.push(Message::Preferences(PreferencesMessage::Language(*next)));
    }
}

fn language_id(language: Option<Language>) -> Id {
    Id::unique(("language", language.map(Language::code)))
}

/// The words that only BigCommerce uses.
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
    let close = modal(ui, "keys", Leaves::Picture, &heading, 880.0, |ui, column| {
        let tokens = tokens(ui);
        column.gap(space::S6);
        let beside = column.width >= 640.0;
        let half = if beside { (column.width - 32.0) / 2.0 } else { column.width };
        let mut left = Column { x: column.x, y: column.y, width: half };
        for (keys, does) in &lines {
            let row = left.take(26.0);
            let middle = row.center().y;
            text_at(ui, pos2(row.left(), middle), 150.0, keys, Type::MonoSmall, tokens.text2);
            let at = pos2(row.left() + 158.0, middle);
            text_at(ui, at, row.width() - 158.0, does, Type::Secondary, tokens.text);
        }
        let mut right = if beside {
            Column { x: column.x + half + 32.0, y: column.y, width: half }
        } else {
            Column { x: column.x, y: left.y + 12.0, width: half }
        };
        for word in WORDS {
            right.text(ui, &text(word), Type::SecondaryStrong, tokens.text);
            right.text(ui, &attribute(word, "text", &[]), Type::Secondary, tokens.text2);
            right.gap(space::S6);
        }
        column.y = left.y.max(right.y);
        close_button(ui, view, column, out);
    });
    if close {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
}

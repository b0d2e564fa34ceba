//! The "all connections" screen: search, and filters by app and state.

use crate::flow::{HomeMessage, Message, StateFilter};
use crate::texts::{Template, TextId, t, text, with, with_values};
use crate::ui::icons;
use crate::ui::theme::{size, space};
use crate::ui::view::View;
use crate::ui::widgets::{Button, TextBox, row};
use egui::{Id, ScrollArea, Ui};

/// Up to this many connections, no search is needed.
const FEW: usize = 8;
/// The maximum width of the search field.
const SEARCH: f32 = 320.0;
/// The largest share of the line that it takes.
const SEARCH_PART: f32 = 0.42;

/// Whether the line is needed: there are enough connections to search, or a filter is active.
pub(crate) fn is_wanted(view: &View<'_>) -> bool {
    let home = &view.state.user.home;
    home.overview().here > FEW || home.filter.is_narrowed()
}

/// Draws the line above the cards.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    row(ui, size::CONTROL, |ui| {
        ui.spacing_mut().item_spacing.x = space::S8;
        search(ui, view, out);
        menus(ui, view, out);
        if view.state.user.home.filter.is_narrowed()
            && Button::link(&text(t::HOME_SHOW_ALL)).show(ui).clicked()
        {
            out.push(Message::Home(HomeMessage::ShowAll));
        }
    });
}

fn search(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let hint = with!(t::HOME_SEARCH, count = home.overview().here);
    let mut search = home.filter.search.clone();
    let text_box = TextBox {
        hint: &hint,
        icon: Some(icons::MAGNIFYING_GLASS),
        id: Some(Id::unique("home-search")),
        ..TextBox::new(&hint)
    };
    let width = (ui.available_width() * SEARCH_PART).min(SEARCH);
    let response = text_box.show(ui, width, &mut search);
    if view.look.wants_search {
        response.request_focus();
    }
    if response.changed() {
        out.push(Message::Home(HomeMessage::Search(search)));
    }
}

/// Draws the menus that filter by app and by state.
fn menus(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let every_app = text(t::HOME_ANY_APP);
    let known = &home.groups().apps;
    let apps: Vec<(&str, bool)> = known
        .iter()
        .map(|app| (app.name.as_str(), home.filter.app.as_ref() == Some(&app.id)))
        .collect();
    if let Some(chosen) = menu(ui, t::HOME_ONLY_APP, (&every_app, &apps)) {
        let app = chosen.and_then(|place| known.get(place)).map(|app| app.id.clone());
        out.push(Message::Home(HomeMessage::OnlyApp(app)));
    }
    let every_state = text(t::HOME_ANY_STATE);
    let names = StateFilter::ALL.map(|state| text(state_name(state)));
    let states: Vec<(&str, bool)> = StateFilter::ALL
        .iter()
        .zip(&names)
        .map(|(state, name)| (name.as_str(), home.filter.state == Some(*state)))
        .collect();
    if let Some(chosen) = menu(ui, t::HOME_ONLY_STATE, (&every_state, &states)) {
        let state = chosen.and_then(|place| StateFilter::ALL.get(place).copied());
        out.push(Message::Home(HomeMessage::OnlyState(state)));
    }
}

fn state_name(state: StateFilter) -> TextId {
    match state {
        StateFilter::NeedsAttention => t::TEST_TAB_NEEDS_ATTENTION,
        StateFilter::Ready => t::VERDICT_READY,
        StateFilter::NotTested => t::STATE_NOT_TESTED,
    }
}

/// Draws a button with a menu, one entry of which is selected. Returns the entry chosen in this
/// frame; `Some(None)` is the first entry, which means all.
fn menu(
    ui: &mut Ui,
    name: Template,
    (every, entries): (&str, &[(&str, bool)]),
) -> Option<Option<usize>> {
    let current = entries.iter().find(|(_, on)| *on).map_or(every, |(entry, _)| entry);
    let spoken = with_values(name, &[("chosen", current.into())]);
    let button = Button::secondary(current).small().right(icons::CARET_DOWN).name(&spoken);
    // The label changes with the selection; a fixed id keeps it the same control.
    let response = button.id(Id::unique(name.id().name())).show(ui);
    let mut chosen = None;
    egui::Popup::menu(&response).show(|ui| {
        ScrollArea::vertical().max_height(size::MENU).show(ui, |ui| {
            ui.set_min_width(size::MENU_LEAST);
            ui.spacing_mut().interact_size.y = size::MENU_ROW;
            if ui.selectable_label(current == every, every).clicked() {
                chosen = Some(None);
                ui.close();
            }
            for (place, (entry, on)) in entries.iter().enumerate() {
                if ui.selectable_label(*on, *entry).clicked() {
                    chosen = Some(Some(place));
                    ui.close();
                }
            }
        });
    });
    chosen
}

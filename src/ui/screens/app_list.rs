//! Step 1: the search field and the list of apps.

use crate::catalog::{AppProfile, catalog};
use crate::explain;
use crate::flow::{AppMessage, Message, Section, section};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, TextBox, arrows_and_pages, card_frame, framed, line, list_tile, rest_height, row, say,
    set_selected, silent_line, silent_line_in, stack, target, width_of,
};
use egui::accesskit::Role;
use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Color32, CornerRadius, Event, Frame, Id, Key, Margin, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, vec2,
};

/// Up to this many apps, every row is built in every frame so that screen readers know them all.
const DRAWN_WHOLE: usize = 200;

/// Draws the search field, the list, and below it the button for unlisted apps.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    search(ui, view, out);
    ui.add_space(space::S12);
    let is_first_app = view.state.draft.app.first.is_none();
    let below = if is_first_app { size::CONTROL + space::S8 } else { 0.0 };
    let height = rest_height(ui, below, size::APPS_LEAST);
    framed(ui, card_frame(ui).inner_margin(Margin::same(3)), |ui| {
        ui.set_height(height - space::S8);
        let list = UiBuilder::new().scope_id(Id::unique("app-list"));
        let list = list.accessibility_role(Role::ListBox).accessibility_label(text(t::STEP_APP));
        ui.scope_builder(list, |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            scroll.show(ui, |ui| apps(ui, view, out));
        });
    });
    if !is_first_app {
        return;
    }
    ui.add_space(space::S8);
    let label = text(t::APP_NOT_LISTED);
    let nothing_found = view.state.draft.app.list.found().next().is_none();
    let button = if nothing_found { Button::primary(&label) } else { Button::secondary(&label) };
    if button.left(icons::PLUS).wide(ui).show(ui).clicked() {
        out.push(Message::App(AppMessage::PasteGuide));
    }
}

fn search(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let count = view.state.draft.app.list.count();
    let hint = with!(t::APP_SEARCH, count = count);
    let mut search = view.state.draft.app.search.clone();
    let text_box = TextBox {
        hint: &hint,
        icon: Some(icons::MAGNIFYING_GLASS),
        id: Some(Id::unique("app-search")),
        ..TextBox::new(&hint)
    };
    let response = text_box.show(ui, ui.available_width(), &mut search);
    let asked =
        view.look.wants_search || (view.look.wants_focus && view.state.draft.app.chosen.is_none());
    if asked {
        response.request_focus();
    }
    // Enter chooses the first app found. The down arrow goes to the chosen app, or chooses the first.
    let enters = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let goes_down = response.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown));
    let found = view.state.draft.app.found();
    if (enters || goes_down)
        && let [first, ..] = found.as_slice()
    {
        if enters || !found.iter().any(|app| is_chosen(view, app)) {
            out.push(Message::App(AppMessage::Choose(first.id.clone())));
        }
        // The app gets the focus in the next frame, when it is selected: screen readers say so only
        // then.
        response.request_focus();
        let now = ui.ctx().cumulative_frame_nr();
        ui.data_mut(|data| data.insert_temp(focus_chosen(), now));
    }
    if response.changed() {
        out.push(Message::App(AppMessage::Search(search)));
    }
}

fn head(ui: &mut Ui, words: &str) {
    row(ui, space::S28, |ui| {
        ui.add_space(space::S10);
        line(ui, words, Type::CaptionMedium, tokens(ui).text2);
    });
}

fn apps(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let found = view.state.draft.app.found();
    if found.is_empty() {
        head(ui, &text(t::APP_NONE_FOUND));
    }
    // The list is a single Tab stop: the chosen app, or else the first.
    let stop = found.iter().position(|app| is_chosen(view, app)).unwrap_or(0);
    // The very first frame builds only the visible rows; the next one, requested right away, builds
    // all of them.
    let is_first = ui.ctx().cumulative_frame_nr() == 0;
    if is_first {
        ui.ctx().request_repaint();
    }
    let draw_all = found.len() <= DRAWN_WHOLE && !is_first;
    let focus = ui.memory(|memory| memory.focused());
    let before = Id::unique("app-list-focus");
    let came = ui.data(|data| data.get_temp::<Option<Id>>(before)) != Some(focus);
    ui.data_mut(|data| data.insert_temp(before, focus));
    let mut part = None;
    for (place, profile) in found.iter().enumerate() {
        // Search results are sorted by relevance, not by section.
        let new_part = Some(section(profile));
        if view.state.draft.app.search.trim().is_empty() && part != new_part {
            part = new_part;
            let id = match section(profile) {
                Section::Own => t::APP_OWN,
                Section::Checked => t::APP_CHECKED,
                Section::More => t::APP_MORE,
            };
            head(ui, &text(id));
        }
        // In a very long list, build only the visible rows and the focused one.
        let size = vec2(ui.available_width(), size::LIST_ROW);
        let place_of = egui::Rect::from_min_size(ui.next_widget_position(), size);
        let in_sight = ui.is_rect_visible(place_of.expand(size::LIST_ROW));
        let has_focus = || focus.is_some_and(|id| id == app_row_id(&profile.id));
        if !draw_all && !in_sight && place != stop && !has_focus() {
            ui.advance_cursor_after_rect(place_of);
            continue;
        }
        let response = app_row(ui, view, profile, (place == stop, in_sight), out);
        if came && has_focus() {
            response.scroll_to_me(None);
        }
    }
    // After the search field, and after going back to this step, the chosen app has the focus.
    let asked: Option<u64> = ui.data(|data| data.get_temp(focus_chosen()));
    let asked = asked.is_some_and(|asked| asked < ui.ctx().cumulative_frame_nr());
    if asked {
        ui.data_mut(|data| data.remove::<u64>(focus_chosen()));
    }
    if (view.look.wants_focus || asked)
        && view.state.draft.app.chosen.is_some()
        && let Some(app) = found.get(stop)
    {
        ui.memory_mut(|memory| memory.request_focus(app_row_id(&app.id)));
    }
    let members: Vec<Id> = found.iter().map(|app| app_row_id(&app.id)).collect();
    if focus.is_some_and(|id| members.contains(&id)) {
        search_as_typed(ui, &view.state.draft.app.search, out);
    }
    if let Some(next) = arrows_and_pages(ui, &members).and_then(|next| found.get(next)) {
        // Otherwise screen readers would say first that it isn't selected. In a very long list, it
        // may not be built yet.
        let row = app_row_id(&next.id);
        if ui.ctx().has_accesskit_node(row) {
            ui.ctx().accesskit_node_builder(row, |node| node.set_selected(true));
        }
        out.push(Message::App(AppMessage::Choose(next.id.clone())));
    }
}

/// Goes on in the search field when letters are typed in the list.
fn search_as_typed(ui: &Ui, search: &str, out: &mut Vec<Message>) {
    let typed: String = ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    });
    if typed.chars().any(char::is_alphanumeric) {
        let typed = format!("{search}{typed}");
        let field = Id::unique("app-search");
        ui.memory_mut(|memory| memory.request_focus(field));
        // Otherwise the next letter would go before these.
        let end = CCursorRange::one(CCursor::new(typed.chars().count()));
        let mut cursor = TextEditState::load(ui.ctx(), field).unwrap_or_default();
        cursor.cursor.set_char_range(Some(end));
        cursor.store(ui.ctx(), field);
        out.push(Message::App(AppMessage::Search(typed)));
    }
}

/// Whether this app or one of its variants is chosen.
fn is_chosen(view: &View<'_>, app: &AppProfile) -> bool {
    view.state.app().is_some_and(|chosen| chosen.is_variant_of(app))
}

/// The place of the frame after which the chosen app gets the focus.
fn focus_chosen() -> Id {
    Id::unique("app-list-focus-chosen")
}

fn app_row_id(id: &str) -> Id {
    Id::unique(("app-row", id))
}

fn app_row(
    ui: &mut Ui,
    view: &View<'_>,
    app: &AppProfile,
    (is_stop, in_sight): (bool, bool),
    out: &mut Vec<Message>,
) -> egui::Response {
    let tokens = tokens(ui);
    let id = app_row_id(&app.id);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let sense = if is_stop || focused { Sense::click() } else { Sense::CLICK };
    let selected = is_chosen(view, app);
    let reach = match catalog().variants(app) {
        1 => explain::reach(&app.scopes),
        ways => with!(t::APP_WAYS, count = ways),
    };
    let care = app.needs_care();
    let frame = |hovered: bool| {
        let fill = match (selected, hovered) {
            (true, _) => tokens.selected,
            (false, true) => tokens.hover,
            (false, false) => Color32::TRANSPARENT,
        };
        let corner = CornerRadius::same(radius::BUTTON);
        Frame::new().fill(fill).corner_radius(corner).inner_margin(Margin::symmetric(10, 0))
    };
    let response = target(ui, (id, sense), frame, |ui| {
        // Screen readers get every row; invisible ones are not painted.
        if !in_sight {
            ui.add_space(size::LIST_ROW);
            return;
        }
        row(ui, size::LIST_ROW, |ui| {
            list_tile(ui, app, selected);
            ui.add_space(space::S12);
            stack(ui, size::TWO_LINES, |ui| {
                row(ui, size::ONE_LINE, |ui| {
                    let room = ui.available_width() - if care { space::S20 } else { 0.0 };
                    silent_line_in(ui, room, &app.name, Type::Medium, tokens.text);
                    if care {
                        ui.add_space(space::S6);
                        icons::WARNING_FILL.show(ui, space::S14, tokens.warn_icon);
                    }
                });
                // The details show the full text; if it doesn't fit here, the number of scopes is
                // enough.
                let fits = width_of(ui, &reach, Type::Caption) <= ui.available_width();
                let needed = app.needed_scopes().count();
                let short = with!(t::SCOPES_COUNT, count = needed);
                let words = if fits { &reach } else { &short };
                silent_line(ui, words, Type::Caption, tokens.text2);
            });
        });
    });
    let mut name = format!("{}, {reach}", app.name);
    if let Some(caution) = explain::caution(app).filter(|_| care) {
        name = with!(t::APP_SCOPE_CAUTION, scope = name, caution = caution);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &name));
    set_selected(&response, selected);
    if response.clicked() {
        response.request_focus();
        say(&response, with!(t::APP_SELECTED_SPOKEN, app = app.name.as_str()));
        out.push(Message::App(AppMessage::Choose(app.id.clone())));
    }
    response
}

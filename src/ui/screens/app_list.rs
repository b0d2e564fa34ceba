//! Step 1: the search box and the list of apps.

use crate::catalog::{Connector, catalog};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, TextBox, arrows, card, fit, focus_ring, rich, text_at, tile, width_of,
};
use crate::wizard::{AppMessage, Message, Section, section};
use crate::words;
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Id, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Up to so many apps, every row is built in every frame, so that screen readers know them all.
const DRAWN_WHOLE: usize = 200;

pub(crate) fn search(ui: &mut Ui, view: &View<'_>, left: Rect, out: &mut Vec<Message>) {
    let rect = left.with_max_y(left.top() + size::CONTROL);
    let count = view.state.app.list.count();
    let hint = with(t::APP_SEARCH, &[("count", count.into())]);
    let mut search = view.state.app.search.clone();
    let id = Id::unique("app-search");
    let text_box = TextBox {
        hint: &hint,
        icon: Some(icons::MAGNIFYING_GLASS),
        id: Some(id),
        ..TextBox::new(&hint)
    };
    let response = text_box.put(ui, rect, &mut search);
    let asked =
        view.look.wants_search || (view.look.wants_focus && view.state.app.chosen.is_none());
    if asked {
        response.request_focus();
    }
    // Enter takes the first app that is left.
    if response.lost_focus()
        && ui.input(|input| input.key_pressed(egui::Key::Enter))
        && let [first, ..] = view.state.app.found().as_slice()
    {
        out.push(Message::App(AppMessage::Choose(first.id.clone())));
    }
    if response.changed() {
        out.push(Message::App(AppMessage::Search(search)));
    }
}

/// The list, and below it the way for apps that are not in it.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let foot = rect.with_min_y(rect.bottom() - size::CONTROL);
    list(ui, view, rect.with_max_y(foot.top() - 8.0), out);
    if view.state.app.first.is_some() {
        return;
    }
    let label = text(t::APP_NOT_LISTED);
    let nothing_found = view.state.app.list.found().next().is_none();
    let button = if nothing_found { Button::primary(&label) } else { Button::secondary(&label) };
    if button.left(icons::PLUS).put(ui, foot).clicked() {
        out.push(Message::App(AppMessage::PasteGuide));
    }
}

fn list(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    card(ui, rect);
    let tokens = tokens(ui);
    let found = view.state.app.found();
    let inner = rect.shrink(4.0);
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("app-list")), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let head = |ui: &mut Ui, id: TextId| {
                let (head, _) = ui.allocate_exact_size(vec2(inner.width(), 28.0), Sense::hover());
                let at = pos2(head.left() + 10.0, head.center().y);
                let width = inner.width() - 20.0;
                text_at(ui, at, width, &text(id), Type::CaptionMedium, tokens.text2);
            };
            if found.is_empty() {
                head(ui, t::APP_NONE_FOUND);
            }
            // The list is one stop of the Tab key: the chosen app, else the first.
            let chosen =
                |app: &Connector| view.state.connector().is_some_and(|c| c.is_variant_of(app));
            let stop = found.iter().position(|app| chosen(app)).unwrap_or(0);
            // The very first picture has what is in sight; the next one, at once, all of them.
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
            for (place, connector) in found.iter().enumerate() {
                // What was searched for stands best first, not by parts.
                let new_part = Some(section(connector));
                if view.state.app.search.trim().is_empty() && part != new_part {
                    part = new_part;
                    head(
                        ui,
                        match section(connector) {
                            Section::Own => t::APP_OWN,
                            Section::Checked => t::APP_CHECKED,
                            Section::More => t::APP_MORE,
                        },
                    );
                }
                // In a very long list only what is in sight is built, and what has the focus.
                let at = ui.next_widget_position();
                let place_of = Rect::from_min_size(at, vec2(inner.width(), size::LIST_ROW));
                let in_sight = ui.is_rect_visible(place_of.expand(size::LIST_ROW));
                let has_focus = || focus.is_some_and(|id| id == app_row_id(&connector.id));
                if !draw_all && !in_sight && place != stop && !has_focus() {
                    ui.advance_cursor_after_rect(place_of);
                    continue;
                }
                let response = app_row(ui, view, connector, inner.width(), place == stop, out);
                if came && has_focus() {
                    response.scroll_to_me(None);
                }
            }
            // On the way back to this step the chosen app has the focus.
            if view.look.wants_focus
                && view.state.app.chosen.is_some()
                && let Some(app) = found.get(stop)
            {
                ui.memory_mut(|memory| memory.request_focus(app_row_id(&app.id)));
            }
            let members: Vec<Id> = found.iter().map(|app| app_row_id(&app.id)).collect();
            if let Some(next) = arrows(ui, &members).and_then(|next| found.get(next)) {
                out.push(Message::App(AppMessage::Choose(next.id.clone())));
            }
        });
    });
}

fn app_row_id(id: &str) -> Id {
    Id::unique(("app-row", id))
}

fn app_row(
    ui: &mut Ui,
    view: &View<'_>,
    connector: &Connector,
    width: f32,
    is_stop: bool,
    out: &mut Vec<Message>,
) -> egui::Response {
    let tokens = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(width, size::LIST_ROW), Sense::hover());
    let id = app_row_id(&connector.id);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let sense = if is_stop || focused { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, id, sense);
    let selected = view.state.connector().is_some_and(|chosen| chosen.is_variant_of(connector));
    let reach = match catalog().variants(connector) {
        1 => words::reach(&connector.scopes),
        ways => with(t::APP_WAYS, &[("count", ways.into())]),
    };
    let care = connector.needs_care();
    let mut name = format!("{}, {reach}", connector.name);
    if let Some(caution) = words::caution(connector).filter(|_| care) {
        name = with(t::APP_ROW_CAUTION, &[("row", name.into()), ("caution", caution.into())]);
    }
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &name));
    let fill = if selected {
        tokens.selected
    } else if response.hovered() {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(rect, CornerRadius::same(radius::BUTTON), fill);
    let tile_rect = Rect::from_min_size(rect.min + vec2(10.0, 8.0), vec2(34.0, 34.0));
    tile(ui, tile_rect, connector, selected);
    let room = rect.width() - 56.0 - if care { 34.0 } else { 10.0 };
    let painter = ui.painter().clone();
    let at = rect.min + vec2(56.0, 6.0);
    let mut job = rich(&[(&connector.name, Type::Medium, tokens.text)], room);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    painter.galley(at, painter.layout_job(job), tokens.text);
    // Beside the chosen app it is said in full; here its number is enough where there is no room.
    let mut reach = reach;
    let room = rect.width() - 66.0;
    if width_of(ui, &reach, Type::Caption) > room {
        let needed = connector.needed_rows().count();
        reach = with(t::ROWS_COUNT, &[("count", needed.into())]);
    }
    let reach = fit(ui, &reach, Type::Caption, tokens.text2, room);
    painter.galley(at + vec2(0.0, 20.0), reach, tokens.text2);
    if care {
        let at = pos2(rect.right() - 17.0, rect.top() + 17.0);
        icons::WARNING_FILL.paint(ui.painter(), at, 14.0, tokens.warn_icon);
    }
    focus_ring(ui, &response, rect, radius::BUTTON, true);
    if response.clicked() {
        response.request_focus();
        out.push(Message::App(AppMessage::Choose(connector.id.clone())));
    }
    response
}

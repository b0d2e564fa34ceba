//! The rail beside all connections: the stores, opening a sealed file, the practice store.

use crate::flow::{HomeMessage, Message, Practice, SealMessage};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Type, radius, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, focus_ring, text_at, text_right};
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Id, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// A line of the rail.
pub(crate) struct Line<'a> {
    pub(crate) icon: Icon,
    pub(crate) name: &'a str,
    pub(crate) count: Option<usize>,
    pub(crate) current: bool,
}

/// Draws a line as wide as the rail, with its top at `y`. Returns whether it was clicked.
pub(crate) fn line(ui: &mut Ui, rail: Rect, y: f32, narrow: bool, line: &Line<'_>) -> bool {
    line_in(ui, (rail, line.name), y, narrow, line).clicked()
}

/// Like [`line()`], with a separate id for names that several lines may share.
fn line_in(
    ui: &mut Ui,
    (rail, identity): (Rect, &str),
    y: f32,
    narrow: bool,
    line: &Line<'_>,
) -> Response {
    let tokens = tokens(ui);
    if narrow {
        let at = pos2(rail.center().x - 16.0, y);
        let id = Id::unique(("rail-line", identity));
        let button = Button::icon(line.icon, line.name).id(id);
        let button = if line.current { button.toggled(true) } else { button };
        return button.at(ui, at);
    }
    let row = Rect::from_min_max(pos2(rail.left() + 12.0, y), pos2(rail.right() - 13.0, y + 32.0));
    let response = ui.interact(row, Id::unique(("rail-line", identity)), Sense::click());
    let spoken = match line.count {
        Some(count) => format!("{}, {count}", line.name),
        None => line.name.to_owned(),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if line.current {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_aria_current(egui::accesskit::AriaCurrent::Page);
        });
    }
    let fill = if line.current {
        tokens.selected
    } else if response.hovered() {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(row, CornerRadius::same(radius::BUTTON), fill);
    let color = if line.current { tokens.text } else { tokens.text2 };
    let middle = row.center().y;
    line.icon.paint(ui.painter(), pos2(row.left() + 18.0, middle), 17.0, color);
    let mut right = row.right() - 10.0;
    if let Some(count) = line.count {
        let at = pos2(right, middle);
        right = text_right(ui, at, &count.to_string(), Type::Caption, tokens.text3).left() - 6.0;
    }
    let x = row.left() + 37.0;
    text_at(ui, pos2(x, middle), right - x, line.name, Type::SecondaryMedium, color);
    focus_ring(ui, &response, row, radius::BUTTON, true);
    response
}

/// Draws everything between the logo and the tools.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, rail: Rect, mut y: f32, out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let narrow = view.narrow;
    let pitch = if narrow { 38.0 } else { 34.0 };
    // Keep clear of the tools at the bottom.
    let end = rail.bottom() - if narrow { 130.0 } else { 60.0 };
    let all = text(t::HOME_ALL);
    let groups = home.groups();
    let count = Some(groups.count);
    let current = home.filter.store.is_none() && home.plan.is_none();
    let entry = Line { icon: icons::HOUSE, name: &all, count, current };
    if line(ui, rail, y, narrow, &entry) {
        out.push(Message::Home(HomeMessage::Store(None)));
    }
    y += pitch;
    let title = |ui: &mut Ui, y: &mut f32, id: TextId| {
        if narrow {
            return;
        }
        let color = tokens(ui).text3;
        let at = pos2(rail.left() + 22.0, *y + 14.0);
        text_at(ui, at, 190.0, &text(id), Type::CaptionMedium, color);
        *y += 28.0;
    };
    if groups.stores.len() > 1 {
        title(ui, &mut y, t::HOME_STORES);
        // Leave room for up to four lines below.
        let lines = ((end - y) / pitch).floor() - 4.0;
        let height = lines.clamp(0.0, groups.stores.len() as f32) * pitch;
        if height > 0.0 {
            let rect = Rect::from_min_max(pos2(rail.left(), y), pos2(rail.right(), y + height));
            stores(ui, view, (rect, pitch), out);
        }
        y += height;
    }
    title(ui, &mut y, t::HOME_MORE_HEADING);
    if view.state.has_work() {
        let go_on = with!(t::HOME_GO_ON, app = view.app());
        let entry = Line { icon: icons::ARROW_RIGHT, name: &go_on, count: None, current: false };
        if line(ui, rail, y, narrow, &entry) {
            out.push(Message::Home(HomeMessage::GoOn));
        }
        y += pitch;
    }
    let find = text(t::HOME_FIND);
    let entry = Line { icon: icons::MAGNIFYING_GLASS, name: &find, count: None, current: false };
    if y + pitch <= end && line(ui, rail, y, narrow, &entry) {
        out.push(Message::Home(HomeMessage::Rebuild));
    }
    y += pitch;
    let sealed = text(t::HOME_OPEN_SEALED);
    let entry = Line { icon: icons::FILE_LOCK, name: &sealed, count: None, current: false };
    if y + pitch <= end && line(ui, rail, y, narrow, &entry) {
        out.push(Message::Seal(SealMessage::Choose));
    }
    y += pitch;
    if view.state.user.practice == Practice::Off && y + pitch <= end {
        let practice = text(t::PRACTICE_STORE);
        let entry = Line { icon: icons::FLASK, name: &practice, count: None, current: false };
        if line(ui, rail, y, narrow, &entry) {
            out.push(Message::Home(HomeMessage::Practice));
        }
    }
}

/// Draws the stores, in a list of their own if they don't all fit.
fn stores(ui: &mut Ui, view: &View<'_>, (rect, pitch): (Rect, f32), out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let stores = &home.groups().stores;
    let builder = UiBuilder::new().max_rect(rect).scope_id(Id::unique("rail-stores"));
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
            let start = ui.max_rect().min;
            // One extra on each side, for the focus to move to.
            let first = ((viewport.top() / pitch) as usize).saturating_sub(1);
            let end = (viewport.bottom() / pitch) as usize + 2;
            for (place, store) in stores.iter().enumerate().take(end).skip(first) {
                let current = home.filter.store.as_ref() == Some(&store.id);
                let entry = Line {
                    icon: icons::STOREFRONT,
                    name: &store.name,
                    count: Some(store.count),
                    current,
                };
                let y = start.y + place as f32 * pitch;
                let response = line_in(ui, (rect, &store.id), y, view.narrow, &entry);
                if response.gained_focus() {
                    ui.scroll_to_rect(response.rect.expand2(vec2(0.0, pitch)), None);
                }
                if response.clicked() {
                    out.push(Message::Home(HomeMessage::Store(Some(store.id.clone()))));
                }
            }
            let whole = vec2(rect.width(), stores.len() as f32 * pitch);
            ui.allocate_rect(Rect::from_min_size(start, whole), Sense::hover());
        });
    });
}

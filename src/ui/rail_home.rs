//! The rail beside all connections: the stores, a sealed file to open, the practice store.

use super::components::{Button, focus_ring, text_at, text_right};
use super::frame::View;
use super::icons::{self, Icon};
use super::theme::{Type, radius, tokens};
use crate::texts::{text, with};
use crate::wizard::{HomeMessage, Message, Practice, SealMessage};
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Id, Rect, Sense, Ui, WidgetInfo, pos2};

/// A line of the rail.
pub(super) struct Line<'a> {
    pub(super) icon: Icon,
    pub(super) name: &'a str,
    pub(super) count: Option<usize>,
    pub(super) current: bool,
}

/// Draws a line as wide as the rail with its top here; gives whether it was pressed.
pub(super) fn line(ui: &mut Ui, rail: Rect, y: f32, narrow: bool, line: &Line<'_>) -> bool {
    let tokens = tokens(ui);
    if narrow {
        let at = pos2(rail.center().x - 16.0, y);
        let id = Id::unique(("rail-line", line.name));
        let button = Button::icon(line.icon, line.name).id(id);
        let button = if line.current { button.toggled(true) } else { button };
        return button.at(ui, at).clicked();
    }
    let row = Rect::from_min_max(pos2(rail.left() + 12.0, y), pos2(rail.right() - 13.0, y + 32.0));
    let response = ui.interact(row, Id::unique(("rail-line", line.name)), Sense::click());
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
    response.clicked()
}

/// Draws what stands between the mark and the tools.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, rail: Rect, mut y: f32, out: &mut Vec<Message>) {
    let home = &view.state.home;
    let narrow = view.narrow;
    let pitch = if narrow { 38.0 } else { 34.0 };
    // The tools at the end must stay free.
    let end = rail.bottom() - if narrow { 130.0 } else { 60.0 };
    let all = text("home-all");
    let count = Some(home.all().count());
    let current = home.store.is_none() && home.plan.is_none();
    let entry = Line { icon: icons::HOUSE, name: &all, count, current };
    if line(ui, rail, y, narrow, &entry) {
        out.push(Message::Home(HomeMessage::Store(None)));
    }
    y += pitch;
    let title = |ui: &mut Ui, y: &mut f32, id: &str| {
        if narrow {
            return;
        }
        let color = tokens(ui).text3;
        let at = pos2(rail.left() + 22.0, *y + 14.0);
        text_at(ui, at, 190.0, &text(id), Type::CaptionMedium, color);
        *y += 28.0;
    };
    let stores = home.stores();
    if stores.len() > 1 {
        title(ui, &mut y, "home-stores");
        for (hash, name, count) in &stores {
            if y + 4.0 * pitch > end {
                break;
            }
            let current = home.store.as_ref() == Some(hash);
            let entry = Line { icon: icons::STOREFRONT, name, count: Some(*count), current };
            if line(ui, rail, y, narrow, &entry) {
                out.push(Message::Home(HomeMessage::Store(Some(hash.clone()))));
            }
            y += pitch;
        }
    }
    title(ui, &mut y, "home-more-heading");
    if view.state.has_work() {
        let go_on = with("home-go-on", &[("app", view.app().into())]);
        let entry = Line { icon: icons::ARROW_RIGHT, name: &go_on, count: None, current: false };
        if line(ui, rail, y, narrow, &entry) {
            out.push(Message::Home(HomeMessage::GoOn));
        }
        y += pitch;
    }
    let find = text("home-find");
    let entry = Line { icon: icons::MAGNIFYING_GLASS, name: &find, count: None, current: false };
    if y + pitch <= end && line(ui, rail, y, narrow, &entry) {
        out.push(Message::Home(HomeMessage::Rebuild));
    }
    y += pitch;
    let sealed = text("home-open-sealed");
    let entry = Line { icon: icons::FILE_LOCK, name: &sealed, count: None, current: false };
    if y + pitch <= end && line(ui, rail, y, narrow, &entry) {
        out.push(Message::Seal(SealMessage::Choose));
    }
    y += pitch;
    if view.state.practice == Practice::Off && y + pitch <= end {
        let practice = text("practice-store");
        let entry = Line { icon: icons::FLASK, name: &practice, count: None, current: false };
        if line(ui, rail, y, narrow, &entry) {
            out.push(Message::Home(HomeMessage::Practice));
        }
    }
}

//! Layout helpers that egui's containers don't provide.

use crate::ui::icons;
use crate::ui::theme::{Type, radius, space, tokens};
use crate::ui::widgets::focus_ring;
use egui::accesskit::Role;
use egui::{
    Align, CornerRadius, Frame, Layout, Margin, Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    vec2,
};

/// A row of at least this height; its content is vertically centered.
pub(crate) fn row<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    let layout = Layout::left_to_right(Align::Center);
    let fill = |ui: &mut Ui| {
        ui.set_min_height(height);
        add(ui)
    };
    ui.allocate_ui_with_layout(size, layout, fill).inner
}

/// The part of a row to the left of an element of this width.
pub(crate) fn left_of<R>(ui: &mut Ui, right: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2((ui.available_width() - right).max(1.0), ui.max_rect().height());
    let layout = Layout::left_to_right(Align::Center);
    let fill = |ui: &mut Ui| {
        ui.set_min_size(size);
        ui.set_max_width(size.x);
        add(ui)
    };
    ui.allocate_ui_with_layout(size, layout, fill).inner
}

/// A row of a table, read by screen readers as a single item. It can get the focus, so that they
/// can go through the table with arrow keys; `is_stop` is whether Tab stops at it. Returns its
/// response.
pub(crate) fn table_row(
    ui: &mut Ui,
    (id, is_stop): (egui::Id, bool),
    height: f32,
    (place, spoken): (usize, &str),
    add: impl FnOnce(&mut Ui),
) -> egui::Response {
    let frame = Frame::NONE.inner_margin(Margin::symmetric(15, 0));
    let inside = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        row(ui, height, add);
    };
    let rect = frame.show(ui, inside).response.rect;
    let focused = ui.memory(|memory| memory.has_focus(id));
    let sense = if is_stop || focused { Sense::FOCUSABLE } else { Sense::HOVER };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, spoken));
    focus_ring(ui, &response, rect, radius::SMALL, true);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_row_index(place);
    });
    response
}

/// A list line that is not a control.
pub(crate) fn quiet_row(ui: &mut Ui, words: &str) {
    let tokens = tokens(ui);
    let frame = Frame::new().fill(tokens.bg).inner_margin(Margin {
        left: 15,
        right: 17,
        top: 4,
        bottom: 4,
    });
    hairline(ui);
    framed(ui, frame, |ui| {
        ui.horizontal_top(|ui| {
            icons::MINUS.show(ui, space::S16, tokens.text3);
            ui.add_space(space::S12);
            crate::ui::widgets::paragraph(ui, words, Type::Caption, tokens.text2);
        });
    });
    hairline(ui);
}

/// A part of a row with a fixed width, regardless of its content.
pub(crate) fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let right = ui.available_width() - width;
    left_of(ui, right, add)
}

/// A row of this size, centered horizontally.
pub(crate) fn middle<R>(ui: &mut Ui, size: egui::Vec2, add: impl FnOnce(&mut Ui) -> R) -> R {
    let free = (ui.available_width() - size.x).max(0.0);
    let inside = |ui: &mut Ui| {
        ui.add_space(free / 2.0);
        add(ui)
    };
    row(ui, size.y, inside)
}

/// The right end of a row, filled from right to left.
pub(crate) fn from_right<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::right_to_left(Align::Center), add).inner
}

/// A group of lines with this total height, vertically centered in a row.
pub(crate) fn stack<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), add).inner
}

/// Text on as many lines as it takes, and beside it, vertically centered, controls of this width.
pub(crate) fn beside<R>(
    ui: &mut Ui,
    controls: f32,
    words: impl FnOnce(&mut Ui),
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let right = ui.max_rect().right();
    let fill = |ui: &mut Ui| {
        ui.set_max_width((ui.available_width() - controls).max(space::S28));
        ui.vertical(words);
    };
    let drawn = ui.scope(fill).response.rect;
    let place = Rect::from_x_y_ranges(right - controls..=right, drawn.y_range());
    let layout = Layout::left_to_right(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    let added = add(&mut child);
    ui.expand_to_include_rect(child.min_rect());
    added
}

/// Columns side by side, each with [`column`].
pub(crate) fn columns<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = ui.available_size();
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), add).inner
}

/// A column of this width.
pub(crate) fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(width, ui.available_height());
    let fill = |ui: &mut Ui| {
        ui.set_width(width);
        add(ui)
    };
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), fill).inner
}

/// Content indented below what it belongs to.
pub(crate) fn indented<R>(ui: &mut Ui, by: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let inset = Margin { left: by as i8, ..Margin::ZERO };
    Frame::NONE.inner_margin(inset).show(ui, add).inner
}

/// A horizontal line with the same space above and below.
pub(crate) fn rule(ui: &mut Ui, room: f32) {
    ui.add_space(room);
    hairline(ui);
    ui.add_space(room);
}

/// A horizontal line that takes no room.
pub(crate) fn hairline(ui: &Ui) {
    let at = ui.cursor().min;
    let line = Stroke::new(1.0, tokens(ui).line);
    ui.painter().hline(at.x..=at.x + ui.available_width(), at.y, line);
}

/// A frame across the whole width.
pub(crate) fn framed<R>(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui) -> R) -> R {
    let fill = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        add(ui)
    };
    frame.show(ui, fill).inner
}

/// Returns the frame of flat cards.
pub(crate) fn card_frame(ui: &Ui) -> Frame {
    let tokens = tokens(ui);
    Frame::new()
        .fill(tokens.card)
        .stroke(Stroke::new(1.0, tokens.line_card))
        .corner_radius(CornerRadius::same(radius::CARD))
}

/// Returns the frame of cards whose rows scroll below a header.
pub(crate) fn table_frame(ui: &Ui) -> Frame {
    card_frame(ui).inner_margin(Margin { bottom: 4, ..Margin::ZERO })
}

/// The part of a table's height taken by its edges.
pub(crate) const TABLE_EDGES: f32 = 6.0;

/// Returns the frame of sunken areas.
pub(crate) fn well_frame(ui: &Ui) -> Frame {
    let tokens = tokens(ui);
    Frame::new()
        .fill(tokens.sunken)
        .stroke(Stroke::new(1.0, tokens.line_card))
        .corner_radius(CornerRadius::same(radius::BUTTON))
}

/// Returns the frame of highlighted cards.
pub(crate) fn lifted_frame(ui: &Ui, line: egui::Color32) -> Frame {
    card_frame(ui).stroke(Stroke::new(1.0, line)).shadow(tokens(ui).lifted())
}

/// Draws a keyboard key.
pub(crate) fn key_cap(ui: &mut Ui, key: &str) {
    let tokens = tokens(ui);
    let parts = [(key, Type::Caption, tokens.text2)];
    let words = ui.painter().layout_job(crate::ui::widgets::rich(&parts, f32::INFINITY));
    let size = vec2(words.size().x + space::S12, space::S20);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    let (line, corner) = (Stroke::new(1.0, tokens.line_card), CornerRadius::same(radius::BOX));
    ui.painter().rect(rect, corner, tokens.card, line, egui::StrokeKind::Inside);
    ui.painter().galley(rect.center() - words.size() / 2.0, words, tokens.text2);
    let role = egui::accesskit::Role::Label;
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, key));
}

/// Draws a numbered label in a sunken frame.
pub(crate) fn chip(ui: &mut Ui, number: usize, words: &str) {
    let tokens = tokens(ui);
    let number = number.to_string();
    let spoken = format!("{number} {words}");
    let parts = [
        (number.as_str(), Type::SecondaryMedium, tokens.text3),
        ("   ", Type::SecondaryMedium, tokens.text3),
        (words, Type::SecondaryMedium, tokens.text),
    ];
    let frame = well_frame(ui)
        .corner_radius(CornerRadius::same(radius::SMALL))
        .inner_margin(Margin::symmetric(9, 3));
    let job = crate::ui::widgets::rich(&parts, f32::INFINITY);
    let size = ui.painter().layout_job(job).size() + frame.total_margin().sum();
    ui.allocate_ui(size, |ui| {
        frame.show(ui, |ui| crate::ui::widgets::spoken_line(ui, &parts, &spoken));
    });
}

/// Returns the remaining height of the screen, but at least `least`.
pub(crate) fn rest_height(ui: &Ui, below: f32, least: f32) -> f32 {
    (ui.available_height() - below).max(least)
}

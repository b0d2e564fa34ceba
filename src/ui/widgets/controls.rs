//! Check boxes, switches, radio buttons, tabs, text fields and progress.

use crate::ui::icons;
use crate::ui::theme::{Type, motion, radius, tokens};
use crate::ui::widgets::focus_ring;
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui,
    WidgetInfo, pos2, vec2,
};

/// Paints a check box centered at this point.
fn check_box_at(ui: &Ui, center: Pos2, on: bool) {
    let tokens = tokens(ui);
    let rect = Rect::from_center_size(center, vec2(18.0, 18.0));
    let corner = CornerRadius::same(radius::BOX);
    if on {
        ui.painter().rect_filled(rect, corner, tokens.accent_fill);
        icons::CHECK_BOLD.paint(ui.painter(), center, 12.0, tokens.on_accent);
    } else {
        let stroke = Stroke::new(1.5, tokens.line_ctl);
        ui.painter().rect(rect, corner, tokens.card, stroke, StrokeKind::Inside);
    }
}

/// Draws a check box without its label. Returns whether it was clicked.
pub(crate) fn tick(ui: &mut Ui, id: Id, on: bool, spoken: &str) -> bool {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(18.0), Sense::hover());
    let response = ui.interact(rect.expand(4.0), id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, spoken));
    check_box_at(ui, rect.center(), on);
    focus_ring(ui, &response, rect, radius::BOX, false);
    response.clicked()
}

/// Paints a check box at the cursor, hidden from screen readers.
pub(crate) fn check_box(ui: &mut Ui, on: bool) {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(18.0), Sense::hover());
    check_box_at(ui, rect.center(), on);
}

/// Draws a switch at the cursor.
pub(crate) fn switch(ui: &mut Ui, on: bool, name: &str) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(34.0, 24.0), Sense::hover());
    switch_at(ui, rect.right_center(), on, name)
}

/// Draws a switch with the middle of its right edge at this point.
fn switch_at(ui: &mut Ui, right: Pos2, on: bool, name: &str) -> Response {
    let rect = Rect::from_min_size(pos2(right.x - 34.0, right.y - 10.0), vec2(34.0, 20.0));
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect.expand2(vec2(0.0, 4.0)), id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, on, name));
    let tokens = tokens(ui);
    let fill = if on { tokens.accent_fill } else { tokens.line_ctl };
    ui.painter().rect_filled(rect, CornerRadius::same(10), fill);
    let x = if on { rect.right() - 10.0 } else { rect.left() + 10.0 };
    ui.painter().circle_filled(pos2(x, rect.center().y), 7.5, tokens.card);
    focus_ring(ui, &response, rect, 10, false);
    response
}

/// Draws a check box and its label as one target, at the cursor. A disabled one appears unchecked,
/// on screen and to screen readers. Returns whether it was clicked.
pub(crate) fn choice(ui: &mut Ui, id: Id, (on, enabled): (bool, bool), words: &str) -> bool {
    let tokens = tokens(ui);
    let on = on && enabled;
    let color = if enabled { tokens.text } else { tokens.disabled };
    let parts = [(words, Type::Secondary, color)];
    let room = ui.available_width() - 28.0;
    let galley = ui.painter().layout_job(super::text::rich(&parts, room));
    let size = vec2(galley.size().x + 28.0, galley.size().y + 6.0);
    let (row, _) = ui.allocate_exact_size(size, Sense::hover());
    let sense = if enabled { Sense::click() } else { Sense::focusable_noninteractive() };
    let response = ui.interact(row, id, sense);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, on, words));
    check_box_at(ui, row.min + vec2(9.0, 13.0), on);
    ui.painter().galley(row.min + vec2(28.0, 3.0), galley, color);
    focus_ring(ui, &response, row, radius::SMALL, false);
    enabled && response.clicked()
}

/// Draws choices side by side in one sunken area, one of which is selected. Returns the one
/// clicked. Their ids come from `key`, since names change with the language.
fn segments_in(
    ui: &mut Ui,
    rect: Rect,
    (key, name): (&str, &str),
    choices: &[(String, bool)],
) -> Option<usize> {
    let tokens = tokens(ui);
    let corner = CornerRadius::same(radius::BUTTON);
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().rect(rect, corner, tokens.sunken, line, StrokeKind::Inside);
    let widths: Vec<f32> = choices
        .iter()
        .map(|(text, _)| crate::ui::widgets::text::width_of(ui, text, Type::SecondaryMedium))
        .collect();
    // Share the remaining room, so that long labels get what they need.
    let room = rect.width() - 6.0;
    let spare = ((room - widths.iter().sum::<f32>()) / choices.len().max(1) as f32).max(0.0);
    let mut x = rect.left() + 3.0;
    let mut pressed = None;
    let id = |place: usize| Id::unique(("segment", key, place));
    let stop = choices.iter().position(|(_, on)| *on).unwrap_or(0);
    for (place, ((text, on), width)) in choices.iter().zip(widths).enumerate() {
        let cell = vec2(width + spare, rect.height() - 6.0);
        let cell = Rect::from_min_size(pos2(x, rect.top() + 3.0), cell);
        x = cell.right();
        let response = ui.interact(cell, id(place), radio_sense(ui, id(place), place == stop));
        let spoken = format!("{name}: {text}");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, *on, &spoken));
        let corner = CornerRadius::same(radius::SMALL);
        if *on {
            let line = Stroke::new(1.0, tokens.line_btn);
            ui.painter().rect(cell, corner, tokens.card, line, StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(cell, corner, tokens.hover);
        }
        let color = if *on { tokens.text } else { tokens.text2 };
        let parts = [(text.as_str(), Type::SecondaryMedium, color)];
        let galley = ui.painter().layout_job(super::text::rich(&parts, f32::INFINITY));
        ui.painter().galley(cell.center() - galley.size() / 2.0, galley, color);
        focus_ring(ui, &response, cell, radius::SMALL, true);
        if response.clicked() {
            response.request_focus();
            pressed = Some(place);
        }
    }
    let members: Vec<Id> = (0..choices.len()).map(id).collect();
    crate::ui::widgets::arrows(ui, &members).or(pressed)
}

/// Draws choices side by side across the whole width; see [`segments_in`].
pub(crate) fn segments(
    ui: &mut Ui,
    name: (&str, &str),
    choices: &[(String, bool)],
) -> Option<usize> {
    let size = vec2(ui.available_width(), crate::ui::theme::size::CONTROL);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    segments_in(ui, rect, name, choices)
}

/// Draws a radio button of this width at the cursor; see [`radio_in`].
pub(crate) fn radio(ui: &mut Ui, width: f32, id: Id, on: bool, words: (&str, &str)) -> bool {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 28.0), Sense::hover());
    radio_in(ui, id, rect.with_max_x(rect.right() - 6.0), on, words)
}

/// Returns the sense of one radio button in a group, which is a single Tab stop: the selected one,
/// or the focused one.
pub(crate) fn radio_sense(ui: &Ui, id: Id, is_stop: bool) -> Sense {
    let focused = ui.memory(|memory| memory.has_focus(id));
    if is_stop || focused { Sense::click() } else { Sense::CLICK }
}

/// Draws a radio button of a group in which one is always selected. Returns whether it was clicked.
/// Arrow keys within the group are handled by the caller, see [`arrows`](super::arrows).
fn radio_in(ui: &mut Ui, id: Id, rect: Rect, on: bool, (words, spoken): (&str, &str)) -> bool {
    let tokens = tokens(ui);
    let response = ui.interact(rect, id, radio_sense(ui, id, on));
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, spoken));
    let center = pos2(rect.left() + 9.0, rect.center().y);
    let ring = if on { tokens.accent } else { tokens.line_ctl };
    ui.painter().circle(center, 7.25, tokens.card, Stroke::new(1.5, ring));
    if on {
        ui.painter().circle_filled(center, 4.0, tokens.accent);
    }
    let at = pos2(rect.left() + 24.0, center.y);
    let color = if on { tokens.text } else { tokens.text2 };
    crate::ui::widgets::text::text_at(ui, at, rect.width() - 24.0, words, Type::Secondary, color);
    focus_ring(ui, &response, rect, radius::SMALL, true);
    if response.clicked() {
        response.request_focus();
    }
    response.clicked()
}

/// Draws three dots that light up in turn, in place of the spinner, if motion is reduced.
fn dots(ui: &Ui, center: Pos2, size: f32) {
    let tokens = tokens(ui);
    let now = (ui.input(|input| input.time) / motion::DOTS) as usize % 3;
    for place in 0..3 {
        let color = if place == now { tokens.accent } else { tokens.line_ctl };
        let at = center + vec2((place as f32 - 1.0) * size * 0.36, 0.0);
        ui.painter().circle_filled(at, size * 0.11, color);
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(motion::DOTS));
}

/// Draws a tab with its count.
fn tab_at(ui: &mut Ui, at: Pos2, text: &str, count: Option<usize>, on: bool) -> Response {
    let tokens = tokens(ui);
    let count = count.map(|count| count.to_string());
    let shown = count.as_ref().map(|count| format!("  {count}")).unwrap_or_default();
    let galley = ui.painter().layout_job(super::text::rich(
        &[
            (text, Type::SecondaryMedium, if on { tokens.text } else { tokens.text2 }),
            (&shown, Type::SecondaryMedium, tokens.text3),
        ],
        f32::INFINITY,
    ));
    let rect = Rect::from_min_size(pos2(at.x, at.y - 14.0), vec2(galley.size().x + 20.0, 28.0));
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::click());
    let name = count.map_or_else(|| text.to_owned(), |count| format!("{text}, {count}"));
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, true, &name));
    super::set_selected(&response, on);
    let fill = if on {
        tokens.selected
    } else if response.hovered() {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(rect, CornerRadius::same(radius::SMALL), fill);
    let text_at = pos2(rect.left() + 10.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(text_at, galley, tokens.text);
    focus_ring(ui, &response, rect, radius::SMALL, false);
    response
}

/// Draws a tab at the cursor.
pub(crate) fn tab(ui: &mut Ui, text: &str, count: Option<usize>, on: bool) -> Response {
    let response = tab_at(ui, ui.available_rect_before_wrap().left_center(), text, count, on);
    ui.allocate_exact_size(response.rect.size(), Sense::hover());
    response
}

/// Draws a progress bar at the cursor.
pub(crate) fn progress_bar(ui: &mut Ui, part: f32, name: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    progress_bar_in(ui, rect, part, name);
}

/// Draws a spinner at the cursor; repaints while visible.
pub(crate) fn spinner(ui: &mut Ui, size: f32) {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size), Sense::hover());
    spinner_at(ui, rect.center(), size);
}

/// Draws a progress bar.
fn progress_bar_in(ui: &mut Ui, rect: Rect, part: f32, name: &str) {
    let tokens = tokens(ui);
    let corner = CornerRadius::same(3);
    ui.painter().rect_filled(rect, corner, tokens.hover);
    let filled = rect.with_max_x(rect.left() + rect.width() * part.clamp(0.0, 1.0));
    if filled.width() > 1.0 {
        ui.painter().rect_filled(filled, corner, tokens.accent_fill);
    }
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = Some(f64::from((part * 100.0).round()));
        info
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        // Without them, screen readers take every value for 0 percent.
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
}

/// Draws a spinner; repaints while visible.
fn spinner_at(ui: &Ui, center: Pos2, size: f32) {
    let tokens = tokens(ui);
    if crate::ui::widgets::reduced_motion(ui) {
        dots(ui, center, size);
        return;
    }
    let turn = ui.input(|input| input.time) / motion::SPINNER_TURN;
    let painter = ui.painter();
    for spoke in 0..8_u8 {
        let angle = f32::from(spoke) * std::f32::consts::TAU / 8.0;
        let age = (turn - f64::from(spoke) / 8.0).rem_euclid(1.0) as f32;
        let color = tokens.accent.gamma_multiply(1.0 - 0.75 * age);
        let direction = vec2(angle.sin(), -angle.cos());
        let (from, to) = (size * 0.26, size * 0.46);
        painter.line_segment(
            [center + direction * from, center + direction * to],
            Stroke::new(1.6, color),
        );
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(60));
}

/// The most characters a one-line field accepts: no value has half as many, and a page pasted by
/// mistake would freeze the window.
const MOST_CHARACTERS: usize = 4096;

/// A one-line text field.
pub(crate) struct TextBox<'a> {
    pub(crate) name: &'a str,
    pub(crate) hint: &'a str,
    pub(crate) icon: Option<icons::Icon>,
    pub(crate) mono: bool,
    pub(crate) password: bool,
    pub(crate) problem: bool,
    pub(crate) id: Option<Id>,
}

impl<'a> TextBox<'a> {
    pub(crate) fn new(name: &'a str) -> Self {
        Self { name, hint: "", icon: None, mono: false, password: false, problem: false, id: None }
    }

    /// Draws the field at the cursor with this width.
    pub(crate) fn show(self, ui: &mut Ui, width: f32, text: &mut String) -> Response {
        let size = vec2(width, crate::ui::theme::size::CONTROL);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        self.put(&mut inside, rect, text)
    }

    /// Draws the field in this rectangle.
    pub(crate) fn put(self, ui: &mut Ui, rect: Rect, text: &mut String) -> Response {
        let tokens = tokens(ui);
        let corner = CornerRadius::same(radius::BUTTON);
        let background = ui.painter().add(egui::Shape::Noop);
        let mut inner = rect.shrink2(vec2(12.0, 2.0));
        if let Some(icon) = self.icon {
            icon.paint(ui.painter(), pos2(rect.left() + 19.0, rect.center().y), 18.0, tokens.text2);
            inner.set_left(rect.left() + 36.0);
        }
        if self.problem {
            let at = pos2(rect.right() - 18.0, rect.center().y);
            icons::X_CIRCLE_FILL.paint(ui.painter(), at, 17.0, tokens.bad);
            inner.set_right(rect.right() - 32.0);
        }
        let style = if self.mono { Type::Mono } else { Type::Body };
        let fits = |style: Type| {
            crate::ui::widgets::text::width_of(ui, self.hint, style) <= inner.width() - 4.0
        };
        let sizes = [Type::Body, Type::Secondary];
        let hint = sizes.into_iter().find(|style| fits(*style)).unwrap_or(Type::Caption);
        // Show the hint only if it fits completely.
        let hint_text = if fits(hint) { self.hint } else { "" };
        let mut edit = TextEdit::singleline(text)
            .font(style.font())
            .text_color(tokens.text)
            .frame(egui::Frame::NONE)
            .margin(egui::Margin::ZERO)
            .align(egui::Align2::LEFT_CENTER)
            .password(self.password)
            .char_limit(MOST_CHARACTERS)
            .hint_text(egui::RichText::new(hint_text).color(tokens.text3).font(hint.font()))
            .desired_width(inner.width());
        if let Some(id) = self.id {
            edit = edit.id(id);
        }
        let response = ui.put(inner, edit).accessible_name(self.name);
        let stroke = if response.has_focus() {
            Stroke::new(2.0, tokens.focus)
        } else if self.problem {
            Stroke::new(1.0, tokens.bad)
        } else {
            Stroke::new(1.0, tokens.line_ctl)
        };
        let shape =
            egui::epaint::RectShape::new(rect, corner, tokens.card, stroke, StrokeKind::Inside);
        ui.painter().set(background, shape);
        response
    }
}

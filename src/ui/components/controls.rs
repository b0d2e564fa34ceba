//! Check boxes, switches, tabs, text boxes, progress.

use super::super::icons;
use super::super::theme::{Type, motion, radius, tokens};
use super::focus_ring;
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui,
    WidgetInfo, pos2, vec2,
};

/// Paints a check box with its middle here.
pub(in crate::ui) fn check_box(ui: &Ui, center: Pos2, on: bool) {
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

/// A switch with its right end here, halfway up.
pub(in crate::ui) fn switch(ui: &mut Ui, right: Pos2, on: bool, name: &str) -> Response {
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

/// A tab with its count.
pub(in crate::ui) fn tab(ui: &mut Ui, at: Pos2, text: &str, count: usize, on: bool) -> Response {
    let tokens = tokens(ui);
    let count = count.to_string();
    let galley = ui.painter().layout_job(super::text::rich(
        &[
            (text, Type::SecondaryMedium, if on { tokens.text } else { tokens.text2 }),
            ("  ", Type::SecondaryMedium, tokens.text3),
            (&count, Type::SecondaryMedium, tokens.text3),
        ],
        f32::INFINITY,
    ));
    let rect = Rect::from_min_size(pos2(at.x, at.y - 14.0), vec2(galley.size().x + 20.0, 28.0));
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::click());
    let name = format!("{text}, {count}");
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, &name));
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

/// A bar that fills.
pub(in crate::ui) fn progress_bar(ui: &mut Ui, rect: Rect, part: f32, name: &str) {
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
}

/// A turning sign; repaints while it is in sight.
pub(in crate::ui) fn spinner(ui: &Ui, center: Pos2, size: f32) {
    let tokens = tokens(ui);
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

/// A one-line text box.
pub(in crate::ui) struct TextBox<'a> {
    pub(in crate::ui) name: &'a str,
    pub(in crate::ui) hint: &'a str,
    pub(in crate::ui) icon: Option<icons::Icon>,
    pub(in crate::ui) mono: bool,
    pub(in crate::ui) password: bool,
    pub(in crate::ui) problem: bool,
    pub(in crate::ui) id: Option<Id>,
}

impl<'a> TextBox<'a> {
    pub(in crate::ui) fn new(name: &'a str) -> Self {
        Self { name, hint: "", icon: None, mono: false, password: false, problem: false, id: None }
    }

    /// Puts the box into this place.
    pub(in crate::ui) fn put(self, ui: &mut Ui, rect: Rect, text: &mut String) -> Response {
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
        let mut edit = TextEdit::singleline(text)
            .font(style.font())
            .text_color(tokens.text)
            .frame(egui::Frame::NONE)
            .margin(egui::Margin::ZERO)
            .align(egui::Align2::LEFT_CENTER)
            .password(self.password)
            .hint_text(egui::RichText::new(self.hint).color(tokens.text3).font(Type::Body.font()))
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

//! Text on the screen and in the accessibility tree at once.

use crate::ui::theme::Type;
use egui::accesskit::{Live, Role};
use egui::text::LayoutJob;
use egui::{
    Align, Color32, Galley, Id, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// A text of several styles.
pub(crate) fn rich(parts: &[(&str, Type, Color32)], width: f32) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (text, style, color) in parts {
        job.append(text, 0.0, style.format(*color));
    }
    job.wrap.max_width = width;
    job
}

fn layout(
    ui: &Ui,
    text: &str,
    style: Type,
    color: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut job = rich(&[(text, style, color)], width);
    if rows == 1 {
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
    }
    ui.painter().layout_job(job)
}

/// The width of a text on one line.
pub(crate) fn width_of(ui: &Ui, text: &str, style: Type) -> f32 {
    let color = Color32::PLACEHOLDER;
    layout(ui, text, style, color, f32::INFINITY, usize::MAX).size().x
}

/// Puts a text that was laid out on the screen and tells screen readers of it.
fn put(ui: &mut Ui, at: Pos2, galley: Arc<Galley>, color: Color32) -> Response {
    let text = galley.text().to_owned();
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, color);
    hidden_label(ui, rect, &text)
}

/// A text for screen readers at a place where it is already painted.
pub(crate) fn hidden_label(ui: &mut Ui, rect: Rect, text: &str) -> Response {
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// A line where there is room for it: in its own size, else smaller, else in two small lines, else
/// cut with an ellipsis. What is short in one language is long in another.
pub(crate) fn fit(ui: &Ui, text: &str, style: Type, color: Color32, width: f32) -> Arc<Galley> {
    let full = layout(ui, text, style, color, width, 1);
    if !full.elided {
        return full;
    }
    let mut smallest = style;
    while let Some(smaller) = smallest.smaller() {
        let galley = layout(ui, text, smaller, color, width, 1);
        if !galley.elided {
            return galley;
        }
        smallest = smaller;
    }
    if smallest != style || smallest.is_smallest() {
        let galley = layout(ui, text, smallest, color, width, 2);
        if !galley.elided && galley.rows.len() <= 2 {
            return galley;
        }
    }
    full
}

/// One line of text, smaller or in two lines where there is too little room; `at` is its left end,
/// halfway up.
pub(crate) fn text_at(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    text: &str,
    style: Type,
    color: Color32,
) -> Rect {
    let galley = fit(ui, text, style, color, width.max(1.0));
    let elided = galley.elided;
    let at = pos2(at.x, at.y - galley.size().y / 2.0);
    let rect = Rect::from_min_size(at, galley.size());
    let response = put(ui, at, galley, color);
    if elided {
        response.on_hover_text(text);
    }
    rect
}

/// One line of text that ends at `at`, halfway up.
pub(crate) fn text_right(ui: &mut Ui, at: Pos2, text: &str, style: Type, color: Color32) -> Rect {
    let width = width_of(ui, text, style);
    text_at(ui, pos2(at.x - width, at.y), f32::INFINITY, text, style, color)
}

/// The heading of a screen.
pub(crate) fn heading(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    text: &str,
    style: Type,
    color: Color32,
) -> f32 {
    let galley = layout(ui, text, style, color, width, usize::MAX);
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, color);
    let response = ui.interact(rect, Id::unique("step-heading"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_level(1);
    });
    rect.height()
}

/// A text that screen readers speak when it changes; nothing is painted.
pub(crate) fn announce(ui: &mut Ui, id: &str, text: &str, assertive: bool) {
    let rect = Rect::from_min_size(ui.max_rect().min, Vec2::splat(1.0));
    let response = ui.interact(rect, Id::unique(("announce", id)), Sense::hover());
    let role = if assertive { Role::Alert } else { Role::Status };
    response.widget_info(|| WidgetInfo::labeled(role, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(if assertive { Live::Assertive } else { Live::Polite });
    });
}

/// Texts and controls one below the other in a given width.
pub(crate) struct Column {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
}

impl Column {
    pub(crate) fn new(rect: Rect) -> Self {
        Self { x: rect.left(), y: rect.top(), width: rect.width() }
    }

    pub(crate) fn gap(&mut self, height: f32) {
        self.y += height;
    }

    /// Sets a text in as many lines as it takes.
    pub(crate) fn text(&mut self, ui: &mut Ui, text: &str, style: Type, color: Color32) -> Rect {
        self.job(ui, rich(&[(text, style, color)], self.width), color)
    }

    /// Sets a text of several styles.
    pub(crate) fn rich(&mut self, ui: &mut Ui, parts: &[(&str, Type, Color32)]) -> Rect {
        let color = parts.first().map_or(Color32::PLACEHOLDER, |(_, _, color)| *color);
        self.job(ui, rich(parts, self.width), color)
    }

    fn job(&mut self, ui: &mut Ui, mut job: LayoutJob, color: Color32) -> Rect {
        job.halign = Align::LEFT;
        let galley = ui.painter().layout_job(job);
        let rect = Rect::from_min_size(pos2(self.x, self.y), galley.size());
        put(ui, rect.min, galley, color);
        self.y = rect.bottom();
        rect
    }

    /// Space for something of this height.
    pub(crate) fn take(&mut self, height: f32) -> Rect {
        let rect = Rect::from_min_size(pos2(self.x, self.y), vec2(self.width, height));
        self.y += height;
        rect
    }
}

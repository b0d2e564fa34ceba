//! Text drawn on the screen and added to the accessibility tree at once.

use crate::ui::theme::{Type, radius};
use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Color32, Context, Galley, Id, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2};
use std::sync::Arc;

/// Returns a layout job for text with several styles.
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

/// Returns the width of a text on one line.
pub(crate) fn width_of(ui: &Ui, text: &str, style: Type) -> f32 {
    let color = Color32::PLACEHOLDER;
    layout(ui, text, style, color, f32::INFINITY, usize::MAX).size().x
}

/// Draws laid-out text on the screen and exposes it to screen readers.
fn put(ui: &mut Ui, at: Pos2, galley: Arc<Galley>, color: Color32) -> Response {
    let text = galley.text().to_owned();
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, color);
    hidden_label(ui, rect, &text)
}

/// Adds a text for screen readers at a place where it is already painted.
pub(crate) fn hidden_label(ui: &mut Ui, rect: Rect, text: &str) -> Response {
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// Has screen readers say what just happened to a control, as long as that has the focus.
pub(crate) fn say(response: &Response, words: String) {
    let words = (response.id, words);
    response.ctx.data_mut(|data| data.insert_temp(Id::unique("said"), words));
}

/// Returns what [`say`] was given last about what has the focus now.
pub(crate) fn said(ctx: &Context) -> Option<String> {
    let (about, words): (Id, String) = ctx.data(|data| data.get_temp(Id::unique("said")))?;
    ctx.memory(|memory| memory.has_focus(about)).then_some(words)
}

/// Shows a tooltip with a text that is also in the accessible name: egui's own would say it again,
/// as a description.
pub(crate) fn tooltip(response: Response, text: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(ui.spacing().tooltip_width);
        ui.label(text);
    })
}

/// Tells screen readers whether an item of a list, or a tab, is selected.
pub(crate) fn set_selected(response: &Response, on: bool) {
    // egui's `WidgetInfo::selected` says "toggled", which is read as a check box.
    response.ctx.accesskit_node_builder(response.id, |node| node.set_selected(on));
}

/// Lays out a line to fit the width: in its own size, else smaller, else on two small lines, else
/// with an ellipsis. A text that is short in one language is long in another.
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

/// Draws one line of text, smaller or on two lines if there is too little room; `at` is the middle
/// of its left edge.
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
        tooltip(response, text);
    }
    rect
}

/// Draws one line of text; `at` is the middle of its right edge.
pub(crate) fn text_right(ui: &mut Ui, at: Pos2, text: &str, style: Type, color: Color32) -> Rect {
    let width = width_of(ui, text, style);
    text_at(ui, pos2(at.x - width, at.y), f32::INFINITY, text, style, color)
}

/// Draws the heading of a screen.
pub(crate) fn heading(ui: &mut Ui, text: &str, style: Type, color: Color32) {
    let galley = layout(ui, text, style, color, ui.available_width(), usize::MAX);
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    let response = ui.interact(rect, Id::unique("step-heading"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_level(1);
    });
}

/// Draws a text on as many lines as it takes.
pub(crate) fn paragraph(ui: &mut Ui, text: &str, style: Type, color: Color32) -> Response {
    paragraphs(ui, &[(text, style, color)])
}

/// Draws a text on as many lines as it takes, which the focus can reach, so that screen readers can
/// say it again.
pub(crate) fn reachable_paragraph(ui: &mut Ui, text: &str, style: Type, color: Color32) {
    let galley = ui.painter().layout_job(rich(&[(text, style, color)], ui.available_width()));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::FOCUSABLE);
    ui.painter().galley(rect.min, galley, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    super::focus_ring(ui, &response, rect, radius::SMALL, false);
}

/// Draws a text with several styles on as many lines as it takes.
pub(crate) fn paragraphs(ui: &mut Ui, parts: &[(&str, Type, Color32)]) -> Response {
    ui.add(egui::Label::new(rich(parts, f32::INFINITY)).wrap())
}

/// Draws a text on one line in the remaining room: smaller or on two lines if that is too little.
pub(crate) fn line(ui: &mut Ui, text: &str, style: Type, color: Color32) -> Response {
    let galley = fit(ui, text, style, color, ui.available_width().max(1.0));
    let elided = galley.elided;
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    if elided { tooltip(response, text) } else { response }
}

/// Draws a text on as many lines as it takes; screen readers get `spoken` instead.
pub(crate) fn spoken_paragraph(
    ui: &mut Ui,
    (text, style, color): (&str, Type, Color32),
    spoken: &str,
) {
    let job = rich(&[(text, style, color)], ui.available_width());
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
}

/// Draws a text on as many lines as it takes, hidden from screen readers.
pub(crate) fn silent_paragraph(ui: &mut Ui, text: &str, style: Type, color: Color32) {
    let job = rich(&[(text, style, color)], ui.available_width());
    let galley = ui.painter().layout_job(job);
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
}

/// Returns how many lines a text takes at this width.
pub(crate) fn lines(ui: &Ui, parts: &[(&str, Type, Color32)], width: f32) -> usize {
    ui.painter().layout_job(rich(parts, width)).rows.len()
}

/// Draws a text with several styles on one line; screen readers get `spoken` instead.
pub(crate) fn spoken_line(ui: &mut Ui, parts: &[(&str, Type, Color32)], spoken: &str) -> Response {
    let mut job = rich(parts, ui.available_width());
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, Color32::PLACEHOLDER);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
    response
}

/// Draws a text on one line that takes exactly this width: a cell of a row.
pub(crate) fn line_in(ui: &mut Ui, width: f32, text: &str, style: Type, color: Color32) {
    let response = silent_line_in(ui, width, text, style, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}

/// Like [`line_in`], hidden from screen readers.
pub(crate) fn silent_line_in(
    ui: &mut Ui,
    width: f32,
    text: &str,
    style: Type,
    color: Color32,
) -> Response {
    let galley = fit(ui, text, style, color, width.max(1.0));
    let height = galley.size().y;
    let elided = galley.elided;
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width.max(1.0), height), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    if elided { tooltip(response, text) } else { response }
}

/// Draws a text hidden from screen readers, because the name of its container includes it.
pub(crate) fn silent_line(ui: &mut Ui, text: &str, style: Type, color: Color32) -> Response {
    let galley = fit(ui, text, style, color, ui.available_width().max(1.0));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    response
}

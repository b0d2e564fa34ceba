//! A multi-line text field with highlighted words, and the menu of a scope's levels.

use crate::catalog::{Level, Scope};
use crate::texts::{t, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, tokens};
use crate::ui::widgets::Button;
use egui::text::{CCursor, LayoutJob};
use egui::{
    CornerRadius, Id, Rect, Response, ScrollArea, Stroke, StrokeKind, TextEdit, Ui, UiBuilder,
};
use std::ops::Range;

/// A multi-line text field.
pub(crate) struct TextArea<'a> {
    pub(crate) name: &'a str,
    pub(crate) hint: &'a str,
    pub(crate) id: Id,
    /// Byte ranges of the text to highlight: 0 found, 1 to decide, 2 hovered or focused.
    pub(crate) marks: &'a [(Range<usize>, u8)],
    /// The byte range of the text to scroll to.
    pub(crate) scroll_to: Option<Range<usize>>,
}

impl TextArea<'_> {
    /// Draws the field at the cursor with this height.
    pub(crate) fn show(self, ui: &mut Ui, height: f32, text: &mut String) -> Response {
        let size = egui::vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
        self.put(&mut inside, rect, text)
    }

    /// Draws the field in this rectangle.
    pub(crate) fn put(self, ui: &mut Ui, rect: Rect, text: &mut String) -> Response {
        let tokens = tokens(ui);
        let corner = CornerRadius::same(radius::BUTTON);
        let background = ui.painter().add(egui::Shape::Noop);
        let inner = rect.shrink2(egui::vec2(2.0, 2.0));
        let scroll_to = self.scroll_to.as_ref().map(|range| range.start);
        // Scroll only to a new place, so that users can scroll away.
        let last_key = self.id.with("scrolled_to");
        let last: Option<usize> = ui.data(|data| data.get_temp(last_key)).flatten();
        ui.data_mut(|data| data.insert_temp(last_key, scroll_to));
        let mut layouter = |ui: &Ui, buffer: &dyn egui::TextBuffer, width: f32| {
            let mut job = self.job(ui, buffer.as_str());
            job.wrap.max_width = width;
            ui.painter().layout_job(job)
        };
        let builder = UiBuilder::new().max_rect(inner).scope_id(self.id.with("scope"));
        let output = ui.scope_builder(builder, |ui| {
            let scroll = ScrollArea::vertical().id_salt("guide-scroll").auto_shrink(false);
            let output = scroll.show(ui, |ui| {
                let hint = egui::RichText::new(self.hint).color(tokens.text3);
                let output = TextEdit::multiline(text)
                    .id(self.id)
                    .frame(egui::Frame::NONE.inner_margin(egui::Margin::symmetric(11, 10)))
                    .text_color(tokens.text)
                    .hint_text(hint.font(Type::Secondary.font()))
                    .desired_width(f32::INFINITY)
                    .desired_rows(((inner.height() - 20.0) / 20.0).floor().max(1.0) as usize)
                    .layouter(&mut layouter)
                    .show(ui);
                if let Some(place) = scroll_to.filter(|place| last != Some(*place)) {
                    let before = text.get(..place).map_or(0, |before| before.chars().count());
                    let cursor = output.galley.pos_from_cursor(CCursor::new(before));
                    let words = cursor.translate(output.galley_pos.to_vec2());
                    ui.scroll_to_rect(words.expand(30.0), None);
                }
                output.response.response
            });
            output.inner
        });
        let response = output.inner.accessible_name(self.name);
        let stroke = if response.has_focus() {
            Stroke::new(2.0, tokens.focus)
        } else {
            Stroke::new(1.0, tokens.line_ctl)
        };
        let kind = StrokeKind::Inside;
        let shape = egui::epaint::RectShape::new(rect, corner, tokens.card, stroke, kind);
        ui.painter().set(background, shape);
        response
    }

    /// Returns the text layout with highlighted words.
    fn job(&self, ui: &Ui, text: &str) -> LayoutJob {
        let tokens = tokens(ui);
        let mut cuts: Vec<usize> = vec![0, text.len()];
        for (range, _) in self.marks {
            cuts.extend([range.start, range.end]);
        }
        cuts.retain(|cut| text.is_char_boundary(*cut));
        cuts.sort_unstable();
        cuts.dedup();
        let mut job = LayoutJob::default();
        for pair in cuts.windows(2) {
            let [from, to] = *pair else { continue };
            let Some(part) = text.get(from..to) else { continue };
            let inside = |range: &Range<usize>| range.start <= from && to <= range.end;
            let marks = self.marks.iter().filter(|(range, _)| inside(range));
            let kind = marks.map(|(_, kind)| *kind).max();
            let mut format = Type::Secondary.format(tokens.text2);
            if let Some(kind) = kind {
                format.color = tokens.text;
                format.background = match kind {
                    0 => tokens.accent_tint,
                    1 => tokens.warn_tint,
                    _ => tokens.accent_line,
                };
            }
            job.append(part, 0.0, format);
        }
        job
    }
}

/// The result of a menu of levels.
pub(crate) struct LevelMenu {
    pub(crate) response: Response,
    /// The chosen level; `Some(None)` for the extra entry, which isn't a level.
    pub(crate) chosen: Option<Option<Level>>,
}

/// Returns the width of the level menu's button.
pub(crate) fn level_menu_width(ui: &Ui, level: Level) -> f32 {
    Button::link(level.panel_name()).right(icons::CARET_DOWN).size(ui).x
}

/// Draws a button with a menu of the levels that a scope offers.
pub(crate) fn level_menu(
    ui: &mut Ui,
    scope: &Scope,
    level: Level,
    extra: Option<&str>,
) -> LevelMenu {
    let row = scope.panel_name.as_str();
    let label = level.panel_name();
    let spoken = with!(t::LEVEL_MENU, scope = row, level = label);
    let button = Button::link(label).right(icons::CARET_DOWN).name(&spoken);
    let response = button.show(ui);
    let mut chosen = None;
    egui::Popup::menu(&response).show(|ui| {
        ui.set_min_width(130.0);
        ui.spacing_mut().interact_size.y = 28.0;
        for offered in &scope.levels {
            let on = offered.level == level;
            if ui.selectable_label(on, offered.level.panel_name()).clicked() {
                chosen = Some(Some(offered.level));
            }
        }
        if let Some(extra) = extra {
            ui.separator();
            if ui.selectable_label(false, extra).clicked() {
                chosen = Some(None);
            }
        }
    });
    LevelMenu { response, chosen }
}

//! The access strip: 27 small bars in the order of the form. More access looks like more.

use crate::catalog::{Level, Reach, RequiredScope, Scope, catalog};
use crate::texts::{t, text, with};
use crate::ui::theme::{Tokens, Type, tokens};
use crate::ui::widgets::text::{hidden_label, text_at, width_of};
use egui::{Color32, CornerRadius, Pos2, Rect, Ui, pos2, vec2};

/// The height of the bar of an unused scope, in points.
const STUB: f32 = 3.0;

fn bar(
    tokens: &Tokens,
    scope: &Scope,
    required_scopes: &[RequiredScope],
    height: f32,
) -> (f32, Color32) {
    let level = required_scopes
        .iter()
        .find(|entry| entry.scope == scope)
        .map_or(scope.rest(), |entry| entry.level);
    match level {
        level if level.is_rest() => (STUB, tokens.bar_none),
        _ if scope.care => (height, tokens.bar_care),
        Level::ReadOnly => (height * 0.5, tokens.bar_read),
        _ => (height, tokens.bar_change),
    }
}

/// Describes the strip in words.
fn strip_words(required_scopes: &[RequiredScope]) -> String {
    let needed: Vec<_> = required_scopes.iter().filter(|entry| entry.is_needed()).collect();
    let reach = match Reach::of(required_scopes) {
        Reach::AllReadOnly => text(t::STRIP_ALL_READ_ONLY),
        _ => {
            let change = needed.iter().filter(|entry| entry.level != Level::ReadOnly).count();
            let care = needed.iter().filter(|entry| entry.scope.care).count();
            with!(t::STRIP_MIXED, change = change, care = care)
        }
    };
    with!(t::STRIP_SPOKEN, needed = needed.len(), form = crate::catalog::FORM_SCOPES, reach = reach)
}

/// Paints the strip with its bottom left corner at this point. `look` may override a bar's color,
/// and how far it has grown from a stub.
pub(crate) fn access_strip_at(
    ui: &mut Ui,
    left_bottom: Pos2,
    required_scopes: &[RequiredScope],
    (cell, gap, height): (f32, f32, f32),
    look: impl Fn(&Ui, &Scope) -> Option<(Color32, f32)>,
) {
    let tokens = tokens(ui);
    let mut x = left_bottom.x;
    for scope in catalog().form() {
        let (full, fill) = bar(tokens, scope, required_scopes, height);
        let (fill, part) = look(ui, scope).unwrap_or((fill, 1.0));
        let high = STUB + (full - STUB) * part;
        let rect = Rect::from_min_max(pos2(x, left_bottom.y - high), pos2(x + cell, left_bottom.y));
        let corner = CornerRadius::same(if cell < 6.0 { 1 } else { 2 });
        ui.painter().rect_filled(rect, corner, fill);
        x += cell + gap;
    }
    let whole =
        Rect::from_min_max(pos2(left_bottom.x, left_bottom.y - height), pos2(x, left_bottom.y));
    hidden_label(ui, whole, &strip_words(required_scopes));
}

/// Draws the strip at the cursor, as wide as the room allows, up to its full size.
pub(crate) fn access_strip(
    ui: &mut Ui,
    required_scopes: &[RequiredScope],
    (cell, gap, height): (f32, f32, f32),
) {
    let bars = catalog().form().count() as f32;
    let scale = (ui.available_width() / (bars * (cell + gap))).min(1.0);
    let size = vec2(bars * (cell + gap) * scale, height);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let sizes = (cell * scale, gap * scale, height);
    access_strip_at(ui, rect.left_bottom(), required_scopes, sizes, |_, _| None);
}

/// Draws the legend at the cursor.
pub(crate) fn strip_legend(ui: &mut Ui, with_care: bool) {
    let size = vec2(ui.available_width(), 26.0);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    strip_legend_at(ui, rect.left_center(), rect.width(), with_care);
}

/// Draws the legend, shown once, on step 1.
fn strip_legend_at(ui: &mut Ui, at: Pos2, width: f32, with_care: bool) {
    let tokens = tokens(ui);
    let entries = [
        (t::LEGEND_NONE, STUB, tokens.bar_none),
        (t::LEGEND_READ, 7.0, tokens.bar_read),
        (t::LEGEND_CHANGE, 13.0, tokens.bar_change),
        (t::LEGEND_CARE, 13.0, tokens.bar_care),
    ];
    let entries = &entries[..if with_care { 4 } else { 3 }];
    let words = entries.iter().map(|(id, ..)| width_of(ui, &text(*id), Type::Caption) + 26.0);
    // Use two lines of two entries if a single line is too long.
    let fits = words.sum::<f32>() - 14.0 <= width;
    let start = if fits { at } else { at - vec2(0.0, 5.0) };
    let (mut x, mut y) = (start.x, start.y);
    for (place, (id, height, fill)) in entries.iter().enumerate() {
        if !fits && place == 2 {
            (x, y) = (start.x, start.y + 16.0);
        }
        let bar = Rect::from_min_size(pos2(x, y + 6.5 - height), vec2(6.0, *height));
        ui.painter().rect_filled(bar, CornerRadius::same(2), *fill);
        let (from, room) = (pos2(x + 12.0, y), if fits { width } else { width / 2.0 - 18.0 });
        let rect = text_at(ui, from, room, &text(*id), Type::Caption, tokens.text3);
        x = if fits { rect.right() + 14.0 } else { start.x + width / 2.0 };
    }
}

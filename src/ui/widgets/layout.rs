//! How a screen's body is divided, and a caution across it.

use crate::texts::{t, text};
use crate::ui::icons;
use crate::ui::theme::size;
use crate::ui::widgets::{Button, Callout, CalloutKind};
use egui::{Rect, Ui, pos2};

/// A caution across the step with a close button; gives its height and whether it was closed.
pub(crate) fn closable(ui: &mut Ui, body: Rect, bold: &str, plain: &str) -> (f32, bool) {
    let kind = CalloutKind::Caution;
    let callout = Callout { kind, icon: icons::WARNING_FILL, bold, plain };
    let height = callout.put(ui, body.min, body.width() - 44.0);
    let close = text(t::CLOSE_MESSAGE);
    let at = pos2(body.right() - size::ICON_BUTTON, body.top() + 6.0);
    (height + 12.0, Button::icon(icons::X, &close).at(ui, at).clicked())
}

/// Two columns: the left one of this width, the right one takes the rest.
pub(crate) fn columns(body: Rect, left: f32, gap: f32) -> (Rect, Rect) {
    let first = body.with_max_x(body.left() + left);
    (first, Rect::from_min_max(pos2(first.right() + gap, body.top()), body.max))
}

//! The height of a step that is as high as its words.

use crate::ui::view::View;
use egui::{Id, Ui};

pub(crate) fn needed_id(view: &View<'_>) -> Id {
    Id::unique(("needed-height", view.state.hand_over.finished))
}

/// A step that is as high as its words says how high that is; the next frame scrolls by it.
pub(crate) fn needs_height(ui: &Ui, view: &View<'_>, height: f32) {
    let id = needed_id(view);
    let known = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or_default();
    if (known - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_repaint();
    }
}

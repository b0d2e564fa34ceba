//! Fade-out: repaints an element's last frame with falling opacity. It can no longer be clicked or
//! read aloud.

use crate::ui::theme::motion;
use crate::ui::widgets::reduced_motion;
use egui::epaint::ClippedShape;
use egui::{Id, LayerId, Order, Ui, vec2};
use std::sync::Arc;

/// The last frame of an element.
#[derive(Clone)]
struct Last {
    shapes: Arc<Vec<ClippedShape>>,
    /// The frame that drew it.
    frame: u64,
    /// When it was first absent, in egui's time.
    missed: Option<f64>,
}

/// Keeps the shapes just drawn on this layer for a later fade-out.
pub(crate) fn capture_for_fade_out(ui: &Ui, name: &str, layer: LayerId) {
    let shapes: Vec<ClippedShape> = ui.ctx().graphics(|layers| {
        layers.get(layer).map(|list| list.all_entries().cloned().collect()).unwrap_or_default()
    });
    let last =
        Last { shapes: Arc::new(shapes), frame: ui.ctx().cumulative_frame_nr(), missed: None };
    ui.data_mut(|data| data.insert_temp(id(name), last));
}

/// Removes the element immediately instead of fading it out, for use when something else takes its
/// place.
pub(crate) fn cancel_fade_out(ui: &Ui, name: &str) {
    ui.data_mut(|data| data.remove::<Last>(id(name)));
}

/// Fades out an element that is gone within `seconds`, while it slides down by `slide` points. Call
/// in every frame, after the element may have been drawn.
pub(crate) fn leave(ui: &Ui, name: &str, seconds: f32, slide: f32) {
    let id = id(name);
    let Some(mut last) = ui.data(|data| data.get_temp::<Last>(id)) else { return };
    if last.frame == ui.ctx().cumulative_frame_nr() {
        return;
    }
    let now = ui.input(|input| input.time);
    let since = now - *last.missed.get_or_insert(now);
    let still = reduced_motion(ui);
    let seconds = if still { motion::FADE } else { seconds };
    let part = (since as f32 / seconds).clamp(0.0, 1.0);
    if part >= 1.0 {
        ui.data_mut(|data| data.remove::<Last>(id));
        return;
    }
    let down = vec2(0.0, if still { 0.0 } else { slide * part });
    let layer = LayerId::new(Order::Foreground, id);
    let mut painter = ui.ctx().layer_painter(layer);
    painter.multiply_opacity((1.0 - part).powi(3));
    for ClippedShape { clip_rect, shape, .. } in last.shapes.iter() {
        let mut shape = shape.clone();
        shape.translate(down);
        painter.with_clip_rect(clip_rect.translate(down)).add(shape);
    }
    ui.data_mut(|data| data.insert_temp(id, last));
    ui.ctx().request_repaint();
}

fn id(name: &str) -> Id {
    Id::unique(("leaving", name))
}

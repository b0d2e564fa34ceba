//! What leaves fades out: its last picture is kept while it is there, and painted weaker and weaker once
//! it is not. Nothing of it can be pressed or read aloud any more.

use crate::ui::theme::motion;
use crate::ui::widgets::is_still;
use egui::epaint::ClippedShape;
use egui::{Id, LayerId, Order, Ui, vec2};
use std::sync::Arc;

/// The last picture of something.
#[derive(Clone)]
struct Last {
    shapes: Arc<Vec<ClippedShape>>,
    /// The frame that drew it.
    frame: u64,
    /// When it was first missed, in egui's time.
    missed: Option<f64>,
}

/// Keeps the picture of what has just been drawn on this layer.
pub(crate) fn keep_for_leaving(ui: &Ui, name: &str, layer: LayerId) {
    let shapes: Vec<ClippedShape> = ui.ctx().graphics(|layers| {
        layers.get(layer).map(|list| list.all_entries().cloned().collect()).unwrap_or_default()
    });
    let last =
        Last { shapes: Arc::new(shapes), frame: ui.ctx().cumulative_frame_nr(), missed: None };
    ui.data_mut(|data| data.insert_temp(id(name), last));
}

/// Lets what stood here go at once, as does whatever takes its place.
pub(crate) fn leave_at_once(ui: &Ui, name: &str) {
    ui.data_mut(|data| data.remove::<Last>(id(name)));
}

/// Fades out what is gone, within these seconds, while it slides down so many points. To be called in
/// every frame, after what may have been drawn.
pub(crate) fn leave(ui: &Ui, name: &str, seconds: f32, slide: f32) {
    let id = id(name);
    let Some(mut last) = ui.data(|data| data.get_temp::<Last>(id)) else { return };
    if last.frame == ui.ctx().cumulative_frame_nr() {
        return;
    }
    let now = ui.input(|input| input.time);
    let since = now - *last.missed.get_or_insert(now);
    let still = is_still(ui);
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

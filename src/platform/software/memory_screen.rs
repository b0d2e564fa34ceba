//! The same window without a display, to measure what a frame costs.

use super::context;
use super::damage::Picture;
use super::raster::{Canvas, Raster};
use crate::ui::App;
use egui::{Context, RawInput};

/// A window whose pixels stay in memory: what the processor does for a frame, and nothing that a
/// display adds.
pub struct MemoryScreen {
    ctx: Context,
    raster: Raster,
    picture: Picture,
    pixels: Vec<u32>,
    size: (usize, usize),
}

impl MemoryScreen {
    /// Creates a window of this size in pixels.
    pub fn new(width: usize, height: usize) -> Self {
        Self {
            ctx: context::new(true),
            raster: Raster::default(),
            picture: Picture::default(),
            pixels: vec![0; width * height],
            size: (width, height),
        }
    }

    /// Returns the egui context.
    pub fn ctx(&self) -> &Context {
        &self.ctx
    }

    /// Runs the program once and draws what changed. Returns the number of pixels drawn.
    pub fn draw_frame(&mut self, app: &mut App, input: RawInput) -> usize {
        self.ctx.options_mut(|options| options.begin_pass(&input));
        let ground = self.ctx.global_style().visuals.panel_fill;
        let mut output = self.ctx.run_ui(input, |ui| {
            app.think(ui.ctx());
            app.show(ui);
        });
        let scale = output.pixels_per_point;
        let triangles = self.ctx.tessellate(output.shapes, scale);
        for (id, deltas) in output.textures_delta.set.drain() {
            deltas.iter().for_each(|delta| self.raster.set(id, delta));
        }
        output.textures_delta.clear();
        let changes = self.picture.change(&self.raster, ground, &triangles, scale, self.size);
        let (width, height) = self.size;
        let mut canvas = Canvas { pixels: &mut self.pixels, width, height };
        for area in &changes {
            canvas.clear(area, self.picture.ground());
            self.raster.paint(&mut canvas, &triangles, scale, area);
        }
        changes.iter().map(|area| area.columns.len() * area.rows.len()).sum()
    }
}

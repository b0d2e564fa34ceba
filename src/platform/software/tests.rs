//! Tests of the window that the processor draws.

#![allow(clippy::expect_used, reason = "tests report failures by panicking")]
use super::damage::{Frame, History};
use super::raster::{Area, Canvas, Raster};
use super::*;
use crate::ui::gallery;
use egui::{Event, Modifiers, PointerButton, Pos2, Rect, Theme, ViewportInfo, pos2};
use egui_kittest::Harness;

/// A window without a desktop.
struct Page {
    ctx: Context,
    raster: Raster,
    scale: f32,
    width: usize,
    height: usize,
}

impl Page {
    fn new(scale: f32) -> Self {
        let [width, height] = gallery::SIZE.map(|side| (side * scale).round() as usize);
        Self { ctx: Context::default(), raster: Raster::default(), scale, width, height }
    }

    fn whole(&self) -> Area {
        Area { columns: 0..self.width, rows: 0..self.height }
    }

    /// Runs one frame of the gallery and returns its triangles.
    fn run(&mut self, theme: Theme, events: Vec<Event>) -> Vec<egui::ClippedPrimitive> {
        let [width, height] = gallery::SIZE;
        let screen_rect = Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(width, height)));
        let mut input = RawInput { screen_rect, events, ..Default::default() };
        let info =
            ViewportInfo { native_pixels_per_point: Some(self.scale), ..ViewportInfo::default() };
        input.viewports.insert(ViewportId::ROOT, info);
        let mut output = self.ctx.run_ui(input, |ui| gallery::show(ui, theme));
        for (id, deltas) in output.textures_delta.set.drain() {
            deltas.iter().for_each(|delta| self.raster.set(id, delta));
        }
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point)
    }

    fn draw(&self, pixels: &mut [u32], triangles: &[egui::ClippedPrimitive], area: &Area) {
        let mut canvas = Canvas { pixels, width: self.width, height: self.height };
        canvas.clear(area, 0);
        self.raster.paint(&mut canvas, triangles, self.scale, area);
    }
}

/// Draws the parts of all screens and compares them with the same drawn by a graphics API, at
/// every scale.
#[test]
fn software_rendering_matches_a_graphics_api() {
    if !gallery::snapshot::can_draw("the comparison of the renderers") {
        return;
    }
    for (theme, scale) in [
        (Theme::Light, 1.0),
        (Theme::Dark, 1.0),
        (Theme::Light, 1.25),
        (Theme::Dark, 1.5),
        (Theme::Light, 2.0),
    ] {
        let mut page = Page::new(scale);
        let mut pixels = vec![0; page.width * page.height];
        for _ in 0..4 {
            let triangles = page.run(theme, Vec::new());
            page.draw(&mut pixels, &triangles, &page.whole());
        }
        let builder = Harness::builder().with_size(gallery::SIZE);
        let builder = builder.with_pixels_per_point(scale).wgpu();
        let mut harness = builder.build_ui(move |ui| gallery::show(ui, theme));
        harness.run_steps(4);
        let other = harness.render().expect("a rendered frame");
        assert_eq!((other.width() as usize, other.height() as usize), (page.width, page.height));
        let differ = pixels.iter().zip(other.pixels()).filter(|(ours, theirs)| {
            let [_, ours @ ..] = ours.to_be_bytes();
            ours.iter().zip(theirs.0).any(|(one, other)| one.abs_diff(other) > 2)
        });
        let differ = differ.count();
        println!("{theme:?} at {scale}: {differ} of {} pixels differ", pixels.len());
        let allowed = (10.0 * scale * scale) as usize;
        assert!(differ <= allowed, "{theme:?} at {scale}: {differ} pixels differ");
    }
}

/// Whatever changes from frame to frame, drawing only that leaves the same pixels as drawing
/// everything.
#[test]
fn drawing_only_changes_gives_the_same_pixels() {
    let mut seed = 11_u32;
    let mut random = |limit: f32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as f32 / (1 << 24) as f32 * limit
    };
    for scale in [1.0, 1.25, 1.5, 2.0] {
        let mut page = Page::new(scale);
        let mut pixels = vec![0; page.width * page.height];
        let mut whole = pixels.clone();
        let mut before = Frame::default();
        let mut drawn = 0;
        for step in 0..60 {
            let [width, height] = gallery::SIZE;
            let at: Pos2 = pos2(random(width), random(height));
            let press = |pressed| Event::PointerButton {
                pos: at,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            };
            let mut events = vec![Event::PointerMoved(at)];
            match step % 5 {
                1 => events.extend([press(true), press(false)]),
                3 => events.push(Event::Text("a".to_owned())),
                _ => {}
            }
            // Both themes, each with several frames.
            let theme = if step / 15 % 2 == 0 { Theme::Light } else { Theme::Dark };
            let triangles = page.run(theme, events);
            let frame = Frame::new(&triangles, scale, (page.width, page.height));
            for area in frame.changes_since(&before) {
                drawn += area.columns.len() * area.rows.len();
                page.draw(&mut pixels, &triangles, &area);
            }
            before = frame;
            page.draw(&mut whole, &triangles, &page.whole());
            let differ = pixels.iter().zip(&whole).position(|(one, other)| one != other);
            let place = differ.map(|at| (at % page.width, at / page.width));
            assert_eq!(place, None, "step {step} at {scale}");
        }
        let share = drawn as f32 / (60 * page.width * page.height) as f32;
        println!("at {scale}: {:.0} % of all pixels drawn", share * 100.0);
        assert!(share < 0.5, "most of the window is drawn again: {share}");
    }
}

/// A buffer that the desktop returns after three frames gets the changes of all three.
#[test]
fn an_old_buffer_gets_the_changes_of_all_frames_since() {
    let area = |start: usize| Area { columns: start..start + 8, rows: 0..8 };
    let mut history = History::default();
    assert_eq!(history.lacks(vec![area(0)], 0), None, "a new buffer is drawn whole");
    assert_eq!(history.lacks(vec![area(8)], 1), Some(vec![area(8)]));
    assert_eq!(history.lacks(vec![area(16)], 3), Some(vec![area(16), area(8), area(0)]));
    assert_eq!(history.lacks(vec![area(16)], 2), Some(vec![area(16)]));
    assert_eq!(history.lacks(Vec::new(), 200), None, "too old");
    history.clear();
    assert_eq!(history.lacks(vec![area(0)], 2), None);
}

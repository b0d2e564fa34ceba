//! A window with its pixels and its input.

use super::Failure;
use super::damage::{History, Picture};
use super::raster::{Area, Canvas, Raster};
use crate::ui::MAX_TEXTURE_SIDE;
use egui::{Color32, Context, RawInput, ViewportBuilder, ViewportId, ViewportInfo};
use egui_winit::accesskit_winit;
use softbuffer::Surface;
use std::num::NonZeroU32;
use std::sync::Arc;
use winit::event_loop::{ActiveEventLoop, EventLoopProxy, OwnedDisplayHandle};
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
use winit::window::Window;

/// One window of the program, and what it shows.
pub(super) struct Screen {
    pub(super) window: Arc<Window>,
    pub(super) input: egui_winit::State,
    pub(super) info: ViewportInfo,
    surface: Surface<OwnedDisplayHandle, Arc<Window>>,
    picture: Picture,
    history: History,
    /// Whether the desktop may have lost what it showed, such as a part that another window covered.
    uncovered: bool,
}

impl Screen {
    /// Creates a window, hidden until the first frame is drawn.
    ///
    /// # Errors
    /// The display is not supported.
    pub(super) fn new<T: From<accesskit_winit::Event> + Send>(
        ctx: &Context,
        event_loop: &ActiveEventLoop,
        display: OwnedDisplayHandle,
        (id, viewport): (ViewportId, ViewportBuilder),
        proxy: EventLoopProxy<T>,
    ) -> Result<Self, Failure> {
        let viewport = viewport.with_visible(false);
        let window = Arc::new(egui_winit::create_window(ctx, event_loop, &viewport)?);
        let pixels = softbuffer::Context::new(display)?;
        let surface = Surface::new(&pixels, Arc::clone(&window))?;
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, ctx, &window, true);
        let mut input = egui_winit::State::new(
            ctx.clone(),
            id,
            event_loop,
            Some(window.scale_factor() as f32),
            event_loop.system_theme(),
            Some(MAX_TEXTURE_SIDE),
        );
        // As in the window that eframe opens: see `clipboard_shortcuts` there.
        let handle = window.window_handle().map(|handle| handle.as_raw());
        input.set_clipboard_shortcuts(matches!(handle, Ok(RawWindowHandle::Wayland(_))));
        input.init_accesskit(event_loop, &window, proxy);
        Ok(Self {
            window,
            input,
            info,
            surface,
            picture: Picture::default(),
            history: History::default(),
            uncovered: true,
        })
    }

    /// Notes that the desktop may have lost a part of what the window shows.
    pub(super) fn uncover(&mut self) {
        self.uncovered = true;
    }

    /// Shows the window after its first frame. What was drawn before may be lost.
    pub(super) fn show(&mut self) {
        self.window.set_visible(true);
        self.uncovered = true;
    }

    /// Returns the input since the last frame.
    pub(super) fn take_input(&mut self, ctx: &Context) -> RawInput {
        egui_winit::update_viewport_info(&mut self.info, ctx, &self.window, false);
        self.input.take_egui_input(&self.window)
    }

    /// Draws a frame: what changed since the last one.
    ///
    /// # Errors
    /// The display doesn't take the pixels.
    pub(super) fn draw(
        &mut self,
        raster: &Raster,
        ground: Color32,
        triangles: &[egui::ClippedPrimitive],
        pixels_per_point: f32,
    ) -> Result<(), Failure> {
        let size = self.window.inner_size();
        let (Some(width), Some(height)) =
            (NonZeroU32::new(size.width), NonZeroU32::new(size.height))
        else {
            // Minimized.
            return Ok(());
        };
        let pixels = (size.width as usize, size.height as usize);
        let before = self.picture.whole();
        let changes = self.picture.change(raster, ground, triangles, pixels_per_point, pixels);
        let whole = self.picture.whole();
        if whole != before {
            // The areas of another size are other pixels.
            self.history.clear();
        }
        if changes.is_empty() && !self.uncovered {
            return Ok(());
        }
        let drawn = self.present(changes, &whole, (width, height), |canvas, area| {
            raster.paint(canvas, triangles, pixels_per_point, area);
        });
        if drawn.is_err() {
            // It is not known what the window shows.
            self.history.clear();
            self.picture.forget();
        } else {
            self.uncovered = false;
        }
        drawn
    }

    /// Draws what changed into the next buffer and shows it.
    fn present(
        &mut self,
        changes: Vec<Area>,
        whole: &Area,
        (width, height): (NonZeroU32, NonZeroU32),
        paint: impl Fn(&mut Canvas<'_>, &Area),
    ) -> Result<(), Failure> {
        self.surface.resize(width, height)?;
        let mut pixels = self.surface.buffer_mut()?;
        let lacks = self.history.lacks(changes, pixels.age());
        let lacks = lacks.unwrap_or_else(|| vec![whole.clone()]);
        let mut canvas =
            Canvas { pixels: &mut pixels, width: whole.columns.end, height: whole.rows.end };
        for area in &lacks {
            canvas.clear(area, self.picture.ground());
            paint(&mut canvas, area);
        }
        self.window.pre_present_notify();
        if self.uncovered {
            pixels.present()?;
        } else {
            let damage: Vec<softbuffer::Rect> = lacks.iter().filter_map(damage_of).collect();
            pixels.present_with_damage(&damage)?;
        }
        Ok(())
    }
}

/// Returns an area as the desktop expects it.
fn damage_of(area: &Area) -> Option<softbuffer::Rect> {
    let length = |range: &std::ops::Range<usize>| NonZeroU32::new(range.len() as u32);
    Some(softbuffer::Rect {
        x: area.columns.start as u32,
        y: area.rows.start as u32,
        width: length(&area.columns)?,
        height: length(&area.rows)?,
    })
}

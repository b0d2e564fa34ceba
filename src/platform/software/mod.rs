//! A window that needs no OpenGL: the same program, drawn by the processor. eframe has no such
//! renderer, so this does for one window what eframe does for its own: egui-winit passes winit's
//! events to egui, and softbuffer puts egui's triangles on the screen.

mod raster;

use super::context;
use crate::ui::{App, MAX_TEXTURE_SIDE};
use egui::{
    Color32, Context, RawInput, TextureId, Vec2, ViewportBuilder, ViewportCommand, ViewportId,
    ViewportInfo, vec2,
};
use egui_winit::accesskit_winit;
use raster::{Canvas, Raster};
use softbuffer::Surface;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{
    ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy, OwnedDisplayHandle,
};
use winit::monitor::MonitorHandle;
use winit::window::{Window, WindowId};

/// How long to wait for a requested frame. Under Wayland a window that is not visible is not asked
/// to draw, and would not receive anything.
const MISSED: Duration = Duration::from_millis(250);

/// How long frames may fail before giving up the window.
const LOST: Duration = Duration::from_secs(30);

/// Why the window could not be opened or kept open.
pub(super) type Failure = Box<dyn std::error::Error>;

/// An event that wakes the window, besides its own events.
enum Wake {
    /// The next frame is wanted at this time.
    Repaint(Instant),
    /// Assistive technology connected, disconnected, or requested an action.
    AccessKit(accesskit_winit::Event),
}

impl From<accesskit_winit::Event> for Wake {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::AccessKit(event)
    }
}

/// Opens the window and runs until it closes. `create` creates the program once there is a window.
///
/// # Errors
/// There is no display, the display is not supported, or `create` fails.
pub(super) fn run(
    viewport: ViewportBuilder,
    create: impl FnOnce(&Context) -> Result<App, Failure>,
) -> Result<(), Failure> {
    let event_loop = EventLoop::<Wake>::with_user_event().build()?;
    let mut program = Program {
        viewport,
        create: Some(create),
        proxy: event_loop.create_proxy(),
        display: event_loop.owned_display_handle(),
        open: None,
        outcome: Ok(()),
    };
    event_loop.run_app(&mut program)?;
    program.outcome
}

struct Program<F> {
    viewport: ViewportBuilder,
    create: Option<F>,
    proxy: EventLoopProxy<Wake>,
    display: OwnedDisplayHandle,
    open: Option<Open>,
    outcome: Result<(), Failure>,
}

/// The window while it is open.
struct Open {
    ctx: Context,
    app: App,
    window: Arc<Window>,
    surface: Surface<OwnedDisplayHandle, Arc<Window>>,
    raster: Raster,
    input: egui_winit::State,
    info: ViewportInfo,
    /// When the next frame is wanted.
    repaint: Option<Instant>,
    /// When to stop waiting for a requested frame.
    overdue: Option<Instant>,
    /// Input that arrived while no frame was drawn.
    unseen: RawInput,
    shown: bool,
    /// Since when frames have been failing.
    lost: Option<Instant>,
}

impl<F: FnOnce(&Context) -> Result<App, Failure>> Program<F> {
    fn open(&mut self, event_loop: &ActiveEventLoop) -> Result<(), Failure> {
        let Some(create) = self.create.take() else { return Ok(()) };
        let ctx = context::new(false);
        // Hidden until the first frame is drawn.
        let mut viewport = self.viewport.clone().with_visible(false);
        // A window larger than its screen would hide the buttons at the bottom.
        let sides = |screen: MonitorHandle| {
            let size = screen.size().to_logical::<f32>(screen.scale_factor());
            vec2(size.width, size.height)
        };
        let screen = event_loop.available_monitors().map(sides).reduce(Vec2::max);
        if let (Some(size), Some(screen)) = (viewport.inner_size, screen.filter(|it| it.x > 0.0)) {
            viewport.inner_size = Some(size.min(screen));
        }
        let window = Arc::new(egui_winit::create_window(&ctx, event_loop, &viewport)?);
        let pixels = softbuffer::Context::new(self.display.clone())?;
        let surface = Surface::new(&pixels, Arc::clone(&window))?;
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, &ctx, &window, true);
        let mut input = egui_winit::State::new(
            ctx.clone(),
            ViewportId::ROOT,
            event_loop,
            Some(window.scale_factor() as f32),
            event_loop.system_theme(),
            Some(MAX_TEXTURE_SIDE),
        );
        input.init_accesskit(event_loop, &window, self.proxy.clone());
        let proxy = self.proxy.clone();
        ctx.set_request_repaint_callback(move |wish| {
            let now = Instant::now();
            // Ignore repaint requests beyond `Instant`'s range.
            if let Some(at) = now.checked_add(wish.delay) {
                // A closed window needs no frame.
                let _ = proxy.send_event(Wake::Repaint(at));
            }
        });
        let app = create(&ctx)?;
        let repaint = Some(Instant::now());
        let raster = Raster::default();
        let unseen = RawInput::default();
        let (overdue, shown, lost) = (None, false, None);
        self.open = Some(Open {
            ctx,
            app,
            window,
            surface,
            raster,
            input,
            info,
            repaint,
            overdue,
            unseen,
            shown,
            lost,
        });
        Ok(())
    }

    fn fail(&mut self, event_loop: &ActiveEventLoop, failure: Failure) {
        self.outcome = Err(failure);
        event_loop.exit();
    }

    /// Requests the frame that is due, proceeds without one that does not come, and sleeps until
    /// the next.
    fn schedule(&mut self, event_loop: &ActiveEventLoop) {
        let Some(open) = &mut self.open else { return };
        let now = Instant::now();
        let is_due = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        if is_due(open.repaint) {
            open.repaint = None;
            if !open.shown {
                // A hidden window is not asked to draw, so draw it here.
                self.work(event_loop, Open::picture);
                return;
            }
            open.window.request_redraw();
            open.overdue.get_or_insert(now + MISSED);
        }
        if is_due(open.overdue) {
            open.overdue = None;
            self.work(event_loop, Open::think);
            return;
        }
        let next = [open.repaint, open.overdue].into_iter().flatten().min();
        event_loop.set_control_flow(next.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    /// Runs `what`, which returns whether to close the window.
    fn work(
        &mut self,
        event_loop: &ActiveEventLoop,
        what: impl FnOnce(&mut Open, &ActiveEventLoop) -> Result<bool, Failure>,
    ) {
        let Some(open) = &mut self.open else { return };
        match what(open, event_loop) {
            Ok(false) => self.schedule(event_loop),
            Ok(true) => event_loop.exit(),
            Err(failure) => self.fail(event_loop, failure),
        }
    }
}

impl<F: FnOnce(&Context) -> Result<App, Failure>> ApplicationHandler<Wake> for Program<F> {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        match self.open(event_loop) {
            Ok(()) => self.schedule(event_loop),
            Err(failure) => self.fail(event_loop, failure),
        }
    }

    fn new_events(&mut self, event_loop: &ActiveEventLoop, _cause: StartCause) {
        self.schedule(event_loop);
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, event: Wake) {
        let Some(open) = &mut self.open else { return };
        match event {
            Wake::Repaint(at) => open.wish(at),
            Wake::AccessKit(event) => open.accesskit(event),
        }
        self.schedule(event_loop);
    }

    fn exiting(&mut self, _event_loop: &ActiveEventLoop) {
        // Window and clipboard use the display's connection, which ends with the event loop.
        self.open = None;
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _id: WindowId, event: WindowEvent) {
        let Some(open) = &mut self.open else { return };
        if matches!(event, WindowEvent::RedrawRequested) {
            self.work(event_loop, Open::picture);
            return;
        }
        if matches!(event, WindowEvent::CloseRequested) {
            open.info.events.push(egui::ViewportEvent::Close);
        }
        let close = matches!(event, WindowEvent::CloseRequested);
        if open.input.on_window_event(&open.window, &event).repaint || close {
            open.wish(Instant::now());
        }
        self.schedule(event_loop);
    }
}

impl Open {
    fn wish(&mut self, at: Instant) {
        self.repaint = Some(self.repaint.map_or(at, |known| known.min(at)));
    }

    fn accesskit(&mut self, event: accesskit_winit::Event) {
        match event.window_event {
            accesskit_winit::WindowEvent::InitialTreeRequested => self.ctx.enable_accesskit(),
            accesskit_winit::WindowEvent::ActionRequested(request) => {
                self.input.on_accesskit_action_request(request);
            }
            accesskit_winit::WindowEvent::AccessibilityDeactivated => {
                self.ctx.disable_accesskit();
                return;
            }
        }
        self.wish(Instant::now());
    }

    /// Returns the input since the last frame.
    fn news(&mut self) -> RawInput {
        egui_winit::update_viewport_info(&mut self.info, &self.ctx, &self.window, false);
        let mut news = std::mem::take(&mut self.unseen);
        news.append(self.input.take_egui_input(&self.window));
        news.viewports = std::iter::once((ViewportId::ROOT, self.info.clone())).collect();
        news
    }

    /// Executes the program's commands to the window. Returns whether to close the window, if that
    /// was requested.
    fn follow(&mut self, commands: Vec<ViewportCommand>, asked_to_close: bool) -> bool {
        let stays = commands.contains(&ViewportCommand::CancelClose);
        self.info.events.clear();
        let (ctx, window, mut actions) = (&self.ctx, &self.window, Vec::new());
        egui_winit::process_viewport_commands(ctx, &mut self.info, commands, window, &mut actions);
        if !self.info.events.is_empty() {
            // The program wants to close: do so in the next frame, as if the close button had been
            // clicked.
            self.wish(Instant::now());
        }
        asked_to_close && !stays
    }

    /// Runs the program without a frame, since the desktop wants none (a hidden window under
    /// Wayland).
    fn think(&mut self, event_loop: &ActiveEventLoop) -> Result<bool, Failure> {
        let news = self.news();
        let asked_to_close = self.info.close_requested();
        let app = &mut self.app;
        let mut output = self.ctx.run_logic(&news, |ctx| app.think(ctx));
        self.unseen = news;
        let (window, platform) = (&self.window, output.platform_output);
        self.input.handle_platform_output_with_event_loop(window, event_loop, platform);
        let commands = output.viewport_commands.remove(&ViewportId::ROOT).unwrap_or_default();
        Ok(self.follow(commands, asked_to_close))
    }

    /// Runs the program once and draws it. Returns whether to close the window.
    fn picture(&mut self, event_loop: &ActiveEventLoop) -> Result<bool, Failure> {
        self.overdue = None;
        let news = self.news();
        let asked_to_close = self.info.close_requested();
        // The theme's background that the shapes will have, read before the program may change the
        // theme.
        self.ctx.options_mut(|options| options.begin_pass(&news));
        let ground = self.ctx.global_style().visuals.panel_fill;
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(news, |ui| {
            app.think(ui.ctx());
            app.show(ui);
        });
        let root = output.viewport_output.remove(&ViewportId::ROOT);
        let close = self.follow(root.map(|it| it.commands).unwrap_or_default(), asked_to_close);
        let (window, platform) = (&self.window, output.platform_output);
        self.input.handle_platform_output_with_event_loop(window, event_loop, platform);

        for (id, deltas) in output.textures_delta.set.drain() {
            for delta in &deltas {
                self.raster.set(id, delta);
            }
        }
        let freed: Vec<TextureId> = output.textures_delta.free.drain().collect();
        let triangles = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let drawn = self.draw(ground, &triangles, output.pixels_per_point);
        for id in freed {
            self.raster.free(id);
        }
        match drawn {
            Ok(()) => self.lost = None,
            // Values may exist only in this window, so don't close it because of a lost frame.
            Err(error) if self.shown && self.lost.is_none_or(|since| since.elapsed() < LOST) => {
                tracing::warn!(%error, "a picture is lost");
                self.lost.get_or_insert_with(Instant::now);
                self.wish(Instant::now() + MISSED);
            }
            Err(error) => return Err(error),
        }
        if !self.shown {
            self.shown = true;
            self.window.set_visible(true);
            // What was drawn before the window was visible may be lost.
            self.wish(Instant::now());
        }
        Ok(close)
    }

    fn draw(
        &mut self,
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
        self.surface.resize(width, height)?;
        let mut pixels = self.surface.buffer_mut()?;
        let [red, green, blue, _] = ground.to_array();
        pixels.fill(u32::from_be_bytes([0, red, green, blue]));
        let mut canvas = Canvas {
            pixels: &mut pixels,
            width: size.width as usize,
            height: size.height as usize,
        };
        self.raster.paint(&mut canvas, triangles, pixels_per_point);
        self.window.pre_present_notify();
        pixels.present()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::gallery;
    use egui::{Rect, Theme, pos2};

    /// Draws the parts of all screens and compares them with the snapshots rendered by a graphics
    /// API.
    #[test]
    fn software_rendering_matches_the_snapshots() {
        let [width, height] = gallery::SIZE;
        for (theme, picture) in [
            (Theme::Light, &include_bytes!("../../../tests/snapshots/9-components-light.png")[..]),
            (Theme::Dark, &include_bytes!("../../../tests/snapshots/9-components-dark.png")[..]),
        ] {
            let picture = eframe::icon_data::from_png_bytes(picture).expect("a picture");
            let ctx = Context::default();
            let mut raster = Raster::default();
            let mut pixels = vec![0; (width * height) as usize];
            for _ in 0..4 {
                let screen_rect = Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(width, height)));
                let input = egui::RawInput { screen_rect, ..Default::default() };
                let mut output = ctx.run_ui(input, |ui| gallery::show(ui, theme));
                for (id, deltas) in output.textures_delta.set.drain() {
                    deltas.iter().for_each(|delta| raster.set(id, delta));
                }
                output.textures_delta.clear();
                let triangles = ctx.tessellate(output.shapes, 1.0);
                let mut canvas =
                    Canvas { pixels: &mut pixels, width: width as usize, height: height as usize };
                raster.paint(&mut canvas, &triangles, 1.0);
            }
            let other =
                pixels.iter().zip(picture.rgba.as_chunks::<4>().0).filter(|(ours, theirs)| {
                    let [_, ours @ ..] = ours.to_be_bytes();
                    ours.iter().zip(*theirs).any(|(one, other)| one.abs_diff(*other) > 2)
                });
            assert_eq!(picture.rgba.len(), pixels.len() * 4);
            let other = other.count();
            assert!(other <= 10, "{theme:?}: {other} pixels are others");
        }
    }
}

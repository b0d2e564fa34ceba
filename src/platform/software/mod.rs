//! A window that needs no OpenGL: the same program, drawn by the processor. eframe has no such
//! renderer, so this does for one window what eframe does for its own: egui-winit passes winit's
//! events to egui, and softbuffer puts egui's triangles on the screen.

mod damage;
mod raster;

use super::context;
use crate::ui::{App, MAX_TEXTURE_SIDE};
use damage::{Frame, History};
use egui::{
    Color32, Context, RawInput, TextureId, Vec2, ViewportBuilder, ViewportCommand, ViewportId,
    ViewportInfo, vec2,
};
use egui_winit::accesskit_winit;
use raster::{Area, Canvas, Raster};
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
    /// The last frame, its background, and what changed in the frames before it.
    frame: Frame,
    ground: Option<Color32>,
    history: History,
    /// Whether a frame was requested by this program, and not by the desktop.
    requested: bool,
    /// Whether the desktop may have lost what it showed, such as a part that another window covered.
    uncovered: bool,
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
        let (raster, frame, history) = (Raster::default(), Frame::default(), History::default());
        let unseen = RawInput::default();
        let (overdue, shown, lost) = (None, false, None);
        self.open = Some(Open {
            ctx,
            app,
            window,
            surface,
            raster,
            frame,
            ground: None,
            history,
            requested: false,
            uncovered: true,
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
            open.requested = true;
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
            // Each request of ours is answered once. Any other event is about a window that was
            // covered or hidden.
            open.uncovered |= !std::mem::take(&mut open.requested);
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
                if delta.pos.is_none() {
                    // The same triangles may look different.
                    self.ground = None;
                }
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
            self.uncovered = true;
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
        let (across, down) = (size.width as usize, size.height as usize);
        let frame = Frame::new(triangles, pixels_per_point, (across, down));
        let is_same_ground = self.ground.replace(ground) == Some(ground);
        let changes =
            if is_same_ground { frame.changes_since(&self.frame) } else { vec![frame.whole()] };
        let whole = frame.whole();
        self.frame = frame;
        if changes.is_empty() && !self.uncovered {
            return Ok(());
        }
        let drawn = self.present(changes, &whole, (width, height), triangles, pixels_per_point);
        if drawn.is_err() {
            // It is not known what the window shows.
            self.history.clear();
            self.ground = None;
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
        triangles: &[egui::ClippedPrimitive],
        pixels_per_point: f32,
    ) -> Result<(), Failure> {
        self.surface.resize(width, height)?;
        let mut pixels = self.surface.buffer_mut()?;
        let lacks = self.history.lacks(changes, pixels.age());
        let lacks = lacks.unwrap_or_else(|| vec![whole.clone()]);
        let [red, green, blue, _] = self.ground.unwrap_or_default().to_array();
        let ground = u32::from_be_bytes([0, red, green, blue]);
        let mut canvas =
            Canvas { pixels: &mut pixels, width: whole.columns.end, height: whole.rows.end };
        for area in &lacks {
            canvas.clear(area, ground);
            self.raster.paint(&mut canvas, triangles, pixels_per_point, area);
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

/// Returns an area as the desktop is told of it.
fn damage_of(area: &Area) -> Option<softbuffer::Rect> {
    let length = |range: &std::ops::Range<usize>| NonZeroU32::new(range.len() as u32);
    Some(softbuffer::Rect {
        x: area.columns.start as u32,
        y: area.rows.start as u32,
        width: length(&area.columns)?,
        height: length(&area.rows)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::*;
    use crate::ui::gallery;
    use egui::{Event, Modifiers, PointerButton, Pos2, Rect, Theme, pos2};
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
            let info = ViewportInfo {
                native_pixels_per_point: Some(self.scale),
                ..ViewportInfo::default()
            };
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
        if !gallery::can_draw("the comparison of the renderers") {
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
            assert_eq!(
                (other.width() as usize, other.height() as usize),
                (page.width, page.height)
            );
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
}

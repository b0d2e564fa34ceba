//! A window that needs no OpenGL: the same program, drawn by the processor. eframe has no such
//! renderer, so this does for one window what eframe does for its own: egui-winit passes winit's
//! events to egui, and softbuffer puts egui's triangles on the screen.

mod damage;
mod memory_screen;
mod raster;
mod screen;
mod second;

use super::context;
use crate::ui::App;
use egui::{Context, RawInput, Vec2, ViewportBuilder, ViewportCommand, ViewportId, vec2};
use egui_winit::accesskit_winit;
pub use memory_screen::MemoryScreen;
use screen::Screen;
use second::Shared;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{
    ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy, OwnedDisplayHandle,
};
use winit::monitor::MonitorHandle;
use winit::platform::x11::ActiveEventLoopExtX11 as _;
use winit::window::WindowId;

/// How long to wait for a requested frame. Under Wayland a window that is not visible is not asked
/// to draw, and would not receive anything.
const MISSED: Duration = Duration::from_millis(250);

/// The time between two frames where the screen doesn't report its own.
const FRAME: Duration = Duration::from_nanos(16_666_667);

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

/// Opens the window and runs until it closes. `connected` is called once the display was connected to
/// and may start threads; `create` creates the program once there is a window.
///
/// # Errors
/// There is no display, the display is not supported, or `create` fails.
pub(super) fn run(
    viewport: ViewportBuilder,
    connected: impl FnOnce(),
    create: impl FnOnce(&Context) -> Result<App, Failure>,
) -> Result<(), Failure> {
    let event_loop = EventLoop::<Wake>::with_user_event().build()?;
    let mut program = Program {
        viewport,
        begin: Some((connected, create)),
        proxy: event_loop.create_proxy(),
        display: event_loop.owned_display_handle(),
        open: None,
        outcome: Ok(()),
    };
    event_loop.run_app(&mut program)?;
    program.outcome
}

struct Program<C, F> {
    viewport: ViewportBuilder,
    begin: Option<(C, F)>,
    proxy: EventLoopProxy<Wake>,
    display: OwnedDisplayHandle,
    open: Option<Open>,
    outcome: Result<(), Failure>,
}

/// The window while it is open.
struct Open {
    ctx: Context,
    app: App,
    screen: Screen,
    shared: Rc<RefCell<Shared>>,
    display: OwnedDisplayHandle,
    proxy: EventLoopProxy<Wake>,
    /// When the next frame is wanted.
    repaint: Option<Instant>,
    /// When to stop waiting for a requested frame.
    overdue: Option<Instant>,
    /// Whether this is X11, where only an uncovered window is asked to draw: requests of ours would
    /// hide that.
    x11: bool,
    /// Whether to draw as soon as all events are handled (on X11).
    due: bool,
    /// Whether the desktop doesn't ask for frames because the window isn't visible (under Wayland).
    covered: bool,
    /// When the last frame was drawn, and the time that a screen shows one: a frame without changes
    /// isn't presented, so nothing else may limit them.
    drawn: Option<Instant>,
    frame: Duration,
    /// Input that arrived while no frame was drawn.
    unseen: RawInput,
    shown: bool,
    /// Since when frames have been failing.
    lost: Option<Instant>,
}

impl<C: FnOnce(), F: FnOnce(&Context) -> Result<App, Failure>> Program<C, F> {
    fn open(&mut self, event_loop: &ActiveEventLoop) -> Result<(), Failure> {
        let Some((connected, create)) = self.begin.take() else { return Ok(()) };
        let ctx = context::new(true);
        let mut viewport = self.viewport.clone();
        // A window larger than its screen would hide the buttons at the bottom.
        let sides = |screen: MonitorHandle| {
            let size = screen.size().to_logical::<f32>(screen.scale_factor());
            vec2(size.width, size.height)
        };
        let screen = event_loop.available_monitors().map(sides).reduce(Vec2::max);
        if let (Some(size), Some(screen)) = (viewport.inner_size, screen.filter(|it| it.x > 0.0)) {
            viewport.inner_size = Some(size.min(screen));
        }
        // Lay out the first frame meanwhile. Not before the display was connected to: Xlib reads its
        // key tables many times slower once there is a second thread.
        let warming = context::warm_up(&ctx);
        connected();
        let (display, proxy) = (self.display.clone(), self.proxy.clone());
        let root = (ViewportId::ROOT, viewport);
        let screen = Screen::new(&ctx, event_loop, display.clone(), root, proxy.clone())?;
        let shared = Rc::default();
        second::install(&shared);
        let waker = proxy.clone();
        ctx.set_request_repaint_callback(move |wish| {
            let now = Instant::now();
            // Ignore repaint requests beyond `Instant`'s range.
            if let Some(at) = now.checked_add(wish.delay) {
                // A closed window needs no frame.
                let _ = waker.send_event(Wake::Repaint(at));
            }
        });
        let rate = screen.window.current_monitor().and_then(|it| it.refresh_rate_millihertz());
        // Virtual screens may report nothing or nonsense.
        let frame = rate.filter(|rate| *rate >= 20_000);
        let frame = frame.map_or(FRAME, |rate| Duration::from_secs_f64(1000.0 / f64::from(rate)));
        if warming.is_some_and(|thread| thread.join().is_err()) {
            return Err("the first frame could not be laid out".into());
        }
        crate::platform::parent::remember(&*screen.window);
        let app = create(&ctx)?;
        self.open = Some(Open {
            ctx,
            app,
            screen,
            shared,
            display,
            proxy,
            repaint: Some(Instant::now()),
            overdue: None,
            x11: event_loop.is_x11(),
            due: false,
            covered: false,
            drawn: None,
            frame,
            unseen: RawInput::default(),
            shown: false,
            lost: None,
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
        if open.shown {
            let earliest = open.drawn.map(|drawn| drawn + open.frame);
            open.repaint = open.repaint.map(|at| earliest.map_or(at, |earliest| earliest.max(at)));
        }
        if is_due(open.repaint) {
            open.repaint = None;
            if !open.shown {
                // A hidden window is not asked to draw, so draw it here.
                self.work(event_loop, Open::draw_frame);
                return;
            }
            // With a covered window, the second one is drawn without it.
            let is_alone = open.covered && open.shared.borrow().has_second();
            if open.x11 || is_alone {
                open.due = true;
            } else {
                open.screen.window.request_redraw();
                open.overdue.get_or_insert(now + MISSED);
            }
        }
        if is_due(open.overdue) {
            open.overdue = None;
            open.covered = true;
            let has_second = open.shared.borrow().has_second();
            self.work(event_loop, |open, event_loop| match has_second {
                true => open.draw_frame(event_loop),
                false => open.run_without_frame(event_loop),
            });
            return;
        }
        let next = [open.repaint, open.overdue].into_iter().flatten().min();
        event_loop.set_control_flow(match next {
            _ if open.due => ControlFlow::Poll,
            None => ControlFlow::Wait,
            Some(next) => ControlFlow::WaitUntil(next),
        });
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

impl<C: FnOnce(), F: FnOnce(&Context) -> Result<App, Failure>> ApplicationHandler<Wake>
    for Program<C, F>
{
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
            Wake::Repaint(at) => open.request_repaint(at),
            Wake::AccessKit(event) => open.accesskit(event),
        }
        self.schedule(event_loop);
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        // After all events that are there, so that slow frames don't keep them waiting.
        if self.open.as_mut().is_some_and(|open| std::mem::take(&mut open.due)) {
            self.work(event_loop, Open::draw_frame);
        }
    }

    fn exiting(&mut self, _event_loop: &ActiveEventLoop) {
        // Windows and clipboard use the display's connection, which ends with the event loop.
        if let Some(open) = self.open.take() {
            // The context keeps its renderer, and with it what the windows share.
            open.shared.take();
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, id: WindowId, event: WindowEvent) {
        let Some(open) = &mut self.open else { return };
        let is_redraw = matches!(event, WindowEvent::RedrawRequested);
        if id != open.screen.window.id() {
            open.second_event(id, &event);
        } else if is_redraw {
            // Any frame that nobody here asked for is about a window that was covered or changed.
            if open.x11 || open.overdue.is_none() {
                open.screen.uncover();
            }
            open.covered = false;
            self.work(event_loop, Open::draw_frame);
            return;
        } else if pass_on(&mut open.screen, &event) {
            open.request_repaint(Instant::now());
        }
        self.schedule(event_loop);
    }
}

/// Passes an event on to egui. Returns whether a frame is needed.
fn pass_on(screen: &mut Screen, event: &WindowEvent) -> bool {
    let close = matches!(event, WindowEvent::CloseRequested);
    if close {
        screen.info.events.push(egui::ViewportEvent::Close);
    }
    screen.input.on_window_event(&screen.window, event).repaint || close
}

impl Open {
    /// Schedules the next frame, no later than `at`.
    fn request_repaint(&mut self, at: Instant) {
        self.repaint = Some(self.repaint.map_or(at, |known| known.min(at)));
    }

    /// Handles an event of the second window, which is drawn with the first.
    fn second_event(&mut self, id: WindowId, event: &WindowEvent) {
        let shared = Rc::clone(&self.shared);
        let mut shared = shared.borrow_mut();
        let Some(screen) = shared.second(id) else { return };
        if matches!(event, WindowEvent::RedrawRequested) {
            screen.uncover();
            self.request_repaint(Instant::now());
        } else if pass_on(screen, event) {
            self.request_repaint(Instant::now());
        }
    }

    fn accesskit(&mut self, event: accesskit_winit::Event) {
        match event.window_event {
            accesskit_winit::WindowEvent::InitialTreeRequested => self.ctx.enable_accesskit(),
            accesskit_winit::WindowEvent::ActionRequested(request) => {
                let mut shared = self.shared.borrow_mut();
                let second = shared.second(event.window_id);
                let screen = second.unwrap_or(&mut self.screen);
                screen.input.on_accesskit_action_request(request);
            }
            accesskit_winit::WindowEvent::AccessibilityDeactivated => {
                self.ctx.disable_accesskit();
                return;
            }
        }
        self.request_repaint(Instant::now());
    }

    /// Returns the input since the last frame.
    fn take_input(&mut self) -> RawInput {
        let mut input = std::mem::take(&mut self.unseen);
        input.append(self.screen.take_input(&self.ctx));
        let mut shared = self.shared.borrow_mut();
        shared.root = self.screen.info.clone();
        input.viewports = shared.viewports();
        input
    }

    /// Executes the program's commands to the window. Returns whether to close the window, if that
    /// was requested.
    fn follow(&mut self, commands: Vec<ViewportCommand>, asked_to_close: bool) -> bool {
        let stays = commands.contains(&ViewportCommand::CancelClose);
        let (info, window, mut actions) = (&mut self.screen.info, &self.screen.window, Vec::new());
        info.events.clear();
        egui_winit::process_viewport_commands(&self.ctx, info, commands, window, &mut actions);
        if !info.events.is_empty() {
            // The program wants to close: do so in the next frame, as if the close button had been
            // clicked.
            self.request_repaint(Instant::now());
        }
        asked_to_close && !stays
    }

    /// Runs the program without a frame, since the desktop wants none (a hidden window under
    /// Wayland).
    fn run_without_frame(&mut self, event_loop: &ActiveEventLoop) -> Result<bool, Failure> {
        let input = self.take_input();
        let asked_to_close = self.screen.info.close_requested();
        let app = &mut self.app;
        let mut output = self.ctx.run_logic(&input, |ctx| app.think(ctx));
        self.unseen = input;
        let Screen { window, input, .. } = &mut self.screen;
        input.handle_platform_output_with_event_loop(window, event_loop, output.platform_output);
        let commands = output.viewport_commands.remove(&ViewportId::ROOT).unwrap_or_default();
        Ok(self.follow(commands, asked_to_close))
    }

    /// Runs the program once and draws it. Returns whether to close the window.
    fn draw_frame(&mut self, event_loop: &ActiveEventLoop) -> Result<bool, Failure> {
        (self.overdue, self.drawn) = (None, Some(Instant::now()));
        self.shared.borrow_mut().begin_frame();
        let input = self.take_input();
        let asked_to_close = self.screen.info.close_requested();
        // The theme's background that the shapes will have, read before the program may change the
        // theme.
        self.ctx.options_mut(|options| options.begin_pass(&input));
        let ground = self.ctx.global_style().visuals.panel_fill;
        let app = &mut self.app;
        let output = self.ctx.run_ui(input, |ui| {
            app.think(ui.ctx());
            app.show(ui);
        });
        let mut commands = std::mem::take(&mut self.shared.borrow_mut().commands);
        for (id, viewport) in output.viewport_output {
            match id {
                ViewportId::ROOT => commands.extend(viewport.commands),
                _ => self.shared.borrow_mut().command_second(&self.ctx, viewport.commands),
            }
        }
        let close = self.follow(commands, asked_to_close);
        let Screen { window, input, .. } = &mut self.screen;
        input.handle_platform_output_with_event_loop(window, event_loop, output.platform_output);

        let triangles = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let drawn = {
            let mut shared = self.shared.borrow_mut();
            shared.take_textures(output.textures_delta);
            let (raster, scale) = (&shared.raster, output.pixels_per_point);
            // The buffers of a covered window may not come back.
            let drawn = match self.covered {
                true => Ok(()),
                false => self.screen.draw(raster, ground, &triangles, scale),
            };
            shared.free_textures();
            if shared.follow(&self.ctx, event_loop, &self.display, &self.proxy) {
                self.ctx.request_repaint();
            }
            drawn
        };
        match drawn {
            Ok(()) => self.lost = None,
            // Values may exist only in this window, so don't close it because of a lost frame.
            Err(error) if self.shown && self.lost.is_none_or(|since| since.elapsed() < LOST) => {
                tracing::warn!(%error, "a frame is lost");
                self.lost.get_or_insert_with(Instant::now);
                self.request_repaint(Instant::now() + MISSED);
            }
            Err(error) => return Err(error),
        }
        if !self.shown {
            self.shown = true;
            self.screen.show();
            self.request_repaint(Instant::now());
        }
        Ok(close)
    }
}

#[cfg(test)]
mod tests;

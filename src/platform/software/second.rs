//! The second window: egui draws it inside the frame of the first one, so it needs a renderer that
//! the context calls.

use super::raster::Raster;
use super::screen::Screen;
use super::{MISSED, Wake};
use egui::{
    Context, ImmediateViewport, RawInput, TextureId, ViewportBuilder, ViewportCommand, ViewportId,
    ViewportInfo,
};
use std::cell::RefCell;
use std::rc::Rc;
use winit::event_loop::{ActiveEventLoop, EventLoopProxy, OwnedDisplayHandle};
use winit::window::WindowId;

/// What the windows share.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) raster: Raster,
    /// Textures to remove after the frame.
    pub(super) freed: Vec<TextureId>,
    /// The state of the first window, for the second one's input.
    pub(super) root: ViewportInfo,
    /// Commands to the first window that came up while the second one was drawn.
    pub(super) commands: Vec<ViewportCommand>,
    second: Second,
}

/// The second window, if there is one.
#[derive(Default)]
struct Second {
    /// The window that the last frame asked for.
    wanted: Option<(ViewportId, ViewportBuilder)>,
    builder: ViewportBuilder,
    screen: Option<Screen>,
    shown: bool,
}

/// Lets the context draw a second window.
pub(super) fn install(shared: &Rc<RefCell<Shared>>) {
    let shared = Rc::clone(shared);
    Context::set_immediate_viewport_renderer(move |ctx, viewport| draw(&shared, ctx, viewport));
}

impl Shared {
    /// Takes a frame's textures; those that it no longer needs are removed after it.
    pub(super) fn take_textures(&mut self, mut delta: egui::TexturesDelta) {
        for (id, deltas) in delta.set.drain() {
            deltas.iter().for_each(|delta| self.raster.set(id, delta));
        }
        self.freed.extend(delta.free.drain());
    }

    /// Removes the textures that are no longer needed.
    pub(super) fn free_textures(&mut self) {
        for id in std::mem::take(&mut self.freed) {
            self.raster.free(id);
        }
    }

    /// Returns the state of all windows, for egui's input.
    pub(super) fn viewports(&self) -> egui::ViewportIdMap<ViewportInfo> {
        let mut all: egui::ViewportIdMap<ViewportInfo> = Default::default();
        all.insert(ViewportId::ROOT, self.root.clone());
        if let Some((id, _)) = &self.second.wanted {
            let screen = self.second.screen.as_ref();
            all.insert(*id, screen.map(|screen| screen.info.clone()).unwrap_or_default());
        }
        all
    }

    /// Returns the second window, if this is its ID.
    pub(super) fn second(&mut self, id: WindowId) -> Option<&mut Screen> {
        self.second.screen.as_mut().filter(|screen| screen.window.id() == id)
    }

    /// Whether there is a second window.
    pub(super) fn has_second(&self) -> bool {
        self.second.screen.is_some()
    }

    /// Opens or closes the second window after a frame, as the frame asked for it. Returns whether
    /// another frame is needed.
    pub(super) fn follow(
        &mut self,
        ctx: &Context,
        event_loop: &ActiveEventLoop,
        display: &OwnedDisplayHandle,
        proxy: &EventLoopProxy<Wake>,
    ) -> bool {
        let second = &mut self.second;
        let Some((id, builder)) = second.wanted.clone() else {
            *second = Second::default();
            return false;
        };
        if second.screen.is_some() {
            return false;
        }
        let viewport = (id, builder.clone());
        match Screen::new(ctx, event_loop, display.clone(), viewport, proxy.clone()) {
            Ok(screen) => {
                (second.screen, second.builder, second.shown) = (Some(screen), builder, false);
            }
            Err(error) => {
                tracing::warn!(%error, "the second window can't be created");
                // Show it inside the first one.
                ctx.set_embed_viewports(true);
            }
        }
        true
    }

    /// Forgets what the last frame asked for, before the next one.
    pub(super) fn begin_frame(&mut self) {
        self.second.wanted = None;
    }

    /// Executes commands to the second window.
    pub(super) fn command_second(&mut self, ctx: &Context, commands: Vec<ViewportCommand>) {
        if let Some(screen) = &mut self.second.screen {
            let mut actions = Vec::new();
            let (info, window) = (&mut screen.info, &screen.window);
            egui_winit::process_viewport_commands(ctx, info, commands, window, &mut actions);
        }
    }
}

fn draw(shared: &RefCell<Shared>, ctx: &Context, viewport: ImmediateViewport<'_>) {
    let ImmediateViewport { ids, builder, viewport_ui_cb: mut show } = viewport;
    let (input, ground) = {
        let mut shared = shared.borrow_mut();
        shared.second.wanted = Some((ids.this, builder.clone()));
        let input = match &mut shared.second.screen {
            Some(screen) => screen.take_input(ctx),
            // The window is created after this frame.
            None => RawInput {
                viewport_id: ids.this,
                // With another limit, egui would rasterize all glyphs again.
                max_texture_side: Some(crate::ui::MAX_TEXTURE_SIDE),
                ..RawInput::default()
            },
        };
        let changed = shared.second.builder.patch(builder).0;
        shared.command_second(ctx, changed);
        let ground = ctx.global_style().visuals.panel_fill;
        (RawInput { viewports: shared.viewports(), ..input }, ground)
    };
    // Nothing is borrowed while the program runs.
    let output = ctx.run_ui(input, |ui| show(ui));
    let triangles = ctx.tessellate(output.shapes, output.pixels_per_point);
    let mut shared = shared.borrow_mut();
    shared.take_textures(output.textures_delta);
    for (id, viewport) in output.viewport_output {
        match id {
            ViewportId::ROOT => shared.commands.extend(viewport.commands),
            _ => shared.command_second(ctx, viewport.commands),
        }
    }
    let Shared { raster, second, .. } = &mut *shared;
    let Some(screen) = &mut second.screen else { return };
    screen.info.events.clear();
    let window = std::sync::Arc::clone(&screen.window);
    screen.input.handle_platform_output(&window, output.platform_output);
    if let Err(error) = screen.draw(raster, ground, &triangles, output.pixels_per_point) {
        tracing::warn!(%error, "a frame of the second window is lost");
        ctx.request_repaint_after(MISSED);
        return;
    }
    if !second.shown {
        second.shown = true;
        screen.show();
        // X11's window managers don't take this from a window that isn't shown yet.
        let level = second.builder.window_level.unwrap_or_default();
        shared.command_second(ctx, vec![ViewportCommand::WindowLevel(level)]);
        ctx.request_repaint();
    }
}

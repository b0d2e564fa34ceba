//! Warms egui's caches by laying out the first frame off-screen.

use crate::flow::{Message, Preferences, PreferencesMessage, SystemLook};
use crate::ui::app::App;
use crate::ui::theme::size;
use egui::{Context, Memory, RawInput, Rect, ViewportId, ViewportInfo, pos2};
use std::sync::mpsc::channel;

/// The longest texture side that egui may request, in pixels, which all graphics APIs of the last
/// fifteen years support. It is known before the window's own limit, so glyphs can be rendered
/// ahead of time.
pub(crate) const MAX_TEXTURE_SIDE: usize = 4096;

/// Lays out the first frame with a throwaway wizard. egui keeps its glyphs and laid-out lines, as
/// between any two frames; its memory (focus, scroll offsets, animation start times) is reset. Must
/// finish before the window's own first frame. Until then, the window may be created, which sets
/// the repaint callback and reads egui's zoom factor.
pub(crate) fn warm_up(ctx: &Context, preferences: Preferences, system: SystemLook) {
    let zoom = f32::from(preferences.percent()) / 100.0;
    // Leave egui's own zoom factor alone: the window is created with it in parallel, and its size
    // must not depend on the zoom level.
    let look = Preferences { size: None, ..preferences };
    let (_, inbox) = channel();
    let mut app = App::new(ctx, Box::new(|_| {}), inbox);
    app.send(ctx, Message::Preferences(PreferencesMessage::Remembered(look, system)));
    // A display with another scale factor renders its own glyphs; everything else is ready there
    // too.
    let info = ViewportInfo { native_pixels_per_point: Some(zoom), ..ViewportInfo::default() };
    let [width, height] = size::WINDOW;
    let input = RawInput {
        viewports: [(ViewportId::ROOT, info)].into_iter().collect(),
        screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(width / zoom, height / zoom))),
        max_texture_side: Some(MAX_TEXTURE_SIDE),
        time: Some(0.0),
        ..RawInput::default()
    };
    // Nobody receives the title bar's theme command here, and egui would not send it again.
    ctx.options_mut(|options| options.sync_window_theme = false);
    let mut output = ctx.run_ui(input, |ui| app.show(ui));
    ctx.options_mut(|options| options.sync_window_theme = true);
    // The glyph textures go to the first real painter.
    let textures = ctx.tex_manager();
    for (id, deltas) in output.textures_delta.set.drain() {
        for delta in deltas {
            textures.write().set(id, delta);
        }
    }
    output.textures_delta.clear();
    ctx.memory_mut(|memory| {
        let mut fresh = Memory::default();
        std::mem::swap(&mut fresh.options, &mut memory.options);
        *memory = fresh;
    });
}

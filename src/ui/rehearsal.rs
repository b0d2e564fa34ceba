//! The first picture, drawn once for nobody.

use crate::flow::{Message, Preferences, PreferencesMessage, SystemLook};
use crate::ui::app::App;
use crate::ui::theme::size;
use egui::{Context, Memory, RawInput, Rect, ViewportId, ViewportInfo, pos2};
use std::sync::mpsc::channel;

/// The longest side of a texture that egui may ask for, in pixels: what graphics interfaces of the last
/// fifteen years allow. Known before the window's own limit is, so that letters can be drawn ahead.
pub(crate) const MAX_TEXTURE_SIDE: usize = 4096;

/// Lays out what the window shows first, with a wizard that nothing comes of. egui keeps the letters and
/// lines of it, as from one picture to the next; its memory (focus, what was scrolled, when something
/// came into sight) is made new. To be over before the window's own first picture; meanwhile the
/// window may be made, which sets where wishes for pictures go, and asks for the size of things.
pub(crate) fn rehearse(ctx: &Context, preferences: Preferences, system: SystemLook) {
    let zoom = f32::from(preferences.percent()) / 100.0;
    // The size is not said to egui itself: the window, which is being made by its words, is as large in
    // every size.
    let look = Preferences { size: None, ..preferences };
    let (_, inbox) = channel();
    let mut app = App::new(ctx, Box::new(|_| {}), inbox);
    app.send(ctx, Message::Preferences(PreferencesMessage::Remembered(look, system)));
    // A screen that has another scale itself makes letters of its own; the rest is ready there too.
    let info = ViewportInfo { native_pixels_per_point: Some(zoom), ..ViewportInfo::default() };
    let [width, height] = size::WINDOW;
    let input = RawInput {
        viewports: [(ViewportId::ROOT, info)].into_iter().collect(),
        screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(width / zoom, height / zoom))),
        max_texture_side: Some(MAX_TEXTURE_SIDE),
        time: Some(0.0),
        ..RawInput::default()
    };
    // What the title bar is told of the theme goes to nobody here, and would not be told again.
    ctx.options_mut(|options| options.sync_window_theme = false);
    let mut output = ctx.run_ui(input, |ui| app.show(ui));
    ctx.options_mut(|options| options.sync_window_theme = true);
    // The pictures of the letters belong to whoever draws first.
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

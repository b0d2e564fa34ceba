//! What egui works with, made ready while the system still makes the window.

use crate::ui;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui::{Context, Plugin, RawInput};
use egui_system_font_provider::SystemFontProvider;
use std::num::NonZeroUsize;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

/// The system's fonts, for characters that ours have no glyph of. To list them takes the system a
/// while and some memory, so that is only done when such a character comes.
#[derive(Default)]
struct SystemFonts {
    found: OnceLock<SystemFontProvider>,
}

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.found.get_or_init(SystemFontProvider::new).font_for(request)
    }
}

/// Keeps textures of every window within [`ui::MAX_TEXTURE_SIDE`]: egui draws all letters anew whenever
/// their limit changes, and a second window of the same letters may have another one.
struct Textures;

impl Plugin for Textures {
    fn debug_name(&self) -> &'static str {
        "the size of textures"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        input.max_texture_side = input.max_texture_side.map(|it| it.min(ui::MAX_TEXTURE_SIDE));
    }
}

/// egui for one window; `windows` says whether it may open further ones.
pub(super) fn new(windows: bool) -> Context {
    let ctx = Context::default();
    ctx.set_embed_viewports(!windows);
    // As eframe has it for its own contexts.
    ctx.options_mut(|options| options.max_passes = NonZeroUsize::MIN.saturating_add(1));
    ctx.add_font_provider(Arc::new(SystemFonts::default()));
    ctx.add_plugin(Textures);
    ctx
}

/// Draws the first picture for nobody, on a thread: what it takes longest to make (the shapes of letters,
/// lines of text, the lists) is ready when there is a window. To be waited for before the window uses
/// the context.
pub(super) fn rehearse(ctx: &Context) -> Option<JoinHandle<()>> {
    let ctx = ctx.clone();
    let rehearsal = move || {
        let (preferences, system) = super::remembered_look();
        ui::rehearse(&ctx, preferences, system);
    };
    match std::thread::Builder::new().name("rehearsal".to_owned()).spawn(rehearsal) {
        Ok(thread) => Some(thread),
        Err(error) => {
            // Then it is made when it is needed.
            tracing::warn!(%error, "nothing is made ready ahead");
            None
        }
    }
}

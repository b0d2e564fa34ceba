//! The egui context, prepared while the system is still creating the window.

use crate::ui;
use egui::accesskit::NodeId;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui::{Context, FullOutput, Plugin, RawInput};
use egui_system_font_provider::SystemFontProvider;
use std::num::NonZeroUsize;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

/// The system's fonts, for characters that our own fonts have no glyph for. Listing them takes time
/// and memory, so it is only done once such a character occurs.
#[derive(Default)]
struct SystemFonts {
    found: OnceLock<SystemFontProvider>,
}

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.found.get_or_init(SystemFontProvider::new).font_for(request)
    }
}

/// Keeps textures of every window within [`ui::MAX_TEXTURE_SIDE`]: egui rasterizes all glyphs again
/// whenever the limit changes, and a second window with the same glyphs may have a different one.
struct Textures;

impl Plugin for Textures {
    fn debug_name(&self) -> &'static str {
        "the size of textures"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        input.max_texture_side = input.max_texture_side.map(|it| it.min(ui::MAX_TEXTURE_SIDE));
    }
}

/// Keeps the focus that screen readers see where it was for the one frame in which nothing has it.
/// That is so when Tab goes on from the last control to the first, and when a dialog opens: they
/// would read the name of the window, and a dialog's whole text again.
#[derive(Default)]
struct SteadyFocus {
    last: Option<NodeId>,
    /// The frame in which it was kept; a frame may be laid out twice.
    held: Option<u64>,
}

impl Plugin for SteadyFocus {
    fn debug_name(&self) -> &'static str {
        "the focus for screen readers"
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        let Some(update) = &mut output.platform_output.accesskit_update else { return };
        let frame = ctx.cumulative_frame_nr();
        let is_on_window = update.focus == egui::accesskit_root_id().accesskit_id();
        let last = self.last.filter(|last| update.nodes.iter().any(|(id, _)| id == last));
        match last {
            Some(last) if is_on_window && self.held.is_none_or(|held| held == frame) => {
                self.held = Some(frame);
                update.focus = last;
                ctx.request_repaint();
            }
            _ => {
                self.held = None;
                self.last = (!is_on_window).then_some(update.focus);
            }
        }
    }
}

/// Creates egui's context for one window; `windows` is whether it may open more windows.
pub(super) fn new(windows: bool) -> Context {
    let ctx = Context::default();
    ctx.set_embed_viewports(!windows);
    // The same as eframe sets for its own contexts.
    ctx.options_mut(|options| options.max_passes = NonZeroUsize::MIN.saturating_add(1));
    ctx.add_font_provider(Arc::new(SystemFonts::default()));
    ctx.add_plugin(Textures);
    ctx.add_plugin(SteadyFocus::default());
    ctx
}

/// Warms egui's caches by laying out the first frame off-screen, on a thread, so that what takes
/// longest (glyphs, lines of text, the lists) is ready when the window opens. Join the thread
/// before the window uses the context.
pub(super) fn warm_up(ctx: &Context) -> Option<JoinHandle<()>> {
    let ctx = ctx.clone();
    let rehearsal = move || {
        let (preferences, system) = super::remembered_look();
        ui::warm_up(&ctx, preferences, system);
    };
    match std::thread::Builder::new().name("rehearsal".to_owned()).spawn(rehearsal) {
        Ok(thread) => Some(thread),
        Err(error) => {
            // Without the thread, everything is created when it is needed.
            tracing::warn!(%error, "nothing is made ready ahead");
            None
        }
    }
}

//! Draws the wizard's state with egui and sends its messages. Does no input or output of its own
//! and never waits.

mod app;
mod dialogs;
mod icons;
mod keys;
mod metrics;
mod rehearsal;
mod screens;
mod shell;
mod shortcuts;
mod theme;
mod view;
mod widgets;

pub use app::{App, EffectSink, window};
pub(crate) use rehearsal::{MAX_TEXTURE_SIDE, rehearse};

#[cfg(test)]
pub(crate) mod gallery;

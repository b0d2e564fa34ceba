//! Draws the wizard's state with egui and sends its messages. Performs no I/O of its own and never
//! blocks.

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
pub(crate) use rehearsal::{MAX_TEXTURE_SIDE, warm_up};

#[cfg(test)]
pub(crate) mod gallery;

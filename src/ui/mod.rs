//! Draws the wizard's state with egui and sends its messages. Does no input or output of its own
//! and never waits.

mod about;
mod app;
mod compact;
mod components;
mod dialogs;
mod frame;
mod home;
mod home_cards;
mod home_filter;
mod icons;
mod metrics;
mod overlays;
mod picture;
mod plan;
mod rail;
mod rail_home;
mod rehearsal;
mod steps;
mod theme;

pub use app::{App, Carrier, window};
pub(crate) use rehearsal::{MAX_TEXTURE_SIDE, rehearse};

#[cfg(test)]
pub(crate) mod gallery;

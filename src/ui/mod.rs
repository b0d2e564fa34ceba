//! Draws the wizard's state with egui and sends its messages. Does no input or output of its own
//! and never waits.

mod app;
mod components;
mod frame;
mod icons;
mod picture;
mod rail;
mod steps;
mod theme;

pub use app::{App, Carrier, window};

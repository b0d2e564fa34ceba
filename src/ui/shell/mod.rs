//! Everything drawn around a screen.

pub(crate) mod frame;
mod rail;
mod rail_home;

//! Everything drawn around a screen.

pub(crate) mod frame;
mod news;
mod rail;
mod rail_home;

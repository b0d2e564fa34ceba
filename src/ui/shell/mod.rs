//! What stands around every screen.

pub(crate) mod frame;
mod rail;
mod rail_home;

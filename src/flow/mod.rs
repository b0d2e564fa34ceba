//! The flow as a state machine: [`State`], [`Message`], [`Effect`], [`update`].
//!
//! It knows every rule of the flow, but no window, clock, file or network: what the world has to
//! do leaves as an [`Effect`], what the world answers comes back as a [`Message`]. Answers carry
//! the generation of their question, so that late ones are dropped.
//!
//! `model` is what there is, `update` what happens to it.

mod model;
mod update;

pub use model::*;
pub use update::{SECRET_SHOWN, update};

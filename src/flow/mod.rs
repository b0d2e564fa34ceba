//! The wizard as a state machine: [`State`], [`Message`], [`Effect`], [`update`].
//!
//! It knows every rule of the wizard, but no window, clock, file or network. Work for the outside
//! leaves as an [`Effect`], and its result comes back as a [`Message`]. Answers carry the
//! ticket of their request, so that late ones are dropped.
//!
//! `model` holds the data, `update` handles the messages.

mod model;
mod update;

pub use model::*;
pub use update::{SECRET_SHOWN, update};

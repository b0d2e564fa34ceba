//! Scopewise connects a merchant's BigCommerce store to any third-party app, with exactly the
//! access that app needs.
//!
//! The modules stand in the order in which data meets them; imports point upwards only.
//!
//! - [`secret`]: values that must not be seen, and the one door out of them.
//! - [`texts`]: every sentence people read, from Fluent files.
//! - [`catalog`]: what BigCommerce's form offers and what each app asks for.
//! - [`credentials`]: bytes of a credentials file in, fields or a named problem out.
//! - [`guide`]: a vendor's guide in, rows, levels and values with their words out.
//! - [`gateway`]: the BigCommerce API; the only place that may send a token, and only by GET.
//! - [`practice`]: a small store on loopback, for rehearsal and tests.
//! - [`saved`]: what is remembered: a list without secrets on disk, the values in the keyring.
//! - [`export`]: values under an app's own labels, the checklist, the letter to the owner.
//! - [`explain`]: problems, findings and verdicts as sentences, for window and command line alike.
//! - [`flow`]: the flow as a state machine without window, clock, file or network.
//! - [`platform`]: carries the flow's effects out on this machine.
//! - [`ui`]: draws the flow's state and sends its messages.
//! - [`cli`]: the same core without a window.

pub mod catalog;
pub mod cli;
pub mod credentials;
pub mod explain;
pub mod export;
pub mod flow;
pub mod gateway;
pub mod guide;
mod packed;
pub mod platform;
pub mod practice;
pub mod saved;
pub mod secret;
pub mod texts;
pub mod ui;

//! Scopewise connects a merchant's BigCommerce store to any third-party app, with exactly the
//! access that app needs.
//!
//! The modules are in the order in which data reaches them; imports only point upward.
//!
//! - [`secret`]: values that must stay hidden, and the only way to read them.
//! - [`texts`]: every text that people read, from Fluent files.
//! - [`catalog`]: the scopes that BigCommerce's form offers and those that each app needs.
//! - [`credentials`]: reads the bytes of a credentials file into fields or a named problem.
//! - [`guide`]: reads a vendor's guide into scopes, levels and values, with the guide's wording.
//! - [`gateway`]: the BigCommerce API; the only place that may send a token, and only by GET.
//! - [`practice`]: a small store on loopback, for practice and tests.
//! - [`saved`]: saved connections: a list without secrets on disk, the values in the keyring.
//! - [`export`]: values under an app's own labels, the checklist, the letter to the store owner.
//! - [`explain`]: problems, findings and verdicts as sentences, for both window and command line.
//! - [`flow`]: the wizard as a state machine without window, clock, file or network.
//! - [`platform`]: executes the flow's effects on this machine.
//! - [`ui`]: draws the flow's state and sends its messages.
//! - [`cli`]: the command line: the same core without a window.

pub mod catalog;
pub mod cli;
mod clock;
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

//! The BigCommerce API. The only module that may send a token, and it can do so only to
//! `api.bigcommerce.com` (or to a loopback address that the person named), only by GET, and never
//! along a redirect.
//!
//! [`check`] tests a connection in two rounds: first the questions that every token may ask, read
//! together, then one harmless question per row of the form. What comes back is a [`Report`].

mod cause;
mod check;
mod check_id;
mod client;
mod judge;
mod loose;
mod report;
mod webhooks;

pub use cause::Cause;
pub use check::{Plan, Progress, check, not_started};
pub use check_id::CheckId;
pub use client::{Connection, LoopbackUrl, Reached, Target};
pub use report::{
    CheckOutcome, CheckState, Finding, Found, Reason, Report, RowReport, StoreIdentity, Verdict,
};
pub use webhooks::{Webhook, Webhooks, webhooks};

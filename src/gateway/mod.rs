//! The BigCommerce API. This is the only module that may send a token, and it sends one only to
//! `api.bigcommerce.com` (or to a loopback address that the user named), only by GET, and never
//! across a redirect.
//!
//! [`check`] tests a connection in two rounds: first the requests that every token may send,
//! interpreted together, then one harmless request per scope of the form. It returns a [`Report`].

mod cause;
mod check;
mod check_id;
mod client;
mod judge;
mod loose;
mod proxy;
mod report;
mod webhooks;

pub use cause::Cause;
pub use check::{Plan, Progress, check, not_started};
pub use check_id::CheckId;
pub use client::{Connection, LoopbackUrl, Reached, Target};
pub use proxy::{DesktopProxy, ProxySource, proxy_source};
pub use report::{
    CheckOutcome, CheckState, Finding, Found, Reason, Report, ScopeReport, StoreIdentity, Verdict,
};
pub use webhooks::{Scripts, Webhook, Webhooks, webhooks};

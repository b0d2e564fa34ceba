//! An account's own webhooks, which BigCommerce deletes together with the account (documentation,
//! "API accounts": webhooks go with the account).

use super::cause::Cause;
use super::client::{Answer, Connection, Gateway};
use super::judge::Signal;
use super::loose::Loose;
use crate::catalog::{Probe, without_unsafe_characters};
use crate::credentials::{AccessToken, StoreHash};
use reqwest::Url;
use serde::Deserialize;
use std::sync::Arc;

/// One webhook of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The event that triggers it, such as `store/order/created`.
    pub scope: String,
    /// The destination's host and path. The query could contain a key, so it isn't kept.
    pub destination: String,
    /// Whether it is active.
    pub active: bool,
}

/// The webhooks of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Webhooks {
    /// The first 250 of them.
    pub list: Vec<Webhook>,
    /// The total number.
    pub total: usize,
}

/// Lists the webhooks created by this token's account. One GET; nothing changes.
///
/// # Errors
/// The [`Cause`] why there is no list. [`Cause::TokenRefused`] means that the account was deleted,
/// and its webhooks with it.
pub async fn webhooks(
    connection: &Arc<Connection>,
    accepts: fn(&AccessToken) -> bool,
    hash: &StoreHash,
    token: &AccessToken,
) -> Result<Webhooks, Cause> {
    if !accepts(token) {
        return Err(connection.refused_token());
    }
    let answer = Gateway::new(connection, hash, token)?.get(&Probe::ALL_HOOKS).await?;
    match answer.signal() {
        Signal::Bad(cause) => Err(cause),
        Signal::Good => read(&answer).ok_or(Cause::NotJson),
    }
}

fn read(answer: &Answer) -> Option<Webhooks> {
    #[derive(Deserialize)]
    struct Page {
        data: Vec<Hook>,
        meta: Option<Meta>,
    }
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Meta {
        pagination: Option<Pagination>,
    }
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Pagination {
        total: Loose,
    }
    let page: Page = answer.read()?;
    let list: Vec<Webhook> = page.data.iter().map(webhook).collect();
    let pagination = page.meta.and_then(|meta| meta.pagination);
    let total = pagination.and_then(|pages| pages.total.count());
    let total = total.and_then(|total| usize::try_from(total).ok()).unwrap_or_default();
    Some(Webhooks { total: total.max(list.len()), list })
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Hook {
    scope: Loose,
    destination: Loose,
    is_active: Loose,
}

fn webhook(hook: &Hook) -> Webhook {
    let destination = without_unsafe_characters(hook.destination.text());
    let destination = Url::parse(&destination).ok().map(|url| {
        let host = url.host_str().unwrap_or_default();
        format!("{host}{}", url.path().trim_end_matches('/'))
    });
    Webhook {
        scope: without_unsafe_characters(hook.scope.text()),
        destination: destination.unwrap_or_default(),
        active: hook.is_active.is().unwrap_or(true),
    }
}

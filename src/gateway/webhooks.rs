//! An account's own webhooks, which BigCommerce deletes together with the account (documentation,
//! "API accounts": webhooks go with the account).

use super::cause::Cause;
use super::client::{Answer, Connection, Gateway};
use super::judge::Signal;
use super::loose::Loose;
use crate::catalog::{Probe, without_unsafe_characters};
use crate::credentials::{AccessToken, StoreHash};
use reqwest::Url;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::sync::Arc;

/// The most webhooks that are kept; BigCommerce's pages have at most 250.
const MAX_LISTED: usize = 250;
/// The longest text of a webhook, in characters.
const MAX_TEXT: usize = 500;

/// One webhook of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The event that triggers it, such as `store/order/created`.
    pub scope: String,
    /// The destination's host and path, or the topic that it is. The query could contain a key, so
    /// it isn't kept.
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
        data: FirstHooks,
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
    let FirstHooks { list, count } = page.data;
    let pagination = page.meta.and_then(|meta| meta.pagination);
    let total = pagination.and_then(|pages| pages.total.count());
    let total = total.and_then(|total| usize::try_from(total).ok()).unwrap_or_default();
    Some(Webhooks { total: total.max(count), list })
}

/// The first webhooks of a list, and how many it has. A response within the limit can hold
/// hundreds of thousands.
struct FirstHooks {
    list: Vec<Webhook>,
    count: usize,
}

impl<'de> Deserialize<'de> for FirstHooks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Hooks;
        impl<'de> Visitor<'de> for Hooks {
            type Value = FirstHooks;

            fn expecting(&self, words: &mut fmt::Formatter<'_>) -> fmt::Result {
                words.write_str("a list of webhooks")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut hooks: A) -> Result<FirstHooks, A::Error> {
                let mut first = FirstHooks { list: Vec::new(), count: 0 };
                while first.count < MAX_LISTED {
                    let Some(hook) = hooks.next_element::<Hook>()? else { return Ok(first) };
                    first.list.push(webhook(&hook));
                    first.count += 1;
                }
                while hooks.next_element::<IgnoredAny>()?.is_some() {
                    first.count += 1;
                }
                Ok(first)
            }
        }
        deserializer.deserialize_seq(Hooks)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Hook {
    scope: Loose,
    destination: Loose,
    is_active: Loose,
}

fn webhook(hook: &Hook) -> Webhook {
    let text = |text: &str| without_unsafe_characters(text).chars().take(MAX_TEXT).collect();
    let destination: String = text(hook.destination.text());
    let shown = match Url::parse(&destination) {
        Ok(url) if url.has_host() => {
            let host = url.host_str().unwrap_or_default();
            format!("{host}{}", url.path().trim_end_matches('/'))
        }
        // A topic or an event bus instead of an address: "projects/P/topics/T".
        _ => destination.split(['?', '#', '=', ' ']).next().unwrap_or_default().to_owned(),
    };
    Webhook {
        scope: text(hook.scope.text()),
        destination: shown,
        active: hook.is_active.is().unwrap_or(true),
    }
}

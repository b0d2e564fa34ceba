//! What belongs to an account: its webhooks, which BigCommerce deletes together with the account, and
//! its storefront scripts, which stay without anyone who may change them (documentation, "API
//! accounts").

use super::cause::Cause;
use super::client::{Answer, Connection, Gateway};
use super::judge::Signal;
use super::loose::Loose;
use crate::catalog::{Probe, without_unsafe_characters};
use crate::credentials::{AccessToken, StoreHash};
use reqwest::Url;
use serde::de::{DeserializeOwned, IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// The most entries that are kept; BigCommerce's pages have at most 250.
const MAX_LISTED: usize = 250;
/// The longest text of an entry, in characters.
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
    /// The account's storefront scripts; `None` if it may not list them.
    pub scripts: Option<Scripts>,
}

/// The storefront scripts of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scripts {
    /// The names of the first 250 of them.
    pub names: Vec<String>,
    /// The total number.
    pub total: usize,
}

/// Lists the webhooks and scripts created by this token's account. Two GETs; nothing changes.
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
    let gateway = Gateway::new(connection, hash, token)?;
    let answer = gateway.get(&Probe::ALL_HOOKS).await?;
    let (list, total) = match answer.signal() {
        Signal::Bad(cause) => return Err(cause),
        Signal::Good => read::<Webhook>(&answer).ok_or(Cause::NotJson)?,
    };
    // Without the scope for them, the webhooks alone are listed.
    let scripts = gateway.get(&Probe::ALL_SCRIPTS).await.ok();
    let scripts = scripts.filter(|answer| answer.status == 200);
    let scripts = scripts.and_then(|answer| read::<Script>(&answer));
    let scripts = scripts.map(|(names, total)| Scripts {
        names: names.into_iter().map(|script| script.0).collect(),
        total,
    });
    Ok(Webhooks { list, total, scripts })
}

/// Reads the first entries of a list, and how many there are.
fn read<T: DeserializeOwned>(answer: &Answer) -> Option<(Vec<T>, usize)> {
    #[derive(Deserialize)]
    #[serde(bound = "T: DeserializeOwned")]
    struct Page<T> {
        data: First<T>,
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
    let page: Page<T> = answer.read()?;
    let First { list, count } = page.data;
    let pagination = page.meta.and_then(|meta| meta.pagination);
    let total = pagination.and_then(|pages| pages.total.count());
    let total = total.and_then(|total| usize::try_from(total).ok()).unwrap_or_default();
    Some((list, total.max(count)))
}

/// The first entries of a list, and how many it has. A response within the limit can hold hundreds
/// of thousands.
struct First<T> {
    list: Vec<T>,
    count: usize,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for First<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned> Visitor<'de> for Entries<T> {
            type Value = First<T>;

            fn expecting(&self, words: &mut fmt::Formatter<'_>) -> fmt::Result {
                words.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<First<T>, A::Error> {
                let mut first = First { list: Vec::new(), count: 0 };
                while first.count < MAX_LISTED {
                    let Some(entry) = entries.next_element::<T>()? else { return Ok(first) };
                    first.list.push(entry);
                    first.count += 1;
                }
                while entries.next_element::<IgnoredAny>()?.is_some() {
                    first.count += 1;
                }
                Ok(first)
            }
        }
        deserializer.deserialize_seq(Entries(PhantomData))
    }
}

/// A script's name.
struct Script(String);

impl<'de> Deserialize<'de> for Script {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Named {
            name: Loose,
        }
        Ok(Self(shown(Named::deserialize(deserializer)?.name.text())))
    }
}

impl<'de> Deserialize<'de> for Webhook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(webhook(&Hook::deserialize(deserializer)?))
    }
}

/// Returns text from BigCommerce as it is shown.
fn shown(text: &str) -> String {
    without_unsafe_characters(text).chars().take(MAX_TEXT).collect()
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Hook {
    scope: Loose,
    destination: Loose,
    is_active: Loose,
}

fn webhook(hook: &Hook) -> Webhook {
    let destination = shown(hook.destination.text());
    let place = match Url::parse(&destination) {
        Ok(url) if url.has_host() => {
            let host = url.host_str().unwrap_or_default();
            format!("{host}{}", url.path().trim_end_matches('/'))
        }
        // A topic or an event bus instead of an address: "projects/P/topics/T".
        _ => destination.split(['?', '#', '=', ' ']).next().unwrap_or_default().to_owned(),
    };
    Webhook {
        scope: shown(hook.scope.text()),
        destination: place,
        active: hook.is_active.is().unwrap_or(true),
    }
}

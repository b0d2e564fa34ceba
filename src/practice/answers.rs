//! The practice store's answers: the bodies and statuses recorded from BigCommerce.

use super::token::{Case, PracticeAccount};
use super::{STORE_DOMAIN, STORE_HASH, STORE_NAME};
use crate::catalog::{Scope, catalog};
use serde_json::json;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Requests per window on the smallest plan.
pub(super) const QUOTA: u32 = 150;
/// Length of a rate-limit window.
pub(super) const WINDOW: Duration = Duration::from_secs(30);
/// How long the slow store takes to answer.
const SLOW: Duration = Duration::from_millis(700);
/// Longer than any client waits.
const FOREVER: Duration = Duration::from_secs(3600);

/// An answer before it is sent.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) body: Vec<u8>,
    pub(super) pause: Duration,
    pub(super) gzip: bool,
    pub(super) location: Option<&'static str>,
    /// Requests left, if the case sets it.
    pub(super) left: Option<u32>,
    /// Milliseconds until the window ends, if the case sets it.
    pub(super) reset: Option<u32>,
}

impl Reply {
    fn new(status: u16, kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            kind,
            body: body.into(),
            pause: Duration::ZERO,
            gzip: false,
            location: None,
            left: None,
            reset: None,
        }
    }

    fn json(status: u16, body: &serde_json::Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    fn problem(status: u16, title: &str) -> Self {
        let kind = "https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes";
        Self::json(status, &json!({"status": status, "title": title, "type": kind, "errors": {}}))
    }

    fn html(status: u16, body: &str) -> Self {
        Self::new(status, "text/html; charset=utf-8", body)
    }
}

/// Answers one request. `number` counts this store's requests from 1.
pub(super) fn reply(method: &str, path: &str, token: Option<&str>, number: u32) -> Reply {
    let Some(account) = token.and_then(PracticeAccount::of_token) else {
        return Reply::problem(401, "Unauthorized");
    };
    if method != "GET" {
        return Reply::problem(405, "Method not allowed");
    }
    if let Some(reply) = failing_reply(account.case, number) {
        return reply;
    }
    let Some(rest) = path.strip_prefix("/stores/") else {
        return Reply::html(404, "<html><body>openresty</body></html>");
    };
    let (hash, rest) = rest.split_once('/').unwrap_or((rest, ""));
    if hash != STORE_HASH {
        return missing_scope();
    }
    let asked = format!("/{rest}");
    if asked.split('?').next().is_some_and(|path| path.ends_with('/')) {
        return Reply::problem(401, "Unauthorized");
    }
    let mut reply = answer(&account, &asked);
    match account.case {
        Case::Slow => reply.pause = SLOW,
        Case::CutOff => {
            reply.body = br#"{"data":[{"id":1,"na"#.to_vec();
        }
        Case::BrokenGzip => reply.gzip = true,
        Case::UnusualStatuses => {
            if let Some(unusual) = unusual_reply(&asked) {
                return unusual;
            }
        }
        _ => {}
    }
    reply
}

/// Statuses that BigCommerce's API descriptions document for reading, beside the usual ones
/// (bigcommerce/docs 24f580c).
const UNUSUAL: [u16; 13] = [202, 206, 207, 401, 405, 406, 409, 413, 422, 423, 499, 501, 507];

/// Returns an answer with an unusual status to a request about a scope.
fn unusual_reply(path: &str) -> Option<Reply> {
    let asks = |scope: &Scope| scope.probe.as_ref().is_some_and(|probe| probe.path() == path);
    let place = catalog().all_scopes().iter().position(asks)?;
    let status = UNUSUAL.get(place % UNUSUAL.len())?;
    Some(Reply::problem(*status, "A documented status that is rarely seen"))
}

/// Returns the answer of a store with a problem, whatever was requested.
fn failing_reply(case: Case, number: u32) -> Option<Reply> {
    Some(match case {
        Case::Deleted => Reply::problem(401, "Unauthorized"),
        Case::Suspended => Reply::problem(
            503,
            "The store is suspended. This may be due to an administrative action or a billing \
             issue.",
        ),
        Case::Maintenance => Reply::problem(503, "Service unavailable: store is being upgraded"),
        Case::MaintenancePage => {
            Reply::html(200, "<!doctype html><title>Down for maintenance</title><p>Back soon.")
        }
        Case::RateLimited => {
            Reply { left: Some(0), reset: Some(200), ..Reply::problem(429, "Too many requests") }
        }
        Case::Busy if number.is_multiple_of(6) => {
            Reply { left: Some(0), reset: Some(300), ..Reply::problem(429, "Too many requests") }
        }
        Case::ServerError => Reply::html(502, "<html><h1>502 Bad Gateway</h1></html>"),
        Case::Shaky if number.is_multiple_of(5) => {
            Reply::html(502, "<html><h1>502 Bad Gateway</h1></html>")
        }
        Case::Hanging => Reply { pause: FOREVER, ..Reply::problem(504, "Timeout") },
        Case::Redirect => {
            Reply { location: Some("https://elsewhere.example/"), ..Reply::html(302, "") }
        }
        Case::SignInPage => Reply::html(200, "<html><form>Sign in to the network</form></html>"),
        Case::Huge => Reply::new(200, "application/json", vec![b' '; 3 * 1024 * 1024]),
        _ => return None,
    })
}

/// Returns the body that the gateway was seen to send for a missing scope, and for another store's
/// hash.
fn missing_scope() -> Reply {
    Reply::problem(403, "You don't have a required scope to access the endpoint")
}

/// Returns the answer of a store without problems.
fn answer(account: &PracticeAccount, path: &str) -> Reply {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_secs());
    match path {
        "/v2/time" => return Reply::json(200, &json!({"time": now})),
        "/v3/hooks?limit=1" => return hooks(account, 1),
        "/v3/hooks?limit=250" => return hooks(account, 250),
        "/v3/content/scripts?limit=250" => return scripts(account),
        _ => {}
    }
    let matches = |scope: &&Scope| scope.probe.as_ref().is_some_and(|probe| probe.path() == path);
    let Some(scope) = catalog().all_scopes().iter().find(matches) else {
        return Reply::json(404, &json!({"status": 404, "type": "about:blank"}));
    };
    let behind = scope.hidden_behind.as_deref().and_then(|id| catalog().scope(id));
    if !account.opens(scope) && !behind.is_some_and(|other| account.opens(other)) {
        return missing_scope();
    }
    match scope.id.as_str() {
        "information_settings" => Reply::json(200, &store(account)),
        // V2 lists of an empty store have no body at all.
        "marketing" | "orders" => Reply::new(204, "application/json", Vec::new()),
        "get_payment_methods" => Reply::problem(422, "Order does not exist"),
        // An unknown channel has an empty list; a missing order, cart or customer is a 404.
        id if id != "channel_listings" && scope.granted.contains(&404) => {
            Reply::json(404, &json!({"status": 404, "type": "about:blank", "title": "Not found"}))
        }
        _ => Reply::json(200, &json!({"data": [], "meta": {}})),
    }
}

/// Returns the account's webhooks. The first practice account has two, later ones have none.
fn hooks(account: &PracticeAccount, limit: usize) -> Reply {
    let hook = |id: u32, scope: &str, active: bool| {
        json!({
            "id": id,
            "client_id": account.client_id(),
            "store_hash": STORE_HASH,
            "scope": scope,
            "destination": "https://app.example/practice/webhooks?key=made-up",
            "is_active": active,
        })
    };
    let mut all = Vec::new();
    if account.number() == 0 {
        all.push(hook(1, "store/order/created", true));
        all.push(hook(2, "store/product/updated", false));
    }
    let total = all.len();
    all.truncate(limit);
    let page = json!({"pagination": {"total": total, "count": all.len(), "per_page": limit}});
    Reply::json(200, &json!({"data": all, "meta": page}))
}

/// Returns the account's storefront scripts, if it may see them. The first practice account has one.
fn scripts(account: &PracticeAccount) -> Reply {
    let may_see = catalog().scope("content").is_some_and(|scope| account.opens(scope));
    if !may_see {
        return missing_scope();
    }
    let all = if account.number() == 0 {
        json!([{"uuid": "00000000-0000-4000-8000-000000000001", "name": "Practice banner"}])
    } else {
        json!([])
    };
    Reply::json(200, &json!({"data": all, "meta": {}}))
}

/// Returns the store's information, with made-up personal data that a reader must drop.
fn store(account: &PracticeAccount) -> serde_json::Value {
    let hash = if account.case == Case::WrongHash { "wronghash1" } else { STORE_HASH };
    json!({
        "id": hash,
        "account_uuid": "00000000-0000-4000-8000-000000000000",
        "store_id": 1001,
        "domain": STORE_DOMAIN,
        "secure_url": format!("https://{STORE_DOMAIN}"),
        "status": "live",
        "name": STORE_NAME,
        "first_name": "Made",
        "last_name": "Up",
        "address": "1 Nowhere Street",
        "admin_email": "nobody@practice.example",
        "plan_name": "Practice",
        "plan_is_trial": true,
        "currency": "USD",
        "logo": [],
    })
}

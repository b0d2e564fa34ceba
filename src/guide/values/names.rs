//! The names of the values in guides, in settings and on forms.

use crate::catalog::ValueSource;
use crate::guide::words::Words;
use std::ops::Range;
use std::sync::LazyLock;

use ValueSource::{
    AccessToken as T, ApiPath as P, ClientId as C, ClientSecret as S, ControlPanelUrl as U,
    StoreHash as H,
};

/// The names that guides use for the values. If one name begins another, the longer one comes
/// first.
const NAMES: &[(&str, ValueSource)] = &[
    ("oauth access token", T),
    ("api access token", T),
    ("store access token", T),
    ("personal access token", T),
    ("authentication token", T),
    ("access_token", T),
    ("access token", T),
    ("accesstoken", T),
    ("access-token", T),
    ("api token", T),
    ("api_token", T),
    ("api-token", T),
    ("apitoken", T),
    ("x-auth-token", T),
    ("xauthtoken", T),
    ("auth token", T),
    ("auth_token", T),
    ("authtoken", T),
    ("oauth token", T),
    ("store token", T),
    ("shop token", T),
    ("secret token", T),
    ("secret_token", T),
    ("api key", T),
    ("api_key", T),
    ("apikey", T),
    ("api-key", T),
    ("access key", T),
    ("access_key", T),
    ("store hash key", H),
    ("store hash", H),
    ("store_hash", H),
    ("storehash", H),
    ("store-hash", H),
    ("hash of the store", H),
    ("hash of your store", H),
    ("shop hash", H),
    ("site hash", H),
    ("shop_hash", H),
    ("shophash", H),
    ("store id", H),
    ("store_id", H),
    ("storeid", H),
    ("store key", H),
    ("store_key", H),
    ("store code", H),
    ("shop code", H),
    ("store identifier", H),
    ("base api path", P),
    ("api base path", P),
    ("api base url", P),
    ("api path", P),
    ("api_path", P),
    ("api-path", P),
    ("apipath", P),
    ("api url", P),
    ("api_url", P),
    ("api-url", P),
    ("apiurl", P),
    ("api endpoint", P),
    ("api_endpoint", P),
    ("api address", P),
    ("base url", P),
    ("base_url", P),
    ("base path", P),
    ("end point", P),
    ("client id", C),
    ("client_id", C),
    ("client-id", C),
    ("clientid", C),
    ("x-auth-client", C),
    ("client secret", S),
    ("client_secret", S),
    ("client-secret", S),
    ("clientsecret", S),
    ("store admin url", U),
    ("control panel url", U),
    ("control panel address", U),
    ("admin panel url", U),
    ("admin url", U),
];

/// Short names that mean a value only on the app's own form, or where the guide explains them.
const SHORT: &[(&str, ValueSource)] = &[
    ("hash", H),
    ("shop id", H),
    ("shop key", H),
    ("store", H),
    ("shop", H),
    ("store name", H),
    ("token", T),
    ("v3 token", T),
    ("v2/v3 token", T),
    ("auth", T),
    ("client", C),
    ("client identifier", C),
    ("secret", S),
    ("path", P),
    ("endpoint", P),
    ("endpoint url", P),
    ("key", T),
];

/// Words of settings that belong to something else than the API account.
const OTHERS: &[&str] = &[
    "stripe",
    "jwt",
    "session",
    "webhook",
    "shopify",
    "slack",
    "openai",
    "anthropic",
    "google",
    "aws",
    "klaviyo",
    "square",
    "paypal",
    "smtp",
    "mail",
    "redis",
    "github",
    "vercel",
    "supabase",
    "auth0",
    "storefront",
    "graphql",
    "impersonation",
    "customer",
    "nextauth",
    "cookie",
    "csrf",
    "encryption",
    "woo",
    "woocommerce",
    "magento",
    "app_url",
    "database",
    "db",
    "cron",
    "admin",
    "bot",
    "discord",
];

static SPELLED: LazyLock<Words> = LazyLock::new(|| Words::of(NAMES.iter().map(|(name, _)| name)));

/// Whether a value's name may begin in a text: the rest may be on the next line.
pub(super) fn may_begin_in(text: &str) -> bool {
    static FIRST: LazyLock<Words> = LazyLock::new(|| {
        Words::of([
            "access",
            "api",
            "client",
            "store",
            "shop",
            "auth",
            "oauth",
            "base",
            "end point",
            "hash",
            "control",
            "admin",
            "personal",
            "secret",
            "site",
            "token",
            "path",
            "key",
            "auth",
            "identifier",
        ])
    });
    FIRST.are_in(text)
}

/// Whether a text may name a value.
pub(super) fn are_in(text: &str) -> bool {
    SPELLED.are_in(text)
}

/// Returns the value that a short name on a form means.
pub(super) fn short(label: &str) -> Option<ValueSource> {
    /// The longest of the short names, in bytes.
    const LONGEST: usize = 24;
    let label = label.trim();
    if label.len() > LONGEST {
        return None;
    }
    let label = label.to_lowercase();
    SHORT.iter().find(|(name, _)| *name == label).map(|(_, source)| *source)
}

/// Returns the value that the name of a setting means, and whether it is certain: "BC_STORE_HASH",
/// "xAuthToken", "SHOP_TOKEN".
pub(super) fn of_setting(key: &str) -> Option<(ValueSource, bool)> {
    let foreign = is_of_something_else(key);
    if let Some((_, source)) = in_text(key).into_iter().find(|(at, _)| at.end == key.len()) {
        // "BASE_URL" is the program's own address.
        let own = source == P
            && !["bc", "bigcommerce", "api", "path"]
                .iter()
                .any(|it| words_of(key).iter().any(|word| word == it || word == "apipath"));
        return (!foreign && !own).then_some((source, true));
    }
    let words = words_of(key);
    if is_of_something_else(key) {
        return None;
    }
    let last = words.last()?.as_str();
    let has = |word: &str| words.iter().any(|known| known == word);
    let source = match last {
        "hash" => H,
        "token" => T,
        "auth" => T,
        "secret" => S,
        "client" => C,
        "path" | "endpoint" if has("api") || has("bc") || has("bigcommerce") => P,
        "store" | "shop" => H,
        _ => return None,
    };
    Some((source, false))
}

/// Whether a setting belongs to something else than the API account: "STOREFRONT_TOKEN".
fn is_of_something_else(key: &str) -> bool {
    words_of(key).iter().any(|word| OTHERS.contains(&word.as_str()))
}

/// Whether the name of a setting says that it is about BigCommerce.
pub(super) fn names_bigcommerce(key: &str) -> bool {
    let small = key.to_lowercase();
    small.contains("bigcommerce") || small.split(['_', '.', '-']).any(|word| word == "bc")
}

/// Whether the name of a setting is one of BigCommerce's own names, with nothing else.
pub(super) fn is_plain(key: &str) -> bool {
    let small: String = key.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    ["storehash", "accesstoken", "clientid", "clientsecret", "apipath"].contains(&small.as_str())
}

/// Returns the words of a setting's name in lowercase.
fn words_of(key: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut small = false;
    for c in key.chars() {
        if !c.is_alphanumeric() {
            words.push(String::new());
        } else {
            if words.is_empty() || (small && c.is_uppercase()) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns the positions of the names in a text: leftmost and longest first, without overlaps.
pub(super) fn in_text(text: &str) -> Vec<(Range<usize>, ValueSource)> {
    if !SPELLED.are_in(text) && !text.contains('\t') {
        return Vec::new();
    }
    // The words of a name may be separated by a tab.
    let text = text.replace('\t', " ");
    let mut places = SPELLED.places(&text);
    places.sort_by_key(|(number, range)| (*number, range.start));
    let mut found: Vec<(Range<usize>, ValueSource)> = Vec::new();
    // Marks the bytes that a name has already taken.
    let mut taken = vec![false; if places.is_empty() { 0 } else { text.len() }];
    for (number, range) in places {
        let Some((name, source)) = NAMES.get(number).copied() else { continue };
        let before = text.get(..range.start).unwrap_or_default();
        let last = before.chars().next_back();
        let after = text.get(range.end..).and_then(|text| text.chars().next());
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let plural = after.is_some_and(|c| c.eq_ignore_ascii_case(&'s'));
        // "BC_STORE_HASH", "shop.bc.storeHash", "bcStoreHash": the label is the whole name of the
        // setting.
        let camel = text.get(range.start..).is_some_and(|it| it.starts_with(char::is_uppercase))
            && last.is_some_and(char::is_lowercase);
        let is_setting = !name.contains([' ', '-']) && (matches!(last, Some('_' | '.')) || camel);
        if (joined(last) && !is_setting) || joined(after) || plural {
            continue;
        }
        // "V2/V3 API token" is a type of token.
        if name == "api token" && is_token_type(before) {
            continue;
        }
        let range = if is_setting { setting_start(&text, range.start)..range.end } else { range };
        if is_setting && text.get(range.clone()).is_some_and(is_of_something_else) {
            continue;
        }
        if let Some(place) = taken.get_mut(range.clone()).filter(|place| !place.contains(&true)) {
            place.fill(true);
            found.push((range, source));
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

fn is_token_type(before: &str) -> bool {
    let before = before.trim_end();
    ["v2", "v3"].iter().any(|version| {
        before.len() >= 2
            && before.get(before.len() - 2..).is_some_and(|end| end.eq_ignore_ascii_case(version))
    })
}

/// Returns the start of the setting name that contains this position.
fn setting_start(text: &str, at: usize) -> usize {
    /// The longest name of a setting, in bytes.
    const LONGEST: usize = 128;
    let from = text.floor_char_boundary(at.saturating_sub(LONGEST));
    let before = text.get(from..at).unwrap_or_default();
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    from + before.rfind(|c| !inside(c)).map_or(0, |end| {
        end + before.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    })
}

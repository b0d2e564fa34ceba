//! The store hash and where it can be read: from the API path, from a control panel address, or
//! typed by hand.

use url::Url;

/// The only host that is ever sent a token.
const API_HOST: &str = "api.bigcommerce.com";
/// The suffix of a store's permanent address.
const PANEL_SUFFIX: &str = ".mybigcommerce.com";
/// Longer values aren't hashes; known hashes have 5 to 10 characters.
const MAX_LENGTH: usize = 20;

/// The short name of a store in API addresses: letters and digits only, so that it can't contain a
/// path, a host or anything else.
///
/// ```
/// use scopewise::credentials::parse_store_hash;
///
/// let (hash, cut) = parse_store_hash("https://store-ab12cd34ef.mybigcommerce.com/")?;
/// assert_eq!(hash.as_str(), "ab12cd34ef");
/// assert!(!cut.is_empty());
/// # Ok::<(), scopewise::credentials::HashProblem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreHash(String);

impl StoreHash {
    fn new(text: &str) -> Result<Self, HashProblem> {
        if text.is_empty() {
            return Err(HashProblem::Empty);
        }
        // Hashes are lowercase letters and digits, but mail programs tend to capitalize the start
        // of a line.
        let text = text.to_ascii_lowercase();
        if Self::is_plain(&text) { Ok(Self(text)) } else { Err(HashProblem::BadCharacters) }
    }

    /// Whether a text is a hash as it is, with nothing to cut or to change.
    pub(crate) fn is_plain(text: &str) -> bool {
        let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        (1..=MAX_LENGTH).contains(&text.len()) && text.bytes().all(sound)
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The API address of one store, as the file prints it; checked to lead to BigCommerce.
///
/// ```
/// use scopewise::credentials::{ApiPath, parse_store_hash};
///
/// let (hash, _) = parse_store_hash("ab12cd34ef")?;
/// assert_eq!(ApiPath::of(&hash).as_str(), "https://api.bigcommerce.com/stores/ab12cd34ef/v3/");
/// # Ok::<(), scopewise::credentials::HashProblem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiPath(String);

impl ApiPath {
    /// Returns the address as BigCommerce prints it today, with `/v3/` at the end.
    pub fn of(hash: &StoreHash) -> Self {
        Self(format!("https://{API_HOST}/stores/{}/v3/", hash.as_str()))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Text that was cut off around a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cut {
    /// `store-` before it.
    StorePrefix,
    /// The number of a storefront after it, as in `store-HASH-1234567`.
    Channel,
    /// The address around it.
    Address,
    /// `{ }`, `< >` or `[ ]` left over from an example.
    Brackets,
    /// A mail scanner's address around it.
    MailScanner,
}

/// The reason why a text doesn't yield a store hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HashProblem {
    /// The address is not one of BigCommerce's.
    WrongHost,
    /// The address is for an account-level token.
    AccountLevel,
    /// The address is for a legacy account.
    Legacy,
    /// Characters other than letters and digits.
    BadCharacters,
    /// The text is empty.
    Empty,
}

/// Reads a store hash from whatever form the user has: the hash, `store-HASH`, a control panel
/// address, or the API path. Also returns what was cut off.
///
/// # Errors
/// The reason why the text doesn't yield a hash.
pub fn parse_store_hash(text: &str) -> Result<(StoreHash, Vec<Cut>), HashProblem> {
    let mut cuts = Vec::new();
    let mut rest = text.trim();
    let open = rest.trim_start_matches(['{', '<', '[']).trim_end_matches(['}', '>', ']']);
    if open.len() != rest.len() {
        cuts.push(Cut::Brackets);
        rest = open.trim();
    }
    if looks_like_api_path(rest) {
        let (hash, _, more) = parse_api_path(rest)?;
        cuts.push(Cut::Address);
        cuts.extend(more);
        return Ok((hash, cuts));
    }
    if let Some(after) = rest.strip_prefix("stores/").or_else(|| rest.strip_prefix("/stores/")) {
        cuts.push(Cut::Address);
        rest = after.split('/').next().unwrap_or(after);
    }
    let lower = rest.to_ascii_lowercase();
    let host = if lower.contains("://") {
        let url = Url::parse(rest).map_err(|_| HashProblem::WrongHost)?;
        let plain = matches!(url.scheme(), "https" | "http")
            && url.username().is_empty()
            && url.port().is_none();
        plain.then(|| url.host_str().map(str::to_owned)).flatten()
    } else {
        let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
        host.ends_with(PANEL_SUFFIX).then(|| host.to_owned())
    };
    if let Some(host) = host {
        let name = host.strip_suffix(PANEL_SUFFIX).ok_or(HashProblem::WrongHost)?;
        cuts.push(Cut::Address);
        return Ok((cut_store_and_channel(name, &mut cuts)?, cuts));
    }
    if lower.contains("://") {
        return Err(HashProblem::WrongHost);
    }
    let hash = cut_store_and_channel(rest, &mut cuts)?;
    Ok((hash, cuts))
}

/// Reduces `store-HASH-1234567` to `HASH`. The number of a storefront is only cut off after
/// `store-`, where BigCommerce writes it.
fn cut_store_and_channel(text: &str, cuts: &mut Vec<Cut>) -> Result<StoreHash, HashProblem> {
    let has_prefix = text.get(..6).is_some_and(|head| head.eq_ignore_ascii_case("store-"));
    let mut rest = text;
    if has_prefix {
        cuts.push(Cut::StorePrefix);
        rest = text.get(6..).unwrap_or_default();
        if let Some((hash, channel)) = rest.rsplit_once('-')
            && !channel.is_empty()
            && channel.bytes().all(|b| b.is_ascii_digit())
        {
            cuts.push(Cut::Channel);
            rest = hash;
        }
    }
    StoreHash::new(rest)
}

/// Whether a text is meant as an API address, so that it must pass [`parse_api_path`].
pub(super) fn looks_like_api_path(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let address = lower.split("://").nth(1).unwrap_or(&lower);
    let has_scheme = lower.contains("://");
    let on_panel = address.split('/').next().is_some_and(|host| host.ends_with(PANEL_SUFFIX));
    (has_scheme && (!on_panel || lower.contains("/api/v2"))) || address.starts_with(API_HOST)
}

/// Reads an API path. The host must be exactly `api.bigcommerce.com` over https, without a user
/// name, port, dot segments or anything that two programs could interpret differently. The result
/// is rebuilt from the store hash and the version, so that nothing else is carried along.
///
/// # Errors
/// The reason why the address isn't a store's API path.
pub(super) fn parse_api_path(text: &str) -> Result<(StoreHash, ApiPath, Vec<Cut>), HashProblem> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let address = lower.strip_prefix("https://").unwrap_or(&lower);
    let Some(path) = address.strip_prefix(API_HOST) else {
        let is_legacy = address.split_once('/').is_some_and(|(_, path)| path.contains("api/v2"));
        return Err(if is_legacy { HashProblem::Legacy } else { HashProblem::WrongHost });
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let sound = (path.is_empty() || path.starts_with('/'))
        && path.chars().all(|c| c.is_ascii_graphic() && c != '\\' && c != '@')
        && !path.split('/').any(is_dot_segment);
    if !sound {
        return Err(HashProblem::WrongHost);
    }
    let mut segments = path.split('/').skip(1);
    match segments.next() {
        // The bare host: an API address without a store.
        None | Some("") if path.len() < 2 => return Err(HashProblem::Empty),
        Some("stores") => {}
        Some("accounts") => return Err(HashProblem::AccountLevel),
        _ => return Err(HashProblem::WrongHost),
    }
    let (hash, cuts) = match segments.next() {
        None | Some("" | "v2" | "v3") => return Err(HashProblem::Empty),
        Some(segment) => {
            // Brackets from an example, literal or percent-encoded by a browser.
            let plain = segment.replace("%7b", "").replace("%7d", "");
            let open = plain.trim_matches(['{', '}', '<', '>', '[', ']']);
            let mut cuts = Vec::new();
            if open.len() != segment.len() {
                cuts.push(Cut::Brackets);
            }
            (cut_store_and_channel(open, &mut cuts)?, cuts)
        }
    };
    let version = match segments.next() {
        Some("v2") => "/v2",
        Some("v3") => "/v3",
        _ => "",
    };
    let end = if version.is_empty() || segments.next().is_none() { "" } else { "/" };
    let path = format!("https://{API_HOST}/stores/{}{version}{end}", hash.as_str());
    Ok((hash, ApiPath(path), cuts))
}

fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    plain == "." || plain == ".."
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(text: &str) -> Result<String, HashProblem> {
        parse_store_hash(text).map(|(hash, _)| hash.as_str().to_owned())
    }

    #[test]
    fn hash_is_found_in_every_accepted_form() {
        for text in [
            "ab12cd34ef",
            " ab12cd34ef ",
            "{ab12cd34ef}",
            "<ab12cd34ef>",
            "store-ab12cd34ef",
            "store-ab12cd34ef-1234567",
            "store-ab12cd34ef.mybigcommerce.com",
            "ab12cd34ef.mybigcommerce.com",
            "https://store-ab12cd34ef.mybigcommerce.com/manage/settings/auth/api-accounts",
            "https://store-ab12cd34ef-1234567.mybigcommerce.com",
            "stores/ab12cd34ef",
            "https://api.bigcommerce.com/stores/ab12cd34ef/v3/",
            "https://api.bigcommerce.com/stores/ab12cd34ef/v2",
            "https://api.bigcommerce.com/stores/ab12cd34ef",
            "api.bigcommerce.com/stores/ab12cd34ef/v3",
            "https://api.bigcommerce.com/stores/store-ab12cd34ef/v3/",
            "https://api.bigcommerce.com/stores/{ab12cd34ef}/v3/",
            "https://api.bigcommerce.com/stores/ab12cd34ef/v3/catalog/products?limit=1#x",
            "http://store-ab12cd34ef.mybigcommerce.com/manage",
            "AB12CD34EF",
        ] {
            assert_eq!(hash(text).as_deref(), Ok("ab12cd34ef"), "{text}");
        }
    }

    #[test]
    fn address_of_another_host_is_rejected() {
        use HashProblem::*;
        for (text, problem) in [
            ("http://api.bigcommerce.com/stores/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com.example.com/stores/ab12cd34ef/v3/", WrongHost),
            ("https://api-bigcommerce.com/stores/ab12cd34ef/v3/", WrongHost),
            ("https://\u{430}pi.bigcommerce.com/stores/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com@example.com/stores/ab12cd34ef/v3/", WrongHost),
            ("https://user@api.bigcommerce.com/stores/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com:443/stores/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com:8443/stores/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com/../stores/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com/stores/x/%2e%2e/ab12cd34ef/v3/", WrongHost),
            ("https://api.bigcommerce.com\\stores\\ab12cd34ef", WrongHost),
            ("https://api.bigcommerce.com./stores/ab12cd34ef/v3/", WrongHost),
            ("https:////api.bigcommerce.com:8443/stores/ab12cd34ef/v3/", WrongHost),
            ("https://127.0.0.1/stores/ab12cd34ef/v3/", WrongHost),
            ("https://store-ab12cd34ef.mybigcommerce.com.example.com/manage", WrongHost),
            ("https://api.bigcommerce.com/accounts/0a1b/graphql", AccountLevel),
            ("https://store-x1.mybigcommerce.com/api/v2/", Legacy),
            ("https://api.bigcommerce.com/stores/v3/", Empty),
            ("11111111-2222-3333-4444-555555555555", BadCharacters),
            ("ab12cd34éf", BadCharacters),
            ("ab12/cd34", BadCharacters),
            ("", Empty),
        ] {
            assert_eq!(hash(text), Err(problem), "{text}");
        }
    }

    #[test]
    fn stored_address_holds_only_the_store() {
        for (text, kept) in [
            ("/stores/store-ab12cd34ef/v3/", "/stores/ab12cd34ef/v3/"),
            ("/stores/{ab12cd34ef}/v3", "/stores/ab12cd34ef/v3"),
            ("/stores/ab12cd34ef/v2/orders?limit=1#x", "/stores/ab12cd34ef/v2/"),
            ("/stores/ab12cd34ef/", "/stores/ab12cd34ef"),
        ] {
            let (_, path, _) = parse_api_path(&format!("https://{API_HOST}{text}")).expect(text);
            assert_eq!(path.as_str(), format!("https://{API_HOST}{kept}"));
        }
    }

    #[test]
    fn reports_what_was_cut_off() {
        let (_, cuts) = parse_store_hash("store-ab12cd34ef-1234567").expect("a hash");
        assert_eq!(cuts, [Cut::StorePrefix, Cut::Channel]);
    }
}

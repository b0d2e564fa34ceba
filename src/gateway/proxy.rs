//! The proxy that the environment names for BigCommerce's address, as people write it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

/// The variables that name a proxy for https, the first one that is set counts, as for curl.
const NAMES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
/// The variables that name addresses that are reached without one.
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];
/// The only host that is asked through a proxy.
const HOST: &str = "api.bigcommerce.com";
/// Characters of a username or password that an address holds as they are.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A proxy in the desktop's own settings, which browsers use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesktopProxy {
    /// The proxy's address.
    pub address: String,
    /// Hosts that are reached without it, separated by commas.
    pub exceptions: String,
}

/// Where the proxy for BigCommerce is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ProxySource {
    /// Nowhere.
    #[default]
    None,
    /// It is set, but not for BigCommerce.
    Excepted,
    /// In an environment variable.
    Environment,
    /// In the desktop's settings.
    Desktop,
    /// Somewhere, but its address can't be understood.
    Unreadable,
}

/// Returns where the proxy for BigCommerce is set.
pub fn proxy_source(desktop: Option<&DesktopProxy>) -> ProxySource {
    match (setting(desktop), environment()) {
        (Setting::None, _) => ProxySource::None,
        (Setting::Direct, _) => ProxySource::Excepted,
        (Setting::Unreadable, _) => ProxySource::Unreadable,
        (Setting::Address(_), Setting::None) => ProxySource::Desktop,
        (Setting::Address(_), _) => ProxySource::Environment,
    }
}

/// What the settings say about a proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Setting {
    /// Nothing: the system's own settings count.
    None,
    /// BigCommerce is reached without a proxy.
    Direct,
    /// This proxy.
    Address(Url),
    /// An address that can't be understood, or a kind of proxy that isn't supported.
    Unreadable,
}

/// Returns what this process's environment says, otherwise what the desktop says.
pub(super) fn setting(desktop: Option<&DesktopProxy>) -> Setting {
    match (environment(), desktop) {
        (Setting::None, Some(desktop)) => read(Some(&desktop.address), Some(&desktop.exceptions)),
        (environment, _) => environment,
    }
}

fn environment() -> Setting {
    // Text that isn't UTF-8 stays unreadable instead of unset.
    let first = |names: &[&str]| {
        let values = names.iter().filter_map(std::env::var_os);
        let mut values = values.map(|value| value.to_string_lossy().into_owned());
        values.find(|value| !value.trim().is_empty())
    };
    read(first(&NAMES).as_deref(), first(&EXCEPTIONS).as_deref())
}

fn read(proxy: Option<&str>, exceptions: Option<&str>) -> Setting {
    let Some(proxy) = proxy else { return Setting::None };
    if exceptions.is_some_and(is_excepted) {
        return Setting::Direct;
    }
    address(proxy).map_or(Setting::Unreadable, Setting::Address)
}

/// Whether a list of exceptions names BigCommerce: "*", the host, or a domain that it belongs to,
/// with or without a period or a port.
fn is_excepted(list: &str) -> bool {
    list.split([',', ' ', '\t']).map(str::trim).filter(|entry| !entry.is_empty()).any(|entry| {
        let entry = entry.trim_start_matches("*.").trim_start_matches('.').to_ascii_lowercase();
        let entry = entry.trim_end_matches(":443").trim_end_matches('.');
        let before = HOST.strip_suffix(entry);
        entry == "*" || before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

/// Reads a proxy's address. The username may be `DOMAIN\user`, and the password may hold signs that
/// an address doesn't: everything before the last @ belongs to them.
fn address(text: &str) -> Option<Url> {
    let text = text.trim().trim_matches(['"', '\'']);
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return None;
    }
    let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
    let scheme = scheme.to_ascii_lowercase();
    // As desktops write it.
    let scheme = if scheme == "socks" { "socks5h".to_owned() } else { scheme };
    if !["http", "https", "socks4", "socks4a", "socks5", "socks5h"].contains(&scheme.as_str()) {
        return None;
    }
    let (sign_in, host) = match rest.rsplit_once('@') {
        Some((sign_in, host)) => (Some(sign_in), host),
        None => (None, rest),
    };
    let host = host.split(['/', '?', '#']).next()?;
    let sign_in = sign_in.map(|sign_in| match sign_in.split_once(':') {
        Some((user, password)) => format!("{}:{}@", encoded(user), encoded(password)),
        None => format!("{}@", encoded(sign_in)),
    });
    let url = Url::parse(&format!("{scheme}://{}{host}", sign_in.unwrap_or_default())).ok()?;
    url.host_str().is_some_and(|host| !host.is_empty()).then_some(url)
}

/// Encodes a username or password, unless it is encoded already.
fn encoded(text: &str) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (plain, more) = rest.split_at_checked(at).unwrap_or((rest, ""));
        done.extend(utf8_percent_encode(plain, PLAIN));
        let code = more.get(1..3).filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
        done.push_str(if code.is_some() { "%" } else { "%25" });
        rest = more.get(1..).unwrap_or_default();
    }
    done.extend(utf8_percent_encode(rest, PLAIN));
    done
}

#[cfg(test)]
mod tests {
    use super::{Setting, read};

    fn proxy(text: &str) -> Option<String> {
        match read(Some(text), None) {
            Setting::Address(url) => Some(url.as_str().trim_end_matches('/').to_owned()),
            _ => None,
        }
    }

    #[test]
    fn an_address_is_understood_as_people_write_it() {
        for (written, meant) in [
            ("proxy.example:3128", "http://proxy.example:3128"),
            ("http://proxy.example:3128/", "http://proxy.example:3128"),
            ("HTTP://proxy.example", "http://proxy.example"),
            ("https://proxy.example:8443", "https://proxy.example:8443"),
            (
                "http://CORP\\anna:summer@proxy.example:80",
                "http://CORP%5Canna:summer@proxy.example",
            ),
            ("http://anna:sum#mer@proxy.example", "http://anna:sum%23mer@proxy.example"),
            ("http://anna:sum/m?r@proxy.example", "http://anna:sum%2Fm%3Fr@proxy.example"),
            ("anna:sum@mer@proxy.example", "http://anna:sum%40mer@proxy.example"),
            ("http://anna:a:b@proxy.example", "http://anna:a%3Ab@proxy.example"),
            ("http://anna:sum%23mer@proxy.example", "http://anna:sum%23mer@proxy.example"),
            ("http://anna:50%@proxy.example", "http://anna:50%25@proxy.example"),
            ("http://anna@proxy.example", "http://anna@proxy.example"),
            ("\"http://[::1]:3128\"", "http://[::1]:3128"),
            ("socks://127.0.0.1:1080/", "socks5h://127.0.0.1:1080"),
            ("socks5h://anna:a#b@127.0.0.1:1080", "socks5h://anna:a%23b@127.0.0.1:1080"),
        ] {
            assert_eq!(proxy(written).as_deref(), Some(meant), "{written}");
        }
        for written in ["ftp://proxy.example:21", "http://", "http://anna:x@", "http://a b"] {
            assert_eq!(read(Some(written), None), Setting::Unreadable, "{written}");
        }
    }

    #[test]
    fn exceptions_are_understood_in_all_their_spellings() {
        for list in [
            "*",
            "localhost,api.bigcommerce.com",
            "localhost, .bigcommerce.com",
            "bigcommerce.com",
            "*.bigcommerce.com",
            "127.0.0.1 api.bigcommerce.com:443",
            "COM.",
        ] {
            assert_eq!(read(Some("http://proxy.example"), Some(list)), Setting::Direct, "{list}");
        }
        for list in ["localhost", "commerce.com", "store.bigcommerce.com", "api.bigcommerce.com:80"]
        {
            assert_ne!(read(Some("http://proxy.example"), Some(list)), Setting::Direct, "{list}");
        }
        assert_eq!(read(None, None), Setting::None);
    }
}

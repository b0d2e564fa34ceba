//! Addresses that a mail scanner has wrapped into one of its own, with the real address inside.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use percent_encoding::percent_decode_str;
use url::Url;

/// The hosts of common mail scanners, and of programs that wrap addresses in the same way. A host
/// below one of these counts as well.
const SCANNERS: [&str; 29] = [
    // Microsoft Safe Links.
    "safelinks.protection.outlook.com",
    "safelinks.protection.office365.us",
    "safelinks.protection.outlook.cn",
    "statics.teams.cdn.office.net",
    // Proofpoint.
    "urldefense.com",
    "urldefense.us",
    "urldefense.proofpoint.com",
    // Barracuda.
    "linkprotect.cudasvc.com",
    // Cisco.
    "secure-web.cisco.com",
    // Trend Micro.
    "ctp.trendmicro.com",
    "imsva91-ctp.trendmicro.com",
    "ddei3-0-ctp.trendmicro.com",
    "trendmicro.com",
    // FireEye and Trellix.
    "fireeye.com",
    "trellix.com",
    // Symantec and Broadcom.
    "clicktime.symantec.com",
    "clicktime.cloud.postoffice.net",
    // Sophos.
    "protection.sophos.com",
    // Check Point and Avanan.
    "url.avanan.click",
    "avanan.url-protection.com",
    "checkpoint.url-protection.com",
    "protect.checkpoint.com",
    // Trustwave, Libraesva, Mimecast.
    "scanmail.trustwave.com",
    "urlsand.esvalabs.com",
    "mimecast.com",
    "mimecastprotect.com",
    // Google and Slack.
    "google.com",
    "slack-redir.net",
    "linkprotect.fortimail.com",
];

/// How often a scanner may have wrapped another's address.
const LAYERS: usize = 3;

/// Returns the address inside, if a mail scanner's address holds one of BigCommerce's. The caller
/// checks it as strictly as any other.
pub(super) fn unwrap(text: &str) -> Option<String> {
    let mut inner = text.trim().trim_matches(['<', '>']).to_owned();
    for _ in 0..LAYERS {
        let mut found = candidates(&inner)?;
        found.retain(|text| names_bigcommerce(text));
        // The API's address counts more than one of the control panel.
        found.sort_by_key(|text| !text.to_ascii_lowercase().contains("://api.bigcommerce.com/"));
        inner = found.into_iter().next()?;
        if is_bigcommerce(&inner) {
            return Some(inner);
        }
    }
    None
}

fn names_bigcommerce(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    small.contains("bigcommerce.com")
}

/// Whether the address itself leads to BigCommerce.
fn is_bigcommerce(text: &str) -> bool {
    let host = Url::parse(text).ok().and_then(|url| url.host_str().map(str::to_ascii_lowercase));
    host.is_some_and(|host| host == "api.bigcommerce.com" || host.ends_with(".mybigcommerce.com"))
}

/// Returns what may be the address inside of a scanner's address.
fn candidates(text: &str) -> Option<Vec<String>> {
    let url = Url::parse(text).ok()?;
    let host = url.host_str()?.to_ascii_lowercase();
    let known = SCANNERS.iter().any(|scanner| {
        host.strip_suffix(scanner).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    let fortimail = url.path().contains("/fmlurlsvc");
    if !known && !fortimail {
        return None;
    }
    let mut found = Vec::new();
    for (_, value) in url.query_pairs() {
        found.push(value.clone().into_owned());
        found.push(percent_decode_str(&value).decode_utf8_lossy().into_owned());
        // Proofpoint's second version: "https-3A__host_path".
        let proofpoint = value.replace('-', "%").replace('_', "/");
        found.push(percent_decode_str(&proofpoint).decode_utf8_lossy().into_owned());
        let plain = value.trim_end_matches('=').replace(' ', "+");
        let decoded = STANDARD_NO_PAD.decode(&plain).or_else(|_| URL_SAFE_NO_PAD.decode(&plain));
        found.extend(decoded.ok().and_then(|bytes| String::from_utf8(bytes).ok()));
    }
    // In the path: between underscores (Proofpoint's third version, Avanan) or encoded (Cisco).
    let path = text.split_once("://").map_or(text, |(_, rest)| rest);
    if let Some((_, rest)) = path.split_once("__http") {
        let rest = rest.split("__").next().unwrap_or(rest);
        let address = format!("http{rest}");
        // One of the two slashes is sometimes lost.
        let address = match address.split_once(":/") {
            Some((scheme, rest)) => format!("{scheme}://{}", rest.trim_start_matches('/')),
            None => address,
        };
        found.push(address);
    }
    let segments = url.path().split('/').filter(|part| part.to_ascii_lowercase().contains("http"));
    found.extend(segments.map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()));
    found.retain(|text| text.starts_with("https://") || text.starts_with("http://"));
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::unwrap;

    const ADDRESS: &str = "https://api.bigcommerce.com/stores/ab12cd34ef/v3/";

    #[test]
    fn the_address_inside_is_found_for_every_scanner() {
        for wrapped in [
            "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef%2Fv3%2F&data=05%7C02&reserved=0",
            "https://urldefense.com/v3/__https://api.bigcommerce.com/stores/ab12cd34ef/v3/__;!!AbCdEf!xYz123$",
            "https://urldefense.us/v3/__https:/api.bigcommerce.com/stores/ab12cd34ef/v3/__;!!AbCdEf!xYz$",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__api.bigcommerce.com_stores_ab12cd34ef_v3_&d=DwMFaQ&c=x&r=y",
            "https://urldefense.proofpoint.com/v1/url?u=https://api.bigcommerce.com/stores/ab12cd34ef/v3/&k=abc",
            "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fapi.bigcommerce.com%2fstores%2fab12cd34ef%2fv3%2f&c=E,1,x&typo=1",
            "https://secure-web.cisco.com/1AbCdEf/https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef%2Fv3%2F",
            "https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=https%3a%2f%2fapi.bigcommerce.com%2fstores%2fab12cd34ef%2fv3%2f&umid=1",
            "https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef%2Fv3%2F",
            "https://clicktime.symantec.com/3AbC?u=https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef%2Fv3%2F",
            "https://eu-central-1.protection.sophos.com?d=bigcommerce.com&u=aHR0cHM6Ly9hcGkuYmlnY29tbWVyY2UuY29tL3N0b3Jlcy9hYjEyY2QzNGVmL3YzLw==&i=x",
            "https://url.avanan.click/v2/___https://api.bigcommerce.com/stores/ab12cd34ef/v3/___.YXAzOm",
            "https://scanmail.trustwave.com/?c=1&d=x&u=https%3a%2f%2fapi%2ebigcommerce%2ecom%2fstores%2fab12cd34ef%2fv3%2f",
            "https://urlsand.esvalabs.com/?u=https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef%2Fv3%2F&e=1",
            "https://www.google.com/url?q=https://api.bigcommerce.com/stores/ab12cd34ef/v3/&sa=D",
        ] {
            assert_eq!(unwrap(wrapped).as_deref(), Some(ADDRESS), "{wrapped}");
        }
    }

    #[test]
    fn other_hosts_and_other_addresses_inside_are_left_alone() {
        for text in [
            ADDRESS,
            "https://example.com/?url=https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef%2Fv3%2F",
            "https://safelinks.protection.outlook.com.example.com/?url=https%3A%2F%2Fapi.bigcommerce.com%2Fstores%2Fab12cd34ef",
            "https://urldefense.com/v3/__https://api.bigcommerce.com.example.com/stores/ab12cd34ef/v3/__;!!x$",
            "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com",
            "https://protect-eu.mimecast.com/s/AbCdEf?domain=api.bigcommerce.com",
            "not an address",
        ] {
            assert_eq!(unwrap(text), None, "{text}");
        }
    }
}

//! The proxy in the desktop's own settings, for a program started from the menu, where no variable
//! is set: asked of the portal, which knows GNOME's and KDE's settings and scripts (PAC), otherwise
//! read where the two desktops keep them.
//!
//! On Windows and macOS, the HTTP client reads the system's settings itself.

use crate::gateway::{self, DesktopProxy, ProxySource};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a caller waits for the desktop's answer; a script may have to be downloaded first.
const WAIT: Duration = Duration::from_secs(3);

/// What is known about the desktop's proxy.
#[derive(Default)]
struct Known {
    /// The last answer, if there is one.
    proxy: Option<DesktopProxy>,
    /// How many answers there have been.
    answers: u64,
    /// Whether the desktop is being asked.
    asking: bool,
}

static KNOWN: Mutex<Known> = Mutex::new(Known { proxy: None, answers: 0, asking: false });
static ANSWERED: Condvar = Condvar::new();

fn lock() -> MutexGuard<'static, Known> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks the desktop on a thread of its own, since it may take a while; never twice at a time, and
/// not at all if the environment decides.
pub(super) fn ask() {
    if gateway::proxy_source(None) != ProxySource::None
        || std::mem::replace(&mut lock().asking, true)
    {
        return;
    }
    let asked = std::thread::Builder::new().name("proxy".to_owned()).spawn(|| {
        let proxy = look_up();
        let mut known = lock();
        *known = Known { proxy, answers: known.answers + 1, asking: false };
        ANSWERED.notify_all();
    });
    if let Err(error) = asked {
        tracing::error!(%error, "the thread that asks for a proxy could not be started");
        lock().asking = false;
    }
}

/// Returns the desktop's last answer without waiting.
pub(super) fn known() -> Option<DesktopProxy> {
    lock().proxy.clone()
}

/// Asks the desktop, and waits at most a few seconds for its answer.
pub fn desktop_proxy() -> Option<DesktopProxy> {
    let before = lock().answers;
    ask();
    let waits = |known: &mut Known| known.asking && known.answers == before;
    let answer = ANSWERED.wait_timeout_while(lock(), WAIT, waits);
    let (answer, _) = answer.unwrap_or_else(PoisonError::into_inner);
    answer.proxy.clone()
}

#[cfg(not(target_os = "linux"))]
fn look_up() -> Option<DesktopProxy> {
    None
}

#[cfg(target_os = "linux")]
fn look_up() -> Option<DesktopProxy> {
    let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    let is_kde = desktop.split(':').any(|name| name == "KDE");
    // A portal that isn't running is not started for this, unless the settings name a script.
    if let Some(proxies) = super::portal::proxies_if_running() {
        let proxy = preferred(proxies);
        // Not every portal knows KDE's settings.
        if proxy.is_some() || !is_kde {
            return proxy;
        }
    }
    let setting = if is_kde { kde() } else { gnome().or_else(kde) };
    match setting? {
        DesktopSetting::Manual(proxy) => Some(proxy),
        DesktopSetting::Script => preferred(super::portal::proxies()),
    }
}

/// What a desktop's settings say about the proxy.
#[cfg(target_os = "linux")]
enum DesktopSetting {
    Manual(DesktopProxy),
    /// A script (PAC) decides for each address.
    Script,
}

/// Returns the first proxy of the portal's answer, which already considers exceptions.
#[cfg(target_os = "linux")]
fn preferred(proxies: Vec<String>) -> Option<DesktopProxy> {
    let address = proxies.into_iter().next().filter(|address| !address.starts_with("direct:"))?;
    Some(DesktopProxy { address, exceptions: String::new() })
}

/// Reads the setting of GNOME and of the desktops that follow it.
#[cfg(target_os = "linux")]
fn gnome() -> Option<DesktopSetting> {
    use super::system_preferences::setting_of_gnome as get;
    let schema = "org.gnome.system.proxy";
    match get(schema, "mode")?.as_str() {
        "manual" => {}
        "auto" => return Some(DesktopSetting::Script),
        _ => return None,
    }
    let kinds = [("https", "http"), ("http", "http"), ("socks", "socks5h")];
    let address = kinds.into_iter().find_map(|(kind, scheme)| {
        let schema = format!("{schema}.{kind}");
        let host = get(&schema, "host").filter(|host| !host.is_empty())?;
        let port = get(&schema, "port").filter(|port| port != "0")?;
        Some(format!("{scheme}://{host}:{port}"))
    })?;
    let exceptions = get(schema, "ignore-hosts").unwrap_or_default();
    let exceptions = exceptions.replace(['[', ']', '\'', ' '], "");
    Some(DesktopSetting::Manual(DesktopProxy { address, exceptions }))
}

/// Reads KDE's setting.
#[cfg(target_os = "linux")]
fn kde() -> Option<DesktopSetting> {
    let file = dirs::config_dir()?.join("kioslaverc");
    proxy_in_kioslaverc(&std::fs::read_to_string(file).ok()?)
}

/// Returns the proxy in KDE's settings file, whose addresses have a space before the port.
#[cfg(target_os = "linux")]
fn proxy_in_kioslaverc(text: &str) -> Option<DesktopSetting> {
    let lines = text.lines().skip_while(|line| line.trim() != "[Proxy Settings]").skip(1);
    let section: Vec<(&str, &str)> = lines
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim(), value.trim()))
        .collect();
    let get = |key: &str| section.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
    match get("ProxyType") {
        // With reversed exceptions, only the listed hosts are reached through it.
        Some("1") if get("ReversedException") != Some("true") => {}
        Some("2" | "3") => return Some(DesktopSetting::Script),
        _ => return None,
    }
    let addresses = ["httpsProxy", "httpProxy", "socksProxy"].into_iter().filter_map(get);
    let address = addresses.map(str::to_owned).find(|address| !address.is_empty())?;
    let address = match address.split_once(' ') {
        Some((address, port)) => format!("{}:{}", address.trim_end_matches('/'), port.trim()),
        None => address,
    };
    let exceptions = get("NoProxyFor").unwrap_or_default().to_owned();
    Some(DesktopSetting::Manual(DesktopProxy { address, exceptions }))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{DesktopProxy, DesktopSetting, proxy_in_kioslaverc};

    fn manual(text: &str) -> Option<DesktopProxy> {
        match proxy_in_kioslaverc(text)? {
            DesktopSetting::Manual(proxy) => Some(proxy),
            DesktopSetting::Script => None,
        }
    }

    #[test]
    fn the_manual_proxy_of_kde_is_read() {
        let file = |kind: &str, more: &str| {
            format!(
                "[$Version]\nupdate_info=x\n\n[Proxy Settings]\nNoProxyFor=localhost,.corp\n\
                 ProxyType={kind}\n{more}\n[Other]\nhttpsProxy=http://wrong 1\n"
            )
        };
        let address = |text: String| manual(&text).map(|proxy| proxy.address);
        let https = "httpProxy=http://a.example 80\nhttpsProxy=http://b.example 3128";
        assert_eq!(address(file("1", https)).as_deref(), Some("http://b.example:3128"));
        assert_eq!(
            address(file("1", "socksProxy=socks://c.example 1080")).as_deref(),
            Some("socks://c.example:1080")
        );
        assert_eq!(
            address(file("1", "httpProxy=http://a.example:8080")).as_deref(),
            Some("http://a.example:8080")
        );
        for other in [file("0", https), file("2", https), file("1", "httpsProxy=")] {
            assert_eq!(address(other), None);
        }
        let script = proxy_in_kioslaverc(&file("2", https));
        assert!(matches!(script, Some(DesktopSetting::Script)));
        let exceptions = manual(&file("1", https)).map(|proxy| proxy.exceptions);
        assert_eq!(exceptions.as_deref(), Some("localhost,.corp"));
    }
}

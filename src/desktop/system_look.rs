//! What the system says of its language, and of things that move.

use crate::texts::Language;

/// The system's language, as far as there are texts in it. Before the window, since its first
/// picture is in it already.
pub(super) fn language() -> Language {
    Language::best_of(sys_locale::get_locales())
}

/// Whether the environment names a proxy for BigCommerce.
pub(super) fn names_proxy() -> bool {
    let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether the system asks programs to keep still: GNOME's switch (and that of desktops which
/// follow it), KDE's speed of animations, macOS's "Reduce motion". Windows tells it only to unsafe
/// code; there the switch in the preferences stands alone. May take a while; not for the window's
/// thread.
pub(super) fn wants_stillness() -> bool {
    #[cfg(target_os = "linux")]
    return gnome_is_still() || kde_is_still();
    #[cfg(target_os = "macos")]
    return says("defaults", &["read", "com.apple.universalaccess", "reduceMotion"], "1");
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    return false;
}

/// Whether this command prints exactly this.
#[cfg(unix)]
fn says(command: &str, arguments: &[&str], words: &str) -> bool {
    let output = std::process::Command::new(command).args(arguments).output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == words)
}

#[cfg(target_os = "linux")]
fn gnome_is_still() -> bool {
    let key = ["get", "org.gnome.desktop.interface", "enable-animations"];
    says("gsettings", &key, "false")
}

#[cfg(target_os = "linux")]
fn kde_is_still() -> bool {
    let file = dirs::config_dir().map(|folder| folder.join("kdeglobals"));
    let text = file.and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once('='))
        .any(|(key, value)| key.trim() == "AnimationDurationFactor" && value.trim() == "0")
}

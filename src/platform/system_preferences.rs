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
/// follow it), KDE's speed of animations, macOS's "Reduce motion", Windows's "Animation effects".
/// May take a while; not for the window's thread.
pub(super) fn wants_stillness() -> bool {
    #[cfg(target_os = "linux")]
    return if super::portal::is_sandboxed() {
        super::portal::portal_wants_stillness()
    } else {
        gnome_is_still() || kde_is_still()
    };
    #[cfg(target_os = "macos")]
    return says("defaults", &["read", "com.apple.universalaccess", "reduceMotion"], "1");
    #[cfg(windows)]
    return windows_is_still();
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
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

/// The call that tells it is for unsafe code alone; the switch itself lies in the registry, where
/// Windows keeps it from one login to the next.
#[cfg(windows)]
fn windows_is_still() -> bool {
    let desktop = windows_registry::CURRENT_USER.open(r"Control Panel\Desktop");
    let mask = desktop.and_then(|desktop| desktop.get_value("UserPreferencesMask"));
    mask.is_ok_and(|mask| is_still_in(&mask))
}

/// Whether a `UserPreferencesMask` has animations switched off: its bit 33 is that of
/// `SPI_GETCLIENTAREAANIMATION`. A mask too short to have that bit says nothing.
#[cfg(any(windows, test))]
fn is_still_in(mask: &[u8]) -> bool {
    const BYTE: usize = 33 / 8;
    const BIT: u8 = 1 << (33 % 8);
    mask.get(BYTE).is_some_and(|byte| byte & BIT == 0)
}

#[cfg(test)]
mod tests {
    use super::is_still_in;

    #[test]
    fn windows_is_still_when_its_bit_is_off() {
        // What Windows begins with, and the same after "Animation effects" was switched off.
        assert!(!is_still_in(&[0x9e, 0x1e, 0x07, 0x80, 0x12, 0, 0, 0]));
        assert!(is_still_in(&[0x9e, 0x1e, 0x07, 0x80, 0x10, 0, 0, 0]));
        assert!(!is_still_in(&[0x9e, 0x1e, 0x07, 0x80]), "from before there was such a bit");
        assert!(!is_still_in(&[]));
    }
}

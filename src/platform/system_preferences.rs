//! The system's preferences: its language and reduced motion.

use crate::texts::Language;

/// Returns the system's language, as far as there are texts in it. Read before the window opens,
/// since the first frame already uses it.
pub(super) fn language() -> Language {
    Language::best_of(sys_locale::get_locales())
}

/// Whether the system asks for reduced motion: GNOME's setting (also used by desktops that follow
/// it), KDE's animation speed, macOS's "Reduce motion", Windows's "Animation effects". May take a
/// while; do not call it on the window's thread.
pub(super) fn wants_reduced_motion() -> bool {
    #[cfg(target_os = "linux")]
    return if super::portal::is_sandboxed() {
        super::portal::portal_reduces_motion()
    } else {
        gnome_reduces_motion() || kde_reduces_motion()
    };
    #[cfg(target_os = "macos")]
    return says("defaults", &["read", "com.apple.universalaccess", "reduceMotion"], "1");
    #[cfg(windows)]
    return windows_reduces_motion();
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
    return false;
}

/// Whether this command prints exactly this text.
#[cfg(target_os = "macos")]
fn says(command: &str, arguments: &[&str], words: &str) -> bool {
    let output = std::process::Command::new(command).args(arguments).output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == words)
}

#[cfg(target_os = "linux")]
fn gnome_reduces_motion() -> bool {
    setting_of_gnome("org.gnome.desktop.interface", "enable-animations").as_deref() == Some("false")
}

/// Returns one of GNOME's settings, without the quotes of a text.
#[cfg(target_os = "linux")]
pub(super) fn setting_of_gnome(schema: &str, key: &str) -> Option<String> {
    let output =
        std::process::Command::new("gsettings").args(["get", schema, key]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().trim_matches('\'').to_owned())
}

#[cfg(target_os = "linux")]
fn kde_reduces_motion() -> bool {
    let file = dirs::config_dir().map(|folder| folder.join("kdeglobals"));
    let text = file.and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once('='))
        .any(|(key, value)| key.trim() == "AnimationDurationFactor" && value.trim() == "0")
}

/// Reads the registry value in which Windows keeps the setting between logins, since the Win32 call
/// that reports it is unsafe.
#[cfg(windows)]
fn windows_reduces_motion() -> bool {
    let desktop = windows_registry::CURRENT_USER.open(r"Control Panel\Desktop");
    let mask = desktop.and_then(|desktop| desktop.get_value("UserPreferencesMask"));
    mask.is_ok_and(|mask| is_still_in(&mask))
}

/// Whether animations are off in a `UserPreferencesMask`: bit 33 is `SPI_GETCLIENTAREAANIMATION`. A
/// mask too short to have that bit does not turn them off.
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
    fn windows_reduces_motion_when_bit_33_is_off() {
        // Windows's default, and the same after "Animation effects" was turned off.
        assert!(!is_still_in(&[0x9e, 0x1e, 0x07, 0x80, 0x12, 0, 0, 0]));
        assert!(is_still_in(&[0x9e, 0x1e, 0x07, 0x80, 0x10, 0, 0, 0]));
        assert!(!is_still_in(&[0x9e, 0x1e, 0x07, 0x80]), "from before there was such a bit");
        assert!(!is_still_in(&[]));
    }
}

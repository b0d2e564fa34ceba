//! Key names as written on this system.

use crate::texts::{t, text};

/// Returns the modifier keys as printed on this computer's keyboard: Ctrl (Cmd on a Mac), Shift,
/// Alt. Macs use symbols for them in every language.
pub(crate) fn modifier_names(ctx: &egui::Context) -> [String; 3] {
    if ctx.os() == egui::os::OperatingSystem::Mac {
        return ["⌘", "⇧", "⌥"].map(str::to_owned);
    }
    [t::KEY_CTRL, t::KEY_SHIFT, t::KEY_ALT].map(text)
}

//! Keys as this system writes them.

use crate::texts::{t, text};

/// How the keys that are held down are printed on this computer's keyboards: what is Ctrl elsewhere (Cmd
/// on a Mac), Shift, Alt. Macs have signs for them in every language.
pub(crate) fn held_keys(ctx: &egui::Context) -> [String; 3] {
    if ctx.os() == egui::os::OperatingSystem::Mac {
        return ["⌘", "⇧", "⌥"].map(str::to_owned);
    }
    [t::KEY_CTRL, t::KEY_SHIFT, t::KEY_ALT].map(text)
}

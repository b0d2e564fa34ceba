//! Identifies the program that took over the clipboard, and how a user clears its history.
//!
//! Measured on Debian 12 under X11: Parcellite 1.2.1, ClipIt 1.4.4, Diodon 1.13, GPaste 43, Clipman
//! 1.6.2 and Klipper 5.27 put text back once the clipboard has lost its owner. None of their
//! windows has a class, but the X server's own list of clients has the process of each.

use x11rb::protocol::res::{ClientIdMask, ClientIdSpec, ConnectionExt as _};
use x11rb::protocol::xproto::ConnectionExt as _;

/// Process, name, and how to clear its history, in the program's own English wording.
const KNOWN: [(&str, &str, &str); 8] = [
    ("parcellite", "Parcellite", "Ctrl+Alt+H, Clear"),
    ("clipit", "ClipIt", "Ctrl+Alt+H, Remove all"),
    ("clipit.real", "ClipIt", "Ctrl+Alt+H, Remove all"),
    ("diodon", "Diodon", "diodon, Clear"),
    ("gpaste-daemon", "GPaste", "gpaste-client empty"),
    ("xfce4-clipman", "Clipman", "xfce4-popup-clipman, Clear history"),
    ("klipper", "Klipper", "Clear Clipboard History"),
    ("plasmashell", "Klipper", "Clear Clipboard History"),
];

/// A program that keeps what was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manager {
    /// Its name, or its process name if it is not a known program.
    pub(super) name: String,
    /// How to clear its history, if known.
    pub(super) clear: Option<&'static str>,
}

/// Returns the program that owns the clipboard under X11.
pub(super) fn owner() -> Option<Manager> {
    let (connection, _) = x11rb::connect(None).ok()?;
    let selection = connection.intern_atom(false, b"CLIPBOARD").ok()?.reply().ok()?.atom;
    let window = connection.get_selection_owner(selection).ok()?.reply().ok()?.owner;
    if window == x11rb::NONE {
        return None;
    }
    let spec = ClientIdSpec { client: window, mask: ClientIdMask::LOCAL_CLIENT_PID };
    let ids = connection.res_query_client_ids(&[spec]).ok()?.reply().ok()?;
    let process = ids.ids.first()?.value.first().copied()?;
    let name = std::fs::read_to_string(format!("/proc/{process}/comm")).ok()?;
    Some(named(name.trim()))
}

fn named(process: &str) -> Manager {
    match KNOWN.iter().find(|(known, ..)| *known == process) {
        Some((_, name, clear)) => Manager { name: (*name).to_owned(), clear: Some(clear) },
        None => {
            let plain = |c: &char| !c.is_control() && !crate::catalog::is_unsafe_in_name(*c);
            Manager { name: process.chars().filter(plain).collect(), clear: None }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_manager_is_identified_by_its_process() {
        assert_eq!(named("gpaste-daemon").clear, Some("gpaste-client empty"));
        assert_eq!(named("clipit.real").name, "ClipIt");
        assert_eq!(named("some\u{202e}thing").name, "something");
        assert_eq!(named("something").clear, None);
    }
}

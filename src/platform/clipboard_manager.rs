//! Finds the programs that keep what is copied, and how a user clears their histories.
//!
//! Measured on Debian 12 under X11: Parcellite 1.2.1, ClipIt 1.4.4, Diodon 1.13, GPaste 43, Clipman
//! 1.6.2 and Klipper 5.27 put text back once the clipboard has lost its owner. None of their
//! windows has a class, but the X server's own list of clients has the process of each.

use crate::flow::CopyTarget;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use x11rb::protocol::res::{ClientIdMask, ClientIdSpec, ConnectionExt as _};
use x11rb::protocol::xproto::ConnectionExt as _;

/// Process, name, and how to clear its history, in the program's own English wording.
const KNOWN: [(&str, &str, &str); 12] = [
    ("parcellite", "Parcellite", "Ctrl+Alt+H, Clear"),
    ("clipit", "ClipIt", "Ctrl+Alt+H, Remove all"),
    ("clipit.real", "ClipIt", "Ctrl+Alt+H, Remove all"),
    ("diodon", "Diodon", "diodon, Clear"),
    ("gpaste-daemon", "GPaste", "gpaste-client empty"),
    ("xfce4-clipman", "Clipman", "xfce4-popup-clipman, Clear history"),
    ("copyq", "CopyQ", "copyq, Delete"),
    ("klipper", KLIPPER, "Clear Clipboard History"),
    ("plasmashell", KLIPPER, "Clear Clipboard History"),
    // Under Wayland, these are started by wl-paste, whose arguments name them.
    (CLIPHIST, CLIPHIST, "cliphist wipe"),
    (CLIPMAN, CLIPMAN, "clipman clear --all"),
    ("clipse", "clipse", "clipse -clear"),
];
/// The only one that leaves out what is marked as a password (Klipper 5.27).
const KLIPPER: &str = "Klipper";
const CLIPHIST: &str = "cliphist";
const CLIPMAN: &str = "clipman";

/// A program that keeps what was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manager {
    /// Its name, or its process name if it is not a known program.
    pub(super) name: String,
    /// How to clear its history, if known.
    pub(super) clear: Option<&'static str>,
}

/// Returns the program that owns the clipboard or the primary selection under X11.
pub(super) fn owner(target: CopyTarget) -> Option<Manager> {
    owner_of(match target {
        CopyTarget::Clipboard => b"CLIPBOARD",
        CopyTarget::PrimarySelection => b"PRIMARY",
    })
}

/// Returns the programs of this user that keep what is copied, also if it is marked as a password:
/// those that are known, and one that offers itself to X11's programs. In a sandbox only the latter
/// can be seen.
pub(super) fn keepers() -> Vec<Manager> {
    let user = rustix::process::getuid().as_raw();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let own = processes.filter(|process| process.metadata().is_ok_and(|it| it.uid() == user));
    let names = own.filter_map(|process| {
        let name = fs::read_to_string(process.path().join("comm")).ok()?;
        let arguments = || fs::read(process.path().join("cmdline")).unwrap_or_default();
        known_keeper(name.trim(), arguments)
    });
    let offered = owner_of(b"CLIPBOARD_MANAGER");
    let all = names.map(named).chain(offered).filter(|manager| manager.name != KLIPPER);
    let by_name: BTreeMap<_, _> = all.map(|manager| (manager.name.clone(), manager)).collect();
    by_name.into_values().collect()
}

/// Returns the process name under which a running program is known to keep what is copied.
fn known_keeper(process: &str, arguments: impl FnOnce() -> Vec<u8>) -> Option<&'static str> {
    let known = |name: &str| KNOWN.iter().map(|(known, ..)| *known).find(|known| *known == name);
    if process != "wl-paste" {
        return known(process);
    }
    let arguments = arguments();
    let mut words = arguments.split(|byte| *byte == 0).filter_map(|word| str::from_utf8(word).ok());
    words.find_map(|word| [CLIPHIST, CLIPMAN].into_iter().find(|name| word.ends_with(name)))
}

fn owner_of(selection: &[u8]) -> Option<Manager> {
    let (connection, _) = x11rb::connect(None).ok()?;
    let selection = connection.intern_atom(false, selection).ok()?.reply().ok()?.atom;
    let window = connection.get_selection_owner(selection).ok()?.reply().ok()?.owner;
    if window == x11rb::NONE {
        return None;
    }
    let spec = ClientIdSpec { client: window, mask: ClientIdMask::LOCAL_CLIENT_PID };
    let ids = connection.res_query_client_ids(&[spec]).ok()?.reply().ok()?;
    let process = ids.ids.first()?.value.first().copied()?;
    let name = fs::read_to_string(format!("/proc/{process}/comm")).ok()?;
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
    use super::{known_keeper, named};

    #[test]
    fn a_manager_is_identified_by_its_process() {
        assert_eq!(named("gpaste-daemon").clear, Some("gpaste-client empty"));
        assert_eq!(named("clipit.real").name, "ClipIt");
        assert_eq!(named("some\u{202e}thing").name, "something");
        assert_eq!(named("something").clear, None);
    }

    #[test]
    fn keepers_are_known_by_process_or_by_what_wl_paste_starts() {
        let none = || Vec::new();
        assert_eq!(known_keeper("copyq", none), Some("copyq"));
        assert_eq!(known_keeper("bash", none), None);
        let watch = || b"wl-paste\0--watch\0/usr/bin/cliphist\0store\0".to_vec();
        assert_eq!(known_keeper("wl-paste", watch), Some("cliphist"));
        assert_eq!(known_keeper("wl-paste", || b"wl-paste\0-n\0".to_vec()), None);
    }
}

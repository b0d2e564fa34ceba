//! The desktop's trash portal, a real one on a private session bus: the way a Flatpak moves a
//! credentials file to the desktop's trash. Without the Debian packages, the test prints a note and
//! passes, unless `SCOPEWISE_DISPLAY_TESTS=required`.
#![allow(clippy::expect_used, reason = "tests report failures by panicking")]
#![cfg(target_os = "linux")]

#[path = "common/session.rs"]
mod session;

use scopewise::platform::trash_by_portal;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_portal_moves_a_file_to_the_trash() {
    let needed = ["dbus-run-session", "/usr/libexec/xdg-desktop-portal"];
    if session::can_run("the portal's trash", &needed) {
        session::inside("inner_trash", &[], "exec \"$@\"");
    }
}

#[test]
#[ignore = "runs in the session that the_portal_moves_a_file_to_the_trash starts"]
fn inner_trash() {
    let folder =
        |name: &str| PathBuf::from(std::env::var_os(name).expect("started by the test above"));
    let name = "BigCommerceAPI-credentials-made-up.txt";
    let file = folder("HOME").join(name);
    fs::write(&file, "CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n").expect("a file");
    assert!(trash_by_portal(Path::new("/proc/version")).is_err(), "not a file of ours");
    trash_by_portal(&file).expect("moved");
    assert!(!file.exists(), "the file is where it was");
    assert!(
        folder("XDG_DATA_HOME").join("Trash/files").join(name).exists(),
        "it is not in the trash"
    );
}

//! The desktop's portal for the trash, a real one on a session bus of its own: how a Flatpak moves a
//! credentials file to the trash that the desktop shows. Without its Debian packages the test says so and
//! passes, unless `SCOPEWISE_DISPLAY_TESTS=required`.
#![allow(clippy::expect_used, reason = "a test says what is wrong")]
#![cfg(target_os = "linux")]

#[path = "common/session.rs"]
mod session;

use scopewise::platform::trash_by_portal;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn a_file_goes_to_the_trash_by_the_portal() {
    let needed = ["dbus-run-session", "/usr/libexec/xdg-desktop-portal"];
    if session::can_run("the portal's trash", &needed) {
        session::inside("inner_trash", &[], "exec \"$@\"");
    }
}

#[test]
#[ignore = "runs in the session that a_file_goes_to_the_trash_by_the_portal starts"]
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

//! The desktop's portal for the trash, a real one on a session bus of its own: how a Flatpak moves a
//! credentials file to the trash that the desktop shows. Without its Debian packages the test says so and
//! passes, unless `SCOPEWISE_DISPLAY_TESTS=required`.
#![allow(clippy::expect_used, reason = "a test says what is wrong")]
#![cfg(target_os = "linux")]

use scopewise::desktop::trash_by_portal;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn a_file_goes_to_the_trash_by_the_portal() {
    let has = |probe: &str| {
        Command::new("bash").args(["-c", probe]).output().is_ok_and(|found| found.status.success())
    };
    if !has("command -v dbus-run-session && test -x /usr/libexec/xdg-desktop-portal") {
        let words = "the portal's trash is left out: missing dbus or xdg-desktop-portal";
        let required =
            std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|value| value == "required");
        assert!(!required, "{words}");
        writeln!(std::io::stderr(), "{words}").expect("a place to say it");
        return;
    }
    let home = tempfile::tempdir().expect("a home");
    let (run, data) = (home.path().join("run"), home.path().join("data"));
    fs::create_dir(&run).expect("a folder");
    let file = home.path().join("BigCommerceAPI-credentials-made-up.txt");
    fs::write(&file, "CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n").expect("a file");
    let me = std::env::current_exe().expect("this test");
    let output = Command::new("timeout")
        .args(["--kill-after=5", "60", "dbus-run-session", "--"])
        .arg(me)
        .args(["--ignored", "--exact", "inner_trash", "--nocapture"])
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", &run)
        .env("XDG_DATA_HOME", &data)
        .env("MADE_UP_FILE", &file)
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{}\n{printed}\n{errors}", output.status);
    assert!(printed.contains("1 passed"), "it did not run\n{printed}");
    assert!(!file.exists(), "the file is where it was");
    let kept = data.join("Trash/files").join(file.file_name().expect("a name"));
    assert!(kept.exists(), "the file is not in the trash");
    // The portal's own file system, where it has one.
    let _ = Command::new("fusermount").arg("-uqz").arg(run.join("doc")).status();
}

#[test]
#[ignore = "runs in the session that a_file_goes_to_the_trash_by_the_portal starts"]
fn inner_trash() {
    let file = std::env::var_os("MADE_UP_FILE").expect("started by the test above");
    assert!(trash_by_portal(Path::new("/proc/version")).is_err(), "not a file of ours");
    trash_by_portal(Path::new(&file)).expect("moved");
}

//! A private session bus for a test, with its own home directory.
#![allow(clippy::expect_used, reason = "tests report failures by panicking")]

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Whether these programs are installed. If one is missing, prints that the test is skipped; panics
/// instead with `SCOPEWISE_DISPLAY_TESTS=required`.
pub(crate) fn can_run(name: &str, programs: &[&str]) -> bool {
    let has = |program: &&str| {
        let probe = format!("command -v {program}");
        Command::new("bash").args(["-c", &probe]).output().is_ok_and(|found| found.status.success())
    };
    if programs.iter().all(has) {
        return true;
    }
    let words = format!("{name} is left out: one of these is missing: {}", programs.join(", "));
    let required = std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|value| value == "required");
    assert!(!required, "{words}");
    writeln!(std::io::stderr(), "{words}").expect("a place to say it");
    false
}

/// Runs an ignored test of the calling file in a private session with a temporary home directory.
pub(crate) fn inside(test: &str, bus: &[&str], before: &str) -> String {
    let home = tempfile::tempdir().expect("a home");
    let run = home.path().join("run");
    fs::create_dir(&run).expect("a folder");
    let me = std::env::current_exe().expect("this test");
    let output = Command::new("timeout")
        .args(["--kill-after=5", "200", "dbus-run-session"])
        .args(bus)
        .args(["--", "bash", "-euc", before, "_"])
        .arg(me)
        .args(["--ignored", "--exact", test, "--nocapture"])
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", &run)
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    // The portal mounts its own file system there.
    let _ = Command::new("fusermount").arg("-uqz").arg(run.join("doc")).output();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{test}: {}\n{printed}\n{errors}", output.status);
    assert!(printed.contains("1 passed"), "{test} did not run\n{printed}");
    printed
}

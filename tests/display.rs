//! Real windows on a real (virtual) display. They need the Debian packages that `.ci/run` installs;
//! without them the tests say what is missing and pass, unless `SCOPEWISE_DISPLAY_TESTS=required`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what is wrong"
)]
#![cfg(target_os = "linux")]

use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Programs and modules that the display tests use, and the packages that hold them.
const NEEDED: [(&str, &str); 24] = [
    ("command -v openbox", "openbox"),
    ("command -v parcellite", "parcellite"),
    ("command -v diodon", "diodon"),
    ("command -v gpaste-client", "gpaste-2"),
    ("command -v xfce4-clipman", "xfce4-clipman"),
    ("command -v ip", "iproute2"),
    ("command -v pgrep", "procps"),
    ("command -v strace", "strace"),
    ("command -v gsettings", "libglib2.0-bin"),
    ("command -v sway", "sway"),
    ("command -v wtype", "wtype"),
    ("command -v wl-paste", "wl-clipboard"),
    ("fc-list :lang=ja | grep -q .", "fonts-noto-cjk"),
    ("command -v gnome-keyring-daemon", "gnome-keyring"),
    ("test -x /usr/libexec/gcr-prompter", "gcr"),
    ("command -v age", "age"),
    ("command -v gcore", "gdb"),
    ("command -v Xvfb", "xvfb"),
    ("command -v xdotool", "xdotool"),
    ("command -v dbus-run-session", "dbus"),
    ("test -x /usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
    ("test -x /usr/libexec/xdg-desktop-portal-gtk", "xdg-desktop-portal-gtk"),
    ("/usr/bin/python3 -c 'import gi; gi.require_version(\"Gtk\", \"3.0\")'", "gir1.2-gtk-3.0"),
    ("/usr/bin/python3 -c 'import gi; gi.require_version(\"Atspi\", \"2.0\")'", "gir1.2-atspi-2.0"),
];

/// Whether display tests can run here; says so if not.
fn display_tests(name: &str) -> bool {
    let missing: Vec<&str> = NEEDED
        .iter()
        .filter(|(probe, _)| {
            let output = Command::new("bash").args(["-c", probe]).output();
            !output.is_ok_and(|output| output.status.success())
        })
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        return true;
    }
    let required = std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|value| value == "required");
    let words = format!("{name} is left out: missing {}", missing.join(", "));
    assert!(!required, "{words}");
    // Not by a macro: the test harness would keep what a passing test prints to itself.
    writeln!(std::io::stderr(), "{words}").expect("a place to say it");
    false
}

/// One desktop at a time: two software-drawn ones on two cores only wait for each other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn run(script: &str, arguments: &[&str]) -> String {
    run_by(&mut Command::new("env"), script, arguments)
}

/// Runs a script by way of another command.
fn run_by(way: &mut Command, script: &str, arguments: &[&str]) -> String {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desktop");
    let output = way
        .args(["timeout", "--kill-after=5", "240", "bash"])
        .arg(folder.join("session.sh"))
        .arg(script)
        .args(arguments)
        .env("SCOPEWISE", env!("CARGO_BIN_EXE_scopewise"))
        .env_remove("SCOPEWISE_SHOTS")
        .output()
        .expect("bash starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{script}: {}\n{printed}\n{errors}", output.status);
    printed
}

/// A file dropped with the XDND protocol, the buttons pressed through AT-SPI, "Ready" read from
/// the accessibility tree, the last value read back from the clipboard.
#[test]
fn from_a_real_drop_to_done_by_the_accessibility_tree() {
    if display_tests("the walk in a real window") {
        assert!(run("walk.py", &[]).contains("walked from start to Done"));
    }
}

/// The system's own file dialog through the portal, and Ctrl+Q while values exist only here.
#[test]
fn the_portal_dialog_and_the_question_before_closing() {
    if display_tests("the portal's file dialog") {
        assert!(run("dialogs.py", &[]).contains("dialogs answered"));
    }
}

/// A slow store's progress, Stop, and every sick store's answer in a window that stays alive.
#[test]
fn slow_and_sick_stores_are_answered_in_words() {
    if display_tests("the walk past sick stores") {
        let printed = run("slow.py", &[]);
        println!("{printed}");
        assert!(printed.contains("every store answered in words"));
    }
}

/// A guide pasted as a page and dropped as a file, rows by hand, app files, two apps at once.
#[test]
fn every_way_to_an_app_in_a_real_window() {
    if display_tests("the ways to an app") {
        assert!(run("apps.py", &[]).contains("every way to an app walked"));
    }
}

/// The letter to the owner, and downloads found in the folder that the desktop names.
#[test]
fn downloads_are_found_within_a_second_and_read_only_when_asked() {
    if display_tests("the watch over Downloads") {
        let printed = run("downloads.py", &[]);
        println!("{printed}");
        assert!(printed.contains("Downloads watched"));
    }
}

/// Five thousand connections: one of them found by keyboard, some by app and state.
#[test]
fn the_connections_of_an_agency_are_found() {
    if display_tests("many connections") {
        let printed = run("many.py", &[]);
        println!("{printed}");
        assert!(printed.contains("five thousand connections searched"));
    }
}

/// Saved in a real keyring, the file in a real trash, found again, checked, replaced half-way with
/// the window closed in between, removed.
#[test]
fn connections_are_kept_found_again_replaced_and_removed() {
    if display_tests("keeping connections") {
        assert!(run("keep.py", &[]).contains("kept, found again, replaced and removed"));
    }
}

/// None, twelve in every state, a damaged list, one of a later version.
#[test]
fn all_connections_in_every_state() {
    if display_tests("all connections") {
        assert!(run("home.py", &[]).contains("all connections shown"));
    }
}

/// Made here and opened by another age program, and the other way round.
#[test]
fn sealed_files_open_in_another_program_and_its_files_here() {
    if display_tests("sealed files") {
        assert!(run("sealed.py", &[]).contains("sealed files opened both ways"));
    }
}

/// The keyring's own prompt is up, and nobody answers it.
#[test]
fn a_locked_keyring_holds_nobody_up() {
    if display_tests("a locked keyring") {
        let printed = run("locked.py", &[]);
        println!("{printed}");
        assert!(printed.contains("a locked keyring holds nobody up"));
    }
}

/// Sixty seconds, somebody else's text, the end of the window.
#[test]
fn a_copied_secret_leaves_the_clipboard_and_nothing_else_does() {
    if display_tests("the clipboard") {
        assert!(run("clipboard.py", &[]).contains("the clipboard keeps no secret"));
    }
}

/// A dump of the process before Done and after.
#[test]
fn after_done_no_copy_of_a_secret_is_in_memory() {
    if display_tests("a dump of the memory") {
        let printed = run("memory.py", &[]);
        println!("{printed}");
        assert!(printed.contains("no secret in memory after Done"));
    }
}

/// The real Downloads folder, within one of a cloud service, with older files in it.
#[test]
fn credentials_files_go_to_the_trash_only_when_they_are_kept() {
    if display_tests("tidying up") {
        assert!(run("tidy.py", &[]).contains("tidied up"));
    }
}

/// Real key presses from the start to Done; on every screen what can have the focus has a name.
#[test]
fn from_start_to_done_by_the_keyboard_alone() {
    if display_tests("the keyboard") {
        assert!(run("keyboard.py", &[]).contains("walked by keyboard alone"));
    }
}

#[test]
fn the_small_window_ticks_row_by_row() {
    if display_tests("the small window") {
        let printed = run("compact.py", &[]);
        assert!(printed.contains("the small window ticks row by row; stays on top"), "{printed}");
    }
}

#[test]
fn the_first_picture_is_in_the_chosen_theme_and_size() {
    if display_tests("the first picture") {
        let printed = run("first_frame.py", &[]);
        assert!(printed.contains("the first picture is in the chosen theme and size"), "{printed}");
    }
}

#[test]
fn without_opengl_it_opens_and_says_what_to_install() {
    if display_tests("no OpenGL") {
        assert!(
            run("no_graphics.py", &[]).contains("without OpenGL it opens and says what to install")
        );
    }
}

#[test]
fn without_a_portal_it_says_what_to_install() {
    if display_tests("no portal") {
        assert!(run("no_portal.py", &[]).contains("without a portal it says what to install"));
    }
}

#[test]
fn a_flatpak_hears_of_reduced_motion_by_the_portal() {
    if display_tests("the portal's settings") {
        let me = std::env::current_exe().expect("this test");
        let printed = run("stillness.py", &[&me.to_string_lossy()]);
        assert!(printed.contains("the portal says whether to keep still"), "{printed}");
        assert_eq!(printed.matches("1 passed").count(), 2, "{printed}");
    }
}

#[test]
#[ignore = "runs in the session that a_flatpak_hears_of_reduced_motion_by_the_portal starts"]
fn inner_stillness() {
    let wanted = std::env::var("WANTED").expect("started by the test above");
    assert_eq!(scopewise::platform::portal_wants_stillness(), wanted == "still");
}

/// An app id, keys, the clipboard and the desktop's own close on Wayland, by either way of drawing.
#[test]
fn from_start_to_the_hand_over_on_wayland() {
    if display_tests("the walk on Wayland") {
        assert!(run("wayland.py", &[]).contains("walked on a Wayland desktop"));
    }
}

#[test]
fn theme_size_and_language_are_kept_and_switched_in_place() {
    if display_tests("preferences") {
        assert!(run("preferences.py", &[]).contains("the look is kept and switched in place"));
    }
}

/// With the system's own fonts for a script that the bundled ones lack.
#[test]
fn the_flow_in_japanese() {
    if display_tests("Japanese") {
        assert!(run("languages.py", &["ja"]).contains("looked at all of it"));
    }
}

/// Real clipboard managers, each of which puts a text back once the clipboard has lost its owner: after
/// the words, and after the program's end, another program reads the clipboard. `.ci/desktops` does the
/// same with ClipIt, CopyQ and Klipper.
#[test]
fn no_clipboard_manager_puts_a_value_back() {
    for (command, name) in [
        ("parcellite", "Parcellite"),
        ("diodon", "Diodon"),
        ("gpaste-client start", "GPaste"),
        // It only puts a text back whose owner's window is gone.
        ("xfce4-clipman", ""),
        ("clipit.real", "ClipIt"),
        ("copyq", ""),
        ("klipper", ""),
    ] {
        let program = command.split(' ').next().unwrap_or_default();
        let probe = format!("command -v {program}");
        let there = Command::new("bash").args(["-c", &probe]).output();
        if !there.is_ok_and(|output| output.status.success()) {
            println!("{program} is not installed and left out");
            continue;
        }
        if display_tests("the clipboard managers") {
            let printed = run("managers.py", &[command, name]);
            println!("{printed}");
            assert!(printed.contains("no value comes back"), "{printed}");
        }
    }
}

/// Every call to the network, recorded by the system, from the first step to Done and in the
/// commands.
#[test]
fn no_address_is_contacted_but_bigcommerce() {
    // A network of its own needs the right to make one.
    let alone = ["--map-root-user", "--net", "--mount"];
    let can = Command::new("unshare").args(alone).arg("true").status();
    if !can.is_ok_and(|status| status.success()) {
        writeln!(std::io::stderr(), "the record of addresses is left out: no right to a network")
            .expect("a place to say it");
        return;
    }
    if display_tests("the record of addresses") {
        let printed = run_by(Command::new("unshare").args(alone), "network.py", &[]);
        assert!(printed.contains("strangers: 0"), "{printed}");
        println!("{printed}");
    }
}

/// Command line, environment, output, title, accessibility tree, files: no secret is left there.
#[test]
fn no_secret_is_left_in_any_place() {
    if display_tests("the places of a secret") {
        let printed = run("places.py", &[]);
        assert!(printed.contains("whole and by halves: found 0"), "{printed}");
        println!("{printed}");
    }
}

/// Entries deleted from the keyring while the window lists them.
#[test]
fn an_entry_deleted_behind_our_back_is_told() {
    if display_tests("a deleted keyring entry") {
        assert!(run("lost.py", &[]).contains("an entry deleted behind our back is told"));
    }
}

/// The data folder on a full disk, then on a read-only one. Only root may mount such disks.
#[test]
fn a_full_disk_and_a_read_only_one_are_told() {
    let mounts = Command::new("unshare").args(["--mount", "true"]).status();
    if !mounts.is_ok_and(|status| status.success()) {
        writeln!(std::io::stderr(), "a full disk is left out: no right to mount one")
            .expect("a place to say it");
        return;
    }
    if display_tests("a full disk") {
        assert!(run("full.py", &[]).contains("a full disk and a read-only one are told"));
    }
}

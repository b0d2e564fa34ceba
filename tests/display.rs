//! Real windows on a virtual display. The tests need the Debian packages that `.ci/run` installs;
//! without them they print what is missing and pass, unless `SCOPEWISE_DISPLAY_TESTS=required`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]
#![cfg(target_os = "linux")]

use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Checks for the programs and modules that the display tests use, and the packages that contain
/// them.
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

/// Whether display tests can run here; prints what is missing if not.
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
    // Not `eprintln!`: the test harness would capture the output of a passing test.
    writeln!(std::io::stderr(), "{words}").expect("a place to say it");
    false
}

/// Runs one desktop at a time: two software-rendered ones on two cores only slow each other down.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn run(script: &str, arguments: &[&str]) -> String {
    run_by(&mut Command::new("env"), script, arguments)
}

/// Runs a script through another command.
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

/// Drops a file with the XDND protocol, presses the buttons through AT-SPI, reads "Ready" from the
/// accessibility tree, and reads the last value back from the clipboard.
#[test]
fn a_real_drop_to_done_through_the_accessibility_tree() {
    if display_tests("the walk in a real window") {
        assert!(run("walk.py", &[]).contains("walked from start to Done"));
    }
}

/// Walks the same through OpenGL, which is only used where a graphics card draws, with the small
/// window and the clipboard. All other tests here draw in software.
#[test]
fn the_flow_works_through_opengl() {
    if display_tests("the walk through OpenGL") {
        let through_opengl =
            |script| run_by(Command::new("env").arg("SCOPEWISE_RENDERER=opengl"), script, &[]);
        assert!(through_opengl("walk.py").contains("walked from start to Done"));
        let printed = through_opengl("compact.py");
        assert!(printed.contains("marks scope by scope; stays on top"), "{printed}");
        assert!(through_opengl("memory.py").contains("no secret in memory after Done"));
    }
}

/// Tests the system's own file dialog through the portal, and Ctrl+Q with values that exist only in
/// the window.
#[test]
fn the_portal_dialog_and_the_prompt_before_closing() {
    if display_tests("the portal's file dialog") {
        assert!(run("dialogs.py", &[]).contains("dialogs answered"));
    }
}

/// Drops as different programs make them, with what is no file, and a sealed file by another name.
#[test]
fn drops_of_every_kind_are_taken_or_answered() {
    if display_tests("drops") {
        assert!(run("drops.py", &[]).contains("every drop was taken or answered in words"));
    }
}

/// Tests a portal that takes a request and never shows a dialog.
#[test]
fn a_stalled_file_dialog_is_answered_in_words() {
    if display_tests("a stalled portal") {
        let printed = run("stalled_portal.py", &[]);
        assert!(printed.contains("a stalled portal is answered in words"), "{printed}");
    }
}

/// Tests Paste while the program that was copied from is stopped.
#[test]
fn a_silent_clipboard_is_not_an_empty_one() {
    if display_tests("a silent clipboard") {
        let printed = run("silent_clipboard.py", &[]);
        println!("{printed}");
        assert!(printed.contains("pasted once the program was back"), "{printed}");
    }
}

/// Tests the window on a screen that reports three times its size.
#[test]
fn the_window_fits_a_screen_of_a_wrong_size() {
    if display_tests("a screen of a wrong size") {
        let printed = run("wrong_screen.py", &[]);
        println!("{printed}");
        assert!(printed.contains("the window fits the screen"), "{printed}");
    }
}

/// Tests saving where the service has no keyring yet, with the service's own question.
#[test]
fn a_keyring_is_created_where_there_is_none() {
    if display_tests("a service without a keyring") {
        let printed = run("no_keyring.py", &[]);
        assert!(printed.contains("a keyring was created"), "{printed}");
    }
}

/// Tests the proxy in the desktop's own settings.
#[test]
fn the_proxy_of_the_desktop_is_used() {
    if display_tests("the desktop's proxy") {
        let printed = run("desktop_proxy.py", &[]);
        println!("{printed}");
        assert!(printed.contains("the desktop's proxy is used"), "{printed}");
    }
}

/// Tests a slow store's progress, Stop, and the response to every failing store, in a window that
/// stays responsive.
#[test]
fn slow_and_failing_stores_are_explained() {
    if display_tests("the walk past sick stores") {
        let printed = run("slow.py", &[]);
        println!("{printed}");
        assert!(printed.contains("every store answered in words"));
    }
}

/// Pastes a guide as a page and drops one as a file, enters scopes by hand, loads app files, and
/// combines two apps.
#[test]
fn every_way_to_an_app_in_a_real_window() {
    if display_tests("the ways to an app") {
        assert!(run("apps.py", &[]).contains("every way to an app walked"));
    }
}

/// Tests the letter to the store owner, and downloads found in the folder the desktop is configured
/// for.
#[test]
fn downloads_are_found_within_a_second_and_read_only_when_asked() {
    if display_tests("the watch over Downloads") {
        let printed = run("downloads.py", &[]);
        println!("{printed}");
        assert!(printed.contains("Downloads watched"));
    }
}

/// With five thousand connections: finds one by keyboard, and some by app and state.
#[test]
fn five_thousand_connections_can_be_searched() {
    if display_tests("many connections") {
        let printed = run("many.py", &[]);
        println!("{printed}");
        assert!(printed.contains("five thousand connections searched"));
    }
}

/// Saves in a real keyring and moves the file to a real trash; then finds the connection again,
/// checks it, replaces it with the window closed halfway, and removes it.
#[test]
fn connections_are_saved_found_again_replaced_and_removed() {
    if display_tests("keeping connections") {
        assert!(run("keep.py", &[]).contains("kept, found again, replaced and removed"));
    }
}

/// Tests no connections, twelve in every state, a damaged list, and a list from a newer version.
#[test]
fn connections_are_shown_in_every_state() {
    if display_tests("all connections") {
        assert!(run("home.py", &[]).contains("all connections shown"));
    }
}

/// Opens sealed files from here in another age program, and its files here.
#[test]
fn sealed_files_open_in_another_program_and_its_files_here() {
    if display_tests("sealed files") {
        assert!(run("sealed.py", &[]).contains("sealed files opened both ways"));
    }
}

/// The keyring's own prompt is open, and no one answers it.
#[test]
fn a_locked_keyring_does_not_block_the_window() {
    if display_tests("a locked keyring") {
        let printed = run("locked.py", &[]);
        println!("{printed}");
        assert!(printed.contains("a locked keyring holds nobody up"));
    }
}

/// Tests clearing after sixty seconds and when the window closes, and that other programs' text
/// stays.
#[test]
fn only_the_copied_secret_is_cleared_from_the_clipboard() {
    if display_tests("the clipboard") {
        assert!(run("clipboard.py", &[]).contains("the clipboard keeps no secret"));
    }
}

/// Searches dumps of the process from before and after Done.
#[test]
fn after_done_no_copy_of_a_secret_is_in_memory() {
    if display_tests("a dump of the memory") {
        let printed = run("memory.py", &[]);
        println!("{printed}");
        assert!(printed.contains("no secret in memory after Done"));
    }
}

/// Uses a real Downloads folder inside a cloud service's folder, with older files in it.
#[test]
fn credentials_files_are_trashed_only_once_saved() {
    if display_tests("tidying up") {
        assert!(run("tidy.py", &[]).contains("tidied up"));
    }
}

/// Sends real key presses from start to Done; on every screen, everything that can have the focus
/// has a name.
#[test]
fn from_start_to_done_by_keyboard_alone() {
    if display_tests("the keyboard") {
        assert!(run("keyboard.py", &[]).contains("walked by keyboard alone"));
    }
}

#[test]
fn the_small_window_ticks_one_scope_at_a_time() {
    if display_tests("the small window") {
        let printed = run("compact.py", &[]);
        assert!(
            printed.contains("the small window marks scope by scope; stays on top"),
            "{printed}"
        );
    }
}

#[test]
fn the_first_frame_has_the_chosen_theme_and_size() {
    if display_tests("the first picture") {
        let printed = run("first_frame.py", &[]);
        assert!(printed.contains("the first picture is in the chosen theme and size"), "{printed}");
    }
}

#[test]
fn without_opengl_it_opens_and_names_the_missing_packages() {
    if display_tests("no OpenGL") {
        assert!(
            run("no_graphics.py", &[]).contains("without OpenGL it opens and says what to install")
        );
    }
}

#[test]
fn without_a_portal_it_names_the_missing_packages() {
    if display_tests("no portal") {
        assert!(run("no_portal.py", &[]).contains("without a portal it says what to install"));
    }
}

#[test]
fn a_flatpak_reads_reduced_motion_from_the_portal() {
    if display_tests("the portal's settings") {
        let me = std::env::current_exe().expect("this test");
        let printed = run("stillness.py", &[&me.to_string_lossy()]);
        assert!(printed.contains("the portal says whether to keep still"), "{printed}");
        assert_eq!(printed.matches("1 passed").count(), 2, "{printed}");
    }
}

#[test]
#[ignore = "runs in the session that a_flatpak_reads_reduced_motion_from_the_portal starts"]
fn inner_stillness() {
    let wanted = std::env::var("WANTED").expect("started by the test above");
    assert_eq!(scopewise::platform::portal_reduces_motion(), wanted == "still");
}

/// Tests the app ID, keys, clipboard and the desktop's own close button on Wayland, with both
/// renderers.
#[test]
fn from_start_to_the_hand_over_on_wayland() {
    if display_tests("the walk on Wayland") {
        assert!(run("wayland.py", &[]).contains("walked on a Wayland desktop"));
    }
}

#[test]
fn theme_size_and_language_switch_in_place_and_are_saved() {
    if display_tests("preferences") {
        assert!(run("preferences.py", &[]).contains("the look is kept and switched in place"));
    }
}

/// Uses the system's fonts for a script that the bundled ones lack.
#[test]
fn the_flow_works_in_japanese() {
    if display_tests("Japanese") {
        assert!(run("languages.py", &["ja"]).contains("looked at all of it"));
    }
}

/// Whether this probe for packages of `.ci/desktops` succeeds; prints it if not.
fn is_installed(probe: &str) -> bool {
    let output = Command::new("bash").args(["-c", probe]).output();
    let installed = output.is_ok_and(|output| output.status.success());
    if !installed {
        println!("left out, since this fails: {probe}");
    }
    installed
}

/// Walks through saving with KeePassXC and with KWallet as the keyring. gnome-keyring has tests of
/// its own.
#[test]
fn the_values_are_saved_in_other_keyrings() {
    for (script, programs) in [
        ("keepassxc.py", "command -v keepassxc keepassxc-cli"),
        ("kwallet.py", "command -v kwalletd5 kwallet-query"),
    ] {
        let probe = format!("{programs} && /usr/bin/python3 -c 'import keyring'");
        if is_installed(&probe) && display_tests("other keyrings") {
            assert!(run(script, &[]).contains("was walked whole"));
        }
    }
}

/// Compares what Orca says from the start to Done with what a person approved. `.ci/desktops`
/// installs Orca.
#[test]
fn orca_says_what_happens() {
    if is_installed("command -v orca") && display_tests("Orca") {
        let printed = run("orca.py", &[]);
        assert!(printed.contains("what Orca says was approved"), "{printed}");
    }
}

/// Tests a clipboard manager of Wayland. Debian 12 has one.
#[test]
fn a_manager_of_wayland_is_named() {
    if is_installed("command -v clipman") && display_tests("a clipboard manager of Wayland") {
        let printed = run("wayland_manager.py", &[]);
        println!("{printed}");
        assert!(printed.contains("no value comes back"), "{printed}");
    }
}

/// Tests real clipboard managers, each of which restores a text once the clipboard has lost its
/// owner: another program reads the clipboard after it was cleared and after Scopewise has exited.
/// `.ci/desktops` does the same with ClipIt, CopyQ and Klipper.
#[test]
fn no_clipboard_manager_restores_a_value() {
    for (command, keeper, name) in [
        ("parcellite", "Parcellite", "Parcellite"),
        ("diodon", "Diodon", "Diodon"),
        ("gpaste-client start", "GPaste", "GPaste"),
        // Clipman restores a text only once its owner's window is gone.
        ("xfce4-clipman", "Clipman", ""),
        ("clipit.real", "ClipIt", "ClipIt"),
        ("copyq", "CopyQ", ""),
        // The only one that leaves out what is marked as a password.
        ("klipper", "", ""),
    ] {
        let program = command.split(' ').next().unwrap_or_default();
        if is_installed(&format!("command -v {program}")) && display_tests("the clipboard managers")
        {
            let printed = run("managers.py", &[command, keeper, name]);
            println!("{printed}");
            assert!(printed.contains("no value comes back"), "{printed}");
        }
    }
}

/// Records every network connection at the system level, from the first step to Done and in the
/// commands.
#[test]
fn only_bigcommerce_is_contacted() {
    // A private network needs the permission to create one.
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

/// Searches the command line, environment, output, title, accessibility tree and files for secrets.
#[test]
fn no_secret_is_left_in_any_place() {
    if display_tests("the places of a secret") {
        let printed = run("places.py", &[]);
        assert!(printed.contains("whole and by halves: found 0"), "{printed}");
        println!("{printed}");
    }
}

/// Deletes entries from the keyring while the window lists them.
#[test]
fn an_entry_deleted_externally_is_reported() {
    if display_tests("a deleted keyring entry") {
        assert!(run("lost.py", &[]).contains("an entry deleted outside the program is reported"));
    }
}

/// Puts the data folder on a full disk, then on a read-only one. Only root can mount such disks.
#[test]
fn full_and_read_only_disks_are_reported() {
    let mounts = Command::new("unshare").args(["--mount", "true"]).status();
    if !mounts.is_ok_and(|status| status.success()) {
        writeln!(std::io::stderr(), "a full disk is left out: no right to mount one")
            .expect("a place to say it");
        return;
    }
    if display_tests("a full disk") {
        assert!(run("full.py", &[]).contains("a full disk and a read-only one are reported"));
    }
}

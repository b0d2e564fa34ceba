//! A real gnome-keyring-daemon on a private session bus, started by each test: saving, reading
//! back, locked, killed while in use, not available; and a simulated power cut at a hundred points.
//! Without the Debian packages, the tests print a note and pass, unless
//! `SCOPEWISE_DISPLAY_TESTS=required`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]
#![cfg(target_os = "linux")]

#[path = "common/made_up.rs"]
mod made_up;
#[path = "common/session.rs"]
mod session;

use made_up::{file_text, made_up};
use scopewise::platform::{Trashed, open_keyring, trash_imported};
use scopewise::saved::{
    Folder, KeepProblem, KeyringProblem, Replacement, Values, keep, rebuild, remove,
};
use session::inside;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const GO_ON: &dyn Fn() -> bool = &|| false;
/// Unlocks a new keyring with an empty password, then runs the remaining arguments.
const UNLOCKED: &str = r#"
printf '\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
exec "$@"
"#;

/// Whether there is a keyring to test with.
fn can_run(name: &str) -> bool {
    session::can_run(name, &["dbus-run-session", "gnome-keyring-daemon"])
}

/// Returns the configuration of a bus that can't start services.
fn bus_without_services() -> tempfile::NamedTempFile {
    let config = tempfile::NamedTempFile::new().expect("a file");
    let text = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;
    fs::write(config.path(), text).expect("written");
    config
}

fn folder() -> Folder {
    let home = std::env::var_os("XDG_DATA_HOME").expect("a folder of its own");
    Folder::new(PathBuf::from(home).join("scopewise"))
}

#[test]
fn values_are_saved_read_back_rebuilt_and_removed() {
    if can_run("saving in a real keyring") {
        inside("inner_save_read_rebuild_remove", &[], UNLOCKED);
    }
}

#[test]
#[ignore = "runs in the session that `values_are_saved_read_back_rebuilt_and_removed` starts"]
fn inner_save_read_rebuild_remove() {
    let (keyring, folder) = (open_keyring().expect("a keyring"), folder());
    let mut kept = Vec::new();
    for number in 1..4 {
        let (credentials, connection) = made_up(number);
        let values = Values::of(&credentials);
        keep(&keyring, &folder, &connection, &values, GO_ON).expect("kept");
        // Through another connection to the keyring, as after a restart.
        let again = open_keyring().expect("a keyring");
        assert_eq!(again.read(&connection.id).expect("there"), values);
        kept.push(connection);
    }
    // The list is lost: the keyring still has the app, the account name, the store and the scopes.
    fs::remove_dir_all(folder.path()).expect("gone");
    assert!(folder.read().index.connections.is_empty());
    let (listed, added) = rebuild(&keyring, &folder).expect("found again");
    assert_eq!(added, 3);
    for connection in &kept {
        let found = listed.index.get(&connection.id).expect("found again");
        assert_eq!(found.app_name, connection.app_name);
        assert_eq!(found.account_name, connection.account_name);
        assert_eq!(found.store_name, connection.store_name);
        assert_eq!(found.scopes, connection.scopes);
        assert_eq!(found.app().values, connection.app().values);
    }
    assert_eq!(rebuild(&keyring, &folder).map(|(_, added)| added), Ok(0), "nothing twice");
    for connection in &kept {
        remove(&keyring, &folder, &connection.id).expect("removed");
        assert_eq!(keyring.read(&connection.id), Err(KeyringProblem::NotThere));
    }
    assert!(keyring.list().expect("searched").is_empty(), "not even the words about them");
}

#[test]
fn a_locked_keyring_is_reported_and_nothing_is_lost() {
    if can_run("a locked keyring") {
        inside("inner_locked", &[], UNLOCKED);
    }
}

fn lock() {
    let locked = Command::new("dbus-send")
        .args(["--session", "--dest=org.freedesktop.secrets", "--print-reply"])
        .args(["/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock"])
        .arg("array:objpath:/org/freedesktop/secrets/collection/login")
        .output()
        .expect("dbus-send starts");
    assert!(locked.status.success(), "locked");
}

#[test]
#[ignore = "runs in the session that `a_locked_keyring_is_reported_and_nothing_is_lost` starts"]
fn inner_locked() {
    let (keyring, folder) = (open_keyring().expect("a keyring"), folder());
    let (credentials, connection) = made_up(1);
    keep(&keyring, &folder, &connection, &Values::of(&credentials), GO_ON).expect("kept");
    let file = folder.path().join("BigCommerceAPI-credentials-1.txt");
    fs::write(&file, file_text(1)).expect("written");
    lock();
    // Without a display there is no prompt, which the service treats like a closed one.
    let (other, second) = made_up(2);
    let answer = keep(&keyring, &folder, &second, &Values::of(&other), GO_ON);
    assert_eq!(answer.map(drop), Err(KeepProblem::Keyring(KeyringProblem::Dismissed)));
    assert_eq!(keyring.read(&connection.id), Err(KeyringProblem::Dismissed));
    let ids: Vec<_> = folder.read().index.connections.into_iter().map(|saved| saved.id).collect();
    assert_eq!(ids, std::slice::from_ref(&connection.id));
    let answer = trash_imported(&keyring, &connection, &Values::of(&credentials), &file);
    assert_eq!(answer, Err(KeyringProblem::Dismissed));
    assert!(file.exists(), "the file stays while the keyring does not answer");
}

#[test]
fn a_service_without_a_keyring_is_asked_to_create_one() {
    if can_run("a service without a keyring") {
        let started = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; \
                       exec \"$@\"";
        inside("inner_no_collection", &[], started);
    }
}

#[test]
#[ignore = "runs in the session that `a_service_without_a_keyring_is_asked_to_create_one` starts"]
fn inner_no_collection() {
    let (keyring, folder) = (open_keyring().expect("a keyring"), folder());
    let (credentials, connection) = made_up(1);
    assert_eq!(keyring.read(&connection.id), Err(KeyringProblem::NoCollection));
    // It is asked for a new one, and its question for a password has no display to appear on.
    let answer = keep(&keyring, &folder, &connection, &Values::of(&credentials), GO_ON);
    assert_eq!(answer.map(drop), Err(KeepProblem::Keyring(KeyringProblem::Dismissed)));
    assert!(folder.read().index.connections.is_empty());
    // Nothing is in it, so nothing is left behind either.
    assert_eq!(keyring.remove(&connection.id), Ok(()));
    assert_eq!(keyring.list(), Ok(Vec::new()));
}

#[test]
fn of_two_entries_with_one_name_the_newest_counts() {
    if can_run("two entries with one name") {
        inside("inner_two_entries", &[], UNLOCKED);
    }
}

#[test]
#[ignore = "runs in the session that `of_two_entries_with_one_name_the_newest_counts` starts"]
fn inner_two_entries() {
    use secret_service::{EncryptionType, blocking::SecretService};
    let (keyring, folder) = (open_keyring().expect("a keyring"), folder());
    let (credentials, connection) = made_up(1);
    let values = Values::of(&credentials);
    keep(&keyring, &folder, &connection, &values, GO_ON).expect("kept");
    // As after a migration: the same name twice, the second one newer.
    std::thread::sleep(Duration::from_millis(1100));
    let service = SecretService::connect(EncryptionType::Dh).expect("the service");
    let name = format!("{}/access_token", connection.id);
    let attributes = [("service", scopewise::saved::SERVICE), ("username", name.as_str())].into();
    let collection = service.get_default_collection().expect("a keyring");
    let newer = b"k3v9x0q7m2n5b8c1z4l6j0h3g7f9999";
    let more = std::collections::HashMap::clone(&attributes);
    let more = more.into_iter().chain([("copy", "1")]).collect();
    collection.create_item("copy", more, newer, false, "text/plain").expect("created");
    let found = || service.search_items(attributes.clone()).expect("searched").unlocked.len();
    assert_eq!(found(), 2);
    let read = keyring.read(&connection.id).expect("the newer one");
    assert!(!read.is_part_of(&values) && !values.is_part_of(&read));
    assert_eq!(keyring.list().expect("searched").len(), 1, "once in the list");
    // Saving again writes to the one that is read, and a removal leaves none.
    keep(&keyring, &folder, &connection, &values, GO_ON).expect("kept again");
    assert_eq!(keyring.read(&connection.id).expect("there"), values);
    keyring.remove(&connection.id).expect("removed");
    assert_eq!(found(), 0);
}

#[test]
fn a_keyring_killed_while_in_use_is_reported() {
    if can_run("a keyring that dies") {
        inside("inner_killed", &[], UNLOCKED);
    }
}

#[test]
#[ignore = "runs in the session that `a_keyring_killed_while_in_use_is_reported` starts"]
fn inner_killed() {
    let folder = folder();
    let (credentials, connection) = made_up(1);
    let values = Values::of(&credentials);
    let keyring = open_keyring().expect("a keyring");
    keep(&keyring, &folder, &connection, &values, GO_ON).expect("kept");
    let killer = std::thread::Builder::new().name("killer".to_owned()).spawn(|| {
        std::thread::sleep(Duration::from_millis(40));
        let asked = Command::new("dbus-send")
            .args(["--session", "--dest=org.freedesktop.DBus", "--print-reply=literal"])
            .args(["/", "org.freedesktop.DBus.GetConnectionUnixProcessID"])
            .arg("string:org.freedesktop.secrets")
            .output()
            .expect("dbus-send starts");
        let words = String::from_utf8_lossy(&asked.stdout).into_owned();
        let pid = words.split_whitespace().last().expect("a number").to_owned();
        let killed = Command::new("kill").args(["-9", &pid]).status().expect("kill starts");
        assert!(killed.success());
    });
    let start = Instant::now();
    let mut saved = 0;
    let problem = loop {
        let (credentials, connection) = made_up(2 + saved);
        match keep(&keyring, &folder, &connection, &Values::of(&credentials), GO_ON) {
            Ok(_) => saved += 1,
            Err(problem) => break problem,
        }
        assert!(start.elapsed() < Duration::from_secs(60), "the keyring never died");
    };
    killer.expect("it starts").join().expect("killed");
    println!("{saved} saved before it died: {problem:?}");
    // Killed between two calls, it is replaced by one without a keyring, or by one that can't ask for
    // its password, since this session has no display.
    let ended = [
        KeyringProblem::Gone,
        KeyringProblem::Dismissed,
        KeyringProblem::NoCollection,
        KeyringProblem::Refused,
    ];
    assert!(ended.map(KeepProblem::Keyring).contains(&problem), "{problem:?}");
    // The list has only what was saved, and a restarted keyring is used again.
    assert_eq!(folder.read().index.connections.len(), 1 + saved);
    // A request in the meantime made the bus start another keyring, which is locked.
    let unlocked = UNLOCKED.replace("--unlock", "--replace --unlock");
    let restarted = Command::new("bash").args(["-c", &unlocked, "_", "true"]).status();
    assert!(restarted.expect("bash starts").success());
    let again = open_keyring().expect("opened anew at each try");
    assert_eq!(again.read(&connection.id).expect("there"), values);
}

/// KWallet refuses a session whose public key begins with a zero byte, which is one in 256.
#[test]
fn every_session_with_kwallet_begins() {
    if session::can_run("sessions with KWallet", &["dbus-run-session"])
        && Command::new("kwalletd5").arg("--version").output().is_ok()
    {
        // Asked for by name, so that the bus doesn't start another keyring meanwhile.
        let started = "export QT_QPA_PLATFORM=offscreen; kwalletd5 >/dev/null 2>&1 & \
                       for _ in $(seq 100); do dbus-send --session --print-reply \
                       --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                       string:org.freedesktop.secrets 2>/dev/null | grep -q true && break; \
                       sleep 0.1; done; exec \"$@\"";
        let printed = inside("inner_kwallet", &[], started);
        println!("{printed}");
    }
}

#[test]
#[ignore = "runs in the session that `every_session_with_kwallet_begins` starts"]
fn inner_kwallet() {
    for round in 0..20 {
        // All at the same time, since a connection that isn't in use is used again.
        let opened: Vec<_> = (0..40).map(|_| open_keyring()).collect();
        let refused = opened.iter().filter(|keyring| keyring.is_err()).count();
        assert_eq!(refused, 0, "in round {round}");
    }
}

#[test]
fn a_missing_keyring_is_reported_at_once() {
    if !can_run("a computer without a keyring") {
        return;
    }
    let config = bus_without_services();
    let bus = format!("--config-file={}", config.path().display());
    inside("inner_none", &[&bus], "exec \"$@\"");
    // And without any bus.
    inside("inner_none", &[], "unset DBUS_SESSION_BUS_ADDRESS; exec \"$@\"");
}

#[test]
#[ignore = "runs in the sessions that `a_missing_keyring_is_reported_at_once` starts"]
fn inner_none() {
    let start = Instant::now();
    assert_eq!(open_keyring().map(drop), Err(KeyringProblem::None));
    println!("answered after {:?}", start.elapsed());
}

#[test]
fn a_power_cut_at_a_hundred_points_loses_nothing() {
    if can_run("the power cut") {
        let printed = inside("inner_power_cut", &[], UNLOCKED);
        println!("{}", printed.lines().filter(|l| l.contains("power")).collect::<String>());
    }
}

/// Returns the path of a marker written once the credentials file is complete, so that it must not
/// be lost from then on.
fn begun(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("begun-{number}"))
}

fn txt(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("BigCommerceAPI-credentials-{number}.txt"))
}

/// Saves one numbered account after another, each replacing the one before, and moves the files to
/// the trash as the program does. It is killed somewhere along the way.
#[test]
#[ignore = "is started and killed by `inner_power_cut`"]
fn inner_victim() {
    let from: usize = std::env::var("VICTIM_FROM").expect("a number").parse().expect("a number");
    let (folder, keyring) = (folder(), open_keyring().expect("a keyring"));
    for number in from.. {
        let file = txt(folder.path(), number);
        fs::write(&file, file_text(number)).expect("written");
        fs::write(begun(folder.path(), number), "").expect("written");
        let (credentials, connection) = made_up(number);
        let values = Values::of(&credentials);
        keep(&keyring, &folder, &connection, &values, GO_ON).expect("kept");
        let trashed = trash_imported(&keyring, &connection, &values, &file).expect("the same");
        assert_eq!(trashed, Trashed::Moved);
        let before = made_up(number - 1).1.id;
        folder
            .change(|index| {
                if let Some(old) = index.get_mut(&before) {
                    let new = Some(connection.id.clone());
                    old.replacement = Some(Replacement { new, ..Replacement::default() });
                }
            })
            .expect("written");
        // A record the program doesn't have: which accounts were removed on purpose.
        fs::write(folder.path().join(format!("let-go-{}", number - 1)), "").expect("written");
        remove(&keyring, &folder, &before).expect("removed");
    }
}

#[test]
#[ignore = "runs in the session that `a_power_cut_at_a_hundred_points_loses_nothing` starts"]
fn inner_power_cut() {
    const CUTS: usize = 100;
    let (folder, keyring) = (folder(), open_keyring().expect("a keyring"));
    let mut from = 1;
    let (mut in_list, mut in_keyring, mut files) = (0, 0, 0);
    fs::create_dir_all(folder.path()).expect("a folder");
    for cut in 0..CUTS {
        let mut victim = Command::new(std::env::current_exe().expect("this test"))
            .args(["--ignored", "--exact", "inner_victim"])
            .env("VICTIM_FROM", from.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        // Spread evenly from before the first write until well into the second save, never the
        // same.
        let micros = 20_000 + (cut * 7919) % 110_000;
        std::thread::sleep(Duration::from_micros(micros as u64));
        victim.kill().expect("killed");
        victim.wait().expect("gone");

        let listed = folder.read();
        assert_eq!(listed.trouble, None, "cut {cut}: the list is whole");
        for saved in &listed.index.connections {
            let number: usize = saved.account_name[9..].parse().expect("a number");
            let values = keyring.read(&saved.id).expect("what is listed is in the keyring");
            assert_eq!(values, Values::of(&made_up(number).0), "cut {cut}: {number}");
        }
        while txt(folder.path(), from).exists() || {
            let (credentials, connection) = made_up(from);
            keyring.read(&connection.id) == Ok(Values::of(&credentials))
                || folder.path().join(format!("let-go-{from}")).exists()
        } {
            let (credentials, connection) = made_up(from);
            let kept = keyring.read(&connection.id) == Ok(Values::of(&credentials));
            let listed = listed.index.get(&connection.id).is_some();
            in_list += usize::from(listed);
            in_keyring += usize::from(kept && !listed);
            files += usize::from(!kept && txt(folder.path(), from).exists());
            from += 1;
        }
        // If a number's file neither exists nor is saved, neither it nor a later one was started.
        assert!(!begun(folder.path(), from).exists(), "cut {cut}: {from} was lost");
        for beyond in from..from + 3 {
            assert!(!txt(folder.path(), beyond).exists(), "cut {cut}: {beyond} was lost");
        }
        // A file cut off while being written is the browser's; continue after it.
    }
    println!(
        "power cut {CUTS} times in {from} saves: then {in_list} in the list, {in_keyring} in the keyring alone, {files} still files"
    );
    assert!(from > CUTS / 4, "the cuts came too early to mean anything: {from}");
    let (_, added) = rebuild(&keyring, &folder).expect("searched");
    println!("power: rebuilt {added} that the list had not got");
}

//! The keyring that belongs to the system, on Windows and macOS: saved, read back, found again and
//! removed. It is this user's own, so the test runs only when asked for: `.ci/cross --wine` does, and
//! on a computer of either kind `cargo test --test keyring_native -- --ignored`.
#![allow(clippy::expect_used, reason = "tests report failures by panicking")]
#![cfg(any(windows, target_os = "macos"))]

#[path = "common/made_up.rs"]
mod made_up;

use made_up::made_up;
use scopewise::platform::open_keyring;
use scopewise::saved::{Folder, KeyringProblem, Values, keep, rebuild, remove};

#[test]
#[ignore = "writes to the keyring of whoever runs it, and removes it again"]
fn values_are_saved_read_back_rebuilt_and_removed() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = Folder::new(home.path().join("scopewise"));
    std::fs::create_dir(folder.path()).expect("a folder");
    let keyring = open_keyring().expect("a keyring");
    let (credentials, connection) = made_up(1);
    let values = Values::of(&credentials);
    keep(&keyring, &folder, &connection, &values, &|| false).expect("saved");
    // As after a restart.
    let again = open_keyring().expect("a keyring");
    assert_eq!(again.read(&connection.id).expect("there"), values);
    // A second time, with another value: the newest counts.
    let (other, _) = made_up(2);
    keep(&keyring, &folder, &connection, &Values::of(&other), &|| false).expect("saved again");
    assert_eq!(again.read(&connection.id).expect("there"), Values::of(&other));
    // The list is lost.
    std::fs::remove_dir_all(folder.path()).expect("gone");
    std::fs::create_dir(folder.path()).expect("a folder");
    let (listed, _) = rebuild(&keyring, &folder).expect("found again");
    let found = listed.index.get(&connection.id).expect("found again");
    assert_eq!(found.account_name, connection.account_name);
    remove(&keyring, &folder, &connection.id).expect("removed");
    assert_eq!(keyring.read(&connection.id), Err(KeyringProblem::NotThere));
    let left = keyring.list().expect("searched");
    assert!(left.iter().all(|saved| saved.id != connection.id), "not even the words about it");
}

//! Saved connections: the list on disk and the values in the keyring, and everything that can go
//! wrong with either. These tests use a mock keyring; `keyring_real.rs` uses a real one.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::mock::{Cred, Store};
use keyring_core::{Credential, CredentialStore, Entry, Error};
use scopewise::catalog::{Access, catalog};
use scopewise::credentials::{self, Credentials};
use scopewise::explain;
use scopewise::gateway::{Cause, Plan, Report, Verdict, not_started};
use scopewise::platform::{Trashed, trash_imported};
use scopewise::saved::{
    Connection, ConnectionId, Folder, Index, IndexTrouble, KeepProblem, Keyring, KeyringProblem,
    SERVICE, Values, WriteProblem, keep, rebuild, remove,
};
use std::any::Any;
use std::collections::HashMap;
use std::fs;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// Returns made-up values for this store, different for each number.
fn credentials(hash: &str, number: usize) -> Credentials {
    let text = format!(
        "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f{number:04}\n\
         CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n\
         CLIENT SECRET: {secret}\n\
         API PATH: https://api.bigcommerce.com/stores/{hash}/v3/\n",
        secret = "0123456789abcdef".repeat(4),
    );
    credentials::read_text(&text).expect("made-up values")
}

fn connection(app: &str, credentials: &Credentials) -> Connection {
    let profile = catalog().app(app).expect("a known app");
    let required_scopes = profile.required_scopes(Access::Guide);
    Connection::new(profile, &required_scopes, "Bookkeep account", credentials)
        .expect("token and hash")
}

struct Kit {
    folder: Folder,
    store: Arc<Store>,
    keyring: Keyring,
    _dir: TempDir,
}

fn kit() -> Kit {
    let dir = tempfile::tempdir().expect("a folder");
    let store = Store::new().expect("a store in memory");
    let shared: Arc<CredentialStore> = Arc::clone(&store) as _;
    let folder = Folder::new(dir.path().join("scopewise"));
    Kit { folder, store, keyring: Keyring::new(shared), _dir: dir }
}

const NOT_CANCELLED: &dyn Fn() -> bool = &|| false;

impl Kit {
    fn keep(&self, connection: &Connection, credentials: &Credentials) -> Result<(), KeepProblem> {
        let values = Values::of(credentials);
        keep(&self.keyring, &self.folder, connection, &values, NOT_CANCELLED).map(drop)
    }

    fn fail_once(&self, id: &ConnectionId, part: &str, error: Error) {
        use keyring_core::api::CredentialStoreApi as _;
        let entry = self.store.build(SERVICE, &format!("{id}/{part}"), None).expect("an entry");
        let cred = entry.as_any().downcast_ref::<Cred>().expect("a mock entry");
        cred.set_error(error);
    }

    fn ids(&self) -> Vec<ConnectionId> {
        self.folder.read().index.connections.into_iter().map(|saved| saved.id).collect()
    }
}

#[test]
fn values_read_back_unchanged_and_are_not_in_the_list() {
    let kit = kit();
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    kit.keep(&saved, &held).expect("kept");
    let back = kit.keyring.read(&saved.id).expect("there");
    let back = back.credentials(&saved).expect("values");
    assert_eq!(back.access_token, held.access_token);
    assert_eq!(back.client_secret, held.client_secret);
    assert_eq!(back.client_id, held.client_id);
    assert_eq!(back.store_hash, held.store_hash);

    let text = fs::read_to_string(kit.folder.index_path()).expect("the list");
    for secret in ["k3v9x0q7m2n5b8c1z4l6j0h3g7f0001", "p0o9i8u7y6t5r4e3w2q1", "0123456789abcdef"] {
        assert!(!text.contains(secret), "{secret} stands in the list");
    }
    assert!(text.contains(saved.id.fingerprint()), "the fingerprint tells which token it is");
    let again = kit.folder.read().index.connections;
    assert_eq!(again, std::slice::from_ref(&saved), "every word of it is read back");
    let app = saved.app();
    let known = catalog().app("bookkeep").expect("known");
    assert_eq!(app.values, known.values);
    assert_eq!(app.scopes, saved.required_scopes());
}

#[test]
fn an_unchanged_result_is_saved_as_the_time_of_the_test_before() {
    let held = credentials("ab12cd34ef", 1);
    let mut saved = connection("bookkeep", &held);
    let (hash, token) = (held.store_hash.as_ref(), held.access_token.as_ref());
    let plan = Plan { accepts: |_| true, required_scopes: saved.required_scopes() };
    let report =
        not_started(Cause::TokenRefused, &plan, hash.expect("a hash"), token.expect("a token"));
    let ready = Report { verdict: Verdict::Ready, cause: None, ..report.clone() };
    let refused = Report { verdict: Verdict::Refused, ..report };
    let days = |days: i64| 1_795_597_920 + days * 86_400;
    for day in [0, 1, 2] {
        assert!(saved.record_test(&ready, days(day)));
    }
    assert_eq!((&saved.before, saved.same_before), (&None, Some(days(1))));
    let words = explain::state(&saved, days(3));
    assert!(words.ends_with("No changes since November 26."), "{words}");

    let mut list = Index::default();
    list.put(saved.clone());
    let (read, _) = Index::parse(&list.to_text()).expect("our own");
    assert_eq!(read.connections, std::slice::from_ref(&saved));

    assert!(saved.record_test(&refused, days(3)));
    let before = saved.before.as_ref().map(|before| before.at);
    assert_eq!((before, saved.same_before), (Some(days(2)), None));
    let words = explain::state(&saved, days(3));
    assert!(words.contains("BigCommerce no longer accepts"), "{words}");
}

#[test]
fn keyring_errors_are_reported_and_leave_nothing_half_saved() {
    let invalid = || Error::Invalid("made".to_owned(), "up".to_owned());
    let locked = || Error::NoStorageAccess("locked".into());
    let failing = || Error::PlatformFailure("no answer".into());
    type Case = (&'static str, Box<dyn Fn() -> Error>, KeyringProblem);
    let cases: [Case; 4] = [
        ("access_token", Box::new(locked), KeyringProblem::Locked),
        ("client_secret", Box::new(failing), KeyringProblem::Refused),
        ("client_id", Box::new(invalid), KeyringProblem::Refused),
        ("about", Box::new(locked), KeyringProblem::Locked),
    ];
    for (part, error, problem) in cases {
        let kit = kit();
        let held = credentials("ab12cd34ef", 1);
        let saved = connection("bookkeep", &held);
        kit.fail_once(&saved.id, part, error());
        let answer = kit.keep(&saved, &held);
        assert_eq!(answer, Err(KeepProblem::Keyring(problem)), "{part}");
        assert_eq!(kit.keyring.read(&saved.id), Err(KeyringProblem::NotThere), "{part}");
        assert!(kit.ids().is_empty(), "{part}: nothing in the list");
        kit.keep(&saved, &held).expect("the next try is a try of its own");
        assert_eq!(kit.ids(), [saved.id]);
    }
}

#[test]
fn a_cancelled_save_leaves_nothing_behind() {
    let kit = kit();
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    for allowed in 0..5 {
        let asked = std::cell::Cell::new(0);
        let is_cancelled = || {
            asked.set(asked.get() + 1);
            asked.get() > allowed
        };
        let values = Values::of(&held);
        let answer = keep(&kit.keyring, &kit.folder, &saved, &values, &is_cancelled);
        assert_eq!(answer.map(drop), Err(KeepProblem::Keyring(KeyringProblem::Cancelled)));
        assert_eq!(kit.keyring.read(&saved.id), Err(KeyringProblem::NotThere), "{allowed}");
        assert!(kit.ids().is_empty(), "{allowed}");
    }
}

#[test]
fn if_the_list_cannot_be_written_the_keyring_stays_empty() {
    let kit = kit();
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    // A file blocks the folder's path, so that not even root can write below it.
    fs::write(kit.folder.path(), "in the way").expect("written");
    let answer = kit.keep(&saved, &held);
    assert!(matches!(answer, Err(KeepProblem::List(_))), "{answer:?}");
    assert_eq!(kit.keyring.read(&saved.id), Err(KeyringProblem::NotThere));
}

#[test]
fn a_failed_save_preserves_the_previous_values() {
    let kit = kit();
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    kit.keep(&saved, &held).expect("kept");
    // The list is lost, so only the keyring knows this connection.
    fs::remove_dir_all(kit.folder.path()).expect("gone");
    fs::write(kit.folder.path(), "in the way").expect("written");
    let answer = kit.keep(&saved, &held);
    assert!(matches!(answer, Err(KeepProblem::List(_))), "{answer:?}");
    assert_eq!(kit.keyring.read(&saved.id), Ok(Values::of(&held)), "as before");

    // Saving only some of the values again deletes nothing.
    fs::remove_file(kit.folder.path()).expect("gone");
    let mut part = held.clone();
    part.client_secret = None;
    kit.keep(&saved, &part).expect("kept");
    assert_eq!(kit.keyring.read(&saved.id), Ok(Values::of(&held)), "all of it");
    kit.fail_once(&saved.id, "about", Error::NoStorageAccess("locked".into()));
    let answer = kit.keep(&saved, &part);
    assert_eq!(answer, Err(KeepProblem::Keyring(KeyringProblem::Locked)));
    assert_eq!(kit.keyring.read(&saved.id), Ok(Values::of(&held)), "still");
}

#[test]
fn removal_deletes_the_values_and_retries_a_refusing_keyring() {
    let kit = kit();
    let (one, two) = (credentials("ab12cd34ef", 1), credentials("ab12cd34ef", 2));
    let (first, second) = (connection("bookkeep", &one), connection("dext", &two));
    kit.keep(&first, &one).expect("kept");
    kit.keep(&second, &two).expect("kept");
    kit.fail_once(&first.id, "client_secret", Error::NoStorageAccess("locked".into()));
    let answer = remove(&kit.keyring, &kit.folder, &first.id);
    assert_eq!(answer.map(drop), Err(KeepProblem::Keyring(KeyringProblem::Locked)));
    assert_eq!(kit.ids(), std::slice::from_ref(&second.id), "it is gone from the list");
    let leftover = kit.folder.read().index.leftover;
    assert!(leftover.contains(&first.id), "and not forgotten");
    let (listed, added) =
        rebuild(&kit.keyring, &kit.folder).map_or((None, 9), |(l, n)| (Some(l), n));
    // The mock can't be searched; what matters is that nothing came back.
    assert!(listed.is_none_or(|listed| listed.index.get(&first.id).is_none()) && added != 1);

    remove(&kit.keyring, &kit.folder, &second.id).expect("both are gone now");
    for id in [&first.id, &second.id] {
        assert_eq!(kit.keyring.read(id), Err(KeyringProblem::NotThere));
    }
    assert!(kit.folder.read().index.leftover.is_empty());
}

#[test]
fn a_damaged_list_is_moved_aside_and_the_backup_restored() {
    let kit = kit();
    let (one, two) = (credentials("ab12cd34ef", 1), credentials("ab12cd34ef", 2));
    let (first, second) = (connection("bookkeep", &one), connection("dext", &two));
    kit.keep(&first, &one).expect("kept");
    kit.keep(&second, &two).expect("kept");
    for (damage, name) in [
        (&b"{\"version\""[..], "connections.damaged-1.json"),
        (&[0xFF, 0xFE, 0], "connections.damaged-2.json"),
    ] {
        fs::write(kit.folder.index_path(), damage).expect("written");
        let listed = kit.folder.read();
        let aside = IndexTrouble::SetAside { name: name.to_owned(), restored: true };
        assert_eq!(listed.trouble, Some(aside));
        assert_eq!(fs::read(kit.folder.path().join(name)).expect("set aside"), damage);
        assert_eq!(kit.ids(), std::slice::from_ref(&first.id), "the state before the last word");
        assert_eq!(kit.folder.read().trouble, None, "told once");
    }
    // Without a good copy, nothing is invented.
    fs::remove_file(kit.folder.path().join("connections.backup.json")).expect("removed");
    fs::write(kit.folder.index_path(), "").expect("written");
    let listed = kit.folder.read();
    let aside = "connections.damaged-3.json".to_owned();
    assert_eq!(listed.trouble, Some(IndexTrouble::SetAside { name: aside, restored: false }));
    assert!(listed.index.connections.is_empty());
    assert_eq!(kit.keyring.read(&first.id).map(drop), Ok(()), "the values are where they were");
}

#[test]
fn an_unreadable_entry_is_restored_from_the_backup() {
    let kit = kit();
    let (one, two) = (credentials("ab12cd34ef", 1), credentials("ab12cd34ef", 2));
    let (first, second) = (connection("bookkeep", &one), connection("dext", &two));
    kit.keep(&first, &one).expect("kept");
    kit.keep(&second, &two).expect("kept");
    let text = fs::read_to_string(kit.folder.index_path()).expect("the list");
    let hurt = text.replace("\"saved_at\":", "\"saved_at\":\"then\",\"was\":");
    assert_ne!(text, hurt);
    fs::write(kit.folder.index_path(), &hurt).expect("written");

    // The backup, from before the last change, has the first one; the second stays as it is.
    assert_eq!(kit.ids(), std::slice::from_ref(&first.id));
    let three = credentials("ab12cd34ef", 3);
    let third = connection("cdata", &three);
    kit.keep(&third, &three).expect("kept");
    let text = fs::read_to_string(kit.folder.index_path()).expect("the list");
    assert!(text.contains("\"was\":"), "what cannot be read is not lost");
    let backup = fs::read_to_string(kit.folder.path().join("connections.backup.json"));
    assert!(!backup.expect("the last good list").contains("\"was\":"));

    // Repaired by hand, the entry is back.
    let mended = text.replace("\"saved_at\":\"then\",\"was\":", "\"saved_at\":");
    let mended = mended.replace("\"saved_at\":\"then\"", "\"saved_at\":1");
    fs::write(kit.folder.index_path(), mended).expect("written");
    assert!(kit.ids().contains(&first.id) && kit.ids().contains(&third.id));
}

#[test]
fn a_list_from_a_newer_version_is_read_only() {
    let kit = kit();
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    kit.keep(&saved, &held).expect("kept");
    let text = fs::read_to_string(kit.folder.index_path()).expect("the list");
    let newer = text.replace("\"version\": 1", "\"version\": 2, \"news\": [1, 2]");
    assert_ne!(text, newer);
    fs::write(kit.folder.index_path(), &newer).expect("written");
    let listed = kit.folder.read();
    assert_eq!(listed.trouble, Some(IndexTrouble::Newer));
    assert_eq!(listed.index.connections.len(), 1, "what can be read is shown");
    let other = credentials("ab12cd34ef", 2);
    let answer = kit.keep(&connection("dext", &other), &other);
    assert_eq!(answer, Err(KeepProblem::List(WriteProblem::Newer)));
    assert_eq!(fs::read_to_string(kit.folder.index_path()).expect("the list"), newer);
}

#[test]
fn concurrent_instances_keep_each_others_changes() {
    let kit = kit();
    let folder = &kit.folder;
    std::thread::scope(|scope| {
        for instance in 0..4 {
            scope.spawn(move || {
                for number in 0..25 {
                    let held = credentials("ab12cd34ef", instance * 100 + number);
                    let saved = connection("bookkeep", &held);
                    folder.change(|index| index.put(saved)).expect("written");
                }
            });
        }
    });
    assert_eq!(kit.ids().len(), 100);
}

#[cfg(unix)]
#[test]
fn only_the_current_user_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let kit = kit();
    for number in 1..3 {
        let held = credentials("ab12cd34ef", number);
        kit.keep(&connection("bookkeep", &held), &held).expect("kept");
    }
    let mut files = 0;
    for entry in fs::read_dir(kit.folder.path()).expect("the folder") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("a mode").permissions().mode() & 0o777;
        if entry.file_name() != "connections.lock" {
            assert_eq!(mode, 0o600, "{:?}", entry.file_name());
            files += 1;
        }
    }
    assert_eq!(files, 2, "the list and the last good one, nothing else");
}

#[test]
fn connection_ids_are_parsed_strictly() {
    let held = credentials("ab12cd34ef", 1);
    let id = connection("bookkeep", &held).id;
    assert_eq!(ConnectionId::parse(id.as_str()), Some(id.clone()));
    assert_eq!((id.store(), id.app()), ("ab12cd34ef", "bookkeep"));
    for text in [
        "",
        "a/b",
        "ab12cd34ef//XX",
        "../x/1ZTY-PKZ1",
        "ab12cd34ef/app/1ZTY PKZ1",
        "ab12cd34ef/a/b/c",
    ] {
        assert_eq!(ConnectionId::parse(text), None, "{text}");
    }
    // These strings are in users' keyrings, so they must never change.
    assert_eq!(SERVICE, "app.scopewise.Scopewise");
    assert_eq!(id.as_str(), format!("ab12cd34ef/bookkeep/{}", held.fingerprint().expect("one")));
}

/// The ways in which a keyring accepts a value but stores something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Drops the last byte of each value.
    Cuts,
    /// Loses the client secret once it has been read back.
    Forgets,
}

type Entries = Arc<Mutex<HashMap<String, Vec<u8>>>>;

#[derive(Debug)]
struct FaultyStore(Fault, Entries);

#[derive(Debug)]
struct FaultyEntry(Fault, String, Entries);

impl CredentialStoreApi for FaultyStore {
    fn vendor(&self) -> String {
        "a liar".to_owned()
    }

    fn id(&self) -> String {
        "liar".to_owned()
    }

    fn build(
        &self,
        _: &str,
        user: &str,
        _: Option<&HashMap<&str, &str>>,
    ) -> keyring_core::Result<Entry> {
        let entry = FaultyEntry(self.0, user.to_owned(), Arc::clone(&self.1));
        Ok(Entry::new_with_credential(Arc::new(entry)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl CredentialApi for FaultyEntry {
    fn set_secret(&self, secret: &[u8]) -> keyring_core::Result<()> {
        let kept = match self.0 {
            Fault::Cuts => &secret[..secret.len() - 1],
            Fault::Forgets => secret,
        };
        self.2.lock().expect("one thread").insert(self.1.clone(), kept.to_vec());
        Ok(())
    }

    fn get_secret(&self) -> keyring_core::Result<Vec<u8>> {
        let mut all = self.2.lock().expect("one thread");
        let there = all.get(&self.1).cloned().ok_or(Error::NoEntry);
        if self.0 == Fault::Forgets && self.1.ends_with("client_secret") {
            all.remove(&self.1);
        }
        there
    }

    fn delete_credential(&self) -> keyring_core::Result<()> {
        let gone = self.2.lock().expect("one thread").remove(&self.1);
        gone.map(drop).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> keyring_core::Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((SERVICE.to_owned(), self.1.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[test]
fn read_back_detects_a_keyring_that_alters_values() {
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    for fault in [Fault::Cuts, Fault::Forgets] {
        let entries = Entries::default();
        let store: Arc<CredentialStore> = Arc::new(FaultyStore(fault, Arc::clone(&entries)));
        let kit = Kit { keyring: Keyring::new(store), ..kit() };
        let answer = kit.keep(&saved, &held);
        assert_eq!(answer, Err(KeepProblem::Keyring(KeyringProblem::Differs)), "{fault:?}");
        assert!(kit.ids().is_empty(), "{fault:?}: not in the list");
        assert!(entries.lock().expect("one thread").is_empty(), "{fault:?}: taken out again");
    }
}

#[test]
fn a_file_with_different_values_is_not_trashed() {
    let kit = kit();
    let held = credentials("ab12cd34ef", 1);
    let saved = connection("bookkeep", &held);
    kit.keep(&saved, &held).expect("kept");
    let file = kit.folder.path().join("credentials.txt");
    let other = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f0002\nAPI PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n";
    for text in [other, "no credentials at all\n"] {
        fs::write(&file, text).expect("written");
        let fate = trash_imported(&kit.keyring, &saved, &Values::of(&held), &file);
        assert_eq!(fate, Ok(Trashed::OtherValues));
        assert_eq!(fs::read_to_string(&file).expect("still there"), text);
    }
}

//! Tests the watch on a real folder.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use super::{FirstScan, Start, Watch};
use crate::flow::{DownloadsMessage, FoundFile, Ticket, WatchProblem, Watching};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime};
use tempfile::TempDir;

/// Only one watch runs in a test.
const TICKET: Ticket = Ticket::NONE;

const NAME: &str = "BigCommerceAPI-credentials-p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h-.txt";
/// The longest wait for a message; a busy machine gets far more than the promised second.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long no message may arrive.
const QUIET: Duration = Duration::from_millis(900);

struct Desk {
    folder: TempDir,
    messages: Receiver<DownloadsMessage>,
    _watch: Watch,
}

fn watch_of(path: &Path, since: SystemTime) -> (Watch, Receiver<DownloadsMessage>) {
    let (sender, messages) = channel();
    let report = move |message| {
        let _ = sender.send(message);
    };
    let start = Start { at: since, first: FirstScan::default() };
    (Watch::start(vec![path.to_path_buf()], start, TICKET, report), messages)
}

impl Desk {
    fn new(prepare: impl FnOnce(&Path)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        prepare(folder.path());
        std::thread::sleep(Duration::from_millis(30));
        let (watch, messages) = watch_of(folder.path(), SystemTime::now());
        let desk = Self { folder, messages, _watch: watch };
        match desk.messages.recv_timeout(PATIENCE).expect("an answer") {
            DownloadsMessage::Watching(TICKET, Watching::On | Watching::Polling) => {}
            other => panic!("{other:?}"),
        }
        // A file's time may be slightly older than the clock: file systems round down.
        std::thread::sleep(Duration::from_millis(30));
        desk
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the new files as soon as there are `count` of them.
    fn wait_for(&self, count: usize) -> Vec<FoundFile> {
        let end = Instant::now() + PATIENCE;
        while let Ok(message) = self.messages.recv_timeout(end - Instant::now()) {
            if let DownloadsMessage::Found { new, .. } = message
                && new.len() == count
            {
                return new;
            }
        }
        panic!("never {count} files");
    }

    /// Whether no new files are reported for a while.
    fn stays_quiet(&self) -> bool {
        let end = Instant::now() + QUIET;
        while let Some(left) = end.checked_duration_since(Instant::now()) {
            match self.messages.recv_timeout(left) {
                Ok(DownloadsMessage::Found { new, .. }) if !new.is_empty() => return false,
                Ok(_) => {}
                Err(_) => break,
            }
        }
        true
    }
}

#[test]
fn a_slow_download_is_reported_under_its_final_name() {
    for temporary in [".crdownload", ".part", ".download"] {
        let desk = Desk::new(|_| {});
        // As Firefox does: an empty file under the final name, the real one next to it.
        File::create(desk.path(NAME)).expect("a file");
        let growing = desk.path(&format!("{NAME}{temporary}"));
        let mut file = File::create(&growing).expect("a file");
        for _ in 0..4 {
            file.write_all(b"ACCESS TOKEN: made-up\n").expect("written");
            std::thread::sleep(Duration::from_millis(120));
        }
        assert!(desk.stays_quiet(), "told too early with {temporary}");
        let done = Instant::now();
        fs::rename(&growing, desk.path(NAME)).expect("renamed");
        let found = desk.wait_for(1);
        assert_eq!(found[0].name, NAME);
        println!("told {} ms after the end of the download", done.elapsed().as_millis());
    }
}

#[test]
fn a_growing_file_is_not_reported() {
    let desk = Desk::new(|_| {});
    let mut file = File::create(desk.path(NAME)).expect("a file");
    for _ in 0..8 {
        file.write_all(b"ACCESS TOKEN: made-up\n").expect("written");
        file.flush().expect("written");
        std::thread::sleep(Duration::from_millis(100));
        while let Ok(message) = desk.messages.try_recv() {
            assert!(
                !matches!(&message, DownloadsMessage::Found { new, .. } if !new.is_empty()),
                "{message:?}"
            );
        }
    }
    assert_eq!(desk.wait_for(1).len(), 1);
}

#[test]
fn two_new_files_are_reported_and_older_ones_separately() {
    let desk = Desk::new(|folder| fs::write(folder.join(NAME), "old").expect("a file"));
    let second = NAME.replace(".txt", " (1).txt");
    fs::write(desk.path(&second), "x").expect("a file");
    fs::write(desk.path("BigCommerceAPI-credentials-b.TXT"), "x").expect("a file");
    fs::write(desk.path("holiday.txt"), "x").expect("a file");
    let found = desk.wait_for(2);
    assert!(found.iter().all(|file| file.name != NAME && file.name != "holiday.txt"), "{found:?}");
    let (_watch, messages) = watch_of(desk.folder.path(), SystemTime::now());
    let older = loop {
        match messages.recv_timeout(PATIENCE).expect("an answer") {
            DownloadsMessage::Found { new, older, .. } if new.is_empty() => break older,
            _ => {}
        }
    };
    assert_eq!(older.len(), 3, "{older:?}");
}

#[test]
fn a_new_file_is_new_whatever_its_clock_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let old = folder.path().join("BigCommerceAPI-credentials-b.txt");
    fs::write(&old, "x").expect("a file");
    // As if another computer's clock stamped the files two hours behind this one's.
    let start = SystemTime::now() + Duration::from_secs(2 * 60 * 60);
    let (_watch, messages) = watch_of(folder.path(), start);
    while !matches!(
        messages.recv_timeout(PATIENCE).expect("an answer"),
        DownloadsMessage::Found { .. }
    ) {}
    fs::write(folder.path().join(NAME), "x").expect("a file");
    let end = Instant::now() + PATIENCE;
    let (new, older) = loop {
        match messages.recv_timeout(end - Instant::now()).expect("an answer") {
            DownloadsMessage::Found { new, older, .. } if !new.is_empty() => break (new, older),
            _ => {}
        }
    };
    assert_eq!(new.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), [NAME]);
    assert_eq!(older.len(), 1);
    // An older file that is written again counts as new, too.
    fs::write(&old, "xy").expect("a file");
    loop {
        match messages.recv_timeout(end - Instant::now()).expect("an answer") {
            DownloadsMessage::Found { new, .. } if new.len() == 2 => break,
            _ => {}
        }
    }
}

#[test]
fn renamed_and_deleted_files_are_tracked() {
    let desk = Desk::new(|_| {});
    fs::write(desk.path("download.tmp"), "x").expect("a file");
    assert!(desk.stays_quiet());
    fs::rename(desk.path("download.tmp"), desk.path(NAME)).expect("renamed");
    assert_eq!(desk.wait_for(1)[0].name, NAME);
    fs::remove_file(desk.path(NAME)).expect("removed");
    desk.wait_for(0);
    fs::remove_dir_all(desk.folder.path()).expect("removed");
    let end = Instant::now() + PATIENCE;
    loop {
        assert!(Instant::now() < end, "never told");
        let told = desk.messages.recv_timeout(PATIENCE).expect("an answer");
        if matches!(told, DownloadsMessage::Watching(TICKET, Watching::Failed(WatchProblem::Gone)))
        {
            break;
        }
    }
}

#[test]
fn a_huge_file_is_reported_unopened_and_refused_when_used() {
    let desk = Desk::new(|_| {});
    let file = File::create(desk.path(NAME)).expect("a file");
    file.set_len(1 << 30).expect("a sparse file of 1 GiB");
    drop(file);
    assert_eq!(desk.wait_for(1).len(), 1);
    assert!(super::super::files::read_found(&desk.path(NAME)).is_ok(), "its beginning");
    assert_eq!(super::super::files::account_name(&desk.path(NAME)), None);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_reported_or_read() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    let target = elsewhere.path().join("secret.txt");
    let desk = Desk::new(|_| {});
    // As new as a file that would be reported: an older one would not be anyway.
    fs::write(&target, "ACCESS TOKEN: made-up").expect("a file");
    std::os::unix::fs::symlink(&target, desk.path(NAME)).expect("a link");
    assert!(desk.stays_quiet());
    assert!(super::super::files::read_found(&desk.path(NAME)).is_err());
}

#[test]
fn a_folder_that_does_not_exist_yet_is_waited_for() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("Saved/Files");
    let (watch, messages) = watch_of(&folder, SystemTime::now());
    let desk = Desk { folder: home, messages, _watch: watch };
    assert!(desk.stays_quiet());
    // As Firefox and Chromium do with the first download.
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join(NAME), "x").expect("a file");
    assert_eq!(desk.wait_for(1)[0].path, folder.join(NAME));
}

#[test]
fn two_folders_are_watched() {
    let desk = Desk::new(|home| fs::create_dir(home.join("Saved")).expect("a folder"));
    let folders = vec![desk.path("Saved"), desk.folder.path().to_path_buf()];
    let (sender, messages) = channel();
    let report = move |message| {
        let _ = sender.send(message);
    };
    let start = Start { at: SystemTime::now(), first: FirstScan::default() };
    let watch = Watch::start(folders.clone(), start, TICKET, report);
    let desk = Desk { messages, _watch: watch, ..desk };
    assert!(desk.stays_quiet());
    for (count, folder) in folders.iter().enumerate() {
        fs::write(folder.join(NAME), "x").expect("a file");
        assert_eq!(desk.wait_for(count + 1).len(), count + 1);
    }
}

#[test]
fn a_missing_folder_is_reported() {
    let (sender, messages) = channel();
    let report = move |message| {
        let _ = sender.send(message);
    };
    let _watch = Watch::start(
        Vec::new(),
        Start { at: SystemTime::now(), first: FirstScan::default() },
        TICKET,
        report,
    );
    let told = messages.recv_timeout(PATIENCE).expect("an answer");
    assert!(
        matches!(
            told,
            DownloadsMessage::Watching(TICKET, Watching::Failed(WatchProblem::NoFolder))
        ),
        "{told:?}"
    );
}

/// The other user's part of the next test; on its own it does nothing.
#[cfg(target_os = "linux")]
#[test]
fn a_closed_folder_is_reported_to_the_other_user() {
    let Some(folder) = std::env::var_os("SCOPEWISE_CLOSED_FOLDER") else { return };
    let (_watch, messages) = watch_of(Path::new(&folder), SystemTime::now());
    let told = messages.recv_timeout(PATIENCE).expect("an answer");
    let closed = Watching::Failed(WatchProblem::NotReadable);
    assert!(matches!(&told, DownloadsMessage::Watching(TICKET, w) if *w == closed), "{told:?}");
}

/// Root can read every folder, so the test runs itself again as another user.
#[cfg(target_os = "linux")]
#[test]
fn an_unreadable_folder_is_reported() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let open = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    };
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    open(&closed, 0o000);
    let inner = "platform::downloads::tests::a_closed_folder_is_reported_to_the_other_user";
    let this = std::env::current_exe().expect("this test");
    let mut command = if fs::read_dir(&closed).is_ok() {
        let copy = folder.path().join("test");
        fs::copy(this, &copy).expect("a copy");
        open(folder.path(), 0o755);
        open(&copy, 0o755);
        let mut command = std::process::Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(copy);
        command
    } else {
        std::process::Command::new(this)
    };
    let output = command
        .args(["--exact", inner])
        .env("SCOPEWISE_CLOSED_FOLDER", &closed)
        .output()
        .expect("setpriv of util-linux");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
    open(&closed, 0o755);
}

#[cfg(target_os = "linux")]
#[test]
fn a_network_folder_is_recognized_by_its_file_system() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(!super::is_network(folder.path()), "this computer's own disk tells what changes");
    assert!(!super::is_network(Path::new("/proc")));
    // The magic numbers of NFS and sshfs.
    assert!(super::is_network_disk(0x6969) && super::is_network_disk(0x6573_5546));
}

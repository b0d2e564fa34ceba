//! Keyring, list and session: the list and the session lie in the user's data folder, the values
//! in the keyring. Each keyring call has a thread of its own; nobody waits for it.

use super::Reporter;
use super::keyring::{on_its_thread, open_keyring};
use super::last_wins::LastWins;
use super::trash::{Trashed, trash, trash_imported};
use crate::flow::{HomeMessage, KeepMessage, ListChange, Message, Session, Tidied, TidyMessage};
use crate::gateway::Report;
use crate::saved::{
    self, Connection, ConnectionId, Folder, Index, IndexTrouble, KeepProblem, KeyringProblem, LOCK,
    SavedList, Values, WriteProblem, read_plain, write_whole,
};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

const SESSION: &str = "session.json";
/// Beyond this size, in bytes, the file is no session of ours.
const MOST: u64 = 256 * 1024;

/// Where this user's data is kept; nothing where the system names no place.
pub(super) fn data_path() -> Option<PathBuf> {
    dirs::data_local_dir().map(|folder| folder.join("scopewise"))
}

/// The folder of this user's data, closed to others.
fn data_folder() -> Option<Folder> {
    let path = data_path()?;
    if let Err(error) = make_private(&path) {
        tracing::warn!(%error, "the data folder may be open to others");
    }
    Some(Folder::new(path))
}

/// Closes the folder and its lock to other users of the computer, since whoever can open the lock can
/// hold it. An earlier version, or a lax umask, may have left them open.
fn make_private(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    for (path, private) in [(folder, 0o700), (&*folder.join(LOCK), 0o600)] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = match fs::symlink_metadata(path) {
            // The folder may lie elsewhere, as its user wants it; nothing is done to what a link names.
            Ok(there) if there.is_symlink() => continue,
            Ok(there) => there.permissions().mode(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        if mode & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(private))?;
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Seconds since 1970, as this computer's clock has it.
fn now() -> i64 {
    chrono::Utc::now().timestamp()
}

/// What is saved, and where the last window was closed. Reads two files, the list as long as it is.
pub(super) fn recall() -> Message {
    let Some(folder) = data_folder() else {
        return Message::Opened(SavedList::default(), None);
    };
    Message::Opened(folder.read(), read_session(folder.path()))
}

/// The way to keyring, list and session.
pub(super) struct KeyringWorker {
    reporter: Reporter,
    waiting: BTreeMap<u64, Arc<AtomicBool>>,
    changes: Arc<Mutex<Changes>>,
}

/// Changes of the list, each with its time in seconds since 1970, that are to be written.
#[derive(Default)]
struct Changes {
    waiting: Vec<(ListChange, i64)>,
    /// Whether somebody writes them.
    has_writer: bool,
}

impl KeyringWorker {
    pub(super) fn new(reporter: Reporter) -> Self {
        Self { reporter, waiting: BTreeMap::new(), changes: Arc::default() }
    }

    /// A flag that tells whether nobody waits for an answer any more.
    fn flag(&mut self, generation: u64) -> Arc<AtomicBool> {
        let flag = Arc::new(AtomicBool::new(false));
        // Those whose work has ended.
        self.waiting.retain(|_, flag| Arc::strong_count(flag) > 1);
        self.waiting.insert(generation, Arc::clone(&flag));
        flag
    }

    pub(super) fn stop_waiting(&mut self, generation: u64) {
        if let Some(flag) = self.waiting.remove(&generation) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn keep(
        &mut self,
        generation: u64,
        mut connection: Connection,
        values: Values,
        report: Option<Box<Report>>,
    ) {
        let (flag, reporter) = (self.flag(generation), self.reporter.clone());
        connection.saved_at = now();
        if let Some(report) = report {
            connection.take_in(&report, now());
        }
        let changes = Arc::clone(&self.changes);
        on_its_thread(move || {
            // What was tested before is not to land on what is saved now.
            flush(&changes, &reporter);
            let is_cancelled = || flag.load(Ordering::Relaxed);
            let kept = open_keyring().map_err(KeepProblem::from).and_then(|keyring| {
                let folder = folder()?;
                saved::keep(&keyring, &folder, &connection, &values, &is_cancelled)
            });
            let kept = kept.map(|listed| current(&changes, listed.trouble));
            reporter.send(Message::Keep(KeepMessage::Done(generation, kept)));
        });
    }

    pub(super) fn load(&mut self, generation: u64, id: ConnectionId) {
        let (flag, reporter) = (self.flag(generation), self.reporter.clone());
        on_its_thread(move || {
            let values = open_keyring().and_then(|keyring| keyring.read(&id));
            // Values that nobody waits for are forgotten here.
            if !flag.load(Ordering::Relaxed) {
                reporter.send(Message::Home(HomeMessage::Loaded(generation, values)));
            }
        });
    }

    pub(super) fn remove(&mut self, generation: u64, id: ConnectionId) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        on_its_thread(move || {
            flush(&changes, &reporter);
            let removed = folder().map_err(KeepProblem::from).and_then(|folder| {
                match open_keyring() {
                    Ok(keyring) => saved::remove(&keyring, &folder, &id),
                    Err(problem) => {
                        // The list lets it go all the same; its values are named there until a
                        // keyring is back.
                        folder.change(|index| index.take_out(&id))?;
                        Err(problem.into())
                    }
                }
            });
            let removed = removed.map(|listed| current(&changes, listed.trouble));
            reporter.send(Message::Home(HomeMessage::Removed(generation, removed)));
        });
    }

    /// Removes values of connections that are gone from the list already.
    pub(super) fn remove_leftover(&mut self, generation: u64) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        on_its_thread(move || {
            let removed = open_keyring()
                .map_err(KeepProblem::from)
                .and_then(|keyring| saved::remove_leftover(&keyring, &folder()?));
            let removed = removed.map(|listed| current(&changes, listed.trouble));
            reporter.send(Message::Home(HomeMessage::Removed(generation, removed)));
        });
    }

    pub(super) fn rebuild(&mut self, generation: u64) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        on_its_thread(move || {
            let rebuilt = open_keyring()
                .map_err(KeepProblem::from)
                .and_then(|keyring| saved::rebuild(&keyring, &folder()?));
            let rebuilt = rebuilt.map(|(listed, added)| (current(&changes, listed.trouble), added));
            reporter.send(Message::Home(HomeMessage::Rebuilt(generation, rebuilt)));
        });
    }

    /// Reads the list; the disk may be slow.
    pub(super) fn read_list(&self) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        on_its_thread(move || {
            reporter.send(Message::Home(HomeMessage::Listed(current(&changes, None))));
        });
    }

    /// Changes the list. Changes that come while another is being written are written together: a
    /// round of checks over thousands of connections does not write the whole list for each.
    pub(super) fn change_list(&self, change: ListChange) {
        let changes = Arc::clone(&self.changes);
        let waits = {
            let mut queue = lock(&changes);
            queue.waiting.push((change, now()));
            std::mem::replace(&mut queue.has_writer, true)
        };
        if waits {
            return;
        }
        let reporter = self.reporter.clone();
        let queue = Arc::clone(&changes);
        let started = on_its_thread(move || {
            loop {
                let begun = Instant::now();
                let Some(changed) = write_waiting(&changes) else {
                    // Nobody puts something back meanwhile.
                    let _turn = lock(&WRITER);
                    let mut queue = lock(&changes);
                    if queue.waiting.is_empty() {
                        queue.has_writer = false;
                        return;
                    }
                    continue;
                };
                reporter.send(written(&changes, changed));
                // A long list leaves the disk to others most of the time.
                std::thread::sleep((begun.elapsed() * 4).min(MOST_GATHERED));
            }
        });
        if !started {
            // The next change, or the end of the window, tries again.
            lock(&queue).has_writer = false;
        }
    }

    pub(super) fn tidy_up(
        &self,
        generation: u64,
        connection: Connection,
        values: Values,
        imported: Option<PathBuf>,
        older: Vec<PathBuf>,
    ) {
        let reporter = self.reporter.clone();
        on_its_thread(move || {
            let mut tidied = Vec::new();
            let mut kept = Ok(());
            if let Some(path) = imported {
                let fate = open_keyring()
                    .and_then(|keyring| trash_imported(&keyring, &connection, &values, &path));
                kept = fate.map(drop);
                tidied.push((path, fate.map_or_else(Tidied::NotKept, said)));
            } else if !older.is_empty() {
                kept = open_keyring().and_then(|keyring| match keyring.read(&connection.id)? {
                    back if values.is_part_of(&back) => Ok(()),
                    _ => Err(KeyringProblem::Differs),
                });
            }
            for path in older {
                // A keyring that does not answer is no time for throwing anything away.
                let fate = kept.map_or_else(Tidied::NotKept, |()| said(trash(&path)));
                tidied.push((path, fate));
            }
            reporter.send(Message::Tidy(TidyMessage::Done(generation, tidied)));
        });
    }
}

/// Keeps in mind where the wizard stands, for the next window.
pub(super) fn session_writer() -> LastWins<Option<Box<Session>>> {
    LastWins::new(GATHER, |session| {
        if let Some(folder) = data_folder() {
            write_session(folder.path(), session.as_deref());
        }
    })
}

/// One writer of the list at a time.
static WRITER: Mutex<()> = Mutex::new(());

/// The list as it stands on disk, with the changes that wait to be written: the window never goes back
/// to what was before them. What was wrong when it was changed is told, though it is mended by now.
fn current(changes: &Mutex<Changes>, trouble: Option<IndexTrouble>) -> SavedList {
    let _turn = lock(&WRITER);
    let mut listed = data_folder().map(|folder| folder.read()).unwrap_or_default();
    lock(changes).waiting.iter().for_each(|(change, at)| change.apply(&mut listed.index, *at));
    listed.trouble = listed.trouble.or(trouble);
    listed
}

/// What the window is told of a change.
fn written(changes: &Mutex<Changes>, changed: Result<SavedList, WriteProblem>) -> Message {
    Message::Home(match changed {
        Ok(listed) => HomeMessage::Listed(current(changes, listed.trouble)),
        Err(problem) => HomeMessage::NotWritten(problem.into()),
    })
}

/// Writes what waits now, and tells the window.
fn flush(changes: &Mutex<Changes>, reporter: &Reporter) {
    if let Some(changed) = write_waiting(changes) {
        reporter.send(written(changes, changed));
    }
}

/// How long changes of the list are gathered at most.
const MOST_GATHERED: Duration = Duration::from_secs(2);

/// Writes the changes that wait, in their order; nothing where there are none.
fn write_waiting(changes: &Mutex<Changes>) -> Option<Result<SavedList, WriteProblem>> {
    let _turn = lock(&WRITER);
    let waiting = std::mem::take(&mut lock(changes).waiting);
    if waiting.is_empty() {
        return None;
    }
    let change =
        |index: &mut Index| waiting.iter().for_each(|(change, at)| change.apply(index, *at));
    let changed = folder().and_then(|folder| folder.change(change));
    if changed == Err(WriteProblem::Busy) {
        // They have their turn once the other program has let the list go.
        let mut queue = lock(changes);
        let later = std::mem::replace(&mut queue.waiting, waiting);
        queue.waiting.extend(later);
    }
    Some(changed)
}

/// How long words about the session are gathered.
const GATHER: Duration = Duration::from_millis(200);

impl Drop for KeyringWorker {
    /// The window closes: what was said last is still written.
    fn drop(&mut self) {
        flush(&self.changes, &self.reporter);
        // A writer that has begun is waited for.
        let _turn = lock(&WRITER);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The folder for writing; it is there, and closed to others where its disk knows users.
fn folder() -> Result<Folder, WriteProblem> {
    let path = data_path().ok_or(WriteProblem::NotAllowed)?;
    fs::create_dir_all(&path)?;
    let lock = path.join(LOCK);
    // A link in its place is left to the list's own words.
    if fs::symlink_metadata(&lock).is_err() {
        OpenOptions::new().append(true).create(true).open(lock)?;
    }
    data_folder().ok_or(WriteProblem::NotAllowed)
}

fn said(fate: Trashed) -> Tidied {
    match fate {
        Trashed::Moved => Tidied::Trashed,
        Trashed::Gone => Tidied::Gone,
        Trashed::OtherValues => Tidied::OtherValues,
        Trashed::Refused => Tidied::Refused,
    }
}

/// Where the last window was closed; a broken file is as none.
fn read_session(folder: &Path) -> Option<Box<Session>> {
    let text = read_plain(&folder.join(SESSION), MOST).ok()?;
    serde_json::from_slice(&text)
        .inspect_err(|error| tracing::warn!(%error, "the session's file is broken"))
        .ok()
}

fn write_session(folder: &Path, session: Option<&Session>) {
    let path = folder.join(SESSION);
    let written = match session.map(serde_json::to_vec) {
        Some(Ok(text)) => write_whole(&path, &text),
        _ => match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        },
    };
    if let Err(error) = written {
        tracing::warn!(%error, "the session cannot be kept in mind");
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{LOCK, make_private};
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn other_users_cannot_hold_the_list() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("data");
        make_private(&folder).expect("nothing is there yet");
        fs::create_dir(&folder).expect("a folder");
        let lock = folder.join(LOCK);
        fs::write(&lock, "").expect("written");
        for (path, mode) in [(&folder, 0o755), (&lock, 0o666)] {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("opened");
        }
        make_private(&folder).expect("closed");
        let mode = |path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&lock)), (0o700, 0o600));
    }
}

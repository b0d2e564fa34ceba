//! Keyring, list and session: the list and the session are in the user's data folder, the values in
//! the keyring. Each keyring call runs on its own thread, and nothing waits for it.

use super::Reporter;
use super::keyring::{OpenKeyring, answer, on_its_thread, open_keyring};
use super::last_wins::LastWins;
use super::trash::{Trashed, trash, trash_imported};
use crate::flow::Ticket;
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
/// Maximum size of the session file, in bytes; a larger file is not ours.
const MOST: u64 = 256 * 1024;

/// Returns where this user's data is stored, or `None` if the system doesn't define a place.
pub(super) fn data_path() -> Option<PathBuf> {
    dirs::data_local_dir().map(|folder| folder.join("scopewise"))
}

/// Returns the folder of this user's data after closing it to other users.
fn data_folder() -> Option<Folder> {
    let path = data_path()?;
    if let Err(error) = make_private(&path) {
        tracing::warn!(%error, "the data folder may be open to others");
    }
    Some(Folder::new(path))
}

/// Closes the folder and its lock file to other users of the computer, since anyone who can open
/// the lock file can hold the lock. An earlier version, or a lax umask, may have left them open.
fn make_private(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    for (path, private) in [(folder, 0o700), (&*folder.join(LOCK), 0o600)] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = match fs::symlink_metadata(path) {
            // The user may have moved the folder elsewhere on purpose; leave the target of a link
            // alone.
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

/// Returns the time in seconds since 1970, by this computer's clock.
fn now() -> i64 {
    chrono::Utc::now().timestamp()
}

/// Reads the saved connections and where the last window was closed. This reads two files, the list
/// in full.
pub(super) fn recall() -> Message {
    let Some(folder) = data_folder() else {
        return Message::Opened(SavedList::default(), None);
    };
    Message::Opened(folder.read(), read_session(folder.path()))
}

/// A handle to keyring, list and session.
pub(super) struct SavedDataWorker {
    reporter: Reporter,
    waiting: BTreeMap<Ticket, Arc<AtomicBool>>,
    changes: Arc<Mutex<Changes>>,
}

/// Pending changes to the list, each with its time in seconds since 1970.
#[derive(Default)]
struct Changes {
    waiting: Vec<(ListChange, i64)>,
    /// Whether a thread is already writing them.
    has_writer: bool,
}

impl SavedDataWorker {
    pub(super) fn new(reporter: Reporter) -> Self {
        Self { reporter, waiting: BTreeMap::new(), changes: Arc::default() }
    }

    /// Returns a flag that is set once nothing waits for the answer any more.
    fn flag(&mut self, ticket: Ticket) -> Arc<AtomicBool> {
        let flag = Arc::new(AtomicBool::new(false));
        // Drop the flags whose work has ended.
        self.waiting.retain(|_, flag| Arc::strong_count(flag) > 1);
        self.waiting.insert(ticket, Arc::clone(&flag));
        flag
    }

    pub(super) fn stop_waiting(&mut self, ticket: Ticket) {
        if let Some(flag) = self.waiting.remove(&ticket) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn keep(
        &mut self,
        ticket: Ticket,
        mut connection: Connection,
        values: Values,
        report: Option<Box<Report>>,
    ) {
        let (flag, reporter) = (self.flag(ticket), self.reporter.clone());
        connection.saved_at = now();
        if let Some(report) = report {
            connection.record_test(&report, now());
        }
        let (changes, answers) = (Arc::clone(&self.changes), reporter.clone());
        answer(
            move |kept| answers.send(Message::Keep(KeepMessage::Done(ticket, kept))),
            move || {
                // Write earlier test results first, so that they don't end up on the connection
                // saved now.
                flush(&changes, &reporter);
                let is_cancelled = || flag.load(Ordering::Relaxed);
                let (keyring, folder) = (open(&reporter)?, folder()?);
                let listed = saved::keep(&keyring, &folder, &connection, &values, &is_cancelled)?;
                Ok(current(&changes, listed.trouble))
            },
        );
    }

    pub(super) fn load(&mut self, ticket: Ticket, id: ConnectionId) {
        let (flag, reporter) = (self.flag(ticket), self.reporter.clone());
        let answers = reporter.clone();
        answer(
            move |values| {
                // Discard values that nothing waits for any more.
                if !flag.load(Ordering::Relaxed) {
                    answers.send(Message::Home(HomeMessage::Loaded(ticket, values)));
                }
            },
            move || open(&reporter)?.read(&id),
        );
    }

    pub(super) fn remove(&mut self, ticket: Ticket, id: ConnectionId) {
        self.change(ticket, move |reporter| {
            let folder = folder()?;
            match open(reporter) {
                Ok(keyring) => saved::remove(&keyring, &folder, &id),
                Err(problem) => {
                    // Remove it from the list anyway. The list records its values as left over
                    // until a keyring is available again.
                    folder.change(|index| index.take_out(&id))?;
                    Err(problem.into())
                }
            }
        });
    }

    /// Removes values of connections that are already gone from the list.
    pub(super) fn remove_leftover(&mut self, ticket: Ticket) {
        self.change(ticket, |reporter| saved::remove_leftover(&*open(reporter)?, &folder()?));
    }

    /// Removes something on a thread of its own.
    fn change(
        &self,
        ticket: Ticket,
        change: impl FnOnce(&Reporter) -> Result<SavedList, KeepProblem> + Send + 'static,
    ) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        let answers = reporter.clone();
        answer(
            move |removed| answers.send(Message::Home(HomeMessage::Removed(ticket, removed))),
            move || {
                flush(&changes, &reporter);
                Ok(current(&changes, change(&reporter)?.trouble))
            },
        );
    }

    pub(super) fn rebuild(&mut self, ticket: Ticket) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        let answers = reporter.clone();
        answer(
            move |rebuilt| answers.send(Message::Home(HomeMessage::Rebuilt(ticket, rebuilt))),
            move || {
                let (listed, added) = saved::rebuild(&*open(&reporter)?, &folder()?)?;
                Ok((current(&changes, listed.trouble), added))
            },
        );
    }

    /// Reads the list on a separate thread, since the disk may be slow.
    pub(super) fn read_list(&self) {
        let (reporter, changes) = (self.reporter.clone(), Arc::clone(&self.changes));
        on_its_thread(move || {
            reporter.send(Message::Home(HomeMessage::Listed(current(&changes, None))));
        });
    }

    /// Changes the list. Changes that arrive during a write are written together: a round of checks
    /// over thousands of connections does not write the whole list for each one.
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
                    // Hold the lock, so that no other writer puts changes back meanwhile.
                    let _turn = lock(&WRITER);
                    let mut queue = lock(&changes);
                    if queue.waiting.is_empty() {
                        queue.has_writer = false;
                        return;
                    }
                    continue;
                };
                reporter.send(written(&changes, changed));
                // With a long list, leave the disk to others most of the time.
                std::thread::sleep((begun.elapsed() * 4).min(MAX_GATHER_TIME));
            }
        });
        if !started {
            // The next change, or closing the window, tries again.
            lock(&queue).has_writer = false;
        }
    }

    pub(super) fn tidy_up(
        &self,
        ticket: Ticket,
        connection: Connection,
        values: Values,
        imported: Option<PathBuf>,
        older: Vec<PathBuf>,
    ) {
        let (reporter, answers) = (self.reporter.clone(), self.reporter.clone());
        let all: Vec<PathBuf> = imported.iter().chain(&older).cloned().collect();
        answer(
            move |tidied: Result<_, KeyringProblem>| {
                let tidied = tidied.unwrap_or_else(|problem| {
                    all.iter().map(|path| (path.clone(), Tidied::NotKept(problem))).collect()
                });
                answers.send(Message::Tidy(TidyMessage::Done(ticket, tidied)));
            },
            move || {
                let mut tidied = Vec::new();
                let mut kept = Ok(());
                if let Some(path) = imported {
                    let fate = open(&reporter)
                        .and_then(|keyring| trash_imported(&keyring, &connection, &values, &path));
                    kept = fate.map(drop);
                    tidied.push((path, fate.map_or_else(Tidied::NotKept, said)));
                } else if !older.is_empty() {
                    kept =
                        open(&reporter).and_then(|keyring| match keyring.read(&connection.id)? {
                            back if values.is_part_of(&back) => Ok(()),
                            _ => Err(KeyringProblem::Differs),
                        });
                }
                for path in older {
                    // If the keyring does not answer, don't throw anything away.
                    let fate = kept.map_or_else(Tidied::NotKept, |()| said(trash(&path)));
                    tidied.push((path, fate));
                }
                Ok(tidied)
            },
        );
    }
}

/// Opens the keyring, and reports the program behind it to the window.
fn open(reporter: &Reporter) -> Result<OpenKeyring, KeyringProblem> {
    let keyring = open_keyring()?;
    reporter.send(Message::KeyringProgram(keyring.program()));
    Ok(keyring)
}

/// Creates the writer that saves the state of the wizard for the next window.
pub(super) fn session_writer() -> LastWins<Option<Box<Session>>> {
    LastWins::new(GATHER, |session| {
        if let Some(folder) = data_folder() {
            write_session(folder.path(), session.as_deref());
        }
    })
}

/// Allows one writer of the list at a time.
static WRITER: Mutex<()> = Mutex::new(());

/// Returns the list on disk with the pending changes applied, so the window never falls back to an
/// older state. A problem found during a change is reported even if it has been fixed since.
fn current(changes: &Mutex<Changes>, trouble: Option<IndexTrouble>) -> SavedList {
    let _turn = lock(&WRITER);
    let mut listed = data_folder().map(|folder| folder.read()).unwrap_or_default();
    lock(changes).waiting.iter().for_each(|(change, at)| change.apply(&mut listed.index, *at));
    listed.trouble = listed.trouble.or(trouble);
    listed
}

/// Returns the message that reports a change of the list to the window.
fn written(changes: &Mutex<Changes>, changed: Result<SavedList, WriteProblem>) -> Message {
    Message::Home(match changed {
        Ok(listed) => HomeMessage::Listed(current(changes, listed.trouble)),
        Err(problem) => HomeMessage::NotWritten(problem.into()),
    })
}

/// Writes the pending changes now and reports the result to the window.
fn flush(changes: &Mutex<Changes>, reporter: &Reporter) {
    if let Some(changed) = write_waiting(changes) {
        reporter.send(written(changes, changed));
    }
}

/// The maximum time to collect changes of the list before writing them.
const MAX_GATHER_TIME: Duration = Duration::from_secs(2);

/// Writes the pending changes in order; returns `None` if there are none.
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
        // They are written once the other program has released the list.
        let mut queue = lock(changes);
        let later = std::mem::replace(&mut queue.waiting, waiting);
        queue.waiting.extend(later);
    }
    Some(changed)
}

/// How long to collect changes of the session before writing them.
const GATHER: Duration = Duration::from_millis(200);

impl Drop for SavedDataWorker {
    /// Writes the last changes when the window closes.
    fn drop(&mut self) {
        flush(&self.changes, &self.reporter);
        // Wait for a writer that has already started.
        let _turn = lock(&WRITER);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the folder for writing. It exists, and is closed to others if its disk supports users.
fn folder() -> Result<Folder, WriteProblem> {
    let path = data_path().ok_or(WriteProblem::NotAllowed)?;
    fs::create_dir_all(&path)?;
    let lock = path.join(LOCK);
    // Leave a link in its place alone; the code that locks the list handles it.
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
        Trashed::Protected => Tidied::Protected,
        Trashed::Refused => Tidied::Refused,
    }
}

/// Reads where the last window was closed; a broken file counts as missing.
fn read_session(folder: &Path) -> Option<Box<Session>> {
    let text = read_plain(&folder.join(SESSION), MOST).ok()?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    serde_json::from_slice(text)
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
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{LOCK, make_private};
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn other_users_cannot_lock_the_list() {
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

//! Keyring, list and session: the list and the session lie in the user's data folder, the values
//! in the keyring. Each keyring call has a thread of its own; nobody waits for it.

use super::Reporter;
use super::keyring::{on_its_thread, open_keyring};
use super::trash::{Trashed, trash, trash_imported};
use crate::connections::{
    self, Connection, ConnectionId, Folder, KeepProblem, KeyringProblem, Listed, Values,
    WriteProblem, read_plain, write_whole,
};
use crate::gateway::Report;
use crate::wizard::{HomeMessage, KeepMessage, ListChange, Message, Session, Tidied, TidyMessage};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

const SESSION: &str = "session.json";
/// Beyond this size, in bytes, the file is no session of ours.
const MOST: u64 = 256 * 1024;

/// The folder of this user's data; nothing where the system names none.
fn data_folder() -> Option<Folder> {
    dirs::data_local_dir().map(|folder| Folder::new(folder.join("scopewise")))
}

/// Seconds since 1970, as this computer's clock has it.
fn now() -> i64 {
    chrono::Utc::now().timestamp()
}

/// The way to keyring, list and session.
pub(super) struct Keeper {
    reporter: Reporter,
    waiting: BTreeMap<u64, Arc<AtomicBool>>,
    /// The session that is to be written last, and whether somebody is about to.
    session: Arc<Mutex<Option<Option<Box<Session>>>>>,
}

impl Keeper {
    pub(super) fn new(reporter: Reporter) -> Self {
        Self { reporter, waiting: BTreeMap::new(), session: Arc::default() }
    }

    /// What is saved, and where the last window was closed. Reads two small files.
    pub(super) fn recall(&self) -> Message {
        let Some(folder) = data_folder() else {
            return Message::Opened(Listed::default(), None);
        };
        Message::Opened(folder.read(), read_session(folder.path()))
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
        on_its_thread(move || {
            let is_cancelled = || flag.load(Ordering::Relaxed);
            let kept = open_keyring().map_err(KeepProblem::from).and_then(|keyring| {
                let folder = folder()?;
                connections::keep(&keyring, &folder, &connection, &values, &is_cancelled)
            });
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
        let reporter = self.reporter.clone();
        on_its_thread(move || {
            let removed = folder().map_err(KeepProblem::from).and_then(|folder| {
                match open_keyring() {
                    Ok(keyring) => connections::remove(&keyring, &folder, &id),
                    Err(problem) => {
                        // The list lets it go all the same; its values are named there until a
                        // keyring is back.
                        folder.change(|index| index.take_out(&id))?;
                        Err(problem.into())
                    }
                }
            });
            reporter.send(Message::Home(HomeMessage::Removed(generation, removed)));
        });
    }

    pub(super) fn rebuild(&mut self, generation: u64) {
        let reporter = self.reporter.clone();
        on_its_thread(move || {
            let rebuilt = open_keyring()
                .map_err(KeepProblem::from)
                .and_then(|keyring| connections::rebuild(&keyring, &folder()?));
            reporter.send(Message::Home(HomeMessage::Rebuilt(generation, rebuilt)));
        });
    }

    /// Reads the list; two small files at most, but the disk may be slow.
    pub(super) fn read_list(&self) {
        let reporter = self.reporter.clone();
        in_the_background(move || {
            if let Some(folder) = data_folder() {
                reporter.send(Message::Home(HomeMessage::Listed(folder.read())));
            }
        });
    }

    pub(super) fn change_list(&self, change: ListChange) {
        let reporter = self.reporter.clone();
        in_the_background(move || {
            let changed = folder().and_then(|folder| {
                folder.change(|index| match change {
                    ListChange::Tested { id, report } => {
                        if let Some(connection) = index.get_mut(&id) {
                            connection.take_in(&report, now());
                        }
                    }
                    ListChange::Told { id, told } => {
                        if let Some(connection) = index.get_mut(&id) {
                            told.put_into(connection);
                        }
                    }
                    ListChange::StoreIsRight(id) => {
                        if let Some(connection) = index.get_mut(&id) {
                            connection.other_store = None;
                        }
                    }
                    ListChange::Replacement { id, replacement } => {
                        if let Some(connection) = index.get_mut(&id) {
                            connection.replacement = replacement;
                        }
                    }
                })
            });
            reporter.send(Message::Home(match changed {
                Ok(listed) => HomeMessage::Listed(listed),
                Err(problem) => HomeMessage::NotWritten(problem.into()),
            }));
        });
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

    /// Keeps the session in mind; the last word counts, whichever thread comes first.
    pub(super) fn remember_session(&self, session: Option<Box<Session>>) {
        let slot = Arc::clone(&self.session);
        let waits = lock(&slot).replace(session).is_some();
        if waits {
            return;
        }
        in_the_background(move || {
            // Several words at once, as while a name is typed, are written as one.
            std::thread::sleep(GATHER);
            let Some(folder) = data_folder() else { return };
            let _turn = lock(&WRITER);
            let Some(session) = lock(&slot).take() else { return };
            write_session(folder.path(), session.as_deref());
        });
    }
}

/// One writer of the session at a time.
static WRITER: Mutex<()> = Mutex::new(());

/// How long words about the session are gathered.
const GATHER: std::time::Duration = std::time::Duration::from_millis(200);

impl Drop for Keeper {
    /// The window closes: what was said last is still written.
    fn drop(&mut self) {
        // A writer that has begun is waited for.
        let _turn = lock(&WRITER);
        if let (Some(session), Some(folder)) = (lock(&self.session).take(), data_folder()) {
            write_session(folder.path(), session.as_deref());
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Something that takes a moment of the disk.
fn in_the_background(work: impl FnOnce() + Send + 'static) {
    on_its_thread(work);
}

fn folder() -> Result<Folder, WriteProblem> {
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

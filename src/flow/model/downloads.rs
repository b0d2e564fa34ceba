//! The Downloads folder, watched from step 4 on with the user's permission.

use crate::flow::Ticket;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A credentials file in the Downloads folder. It wasn't opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFile {
    /// Its path.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// When it appeared there.
    pub since: SystemTime,
}

/// Why the folder can't be watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchProblem {
    /// The user has no home folder.
    NoFolder,
    /// It can't be read.
    NotReadable,
    /// It no longer exists.
    Gone,
}

/// Whether the folder is watched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Watching {
    /// No.
    #[default]
    Off,
    /// It is being started.
    Starting,
    /// The system reports every change in the folder.
    On,
    /// The folder is checked every second, because it is on a network drive or the system doesn't
    /// report changes.
    Polling,
    /// It can't be watched.
    Failed(WatchProblem),
}

/// The watch over the Downloads folder.
#[derive(Debug, Default)]
pub struct Downloads {
    /// Whether the user allowed it; `None` until asked.
    pub allowed: Option<bool>,
    /// The state of the watch.
    pub watching: Watching,
    /// New files, newest first, without those that were dismissed.
    pub found: Vec<FoundFile>,
    /// Files from before the wizard started, newest first. They are never offered, only listed at
    /// the end.
    pub older: Vec<FoundFile>,
    /// Copies of the values at hand that a browser left behind under temporary names.
    pub leftovers: Vec<FoundFile>,
    /// The account names of files that the user asked to look into.
    pub names: BTreeMap<PathBuf, Option<String>>,
    /// Files that were used or dismissed, as they were found.
    pub(crate) past: Vec<FoundFile>,
    /// The paths of files that were used or dismissed, with their times if the watch found them.
    pub(crate) done_with: BTreeMap<PathBuf, Option<SystemTime>>,
    /// The ticket of the watch.
    pub(crate) ticket: Ticket,
    /// The ticket of the last search for leftovers.
    pub(crate) leftovers_ticket: Ticket,
}

/// Messages about the Downloads folder.
#[derive(Debug)]
pub enum DownloadsMessage {
    /// The permission from an earlier session.
    Remembered(bool),
    /// "Watch for it", or "No, thanks".
    Allow(bool),
    /// The watch started, or couldn't.
    Watching(Ticket, Watching),
    /// The current files in the folder.
    Found {
        /// The watch that reports them.
        ticket: Ticket,
        /// Files that appeared since the wizard started.
        new: Vec<FoundFile>,
        /// Files from before.
        older: Vec<FoundFile>,
    },
    /// Copies of the values that a browser left behind.
    Leftovers(Ticket, Vec<FoundFile>),
    /// "Use this file".
    Use(PathBuf),
    /// "Not this one".
    NotThis(PathBuf),
    /// "Show account names".
    ShowNames,
    /// The account names of files.
    Names(Vec<(PathBuf, Option<String>)>),
}

impl Downloads {
    /// Whether the user hasn't been asked yet.
    pub fn asks(&self) -> bool {
        self.allowed.is_none()
    }

    /// Returns a file as the watch found it, even if it was used or dismissed since.
    pub fn known(&self, path: &Path) -> Option<&FoundFile> {
        let mut all = self.found.iter().chain(&self.past).chain(&self.older);
        all.find(|file| file.path == path)
    }

    /// Whether a file was used or dismissed. One that is written again under the same name wasn't.
    pub(crate) fn is_done_with(&self, file: &FoundFile) -> bool {
        let done = self.done_with.get(&file.path);
        done.is_some_and(|since| since.is_none_or(|since| since == file.since))
    }

    /// Marks a file as used or dismissed, so that it isn't offered again.
    pub(crate) fn done_with_file(&mut self, path: PathBuf) {
        let (done, found) =
            std::mem::take(&mut self.found).into_iter().partition(|file| file.path == path);
        self.found = found;
        let done: Vec<FoundFile> = done;
        self.done_with.insert(path, done.first().map(|file| file.since));
        self.past.extend(done);
    }
}

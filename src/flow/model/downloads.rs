//! The Downloads folder, watched from step 4 on once the merchant has said yes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A credentials file that lies in the Downloads folder. It was not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// When it came there.
    pub since: SystemTime,
}

/// Why the folder cannot be watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchProblem {
    /// The system names no Downloads folder, or it does not exist.
    NoFolder,
    /// It may not be looked into.
    NotReadable,
    /// It went away.
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
    /// The system tells of every change in this folder.
    On(PathBuf),
    /// The folder is looked at every second: it lies on a network drive, or the system does not
    /// tell of changes.
    Polling(PathBuf),
    /// It cannot be watched.
    Failed(WatchProblem),
}

/// The watch over the Downloads folder.
#[derive(Debug, Default)]
pub struct Downloads {
    /// Whether the merchant allowed it; nothing until asked.
    pub allowed: Option<bool>,
    /// Whether it runs.
    pub watching: Watching,
    /// New files, newest first; those that were turned down are left out.
    pub found: Vec<FoundFile>,
    /// Files from before the wizard's start, newest first: never offered, only told at the end.
    pub older: Vec<FoundFile>,
    /// The account names of files that the merchant had looked into.
    pub names: BTreeMap<PathBuf, Option<String>>,
    /// Files that were used or turned down, as they were found.
    pub(crate) past: Vec<FoundFile>,
    /// Files that were used or turned down.
    pub(crate) done_with: BTreeSet<PathBuf>,
    /// The question that the watch answers.
    pub(crate) generation: u64,
}

/// What can happen with the Downloads folder.
#[derive(Debug)]
pub enum DownloadsMessage {
    /// What was allowed in an earlier session.
    Remembered(bool),
    /// "Yes, watch for it", or "No".
    Allow(bool),
    /// The watch runs, or cannot.
    Watching(u64, Watching),
    /// What lies in the folder now.
    Found {
        /// The watch that tells it.
        generation: u64,
        /// Files that came since the wizard's start.
        new: Vec<FoundFile>,
        /// Files from before.
        older: Vec<FoundFile>,
    },
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
    /// Whether the merchant has still to be asked.
    pub fn asks(&self) -> bool {
        self.allowed.is_none()
    }

    /// A file as the watch found it, whatever became of it.
    pub fn known(&self, path: &Path) -> Option<&FoundFile> {
        let mut all = self.found.iter().chain(&self.past).chain(&self.older);
        all.find(|file| file.path == path)
    }

    /// A file that was used or turned down is not offered again.
    pub(crate) fn done_with_file(&mut self, path: PathBuf) {
        let (done, found) =
            std::mem::take(&mut self.found).into_iter().partition(|file| file.path == path);
        self.found = found;
        self.past.extend::<Vec<_>>(done);
        self.done_with.insert(path);
    }
}

//! The Downloads folder, watched from step 4 on once the merchant has said yes.

use super::effect::{Effect, FileEffect, SystemEffect};
use super::state::State;
use super::step::Step;
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
    past: Vec<FoundFile>,
    /// Files that were used or turned down.
    done_with: BTreeSet<PathBuf>,
    /// The question that the watch answers.
    generation: u64,
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

pub(super) fn update(state: &mut State, message: DownloadsMessage) -> Vec<Effect> {
    let downloads = &mut state.downloads;
    match message {
        DownloadsMessage::Remembered(allowed) => {
            downloads.allowed = downloads.allowed.or(Some(allowed));
            return state.watch_if_allowed();
        }
        DownloadsMessage::Allow(allowed) => {
            downloads.allowed = Some(allowed);
            let mut effects = vec![Effect::System(SystemEffect::RememberWatch(allowed))];
            if allowed {
                effects.extend(state.watch_if_allowed());
            } else {
                effects.extend(downloads.stop());
            }
            return effects;
        }
        DownloadsMessage::Watching(generation, watching) => {
            if generation == downloads.generation && downloads.watching != Watching::Off {
                downloads.watching = watching;
            }
        }
        DownloadsMessage::Found { generation, mut new, older } => {
            if generation == downloads.generation && downloads.watching != Watching::Off {
                new.retain(|file| !downloads.done_with.contains(&file.path));
                downloads.found = new;
                downloads.older = older;
            }
        }
        DownloadsMessage::Use(path) => {
            if downloads.found.iter().all(|file| file.path != path) {
                return Vec::new();
            }
            let mut effects = Vec::new();
            if state.step() != Step::Credentials {
                effects = state.enter(Step::Credentials);
            }
            effects.extend(state.read_found(path));
            return effects;
        }
        DownloadsMessage::NotThis(path) => downloads.done_with_file(path),
        DownloadsMessage::ShowNames => {
            let paths = downloads.found.iter().map(|file| file.path.clone()).collect();
            return vec![Effect::File(FileEffect::ReadNames(paths))];
        }
        DownloadsMessage::Names(names) if downloads.watching != Watching::Off => {
            downloads.names.extend(names);
        }
        DownloadsMessage::Names(_) => {}
    }
    Vec::new()
}

impl Downloads {
    /// Whether the merchant has still to be asked.
    pub fn asks(&self) -> bool {
        self.allowed.is_none()
    }

    /// Ends the watch.
    pub(super) fn stop(&mut self) -> Vec<Effect> {
        if self.watching == Watching::Off {
            return Vec::new();
        }
        self.watching = Watching::Off;
        self.found.clear();
        self.older.clear();
        self.names.clear();
        vec![Effect::File(FileEffect::StopWatch)]
    }

    /// A file as the watch found it, whatever became of it.
    pub fn known(&self, path: &Path) -> Option<&FoundFile> {
        let mut all = self.found.iter().chain(&self.past).chain(&self.older);
        all.find(|file| file.path == path)
    }

    /// A file that was used or turned down is not offered again.
    pub(super) fn done_with_file(&mut self, path: PathBuf) {
        let (done, found) =
            std::mem::take(&mut self.found).into_iter().partition(|file| file.path == path);
        self.found = found;
        self.past.extend::<Vec<_>>(done);
        self.done_with.insert(path);
    }
}

impl State {
    /// Starts the watch where it is allowed and has a use: from step 4 on, not in practice.
    pub(super) fn watch_if_allowed(&mut self) -> Vec<Effect> {
        let wanted = self.downloads.allowed == Some(true)
            && !self.is_practice()
            && matches!(self.step(), Step::Scopes | Step::Credentials)
            && matches!(self.downloads.watching, Watching::Off | Watching::Failed(_));
        if !wanted {
            return Vec::new();
        }
        let generation = self.next_generation();
        self.downloads.generation = generation;
        self.downloads.watching = Watching::Starting;
        vec![Effect::File(FileEffect::WatchDownloads(generation))]
    }

    /// Whether the question about Downloads, or what came of it, has a place at this step.
    pub fn shows_downloads(&self) -> bool {
        let waits = match self.step() {
            Step::Scopes => true,
            Step::Credentials => !self.import.shows_fields(),
            _ => false,
        };
        waits && !self.is_practice()
    }
}

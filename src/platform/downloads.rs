//! Watches the Downloads folders for credentials files. Looks only at names, sizes and times; opens
//! no file.

use super::download_folders::download_folders;
use crate::credentials::is_credentials_file_name;
use crate::flow::Ticket;
use crate::flow::{DownloadsMessage, FoundFile, WatchProblem, Watching};
use notify::{Config, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// A file whose size has not changed for this long is complete.
const SETTLED: Duration = Duration::from_millis(250);
/// How often to scan a folder whose changes the system does not report.
const POLL: Duration = Duration::from_millis(700);
/// File systems on a network or shared by a virtual machine's host, where the system does not
/// report changes made by others. The numbers are from the kernel's `magic.h`, those of VirtualBox
/// and Parallels from their sources.
#[cfg(target_os = "linux")]
const NETWORK: [u32; 10] = [
    0x0000_6969, // NFS
    0x0000_517b, // SMB, and its later forms CIFS and SMB 2:
    0xff53_4d42,
    0xfe53_4d42,
    0x0102_1997, // 9P
    0x5346_414f, // AFS
    0x00c3_6400, // Ceph
    0x6573_5546, // FUSE: sshfs, rclone, GVfs, davfs, VMware's and virtio's shared folders
    0x786f_4256, // VirtualBox's shared folders
    0x7c7c_6673, // Parallels' shared folders
];

/// Returns the user's Downloads folder, if it exists.
pub(super) fn folder() -> Option<PathBuf> {
    download_folders().into_iter().find(|folder| folder.is_dir())
}

enum Signal {
    Changed,
    Stop,
}

/// The credentials files that were in each folder at its first scan of this run, with their sizes and
/// modification times. A file that is not among them is new whatever its times say: they may come
/// from the clock of another computer.
#[derive(Clone, Default)]
pub(super) struct FirstScan(Arc<Mutex<BTreeMap<PathBuf, Listing>>>);

/// The size and modification time of each file.
type Listing = BTreeMap<PathBuf, (u64, SystemTime)>;

impl FirstScan {
    /// Records this scan of a folder if it is the first one.
    fn record(&self, folder: &Path, files: &BTreeMap<PathBuf, Seen>) {
        let mut first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        first.entry(folder.to_owned()).or_insert_with(|| {
            let here = files.iter().filter(|(path, _)| path.parent() == Some(folder));
            here.map(|(path, seen)| (path.clone(), (seen.size, seen.changed))).collect()
        });
    }

    /// Whether this file was there at the first scan and has not changed since.
    fn has(&self, path: &Path, size: u64, changed: SystemTime) -> bool {
        let first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Before the first scan, only the times can tell.
        let listing = path.parent().and_then(|folder| first.get(folder));
        listing.is_none_or(|listing| listing.get(path) == Some(&(size, changed)))
    }
}

/// What tells new files from older ones.
#[derive(Clone)]
pub(super) struct Start {
    /// When the program started, by this computer's clock.
    pub(super) at: SystemTime,
    /// The files that were there.
    pub(super) first: FirstScan,
}

impl Start {
    /// Whether a file that arrived at this time is from before the start.
    fn is_older(&self, path: &Path, seen: &Seen) -> bool {
        seen.since < self.at && self.first.has(path, seen.size, seen.changed)
    }
}

/// A running watch; ends when dropped.
pub(super) struct Watch {
    signals: Sender<Signal>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.signals.send(Signal::Stop);
    }
}

impl Watch {
    /// Watches these folders on a thread of its own. Files from before the start are reported
    /// separately. A folder that doesn't exist yet is waited for.
    pub(super) fn start(
        folders: Vec<PathBuf>,
        start: Start,
        ticket: Ticket,
        report: impl Fn(DownloadsMessage) + Send + 'static,
    ) -> Self {
        let (signals, inbox) = channel();
        let waker = signals.clone();
        let spawned = std::thread::Builder::new().name("downloads".to_owned()).spawn(move || {
            let watching = |state| report(DownloadsMessage::Watching(ticket, state));
            if folders.is_empty() {
                watching(Watching::Failed(WatchProblem::NoFolder));
                return;
            }
            let tell = |new, older| report(DownloadsMessage::Found { ticket, new, older });
            let problem = serve(&folders, &start, waker, &inbox, &watching, &tell);
            if let Some(problem) = problem {
                watching(Watching::Failed(problem));
            }
        });
        if let Err(error) = spawned {
            tracing::error!(%error, "the thread that watches Downloads could not be started");
        }
        Self { signals }
    }
}

/// Scans the folders whenever something in them changes, until stopped or until one is gone.
fn serve(
    folders: &[PathBuf],
    start: &Start,
    waker: Sender<Signal>,
    inbox: &Receiver<Signal>,
    watching: &dyn Fn(Watching),
    tell: &dyn Fn(Vec<FoundFile>, Vec<FoundFile>),
) -> Option<WatchProblem> {
    let mut scan = Scan::default();
    // Make sure the folders are readable before reporting that they are being watched.
    if let Err(error) = scan.look(folders, start) {
        return Some(problem(&error));
    }
    let mut watched = Watched::new(waker);
    watched.add(folders);
    let polled = folders.iter().any(|folder| folder.is_dir() && !watched.folders.contains(folder));
    watching(if polled { Watching::Polling } else { Watching::On });
    let mut told = None;
    loop {
        watched.add(folders);
        let quiet = match scan.look(folders, start) {
            Ok(quiet) => quiet,
            Err(error) => return Some(problem(&error)),
        };
        let found = scan.found(start);
        if told.as_ref() != Some(&found) {
            tell(found.0.clone(), found.1.clone());
            told = Some(found);
        }
        // A folder that nothing watches, or that doesn't exist yet, is looked at every now and then.
        let pause = match (quiet, watched.folders.len() == folders.len()) {
            (false, _) => Some(SETTLED),
            (true, false) => Some(POLL),
            (true, true) => None,
        };
        let signal = match pause {
            Some(pause) => inbox.recv_timeout(pause),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match signal {
            Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            Ok(Signal::Changed) | Err(RecvTimeoutError::Timeout) => {}
        }
        // Handle many changes with a single scan; a stop among them still stops.
        while let Ok(signal) = inbox.try_recv() {
            if matches!(signal, Signal::Stop) {
                return None;
            }
        }
    }
}

fn problem(error: &io::Error) -> WatchProblem {
    match error.kind() {
        io::ErrorKind::PermissionDenied => WatchProblem::NotReadable,
        _ => WatchProblem::Gone,
    }
}

/// The folders whose changes the system reports.
struct Watched {
    watcher: Option<RecommendedWatcher>,
    folders: BTreeSet<PathBuf>,
}

impl Watched {
    /// Starts the system's watcher, without a folder yet.
    fn new(waker: Sender<Signal>) -> Self {
        let handler = move |event: notify::Result<notify::Event>| {
            // Reading changes nothing, and scanning because of it would only wake this thread
            // again.
            if !event.is_ok_and(|event| event.kind.is_access()) {
                let _ = waker.send(Signal::Changed);
            }
        };
        let watcher = RecommendedWatcher::new(handler, Config::default());
        let watcher = watcher
            .inspect_err(|error| tracing::info!(%error, "the system's watcher does not start"));
        Self { watcher: watcher.ok(), folders: BTreeSet::new() }
    }

    /// Has the folders watched that exist by now, but for network drives.
    fn add(&mut self, folders: &[PathBuf]) {
        let Some(watcher) = &mut self.watcher else { return };
        for folder in folders {
            if self.folders.contains(folder) || !folder.is_dir() || is_network(folder) {
                continue;
            }
            match watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => {
                    self.folders.insert(folder.clone());
                }
                Err(error) => tracing::info!(%error, "a folder cannot be watched"),
            }
        }
    }
}

/// Whether a folder is on another computer.
#[cfg(target_os = "linux")]
fn is_network(folder: &Path) -> bool {
    rustix::fs::statfs(folder).is_ok_and(|disk| is_network_disk(disk.f_type as u32))
}

/// Whether this is the magic number of a network file system.
#[cfg(target_os = "linux")]
fn is_network_disk(number: u32) -> bool {
    NETWORK.contains(&number)
}

/// Whether a folder is on another computer: on Windows, one with a UNC path. A drive letter that
/// stands for a network share isn't recognized.
#[cfg(not(target_os = "linux"))]
fn is_network(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    matches!(
        folder.components().next(),
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

/// A credentials file as last seen.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    size: u64,
    changed: SystemTime,
    since: SystemTime,
    /// When it was first seen with this size and modification time.
    at: Instant,
    settled: bool,
}

#[derive(Default)]
struct Scan {
    files: BTreeMap<PathBuf, Seen>,
    /// The folders that have been read at least once.
    read: BTreeSet<PathBuf>,
}

impl Scan {
    /// Scans the folders. Returns whether no file in them is about to become complete.
    fn look(&mut self, folders: &[PathBuf], start: &Start) -> io::Result<bool> {
        let mut entries = Vec::new();
        for folder in folders {
            match fs::read_dir(folder) {
                Ok(all) => {
                    self.read.insert(folder.clone());
                    entries.extend(all.filter_map(Result::ok));
                }
                // A browser creates its folder with the first download.
                Err(error)
                    if error.kind() == io::ErrorKind::NotFound && !self.read.contains(folder) => {}
                Err(error) => return Err(error),
            }
        }
        let mut files = BTreeMap::new();
        let mut all_quiet = true;
        for entry in entries {
            if !is_credentials_file_name(&entry.file_name().to_string_lossy()) {
                continue;
            }
            let path = entry.path();
            // Check the entry itself, not the target of a link: a link could lead out of the
            // folder.
            let Ok(kind) = fs::symlink_metadata(&path) else { continue };
            if !kind.is_file() {
                continue;
            }
            let changed = kind.modified().unwrap_or(start.at);
            // A file can keep its old modification time when it is moved here.
            let arrived = kind.created().map_or(changed, |created| created.max(changed));
            let known = self.files.get(&path);
            let same = known.filter(|k| k.size == kind.len() && k.changed == changed);
            let at = same.map_or_else(Instant::now, |known| known.at);
            let rests = at.elapsed() >= SETTLED;
            // Firefox creates an empty file under the final name while the real file is still
            // growing.
            let settled = rests && kind.len() > 0 && !still_downloads(&path);
            // An old file is already complete or never will be. A file that stays empty, or is
            // still being written under another name, wakes the watcher when that ends, so no
            // polling is needed for it.
            let seen = Seen { size: kind.len(), changed, since: arrived, at, settled };
            all_quiet &= rests || start.is_older(&path, &seen);
            files.insert(path, seen);
        }
        for folder in folders.iter().filter(|folder| self.read.contains(*folder)) {
            start.first.record(folder, &files);
        }
        self.files = files;
        Ok(all_quiet)
    }

    /// Returns the complete new files and the older files, each newest first.
    fn found(&self, start: &Start) -> (Vec<FoundFile>, Vec<FoundFile>) {
        let (mut new, mut older) = (Vec::new(), Vec::new());
        for (path, seen) in &self.files {
            let name = super::own_files::name(path);
            let file = FoundFile { name, path: path.clone(), since: seen.since };
            if start.is_older(path, seen) {
                older.push(file);
            } else if seen.settled {
                new.push(file);
            }
        }
        for files in [&mut new, &mut older] {
            files.sort_by(|a, b| b.since.cmp(&a.since).then(a.name.cmp(&b.name)));
        }
        (new, older)
    }
}

/// Whether a browser is still writing this file under a temporary name next to it.
fn still_downloads(path: &Path) -> bool {
    ["part", "crdownload", "download"].iter().any(|ending| {
        let mut beside = path.as_os_str().to_owned();
        beside.push(format!(".{ending}"));
        fs::symlink_metadata(beside).is_ok()
    })
}

#[cfg(test)]
#[path = "downloads_tests.rs"]
mod tests;

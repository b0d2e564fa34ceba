//! Watches the Downloads folder for credentials files. Looks only at names, sizes and times; opens
//! no file.

use crate::credentials::is_credentials_file_name;
use crate::flow::Ticket;
use crate::flow::{DownloadsMessage, FoundFile, WatchProblem, Watching};
use notify::{Config, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeMap;
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

/// Returns the user's Downloads folder: the one the desktop defines, otherwise the one in the home
/// folder.
pub(super) fn folder() -> Option<PathBuf> {
    let usual = || dirs::home_dir().map(|home| home.join("Downloads"));
    dirs::download_dir().or_else(usual).filter(|folder| folder.is_dir())
}

enum Signal {
    Changed,
    Stop,
}

/// The credentials files that were in the folder at the first scan of this run, with their sizes and
/// modification times. A file that is not among them is new whatever its times say: they may come
/// from the clock of another computer.
#[derive(Clone, Default)]
pub(super) struct FirstScan(Arc<Mutex<Option<Listing>>>);

/// The size and modification time of each file.
type Listing = BTreeMap<PathBuf, (u64, SystemTime)>;

impl FirstScan {
    /// Records this scan if it is the first one.
    fn record(&self, files: &BTreeMap<PathBuf, Seen>) {
        let mut first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        first.get_or_insert_with(|| {
            let as_seen = |seen: &Seen| (seen.size, seen.changed);
            files.iter().map(|(path, seen)| (path.clone(), as_seen(seen))).collect()
        });
    }

    /// Whether this file was there at the first scan and has not changed since.
    fn has(&self, path: &Path, size: u64, changed: SystemTime) -> bool {
        let first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = first.as_ref().and_then(|first| first.get(path));
        // Before the first scan, only the times can tell.
        first.is_none() || known == Some(&(size, changed))
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
    /// Watches this folder on its own thread. Files from before the start are reported separately.
    pub(super) fn start(
        folder: Option<PathBuf>,
        start: Start,
        ticket: Ticket,
        report: impl Fn(DownloadsMessage) + Send + 'static,
    ) -> Self {
        let (signals, inbox) = channel();
        let waker = signals.clone();
        let spawned = std::thread::Builder::new().name("downloads".to_owned()).spawn(move || {
            let watching = |state| report(DownloadsMessage::Watching(ticket, state));
            let Some(folder) = folder else {
                watching(Watching::Failed(WatchProblem::NoFolder));
                return;
            };
            let tell = |new, older| report(DownloadsMessage::Found { ticket, new, older });
            let problem = serve(&folder, &start, waker, &inbox, &watching, &tell);
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

/// Scans the folder whenever something in it changes, until stopped or until the folder is gone.
fn serve(
    folder: &Path,
    start: &Start,
    waker: Sender<Signal>,
    inbox: &Receiver<Signal>,
    watching: &dyn Fn(Watching),
    tell: &dyn Fn(Vec<FoundFile>, Vec<FoundFile>),
) -> Option<WatchProblem> {
    let mut scan = Scan::default();
    // Make sure the folder is readable before reporting that it is being watched.
    if let Err(error) = scan.look(folder, start) {
        return Some(problem(&error));
    }
    let (watcher, polling) = watch(folder, &waker);
    watching(if polling {
        Watching::Polling(folder.to_path_buf())
    } else {
        Watching::On(folder.to_path_buf())
    });
    let mut told = None;
    loop {
        let quiet = match scan.look(folder, start) {
            Ok(quiet) => quiet,
            Err(error) => return Some(problem(&error)),
        };
        let found = scan.found(start);
        if told.as_ref() != Some(&found) {
            tell(found.0.clone(), found.1.clone());
            told = Some(found);
        }
        // Even without a watcher of any kind, scan the folder at intervals.
        let pause = match (quiet, &watcher) {
            (false, _) => Some(SETTLED),
            (true, None) => Some(POLL),
            (true, Some(_)) => None,
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

/// Starts the system's own watcher, or a polling one on network drives and where it does not start.
/// Returns the watcher and whether the folder is polled.
fn watch(folder: &Path, waker: &Sender<Signal>) -> (Option<Box<dyn Watcher>>, bool) {
    let handler = || {
        let waker = waker.clone();
        move |event: notify::Result<notify::Event>| {
            // Reading changes nothing, and scanning because of it would only wake this thread
            // again.
            if !event.is_ok_and(|event| event.kind.is_access()) {
                let _ = waker.send(Signal::Changed);
            }
        }
    };
    if !is_network(folder) {
        let started = RecommendedWatcher::new(handler(), Config::default()).and_then(|mut own| {
            own.watch(folder, RecursiveMode::NonRecursive)?;
            Ok(own)
        });
        match started {
            Ok(own) => return (Some(Box::new(own)), false),
            Err(error) => tracing::info!(%error, "the system's watcher does not start"),
        }
    }
    let config = Config::default().with_poll_interval(POLL);
    let started = PollWatcher::new(handler(), config).and_then(|mut polling| {
        polling.watch(folder, RecursiveMode::NonRecursive)?;
        Ok(polling)
    });
    match started {
        Ok(polling) => (Some(Box::new(polling)), true),
        Err(error) => {
            tracing::info!(%error, "polling does not start either");
            (None, true)
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
}

impl Scan {
    /// Scans the folder. Returns whether no file in it is about to become complete.
    fn look(&mut self, folder: &Path, start: &Start) -> io::Result<bool> {
        let mut files = BTreeMap::new();
        let mut all_quiet = true;
        for entry in fs::read_dir(folder)? {
            let Ok(entry) = entry else { continue };
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
        start.first.record(&files);
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

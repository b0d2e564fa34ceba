//! Watches the Downloads folder for credentials files. Names, sizes and times are looked at; no
//! file is opened.

use crate::credentials::is_credentials_file_name;
use crate::flow::{DownloadsMessage, FoundFile, WatchProblem, Watching};
use notify::{Config, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

/// A file whose size stays the same for so long is complete.
const SETTLED: Duration = Duration::from_millis(250);
/// How often a folder is looked at whose changes the system does not tell.
const POLL: Duration = Duration::from_millis(700);
/// File systems behind a network or of a virtual machine's host, on which the system does not tell what
/// others change, by their numbers in the kernel's `magic.h` and in the sources of the two hosts.
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

/// The user's Downloads folder: as the desktop names it, else the one in the home folder.
pub(super) fn folder() -> Option<PathBuf> {
    let usual = || dirs::home_dir().map(|home| home.join("Downloads"));
    dirs::download_dir().or_else(usual).filter(|folder| folder.is_dir())
}

enum Signal {
    Changed,
    Stop,
}

/// A running watch; it ends when it is dropped.
pub(super) struct Watch {
    signals: Sender<Signal>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.signals.send(Signal::Stop);
    }
}

impl Watch {
    /// Watches this folder on a thread of its own. Files from before `since` are told apart.
    pub(super) fn start(
        folder: Option<PathBuf>,
        since: SystemTime,
        generation: u64,
        report: impl Fn(DownloadsMessage) + Send + 'static,
    ) -> Self {
        let (signals, inbox) = channel();
        let waker = signals.clone();
        let spawned = std::thread::Builder::new().name("downloads".to_owned()).spawn(move || {
            let watching = |state| report(DownloadsMessage::Watching(generation, state));
            let Some(folder) = folder else {
                watching(Watching::Failed(WatchProblem::NoFolder));
                return;
            };
            let tell = |new, older| report(DownloadsMessage::Found { generation, new, older });
            let problem = serve(&folder, since, waker, &inbox, &watching, &tell);
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

/// Looks at the folder whenever something changed in it, until told to stop or until it is gone.
fn serve(
    folder: &Path,
    since: SystemTime,
    waker: Sender<Signal>,
    inbox: &Receiver<Signal>,
    watching: &dyn Fn(Watching),
    tell: &dyn Fn(Vec<FoundFile>, Vec<FoundFile>),
) -> Option<WatchProblem> {
    let mut scan = Scan::default();
    // Whether it can be looked into at all is known before anything is promised.
    if let Err(error) = scan.look(folder, since) {
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
        let quiet = match scan.look(folder, since) {
            Ok(quiet) => quiet,
            Err(error) => return Some(problem(&error)),
        };
        let found = scan.found(since);
        if told.as_ref() != Some(&found) {
            tell(found.0.clone(), found.1.clone());
            told = Some(found);
        }
        // Without a watcher of any kind, the folder is looked at all the same.
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
        // Many changes at once are one look; a stop among them is a stop.
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

/// The system's own watcher; on network drives, or where it does not start, one that polls.
fn watch(folder: &Path, waker: &Sender<Signal>) -> (Option<Box<dyn Watcher>>, bool) {
    let handler = || {
        let waker = waker.clone();
        move |event: notify::Result<notify::Event>| {
            // Reading changes nothing; looking at it would only wake this thread up again.
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

/// Whether a folder lies on another computer.
#[cfg(target_os = "linux")]
fn is_network(folder: &Path) -> bool {
    rustix::fs::statfs(folder).is_ok_and(|disk| is_network_disk(disk.f_type as u32))
}

/// Whether a file system of this number is one of a network.
#[cfg(target_os = "linux")]
fn is_network_disk(number: u32) -> bool {
    NETWORK.contains(&number)
}

/// Whether a folder lies on another computer.
#[cfg(not(target_os = "linux"))]
fn is_network(folder: &Path) -> bool {
    cfg!(windows) && folder.to_string_lossy().starts_with(r"\\\\")
}

/// A credentials file as it was last seen.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    size: u64,
    changed: SystemTime,
    since: SystemTime,
    /// When it was first seen with this size and time.
    at: Instant,
    settled: bool,
}

#[derive(Default)]
struct Scan {
    files: BTreeMap<PathBuf, Seen>,
}

impl Scan {
    /// Looks at the folder; gives whether nothing in it is about to become
    /// complete.
    fn look(&mut self, folder: &Path, since: SystemTime) -> io::Result<bool> {
        let mut files = BTreeMap::new();
        let mut all_quiet = true;
        for entry in fs::read_dir(folder)? {
            let Ok(entry) = entry else { continue };
            if !is_credentials_file_name(&entry.file_name().to_string_lossy()) {
                continue;
            }
            let path = entry.path();
            // The entry itself, not what a link may point to: a link could lead out of the folder.
            let Ok(kind) = fs::symlink_metadata(&path) else { continue };
            if !kind.is_file() {
                continue;
            }
            let changed = kind.modified().unwrap_or(since);
            // A file can keep its old time when it is moved here.
            let arrived = kind.created().map_or(changed, |created| created.max(changed));
            let known = self.files.get(&path);
            let same = known.filter(|k| k.size == kind.len() && k.changed == changed);
            let at = same.map_or_else(Instant::now, |known| known.at);
            let rests = at.elapsed() >= SETTLED;
            // Firefox lays an empty file under the last name while the real one still grows.
            let settled = rests && kind.len() > 0 && !still_downloads(&path);
            // An old file is complete, or will never be; and what stays empty, or is still being
            // written beside, wakes the watcher when that ends. Nobody has to look meanwhile.
            all_quiet &= rests || arrived < since;
            files.insert(path, Seen { size: kind.len(), changed, since: arrived, at, settled });
        }
        self.files = files;
        Ok(all_quiet)
    }

    /// Complete new files and older ones, newest first.
    fn found(&self, since: SystemTime) -> (Vec<FoundFile>, Vec<FoundFile>) {
        let mut files: Vec<FoundFile> = self
            .files
            .iter()
            .filter(|(_, seen)| seen.settled || seen.since < since)
            .map(|(path, seen)| FoundFile {
                name: super::own_files::name(path),
                path: path.clone(),
                since: seen.since,
            })
            .collect();
        files.sort_by(|a, b| b.since.cmp(&a.since).then(a.name.cmp(&b.name)));
        files.into_iter().partition(|file| file.since >= since)
    }
}

/// Whether a browser still writes this file under a name beside it.
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

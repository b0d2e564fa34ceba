//! The folder of this user's data: files are written whole or not at all, by one writer at a time.

use super::index::{Index, IndexTrouble, SavedList};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const INDEX: &str = "connections.json";
const BACKUP: &str = "connections.backup.json";
/// The lock file: only its holder may change the list.
pub const LOCK: &str = "connections.lock";
/// Maximum size of the list, in bytes; a larger file is not ours.
const MOST: u64 = 32 * 1024 * 1024;
/// How long a change waits for others who hold the list. They hold it for as long as it takes to
/// write a file; after this time, the list is reported as in use.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long reading waits for them, since a window is about to open.
const READ_PATIENCE: Duration = Duration::from_millis(200);

/// Why a file was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteProblem {
    /// The disk is full.
    NoSpace,
    /// The folder or the file is not writable.
    NotAllowed,
    /// A later version of Scopewise wrote the list.
    Newer,
    /// The list is damaged and couldn't be moved aside.
    Damaged,
    /// Another program holds the list.
    Busy,
    /// Another problem.
    Other,
}

impl From<io::Error> for WriteProblem {
    fn from(error: io::Error) -> Self {
        tracing::warn!(%error, "a file cannot be written");
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            io::ErrorKind::WouldBlock => Self::Busy,
            _ => Self::Other,
        }
    }
}

/// Writes a file so that there is always a whole one, even if the power fails: a new file next to
/// it, synced to disk, then renamed into place. Only this user may read it.
///
/// # Errors
/// The new file cannot be written; the old one is unchanged.
pub fn write_whole(path: &Path, text: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let mut new = tempfile::Builder::new().prefix(".scopewise-").tempfile_in(folder)?;
    new.write_all(text)?;
    new.as_file().sync_all()?;
    new.persist(path).map_err(|error| error.error)?;
    // The name is on disk only once its folder is synced. Not every system can open folders.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Reads a plain file of at most `most` bytes. A pipe or a device in its place is not opened, since
/// that alone may block forever.
///
/// # Errors
/// It is not a plain file, is longer, or cannot be read.
pub fn read_plain(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let kind = fs::metadata(path)?;
    if !kind.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file"));
    }
    // Allocate it in one piece: memory freed along the way would be wiped, which takes time.
    let length = usize::try_from(kind.len().min(most)).unwrap_or_default();
    let mut bytes = Vec::with_capacity(length + 1);
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Returns a file's text, or `None` if there is no file.
fn read(path: &Path) -> io::Result<Option<String>> {
    let bytes = match read_plain(path, MOST) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // Our lists are never this long: move it aside like any other damaged file.
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Vec::new(),
        Err(error) => return Err(error),
    };
    // Characters that aren't UTF-8 damage their own entry only.
    let text = String::from_utf8(bytes);
    Ok(Some(text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())))
}

/// The folder that contains the list of connections.
///
/// ```
/// let place = tempfile::tempdir()?;
/// let folder = scopewise::saved::Folder::new(place.path().to_owned());
/// assert!(folder.read().index.connections.is_empty(), "a missing list is empty");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// Returns this folder, which need not exist yet.
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// Returns the folder's path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Returns the path of the list.
    pub fn index_path(&self) -> PathBuf {
        self.0.join(INDEX)
    }

    /// Waits for the list's lock, at most for `patience`.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] if another program holds it all that time.
    fn lock(&self, patience: Duration) -> io::Result<File> {
        fs::create_dir_all(&self.0)?;
        let path = self.0.join(LOCK);
        // Opening a pipe would wait for its reader.
        if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file"));
        }
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) if begun.elapsed() < patience => {
                    // Retry often, so that others taking turns don't leave this one out.
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Reads the list, with any problem it has. A damaged file is moved aside, and the last good
    /// copy replaces it.
    pub fn read(&self) -> SavedList {
        let unreadable = |error: &io::Error| SavedList {
            trouble: Some(IndexTrouble::Unreadable(error.to_string())),
            ..SavedList::default()
        };
        match read(&self.index_path()) {
            Err(error) => unreadable(&error),
            Ok(text) => match text.as_deref().map(Index::parse) {
                Some(Ok((index, newer))) => {
                    let index = self.completed(index);
                    SavedList { index, trouble: newer.then_some(IndexTrouble::Newer) }
                }
                None if !self.0.join(BACKUP).exists() => SavedList::default(),
                // Another instance may be about to repair it; only one of them does.
                _ => match self.lock(READ_PATIENCE) {
                    Ok(_lock) => self.repair(),
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                        self.last_good(IndexTrouble::Busy)
                    }
                    Err(_) => self.last_good(IndexTrouble::Damaged),
                },
            },
        }
    }

    fn backup(&self) -> Option<Index> {
        let text = read(&self.0.join(BACKUP)).ok().flatten()?;
        Index::parse(&text).ok().map(|(index, _)| index)
    }

    /// Replaces the list's unreadable entries with those of the last good copy where it has them.
    fn completed(&self, mut index: Index) -> Index {
        if index.unreadable_entries() > 0
            && let Some(backup) = self.backup()
        {
            index.complete_from(&backup);
        }
        index
    }

    fn last_good(&self, trouble: IndexTrouble) -> SavedList {
        SavedList { index: self.backup().unwrap_or_default(), trouble: Some(trouble) }
    }

    /// Moves a damaged list aside and puts the last good copy in its place.
    fn repair(&self) -> SavedList {
        let path = self.index_path();
        let there = match read(&path) {
            Ok(Some(text)) => match Index::parse(&text) {
                // Another instance was faster.
                Ok((index, newer)) => {
                    return SavedList { index, trouble: newer.then_some(IndexTrouble::Newer) };
                }
                Err(_) => true,
            },
            _ => false,
        };
        let mut name = String::new();
        if there {
            let names = (1..1000).map(|number| format!("connections.damaged-{number}.json"));
            let Some(free) = names.into_iter().find(|name| !self.0.join(name).exists()) else {
                return self.last_good(IndexTrouble::Damaged);
            };
            if fs::rename(&path, self.0.join(&free)).is_err() {
                return self.last_good(IndexTrouble::Damaged);
            }
            name = free;
        }
        let backup = self.backup();
        let restored = backup.is_some();
        let index = backup.unwrap_or_default();
        if restored && write_whole(&path, index.to_text().as_bytes()).is_err() {
            return SavedList { index, trouble: Some(IndexTrouble::Damaged) };
        }
        // If a file is simply missing next to a good copy, there is no damage to report.
        let trouble = there.then_some(IndexTrouble::SetAside { name, restored });
        SavedList { index, trouble }
    }

    /// Changes the list as it is on disk now, so that two instances don't lose each other's
    /// changes. Returns the list after the change.
    ///
    /// # Errors
    /// The list was not written; the previous one is still there.
    pub fn change(&self, change: impl FnOnce(&mut Index)) -> Result<SavedList, WriteProblem> {
        let _lock = self.lock(PATIENCE)?;
        let path = self.index_path();
        let text = read(&path)?;
        let mut listed = match text.as_deref().map(Index::parse) {
            Some(Ok((_, true))) => return Err(WriteProblem::Newer),
            Some(Ok((index, false))) => SavedList { index: self.completed(index), trouble: None },
            None if !self.0.join(BACKUP).exists() => SavedList::default(),
            _ => self.repair(),
        };
        if listed.trouble == Some(IndexTrouble::Damaged) {
            return Err(WriteProblem::Damaged);
        }
        let before = listed.index.clone();
        change(&mut listed.index);
        if listed.index != before || text.is_none() {
            // A list with unreadable entries does not replace the last good copy.
            let good = |text: &String| {
                Index::parse(text).is_ok_and(|(index, _)| index.unreadable_entries() == 0)
            };
            if let Some(text) = text.filter(good) {
                write_whole(&self.0.join(BACKUP), text.as_bytes())?;
            }
            write_whole(&path, listed.index.to_text().as_bytes())?;
        }
        Ok(listed)
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{Folder, LOCK, WriteProblem, read_plain};
    use crate::saved::IndexTrouble;

    #[test]
    fn waiting_for_a_locked_list_times_out() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = Folder::new(home.path().to_owned());
        folder.change(|_| {}).expect("written");
        let lock = folder.path().join(LOCK);
        let holder = std::fs::File::open(&lock).expect("opened");
        holder.lock().expect("held");
        assert_eq!(folder.change(|_| {}), Err(WriteProblem::Busy));
        std::fs::write(folder.index_path(), "{").expect("damaged");
        std::fs::write(folder.path().join("connections.backup.json"), "{").expect("damaged");
        assert_eq!(folder.read().trouble, Some(IndexTrouble::Busy));
        drop(holder);
        assert!(matches!(folder.read().trouble, Some(IndexTrouble::SetAside { .. })));

        std::fs::remove_file(&lock).expect("removed");
        let made = std::process::Command::new("mkfifo").arg(&lock).status();
        assert!(made.expect("mkfifo runs").success());
        assert_eq!(folder.change(|_| {}), Err(WriteProblem::Other), "a pipe is not waited for");
    }

    #[test]
    fn a_pipe_in_place_of_a_file_does_not_block() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = Folder::new(home.path().to_owned());
        let made = std::process::Command::new("mkfifo").arg(folder.index_path()).status();
        assert!(made.expect("mkfifo runs").success());
        assert!(matches!(folder.read().trouble, Some(IndexTrouble::Unreadable(_))));
        assert!(read_plain(std::path::Path::new("/dev/zero"), 16).is_err());
        let long = home.path().join("long");
        std::fs::write(&long, "12345").expect("written");
        assert!(read_plain(&long, 4).is_err() && read_plain(&long, 5).is_ok());
    }
}

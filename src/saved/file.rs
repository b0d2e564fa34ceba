//! The folder of this user's data: whole files or none, one writer at a time.

use super::index::{Index, IndexTrouble, SavedList};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const INDEX: &str = "connections.json";
const BACKUP: &str = "connections.backup.json";
/// Whoever holds this file may change the list.
pub const LOCK: &str = "connections.lock";
/// Beyond this size, in bytes, the file is no list of ours.
const MOST: u64 = 32 * 1024 * 1024;
/// How long a change waits for others who hold the list. They hold it for as long as it takes to write
/// a file; beyond this it is said that the list is in use.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long reading waits for them: a window is to open.
const GLANCE: Duration = Duration::from_millis(200);

/// Why a file was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteProblem {
    /// The disk is full.
    NoSpace,
    /// The folder, or the file, may not be written.
    NotAllowed,
    /// A later version of Scopewise wrote the list.
    Newer,
    /// The list is damaged and cannot be set aside.
    Damaged,
    /// Another program holds the list.
    Busy,
    /// Something else.
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

/// Writes a file so that there is always a whole one, whenever the power goes: a new file beside
/// it, on the disk, then put in its place. Only this user may read it.
///
/// # Errors
/// The new file cannot be written; the old one is as it was.
pub fn write_whole(path: &Path, text: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let mut new = tempfile::Builder::new().prefix(".scopewise-").tempfile_in(folder)?;
    new.write_all(text)?;
    new.as_file().sync_all()?;
    new.persist(path).map_err(|error| error.error)?;
    // The name is on the disk only when its folder is. Not every system opens folders.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// The bytes of a plain file of at most so many. A pipe or a device in its place is not opened, since
/// that alone may wait for ever.
///
/// # Errors
/// It is no plain file, is longer, or cannot be read.
pub fn read_plain(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let kind = fs::metadata(path)?;
    if !kind.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file"));
    }
    // In one piece: what is let go of on the way is wiped, which takes its time.
    let length = usize::try_from(kind.len().min(most)).unwrap_or_default();
    let mut bytes = Vec::with_capacity(length + 1);
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// A file's text; nothing where there is no file.
fn read(path: &Path) -> io::Result<Option<String>> {
    let bytes = match read_plain(path, MOST) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // No list of ours is so long: it is set aside like any other that is damaged.
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Vec::new(),
        Err(error) => return Err(error),
    };
    // A text that is none cannot be a list either.
    Ok(Some(String::from_utf8(bytes).unwrap_or_default()))
}

/// The folder that the list of connections lies in.
///
/// ```
/// let place = tempfile::tempdir()?;
/// let folder = scopewise::saved::Folder::new(place.path().to_owned());
/// assert!(folder.read().index.connections.is_empty(), "no list is an empty one");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// This folder; it need not be there yet.
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where the list lies.
    pub fn index_path(&self) -> PathBuf {
        self.0.join(INDEX)
    }

    /// Waits for the list, so long at most.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] where somebody else holds it all that time.
    fn lock(&self, patience: Duration) -> io::Result<File> {
        fs::create_dir_all(&self.0)?;
        let path = self.0.join(LOCK);
        // To open a pipe would wait for whoever reads it.
        if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file"));
        }
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) if begun.elapsed() < patience => {
                    // Often, so that those who take turns do not leave this one out.
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The list, with what is wrong with it. A damaged file is set aside, and the last good one
    /// takes its place.
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
                // Another instance may be about to mend it; one of them does.
                _ => match self.lock(GLANCE) {
                    Ok(_lock) => self.mend(),
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

    /// A list whose entries that cannot be read are those of the last good one, where it has them.
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

    /// Sets a damaged list aside and puts the last good one in its place.
    fn mend(&self) -> SavedList {
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
        // A file that is simply not there, with a good one beside it, is no damage to tell of.
        let trouble = there.then_some(IndexTrouble::SetAside { name, restored });
        SavedList { index, trouble }
    }

    /// Changes the list as it stands on disk now, so that two instances do not lose each other's
    /// words; gives the list as it stands then.
    ///
    /// # Errors
    /// The list was not written; the one before stands.
    pub fn change(&self, change: impl FnOnce(&mut Index)) -> Result<SavedList, WriteProblem> {
        let _lock = self.lock(PATIENCE)?;
        let path = self.index_path();
        let text = read(&path)?;
        let mut listed = match text.as_deref().map(Index::parse) {
            Some(Ok((_, true))) => return Err(WriteProblem::Newer),
            Some(Ok((index, false))) => SavedList { index: self.completed(index), trouble: None },
            None if !self.0.join(BACKUP).exists() => SavedList::default(),
            _ => self.mend(),
        };
        if listed.trouble == Some(IndexTrouble::Damaged) {
            return Err(WriteProblem::Damaged);
        }
        let before = listed.index.clone();
        change(&mut listed.index);
        if listed.index != before || text.is_none() {
            // What has entries that cannot be read does not take the place of the last good list.
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
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{Folder, LOCK, WriteProblem, read_plain};
    use crate::saved::IndexTrouble;

    #[test]
    fn who_holds_the_list_is_waited_for_with_an_end() {
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
    fn a_pipe_in_place_of_a_file_is_not_waited_for() {
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

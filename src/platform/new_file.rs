//! Documents and app files, written whole or not at all.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::Path;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A document for other people: it replaces the file that has its name and keeps that file's
    /// permissions; a new one gets those that the user's programs usually give.
    Document,
    /// A file of the settings folder, for this user only. If the name is taken, writing fails with
    /// [`io::ErrorKind::AlreadyExists`].
    Setting,
}

#[cfg(unix)]
impl Kind {
    /// Returns the permissions of a new file, before the user's mask takes some away.
    fn mode(self) -> u32 {
        match self {
            Self::Document => 0o666,
            Self::Setting => 0o600,
        }
    }
}

/// How names of half-written files begin.
const PREFIX: &str = ".scopewise-";

/// Writes a file whole or not at all: the name appears once everything is on the disk. On Linux the
/// file has no name until then, so that nothing is left beside it if the program is killed.
///
/// # Errors
/// The file cannot be written; what had the name is unchanged.
pub(super) fn write(path: &Path, text: &[u8], kind: Kind) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let old = fs::metadata(path).map(|old| old.permissions()).ok();
    let fill = |file: &File| fill_with(file, text, old.clone());
    #[cfg(target_os = "linux")]
    if let Some(written) = write_without_a_name(path, folder, kind, &fill) {
        return written;
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(kind.mode()));
    let new = builder.tempfile_in(folder)?;
    fill(new.as_file())?;
    let placed = match kind {
        Kind::Document => new.persist(path),
        Kind::Setting => new.persist_noclobber(path),
    };
    placed.map(drop).map_err(|error| error.error)
}

fn fill_with(mut file: &File, text: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    file.write_all(text)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()
}

/// Writes a file that gets its name only once it is whole. Returns `None` where the folder's disk
/// or this system doesn't offer that.
#[cfg(target_os = "linux")]
fn write_without_a_name(
    path: &Path,
    folder: &Path,
    kind: Kind,
    fill: &dyn Fn(&File) -> io::Result<()>,
) -> Option<io::Result<()>> {
    use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};
    use std::os::fd::AsRawFd as _;

    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let new = File::from(open(folder, flags, Mode::from_raw_mode(kind.mode())).ok()?);
    let descriptor = format!("/proc/self/fd/{}", new.as_raw_fd());
    if fs::symlink_metadata(&descriptor).is_err() {
        return None;
    }
    let link = |name: &Path| -> io::Result<()> {
        Ok(linkat(CWD, &descriptor, CWD, name, AtFlags::SYMLINK_FOLLOW)?)
    };
    let written = fill(&new).and_then(|()| match link(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && kind == Kind::Document => {
            // A link replaces nothing; a rename does.
            let beside = tempfile::Builder::new().prefix(PREFIX).make_in(folder, link)?;
            beside.persist(path).map_err(|error| error.error)
        }
        linked => linked,
    });
    Some(written)
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{Kind, fill_with, write};
    use std::fs;
    use std::io::ErrorKind;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn file_is_replaced_only_if_it_may_be() {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("receipt.txt");
        write(&path, b"first", Kind::Setting).expect("written");
        let kept = write(&path, b"second", Kind::Setting);
        assert_eq!(kept.map_err(|error| error.kind()), Err(ErrorKind::AlreadyExists));
        assert_eq!(fs::read(&path).expect("there"), b"first");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        write(&path, b"third", Kind::Document).expect("written");
        assert_eq!(fs::read(&path).expect("there"), b"third");
        assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read_dir(home.path()).expect("listed").count(), 1, "nothing is left beside");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn nothing_stands_beside_a_file_while_it_is_written() {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("receipt.txt");
        let look = |file: &fs::File| {
            let entries = fs::read_dir(home.path())?.count();
            assert_eq!(entries, 0, "a kill at this moment would leave something");
            fill_with(file, b"text", None)
        };
        let written = super::write_without_a_name(&path, home.path(), Kind::Setting, &look);
        written.expect("offered by this disk").expect("written");
        assert_eq!(fs::read(&path).expect("there"), b"text");
        let mode = fs::metadata(&path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600);
    }
}

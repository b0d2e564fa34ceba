//! Moves credentials files to the trash, but only if the keyring returns the same values.

use crate::credentials;
use crate::saved::{Connection, Keyring, KeyringProblem, Values};
use std::fs;
use std::path::Path;

/// The outcome of moving a file to the trash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trashed {
    /// It is now in the trash.
    Moved,
    /// It no longer existed.
    Gone,
    /// It holds values other than the saved ones, so it stays.
    OtherValues,
    /// It, its folder or its disk is protected from changes.
    Protected,
    /// The system did not move it.
    Refused,
}

/// Moves an imported credentials file to the trash if the keyring holds its values at this moment
/// and the file still holds the same ones.
///
/// # Errors
/// The keyring does not return the values; the file stays where it was.
pub fn trash_imported(
    keyring: &Keyring,
    connection: &Connection,
    values: &Values,
    path: &Path,
) -> Result<Trashed, KeyringProblem> {
    if !values.is_part_of(&keyring.read(&connection.id)?) {
        return Err(KeyringProblem::Differs);
    }
    let Ok(bytes) = super::files::read_found(path) else {
        return Ok(if fs::symlink_metadata(path).is_err() {
            Trashed::Gone
        } else {
            Trashed::Refused
        });
    };
    let inside = credentials::read(bytes.expose()).ok();
    // Values entered by hand are saved too; the file need not contain those.
    let same = inside.is_some_and(|inside| Values::of(&inside).is_part_of(values));
    Ok(if same { trash(path) } else { Trashed::OtherValues })
}

/// Moves a file to the trash.
pub fn trash(path: &Path) -> Trashed {
    match fs::symlink_metadata(path) {
        Err(_) => Trashed::Gone,
        // Only the link would be moved, and its target would stay.
        Ok(kind) if !kind.is_file() => Trashed::Refused,
        // Found out before it is tried: trash 5.3.0 leaves an empty file in the trash if a file
        // can't be moved (findings/trash_leaves_an_empty_file_of_a_file_that_stays.sh).
        Ok(_) if is_protected(path) => Trashed::Protected,
        Ok(_) => match move_to_trash(path) {
            Ok(()) => Trashed::Moved,
            Err(error) => {
                tracing::info!(%error, "a file cannot be moved to the trash");
                Trashed::Refused
            }
        },
    }
}

fn move_to_trash(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    // In a sandbox, the trash folder a program finds on its own is not shown by any desktop.
    #[cfg(target_os = "linux")]
    if super::portal::is_sandboxed() {
        return super::portal::trash_by_portal(path);
    }
    Ok(trash::delete(path)?)
}

/// Whether a file can't be taken out of its folder: its disk is read-only, the folder isn't this
/// user's, or one of them is marked as immutable.
#[cfg(target_os = "linux")]
fn is_protected(path: &Path) -> bool {
    use rustix::fs::{Access, IFlags, access, ioctl_getflags};
    let Some(folder) = path.parent() else { return false };
    let is_fixed = |path: &Path| {
        let flags = fs::File::open(path).map(ioctl_getflags);
        // Not every disk knows such marks.
        flags.is_ok_and(|flags| {
            flags.is_ok_and(|flags| flags.intersects(IFlags::IMMUTABLE | IFlags::APPEND))
        })
    };
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_err()
        || is_fixed(path)
        || is_fixed(folder)
}

#[cfg(not(target_os = "linux"))]
fn is_protected(_path: &Path) -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{Trashed, trash};
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;
    use std::process::Command;

    /// The closed folder, in the process that this test starts.
    const FOLDER: &str = "SCOPEWISE_CLOSED_FOLDER";

    /// Root may write everywhere, so the test runs itself again as another user.
    #[test]
    fn nothing_is_left_in_the_trash_of_a_file_that_stays() {
        let open = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
        };
        let home = tempfile::tempdir().expect("a folder");
        let [closed, data, copy] = ["closed", "data", "test"].map(|name| home.path().join(name));
        fs::create_dir(&closed).expect("a folder");
        fs::create_dir(&data).expect("a folder");
        fs::write(closed.join("credentials.txt"), "made up").expect("written");
        fs::copy(std::env::current_exe().expect("this test"), &copy).expect("a copy");
        for (path, mode) in [(home.path(), 0o755), (&copy, 0o755), (&data, 0o777), (&closed, 0o555)]
        {
            open(path, mode);
        }
        let mut command = if rustix::process::geteuid().is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy);
            command
        } else {
            Command::new(&copy)
        };
        let inner = "platform::trash::tests::a_file_in_a_closed_folder_is_protected";
        let output =
            command.args(["--exact", inner]).env(FOLDER, &closed).env("XDG_DATA_HOME", &data);
        let output = output.output().expect("setpriv of util-linux");
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
        let left = fs::read_dir(data.join("Trash/files")).map_or(0, Iterator::count);
        assert_eq!(left, 0, "something is left in the trash");
        assert!(closed.join("credentials.txt").exists());
        open(&closed, 0o755);
    }

    /// The other user's part of the test above; on its own it does nothing.
    #[test]
    fn a_file_in_a_closed_folder_is_protected() {
        let Some(folder) = std::env::var_os(FOLDER) else { return };
        assert_eq!(trash(&Path::new(&folder).join("credentials.txt")), Trashed::Protected);
    }
}

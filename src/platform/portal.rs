//! The desktop's portals: what a program asks of the desktop over the session bus, from within a sandbox
//! too. `rfd` asks for file dialogs by itself; here is the rest.

use std::fs::File;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{Fd, OwnedValue, Value};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";

/// Whether this is a Flatpak, whose folders are its own: trash and settings of the desktop are reached
/// by portals alone.
pub(super) fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists()
}

/// Whether there is something that shows file dialogs: a portal that offers them, or zenity, which
/// `rfd` turns to. May take a while; not for the window's thread.
pub(super) fn has_file_dialog() -> bool {
    let portal = || {
        let proxy = proxy("org.freedesktop.portal.FileChooser")?;
        proxy.get_property::<u32>("version")
    };
    let zenity = || {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join("zenity").is_file())
    };
    portal().inspect_err(|error| tracing::info!(%error, "no portal for files")).is_ok() || zenity()
}

/// Moves a file to the trash of the desktop.
///
/// # Errors
/// There is no such portal, the file cannot be opened for writing, or the desktop refuses.
pub fn trash_by_portal(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    // The portal takes no names: a file is handed over opened, by whoever could also change it.
    let file = File::options().read(true).write(true).open(path)?;
    // A link in the file's place would send what it leads to.
    let (opened, named) = (file.metadata()?, std::fs::symlink_metadata(path)?);
    if (opened.dev(), opened.ino()) != (named.dev(), named.ino()) {
        return Err("it is a link".into());
    }
    let answer = proxy("org.freedesktop.portal.Trash")?
        .call::<_, _, u32>("TrashFile", &(Fd::from(&file),))?;
    if answer == 1 { Ok(()) } else { Err("the desktop did not move it".into()) }
}

/// Whether the desktop asks programs to keep still, where a portal says it. May take a while.
pub fn portal_wants_stillness() -> bool {
    let read = || {
        let arguments = ("org.gnome.desktop.interface", "enable-animations");
        // The call that every portal knows; its value is wrapped twice.
        let value = proxy("org.freedesktop.portal.Settings")?
            .call::<_, _, OwnedValue>("Read", &arguments)?;
        let inner = match &*value {
            Value::Value(inner) => bool::try_from(&**inner),
            plain => bool::try_from(plain),
        };
        Ok::<bool, zbus::Error>(inner?)
    };
    read().inspect_err(|error| tracing::info!(%error, "no portal for settings")) == Ok(false)
}

fn proxy(interface: &'static str) -> zbus::Result<Proxy<'static>> {
    Proxy::new(&Connection::session()?, NAME, PATH, interface)
}

//! The desktop's portals: what a program requests from the desktop over the session bus, also from
//! within a sandbox. `rfd` requests file dialogs by itself; everything else is here.

use std::fs::File;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{Fd, OwnedValue, Value};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";

/// Whether this runs in a Flatpak, which has its own folders: the desktop's trash and settings can
/// only be reached through portals.
pub(super) fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists()
}

/// Whether file dialogs can be shown: by a portal that offers them, or by zenity, which `rfd` falls
/// back to. May take a while; do not call it on the window's thread.
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

/// Moves a file to the desktop's trash.
///
/// # Errors
/// There is no such portal, the file is a link or cannot be opened for writing, or the desktop
/// refuses.
pub fn trash_by_portal(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    // The portal takes no paths: it takes an open file, from a caller that could also change it.
    let file = File::options().read(true).write(true).open(path)?;
    // If a link took the file's place, its target would be moved to the trash.
    let (opened, named) = (file.metadata()?, std::fs::symlink_metadata(path)?);
    if (opened.dev(), opened.ino()) != (named.dev(), named.ino()) {
        return Err("it is a link".into());
    }
    let answer = proxy("org.freedesktop.portal.Trash")?
        .call::<_, _, u32>("TrashFile", &(Fd::from(&file),))?;
    if answer == 1 { Ok(()) } else { Err("the desktop did not move it".into()) }
}

/// Whether the desktop asks for reduced motion, if a portal reports it. May take a while.
pub fn portal_reduces_motion() -> bool {
    let read = || {
        let arguments = ("org.gnome.desktop.interface", "enable-animations");
        // The call that every portal supports; its value is wrapped twice.
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

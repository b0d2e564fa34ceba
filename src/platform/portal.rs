//! The desktop's portals: what a program requests from the desktop over the session bus, also from
//! within a sandbox.

use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use url::Url;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, Proxy};
use zbus::names::BusName;
use zbus::zvariant::{Fd, OwnedValue, Value};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";

/// Whether this runs in a Flatpak, which has its own folders: the desktop's trash and settings can
/// only be reached through portals.
pub(super) fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists()
}

/// What to ask the portal's file dialog for.
pub(super) struct FileRequest<'a> {
    /// The window that the dialog belongs to; may be empty.
    pub(super) parent: &'a str,
    pub(super) title: &'a str,
    /// The kinds of files: their name, and their extensions.
    pub(super) filters: &'a [(String, Vec<&'static str>)],
    pub(super) folder: Option<&'a Path>,
    /// The suggested name of a file to save; `None` to choose an existing file.
    pub(super) save_as: Option<&'a str>,
}

/// The answer of the portal's file dialog.
pub(super) enum FileChooser {
    Chosen(PathBuf),
    Closed,
}

/// How long the portal may take to accept a request; the desktop's own limit is 25 s.
const CALL: Duration = Duration::from_secs(30);
/// How often to check that the portal is still running.
const STILL_THERE: Duration = Duration::from_secs(2);
/// The portal's answers: a file, Cancel, or an end "in some other way": the user closed the dialog's
/// window, or the part of the portal that shows it failed.
const CHOSEN: u32 = 0;
const CANCELLED: u32 = 1;
const ENDED: u32 = 2;
/// A dialog that ends sooner than this was never shown.
const NOT_SHOWN: Duration = Duration::from_millis(150);
/// Neither was one that ends when D-Bus gives up on the program that shows it.
const GIVEN_UP: Range<Duration> = Duration::from_millis(24_700)..Duration::from_millis(26_500);

/// Lets the user choose a file. Waits as long as the dialog is open, so call it on a thread of its
/// own.
///
/// # Errors
/// There is no portal for files, or its dialog cannot be shown.
pub(super) fn choose_file(request: &FileRequest<'_>) -> Result<FileChooser, Box<dyn Error>> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let bus = Builder::session()?.method_timeout(CALL).build()?;
    let owner = || {
        let name = BusName::try_from(NAME).ok()?;
        DBusProxy::new(&bus).ok()?.get_name_owner(name).ok()
    };
    let token = format!("scopewise{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    // The path that the portal documentation promises; listening before the call misses nothing.
    let sender = bus.unique_name().ok_or("no name on the bus")?.trim_start_matches(':');
    let path = format!("{PATH}/request/{}/{token}", sender.replace('.', "_"));
    let response = Proxy::new(&bus, NAME, path, "org.freedesktop.portal.Request")?;
    let mut answers = response.receive_signal("Response")?;
    let chooser = Proxy::new(&bus, NAME, PATH, "org.freedesktop.portal.FileChooser")?;
    let options = options(request, &token);
    let method = if request.save_as.is_some() { "SaveFile" } else { "OpenFile" };
    let asked = Instant::now();
    let asked_of = owner();
    chooser.call_method(method, &(request.parent, request.title, options))?;
    let (answer, answered) = channel();
    std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
        // The portal may end without an answer; then this thread ends with the connection.
        if let Some(message) = answers.next() {
            let _ = answer.send(message);
        }
    })?;
    let message = loop {
        match answered.recv_timeout(STILL_THERE) {
            Ok(message) => break message,
            Err(RecvTimeoutError::Disconnected) => return Err("the portal's answer is lost".into()),
            Err(RecvTimeoutError::Timeout) => {
                // One that was started by the call itself has the name only now.
                let now = owner();
                if now.is_none() || asked_of.is_some() && now != asked_of {
                    let _ = bus.clone().close();
                    return Err("the portal has ended".into());
                }
            }
        }
    };
    let took = asked.elapsed();
    let body = message.body();
    let (code, mut results): (u32, HashMap<String, OwnedValue>) = body.deserialize()?;
    match code {
        CHOSEN => {
            let files = results.remove("uris").ok_or("no file in the answer")?;
            let files = Vec::<String>::try_from(files)?;
            let file = Url::parse(files.first().ok_or("no file in the answer")?)?;
            let path = file.to_file_path().map_err(|()| "the file is not on this computer")?;
            Ok(FileChooser::Chosen(path))
        }
        CANCELLED => Ok(FileChooser::Closed),
        ENDED if took >= NOT_SHOWN && !GIVEN_UP.contains(&took) => Ok(FileChooser::Closed),
        other => Err(format!("the dialog ended with {other}").into()),
    }
}

/// Returns the pattern for file names with this extension.
pub(super) fn glob(ending: &str) -> String {
    if ending == "*" { ending.to_owned() } else { format!("*.{ending}") }
}

fn options<'a>(request: &FileRequest<'a>, token: &str) -> HashMap<&'static str, Value<'a>> {
    let filter = |(name, endings): &(String, Vec<&str>)| {
        let globs: Vec<(u32, String)> = endings.iter().map(|ending| (0, glob(ending))).collect();
        (name.clone(), globs)
    };
    let filters: Vec<(String, Vec<(u32, String)>)> = request.filters.iter().map(filter).collect();
    let mut options = HashMap::from([
        ("handle_token", Value::from(token.to_owned())),
        ("modal", Value::from(true)),
        ("filters", Value::from(filters)),
    ]);
    if let Some(folder) = request.folder {
        let mut bytes = folder.as_os_str().as_bytes().to_vec();
        bytes.push(0);
        options.insert("current_folder", Value::from(bytes));
    }
    if let Some(name) = request.save_as {
        options.insert("current_name", Value::from(name));
    }
    options
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

/// Returns the addresses of the proxies for BigCommerce, the preferred one first; `direct://` stands
/// for none. Empty if no portal answers. May take a while.
pub(super) fn proxies() -> Vec<String> {
    let read = || {
        let resolver = proxy("org.freedesktop.portal.ProxyResolver")?;
        resolver.call::<_, _, Vec<String>>("Lookup", &("https://api.bigcommerce.com/",))
    };
    read().inspect_err(|error| tracing::info!(%error, "no portal for proxies")).unwrap_or_default()
}

/// Returns the same without starting a portal; `None` if none is running or it doesn't answer.
pub(super) fn proxies_if_running() -> Option<Vec<String>> {
    let bus = Connection::session().ok()?;
    let name = BusName::try_from(NAME).ok()?;
    let running = DBusProxy::new(&bus).ok()?.name_has_owner(name).ok()?;
    running.then(proxies).filter(|proxies| !proxies.is_empty())
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

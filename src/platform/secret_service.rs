//! The Secret Service of a Linux desktop: GNOME Keyring, KWallet, KeePassXC, or another program
//! behind the same name on the session bus.
//!
//! A connection is reused as long as the same program answers: KeePassXC asks the user once per
//! connection, not once per program.

use crate::saved::{Keyring, KeyringProblem, KeyringProgram, Provider, SERVICE as OURS};
use keyring_core::api::CredentialStoreApi as _;
use keyring_core::{Entry, Error};
use secret_service::EncryptionType;
use secret_service::blocking::SecretService;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, Proxy};
use zbus::names::BusName;
use zbus::zvariant::OwnedObjectPath;
use zbus_secret_service_keyring_store::Store;
use zbus_secret_service_keyring_store::cred::Wrapper;

const NAME: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
/// Process names, which Linux cuts to 15 bytes.
const PROGRAMS: [(&str, KeyringProgram); 5] = [
    ("gnome-keyring-d", KeyringProgram::GnomeKeyring),
    ("kwalletd5", KeyringProgram::KWallet),
    ("kwalletd6", KeyringProgram::KWallet),
    ("ksecretd", KeyringProgram::KWallet),
    ("keepassxc", KeyringProgram::KeePassXc),
];
/// How many times to connect. KWallet 5.103 refuses one session in 256: the public key of
/// secret-service 5.2.0 then begins with a zero byte, which is left out.
const TRIES: u32 = 3;
/// The most connections that are kept.
const MOST_IDLE: usize = 2;

/// Whether a call has failed in a way that another connection may not.
static FAILED: AtomicBool = AtomicBool::new(false);

/// A connection that is not in use, with the unique bus name of the program at its other end.
type Idle = (String, Arc<Store>);

fn idle() -> MutexGuard<'static, Vec<Idle>> {
    static IDLE: Mutex<Vec<Idle>> = Mutex::new(Vec::new());
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An open keyring; its connection can be used again once it is dropped.
#[derive(Debug)]
pub struct OpenKeyring {
    keyring: Keyring,
    idle: Option<Idle>,
}

impl OpenKeyring {
    /// Returns the program behind the keyring.
    pub fn program(&self) -> KeyringProgram {
        program()
    }
}

impl Deref for OpenKeyring {
    type Target = Keyring;

    fn deref(&self) -> &Keyring {
        &self.keyring
    }
}

impl Drop for OpenKeyring {
    fn drop(&mut self) {
        let mut all = idle();
        // Its session may have ended with what failed, and others of the same program with it.
        if FAILED.swap(false, Ordering::Relaxed) || std::thread::panicking() {
            all.clear();
            return;
        }
        if all.len() < MOST_IDLE {
            all.extend(self.idle.take());
        }
    }
}

/// Opens the keyring.
pub(super) fn open() -> Result<OpenKeyring, KeyringProblem> {
    let known = known_owner().and_then(|owner| {
        let mut all = idle();
        // A connection to a program that has ended is of no use any more.
        all.retain(|(name, _)| *name == owner);
        all.pop()
    });
    let store = match &known {
        Some((_, store)) => Arc::clone(store),
        None => {
            let store = connect()?;
            unlock_together(&store)?;
            store
        }
    };
    let idle = known.or_else(|| Some((known_owner()?, Arc::clone(&store))));
    let provider = Provider {
        labels: true,
        problem,
        why_empty,
        create_collection,
        newest,
        ..Provider::default()
    };
    Ok(OpenKeyring { keyring: Keyring::of(store, provider), idle })
}

/// Connects to the service. A failure means that no keyring can be reached, not that it failed.
fn connect() -> Result<Arc<Store>, KeyringProblem> {
    let mut tries = 1;
    loop {
        match Store::new() {
            Ok(store) => return Ok(store),
            Err(error) => {
                tracing::info!(%error, "the keyring cannot be opened");
                if tries == TRIES || known_owner().is_none() {
                    return Err(KeyringProblem::None);
                }
                tries += 1;
            }
        }
    }
}

/// Has KeePassXC ask once for all entries of Scopewise: it would otherwise ask for each entry that
/// is read. If it is locked or shares nothing, it asks for a database's password at every search, so
/// nothing more is asked of it.
fn unlock_together(store: &Store) -> Result<(), KeyringProblem> {
    if program() != KeyringProgram::KeePassXc {
        return Ok(());
    }
    let all = store.search(&HashMap::from([("service", OURS)]));
    match all {
        Err(error) => Err(problem(&error).unwrap_or(KeyringProblem::Refused)),
        Ok(found) if found.is_empty() => why_empty().map_or(Ok(()), Err),
        Ok(_) => Ok(()),
    }
}

/// Returns the unique bus name of the running provider, without starting one; an error if the bus
/// doesn't say.
pub(super) fn owner() -> Result<Option<String>, ()> {
    let bus = Connection::session().map_err(drop)?;
    let name = BusName::try_from(NAME).map_err(drop)?;
    match DBusProxy::new(&bus).map_err(drop)?.get_name_owner(name) {
        Ok(owner) => Ok(Some(owner.as_str().to_owned())),
        Err(zbus::fdo::Error::NameHasNoOwner(_)) => Ok(None),
        Err(_) => Err(()),
    }
}

/// Returns the unique bus name of the running provider, if it is known.
fn known_owner() -> Option<String> {
    owner().ok().flatten()
}

/// Returns the problem behind an error of the Secret Service.
fn problem(error: &Error) -> Option<KeyringProblem> {
    let (Error::NoStorageAccess(inner) | Error::PlatformFailure(inner)) = error else {
        return None;
    };
    use secret_service::Error as E;
    let inner = inner.downcast_ref::<E>()?;
    let is_answer = matches!(inner, E::Prompt | E::NoResult | E::Locked);
    FAILED.fetch_or(!is_answer, Ordering::Relaxed);
    match inner {
        E::Prompt => Some(KeyringProblem::Dismissed),
        E::PromptDisconnected | E::Unavailable => Some(KeyringProblem::Gone),
        E::NoResult => Some(why_empty().unwrap_or(KeyringProblem::Locked)),
        E::Zbus(error) if is_gone(error) => Some(KeyringProblem::Gone),
        _ => None,
    }
}

/// Whether the program at the other end has ended.
fn is_gone(error: &zbus::Error) -> bool {
    const ENDED: [&str; 4] = [
        "org.freedesktop.DBus.Error.NoReply",
        "org.freedesktop.DBus.Error.ServiceUnknown",
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        "org.freedesktop.DBus.Error.Disconnected",
    ];
    match error {
        zbus::Error::MethodError(name, ..) => ENDED.contains(&name.as_str()),
        zbus::Error::InputOutput(_) => true,
        zbus::Error::FDO(error) => matches!(
            **error,
            zbus::fdo::Error::NoReply(_)
                | zbus::fdo::Error::ServiceUnknown(_)
                | zbus::fdo::Error::NameHasNoOwner(_)
                | zbus::fdo::Error::Disconnected(_)
        ),
        _ => false,
    }
}

/// Returns why the service has no default collection, or `None` if it has one or doesn't say.
fn why_empty() -> Option<KeyringProblem> {
    let bus = Connection::session().ok()?;
    let service = Proxy::new(&bus, NAME, PATH, SERVICE).ok()?;
    let default: OwnedObjectPath = service.call("ReadAlias", &("default",)).ok()?;
    if default.as_str() != "/" {
        return None;
    }
    // It only offers what the user chose to share.
    let shares = program() == KeyringProgram::KeePassXc;
    Some(if shares { KeyringProblem::SharesNothing } else { KeyringProblem::NoCollection })
}

/// Returns the program behind the service. In a sandbox it can't be seen.
pub(super) fn program() -> KeyringProgram {
    let name = Connection::session().ok().and_then(|bus| process(&bus));
    let known = name.and_then(|name| PROGRAMS.iter().find(|(known, _)| *known == name));
    known.map_or(KeyringProgram::Other, |(_, program)| *program)
}

/// Returns the process name of the service.
fn process(bus: &Connection) -> Option<String> {
    let name = BusName::try_from(NAME).ok()?;
    let process = DBusProxy::new(bus).ok()?.get_connection_unix_process_id(name).ok()?;
    let name = std::fs::read_to_string(format!("/proc/{process}/comm")).ok()?;
    Some(name.trim().to_owned())
}

/// Creates the default collection. The service asks the user for its password.
fn create_collection() -> Result<(), KeyringProblem> {
    let translated = |error: secret_service::Error| {
        tracing::info!(%error, "no keyring is created");
        match error {
            secret_service::Error::Prompt => KeyringProblem::Dismissed,
            _ => KeyringProblem::NoCollection,
        }
    };
    let service = SecretService::connect(EncryptionType::Plain).map_err(translated)?;
    // As the desktop names its own.
    let label = match program() {
        KeyringProgram::KWallet => "kdewallet",
        _ => "Default keyring",
    };
    service.create_collection(label, "default").map(drop).map_err(translated)
}

/// Returns the place of the most recently changed entry.
fn newest(all: &[Entry]) -> usize {
    let Ok(bus) = Connection::session() else { return 0 };
    // Of those changed within the same second, the one with the later path: it stays the same,
    // however they are found.
    let modified = |entry: &Entry| -> Option<(Option<u64>, String)> {
        let path = entry.as_any().downcast_ref::<Wrapper>()?.get_path();
        let item = Proxy::new(&bus, NAME, path.clone(), "org.freedesktop.Secret.Item").ok()?;
        Some((item.get_property("Modified").ok(), path))
    };
    let places = all.iter().enumerate().map(|(place, entry)| (modified(entry), place));
    places.max().map_or(0, |(_, place)| place)
}

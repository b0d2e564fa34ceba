//! The system's keyring: which one it is, and a thread for each call, since a locked one may wait
//! for its owner without end.

use crate::saved::{Keyring, KeyringProblem};
use crate::texts::{TextId, t};

/// Opens the keyring anew. A keyring that was not there, or was locked, may be there at the next
/// try.
///
/// # Errors
/// [`KeyringProblem::None`] when this computer has none.
pub fn open_keyring() -> Result<Keyring, KeyringProblem> {
    open().inspect_err(|problem| tracing::info!(?problem, "there is no keyring"))
}

#[cfg(any(windows, target_os = "macos", target_os = "linux"))]
fn absent(error: keyring_core::Error) -> KeyringProblem {
    tracing::info!(%error, "the keyring cannot be opened");
    KeyringProblem::None
}

#[cfg(target_os = "linux")]
fn open() -> Result<Keyring, KeyringProblem> {
    // What fails here is the way to a keyring, not the keyring.
    let store = zbus_secret_service_keyring_store::Store::new().map_err(absent)?;
    Ok(Keyring::new(store).with_labels())
}

#[cfg(target_os = "macos")]
fn open() -> Result<Keyring, KeyringProblem> {
    Ok(Keyring::new(apple_native_keyring_store::keychain::Store::new().map_err(absent)?))
}

#[cfg(windows)]
fn open() -> Result<Keyring, KeyringProblem> {
    use std::collections::HashMap;
    let store = windows_native_keyring_store::Store::new().map_err(absent)?;
    // Without this the values would roam to other computers of the same company.
    Ok(Keyring::new(store)
        .with_modifiers(&[("persistence", "Local")])
        .with_search(|| HashMap::from([("pattern", r"\.app\.scopewise\.Scopewise$")])))
}

#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
fn open() -> Result<Keyring, KeyringProblem> {
    Err(KeyringProblem::None)
}

/// Text id of the keyring's name, as its owner knows it.
pub(super) const NAME: TextId = if cfg!(windows) {
    t::KEYRING_WINDOWS
} else if cfg!(target_os = "macos") {
    t::KEYRING_MACOS
} else {
    t::KEYRING_LINUX
};

/// Does something with the keyring on a thread of its own, and never waits for it.
pub(super) fn on_its_thread(work: impl FnOnce() + Send + 'static) -> bool {
    let started = std::thread::Builder::new().name("keyring".to_owned()).spawn(work);
    started.inspect_err(|error| tracing::error!(%error, "a thread could not be started")).is_ok()
}

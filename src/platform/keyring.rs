//! The system's keyring: which one to use, and a thread for each call, since a locked keyring may
//! wait for the user indefinitely.

use crate::saved::{Keyring, KeyringProblem};
use crate::texts::{TextId, t};

/// Opens the keyring. Open it again for each use: one that was missing or locked may be available
/// at the next attempt.
///
/// # Errors
/// [`KeyringProblem::None`] if this computer has none.
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
    // A failure here means that no keyring can be reached, not that a keyring failed.
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

/// The text ID of the keyring's name, as the user knows it.
pub(super) const NAME: TextId = if cfg!(windows) {
    t::KEYRING_WINDOWS
} else if cfg!(target_os = "macos") {
    t::KEYRING_MACOS
} else {
    t::KEYRING_LINUX
};

/// Runs `work` on its own thread without waiting for it. Returns whether the thread started.
pub(super) fn on_its_thread(work: impl FnOnce() + Send + 'static) -> bool {
    let started = std::thread::Builder::new().name("keyring".to_owned()).spawn(work);
    started.inspect_err(|error| tracing::error!(%error, "a thread could not be started")).is_ok()
}

//! The system's keyring: which one to use, and a thread for each call, since a locked keyring may
//! wait for the user indefinitely.

#[cfg(not(target_os = "linux"))]
use crate::saved::Keyring;
use crate::saved::KeyringProblem;
#[cfg(not(target_os = "linux"))]
use crate::saved::KeyringProgram;
#[cfg(windows)]
use crate::saved::Provider;
use crate::saved::Turn;
use crate::texts::{TextId, t};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Opens the keyring. Open it again for each use: one that was missing or locked may be available
/// at the next attempt.
///
/// # Errors
/// [`KeyringProblem::None`] if this computer has none.
pub fn open_keyring() -> Result<OpenKeyring, KeyringProblem> {
    open().inspect_err(|problem| tracing::info!(?problem, "there is no keyring"))
}

#[cfg(target_os = "linux")]
pub use super::secret_service::OpenKeyring;
#[cfg(target_os = "linux")]
use super::secret_service::open;
#[cfg(target_os = "linux")]
pub(super) use super::secret_service::{owner, program};

/// An open keyring.
#[cfg(not(target_os = "linux"))]
#[derive(Debug)]
pub struct OpenKeyring(Keyring);

#[cfg(not(target_os = "linux"))]
impl OpenKeyring {
    /// Returns the program behind the keyring.
    pub fn program(&self) -> KeyringProgram {
        program()
    }
}

/// Only Linux has programs of its choice behind the keyring.
#[cfg(not(target_os = "linux"))]
fn owner() -> Result<Option<String>, ()> {
    Ok(None)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn program() -> KeyringProgram {
    KeyringProgram::Other
}

#[cfg(not(target_os = "linux"))]
impl std::ops::Deref for OpenKeyring {
    type Target = Keyring;

    fn deref(&self) -> &Keyring {
        &self.0
    }
}

#[cfg(any(windows, target_os = "macos"))]
fn absent(error: keyring_core::Error) -> KeyringProblem {
    tracing::info!(%error, "the keyring cannot be opened");
    KeyringProblem::None
}

#[cfg(target_os = "macos")]
fn open() -> Result<OpenKeyring, KeyringProblem> {
    let store = apple_native_keyring_store::keychain::Store::new().map_err(absent)?;
    Ok(OpenKeyring(Keyring::new(store)))
}

#[cfg(windows)]
fn open() -> Result<OpenKeyring, KeyringProblem> {
    use std::collections::HashMap;
    let store = windows_native_keyring_store::Store::new().map_err(absent)?;
    let provider = Provider {
        // Without this the values would roam to other computers of the same company.
        modifiers: &[("persistence", "Local")],
        search: || HashMap::from([("pattern", r"\.app\.scopewise\.Scopewise$")]),
        ..Provider::default()
    };
    Ok(OpenKeyring(Keyring::of(store, provider)))
}

#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
fn open() -> Result<OpenKeyring, KeyringProblem> {
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

/// How often to look whether the program behind the keyring is still there while it is waited for.
const WATCH: Duration = Duration::from_secs(1);

/// Runs `work` on its own thread and reports its answer. If the program behind the keyring ends
/// meanwhile, the answer is [`KeyringProblem::Gone`]: a question that it had open is never answered,
/// and `work` would wait for it forever.
pub(super) fn answer<T, E: From<KeyringProblem>>(
    report: impl Fn(Result<T, E>) + Send + Sync + 'static,
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) {
    let answered = Arc::new(AtomicBool::new(false));
    // The one that comes first counts.
    let report = Arc::new(move |answer| {
        if !answered.swap(true, Ordering::Relaxed) {
            report(answer);
        }
    });
    let (done, is_done) = channel::<()>();
    let (reports_gone, turn) = (Arc::clone(&report), Turn::now());
    on_its_thread(move || {
        let mut known = owner().ok().flatten();
        // Once `work` has ended, the channel is closed.
        let waits = || is_done.recv_timeout(WATCH) == Err(RecvTimeoutError::Timeout);
        while waits() {
            // A bus that doesn't answer says nothing about the keyring.
            let Ok(now) = owner() else { continue };
            // An error may still be on its way.
            if known.is_some() && now != known && waits() {
                tracing::warn!("the keyring's program ended while it was waited for");
                turn.abandon();
                reports_gone(Err(KeyringProblem::Gone.into()));
                return;
            }
            known = now.or(known);
        }
    });
    on_its_thread(move || {
        let answered = work();
        drop(done);
        report(answered);
    });
}

/// Runs `work` on its own thread without waiting for it. Returns whether the thread started.
pub(super) fn on_its_thread(work: impl FnOnce() + Send + 'static) -> bool {
    let started = std::thread::Builder::new().name("keyring".to_owned()).spawn(work);
    started.inspect_err(|error| tracing::error!(%error, "a thread could not be started")).is_ok()
}

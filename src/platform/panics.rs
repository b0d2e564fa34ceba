//! Reports a crash by its location and nothing the program held. A panic message can quote a value:
//! slicing text in the middle of a character quotes the whole text.

use crate::texts::{t, with};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// Whether an attempt to open a window is running, after which another renderer may be tried.
static TRYING: AtomicBool = AtomicBool::new(false);

/// Where the last attempt to open a window panicked.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Returns where an attempt to open a window panicked, if one did.
pub(super) fn place_of_failure() -> Option<String> {
    PLACE.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Runs `window`; converts a panic before the window opened to an error and re-raises a later one.
///
/// # Errors
/// It panicked before the window opened. The error is the panic's message: that of a library
/// looking for another one, since the program does not hold any values yet.
pub(super) fn catch_until_open<T>(window: impl FnOnce() -> T) -> Result<T, String> {
    TRYING.store(true, Ordering::Relaxed);
    let outcome = catch_unwind(AssertUnwindSafe(window));
    let was_open = !TRYING.swap(false, Ordering::Relaxed);
    match outcome {
        Ok(done) => Ok(done),
        Err(panic) if was_open => resume_unwind(panic),
        Err(panic) => {
            let words = panic.downcast_ref::<String>().map(String::as_str);
            let words = words.or_else(|| panic.downcast_ref::<&str>().copied());
            Err(words.unwrap_or("a panic without words").to_owned())
        }
    }
}

/// Marks the window as open: from now on, a panic ends the program.
pub(super) fn mark_open() {
    TRYING.store(false, Ordering::Relaxed);
}

/// Makes panics print only the line they happened in.
pub fn silence_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        // Another thread may end by itself; the window stays open.
        let is_window = std::thread::current().name() == Some("main");
        if is_window && TRYING.load(Ordering::Relaxed) {
            // Printed by the caller once there is nothing else to try.
            *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
            return;
        }
        let words = if is_window { with!(t::STOPPED_BY_A_FAULT, place = place) } else { place };
        // There is nothing left to do if even this cannot be printed.
        let _ = writeln!(std::io::stderr().lock(), "{words}");
    }));
}

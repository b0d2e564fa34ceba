//! What is said when the program stops by a fault of its own: where, and nothing of what it held.
//! The words of a panic can quote a value: a text that is cut in the middle of a sign is quoted whole.

use crate::texts::{t, with};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// Whether a window is being tried for, and another way of drawing follows where it cannot be had.
static TRYING: AtomicBool = AtomicBool::new(false);

/// Where the last panic was that ended a try.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Where a try for a window ended in a panic, if one did.
pub(super) fn place_of_failure() -> Option<String> {
    PLACE.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Tries for a window. The panic of a window that was there goes on.
///
/// # Errors
/// It ended in a panic before there was one, with these words: those of a library that looks for
/// another, since the program holds no value yet.
pub(super) fn trying<T>(window: impl FnOnce() -> T) -> Result<T, String> {
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

/// There is a window now: what fails from here on ends the program.
pub(super) fn stop_trying() {
    TRYING.store(false, Ordering::Relaxed);
}

/// Panics say in which line they happened, and nothing else.
pub fn silence_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        // A thread beside the window's may end by itself; the window goes on.
        let is_window = std::thread::current().name() == Some("main");
        if is_window && TRYING.load(Ordering::Relaxed) {
            // Said by whoever tried, when there is no other way left.
            *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
            return;
        }
        let words =
            if is_window { with(t::STOPPED_BY_A_FAULT, &[("place", place.into())]) } else { place };
        // Nothing to do when even this cannot be printed.
        let _ = writeln!(std::io::stderr().lock(), "{words}");
    }));
}

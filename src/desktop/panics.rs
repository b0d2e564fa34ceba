//! What is said when the program stops by a fault of its own: where, and nothing of what it held.
//! The words of a panic can quote a value: a text that is cut in the middle of a sign is quoted whole.

use crate::texts::with;
use std::io::Write as _;

/// Panics say in which line they happened, and nothing else.
pub fn keep_panics_silent() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        // A thread beside the window's may end by itself; the window goes on.
        let ends = std::thread::current().name().is_none_or(|name| name == "main");
        let words =
            if ends { with("stopped-by-a-fault", &[("place", place.into())]) } else { place };
        // Nothing to do when even this cannot be printed.
        let _ = writeln!(std::io::stderr().lock(), "{words}");
    }));
}

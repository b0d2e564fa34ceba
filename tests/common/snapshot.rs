//! How pictures are compared with the saved ones, in the library's tests and beside them.

use egui_kittest::SnapshotOptions;
use std::io::Write as _;

/// Returns how much a picture may differ: at most one pixel in 74,880, since the processor draws
/// text, but the driver draws edges.
#[allow(clippy::disallowed_methods, reason = "the only place")]
pub(crate) fn options() -> SnapshotOptions {
    SnapshotOptions::new().threshold(1.0).max_failed_pixels(10)
}

/// Whether there is a graphics API to draw with; says what is left out if there is none.
///
/// # Panics
/// There is none, and display tests are required.
pub(crate) fn can_draw(name: &str) -> bool {
    let drivers = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"];
    let found =
        |folder: &&str| std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    let can_draw = drivers.iter().any(found);
    if !can_draw {
        let required = std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|it| it == "required");
        assert!(!required, "missing mesa-vulkan-drivers");
        let words = format!("{name} is left out: missing mesa-vulkan-drivers");
        writeln!(std::io::stderr(), "{words}").expect("a place to say it");
    }
    can_draw
}

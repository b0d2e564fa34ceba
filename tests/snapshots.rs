//! Screenshots of every screen in both themes, compared with those in `tests/snapshots`. They are
//! rendered by Vulkan in software (Debian: mesa-vulkan-drivers); without it the test prints a note
//! and passes, unless `SCOPEWISE_DISPLAY_TESTS=required`. `UPDATE_SNAPSHOTS=1 cargo test --test
//! snapshots` regenerates them.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]
#![cfg(target_os = "linux")]

mod common;
#[path = "common/snapshot.rs"]
mod snapshot;

use common::{Window, screens};
use egui_kittest::{Harness, SnapshotResults};
use scopewise::flow::{Message, PreferencesMessage, Theme};

/// Screens that are also captured in the smallest window.
const NARROW: [&str; 4] = ["1-app", "4-scopes", "6-test-ready", "7-hand-over"];

fn compare(theme: Theme, size: [f32; 2], wanted: impl Fn(&str) -> bool, ending: &str) {
    if !snapshot::can_draw("every screen") {
        return;
    }
    let options = snapshot::options();
    let mut results = SnapshotResults::new();
    let builder = Harness::builder().with_size(size).wgpu();
    let mut window = Window::build(builder);
    window.send(Message::Preferences(PreferencesMessage::Theme(theme)));
    screens::visit(&mut window, &mut |name, window| {
        if wanted(name) {
            // The design mocks have three test results under one name.
            let name = match (name, ending) {
                ("6-test", "-dark") => "6-test-missing",
                ("6-test-wider", "-dark") | ("6-test-ready", "-narrow") => "6-test",
                _ => name,
            };
            let name = format!("{name}{ending}");
            results.add(window.harness.try_snapshot_options(name, &options));
        }
    });
}

#[test]
fn screens_in_the_light_theme_match() {
    compare(Theme::Light, [1040.0, 720.0], |_| true, "");
}

#[test]
fn screens_in_the_dark_theme_match() {
    compare(Theme::Dark, [1040.0, 720.0], |_| true, "-dark");
}

#[test]
fn screens_in_the_smallest_window_match() {
    compare(Theme::Light, [760.0, 560.0], |name| NARROW.contains(&name), "-narrow");
}

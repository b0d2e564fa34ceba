//! Replays the saved fuzzing inputs through the same functions, so that inputs that once broke a
//! reader stay fixed.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

#[path = "fuzz/inputs.rs"]
mod inputs;

use std::path::Path;

fn replay(name: &str, target: fn(&[u8])) {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    let paths = |folder: &str| {
        let entries = std::fs::read_dir(fuzz.join(folder)).into_iter().flatten();
        entries.map(|entry| entry.expect("a file").path()).collect::<Vec<_>>()
    };
    let crashes = paths("crashes").into_iter().filter(|path| {
        path.file_name().is_some_and(|it| it.to_string_lossy().starts_with(&format!("{name}-")))
    });
    let mut count = 0;
    for path in paths(&format!("corpus/{name}")).into_iter().chain(crashes) {
        let bytes = std::fs::read(&path).expect("a file");
        let outcome = std::panic::catch_unwind(|| target(&bytes));
        assert!(outcome.is_ok(), "{}", path.display());
        count += 1;
    }
    assert!(count > 5, "{name}: only {count} inputs");
}

#[test]
fn credentials_files() {
    replay("credentials", inputs::credentials);
}

#[test]
fn guides() {
    replay("guide", inputs::guide);
}

#[test]
fn app_files() {
    replay("app_file", inputs::app_file);
}

#[test]
fn sealed_files() {
    replay("sealed", inputs::sealed);
}

#[test]
fn gateway_responses_replay_cleanly() {
    replay("answers", inputs::answers);
}

#[test]
fn connection_lists_replay_cleanly() {
    replay("index", inputs::index);
}

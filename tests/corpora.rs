//! The inputs that fuzzing has kept go through the same functions again: whatever once broke a
//! reader stays mended.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong")]

#[path = "fuzz/inputs.rs"]
mod inputs;

use std::path::Path;

fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("a corpus") {
        let path = entry.expect("a file").path();
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
fn answers_of_a_gateway() {
    replay("answers", inputs::answers);
}

#[test]
fn lists_of_connections() {
    replay("index", inputs::index);
}

//! No input makes the reader panic, and no accepted value can lead to another host.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use proptest::prelude::*;
use scopewise::credentials::{self, Credentials, Field};

/// Pieces of real files, so that random input comes close to real cases.
const PIECES: [&str; 34] = [
    "ACCESS TOKEN",
    "CLIENT NAME",
    "CLIENT ID",
    "CLIENT SECRET",
    "NAME",
    "API PATH",
    "STORE HASH",
    "TOKEN TYPE",
    "USERNAME",
    ": ",
    "=",
    ":",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "\"",
    "'",
    "# ",
    "// ",
    "• ",
    "> ",
    "{",
    "}",
    "|",
    "\u{feff}",
    "\u{a0}",
    "\u{200b}",
    "é",
    "https://api.bigcommerce.com/stores/ab12cd34ef/v3/",
    "https://store-x.mybigcommerce.com",
    "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s",
    "eyJhbGci.eyJz.c2ln",
];

fn check(read: &Credentials) {
    if let Some(hash) = &read.store_hash {
        assert!(hash.as_str().bytes().all(|b| b.is_ascii_alphanumeric()), "{hash:?}");
    }
    if let Some(path) = read.api_path_or_built() {
        assert!(path.starts_with("https://api.bigcommerce.com/stores/"), "{path}");
    }
    if let Some(token) = &read.access_token {
        assert!(token.secret().expose().bytes().all(|b| b.is_ascii_graphic()));
    }
    if let Some(name) = &read.account_name {
        assert!(!name.contains(['\n', '\r', '\u{202e}']), "{name:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2048)) {
        if let Ok(read) = credentials::read(&bytes) {
            check(&read);
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,400}") {
        if let Ok(read) = credentials::read_text(&text) {
            check(&read);
        }
    }

    #[test]
    fn pieces_of_real_files_are_read_without_a_panic(pieces in proptest::collection::vec(0..PIECES.len(), 0..60)) {
        let text: String = pieces.into_iter().filter_map(|piece| PIECES.get(piece)).copied().collect();
        if let Ok(read) = credentials::read_text(&text) {
            check(&read);
        }
    }

    #[test]
    fn any_typed_value_is_read_without_a_panic(value in "\\PC{0,80}", field in 0..Field::ALL.len()) {
        let mut read = Credentials::default();
        if read.set(Field::ALL[field], &value).is_ok() {
            check(&read);
        }
    }
}

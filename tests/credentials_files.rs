//! Every known layout and quirk of credentials files, as fixture files.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use scopewise::credentials::{self, Credentials, Hint};
use serde::Deserialize;
use std::path::PathBuf;

const TOKEN: &str = "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s";
const CLIENT_ID: &str = "p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h";

#[derive(Deserialize)]
struct Table {
    file: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    name: String,
    rules: Vec<String>,
    error: Option<String>,
    left_out: Option<String>,
    token: Option<bool>,
    client_id: Option<bool>,
    client_secret: Option<bool>,
    store_hash: Option<String>,
    api_path: Option<String>,
    account_name: Option<String>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/credentials")
}

fn table() -> Vec<Expected> {
    let text = std::fs::read_to_string(folder().join("table.toml")).expect("the table");
    toml::from_str::<Table>(&text).expect("a sound table").file
}

/// Describes every difference between the expected and the parsed values.
fn differences(expected: &Expected, read: &Credentials) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |what: &str, expected: Option<&str>, found: Option<&str>| {
        if expected != found {
            wrong.push(format!("{what}: expected {expected:?}, found {found:?}"));
        }
    };
    compare(
        "store hash",
        expected.store_hash.as_deref(),
        read.store_hash.as_ref().map(|hash| hash.as_str()),
    );
    compare(
        "api path",
        expected.api_path.as_deref(),
        read.api_path.as_ref().map(|path| path.as_str()),
    );
    compare("account name", expected.account_name.as_deref(), read.account_name.as_deref());
    let token = expected.token.unwrap_or(false).then_some(TOKEN);
    compare("token", token, read.access_token.as_ref().map(|t| t.secret().expose()));
    let client_id = expected.client_id.unwrap_or(false).then_some(CLIENT_ID);
    compare("client id", client_id, read.client_id.as_ref().map(|id| id.as_str()));
    let left_out = read.hints.iter().find_map(|hint| match hint {
        Hint::StoreLeftOut(problem) => Some(problem.code()),
        _ => None,
    });
    compare("store left out", expected.left_out.as_deref(), left_out);
    if expected.client_secret.unwrap_or(false) != read.client_secret.is_some() {
        wrong.push("client secret".to_owned());
    }
    let odd = |hint: &Hint| matches!(hint, Hint::UnusualLength { .. });
    let may_be_odd = expected.rules.iter().any(|rule| rule == "lengths are hints");
    if read.hints.iter().any(odd) && !may_be_odd {
        wrong.push(format!("a value was cut or joined: {:?}", read.hints));
    }
    wrong
}

#[test]
fn every_file_parses_as_the_table_says() {
    let table = table();
    assert!(table.len() >= 60, "only {} files", table.len());
    let mut wrong = Vec::new();
    for expected in &table {
        let bytes = std::fs::read(folder().join(&expected.name)).expect("a file of the table");
        let differences = match (credentials::read(&bytes), &expected.error) {
            (Ok(read), None) => differences(expected, &read),
            (Err(problem), Some(code)) if problem.code() == code => Vec::new(),
            (Ok(_), Some(code)) => vec![format!("should be refused with {code}")],
            (Err(problem), code) => vec![format!("{problem:?} in place of {code:?}")],
        };
        if !differences.is_empty() {
            let rules = expected.rules.join(", ");
            wrong.push(format!("{} ({rules}): {}", expected.name, differences.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

#[test]
fn every_fixture_file_is_in_the_table() {
    let table = table();
    for entry in std::fs::read_dir(folder()).expect("the folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        let known = table.iter().any(|expected| expected.name == name);
        assert!(known || name == "table.toml" || name == ".gitattributes", "{name}");
    }
}

#[test]
fn an_unusual_length_is_a_hint_not_an_error() {
    let bytes = std::fs::read(folder().join("short-secret.txt")).expect("the file");
    let read = credentials::read(&bytes).expect("taken all the same");
    let hint =
        credentials::Hint::UnusualLength { field: credentials::Field::ClientSecret, length: 61 };
    assert_eq!(read.hints, [hint]);
    let old = std::fs::read(folder().join("old-secret.txt")).expect("the file");
    assert_eq!(credentials::read(&old).expect("taken").hints, []);
}

#[test]
fn debug_output_contains_no_secret() {
    let bytes = std::fs::read(folder().join("layout-today.txt")).expect("the file");
    let shown = format!("{:?}", credentials::read(&bytes));
    assert!(!shown.contains(TOKEN) && !shown.contains("3f9a0c7b"), "{shown}");
}

#[test]
fn swapped_token_and_secret_can_be_exchanged() {
    let text = std::fs::read_to_string(folder().join("swapped.txt")).expect("the file");
    let read = Credentials::swap_token_and_secret(&text).expect("a sound file then");
    assert_eq!(read.access_token.expect("a token").secret().expose(), TOKEN);
}

#[test]
fn the_address_of_an_example_names_no_store() {
    let token = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n";
    for hash in ["xxxxxxx", "XXXXXXXX", "hash", "storehash", "aaaa", "th"] {
        let text = format!("{token}API PATH: https://api.bigcommerce.com/stores/{hash}/v3/\n");
        let read = scopewise::credentials::read_text(&text).expect("the token is read");
        assert!(read.access_token.is_some(), "{hash}");
        assert_eq!((read.store_hash, read.api_path), (None, None), "{hash}");
    }
    let text = format!("{token}API PATH: https://api.bigcommerce.com/stores/a1b2c3/v3/\n");
    let read = scopewise::credentials::read_text(&text).expect("the token is read");
    assert_eq!(read.store_hash.as_ref().map(|hash| hash.as_str()), Some("a1b2c3"));
}

//! The commands, run as separate processes: exit codes, JSON output, and no secret ever printed.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use serde_json::Value;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const TOKEN: &str = "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s";

fn scopewise(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_scopewise"))
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("an input");
    // A program that doesn't read its input closes the pipe early.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("the program ends")
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("a status")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stdout)))
}

fn fixture(name: &str) -> String {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/credentials").join(name);
    path.to_string_lossy().into_owned()
}

fn practice_file(arguments: &[&str]) -> String {
    let output = scopewise(&[&["practice-file"], arguments].concat(), "");
    assert_eq!(status(&output), 0);
    String::from_utf8(output.stdout).expect("a text")
}

#[test]
fn read_reports_the_values_and_never_a_secret() {
    let output = scopewise(&["read", &fixture("layout-today.txt"), "--json"], "");
    assert_eq!(status(&output), 0);
    let expected = serde_json::json!({
        "account_name": "My account name",
        "client_id": "p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h",
        "store_hash": "ab12cd34ef",
        "api_path": "https://api.bigcommerce.com/stores/ab12cd34ef/v3/",
        "fingerprint": "1ZTY-PKZ1",
        "hints": [],
        "missing": [],
    });
    assert_eq!(json(&output), expected);
    for arguments in [vec!["read", "-"], vec!["read", "-", "--json"]] {
        let text = std::fs::read_to_string(fixture("layout-today.txt")).expect("the file");
        let output = scopewise(&arguments, &text);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!printed.contains(TOKEN) && !printed.contains("3f9a0c7be1"), "{printed}");
    }
}

#[test]
fn read_exits_1_for_missing_values_and_65_for_rejected_files() {
    let output = scopewise(&["read", &fixture("pop-up.txt"), "--json"], "");
    assert_eq!(status(&output), 1);
    let missing = &json(&output)["missing"];
    assert_eq!(*missing, serde_json::json!(["store_hash", "api_path", "account_name"]));
    // Of an address that leads elsewhere, only the store is missing.
    let output = scopewise(&["read", &fixture("host-port.txt"), "--json"], "");
    assert_eq!(status(&output), 1);
    assert_eq!(json(&output)["missing"], serde_json::json!(["store_hash", "api_path"]));
    assert_eq!(json(&output)["hints"].as_array().map(Vec::len), Some(1));
    for (name, code) in [
        ("account-level.txt", "account_level_token"),
        ("two-accounts.txt", "two_accounts"),
        ("too-large.txt", "too_large"),
        ("picture.txt", "not_credentials"),
        ("no-such-file.txt", "unreadable"),
    ] {
        let output = scopewise(&["read", &fixture(name), "--json"], "");
        assert_eq!(status(&output), 65, "{name}");
        let error = &json(&output)["error"];
        assert_eq!(error["code"], code, "{name}");
        for part in ["message", "next"] {
            assert!(error[part].as_str().is_some_and(|text| text.len() > 10), "{name}: {error}");
        }
    }
    assert_eq!(status(&scopewise(&["read", "/"], "")), 65);
}

#[test]
fn apps_lists_the_scopes_and_values_of_every_app() {
    let output = scopewise(&["apps", "--json"], "");
    assert_eq!(status(&output), 0);
    let apps = json(&output);
    let ids: Vec<&str> =
        apps["apps"].as_array().expect("a list").iter().filter_map(|a| a["id"].as_str()).collect();
    assert_eq!(ids.len(), 133);
    let app = |id: &str| {
        let list = apps["apps"].as_array().expect("a list");
        list.iter().find(|app| app["id"] == id).expect("the app").clone()
    };
    let synchup = app("synchup");
    let entry = serde_json::json!(
        {"scope": "order_transactions", "ui_name": "Order transaction", "level": "modify",
         "unspecified": false, "choice": []});
    assert_eq!(synchup["scopes"][3], entry);
    assert_eq!(synchup["rule"], Value::Null);
    assert!(synchup["caution"].as_str().is_some_and(|text| text.contains("B2B Edition")));
    let cdata = app("cdata");
    assert_eq!(cdata["rule"], "all_highest");
    let value = serde_json::json!(
        {"label": "Auth Scheme", "value": "constant", "constant": "PersonalAccessToken"});
    assert_eq!(cdata["values"][1], value);
    assert_eq!(app("bookkeep")["caution"], Value::Null);
    assert_eq!(app("dropstream")["scopes"].as_array().map(Vec::len), Some(25));
}

#[test]
fn check_is_ready_for_every_app_with_the_built_in_practice_file() {
    for id in ["bookkeep", "cdata", "dext", "dropstream", "synchup"] {
        let output = scopewise(&["check", "--practice", "--app", id, "--json"], "");
        assert_eq!(status(&output), 0, "{id}");
        let report = json(&output);
        assert_eq!(report["verdict"], "ready", "{id}");
        assert_eq!(report["cause"], Value::Null, "{id}");
        assert_eq!(report["rows"].as_array().map(Vec::len), Some(27), "{id}");
        assert!(report["requests"].as_u64().is_some_and(|n| n <= 24), "{id}");
        let findings: Vec<&str> = report["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .filter_map(|entry| entry["finding"].as_str())
            .collect();
        assert!(!findings.contains(&"missing") && !findings.contains(&"extra"), "{id}");
    }
}

#[test]
fn check_prints_ready_for_every_file_layout() {
    for layout in ["today", "client-name", "oldest", "equals", "one-line", "pop-up", "env"] {
        let file = practice_file(&["--layout", layout]);
        let output = scopewise(&["check", "-", "--practice", "--app", "bookkeep"], &file);
        assert_eq!(status(&output), 0, "{layout}");
        let report = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(report.contains("Ready"), "{layout}: {report}");
        assert!(report.contains("PRACTICE"), "{layout}");
        let token = file
            .split(|c: char| !c.is_ascii_alphanumeric())
            .find(|word| word.len() == 31 && word.starts_with("practice"))
            .expect("a practice token");
        assert!(!report.contains(token), "{layout}: a token stands in the report");
    }
}

#[test]
fn check_distinguishes_every_failure() {
    let cases = [
        ("fits", 0, "ready", Value::Null),
        ("missing-two", 1, "gaps", Value::Null),
        ("no-information", 1, "gaps", Value::Null),
        ("all-none", 1, "gaps", Value::Null),
        ("extra", 0, "ready", Value::Null),
        ("deleted", 2, "refused", "token_refused".into()),
        ("other-store", 2, "refused", "store_mismatch".into()),
        ("wrong-hash", 2, "refused", "store_mismatch".into()),
        ("unusual-statuses", 1, "gaps", Value::Null),
        ("suspended", 3, "untested", "store_suspended".into()),
        ("maintenance", 3, "untested", "maintenance".into()),
        ("maintenance-page", 3, "untested", "maintenance".into()),
        ("rate-limited", 3, "untested", "rate_limited".into()),
        ("server-error", 3, "untested", "server_error".into()),
        ("redirect", 3, "untested", "redirected".into()),
        ("sign-in-page", 3, "untested", "not_json".into()),
        ("cut-off", 3, "untested", "not_json".into()),
        ("broken-gzip", 3, "untested", "not_json".into()),
        ("huge", 3, "untested", "too_large".into()),
        ("busy", 0, "ready", Value::Null),
        ("shaky", 0, "ready", Value::Null),
    ];
    for (case, exit, verdict, cause) in cases {
        let file = practice_file(&["--case", case, "--app", "bookkeep"]);
        let output = scopewise(&["check", "-", "--practice", "--app", "bookkeep", "--json"], &file);
        assert_eq!(status(&output), exit, "{case}");
        let report = json(&output);
        assert_eq!(report["verdict"], verdict, "{case}");
        assert_eq!(report["cause"], cause, "{case}");
        let words = scopewise(&["check", "-", "--practice", "--app", "bookkeep"], &file);
        let words = String::from_utf8_lossy(&words.stdout).into_owned();
        assert!(words.contains("Next: "), "{case}: {words}");
    }
}

#[test]
fn a_practice_token_is_never_sent_to_bigcommerce() {
    let output = scopewise(&["check", "-", "--app", "bookkeep", "--json"], &practice_file(&[]));
    assert_eq!(status(&output), 2);
    let report = json(&output);
    assert_eq!(report["cause"], "practice_token");
    assert_eq!(report["requests"], 0);
}

#[test]
fn a_real_token_is_never_sent_to_the_practice_store() {
    let output = scopewise(
        &["check", &fixture("layout-today.txt"), "--practice", "--app", "dext", "--json"],
        "",
    );
    assert_eq!(status(&output), 2);
    let report = json(&output);
    assert_eq!(report["cause"], "not_practice");
    assert_eq!(report["requests"], 0);
    assert_eq!(report["store"], Value::Null);
}

#[test]
fn read_only_access_can_be_tested_only_where_it_suffices() {
    let file = practice_file(&["--app", "dext"]);
    let check = |app: &str| {
        let arguments =
            ["check", "-", "--practice", "--app", app, "--access", "read-only", "--json"];
        scopewise(&arguments, &file)
    };
    let output = check("cdata");
    assert_eq!(status(&output), 0);
    assert_eq!(json(&output)["rows"][0]["needed"], "read-only");
    assert_eq!(status(&check("bookkeep")), 64);
}

#[test]
fn check_rejects_an_incomplete_file() {
    let output = scopewise(&["check", &fixture("pop-up.txt"), "--app", "dext", "--json"], "");
    assert_eq!(status(&output), 65);
    assert_eq!(json(&output)["error"]["code"], "incomplete");
}

#[test]
fn wrong_usage_exits_with_64() {
    for arguments in [
        vec!["check", "--practice"],
        vec!["check", "--app", "bookkeep"],
        vec!["check", "--practice", "--app", "no-such-app"],
        vec!["check", "--practice", "--app", "dext", "--gateway", "http://127.0.0.1:1"],
        vec!["check", "-", "--app", "dext", "--gateway", "http://localhost:80"],
        vec!["check", "-", "--app", "dext", "--gateway", "http://192.0.2.1:80"],
        vec!["check", "-", "--app", "dext", "--gateway", "https://api.bigcommerce.com"],
        vec!["read"],
        vec!["no-such-command", "and", "more"],
    ] {
        let output = scopewise(&arguments, "");
        assert_eq!(status(&output), 64, "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?} says nothing");
    }
    assert_eq!(status(&scopewise(&["--help"], "")), 0);
    assert_eq!(status(&scopewise(&["--version"], "")), 0);
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_one_sentence_points_to_check() {
    let output = scopewise(&[], "");
    assert_eq!(status(&output), 3);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(words.contains("scopewise check") && words.lines().count() == 1, "{words}");
}

#[test]
fn a_store_with_a_hidden_name_is_not_named() {
    let file = practice_file(&["--case", "no-information", "--app", "bookkeep"]);
    let output = scopewise(&["check", "-", "--practice", "--app", "bookkeep", "--json"], &file);
    let store = serde_json::json!(
        {"hash": "practice01", "name": null, "domain": null, "plan": null});
    assert_eq!(json(&output)["store"], store);
    let output = scopewise(&["check", "-", "--practice", "--app", "bookkeep"], &file);
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(words.contains("Store name: name hidden"), "{words}");
}

#[test]
fn guide_finds_the_scopes_named_in_a_text() {
    let text = "Name: Harbour Books\nOrders > modify\nProducts > read-only\nGift Vouchers > modify\n\
                Enter the Store Hash and the Access Token.";
    let output = scopewise(&["guide", "-", "--json"], text);
    assert_eq!(status(&output), 0);
    let guide = json(&output);
    let scopes = guide["rows"].as_array().expect("a list");
    assert_eq!(scopes.len(), 2);
    assert_eq!(scopes[0]["scope"], "orders");
    assert_eq!(scopes[0]["level"], "modify");
    assert_eq!(scopes[0]["evidence"], "Orders > modify");
    assert_eq!(guide["rule"], Value::Null);
    assert_eq!(guide["account_name"], "Harbour Books");
    assert_eq!(guide["unread"], serde_json::json!(["Gift Vouchers"]));
    assert_eq!(guide["values"][0]["value"], "store_hash");
    let none = scopewise(&["guide", "-"], "We sync your orders and products every hour.");
    assert_eq!(status(&none), 1);
    let pdf = scopewise(&["guide", "-"], "%PDF-1.7 and so on");
    assert_eq!(status(&pdf), 65);
}

#[test]
#[cfg(target_os = "linux")]
fn failing_to_write_the_output_is_an_error() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a full device");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_scopewise"))
        .args(["apps", "--json"])
        .stdout(full)
        .output()
        .expect("it starts");
    assert_eq!(output.status.code(), Some(74));
    assert!(String::from_utf8_lossy(&output.stderr).contains("The output couldn’t be written"));
}

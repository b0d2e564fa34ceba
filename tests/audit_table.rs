//! The practice test matrix: the finding for every scope of each app and token, and the full JSON
//! report of each practice case.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use scopewise::catalog::catalog;
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

/// App, practice case, and one letter per scope of the form: f fits, m missing, e extra, l level
/// not checked, c cannot be tested. Derived from the catalog's sources, not by running the program.
const TABLE: [(&str, &str, &str); 30] = [
    ("bookkeep", "fits", "fcfcffffcfffffffffccfffffcc"),
    ("bookkeep", "missing-two", "fcfcfmmfcfffffffffccfffffcc"),
    ("bookkeep", "extra", "fcfcffffcfefefffffccfffffcc"),
    ("bookkeep", "no-information", "fcfcmfffcfffffffffccfffffcc"),
    ("bookkeep", "all-none", "mfmcmmmmcmfmffmmmmccffmffcc"),
    ("bookkeep", "all-modify", "fcfcffffcfefeeffffcceefeecc"),
    ("cdata", "fits", "lclcllllcfllllllllccfllllcc"),
    ("cdata", "missing-two", "lclclmmlcfllllllllccfllllcc"),
    ("cdata", "extra", "lclcllllcfllllllllccfllllcc"),
    ("cdata", "no-information", "lclcmlllcfllllllllccfllllcc"),
    ("cdata", "all-none", "mmmcmmmmcmmmmmmmmmccmmmmmcc"),
    ("cdata", "all-modify", "lclcllllcfllllllllccfllllcc"),
    ("dext", "fits", "fcfcffffcfffffffffccfffffcc"),
    ("dext", "missing-two", "fcfcfmmfcfffffffffccfffffcc"),
    ("dext", "extra", "fcfcffffcfffffffffccfffffcc"),
    ("dext", "no-information", "fcfcmfffcfffffffffccfffffcc"),
    ("dext", "all-none", "mmmcmmmmcmmmmmmmmmccmmmmmcc"),
    ("dext", "all-modify", "fcfcffffcfffffffffccfffffcc"),
    ("dropstream", "fits", "lcfcffllcfffffffffccfflflcc"),
    ("dropstream", "missing-two", "lcfcffmmcfffffffffccfflflcc"),
    ("dropstream", "extra", "lcfcfellcfffefffffccfflflcc"),
    ("dropstream", "no-information", "lcfcmfllcfffffffffccfflflcc"),
    ("dropstream", "all-none", "mmmcmfmmcmmmfmmmmmccmmmmmcc"),
    ("dropstream", "all-modify", "lcfcfellcfffefffffccfflflcc"),
    ("synchup", "fits", "fflcflllcfflffffffccfflflcc"),
    ("synchup", "missing-two", "fflcfmmlcfflffffffccfflflcc"),
    ("synchup", "extra", "eclcelllcfflffffffccfflflcc"),
    ("synchup", "no-information", "fflcflllcfflffffffccfflflcc"),
    ("synchup", "all-none", "ffmcfmmmcmmmffffffccfmmmmcc"),
    ("synchup", "all-modify", "eclcelllcffleeeeeecceflflcc"),
];

/// Scopes that no GET request can test, with the reason.
const UNTESTABLE: [(&str, &str); 6] = [
    ("customers_login", "needs_write"),
    ("create_payments", "needs_write"),
    ("storefront_api_tokens", "needs_write"),
    ("storefront_api_customer_impersonation_tokens", "needs_write"),
    ("metafield_ownership", "graphql_only"),
    ("metafields_access", "needs_write"),
];

fn run(arguments: &[&str], input: &str) -> (i32, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_scopewise"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that doesn't read its input closes the pipe early.
    let _ = child.stdin.take().expect("an input").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the program ends");
    (output.status.code().expect("a status"), String::from_utf8(output.stdout).expect("a text"))
}

fn check(app: &str, case: &str) -> (i32, Value) {
    let (_, file) = run(&["practice-file", "--app", app, "--case", case], "");
    let (status, report) = run(&["check", "-", "--practice", "--app", app, "--json"], &file);
    (status, serde_json::from_str(&report).expect("a report"))
}

fn letter(entry: &Value) -> char {
    match entry["finding"].as_str() {
        Some("fits") => 'f',
        Some("missing") => 'm',
        Some("extra") => 'e',
        Some("level_not_checked") => 'l',
        Some("cannot_be_tested") => 'c',
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_scope_of_every_app_matches_the_table() {
    for (app, case, expected) in TABLE {
        let (status, report) = check(app, case);
        let scopes = report["rows"].as_array().expect("rows");
        let found: String = scopes.iter().map(letter).collect();
        assert_eq!(found, expected, "{app} {case}");
        let gaps = expected.contains('m');
        assert_eq!(status, i32::from(gaps), "{app} {case}");
        assert_eq!(report["verdict"], if gaps { "gaps" } else { "ready" }, "{app} {case}");
        for (entry, scope) in scopes.iter().zip(catalog().form()) {
            assert_eq!(entry["scope"], scope.id, "{app} {case}");
            let known = UNTESTABLE.iter().find(|(id, _)| *id == scope.id);
            match (letter(entry), known) {
                ('c', Some((_, reason))) => {
                    assert_eq!(entry["reason"], *reason, "{app} {case} {}", scope.id);
                    assert_eq!(entry["status"], Value::Null, "{app} {case} {}", scope.id);
                }
                ('c', None) => {
                    assert_eq!(entry["reason"], "ambiguous_with_content", "{app} {case}")
                }
                _ => assert_eq!(entry["reason"], Value::Null, "{app} {case} {}", scope.id),
            }
        }
    }
}

/// The practice store's responses for Bookkeep's `fits` file, one per scope.
const STATUSES: [Option<u16>; 27] = [
    Some(200),
    Some(200),
    Some(200),
    None,
    Some(200),
    Some(204),
    Some(204),
    Some(404),
    None,
    Some(422),
    Some(403),
    Some(200),
    Some(403),
    Some(403),
    Some(404),
    Some(200),
    Some(200),
    Some(200),
    None,
    None,
    Some(403),
    Some(403),
    Some(200),
    Some(403),
    Some(403),
    None,
    None,
];

/// Returns the full JSON of Bookkeep's report with these findings and statuses.
fn whole(letters: &str, statuses: &[Option<u16>], head: Value) -> Value {
    let bookkeep = catalog().app("bookkeep").expect("built in");
    let scopes: Vec<Value> = catalog()
        .form()
        .zip(letters.chars().zip(statuses))
        .map(|(scope, (letter, status))| {
            let entry = bookkeep.scopes.iter().find(|entry| entry.scope.id == scope.id);
            let known = UNTESTABLE.iter().find(|(id, _)| *id == scope.id).map(|(_, why)| *why);
            let (finding, reason) = match letter {
                'f' => ("fits", None),
                'm' => ("missing", None),
                'e' => ("extra", None),
                'l' => ("level_not_checked", None),
                'n' => ("cannot_be_tested", known.or(Some("not_reached"))),
                _ => ("cannot_be_tested", known.or(Some("ambiguous_with_content"))),
            };
            json!({
                "scope": scope.id,
                "ui_name": scope.ui_name,
                "needed": entry.map_or(scope.rest().id(), |entry| entry.level.id()),
                "finding": finding,
                "status": status,
                "reason": reason,
            })
        })
        .collect();
    let mut whole = head;
    whole["rows"] = json!(scopes);
    whole["scopes"] = json!(scopes);
    whole
}

#[test]
fn full_json_of_a_ready_report() {
    let (_, report) = check("bookkeep", "fits");
    let store = json!({"hash": "practice01", "name": "Practice store",
        "domain": "practice.example", "plan": "Practice"});
    let head = json!({"verdict": "ready", "cause": null, "store": store, "requests": 23,
        "fingerprint": "57F4-GWF0"});
    let letters = TABLE.iter().find(|(app, case, _)| (*app, *case) == ("bookkeep", "fits"));
    assert_eq!(report, whole(letters.expect("a scope").2, &STATUSES, head));
}

#[test]
fn full_json_of_every_failing_store_and_its_duration() {
    let cases = [
        ("deleted", "refused", "token_refused", 3),
        ("other-store", "refused", "store_mismatch", 3),
        ("wrong-hash", "refused", "store_mismatch", 3),
        ("suspended", "untested", "store_suspended", 3),
        ("maintenance", "untested", "maintenance", 3),
        ("maintenance-page", "untested", "maintenance", 3),
        ("redirect", "untested", "redirected", 3),
        ("sign-in-page", "untested", "not_json", 3),
        ("cut-off", "untested", "not_json", 3),
        ("broken-gzip", "untested", "not_json", 3),
        ("huge", "untested", "too_large", 3),
        ("rate-limited", "untested", "rate_limited", 6),
        ("server-error", "untested", "server_error", 9),
        ("hanging", "untested", "timeout", 3),
    ];
    for (case, verdict, cause, requests) in cases {
        let started = Instant::now();
        let (status, report) = check("bookkeep", case);
        println!("{case}: {cause} after {:.1} s", started.elapsed().as_secs_f64());
        assert_eq!(status, if verdict == "refused" { 2 } else { 3 }, "{case}");
        let fingerprint = report["fingerprint"].clone();
        assert!(fingerprint.as_str().is_some_and(|digits| digits.len() == 9), "{case}");
        let head = json!({"verdict": verdict, "cause": cause, "store": null,
            "requests": requests, "fingerprint": fingerprint});
        assert_eq!(report, whole(&"n".repeat(27), &[None; 27], head), "{case}");
    }
}

#[test]
fn unreliable_stores_are_retried_and_pass() {
    for (case, most) in [("busy", 24 + 8), ("shaky", 24 + 8), ("slow", 24)] {
        let (status, report) = check("bookkeep", case);
        assert_eq!(status, 0, "{case}: {report}");
        let requests = report["requests"].as_u64().expect("a number");
        assert!(requests <= most, "{case}: {requests}");
        let missing = report["rows"].as_array().expect("rows").iter().filter(|r| letter(r) == 'm');
        assert_eq!(missing.count(), 0, "{case}");
    }
}

//! The forms for developers, read by what they are meant for.
#![allow(clippy::expect_used, reason = "a test says what is wrong")]
#![cfg(unix)]

use scopewise::catalog::ValueSource;
use scopewise::handover::{Form, HandOverField, Value, export};
use scopewise::secret::Secret;
use std::process::Command;

/// A value that tries to get out of every form.
const ODD: &str = r#"a'b"c$(id)`id`\n#;|&"#;

fn fields(token: &str) -> Vec<HandOverField> {
    let value = Some(Value::Secret(Secret::new(token)));
    vec![HandOverField { label: "Token".to_owned(), source: ValueSource::AccessToken, value }]
}

#[test]
fn no_value_breaks_out_of_a_shell() {
    let text = export(Form::Shell, &fields(ODD));
    let script = format!("{}printf %s \"$BIGCOMMERCE_ACCESS_TOKEN\"", text.expose());
    let output = Command::new("sh").args(["-c", &script]).output().expect("sh runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), ODD);
}

#[test]
fn no_value_breaks_out_of_json() {
    let text = export(Form::Json, &fields(ODD));
    let json: serde_json::Value = serde_json::from_str(text.expose()).expect("JSON");
    assert_eq!(json["BIGCOMMERCE_ACCESS_TOKEN"], ODD);
}

/// A `.env` file that `sh` reads is what most tools take it for, unless a value holds both quotes.
#[test]
fn an_env_file_reads_as_a_shell_reads_it() {
    for token in ["k3v9x0q7m2n5b8c1", "with$sign", "with\"quote", "with'quote", "with#sign"] {
        let text = export(Form::Env, &fields(token));
        let script = format!("{}printf %s \"$BIGCOMMERCE_ACCESS_TOKEN\"", text.expose());
        let output = Command::new("sh").args(["-c", &script]).output().expect("sh runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), token);
    }
}

//! The export formats for developers, read by the programs that consume them.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "tests report failures by panicking")]
#![cfg(unix)]

use scopewise::catalog::ValueSource;
use scopewise::credentials::{AccessToken, ClientId, ClientSecret};
use scopewise::export::{Form, HandOverField, NotExportable, Value, export};
use scopewise::secret::Secret;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// A value that tries to escape from every format.
const ODD: &str = r#"a'b"c$(id)`id`\n#;|&"#;

fn fields(token: &str) -> Vec<HandOverField> {
    let value = Some(Value::Secret(Secret::new(token)));
    let (label, source) = ("Token".to_owned(), ValueSource::AccessToken);
    vec![HandOverField { label, source, value, variable: None }]
}

#[test]
fn no_value_escapes_shell_quoting() {
    let text = export(Form::Shell, &fields(ODD)).expect("any value");
    let script = format!("{}printf %s \"$BIGCOMMERCE_ACCESS_TOKEN\"", text.expose());
    let output = Command::new("sh").args(["-c", &script]).output().expect("sh runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), ODD);
}

#[test]
fn no_value_escapes_json_quoting() {
    let text = export(Form::Json, &fields(ODD)).expect("any value");
    let json: serde_json::Value = serde_json::from_str(text.expose()).expect("JSON");
    assert_eq!(json["BIGCOMMERCE_ACCESS_TOKEN"], ODD);
}

#[test]
fn values_that_env_readers_disagree_on_are_rejected() {
    for odd in ["with'quote", "with$sign", "with\\slash", "two\nlines", ODD] {
        let refused = export(Form::Env, &fields(odd)).map(drop);
        assert_eq!(refused, Err(NotExportable("Token".to_owned())), "{odd}");
    }
}

#[test]
fn no_credential_contains_shell_syntax() {
    for odd in ["with'quote", "with\"quote", "with`tick", "with$sign", "with\\slash", "two words"] {
        assert!(AccessToken::new(odd).is_err(), "{odd}");
        assert!(ClientSecret::new(odd).is_err(), "{odd}");
        assert!(ClientId::new(odd).is_err(), "{odd}");
    }
}

/// A program that reads `.env` files: the command, which gets the file's path as its last argument,
/// and the command that checks whether it is installed. It prints `NAME=value` records that end in
/// a zero byte.
struct Reader {
    name: &'static str,
    command: &'static [&'static str],
    needs: &'static [&'static str],
}

const PYTHON: &str = "import sys, dotenv\n\
    for name, value in dotenv.dotenv_values(sys.argv[1]).items():\n\
    \x20   sys.stdout.write(f'{name}={value}\\0')";
const RUBY: &str = "require 'dotenv'; \
    Dotenv::Environment.new(ARGV[0], true).each { |n, v| print \"#{n}=#{v}\\0\" }";

const NODE: &str = "for (const [n, v] of Object.entries(process.env)) \
    process.stdout.write(`${n}=${v}\\0`)";
const NPM: &str = "const d = require(process.env.SCOPEWISE_NPM + '/node_modules/dotenv'); \
    for (const [n, v] of Object.entries(d.parse(require('fs').readFileSync(process.argv[1])))) \
    process.stdout.write(`${n}=${v}\\0`)";
const NEXT: &str = "const n = require(process.env.SCOPEWISE_NPM + '/node_modules/@next/env'); \
    n.loadEnvConfig(require('path').dirname(process.argv[1]), false, {info() {}, error() {}}); \
    for (const [k, v] of Object.entries(process.env)) process.stdout.write(`${k}=${v}\\0`)";

/// The last three are tested only where available: `.ci/desktops` installs the npm packages into
/// the folder that `SCOPEWISE_NPM` names.
const READERS: [Reader; 8] = [
    Reader {
        name: "sh",
        command: &["sh", "-c", "set -a; . \"$0\"; exec env -0"],
        needs: &["sh", "-c", ":"],
    },
    Reader {
        name: "bash",
        command: &["bash", "-c", "set -a; . \"$0\"; exec env -0"],
        needs: &["bash", "-c", ":"],
    },
    Reader {
        name: "zsh",
        command: &["zsh", "-fc", "set -a; . \"$0\"; exec env -0"],
        needs: &["zsh", "-fc", ":"],
    },
    Reader {
        name: "python-dotenv",
        command: &["/usr/bin/python3", "-c", PYTHON],
        needs: &["/usr/bin/python3", "-c", "import dotenv"],
    },
    Reader {
        name: "dotenv for Ruby",
        command: &["ruby", "-e", RUBY],
        needs: &["ruby", "-e", "require 'dotenv'"],
    },
    Reader {
        name: "Node's own reader",
        command: &["sh", "-c", "exec node --env-file=\"$1\" -e \"$0\"", NODE],
        needs: &["sh", "-c", "exec node --env-file=/dev/null -e 0"],
    },
    Reader {
        name: "npm's dotenv",
        command: &["node", "-e", NPM],
        needs: &["node", "-e", "require(process.env.SCOPEWISE_NPM + '/node_modules/dotenv')"],
    },
    Reader {
        name: "Next.js",
        command: &["node", "-e", NEXT],
        needs: &["node", "-e", "require(process.env.SCOPEWISE_NPM + '/node_modules/@next/env')"],
    },
];
/// The number of readers, from the first, that `.ci/run` installs.
const INSTALLED: usize = 5;

fn run(command: &[&str], file: Option<&Path>) -> Option<std::process::Output> {
    let (program, arguments) = command.split_first()?;
    let mut command = Command::new(program);
    command.args(arguments).args(file).env_clear().env("PATH", std::env::var_os("PATH")?);
    command.envs(std::env::var_os("SCOPEWISE_NPM").map(|folder| ("SCOPEWISE_NPM", folder)));
    command.output().ok().filter(|output| output.status.success())
}

/// Returns values with every printable character at the start, in the middle and at the end.
fn values() -> Vec<String> {
    let signs = (b' '..=b'~').map(char::from);
    let mut values: Vec<String> =
        signs.flat_map(|c| [format!("{c}abc"), format!("ab{c}cd"), format!("abc{c}")]).collect();
    values.extend(
        ["k3v9x0q7m2n5b8c1", "https://api.bigcommerce.com/stores/ab12cd34ef/v3/", "a #b"]
            .map(str::to_owned),
    );
    values
}

#[test]
fn every_env_reader_reads_the_written_value() {
    let mut written = BTreeMap::new();
    let mut file = String::new();
    for (number, value) in values().into_iter().enumerate() {
        if let Ok(text) = export(Form::Env, &fields(&value)) {
            let name = format!("SCOPEWISE_TEST_{number}");
            file.push_str(&text.expose().replace("BIGCOMMERCE_ACCESS_TOKEN", &name));
            written.insert(name, value);
        }
    }
    assert!(written.len() > 250, "only {} values are written", written.len());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(".env");
    std::fs::write(&path, file).expect("the file");
    let required = std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|value| value == "required");
    for (place, reader) in READERS.into_iter().enumerate() {
        if run(reader.needs, None).is_none() {
            assert!(!required || place >= INSTALLED, "{} is not installed", reader.name);
            println!("{} is not installed and left out", reader.name);
            continue;
        }
        let output = run(reader.command, Some(&path)).expect(reader.name);
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let read: BTreeMap<&str, &str> =
            text.split('\0').filter_map(|record| record.split_once('=')).collect();
        for (name, value) in &written {
            assert_eq!(read.get(name.as_str()), Some(&value.as_str()), "{}", reader.name);
        }
        println!("{}: {} values read back", reader.name, written.len());
    }
}

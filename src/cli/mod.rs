//! The same core without a window: `read`, `check`, `guide`, `apps`,
//! `practice-file`; and `open`, which opens the window with a sealed file.
//!
//! Exit statuses of `check`: 0 ready, 1 gaps, 2 refused, 3 not or not fully tested, 64 wrong
//! usage, 65 not a readable credentials file. `read`: 0 token and store hash are there, 1 one of
//! them is missing, 65 refused. Every command ends with 74 where its output cannot be written.

mod apps;
mod check;
mod guide;
mod help;
mod practice_file;
mod read;

use crate::catalog::{Connector, Requirement, ValueLabel, catalog};
use crate::credentials::{self, Credentials, MAX_BYTES, Problem};
use crate::explain;
use crate::practice::{Case, Layout};
use crate::texts::{TextId, t, text, with};
use clap::{Arg, ArgAction, ArgMatches, Command, builder::PossibleValuesParser};
use serde_json::json;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

/// Wrong usage.
pub(crate) const USAGE: u8 = 64;
/// The output could not be written (sysexits.h, EX_IOERR).
const NO_OUTPUT: u8 = 74;
/// Not a readable credentials file.
const DATA: u8 = 65;

/// What the command line asks for.
#[derive(Debug)]
pub enum Request {
    /// The window, with a file to open and the practice store on request.
    Window {
        /// A credentials file to open at the Credentials step.
        file: Option<PathBuf>,
        /// Whether it is a sealed file, whatever its name.
        sealed: bool,
        /// Whether to start with the practice store.
        practice: bool,
    },
    /// A command ran; the program ends with this status.
    Done(ExitCode),
}

/// The command line's shape, for parsing, help and shell completions.
pub fn command() -> Command {
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).help(text(t::CLI_JSON));
    let practice = |help: TextId| {
        Arg::new("practice").long("practice").action(ArgAction::SetTrue).help(text(help))
    };
    let file = |help: TextId| Arg::new("FILE").help(text(help));
    let path = clap::value_parser!(PathBuf);
    let layouts = PossibleValuesParser::new(Layout::ALL.map(|(_, name)| name));
    let cases = PossibleValuesParser::new(Case::ALL.map(|(_, _, name)| name));
    let command = Command::new("scopewise")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text(t::CLI_ABOUT))
        .args_conflicts_with_subcommands(true)
        .arg(file(t::CLI_FILE_WINDOW).value_parser(path.clone()))
        .arg(practice(t::CLI_PRACTICE_WINDOW))
        .subcommand(
            Command::new("read")
                .about(text(t::CLI_READ))
                .arg(file(t::CLI_READ_FILE).required(true).value_parser(path.clone()))
                .arg(json()),
        )
        .subcommand(
            Command::new("check")
                .about(text(t::CLI_CHECK))
                .arg(file(t::CLI_CHECK_FILE).value_parser(path))
                .arg(
                    Arg::new("app")
                        .long("app")
                        .value_name("ID")
                        .required(true)
                        .help(text(t::CLI_CHECK_APP)),
                )
                .arg(
                    Arg::new("access")
                        .long("access")
                        .value_name("ROWS")
                        .default_value("guide")
                        .value_parser(["guide", "read-only"])
                        .help(text(t::CLI_CHECK_ACCESS)),
                )
                .arg(json())
                .arg(practice(t::CLI_CHECK_PRACTICE).conflicts_with("gateway"))
                .arg(
                    Arg::new("gateway")
                        .long("gateway")
                        .value_name("URL")
                        .help(text(t::CLI_CHECK_GATEWAY)),
                ),
        )
        .subcommand(
            Command::new("guide")
                .about(text(t::CLI_GUIDE))
                .arg(
                    file(t::CLI_GUIDE_FILE)
                        .required(true)
                        .value_parser(clap::value_parser!(PathBuf)),
                )
                .arg(json()),
        )
        .subcommand(
            Command::new("open").about(text(t::CLI_OPEN)).arg(
                file(t::CLI_OPEN_FILE).required(true).value_parser(clap::value_parser!(PathBuf)),
            ),
        )
        // For whoever is used to it; the list names `--help`.
        .subcommand(Command::new("help").hide(true).about(text(t::CLI_HELP)))
        .subcommand(Command::new("apps").about(text(t::CLI_APPS)).arg(json()))
        .subcommand(
            Command::new("practice-file")
                .about(text(t::CLI_PRACTICE_FILE))
                .arg(
                    Arg::new("layout")
                        .long("layout")
                        .value_name("LAYOUT")
                        .default_value("today")
                        .value_parser(layouts)
                        .help(text(t::CLI_PRACTICE_LAYOUT)),
                )
                .arg(
                    Arg::new("case")
                        .long("case")
                        .value_name("CASE")
                        .default_value("fits")
                        .value_parser(cases)
                        .help(text(t::CLI_PRACTICE_CASE)),
                )
                .arg(Arg::new("app").long("app").value_name("ID").help(text(t::CLI_PRACTICE_APP))),
        );
    help::translated(command)
}

/// Reads the command line and runs the command that it names.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Request {
    let matches = match command().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            if !error.use_stderr() {
                // Help or the version. Nothing to do when even this cannot be printed.
                let _ = error.print();
                return Request::Done(ExitCode::SUCCESS);
            }
            complain(&help::what_is_wrong(&error));
            complain(&text(t::CLI_WRONG_HELP));
            return Request::Done(ExitCode::from(USAGE));
        }
    };
    let status = match matches.subcommand() {
        Some(("read", matches)) => read::run(matches),
        Some(("check", matches)) => check::run(matches),
        Some(("apps", matches)) => apps::run(matches),
        Some(("help", _)) => {
            let _ = command().print_help();
            0
        }
        Some(("guide", matches)) => guide::run(matches),
        Some(("practice-file", matches)) => practice_file::run(matches),
        // The password is never an argument: the window asks for it, and nothing is printed.
        Some(("open", matches)) => {
            let file = matches.get_one::<PathBuf>("FILE").cloned();
            return Request::Window { file, sealed: true, practice: false };
        }
        _ => {
            return Request::Window {
                file: matches.get_one::<PathBuf>("FILE").cloned(),
                sealed: false,
                practice: matches.get_flag("practice"),
            };
        }
    };
    let failed = NOT_PRINTED.load(Ordering::Relaxed);
    Request::Done(ExitCode::from(if failed { NO_OUTPUT } else { status }))
}

/// Whether something could not be printed, so that the command failed.
static NOT_PRINTED: AtomicBool = AtomicBool::new(false);

/// Prints to standard output; a reader that went away is no error.
fn print(text: &str) {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            NOT_PRINTED.store(true, Ordering::Relaxed);
            complain(&with(t::CLI_NOT_PRINTED, &[("error", error.to_string().into())]));
        }
        _ => {}
    }
}

/// Prints a line to standard error.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn print_json(value: &serde_json::Value) {
    print(&format!("{value:#}\n"));
}

/// A file, or standard input where it is `-`; one byte above the limit is enough to know that it
/// is too large.
fn read_input(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = most as u64 + 1;
    if path.as_os_str() == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// A row as the JSON of `apps` and `guide` has it.
fn row_json(row: &Requirement) -> serde_json::Value {
    json!({
        "scope": row.scope.id,
        "ui_name": row.ui_name,
        "level": row.level.id(),
        "unspecified": row.unspecified,
    })
}

/// A value as the JSON of `apps` and `guide` has it; the constant only where there is one.
fn value_json(value: &ValueLabel) -> serde_json::Value {
    let mut entry = json!({"label": value.label, "value": value.source.id()});
    if let Some(constant) = &value.constant {
        entry["constant"] = json!(constant);
    }
    entry
}

/// The file that a command names, read and understood.
fn read_file(matches: &ArgMatches) -> Option<Result<Credentials, Problem>> {
    let path = matches.get_one::<PathBuf>("FILE")?;
    Some(match read_input(path, MAX_BYTES) {
        Ok(bytes) => credentials::read(&bytes),
        Err(_) => Err(Problem::Unreadable),
    })
}

/// Says why a file is not taken; the status to end with.
fn refuse(problem: Problem, app: &str, as_json: bool) -> u8 {
    let words = explain::problem(problem, app);
    if as_json {
        let message = format!("{}. {}", words.heading, words.text);
        let error = json!({"code": problem.code(), "message": message, "next": words.next});
        print_json(&json!({"error": error}));
    } else {
        complain(&with(
            t::CLI_ERROR,
            &[("heading", words.heading.into()), ("text", words.text.into())],
        ));
        complain(&with(t::CLI_NEXT, &[("next", words.next.into())]));
    }
    DATA
}

/// The app that `--app` names.
fn connector(matches: &ArgMatches) -> Option<Result<&'static Connector, u8>> {
    let id = matches.get_one::<String>("app")?;
    Some(catalog().connector(id).map(|app| &**app).ok_or_else(|| {
        complain(&with(t::CLI_UNKNOWN_APP, &[("app", id.as_str().into())]));
        USAGE
    }))
}

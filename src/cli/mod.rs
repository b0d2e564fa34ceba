//! The command line: `read`, `check`, `guide`, `apps` and `practice-file` use the same core without
//! a window; `open` opens the window with a sealed file.
//!
//! Exit statuses of `check`: 0 ready, 1 gaps, 2 refused, 3 not or not fully tested, 64 wrong usage,
//! 65 not a readable credentials file. `read`: 0 token and store hash are present, 1 one of them is
//! missing, 65 rejected. Every command exits with 74 if its output can't be written.

mod apps;
mod check;
mod guide;
mod help;
mod practice_file;
mod read;

use crate::catalog::{AppProfile, RequiredScope, ValueLabel, catalog};
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

/// Exit status: wrong usage.
pub(crate) const USAGE: u8 = 64;
/// Exit status: the output could not be written (sysexits.h, EX_IOERR).
const NO_OUTPUT: u8 = 74;
/// Exit status: not a readable credentials file.
const DATA: u8 = 65;

/// The action that the command line requests.
#[derive(Debug)]
pub enum Request {
    /// Open the window, optionally with a file or the practice store.
    Window {
        /// A credentials file to open at the Credentials step.
        file: Option<PathBuf>,
        /// Whether the file is a sealed file, whatever its name.
        sealed: bool,
        /// Whether to start with the practice store.
        practice: bool,
    },
    /// A command has run; the program exits with this status.
    Done(ExitCode),
}

/// Returns the definition of the command line, for parsing, help and shell completions.
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
                        .value_name("SCOPES")
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
        // For users who are used to `help`; the list shows `--help` instead.
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

/// Parses the command line and runs its command.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Request {
    let matches = match command().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            if !error.use_stderr() {
                // Help or the version.
                print(&error.render().to_string());
                return Request::Done(status(0));
            }
            print_error(&help::describe_error(&error));
            print_error(&text(t::CLI_WRONG_HELP));
            return Request::Done(ExitCode::from(USAGE));
        }
    };
    let status = match matches.subcommand() {
        Some(("read", matches)) => read::run(matches),
        Some(("check", matches)) => check::run(matches),
        Some(("apps", matches)) => apps::run(matches),
        Some(("help", _)) => {
            print(&command().render_help().to_string());
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
    Request::Done(self::status(status))
}

/// Returns the exit status of a command, or the one that says that its output is incomplete.
fn status(status: u8) -> ExitCode {
    ExitCode::from(if NOT_PRINTED.load(Ordering::Relaxed) { NO_OUTPUT } else { status })
}

/// Whether output could not be printed, so that the command failed.
static NOT_PRINTED: AtomicBool = AtomicBool::new(false);

/// Prints to standard output; a reader that has closed the pipe is not an error.
fn print(text: &str) {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            NOT_PRINTED.store(true, Ordering::Relaxed);
            print_error(&with!(t::CLI_NOT_PRINTED, error = error.to_string()));
        }
        _ => {}
    }
}

/// Prints a line to standard error.
pub(crate) fn print_error(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn print_json(value: &serde_json::Value) {
    print(&format!("{value:#}\n"));
}

/// Reads a file, or standard input for `-`. Reads one byte more than the limit, which is enough to
/// detect input that is too large.
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

/// Returns a scope as `apps` and `guide` print it in JSON.
fn scope_json(required: &RequiredScope) -> serde_json::Value {
    json!({
        "scope": required.scope.id,
        "ui_name": required.ui_name,
        "level": required.level.id(),
        "unspecified": required.unspecified,
        "choice": required.choice.iter().map(|level| level.id()).collect::<Vec<_>>(),
    })
}

/// Returns a value as `apps` and `guide` print it in JSON, with the constant only if there is one.
fn value_json(value: &ValueLabel) -> serde_json::Value {
    let mut entry = json!({"label": value.label, "value": value.source.id()});
    if let Some(constant) = &value.constant {
        entry["constant"] = json!(constant);
    }
    entry
}

/// Reads and parses the file that a command names.
fn read_file(matches: &ArgMatches) -> Option<Result<Credentials, Problem>> {
    let path = matches.get_one::<PathBuf>("FILE")?;
    Some(match read_input(path, MAX_BYTES) {
        Ok(bytes) => credentials::read(&bytes),
        Err(_) => Err(Problem::Unreadable),
    })
}

/// Prints why a file is rejected and returns the exit status.
fn refuse(problem: Problem, app: &str, as_json: bool) -> u8 {
    let mut words = explain::problem(problem, app);
    // What to do next in the window can't be done in a terminal.
    match problem {
        Problem::Unreadable => words.next = text(t::CLI_NEXT_FILE),
        Problem::Incomplete => words.next = text(t::CLI_NEXT_WHOLE),
        _ => {}
    }
    if as_json {
        let message = format!("{}. {}", words.heading, words.text);
        let error = json!({"code": problem.code(), "message": message, "next": words.next});
        print_json(&json!({"error": error}));
    } else {
        print_error(&with!(t::CLI_ERROR, heading = words.heading, text = words.text));
        print_error(&with!(t::CLI_NEXT, next = words.next));
    }
    DATA
}

/// Returns the app that `--app` names.
fn app(matches: &ArgMatches) -> Option<Result<&'static AppProfile, u8>> {
    let id = matches.get_one::<String>("app")?;
    Some(catalog().app(id).map(|app| &**app).ok_or_else(|| {
        print_error(&with!(t::CLI_UNKNOWN_APP, app = id.as_str()));
        USAGE
    }))
}

//! Scopewise: the window, or one of its commands.

use scopewise::cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Request::Done(status) => status,
        cli::Request::Window { .. } => ExitCode::SUCCESS,
    }
}

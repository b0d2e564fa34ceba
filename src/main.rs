//! Scopewise: the window, or one of its commands.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use scopewise::{cli, desktop};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Request::Done(status) => status,
        cli::Request::Window { file, practice } => desktop::open_window(file, practice),
    }
}

//! Scopewise: the window, or one of its commands.
//!
//! On Windows the released program opens no console beside its window. Its commands print into
//! whatever their output was sent to (`scopewise apps | more`, `> apps.txt`), but not on the console
//! itself: to take over that of the parent, `AttachConsole`, is for unsafe code alone.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use scopewise::{cli, platform};
use std::alloc::System;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is given back, so that copies of a secret in buffers of the network,
/// the keyring or a text do not linger.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    platform::disable_core_dumps();
    platform::silence_panics();
    platform::apply_language();
    match cli::run(std::env::args_os()) {
        cli::Request::Done(status) => status,
        cli::Request::Window { file, sealed, practice } => {
            platform::open_window(file, sealed, practice)
        }
    }
}

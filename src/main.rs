//! Scopewise: the window and the commands.
//!
//! On Windows the release build opens no console beside its window. Its commands print to wherever
//! their output is redirected (`scopewise apps | more`, `> apps.txt`), but not to the console
//! itself: attaching to the parent's console with `AttachConsole` takes unsafe code.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use scopewise::{cli, platform};
use std::alloc::System;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// Wipes memory when it is freed, so that copies of a secret in buffers of the network, the keyring
/// or a text do not linger.
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

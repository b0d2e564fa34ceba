//! The window that the desktop's dialogs belong to, so that they open in front of it.

use egui_winit::winit::raw_window_handle::{HasWindowHandle, RawWindowHandle};
use std::sync::OnceLock;

static WINDOW: OnceLock<u32> = OnceLock::new();

/// Remembers the program's window. Under Wayland, the desktop alone places its dialogs.
pub(super) fn remember(window: &dyn HasWindowHandle) {
    let number = match window.window_handle().map(|handle| handle.as_raw()) {
        Ok(RawWindowHandle::Xlib(handle)) => handle.window,
        Ok(RawWindowHandle::Xcb(handle)) => u64::from(handle.window.get()),
        _ => return,
    };
    if let Ok(number) = u32::try_from(number) {
        let _ = WINDOW.set(number);
    }
}

/// Returns the number of the window under X11.
pub(super) fn window() -> Option<u32> {
    WINDOW.get().copied()
}

/// Returns the window's name for the portal; empty if there is none.
pub(super) fn identifier() -> String {
    window().map_or_else(String::new, |number| format!("x11:{number:x}"))
}

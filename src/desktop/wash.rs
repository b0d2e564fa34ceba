//! Under X11 a text leaves through a buffer of the connection that lives as long as the window and
//! keeps what it last sent. Nothing frees it, so it is written over: blanks are put on the
//! clipboard, and asked for once.

use std::time::{Duration, Instant};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ConnectionExt as _, CreateWindowAux, WindowClass};

/// Blanks, in bytes: below the 16 KiB that the connection's buffer holds, above any value.
const BLANKS: usize = 12 * 1024;
/// The longest wait for the blanks. They come from this very program.
const WAIT: Duration = Duration::from_millis(300);

/// Writes over what the connection last sent. Without X11 there is nothing to do. Under Wayland X11's
/// clipboard is used too, where the desktop lets no program without a focused window at its own; where
/// it was not, the blanks are waited for in vain.
pub(super) fn wash(board: &mut arboard::Clipboard) {
    use arboard::SetExtLinux as _;
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !set("DISPLAY") {
        return;
    }
    if board.set().exclude_from_history().text(" ".repeat(BLANKS)).is_ok() && ask().is_none() {
        tracing::info!("the clipboard's buffer was not written over");
    }
}

/// Asks for the clipboard's text, as another program would; nothing when it does not come.
fn ask() -> Option<()> {
    let (connection, screen) = x11rb::connect(None).ok()?;
    let root = connection.setup().roots.get(screen)?.root;
    let window = connection.generate_id().ok()?;
    let aux = CreateWindowAux::new();
    connection
        .create_window(0, window, root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &aux)
        .ok()?;
    let atom = |name: &str| {
        let asked = connection.intern_atom(false, name.as_bytes()).ok()?;
        Some(asked.reply().ok()?.atom)
    };
    let (selection, target) = (atom("CLIPBOARD")?, atom("UTF8_STRING")?);
    let property = atom("SCOPEWISE_BLANKS")?;
    connection.convert_selection(window, selection, target, property, x11rb::CURRENT_TIME).ok()?;
    connection.flush().ok()?;
    let start = Instant::now();
    while start.elapsed() < WAIT {
        match connection.poll_for_event().ok()? {
            Some(Event::SelectionNotify(_)) => return Some(()),
            Some(_) => {}
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    }
    None
}

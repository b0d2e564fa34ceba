//! Under X11, copied text leaves through a buffer of the connection that lives as long as the
//! window and keeps what it last sent. Nothing frees it, so it is overwritten: spaces are offered
//! as the SECONDARY selection, which no clipboard manager looks at, and requested once.

use arboard::{ClearExtLinux as _, LinuxClipboardKind, SetExtLinux as _};
use std::time::{Duration, Instant};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, CreateWindowAux, WindowClass};

/// Spaces, in bytes: less than the 16 KiB that the connection's buffer holds, more than any value.
const SPACES: usize = 12 * 1024;
/// The longest wait for the spaces, which come from this program itself.
const WAIT: Duration = Duration::from_millis(300);

/// Overwrites what the connection last sent. A Wayland clipboard has no SECONDARY selection, and no
/// such buffer either.
pub(super) fn overwrite(board: &mut arboard::Clipboard) {
    let kind = LinuxClipboardKind::Secondary;
    if board.set().clipboard(kind).text(" ".repeat(SPACES)).is_err() {
        return;
    }
    if ask().is_none() {
        tracing::info!("the clipboard's buffer was not overwritten");
    }
    if let Err(error) = board.clear_with().clipboard(kind) {
        tracing::info!(%error, "the second selection stays");
    }
}

/// Requests the selection's text as another program would; returns `None` if it does not arrive.
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
    let (selection, target) = (u32::from(AtomEnum::SECONDARY), atom("UTF8_STRING")?);
    let property = atom("SCOPEWISE_SPACES")?;
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

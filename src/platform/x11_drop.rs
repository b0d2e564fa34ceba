//! Files dropped under X11.
//!
//! The window library takes lists only in one exact form and is silent about all others, and it
//! answers with an action that some browsers take for a refusal. So drops are received here: the
//! window names a window of ours as its proxy (`XdndProxy`), to which programs then talk instead.
//! A program that knows no proxies still talks to the window itself.

use super::Reporter;
use crate::flow::{DroppedContent, Message};
use crate::secret::Secret;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use url::Url;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SelectionNotifyEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// The version of the drag-and-drop protocol that is spoken.
const VERSION: u32 = 5;
/// The most that is read of a list or text, in four-byte units.
const MOST: u32 = 256 * 1024;
/// The kinds of text that are taken if a drag has no files, the preferred one first.
const TEXTS: [&str; 3] = ["text/plain;charset=utf-8", "UTF8_STRING", "text/plain"];
/// How long a program has for handing over what was dropped.
const HAND_OVER: Duration = Duration::from_secs(5);
/// How often to look for the next event during a drag, and whether its source is still there.
const LOOK: Duration = Duration::from_millis(15);
const SOURCE: Duration = Duration::from_secs(1);

x11rb::atom_manager! {
    /// The names that the protocol uses.
    Atoms: AtomsCookie {
        XdndAware,
        XdndProxy,
        XdndEnter,
        XdndPosition,
        XdndStatus,
        XdndLeave,
        XdndDrop,
        XdndFinished,
        XdndSelection,
        XdndTypeList,
        XdndActionCopy,
        UriList: b"text/uri-list",
        Received: b"SCOPEWISE_DROP",
    }
}

/// Receives drops on this window, on a thread of its own. Without an X server, nothing happens.
pub(super) fn start(window: u32, reporter: Reporter) {
    let receive = move || {
        let received = Target::new(window).map(|target| target.serve(&reporter));
        if let Err(error) = received {
            tracing::info!(%error, "drops are left to the window library");
        }
    };
    if let Err(error) = std::thread::Builder::new().name("drops".to_owned()).spawn(receive) {
        tracing::error!(%error, "the thread that receives drops could not be started");
    }
}

/// What is being dragged over the window.
struct Drag {
    /// The window that it comes from.
    source: Window,
    /// The window that it says it is over: Chromium names the proxy, GTK the window itself. It takes
    /// only answers with the same name.
    target: Window,
    /// What it is offered as.
    types: Vec<Atom>,
    /// What was asked for, and at which time of the X server.
    asked: Option<(Atom, u32)>,
    /// The answer: the content, or `None` if there is none.
    content: Option<Option<DroppedContent>>,
    /// When it was dropped.
    dropped: Option<Instant>,
    /// When its source was last known to be there.
    alive: Instant,
}

/// The window that receives drops in place of the program's own.
struct Target {
    connection: RustConnection,
    atoms: Atoms,
    texts: Vec<Atom>,
    /// Our window.
    proxy: Window,
    incr: Atom,
    drag: Option<Drag>,
}

type Failure = Box<dyn std::error::Error>;

impl Target {
    fn new(window: Window) -> Result<Self, Failure> {
        let (connection, screen) = x11rb::connect(None)?;
        let atoms = Atoms::new(&connection)?.reply()?;
        let texts = TEXTS.map(|name| connection.intern_atom(false, name.as_bytes()));
        let texts = texts.into_iter().map(|asked| Ok(asked?.reply()?.atom));
        let texts: Vec<Atom> = texts.collect::<Result<_, Failure>>()?;
        let incr = connection.intern_atom(false, b"INCR")?.reply()?.atom;
        let root = connection.setup().roots.get(screen).ok_or("no screen")?.root;
        let proxy = connection.generate_id()?;
        let class = WindowClass::INPUT_ONLY;
        let aux = CreateWindowAux::new().override_redirect(1);
        connection.create_window(0, proxy, root, -1, -1, 1, 1, 0, class, 0, &aux)?;
        let set = |on: Window, property: Atom, kind: AtomEnum, value: u32| {
            connection.change_property32(PropMode::REPLACE, on, property, kind, &[value])
        };
        set(proxy, atoms.XdndAware, AtomEnum::ATOM, VERSION)?;
        // A proxy that names itself is known to be alive.
        set(proxy, atoms.XdndProxy, AtomEnum::WINDOW, proxy)?;
        set(window, atoms.XdndProxy, AtomEnum::WINDOW, proxy)?.check()?;
        Ok(Self { connection, atoms, texts, proxy, incr, drag: None })
    }

    /// Receives drops until the connection ends.
    fn serve(mut self, reporter: &Reporter) {
        while let Ok(event) = self.next(reporter) {
            let handled = match event {
                Event::ClientMessage(message) => self.message(&message, reporter),
                Event::SelectionNotify(answer) => self.answer(&answer, reporter),
                _ => Ok(()),
            };
            if let Err(error) = handled.and_then(|()| Ok(self.connection.flush()?)) {
                tracing::info!(%error, "a drag is not understood");
            }
        }
    }

    /// Waits for the next event. During a drag, also ends one whose source has gone or never hands
    /// over what was dropped.
    fn next(&mut self, reporter: &Reporter) -> Result<Event, Failure> {
        loop {
            let Some(drag) = &mut self.drag else { return Ok(self.connection.wait_for_event()?) };
            if let Some(event) = self.connection.poll_for_event()? {
                return Ok(event);
            }
            if drag.alive.elapsed() >= SOURCE {
                let source = self.connection.get_window_attributes(drag.source)?.reply();
                drag.alive = Instant::now();
                if source.is_err() && drag.content.is_none() {
                    drag.content = Some(None);
                }
                if source.is_err() && drag.dropped.is_none() {
                    self.drag = None;
                    reporter.send(Message::DragOver(0));
                    continue;
                }
            }
            if drag.dropped.is_some_and(|since| since.elapsed() >= HAND_OVER) {
                drag.content = drag.content.take().or(Some(None));
            }
            self.finish(reporter)?;
            self.connection.flush()?;
            std::thread::sleep(LOOK);
        }
    }

    fn message(
        &mut self,
        message: &ClientMessageEvent,
        reporter: &Reporter,
    ) -> Result<(), Failure> {
        let data = message.data.as_data32();
        let source = data[0];
        let known = self.drag.as_ref().is_some_and(|drag| drag.source == source);
        let kind = message.type_;
        if kind == self.atoms.XdndEnter {
            let types = self.types(source, &data)?;
            let (asked, content, dropped) = (None, None, None);
            let (target, alive) = (message.window, Instant::now());
            self.drag = Some(Drag { source, target, types, asked, content, dropped, alive });
            // A drag before it may have ended without a word.
            reporter.send(Message::DragOver(0));
        } else if kind == self.atoms.XdndPosition && known {
            self.ask(data[3])?;
            // Taken in any case: what is refused never arrives, so nothing could be said about it.
            let accepted = [1 | 2, 0, 0, self.atoms.XdndActionCopy];
            self.reply((source, message.window), self.atoms.XdndStatus, accepted)?;
        } else if kind == self.atoms.XdndLeave && known {
            self.drag = None;
            reporter.send(Message::DragOver(0));
        } else if kind == self.atoms.XdndDrop && known {
            self.ask(data[2])?;
            if let Some(drag) = &mut self.drag {
                drag.dropped = Some(Instant::now());
            }
            self.finish(reporter)?;
        }
        Ok(())
    }

    /// Returns what a drag is offered as: up to three types are in the message itself.
    fn types(&self, source: Window, data: &[u32; 5]) -> Result<Vec<Atom>, Failure> {
        if data[1] & 1 == 0 {
            return Ok(data[2..].iter().copied().filter(|kind| *kind != x11rb::NONE).collect());
        }
        let (list, atom) = (self.atoms.XdndTypeList, AtomEnum::ATOM);
        let list = self.connection.get_property(false, source, list, atom, 0, MOST)?.reply()?;
        Ok(list.value32().into_iter().flatten().collect())
    }

    /// Asks for the content, once a drag: for its files, or else for its text.
    fn ask(&mut self, time: u32) -> Result<(), Failure> {
        let Some(drag) = self.drag.as_mut().filter(|drag| drag.asked.is_none()) else {
            return Ok(());
        };
        let wanted = std::iter::once(&self.atoms.UriList).chain(&self.texts);
        let wanted = wanted.copied().find(|kind| drag.types.contains(kind));
        drag.asked = wanted.map(|kind| (kind, time));
        match wanted {
            Some(kind) => {
                let (selection, property) = (self.atoms.XdndSelection, self.atoms.Received);
                self.connection.convert_selection(self.proxy, selection, kind, property, time)?;
            }
            // For example a member of an archive, which would have to be written somewhere first.
            None => drag.content = Some(None),
        }
        Ok(())
    }

    /// Takes the content that was asked for.
    fn answer(
        &mut self,
        answer: &SelectionNotifyEvent,
        reporter: &Reporter,
    ) -> Result<(), Failure> {
        // Not one of an earlier drag, whose source was slow.
        let asked = Some((answer.target, answer.time));
        let Some(drag) = self.drag.as_mut().filter(|drag| drag.asked == asked) else {
            return Ok(());
        };
        let content = if answer.property == x11rb::NONE {
            None
        } else {
            let (property, any) = (answer.property, AtomEnum::ANY);
            let read = self.connection.get_property(true, self.proxy, property, any, 0, MOST)?;
            let read = read.reply()?;
            let is_whole = read.type_ != self.incr && read.bytes_after == 0;
            let mut value = read.value;
            // Longer lists and texts come in pieces; none that is of use here is that long.
            let content = if !is_whole {
                None
            } else if answer.target == self.atoms.UriList {
                Some(DroppedContent::Files(files(&String::from_utf8_lossy(&value))))
            } else {
                Some(DroppedContent::Text(Secret::new(String::from_utf8_lossy(&value))))
            };
            zeroize::Zeroize::zeroize(&mut value);
            content
        };
        let count = match &content {
            Some(DroppedContent::Files(files)) => files.len(),
            Some(DroppedContent::Text(_)) => 1,
            None => 0,
        };
        drag.content = Some(content);
        if drag.dropped.is_none() {
            reporter.send(Message::DragOver(count));
        }
        self.finish(reporter)
    }

    /// Reports a drop, once it has both happened and brought its content.
    fn finish(&mut self, reporter: &Reporter) -> Result<(), Failure> {
        let is_done = |drag: &mut Drag| drag.dropped.is_some() && drag.content.is_some();
        let Some(drag) = self.drag.take_if(is_done) else { return Ok(()) };
        let content = drag.content.flatten();
        let content = content
            .filter(|content| !matches!(content, DroppedContent::Files(files) if files.is_empty()));
        let accepted = u32::from(content.is_some());
        let action = if accepted == 1 { self.atoms.XdndActionCopy } else { x11rb::NONE };
        let ends = (drag.source, drag.target);
        self.reply(ends, self.atoms.XdndFinished, [accepted, action, 0, 0])?;
        reporter.send(Message::DragOver(0));
        reporter.send(Message::Dropped(content));
        Ok(())
    }

    /// Answers the source of a drag, which is over `target`.
    fn reply(
        &self,
        (to, target): (Window, Window),
        kind: Atom,
        rest: [u32; 4],
    ) -> Result<(), Failure> {
        let [first, second, third, fourth] = rest;
        let data = [target, first, second, third, fourth];
        let message = ClientMessageEvent::new(32, to, kind, data);
        self.connection.send_event(false, to, EventMask::NO_EVENT, message)?;
        Ok(())
    }
}

/// Returns the files of a list of addresses, as programs write it: with line ends of any kind,
/// comments, and this computer's name in the address.
fn files(list: &str) -> Vec<PathBuf> {
    let own = rustix::system::uname();
    let own = own.nodename().to_string_lossy().into_owned();
    let file = |line: &str| {
        if line.starts_with('/') {
            return Some(PathBuf::from(line));
        }
        let mut url = Url::parse(line).ok().filter(|url| url.scheme() == "file")?;
        if url.host_str().is_some_and(|host| host.eq_ignore_ascii_case(&own)) {
            url.set_host(Some("localhost")).ok()?;
        }
        url.to_file_path().ok()
    };
    let lines = list.split(['\n', '\r', '\0']).map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::files;

    #[test]
    fn lists_are_read_as_programs_write_them() {
        let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
        for list in [
            "file:///tmp/a%20b.txt\r\n",
            "file:///tmp/a%20b.txt\n",
            "file:///tmp/a%20b.txt",
            "file:///tmp/a%20b.txt\0",
            "file://localhost/tmp/a%20b.txt\r\n",
            "# from the file manager\r\nfile:///tmp/a%20b.txt\r\n",
            "file:/tmp/a%20b.txt\r\n",
            "/tmp/a b.txt\n",
            &format!("file://{host}/tmp/a%20b.txt\r\n"),
            "https://store.example/a.txt\nfile:///tmp/a%20b.txt\n",
        ] {
            assert_eq!(files(list), [std::path::Path::new("/tmp/a b.txt")], "{list}");
        }
        assert_eq!(files("file:///tmp/a\nfile:///tmp/b\n").len(), 2);
        for list in ["", "\n", "# only a comment", "trash:///a.txt", "file://other.example/tmp/a"] {
            assert_eq!(files(list).len(), 0, "{list}");
        }
    }
}

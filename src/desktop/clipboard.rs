//! The clipboard, on a thread of its own: it must outlive each copy, since on Linux the text
//! lives only as long as its owner, and on Windows only one opener may use it at a time.

use super::Reporter;
use crate::secret::Secret;
use crate::wizard::{AppMessage, GuideMessage, ImportMessage, Message, Note, TidyMessage};
use sha2::{Digest as _, Sha256};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use zeroize::Zeroizing;

enum Job {
    Copy { text: Zeroizing<String>, secret: bool, note: Note },
    Read(u64),
    ReadPage(u64),
    Clear { known: Vec<Secret> },
    End(Sender<()>),
}

/// How long the end of the program waits for the clipboard.
const END_WAIT: Duration = Duration::from_millis(500);

/// What Scopewise put on the clipboard last, if that was a secret: enough to know it again.
type Ours = Option<[u8; 32]>;

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// The way to the clipboard's thread.
pub(super) struct Clipboard {
    jobs: Sender<Job>,
}

impl Clipboard {
    pub(super) fn start(reporter: Reporter) -> Self {
        let (jobs, inbox) = channel();
        let name = "clipboard".to_owned();
        let started =
            std::thread::Builder::new().name(name).spawn(move || serve(&inbox, &reporter));
        if let Err(error) = started {
            tracing::error!(%error, "the clipboard's thread could not be started");
        }
        Self { jobs }
    }

    pub(super) fn copy(&self, text: String, secret: bool, note: Note) {
        let _ = self.jobs.send(Job::Copy { text: Zeroizing::new(text), secret, note });
    }

    pub(super) fn read(&self, generation: u64) {
        let _ = self.jobs.send(Job::Read(generation));
    }

    /// Clears the clipboard if a secret of ours is still on it, or one of these.
    pub(super) fn clear(&self, known: Vec<Secret>) {
        let _ = self.jobs.send(Job::Clear { known });
    }

    pub(super) fn read_page(&self, generation: u64) {
        let _ = self.jobs.send(Job::ReadPage(generation));
    }
}

impl Drop for Clipboard {
    /// A secret must not stay behind, neither here nor with a clipboard manager.
    fn drop(&mut self) {
        let (done, wait) = channel();
        if self.jobs.send(Job::End(done)).is_ok() {
            let _ = wait.recv_timeout(END_WAIT);
        }
    }
}

/// Whether the clipboard was cleared.
fn clear(board: &mut arboard::Clipboard, ours: &mut Ours, known: &[Secret]) -> bool {
    // Another program may hold the clipboard for a moment.
    let text = board.get_text().or_else(|error| match error {
        arboard::Error::ContentNotAvailable => Err(error),
        _ => {
            std::thread::sleep(END_WAIT / 5);
            board.get_text()
        }
    });
    let Ok(text) = text else { return false };
    let text = Zeroizing::new(text);
    let holds = |secret: &Secret| !secret.is_empty() && text.contains(secret.expose());
    let may = *ours == Some(digest(&text)) || known.iter().any(holds);
    if !may {
        // Somebody else's words are none of our business.
        return false;
    }
    #[cfg(target_os = "linux")]
    super::wash::wash(board);
    let cleared = board.clear();
    let cleared =
        cleared.inspect_err(|error| tracing::warn!(%error, "the clipboard stays")).is_ok();
    if cleared {
        *ours = None;
    }
    cleared
}

fn serve(inbox: &Receiver<Job>, reporter: &Reporter) {
    let mut board: Option<arboard::Clipboard> = None;
    let mut ours: Ours = None;
    while let Ok(job) = inbox.recv() {
        if let Job::End(done) = job {
            if let Some(board) = board.as_mut().filter(|_| ours.is_some()) {
                clear(board, &mut ours, &[]);
            }
            drop(board);
            let _ = done.send(());
            return;
        }
        if board.is_none() {
            // Opened anew at each try: a clipboard that was not there may be there now.
            board = arboard::Clipboard::new()
                .inspect_err(|error| tracing::warn!(%error, "there is no clipboard"))
                .ok();
        }
        match job {
            Job::Copy { text, secret, note } => {
                let copied = board.as_mut().is_some_and(|board| copy(board, &text, secret));
                if copied {
                    ours = Some(digest(&text)).filter(|_| secret);
                } else {
                    board = None;
                }
                reporter.send(Message::Copied(note, copied));
            }
            Job::Read(generation) => {
                let text = board.as_mut().and_then(|board| board.get_text().ok());
                let text = text.map(Secret::new);
                reporter.send(Message::Import(ImportMessage::Pasted(generation, text)));
            }
            Job::Clear { known } => {
                let cleared = board.as_mut().is_some_and(|board| clear(board, &mut ours, &known));
                reporter.send(Message::Tidy(TidyMessage::Cleared(cleared)));
            }
            Job::End(_) => {}
            Job::ReadPage(generation) => {
                // A page copied out of a browser keeps its tables only as HTML.
                let html = board.as_mut().and_then(|board| board.get().html().ok());
                let html = html.filter(|html| !html.trim().is_empty());
                let page = html.or_else(|| board.as_mut().and_then(|b| b.get_text().ok()));
                let message = GuideMessage::Pasted(generation, page);
                reporter.send(Message::App(AppMessage::Guide(message)));
            }
        }
    }
}

/// Secrets are kept out of the clipboard's history, where the system knows how.
fn copy(board: &mut arboard::Clipboard, text: &str, secret: bool) -> bool {
    let set = board.set();
    #[cfg(target_os = "linux")]
    let set = {
        use arboard::SetExtLinux as _;
        if secret { set.exclude_from_history() } else { set }
    };
    #[cfg(target_os = "macos")]
    let set = {
        use arboard::SetExtApple as _;
        if secret { set.exclude_from_history() } else { set }
    };
    #[cfg(windows)]
    let set = {
        use arboard::SetExtWindows as _;
        if secret { set.exclude_from_history().exclude_from_cloud() } else { set }
    };
    set.text(text).inspect_err(|error| tracing::warn!(%error, "the clipboard took nothing")).is_ok()
}

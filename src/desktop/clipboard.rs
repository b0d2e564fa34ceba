//! The clipboard, on a thread of its own: it must outlive each copy, since on Linux the text
//! lives only as long as its owner, and on Windows only one opener may use it at a time.

use super::Reporter;
use crate::secret::Secret;
use crate::wizard::{AppMessage, GuideMessage, ImportMessage, Message, Note};
use std::sync::mpsc::{Receiver, Sender, channel};
use zeroize::Zeroizing;

enum Job {
    Copy { text: Zeroizing<String>, secret: bool, note: Note },
    Read(u64),
    ReadPage(u64),
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

    pub(super) fn read_page(&self, generation: u64) {
        let _ = self.jobs.send(Job::ReadPage(generation));
    }
}

fn serve(inbox: &Receiver<Job>, reporter: &Reporter) {
    let mut board: Option<arboard::Clipboard> = None;
    while let Ok(job) = inbox.recv() {
        if board.is_none() {
            // Opened anew at each try: a clipboard that was not there may be there now.
            board = arboard::Clipboard::new()
                .inspect_err(|error| tracing::warn!(%error, "there is no clipboard"))
                .ok();
        }
        match job {
            Job::Copy { text, secret, note } => {
                let copied = board.as_mut().is_some_and(|board| copy(board, &text, secret));
                if !copied {
                    board = None;
                }
                reporter.send(Message::Copied(note, copied));
            }
            Job::Read(generation) => {
                let text = board.as_mut().and_then(|board| board.get_text().ok());
                let text = text.map(Secret::new);
                reporter.send(Message::Import(ImportMessage::Pasted(generation, text)));
            }
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

//! The clipboard, on its own thread: it must outlive each copy, since on Linux the text exists only
//! as long as its owner, and on Windows only one opener can use it at a time.

use super::Reporter;
use crate::credentials::text_of_copy;
use crate::flow::Ticket;
use crate::flow::{
    AppMessage, Cleared, ClipboardManager, ClipboardProblem, CopiedItem, CopyTarget, GuideMessage,
    ImportMessage, Message, TidyMessage,
};
use crate::secret::Secret;
use crate::texts::{t, text};
use sha2::{Digest as _, Sha256};
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

enum Job {
    Copy { text: Zeroizing<String>, secret: bool, target: CopyTarget, note: CopiedItem },
    Read(Ticket),
    ReadText,
    ReadPage(Ticket),
    Clear { known: Vec<Secret> },
    End(Sender<()>),
}

/// How long the end of the program waits for the clipboard: for all rounds of clearing it and the
/// primary selection. Unless a clipboard manager puts the text back, each takes [`LOOK`].
const END_WAIT: Duration = Duration::from_secs(20);
/// How long to wait for the program that owns the clipboard.
const ANSWER_WAIT: Duration = Duration::from_secs(4);
/// How long to wait before reading a clipboard again that another program holds.
const BUSY: Duration = Duration::from_millis(100);
/// When to check whether a manager put the text back: Parcellite 1.2.1 polls twice a second and
/// takes up to 0.51 s, all others take less than 0.02 s.
const LOOK: Duration = Duration::from_millis(700);
/// How long the notice stays: Parcellite misses an overwrite of 20 ms, and no manager one of 1.2 s.
const HOLD: Duration = Duration::from_millis(2500);
/// How many times the notice replaces text that came back.
const ROUNDS: u32 = 2;

/// The digest of what Scopewise last copied, if it was a secret: enough to recognize it.
type Ours = Option<[u8; 32]>;

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// Reads from the clipboard. The text comes from the program that it was copied in, which may be
/// busy or stopped, so a thread waits for it, and only for a while.
fn read<T: Send + 'static>(
    take: impl FnOnce(&mut arboard::Clipboard) -> Result<T, ClipboardProblem> + Send + 'static,
) -> Result<T, ClipboardProblem> {
    let (sender, answer) = channel();
    let asked = std::thread::Builder::new().name("paste".to_owned()).spawn(move || {
        let taken = match arboard::Clipboard::new() {
            Ok(mut board) => take(&mut board),
            Err(error) => {
                tracing::warn!(%error, "there is no clipboard");
                Err(ClipboardProblem::Missing)
            }
        };
        // Nothing waits for a late answer.
        let _ = sender.send(taken);
    });
    if asked.is_err() {
        return Err(ClipboardProblem::Missing);
    }
    answer.recv_timeout(ANSWER_WAIT).unwrap_or(Err(ClipboardProblem::Silent))
}

/// Tells a clipboard without text from one whose owner doesn't hand it over.
fn some_text(text: Result<String, arboard::Error>) -> Result<String, ClipboardProblem> {
    text.map_err(|error| match error {
        arboard::Error::ContentNotAvailable => ClipboardProblem::Empty,
        error => {
            tracing::info!(%error, "the clipboard cannot be read");
            ClipboardProblem::Silent
        }
    })
}

/// A handle to the clipboard's thread.
pub(super) struct Clipboard {
    jobs: Sender<Job>,
}

impl Clipboard {
    pub(super) fn start(reporter: Reporter) -> Self {
        let (jobs, inbox) = channel();
        let name = "clipboard".to_owned();
        let started = std::thread::Builder::new().name(name).spawn(move || serve(inbox, &reporter));
        if let Err(error) = started {
            tracing::error!(%error, "the clipboard's thread could not be started");
        }
        Self { jobs }
    }

    pub(super) fn copy(&self, text: String, note: CopiedItem) {
        self.put(Zeroizing::new(text), false, CopyTarget::Clipboard, note);
    }

    /// Copies a secret, keeping it out of histories where the system allows that.
    pub(super) fn copy_secret(&self, secret: &Secret, note: CopiedItem) {
        let text = Zeroizing::new(secret.expose().to_owned());
        self.put(text, true, CopyTarget::Clipboard, note);
    }

    /// Puts a value in the primary selection.
    pub(super) fn select(&self, value: &Secret, note: CopiedItem) {
        let text = Zeroizing::new(value.expose().to_owned());
        self.put(text, true, CopyTarget::PrimarySelection, note);
    }

    fn put(&self, text: Zeroizing<String>, secret: bool, target: CopyTarget, note: CopiedItem) {
        let _ = self.jobs.send(Job::Copy { text, secret, target, note });
    }

    pub(super) fn read(&self, ticket: Ticket) {
        let _ = self.jobs.send(Job::Read(ticket));
    }

    pub(super) fn read_text(&self) {
        let _ = self.jobs.send(Job::ReadText);
    }

    /// Clears the clipboard if it still holds a secret that we copied, or one of these.
    pub(super) fn clear(&self, known: Vec<Secret>) {
        let _ = self.jobs.send(Job::Clear { known });
    }

    pub(super) fn read_page(&self, ticket: Ticket) {
        let _ = self.jobs.send(Job::ReadPage(ticket));
    }
}

impl Drop for Clipboard {
    /// Clears the clipboard: a secret must not stay behind, neither here nor in a clipboard
    /// manager.
    fn drop(&mut self) {
        let (done, wait) = channel();
        if self.jobs.send(Job::End(done)).is_ok() {
            let _ = wait.recv_timeout(END_WAIT);
        }
    }
}

/// The jobs, in order; one that arrives while the clipboard is being cleared waits its turn.
struct Inbox {
    jobs: Receiver<Job>,
    waiting: VecDeque<Job>,
}

impl Inbox {
    fn next(&mut self) -> Option<Job> {
        self.waiting.pop_front().or_else(|| self.jobs.recv().ok())
    }

    /// Waits; returns `false` early when another job needs the clipboard. The end of the program
    /// does not count: it waits for the clearing to finish.
    fn pause(&mut self, pause: Duration) -> bool {
        if self.waiting.iter().any(|job| !matches!(job, Job::End(_))) {
            return false;
        }
        let end = Instant::now() + pause;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.jobs.recv_timeout(left) {
                Ok(job) => {
                    let is_end = matches!(job, Job::End(_));
                    self.waiting.push_back(job);
                    if !is_end {
                        return false;
                    }
                }
                Err(_) if Instant::now() < end => {
                    // The channel is closed, so nothing else can arrive.
                    std::thread::sleep(end.saturating_duration_since(Instant::now()));
                }
                Err(_) => return true,
            }
        }
    }
}

/// The clipboard and the primary selection, with digests of the secrets that we put there.
struct Board {
    board: arboard::Clipboard,
    ours: Ours,
    selected: Ours,
}

impl Board {
    fn ours(&mut self, target: CopyTarget) -> &mut Ours {
        match target {
            CopyTarget::Clipboard => &mut self.ours,
            CopyTarget::PrimarySelection => &mut self.selected,
        }
    }

    fn put(&mut self, text: &str, secret: bool, target: CopyTarget) -> Result<(), arboard::Error> {
        write(&mut self.board, text, secret, target)
            .inspect_err(|error| tracing::warn!(%error, "the clipboard took nothing"))?;
        *self.ours(target) = Some(digest(text)).filter(|_| secret);
        Ok(())
    }

    /// Whether a secret that we copied is there, wherever it was put, or one of these: some programs
    /// copy the primary selection to the clipboard, or the other way round.
    fn holds(target: CopyTarget, ours: &[[u8; 32]], known: &[Secret]) -> bool {
        let Ok(text) = text_in(target) else { return false };
        let holds = |secret: &Secret| !secret.is_empty() && text.contains(secret.expose());
        ours.contains(&digest(&text)) || known.iter().any(holds)
    }

    /// Clears what we copied from the clipboard and the primary selection, and these secrets from
    /// the clipboard.
    fn clear(&mut self, known: &[Secret], inbox: &mut Inbox) -> Cleared {
        let ours: Vec<_> = self.ours.iter().chain(&self.selected).copied().collect();
        let clipboard = self.clear_one(CopyTarget::Clipboard, &ours, known, inbox);
        if ours.is_empty() {
            return clipboard;
        }
        let selection = match self.clear_one(CopyTarget::PrimarySelection, &ours, &[], inbox) {
            // It puts back a selection, but records only what was on the clipboard.
            Cleared::InHistory((name, _)) if name == "Clipman" => Cleared::Empty,
            selection => selection,
        };
        match (clipboard, selection) {
            (_, put_back @ Cleared::PutBack(_)) => put_back,
            (Cleared::NotOurs | Cleared::Empty, in_history @ Cleared::InHistory(_)) => in_history,
            (Cleared::NotOurs, selection) => selection,
            (clipboard, _) => clipboard,
        }
    }

    /// Clears one of them and checks that it stays clear: a clipboard manager may put the text back
    /// as soon as it has no owner. In that case a notice replaces it for a while, so that the
    /// manager has something else to put back. Clipman 1.6.2 puts the primary selection back too.
    fn clear_one(
        &mut self,
        target: CopyTarget,
        ours: &[[u8; 32]],
        known: &[Secret],
        inbox: &mut Inbox,
    ) -> Cleared {
        // Text that is not ours is left alone.
        if !Self::holds(target, ours, known) || !self.give_up(target) {
            return Cleared::NotOurs;
        }
        let mut manager = None;
        for _ in 0..ROUNDS {
            if !inbox.pause(LOOK) {
                return Cleared::NotOurs;
            }
            if !Self::holds(target, ours, known) {
                return self.cleared(target, manager);
            }
            manager = manager_now(target).or(manager);
            if let Err(error) = write(&mut self.board, &text(t::CLIPBOARD_NOTICE), true, target) {
                tracing::warn!(%error, "the clipboard took no notice");
            }
            let undisturbed = inbox.pause(HOLD);
            if !self.give_up(target) || !undisturbed {
                return Cleared::NotOurs;
            }
        }
        if inbox.pause(LOOK) && Self::holds(target, ours, known) {
            return Cleared::PutBack(manager.unwrap_or_default());
        }
        self.cleared(target, manager)
    }

    fn give_up(&mut self, target: CopyTarget) -> bool {
        #[cfg(target_os = "linux")]
        let cleared = {
            use arboard::ClearExtLinux as _;
            super::x11_clipboard_overwrite::overwrite(&mut self.board);
            self.board.clear_with().clipboard(kind(target))
        };
        #[cfg(not(target_os = "linux"))]
        let cleared = match target {
            CopyTarget::Clipboard => self.board.clear(),
            CopyTarget::PrimarySelection => Ok(()),
        };
        cleared.inspect_err(|error| tracing::warn!(%error, "the clipboard stays")).is_ok()
    }

    fn cleared(&mut self, target: CopyTarget, manager: Option<ClipboardManager>) -> Cleared {
        *self.ours(target) = None;
        match manager {
            None => Cleared::Empty,
            Some(manager) => Cleared::InHistory(manager),
        }
    }
}

/// Returns the programs that keep what is copied, and how to clear their histories, if known.
pub(super) fn keepers() -> Vec<ClipboardManager> {
    #[cfg(target_os = "linux")]
    return super::clipboard_manager::keepers()
        .into_iter()
        .map(|manager| (manager.name, manager.clear))
        .collect();
    #[cfg(not(target_os = "linux"))]
    Vec::new()
}

/// Returns the program that put text back, if known, and how to clear its history.
#[cfg(target_os = "linux")]
fn manager_now(target: CopyTarget) -> Option<ClipboardManager> {
    super::clipboard_manager::owner(target).map(|manager| (manager.name, manager.clear))
}

#[cfg(not(target_os = "linux"))]
fn manager_now(_: CopyTarget) -> Option<ClipboardManager> {
    None
}

fn serve(jobs: Receiver<Job>, reporter: &Reporter) {
    let mut inbox = Inbox { jobs, waiting: VecDeque::new() };
    let mut board: Option<Board> = None;
    while let Some(job) = inbox.next() {
        if let Job::End(done) = job {
            if let Some(board) =
                board.as_mut().filter(|board| board.ours.or(board.selected).is_some())
            {
                board.clear(&[], &mut inbox);
            }
            drop(board);
            let _ = done.send(());
            return;
        }
        if board.is_none() {
            // Open it again at each attempt: a clipboard that was missing may be available now.
            board = arboard::Clipboard::new()
                .inspect_err(|error| tracing::warn!(%error, "there is no clipboard"))
                .ok()
                .map(|board| Board { board, ours: None, selected: None });
        }
        match job {
            Job::Copy { text, secret, target, note } => {
                let put = |board: &mut Board| board.put(&text, secret, target).is_ok();
                let copied = board.as_mut().is_some_and(put);
                // Some desktops have no primary selection; what is on the clipboard is still ours.
                if !copied && target == CopyTarget::Clipboard {
                    board = None;
                }
                reporter.send(Message::Copied(note, copied));
            }
            Job::Read(ticket) => {
                let read = read(|board| {
                    let text = some_text(board.get_text()).map(Secret::new);
                    let html = || board.get().html().ok().map(Secret::new);
                    match text {
                        Err(problem) if problem != ClipboardProblem::Empty => Err(problem),
                        text => text_of_copy(text.ok(), html).ok_or(ClipboardProblem::Empty),
                    }
                });
                reporter.send(Message::Import(ImportMessage::Pasted(ticket, read)));
            }
            Job::Clear { known } => {
                let cleared = board.as_mut().map(|board| board.clear(&known, &mut inbox));
                let cleared = cleared.unwrap_or(Cleared::NotOurs);
                reporter.send(Message::Tidy(TidyMessage::Cleared(cleared)));
            }
            Job::ReadText => {
                let read = read(|board| some_text(board.get_text()).map(Secret::new));
                reporter.send(Message::ClipboardText(read));
            }
            Job::End(_) => {}
            Job::ReadPage(ticket) => {
                // A page copied from a browser keeps its tables only as HTML.
                let page = read(|board| {
                    let html = board.get().html().ok();
                    let html = html.filter(|html| !html.trim().is_empty());
                    html.map_or_else(|| some_text(board.get_text()), Ok)
                });
                let message = GuideMessage::Pasted(ticket, page);
                reporter.send(Message::App(AppMessage::Guide(message)));
            }
        }
    }
}

#[cfg(target_os = "linux")]
fn kind(target: CopyTarget) -> arboard::LinuxClipboardKind {
    match target {
        CopyTarget::Clipboard => arboard::LinuxClipboardKind::Clipboard,
        CopyTarget::PrimarySelection => arboard::LinuxClipboardKind::Primary,
    }
}

/// Returns the text that a program would paste.
fn text_in(target: CopyTarget) -> Result<Zeroizing<String>, ClipboardProblem> {
    read(move |board| {
        let get = |board: &mut arboard::Clipboard| {
            #[cfg(target_os = "linux")]
            {
                use arboard::GetExtLinux as _;
                board.get().clipboard(kind(target)).text()
            }
            #[cfg(not(target_os = "linux"))]
            match target {
                CopyTarget::Clipboard => board.get_text(),
                CopyTarget::PrimarySelection => Err(arboard::Error::ClipboardNotSupported),
            }
        };
        // Another program may hold the clipboard briefly, so try twice.
        let text = get(board).or_else(|error| match error {
            arboard::Error::ContentNotAvailable => Err(error),
            _ => {
                std::thread::sleep(BUSY);
                get(board)
            }
        });
        some_text(text).map(Zeroizing::new)
    })
}

/// Puts text on the clipboard or in the primary selection, which only Linux has. A secret is kept
/// out of the history where the system supports that.
fn write(
    board: &mut arboard::Clipboard,
    text: &str,
    secret: bool,
    target: CopyTarget,
) -> Result<(), arboard::Error> {
    #[cfg(not(target_os = "linux"))]
    if target == CopyTarget::PrimarySelection {
        return Err(arboard::Error::ClipboardNotSupported);
    }
    let set = board.set();
    #[cfg(target_os = "linux")]
    let set = {
        use arboard::SetExtLinux as _;
        let set = set.clipboard(kind(target));
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
    set.text(text)
}

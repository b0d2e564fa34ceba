//! Executes the wizard's effects on this machine and answers with messages. Everything that depends
//! on the operating system is here.

mod clipboard;
#[cfg(target_os = "linux")]
mod clipboard_manager;
mod context;
mod core_dumps;
mod desktop_proxy;
mod dialog;
mod documents;
mod download_folders;
mod downloads;
mod execute;
mod files;
mod keep;
mod keyring;
mod last_wins;
mod leftovers;
mod memory;
mod new_file;
mod own_files;
mod panics;
#[cfg(target_os = "linux")]
mod parent;
#[cfg(target_os = "linux")]
mod portal;
mod run;
mod sealed;
#[cfg(target_os = "linux")]
mod secret_service;
mod settings;
#[cfg(target_os = "linux")]
mod software;
mod system_preferences;
mod trash;
#[cfg(target_os = "linux")]
mod x11_clipboard_overwrite;
#[cfg(target_os = "linux")]
mod x11_drop;
pub use core_dumps::disable_core_dumps;
pub use desktop_proxy::desktop_proxy;
pub use keyring::{OpenKeyring, open_keyring};
pub use panics::silence_panics;
#[cfg(target_os = "linux")]
pub use portal::{portal_reduces_motion, trash_by_portal};
pub use run::open_window;
#[cfg(target_os = "linux")]
pub use software::MemoryScreen;
pub use trash::{Trashed, trash, trash_imported};

use crate::flow::Ticket;
use crate::flow::{
    AppMessage, DownloadsMessage, Message, OwnAppMessage, Preferences, PreferencesMessage, Session,
    SystemLook,
};
use crate::gateway::{self, Connection, DesktopProxy, Target};
use clipboard::Clipboard;
use execute::Practice;
use last_wins::LastWins;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, SystemTime};
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;

/// The delay before work that the first frame does not need.
const AFTER_THE_START: Duration = Duration::from_millis(400);

/// A callback that wakes the window after a message was sent.
type Wake = Arc<dyn Fn() + Send + Sync>;

/// Sends messages to the window from any thread.
#[derive(Clone)]
pub(crate) struct Reporter {
    sender: Sender<Message>,
    wake: Wake,
}

impl Reporter {
    fn send(&self, message: Message) {
        // The window may already be gone; then nothing waits for the answer.
        if self.sender.send(message).is_ok() {
            (self.wake)();
        }
    }
}

/// The desktop on which effects are executed.
pub(crate) struct Desktop {
    handle: Handle,
    reporter: Reporter,
    clipboard: Clipboard,
    tests: BTreeMap<Ticket, Arc<CancellationToken>>,
    connection: Option<(Target, Option<DesktopProxy>, Arc<Connection>)>,
    practice: Practice,
    /// The practice store used to check saved practice connections.
    home_practice: Practice,
    start: downloads::Start,
    watch: Option<downloads::Watch>,
    /// Stops the reading of a long guide.
    guide: Option<CancellationToken>,
    keep: keep::SavedDataWorker,
    settings: LastWins<settings::PendingSettings>,
    /// Where the window was closed, for the next one.
    session: LastWins<Option<Box<Session>>>,
}

/// Applies the language chosen in the window, or else the system's; commands use it too.
pub fn apply_language() {
    let chosen = settings::read().window.chosen_language();
    chosen.unwrap_or_else(system_preferences::language).switch();
}

impl Drop for Desktop {
    fn drop(&mut self) {
        files::remove_practice_files();
    }
}

/// Returns the saved preferences and the system's settings that are known immediately.
fn remembered_look() -> (Preferences, SystemLook) {
    let system = SystemLook {
        language: system_preferences::language(),
        reduce_motion: false,
        proxy: gateway::proxy_source(None),
        offers_renderers: cfg!(target_os = "linux"),
    };
    (settings::read().window, system)
}

impl Desktop {
    pub(crate) fn new(handle: Handle, reporter: Reporter) -> Self {
        let clipboard = Clipboard::start(reporter.clone());
        let keep = keep::SavedDataWorker::new(reporter.clone());
        #[cfg(target_os = "linux")]
        if let Some(window) = parent::window() {
            x11_drop::start(window, reporter.clone());
        }
        Self {
            keep,
            handle,
            reporter,
            clipboard,
            tests: BTreeMap::new(),
            connection: None,
            practice: Arc::default(),
            home_practice: Arc::default(),
            start: downloads::Start { at: SystemTime::now(), first: Default::default() },
            watch: None,
            guide: None,
            settings: settings::writer(),
            session: keep::session_writer(),
        }
    }

    /// Removes what earlier runs left behind, once the window has been open for a while.
    pub(crate) fn tidy_later(&self) {
        self.handle.spawn(async {
            tokio::time::sleep(AFTER_THE_START).await;
            let own = [own_files::config_folder(), own_files::app_folder()];
            let folders = own.into_iter().chain([keep::data_path()]);
            let folders: Vec<_> = folders.flatten().collect();
            let _ = tokio::task::spawn_blocking(move || files::remove_left_behind(&folders)).await;
        });
    }

    /// Reports what was allowed in an earlier session; answered by
    /// [`DownloadsMessage::Remembered`].
    pub(crate) fn remember(&self) {
        let reporter = self.reporter.clone();
        self.handle.spawn_blocking(move || {
            if let Some(allowed) = settings::read().watch_downloads {
                reporter.send(Message::Downloads(DownloadsMessage::Remembered(allowed)));
            }
        });
    }

    /// Returns the look of the window: saved preferences and the system's settings. Whether the
    /// system asks for reduced motion is reported a little later.
    pub(crate) fn look(&self) -> Message {
        let (preferences, system) = remembered_look();
        let reporter = self.reporter.clone();
        self.handle.spawn(async move {
            // This runs another program, so wait until the first frame is done.
            tokio::time::sleep(AFTER_THE_START).await;
            let still = tokio::task::spawn_blocking(system_preferences::wants_reduced_motion).await;
            if still.unwrap_or(false) {
                reporter.send(Message::Preferences(PreferencesMessage::SystemMotion(true)));
            }
            let proxy = tokio::task::spawn_blocking(desktop_proxy).await.ok().flatten();
            let source = gateway::proxy_source(proxy.as_ref());
            reporter.send(Message::Preferences(PreferencesMessage::Proxy(source)));
        });
        Message::Preferences(PreferencesMessage::Remembered(preferences, system))
    }

    /// Reads the user's own app files; answered by [`OwnAppMessage::Loaded`].
    pub(crate) fn load_own_apps(&self) {
        let reporter = self.reporter.clone();
        self.handle.spawn_blocking(move || {
            let files = own_files::load_apps();
            if !files.is_empty() {
                reporter.send(Message::App(AppMessage::Own(OwnAppMessage::Loaded(files))));
            }
        });
    }
}

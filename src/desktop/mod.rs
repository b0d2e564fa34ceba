//! Carries the wizard's effects out on this machine and answers with messages. All that knows the
//! operating system lives here.

mod clipboard;
#[cfg(target_os = "linux")]
mod clipboard_manager;
mod context;
mod documents;
mod downloads;
mod dumps;
mod files;
mod keep;
mod keyring;
mod memory;
mod own_files;
mod panics;
#[cfg(target_os = "linux")]
mod portal;
mod run;
mod sealed;
mod settings;
#[cfg(target_os = "linux")]
mod software;
mod system_look;
mod trash;
#[cfg(target_os = "linux")]
mod x11_clipboard_overwrite;
pub use dumps::keep_no_dumps;
pub use keyring::open_keyring;
pub use panics::keep_panics_silent;
#[cfg(target_os = "linux")]
pub use portal::{portal_wants_stillness, trash_by_portal};
pub use run::open_window;
pub use trash::{Trashed, trash, trash_imported};

use crate::gateway::{self, Cause, Connection, Report, Target};
use crate::handover;
use crate::practice::PracticeStore;
use crate::wizard::{
    AppMessage, DownloadsMessage, Effect, GuideMessage, HomeMessage, ImportMessage, Message,
    OwnAppMessage, PickOutcome, Preferences, PreferencesMessage, SealMessage, SettingsMessage,
    SystemLook, TestMessage, TidyMessage, read_guide,
};
use clipboard::Clipboard;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::BTreeMap;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;

/// When what the first picture does not need may begin.
const AFTER_THE_START: std::time::Duration = std::time::Duration::from_millis(400);

/// Wakes the window up after a message was sent.
type Wake = Arc<dyn Fn() + Send + Sync>;

/// Sends messages to the window from any thread.
#[derive(Clone)]
pub(crate) struct Reporter {
    sender: Sender<Message>,
    wake: Wake,
}

impl Reporter {
    fn send(&self, message: Message) {
        // The window may be gone already; then nobody waits for the answer.
        if self.sender.send(message).is_ok() {
            (self.wake)();
        }
    }
}

/// The desktop that effects are carried out on.
pub(crate) struct Desktop {
    handle: Handle,
    reporter: Reporter,
    clipboard: Clipboard,
    tests: BTreeMap<u64, CancellationToken>,
    connection: Option<(Target, Arc<Connection>)>,
    practice: Arc<Mutex<Option<PracticeStore>>>,
    /// The one that saved practice connections are asked about.
    home_practice: Arc<Mutex<Option<PracticeStore>>>,
    started: SystemTime,
    watch: Option<downloads::Watch>,
    keep: keep::Keeper,
}

/// Uses the language that was chosen in the window, else the system's; the commands speak it too.
pub fn speak_the_chosen_language() {
    let chosen = settings::read().window.chosen_language();
    chosen.unwrap_or_else(system_look::language).switch();
}

impl Drop for Desktop {
    fn drop(&mut self) {
        // What was chosen just before the window closed.
        settings::finish();
        files::remove_practice_files();
    }
}

/// The look that was chosen, and what the system says at once.
fn remembered_look() -> (Preferences, SystemLook) {
    let system = SystemLook {
        language: system_look::language(),
        reduce_motion: false,
        proxy: system_look::names_proxy(),
    };
    (settings::read().window, system)
}

/// Seconds since then, at least one. The clock on the wall goes on while the computer sleeps, which the
/// one that waits are measured by does not do everywhere; where it was set back, a second counts.
fn passed_since(begun: SystemTime) -> u32 {
    let passed = begun.elapsed().map_or(0, |passed| passed.as_secs());
    u32::try_from(passed).unwrap_or(u32::MAX).max(1)
}

impl Desktop {
    pub(crate) fn new(handle: Handle, reporter: Reporter) -> Self {
        let clipboard = Clipboard::start(reporter.clone());
        let keep = keep::Keeper::new(reporter.clone());
        Self {
            keep,
            handle,
            reporter,
            clipboard,
            tests: BTreeMap::new(),
            connection: None,
            practice: Arc::default(),
            home_practice: Arc::default(),
            started: SystemTime::now(),
            watch: None,
        }
    }

    /// Removes what earlier runs left behind, once the window has been there for a while.
    pub(crate) fn tidy_later(&self) {
        self.handle.spawn(async {
            tokio::time::sleep(AFTER_THE_START).await;
            let own = [own_files::config_folder(), own_files::app_folder()];
            let folders = own.into_iter().chain([keep::data_path()]);
            let folders: Vec<_> = folders.flatten().collect();
            let _ = tokio::task::spawn_blocking(move || files::remove_left_behind(&folders)).await;
        });
    }

    /// Tells what was allowed in an earlier session; answered by
    /// [`DownloadsMessage::Remembered`].
    pub(crate) fn remember(&self) {
        let reporter = self.reporter.clone();
        self.handle.spawn_blocking(move || {
            if let Some(allowed) = settings::read().watch_downloads {
                reporter.send(Message::Downloads(DownloadsMessage::Remembered(allowed)));
            }
        });
    }

    /// How the window looks: what was chosen earlier, and what the system has. Whether the system
    /// wants things to keep still is told a little later.
    pub(crate) fn look(&self) -> Message {
        let (preferences, system) = remembered_look();
        let reporter = self.reporter.clone();
        self.handle.spawn(async move {
            // It asks another program: not while the first picture is being made.
            tokio::time::sleep(AFTER_THE_START).await;
            let still = tokio::task::spawn_blocking(system_look::wants_stillness).await;
            if still.unwrap_or(false) {
                reporter.send(Message::Preferences(PreferencesMessage::SystemMotion(true)));
            }
        });
        Message::Preferences(PreferencesMessage::Remembered(preferences, system))
    }

    /// Reads the merchant's own app files; answered by [`OwnAppMessage::Loaded`].
    pub(crate) fn load_own_apps(&self) {
        let reporter = self.reporter.clone();
        self.handle.spawn_blocking(move || {
            let files = own_files::load_apps();
            if !files.is_empty() {
                reporter.send(Message::App(AppMessage::Own(OwnAppMessage::Loaded(files))));
            }
        });
    }

    /// Does one thing; never waits for it.
    pub(crate) fn carry_out(&mut self, effect: Effect) {
        let reporter = self.reporter.clone();
        match effect {
            Effect::OpenUrl(address) => self.open(address),
            Effect::OpenMail { subject, body } => self.open(mail_address(&subject, &body)),
            Effect::CopyText(text, note) => self.clipboard.copy(text, false, note),
            Effect::CopySecret(secret, note) => {
                self.clipboard.copy(secret.expose().to_owned(), true, note);
            }
            Effect::ReadClipboard(generation) => self.clipboard.read(generation),
            Effect::PickFile(generation) => {
                let pick = files::pick();
                self.handle.spawn(async move {
                    let outcome = pick.await;
                    reporter.send(Message::Import(ImportMessage::Picked(generation, outcome)));
                });
            }
            Effect::ReadFile(generation, path) => {
                self.handle.spawn_blocking(move || {
                    let bytes = files::read(&path);
                    let read = ImportMessage::FileRead(generation, path, bytes);
                    reporter.send(Message::Import(read));
                });
            }
            Effect::ReadFound(generation, path) => {
                self.handle.spawn_blocking(move || {
                    let bytes = files::read_found(&path);
                    let read = ImportMessage::FileRead(generation, path, bytes);
                    reporter.send(Message::Import(read));
                });
            }
            Effect::WatchDownloads(generation) => {
                let report = move |message| reporter.send(Message::Downloads(message));
                let folder = downloads::folder();
                let watch = downloads::Watch::start(folder, self.started, generation, report);
                self.watch = Some(watch);
            }
            Effect::StopWatch => self.watch = None,
            Effect::RememberWatch(allowed) => {
                // The last word counts, whichever thread comes first.
                settings::set_watch(allowed);
                self.handle.spawn_blocking(settings::write);
            }
            Effect::RememberPreferences(preferences) => {
                settings::set_window(preferences);
                self.handle.spawn_blocking(settings::write);
            }
            Effect::ReadNames(paths) => {
                self.handle.spawn_blocking(move || {
                    let names = paths.into_iter().map(|path| {
                        let name = files::account_name(&path);
                        (path, name)
                    });
                    let names = DownloadsMessage::Names(names.collect());
                    reporter.send(Message::Downloads(names));
                });
            }
            Effect::ReadPage(generation) => self.clipboard.read_page(generation),
            Effect::ReadGuide(generation, path) => {
                self.handle.spawn_blocking(move || {
                    let text = own_files::read_guide(&path);
                    let message = GuideMessage::FileRead(generation, text);
                    reporter.send(Message::App(AppMessage::Guide(message)));
                });
            }
            Effect::ReadGuideText(generation, text) => {
                self.handle.spawn_blocking(move || {
                    let message = GuideMessage::Read(generation, read_guide(&text));
                    reporter.send(Message::App(AppMessage::Guide(message)));
                });
            }
            Effect::PickGuide(generation) => {
                let pick = files::pick_guide();
                self.handle.spawn(async move {
                    let message = GuideMessage::Picked(generation, pick.await);
                    reporter.send(Message::App(AppMessage::Guide(message)));
                });
            }
            Effect::ReadAppFile(path) => {
                self.handle.spawn_blocking(move || {
                    let name = own_files::name(&path);
                    let message = OwnAppMessage::FileRead(name, own_files::read_app(&path));
                    reporter.send(Message::App(AppMessage::Own(message)));
                });
            }
            Effect::SaveOwnApp { file, text } => {
                self.handle.spawn_blocking(move || {
                    let saved = own_files::save_app(&file, &text);
                    reporter.send(Message::App(AppMessage::Own(OwnAppMessage::Saved(saved))));
                });
            }
            Effect::WritePracticeFile { name, text } => {
                self.handle.spawn_blocking(move || {
                    let path = files::write_practice_file(&name, &text);
                    reporter.send(Message::Import(ImportMessage::PracticeFileWritten(path)));
                });
            }
            Effect::StartPractice => {
                let practice = Arc::clone(&self.practice);
                self.handle.spawn(async move {
                    let started = PracticeStore::start().await;
                    let target = started.as_ref().map(PracticeStore::target);
                    let answer = target.map_err(ToString::to_string);
                    *practice.lock().unwrap_or_else(PoisonError::into_inner) = started.ok();
                    reporter.send(Message::PracticeStarted(answer));
                });
            }
            Effect::StartHomePractice => {
                let practice = Arc::clone(&self.home_practice);
                self.handle.spawn(async move {
                    let started = PracticeStore::start().await;
                    let target = started.as_ref().map(PracticeStore::target);
                    let answer = target.map_err(ToString::to_string);
                    *practice.lock().unwrap_or_else(PoisonError::into_inner) = started.ok();
                    reporter.send(Message::Home(HomeMessage::PracticeStarted(answer)));
                });
            }
            Effect::StopPractice => {
                // At once, so that it can never end the store of a later start.
                *self.practice.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
            Effect::Prepare(target) => {
                if let Ok(connection) = self.connection(&target) {
                    self.handle.spawn(async move { connection.warm_up().await });
                }
            }
            Effect::Reach => {
                // One of its own: the connection that stands ready for the test stays.
                let connection = Connection::new(&Target::BigCommerce);
                self.handle.spawn(async move {
                    let answer = match connection {
                        Ok(connection) => connection.reach().await,
                        Err(cause) => Err(cause),
                    };
                    reporter.send(Message::Preferences(PreferencesMessage::Reached(answer)));
                });
            }
            Effect::SaveDocument(kind) => {
                let save = documents::save(kind);
                self.handle.spawn(async move { reporter.send(save.await) });
            }
            Effect::KeepValues { generation, connection, values, report } => {
                self.keep.keep(generation, *connection, values, report);
            }
            Effect::StopWaiting(generation) => self.keep.stop_waiting(generation),
            Effect::LoadValues { generation, id } => self.keep.load(generation, id),
            Effect::RemoveConnection { generation, id } => self.keep.remove(generation, id),
            Effect::RemoveLeftover(generation) => self.keep.remove_leftover(generation),
            Effect::RebuildList(generation) => self.keep.rebuild(generation),
            Effect::ReadList => self.keep.read_list(),
            Effect::ChangeList(change) => self.keep.change_list(change),
            Effect::TidyUp { generation, connection, values, imported, older } => {
                self.keep.tidy_up(generation, *connection, values, imported, older);
            }
            Effect::RememberSession(session) => self.keep.remember_session(session),
            Effect::ListWebhooks { generation, target, accepts, hash, token } => {
                let connection = self.connection(&target);
                self.handle.spawn(async move {
                    let listed = match connection {
                        Ok(connection) => {
                            gateway::webhooks(&connection, accepts, &hash, &token).await
                        }
                        Err(cause) => Err(cause),
                    };
                    reporter.send(Message::Home(HomeMessage::Webhooks(generation, listed)));
                });
            }
            Effect::ClearClipboard { known } => self.clipboard.clear(known),
            Effect::ForgetConnection => self.connection = None,
            Effect::MakePassword(generation) => {
                let password = handover::sealed::new_password().ok();
                reporter.send(Message::Seal(SealMessage::Password(generation, password)));
            }
            Effect::WriteSealed { generation, name, contents, password, cancel } => {
                let save = sealed::save(name);
                self.handle.spawn(async move {
                    let path = match save.await {
                        PickOutcome::Chosen(path) => Some(path),
                        PickOutcome::Cancelled => None,
                        PickOutcome::NoDialog => {
                            reporter.send(Message::NoFileDialog);
                            None
                        }
                    };
                    let written = tokio::task::spawn_blocking(move || {
                        path.and_then(|path| sealed::write(&path, &contents, &password, &cancel))
                    });
                    let failed = Some(Err(handover::sealed::SealFailure::NotWritten));
                    let written = written.await.unwrap_or(failed);
                    reporter.send(Message::Seal(SealMessage::Written(generation, written)));
                });
            }
            Effect::PickSealed(_) => {
                let pick = sealed::pick();
                self.handle.spawn(async move {
                    match pick.await {
                        PickOutcome::Chosen(path) => {
                            reporter.send(Message::Seal(SealMessage::Open(path)));
                        }
                        PickOutcome::NoDialog => {
                            reporter.send(Message::NoFileDialog);
                        }
                        PickOutcome::Cancelled => {}
                    }
                });
            }
            Effect::ReadSealed(generation, path) => {
                self.handle.spawn_blocking(move || {
                    let bytes = sealed::read(&path);
                    reporter.send(Message::Seal(SealMessage::Read(generation, bytes)));
                });
            }
            Effect::Unseal { generation, bytes, password } => {
                self.handle.spawn_blocking(move || {
                    let opened = handover::sealed::open(bytes.expose(), &password, memory::free());
                    let opened = opened.map(Box::new);
                    reporter.send(Message::Seal(SealMessage::Unsealed(generation, opened)));
                });
            }
            Effect::StartTest { generation, target, plan, hash, token } => {
                let connection = self.connection(&target);
                let cancel = CancellationToken::new();
                self.tests.insert(generation, cancel.clone());
                self.handle.spawn(async move {
                    let progress = |progress| {
                        let message = TestMessage::Progress(generation, progress);
                        reporter.send(Message::Test(message));
                    };
                    let report: Report = match connection {
                        Ok(connection) => {
                            gateway::check(&connection, &plan, &hash, &token, &progress, &cancel)
                                .await
                        }
                        Err(cause) => gateway::not_started(cause, &plan, &hash, &token),
                    };
                    reporter.send(Message::Test(TestMessage::Done(generation, Box::new(report))));
                });
            }
            Effect::StopTest(generation) => {
                if let Some(cancel) = self.tests.remove(&generation) {
                    cancel.cancel();
                }
            }
            Effect::Later(pause, message) => {
                self.handle.spawn(async move {
                    tokio::time::sleep(pause).await;
                    reporter.send(message);
                });
            }
            Effect::Tick(generation) => {
                self.handle.spawn(async move {
                    let begun = SystemTime::now();
                    tokio::time::sleep(Duration::from_secs(1)).await;
                    let message = TidyMessage::Tick(generation, passed_since(begun));
                    reporter.send(Message::Tidy(message));
                });
            }
            // The window closes itself.
            Effect::Close => {}
        }
    }

    /// The connection to this target: the one that stands, if it leads there.
    fn connection(&mut self, target: &Target) -> Result<Arc<Connection>, Cause> {
        match &self.connection {
            Some((known, connection)) if known == target => Ok(Arc::clone(connection)),
            _ => {
                let connection = Arc::new(Connection::new(target)?);
                self.connection = Some((target.clone(), Arc::clone(&connection)));
                Ok(connection)
            }
        }
    }

    /// Opens an address in the browser, or a mail in the mail program. Only these get here; they come from the
    /// catalogue and from our own constants.
    fn open(&self, address: String) {
        let reporter = self.reporter.clone();
        self.handle.spawn_blocking(move || {
            // A browser is no mail program: the system chooses what a mail opens in.
            let opened = if address.starts_with("mailto:?") {
                open::that_detached(&address).is_ok()
            } else {
                address.starts_with("https://") && webbrowser::open(&address).is_ok()
            };
            let opened = SettingsMessage::BrowserOpened(address, opened);
            reporter.send(Message::Settings(opened));
        });
    }
}

/// The address that opens a new mail. Blanks and line ends are written as RFC 6068 asks.
fn mail_address(subject: &str, body: &str) -> String {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let body = body.replace('\n', "\r\n");
    format!("mailto:?subject={}&body={}", encode(subject), encode(&body))
}

#[cfg(test)]
mod tests {
    use super::mail_address;
    use super::passed_since;
    use std::time::{Duration, SystemTime};

    #[test]
    fn a_mail_keeps_blanks_lines_and_signs() {
        let address = mail_address("Access & more", "Hello,\nétoile + 1");
        assert_eq!(
            address,
            "mailto:?subject=Access%20%26%20more&body=Hello%2C%0D%0A%C3%A9toile%20%2B%201"
        );
    }

    #[test]
    fn a_second_counts_at_least_and_sleep_counts_too() {
        let now = SystemTime::now();
        assert_eq!(passed_since(now), 1);
        assert_eq!(passed_since(now + Duration::from_secs(3600)), 1, "the clock was set back");
        assert!((3600..3610).contains(&passed_since(now - Duration::from_secs(3600))));
    }
}

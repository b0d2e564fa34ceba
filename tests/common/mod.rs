//! A window without a screen and a fake desktop that answers at once, for tests that click controls
//! by their accessible names.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]
#![allow(unreachable_pub, dead_code, reason = "shared by several test programs")]

pub mod screens;
pub mod vault;

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, HarnessBuilder};
use scopewise::credentials::{AccessToken, StoreHash};
use scopewise::flow::{
    AppMessage, ClipboardEffect, ClipboardProblem, Effect, FileEffect, GuideMessage, GuideProblem,
    HomeMessage, ImportMessage, KeyringEffect, Message, NetworkEffect, OwnAppMessage, PickOutcome,
    SealMessage, SealedEffect, Session, SettingsMessage, SystemEffect, TestMessage, TidyMessage,
};
use scopewise::gateway::{self, Connection, Plan, Report, Target};
use scopewise::practice::PracticeStore;
use scopewise::secret::SecretBytes;
use scopewise::ui::App;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

/// Builds the report for a test that would have asked BigCommerce.
pub type Answer = fn(&Plan, &StoreHash, &AccessToken) -> Report;

/// Records what the desktop was asked to do and decides how it answers.
#[derive(Default)]
pub struct Desk {
    pub opened: Vec<String>,
    pub copied: Vec<String>,
    pub clipboard: Option<String>,
    pub picked: Option<PathBuf>,
    pub vault: vault::Vault,
    pub session: Option<Box<Session>>,
    /// Whether the network is unreachable.
    pub offline: bool,
    /// The most recently requested watch on the Downloads folder.
    pub watch: scopewise::flow::Ticket,
    /// Whether tests start but never finish.
    pub silent: bool,
    /// Builds the report for tests against BigCommerce; no request is sent.
    pub answer: Option<Answer>,
    practice: Option<PracticeStore>,
    home_practice: Option<PracticeStore>,
}

/// A window and its fake desktop.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub desk: Arc<Mutex<Desk>>,
    // Keeps the practice store alive.
    _runtime: Arc<Runtime>,
}

#[allow(clippy::too_many_lines, reason = "an arm for each effect")]
fn execute(effect: Effect, desk: &Arc<Mutex<Desk>>, answers: &Sender<Message>, runtime: &Runtime) {
    let answer = |message: Message| answers.send(message).expect("the window listens");
    let mut desk = desk.lock().expect("one at a time");
    match effect {
        Effect::System(SystemEffect::OpenUrl(url)) => {
            desk.opened.push(url.clone());
            answer(Message::Settings(SettingsMessage::BrowserOpened(url.clone(), true)));
        }
        Effect::System(SystemEffect::OpenMail { subject, .. }) => desk.opened.push(subject),
        Effect::Clipboard(ClipboardEffect::Copy(text, note)) => {
            desk.copied.push(text);
            answer(Message::Copied(note, true));
        }
        Effect::Clipboard(
            ClipboardEffect::CopySecret(secret, note) | ClipboardEffect::Select(secret, note),
        ) => {
            desk.copied.push(secret.expose().to_owned());
            answer(Message::Copied(note, true));
        }
        Effect::File(FileEffect::Pick(ticket)) => {
            let outcome = desk.picked.clone().map_or(PickOutcome::NoDialog, PickOutcome::Chosen);
            answer(Message::Import(ImportMessage::Picked(ticket, outcome)));
        }
        Effect::File(FileEffect::Read(ticket, path)) => {
            let bytes = SecretBytes::new(Zeroizing::new(std::fs::read(&path).expect("the file")));
            answer(Message::Import(ImportMessage::FileRead(ticket, path, Ok(bytes))));
        }
        Effect::Clipboard(ClipboardEffect::ReadPage(ticket)) => {
            let page = GuideMessage::Pasted(ticket, Err(ClipboardProblem::Empty));
            answer(Message::App(AppMessage::Guide(page)));
        }
        Effect::File(FileEffect::PickGuide(ticket)) => {
            let outcome = desk.picked.clone().map_or(PickOutcome::NoDialog, PickOutcome::Chosen);
            answer(Message::App(AppMessage::Guide(GuideMessage::Picked(ticket, outcome))));
        }
        Effect::File(FileEffect::ReadGuide(ticket, path)) => {
            let text = std::fs::read_to_string(path).map_err(|_| GuideProblem::Unreadable);
            answer(Message::App(AppMessage::Guide(GuideMessage::FileRead(ticket, text))));
        }
        Effect::File(FileEffect::ReadGuideText(ticket, text)) => {
            let read = GuideMessage::Read(ticket, scopewise::flow::read_guide(&text));
            answer(Message::App(AppMessage::Guide(read)));
        }
        Effect::File(FileEffect::ReadAppFile(path)) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(path).ok();
            answer(Message::App(AppMessage::Own(OwnAppMessage::FileRead(name, text))));
        }
        Effect::File(FileEffect::SaveOwnApp { .. }) => {
            answer(Message::App(AppMessage::Own(OwnAppMessage::Saved(true))));
        }
        Effect::Clipboard(ClipboardEffect::Read(ticket)) => {
            let text = desk.clipboard.clone().map(scopewise::secret::Secret::new);
            let text = text.ok_or(ClipboardProblem::Empty);
            answer(Message::Import(ImportMessage::Pasted(ticket, text)));
        }
        Effect::File(FileEffect::WritePracticeFile { name, text }) => {
            // Always the same path, because it shows up in the snapshots. Tests running in parallel
            // write identical files.
            let shared = std::env::temp_dir().join("scopewise-tests");
            let whole = |path: &std::path::Path| {
                scopewise::saved::write_whole(path, text.as_bytes()).is_ok()
            };
            let mut path = shared.join(&name);
            if !whole(&path) {
                path = tempfile::tempdir().expect("a folder").keep().join(&name);
                assert!(whole(&path), "a file");
            }
            answer(Message::Import(ImportMessage::PracticeFileWritten(Some(path))));
        }
        Effect::Network(NetworkEffect::StartPractice) => {
            let store = runtime.block_on(PracticeStore::start()).expect("a practice store");
            answer(Message::PracticeStarted(Ok(store.target())));
            desk.practice = Some(store);
        }
        Effect::Network(NetworkEffect::StopPractice) => desk.practice = None,
        Effect::Network(NetworkEffect::StartHomePractice) => {
            let store = runtime.block_on(PracticeStore::start()).expect("a practice store");
            answer(Message::Home(HomeMessage::PracticeStarted(Ok(store.target()))));
            desk.home_practice = Some(store);
        }
        Effect::Network(NetworkEffect::StartTest { .. }) if desk.silent => {}
        Effect::Network(NetworkEffect::StartTest { ticket, plan, hash, token, .. })
            if desk.offline =>
        {
            let report = gateway::not_started(gateway::Cause::Offline, &plan, &hash, &token);
            answer(Message::Test(TestMessage::Done(ticket, Box::new(report))));
        }
        Effect::Network(NetworkEffect::StartTest {
            ticket,
            target: Target::BigCommerce,
            plan,
            hash,
            token,
        }) if desk.answer.is_some() => {
            let made = desk.answer.expect("an answer");
            let report = made(&plan, &hash, &token);
            answer(Message::Test(TestMessage::Done(ticket, Box::new(report))));
        }
        Effect::Network(NetworkEffect::StartTest { ticket, target, plan, hash, token }) => {
            let answers = answers.clone();
            runtime.spawn(async move {
                let cancel = CancellationToken::new();
                let progress = |_| {};
                let connection = Connection::new(&target).expect("a client");
                let connection = Arc::new(connection);
                let mut report =
                    gateway::check(&connection, &plan, &hash, &token, &progress, &cancel).await;
                // The duration shows up in the snapshots, so it must be constant.
                report.took = Duration::from_millis(800);
                for outcome in &mut report.checks {
                    outcome.took = outcome.took.map(|_| Duration::from_millis(100));
                }
                let done = TestMessage::Done(ticket, Box::new(report));
                // The window may be gone if the test has failed.
                let _ = answers.send(Message::Test(done));
            });
        }
        Effect::File(FileEffect::ReadFound(ticket, path)) => {
            let bytes = SecretBytes::new(Zeroizing::new(std::fs::read(&path).expect("the file")));
            answer(Message::Import(ImportMessage::FileRead(ticket, path, Ok(bytes))));
        }
        Effect::File(FileEffect::WatchDownloads(ticket)) => desk.watch = ticket,
        Effect::File(FileEffect::StopWatch) | Effect::System(SystemEffect::RememberWatch(_)) => {}
        Effect::File(FileEffect::ReadNames(_) | FileEffect::FindLeftovers(..)) => {}
        Effect::Network(NetworkEffect::StopTest(_))
        | Effect::System(SystemEffect::Later(..))
        | Effect::System(SystemEffect::Close) => {}
        Effect::Network(NetworkEffect::Prepare(_)) | Effect::File(FileEffect::SaveDocument(_)) => {}
        Effect::Keyring(KeyringEffect::StopWaiting(_))
        | Effect::Network(NetworkEffect::ForgetConnection)
        | Effect::Sealed(SealedEffect::Pick(_)) => {}
        Effect::Sealed(SealedEffect::Write { .. })
        | Effect::Sealed(SealedEffect::Read(..))
        | Effect::Sealed(SealedEffect::Open { .. }) => {}
        Effect::System(SystemEffect::RememberSession(session)) => desk.session = session,
        Effect::Sealed(SealedEffect::MakePassword(ticket)) => {
            let words = "carton-shorten-underfed-afflicted-accurate-clubhouse";
            let password = Some(scopewise::secret::Secret::new(words));
            answer(Message::Seal(SealMessage::Password(ticket, password)));
        }
        Effect::Clipboard(ClipboardEffect::Clear { .. }) => {
            desk.copied.push(String::new());
            answer(Message::Tidy(TidyMessage::Cleared(scopewise::flow::Cleared::Empty)));
        }
        Effect::Network(NetworkEffect::ListWebhooks { ticket, target, accepts, hash, token }) => {
            let answers = answers.clone();
            runtime.spawn(async move {
                let connection = Arc::new(Connection::new(&target).expect("a client"));
                let listed = gateway::webhooks(&connection, accepts, &hash, &token).await;
                let _ = answers.send(Message::Home(HomeMessage::Webhooks(ticket, listed)));
            });
        }
        kept => {
            if let Some(message) = desk.vault.execute(kept) {
                answer(message);
            }
        }
    }
}

impl Window {
    /// Opens a window of this size.
    pub fn open(width: f32, height: f32) -> Self {
        Self::build(Harness::builder().with_size([width, height]))
    }

    /// Opens a window with the builder's options.
    pub fn build(builder: HarnessBuilder<App>) -> Self {
        let desk: Arc<Mutex<Desk>> = Arc::default();
        let runtime = Arc::new(Runtime::new().expect("a runtime"));
        let (sender, inbox): (Sender<Message>, Receiver<Message>) = channel();
        let (asked, tools) = (Arc::clone(&desk), Arc::clone(&runtime));
        let harness = builder.allow_missing_glyphs().build_eframe(move |cc| {
            let carrier = Box::new(move |effect| execute(effect, &asked, &sender, &tools));
            App::new(&cc.egui_ctx, carrier, inbox)
        });
        let mut window = Self { harness, desk, _runtime: runtime };
        window.settle();
        window
    }

    /// Scrolls down by this many points with the wheel over the middle of the window.
    pub fn wheel(&mut self, down: f32) {
        self.harness.event(egui::Event::PointerMoved(egui::pos2(600.0, 400.0)));
        self.harness.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -down),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: egui::Modifiers::NONE,
        });
    }

    /// Draws until animations are over and answers have arrived.
    pub fn settle(&mut self) {
        self.harness.run_steps(6);
    }

    /// Clicks the control with exactly this name.
    pub fn press(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.settle();
    }

    /// Clicks the control whose name starts with this text.
    pub fn press_starting(&mut self, start: &str) {
        let found = self.harness.query_all_by_label_contains(start).find(|node| {
            let node = node.accesskit_node();
            node.label().is_some_and(|label| label.starts_with(start))
        });
        found.unwrap_or_else(|| panic!("no control begins with {start:?}")).click();
        self.settle();
    }

    /// Whether this text is on the screen.
    pub fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
            || self.harness.query_all_by_value(words).next().is_some()
    }

    /// Draws until this text is on the screen.
    pub fn wait_for(&mut self, words: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.says(words) {
            assert!(Instant::now() < end, "waited in vain for {words:?}");
            std::thread::sleep(Duration::from_millis(20));
            self.harness.step();
        }
        self.settle();
    }
}

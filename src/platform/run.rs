//! Opens the window, with the renderer that this system has.

use super::{Desktop, Reporter, context, keep, panics};
use crate::cli;
use crate::flow::{ImportMessage, Message, PreferencesMessage, SealMessage};
use crate::texts::{TextId, t, text};
use crate::ui::{self, App};
use eframe::{NativeOptions, Renderer};
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
#[cfg(target_os = "linux")]
use std::{os::unix::process::CommandExt as _, process::Command};
use tokio::runtime::{Handle, Runtime};

/// Exit status when there is no window to be had.
const NO_WINDOW: u8 = 3;

/// Opens the window and runs until it closes. A credentials file opens at the Credentials step as
/// soon as an app is chosen, a sealed one at the hand-over as soon as its password is typed.
pub fn open_window(file: Option<PathBuf>, sealed: bool, practice: bool) -> ExitCode {
    if !has_display() {
        cli::complain(&text(t::CLI_NO_DISPLAY));
        return ExitCode::from(NO_WINDOW);
    }
    // Asked now: whoever connects to it takes WAYLAND_SOCKET out of the environment.
    let wayland = is_wayland();
    let (runtime, recalled) = (Rc::default(), Rc::default());
    let start = Start { runtime, recalled, wayland, file, sealed, practice };
    let outcome = show(&start);
    if let Some(runtime) = start.runtime.take() {
        // Whatever still waits (a file dialog, say) must not hold the end up.
        runtime.shutdown_background();
    }
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(id) => failed(id),
    }
}

/// Shows the window, and does what can be done where the display takes none.
fn show(start: &Start) -> Result<(), TextId> {
    #[cfg(not(target_os = "linux"))]
    {
        show_by_card(start)
    }
    #[cfg(target_os = "linux")]
    {
        let in_software = std::env::var_os(RENDERER).is_some_and(|value| value == SOFTWARE);
        let outcome = if in_software { show_in_software(start) } else { show_by_card(start) };
        if outcome.is_ok() || start.is_open() {
            return outcome;
        }
        if outcome == Err(t::CLI_WINDOW_FAILED) {
            restart_with(|command| command.env(RENDERER, SOFTWARE));
        } else if start.wayland && has(&["DISPLAY"]) {
            // Most often the variable of a session that this is no part of (su, ssh, a terminal that
            // outlived it).
            tracing::warn!("Wayland shows no window; X11 is tried");
            restart_with(|command| command.env_remove(WAYLAND[0]).env_remove(WAYLAND[1]));
        }
        // The toolkit does not tell a server that is not there from a library that is not.
        if outcome == Err(t::CLI_NO_DISPLAY) && !start.wayland && x11rb::connect(None).is_ok() {
            return Err(t::CLI_LIBRARY_MISSING);
        }
        outcome
    }
}

/// Tries the renderers, best first, until one of them shows the window.
fn show_by_card(start: &Start) -> Result<(), TextId> {
    let mut outcome = Err(t::CLI_NO_DISPLAY);
    for renderer in renderers() {
        outcome = run(renderer, start.clone());
        if outcome.is_ok() {
            return outcome;
        }
        if start.is_open() {
            // It was in use: nothing may begin anew in its place, as if nothing had been lost.
            let lost = |id| if id == t::CLI_NO_DISPLAY { id } else { t::CLI_SCREEN_FAILED };
            return outcome.map_err(lost);
        }
        tracing::warn!(?renderer, "this renderer does not start");
    }
    outcome
}

/// Which renderer to use, if it is said: `software` needs no OpenGL.
#[cfg(target_os = "linux")]
const RENDERER: &str = "SCOPEWISE_RENDERER";
#[cfg(target_os = "linux")]
const SOFTWARE: &str = "software";

/// Begins anew in another environment, with the same words on the command line. A process of this
/// toolkit can make its connection to the display but once, and that one belongs to what failed. Comes
/// back only where that is impossible.
#[cfg(target_os = "linux")]
fn restart_with(change: impl FnOnce(&mut Command) -> &mut Command) {
    let Ok(program) = std::env::current_exe() else { return };
    let error = change(Command::new(program).args(std::env::args_os().skip(1))).exec();
    tracing::error!(%error, "the program could not begin anew");
}

#[cfg(target_os = "linux")]
fn show_in_software(start: &Start) -> Result<(), TextId> {
    let (start, viewport) = (start.clone(), with_icon(ui::window()));
    let create = |ctx: &egui::Context| {
        cli::complain(&text(t::WINDOW_SOFTWARE));
        Ok(start.app(ctx, Drawing::WithoutOpenGl)?)
    };
    let window = || super::software::run(viewport, create);
    let outcome = panics::trying(window);
    outcome.unwrap_or_else(|words| Err(words.into())).map_err(|error| {
        tracing::error!(%error, "the window could not be opened without OpenGL");
        let words = error.to_string();
        match error.downcast_ref::<winit::error::EventLoopError>() {
            _ if lacks_library(&words) => t::CLI_LIBRARY_MISSING,
            Some(_) => t::CLI_NO_DISPLAY,
            None => t::CLI_SCREEN_FAILED,
        }
    })
}

/// Whether these words are of a library of the display's that is not there; without those of OpenGL there
/// is another way.
fn lacks_library(error: &str) -> bool {
    const OF_OPENGL: [&str; 3] = ["libEGL", "libGL", "libwayland-egl"];
    let named =
        error.contains(".so could not be loaded") || error.contains("library could not be loaded");
    named && !OF_OPENGL.iter().any(|name| error.contains(name))
}

/// Says it in one sentence; the technical words are for the log. Whoever opened the program from a
/// menu sees no terminal, so a message says it too: the system's own, on Linux that of zenity where it is installed.
fn failed(id: TextId) -> ExitCode {
    let words = text(id);
    cli::complain(&words);
    // Whom one asks for help will want to know. A missing library is all there is to know.
    if id != t::CLI_LIBRARY_MISSING
        && let Some(place) = panics::place_of_failure()
    {
        cli::complain(&place);
    }
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Scopewise")
        .set_description(words)
        .show();
    ExitCode::from(NO_WINDOW)
}

/// Whether the environment has one of these.
fn has(names: &[&str]) -> bool {
    names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// What says that there is Wayland; the toolkit goes by the same two.
const WAYLAND: [&str; 2] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"];

/// On X11 and Wayland a window needs one of them; other systems always have a display.
fn has_display() -> bool {
    !cfg!(target_os = "linux") || has(&["DISPLAY"]) || has(&WAYLAND)
}

/// Files cannot be dropped on windows of this toolkit under Wayland.
fn is_wayland() -> bool {
    cfg!(target_os = "linux") && has(&WAYLAND)
}

/// Whether pictures are drawn by the processor, as in many virtual machines and over remote desktops:
/// things that move would be slow, and would slow down what they run beside. On Linux OpenGL's own word
/// for it is behind unsafe code; what is known is whether software is asked for, whether the session is
/// one from afar, and whether there is a card other than a virtual machine's.
fn draws_in_software(cc: &eframe::CreationContext<'_>) -> bool {
    #[cfg(any(windows, target_os = "macos"))]
    {
        use eframe::wgpu::DeviceType::Cpu;
        cc.wgpu_render_state.as_ref().is_some_and(|wgpu| wgpu.adapter.get_info().device_type == Cpu)
    }
    #[cfg(not(any(windows, target_os = "macos")))]
    {
        let _ = cc;
        let asked = std::env::var_os("LIBGL_ALWAYS_SOFTWARE").is_some_and(|value| value == "1");
        let afar = has(&["SSH_CONNECTION", "VNCDESKTOP", "XRDP_SESSION"]);
        let cards = std::path::Path::new("/sys/class/drm");
        cfg!(target_os = "linux") && (asked || afar || !has_card(cards))
    }
}

/// Whether one of the cards in this folder of the system's draws by itself.
#[cfg(not(any(windows, target_os = "macos")))]
fn has_card(cards: &std::path::Path) -> bool {
    // A card that no driver is behind (`vgem`, `vkms`) has no name here.
    const VIRTUAL: [&str; 8] =
        ["", "bochs-drm", "cirrus", "hyperv_drm", "qxl", "vboxvideo", "virtio_gpu", "vmwgfx"];
    let draws = |entry: std::fs::DirEntry| {
        let driver = std::fs::read_link(entry.path().join("device/driver")).unwrap_or_default();
        let name = driver.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_virtual = VIRTUAL.contains(&name.as_str());
        entry.file_name().to_string_lossy().starts_with("renderD") && !is_virtual
    };
    let entries = std::fs::read_dir(cards);
    entries.is_ok_and(|entries| entries.filter_map(Result::ok).any(draws))
}

/// The renderers to try, best first.
fn renderers() -> Vec<Renderer> {
    #[cfg(any(windows, target_os = "macos"))]
    return vec![Renderer::Wgpu, Renderer::Glow];
    #[cfg(not(any(windows, target_os = "macos")))]
    return vec![Renderer::Glow];
}

/// The window with the program's own icon. Under Wayland the menu entry has it, and on macOS the
/// bundle; eframe would put its own there.
fn with_icon(window: egui::ViewportBuilder) -> egui::ViewportBuilder {
    if cfg!(target_os = "macos") {
        return window.with_icon(egui::IconData::default());
    }
    let picture = include_bytes!("../../assets/package/icons/64.png");
    match eframe::icon_data::from_png_bytes(picture) {
        Ok(icon) => window.with_icon(icon),
        Err(error) => {
            tracing::warn!(%error, "the icon cannot be read");
            window
        }
    }
}

/// How pictures come about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Drawing {
    /// By a graphics card.
    Card,
    /// By the processor, behind the face of a card.
    Processor,
    /// By the processor, in a window of our own.
    #[cfg(target_os = "linux")]
    WithoutOpenGl,
}

/// What the program was started with.
#[derive(Clone)]
struct Start {
    /// The network's threads, once there is a window.
    runtime: Rc<RefCell<Option<Runtime>>>,
    /// What was saved, where it is already being read.
    recalled: Rc<Cell<Option<JoinHandle<Message>>>>,
    /// Whether the window is one of Wayland's.
    wayland: bool,
    file: Option<PathBuf>,
    sealed: bool,
    practice: bool,
}

impl Start {
    /// Whether there is a window, or was one.
    fn is_open(&self) -> bool {
        self.runtime.borrow().is_some()
    }

    /// The network's threads.
    fn network(&self) -> std::io::Result<Handle> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("network")
            .enable_all()
            .build()?;
        let handle = runtime.handle().clone();
        self.runtime.replace(Some(runtime));
        panics::stop_trying();
        Ok(handle)
    }

    /// The program for a window that there is now.
    ///
    /// # Errors
    /// The system gives no threads.
    fn app(self, ctx: &egui::Context, drawing: Drawing) -> std::io::Result<App> {
        let network = self.network()?;
        let (sender, inbox) = channel();
        let waker = ctx.clone();
        let wake = Arc::new(move || waker.request_repaint());
        let reporter = Reporter { sender, wake };
        let mut desktop = Desktop::new(network, reporter);
        let recalled = self.recalled.take().and_then(|reading| reading.join().ok());
        let recalled = recalled.unwrap_or_else(keep::recall);
        let look = desktop.look();
        desktop.load_own_apps();
        desktop.remember();
        desktop.tidy_later();
        let carrier = Box::new(move |effect| desktop.execute(effect));
        let mut app = App::new(ctx, carrier, inbox);
        app.set_cleared();
        app.set_wayland(self.wayland);
        app.set_keyring(super::keyring::NAME);
        app.send(ctx, look);
        if drawing != Drawing::Card {
            let still = PreferencesMessage::SystemMotion(true);
            app.send(ctx, Message::Preferences(still));
        }
        #[cfg(target_os = "linux")]
        if drawing == Drawing::WithoutOpenGl {
            app.set_single_window();
            app.send(ctx, Message::DrawnWithoutOpenGl);
        }
        app.send(ctx, recalled);
        if self.practice {
            app.send(ctx, Message::StartPractice);
        }
        if let Some(file) = self.file {
            let file = std::path::absolute(&file).unwrap_or(file);
            let message = if self.sealed {
                Message::Seal(SealMessage::Open(file))
            } else {
                Message::Import(ImportMessage::Dropped(vec![file]))
            };
            app.send(ctx, message);
        }
        Ok(app)
    }
}

fn run(renderer: Renderer, start: Start) -> Result<(), TextId> {
    let viewport = with_icon(ui::window());
    let ctx = context::new(true);
    let rehearsal = Rc::new(Cell::new(None));
    let (rehearsed, rehearsing) = (Rc::clone(&rehearsal), ctx.clone());
    let recalled = Rc::clone(&start.recalled);
    let options = NativeOptions {
        viewport,
        renderer,
        // The context has the system's fonts already.
        system_font_fallback: false,
        // Between the connection to the display and OpenGL, each of which takes long. Not before: Xlib
        // reads its tables of keys letter by letter, many times slower once there is a second thread.
        window_builder: Some(Box::new(move |window| {
            rehearsed.set(context::rehearse(&rehearsing));
            let reading = std::thread::Builder::new().name("list".to_owned());
            recalled.set(reading.spawn(keep::recall).ok());
            window
        })),
        ..NativeOptions::default()
    };
    let window = || {
        eframe::run_native_ext(
            "Scopewise",
            options,
            Some(ctx),
            Box::new(move |cc| {
                if rehearsal.take().is_some_and(|thread| thread.join().is_err()) {
                    return Err("the first picture could not be rehearsed".into());
                }
                let software = draws_in_software(cc);
                let drawing = if software { Drawing::Processor } else { Drawing::Card };
                Ok(Box::new(start.app(&cc.egui_ctx, drawing)?))
            }),
        )
    };
    // A display that offers no way of drawing at all makes eframe panic.
    let outcome = panics::trying(window)
        .unwrap_or_else(|words| Err(eframe::Error::AppCreation(words.into())));
    outcome.map_err(|error| {
        tracing::error!(%error, "the window could not be opened");
        let words = error.to_string();
        match error {
            _ if lacks_library(&words) => t::CLI_LIBRARY_MISSING,
            eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => t::CLI_NO_DISPLAY,
            _ => t::CLI_WINDOW_FAILED,
        }
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{has_card, lacks_library};
    use std::os::unix::fs::symlink;

    #[test]
    fn a_virtual_machine_has_no_card_of_its_own() {
        let cards = tempfile::tempdir().expect("a folder");
        let add = |name: &str, driver: Option<&str>| {
            let device = cards.path().join(name).join("device");
            std::fs::create_dir_all(&device).expect("a folder");
            if let Some(driver) = driver {
                symlink(format!("../../bus/pci/drivers/{driver}"), device.join("driver"))
                    .expect("a link");
            }
        };
        assert!(!has_card(&cards.path().join("none")));
        add("renderD128", Some("virtio_gpu"));
        add("renderD129", None);
        add("card0", Some("amdgpu"));
        assert!(!has_card(cards.path()));
        add("renderD130", Some("amdgpu"));
        assert!(has_card(cards.path()));
    }

    #[test]
    fn a_missing_library_is_told_from_what_else_goes_wrong() {
        assert!(lacks_library("Library libxkbcommon-x11.so could not be loaded."));
        assert!(lacks_library("The wayland library could not be loaded"));
        assert!(!lacks_library("Library libwayland-egl.so could not be loaded."));
        assert!(!lacks_library("nothing listens at /run/wayland.sock"));
    }
}

//! Opens the window with a renderer that this system supports.

use super::{Desktop, Reporter, context, keep, panics};
use crate::cli;
#[cfg(target_os = "linux")]
use crate::flow::Renderer as PreferredRenderer;
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

/// The exit status when no window can be opened.
const NO_WINDOW: u8 = 3;

/// Opens the window and runs until it closes. A credentials file opens at the Credentials step as
/// soon as an app is chosen, a sealed file at the hand-over as soon as its password is entered.
pub fn open_window(file: Option<PathBuf>, sealed: bool, practice: bool) -> ExitCode {
    if !has_display() {
        cli::print_error(&text(t::CLI_NO_DISPLAY));
        return ExitCode::from(NO_WINDOW);
    }
    // Check now: connecting to Wayland removes WAYLAND_SOCKET from the environment.
    let wayland = is_wayland();
    let (runtime, recalled) = (Rc::default(), Rc::default());
    let start = Start { runtime, recalled, wayland, file, sealed, practice };
    let outcome = show(&start);
    if let Some(runtime) = start.runtime.take() {
        // Anything still pending (a file dialog, for example) must not delay the exit.
        runtime.shutdown_background();
    }
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(id) => failed(id),
    }
}

/// Shows the window, or tries the alternatives if the display does not support it.
fn show(start: &Start) -> Result<(), TextId> {
    #[cfg(not(target_os = "linux"))]
    {
        show_with_gpu(start)
    }
    #[cfg(target_os = "linux")]
    {
        let in_software = match std::env::var(RENDERER).as_deref() {
            Ok(SOFTWARE) => true,
            Ok(OPENGL) => false,
            _ => match super::settings::read().window.renderer {
                Some(renderer) => renderer == PreferredRenderer::Software,
                None => !has_graphics(),
            },
        };
        let outcome = if in_software { show_in_software(start) } else { show_with_gpu(start) };
        if outcome.is_ok() || start.is_open() {
            return outcome;
        }
        let (failed, other) = match in_software {
            true => (t::CLI_SCREEN_FAILED, OPENGL),
            false => (t::CLI_WINDOW_FAILED, SOFTWARE),
        };
        if outcome == Err(failed) && !has(&[TRIED]) {
            restart_with(|command| command.env(RENDERER, other).env(TRIED, "1"));
        } else if start.wayland && has(&["DISPLAY"]) {
            // Usually the variable is from a session that this process is not part of (su, ssh, a
            // terminal that outlived its session).
            tracing::warn!("Wayland shows no window; X11 is tried");
            restart_with(|command| command.env_remove(WAYLAND[0]).env_remove(WAYLAND[1]));
        }
        // The toolkit does not distinguish a missing server from a missing library.
        if outcome == Err(t::CLI_NO_DISPLAY) && !start.wayland && x11rb::connect(None).is_ok() {
            return Err(t::CLI_LIBRARY_MISSING);
        }
        outcome
    }
}

/// Tries the renderers, best first, until one of them shows the window.
fn show_with_gpu(start: &Start) -> Result<(), TextId> {
    let mut outcome = Err(t::CLI_NO_DISPLAY);
    for renderer in renderers() {
        outcome = run(renderer, start.clone());
        if outcome.is_ok() {
            return outcome;
        }
        if start.is_open() {
            // The window was in use: don't start over in its place as if nothing had been lost.
            let lost = |id| if id == t::CLI_NO_DISPLAY { id } else { t::CLI_SCREEN_FAILED };
            return outcome.map_err(lost);
        }
        tracing::warn!(?renderer, "this renderer does not start");
    }
    outcome
}

/// The variable that selects a renderer: `opengl`, or `software`, which needs none. Without it, the
/// preference decides; without either, software draws where no graphics card does.
#[cfg(target_os = "linux")]
const RENDERER: &str = "SCOPEWISE_RENDERER";
#[cfg(target_os = "linux")]
const OPENGL: &str = "opengl";
#[cfg(target_os = "linux")]
const SOFTWARE: &str = "software";
/// The variable that says that the other renderer was tried and failed.
#[cfg(target_os = "linux")]
const TRIED: &str = "SCOPEWISE_RENDERER_TRIED";

/// Re-executes the program with the same arguments and a changed environment: this toolkit connects
/// to the display only once per process, and the failed attempt used that connection. Returns only
/// if that is impossible.
#[cfg(target_os = "linux")]
fn restart_with(change: impl FnOnce(&mut Command) -> &mut Command) {
    let Ok(program) = std::env::current_exe() else { return };
    let error = change(Command::new(program).args(std::env::args_os().skip(1))).exec();
    tracing::error!(%error, "the program could not be restarted");
}

#[cfg(target_os = "linux")]
fn show_in_software(start: &Start) -> Result<(), TextId> {
    let (start, viewport) = (start.clone(), with_icon(ui::window()));
    let reader = start.clone();
    let create = |ctx: &egui::Context| {
        if !has(&[TRIED]) {
            return Ok(start.app(ctx, Drawing::Software)?);
        }
        cli::print_error(&text(t::WINDOW_SOFTWARE));
        Ok(start.app(ctx, Drawing::WithoutOpenGl)?)
    };
    let window = || super::software::run(viewport, || reader.read_saved_data(), create);
    let outcome = panics::catch_until_open(window);
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

/// Whether this error is about a missing library of the display. One of OpenGL doesn't count, since
/// another renderer works without it.
fn lacks_library(error: &str) -> bool {
    const OF_OPENGL: [&str; 3] = ["libEGL", "libGL", "libwayland-egl"];
    let named =
        error.contains(".so could not be loaded") || error.contains("library could not be loaded");
    named && !OF_OPENGL.iter().any(|name| error.contains(name))
}

/// Reports the problem in one sentence; the technical details are in the log. A user who opened the
/// program from a menu sees no terminal, so a dialog reports it too: the system's own, or on Linux
/// zenity's if installed.
fn failed(id: TextId) -> ExitCode {
    let words = text(id);
    cli::print_error(&words);
    // The location helps anyone who is asked for help. A missing library needs no location.
    if id != t::CLI_LIBRARY_MISSING
        && let Some(place) = panics::place_of_failure()
    {
        cli::print_error(&place);
    }
    super::dialog::show_error(&words);
    ExitCode::from(NO_WINDOW)
}

/// Whether one of these environment variables is set and not empty.
fn has(names: &[&str]) -> bool {
    names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// The variables that indicate Wayland; the toolkit checks the same two.
const WAYLAND: [&str; 2] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"];

/// Whether there is a display. X11 and Wayland set one of these variables; other systems always
/// have a display.
fn has_display() -> bool {
    !cfg!(target_os = "linux") || has(&["DISPLAY"]) || has(&WAYLAND)
}

/// Whether this is Wayland, where files cannot be dropped on this toolkit's windows.
fn is_wayland() -> bool {
    cfg!(target_os = "linux") && has(&WAYLAND)
}

/// Whether frames are drawn by the processor although OpenGL or another graphics API is used:
/// animations would be slow and would slow down other programs.
fn draws_in_software(cc: &eframe::CreationContext<'_>) -> bool {
    #[cfg(any(windows, target_os = "macos"))]
    {
        use eframe::wgpu::DeviceType::Cpu;
        cc.wgpu_render_state.as_ref().is_some_and(|wgpu| wgpu.adapter.get_info().device_type == Cpu)
    }
    #[cfg(not(any(windows, target_os = "macos")))]
    {
        let _ = cc;
        !has_graphics()
    }
}

/// Whether a graphics card draws, unlike in many virtual machines and over remote desktops. Asking
/// OpenGL takes unsafe code, so this goes by whether software rendering is requested, whether the
/// session is remote, and whether there is a graphics card other than a virtual machine's.
#[cfg(not(any(windows, target_os = "macos")))]
fn has_graphics() -> bool {
    let asked = std::env::var_os("LIBGL_ALWAYS_SOFTWARE").is_some_and(|value| value == "1");
    let afar = has(&["SSH_CONNECTION", "VNCDESKTOP", "XRDP_SESSION"]);
    let cards = std::path::Path::new("/sys/class/drm");
    !cfg!(target_os = "linux") || !(asked || afar || !has_card(cards))
}

/// Whether one of the graphics cards in this system folder does its own rendering.
#[cfg(not(any(windows, target_os = "macos")))]
fn has_card(cards: &std::path::Path) -> bool {
    // A card without a driver (`vgem`, `vkms`) has no name here.
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

/// Returns the renderers to try, best first.
fn renderers() -> Vec<Renderer> {
    #[cfg(any(windows, target_os = "macos"))]
    return vec![Renderer::Wgpu, Renderer::Glow];
    #[cfg(not(any(windows, target_os = "macos")))]
    return vec![Renderer::Glow];
}

/// Returns the window with the program's own icon. Under Wayland the menu entry provides it, and on
/// macOS the bundle, where eframe would use its own icon.
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

/// How frames are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Drawing {
    /// By a graphics card.
    Card,
    /// By the processor, through a graphics API.
    Processor,
    /// By the processor, in our own window.
    #[cfg(target_os = "linux")]
    Software,
    /// The same, because OpenGL failed.
    #[cfg(target_os = "linux")]
    WithoutOpenGl,
}

/// What the program was started with, and what all attempts to open a window share.
#[derive(Clone)]
struct Start {
    /// The network threads, once there is a window.
    runtime: Rc<RefCell<Option<Runtime>>>,
    /// The saved data, if it is already being read.
    recalled: Rc<Cell<Option<JoinHandle<Message>>>>,
    /// Whether the window runs under Wayland.
    wayland: bool,
    file: Option<PathBuf>,
    sealed: bool,
    practice: bool,
}

impl Start {
    /// Whether the window is open or has been.
    fn is_open(&self) -> bool {
        self.runtime.borrow().is_some()
    }

    /// Starts reading the saved data, so that a list of thousands is read while the rest is made
    /// ready.
    fn read_saved_data(&self) {
        let reading = std::thread::Builder::new().name("list".to_owned());
        self.recalled.set(reading.spawn(keep::recall).ok());
    }

    /// Starts the network threads and marks the window as open.
    fn network(&self) -> std::io::Result<Handle> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("network")
            .enable_all()
            .build()?;
        let handle = runtime.handle().clone();
        self.runtime.replace(Some(runtime));
        panics::mark_open();
        Ok(handle)
    }

    /// Creates the program for a window that has just opened.
    ///
    /// # Errors
    /// The system cannot start threads.
    fn app(self, ctx: &egui::Context, drawing: Drawing) -> std::io::Result<App> {
        let network = self.network()?;
        let (sender, inbox) = channel();
        let waker = ctx.clone();
        let wake = Arc::new(move || waker.request_repaint());
        let reporter = Reporter { sender, wake };
        let mut desktop = Desktop::new(network, reporter);
        let look = desktop.look();
        desktop.load_own_apps();
        desktop.remember();
        desktop.tidy_later();
        let carrier = Box::new(move |effect| desktop.execute(effect));
        let mut app = App::new(ctx, carrier, inbox);
        app.set_cleared();
        app.set_wayland(self.wayland);
        app.set_keyring(super::keyring::NAME);
        if cfg!(target_os = "linux") {
            app.set_describes_news();
        }
        app.send(ctx, look);
        if drawing != Drawing::Card {
            let still = PreferencesMessage::SystemMotion(true);
            app.send(ctx, Message::Preferences(still));
        }
        #[cfg(target_os = "linux")]
        if drawing == Drawing::WithoutOpenGl {
            app.send(ctx, Message::DrawnWithoutOpenGl);
        }
        let recalled = self.recalled.take().and_then(|reading| reading.join().ok());
        app.send(ctx, recalled.unwrap_or_else(keep::recall));
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
    let reader = start.clone();
    let options = NativeOptions {
        viewport,
        renderer,
        // The context already has the system's fonts.
        system_font_fallback: false,
        // Under X11, ours read the clipboard on a thread of its own. Under Wayland, only the window
        // itself may read it on every desktop.
        clipboard_shortcuts: start.wayland,
        // Run this between connecting to the display and starting OpenGL, both of which take long.
        // Not before: Xlib reads its key tables character by character, many times slower once
        // there is a second thread.
        window_builder: Some(Box::new(move |window| {
            rehearsed.set(context::warm_up(&rehearsing));
            reader.read_saved_data();
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
                #[cfg(target_os = "linux")]
                super::parent::remember(cc);
                if rehearsal.take().is_some_and(|thread| thread.join().is_err()) {
                    return Err("the first picture could not be rehearsed".into());
                }
                let software = draws_in_software(cc);
                let drawing = if software { Drawing::Processor } else { Drawing::Card };
                Ok(Box::new(start.app(&cc.egui_ctx, drawing)?))
            }),
        )
    };
    // eframe panics if a display offers no way of drawing at all.
    let outcome = panics::catch_until_open(window)
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
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
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
    fn missing_libraries_are_distinguished_from_other_errors() {
        assert!(lacks_library("Library libxkbcommon-x11.so could not be loaded."));
        assert!(lacks_library("The wayland library could not be loaded"));
        assert!(!lacks_library("Library libwayland-egl.so could not be loaded."));
        assert!(!lacks_library("nothing listens at /run/wayland.sock"));
    }
}

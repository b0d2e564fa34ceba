//! The window: state in, frames and messages out.

use super::shortcuts::{self, Act};
use crate::credentials;
use crate::flow::{AppMessage, AppScreen, GuideMessage, GuideStep, SystemEffect};
use crate::flow::{Effect, ImportMessage, Message, State, Step, update};
use crate::flow::{Overlay, Preferences, PreferencesMessage, SIZES, Theme};
use crate::secret::Secret;
use crate::texts::{Language, TextId};
use crate::ui::shell::frame;
use crate::ui::theme::{self, size};
use crate::ui::view::{Pane, UiMemory, View, dropped};
use crate::ui::widgets::watch_input;
use egui::{Context, Event, Key, ThemePreference, Vec2, ViewportCommand};
use std::sync::mpsc::Receiver;

/// Runs effects: the desktop in the real program, a recorder in tests.
pub type EffectSink = Box<dyn FnMut(Effect)>;

/// The window.
pub struct App {
    state: State,
    look: UiMemory,
    carrier: EffectSink,
    inbox: Receiver<Message>,
    may_close: bool,
    /// The preferences, language and motion setting last applied to egui.
    dressed: Option<(Preferences, Language, bool)>,
    /// The zoom that egui will have from the next frame on, and how many frames to wait for it.
    zooming: Option<(f32, u8)>,
    /// Text from the clipboard for the field with the focus.
    paste: Option<Secret>,
    /// How much everything is scaled down, so that the window fits a screen that reports a wrong
    /// size; 1 on most.
    fit: f32,
    /// The size of the screen for which the window's least size was last set, in points.
    screen: Option<Vec2>,
}

/// How many frames a changed zoom needs until everything is measured in its points.
const ZOOM_FRAMES: u8 = 2;

/// The window's properties: title, id, size.
pub fn window() -> egui::ViewportBuilder {
    egui::ViewportBuilder::default()
        .with_title("Scopewise")
        .with_app_id("app.scopewise.Scopewise")
        .with_inner_size(size::WINDOW)
        .with_min_inner_size(size::WINDOW_MIN)
}

impl App {
    /// Creates a window with a fresh wizard. Effects go out through `carrier`; their results come
    /// back through `inbox`.
    pub fn new(ctx: &Context, carrier: EffectSink, inbox: Receiver<Message>) -> Self {
        theme::install(ctx);
        let look = UiMemory::default();
        Self {
            state: State::new(),
            look,
            carrier,
            inbox,
            may_close: false,
            dressed: None,
            zooming: None,
            paste: None,
            fit: 1.0,
            screen: None,
        }
    }

    /// The wizard's state, for tests.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Sets whether this is a Wayland window, on which files cannot be dropped.
    pub fn set_wayland(&mut self, wayland: bool) {
        self.look.wayland = wayland;
    }

    /// Puts news for screen readers in the window's name and in the description of what has the
    /// focus, instead of live regions, which Orca before version 45 doesn't hear.
    pub fn set_describes_news(&mut self) {
        self.look.describes_news = true;
    }

    /// Marks the window as already cleared to its background color (egui's `panel_fill`), so it
    /// need not be filled again.
    pub fn set_cleared(&mut self) {
        self.look.cleared = true;
    }

    /// Sets the name that this system uses for its keyring.
    pub fn set_keyring(&mut self, name: TextId) {
        self.look.keyring = Some(name);
    }

    /// Handles a message as if the user had triggered it.
    pub fn send(&mut self, ctx: &Context, message: Message) {
        for effect in update(&mut self.state, message) {
            match effect {
                Effect::System(SystemEffect::Close) => {
                    self.may_close = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
                other => (self.carrier)(other),
            }
        }
        self.paste = self.state.pasting.take().or(self.paste.take());
        self.dress(ctx);
        ctx.request_repaint();
    }

    /// Applies changed preferences to egui, starting with the first frame.
    fn dress(&mut self, ctx: &Context) {
        let state = &self.state;
        let wanted = (state.user.preferences.clone(), state.language(), state.reduces_motion());
        if self.dressed.as_ref() == Some(&wanted) {
            return;
        }
        ctx.set_theme(match wanted.0.theme {
            Theme::System => ThemePreference::System,
            Theme::Light => ThemePreference::Light,
            Theme::Dark => ThemePreference::Dark,
        });
        let zoom = f32::from(wanted.0.percent()) / 100.0 * self.fit;
        if self.look.shown.is_none() {
            // Before the first frame, egui knows no window to scale and would lay that frame out
            // for a default size.
            ctx.options_mut(|options| options.zoom_factor = zoom);
        } else {
            ctx.set_zoom_factor(zoom);
            self.zooming = Some((zoom, ZOOM_FRAMES));
        }
        wanted.1.switch();
        theme::set_reduced_motion(ctx, wanted.2);
        self.dressed = Some(wanted);
    }

    /// Keeps the window within its screen. X11 computes the scale from the millimeters that a screen
    /// reports, and projectors, virtual machines and VNC report nonsense; and at a large text size
    /// the window's least size can exceed a small screen.
    fn fit_to_screen(&mut self, ctx: &Context) {
        // While the zoom changes, the screen's size is still in points of the old one.
        if let Some((_, frames)) = &mut self.zooming {
            *frames -= 1;
            if *frames == 0 {
                self.zooming = None;
            }
            ctx.request_repaint();
            return;
        }
        let Some(screen) = ctx.input(|input| input.viewport().monitor_size) else { return };
        if self.screen == Some(screen) || screen.min_elem() <= 0.0 {
            return;
        }
        let least = Vec2::from(size::WINDOW_MIN);
        let unscaled = screen * ctx.zoom_factor();
        let fit = (unscaled / least).min_elem().min(1.0);
        // A screen's size comes back with a rounding error.
        if (fit - self.fit).abs() > 0.005 {
            self.fit = fit;
            self.dressed = None;
            self.dress(ctx);
            return;
        }
        self.screen = Some(screen);
        ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(least.min(screen)));
    }

    /// Returns the zoom level set with egui's zoom shortcuts if it differs from the known one.
    fn new_size(&self, ctx: &Context) -> Option<Message> {
        if self.zooming.is_some() {
            return None;
        }
        let percent = (ctx.zoom_factor() / self.fit * 100.0).round() as u16;
        let known = self.state.user.preferences.percent();
        let size = percent.clamp(SIZES[0], SIZES[SIZES.len() - 1]);
        if percent != size && size == known {
            // egui's shortcuts zoom beyond our limits; go back to ours.
            ctx.set_zoom_factor(f32::from(known) / 100.0 * self.fit);
        }
        (size != known).then_some(Message::Preferences(PreferencesMessage::Size(size)))
    }

    fn keyboard(&mut self, ctx: &Context) -> Vec<Message> {
        let mut messages = Vec::new();
        if self.state.question.is_some()
            || self.state.draft.letter.is_some()
            || self.state.has_dialog()
        {
            return messages;
        }
        let backwards = ctx.input(|input| input.modifiers.shift);
        self.look.wants_search = false;
        for act in shortcuts::pressed(ctx, &self.state, self.look.typed) {
            match act {
                Act::Send(message) => messages.push(message()),
                Act::Search => self.look.wants_search = true,
                Act::NextPane => self.look.pane = Some(self.next_pane(ctx, backwards)),
                Act::Help => {
                    messages.push(Message::Preferences(PreferencesMessage::Open(Overlay::Keys)));
                    return messages;
                }
                Act::Elsewhere => {}
            }
        }
        if !self.state.user.home.open {
            messages.extend(self.pasted(ctx));
        }
        messages
    }

    /// Translates the keys for the clipboard. The toolkit would read the clipboard itself, and stand
    /// still as long as the program that owns it doesn't answer.
    fn clipboard_keys(&self, ctx: &Context) -> Vec<Message> {
        let mut pastes = false;
        ctx.input_mut(|input| {
            input.events.retain_mut(|event| {
                let Event::Key { key, pressed: true, modifiers, .. } = *event else { return true };
                let with = |letter: Key| modifiers.command_only() && key == letter;
                if key == Key::Paste || with(Key::V) || (modifiers.shift && key == Key::Insert) {
                    pastes = true;
                    return false;
                }
                if key == Key::Cut || with(Key::X) || (modifiers.shift && key == Key::Delete) {
                    *event = Event::Cut;
                } else if key == Key::Copy || with(Key::C) || (modifiers.ctrl && key == Key::Insert)
                {
                    *event = Event::Copy;
                }
                true
            });
        });
        if !pastes {
            return Vec::new();
        }
        let over = self.state.question.is_some() || self.state.draft.letter.is_some();
        let free = !ctx.text_edit_focused() && !over && !self.state.has_dialog();
        let takes_file = self.state.step() == Step::Credentials && !self.state.user.home.open;
        vec![if free && takes_file {
            Message::Import(ImportMessage::Paste)
        } else {
            Message::ReadClipboard
        }]
    }

    /// Handles pastes made outside a text field, and those that must not reach one.
    fn pasted(&self, ctx: &Context) -> Vec<Message> {
        let mut messages = Vec::new();
        let typing = ctx.text_edit_focused();
        let step = self.state.step();
        // A web page keeps its tables only as HTML, which a text field would not accept. If the
        // field is empty or has no focus, leave the paste to the page reader.
        let guide = step == Step::App
            && self.state.draft.app.screen == AppScreen::Guide
            && (!typing || self.state.draft.app.guide.text.is_empty());
        if step == Step::App && self.state.draft.app.screen == AppScreen::Guide {
            // Take these before a text field can record them in its undo history. Long text is read
            // in the background and checked for credentials there. A field that shows only the
            // beginning of its text takes the paste as a whole new text.
            let is_cut = !self.state.draft.app.guide.shown().1;
            ctx.input_mut(|input| {
                input.events.retain(|event| {
                    let Event::Paste(text) = event else { return true };
                    let is_long = GuideStep::is_long(text);
                    let message = if !is_long && credentials::are_in(text) {
                        GuideMessage::CredentialsPasted
                    } else if guide {
                        GuideMessage::Paste
                    } else if is_cut || is_long {
                        GuideMessage::PastedLong(text.clone())
                    } else {
                        return true;
                    };
                    messages.push(Message::App(AppMessage::Guide(message)));
                    false
                });
            });
        }
        if step == Step::Credentials && !typing {
            ctx.input_mut(|input| {
                input.events.retain(|event| match event {
                    Event::Paste(text) => {
                        let text = Secret::new(text.clone());
                        messages.push(Message::Import(ImportMessage::PastedText(text)));
                        false
                    }
                    _ => true,
                });
            });
        }
        messages
    }

    /// Restores focus when an overlay closes.
    fn restore_focus(&mut self, ctx: &Context) {
        if let Some(id) = self.look.focus_back.take() {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
        let state = &self.state;
        let over = state.question.is_some() || state.draft.letter.is_some() || state.has_dialog();
        match (over, self.look.over) {
            (true, false) => self.look.focus_before = ctx.memory(|memory| memory.focused()),
            (false, true) => {
                // Restore it in the next frame: in this one, nothing below the dialog can take
                // focus yet. A screen that appears at the same time sets its own focus.
                let wants = self.look.wants_focus;
                self.look.focus_back = self.look.focus_before.take().filter(|_| !wants);
                ctx.request_repaint();
            }
            _ => {}
        }
        self.look.over = over;
    }

    /// Returns the pane after the one with the focus, or before it if `back` is set.
    fn next_pane(&self, ctx: &Context, back: bool) -> Pane {
        let focused = ctx.memory(|memory| memory.focused());
        let at = focused.and_then(|id| ctx.read_response(id)).map(|it| it.rect.center());
        let window = ctx.content_rect();
        let narrow = window.width() < size::NARROW_BELOW;
        let rail = if narrow { size::RAIL_NARROW } else { size::RAIL };
        let bar = if narrow { size::BAR_NARROW } else { size::BAR };
        let has_bar = !self.state.user.home.open;
        let here = match at {
            Some(at) if at.x < window.left() + rail => Pane::Rail,
            Some(at) if has_bar && at.y > window.bottom() - bar => Pane::Bar,
            _ => Pane::Content,
        };
        match (here, back) {
            (Pane::Rail, false) | (Pane::Bar, true) => Pane::Content,
            (Pane::Content, false) | (Pane::Rail, true) if has_bar => Pane::Bar,
            (Pane::Rail, true) => Pane::Content,
            _ => Pane::Rail,
        }
    }

    fn draw(&mut self, ui: &mut egui::Ui) -> Vec<Message> {
        let mut out = Vec::new();
        let step = self.state.step();
        if self.look.shown != Some(step) {
            self.look.forward = self.look.shown.is_none_or(|shown| shown < step);
            self.look.since = ui.input(|input| input.time);
            self.look.shown = Some(step);
        }
        let screen = Some(self.state.screen());
        let other = std::mem::replace(&mut self.look.screen, screen) != screen;
        self.look.wants_focus = other;
        self.restore_focus(ui.ctx());
        let view = View::new(ui, &self.state, &self.look);
        frame::show(ui, &view, &mut out);
        self.look.wants_focus = false;
        self.look.wants_search = false;
        self.look.typed = ui.ctx().text_edit_focused();
        self.look.pane = None;
        self.look.dialog_open = self.state.question.is_some() || self.state.has_dialog();
        self.look.overlay = self.state.overlay;
        self.look.letter_open = self.state.draft.letter.is_some();
        out
    }
}

impl App {
    /// Handles incoming messages and close requests. Runs before each frame, even if nothing is
    /// drawn.
    pub fn think(&mut self, ctx: &Context) {
        self.fit_to_screen(ctx);
        while let Ok(message) = self.inbox.try_recv() {
            self.send(ctx, message);
        }
        if ctx.input(|input| input.viewport().close_requested()) && !self.may_close {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.send(ctx, Message::CloseRequested);
        }
    }

    /// Draws the window.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        watch_input(&ctx);
        if let Some(text) = self.paste.take() {
            let text = text.expose().replace("\r\n", "\n");
            ctx.input_mut(|input| input.events.push(Event::Paste(text)));
        }
        let mut messages = self.clipboard_keys(&ctx);
        messages.extend(self.keyboard(&ctx));
        messages.extend(dropped(&ctx));
        messages.extend(self.draw(ui));
        messages.extend(self.new_size(&ctx));
        for message in messages {
            self.send(&ctx, message);
        }
        // Answers request a repaint themselves. If one arrives just as a frame ends, that request
        // can be lost; this one picks it up a moment later.
        if self.state.is_waiting() {
            ctx.request_repaint_after(theme::LOOK_AGAIN);
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.think(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

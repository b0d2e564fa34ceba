//! The input of a screen: the state, and data that belongs to the window alone.

use crate::catalog::RequiredScope;
use crate::flow::{ImportMessage, Message, Overlay, Screen, State, Step};
use crate::texts::{TextId, t, text, with_values};
use crate::ui::theme::size;
use egui::{Context, Id, Ui};
use std::path::PathBuf;

/// A part of the window. F6 moves the focus from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pane {
    /// The rail at the left.
    Rail,
    /// The step, or all connections.
    Content,
    /// The bar at the bottom.
    Bar,
}

/// Returns the message for files that the window library took, in any of our windows.
pub(crate) fn dropped(ctx: &Context) -> Option<Message> {
    let files: Vec<PathBuf> = ctx.input(|input| {
        input.raw.dropped_files.iter().map(|file| file.path().to_path_buf()).collect()
    });
    (!files.is_empty()).then_some(Message::Import(ImportMessage::Dropped(files)))
}

/// UI state that belongs to the window and not to the flow.
#[derive(Default)]
pub(crate) struct UiMemory {
    /// The step drawn last, for moving the focus and sliding.
    pub(crate) shown: Option<Step>,
    /// When the step appeared, in egui's time.
    pub(crate) since: f64,
    /// Whether it slides in from the right.
    pub(crate) forward: bool,
    /// Whether the focus still has to move to the screen's first control.
    pub(crate) wants_focus: bool,
    /// The pane that gets the focus in this frame.
    pub(crate) pane: Option<Pane>,
    /// Whether the search field was requested.
    pub(crate) wants_search: bool,
    /// Whether a text field had the focus in the last frame.
    pub(crate) typed: bool,
    /// The screen shown in the last frame.
    pub(crate) screen: Option<Screen>,
    /// Whether files cannot be dropped on this window.
    pub(crate) wayland: bool,
    /// Whether the window is cleared to its background color before it is drawn.
    pub(crate) cleared: bool,
    /// Whether news is put in the window's name and the focused control's description, instead of
    /// live regions.
    pub(crate) describes_news: bool,
    /// The text id of the keyring's name.
    pub(crate) keyring: Option<TextId>,
    /// The overlay shown in the last frame.
    pub(crate) overlay: Option<Overlay>,
    /// Whether any overlay, dialog or letter was open in the last frame.
    pub(crate) over: bool,
    /// The control that had the focus before it opened.
    pub(crate) focus_before: Option<egui::Id>,
    /// The control that gets the focus back in this frame.
    pub(crate) focus_back: Option<egui::Id>,
    /// Whether a dialog was open in the last frame.
    pub(crate) dialog_open: bool,
    /// Whether the letter was open in the last frame.
    pub(crate) letter_open: bool,
}

/// Everything a screen needs to draw itself.
pub(crate) struct View<'a> {
    pub(crate) state: &'a State,
    pub(crate) look: &'a UiMemory,
    pub(crate) narrow: bool,
    /// Whether the window is as narrow as one at 200% zoom.
    pub(crate) tiny: bool,
    /// The scopes of the chosen app.
    pub(crate) required_scopes: Vec<RequiredScope>,
}

impl<'a> View<'a> {
    pub(crate) fn new(ui: &Ui, state: &'a State, look: &'a UiMemory) -> Self {
        let width = ui.ctx().content_rect().width();
        let (narrow, tiny) = (width < size::NARROW_BELOW, width < size::TINY_BELOW);
        Self { state, look, narrow, tiny, required_scopes: state.required_scopes() }
    }

    /// Returns the name of this system's keyring.
    pub(crate) fn keyring(&self) -> String {
        text(self.look.keyring.unwrap_or(t::KEYRING_LINUX))
    }

    /// Returns the ID of the bar's main button: another one for each step, so that it isn't the old
    /// one under another name, which screen readers would say before the new screen.
    pub(crate) fn main_button(&self) -> Id {
        let finished = self.state.draft.hand_over.finished;
        Id::unique(("bar-main", self.state.step().number(), finished))
    }

    /// Returns the number of the step and how many there are, in words.
    pub(crate) fn step_of(&self) -> String {
        let replacing = self.state.draft.replacing.is_some();
        with_values(
            if replacing { t::STEP_OF_REPLACEMENT } else { t::STEP_OF },
            &[("number", self.state.step().number().into()), ("count", Step::ALL.len().into())],
        )
    }

    /// Returns the app's name for running text.
    pub(crate) fn app(&self) -> &str {
        self.state.app().map_or("", |app| app.short_name.as_str())
    }
}

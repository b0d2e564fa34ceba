//! What a screen is drawn from: the state, and what belongs to the window alone.

use crate::catalog::Requirement;
use crate::flow::{Overlay, Screen, State, Step};
use crate::texts::{TextId, t, text};
use crate::ui::theme::size;
use egui::Ui;

/// A part of the window, between which F6 moves the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pane {
    /// The rail at the left.
    Rail,
    /// The step, or all connections.
    Content,
    /// The bar at the bottom.
    Bar,
}

/// What belongs to the window and not to the flow.
#[derive(Default)]
pub(crate) struct UiMemory {
    /// The step that was drawn last, for moving the focus and sliding.
    pub(crate) shown: Option<Step>,
    /// When the step came into sight, in egui's time.
    pub(crate) since: f64,
    /// Whether it came from the right.
    pub(crate) forward: bool,
    /// Whether the focus has still to be moved to the screen's first control.
    pub(crate) wants_focus: bool,
    /// The part of the window that gets the focus in this frame.
    pub(crate) pane: Option<Pane>,
    /// Whether the search box was asked for.
    pub(crate) wants_search: bool,
    /// Whether a text box had the focus in the last picture.
    pub(crate) typed: bool,
    /// What was in sight in the last frame.
    pub(crate) screen: Option<Screen>,
    /// Whether files cannot be dropped on this window.
    pub(crate) wayland: bool,
    /// Whether the window is cleared with the colour of its ground before it is drawn.
    pub(crate) cleared: bool,
    /// Whether there can be no second window.
    pub(crate) single: bool,
    /// Text id of the keyring's name.
    pub(crate) keyring: Option<TextId>,
    /// What lay over the window in the last frame.
    pub(crate) overlay: Option<Overlay>,
    /// Whether anything did.
    pub(crate) over: bool,
    /// What had the focus before.
    pub(crate) focus_before: Option<egui::Id>,
    /// What gets it back in this frame.
    pub(crate) focus_back: Option<egui::Id>,
    /// The dialog was there in the last frame.
    pub(crate) dialog_open: bool,
    /// The letter was there in the last frame.
    pub(crate) letter_open: bool,
}

/// What a step needs to draw itself.
pub(crate) struct View<'a> {
    pub(crate) state: &'a State,
    pub(crate) look: &'a UiMemory,
    pub(crate) narrow: bool,
    /// The window is as narrow as one at 200 %.
    pub(crate) tiny: bool,
    /// The rows of the chosen app.
    pub(crate) rows: Vec<Requirement>,
}

impl<'a> View<'a> {
    pub(crate) fn new(ui: &Ui, state: &'a State, look: &'a UiMemory) -> Self {
        let width = ui.ctx().content_rect().width();
        let (narrow, tiny) = (width < size::NARROW_BELOW, width < size::TINY_BELOW);
        Self { state, look, narrow, tiny, rows: state.rows() }
    }

    /// The name of this system's keyring.
    pub(crate) fn keyring(&self) -> String {
        text(self.look.keyring.unwrap_or(t::KEYRING_LINUX))
    }

    /// The app's name in running text.
    pub(crate) fn app(&self) -> &str {
        self.state.connector().map_or("", |connector| connector.short_name.as_str())
    }
}

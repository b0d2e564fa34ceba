//! The frame around a screen: its heading with buttons beside it, and the main button of the bottom
//! bar.

use crate::flow::Message;
use crate::texts::{TextId, t, text};
use crate::ui::icons::{self, Icon};
use crate::ui::widgets::Button;

/// A screen's description of its frame; the shell draws it.
pub(crate) struct Chrome {
    pub(crate) title: String,
    pub(crate) lead: String,
    /// Buttons beside the heading.
    pub(crate) aside: Vec<Action>,
    pub(crate) primary: Primary,
}

/// The button at the right end of the bar.
pub(crate) struct Primary {
    pub(crate) label: String,
    pub(crate) message: Message,
    pub(crate) left: Option<Icon>,
    pub(crate) right: Option<Icon>,
    /// Whether it is drawn as secondary because the screen's main action is elsewhere.
    pub(crate) is_quiet: bool,
    /// Whether it gets the focus when the screen appears.
    pub(crate) has_focus: bool,
    /// Whether it is enabled even if something is still to be done.
    pub(crate) is_free: bool,
}

impl Chrome {
    /// Creates the frame of a screen that continues with "Continue".
    pub(crate) fn new(title: String, lead: String) -> Self {
        let primary = Primary {
            label: text(t::CONTINUE),
            message: Message::Continue,
            left: None,
            right: Some(icons::ARROW_RIGHT),
            is_quiet: false,
            has_focus: false,
            is_free: false,
        };
        Self { title, lead, aside: Vec::new(), primary }
    }

    /// Like [`Chrome::new`], with the texts of these ids.
    pub(crate) fn of(title: TextId, lead: TextId) -> Self {
        Self::new(text(title), text(lead))
    }

    pub(crate) fn aside(self, aside: Vec<Action>) -> Self {
        Self { aside, ..self }
    }

    /// Replaces the label "Continue".
    pub(crate) fn label(self, label: TextId) -> Self {
        Self { primary: Primary { label: text(label), ..self.primary }, ..self }
    }

    pub(crate) fn right(self, icon: Icon) -> Self {
        Self { primary: Primary { right: Some(icon), ..self.primary }, ..self }
    }

    pub(crate) fn quiet(self, is_quiet: bool) -> Self {
        Self { primary: Primary { is_quiet, ..self.primary }, ..self }
    }

    pub(crate) fn focus(self, has_focus: bool) -> Self {
        Self { primary: Primary { has_focus, ..self.primary }, ..self }
    }

    /// Replaces "Continue" with another action that is always enabled.
    pub(crate) fn instead(self, label: TextId, icon: Option<Icon>, message: Message) -> Self {
        let label = text(label);
        let primary = Primary {
            label,
            message,
            left: icon,
            right: None,
            is_quiet: false,
            has_focus: true,
            is_free: true,
        };
        Self { primary, ..self }
    }
}

/// A button beside the heading.
pub(crate) struct Action {
    pub(crate) label: String,
    pub(crate) left: Option<Icon>,
    pub(crate) right: Option<Icon>,
    pub(crate) is_small: bool,
    /// Whether it shows only its icon, for lack of room.
    pub(crate) is_icon: bool,
    pub(crate) message: Message,
}

impl Action {
    pub(crate) fn button(&self) -> Button<'_> {
        if let Some(icon) = self.left.filter(|_| self.is_icon) {
            return Button::icon(icon, &self.label);
        }
        let button = Button::secondary(&self.label);
        let button = if self.is_small { button.small() } else { button };
        let button = match self.left {
            Some(icon) => button.left(icon),
            None => button,
        };
        match self.right {
            Some(icon) => button.right(icon),
            None => button,
        }
    }
}

//! What stands around a screen: its heading with buttons beside it, and the bar's main button.

use crate::flow::Message;
use crate::texts::{TextId, t, text};
use crate::ui::icons::{self, Icon};
use crate::ui::widgets::Button;

/// What a screen says of itself; the shell draws it.
pub(crate) struct Chrome {
    pub(crate) title: String,
    pub(crate) lead: String,
    /// Buttons in the heading's line.
    pub(crate) aside: Vec<Action>,
    pub(crate) primary: Primary,
}

/// The button at the right end of the bar.
pub(crate) struct Primary {
    pub(crate) label: String,
    pub(crate) message: Message,
    pub(crate) left: Option<Icon>,
    pub(crate) right: Option<Icon>,
    /// The screen's own main button is elsewhere.
    pub(crate) is_quiet: bool,
    /// It gets the focus when the screen comes.
    pub(crate) has_focus: bool,
    /// It can be pressed whatever is still to do.
    pub(crate) is_free: bool,
}

impl Chrome {
    /// A screen that goes on with "Continue".
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

    /// The same with these texts.
    pub(crate) fn of(title: TextId, lead: TextId) -> Self {
        Self::new(text(title), text(lead))
    }

    pub(crate) fn aside(self, aside: Vec<Action>) -> Self {
        Self { aside, ..self }
    }

    /// Another word for "Continue".
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

    /// Something else in place of "Continue", which can always be pressed.
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

/// A button in the heading's line.
pub(crate) struct Action {
    pub(crate) label: String,
    pub(crate) left: Option<Icon>,
    pub(crate) right: Option<Icon>,
    pub(crate) is_small: bool,
    /// There is no room for its words.
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

//! Below all connections: where the values are, and what an empty list says.

use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, tokens};
use crate::ui::view::View;
use crate::ui::widgets::Column;
use crate::ui::widgets::width_of;
use crate::ui::widgets::{Button, card, hidden_label, rich};
use crate::wizard::{HomeMessage, Message};
use egui::{Rect, Ui, pos2};

/// Where the values are, and the way out of the worst.
pub(crate) struct Foot {
    words: std::sync::Arc<egui::Galley>,
    /// The link stands on a line of its own.
    below: bool,
    drill: bool,
}

impl Foot {
    pub(crate) fn new(ui: &Ui, view: &View<'_>, width: f32) -> Self {
        let drill = view.state.home.groups().has_real;
        let words = with(t::HOME_FOOT, &[("keyring", view.keyring().into())]);
        let link =
            if drill { width_of(ui, &text(t::HOME_DRILL), Type::SecondaryMedium) } else { 0.0 };
        let below = width_of(ui, &words, Type::Caption) + link + 44.0 > width;
        let room = if below { width - 22.0 } else { f32::INFINITY };
        let parts = [(words.as_str(), Type::Caption, tokens(ui).text3)];
        Self { words: ui.painter().layout_job(rich(&parts, room)), below, drill }
    }

    pub(crate) fn height(&self) -> f32 {
        self.words.size().y + 6.0 + if self.below && self.drill { 26.0 } else { 0.0 }
    }

    pub(crate) fn put(self, ui: &mut Ui, at: egui::Pos2, width: f32, out: &mut Vec<Message>) {
        let tokens = tokens(ui);
        let height = self.words.size().y;
        let y = at.y + 3.0;
        icons::LOCK_SIMPLE.paint(ui.painter(), pos2(at.x + 7.0, y + 8.0), 15.0, tokens.text3);
        let rect = Rect::from_min_size(pos2(at.x + 22.0, y), self.words.size());
        let words = self.words.text().to_owned();
        ui.painter().galley(rect.min, self.words, tokens.text3);
        hidden_label(ui, rect, &words);
        if self.drill {
            let label = text(t::HOME_DRILL);
            let top = if self.below { y + height + 2.0 } else { y - 4.0 };
            if Button::link(&label).right_at(ui, pos2(at.x + width, top)).clicked() {
                out.push(Message::Home(HomeMessage::SaveDrill));
            }
        }
    }
}

/// What stands here before anything is saved; gives its height.
pub(crate) fn empty(ui: &mut Ui, rect: Rect) -> f32 {
    let tokens = tokens(ui);
    let rect = rect.with_max_y(rect.top() + 120.0);
    card(ui, rect);
    icons::VAULT.paint(ui.painter(), pos2(rect.left() + 46.0, rect.center().y), 32.0, tokens.text3);
    let mut column =
        Column { x: rect.left() + 86.0, y: rect.top() + 38.0, width: rect.width() - 120.0 };
    column.text(ui, &text(t::HOME_EMPTY), Type::Body, tokens.text2);
    136.0
}

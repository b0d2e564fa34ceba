//! All connections: heading, main buttons, banners, where the values are.

use super::components::{
    Button, Callout, CalloutKind, Column, card, heading, hidden_label, rich, text_right, width_of,
};
use super::frame::View;
use super::theme::{Type, size, space, tokens};
use super::{home_cards, home_filter, icons};
use crate::connections::IndexTrouble;
use crate::texts::{TextId, t, text, with};
use crate::wizard::{HomeMessage, Message, keep_problem};
use egui::{Rect, Ui, pos2, vec2};

pub(super) fn send(message: HomeMessage) -> Message {
    Message::Home(message)
}

/// Heading and lead of the screen.
pub(super) fn header(view: &View<'_>) -> (String, String) {
    let home = &view.state.home;
    if let Some(connection) = home.plan.as_ref().and_then(|id| home.get(id)) {
        let values =
            [("app", connection.app_name.as_str().into()), ("store", connection.store().into())];
        return (with(t::PLAN_HEADING, &values), text(t::PLAN_LEAD));
    }
    let overview = home.overview();
    if overview.here == 0 {
        let lead =
            if home.listed.trouble.is_some() { t::HOME_LEAD_TROUBLE } else { t::HOME_LEAD_EMPTY };
        return (text(t::HOME_HEADING), text(lead));
    }
    let stores = if home.filter.store.is_some() { 1 } else { home.groups().stores.len() };
    let values = [
        ("count", overview.here.into()),
        ("stores", stores.into()),
        ("needs", overview.needing.into()),
    ];
    (text(t::HOME_HEADING), with(t::HOME_LEAD, &values))
}

/// Draws the screen into everything beside the rail.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (top, sides, bottom) = if view.narrow { (18.0, 20.0, 14.0) } else { (26.0, 32.0, 20.0) };
    let mut area = rect.shrink2(vec2(sides, 0.0));
    if area.width() > size::CONTENT_MAX {
        area = Rect::from_center_size(area.center(), vec2(size::CONTENT_MAX, area.height()));
    }
    area.set_top(rect.top() + top);
    area.set_bottom(rect.bottom() - bottom);
    let planning = view.state.home.plan.is_some();
    let aside = if planning { 0.0 } else { main_buttons(ui, view, area, out) };
    let words = header(view);
    let style = if view.narrow { Type::HeadingNarrow } else { Type::Heading };
    let mut column = Column { x: area.left(), y: area.top(), width: area.width() - aside };
    let height = heading(ui, area.min, column.width, &words.0, style, tokens.text);
    column.gap(height + 3.0);
    column.text(ui, &words.1, Type::Body, tokens.text2);
    column.gap(space::S16);
    let mut body = area.with_min_y(column.y.max(area.top() + 44.0));
    if planning {
        super::plan::show(ui, view, body, out);
        return;
    }
    if home_filter::is_wanted(view) {
        home_filter::show(ui, view, body, out);
        body.set_top(body.top() + size::CONTROL + 12.0);
    }
    let foot = Foot::new(ui, view, body.width());
    if ui.ctx().content_rect().height() < size::LOW_BELOW {
        // A low window needs its height for the cards; the foot comes after the last one.
        home_cards::show(ui, view, body, Some(foot), out);
        return;
    }
    let top = body.bottom() - foot.height();
    home_cards::show(ui, view, body.with_max_y(top - 10.0), None, out);
    foot.put(ui, pos2(body.left(), top), body.width(), out);
}

/// "New connection" and what checks all; gives the width that they take.
fn main_buttons(ui: &mut Ui, view: &View<'_>, area: Rect, out: &mut Vec<Message>) -> f32 {
    let home = &view.state.home;
    let overview = home.overview();
    let top = if view.narrow { 0.0 } else { 18.0 };
    let label = text(t::HOME_NEW);
    let new = Button::primary(&label).left(icons::PLUS);
    let response = new.right_at(ui, area.right_top() + vec2(0.0, top));
    if view.look.wants_focus && overview.needing == 0 {
        response.request_focus();
    }
    if response.clicked() {
        out.push(send(HomeMessage::New));
    }
    let mut left = response.rect.left();
    let mut button = |ui: &mut Ui, button: Button<'_>, message: HomeMessage| {
        let response = button.right_at(ui, pos2(left - 8.0, area.top() + top));
        if response.clicked() {
            out.push(send(message));
        }
        left = response.rect.left();
    };
    let checks = &home.checks;
    if checks.are_running() {
        button(ui, Button::secondary(&text(t::HOME_CHECK_STOP)), HomeMessage::StopChecks);
        if checks.is_paused {
            let label = text(t::HOME_CHECK_RESUME);
            button(ui, Button::secondary(&label), HomeMessage::ResumeChecks);
        } else if checks.is_round() {
            let label = text(t::HOME_CHECK_PAUSE);
            button(ui, Button::secondary(&label), HomeMessage::PauseChecks);
        }
        let values = [("done", checks.done.into()), ("count", checks.total.into())];
        let at = pos2(area.right(), area.top() + top + size::CONTROL + 12.0);
        let id = if checks.is_paused { t::HOME_CHECK_PAUSED } else { t::HOME_CHECKING };
        text_right(ui, at, &with(id, &values), Type::Caption, tokens(ui).text2);
    } else if !overview.shown.is_empty() {
        let label = if home.filter.is_narrowed() {
            with(t::HOME_CHECK_SHOWN, &[("count", overview.shown.len().into())])
        } else {
            text(t::HOME_CHECK_ALL)
        };
        let check = Button::secondary(&label).left(icons::ARROWS_CLOCKWISE);
        button(ui, check, HomeMessage::CheckAll);
    }
    area.right() - left + 16.0
}

/// Where the values are, and the way out of the worst.
pub(super) struct Foot {
    words: std::sync::Arc<egui::Galley>,
    /// The link stands on a line of its own.
    below: bool,
    drill: bool,
}

impl Foot {
    fn new(ui: &Ui, view: &View<'_>, width: f32) -> Self {
        let drill = view.state.home.groups().has_real;
        let words = with(t::HOME_FOOT, &[("keyring", view.keyring().into())]);
        let link =
            if drill { width_of(ui, &text(t::HOME_DRILL), Type::SecondaryMedium) } else { 0.0 };
        let below = width_of(ui, &words, Type::Caption) + link + 44.0 > width;
        let room = if below { width - 22.0 } else { f32::INFINITY };
        let parts = [(words.as_str(), Type::Caption, tokens(ui).text3)];
        Self { words: ui.painter().layout_job(rich(&parts, room)), below, drill }
    }

    pub(super) fn height(&self) -> f32 {
        self.words.size().y + 6.0 + if self.below && self.drill { 26.0 } else { 0.0 }
    }

    pub(super) fn put(self, ui: &mut Ui, at: egui::Pos2, width: f32, out: &mut Vec<Message>) {
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
                out.push(send(HomeMessage::SaveDrill));
            }
        }
    }
}

/// What has to be said about the whole; gives the height that it takes.
pub(super) fn banners(
    ui: &mut Ui,
    view: &View<'_>,
    start: egui::Pos2,
    width: f32,
    out: &mut Vec<Message>,
) -> f32 {
    let home = &view.state.home;
    let mut y = start.y;
    let mut banner = |ui: &mut Ui, words: &str, action: Option<(TextId, HomeMessage)>| {
        let kind = CalloutKind::Caution;
        let callout = Callout { kind, icon: icons::WARNING_FILL, bold: "", plain: words };
        let (label, message) = action.unzip();
        let label = label.map(text);
        let button = label.as_deref().map(|label| Button::secondary(label).small());
        let room = button.as_ref().map_or(0.0, |button| button.size(ui).x + 12.0);
        let height = callout.put(ui, pos2(start.x, y), width - room);
        let at = pos2(start.x + width, y + 6.0);
        if button.is_some_and(|button| button.right_at(ui, at).clicked()) {
            out.extend(message.map(send));
        }
        y += height + 12.0;
    };
    if let Some(trouble) = &home.listed.trouble {
        let rebuild = Some((t::HOME_REBUILD, HomeMessage::Rebuild));
        match trouble {
            IndexTrouble::SetAside { name, restored } => {
                let id = if *restored { t::HOME_SET_ASIDE_RESTORED } else { t::HOME_SET_ASIDE };
                banner(ui, &with(id, &[("name", name.as_str().into())]), rebuild);
            }
            IndexTrouble::Damaged => banner(ui, &text(t::HOME_DAMAGED), None),
            IndexTrouble::Busy => {
                let again = Some((t::KEEP_TRY_AGAIN, HomeMessage::Open));
                banner(ui, &text(t::HOME_BUSY), again);
            }
            IndexTrouble::Newer => banner(ui, &text(t::HOME_NEWER), None),
            IndexTrouble::Unreadable(error) => {
                banner(ui, &with(t::HOME_UNREADABLE, &[("error", error.as_str().into())]), None);
            }
        }
    }
    let unreadable = home.listed.index.unreadable_entries();
    if unreadable > 0 && home.listed.trouble.is_none() {
        let words = with(t::HOME_ENTRIES_UNREADABLE, &[("count", unreadable.into())]);
        banner(ui, &words, Some((t::HOME_REBUILD, HomeMessage::Rebuild)));
    }
    let leftover = home.listed.index.leftover.len();
    if leftover > 0 && home.asking.is_none() {
        let words = with(t::HOME_LEFTOVER, &[("count", leftover.into())]);
        banner(ui, &words, Some((t::HOME_LEFTOVER_REMOVE, HomeMessage::RemoveLeftover)));
    }
    if home.asking.as_ref().is_some_and(|asking| asking.long) {
        banner(ui, &text(t::HOME_WAITING), Some((t::HOME_STOP_WAITING, HomeMessage::GiveUp)));
    }
    if let Some(problem) = home.problem {
        banner(ui, &text(keep_problem(problem)), None);
    }
    y - start.y
}

/// What stands here before anything is saved; gives its height.
pub(super) fn empty(ui: &mut Ui, rect: Rect) -> f32 {
    let tokens = tokens(ui);
    let rect = rect.with_max_y(rect.top() + 120.0);
    card(ui, rect);
    icons::VAULT.paint(ui.painter(), pos2(rect.left() + 46.0, rect.center().y), 32.0, tokens.text3);
    let mut column =
        Column { x: rect.left() + 86.0, y: rect.top() + 38.0, width: rect.width() - 120.0 };
    column.text(ui, &text(t::HOME_EMPTY), Type::Body, tokens.text2);
    136.0
}

//! All connections: heading and main buttons; the cards draw the banners above them.

use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::home_cards;
use crate::ui::screens::home_filter;
use crate::ui::screens::home_foot::Foot;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, heading, text_right};
use crate::wizard::{HomeMessage, Message};
use egui::{Rect, Ui, pos2, vec2};

/// Heading and lead of the screen.
pub(crate) fn header(view: &View<'_>) -> (String, String) {
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
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
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
        crate::ui::screens::plan::show(ui, view, body, out);
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
        out.push(Message::Home(HomeMessage::New));
    }
    let mut left = response.rect.left();
    let mut button = |ui: &mut Ui, button: Button<'_>, message: HomeMessage| {
        let response = button.right_at(ui, pos2(left - 8.0, area.top() + top));
        if response.clicked() {
            out.push(Message::Home(message));
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

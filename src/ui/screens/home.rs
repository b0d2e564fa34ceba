//! The "all connections" screen: heading and main buttons. The banners above the cards are drawn by
//! `home_cards`.

use crate::flow::{HomeMessage, Message};
use crate::texts::{t, text, with, with_values};
use crate::ui::icons::{self, Icon};
use crate::ui::screens::{home_cards, home_filter, home_foot, plan};
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, beside, from_right, heading, line, paragraph, row};
use egui::Ui;

/// Returns heading and lead of the screen.
pub(crate) fn header(view: &View<'_>) -> (String, String) {
    let home = &view.state.user.home;
    if let Some(connection) = home.plan.as_ref().and_then(|id| home.get(id)) {
        return (
            with!(t::PLAN_HEADING, app = connection.app_name.as_str(), store = connection.store()),
            text(t::PLAN_LEAD),
        );
    }
    let overview = home.overview();
    if overview.here == 0 {
        let lead =
            if home.listed.trouble.is_some() { t::HOME_LEAD_TROUBLE } else { t::HOME_LEAD_EMPTY };
        return (text(t::HOME_HEADING), text(lead));
    }
    let stores = if home.filter.store.is_some() { 1 } else { home.groups().stores.len() };
    (
        text(t::HOME_HEADING),
        with!(t::HOME_LEAD, count = overview.here, stores = stores, needs = overview.needing),
    )
}

/// Draws the screen.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let planning = view.state.user.home.plan.is_some();
    head(ui, view, planning, out);
    ui.add_space(space::S16);
    if planning {
        plan::show(ui, view, out);
        return;
    }
    if home_filter::is_wanted(view) {
        // The first frame doesn't wait for it.
        let is_first = ui.ctx().cumulative_frame_nr() == 0;
        if is_first || view.state.user.home.prepare_search() {
            ui.ctx().request_repaint();
        }
        home_filter::show(ui, view, out);
        ui.add_space(space::S12);
    }
    // A low window needs its height for the cards; the foot follows the last one.
    let low = ui.ctx().content_rect().height() < size::LOW_BELOW;
    if low {
        home_cards::show(ui, view, 0.0, true, out);
        return;
    }
    let foot = home_foot::height(ui, view) + space::S10;
    home_cards::show(ui, view, foot, false, out);
    ui.add_space(space::S10);
    home_foot::show(ui, view, out);
}

/// Draws heading, lead and main buttons.
fn head(ui: &mut Ui, view: &View<'_>, planning: bool, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (title, lead) = header(view);
    let style = if view.narrow { Type::HeadingNarrow } else { Type::Heading };
    let buttons = if planning { Vec::new() } else { main_buttons(view) };
    let width: f32 = buttons.iter().map(|one| one.button().size(ui).x + space::S8).sum();
    let words = |ui: &mut Ui| {
        heading(ui, &title, style, tokens.text);
        ui.add_space(space::S2);
        paragraph(ui, &lead, Type::Body, tokens.text2);
    };
    beside(ui, width, words, |ui| {
        for one in buttons {
            ui.add_space(space::S8);
            let response = one.button().show(ui);
            if one.has_focus && view.look.wants_focus {
                response.request_focus();
            }
            if response.clicked() {
                out.push(Message::Home(one.message));
            }
        }
    });
    let checks = &view.state.user.home.checks;
    if !planning && checks.are_running() {
        let values = [("done", checks.done.into()), ("count", checks.total.into())];
        let id = if checks.is_paused { t::HOME_CHECK_PAUSED } else { t::HOME_CHECKING };
        row(ui, size::ONE_LINE, |ui| {
            from_right(ui, |ui| line(ui, &with_values(id, &values), Type::Caption, tokens.text2));
        });
    }
}

/// A button beside the heading.
struct MainButton {
    label: String,
    icon: Option<Icon>,
    primary: bool,
    has_focus: bool,
    message: HomeMessage,
}

impl MainButton {
    fn secondary(label: String, icon: Option<Icon>, message: HomeMessage) -> Self {
        Self { label, icon, primary: false, has_focus: false, message }
    }

    fn button(&self) -> Button<'_> {
        let button = if self.primary {
            Button::primary(&self.label)
        } else {
            Button::secondary(&self.label)
        };
        match self.icon {
            Some(icon) => button.left(icon),
            None => button,
        }
    }
}

/// Returns the button that checks all connections, and "New connection".
fn main_buttons(view: &View<'_>) -> Vec<MainButton> {
    let home = &view.state.user.home;
    let overview = home.overview();
    let checks = &home.checks;
    let secondary = MainButton::secondary;
    let mut buttons = Vec::new();
    if checks.are_running() {
        if checks.is_paused {
            let label = text(t::HOME_CHECK_RESUME);
            buttons.push(secondary(label, None, HomeMessage::ResumeChecks));
        } else if checks.is_round() {
            let label = text(t::HOME_CHECK_PAUSE);
            buttons.push(secondary(label, None, HomeMessage::PauseChecks));
        }
        buttons.push(secondary(text(t::HOME_CHECK_STOP), None, HomeMessage::StopChecks));
    } else if !overview.shown.is_empty() {
        let label = if home.filter.is_narrowed() {
            with!(t::HOME_CHECK_SHOWN, count = overview.shown.len())
        } else {
            text(t::HOME_CHECK_ALL)
        };
        buttons.push(secondary(label, Some(icons::ARROWS_CLOCKWISE), HomeMessage::CheckAll));
    }
    buttons.push(MainButton {
        label: text(t::HOME_NEW),
        icon: Some(icons::PLUS),
        primary: true,
        has_focus: overview.needing == 0,
        message: HomeMessage::New,
    });
    buttons
}

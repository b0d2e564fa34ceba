//! One file per screen: its chrome and its content.

mod account;
mod app;
mod app_list;
mod app_values;
pub(crate) mod chrome;
pub(crate) mod compact;
mod credentials;
mod downloads;
mod fields;
mod finished;
mod guide;
mod hand_over;
pub(crate) mod home;
mod home_banners;
mod home_card;
mod home_cards;
mod home_filter;
mod home_foot;
mod keep;
mod more_apps;
mod plan;
mod repair;
mod result;
mod scope_editor;
mod scope_notes;
mod scopes;
mod settings;
mod test;
mod tidy;
mod trouble;
mod verdict;
mod welcome;

pub(crate) use trouble::import_error_text;

use crate::flow::{Message, Step};
use crate::ui::view::View;
use chrome::Chrome;
use egui::Ui;

/// Returns the chrome of the current step's screen.
pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    match view.state.step() {
        Step::App => app::chrome(view),
        Step::Settings => settings::chrome(view),
        Step::Account => account::chrome(view),
        Step::Scopes => scopes::chrome(view),
        Step::Credentials if view.state.draft.import.shows_fields() => fields::chrome(view),
        Step::Credentials => credentials::chrome(view),
        Step::Test => test::chrome(view),
        Step::HandOver if view.state.draft.hand_over.finished => finished::chrome(view),
        Step::HandOver => hand_over::chrome(view),
    }
}

/// Draws the current step.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    match view.state.step() {
        Step::App => app::show(ui, view, out),
        Step::Settings => settings::show(ui, view, out),
        Step::Account => account::show(ui, view, out),
        Step::Scopes => scopes::show(ui, view, out),
        Step::Credentials if view.state.draft.import.shows_fields() => fields::show(ui, view, out),
        Step::Credentials => credentials::show(ui, view, out),
        Step::Test => test::show(ui, view, out),
        Step::HandOver if view.state.draft.hand_over.finished => finished::show(ui, view, out),
        Step::HandOver => hand_over::show(ui, view, out),
    }
}

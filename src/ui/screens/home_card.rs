//! One card of the "all connections" screen: an app at a store, its state and its actions.

use crate::explain;
use crate::flow::{HomeMessage, Message, keep_problem};
use crate::gateway::Verdict;
use crate::saved::{Connection, KeyringProblem};
use crate::texts::{t, text, with, with_values};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Pill, access_strip, framed, hairline, indented, left_of, line, lines, list_tile,
    paragraph, row, spinner, spoken_line, stack, width_of,
};
use egui::accesskit::Role;
use egui::{Id, Margin, Rect, Response, Sense, Ui, WidgetInfo};
use fluent_bundle::FluentValue;

/// The most other apps with the same token that a card names.
const MOST_SHARING: usize = 3;
/// The width from which one line is enough for a card's state.
const WIDE: f32 = 480.0;
/// The horizontal margins of a card, the height above its text, and the height of the access strip
/// and its line below the text.
const SIDES: f32 = 36.0;
const HEAD: f32 = 68.0;
const STRIP: f32 = 58.0;
/// The height of the row of buttons at the bottom of a card.
const ACTIONS: f32 = 52.0;
/// The height of the link that answers a warning.
const ANSWER: f32 = 26.0;

/// A card's data.
#[derive(Clone, Copy)]
pub(crate) struct Card<'a> {
    pub(crate) view: &'a View<'a>,
    /// Its index in the list.
    pub(crate) place: usize,
    pub(crate) connection: &'a Connection,
    /// Seconds since 1970.
    pub(crate) now: i64,
}

/// Returns the texts of a card: its state, then its warnings.
fn card_words(card: Card<'_>) -> (String, Vec<String>) {
    let Card { view, place, connection, now } = card;
    let home = &view.state.user.home;
    let mut cautions = Vec::new();
    if connection.replacement.is_some() {
        cautions.push(text(t::HOME_REPLACING));
    }
    if connection.scopes.is_empty() {
        cautions.push(text(t::HOME_SCOPES_UNKNOWN));
    }
    if let Some(store) = &connection.other_store {
        cautions.push(with!(t::HOME_OTHER_STORE, store = store.as_str()));
    }
    for other in home.sharing(place).take(MOST_SHARING) {
        cautions.push(with!(t::HOME_SHARED, app = other.app_name.as_str()));
    }
    match (home.lost(connection), home.problems.get(&connection.id)) {
        (Some(KeyringProblem::Differs), _) => cautions.push(text(t::HOME_DIFFERS)),
        (_, Some(problem)) => cautions.push(text(keep_problem(*problem))),
        _ => {}
    }
    (explain::state(connection, now), cautions)
}

fn text_height(ui: &Ui, words: &str, style: Type, width: f32) -> f32 {
    let color = egui::Color32::PLACEHOLDER;
    lines(ui, &[(words, style, color)], width) as f32 * size::ONE_LINE
}

/// Returns the minimum height of the state text. Cards side by side reserve two lines, so their
/// heights rarely differ.
fn least(width: f32) -> f32 {
    if width < WIDE { size::ONE_LINE + size::ONE_LINE } else { size::ONE_LINE }
}

/// Returns the height of a card without warnings.
pub(crate) fn plain_height(width: f32) -> f32 {
    HEAD + least(width) + STRIP + ACTIONS
}

pub(crate) fn card_height(ui: &Ui, card: Card<'_>, width: f32) -> f32 {
    let (state, cautions) = card_words(card);
    let room = width - SIDES;
    let state = text_height(ui, &state, Type::Secondary, room).max(least(width));
    let caution =
        |words: &String| text_height(ui, words, Type::Secondary, room - space::S24) + space::S6;
    let answer = if card.connection.other_store.is_some() { ANSWER } else { 0.0 };
    HEAD + state + cautions.iter().map(caution).sum::<f32>() + answer + STRIP + ACTIONS
}

/// Returns the verdict as a pill.
fn pill<'a>(tokens: &Tokens, connection: &Connection, lost: bool, words: &'a str) -> Pill<'a> {
    use crate::gateway::Finding;
    let last = connection.checked.as_ref().filter(|_| connection.untested.is_none());
    let finding = match last.filter(|_| !lost).map(|checked| (checked.verdict(), checked)) {
        Some((Verdict::Ready, checked)) if checked.extra.is_empty() => Finding::Fits,
        Some((Verdict::Ready, _)) => Finding::Extra,
        Some((Verdict::Gaps | Verdict::Refused, _)) => Finding::Missing,
        Some((Verdict::Untested | Verdict::Unclear, _)) => Finding::LevelNotChecked,
        None if lost => Finding::Missing,
        None => Finding::CannotBeTested,
    };
    Pill::finding(tokens, finding, words)
}

/// Draws a card at this place and returns its focusable controls.
pub(crate) fn connection_card(
    ui: &mut Ui,
    card: Card<'_>,
    rect: Rect,
    out: &mut Vec<Message>,
) -> Vec<Response> {
    crate::ui::widgets::card(ui, rect);
    let Card { view, connection, .. } = card;
    let home = &view.state.user.home;
    let last = connection.checked.as_ref().filter(|_| connection.untested.is_none());
    let verdict = match home.lost(connection) {
        Some(KeyringProblem::Differs) => text(t::HOME_CHANGED),
        Some(_) => text(t::HOME_LOST),
        None => explain::checked_verdict(last),
    };
    let (state, cautions) = card_words(card);
    let place = home.place_name(card.place);
    let spoken = with!(
        t::HOME_CARD,
        app = connection.app_name.as_str(),
        store = place.as_str(),
        verdict = verdict.as_str(),
        state = state.as_str()
    );
    let whole = ui.interact(rect, Id::unique(("card", connection.id.as_str())), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Group, true, &spoken));
    let mut controls = Vec::new();
    inset(ui, |ui| {
        ui.add_space(space::S20);
        head(ui, card, &verdict);
        ui.add_space(space::S10);
        let start = ui.cursor().top();
        paragraph(ui, &state, Type::Secondary, tokens(ui).text2);
        ui.add_space((start + least(rect.width()) - ui.cursor().top()).max(0.0));
        for caution in &cautions {
            ui.add_space(space::S6);
            ui.horizontal_top(|ui| {
                icons::WARNING_FILL.show(ui, space::S18, tokens(ui).warn_icon);
                ui.add_space(space::S6);
                paragraph(ui, caution, Type::Secondary, tokens(ui).warn);
            });
        }
        if connection.other_store.is_some() {
            controls.push(store_is_right(ui, connection, &place, out));
        }
    });
    let end = ui.max_rect().bottom() - STRIP - ACTIONS;
    ui.add_space((end - ui.cursor().top()).max(0.0));
    inset(ui, |ui| strip(ui, connection));
    hairline(ui);
    inset(ui, |ui| controls.extend(actions(ui, card, rect.width(), out)));
    controls
}

/// Adds the horizontal margins of a card.
fn inset(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    framed(ui, egui::Frame::NONE.inner_margin(Margin::symmetric(18, 0)), add);
}

/// Draws app, store and the last verdict.
fn head(ui: &mut Ui, card: Card<'_>, verdict: &str) {
    let tokens = tokens(ui);
    let Card { view, connection, .. } = card;
    let home = &view.state.user.home;
    let runs = home.checks.holds(&connection.id);
    let lost = home.lost(connection).is_some();
    let session = home.session.contains_key(&connection.id);
    let badge_words = text(if session { t::HOME_SESSION_ONLY } else { t::HOME_PRACTICE });
    let badge = (session || connection.practice).then(|| {
        if session {
            Pill::quiet(tokens, &badge_words)
        } else {
            Pill::practice(tokens, &badge_words)
        }
    });
    let result = pill(tokens, connection, lost, verdict);
    let badge_width = badge.as_ref().map_or(0.0, |badge| badge.width(ui) + space::S8);
    let result_width = if runs { space::S24 } else { result.width(ui) + space::S8 };
    row(ui, size::TWO_LINES, |ui| {
        list_tile(ui, &connection.app(), false);
        ui.add_space(space::S12);
        stack(ui, size::TWO_LINES, |ui| {
            row(ui, size::LEAVE_ROW, |ui| {
                left_of(ui, badge_width + result_width, |ui| {
                    line(ui, &connection.app_name, Type::Section, tokens.text)
                });
                ui.add_space(space::S8);
                if let Some(badge) = badge {
                    badge.show(ui);
                    ui.add_space(space::S8);
                }
                if runs {
                    spinner(ui, space::S16);
                } else {
                    result.show(ui);
                }
            });
            line(ui, &home.place_name(card.place), Type::Caption, tokens.text2);
        });
    });
}

/// Draws "That is right" below the warning about a different store.
fn store_is_right(
    ui: &mut Ui,
    connection: &Connection,
    place: &str,
    out: &mut Vec<Message>,
) -> Response {
    let label = text(t::NOTICE_IS_RIGHT);
    let name = with!(t::NOTICE_IS_RIGHT_NAMED, app = connection.app_name.as_str(), store = place);
    ui.add_space(space::S2);
    let link = |ui: &mut Ui| Button::link(&label).name(&name).show(ui);
    let response = indented(ui, space::S24, link);
    if response.clicked() {
        out.push(Message::Home(HomeMessage::StoreIsRight(connection.id.clone())));
    }
    response
}

/// Draws the access strip, its meaning in words, and the fingerprint.
fn strip(ui: &mut Ui, connection: &Connection) {
    let tokens = tokens(ui);
    let rows = connection.required_scopes();
    ui.add_space(space::S2);
    access_strip(ui, &rows, size::STRIP_CARD);
    ui.add_space(space::S6);
    let print = connection.id.fingerprint();
    row(ui, size::ONE_LINE, |ui| {
        let room = width_of(ui, print, Type::MonoSmall) + space::S20 + space::S10;
        let reach = explain::reach(&rows);
        left_of(ui, room, |ui| line(ui, &reach, Type::Caption, tokens.text2));
        ui.add_space(space::S10);
        icons::FINGERPRINT_SIMPLE.show(ui, space::S14, tokens.text2);
        ui.add_space(space::S6);
        spoken_line(ui, &[(print, Type::MonoSmall, tokens.text2)], &print.replace('-', ", "));
    });
    ui.add_space(space::S14);
}

/// An action on a connection.
struct Action {
    label: String,
    spoken: String,
    message: HomeMessage,
    is_check: bool,
}

/// Returns Check and Replace, with the more useful one first.
fn first_actions(card: Card<'_>, values: &[(&str, FluentValue<'_>)]) -> [Action; 2] {
    let connection = card.connection;
    let id = || connection.id.clone();
    let going_on = connection.replacement.is_some();
    // A check or replacement needs the scopes, so ask for them first.
    let unknown = connection.scopes.is_empty() && !going_on;
    let refused = connection.checked.as_ref().is_some_and(|c| c.verdict() == Verdict::Refused);
    let (label, spoken, message) = match (unknown, going_on) {
        (true, _) => (t::HOME_ADD_SCOPES, t::HOME_ADD_SCOPES_NAMED, HomeMessage::AddScopes(id())),
        (_, true) => (t::HOME_REPLACE_GO_ON, t::HOME_REPLACE_NAMED, HomeMessage::Replace(id())),
        _ => (t::HOME_REPLACE, t::HOME_REPLACE_NAMED, HomeMessage::Replace(id())),
    };
    let action = |label, spoken, message, is_check| Action {
        label: text(label),
        spoken: with_values(spoken, values),
        message,
        is_check,
    };
    let check = action(t::HOME_CHECK, t::HOME_CHECK_NAMED, HomeMessage::Check(id()), true);
    let other = action(label, spoken, message, false);
    if refused || going_on || unknown { [other, check] } else { [check, other] }
}

/// Draws the actions and returns their buttons.
fn actions(ui: &mut Ui, card: Card<'_>, width: f32, out: &mut Vec<Message>) -> Vec<Response> {
    let Card { view, connection, .. } = card;
    let home = &view.state.user.home;
    let overview = home.overview();
    let place = home.place_name(card.place);
    let values = [("app", connection.app_name.as_str().into()), ("store", place.as_str().into())];
    let is_first = overview.shown.first() == Some(&card.place)
        && overview.needs_attention(card.place)
        && view.look.wants_focus;
    let mut controls = Vec::new();
    row(ui, ACTIONS, |ui| {
        ui.spacing_mut().item_spacing.x = space::S4;
        for (place, action) in first_actions(card, &values).into_iter().enumerate() {
            let main = place == 0;
            let label = &action.label;
            let button = if main { Button::secondary(label) } else { Button::quiet(label) };
            let wide = action.is_check && width >= WIDE;
            let button = if wide { button.left(icons::ARROWS_CLOCKWISE) } else { button };
            let enabled = !action.is_check || !home.checks.holds(&connection.id);
            let response = button.small().name(&action.spoken).enabled(enabled).show(ui);
            if main && is_first {
                response.request_focus();
            }
            if response.clicked() {
                out.push(Message::Home(action.message));
            }
            controls.push(response);
        }
        controls.extend(last_actions(ui, connection, out));
    });
    controls
}

/// Draws Hand over and Remove. Without room for both labels, Remove shows only its familiar trash
/// icon.
fn last_actions(ui: &mut Ui, connection: &Connection, out: &mut Vec<Message>) -> [Response; 2] {
    let (app, store) = (connection.app_name.as_str(), connection.store());
    let (long, short, remove) =
        (text(t::HOME_HAND_OVER), text(t::HOME_HAND_OVER_SHORT), text(t::HOME_REMOVE));
    let hand_over_name = with!(t::HOME_HAND_OVER_NAMED, app = app, store = store);
    let remove_name = with!(t::HOME_REMOVE_NAMED, app = app, store = store);
    let hand_over = Button::quiet(&long).left(icons::COPY).small();
    let bin = Button::quiet(&remove).small();
    let has_room = hand_over.size(ui).x + bin.size(ui).x + space::S8 < ui.available_width();
    let (hand_over, bin) = if has_room {
        (hand_over, bin.name(&remove_name))
    } else {
        (Button::quiet(&short).small(), Button::icon(icons::TRASH, &remove_name))
    };
    let bin_width = bin.size(ui).x + ui.spacing().item_spacing.x;
    let hand_over = left_of(ui, bin_width, |ui| hand_over.name(&hand_over_name).show(ui));
    let bin = bin.show(ui);
    if hand_over.clicked() {
        out.push(Message::Home(HomeMessage::HandOver(connection.id.clone())));
    }
    if bin.clicked() {
        out.push(Message::Home(HomeMessage::Remove(connection.id.clone())));
    }
    [hand_over, bin]
}

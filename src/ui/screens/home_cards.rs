//! The "all connections" screen: banners, and one card for each app at a store. Only visible cards
//! are built, no matter how many there are.

use crate::explain;
use crate::flow::{Filter, HomeMessage, Message, keep_problem};
use crate::gateway::Verdict;
use crate::saved::{Connection, ConnectionId, KeyringProblem};
use crate::texts::{t, text, with, with_values};
use crate::ui::icons;
use crate::ui::screens::home_banners::banners;
use crate::ui::screens::home_foot;
use crate::ui::theme::{Tokens, Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Pill, access_strip, framed, hairline, indented, left_of, line, lines, list_tile,
    paragraph, rest_height, row, spinner, spoken_line, stack, width_of,
};
use egui::accesskit::Role;
use egui::{Id, Margin, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};
use fluent_bundle::FluentValue;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// The minimum card width for two columns.
const CARD: f32 = 340.0;
/// The gap between cards.
const GAP: f32 = 16.0;
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
/// How far beyond the visible area cards are built, so that focus and scrolling reach them.
const MARGIN: f32 = 500.0;
/// Up to this many cards are all built, so that screen readers know them all.
const FEW: usize = 40;
/// The most other apps with the same token that a card names.
const MOST_SHARING: usize = 3;

/// Layout data kept between frames.
#[derive(Default)]
struct Known {
    /// The settings for which all heights were measured: width, zoom, language.
    measured_for: Option<(u32, u32, String)>,
    /// Heights of cards that have been visible. Others are assumed to have the usual height.
    heights: HashMap<ConnectionId, f32>,
    /// The top edges of the rows and the end of the last one, and the number of the overview they
    /// belong to.
    edges: Vec<f32>,
    edges_of: u64,
    /// The scroll area.
    area: Option<Id>,
    /// The height of everything above the cards.
    head: f32,
    /// The filter of the last frame.
    filter: Filter,
    /// The card with the focus.
    focused: Option<ConnectionId>,
}

impl Known {
    fn of(ui: &Ui) -> Arc<Mutex<Self>> {
        let id = Id::unique("cards-known");
        ui.data_mut(|data| data.get_temp_mut_or_default::<Arc<Mutex<Self>>>(id).clone())
    }

    fn row_height(&self, row: &[usize], view: &View<'_>, width: f32) -> f32 {
        let height = |place: &usize| {
            let known = view.state.user.home.at(*place).and_then(|card| self.heights.get(&card.id));
            known.copied().unwrap_or_else(|| plain_height(width))
        };
        row.iter().map(height).fold(0.0, f32::max)
    }

    fn find_edges(&mut self, rows: &[&[usize]], view: &View<'_>, width: f32) {
        let mut y = 0.0;
        let mut edges = vec![y];
        for row in rows {
            y += self.row_height(row, view, width) + GAP;
            edges.push(y);
        }
        self.edges = edges;
        self.edges_of = view.state.user.home.overview().number;
    }

    /// Returns the top edge of a row.
    fn edge(&self, row: usize) -> f32 {
        self.edges.get(row).copied().unwrap_or_default()
    }
}

/// Returns the height of a card without warnings.
fn plain_height(width: f32) -> f32 {
    HEAD + least(width) + STRIP + ACTIONS
}

/// Returns the rows that overlap this range.
fn within(edges: &[f32], part: Range<f32>) -> Range<usize> {
    let rows = edges.len().saturating_sub(1);
    let first = edges.partition_point(|edge| *edge <= part.start).saturating_sub(1);
    let end = edges.partition_point(|edge| *edge < part.end);
    first.min(rows)..end.min(rows)
}

/// Draws the cards into the height left above an element `below` high, and the foot after the last
/// card if `foot` is set.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, below: f32, foot: bool, out: &mut Vec<Message>) {
    let size = vec2(ui.available_width(), rest_height(ui, below, size::TABLE_LEAST));
    let (body, _) = ui.allocate_exact_size(size, Sense::hover());
    let builder = UiBuilder::new().max_rect(body).scope_id(Id::unique("connections"));
    // A child `Ui`, so that no card can widen the area around it.
    let ui = &mut ui.new_child(builder);
    let full = body.width() - space::S10;
    let columns = if full >= CARD + GAP + CARD { 2 } else { 1 };
    let rows: Vec<&[usize]> = view.state.user.home.overview().shown.chunks(columns).collect();
    let known = Known::of(ui);
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    // As wide as the heading, unless a scroll bar needs the room.
    let width_in = |whole: f32| (whole - GAP * (columns - 1) as f32) / columns as f32;
    let fits = all_fit(ui, view, &rows, (body.height() - known.head, width_in(body.width())));
    let width = width_in(if fits { body.width() } else { full });
    let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("cards");
    let measured = measure(ui, view, &mut known, (&rows, width, body.height()));
    let Measured { drawn, offset } = measured;
    if let Some(offset) = offset {
        area = area.vertical_scroll_offset(offset);
    }
    let output = area.show(ui, |ui| {
        let start = ui.next_widget_position();
        ui.scope(|ui| {
            ui.set_max_width(full);
            banners(ui, view, out);
            if rows.is_empty() {
                nothing(ui, view);
            }
        });
        known.head = ui.cursor().top() - start.y;
        let now = explain::now();
        let mut focused = None;
        let has_focus = |place: &usize| {
            let card = view.state.user.home.at(*place);
            card.is_some_and(|card| known.focused.as_ref() == Some(&card.id))
        };
        // Searched only while a card has the focus. The rows next to it are built even if it was
        // scrolled out of view, since Tab and Shift+Tab move there.
        let focus = known
            .focused
            .as_ref()
            .and_then(|_| rows.iter().position(|row| row.iter().any(has_focus)));
        let beside = focus.map_or(0..0, |row| row.saturating_sub(1)..(row + 2).min(rows.len()));
        let first = 0..usize::from(view.look.wants_focus && !rows.is_empty());
        let numbers: BTreeSet<usize> = drawn.chain(beside).chain(first).collect();
        for number in numbers {
            let Some(row) = rows.get(number) else { continue };
            let edge = known.edge(number);
            let height = known.row_height(row, view, width);
            for (column, place) in row.iter().enumerate() {
                let Some(connection) = view.state.user.home.at(*place) else { continue };
                let corner = vec2(column as f32 * (width + GAP), known.head + edge);
                let rect = Rect::from_min_size(start + corner, vec2(width, height));
                // Each card has its own id, so that cards coming and going do not move the focus.
                let id = Id::unique(("connection", connection.id.as_str()));
                let builder = UiBuilder::new().max_rect(rect).scope_id(id);
                let card = Card { view, place: *place, connection, now };
                let draw = |ui: &mut Ui| connection_card(ui, card, rect, out);
                let controls = ui.scope_builder(builder, draw).inner;
                if controls.iter().any(Response::has_focus) {
                    focused = Some(connection.id.clone());
                }
                // Scroll to this card, so that the next ones get built.
                if controls.iter().any(Response::gained_focus) {
                    ui.scroll_to_rect(rect.expand(GAP), None);
                }
            }
        }
        known.focused = focused;
        let used = vec2(full, known.head + known.edge(rows.len()));
        ui.allocate_rect(Rect::from_min_size(start, used), Sense::hover());
        if foot {
            home_foot::show(ui, view, out);
        }
    });
    known.area = Some(output.id);
}

/// Whether the cards fit without a scroll bar.
fn all_fit(ui: &Ui, view: &View<'_>, rows: &[&[usize]], (height, width): (f32, f32)) -> bool {
    // A quick check: most lists are too long even if every card has its minimum height.
    if (plain_height(width) + GAP) * rows.len() as f32 - GAP > height {
        return false;
    }
    let rows = rows.iter().map(|row| {
        let heights = row.iter().filter_map(|place| measured(ui, view, *place, width));
        heights.map(|(_, height)| height).fold(0.0, f32::max) + GAP
    });
    rows.sum::<f32>() - GAP <= height
}

fn measured(ui: &Ui, view: &View<'_>, place: usize, width: f32) -> Option<(ConnectionId, f32)> {
    let connection = view.state.user.home.at(place)?;
    let card = Card { view, place, connection, now: explain::now() };
    Some((connection.id.clone(), card_height(ui, card, width)))
}

struct Measured {
    /// The rows to draw.
    drawn: Range<usize>,
    /// The new scroll offset if it has to change.
    offset: Option<f32>,
}

/// Measures the visible cards. If a card above turns out taller or shorter than assumed, adjusts
/// the scroll offset so that the visible ones stay where they are.
fn measure(
    ui: &mut Ui,
    view: &View<'_>,
    known: &mut Known,
    (rows, width, height): (&[&[usize]], f32, f32),
) -> Measured {
    let zoom = ui.ctx().pixels_per_point();
    let measured_for = Some((width.to_bits(), zoom.to_bits(), text(t::HOME_HEADING)));
    if known.measured_for != measured_for || known.heights.len() > 4 * rows.len() + 100 {
        known.heights.clear();
        known.measured_for = measured_for;
        known.edges.clear();
    }
    let is_current = known.edges_of == view.state.user.home.overview().number;
    if !is_current || known.edges.len() != rows.len() + 1 {
        known.find_edges(rows, view, width);
    }
    let state = known.area.and_then(|area| egui::scroll_area::State::load(ui.ctx(), area));
    let mut offset = state.map_or(0.0, |state| state.unclamped_offset().y);
    let mut moved = known.filter != view.state.user.home.filter;
    if moved {
        // A changed filter shows other cards: start at the first one.
        known.filter.clone_from(&view.state.user.home.filter);
        offset = 0.0;
    }
    let seen = offset - known.head;
    let first = within(&known.edges, seen..seen).start;
    let before = known.edge(first);
    let mut drawn = 0..0;
    // Measured cards can be shorter than assumed, which brings others into view.
    for _ in 0..2 {
        drawn = match rows.iter().map(|row| row.len()).sum() {
            0..=FEW => 0..rows.len(),
            _ => within(&known.edges, seen - MARGIN..seen + height + MARGIN),
        };
        let mut is_new = false;
        let in_sight = rows.get(drawn.clone()).into_iter().flatten();
        for place in in_sight.flat_map(|row| row.iter()) {
            if let Some((id, height)) = measured(ui, view, *place, width) {
                is_new |= known.heights.insert(id, height) != Some(height);
            }
        }
        if !is_new {
            break;
        }
        known.find_edges(rows, view, width);
    }
    let change = known.edge(first) - before;
    moved |= change != 0.0;
    Measured { drawn, offset: moved.then_some(offset + change) }
}

/// Draws the message shown when there are no cards.
fn nothing(ui: &mut Ui, view: &View<'_>) {
    if view.state.user.home.filter.is_narrowed() {
        paragraph(ui, &text(t::HOME_NONE_FOUND), Type::Body, tokens(ui).text2);
    } else if view.state.user.home.listed.trouble.is_none() {
        home_foot::empty(ui);
    }
}

/// A card's data.
#[derive(Clone, Copy)]
struct Card<'a> {
    view: &'a View<'a>,
    /// Its index in the list.
    place: usize,
    connection: &'a Connection,
    /// Seconds since 1970.
    now: i64,
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

fn card_height(ui: &Ui, card: Card<'_>, width: f32) -> f32 {
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
fn connection_card(
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
        list_tile(ui, &connection.connector(), false);
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
    let rows = connection.requirements();
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

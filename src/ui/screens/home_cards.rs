//! All connections: banners, and one card for each app at a store. Only those in sight are built,
//! however many there are.

use crate::connections::{Connection, ConnectionId, KeyringProblem};
use crate::gateway::Verdict;
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::home_banners::banners;
use crate::ui::screens::home_foot::{Foot, empty};
use crate::ui::theme::{Tokens, Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Column, Pill, access_strip, hidden_label, rich, spinner, text_at, text_right, tile,
};
use crate::wizard::{Filter, HomeMessage, Message, keep_problem};
use crate::words;
use egui::accesskit::Role;
use egui::{Id, Rect, Response, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// The narrowest card that two columns are worth.
const CARD: f32 = 340.0;
/// The gap between cards.
const GAP: f32 = 16.0;
/// The height of the line of buttons at a card's end.
const ACTIONS: f32 = 52.0;
/// The height of the link that answers a caution.
const ANSWER: f32 = 26.0;
/// How far beyond what is in sight cards are built, so that the focus and the wheel find them.
const MARGIN: f32 = 500.0;
/// Up to so many cards are all built, so that screen readers know them all.
const FEW: usize = 40;
/// How many other apps with the same token a card names.
const MOST_SHARING: usize = 3;

/// What is known of cards from the last frames.
#[derive(Default)]
struct Known {
    /// What all heights were measured for: width, zoom, language.
    measured_for: Option<(u32, u32, String)>,
    /// Heights of cards that were in sight. Others have the height of most.
    heights: HashMap<ConnectionId, f32>,
    /// The upper edges of the rows and the end of the last one, and of which overview they are.
    edges: Vec<f32>,
    edges_of: u64,
    /// What is scrolled.
    area: Option<Id>,
    /// How much stands above the cards.
    head: f32,
    /// What was wanted then.
    filter: Filter,
    /// The card that has the focus.
    focused: Option<ConnectionId>,
}

impl Known {
    fn of(ui: &Ui) -> Arc<Mutex<Self>> {
        let id = Id::unique("cards-known");
        ui.data_mut(|data| data.get_temp_mut_or_default::<Arc<Mutex<Self>>>(id).clone())
    }

    fn row_height(&self, row: &[usize], view: &View<'_>, width: f32) -> f32 {
        let height = |place: &usize| {
            let known = view.state.home.at(*place).and_then(|card| self.heights.get(&card.id));
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
        self.edges_of = view.state.home.overview().number;
    }

    /// Where a row begins.
    fn edge(&self, row: usize) -> f32 {
        self.edges.get(row).copied().unwrap_or_default()
    }
}

/// The height of a card with nothing to be careful about.
fn plain_height(width: f32) -> f32 {
    68.0 + least(width) + 58.0 + ACTIONS
}

/// The rows that reach into this part.
fn within(edges: &[f32], part: Range<f32>) -> Range<usize> {
    let rows = edges.len().saturating_sub(1);
    let first = edges.partition_point(|edge| *edge <= part.start).saturating_sub(1);
    let end = edges.partition_point(|edge| *edge < part.end);
    first.min(rows)..end.min(rows)
}

/// Draws the cards into this place, and below the last one the foot, if it stands there.
pub(crate) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    body: Rect,
    foot: Option<Foot>,
    out: &mut Vec<Message>,
) {
    let builder = UiBuilder::new().max_rect(body).scope_id(Id::unique("connections"));
    ui.scope_builder(builder, |ui| {
        let full = body.width() - 10.0;
        let columns = if full >= 2.0 * CARD + GAP { 2 } else { 1 };
        let rows: Vec<&[usize]> = view.state.home.overview().shown.chunks(columns).collect();
        let known = Known::of(ui);
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        // As wide as the heading's line, unless a scroll bar needs its room.
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
            known.head = banners(ui, view, start, full, out);
            if rows.is_empty() {
                let rect = Rect::from_min_size(start + vec2(0.0, known.head), vec2(full, 0.0));
                known.head += nothing(ui, view, rect);
            }
            let top = start.y + known.head;
            let now = words::now();
            let mut focused = None;
            let has_focus = |place: &usize| {
                let card = view.state.home.at(*place);
                card.is_some_and(|card| known.focused.as_ref() == Some(&card.id))
            };
            // Asked of each row only while a card has the focus. The rows beside it are those that Tab
            // and Shift+Tab go to, also when it was scrolled out of sight.
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
                    let Some(connection) = view.state.home.at(*place) else { continue };
                    let x = start.x + column as f32 * (width + GAP);
                    let rect = Rect::from_min_size(pos2(x, top + edge), vec2(width, height));
                    // A card of its own, so that others coming and going do not move its focus.
                    let id = Id::unique(("connection", connection.id.as_str()));
                    let builder = UiBuilder::new().max_rect(rect).scope_id(id);
                    let card = Card { view, place: *place, connection, now };
                    let draw = |ui: &mut Ui| connection_card(ui, card, rect, out);
                    let controls = ui.scope_builder(builder, draw).inner;
                    if controls.iter().any(Response::has_focus) {
                        focused = Some(connection.id.clone());
                    }
                    // The next cards are built once this one is in sight.
                    if controls.iter().any(Response::gained_focus) {
                        ui.scroll_to_rect(rect.expand(GAP), None);
                    }
                }
            }
            known.focused = focused;
            let mut y = top + known.edge(rows.len());
            if let Some(foot) = foot {
                let height = foot.height();
                foot.put(ui, pos2(start.x, y), full, out);
                y += height;
            }
            let used = Rect::from_min_max(start, pos2(start.x + full, y));
            ui.allocate_rect(used, Sense::hover());
        });
        known.area = Some(output.id);
    });
}

/// Whether the cards need no scroll bar.
fn all_fit(ui: &Ui, view: &View<'_>, rows: &[&[usize]], (height, width): (f32, f32)) -> bool {
    // Most lists are longer even if no card says more than it must.
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
    let connection = view.state.home.at(place)?;
    let card = Card { view, place, connection, now: words::now() };
    Some((connection.id.clone(), card_height(ui, card, width)))
}

struct Measured {
    /// The rows to be drawn.
    drawn: Range<usize>,
    /// How far to scroll, where that is not as before.
    offset: Option<f32>,
}

/// Measures the cards in sight. Where a card above turns out higher than it was taken for, what is in
/// sight stays where it is.
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
    let is_current = known.edges_of == view.state.home.overview().number;
    if !is_current || known.edges.len() != rows.len() + 1 {
        known.find_edges(rows, view, width);
    }
    let state = known.area.and_then(|area| egui::scroll_area::State::load(ui.ctx(), area));
    let mut offset = state.map_or(0.0, |state| state.unclamped_offset().y);
    let mut moved = known.filter != view.state.home.filter;
    if moved {
        // Other cards, from the first one on.
        known.filter.clone_from(&view.state.home.filter);
        offset = 0.0;
    }
    let seen = offset - known.head;
    let first = within(&known.edges, seen..seen).start;
    let before = known.edge(first);
    let mut drawn = 0..0;
    // What is measured can be lower than it was taken for, so that others come into sight.
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

/// What stands in place of cards; gives its height.
fn nothing(ui: &mut Ui, view: &View<'_>, rect: Rect) -> f32 {
    if view.state.home.filter.is_narrowed() {
        let mut column = Column { x: rect.left(), y: rect.top(), width: rect.width() };
        column.text(ui, &text(t::HOME_NONE_FOUND), Type::Body, tokens(ui).text2);
        return column.y - rect.top() + 16.0;
    }
    if view.state.home.listed.trouble.is_some() { 0.0 } else { empty(ui, rect) }
}

/// A card and what it is drawn from.
#[derive(Clone, Copy)]
struct Card<'a> {
    view: &'a View<'a>,
    /// Its place in the list.
    place: usize,
    connection: &'a Connection,
    /// Seconds since 1970.
    now: i64,
}

/// Everything that a card says: what is known, then what to be careful about.
fn card_words(card: Card<'_>) -> (String, Vec<String>) {
    let Card { view, place, connection, now } = card;
    let home = &view.state.home;
    let mut cautions = Vec::new();
    if connection.replacement.is_some() {
        cautions.push(text(t::HOME_REPLACING));
    }
    if connection.rows.is_empty() {
        cautions.push(text(t::HOME_ROWS_UNKNOWN));
    }
    if let Some(store) = &connection.other_store {
        cautions.push(with(t::HOME_OTHER_STORE, &[("store", store.as_str().into())]));
    }
    for other in home.sharing(place).take(MOST_SHARING) {
        cautions.push(with(t::HOME_SHARED, &[("app", other.app_name.as_str().into())]));
    }
    match (home.lost(connection), home.problems.get(&connection.id)) {
        (Some(KeyringProblem::Differs), _) => cautions.push(text(t::HOME_DIFFERS)),
        (_, Some(problem)) => cautions.push(text(keep_problem(*problem))),
        _ => {}
    }
    (words::state(connection, now), cautions)
}

fn text_height(ui: &Ui, words: &str, style: Type, width: f32) -> f32 {
    let color = egui::Color32::PLACEHOLDER;
    ui.painter().layout_job(rich(&[(words, style, color)], width)).size().y
}

/// Cards side by side keep two lines, so that they rarely differ in height.
fn least(width: f32) -> f32 {
    if width < 480.0 { 40.0 } else { 20.0 }
}

fn card_height(ui: &Ui, card: Card<'_>, width: f32) -> f32 {
    let (state, cautions) = card_words(card);
    let room = width - 36.0;
    let state = text_height(ui, &state, Type::Secondary, room).max(least(width));
    let caution = |words: &String| text_height(ui, words, Type::Secondary, room - 24.0) + 6.0;
    let answer = if card.connection.other_store.is_some() { ANSWER } else { 0.0 };
    68.0 + state + cautions.iter().map(caution).sum::<f32>() + answer + 58.0 + ACTIONS
}

/// The verdict as a pill.
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

/// Draws a card; gives what of it can have the focus.
fn connection_card(
    ui: &mut Ui,
    card: Card<'_>,
    rect: Rect,
    out: &mut Vec<Message>,
) -> Vec<Response> {
    let tokens = tokens(ui);
    crate::ui::widgets::card(ui, rect);
    let Card { view, connection, .. } = card;
    let home = &view.state.home;
    let last = connection.checked.as_ref().filter(|_| connection.untested.is_none());
    let lost = home.lost(connection);
    let verdict = match lost {
        Some(KeyringProblem::Differs) => text(t::HOME_CHANGED),
        Some(_) => text(t::HOME_LOST),
        None => words::checked_verdict(last),
    };
    let lost = lost.is_some();
    let (state, cautions) = card_words(card);
    let place = home.place_name(card.place);
    let (app, store) = (connection.app_name.as_str(), place.as_str());
    let values = [
        ("app", app.into()),
        ("store", store.into()),
        ("verdict", verdict.as_str().into()),
        ("state", state.as_str().into()),
    ];
    let spoken = with(t::HOME_CARD, &values);
    let whole = ui.interact(rect, Id::unique(("card", connection.id.as_str())), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Group, true, &spoken));

    let connector = connection.connector();
    let tile_rect = Rect::from_min_size(rect.min + vec2(18.0, 20.0), vec2(34.0, 34.0));
    tile(ui, tile_rect, &connector, false);
    let mut right = rect.right() - 18.0;
    let middle = rect.top() + 28.0;
    if home.checks.holds(&connection.id) {
        spinner(ui, pos2(right - 9.0, middle), 18.0);
        right -= 30.0;
    } else {
        let probe = pill(tokens, connection, lost, &verdict);
        let width = crate::ui::widgets::width_of(ui, &verdict, Type::CaptionMedium) + 37.0;
        probe.put(ui, pos2(right - width, middle));
        right -= width + 8.0;
    }
    if home.session.contains_key(&connection.id) || connection.practice {
        let session = home.session.contains_key(&connection.id);
        let words = text(if session { t::HOME_SESSION_ONLY } else { t::HOME_PRACTICE });
        let width = crate::ui::widgets::width_of(ui, &words, Type::CaptionMedium) + 18.0;
        let pill =
            if session { Pill::quiet(tokens, &words) } else { Pill::practice(tokens, &words) };
        pill.put(ui, pos2(right - width, middle));
        right -= width + 8.0;
    }
    let x = rect.left() + 64.0;
    text_at(ui, pos2(x, rect.top() + 28.0), right - x, app, Type::Section, tokens.text);
    let below = pos2(x, rect.top() + 47.0);
    text_at(ui, below, rect.right() - 18.0 - x, store, Type::Caption, tokens.text2);

    let width = rect.width() - 36.0;
    let mut column = Column { x: rect.left() + 18.0, y: rect.top() + 68.0, width };
    column.text(ui, &state, Type::Secondary, tokens.text2);
    column.y = column.y.max(rect.top() + 68.0 + least(rect.width()));
    for caution in &cautions {
        column.gap(space::S6);
        let at = pos2(column.x + 8.0, column.y + 9.0);
        icons::WARNING_FILL.paint(ui.painter(), at, 15.0, tokens.warn_icon);
        let mut inner = Column { x: column.x + 24.0, y: column.y, width: width - 24.0 };
        inner.text(ui, caution, Type::Secondary, tokens.warn);
        column.y = inner.y;
    }
    let mut controls = Vec::new();
    if connection.other_store.is_some() {
        let label = text(t::NOTICE_IS_RIGHT);
        let name = with(t::NOTICE_IS_RIGHT_NAMED, &[("app", app.into()), ("store", store.into())]);
        let at = pos2(column.x + 24.0, column.y + 2.0);
        let response = Button::link(&label).name(&name).at(ui, at);
        if response.clicked() {
            out.push(Message::Home(HomeMessage::StoreIsRight(connection.id.clone())));
        }
        controls.push(response);
    }
    controls.extend(strip_and_actions(ui, card, rect, out));
    controls
}

/// The access strip, the fingerprint, and what can be done.
fn strip_and_actions(
    ui: &mut Ui,
    card: Card<'_>,
    rect: Rect,
    out: &mut Vec<Message>,
) -> Vec<Response> {
    let Card { view, connection, .. } = card;
    let tokens = tokens(ui);
    let line = rect.bottom() - ACTIONS;
    let rows = connection.requirements();
    let cell = ((rect.width() - 36.0) / 27.0 - 4.0).clamp(3.0, 8.0);
    let at = pos2(rect.left() + 18.0, line - 40.0);
    access_strip(ui, at, &rows, (cell, 4.0, 16.0), |_, _| None);
    let y = line - 23.0;
    let print = connection.id.fingerprint();
    let print_rect =
        text_right(ui, pos2(rect.right() - 18.0, y), print, Type::MonoSmall, tokens.text2);
    let icon_at = pos2(print_rect.left() - 13.0, y);
    icons::FINGERPRINT_SIMPLE.paint(ui.painter(), icon_at, 14.0, tokens.text2);
    let room = icon_at.x - rect.left() - 32.0;
    let reach = words::reach(&rows);
    text_at(ui, pos2(rect.left() + 18.0, y), room, &reach, Type::Caption, tokens.text2);
    let stroke = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.left() + 1.0..=rect.right() - 1.0, line, stroke);

    let home = &view.state.home;
    let id = || connection.id.clone();
    let place = home.place_name(card.place);
    let overview = home.overview();
    let mut controls = Vec::new();
    let values = [("app", connection.app_name.as_str().into()), ("store", place.as_str().into())];
    let refused = connection.checked.as_ref().is_some_and(|c| c.verdict() == Verdict::Refused);
    let going_on = connection.replacement.is_some();
    let replaces_first = refused || going_on;
    // Without its rows a check or a replacement has nothing to go by, so they are asked first.
    let unknown = connection.rows.is_empty() && !going_on;
    let other = match (unknown, going_on) {
        (true, _) => (t::HOME_TELL_ROWS, t::HOME_TELL_ROWS_NAMED, HomeMessage::TellRows(id())),
        (_, true) => (t::HOME_REPLACE_GO_ON, t::HOME_REPLACE_NAMED, HomeMessage::Replace(id())),
        _ => (t::HOME_REPLACE, t::HOME_REPLACE_NAMED, HomeMessage::Replace(id())),
    };
    let labels = [text(t::HOME_CHECK), text(other.0)];
    let names = [with(t::HOME_CHECK_NAMED, &values), with(other.1, &values)];
    let messages = [HomeMessage::Check(id()), other.2];
    let mut actions: Vec<_> = labels.iter().zip(&names).zip(messages).zip([true, false]).collect();
    if replaces_first || unknown {
        actions.reverse();
    }
    let top = line + (ACTIONS - size::CONTROL_SMALL) / 2.0;
    let mut x = rect.left() + 18.0;
    for (place, (((label, name), message), check)) in actions.into_iter().enumerate() {
        let main = place == 0;
        let button = if main { Button::secondary(label) } else { Button::quiet(label) };
        let wide = rect.width() >= 480.0;
        let button = if check && wide { button.left(icons::ARROWS_CLOCKWISE) } else { button };
        let enabled = !check || !home.checks.holds(&connection.id);
        let response = button.small().name(name).enabled(enabled).at(ui, pos2(x, top));
        x = response.rect.right() + 4.0;
        let first = overview.shown.first() == Some(&card.place);
        if main && first && overview.needs_you(card.place) && view.look.wants_focus {
            response.request_focus();
        }
        if response.clicked() {
            out.push(Message::Home(message));
        }
        controls.push(response);
    }
    let right = rect.right() - 18.0;
    let remove = text(t::HOME_REMOVE);
    let remove_name = with(t::HOME_REMOVE_NAMED, &values);
    let remove_button = Button::quiet(&remove).small().name(&remove_name);
    let name = with(t::HOME_HAND_OVER_NAMED, &values);
    let (long, short) = (text(t::HOME_HAND_OVER), text(t::HOME_HAND_OVER_SHORT));
    let wide = Button::quiet(&long).left(icons::COPY).small().name(&name);
    // Where there is no room for both words, the bin stands for the one that everybody knows.
    let has_room = x + wide.size(ui).x + 4.0 < right + 12.0 - remove_button.size(ui).x;
    let (hand_over, remove) = if has_room {
        let at = pos2(right + 12.0, top);
        (wide.at(ui, pos2(x, top)), remove_button.right_at(ui, at))
    } else {
        let hand_over = Button::quiet(&short).small().name(&name).at(ui, pos2(x, top));
        let at = pos2(right + 7.0, top - 1.0);
        (hand_over, Button::icon(icons::TRASH, &remove_name).right_at(ui, at))
    };
    if hand_over.clicked() {
        out.push(Message::Home(HomeMessage::HandOver(id())));
    }
    if remove.clicked() {
        out.push(Message::Home(HomeMessage::Remove(id())));
    }
    hidden_label(ui, print_rect, &connection.id.fingerprint().replace('-', ", "));
    controls.extend([hand_over, remove]);
    controls
}

//! The "all connections" screen: banners, and one card for each app at a store. Only visible cards
//! are built, no matter how many there are.

use crate::explain;
use crate::flow::{Filter, Message};
use crate::saved::ConnectionId;
use crate::texts::{t, text};
use crate::ui::screens::home_banners::banners;
use crate::ui::screens::home_card::{Card, card_height, connection_card, plain_height};
use crate::ui::screens::home_foot;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{paragraph, rest_height};
use egui::{Id, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, vec2};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// The minimum card width for two columns.
const CARD: f32 = 340.0;
/// The gap between cards.
const GAP: f32 = 16.0;
/// How far beyond the visible area cards are built, so that focus and scrolling reach them.
const MARGIN: f32 = 500.0;
/// Up to this many cards are all built, so that screen readers know them all.
const FEW: usize = 40;

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
    let (mut drawn, mut done) = (0..0, 0..0);
    // Measured cards can be shorter than assumed, which brings others into view.
    for _ in 0..2 {
        drawn = match rows.iter().map(|row| row.len()).sum() {
            0..=FEW => 0..rows.len(),
            _ => within(&known.edges, seen - MARGIN..seen + height + MARGIN),
        };
        let mut is_other = false;
        let missing = drawn.clone().filter(|row| !done.contains(row));
        let missing = missing.filter_map(|row| rows.get(row)).flat_map(|row| row.iter());
        for place in missing {
            if let Some((id, height)) = measured(ui, view, *place, width) {
                let assumed = known.heights.insert(id, height);
                is_other |= assumed.unwrap_or_else(|| plain_height(width)) != height;
            }
        }
        if !is_other {
            break;
        }
        known.find_edges(rows, view, width);
        done = drawn.clone();
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

//! All connections: one card for each app at a store.

use super::components::{
    Button, Callout, CalloutKind, Column, Pill, access_strip, card, heading, hidden_label, rich,
    spinner, text_at, text_right, tile, width_of,
};
use super::frame::View;
use super::icons;
use super::theme::{Tokens, Type, size, space, tokens};
use crate::connections::{Connection, IndexTrouble};
use crate::gateway::Verdict;
use crate::texts::{text, with};
use crate::wizard::{HomeMessage, Message, Overview, keep_problem};
use crate::words;
use egui::accesskit::Role;
use egui::{Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The narrowest card that two columns are worth.
const CARD: f32 = 340.0;
/// The gap between cards.
const GAP: f32 = 16.0;
/// The height of the line of buttons at a card's end.
const ACTIONS: f32 = 52.0;
/// The height of the link that answers a caution.
const ANSWER: f32 = 26.0;

fn send(message: HomeMessage) -> Message {
    Message::Home(message)
}

/// Heading and lead of the screen.
pub(super) fn header(view: &View<'_>) -> (String, String) {
    let home = &view.state.home;
    if let Some(connection) = home.plan.as_ref().and_then(|id| home.get(id)) {
        let values =
            [("app", connection.app_name.as_str().into()), ("store", connection.store().into())];
        return (with("plan-heading", &values), text("plan-lead"));
    }
    let overview = home.overview();
    let all = &overview.shown;
    if all.is_empty() {
        let lead =
            if home.listed.trouble.is_some() { "home-lead-trouble" } else { "home-lead-empty" };
        return (text("home-heading"), text(lead));
    }
    let needs = overview.needing();
    let stores = if home.store.is_some() { 1 } else { home.stores().len() };
    let values = [("count", all.len().into()), ("stores", stores.into()), ("needs", needs.into())];
    (text("home-heading"), with("home-lead", &values))
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
    let body = area.with_min_y(column.y.max(area.top() + 44.0));
    if planning {
        super::plan::show(ui, view, body, out);
        return;
    }
    let foot = Foot::new(ui, view, body.width());
    if ui.ctx().content_rect().height() < size::LOW_BELOW {
        // A low window needs its height for the cards; the foot comes after the last one.
        cards(ui, view, body, Some(foot), out);
        return;
    }
    let top = body.bottom() - foot.height();
    cards(ui, view, body.with_max_y(top - 10.0), None, out);
    foot.put(ui, pos2(body.left(), top), body.width(), out);
}

/// "Check all" and "New connection"; gives the width that they take.
fn main_buttons(ui: &mut Ui, view: &View<'_>, area: Rect, out: &mut Vec<Message>) -> f32 {
    let home = &view.state.home;
    let top = if view.narrow { 0.0 } else { 18.0 };
    let label = text("home-new");
    let new = Button::primary(&label).left(icons::PLUS);
    let response = new.right_at(ui, area.right_top() + vec2(0.0, top));
    if view.look.wants_focus && home.overview().needing() == 0 {
        response.request_focus();
    }
    if response.clicked() {
        out.push(send(HomeMessage::New));
    }
    let mut left = response.rect.left();
    if home.all().next().is_some() {
        let running = home.checks.are_running();
        let label = text(if running { "home-check-stop" } else { "home-check-all" });
        let button = Button::secondary(&label);
        let button = if running { button } else { button.left(icons::ARROWS_CLOCKWISE) };
        let response = button.right_at(ui, pos2(left - 8.0, area.top() + top));
        if response.clicked() {
            let message = if running { HomeMessage::StopChecks } else { HomeMessage::CheckAll };
            out.push(send(message));
        }
        left = response.rect.left();
        if running {
            let checks = &home.checks;
            let values = [("done", checks.done.into()), ("count", checks.total.into())];
            let at = pos2(area.right(), response.rect.bottom() + 12.0);
            let words = with("home-checking", &values);
            text_right(ui, at, &words, Type::Caption, tokens(ui).text2);
        }
    }
    area.right() - left + 16.0
}

/// Where the values are, and the way out of the worst.
struct Foot {
    words: std::sync::Arc<egui::Galley>,
    /// The link stands on a line of its own.
    below: bool,
    drill: bool,
}

impl Foot {
    fn new(ui: &Ui, view: &View<'_>, width: f32) -> Self {
        let drill = view.state.home.all().any(|connection| !connection.practice);
        let words = with("home-foot", &[("keyring", view.keyring().into())]);
        let link =
            if drill { width_of(ui, &text("home-drill"), Type::SecondaryMedium) } else { 0.0 };
        let below = width_of(ui, &words, Type::Caption) + link + 44.0 > width;
        let room = if below { width - 22.0 } else { f32::INFINITY };
        let parts = [(words.as_str(), Type::Caption, tokens(ui).text3)];
        Self { words: ui.painter().layout_job(rich(&parts, room)), below, drill }
    }

    fn height(&self) -> f32 {
        self.words.size().y + 6.0 + if self.below && self.drill { 26.0 } else { 0.0 }
    }

    fn put(self, ui: &mut Ui, at: egui::Pos2, width: f32, out: &mut Vec<Message>) {
        let tokens = tokens(ui);
        let height = self.words.size().y;
        let y = at.y + 3.0;
        icons::LOCK_SIMPLE.paint(ui.painter(), pos2(at.x + 7.0, y + 8.0), 15.0, tokens.text3);
        let rect = Rect::from_min_size(pos2(at.x + 22.0, y), self.words.size());
        let words = self.words.text().to_owned();
        ui.painter().galley(rect.min, self.words, tokens.text3);
        hidden_label(ui, rect, &words);
        if self.drill {
            let label = text("home-drill");
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
    let mut banner = |ui: &mut Ui, words: &str, action: Option<(&str, HomeMessage)>| {
        let kind = CalloutKind::Caution;
        let callout = Callout { kind, icon: icons::WARNING_FILL, bold: "", plain: words };
        let room = if action.is_some() { 130.0 } else { 0.0 };
        let height = callout.put(ui, pos2(start.x, y), width - room);
        if let Some((label, message)) = action {
            let label = text(label);
            let at = pos2(start.x + width, y + 6.0);
            if Button::secondary(&label).small().right_at(ui, at).clicked() {
                out.push(send(message));
            }
        }
        y += height + 12.0;
    };
    if let Some(trouble) = &home.listed.trouble {
        let rebuild = Some(("home-rebuild", HomeMessage::Rebuild));
        match trouble {
            IndexTrouble::SetAside { name, restored } => {
                let id = if *restored { "home-set-aside-restored" } else { "home-set-aside" };
                banner(ui, &with(id, &[("name", name.as_str().into())]), rebuild);
            }
            IndexTrouble::Damaged => banner(ui, &text("home-damaged"), None),
            IndexTrouble::Newer => banner(ui, &text("home-newer"), None),
            IndexTrouble::Unreadable(error) => {
                banner(ui, &with("home-unreadable", &[("error", error.as_str().into())]), None);
            }
        }
    }
    if home.asking.as_ref().is_some_and(|asking| asking.long) {
        banner(ui, &text("home-waiting"), Some(("home-stop-waiting", HomeMessage::GiveUp)));
    }
    if let Some(problem) = home.problem {
        banner(ui, &text(keep_problem(problem)), None);
    }
    y - start.y
}

fn cards(ui: &mut Ui, view: &View<'_>, body: Rect, foot: Option<Foot>, out: &mut Vec<Message>) {
    let overview = view.state.home.overview();
    let shown = &overview.shown;
    let now = words::now();
    let builder = UiBuilder::new().max_rect(body).scope_id(Id::unique("connections"));
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let start = ui.next_widget_position();
            let full = body.width() - 10.0;
            let mut y = start.y + banners(ui, view, start, full, out);
            if shown.is_empty() && view.state.home.listed.trouble.is_none() {
                y += empty(ui, view, Rect::from_min_size(pos2(start.x, y), vec2(full, 0.0)));
            }
            let columns = if full >= 2.0 * CARD + GAP { 2 } else { 1 };
            // As wide as the heading's line, unless a scroll bar needs its room.
            let width_in = |whole: f32| (whole - GAP * (columns - 1) as f32) / columns as f32;
            let rows = shown.len().div_ceil(columns) as f32;
            let least = (68.0 + least(width_in(full)) + 58.0 + ACTIONS + GAP) * rows;
            let fits = |ui: &Ui| {
                let cards = shown.chunks(columns).map(|row| {
                    let cards = row.iter();
                    let heights = cards.map(|c| {
                        card_height(ui, (view, &overview), c, width_in(body.width()), now)
                    });
                    heights.fold(0.0, f32::max) + GAP
                });
                y - start.y + cards.sum::<f32>() - GAP <= body.height()
            };
            // Whether they fit does not depend on how far they are scrolled.
            let fits = y - start.y + least - GAP <= body.height() && fits(ui);
            let width = width_in(if fits { body.width() } else { full });
            for row in shown.chunks(columns) {
                let cards = row.iter();
                let tall = cards.map(|c| card_height(ui, (view, &overview), c, width, now));
                let height = tall.fold(0.0, f32::max);
                for (place, connection) in row.iter().enumerate() {
                    let x = start.x + place as f32 * (width + GAP);
                    let rect = Rect::from_min_size(pos2(x, y), vec2(width, height));
                    // A card of its own, so that others coming and going do not move its focus.
                    let id = Id::unique(("connection", connection.id.as_str()));
                    let builder = UiBuilder::new().max_rect(rect).scope_id(id);
                    ui.scope_builder(builder, |ui| {
                        connection_card(ui, (view, &overview), connection, rect, now, out);
                    });
                }
                y += height + GAP;
            }
            if let Some(foot) = foot {
                let height = foot.height();
                foot.put(ui, pos2(start.x, y), full, out);
                y += height;
            }
            let used = Rect::from_min_max(start, pos2(start.x + full, y));
            ui.allocate_rect(used, Sense::hover());
        });
    });
}

/// What stands here before anything is saved; gives its height.
fn empty(ui: &mut Ui, _view: &View<'_>, rect: Rect) -> f32 {
    let tokens = tokens(ui);
    let rect = rect.with_max_y(rect.top() + 120.0);
    card(ui, rect);
    icons::VAULT.paint(ui.painter(), pos2(rect.left() + 46.0, rect.center().y), 32.0, tokens.text3);
    let mut column =
        Column { x: rect.left() + 86.0, y: rect.top() + 38.0, width: rect.width() - 120.0 };
    column.text(ui, &text("home-empty"), Type::Body, tokens.text2);
    136.0
}

/// Everything that a card says: what is known, then what to be careful about.
fn card_words(
    (view, overview): (&View<'_>, &Overview<'_>),
    connection: &Connection,
    now: i64,
) -> (String, Vec<String>) {
    let home = &view.state.home;
    let mut cautions = Vec::new();
    if connection.replacement.is_some() {
        cautions.push(text("home-replacing"));
    }
    if connection.rows.is_empty() {
        cautions.push(text("home-rows-unknown"));
    }
    if let Some(store) = &connection.other_store {
        cautions.push(with("home-other-store", &[("store", store.as_str().into())]));
    }
    for other in overview.sharing(connection) {
        cautions.push(with("home-shared", &[("app", other.app_name.as_str().into())]));
    }
    if let Some(problem) = home.problems.get(&connection.id) {
        cautions.push(text(keep_problem(*problem)));
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

fn card_height(
    ui: &Ui,
    (view, overview): (&View<'_>, &Overview<'_>),
    connection: &Connection,
    width: f32,
    now: i64,
) -> f32 {
    let (state, cautions) = card_words((view, overview), connection, now);
    let room = width - 36.0;
    let state = text_height(ui, &state, Type::Secondary, room).max(least(width));
    let caution = |words: &String| text_height(ui, words, Type::Secondary, room - 24.0) + 6.0;
    let answer = if connection.other_store.is_some() { ANSWER } else { 0.0 };
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

fn connection_card(
    ui: &mut Ui,
    (view, overview): (&View<'_>, &Overview<'_>),
    connection: &Connection,
    rect: Rect,
    now: i64,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    card(ui, rect);
    let home = &view.state.home;
    let last = connection.checked.as_ref().filter(|_| connection.untested.is_none());
    let lost = home.is_lost(connection);
    let verdict = if lost { text("home-lost") } else { words::checked_verdict(last) };
    let (state, cautions) = card_words((view, overview), connection, now);
    let place = overview.place(connection);
    let (app, store) = (connection.app_name.as_str(), place.as_str());
    let values = [
        ("app", app.into()),
        ("store", store.into()),
        ("verdict", verdict.as_str().into()),
        ("state", state.as_str().into()),
    ];
    let spoken = with("home-card", &values);
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
        let width = super::components::width_of(ui, &verdict, Type::CaptionMedium) + 37.0;
        probe.put(ui, pos2(right - width, middle));
        right -= width + 8.0;
    }
    if home.session.contains_key(&connection.id) || connection.practice {
        let session = home.session.contains_key(&connection.id);
        let words = text(if session { "home-session-only" } else { "home-practice" });
        let width = super::components::width_of(ui, &words, Type::CaptionMedium) + 18.0;
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
    if connection.other_store.is_some() {
        let label = text("notice-is-right");
        let name = with("notice-is-right-named", &[("app", app.into()), ("store", store.into())]);
        let at = pos2(column.x + 24.0, column.y + 2.0);
        if Button::link(&label).name(&name).at(ui, at).clicked() {
            out.push(send(HomeMessage::StoreIsRight(connection.id.clone())));
        }
    }
    strip_and_actions(ui, (view, overview), connection, rect, out);
}

/// The access strip, the fingerprint, and what can be done.
fn strip_and_actions(
    ui: &mut Ui,
    (view, overview): (&View<'_>, &Overview<'_>),
    connection: &Connection,
    rect: Rect,
    out: &mut Vec<Message>,
) {
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
    let place = overview.place(connection);
    let values = [("app", connection.app_name.as_str().into()), ("store", place.as_str().into())];
    let refused = connection.checked.as_ref().is_some_and(|c| c.verdict() == Verdict::Refused);
    let going_on = connection.replacement.is_some();
    let replaces_first = refused || going_on;
    // Without its rows a check or a replacement has nothing to go by, so they are asked first.
    let unknown = connection.rows.is_empty() && !going_on;
    let other = match (unknown, going_on) {
        (true, _) => ("home-tell-rows", "home-tell-rows-named", HomeMessage::TellRows(id())),
        (_, true) => ("home-replace-go-on", "home-replace-named", HomeMessage::Replace(id())),
        _ => ("home-replace", "home-replace-named", HomeMessage::Replace(id())),
    };
    let labels = [text("home-check"), text(other.0)];
    let names = [with("home-check-named", &values), with(other.1, &values)];
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
        let first = overview.shown.first().is_some_and(|first| first.id == connection.id);
        if main && first && overview.needs_you(connection) && view.look.wants_focus {
            response.request_focus();
        }
        if response.clicked() {
            out.push(send(message));
        }
    }
    let right = rect.right() - 18.0;
    let remove = text("home-remove");
    let remove_name = with("home-remove-named", &values);
    let remove_button = Button::quiet(&remove).small().name(&remove_name);
    let name = with("home-hand-over-named", &values);
    let (long, short) = (text("home-hand-over"), text("home-hand-over-short"));
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
        out.push(send(HomeMessage::HandOver(id())));
    }
    if remove.clicked() {
        out.push(send(HomeMessage::Remove(id())));
    }
    hidden_label(ui, print_rect, &connection.id.fingerprint().replace('-', ", "));
}

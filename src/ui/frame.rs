//! What stands around every step: rail, heading, bottom bar, practice strip, dialog, toast.

use super::app::{Look, loses_values, next_theme};
use super::components::{
    Button, Column, access_strip, announce, card, focus_ring, heading, text_at, tile,
};
use super::icons;
use super::steps;
use super::theme::{Type, motion, radius, size, tokens};
use crate::catalog::Requirement;
use crate::credentials::Field;
use crate::texts::{text, with};
use crate::wizard::{Dialog, Message, Practice, State, Step, TestState};
use crate::words;
use egui::accesskit::Role;
use egui::{
    Align2, Color32, CornerRadius, Id, Order, Pos2, Rect, Sense, Stroke, StrokeKind,
    ThemePreference, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// What a step needs to draw itself.
pub(super) struct View<'a> {
    pub(super) state: &'a State,
    pub(super) look: &'a Look,
    pub(super) narrow: bool,
    /// The rows of the chosen app.
    pub(super) rows: Vec<Requirement>,
}

impl<'a> View<'a> {
    pub(super) fn new(ui: &Ui, state: &'a State, look: &'a Look) -> Self {
        let narrow = ui.ctx().content_rect().width() < size::NARROW_BELOW;
        Self { state, look, narrow, rows: state.rows() }
    }

    /// The app's name in running text.
    pub(super) fn app(&self) -> &str {
        self.state.connector().map_or("", |connector| connector.short_name.as_str())
    }
}

/// Draws the whole window.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, CornerRadius::ZERO, tokens.bg);
    let rail_width = if view.narrow { size::RAIL_NARROW } else { size::RAIL };
    let rail = whole.with_max_x(whole.left() + rail_width);
    let mut main = whole.with_min_x(rail.right());
    let bar_height = if view.narrow { size::BAR_NARROW } else { size::BAR };
    let bar = main.with_min_y(main.bottom() - bar_height);
    main.set_bottom(bar.top());

    pane(ui, rail, "rail", |ui| draw_rail(ui, view, rail, out));
    if view.state.is_practice() {
        let strip = main.with_max_y(main.top() + size::PRACTICE_STRIP);
        main.set_top(strip.bottom());
        pane(ui, strip, "practice", |ui| practice_strip(ui, strip, view, out));
    }
    pane(ui, main, "content", |ui| content(ui, view, main, out));
    pane(ui, bar, "bar", |ui| bottom_bar(ui, view, bar, out));
    if !view.narrow || !view.state.is_practice() {
        ui.painter().vline(rail.right() - 0.5, rail.y_range(), Stroke::new(1.0, tokens.line));
    }
    announcements(ui, view);
    toast(ui, view, main);
    drop_overlay(ui, view);
    dialog(ui, view, out);
}

/// A part of the window with an identity of its own, so that what stands in one part never
/// changes the identity of controls in another.
fn pane(ui: &mut Ui, rect: Rect, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect).scope_id(Id::unique(("pane", name))), add);
}

fn content(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let (top, sides, bottom) = if view.narrow { (18.0, 20.0, 14.0) } else { (26.0, 32.0, 20.0) };
    let mut area = rect.shrink2(vec2(sides, 0.0));
    if area.width() > size::CONTENT_MAX {
        area = Rect::from_center_size(area.center(), vec2(size::CONTENT_MAX, area.height()));
    }
    area.set_top(rect.top() + top);
    area.set_bottom(rect.bottom() - bottom);

    let words = steps::header(view);
    let eyebrow = with(
        "step-of",
        &[("number", view.state.step().number().into()), ("count", Step::ALL.len().into())],
    );
    let tokens = tokens(ui);
    let (style, lead_shown) = if view.narrow {
        (Type::HeadingNarrow, ui.ctx().content_rect().height() >= size::LEAD_HIDDEN_BELOW)
    } else {
        (Type::Heading, true)
    };
    text_at(
        ui,
        area.left_top() + vec2(0.0, 8.0),
        area.width(),
        &eyebrow,
        Type::CaptionMedium,
        tokens.accent,
    );
    let aside = steps::header_aside(ui, view, area, out);
    let width = area.width() - aside;
    let heading_at = area.left_top() + vec2(0.0, 19.0);
    let mut y = heading_at.y + heading(ui, heading_at, width, &words.0, style, tokens.text);
    if lead_shown {
        let mut column = Column { x: area.left(), y: y + 3.0, width };
        column.text(ui, &words.1, Type::Body, tokens.text2);
        y = column.y;
    }
    let gap = if view.narrow { 12.0 } else { 18.0 };
    let body = area.with_min_y(y + gap);
    slide(ui, view, body, out);
}

/// The step itself, sliding in from the side it comes from. What is higher than the window
/// scrolls as a whole.
fn slide(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let since = ui.input(|input| input.time) - view.look.since;
    let progress = (since as f32 / motion::STEP).clamp(0.0, 1.0);
    let eased = 1.0 - (1.0 - progress).powi(3);
    let side = if view.look.forward { 1.0 } else { -1.0 };
    let offset = vec2(side * motion::STEP_SLIDE * (1.0 - eased), 0.0);
    if progress < 1.0 {
        ui.ctx().request_repaint();
    }
    let need = steps::min_height(view, body);
    let name = Id::unique(("step", view.state.step().number()));
    ui.scope_builder(UiBuilder::new().max_rect(body).scope_id(name), |ui| {
        ui.multiply_opacity(0.3 + 0.7 * eased);
        if body.height() >= need {
            steps::show(ui, view, body.translate(offset), out);
        } else {
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let (rect, _) =
                    ui.allocate_exact_size(vec2(body.width() - 10.0, need), Sense::hover());
                steps::show(ui, view, rect.translate(offset), out);
            });
        }
    });
}

fn mark(ui: &Ui, at: Pos2) {
    let tokens = tokens(ui);
    let rect = Rect::from_min_size(at, vec2(26.0, 26.0));
    ui.painter().rect_filled(rect, CornerRadius::same(radius::BUTTON), tokens.accent_fill);
    let ring = Stroke::new(2.0, tokens.on_accent);
    ui.painter().circle_stroke(rect.center(), 7.0, ring);
    ui.painter().circle_filled(rect.center(), 3.2, tokens.on_accent);
}

fn draw_rail(ui: &mut Ui, view: &View<'_>, rail: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(rail, CornerRadius::ZERO, tokens.rail);
    let mut y = rail.top() + 19.0;
    if view.narrow {
        mark(ui, pos2(rail.center().x - 13.0, rail.top() + 14.0));
        y += 58.0;
    } else {
        mark(ui, pos2(rail.left() + 20.0, y));
        text_at(
            ui,
            pos2(rail.left() + 56.0, y + 13.0),
            160.0,
            "Scopewise",
            Type::Section,
            tokens.text,
        );
        y += 56.0;
        let label = text("rail-new");
        text_at(
            ui,
            pos2(rail.left() + 22.0, y + 8.0),
            190.0,
            &label,
            Type::CaptionMedium,
            tokens.text3,
        );
        y += 24.0;
    }
    // Low windows draw the steps closer, so that they stay clear of the tools.
    let room = (rail.bottom() - 90.0 - y) / Step::ALL.len() as f32;
    let pitch = if view.narrow { 38.0_f32.min(room).max(22.0) } else { 36.0 };
    let circle_x = if view.narrow { rail.center().x } else { rail.left() + 30.0 };
    for step in Step::ALL {
        if step != Step::App {
            let ahead = view.state.step() < step && !view.state.is_done(step);
            let color = if ahead { tokens.line_card } else { tokens.accent };
            let line = Stroke::new(1.0, color);
            ui.painter().vline(circle_x, y - 8.0..=y + 8.0, line);
        }
        let inset = if view.narrow { 8.0 } else { 12.0 };
        let row = Rect::from_min_max(
            pos2(rail.left() + inset, y),
            pos2(rail.right() - inset - if view.narrow { 0.0 } else { 1.0 }, y + pitch),
        );
        rail_step(ui, view, step, row, circle_x, out);
        y += pitch;
    }
    rail_foot(ui, view, rail, out);
}

/// What stands behind a step's name: the app, the count of ticks, the verdict.
fn step_meta(view: &View<'_>, step: Step) -> String {
    match step {
        Step::App => view.app().to_owned(),
        Step::Scopes if view.state.scopes.done(&view.rows) > 0 => {
            let needed = view.rows.iter().filter(|row| row.is_needed()).count();
            let done = view.state.scopes.done(&view.rows);
            with("count-of", &[("done", done.into()), ("count", needed.into())])
        }
        Step::Test => match (view.state.test.report(), view.state.connector()) {
            (Some(report), Some(_)) => text(match report.verdict {
                crate::gateway::Verdict::Ready => "verdict-ready",
                crate::gateway::Verdict::Gaps => "verdict-gaps",
                crate::gateway::Verdict::Refused => "verdict-refused",
                crate::gateway::Verdict::Untested => "state-not-tested",
            }),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

fn rail_step(
    ui: &mut Ui,
    view: &View<'_>,
    step: Step,
    row: Rect,
    circle_x: f32,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let current = view.state.step() == step;
    let done = view.state.is_done(step);
    let reachable = !current && view.state.can_go_to(step);
    let meta = step_meta(view, step);
    let number = step.number();
    let state = if current {
        "rail-state-current"
    } else if done {
        "rail-state-done"
    } else {
        "rail-state-ahead"
    };
    let mut name = with(
        "rail-step",
        &[("number", number.into()), ("name", step.name().into()), ("state", text(state).into())],
    );
    if !meta.is_empty() {
        name = format!("{name}, {meta}");
    }
    let sense = if reachable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(row, Id::unique(("rail-step", number)), sense);
    // Steps ahead are no buttons yet; screen readers hear them as text.
    let role = if reachable || current { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    if current {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_aria_current(egui::accesskit::AriaCurrent::Step);
        });
    }
    let fill = if current {
        tokens.selected
    } else if reachable && response.hovered() {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(row, CornerRadius::same(radius::BUTTON), fill);
    let center = pos2(circle_x, row.center().y);
    if current {
        ui.painter().circle_filled(center, 10.0, tokens.accent_fill);
    } else if done {
        let stroke = Stroke::new(1.5, tokens.accent);
        ui.painter().circle(center, 9.25, tokens.accent_tint, stroke);
    } else {
        let stroke = Stroke::new(1.5, tokens.line_ctl);
        ui.painter().circle(center, 9.25, tokens.rail, stroke);
    }
    if done {
        icons::CHECK_BOLD.paint(ui.painter(), center, 11.0, tokens.accent);
    } else {
        let color = if current { tokens.on_accent } else { tokens.text3 };
        let font = Type::CaptionMedium.font();
        ui.painter().text(center, Align2::CENTER_CENTER, number.to_string(), font, color);
    }
    if view.narrow {
        if response.on_hover_text(&name).clicked() {
            out.push(Message::GoTo(step));
        }
        return;
    }
    let (style, color) = match (current, done) {
        (true, _) => (Type::SecondaryStrong, tokens.text),
        (false, true) => (Type::SecondaryMedium, tokens.text2),
        (false, false) => (Type::SecondaryMedium, tokens.text3),
    };
    let painter = ui.painter().clone();
    let name_at = pos2(row.left() + 38.0, row.center().y);
    let galley =
        painter.layout_job(super::components::rich(&[(&step.name(), style, color)], 400.0));
    let name_width = galley.size().x;
    painter.galley(name_at - vec2(0.0, galley.size().y / 2.0), galley, color);
    if !meta.is_empty() {
        let room = row.width() - 38.0 - name_width - 20.0;
        let mut job =
            super::components::rich(&[(&meta, Type::Caption, tokens.text3)], room.max(1.0));
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let galley = painter.layout_job(job);
        let at = pos2(row.right() - 10.0 - galley.size().x, row.center().y - galley.size().y / 2.0);
        painter.galley(at, galley, tokens.text3);
    }
    focus_ring(ui, &response, row, radius::BUTTON, true);
    if response.clicked() {
        out.push(Message::GoTo(step));
    }
}

/// The passport of the connection, and the tools.
fn rail_foot(ui: &mut Ui, view: &View<'_>, rail: Rect, out: &mut Vec<Message>) {
    let tools_y = rail.bottom() - 29.0;
    tools(ui, view, rail, tools_y);
    let mut bottom = rail.bottom() - 54.0;
    if view.state.practice == Practice::Off {
        let label = text("practice-try");
        if view.narrow {
            let at = pos2(rail.center().x - 16.0, tools_y - 16.0 - 3.0 * 36.0);
            if Button::icon(icons::FLASK, &label).at(ui, at).clicked() {
                out.push(Message::StartPractice);
            }
        } else {
            let button = Button::quiet(&label).left(icons::FLASK).small();
            let at = pos2(rail.left() + 12.0, bottom - 30.0);
            if button.at(ui, at).clicked() {
                out.push(Message::StartPractice);
            }
            bottom -= 38.0;
        }
    }
    if !view.narrow && view.state.step() != Step::App {
        passport(ui, view, rail, bottom);
    }
}

fn passport(ui: &mut Ui, view: &View<'_>, rail: Rect, bottom: f32) {
    let Some(connector) = view.state.connector() else { return };
    let tokens = tokens(ui);
    let store = match &view.state.test.state {
        TestState::Running(running) => running.store.clone(),
        TestState::Done(report) => report.store.clone(),
        TestState::Idle => None,
    };
    let store_name = store
        .and_then(|store| store.name)
        .or_else(|| (view.state.is_practice()).then(|| text("practice-store")));
    let height = if store_name.is_some() { 117.0 } else { 94.0 };
    let rect = Rect::from_min_max(
        pos2(rail.left() + 12.0, bottom - height),
        pos2(rail.right() - 13.0, bottom),
    );
    card(ui, rect);
    let tile_rect = Rect::from_min_size(rect.min + vec2(11.0, 10.0), vec2(24.0, 24.0));
    tile(ui, tile_rect, connector, false);
    let name_at = pos2(rect.left() + 43.0, tile_rect.center().y);
    text_at(
        ui,
        name_at,
        rect.width() - 52.0,
        &connector.short_name,
        Type::SecondaryMedium,
        tokens.text,
    );
    let answered: Vec<&str> = match &view.state.test.state {
        TestState::Running(running) => running
            .rows
            .iter()
            .filter(|(_, found)| matches!(found, crate::gateway::Found::Open(_)))
            .map(|(id, _)| *id)
            .collect(),
        _ => Vec::new(),
    };
    let running = matches!(view.state.test.state, TestState::Running(_));
    access_strip(ui, rect.min + vec2(11.0, 59.0), &view.rows, (5.0, 2.0, 16.0), |scope| {
        let needed = view.rows.iter().any(|row| row.scope == scope && row.is_needed());
        match (running && needed, answered.contains(&scope.id.as_str())) {
            (false, _) => None,
            (true, true) => Some(tokens.ok),
            (true, false) => Some(tokens.bar_none),
        }
    });
    let reach = words::reach(&view.rows);
    text_at(
        ui,
        rect.min + vec2(11.0, 74.0),
        rect.width() - 20.0,
        &reach,
        Type::Caption,
        tokens.text2,
    );
    if let Some(name) = store_name {
        let at = rect.min + vec2(11.0, 97.0);
        icons::STOREFRONT.paint(ui.painter(), at + vec2(6.0, 0.0), 13.0, tokens.text2);
        text_at(ui, at + vec2(20.0, 0.0), rect.width() - 40.0, &name, Type::Caption, tokens.text2);
    }
}

/// Theme and size.
fn tools(ui: &mut Ui, view: &View<'_>, rail: Rect, y: f32) {
    let preference = ui.ctx().options(|options| options.theme_preference);
    let (icon, word) = match preference {
        ThemePreference::System => (icons::DESKTOP, "theme-system"),
        ThemePreference::Light => (icons::SUN, "theme-light"),
        ThemePreference::Dark => (icons::MOON, "theme-dark"),
    };
    let name = with("tool-theme", &[("theme", text(word).into())]);
    let x = if view.narrow { rail.center().x - 16.0 } else { rail.left() + 14.0 };
    let theme_y = if view.narrow { y - 16.0 - 36.0 } else { y - 16.0 };
    if Button::icon(icon, &name).at(ui, pos2(x, theme_y)).clicked() {
        ui.ctx().set_theme(next_theme(preference));
    }
    let percent = (ui.ctx().zoom_factor() * 100.0).round() as i32;
    let shown = format!("{percent} %");
    let name = with("tool-size", &[("percent", percent.into())]);
    let button = if view.narrow {
        Button::icon(icons::TEXT_AA, &name)
    } else {
        Button::quiet(&shown).left(icons::TEXT_AA).small().name(&name)
    };
    let at = if view.narrow { pos2(x, y - 16.0) } else { pos2(x + 36.0, y - 15.0) };
    if button.at(ui, at).clicked() {
        let next = match percent {
            ..=99 => 1.0,
            100..=124 => 1.25,
            125..=149 => 1.5,
            150..=199 => 2.0,
            _ => 1.0,
        };
        ui.ctx().set_zoom_factor(next);
    }
}

fn practice_strip(ui: &mut Ui, rect: Rect, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(rect, CornerRadius::ZERO, tokens.practice_tint);
    let line = Stroke::new(1.0, tokens.practice_line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    let sides = if view.narrow { 20.0 } else { 32.0 };
    let at = pos2(rect.left() + sides, rect.center().y);
    icons::FLASK.paint(ui.painter(), at + vec2(8.0, 0.0), 16.0, tokens.practice);
    let words = text("practice-strip");
    text_at(
        ui,
        at + vec2(24.0, 0.0),
        rect.width() - 220.0,
        &words,
        Type::SecondaryMedium,
        tokens.practice,
    );
    let leave = text("practice-leave");
    let right = pos2(rect.right() - sides, rect.center().y - 12.0);
    if Button::link(&leave).right_at(ui, right).clicked() {
        out.push(Message::LeavePractice);
    }
}

fn bottom_bar(ui: &mut Ui, view: &View<'_>, bar: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(bar, CornerRadius::ZERO, tokens.card);
    ui.painter().hline(bar.x_range(), bar.top() + 0.5, Stroke::new(1.0, tokens.line));
    let sides = if view.narrow { 20.0 } else { 32.0 };
    let mut area = bar.shrink2(vec2(sides, 0.0));
    if area.width() > size::CONTENT_MAX {
        area = Rect::from_center_size(area.center(), vec2(size::CONTENT_MAX, area.height()));
    }
    let y = area.center().y - size::CONTROL / 2.0;
    let mut x = area.left() - 14.0;
    let finished = view.state.hand_over.finished;
    if view.state.step() != Step::App || finished {
        let back = text("back");
        let response = Button::quiet(&back).left(icons::ARROW_LEFT).at(ui, pos2(x, y));
        x = response.rect.right() + 4.0;
        if response.clicked() {
            out.push(Message::Back);
        }
    }
    if view.state.step() < Step::Credentials {
        let already = text(if view.narrow { "already-have-short" } else { "already-have" });
        let enabled = view.state.app.is_decided();
        let button = Button::quiet(&already).left(icons::FILE_ARROW_DOWN).enabled(enabled);
        let response = button.at(ui, pos2(x, y));
        x = response.rect.right();
        if response.clicked() {
            out.push(Message::AlreadyHaveFile);
        }
    }
    let right = pos2(area.right(), y);
    let mut left_of_button = steps::main_button(ui, view, right, out);
    let Some(reason) = view.state.reason().filter(|_| !finished) else { return };
    left_of_button -= 12.0;
    if let Some(link) = &reason.link {
        let at = pos2(left_of_button, bar.center().y - 12.0);
        let response = Button::link(link).right_at(ui, at);
        left_of_button = response.rect.left() - 8.0;
        if response.clicked() {
            out.push(Message::ContinueAnyway);
        }
    }
    let room = left_of_button - x - 8.0;
    if room > 60.0 {
        let width = super::components::width_of(ui, &reason.text, Type::Secondary).min(room);
        let at = pos2(left_of_button - width, bar.center().y);
        text_at(ui, at, room, &reason.text, Type::Secondary, tokens.text2);
    }
}

/// How many rows are answered between two announcements of the progress.
const ROWS_PER_WORD: usize = 7;

/// One live text per politeness; the newest wins.
fn announcements(ui: &mut Ui, view: &View<'_>) {
    // Without anything newer, the heading of the screen.
    let polite = view.state.toast.as_ref().map(|toast| toast.text.clone());
    let polite = polite.unwrap_or_else(|| steps::header(view).0);
    let (mut assertive, mut quiet) = (String::new(), polite);
    match &view.state.test.state {
        TestState::Done(report) if view.state.step() == Step::Test => {
            if let Some(connector) = view.state.connector() {
                let ticked = view.state.scopes.left(&view.rows) == 0;
                let words = words::verdict(report, connector, Some(ticked));
                assertive = format!("{}. {}", words.heading, words.text);
            }
        }
        TestState::Running(running) if view.state.step() == Step::Test && running.total > 0 => {
            // Not every row is worth a word.
            let spoken = running.rows.len() / ROWS_PER_WORD * ROWS_PER_WORD;
            let values = [("done", spoken.into()), ("count", running.total.into())];
            quiet = with("test-progress", &values);
        }
        _ => {}
    }
    if view.state.step() == Step::Credentials
        && view.state.import.shows_fields()
        && let Some(held) = &view.state.import.held
        && let Some(hint) = Field::ALL.iter().find_map(|field| held.hint(*field))
    {
        assertive = words::hint(hint).0;
    }
    if let Some(problem) = &view.state.import.problem {
        let words = steps::trouble_words(problem, view.app());
        assertive = format!("{}. {}", words.heading, words.text);
    }
    announce(ui, "polite", &quiet, false);
    announce(ui, "assertive", &assertive, true);
}

fn toast(ui: &mut Ui, view: &View<'_>, main: Rect) {
    let Some(toast) = &view.state.toast else { return };
    let tokens = tokens(ui);
    egui::Area::new(Id::unique("toast")).order(Order::Foreground).interactable(false).show(
        ui.ctx(),
        |ui| {
            let galley = ui.painter().layout_job(super::components::rich(
                &[(&toast.text, Type::SecondaryMedium, tokens.toast_text)],
                main.width() - 80.0,
            ));
            let size = vec2(galley.size().x + 52.0, galley.size().y.max(20.0) + 24.0);
            let center = pos2(main.center().x, main.bottom() - 16.0 - size.y / 2.0);
            let rect = Rect::from_center_size(center, size);
            let corner = CornerRadius::same(radius::CALLOUT);
            ui.painter().add(tokens.floating().as_shape(rect, corner));
            ui.painter().rect_filled(rect, corner, tokens.toast);
            let icon_at = pos2(rect.left() + 23.0, rect.center().y);
            icons::CHECK_CIRCLE_FILL.paint(ui.painter(), icon_at, 17.0, tokens.toast_text);
            let at = pos2(rect.left() + 38.0, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, tokens.toast_text);
        },
    );
}

/// No pointer position comes with a drag, so the whole window lights up.
fn drop_overlay(ui: &Ui, view: &View<'_>) {
    let hovering = ui.input(|input| input.raw.hovered_files.len());
    if hovering == 0 {
        return;
    }
    let tokens = tokens(ui);
    let rect = ui.max_rect();
    let layer = egui::LayerId::new(Order::Foreground, Id::unique("drop"));
    let painter = ui.ctx().layer_painter(layer);
    painter.rect_filled(rect, CornerRadius::ZERO, tokens.accent_tint.gamma_multiply(0.94));
    let stroke = Stroke::new(2.0, tokens.accent);
    let corner = CornerRadius::same(radius::CARD);
    painter.rect_stroke(rect.shrink(10.0), corner, stroke, StrokeKind::Inside);
    let center = rect.center();
    icons::TRAY_ARROW_DOWN.paint(&painter, center - vec2(0.0, 34.0), 36.0, tokens.accent);
    let (title, below) = if view.state.app.is_decided() {
        (text("drop-let-go"), with("drop-files", &[("count", hovering.into())]))
    } else {
        (text("drop-app-first"), text("reason-choose-app"))
    };
    painter.text(
        center + vec2(0.0, 8.0),
        Align2::CENTER_CENTER,
        title,
        Type::Title.font(),
        tokens.text,
    );
    let font = Type::Secondary.font();
    painter.text(center + vec2(0.0, 34.0), Align2::CENTER_CENTER, below, font, tokens.text2);
}

fn dialog(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let Some(dialog) = &view.state.dialog else { return };
    let tokens = tokens(ui);
    let (heading_id, text_id, confirm_id) = match dialog {
        Dialog::Close => ("dialog-close", "dialog-close-text", "dialog-close-confirm"),
        Dialog::Replace(_) => ("dialog-replace", "dialog-replace-text", "dialog-replace-confirm"),
        Dialog::Another => ("dialog-replace", "dialog-drop-text", "dialog-drop-confirm"),
    };
    let frame = egui::Frame::new()
        .fill(tokens.card)
        .stroke(Stroke::new(1.0, tokens.line_card))
        .corner_radius(CornerRadius::same(radius::DIALOG))
        .shadow(tokens.dialog())
        .inner_margin(egui::Margin { left: 24, right: 24, top: 22, bottom: 20 });
    let modal = egui::Modal::new(Id::unique("dialog")).backdrop_color(tokens.scrim).frame(frame);
    let response = modal.show(ui.ctx(), |ui| {
        let width = 440.0_f32.min(ui.ctx().content_rect().width() - 96.0);
        let start = ui.next_widget_position();
        let mut column = Column { x: start.x, y: start.y, width };
        column.text(ui, &text(heading_id), Type::Title, tokens.text);
        column.gap(8.0);
        column.text(ui, &text(text_id), Type::Body, tokens.text2);
        column.gap(20.0);
        let row = column.take(size::CONTROL);
        let (stay, go) = (text("dialog-stay"), text(confirm_id));
        let go_size = Button::destructive(&go).size(ui);
        let stay_id = Id::unique("dialog-stay");
        let stay_right = pos2(row.right() - go_size.x - 8.0, row.top());
        let stay = Button::secondary(&stay).id(stay_id).right_at(ui, stay_right);
        // The safe button has the focus, for whoever presses Enter too fast.
        if !view.look.dialog_open {
            stay.request_focus();
        }
        if stay.clicked() {
            out.push(Message::DialogDismissed);
        }
        let confirm =
            if loses_values(dialog) { Button::destructive(&go) } else { Button::primary(&go) };
        if confirm.right_at(ui, row.right_top()).clicked() {
            out.push(Message::DialogConfirmed);
        }
        ui.allocate_rect(
            Rect::from_min_max(start, pos2(start.x + width, column.y)),
            Sense::hover(),
        );
    });
    ui.ctx().accesskit_node_builder(response.response.id, |node| {
        node.set_label(text(heading_id));
    });
    if response.should_close() && !out.iter().any(|m| matches!(m, Message::DialogConfirmed)) {
        out.push(Message::DialogDismissed);
    }
}

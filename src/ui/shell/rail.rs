//! The rail at the left: the steps, the connection passport, the practice store, the tools.

use crate::explain;
use crate::flow::{
    AppScreen, HomeMessage, Message, Overlay, Practice, PreferencesMessage, Step, TestState, Theme,
};
use crate::gateway::{Finding, Found, Verdict};
use crate::texts::{Language, t, text, with};
use crate::ui::icons;
use crate::ui::shell::rail_home;
use crate::ui::theme::{Type, motion, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::mark_at;
use crate::ui::widgets::{
    Button, access_strip_at, card, focus_ring, reduced_motion, rich, text_at, tile, tooltip,
};
use egui::accesskit::Role;
use egui::{Align2, Color32, CornerRadius, Id, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Draws the rail.
pub(crate) fn draw_rail(ui: &mut Ui, view: &View<'_>, rail: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(rail, CornerRadius::ZERO, tokens.rail);
    let mut y = rail.top() + 19.0;
    if view.narrow {
        mark_at(ui, pos2(rail.center().x - 13.0, rail.top() + 14.0));
        y += 58.0;
    } else {
        mark_at(ui, pos2(rail.left() + 20.0, y));
        text_at(
            ui,
            pos2(rail.left() + 56.0, y + 13.0),
            160.0,
            "Scopewise",
            Type::Section,
            tokens.text,
        );
        y += 39.0;
    }
    if view.state.user.home.open {
        rail_home::show(ui, view, rail, if view.narrow { y - 6.0 } else { y }, out);
        tools(ui, view, rail, rail.bottom() - 29.0, out);
        return;
    }
    let all = text(t::HOME_ALL);
    let count = Some(view.state.user.home.groups().count).filter(|count| *count > 0);
    let entry = rail_home::Line { icon: icons::HOUSE, name: &all, count, current: false };
    if rail_home::line(ui, rail, if view.narrow { y - 6.0 } else { y }, view.narrow, &entry) {
        out.push(Message::Home(HomeMessage::Open));
    }
    y += if view.narrow { 34.0 } else { 38.0 };
    if !view.narrow {
        let label =
            text(if view.state.draft.replacing.is_some() { t::RAIL_REPLACE } else { t::RAIL_NEW });
        text_at(
            ui,
            pos2(rail.left() + 22.0, y + 13.0),
            190.0,
            &label,
            Type::CaptionMedium,
            tokens.text3,
        );
        y += 24.0;
    }
    // In a low window, move the steps closer together to keep clear of the tools.
    let room = (rail.bottom() - 90.0 - y) / Step::ALL.len() as f32;
    let pitch = if view.narrow { 38.0_f32.min(room).max(22.0) } else { 36.0 };
    let circle_x = if view.narrow { rail.center().x } else { rail.left() + 30.0 };
    for step in Step::ALL {
        if step != Step::App {
            let ahead = view.state.step() < step && !view.state.is_done(step);
            let color = if ahead { tokens.line_card } else { tokens.accent };
            let line = Stroke::new(1.0, color);
            let half = pitch / 2.0 - 10.0;
            ui.painter().vline(circle_x, y - half..=y + half, line);
        }
        let inset = if view.narrow { 8.0 } else { 12.0 };
        let row = Rect::from_min_max(
            pos2(rail.left() + inset, y),
            pos2(rail.right() - inset - if view.narrow { 0.0 } else { 1.0 }, y + pitch),
        );
        rail_step(ui, view, step, row, circle_x, out);
        y += pitch;
    }
    rail_foot(ui, view, rail.with_min_y(y), out);
}

/// Returns the detail text after a step's name: the app, the number of scopes done, the verdict.
fn step_meta(view: &View<'_>, step: Step) -> String {
    match step {
        // The scopes done and the test belong to values that are gone.
        step if view.state.draft.hand_over.finished && step != Step::App => String::new(),
        // On its inner screens, the user may be setting up another app.
        Step::App if view.state.draft.app.screen != AppScreen::List => String::new(),
        Step::App => view.app().to_owned(),
        Step::Scopes if view.state.draft.scopes.done(&view.required_scopes) > 0 => {
            let needed = view.required_scopes.iter().filter(|entry| entry.is_needed()).count();
            let done = view.state.draft.scopes.done(&view.required_scopes);
            with!(t::COUNT_OF, done = done, count = needed)
        }
        Step::Test => match (view.state.draft.test.report(), view.state.app()) {
            (Some(report), Some(_)) => text(match report.verdict {
                Verdict::Ready if report.count(Finding::Extra) > 0 => t::FINDING_EXTRA,
                Verdict::Ready => t::VERDICT_READY,
                Verdict::Unclear => t::VERDICT_UNCLEAR,
                Verdict::Gaps => t::VERDICT_GAPS,
                Verdict::Refused => t::VERDICT_REFUSED,
                Verdict::Untested => t::STATE_NOT_TESTED,
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
        t::RAIL_STATE_CURRENT
    } else if done {
        t::RAIL_STATE_DONE
    } else {
        t::RAIL_STATE_AHEAD
    };
    let mut name = with!(t::RAIL_STEP, number = number, name = step.name(), state = text(state));
    if !meta.is_empty() {
        name = format!("{name}, {meta}");
    }
    let sense = if reachable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(row, Id::unique(("rail-step", number)), sense);
    // Future steps are not buttons yet; screen readers get them as text.
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
        if tooltip(response, &name).clicked() {
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
    let galley = painter.layout_job(rich(&[(&step.name(), style, color)], 400.0));
    let name_width = galley.size().x;
    painter.galley(name_at - vec2(0.0, galley.size().y / 2.0), galley, color);
    if !meta.is_empty() {
        let room = row.width() - 38.0 - name_width - 20.0;
        let lines = |rows: usize| {
            let mut job = rich(&[(&meta, Type::Caption, tokens.text3)], room.max(1.0));
            job.wrap.max_rows = rows;
            job.wrap.break_anywhere = rows == 1;
            job.halign = egui::Align::RIGHT;
            painter.layout_job(job)
        };
        let one = lines(1);
        let galley = if one.elided { lines(2) } else { one };
        let at = pos2(row.right() - 10.0, row.center().y - galley.size().y / 2.0);
        painter.galley(at, galley, tokens.text3);
    }
    focus_ring(ui, &response, row, radius::BUTTON, true);
    if response.clicked() {
        out.push(Message::GoTo(step));
    }
}

/// The height of the connection passport.
const PASSPORT: f32 = 117.0;

/// Draws the connection passport and the tools.
fn rail_foot(ui: &mut Ui, view: &View<'_>, rail: Rect, out: &mut Vec<Message>) {
    let tools_y = rail.bottom() - 29.0;
    tools(ui, view, rail, tools_y, out);
    let mut bottom = rail.bottom() - 54.0;
    // Not offered once real work has begun, so that a stray click can't interrupt it.
    if view.state.user.practice == Practice::Off && view.state.step() == Step::App {
        let label = text(t::PRACTICE_TRY);
        if view.narrow {
            let at = pos2(rail.center().x - 16.0, tools_y - 16.0 - 36.0);
            // If the steps leave no room, step 1 still has a button for the practice store.
            let fits = at.y > rail.top() + 6.0;
            if fits && Button::icon(icons::FLASK, &label).at(ui, at).clicked() {
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
    // A low window has room only for the steps and the tools.
    let fits = bottom - PASSPORT > rail.top();
    if !view.narrow && view.state.step() != Step::App && fits {
        passport(ui, view, rail, bottom);
    }
}

fn passport(ui: &mut Ui, view: &View<'_>, rail: Rect, bottom: f32) {
    let Some(app) = view.state.app() else { return };
    let tokens = tokens(ui);
    let store = match &view.state.draft.test.state {
        TestState::Running(running) => running.store.clone(),
        TestState::Done(report) => report.store.clone(),
        TestState::Idle => None,
    };
    let store_name = store
        .and_then(|store| store.name)
        .or_else(|| view.state.store_name())
        .or_else(|| (view.state.is_practice()).then(|| text(t::PRACTICE_STORE)));
    let height = if store_name.is_some() { PASSPORT } else { 94.0 };
    let rect = Rect::from_min_max(
        pos2(rail.left() + 12.0, bottom - height),
        pos2(rail.right() - 13.0, bottom),
    );
    card(ui, rect);
    let tile_rect = Rect::from_min_size(rect.min + vec2(11.0, 10.0), vec2(24.0, 24.0));
    tile(ui, tile_rect, app, false);
    let name_at = pos2(rect.left() + 43.0, tile_rect.center().y);
    text_at(ui, name_at, rect.width() - 52.0, &app.short_name, Type::SecondaryMedium, tokens.text);
    let answered: Vec<&str> = match &view.state.draft.test.state {
        TestState::Running(running) => running
            .scopes
            .iter()
            .filter(|(_, found)| matches!(found, Found::Open(_)))
            .map(|(id, _)| *id)
            .collect(),
        _ => Vec::new(),
    };
    let running = matches!(view.state.draft.test.state, TestState::Running(_));
    access_strip_at(
        ui,
        rect.min + vec2(11.0, 59.0),
        &view.required_scopes,
        (5.0, 2.0, 16.0),
        |ui, scope| {
            let needed =
                view.required_scopes.iter().any(|entry| entry.scope == scope && entry.is_needed());
            if !running || !needed {
                return None;
            }
            let open = answered.contains(&scope.id.as_str());
            let time = if reduced_motion(ui) { 0.0 } else { motion::LINK };
            let id = Id::unique(("strip", scope.id.as_str()));
            let part = ui.ctx().animate_bool_with_time(id, open, time);
            Some((if open { tokens.ok } else { tokens.bar_none }, part))
        },
    );
    let reach = explain::reach(&view.required_scopes);
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

/// Draws theme, size, language and the window's other tools; in a narrow rail, behind a single gear
/// button.
fn tools(ui: &mut Ui, view: &View<'_>, rail: Rect, y: f32, out: &mut Vec<Message>) {
    let mut send = |message| out.push(Message::Preferences(message));
    let open = || PreferencesMessage::Open(Overlay::Preferences);
    if view.narrow {
        let name = text(t::TOOL_PREFS);
        let at = pos2(rail.center().x - 16.0, y - 16.0);
        if Button::icon(icons::GEAR_SIX, &name).at(ui, at).clicked() {
            send(open());
        }
        return;
    }
    let theme = view.state.user.preferences.theme;
    let (icon, word) = match theme {
        Theme::System => (icons::DESKTOP, t::THEME_SYSTEM),
        Theme::Light => (icons::SUN, t::THEME_LIGHT),
        Theme::Dark => (icons::MOON, t::THEME_DARK),
    };
    let name = with!(t::TOOL_THEME, theme = text(word));
    let mut x = rail.left() + 14.0;
    if Button::icon(icon, &name).at(ui, pos2(x, y - 16.0)).clicked() {
        send(PreferencesMessage::Theme(theme.next()));
    }
    let percent = view.state.user.preferences.percent();
    let shown = with!(t::PERCENT, percent = percent);
    let language = Language::now();
    let code = language.code().split('-').next().unwrap_or_default().to_uppercase();
    let wide = |words: &str, icon| Button::quiet(words).left(icon).small().size(ui).x;
    let (size_width, code_width) = (wide(&shown, icons::TEXT_AA), wide(&code, icons::TRANSLATE));
    // The four tools share the remaining room.
    let room = rail.width() - 28.0 - 2.0 * size::ICON_BUTTON - size_width - code_width;
    let gap = (room / 3.0).min(space::S10);
    x += size::ICON_BUTTON + gap;
    let name = with!(t::TOOL_SIZE, percent = percent);
    let button = Button::quiet(&shown).left(icons::TEXT_AA).small().name(&name);
    let response = button.at(ui, pos2(x, y - 15.0));
    x = response.rect.right() + gap;
    if response.clicked() {
        send(open());
    }
    let name = with!(t::TOOL_LANGUAGE, language = language.own_name());
    let button = Button::quiet(&code).left(icons::TRANSLATE).small().name(&name);
    if button.at(ui, pos2(x, y - 15.0)).clicked() {
        send(open());
    }
    let about = text(t::TOOL_ABOUT);
    let at = pos2(rail.right() - 14.0, y - 16.0);
    if Button::icon(icons::INFO, &about).right_at(ui, at).clicked() {
        send(PreferencesMessage::Open(Overlay::About));
    }
}

//! What stands around every step: rail, heading, bottom bar, practice strip, dialog, toast.

use crate::credentials::Field;
use crate::texts::{t, text, with};
use crate::ui::dialogs;
use crate::ui::icons;
use crate::ui::screens;
use crate::ui::screens::compact;
use crate::ui::screens::home;
use crate::ui::shell::rail::draw_rail;
use crate::ui::theme::{Type, motion, radius, size, tokens};
use crate::ui::view::{Pane, View};
use crate::ui::widgets::{
    Button, Column, announce, away, fade_in, fit, heading, is_still, keep_for_leaving, leave,
    text_at,
};
use crate::wizard::{AppScreen, HomeMessage, Message, Step, TestState};
use crate::words;
use egui::{
    Align2, CornerRadius, Id, Order, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

/// Draws the whole window.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let whole = ui.max_rect();
    if !view.look.cleared {
        ui.painter().rect_filled(whole, CornerRadius::ZERO, tokens.bg);
    }
    let rail_width = if view.narrow { size::RAIL_NARROW } else { size::RAIL };
    let rail = whole.with_max_x(whole.left() + rail_width);
    let mut main = whole.with_min_x(rail.right());
    let bar_height = if view.narrow { size::BAR_NARROW } else { size::BAR };
    let bar = main.with_min_y(main.bottom() - bar_height);
    main.set_bottom(bar.top());

    pane(ui, rail, "rail", |ui| {
        focus_first(ui, view, Pane::Rail);
        draw_rail(ui, view, rail, out);
    });
    if view.state.home.open {
        // No step, so no bar of steps.
        main.set_bottom(whole.bottom());
    }
    if view.state.is_practice() {
        let strip = main.with_max_y(main.top() + size::PRACTICE_STRIP);
        main.set_top(strip.bottom());
        pane(ui, strip, "practice", |ui| practice_strip(ui, strip, view, out));
    }
    if view.state.home.open {
        pane(ui, main, "home", |ui| {
            focus_first(ui, view, Pane::Content);
            home::show(ui, view, main, out);
        });
    } else {
        pane(ui, main, "content", |ui| {
            focus_first(ui, view, Pane::Content);
            content(ui, view, main, out);
        });
        pane(ui, bar, "bar", |ui| bottom_bar(ui, view, bar, out));
    }
    if !view.narrow || !view.state.is_practice() {
        ui.painter().vline(rail.right() - 0.5, rail.y_range(), Stroke::new(1.0, tokens.line));
    }
    announcements(ui, view);
    toast(ui, view, main);
    drop_overlay(ui, view);
    dialogs::letter::show(ui, view, out);
    dialogs::show(ui, view, out);
    leave(ui, "dialog", motion::DIALOG_LEAVES, 0.0);
    leave(ui, "toast", motion::TOAST_LEAVES, motion::CARD_SLIDE);
    compact::show(ui, view, out);
}

/// Gives the focus to the first control of a part, if F6 has led there: to a place before all of
/// them, and on from it as Tab does.
fn focus_first(ui: &mut Ui, view: &View<'_>, pane: Pane) {
    if view.look.pane == Some(pane) {
        let before = Id::unique("before-pane");
        ui.memory_mut(|memory| {
            memory.request_focus(before);
            memory.move_focus(egui::FocusDirection::Next);
        });
        let at = Rect::from_min_size(ui.max_rect().min, vec2(1.0, 1.0));
        ui.interact(at, before, Sense::FOCUSABLE);
    }
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

    let words = screens::header(view);
    let replacing = view.state.replacing.is_some();
    let eyebrow = with(
        if replacing { t::STEP_OF_REPLACEMENT } else { t::STEP_OF },
        &[("number", view.state.step().number().into()), ("count", Step::ALL.len().into())],
    );
    let tokens = tokens(ui);
    let (style, lead_shown) = if view.narrow {
        (Type::HeadingNarrow, ui.ctx().content_rect().height() >= size::LEAD_HIDDEN_BELOW)
    } else {
        (Type::Heading, true)
    };
    // In practice it says what to do where there is no page of BigCommerce.
    let guides = view.state.is_practice()
        && matches!(view.state.step(), Step::Settings | Step::Account | Step::Scopes);
    let lead_shown = lead_shown || guides;
    text_at(
        ui,
        area.left_top() + vec2(0.0, 8.0),
        area.width(),
        &eyebrow,
        Type::CaptionMedium,
        tokens.accent,
    );
    let aside = screens::header_aside(ui, view, area, out);
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
    let time = if is_still(ui) { motion::FADE } else { motion::STEP };
    let progress = (since as f32 / time).clamp(0.0, 1.0);
    let eased = 1.0 - (1.0 - progress).powi(3);
    let side = if view.look.forward { 1.0 } else { -1.0 };
    let offset = vec2(side * away(ui, eased, motion::STEP_SLIDE), 0.0);
    if progress < 1.0 {
        ui.ctx().request_repaint();
    }
    let need = screens::min_height(ui, view);
    let name = Id::unique(("step", view.state.step().number()));
    ui.scope_builder(UiBuilder::new().max_rect(body).scope_id(name), |ui| {
        ui.multiply_opacity(0.3 + 0.7 * eased);
        // The last step says only when it is drawn how high it is. It lies in a scroll area from
        // the beginning, so that its controls keep their identity.
        let last = view.state.step() == Step::HandOver;
        if body.height() >= need && !last {
            screens::show(ui, view, body.translate(offset), out);
        } else {
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let fits = body.height() >= need;
                let width = if fits { body.width() } else { body.width() - 10.0 };
                let size = vec2(width, if fits { body.height() } else { need });
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                screens::show(ui, view, rect.translate(offset), out);
            });
        }
    });
}

fn practice_strip(ui: &mut Ui, rect: Rect, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(rect, CornerRadius::ZERO, tokens.practice_tint);
    let line = Stroke::new(1.0, tokens.practice_line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    let sides = if view.narrow { 20.0 } else { 32.0 };
    let at = pos2(rect.left() + sides, rect.center().y);
    icons::FLASK.paint(ui.painter(), at + vec2(8.0, 0.0), 16.0, tokens.practice);
    let words = text(t::PRACTICE_STRIP);
    text_at(
        ui,
        at + vec2(24.0, 0.0),
        rect.width() - 220.0,
        &words,
        Type::SecondaryMedium,
        tokens.practice,
    );
    let leave = text(t::PRACTICE_LEAVE);
    let right = pos2(rect.right() - sides, rect.center().y - 12.0);
    if Button::link(&leave).practice().right_at(ui, right).clicked() {
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
    let inner = view.state.is_inside_step();
    // The right end decides how much room the left has; drawn from left to right, as one reads.
    let right = pos2(area.right(), y);
    let main = screens::main_button(view);
    let mut left_of_button = right.x - main.width(ui) - 12.0;
    let reason = bar_reason(view).filter(|_| !finished);
    let link = reason.as_ref().and_then(|reason| reason.link.clone());
    let link_right = pos2(left_of_button, bar.center().y - 12.0);
    if let Some(link) = &link {
        left_of_button -= Button::link(link).size(ui).x + 8.0;
    }
    let said = reason.as_ref().map_or(0.0, |reason| {
        let words = &reason.text;
        crate::ui::widgets::width_of(ui, words, Type::Secondary).min(LEAST_REASON) + 12.0
    });
    if view.state.step() != Step::App || inner || finished {
        // After Done there are no values to go back to.
        let back = text(if finished { t::HOME_ALL } else { t::BACK });
        let icon = if finished { icons::HOUSE } else { icons::ARROW_LEFT };
        let wide = Button::quiet(&back).left(icon);
        let fits = x + wide.size(ui).x + said < left_of_button;
        let button = if fits { wide } else { Button::icon(icon, &back) };
        let response = button.at(
            ui,
            pos2(if fits { x } else { area.left() - 8.0 }, y + if fits { 0.0 } else { 2.0 }),
        );
        x = response.rect.right() + 4.0;
        if response.clicked() {
            out.push(if finished { Message::Home(HomeMessage::Open) } else { Message::Back });
        }
    }
    if view.state.step() < Step::Credentials && !inner {
        let (long, short) = (text(t::ALREADY_HAVE), text(t::ALREADY_HAVE_SHORT));
        let enabled = view.state.app.is_decided();
        // As many words as there is room for, beside the reason.
        let forms = [
            Button::quiet(&long).left(icons::FILE_ARROW_DOWN),
            Button::quiet(&short).left(icons::FILE_ARROW_DOWN).name(&long),
        ];
        let mut forms = forms.into_iter().skip(usize::from(view.narrow));
        let found = forms.find(|form| x + form.size(ui).x + said < left_of_button);
        let small = found.is_none();
        let button = found.unwrap_or_else(|| Button::icon(icons::FILE_ARROW_DOWN, &long));
        let at = pos2(x, y + if small { 2.0 } else { 0.0 });
        let id = Id::unique("bar-already");
        let response = button.enabled(enabled).id(id).at(ui, at);
        x = response.rect.right();
        if response.clicked() {
            out.push(Message::AlreadyHaveFile);
        }
    }
    let room = left_of_button - x - 8.0;
    if let Some(reason) = reason.filter(|_| room > 60.0) {
        let galley = fit(ui, &reason.text, Type::Secondary, tokens.text2, room);
        if galley.elided {
            // Three small lines are as high as the bar.
            let parts = [(reason.text.as_str(), Type::Caption, tokens.text2)];
            let mut job = crate::ui::widgets::rich(&parts, room);
            job.wrap.max_rows = 3;
            let galley = ui.painter().layout_job(job);
            let at = pos2(left_of_button - galley.size().x, bar.center().y - galley.size().y / 2.0);
            let rect = Rect::from_min_size(at, galley.size());
            ui.painter().galley(at, galley, tokens.text2);
            crate::ui::widgets::hidden_label(ui, rect, &reason.text).on_hover_text(&reason.text);
        } else {
            let at = pos2(left_of_button - galley.size().x, bar.center().y);
            text_at(ui, at, room, &reason.text, Type::Secondary, tokens.text2);
        }
    }
    if let Some(link) = &link {
        let button = Button::link(link).id(Id::unique("bar-link"));
        if button.right_at(ui, link_right).clicked() {
            out.push(Message::ContinueAnyway);
        }
    }
    main.put(ui, view, right, out);
}

/// What the left end of the bar leaves at least for the reason.
const LEAST_REASON: f32 = 150.0;

/// What the bar says beside its button.
fn bar_reason(view: &View<'_>) -> Option<crate::wizard::Reason> {
    let tidies = view.state.step() == Step::HandOver
        && view.state.tidy.file
        && view.state.may_tidy_files()
        && view.state.imported_file().is_some();
    let also = || {
        // The box may be out of sight in a low window.
        let text = text(t::TIDY_ALSO);
        Some(crate::wizard::Reason { text, link: None, blocks: false }).filter(|_| tidies)
    };
    view.state.reason().or_else(also)
}

/// How many rows are answered between two announcements of the progress.
const ROWS_PER_WORD: usize = 7;

/// One live text per politeness; the newest wins.
fn announcements(ui: &mut Ui, view: &View<'_>) {
    // Without anything newer, the heading of the screen.
    let polite = view.state.toast.as_ref().map(|toast| toast.phrase.words());
    let heading = || if view.state.home.open { home::header(view) } else { screens::header(view) };
    let polite = polite.unwrap_or_else(|| heading().0);
    let (mut assertive, mut quiet) = (String::new(), polite);
    if view.state.home.open {
        let long = view.state.home.asking.as_ref().is_some_and(|asking| asking.long);
        announce(ui, "polite", &quiet, false);
        announce(ui, "assertive", &if long { text(t::HOME_WAITING) } else { String::new() }, true);
        return;
    }
    if view.state.shows_downloads() && !view.state.downloads.found.is_empty() {
        let count = view.state.downloads.found.len();
        quiet = with(t::DOWNLOADS_SPOKEN, &[("count", count.into())]);
    }
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
            quiet = with(t::TEST_PROGRESS, &values);
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
        let words = screens::trouble_words(problem, view.app());
        assertive = format!("{}. {}", words.heading, words.text);
    }
    announce(ui, "polite", &quiet, false);
    announce(ui, "assertive", &assertive, true);
}

/// How much of the content's width a toast takes at most: beside it are the heading's buttons.
const TOAST_WIDTH: f32 = 0.64;

fn toast(ui: &mut Ui, view: &View<'_>, main: Rect) {
    let Some(toast) = &view.state.toast else { return };
    let tokens = tokens(ui);
    let area = egui::Area::new(Id::unique("toast")).order(Order::Foreground).interactable(false);
    let drawn = area.show(ui.ctx(), |ui| {
        let part = fade_in(ui, Id::unique("toast"), toast.generation, motion::TOAST);
        ui.multiply_opacity(part);
        let galley = ui.painter().layout_job(crate::ui::widgets::rich(
            &[(&toast.phrase.words(), Type::SecondaryMedium, tokens.toast_text)],
            main.width() * TOAST_WIDTH - 52.0,
        ));
        let size = vec2(galley.size().x + 52.0, galley.size().y.max(20.0) + 24.0);
        // Over the heading, the one place where nothing can be pressed.
        let up = away(ui, part, motion::CARD_SLIDE);
        let rect = Rect::from_min_size(main.left_top() + vec2(16.0, 10.0 - up), size);
        let corner = CornerRadius::same(radius::CALLOUT);
        ui.painter().add(tokens.floating().as_shape(rect, corner));
        ui.painter().rect_filled(rect, corner, tokens.toast);
        let icon_at = pos2(rect.left() + 23.0, rect.center().y);
        let icon = if toast.trouble { icons::WARNING_FILL } else { icons::CHECK_CIRCLE_FILL };
        icon.paint(ui.painter(), icon_at, 17.0, tokens.toast_text);
        let at = pos2(rect.left() + 38.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, tokens.toast_text);
    });
    keep_for_leaving(ui, "toast", drawn.response.layer_id);
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
    let guide = view.state.step() == Step::App && view.state.app.screen == AppScreen::Guide;
    let (title, below) = if guide || view.state.app.is_decided() {
        (text(t::DROP_LET_GO), with(t::DROP_FILES, &[("count", hovering.into())]))
    } else {
        (text(t::DROP_APP_FIRST), text(t::REASON_CHOOSE_APP))
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

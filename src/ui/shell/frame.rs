//! Everything around a step: rail, heading, bottom bar, practice strip, dialog, toast.

use crate::flow::{AppScreen, HomeMessage, Message, Step};
use crate::texts::{t, text, with};
use crate::ui::dialogs;
use crate::ui::icons;
use crate::ui::screens;
use crate::ui::screens::chrome::{Chrome, Primary};
use crate::ui::screens::compact;
use crate::ui::screens::home;
use crate::ui::shell::news;
use crate::ui::shell::rail::draw_rail;
use crate::ui::theme::{Type, motion, radius, size, space, tokens};
use crate::ui::view::{Pane, View};
use crate::ui::widgets::{
    Button, away, beside, capture_for_fade_out, fade_in, fit, from_right, heading, hidden_label,
    leave, left_of, line, paragraph, reduced_motion, rich, row, width_of,
};
use egui::{
    Align2, CornerRadius, Id, Order, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    pos2, vec2,
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
    if view.state.user.home.open {
        // "All connections" is not a step, so it has no bottom bar.
        main.set_bottom(whole.bottom());
    }
    if view.state.is_practice() {
        let strip = main.with_max_y(main.top() + size::PRACTICE_STRIP);
        main.set_top(strip.bottom());
        pane(ui, strip, "practice", |ui| practice_strip(ui, strip, view, out));
    }
    if view.state.user.home.open {
        pane(ui, main, "home", |ui| {
            focus_first(ui, view, Pane::Content);
            centered(ui, view, main.height(), |ui| home::show(ui, view, out));
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
    toast(ui, view, main);
    drop_overlay(ui, view);
    dialogs::letter::show(ui, view, out);
    dialogs::show(ui, view, out);
    leave(ui, "dialog", motion::DIALOG_LEAVES, 0.0);
    leave(ui, "toast", motion::TOAST_LEAVES, motion::CARD_SLIDE);
    compact::show(ui, view, out);
    // Last, when everything has its name and it is known what has the focus.
    news::tell(ui.ctx(), view);
}

/// Moves the focus to the first control of a pane if F6 led there: to a placeholder before all
/// controls, and on from there as Tab does.
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

/// A part of the window with its own id, so that its content never changes the ids of controls in
/// another part.
fn pane(ui: &mut Ui, rect: Rect, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect).scope_id(Id::unique(("pane", name))), add);
}

/// Draws the step: its heading and content, in one scroll area across the whole width.
fn content(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    let name = Id::unique(("step", view.state.step().number()));
    ui.scope_builder(UiBuilder::new().max_rect(rect).scope_id(name), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            centered(ui, view, rect.height(), |ui| {
                head(ui, view, out);
                slide(ui, view, |ui| screens::show(ui, view, out));
            });
        });
    });
}

/// Draws the content, centered and with margins, in an area of this height.
fn centered(ui: &mut Ui, view: &View<'_>, height: f32, add: impl FnOnce(&mut Ui)) {
    let (top, bottom) = if view.narrow { (18.0, 14.0) } else { (26.0, 20.0) };
    let sides = sides(view, ui.available_width());
    let place = Rect::from_min_size(
        ui.cursor().min + vec2(sides, top),
        vec2(ui.available_width() - 2.0 * sides, height - top - bottom),
    );
    ui.scope_builder(UiBuilder::new().max_rect(place), add);
    ui.add_space(bottom);
}

/// Returns the margin on each side of the content, which has a maximum width.
fn sides(view: &View<'_>, width: f32) -> f32 {
    let least = if view.narrow { space::S20 } else { SIDES };
    ((width - size::CONTENT_MAX) / 2.0).max(least)
}

/// Draws number, heading and lead of the step.
fn head(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let Chrome { title, lead, aside, .. } = screens::chrome(view);
    let number = view.step_of();
    let high = ui.ctx().content_rect().height() >= size::LEAD_HIDDEN_BELOW;
    let style = if view.narrow { Type::HeadingNarrow } else { Type::Heading };
    // In practice mode, the lead explains what to do without BigCommerce's page.
    let guides = view.state.is_practice()
        && matches!(view.state.step(), Step::Settings | Step::Account | Step::Scopes);
    let room: f32 = aside.iter().map(|one| one.button().size(ui).x + space::S8).sum();
    let words = |ui: &mut Ui| {
        paragraph(ui, &number, Type::CaptionMedium, tokens.accent);
        ui.add_space(space::S2);
        heading(ui, &title, style, tokens.text);
    };
    beside(ui, room, words, |ui| {
        for one in aside {
            ui.add_space(space::S8);
            if one.button().show(ui).clicked() {
                out.push(one.message);
            }
        }
    });
    if !view.narrow || high || guides {
        ui.add_space(space::S2);
        paragraph(ui, &lead, Type::Body, tokens.text2);
    }
    ui.add_space(if view.narrow { space::S12 } else { space::S18 });
}

/// Draws content that slides in from the side of its step.
fn slide(ui: &mut Ui, view: &View<'_>, add: impl FnOnce(&mut Ui)) {
    let since = ui.input(|input| input.time) - view.look.since;
    let time = if reduced_motion(ui) { motion::FADE } else { motion::STEP };
    let progress = (since as f32 / time).clamp(0.0, 1.0);
    let eased = 1.0 - (1.0 - progress).powi(3);
    let side = if view.look.forward { 1.0 } else { -1.0 };
    let offset = vec2(side * away(ui, eased, motion::STEP_SLIDE), 0.0);
    if progress < 1.0 {
        ui.ctx().request_repaint();
    }
    let moved = egui::emath::TSTransform::from_translation(offset);
    ui.with_visual_transform(moved, |ui| {
        ui.multiply_opacity(0.3 + 0.7 * eased);
        add(ui);
    });
}

fn practice_strip(ui: &mut Ui, rect: Rect, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(rect, CornerRadius::ZERO, tokens.practice_tint);
    let under = Stroke::new(1.0, tokens.practice_line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, under);
    let sides = if view.narrow { space::S20 } else { SIDES };
    let inside = UiBuilder::new().max_rect(rect.shrink2(vec2(sides, 0.0)));
    ui.scope_builder(inside, |ui| {
        row(ui, rect.height(), |ui| {
            let leave = text(t::PRACTICE_LEAVE);
            let leave = Button::link(&leave).practice();
            left_of(ui, leave.size(ui).x + space::S12, |ui| {
                icons::FLASK.show(ui, 16.0, tokens.practice);
                ui.add_space(space::S8);
                let words = text(t::PRACTICE_STRIP);
                line(ui, &words, Type::SecondaryMedium, tokens.practice);
            });
            ui.add_space(space::S12);
            if leave.show(ui).clicked() {
                out.push(Message::LeavePractice);
            }
        });
    });
}

/// The minimum margin on each side of the content.
const SIDES: f32 = 32.0;

/// Draws the bottom bar from left to right, in reading order.
fn bottom_bar(ui: &mut Ui, view: &View<'_>, bar: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    ui.painter().rect_filled(bar, CornerRadius::ZERO, tokens.card);
    ui.painter().hline(bar.x_range(), bar.top() + 0.5, Stroke::new(1.0, tokens.line));
    let sides = sides(view, bar.width());
    // The first button is quiet: align its text, not its background, with the content.
    let inside = bar.shrink2(vec2(sides, 0.0));
    let inside = UiBuilder::new().max_rect(inside.with_min_x(inside.left() - space::S14));
    ui.scope_builder(inside, |ui| row(ui, bar.height(), |ui| bar_row(ui, view, out)));
}

fn bar_row(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let main = screens::chrome(view).primary;
    let asked = view.state.reason();
    let blocked = !main.is_free && asked.as_ref().is_some_and(|reason| reason.blocks);
    let name = spoken(&main, asked.as_ref());
    let button = main_button(view, &main, &name, blocked);
    let reason = bar_reason(view).filter(|_| !view.state.draft.hand_over.finished);
    let link = reason.as_ref().and_then(|reason| reason.link.clone());
    let link = link.as_deref().map(|link| Button::link(link).id(Id::unique("bar-link")));
    // The right end determines the room on the left.
    let link_room = link.as_ref().map_or(0.0, |link| link.size(ui).x + space::S8);
    let right = button.size(ui).x + space::S12 + link_room;
    left_of(ui, right, |ui| {
        bar_left(ui, view, reason.as_ref(), out);
        let words = reason.as_ref().map(|reason| reason.text.as_str());
        if let Some(words) = words.filter(|_| ui.available_width() > LEAST_REASON_SHOWN) {
            ui.add_space(space::S8);
            from_right(ui, |ui| show_reason(ui, words));
        }
    });
    ui.add_space(space::S12);
    if let Some(link) = link {
        if link.show(ui).clicked() {
            out.push(Message::ContinueAnyway);
        }
        ui.add_space(space::S8);
    }
    let response = button.show(ui);
    if view.look.wants_focus && main.has_focus || view.look.pane == Some(Pane::Bar) {
        response.request_focus();
    }
    if response.clicked() {
        out.push(main.message);
    }
}

/// Returns the accessible name of the main button, including why it is disabled.
fn spoken(main: &Primary, reason: Option<&crate::flow::Reason>) -> String {
    match reason.filter(|reason| reason.blocks && !main.is_free) {
        Some(reason) => with!(
            t::CONTINUE_NOT_AVAILABLE,
            button = main.label.as_str(),
            reason = reason.text.as_str()
        ),
        None => main.label.clone(),
    }
}

fn main_button<'a>(view: &View<'_>, main: &'a Primary, name: &'a str, blocked: bool) -> Button<'a> {
    let button = if main.is_quiet && !blocked {
        Button::secondary(&main.label)
    } else {
        Button::primary(&main.label)
    };
    let button = match main.left {
        Some(icon) => button.left(icon),
        None => button,
    };
    let button = match main.right {
        Some(icon) => button.right(icon),
        None => button,
    };
    button.name(name).enabled(!blocked).id(view.main_button())
}

/// Shows why the main button is disabled, or what else it will do.
fn show_reason(ui: &mut Ui, words: &str) {
    let color = tokens(ui).text2;
    let room = ui.available_width();
    let galley = fit(ui, words, Type::Secondary, color, room);
    if !galley.elided {
        line(ui, words, Type::Secondary, color);
        return;
    }
    // Three lines of small text fit the bar's height.
    let mut job = rich(&[(words, Type::Caption, color)], room);
    job.wrap.max_rows = 3;
    ui.add(egui::Label::new(job).wrap()).on_hover_text(words);
}

/// Draws the Back button, and in the first steps the button that skips them.
fn bar_left(
    ui: &mut Ui,
    view: &View<'_>,
    reason: Option<&crate::flow::Reason>,
    out: &mut Vec<Message>,
) {
    let said = reason.map_or(0.0, |reason| {
        width_of(ui, &reason.text, Type::Secondary).min(LEAST_REASON) + space::S12
    });
    let finished = view.state.draft.hand_over.finished;
    let inner = view.state.is_inside_step();
    if view.state.step() != Step::App || inner || finished {
        // After Done, there are no values to go back to.
        let back = text(if finished { t::HOME_ALL } else { t::BACK });
        let icon = if finished { icons::HOUSE } else { icons::ARROW_LEFT };
        let wide = Button::quiet(&back).left(icon);
        let fits = wide.size(ui).x + said < ui.available_width();
        let button = if fits { wide } else { Button::icon(icon, &back) };
        if button.show(ui).clicked() {
            out.push(if finished { Message::Home(HomeMessage::Open) } else { Message::Back });
        }
        ui.add_space(space::S4);
    }
    if view.state.step() < Step::Credentials && !inner {
        let (long, short) = (text(t::ALREADY_HAVE), text(t::ALREADY_HAVE_SHORT));
        // Use the longest label that fits beside the reason.
        let forms = [
            Button::quiet(&long).left(icons::FILE_ARROW_DOWN),
            Button::quiet(&short).left(icons::FILE_ARROW_DOWN).name(&long),
        ];
        let mut forms = forms.into_iter().skip(usize::from(view.narrow));
        let found = forms.find(|form| form.size(ui).x + said < ui.available_width());
        let button = found.unwrap_or_else(|| Button::icon(icons::FILE_ARROW_DOWN, &long));
        let button =
            button.enabled(view.state.draft.app.is_decided()).id(Id::unique("bar-already"));
        if button.show(ui).clicked() {
            out.push(Message::AlreadyHaveFile);
        }
    }
}

/// The reason is hidden if it has less room than this.
const LEAST_REASON_SHOWN: f32 = 60.0;

/// The minimum room that the left end of the bar leaves for the reason.
const LEAST_REASON: f32 = 150.0;

/// Returns the text shown beside the main button.
fn bar_reason(view: &View<'_>) -> Option<crate::flow::Reason> {
    let tidies = view.state.step() == Step::HandOver
        && view.state.draft.tidy.file
        && view.state.may_tidy_files()
        && view.state.imported_file().is_some();
    let also = || {
        // The check box may be out of view in a low window.
        let text = text(t::TIDY_ALSO);
        Some(crate::flow::Reason { text, link: None, blocks: false }).filter(|_| tidies)
    };
    view.state.reason().or_else(also)
}

/// The largest share of the content's width that a toast takes, since the heading's buttons are
/// beside it.
const TOAST_WIDTH: f32 = 0.64;

fn toast(ui: &mut Ui, view: &View<'_>, main: Rect) {
    let Some(toast) = &view.state.toast else { return };
    let tokens = tokens(ui);
    let area = egui::Area::new(Id::unique("toast")).order(Order::Foreground).interactable(false);
    let drawn = area.show(ui.ctx(), |ui| {
        let part = fade_in(ui, Id::unique("toast"), toast.ticket.number(), motion::TOAST);
        ui.multiply_opacity(part);
        let words = toast.phrase.words();
        let galley = ui.painter().layout_job(crate::ui::widgets::rich(
            &[(&words, Type::SecondaryMedium, tokens.toast_text)],
            main.width() * TOAST_WIDTH - 52.0,
        ));
        let size = vec2(galley.size().x + 52.0, galley.size().y.max(20.0) + 24.0);
        // Over the heading, the one place with nothing to click.
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
        if view.look.describes_news {
            // Elsewhere, a live region has its text.
            hidden_label(ui, rect, &words);
        }
    });
    capture_for_fade_out(ui, "toast", drawn.response.layer_id);
}

/// Highlights the whole window during a drag, which reports no pointer position.
fn drop_overlay(ui: &Ui, view: &View<'_>) {
    let hovering = ui.input(|input| input.raw.hovered_files.len());
    let hovering = hovering.max(view.state.dragged_over);
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
    let guide = view.state.step() == Step::App && view.state.draft.app.screen == AppScreen::Guide;
    let (title, below) = if guide || view.state.draft.app.is_decided() {
        (text(t::DROP_LET_GO), with!(t::DROP_FILES, count = hovering))
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

//! The small window of step 4, to stand beside the browser: the next row, large, and what follows.

use crate::catalog::Requirement;
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::scope_notes::{care_note, leave_words};
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::mark;
use crate::ui::widgets::{
    Button, Column, card, check_box, focus_ring, lifted_card, progress_bar, rich, text_at,
    text_right, watch_input,
};
use crate::wizard::{Entry, Message, ScopesMessage, ScopesStep, Step};
use egui::accesskit::Role;
use egui::{
    CornerRadius, Id, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    ViewportBuilder, ViewportId, WidgetInfo, WindowLevel, pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 38.0;
/// Margin around everything.
const MARGIN: f32 = 14.0;

fn send(message: ScopesMessage) -> Message {
    Message::Scopes(message)
}

/// Draws the small window, if it is wanted.
pub(crate) fn show(ui: &Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let scopes = &view.state.scopes;
    if !scopes.compact || view.state.step() != Step::Scopes || view.state.home.open {
        return;
    }
    let level = if scopes.pinned { WindowLevel::AlwaysOnTop } else { WindowLevel::Normal };
    let title = with(t::COMPACT_TITLE, &[("app", view.app().into())]);
    let builder = ViewportBuilder::default()
        .with_title(title)
        .with_app_id("app.scopewise.Scopewise")
        .with_inner_size(size::COMPACT)
        .with_min_inner_size(size::COMPACT_MIN)
        .with_window_level(level);
    ui.ctx().show_viewport_immediate(ViewportId::from_hash_of("compact"), builder, |ui, _| {
        watch_input(ui.ctx());
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, CornerRadius::ZERO, tokens(ui).bg);
        // A question in the large window comes first.
        let asked = view.state.question.is_some() || view.state.has_dialog();
        if ui.input(|input| input.viewport().close_requested() || input.key_pressed(Key::Escape)) {
            out.push(send(ScopesMessage::Compact(false)));
        }
        // Before a control with the focus could take the key for its own; with Shift first, since
        // the plain key is found in it.
        let idle = ui.memory(|memory| memory.focused().is_none());
        let (untick, tick) = ui.input_mut(|input| {
            let untick = input.consume_key(Modifiers::SHIFT, Key::Space);
            (untick, idle && !untick && input.consume_key(Modifiers::NONE, Key::Space))
        });
        if untick && !asked {
            out.push(send(ScopesMessage::UntickLast));
        }
        if let Some(next) = scopes.next(&view.rows).filter(|_| tick && !asked) {
            out.push(send(ScopesMessage::Toggle(next.id.clone())));
        }
        let mut pressed = Vec::new();
        draw(ui, view, whole.shrink(MARGIN), &mut pressed);
        out.extend(pressed.into_iter().filter(|_| !asked));
    });
}

fn draw(ui: &mut Ui, view: &View<'_>, area: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let scopes = &view.state.scopes;
    mark(ui, area.min);
    let back = text(t::COMPACT_BACK);
    let right = area.right_top() - vec2(0.0, 3.0);
    let response = Button::icon(icons::ARROWS_OUT_SIMPLE, &back).right_at(ui, right);
    if response.clicked() {
        out.push(send(ScopesMessage::Compact(false)));
    }
    let mut end = response.rect.left();
    // Under Wayland no program may keep itself on top, so nothing is promised there.
    if !view.look.wayland {
        let pin = text(t::COMPACT_PIN);
        let icon = if scopes.pinned { icons::PUSH_PIN_FILL } else { icons::PUSH_PIN };
        let button = Button::icon(icon, &pin).toggled(scopes.pinned);
        let response = button.right_at(ui, pos2(end - 2.0, right.y));
        end = response.rect.left();
        if response.clicked() {
            out.push(send(ScopesMessage::Pin(!scopes.pinned)));
        }
    }
    let at = pos2(area.left() + 36.0, area.top() + 13.0);
    text_at(ui, at, end - at.x - 6.0, view.app(), Type::Strong, tokens.text);

    let mut column = Column { x: area.left(), y: area.top() + 38.0, width: area.width() };
    let needed = view.rows.iter().filter(|row| row.is_needed()).count();
    let done = scopes.done(&view.rows);
    let shown = with(t::COUNT_OF, &[("done", done.into()), ("count", needed.into())]);
    let line = column.take(20.0);
    text_at(ui, pos2(line.left(), line.center().y), 120.0, &shown, Type::Strong, tokens.text);
    let left = with(t::COMPACT_LEFT, &[("count", (needed - done).into())]);
    text_right(ui, pos2(line.right(), line.center().y), &left, Type::Caption, tokens.text3);
    column.gap(space::S8);
    progress_bar(ui, column.take(6.0), done as f32 / needed.max(1) as f32, &shown);
    column.gap(space::S12);
    let next = scopes.next(&view.rows);
    let row = next.and_then(|next| view.rows.iter().find(|row| row.scope == next));
    next_card(ui, row, &mut column, out);
    column.gap(space::S12);

    let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - 18.0), area.max);
    let at = pos2(foot.left() + 8.0, foot.center().y);
    icons::FLOPPY_DISK.paint(ui.painter(), at, 14.0, tokens.accent);
    let at = pos2(foot.left() + 22.0, foot.center().y);
    text_at(ui, at, foot.width() - 22.0, &text(t::COMPACT_SAVE), Type::Caption, tokens.text2);
    let list =
        Rect::from_min_max(pos2(area.left(), column.y), pos2(area.right(), foot.top() - 10.0));
    if list.height() > ROW {
        rest(ui, view, list, out);
    }
}

/// The next row of the form, with its levels as they stand there.
fn next_card(ui: &mut Ui, row: Option<&Requirement>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let Some(row) = row else {
        let rect = column.take(64.0);
        lifted_card(ui, rect, tokens.accent_line);
        let at = pos2(rect.left() + 28.0, rect.center().y);
        icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 22.0, tokens.ok);
        let at = pos2(rect.left() + 48.0, rect.center().y);
        text_at(ui, at, rect.width() - 60.0, &text(t::COMPACT_ALL), Type::Section, tokens.text);
        return;
    };
    let note = care_note(row.scope);
    let width = column.width - 32.0;
    let note = note.map(|note| {
        let job = rich(&[(note.as_str(), Type::Caption, tokens.warn)], width);
        ui.painter().layout_job(job)
    });
    let more = note.as_ref().map_or(0.0, |note| note.size().y + 8.0);
    let rect = column.take(158.0 + more);
    lifted_card(ui, rect, tokens.accent_line);
    let mut inner = Column { x: rect.left() + 16.0, y: rect.top() + 14.0, width };
    inner.text(ui, &text(t::COMPACT_NEXT), Type::Caption, tokens.text3);
    inner.gap(space::S2);
    inner.text(ui, &row.scope.panel_name, Type::HeadingNarrow, tokens.text);
    inner.gap(space::S8);
    levels(ui, row, inner.take(32.0));
    inner.gap(space::S6);
    if let Some(note) = note {
        let height = note.size().y;
        ui.painter().galley(pos2(inner.x, inner.y), note, tokens.warn);
        inner.gap(height + 8.0);
    }
    let label = text(t::COMPACT_DONE);
    let button = Button::primary(&label).id(Id::unique("compact-done"));
    if button.put(ui, inner.take(size::CONTROL)).clicked() {
        out.push(send(ScopesMessage::Toggle(row.scope.id.clone())));
    }
}

/// The levels that the form offers, the one to choose lit; not drawn as radio buttons, since a click
/// changes nothing here.
fn levels(ui: &Ui, row: &Requirement, rect: Rect) {
    let tokens = tokens(ui);
    let mut x = rect.left();
    for offered in &row.scope.levels {
        let lit = offered.level == row.level;
        let (style, color) = if lit {
            (Type::SecondaryStrong, tokens.on_accent)
        } else {
            (Type::Secondary, tokens.text3)
        };
        let parts = [(offered.level.panel_name(), style, color)];
        let galley = ui.painter().layout_job(rich(&parts, f32::INFINITY));
        let inset = if lit { 14.0 } else { 8.0 };
        let width = galley.size().x + 2.0 * inset;
        let y = rect.center().y;
        if lit {
            let pill = Rect::from_min_size(pos2(x, rect.top()), vec2(width, rect.height()));
            ui.painter().rect_filled(pill, CornerRadius::same(radius::FULL), tokens.accent_fill);
        }
        ui.painter().galley(pos2(x + inset, y - galley.size().y / 2.0), galley, color);
        x += width + 6.0;
    }
}

/// What follows, in the order of the form.
fn rest(ui: &mut Ui, view: &View<'_>, rect: Rect, out: &mut Vec<Message>) {
    card(ui, rect);
    let next = view.state.scopes.next(&view.rows);
    let entries = ScopesStep::entries(&view.rows);
    let from = entries.iter().position(|entry| match entry {
        Entry::Set(row) => Some(row.scope) == next,
        Entry::Leave(..) => false,
    });
    // With every row set, all of them stand there to be looked over.
    let from = from.map_or(0, |at| at + 1);
    let inner = rect.shrink2(vec2(1.0, 4.0));
    let builder = UiBuilder::new().max_rect(inner).scope_id(Id::unique("compact-rows"));
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for entry in &entries[from..] {
                match entry {
                    Entry::Set(row) => following(ui, view, row, inner.width(), out),
                    Entry::Leave(scopes, level) => {
                        quiet(ui, &leave_words(scopes, *level), inner.width());
                    }
                }
            }
        });
    });
}

fn following(ui: &mut Ui, view: &View<'_>, row: &Requirement, width: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let id = Id::unique(("compact-row", row.scope.id.as_str()));
    let response = ui.interact(rect, id, Sense::click());
    let ticked = view.state.scopes.is_ticked(row);
    let level = row.level.panel_name();
    let spoken = format!("{}: {level}", row.scope.panel_name);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &spoken));
    let y = rect.center().y;
    check_box(ui, pos2(rect.left() + 24.0, y), ticked);
    let level_rect =
        text_right(ui, pos2(rect.right() - 16.0, y), level, Type::SecondaryMedium, tokens.accent);
    let at = pos2(rect.left() + 44.0, y);
    let room = level_rect.left() - at.x - 8.0;
    text_at(ui, at, room, &row.scope.panel_name, Type::Medium, tokens.text);
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    focus_ring(ui, &response, rect.shrink(2.0), radius::BUTTON, true);
    if response.clicked() {
        out.push(send(ScopesMessage::Toggle(row.scope.id.clone())));
    }
}

fn quiet(ui: &mut Ui, words: &str, width: f32) {
    let tokens = tokens(ui);
    let job = rich(&[(words, Type::Caption, tokens.text2)], width - 60.0);
    let galley = ui.painter().layout_job(job);
    let size = vec2(width, galley.size().y + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    ui.painter().rect_filled(rect, CornerRadius::ZERO, tokens.sunken);
    let at = pos2(rect.left() + 24.0, rect.top() + 14.0);
    icons::MINUS.paint(ui.painter(), at, 12.0, tokens.text3);
    ui.painter().galley(pos2(rect.left() + 44.0, rect.top() + 6.0), galley, tokens.text2);
}

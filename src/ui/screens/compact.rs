//! The small window of step 4, placed beside the browser: the next scope, large, and those after
//! it.

use crate::catalog::RequiredScope;
use crate::flow::{Entry, Message, ScopesMessage, ScopesStep, Step};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::scope_notes::{care_note, leave_words};
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::{View, dropped};
use crate::ui::widgets::{
    Button, LevelLook, card_frame, check_box, framed, hairline, left_of, level_word, lifted_frame,
    line, mark, paragraph, progress_bar, quiet_row, rest_height, row, silent_line, target,
    watch_input, width_of,
};
use egui::accesskit::Role;
use egui::{
    Frame, Id, Key, Margin, Modifiers, ScrollArea, Sense, Ui, UiBuilder, ViewportBuilder,
    ViewportId, WidgetInfo, WindowLevel,
};

/// The height of a row.
const ROW: f32 = 38.0;
/// The margin around everything.
const MARGIN: f32 = 14.0;

fn send(message: ScopesMessage) -> Message {
    Message::Scopes(message)
}

/// Draws the small window if it is open.
pub(crate) fn show(ui: &Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let scopes = &view.state.draft.scopes;
    if !scopes.compact || view.state.step() != Step::Scopes || view.state.user.home.open {
        return;
    }
    let level = if scopes.pinned { WindowLevel::AlwaysOnTop } else { WindowLevel::Normal };
    let title = with!(t::COMPACT_TITLE, app = view.app());
    let builder = ViewportBuilder::default()
        .with_title(title)
        .with_app_id("app.scopewise.Scopewise")
        .with_inner_size(size::COMPACT)
        .with_min_inner_size(size::COMPACT_MIN)
        .with_window_level(level);
    ui.ctx().show_viewport_immediate(ViewportId::from_hash_of("compact"), builder, |ui, _| {
        watch_input(ui.ctx());
        // A question in the main window comes first.
        let asked = view.state.question.is_some() || view.state.has_dialog();
        if ui.input(|input| input.viewport().close_requested() || input.key_pressed(Key::Escape)) {
            out.push(send(ScopesMessage::Compact(false)));
        }
        out.extend(dropped(ui.ctx()));
        // Consume Space before a focused control can. Shift+Space goes first, since matching plain
        // Space would also match it.
        let idle = ui.memory(|memory| memory.focused().is_none());
        let (untick, tick) = ui.input_mut(|input| {
            let untick = input.consume_key(Modifiers::SHIFT, Key::Space);
            (untick, idle && !untick && input.consume_key(Modifiers::NONE, Key::Space))
        });
        if untick && !asked {
            out.push(send(ScopesMessage::UntickLast));
        }
        if let Some(next) = scopes.next(&view.required_scopes).filter(|_| tick && !asked) {
            out.push(send(ScopesMessage::Toggle(next.id.clone())));
        }
        let mut pressed = Vec::new();
        let frame = Frame::new().fill(tokens(ui).bg).inner_margin(MARGIN);
        egui::CentralPanel::default_margins()
            .frame(frame)
            .show(ui, |ui| draw(ui, view, &mut pressed));
        out.extend(pressed.into_iter().filter(|_| !asked));
    });
}

fn draw(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let scopes = &view.state.draft.scopes;
    head(ui, view, out);
    ui.add_space(space::S6);
    let needed = view.required_scopes.iter().filter(|entry| entry.is_needed()).count();
    let done = scopes.done(&view.required_scopes);
    let shown = with!(t::COUNT_OF, done = done, count = needed);
    let left = with!(t::COMPACT_LEFT, count = (needed - done));
    row(ui, size::ONE_LINE, |ui| {
        let room = width_of(ui, &left, Type::Caption);
        left_of(ui, room, |ui| line(ui, &shown, Type::Strong, tokens.text));
        line(ui, &left, Type::Caption, tokens.text3);
    });
    ui.add_space(space::S8);
    progress_bar(ui, done as f32 / needed.max(1) as f32, &shown);
    ui.add_space(space::S12);
    let next = scopes.next(&view.required_scopes);
    next_card(
        ui,
        next.and_then(|next| view.required_scopes.iter().find(|entry| entry.scope == next)),
        out,
    );
    ui.add_space(space::S12);
    let foot = space::S18 + space::S10;
    if ui.available_height() - foot > ROW {
        rest(ui, view, foot, out);
        ui.add_space(space::S10);
    }
    row(ui, space::S18, |ui| {
        icons::FLOPPY_DISK.show(ui, space::S16, tokens.accent);
        ui.add_space(space::S6);
        line(ui, &text(t::COMPACT_SAVE), Type::Caption, tokens.text2);
    });
}

/// Draws the app's name and the window's own buttons.
fn head(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let scopes = &view.state.draft.scopes;
    row(ui, size::ICON_BUTTON, |ui| {
        mark(ui);
        ui.add_space(space::S10);
        // On Wayland, no program can keep itself on top, so the pin is not offered.
        let can_pin = !view.look.wayland;
        let pin_room = if can_pin { size::ICON_BUTTON } else { 0.0 };
        left_of(ui, pin_room + size::ICON_BUTTON, |ui| {
            line(ui, view.app(), Type::Strong, tokens(ui).text)
        });
        let pin = text(t::COMPACT_PIN);
        let icon = if scopes.pinned { icons::PUSH_PIN_FILL } else { icons::PUSH_PIN };
        if can_pin && Button::icon(icon, &pin).toggled(scopes.pinned).show(ui).clicked() {
            out.push(send(ScopesMessage::Pin(!scopes.pinned)));
        }
        let back = text(t::COMPACT_BACK);
        if Button::icon(icons::ARROWS_OUT_SIMPLE, &back).show(ui).clicked() {
            out.push(send(ScopesMessage::Compact(false)));
        }
    });
}

/// Draws the next scope, with its levels in the order of the form.
fn next_card(ui: &mut Ui, next: Option<&RequiredScope>, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let frame = lifted_frame(ui, tokens.accent_line);
    framed(ui, frame.inner_margin(Margin::symmetric(15, 13)), |ui| {
        let Some(next) = next else {
            row(ui, size::CONTROL, |ui| {
                icons::CHECK_CIRCLE_FILL.show(ui, space::S24, tokens.ok);
                ui.add_space(space::S10);
                line(ui, &text(t::COMPACT_ALL), Type::Section, tokens.text);
            });
            return;
        };
        paragraph(ui, &text(t::COMPACT_NEXT), Type::Caption, tokens.text3);
        ui.add_space(space::S2);
        paragraph(ui, &next.scope.panel_name, Type::HeadingNarrow, tokens.text);
        ui.add_space(space::S8);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::S6;
            for offered in &next.scope.levels {
                let lit = offered.level == next.level;
                let look = if lit { LevelLook::Now } else { LevelLook::Quiet };
                level_word(ui, offered.level.panel_name(), look, (space::S12, 0.0));
            }
        });
        ui.add_space(space::S8);
        if let Some(note) = care_note(next.scope) {
            paragraph(ui, &note, Type::Caption, tokens.warn);
            ui.add_space(space::S8);
        }
        let label = text(t::COMPACT_DONE);
        let done = Button::primary(&label).id(Id::unique("compact-done"));
        if done.wide(ui).show(ui).clicked() {
            out.push(send(ScopesMessage::Toggle(next.scope.id.clone())));
        }
    });
}

/// Lists the scopes that follow, in the order of the form.
fn rest(ui: &mut Ui, view: &View<'_>, foot: f32, out: &mut Vec<Message>) {
    let next = view.state.draft.scopes.next(&view.required_scopes);
    let entries = ScopesStep::entries(&view.required_scopes);
    let from = entries.iter().position(|entry| match entry {
        Entry::Set(entry) => Some(entry.scope) == next,
        Entry::Leave(..) => false,
    });
    // Once every scope is set, list them all for review.
    let from = from.map_or(0, |at| at + 1);
    let height = rest_height(ui, foot, ROW);
    framed(ui, card_frame(ui).inner_margin(Margin::symmetric(0, 3)), |ui| {
        ui.set_height(height - space::S8);
        ui.scope_builder(UiBuilder::new().scope_id(Id::unique("compact-rows")), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                for entry in &entries[from..] {
                    match entry {
                        Entry::Set(row) => following(ui, view, row, out),
                        Entry::Leave(scopes, level) => {
                            quiet_row(ui, &leave_words(scopes, *level));
                        }
                    }
                }
            });
        });
    });
}

fn following(ui: &mut Ui, view: &View<'_>, required: &RequiredScope, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let id = Id::unique(("compact-row", required.scope.id.as_str()));
    let ticked = view.state.draft.scopes.is_ticked(required);
    let level = required.level.panel_name();
    let frame = |_| Frame::NONE.inner_margin(Margin::symmetric(15, 0));
    let response = target(ui, (id, Sense::click()), frame, |ui| {
        row(ui, ROW, |ui| {
            check_box(ui, ticked);
            ui.add_space(space::S10);
            let room = width_of(ui, level, Type::SecondaryMedium) + space::S8;
            left_of(ui, room, |ui| {
                silent_line(ui, &required.scope.panel_name, Type::Medium, tokens.text)
            });
            ui.add_space(space::S8);
            silent_line(ui, level, Type::SecondaryMedium, tokens.accent);
        });
    });
    let spoken = format!("{}: {level}", required.scope.panel_name);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &spoken));
    hairline(ui);
    if response.clicked() {
        out.push(send(ScopesMessage::Toggle(required.scope.id.clone())));
    }
}

//! Step 1, rows by hand: name and values on the left, the rows of the form on the right.

use crate::catalog::{Level, Scope, ValueSource, catalog};
use crate::texts::{TextId, commas, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::{
    Button, Column, TextBox, arrows, card, check_box, focus_ring, radio_sense, text_at,
};
use crate::wizard::{AppMessage, Draft, DraftMessage, DraftValue, Message};
use egui::accesskit::Role;
use egui::{
    CornerRadius, Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Where the three levels of a row begin, counted from the right end.
const LEVELS: [f32; 3] = [244.0, 178.0, 86.0];
/// Height of a row.
const ROW: f32 = 33.0;

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    if view.narrow { 620.0 } else { 320.0 }
}

fn send(message: DraftMessage) -> Message {
    Message::App(AppMessage::Draft(message))
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let draft = &view.state.app.draft;
    let (left, right) = if view.narrow {
        let split = body.top() + 300.0;
        (body.with_max_y(split), body.with_min_y(split + 12.0))
    } else {
        columns(body, 252.0, 18.0)
    };
    let scope = UiBuilder::new().max_rect(left).scope_id(Id::unique("draft-fields"));
    ui.scope_builder(scope, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let start = ui.next_widget_position();
            // The focus ring of the boxes needs room inside the clip of the scroll area.
            let mut column =
                Column { x: start.x + 3.0, y: start.y + 2.0, width: left.width() - 18.0 };
            fields(ui, view, draft, &mut column, out);
            let used = Rect::from_min_max(start, pos2(start.x + left.width() - 12.0, column.y));
            ui.allocate_rect(used, Sense::hover());
        });
    });
    table(ui, draft, right, out);
}

fn fields(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &Draft,
    column: &mut Column,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let mut name = draft.name.clone();
    let id = Id::unique("draft-name");
    let response = labelled(ui, column, t::DRAFT_NAME, Some(id), &mut name);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.changed() {
        out.push(send(DraftMessage::Name(name)));
    }
    let mut account = draft.account_name.clone();
    let response = labelled(ui, column, t::DRAFT_ACCOUNT, None, &mut account);
    if response.changed() {
        out.push(send(DraftMessage::AccountName(account)));
    }
    if draft.base.is_none() {
        start_from(ui, view, column, out);
    }
    column.gap(space::S6);
    column.text(ui, &text(t::DRAFT_VALUES), Type::SecondaryMedium, tokens.text);
    column.gap(space::S4);
    for value in &draft.values {
        value_row(ui, value, column.take(42.0), out);
    }
    column.gap(space::S8);
    let keep = text(t::DRAFT_KEEP);
    if tick(ui, column.take(28.0), draft.keep, &keep, Some(&keep)) {
        out.push(send(DraftMessage::Keep(!draft.keep)));
    }
    let mut below = Column { x: column.x + 28.0, y: column.y, width: column.width - 28.0 };
    below.text(ui, &text(t::DRAFT_KEEP_MORE), Type::Caption, tokens.text2);
    if !draft.other_rows.is_empty() {
        below.gap(space::S10);
        let rows = commas(&draft.other_rows);
        let words = with(t::DRAFT_OTHER_ROWS, &[("rows", rows.into())]);
        below.text(ui, &words, Type::Caption, tokens.text2);
    }
    column.y = below.y + 8.0;
}

/// A text box below its name.
fn labelled(
    ui: &mut Ui,
    column: &mut Column,
    label: TextId,
    id: Option<Id>,
    value: &mut String,
) -> egui::Response {
    let tokens = tokens(ui);
    let name = text(label);
    column.text(ui, &name, Type::SecondaryMedium, tokens.text);
    column.gap(space::S4);
    let rect = column.take(size::CONTROL);
    column.gap(space::S12);
    TextBox { id, ..TextBox::new(&name) }.put(ui, rect, value)
}

/// "Start from another app": its rows are taken over.
fn start_from(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let label = text(t::DRAFT_START_FROM);
    let button = Button::secondary(&label).small().right(icons::CARET_DOWN);
    let response = button.at(ui, pos2(column.x, column.y));
    egui::Popup::menu(&response).show(|ui| {
        ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
            ui.set_min_width(230.0);
            ui.spacing_mut().interact_size.y = 28.0;
            for app in view.state.app.list.all().filter(|app| app.knows_rows()) {
                if ui.selectable_label(false, &app.name).clicked() {
                    out.push(send(DraftMessage::StartFrom(app.id.clone())));
                    ui.close();
                }
            }
        });
    });
    column.gap(size::CONTROL_SMALL + 12.0);
}

/// A check box with its words; whether it was pressed.
fn tick(ui: &mut Ui, rect: Rect, on: bool, name: &str, words: Option<&str>) -> bool {
    let tokens = tokens(ui);
    let target = if words.is_some() { rect } else { rect.with_max_x(rect.left() + 26.0) };
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(target, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, name));
    let center = pos2(rect.left() + 9.0, rect.center().y);
    check_box(ui, center, on);
    if let Some(words) = words {
        let at = pos2(rect.left() + 28.0, rect.center().y);
        text_at(ui, at, rect.width() - 28.0, words, Type::Secondary, tokens.text);
    }
    let box_rect = Rect::from_center_size(center, vec2(18.0, 18.0));
    focus_ring(ui, &response, box_rect, radius::BOX, false);
    response.clicked()
}

/// A value that the app may ask for, under the app's own label.
fn value_row(ui: &mut Ui, value: &DraftValue, rect: Rect, out: &mut Vec<Message>) {
    let source = source_name(value.source);
    let name = with(t::DRAFT_VALUE_ASK, &[("value", source.as_str().into())]);
    let rect = rect.with_max_y(rect.bottom() - 6.0);
    if tick(ui, rect, value.on, &name, None) {
        out.push(send(DraftMessage::ToggleValue(value.source)));
    }
    let tokens = tokens(ui);
    let at = pos2(rect.left() + 28.0, rect.center().y);
    let color = if value.on { tokens.text } else { tokens.text2 };
    text_at(ui, at, 86.0, &source, Type::Secondary, color);
    let field = rect.with_min_x(rect.left() + 118.0);
    if value.on {
        let name = with(t::DRAFT_VALUE_LABEL, &[("value", source.as_str().into())]);
        let mut label = value.label.clone();
        if TextBox::new(&name).put(ui, field, &mut label).changed() {
            out.push(send(DraftMessage::Label(value.source, label)));
        }
    }
}

/// A value in BigCommerce's words.
fn source_name(source: ValueSource) -> String {
    use crate::credentials::Field;
    let field = match source {
        ValueSource::AccessToken => Field::AccessToken,
        ValueSource::ClientId => Field::ClientId,
        ValueSource::ClientSecret => Field::ClientSecret,
        ValueSource::StoreHash => Field::StoreHash,
        ValueSource::ApiPath | ValueSource::Constant => Field::ApiPath,
        ValueSource::ControlPanelUrl => return text(t::VALUE_CONTROL_PANEL),
    };
    crate::words::field(field)
}

fn table(ui: &mut Ui, draft: &Draft, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    card(ui, rect);
    let head = rect.with_max_y(rect.top() + ROW);
    let corner = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    ui.painter().rect_filled(head.shrink(1.0), corner, tokens.sunken);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().hline(head.x_range(), head.bottom(), line);
    let needed = draft.rows().iter().filter(|row| row.is_needed()).count();
    let title = with(t::DRAFT_ROWS, &[("count", needed.into())]);
    let at = pos2(head.left() + 16.0, head.center().y);
    text_at(ui, at, head.width() - 32.0, &title, Type::CaptionMedium, tokens.text2);
    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, head.bottom() + 1.0),
        pos2(rect.right() - 1.0, rect.bottom() - 4.0),
    );
    let scope = UiBuilder::new().max_rect(inner).scope_id(Id::unique("draft-rows"));
    ui.scope_builder(scope, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for scope in catalog().form() {
                row(ui, draft, scope, inner.width(), out);
            }
            let (head, _) = ui.allocate_exact_size(vec2(inner.width(), 30.0), Sense::hover());
            let at = pos2(head.left() + 16.0, head.center().y + 2.0);
            let words = text(t::DRAFT_GATED);
            text_at(ui, at, head.width() - 32.0, &words, Type::CaptionMedium, tokens.text2);
            for scope in catalog().all_scopes().iter().filter(|scope| scope.gated) {
                row(ui, draft, scope, inner.width(), out);
            }
        });
    });
}

/// One row with its levels as radio buttons; it is one stop of the Tab key, with the arrow keys
/// inside.
fn row(ui: &mut Ui, draft: &Draft, scope: &Scope, width: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    // A row with two levels above Read-only has a second line for one of them.
    let column_of = |level: Level| match level {
        Level::None | Level::Standard => 0,
        Level::ReadOnly => 1,
        _ => 2,
    };
    let high = scope.levels.iter().filter(|offered| column_of(offered.level) == 2).count();
    let lines = high.max(1) as f32;
    let (whole, _) = ui.allocate_exact_size(vec2(width, ROW * lines), Sense::hover());
    let rect = whole.with_max_y(whole.top() + ROW);
    let level = draft.levels.get(&scope.id).copied().unwrap_or(scope.rest());
    let on = !level.is_rest();
    if on {
        let inset = whole.shrink2(vec2(4.0, 1.0));
        let corner = CornerRadius::same(radius::BUTTON);
        ui.painter().rect_filled(inset, corner, tokens.accent_tint);
    } else {
        let line = Stroke::new(1.0, tokens.line);
        ui.painter().hline(rect.left() + 16.0..=rect.right() - 13.0, whole.bottom(), line);
    }
    let at = pos2(rect.left() + 16.0, rect.center().y);
    let style = if on { Type::Medium } else { Type::Body };
    let room = width - 16.0 - LEVELS[0] - 14.0;
    text_at(ui, at, room, &scope.panel_name, style, tokens.text);
    let id = |level: Level| Id::unique(("draft-row", &scope.id, level.id()));
    for offered in &scope.levels {
        let column = column_of(offered.level);
        // Its words are longer than the column: it stands below, from the column before on.
        let (column, down) = match offered.level {
            Level::CreatePreview if lines > 1.0 => (1, ROW),
            _ => (column, 0.0),
        };
        let Some(offset) = LEVELS.get(column) else { continue };
        let rect = rect.translate(vec2(0.0, down));
        let lit = offered.level == level;
        let x = rect.right() - offset;
        let target = Rect::from_min_max(
            pos2(x - 12.0, rect.top() + 3.0),
            pos2(x + 62.0, rect.bottom() - 3.0),
        );
        let key = id(offered.level);
        let response = ui.interact(target, key, radio_sense(ui, key, lit));
        let spoken = with(
            t::DRAFT_ROW_SPOKEN,
            &[
                ("row", scope.panel_name.as_str().into()),
                ("level", offered.level.panel_name().into()),
            ],
        );
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, lit, &spoken));
        let radio = pos2(x, rect.center().y);
        let ring = if lit { tokens.accent } else { tokens.line_ctl };
        let stroke = Stroke::new(if lit { 1.5 } else { 1.0 }, ring);
        ui.painter().circle(radio, 7.25, tokens.card, stroke);
        if lit {
            ui.painter().circle_filled(radio, 4.0, tokens.accent);
        }
        let style = if lit { Type::SecondaryStrong } else { Type::Secondary };
        let color = if lit { tokens.accent } else { tokens.text2 };
        let word =
            crate::ui::widgets::rich(&[(offered.level.panel_name(), style, color)], f32::INFINITY);
        let word = ui.painter().layout_job(word);
        let word_at = pos2(x + 13.0, rect.center().y - word.size().y / 2.0);
        ui.painter().galley(word_at, word, color);
        focus_ring(ui, &response, target, radius::SMALL, true);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            response.request_focus();
            out.push(send(DraftMessage::SetLevel(scope.id.clone(), offered.level)));
        }
    }
    let members: Vec<Id> = scope.levels.iter().map(|offered| id(offered.level)).collect();
    if let Some(next) = arrows(ui, &members).and_then(|next| scope.levels.get(next)) {
        out.push(send(DraftMessage::SetLevel(scope.id.clone(), next.level)));
    }
}

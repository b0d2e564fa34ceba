//! Step 1, choosing scopes manually: name and values on the left, the form's scopes on the right.

use crate::catalog::{Level, Scope, ValueSource, catalog};
use crate::flow::{AppMessage, Draft, DraftMessage, DraftValue, Message};
use crate::texts::{TextId, commas, t, text, with};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, TABLE_EDGES, TextBox, arrows, cell, choice, column, columns, framed, hairline,
    indented, left_of, line, line_in, paragraph, radio_word, rest_height, row, table_frame, tick,
};
use egui::{CornerRadius, Frame, Id, Margin, ScrollArea, Ui, UiBuilder};

/// The widths of the three level columns.
const LEVELS: [f32; 3] = [66.0, 92.0, 86.0];

fn send(message: DraftMessage) -> Message {
    Message::App(AppMessage::Draft(message))
}

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let draft = &view.state.draft.app.draft;
    if draft.about.is_some() {
        let lead = with!(t::DRAFT_LEAD_EXISTING, app = draft.name.as_str());
        return Chrome::new(text(t::DRAFT_HEADING_EXISTING), lead).label(t::DRAFT_SAVE);
    }
    Chrome::of(t::DRAFT_HEADING, t::DRAFT_LEAD).label(t::GUIDE_USE_SCOPES)
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let draft = &view.state.draft.app.draft;
    if view.narrow {
        fields(ui, view, draft, out);
        ui.add_space(space::S12);
        table(ui, draft, size::EDITOR_NARROW, out);
        return;
    }
    columns(ui, |ui| {
        let height = rest_height(ui, 0.0, size::TABLE_LEAST);
        column(ui, size::EDITOR_FIELDS, |ui| {
            ui.set_height(height);
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                // Leave room for the fields' focus ring inside the scroll area's clip rectangle.
                let inset = Margin { left: 3, right: 15, top: 2, bottom: 2 };
                framed(ui, Frame::NONE.inner_margin(inset), |ui| fields(ui, view, draft, out));
            });
        });
        ui.add_space(space::S18);
        let rest = ui.available_width();
        column(ui, rest, |ui| table(ui, draft, height, out));
    });
}

/// Draws the fields for name, account and values.
fn fields(ui: &mut Ui, view: &View<'_>, draft: &Draft, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let mut name = draft.name.clone();
    let response =
        find_labeled_values(ui, t::DRAFT_NAME, Some(Id::unique("draft-name")), &mut name);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.changed() {
        out.push(send(DraftMessage::Name(name)));
    }
    let mut account = draft.account_name.clone();
    if find_labeled_values(ui, t::DRAFT_ACCOUNT, None, &mut account).changed() {
        out.push(send(DraftMessage::AccountName(account)));
    }
    if draft.base.is_none() {
        start_from(ui, view, out);
    }
    ui.add_space(space::S6);
    paragraph(ui, &text(t::DRAFT_VALUES), Type::SecondaryMedium, tokens.text);
    ui.add_space(space::S4);
    for value in &draft.values {
        value_row(ui, value, out);
        ui.add_space(space::S6);
    }
    ui.add_space(space::S8);
    let id = Id::unique("draft-keep");
    if choice(ui, id, (draft.keep, true), &text(t::DRAFT_KEEP)) {
        out.push(send(DraftMessage::Keep(!draft.keep)));
    }
    indented(ui, space::S28, |ui| {
        paragraph(ui, &text(t::DRAFT_KEEP_MORE), Type::Caption, tokens.text2);
        if !draft.other_scopes.is_empty() {
            ui.add_space(space::S10);
            let names = commas(&draft.other_scopes);
            let words = with!(t::DRAFT_OTHER_SCOPES, scopes = names);
            paragraph(ui, &words, Type::Caption, tokens.text2);
        }
    });
    ui.add_space(space::S8);
}

/// Draws a text field below its label.
fn find_labeled_values(
    ui: &mut Ui,
    label: TextId,
    id: Option<Id>,
    value: &mut String,
) -> egui::Response {
    let name = text(label);
    paragraph(ui, &name, Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S4);
    let response = TextBox { id, ..TextBox::new(&name) }.show(ui, ui.available_width(), value);
    ui.add_space(space::S12);
    response
}

/// Draws "Start from another app", which copies that app's scopes.
fn start_from(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let label = text(t::DRAFT_START_FROM);
    let response = Button::secondary(&label).small().right(icons::CARET_DOWN).show(ui);
    egui::Popup::menu(&response).show(|ui| {
        ScrollArea::vertical().max_height(size::MENU).show(ui, |ui| {
            ui.set_min_width(size::MENU_WIDE);
            ui.spacing_mut().interact_size.y = size::MENU_ROW;
            for app in view.state.draft.app.list.all().filter(|app| app.knows_scopes()) {
                if ui.selectable_label(false, &app.name).clicked() {
                    out.push(send(DraftMessage::StartFrom(app.id.clone())));
                    ui.close();
                }
            }
        });
    });
    ui.add_space(space::S12);
}

/// Draws a value that the app may ask for, with the app's own label.
fn value_row(ui: &mut Ui, value: &DraftValue, out: &mut Vec<Message>) {
    let source = source_name(value.source);
    row(ui, size::CONTROL, |ui| {
        let name = with!(t::DRAFT_VALUE_ASK, value = source.as_str());
        if tick(ui, Id::unique(("draft-value", source.as_str())), value.on, &name) {
            out.push(send(DraftMessage::ToggleValue(value.source)));
        }
        ui.add_space(space::S10);
        let color = if value.on { tokens(ui).text } else { tokens(ui).text2 };
        cell(ui, size::EDITOR_VALUE, |ui| line(ui, &source, Type::Secondary, color));
        if value.on {
            let name = with!(t::DRAFT_VALUE_LABEL, value = source.as_str());
            let mut label = value.label.clone();
            let text_box = TextBox::new(&name);
            if text_box.show(ui, ui.available_width(), &mut label).changed() {
                out.push(send(DraftMessage::Label(value.source, label)));
            }
        }
    });
}

/// Returns BigCommerce's name for a value.
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
    crate::explain::field(field)
}

/// Draws the scopes in a scrolling card of this height.
fn table(ui: &mut Ui, draft: &Draft, height: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    framed(ui, table_frame(ui), |ui| {
        ui.set_height(height - TABLE_EDGES);
        let corner = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
        let head = Frame::new().fill(tokens.sunken).corner_radius(corner);
        framed(ui, head.inner_margin(Margin::symmetric(15, 0)), |ui| {
            let needed = draft.required_scopes().iter().filter(|entry| entry.is_needed()).count();
            let title = with!(t::DRAFT_SCOPES, count = needed);
            row(ui, size::SCOPE_ROW, |ui| line(ui, &title, Type::CaptionMedium, tokens.text2));
        });
        hairline(ui);
        ui.scope_builder(UiBuilder::new().scope_id(Id::unique("draft-rows")), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                for scope in catalog().form() {
                    scope_row(ui, draft, scope, out);
                }
                row(ui, size::CONTROL_SMALL, |ui| {
                    ui.add_space(space::S16);
                    line(ui, &text(t::DRAFT_GATED), Type::CaptionMedium, tokens.text2);
                });
                for scope in catalog().all_scopes().iter().filter(|scope| scope.gated) {
                    scope_row(ui, draft, scope, out);
                }
            });
        });
    });
}

/// Draws a scope with its levels as radio buttons. The row is a single Tab stop; arrow keys move
/// within it.
fn scope_row(ui: &mut Ui, draft: &Draft, scope: &Scope, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let level = draft.levels.get(&scope.id).copied().unwrap_or(scope.rest());
    let on = !level.is_rest();
    let fill = if on { tokens.accent_tint } else { egui::Color32::TRANSPARENT };
    let corner = CornerRadius::same(radius::BUTTON);
    let frame = Frame::new().fill(fill).corner_radius(corner);
    framed(ui, frame.inner_margin(Margin::symmetric(15, 0)), |ui| {
        row(ui, size::SCOPE_ROW, |ui| {
            let style = if on { Type::Medium } else { Type::Body };
            let room = ui.available_width() - LEVELS.iter().sum::<f32>();
            line_in(ui, room, &scope.panel_name, style, tokens.text);
            for (place, width) in LEVELS.into_iter().enumerate() {
                cell(ui, width, |ui| {
                    // If there are two levels above Read-only, one is on a line below.
                    let in_place = |level: &Level| place_of(*level) == Some(place);
                    if let Some(level) = scope.levels.iter().map(|l| l.level).find(in_place) {
                        radio(ui, draft, scope, level, out);
                    }
                });
            }
        });
        for below in scope.levels.iter().filter(|level| place_of(level.level).is_none()) {
            row(ui, size::SCOPE_ROW, |ui| {
                left_of(ui, LEVELS.iter().skip(1).sum(), |_| ());
                radio(ui, draft, scope, below.level, out);
            });
        }
    });
    hairline(ui);
    let id = |level: Level| radio_id(scope, level);
    let members: Vec<Id> = scope.levels.iter().map(|offered| id(offered.level)).collect();
    if let Some(next) = arrows(ui, &members).and_then(|next| scope.levels.get(next)) {
        out.push(send(DraftMessage::SetLevel(scope.id.clone(), next.level)));
    }
}

/// Returns the column of a level; one with a long name has a line of its own.
fn place_of(level: Level) -> Option<usize> {
    match level {
        Level::None | Level::Standard => Some(0),
        Level::ReadOnly => Some(1),
        Level::CreatePreview => None,
        _ => Some(2),
    }
}

fn radio_id(scope: &Scope, level: Level) -> Id {
    Id::unique(("draft-row", &scope.id, level.id()))
}

fn radio(ui: &mut Ui, draft: &Draft, scope: &Scope, level: Level, out: &mut Vec<Message>) {
    let chosen = draft.levels.get(&scope.id).copied().unwrap_or(scope.rest());
    let spoken =
        with!(t::DRAFT_SCOPE_SPOKEN, scope = scope.panel_name.as_str(), level = level.panel_name());
    let id = radio_id(scope, level);
    let response = radio_word(ui, id, level == chosen, (level.panel_name(), &spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        response.request_focus();
        out.push(send(DraftMessage::SetLevel(scope.id.clone(), level)));
    }
}

//! Step 1: the list of apps, and what the chosen one asks for.

use crate::catalog::{Access, Confidence, Connector, CreatedBy, Requirement, TokenType};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::app_values::asks_for;
use crate::ui::screens::{app_list, guide, more_apps, scope_editor, welcome};
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, Pill, access_strip, arrows, card, focus_ring,
    radio_sense, strip_legend, text_at, text_right, tile, well, width_of,
};
use crate::wizard::{AppMessage, AppScreen, Message};
use crate::words;
use egui::accesskit::Role;
use egui::{
    CornerRadius, Id, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// The room that a fault of an app file takes above them.
const FAULTS: f32 = 56.0;
/// Below this width, list and detail have no room beside each other.
const LIST_ALONE_BELOW: f32 = 560.0;

pub(crate) fn min_height(ui: &Ui, view: &View<'_>) -> f32 {
    match view.state.app.screen {
        AppScreen::Guide => guide::min_height(view),
        AppScreen::Rows => scope_editor::min_height(view),
        // The list alone, with the way for apps that are not in it.
        AppScreen::List if view.tiny => 200.0,
        AppScreen::List if view.state.connector().is_none() => {
            let own = &view.state.app.own;
            let faults = if own.faults.is_empty() && !own.not_saved { 0.0 } else { FAULTS };
            welcome::min_height(ui) + faults
        }
        AppScreen::List | AppScreen::File | AppScreen::Pair => 300.0,
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    // A fault is told where the merchant is, and takes nothing away.
    let faults = more_apps::faults(ui, &view.state.app.own, body, out);
    let body = body.with_min_y(body.top() + faults);
    match view.state.app.screen {
        AppScreen::List => list(ui, view, body, out),
        AppScreen::Guide => guide::show(ui, view, body, out),
        AppScreen::Rows => scope_editor::show(ui, view, body, out),
        AppScreen::File => more_apps::file(ui, view, body, out),
        AppScreen::Pair => more_apps::pair(ui, view, body, out),
    }
}

fn list(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    if body.width() < LIST_ALONE_BELOW {
        one_at_a_time(ui, view, body, out);
        return;
    }
    let (left, right) =
        if view.narrow { columns(body, 246.0, 14.0) } else { columns(body, 300.0, 20.0) };
    // What is beside it may scroll; "My app is not listed" below the list is always in sight.
    let seen = left.bottom().min(ui.clip_rect().bottom()).max(left.top() + 200.0);
    let left = left.with_max_y(seen);
    app_list::search(ui, view, left, out);
    app_list::show(ui, view, left.with_min_y(left.top() + 48.0), out);
    match view.state.connector() {
        Some(connector) => detail(ui, view, connector, right, out),
        None => welcome::show(ui, view, right, out),
    }
}

/// In a very narrow window the detail takes the list's place.
fn one_at_a_time(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let chosen = view.state.connector();
    let chosen = chosen.filter(|chosen| !view.state.app.waits_for_second(Some(chosen)));
    let Some(connector) = chosen else {
        app_list::search(ui, view, body, out);
        app_list::show(ui, view, body.with_min_y(body.top() + 48.0), out);
        return;
    };
    let label = text(t::APP_ALL);
    let button = Button::link(&label).left(icons::ARROW_LEFT);
    if button.at(ui, body.min).clicked() {
        out.push(Message::App(AppMessage::Clear));
    }
    detail(ui, view, connector, body.with_min_y(body.top() + 30.0), out);
}

fn detail(ui: &mut Ui, view: &View<'_>, connector: &Connector, rect: Rect, out: &mut Vec<Message>) {
    card(ui, rect);
    let inner = rect.shrink2(vec2(8.0, 8.0));
    let id = Id::unique(("app-detail", &connector.id));
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(id), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let start = ui.next_widget_position();
            let mut column =
                Column { x: start.x + 15.0, y: start.y + 12.0, width: inner.width() - 30.0 };
            detail_head(ui, connector, &mut column, out);
            if connector.family.is_some() {
                variants(ui, view, &mut column, out);
            } else if !connector.knows_rows() {
                unknown_rows(ui, connector, &mut column, out);
            } else if connector.lesser_access {
                choice(ui, view, connector, &mut column, out);
            } else {
                facts(ui, view, connector, &mut column);
            }
            if connector.guide.is_empty() && !connector.guide_reference.is_empty() {
                rule(ui, &mut column);
                let title = text(t::APP_GUIDE_AT);
                fact(ui, &mut column, icons::FILE_TEXT, &title, &connector.guide_reference);
            }
            if let Some(note) = words::note(connector) {
                rule(ui, &mut column);
                fact(ui, &mut column, icons::INFO, &text(t::APP_GOOD_TO_KNOW), &note);
            }
            if view.state.app.is_decided() && view.state.app.first.is_none() {
                rule(ui, &mut column);
                other_ways(ui, &mut column, out);
            }
            column.gap(space::S10);
            let used = Rect::from_min_max(start, pos2(start.x + inner.width() - 10.0, column.y));
            ui.allocate_rect(used, Sense::hover());
        });
    });
}

fn detail_head(ui: &mut Ui, connector: &Connector, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let head = column.take(44.0);
    tile(ui, Rect::from_min_size(head.min, vec2(44.0, 44.0)), connector, false);
    let x = head.left() + 56.0;
    let room = head.width() - 56.0;
    let name_at = pos2(x, head.top() + 10.0);
    text_at(ui, name_at, room, &connector.name, Type::Title, tokens.text);
    let from = words::origin(connector);
    let at = pos2(x, head.top() + 34.0);
    let rect = text_at(ui, at, room - 70.0, &from, Type::Secondary, tokens.text2);
    if !connector.guide.is_empty() {
        guide_link(ui, connector, pos2(rect.right() + 8.0, at.y - 12.0), out);
    }
    let more = words::origin_more(connector);
    if !more.is_empty() {
        column.gap(space::S6);
        column.text(ui, &more, Type::Caption, tokens.text2);
    }
    column.gap(space::S16);
    cautions(ui, connector, column);
}

fn guide_link(ui: &mut Ui, connector: &Connector, at: egui::Pos2, out: &mut Vec<Message>) {
    let open = text(t::APP_OPEN_GUIDE);
    let title = [&connector.guide_title, &connector.name];
    let title = title.into_iter().find(|title| !title.is_empty()).cloned().unwrap_or_default();
    let name = with(t::APP_OPEN_GUIDE_NAME, &[("title", title.into())]);
    let link = Button::link(&open).right(icons::ARROW_SQUARE_OUT).name(&name);
    if link.at(ui, at).on_hover_text(&connector.guide).clicked() {
        out.push(Message::App(AppMessage::OpenGuide));
    }
}

/// What to mind before the rows are looked at.
fn cautions(ui: &mut Ui, connector: &Connector, column: &mut Column) {
    let mut info = |bold: &str, plain: &str| {
        let kind = CalloutKind::Info;
        let callout = Callout { kind, icon: icons::INFO, bold, plain };
        let height = callout.put(ui, pos2(column.x, column.y), column.width);
        column.gap(height + 14.0);
    };
    if connector.confidence == Confidence::Low {
        info(&text(t::APP_LOW_CONFIDENCE), &text(t::APP_LOW_CONFIDENCE_MORE));
    }
    let without = connector.without_level();
    if without > 0 {
        let bold = with(t::APP_NO_LEVEL, &[("count", without.into())]);
        info(&bold, &text(t::APP_NO_LEVEL_MORE));
    }
    if let Some(caution) = words::caution(connector) {
        let (bold, plain) = split_sentence(&caution);
        let care = connector.needs_care();
        let callout = Callout {
            kind: if care { CalloutKind::Caution } else { CalloutKind::Info },
            icon: if care { icons::WARNING_FILL } else { icons::INFO },
            bold,
            plain,
        };
        let height = callout.put(ui, pos2(column.x, column.y), column.width);
        column.gap(height + 14.0);
    }
}

/// The first sentence and the rest.
fn split_sentence(text: &str) -> (&str, &str) {
    match text.find(". ") {
        Some(end) => (text.get(..=end).unwrap_or(text), text.get(end + 2..).unwrap_or_default()),
        None => (text, ""),
    }
}

/// The guide asks for far more than needed: two ways, neither chosen beforehand.
fn choice(
    ui: &mut Ui,
    view: &View<'_>,
    connector: &Connector,
    column: &mut Column,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    column.text(ui, &text(t::APP_HOW_MUCH), Type::SecondaryMedium, tokens.text);
    column.gap(space::S8);
    let ways = [(Access::ReadOnly, t::APP_ACCESS_READ_ONLY), (Access::Guide, t::APP_ACCESS_GUIDE)];
    for (access, label) in ways {
        let rows = connector.rows(access);
        let rect = column.take(75.0);
        column.gap(space::S10);
        access_card(ui, view, rect, access, &text(label), &rows, out);
    }
    let members = ways.map(|(access, _)| choice_id(access.id()));
    if let Some((access, _)) = arrows(ui, &members).and_then(|next| ways.get(next)) {
        out.push(Message::App(AppMessage::ChooseAccess(*access)));
    }
    let at = pos2(column.x, column.y + 10.0);
    strip_legend(ui, at, column.width, true);
    column.gap(size::CONTROL_SMALL + space::S4);
    asks_for(ui, connector, column, false);
}

/// Variants of one app: which one, is the merchant's choice.
fn variants(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    column.text(ui, &text(t::APP_WHICH_WAY), Type::SecondaryMedium, tokens.text);
    column.gap(space::S8);
    let variants: Vec<_> = view.state.app.variants();
    let members: Vec<Id> = variants.iter().map(|variant| choice_id(&variant.id)).collect();
    let decided = view.state.app.access.is_some();
    for (place, variant) in variants.iter().enumerate() {
        let rect = column.take(75.0);
        column.gap(space::S10);
        let on = decided && view.state.connector().is_some_and(|chosen| chosen.id == variant.id);
        let label = words::variant(variant);
        let is_stop = on || (place == 0 && !decided);
        let card = ChoiceCard { id: &variant.id, label: &label, on, is_stop, pill: None };
        if card.put(ui, rect, &variant.scopes) {
            out.push(Message::App(AppMessage::ChooseVariant(variant.id.clone())));
        }
    }
    if let Some(next) = arrows(ui, &members).and_then(|next| variants.get(next)) {
        out.push(Message::App(AppMessage::ChooseVariant(next.id.clone())));
    }
    let at = pos2(column.x, column.y + 10.0);
    strip_legend(ui, at, column.width, true);
    column.gap(size::CONTROL_SMALL + space::S4);
    if let Some(connector) = view.state.connector() {
        asks_for(ui, connector, column, false);
    }
}

/// The rows are in a picture, or nowhere: never "no rows needed".
fn unknown_rows(ui: &mut Ui, connector: &Connector, column: &mut Column, out: &mut Vec<Message>) {
    let (bold, plain) = match connector.token_type {
        TokenType::V2V3 => (text(t::APP_ROWS_UNKNOWN), text(t::APP_ROWS_UNKNOWN_MORE)),
        TokenType::StencilCli => (text(t::APP_OTHER_TOKEN), text(t::APP_OTHER_TOKEN_MORE)),
    };
    let callout =
        Callout { kind: CalloutKind::Info, icon: icons::INFO, bold: &bold, plain: &plain };
    let height = callout.put(ui, pos2(column.x, column.y), column.width);
    column.gap(height + 16.0);
    if connector.token_type == TokenType::V2V3 {
        let (paste, pick) = (text(t::APP_PASTE_GUIDE), text(t::GUIDE_BY_HAND));
        let paste = Button::primary(&paste).left(icons::CLIPBOARD_TEXT);
        let response = paste.at(ui, pos2(column.x, column.y));
        if response.clicked() {
            out.push(Message::App(AppMessage::PasteGuide));
        }
        let pick = Button::secondary(&pick);
        let mut at = pos2(response.rect.right() + 8.0, column.y);
        if at.x + pick.size(ui).x > column.x + column.width {
            column.gap(size::CONTROL + space::S8);
            at = pos2(column.x, column.y);
        }
        if pick.at(ui, at).clicked() {
            out.push(Message::App(AppMessage::PickRows));
        }
        column.gap(size::CONTROL + space::S16);
    }
    asks_for(ui, connector, column, false);
}

/// What else can be done with a chosen app.
fn other_ways(ui: &mut Ui, column: &mut Column, out: &mut Vec<Message>) {
    for (id, message) in
        [(t::APP_CHANGE_ROWS, AppMessage::PickRows), (t::APP_SECOND, AppMessage::AddSecond)]
    {
        let label = text(id);
        let button = Button::link(&label).right(icons::ARROW_RIGHT);
        if button.at(ui, pos2(column.x, column.y)).clicked() {
            out.push(Message::App(message));
        }
        column.gap(space::S28);
    }
}

/// A choice with the rows that go with it.
struct ChoiceCard<'a> {
    id: &'a str,
    label: &'a str,
    on: bool,
    /// Whether the Tab key stops here.
    is_stop: bool,
    pill: Option<&'a str>,
}

fn choice_id(id: &str) -> Id {
    Id::unique(("access", id))
}

fn access_card(
    ui: &mut Ui,
    view: &View<'_>,
    rect: Rect,
    access: Access,
    label: &str,
    rows: &[Requirement],
    out: &mut Vec<Message>,
) {
    let enough = text(t::APP_ACCESS_USUALLY);
    let pill = (access == Access::ReadOnly).then_some(enough.as_str());
    let on = view.state.app.access == Some(access);
    let is_stop = on || (view.state.app.access.is_none() && access == Access::ReadOnly);
    if (ChoiceCard { id: access.id(), label, on, is_stop, pill }).put(ui, rect, rows) {
        out.push(Message::App(AppMessage::ChooseAccess(access)));
    }
}

impl ChoiceCard<'_> {
    /// Draws it; whether it was pressed.
    fn put(&self, ui: &mut Ui, rect: Rect, rows: &[Requirement]) -> bool {
        let tokens = tokens(ui);
        let on = self.on;
        let id = choice_id(self.id);
        let response = ui.interact(rect, id, radio_sense(ui, id, self.is_stop));
        let count = rows.iter().filter(|row| row.is_needed()).count();
        let count = with(t::ROWS_COUNT, &[("count", count.into())]);
        let name = format!("{}, {count}", self.label);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
        let fill = if on {
            tokens.selected
        } else if response.hovered() {
            tokens.hover
        } else {
            tokens.card
        };
        let line = if on { tokens.accent } else { tokens.line_card };
        let corner = CornerRadius::same(radius::CALLOUT);
        ui.painter().rect(rect, corner, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        let radio = rect.min + vec2(23.0, 22.0);
        let ring = if on { tokens.accent } else { tokens.line_ctl };
        ui.painter().circle(radio, 7.25, tokens.card, Stroke::new(1.5, ring));
        if on {
            ui.painter().circle_filled(radio, 4.0, tokens.accent);
        }
        let at = rect.min + vec2(41.0, 22.0);
        let counted = width_of(ui, &count, Type::Caption) + 14.0;
        let room = rect.width() - 41.0 - counted - 10.0;
        let label_rect = text_at(ui, at, room, self.label, Type::Strong, tokens.text);
        let pill_at = label_rect.right() + 10.0;
        let has_room = |pill: &&str| {
            let width = width_of(ui, pill, Type::CaptionMedium) + 18.0;
            pill_at + width + 8.0 < rect.right() - counted
        };
        if let Some(pill) = self.pill.filter(has_room) {
            Pill::accent(tokens, pill, on).put(ui, pos2(pill_at, at.y));
        }
        let right = pos2(rect.right() - 14.0, at.y);
        text_right(ui, right, &count, Type::Caption, tokens.text2);
        let strip_at = rect.min + vec2(41.0, 60.0);
        let scale = ((rect.width() - 55.0) / (27.0 * 11.0)).min(1.0);
        access_strip(ui, strip_at, rows, (7.0 * scale, 4.0 * scale, 18.0), |_, _| None);
        focus_ring(ui, &response, rect, radius::CALLOUT, false);
        if response.clicked() {
            response.request_focus();
        }
        response.clicked()
    }
}

fn facts(ui: &mut Ui, view: &View<'_>, connector: &Connector, column: &mut Column) {
    let tokens = tokens(ui);
    let rect = column.take(112.0);
    well(ui, rect);
    let at = rect.min + vec2(16.0, 24.0);
    let reach = words::reach(&view.rows);
    let shown = text_at(ui, at, rect.width() - 32.0, &reach, Type::Section, tokens.text);
    let form = with(t::APP_OF_FORM, &[("count", crate::catalog::FORM_ROWS.into())]);
    let right = pos2(rect.right() - 16.0, at.y);
    if shown.right() + width_of(ui, &form, Type::Caption) + 12.0 < right.x {
        text_right(ui, right, &form, Type::Caption, tokens.text2);
    }
    let scale = ((rect.width() - 32.0) / (27.0 * 13.0)).min(1.0);
    let strip = (8.0 * scale, 5.0 * scale, 26.0);
    access_strip(ui, rect.min + vec2(16.0, 73.0), &view.rows, strip, |_, _| None);
    let legend = rect.min + vec2(16.0, 92.0);
    strip_legend(ui, legend, rect.width() - 32.0, connector.needs_care());
    column.gap(space::S16);

    fact(ui, column, icons::EYE, &text(t::APP_CAN), &words::can_do(&view.rows));
    rule(ui, column);
    asks_for(ui, connector, column, true);
    rule(ui, column);
    let id = match connector.created_by {
        CreatedBy::StoreOwner => t::CREATED_BY_STORE_OWNER,
        CreatedBy::Administrator => t::CREATED_BY_ADMINISTRATOR,
        CreatedBy::PermittedUser => t::CREATED_BY_PERMITTED_USER,
    };
    let who = with(id, &[("app", connector.short_name.as_str().into())]);
    fact(ui, column, icons::USER, &text(t::APP_WHO), &who);
}

fn fact(ui: &mut Ui, column: &mut Column, icon: icons::Icon, title: &str, words: &str) {
    let tokens = tokens(ui);
    icon.paint(ui.painter(), pos2(column.x + 9.0, column.y + 11.0), 18.0, tokens.text2);
    let mut inner = Column { x: column.x + 30.0, y: column.y, width: column.width - 30.0 };
    inner.text(ui, title, Type::SecondaryMedium, tokens.text);
    inner.gap(space::S2);
    inner.text(ui, words, Type::Secondary, tokens.text2);
    column.y = inner.y;
}

fn rule(ui: &Ui, column: &mut Column) {
    column.gap(space::S12);
    let line = Stroke::new(1.0, tokens(ui).line);
    ui.painter().hline(column.x..=column.x + column.width, column.y, line);
    column.gap(space::S12);
}

//! Step 1: the list of apps, and the details of the selected one.

use crate::catalog::{Access, AppProfile, Confidence, CreatedBy, Origin, RequiredScope, TokenType};
use crate::explain;
use crate::flow::{AppMessage, AppScreen, Message};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::screens::app_values::asks_for;
use crate::ui::screens::chrome::Chrome;
use crate::ui::screens::{app_list, guide, more_apps, scope_editor, welcome};
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Pill, access_strip, app_tile, arrows, card_frame, column,
    columns, framed, indented, left_of, line, paragraph, radio_circle, radio_sense, rest_height,
    row, rule, silent_line, stack, strip_legend, target, well_frame, width_of,
};
use egui::accesskit::Role;
use egui::{CornerRadius, Id, Margin, ScrollArea, Stroke, Ui, UiBuilder, WidgetInfo};

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let app = &view.state.draft.app;
    match app.screen {
        AppScreen::Guide => guide::chrome(),
        AppScreen::Rows => scope_editor::chrome(view),
        AppScreen::File => more_apps::file_chrome(),
        AppScreen::Pair => more_apps::pair_chrome(),
        AppScreen::List => match &app.first {
            Some(first) => Chrome::new(
                text(t::SECOND_HEADING),
                with!(t::SECOND_LEAD, app = first.app.short_name.as_str()),
            ),
            None if view.state.draft.waiting_file.is_some() => {
                Chrome::of(t::APP_HEADING, t::APP_LEAD_WAITING)
            }
            None if app.chosen.is_none() => Chrome::of(t::APP_HEADING_FIRST, t::APP_LEAD_FIRST),
            None => Chrome::of(t::APP_HEADING, t::APP_LEAD),
        },
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    // Report errors in app files here; they do not block anything.
    more_apps::faults(ui, &view.state.draft.app.own, out);
    match view.state.draft.app.screen {
        AppScreen::List => list(ui, view, out),
        AppScreen::Guide => guide::show(ui, view, out),
        AppScreen::Rows => scope_editor::show(ui, view, out),
        AppScreen::File => more_apps::file(ui, view, out),
        AppScreen::Pair => more_apps::pair(ui, view, out),
    }
}

fn list(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if ui.available_width() < size::LIST_ALONE_BELOW {
        one_at_a_time(ui, view, out);
        return;
    }
    let (left, gap) =
        if view.narrow { (size::LIST_NARROW, space::S14) } else { (size::LIST, space::S20) };
    columns(ui, |ui| {
        column(ui, left, |ui| app_list::show(ui, view, out));
        ui.add_space(gap);
        let rest = ui.available_width();
        column(ui, rest, |ui| match view.state.app() {
            Some(app) => detail(ui, view, app, out),
            None => welcome::show(ui, view, out),
        });
    });
}

/// Shows the list or the details: a very narrow window has no room for both.
fn one_at_a_time(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let chosen = view.state.app();
    let chosen = chosen.filter(|chosen| !view.state.draft.app.waits_for_second(Some(chosen)));
    let Some(app) = chosen else {
        app_list::show(ui, view, out);
        return;
    };
    let label = text(t::APP_ALL);
    if Button::link(&label).left(icons::ARROW_LEFT).show(ui).clicked() {
        out.push(Message::App(AppMessage::Clear));
    }
    ui.add_space(space::S6);
    detail(ui, view, app, out);
}

/// Draws everything known about an app, in a scrolling card.
fn detail(ui: &mut Ui, view: &View<'_>, app: &AppProfile, out: &mut Vec<Message>) {
    let height = rest_height(ui, 0.0, size::TABLE_LEAST);
    let frame = card_frame(ui).inner_margin(Margin { left: 7, right: 3, top: 7, bottom: 7 });
    framed(ui, frame, |ui| {
        ui.set_height(height - space::S16);
        let id = Id::unique(("app-detail", &app.id));
        ui.scope_builder(UiBuilder::new().scope_id(id), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let inset = Margin { left: 15, right: 19, top: 12, bottom: 10 };
                framed(ui, egui::Frame::NONE.inner_margin(inset), |ui| {
                    facts(ui, view, app, out);
                });
            });
        });
    });
}

fn facts(ui: &mut Ui, view: &View<'_>, app: &AppProfile, out: &mut Vec<Message>) {
    head(ui, app, out);
    cautions(ui, app);
    if app.family.is_some() {
        variants(ui, view, out);
    } else if !app.knows_scopes() {
        unknown_scopes(ui, app, out);
    } else if app.lesser_access {
        accesses(ui, view, app, out);
    } else {
        scopes(ui, view, app);
    }
    if app.guide.is_empty() && !app.guide_reference.is_empty() {
        rule(ui, space::S12);
        fact(ui, icons::FILE_TEXT, t::APP_GUIDE_AT, &app.guide_reference);
    }
    if let Some(choice) = explain::choice(app) {
        rule(ui, space::S12);
        fact(ui, icons::INFO, t::APP_GOOD_TO_KNOW, &choice);
    }
    if let Some(note) = explain::note(app) {
        rule(ui, space::S12);
        fact(ui, icons::INFO, t::APP_GOOD_TO_KNOW, &note);
    }
    if view.state.draft.app.is_decided() && view.state.draft.app.first.is_none() {
        rule(ui, space::S12);
        for (id, message) in [
            (t::APP_CHANGE_SCOPES, AppMessage::ChooseScopes),
            (t::APP_SECOND, AppMessage::AddSecond),
        ] {
            if Button::link(&text(id)).right(icons::ARROW_RIGHT).show(ui).clicked() {
                out.push(Message::App(message));
            }
            ui.add_space(space::S4);
        }
    }
    if app.origin == Origin::BuiltIn {
        if Button::link(&text(t::APP_REPORT)).left(icons::COPY).show(ui).clicked() {
            out.push(Message::App(AppMessage::Report));
        }
        ui.add_space(space::S4);
    }
}

fn head(ui: &mut Ui, app: &AppProfile, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    row(ui, size::SIGN, |ui| {
        app_tile(ui, size::SIGN, app);
        ui.add_space(space::S12);
        stack(ui, size::TITLE_AND_LINK, |ui| {
            line(ui, &app.name, Type::Title, tokens.text);
            row(ui, size::LEAVE_ROW, |ui| {
                let open = text(t::APP_OPEN_GUIDE);
                let link = Button::link(&open).right(icons::ARROW_SQUARE_OUT);
                let most = ui.available_width() - link.size(ui).x - space::S8;
                ui.scope(|ui| {
                    ui.set_max_width(most);
                    line(ui, &explain::origin(app), Type::Secondary, tokens.text2);
                });
                ui.add_space(space::S8);
                if !app.guide.is_empty() {
                    guide_link(ui, app, link, out);
                }
            });
        });
    });
    let more = explain::origin_more(app);
    if !more.is_empty() {
        ui.add_space(space::S6);
        paragraph(ui, &more, Type::Caption, tokens.text2);
    }
    ui.add_space(space::S16);
}

fn guide_link(ui: &mut Ui, app: &AppProfile, link: Button<'_>, out: &mut Vec<Message>) {
    let title = [&app.guide_title, &app.name];
    let title = title.into_iter().find(|title| !title.is_empty()).cloned().unwrap_or_default();
    let name = with!(t::APP_OPEN_GUIDE_NAME, title = title);
    if link.name(&name).show(ui).on_hover_text(&app.guide).clicked() {
        out.push(Message::App(AppMessage::OpenGuide));
    }
}

/// Draws the warnings above the scope list.
fn cautions(ui: &mut Ui, app: &AppProfile) {
    let mut said = |kind: CalloutKind, bold: &str, plain: &str| {
        let icon = if kind == CalloutKind::Info { icons::INFO } else { icons::WARNING_FILL };
        Callout { kind, icon, bold, plain }.show(ui);
        ui.add_space(space::S14);
    };
    if app.confidence == Confidence::Low {
        let more = text(t::APP_LOW_CONFIDENCE_MORE);
        said(CalloutKind::Info, &text(t::APP_LOW_CONFIDENCE), &more);
    }
    let without = app.without_level();
    if without > 0 {
        let bold = with!(t::APP_NO_LEVEL, count = without);
        said(CalloutKind::Info, &bold, &text(t::APP_NO_LEVEL_MORE));
    }
    if let Some(caution) = explain::caution(app) {
        let (bold, plain) = split_sentence(&caution);
        let care = app.needs_care();
        said(if care { CalloutKind::Caution } else { CalloutKind::Info }, bold, plain);
    }
}

/// Splits off the first sentence.
fn split_sentence(text: &str) -> (&str, &str) {
    match text.find(". ") {
        Some(end) => (text.get(..=end).unwrap_or(text), text.get(end + 2..).unwrap_or_default()),
        None => (text, ""),
    }
}

/// Offers two access levels, neither preselected, if the guide asks for far more than is needed.
fn accesses(ui: &mut Ui, view: &View<'_>, app: &AppProfile, out: &mut Vec<Message>) {
    paragraph(ui, &text(t::APP_HOW_MUCH), Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S8);
    let ways = [(Access::ReadOnly, t::APP_ACCESS_READ_ONLY), (Access::Guide, t::APP_ACCESS_GUIDE)];
    let chosen = view.state.draft.app.access;
    let enough = text(t::APP_ACCESS_USUALLY);
    for (access, label) in ways {
        let on = chosen == Some(access);
        let is_stop = on || (chosen.is_none() && access == Access::ReadOnly);
        let pill = (access == Access::ReadOnly).then_some(enough.as_str());
        let card = ChoiceCard { id: access.id(), label: &text(label), on, is_stop, pill };
        if card.show(ui, &app.required_scopes(access)) {
            out.push(Message::App(AppMessage::ChooseAccess(access)));
        }
        ui.add_space(space::S10);
    }
    let members = ways.map(|(access, _)| choice_id(access.id()));
    if let Some((access, _)) = arrows(ui, &members).and_then(|next| ways.get(next)) {
        out.push(Message::App(AppMessage::ChooseAccess(*access)));
    }
    strip_legend(ui, true);
    ui.add_space(space::S10);
    asks_for(ui, app);
}

/// Offers the variants of one app for the user to choose from.
fn variants(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    paragraph(ui, &text(t::APP_WHICH_WAY), Type::SecondaryMedium, tokens(ui).text);
    ui.add_space(space::S8);
    let variants: Vec<_> = view.state.draft.app.variants();
    let decided = view.state.draft.app.access.is_some();
    for (place, variant) in variants.iter().enumerate() {
        let on = decided && view.state.app().is_some_and(|chosen| chosen.id == variant.id);
        let label = explain::variant(variant);
        let is_stop = on || (place == 0 && !decided);
        let card = ChoiceCard { id: &variant.id, label: &label, on, is_stop, pill: None };
        if card.show(ui, &variant.scopes) {
            out.push(Message::App(AppMessage::ChooseVariant(variant.id.clone())));
        }
        ui.add_space(space::S10);
    }
    let members: Vec<Id> = variants.iter().map(|variant| choice_id(&variant.id)).collect();
    if let Some(next) = arrows(ui, &members).and_then(|next| variants.get(next)) {
        out.push(Message::App(AppMessage::ChooseVariant(next.id.clone())));
    }
    strip_legend(ui, true);
    ui.add_space(space::S10);
    if let Some(app) = view.state.app() {
        asks_for(ui, app);
    }
}

/// Says that the scopes are unknown (they are only in an image, or nowhere). Never claims that no
/// scopes are needed.
fn unknown_scopes(ui: &mut Ui, app: &AppProfile, out: &mut Vec<Message>) {
    let (bold, plain) = match app.token_type {
        TokenType::V2V3 => (text(t::APP_SCOPES_UNKNOWN), text(t::APP_SCOPES_UNKNOWN_MORE)),
        TokenType::StencilCli => (text(t::APP_OTHER_TOKEN), text(t::APP_OTHER_TOKEN_MORE)),
    };
    let kind = CalloutKind::Info;
    Callout { kind, icon: icons::INFO, bold: &bold, plain: &plain }.show(ui);
    ui.add_space(space::S16);
    if app.token_type == TokenType::V2V3 {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(space::S8);
            let (paste, pick) = (text(t::APP_PASTE_GUIDE), text(t::GUIDE_BY_HAND));
            if Button::primary(&paste).left(icons::CLIPBOARD_TEXT).show(ui).clicked() {
                out.push(Message::App(AppMessage::PasteGuide));
            }
            if Button::secondary(&pick).show(ui).clicked() {
                out.push(Message::App(AppMessage::ChooseScopes));
            }
        });
        ui.add_space(space::S16);
    }
    asks_for(ui, app);
}

/// A choice with its scopes.
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

impl ChoiceCard<'_> {
    /// Draws the card and returns whether it was clicked.
    fn show(&self, ui: &mut Ui, required_scopes: &[RequiredScope]) -> bool {
        let tokens = tokens(ui);
        let on = self.on;
        let id = choice_id(self.id);
        let count = required_scopes.iter().filter(|entry| entry.is_needed()).count();
        let count = with!(t::SCOPES_COUNT, count = count);
        let frame = |hovered: bool| {
            let fill = match (on, hovered) {
                (true, _) => tokens.selected,
                (false, true) => tokens.hover,
                (false, false) => tokens.card,
            };
            egui::Frame::new()
                .fill(fill)
                .stroke(Stroke::new(1.0, if on { tokens.accent } else { tokens.line_card }))
                .corner_radius(CornerRadius::same(radius::CALLOUT))
                .inner_margin(Margin { left: 14, right: 13, top: 10, bottom: 13 })
        };
        let sense = radio_sense(ui, id, self.is_stop);
        let response = target(ui, (id, sense), frame, |ui| {
            row(ui, size::ONE_LINE, |ui| {
                radio_circle(ui, on);
                ui.add_space(space::S10);
                left_of(ui, width_of(ui, &count, Type::Caption) + space::S10, |ui| {
                    silent_line(ui, self.label, Type::Strong, tokens.text);
                    ui.add_space(space::S10);
                    let pill = self.pill.map(|pill| Pill::accent(tokens, pill, on));
                    if let Some(pill) = pill.filter(|pill| pill.width(ui) < ui.available_width()) {
                        pill.show_silently(ui);
                    }
                });
                ui.add_space(space::S10);
                silent_line(ui, &count, Type::Caption, tokens.text2);
            });
            ui.add_space(space::S10);
            indented(ui, space::S28, |ui| access_strip(ui, required_scopes, size::STRIP_CHOICE));
        });
        let name = [self.label, &count].into_iter().chain(self.pill).collect::<Vec<_>>().join(", ");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
        if response.clicked() {
            response.request_focus();
        }
        response.clicked()
    }
}

/// Shows how much of the form an app needs, what it can do with it, and who may create the account.
fn scopes(ui: &mut Ui, view: &View<'_>, app: &AppProfile) {
    let tokens = tokens(ui);
    framed(ui, well_frame(ui).inner_margin(Margin::symmetric(15, 12)), |ui| {
        row(ui, size::ONE_LINE, |ui| {
            let form = with!(t::APP_OF_FORM, count = crate::catalog::FORM_SCOPES);
            let reach = explain::reach(&view.required_scopes);
            let room = width_of(ui, &form, Type::Caption) + space::S12;
            let fits = width_of(ui, &reach, Type::Section) + room < ui.available_width();
            left_of(ui, if fits { room } else { 0.0 }, |ui| {
                line(ui, &reach, Type::Section, tokens.text)
            });
            if fits {
                ui.add_space(space::S12);
                line(ui, &form, Type::Caption, tokens.text2);
            }
        });
        ui.add_space(space::S14);
        access_strip(ui, &view.required_scopes, size::STRIP);
        ui.add_space(space::S6);
        strip_legend(ui, app.needs_care());
    });
    ui.add_space(space::S16);
    fact(ui, icons::EYE, t::APP_CAN, &explain::can_do(&view.required_scopes));
    rule(ui, space::S12);
    beside_icon(ui, icons::LIST_CHECKS, |ui| asks_for(ui, app));
    rule(ui, space::S12);
    let who = match app.created_by {
        CreatedBy::StoreOwner => {
            with!(t::CREATED_BY_STORE_OWNER, app = app.short_name.as_str())
        }
        CreatedBy::Administrator => text(t::CREATED_BY_ADMINISTRATOR),
        CreatedBy::PermittedUser => text(t::CREATED_BY_PERMITTED_USER),
    };
    fact(ui, icons::USER, t::APP_WHO, &who);
}

fn beside_icon(ui: &mut Ui, icon: Icon, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        icon.show(ui, space::S18, tokens(ui).text2);
        ui.add_space(space::S12);
        ui.vertical(add);
    });
}

fn fact(ui: &mut Ui, icon: Icon, title: TextId, words: &str) {
    beside_icon(ui, icon, |ui| {
        paragraph(ui, &text(title), Type::SecondaryMedium, tokens(ui).text);
        ui.add_space(space::S2);
        paragraph(ui, words, Type::Secondary, tokens(ui).text2);
    });
}

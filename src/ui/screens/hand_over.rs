//! Step 7: the values, under the app's own labels.

use crate::catalog::ValueSource;
use crate::credentials::Field;
use crate::explain;
use crate::export::{Form, HandOverField, Value};
use crate::flow::{CopyTarget, HandOverMessage, Message};
use crate::texts::{list, t, text, with, with_values};
use crate::ui::icons;
use crate::ui::keys::modifier_names;
use crate::ui::screens::chrome::{Action, Chrome};
use crate::ui::screens::{keep, tidy};
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::secret_text::{dots, revealed};
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Pill, card_frame, choice, column, columns, elide_middle, framed,
    hairline, indented, key_cap, left_of, line, paragraph, picture, row, stack, width_of,
};
use egui::{CornerRadius, Frame, Id, Margin, Ui};

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let profile = view.state.app();
    let count = profile.map_or(0, |profile| profile.values.len());
    let app = view.app();
    let guide = Action {
        label: with!(t::HANDOVER_OPEN_GUIDE, app = app),
        left: None,
        right: Some(icons::ARROW_SQUARE_OUT),
        is_small: view.narrow,
        is_icon: false,
        message: Message::HandOver(HandOverMessage::OpenGuide),
    };
    let has_guide = !view.tiny && profile.is_some_and(|app| !app.guide.is_empty());
    let title = with!(t::HANDOVER_HEADING, app = app);
    Chrome::new(title, with!(t::HANDOVER_LEAD, app = app, count = count))
        .aside(has_guide.then_some(guide).into_iter().collect())
        .label(t::HANDOVER_DONE)
        .right(icons::CHECK)
        .quiet(view.state.reason().is_some())
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if view.narrow {
        handed_over(ui, view, out);
        keep::show(ui, view, out);
        ui.add_space(space::S10);
        tidy::show(ui, view, out);
        for_developers(ui, out);
        return;
    }
    columns(ui, |ui| {
        let left = ui.available_width() - size::SIDE - space::S20;
        column(ui, left, |ui| {
            handed_over(ui, view, out);
            tidy::show(ui, view, out);
        });
        ui.add_space(space::S20);
        column(ui, size::SIDE, |ui| keep::show(ui, view, out));
    });
}

/// Draws the values and what the user needs to know about them.
fn handed_over(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    received(ui, view);
    if let Some(app) = view.state.app() {
        // Above the values, since it says what to do with them.
        paragraph(ui, &explain::last_step(app), Type::Body, tokens(ui).text2);
        ui.add_space(space::S10);
    }
    values(ui, view, &view.state.hand_over_fields(), out);
    ui.add_space(space::S12);
    clipboard_managers(ui, view, out);
    left_out(ui, view);
    if !view.narrow {
        for_developers(ui, out);
    }
    if view.state.exists_only_here() {
        let words = with!(t::HANDOVER_ONLY_HERE, app = view.app());
        let kind = CalloutKind::Caution;
        Callout { kind, icon: icons::WARNING_FILL, bold: "", plain: &words }.show(ui);
        ui.add_space(space::S12);
    }
}

/// Names the programs that keep a copied secret, since a mark for them helps little: most of them
/// ignore it. Offers the primary selection, which they leave out.
fn clipboard_managers(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let fields = view.state.hand_over_fields();
    let selects = view.state.user.copy_target == CopyTarget::PrimarySelection;
    if !selects && !fields.iter().any(|field| matches!(field.value, Some(Value::Secret(_)))) {
        return;
    }
    for (manager, clear) in &view.state.user.clipboard_managers {
        let clear = clear.map_or_else(|| text(t::CLIPBOARD_CLEAR_HISTORY), str::to_owned);
        let words = with!(t::CLIPBOARD_KEEPS, manager = manager.as_str(), clear = clear);
        paragraph(ui, &words, Type::Secondary, tokens(ui).text2);
        ui.add_space(space::S12);
    }
    if view.state.user.clipboard_managers.is_empty() && !selects {
        return;
    }
    if choice(ui, Id::unique("middle-button"), (selects, true), &text(t::HANDOVER_MIDDLE_BUTTON)) {
        let target = if selects { CopyTarget::Clipboard } else { CopyTarget::PrimarySelection };
        out.push(Message::HandOver(HandOverMessage::Target(target)));
    }
    // The ring of the focus goes around the check box.
    ui.add_space(space::S4);
    let words = with!(t::HANDOVER_MIDDLE_BUTTON_HOW, app = view.app());
    indented(ui, space::S28, |ui| paragraph(ui, &words, Type::Caption, tokens(ui).text2));
    ui.add_space(space::S12);
}

/// Shows the note from the sender of a sealed file.
fn received(ui: &mut Ui, view: &View<'_>) {
    let (Some(received), Some(held)) = (&view.state.draft.received, &view.state.draft.import.held)
    else {
        return;
    };
    let mut words = Vec::new();
    if !received.note.is_empty() {
        words.push(with!(t::SEALED_RECEIVED_NOTE, note = received.note.as_str()));
    }
    if let Some(print) = held.credentials.fingerprint() {
        words.push(with!(t::SEALED_RECEIVED_FINGERPRINT, fingerprint = print.as_str()));
    }
    let bold = with!(t::SEALED_RECEIVED, file = received.file.as_str());
    let plain = format!("\n{}", words.join("\n"));
    let kind = CalloutKind::Info;
    Callout { kind, icon: icons::FILE_LOCK, bold: &bold, plain: &plain }.show(ui);
    ui.add_space(space::S12);
}

/// Offers all values at once, in formats for developers.
fn for_developers(ui: &mut Ui, out: &mut Vec<Message>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S12;
        ui.set_row_height(size::LEAVE_ROW);
        line(ui, &text(t::HANDOVER_COPY_ALL_AS), Type::Caption, tokens(ui).text3);
        for form in Form::ALL {
            let name = with!(t::HANDOVER_COPY_AS_NAMED, form = form.name());
            if Button::link(form.name()).name(&name).show(ui).clicked() {
                out.push(Message::HandOver(HandOverMessage::CopyAs(form)));
            }
        }
    });
    ui.add_space(space::S12);
}

fn values(ui: &mut Ui, view: &View<'_>, handed: &[HandOverField], out: &mut Vec<Message>) {
    let next = view.state.draft.hand_over.next(handed);
    framed(ui, card_frame(ui), |ui| {
        progress(ui, view, handed, out);
        for (place, field) in handed.iter().enumerate() {
            hairline(ui);
            let last = place + 1 == handed.len();
            value_row(ui, view, (place, field), (next == Some(place), last), out);
        }
    });
}

/// Shows how many values were copied, with a button for the next one.
fn progress(ui: &mut Ui, view: &View<'_>, handed: &[HandOverField], out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let step = &view.state.draft.hand_over;
    let next = step.next(handed);
    let to_copy = handed.iter().enumerate().filter(|(_, field)| field.is_to_copy());
    let (count, done) = to_copy.fold((0_usize, 0_usize), |(count, done), (place, _)| {
        (count + 1, done + usize::from(step.copied.contains(&place)))
    });
    let corner = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    let frame = Frame::new().fill(tokens.sunken).corner_radius(corner);
    framed(ui, frame.inner_margin(Margin { left: 15, right: 11, top: 0, bottom: 0 }), |ui| {
        row(ui, size::FIELD_ROW + space::S4, |ui| {
            let label = if next.is_some() { t::HANDOVER_COPY_NEXT } else { t::HANDOVER_ALL_COPIED };
            let label = text(label);
            let button = Button::primary(&label).left(icons::COPY).small().enabled(next.is_some());
            left_of(ui, button.size(ui).x, |ui| {
                let copied = with!(t::HANDOVER_COPIED, done = done, count = count);
                line(ui, &copied, Type::SecondaryMedium, tokens.text);
                let [ctrl, shift, _] = modifier_names(ui.ctx());
                let keys = [ctrl.as_str(), shift.as_str(), "C"];
                let cap = |key: &&str| width_of(ui, key, Type::Caption) + space::S16;
                let room = keys.iter().map(cap).sum::<f32>() + space::S20;
                if room > ui.available_width() {
                    return;
                }
                ui.add_space(ui.available_width() - room + space::S10);
                for key in keys {
                    key_cap(ui, key);
                    ui.add_space(space::S4);
                }
            });
            let response = button.show(ui);
            if view.look.wants_focus {
                response.request_focus();
            }
            if response.clicked() {
                out.push(Message::HandOver(HandOverMessage::CopyNext));
            }
        });
    });
}

fn value_row(
    ui: &mut Ui,
    view: &View<'_>,
    (place, field): (usize, &HandOverField),
    (is_next, last): (bool, bool),
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let bottom = if last { radius::CARD } else { 0 };
    let fill = if is_next { tokens.selected } else { egui::Color32::TRANSPARENT };
    let corner = CornerRadius { nw: 0, ne: 0, sw: bottom, se: bottom };
    let frame = Frame::new().fill(fill).corner_radius(corner);
    let copied = view.state.draft.hand_over.copied.contains(&place);
    let secret = field.source.is_secret() && field.value.is_some();
    let done = text(t::HANDOVER_COPIED_ONE);
    let name = with!(t::COPY_VALUE, label = field.label.as_str());
    let copy = Button::icon(icons::COPY, &name);
    let tick = if copied { width_of(ui, &done, Type::CaptionMedium) + space::S28 } else { 0.0 };
    let icons = usize::from(secret) + usize::from(field.value.is_some());
    let right = tick + icons as f32 * (size::ICON_BUTTON + space::S4);
    framed(ui, frame.inner_margin(Margin { left: 15, right: 8, top: 0, bottom: 0 }), |ui| {
        row(ui, size::VALUE_ROW, |ui| {
            picture::counted(ui, place + 1, is_next);
            ui.add_space(space::S14);
            left_of(ui, right, |ui| value(ui, view, place, field));
            if secret {
                eye(ui, view, place, field, out);
            }
            if copied {
                icons::CHECK_CIRCLE_FILL.show(ui, size::ICON, tokens.ok);
                ui.add_space(space::S6);
                line(ui, &done, Type::CaptionMedium, tokens.ok);
                ui.add_space(space::S4);
            }
            if field.value.is_some() && copy.show(ui).clicked() {
                out.push(Message::HandOver(HandOverMessage::Copy(place)));
            }
        });
    });
}

fn eye(ui: &mut Ui, view: &View<'_>, place: usize, field: &HandOverField, out: &mut Vec<Message>) {
    let shown = is_shown(view, place);
    let id = if shown { t::SECRET_HIDE } else { t::SECRET_SHOW };
    let name = with_values(id, &[("field", field.label.as_str().into())]);
    let icon = if shown { icons::EYE_SLASH } else { icons::EYE };
    if Button::icon(icon, &name).toggled(shown).show(ui).clicked() {
        out.push(Message::HandOver(HandOverMessage::ToggleSecret(place)));
    }
    ui.add_space(space::S4);
}

fn is_shown(view: &View<'_>, place: usize) -> bool {
    view.state.draft.hand_over.shown.is_some_and(|(shown, _)| shown == place)
}

/// Draws a value below its label; a revealed one takes the label's place.
fn value(ui: &mut Ui, view: &View<'_>, place: usize, field: &HandOverField) {
    let tokens = tokens(ui);
    let spoken = |length: usize| {
        let length = with!(t::CHARACTERS, count = length);
        with!(t::SECRET_HIDDEN, field = field.label.as_str(), length = length)
    };
    if let Some(Value::Secret(secret)) = &field.value
        && is_shown(view, place)
    {
        revealed(ui, secret.expose(), &spoken(secret.len()));
        return;
    }
    stack(ui, size::TWO_LINES + space::S2, |ui| {
        row(ui, size::ONE_LINE, |ui| {
            line(ui, &field.label, Type::Medium, tokens.text);
            if field.source == ValueSource::Constant {
                ui.add_space(space::S8);
                Pill::quiet(tokens, &text(t::HANDOVER_CONSTANT)).show(ui);
            }
        });
        match &field.value {
            None => {
                line(ui, &text(t::HANDOVER_MISSING), Type::Caption, tokens.bad);
            }
            Some(Value::Plain(value)) => {
                let room = ui.available_width();
                // Users compare the store hash, so it stays visible.
                let cut = match value.split_once("/stores/") {
                    Some((_, rest)) if width_of(ui, value, Type::MonoSmall) > room => {
                        format!("https://…/stores/{rest}")
                    }
                    _ => elide_middle(ui, value, room),
                };
                line(ui, &cut, Type::MonoSmall, tokens.text2);
            }
            Some(Value::Secret(secret)) => dots(ui, &spoken(secret.len())),
        }
    });
}

/// Explains why some values of the file are not listed.
fn left_out(ui: &mut Ui, view: &View<'_>) {
    let (Some(app), Some(held)) = (view.state.app(), &view.state.draft.import.held) else {
        return;
    };
    let asks = |source| app.asks_for(source);
    let candidates = [
        (Field::ClientId, asks(ValueSource::ClientId)),
        (Field::ClientSecret, asks(ValueSource::ClientSecret)),
        (Field::ApiPath, asks(ValueSource::ApiPath) || asks(ValueSource::StoreHash)),
    ];
    let names: Vec<String> = candidates
        .into_iter()
        .filter(|(field, asked)| !asked && held.credentials.has(*field))
        .map(|(field, _)| explain::field(field))
        .collect();
    if names.is_empty() {
        return;
    }
    let words = with!(t::HANDOVER_LEFT_OUT, app = view.app(), values = list(&names));
    paragraph(ui, &words, Type::Caption, tokens(ui).text2);
    ui.add_space(space::S12);
}

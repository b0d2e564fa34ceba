//! Step 5: fields for missing or odd values.

use crate::credentials::Field;
use crate::explain;
use crate::flow::{ImportMessage, Imported, Message, Source};
use crate::secret::Secret;
use crate::texts::{TextId, attribute, t, text, with};
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, TextBox, paragraph, paragraphs, row};
use egui::{Id, Key, Ui};
use zeroize::Zeroize as _;

/// Draws a field for a missing or odd value, with messages below it.
pub(crate) fn fill_in(
    ui: &mut Ui,
    view: &View<'_>,
    field: Field,
    focus: bool,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let label = match field {
        Field::StoreHash => text(t::FIELDS_HASH_OR_PATH),
        field => explain::field(field),
    };
    let hint = text(t::FIELDS_PASTE_HERE);
    let refused = view.state.draft.import.refused.get(&field);
    let id = Id::unique(("fill-in", field.id()));
    let drafts = &view.state.draft.import.drafts;
    let mut draft = drafts.get(&field).map_or_else(String::new, |d| d.expose().to_owned());
    let add = text(t::FIELDS_ADD);
    let add_name = with!(t::FIELDS_ADD_NAME, field = label.as_str());
    let button = Button::secondary(&add).name(&add_name);
    let text_box = TextBox {
        hint: &hint,
        mono: true,
        password: field.is_secret(),
        problem: refused.is_some(),
        id: Some(id),
        ..TextBox::new(&label)
    };
    let (response, pressed) = row(ui, size::CONTROL, |ui| {
        let room = ui.available_width() - button.size(ui).x - space::S8;
        let response = text_box.show(ui, room, &mut draft);
        ui.add_space(space::S8);
        (response, button.show(ui).clicked())
    });
    if focus {
        response.request_focus();
    }
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if enter {
        // Keep the focus here, so that a rejected value can be corrected.
        response.request_focus();
    }
    if response.changed() {
        let typed = Secret::new(draft.clone());
        out.push(Message::Import(ImportMessage::Draft(field, typed)));
    }
    if (enter || pressed) && !draft.is_empty() {
        out.push(Message::Import(ImportMessage::Submit(field)));
    }
    // The undo history would keep typed values, even ones that were never accepted.
    if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
    draft.zeroize();
    let from_file =
        view.state.draft.import.held.as_ref().filter(|held| held.source != Source::Typed);
    let (words, color) = match refused {
        Some(problem) => {
            let words = explain::problem(*problem, view.app());
            (format!("{}. {}", words.heading, words.text), tokens.bad)
        }
        None => match from_file.filter(|_| field == Field::StoreHash) {
            Some(held) => (attribute(missing_store(held), "text", &[]), tokens.text2),
            None => return,
        },
    };
    ui.add_space(space::S4);
    paragraph(ui, &words, Type::Caption, color);
}

/// Returns the text that says why there is no store.
pub(crate) fn missing_store(held: &Imported) -> TextId {
    let is_pop_up = held.source == Source::Pasted && held.credentials.has(Field::ClientSecret);
    match (held.lacks_usable_store(), is_pop_up) {
        (true, _) => t::HINT_STORE_LEFT_OUT,
        (false, true) => t::HINT_POP_UP_NO_HASH,
        (false, false) => t::HINT_NO_API_PATH,
    }
}

/// Draws an odd value: what is odd about it, a field for a better one, and "Use it anyway".
pub(crate) fn odd(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    field: Field,
    focus: bool,
    out: &mut Vec<Message>,
) {
    let Some(hint) = held.hint(field) else { return };
    let tokens = tokens(ui);
    let (heading, sentence) = explain::hint(hint);
    paragraphs(
        ui,
        &[
            (&heading, Type::SecondaryStrong, tokens.text),
            (". ", Type::Secondary, tokens.text2),
            (&sentence, Type::Secondary, tokens.text2),
        ],
    );
    ui.add_space(space::S8);
    fill_in(ui, view, field, focus, out);
    ui.add_space(space::S6);
    let anyway = text(t::FIELDS_USE_ANYWAY);
    let name = with!(t::FIELDS_USE_ANYWAY_NAME, field = explain::field(field));
    if Button::quiet(&anyway).small().name(&name).show(ui).clicked() {
        out.push(Message::Import(ImportMessage::UseAnyway(field)));
    }
    ui.add_space(space::S12);
}

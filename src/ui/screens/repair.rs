//! Step 5: boxes for values that are missing or odd.

use crate::credentials::Field;
use crate::secret::Secret;
use crate::texts::{t, text, with, within};
use crate::ui::screens::secret_text::VALUE_X;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, TextBox};
use crate::wizard::{ImportMessage, Imported, Message, Source};
use crate::words;
use egui::{Id, Key, Rect, Ui, pos2};
use zeroize::Zeroize as _;

/// A box for a value that is missing or odd; gives where it ends, with what is said below it.
pub(crate) fn fill_in(
    ui: &mut Ui,
    view: &View<'_>,
    field: Field,
    at: egui::Pos2,
    rect: Rect,
    focus: bool,
    out: &mut Vec<Message>,
) -> f32 {
    let tokens = tokens(ui);
    let label = match field {
        Field::StoreHash => text(t::FIELDS_HASH_OR_PATH),
        field => words::field(field),
    };
    let hint = with(t::FIELDS_PASTE_HERE, &[("field", within(&label).into())]);
    let refused = view.state.import.refused.get(&field);
    let id = Id::unique(("fill-in", field.id()));
    let drafts = &view.state.import.drafts;
    let mut draft = drafts.get(&field).map_or_else(String::new, |d| d.expose().to_owned());
    let add = text(t::FIELDS_ADD);
    let add_name = with(t::FIELDS_ADD_NAME, &[("field", label.as_str().into())]);
    let button = Button::secondary(&add).name(&add_name);
    let width = button.size(ui).x;
    let box_rect = Rect::from_min_max(at, pos2(rect.right() - 14.0 - width - 8.0, at.y + 36.0));
    let text_box = TextBox {
        hint: &hint,
        mono: true,
        password: field.is_secret(),
        problem: refused.is_some(),
        id: Some(id),
        ..TextBox::new(&label)
    };
    let response = text_box.put(ui, box_rect, &mut draft);
    if focus {
        response.request_focus();
    }
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if enter {
        // A value that is refused is typed again at the same place.
        response.request_focus();
    }
    if response.changed() {
        let typed = Secret::new(draft.clone());
        out.push(Message::Import(ImportMessage::Draft(field, typed)));
    }
    let pressed = button.at(ui, pos2(box_rect.right() + 8.0, at.y)).clicked();
    if (enter || pressed) && !draft.is_empty() {
        out.push(Message::Import(ImportMessage::Submit(field)));
    }
    // The undo history would keep what was typed, also when it is never taken.
    if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
    draft.zeroize();
    let from_file =
        view.state.import.held.as_ref().is_some_and(|held| held.source != Source::Typed);
    let mut end = at.y + size::CONTROL;
    if field == Field::StoreHash && refused.is_none() && from_file {
        let mut column = Column { x: at.x, y: at.y + 40.0, width: box_rect.width() + width + 8.0 };
        let sentence = crate::texts::attribute(t::HINT_NO_API_PATH, "text", &[]);
        column.text(ui, &sentence, Type::Caption, tokens.text2);
        end = column.y;
    }
    if let Some(problem) = refused {
        let words = words::problem(*problem, view.app());
        let mut column = Column { x: at.x, y: at.y + 40.0, width: box_rect.width() + width + 8.0 };
        let sentence = format!("{}. {}", words.heading, words.text);
        column.text(ui, &sentence, Type::Caption, tokens.bad);
        end = column.y;
    }
    end
}

/// An odd value: what is odd, a box for a better one, and "Use it anyway".
pub(crate) fn odd(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    field: Field,
    (rect, focus): (Rect, bool),
    out: &mut Vec<Message>,
) {
    let Some(hint) = held.hint(field) else { return };
    let tokens = tokens(ui);
    let (heading, sentence) = words::hint(hint);
    let x = rect.left() + VALUE_X;
    let mut column =
        Column { x, y: rect.top() + size::FIELD_ROW - 6.0, width: rect.right() - 14.0 - x };
    column.rich(
        ui,
        &[
            (&heading, Type::SecondaryStrong, tokens.text),
            (". ", Type::Secondary, tokens.text2),
            (&sentence, Type::Secondary, tokens.text2),
        ],
    );
    column.gap(space::S8);
    let anyway = text(t::FIELDS_USE_ANYWAY);
    let name = with(t::FIELDS_USE_ANYWAY_NAME, &[("field", words::field(field).into())]);
    let at = pos2(x, column.y);
    let below = fill_in(ui, view, field, at, rect, focus, out);
    let button = Button::quiet(&anyway).small().name(&name);
    if button.at(ui, pos2(x - 12.0, below + 6.0)).clicked() {
        out.push(Message::Import(ImportMessage::UseAnyway(field)));
    }
}

//! Step 7: the values, under the app's own labels.

use super::SECRET_SHOWN;
use crate::export::{self, HandOverField, Value};
use crate::flow::DraftState;
use crate::flow::HandOverMessage;
use crate::flow::model::effect::{ClipboardEffect, Effect, SystemEffect};
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::flow::{CopiedItem, CopyTarget, Message};
use crate::secret::Secret;
use crate::texts::{phrase, t};

impl State {
    /// Starts over for the next app, without leaving practice.
    pub(crate) fn reset_for_next_app(&mut self) -> Vec<Effect> {
        let home = &mut self.user.home;
        home.open = false;
        home.plan = None;
        // A pending hand-over belongs to the connection left behind, so stop waiting for it.
        let left_behind = Some(crate::flow::Purpose::HandOver);
        home.asking.take_if(|asking| asking.purpose == left_behind);
        // The user's own apps are listed for the next connection too.
        let own = std::mem::take(&mut self.draft.app.own);
        self.draft = DraftState::default();
        (self.question, self.overlay, self.pasting) = (None, None, None);
        self.forget_store();
        self.draft.app.own = own;
        self.draft.app.relist();
        self.enter(Step::App)
    }

    /// Whether every value of the hand-over was copied.
    pub fn all_are_copied(&self) -> bool {
        self.draft.hand_over.next(&self.hand_over_fields()).is_none()
    }

    /// Returns the values of the hand-over.
    pub fn hand_over_fields(&self) -> Vec<HandOverField> {
        match (self.app(), &self.draft.import.held) {
            (Some(app), Some(held)) => export::fields(app, &held.credentials),
            _ => Vec::new(),
        }
    }
}

pub(crate) fn update(state: &mut State, message: HandOverMessage) -> Vec<Effect> {
    match message {
        HandOverMessage::Copy(index) => copy(state, index),
        HandOverMessage::CopyNext => {
            let next = state.draft.hand_over.next(&state.hand_over_fields());
            next.map(|index| copy(state, index)).unwrap_or_default()
        }
        HandOverMessage::Target(target) => {
            state.user.copy_target = target;
            // A secret that was put in the other place doesn't wait for its countdown.
            let is_copied = state.user.countdown.is_some();
            let clear = Effect::Clipboard(ClipboardEffect::Clear { known: Vec::new() });
            is_copied.then_some(clear).into_iter().collect()
        }
        HandOverMessage::ToggleSecret(index) => {
            if state.draft.hand_over.shown.is_some_and(|(shown, _)| shown == index) {
                state.draft.hand_over.shown = None;
                return Vec::new();
            }
            let ticket = state.next_ticket();
            state.draft.hand_over.shown = Some((index, ticket));
            let hide = Message::HandOver(HandOverMessage::HideSecret(ticket));
            vec![Effect::System(SystemEffect::Later(SECRET_SHOWN, hide))]
        }
        HandOverMessage::HideSecret(ticket) => {
            let shown = state.draft.hand_over.shown;
            state.draft.hand_over.shown = shown.filter(|(_, since)| *since != ticket);
            Vec::new()
        }
        HandOverMessage::Managers(managers) => {
            state.user.clipboard_managers = managers;
            Vec::new()
        }
        HandOverMessage::CopyAs(form) => {
            let fields = state.hand_over_fields();
            if fields.is_empty() {
                return Vec::new();
            }
            match export::export(form, &fields) {
                Ok(text) => {
                    let target = state.user.copy_target;
                    let note = CopiedItem::All { label: form.name().to_owned(), target };
                    vec![Effect::Clipboard(put(Value::Secret(text), target, note))]
                }
                Err(export::NotExportable(label)) => {
                    let form = form.name();
                    state.trouble(phrase!(t::HANDOVER_NOT_EXPORTABLE, label = label, form = form))
                }
            }
        }
        HandOverMessage::OpenGuide => match state.app() {
            Some(app) if !app.guide.is_empty() => {
                vec![Effect::System(SystemEffect::OpenUrl(app.guide.clone()))]
            }
            _ => Vec::new(),
        },
        HandOverMessage::Another => state.reset_for_next_app(),
    }
}

/// Puts one value on the clipboard, or in the primary selection.
fn copy(state: &State, index: usize) -> Vec<Effect> {
    let mut fields = state.hand_over_fields();
    if index >= fields.len() {
        return Vec::new();
    }
    let field = fields.swap_remove(index);
    let secret = matches!(field.value, Some(Value::Secret(_)));
    let target = state.user.copy_target;
    let note = CopiedItem::Value { index, label: field.label, secret, target };
    field.value.map(|value| Effect::Clipboard(put(value, target, note))).into_iter().collect()
}

fn put(value: Value, target: CopyTarget, note: CopiedItem) -> ClipboardEffect {
    match (target, value) {
        (CopyTarget::Clipboard, Value::Plain(text)) => ClipboardEffect::Copy(text, note),
        (CopyTarget::Clipboard, Value::Secret(secret)) => ClipboardEffect::CopySecret(secret, note),
        (CopyTarget::PrimarySelection, Value::Plain(text)) => {
            ClipboardEffect::Select(Secret::new(text), note)
        }
        (CopyTarget::PrimarySelection, Value::Secret(secret)) => {
            ClipboardEffect::Select(secret, note)
        }
    }
}

/// Records that a value was copied.
pub(crate) fn value_copied(state: &mut State, index: usize) {
    state.draft.hand_over.copied.insert(index);
    state.note_hand_over();
}

//! Step 4: the scopes, in the order of the form.

use crate::catalog::RequiredScope;
use crate::export;
use crate::flow::ScopesMessage;
use crate::flow::model::effect::{ClipboardEffect, Effect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::state::State;
use crate::texts::t;

pub(crate) fn update(state: &mut State, message: ScopesMessage) -> Vec<Effect> {
    match message {
        ScopesMessage::Toggle(id) => {
            let required = state
                .required_scopes()
                .into_iter()
                .find(|required| required.scope.id == id && required.is_needed());
            if let Some(required) = required {
                if state.draft.scopes.is_ticked(&required) {
                    state.draft.scopes.ticked.remove(&id);
                    state.draft.scopes.order.retain(|ticked| *ticked != id);
                } else {
                    state.draft.scopes.ticked.insert(id.clone(), required.level);
                    state.draft.scopes.order.push(id);
                }
            }
        }
        ScopesMessage::TickAll => state.tick_all(),
        ScopesMessage::UntickLast => {
            if let Some(id) = state.draft.scopes.order.pop() {
                state.draft.scopes.ticked.remove(&id);
            }
        }
        ScopesMessage::Compact(open) => state.draft.scopes.compact = open,
        ScopesMessage::Pin(pinned) => state.draft.scopes.pinned = pinned,
        ScopesMessage::ShowRest(show) => state.draft.scopes.show_rest = show,
        ScopesMessage::CopyChecklist => {
            if let Some(app) = state.app() {
                let name = state.draft.account.name.trim().to_owned();
                let checklist = export::checklist(app, &name, &state.required_scopes());
                let note = CopiedItem::Other { label: t::SCOPES_CHECKLIST };
                return vec![Effect::Clipboard(ClipboardEffect::Copy(checklist, note))];
            }
        }
    }
    Vec::new()
}

impl State {
    pub(crate) fn tick_all(&mut self) {
        let needed: Vec<RequiredScope> =
            self.required_scopes().into_iter().filter(RequiredScope::is_needed).collect();
        self.draft.scopes.tick(&needed);
    }
}

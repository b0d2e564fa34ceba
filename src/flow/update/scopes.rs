//! Step 4: the scopes, in the order of the form.

use crate::catalog::Requirement;
use crate::export;
use crate::flow::ScopesMessage;
use crate::flow::model::effect::{ClipboardEffect, Effect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::state::State;
use crate::texts::t;

pub(crate) fn update(state: &mut State, message: ScopesMessage) -> Vec<Effect> {
    match message {
        ScopesMessage::Toggle(id) => {
            let requirement = state
                .requirements()
                .into_iter()
                .find(|requirement| requirement.scope.id == id && requirement.is_needed());
            if let Some(requirement) = requirement {
                if state.scopes.is_ticked(&requirement) {
                    state.scopes.ticked.remove(&id);
                    state.scopes.order.retain(|ticked| *ticked != id);
                } else {
                    state.scopes.ticked.insert(id.clone(), requirement.level);
                    state.scopes.order.push(id);
                }
            }
        }
        ScopesMessage::TickAll => state.tick_all(),
        ScopesMessage::UntickLast => {
            if let Some(id) = state.scopes.order.pop() {
                state.scopes.ticked.remove(&id);
            }
        }
        ScopesMessage::Compact(open) => state.scopes.compact = open,
        ScopesMessage::Pin(pinned) => state.scopes.pinned = pinned,
        ScopesMessage::ShowRest(show) => state.scopes.show_rest = show,
        ScopesMessage::CopyChecklist => {
            if let Some(connector) = state.connector() {
                let name = state.account.name.trim().to_owned();
                let checklist = export::checklist(connector, &name, &state.requirements());
                let note = CopiedItem::Other { label: t::SCOPES_CHECKLIST };
                return vec![Effect::Clipboard(ClipboardEffect::Copy(checklist, note))];
            }
        }
    }
    Vec::new()
}

impl State {
    pub(crate) fn tick_all(&mut self) {
        let needed: Vec<Requirement> =
            self.requirements().into_iter().filter(Requirement::is_needed).collect();
        self.scopes.tick(&needed);
    }
}

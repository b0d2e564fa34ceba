//! Moving through the wizard, toasts, and the saved session.

use super::TOAST;
use crate::flow::Message;
use crate::flow::State;
use crate::flow::Ticket;
use crate::flow::Toast;
use crate::flow::model::effect::{ClipboardEffect, Effect, SystemEffect};
use crate::flow::model::session::Session;
use crate::flow::model::step::Step;
use crate::saved::SavedList;
use crate::texts::Phrase;
use std::time::Duration;

impl State {
    /// Returns the ticket for the next request.
    pub(crate) fn next_ticket(&mut self) -> Ticket {
        self.tickets.next()
    }

    /// Shows a toast.
    pub(crate) fn toast(&mut self, phrase: impl Into<Phrase>) -> Vec<Effect> {
        self.show_toast(phrase.into(), false, TOAST)
    }

    /// Shows a toast about a problem. It stays longer, since it may name what to install.
    pub(crate) fn trouble(&mut self, phrase: impl Into<Phrase>) -> Vec<Effect> {
        self.show_toast(phrase.into(), true, TOAST * 3)
    }

    fn show_toast(&mut self, phrase: Phrase, trouble: bool, pause: Duration) -> Vec<Effect> {
        let ticket = self.next_ticket();
        self.toast = Some(Toast { phrase, trouble, ticket });
        vec![Effect::System(SystemEffect::Later(pause, Message::ToastOver(ticket)))]
    }

    /// Opens a step and does what it needs on entry.
    pub(crate) fn enter(&mut self, step: Step) -> Vec<Effect> {
        self.draft.letter = None;
        // A toast about the last screen would cover the next one.
        self.toast = None;
        self.draft.hand_over.finished = false;
        self.draft.scopes.compact = false;
        self.draft.step = Some(step);
        self.draft.furthest = self.draft.furthest.max(Some(step));
        self.draft.visited.insert(step);
        match step {
            Step::Scopes => self.watch_if_allowed(),
            Step::Credentials => {
                let mut effects = self.watch_if_allowed();
                effects.extend(self.offer_practice_file());
                effects
            }
            Step::Test => self.test_if_needed(),
            Step::HandOver => {
                let managers = Effect::Clipboard(ClipboardEffect::FindManagers);
                std::iter::once(managers).chain(self.find_leftovers()).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn go_to(&mut self, step: Step) -> Vec<Effect> {
        if self.can_go_to(step) && step != self.step() { self.enter(step) } else { Vec::new() }
    }

    pub(crate) fn back(&mut self) -> Vec<Effect> {
        if self.draft.hand_over.finished {
            // The values are gone, so the only way back is to all connections.
            return self.open_home();
        }
        if self.step() == Step::App && self.back_to_list() {
            return Vec::new();
        }
        match self.step().previous() {
            Some(step) => self.enter(step),
            None => Vec::new(),
        }
    }

    /// Handles Continue; `anyway` also passes reasons that offer to go on.
    pub(crate) fn go_on(&mut self, anyway: bool) -> Vec<Effect> {
        if self.step() == Step::Scopes && anyway {
            self.tick_all();
            return Vec::new();
        }
        if self.step() == Step::App
            && let Some(effects) = self.go_on_in_app()
        {
            return effects;
        }
        let hard = self.reason().is_some_and(|reason| reason.blocks);
        if hard && !(anyway && self.reason().is_some_and(|reason| reason.link.is_some())) {
            return Vec::new();
        }
        match self.step().next() {
            Some(step) => self.enter(step),
            None => self.guarded(Message::Finish),
        }
    }

    /// Handles the opening of the window: restores the last session, or shows all connections.
    pub(crate) fn opened(&mut self, listed: SavedList, session: Option<&Session>) -> Vec<Effect> {
        self.user.home.take_list(listed);
        self.user.remembered = session.cloned();
        if let Some(session) = session {
            let effects = self.resume(session);
            if self.draft.app.is_decided() {
                return effects;
            }
        }
        let listed = &self.user.home.listed;
        self.user.home.open = self.user.home.all().next().is_some()
            || listed.trouble.is_some()
            // A removal that was cut short, and entries that can't be read, are shown there.
            || !listed.index.leftover.is_empty()
            || listed.index.unreadable_entries() > 0;
        Vec::new()
    }

    /// Requests that the wizard's position be saved, if it changed.
    pub(crate) fn remember_session(&mut self) -> Option<Effect> {
        let now = self.session();
        if now == self.user.remembered {
            return None;
        }
        self.user.remembered.clone_from(&now);
        Some(Effect::System(SystemEffect::RememberSession(now.map(Box::new))))
    }

    /// Goes from steps 1 to 4 straight to the file. An app must be chosen, since the values mean
    /// nothing without one.
    pub(crate) fn already_have_file(&mut self) -> Vec<Effect> {
        if self.step() < Step::Credentials && self.draft.app.is_decided() {
            self.enter(Step::Credentials)
        } else {
            Vec::new()
        }
    }
}

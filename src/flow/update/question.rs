//! Questions that must be answered before anything else.

use super::handle;
use crate::flow::HomeMessage;
use crate::flow::Question;
use crate::flow::model::state::State;
use crate::flow::{Effect, Message};

impl State {
    /// Handles a message, but asks first if it would lose values that BigCommerce shows only once.
    pub(crate) fn guarded(&mut self, message: Message) -> Vec<Effect> {
        // Connections kept only for this session are lost when the window closes.
        let closes = matches!(message, Message::CloseRequested);
        let at_stake =
            || self.exists_only_here() || (closes && self.user.home.has_session_only_connections());
        // The pending keyring request is allowed to finish, so confirming the question would do
        // nothing.
        let hands_over = matches!(&message, Message::Home(HomeMessage::HandOver(_)));
        if hands_over && self.user.home.has_urgent_request() {
            return Vec::new();
        }
        if message.drops_values() && at_stake() {
            self.question = Some(Question::WouldLoseValues(Box::new(message)));
            return Vec::new();
        }
        handle(self, message)
    }

    /// Handles the confirmation of the open question.
    pub(crate) fn question_confirmed(&mut self) -> Vec<Effect> {
        match self.question.take() {
            None => Vec::new(),
            Some(Question::WouldLoseValues(message)) => {
                let hands_over = matches!(*message, Message::Home(HomeMessage::HandOver(_)));
                let effects = handle(self, *message);
                // Otherwise the keyring's answer would raise the same question again.
                if let Some(asking) = self.user.home.asking.as_mut().filter(|_| hands_over) {
                    asking.agreed = true;
                }
                effects
            }
            Some(Question::EndReplacement(id)) => self.end_replacement(id),
            Some(Question::Remove(id)) => self.remove_confirmed(id),
        }
    }
}

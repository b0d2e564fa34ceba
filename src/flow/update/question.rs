//! Questions that must be answered before anything else.

use super::handle;
use crate::flow::HomeMessage;
use crate::flow::Question;
use crate::flow::model::state::State;
use crate::flow::{Effect, Message};

impl State {
    /// Handles a message, after asking where values would be lost by it that BigCommerce shows only
    /// once.
    pub(crate) fn guarded(&mut self, message: Message) -> Vec<Effect> {
        // Connections that are kept for this window alone go when it closes.
        let closes = matches!(message, Message::CloseRequested);
        let at_stake =
            || self.exists_only_here() || (closes && self.home.holds_real_values_for_now());
        // What the keyring is busy with is let finish; the question would come to nothing.
        let hands_over = matches!(&message, Message::Home(HomeMessage::HandOver(_)));
        if hands_over && self.home.waits_for_more_than_a_check() {
            return Vec::new();
        }
        if message.drops_values() && at_stake() {
            self.question = Some(Question::WouldLoseValues(Box::new(message)));
            return Vec::new();
        }
        handle(self, message)
    }

    /// "Go on": what was asked about is done.
    pub(crate) fn question_confirmed(&mut self) -> Vec<Effect> {
        match self.question.take() {
            None => Vec::new(),
            Some(Question::WouldLoseValues(message)) => {
                let hands_over = matches!(*message, Message::Home(HomeMessage::HandOver(_)));
                let effects = handle(self, *message);
                // The keyring's answer would bring the same question again.
                if let Some(asking) = self.home.asking.as_mut().filter(|_| hands_over) {
                    asking.agreed = true;
                }
                effects
            }
            Some(Question::EndReplacement(id)) => self.end_replacement(id),
            Some(Question::Remove(id)) => self.remove_confirmed(id),
        }
    }
}

//! Questions that must be answered before anything else.

use super::state::State;
use super::{Effect, HandOverMessage, HomeMessage, ImportMessage, Message, SealMessage, handle};
use crate::connections::ConnectionId;

/// A question that must be answered before anything else.
#[derive(Debug)]
pub enum Question {
    /// This would lose values that exist only here; "go on" does it all the same.
    WouldLoseValues(Box<Message>),
    /// A replacement shall be given up.
    EndReplacement(ConnectionId),
    /// A connection shall be removed.
    Remove(ConnectionId),
}

impl Question {
    /// Whether "go on" destroys something: values that exist only here, or a saved connection.
    pub fn is_destructive(&self) -> bool {
        match self {
            Self::WouldLoseValues(_) | Self::Remove(_) => true,
            Self::EndReplacement(_) => false,
        }
    }
}

impl Message {
    /// Whether this puts something in the place of the values at hand, or ends without them.
    fn drops_values(&self) -> bool {
        match self {
            Self::CloseRequested | Self::Finish => true,
            Self::HandOver(message) => matches!(message, HandOverMessage::Another),
            Self::Import(message) => {
                matches!(message, ImportMessage::UseAnother | ImportMessage::Accept(_))
            }
            Self::Seal(message) => matches!(message, SealMessage::Open(_)),
            Self::Home(message) => matches!(
                message,
                HomeMessage::New
                    | HomeMessage::Practice
                    | HomeMessage::HandOver(_)
                    | HomeMessage::BeginReplacement(_)
                    | HomeMessage::TellRows(_)
            ),
            _ => false,
        }
    }
}

impl State {
    /// Handles a message, after asking where values would be lost by it that BigCommerce shows only
    /// once.
    pub(super) fn guarded(&mut self, message: Message) -> Vec<Effect> {
        // Connections that are kept for this window alone go when it closes.
        let closes = matches!(message, Message::CloseRequested);
        let at_stake =
            || self.exists_only_here() || (closes && self.home.holds_real_values_for_now());
        if message.drops_values() && at_stake() {
            self.question = Some(Question::WouldLoseValues(Box::new(message)));
            return Vec::new();
        }
        handle(self, message)
    }

    /// "Go on": what was asked about is done.
    pub(super) fn question_confirmed(&mut self) -> Vec<Effect> {
        match self.question.take() {
            None => Vec::new(),
            Some(Question::WouldLoseValues(message)) => handle(self, *message),
            Some(Question::EndReplacement(id)) => self.end_replacement(id),
            Some(Question::Remove(id)) => self.remove_confirmed(id),
        }
    }
}

//! Questions that must be answered before anything else.

use crate::flow::{HandOverMessage, HomeMessage, ImportMessage, Message, SealMessage};
use crate::saved::ConnectionId;

/// A question that must be answered before anything else.
#[derive(Debug)]
pub enum Question {
    /// This would lose values that exist only in this window; confirming it handles the message
    /// anyway.
    WouldLoseValues(Box<Message>),
    /// A replacement is about to be canceled.
    EndReplacement(ConnectionId),
    /// A connection is about to be removed.
    Remove(ConnectionId),
}

impl Question {
    /// Whether confirming it destroys something: values that exist only in this window, or a saved
    /// connection.
    pub fn is_destructive(&self) -> bool {
        match self {
            Self::WouldLoseValues(_) | Self::Remove(_) => true,
            Self::EndReplacement(_) => false,
        }
    }
}

impl Message {
    /// Whether this replaces the current values, or ends without them.
    pub(crate) fn drops_values(&self) -> bool {
        match self {
            Self::CloseRequested | Self::Finish => true,
            Self::HandOver(message) => matches!(message, HandOverMessage::Another),
            Self::Import(message) => {
                matches!(message, ImportMessage::UseAnother | ImportMessage::Accept(_))
            }
            Self::Seal(message) => {
                matches!(message, SealMessage::Open(_) | SealMessage::OpenContent(..))
            }
            Self::Home(message) => matches!(
                message,
                HomeMessage::New
                    | HomeMessage::Practice
                    | HomeMessage::HandOver(_)
                    | HomeMessage::BeginReplacement(_)
                    | HomeMessage::AddScopes(_)
            ),
            _ => false,
        }
    }
}

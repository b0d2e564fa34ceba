//! The clipboard.

use crate::flow::{ClipboardEffect, HandOverMessage, Message};
use crate::platform::{Desktop, clipboard};

impl Desktop {
    pub(super) fn clipboard(&self, effect: ClipboardEffect) {
        match effect {
            ClipboardEffect::Copy(text, note) => self.clipboard.copy(text, note),
            ClipboardEffect::CopySecret(secret, note) => self.clipboard.copy_secret(&secret, note),
            ClipboardEffect::Select(value, note) => self.clipboard.select(&value, note),
            ClipboardEffect::Read(ticket) => self.clipboard.read(ticket),
            ClipboardEffect::ReadText => self.clipboard.read_text(),
            ClipboardEffect::ReadPage(ticket) => self.clipboard.read_page(ticket),
            ClipboardEffect::FindManagers => self.blocking(clipboard::keepers, |managers| {
                Message::HandOver(HandOverMessage::Managers(managers))
            }),
            ClipboardEffect::Clear { known } => self.clipboard.clear(known),
        }
    }
}

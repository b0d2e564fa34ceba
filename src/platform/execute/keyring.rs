//! The keyring, and the list of connections.

use crate::flow::{KeyringEffect, Message};
use crate::platform::{Desktop, keyring};

impl Desktop {
    pub(super) fn keyring(&mut self, effect: KeyringEffect) {
        match effect {
            KeyringEffect::Keep { ticket, connection, values, report } => {
                self.keep.keep(ticket, *connection, values, report);
            }
            KeyringEffect::StopWaiting(ticket) => self.keep.stop_waiting(ticket),
            KeyringEffect::Load { ticket, id } => self.keep.load(ticket, id),
            KeyringEffect::Remove { ticket, id } => self.keep.remove(ticket, id),
            KeyringEffect::FindProgram => self.blocking(keyring::program, Message::KeyringProgram),
            KeyringEffect::RemoveLeftover(ticket) => self.keep.remove_leftover(ticket),
            KeyringEffect::RebuildList(ticket) => self.keep.rebuild(ticket),
            KeyringEffect::ReadList => self.keep.read_list(),
            KeyringEffect::ChangeList(change) => self.keep.change_list(change),
            KeyringEffect::TidyUp { ticket, connection, values, imported, older } => {
                self.keep.tidy_up(ticket, *connection, values, imported, older);
            }
        }
    }
}

//! The keyring, and the list of connections.

use crate::flow::KeyringEffect;
use crate::platform::Desktop;

impl Desktop {
    pub(super) fn keyring(&mut self, effect: KeyringEffect) {
        match effect {
            KeyringEffect::Keep { generation, connection, values, report } => {
                self.keep.keep(generation, *connection, values, report);
            }
            KeyringEffect::StopWaiting(generation) => self.keep.stop_waiting(generation),
            KeyringEffect::Load { generation, id } => self.keep.load(generation, id),
            KeyringEffect::Remove { generation, id } => self.keep.remove(generation, id),
            KeyringEffect::RemoveLeftover(generation) => self.keep.remove_leftover(generation),
            KeyringEffect::RebuildList(generation) => self.keep.rebuild(generation),
            KeyringEffect::ReadList => self.keep.read_list(),
            KeyringEffect::ChangeList(change) => self.keep.change_list(change),
            KeyringEffect::TidyUp { generation, connection, values, imported, older } => {
                self.keep.tidy_up(generation, *connection, values, imported, older);
            }
        }
    }
}

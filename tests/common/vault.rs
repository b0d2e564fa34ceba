//! An in-memory keyring and a list in a temporary folder, for tests of the window and the flow.
#![allow(unreachable_pub, dead_code, reason = "shared by several test programs")]

use keyring_core::CredentialStore;
use keyring_core::mock::Store;
use scopewise::flow::{
    Effect, HomeMessage, KeepMessage, KeyringEffect, Message, Tidied, TidyMessage,
};
use scopewise::platform::{Trashed, trash_imported};
use scopewise::saved::{self, Folder, KeepProblem, Keyring, KeyringProblem};
use std::sync::Arc;
use tempfile::TempDir;

/// The current time in every test: 25 November 2026, 09:12 UTC.
pub const NOW: i64 = 1_795_597_920;

/// A keyring and the list of connections.
pub struct Vault {
    pub keyring: Keyring,
    pub folder: Folder,
    /// The error that the keyring returns for every request, if any.
    pub broken: Option<KeyringProblem>,
    /// Whether the keyring never answers.
    pub silent: bool,
    _home: TempDir,
}

impl Default for Vault {
    fn default() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let store: Arc<CredentialStore> = Store::new().expect("a store in memory");
        Self {
            keyring: Keyring::new(store),
            folder: Folder::new(home.path().join("scopewise")),
            broken: None,
            silent: false,
            _home: home,
        }
    }
}

impl Vault {
    /// Executes a keyring effect and returns the desktop's answer.
    pub fn execute(&mut self, effect: Effect) -> Option<Message> {
        let broken = self.broken.map_or(Ok(()), Err);
        let keyring = &self.keyring;
        let answer = match effect {
            Effect::Keyring(KeyringEffect::Keep { .. })
            | Effect::Keyring(KeyringEffect::Load { .. })
                if self.silent =>
            {
                return None;
            }
            Effect::Keyring(KeyringEffect::Keep { ticket, mut connection, values, report }) => {
                connection.saved_at = NOW;
                if let Some(report) = report {
                    connection.record_test(&report, NOW);
                }
                let kept = broken.map_err(KeepProblem::Keyring).and_then(|()| {
                    saved::keep(keyring, &self.folder, &connection, &values, &|| false)
                });
                Message::Keep(KeepMessage::Done(ticket, kept))
            }
            Effect::Keyring(KeyringEffect::Load { ticket, id }) => {
                let values = broken.and_then(|()| keyring.read(&id));
                Message::Home(HomeMessage::Loaded(ticket, values))
            }
            Effect::Keyring(KeyringEffect::Remove { ticket, id }) => {
                let removed = broken
                    .map_err(KeepProblem::Keyring)
                    .and_then(|()| saved::remove(keyring, &self.folder, &id));
                Message::Home(HomeMessage::Removed(ticket, removed))
            }
            Effect::Keyring(KeyringEffect::RemoveLeftover(ticket)) => {
                let removed = saved::remove_leftover(keyring, &self.folder);
                Message::Home(HomeMessage::Removed(ticket, removed))
            }
            Effect::Keyring(KeyringEffect::RebuildList(ticket)) => {
                let rebuilt = saved::rebuild(keyring, &self.folder);
                Message::Home(HomeMessage::Rebuilt(ticket, rebuilt))
            }
            Effect::Keyring(KeyringEffect::ReadList) => {
                Message::Home(HomeMessage::Listed(self.folder.read()))
            }
            Effect::Keyring(KeyringEffect::ChangeList(change)) => {
                let changed = self.folder.change(|index| change.apply(index, NOW));
                Message::Home(match changed {
                    Ok(listed) => HomeMessage::Listed(listed),
                    Err(problem) => HomeMessage::NotWritten(problem.into()),
                })
            }
            Effect::Keyring(KeyringEffect::TidyUp {
                ticket, connection, values, imported, ..
            }) => {
                let tidied = imported.into_iter().map(|path| {
                    let fate = broken
                        .and_then(|()| trash_imported(keyring, &connection, &values, &path))
                        .map_or_else(Tidied::NotKept, |fate| match fate {
                            Trashed::Moved => Tidied::Trashed,
                            Trashed::Gone => Tidied::Gone,
                            Trashed::OtherValues => Tidied::OtherValues,
                            Trashed::Protected => Tidied::Protected,
                            Trashed::Refused => Tidied::Refused,
                        });
                    (path, fate)
                });
                Message::Tidy(TidyMessage::Done(ticket, tidied.collect()))
            }
            _ => return None,
        };
        Some(answer)
    }
}

//! The list of connections as it stands on disk.

use super::connection::{Connection, ConnectionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of the file that this program writes.
const VERSION: u32 = 1;

/// The list of connections. Holds no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    version: u32,
    /// The connections, in the order in which they were saved.
    #[serde(default)]
    pub connections: Vec<Connection>,
    /// Connections that were removed while their values may still be in the keyring.
    #[serde(default)]
    pub leftover: BTreeSet<ConnectionId>,
    /// Entries that cannot be read as connections. They stay in the file as they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    odd: Vec<serde_json::Value>,
}

/// What is wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexTrouble {
    /// It is damaged. It was set aside under this name, and nothing is lost of it.
    SetAside {
        /// The name that it has now.
        name: String,
        /// Whether the last good one took its place.
        restored: bool,
    },
    /// It is damaged and cannot even be set aside.
    Damaged,
    /// A later version of Scopewise wrote it; it can be read and not changed.
    Newer,
    /// It cannot be read; the system's words.
    Unreadable(String),
}

/// The list with what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// The connections.
    pub index: Index,
    /// What is wrong.
    pub trouble: Option<IndexTrouble>,
}

/// The file's text is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged;

impl Index {
    /// Reads the file's text; the list, and whether a later version wrote it.
    pub fn parse(text: &str) -> Result<(Self, bool), Damaged> {
        #[derive(Default, Deserialize)]
        struct Parts {
            #[serde(default)]
            connections: Vec<serde_json::Value>,
            #[serde(default)]
            leftover: Vec<String>,
            #[serde(default)]
            odd: Vec<serde_json::Value>,
        }
        // Editors put a byte order mark in front, and others write 1.0 for 1.
        let text = text.trim_start_matches('\u{feff}');
        let whole: serde_json::Value = serde_json::from_str(text).map_err(|_| Damaged)?;
        let version = whole.get("version").and_then(serde_json::Value::as_f64).ok_or(Damaged)?;
        if version < 1.0 {
            return Err(Damaged);
        }
        let newer = version > f64::from(VERSION);
        let any = match serde_json::from_value::<Parts>(whole) {
            Ok(parts) => parts,
            // A later version may keep it all in another shape.
            Err(_) if newer => Parts::default(),
            Err(_) => return Err(Damaged),
        };
        let mut index = Self { version: VERSION, ..Self::default() };
        // One that could not be read before may have been mended since.
        for value in any.connections.into_iter().chain(any.odd) {
            match serde_json::from_value::<Connection>(value.clone()) {
                Ok(mut connection) if ConnectionId::parse(connection.id.as_str()).is_some() => {
                    connection.drop_unsafe_characters();
                    if index.get(&connection.id).is_none() {
                        index.connections.push(connection);
                    }
                }
                // What a later version writes may be beyond this one; the file stays as it is.
                _ if newer => {}
                // One entry that cannot be read does not cost the others.
                _ => index.odd.push(value),
            }
        }
        index.leftover = any.leftover.iter().filter_map(|id| ConnectionId::parse(id)).collect();
        Ok((index, newer))
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let index = Self { version: VERSION, ..self.clone() };
        serde_json::to_string_pretty(&index).unwrap_or_default() + "\n"
    }

    /// Takes the entries that cannot be read from a list where they can.
    pub(super) fn complete_from(&mut self, other: &Self) {
        let mut odd = std::mem::take(&mut self.odd);
        odd.retain(|entry| {
            let id = entry.get("id").and_then(|id| ConnectionId::parse(id.as_str()?));
            let known = id.and_then(|id| other.get(&id));
            if let Some(known) = known
                && self.get(&known.id).is_none()
            {
                self.connections.push(known.clone());
            }
            known.is_none()
        });
        self.odd = odd;
    }

    /// Whether there are entries that cannot be read.
    pub(super) fn has_odd(&self) -> bool {
        !self.odd.is_empty()
    }

    /// The connection of this name.
    pub fn get(&self, id: &ConnectionId) -> Option<&Connection> {
        self.connections.iter().find(|connection| connection.id == *id)
    }

    /// The connection of this name, for changing it.
    pub fn get_mut(&mut self, id: &ConnectionId) -> Option<&mut Connection> {
        self.connections.iter_mut().find(|connection| connection.id == *id)
    }

    /// Takes a connection in. One of the same name keeps what its tests said.
    pub fn put(&mut self, mut connection: Connection) {
        self.leftover.remove(&connection.id);
        match self.get_mut(&connection.id) {
            Some(known) => {
                if connection.checked.is_none() {
                    connection.checked = known.checked.take();
                    connection.before = known.before.take();
                    connection.untested = known.untested.take();
                    connection.worked_at = known.worked_at;
                }
                if connection.store_name.is_none() {
                    connection.store_name = known.store_name.take();
                }
                connection.replacement = connection.replacement.or(known.replacement.take());
                *known = connection;
            }
            None => self.connections.push(connection),
        }
    }

    /// Takes a connection out; its values are left over until the keyring has lost them too.
    pub fn take_out(&mut self, id: &ConnectionId) {
        self.connections.retain(|connection| connection.id != *id);
        for other in &mut self.connections {
            if let Some(replacement) = &mut other.replacement
                && replacement.new.as_ref() == Some(id)
            {
                replacement.new = None;
            }
        }
        self.leftover.insert(id.clone());
    }

    /// Other connections with the same token for another app.
    pub fn sharing(&self, connection: &Connection) -> impl Iterator<Item = &Connection> {
        let (print, app) = (connection.id.fingerprint().to_owned(), connection.id.app().to_owned());
        self.connections
            .iter()
            .filter(move |other| other.id.fingerprint() == print && other.id.app() != app)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{Damaged, Index};

    #[test]
    fn a_damaged_text_is_none_and_a_newer_one_is_read_as_far_as_it_goes() {
        for text in [
            "",
            "{",
            "[]",
            "null",
            r#"{"connections": []}"#,
            r#"{"version": 0.5, "connections": []}"#,
        ] {
            assert_eq!(Index::parse(text), Err(Damaged), "{text}");
        }
        let odd = "\u{feff}{\"version\": 1.0, \"connections\": [{\"odd\": 1}]}";
        let (index, newer) = Index::parse(odd).expect("the rest is whole");
        assert!(!newer && index.connections.is_empty());
        let (again, _) = Index::parse(&index.to_text()).expect("our own");
        assert_eq!(again.odd, index.odd, "what cannot be read is not lost");
        let newer = r#"{"version": 99, "connections": [{"new": true}], "more": 1}"#;
        let (index, is_newer) = Index::parse(newer).expect("readable");
        assert!(is_newer && index.connections.is_empty());
        let other = r#"{"version": 99, "connections": {"a": 1}, "leftover": 7}"#;
        assert!(Index::parse(other).is_ok_and(|(_, newer)| newer), "in another shape altogether");
        let index = Index::default();
        assert_eq!(
            Index::parse(&index.to_text()).map(|(read, _)| read.connections),
            Ok(Vec::new())
        );
    }
}

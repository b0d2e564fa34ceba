//! The list of connections as it stands on disk.

use super::connection::{Connection, ConnectionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashSet};

/// The version of the file that this program writes.
const VERSION: u32 = 1;

/// The list of connections. Holds no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Index {
    version: u32,
    /// The connections, in the order in which they were saved.
    #[serde(default)]
    pub connections: Vec<Connection>,
    /// Connections that were removed while their values may still be in the keyring.
    #[serde(default)]
    pub leftover: BTreeSet<ConnectionId>,
    /// Entries that cannot be read as connections. They stay in the file as they are.
    #[serde(default)]
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
    /// It is damaged, and another program uses it, so that it cannot be set aside yet.
    Busy,
    /// It cannot be read; the system's words.
    Unreadable(String),
}

/// The list with what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SavedList {
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
        // Editors put a byte order mark in front.
        let text = text.trim_start_matches('\u{feff}');
        let mut index = match serde_json::from_str::<Self>(text) {
            Ok(index) if index.version == VERSION && index.odd.is_empty() => index,
            _ => return Self::parse_by_parts(text),
        };
        let mut known = HashSet::new();
        let is_whole = index.connections.iter().all(|connection| {
            ConnectionId::parse(connection.id.as_str()).is_some()
                && known.insert(connection.id.as_str())
        });
        if !is_whole || index.leftover.iter().any(|id| ConnectionId::parse(id.as_str()).is_none()) {
            return Self::parse_by_parts(text);
        }
        index.connections.iter_mut().for_each(Connection::drop_unsafe_characters);
        Ok((index, false))
    }

    /// Reads a text in which something is odd, so far as it goes.
    fn parse_by_parts(text: &str) -> Result<(Self, bool), Damaged> {
        #[derive(Default, Deserialize)]
        struct Parts {
            #[serde(default)]
            connections: Vec<serde_json::Value>,
            #[serde(default)]
            leftover: Vec<String>,
            #[serde(default)]
            odd: Vec<serde_json::Value>,
        }
        // Some programs write 1.0 for 1.
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
        let mut known = HashSet::new();
        // One that could not be read before may have been mended since.
        for value in any.connections.into_iter().chain(any.odd) {
            match serde_json::from_value::<Connection>(value.clone()) {
                Ok(mut connection) if ConnectionId::parse(connection.id.as_str()).is_some() => {
                    connection.drop_unsafe_characters();
                    if known.insert(connection.id.clone()) {
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

    /// The file's text: one connection a line, since with thousands of them blanks and line ends would
    /// be most of it.
    pub fn to_text(&self) -> String {
        let mut text = format!("{{\"version\": {VERSION}, \"connections\": ");
        push_lines(&mut text, &self.connections);
        text.push_str(", \"leftover\": ");
        push_lines(&mut text, &self.leftover);
        if !self.odd.is_empty() {
            text.push_str(", \"odd\": ");
            push_lines(&mut text, &self.odd);
        }
        text.push_str("}\n");
        text
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

    /// How many entries cannot be read.
    pub fn unreadable_entries(&self) -> usize {
        self.odd.len()
    }

    /// Lets go of entries that cannot be read where the connection was found elsewhere.
    pub(super) fn drop_replaced(&mut self) {
        let known: HashSet<&str> = self.connections.iter().map(|one| one.id.as_str()).collect();
        self.odd.retain(|entry| {
            let id = entry.get("id").and_then(serde_json::Value::as_str);
            id.is_none_or(|id| !known.contains(id))
        });
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
}

fn push_lines<T: Serialize>(text: &mut String, entries: impl IntoIterator<Item = T>) {
    text.push('[');
    for (place, entry) in entries.into_iter().enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(&serde_json::to_string(&entry).unwrap_or_default());
    }
    text.push(']');
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

//! The list of connections as it is on disk.

use super::connection::{Connection, ConnectionId};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use std::collections::{BTreeSet, HashSet};

/// The file version that this program writes.
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
    /// Entries that cannot be read as connections, as JSON; they stay in the file unchanged.
    #[serde(default, deserialize_with = "as_they_are")]
    odd: Vec<String>,
}

/// A problem with the list's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexTrouble {
    /// It is damaged. It was moved aside under this name, and nothing in it is lost.
    SetAside {
        /// Its new name.
        name: String,
        /// Whether the last good copy replaced it.
        restored: bool,
    },
    /// It is damaged and couldn't even be moved aside.
    Damaged,
    /// A later version of Scopewise wrote it; it can be read but not changed.
    Newer,
    /// It is damaged, and can't be moved aside yet because another program is using it.
    Busy,
    /// It cannot be read; holds the system's error message.
    Unreadable(String),
}

/// The list and its problem, if it has one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SavedList {
    /// The connections.
    pub index: Index,
    /// What is wrong with it, if anything.
    pub trouble: Option<IndexTrouble>,
}

/// The error when the file's text is not a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged;

impl Index {
    /// Parses the file's text. Returns the list, and whether a later version wrote it.
    pub fn parse(text: &str) -> Result<(Self, bool), Damaged> {
        // Some editors put a byte order mark in front.
        let text = text.trim_start_matches('\u{feff}');
        let mut index = match serde_json::from_str::<Self>(text) {
            // A file with characters that aren't UTF-8 is damaged, but only in those entries.
            Ok(index) if index.version == VERSION && index.odd.is_empty() && !is_lossy(text) => {
                index
            }
            _ => return Self::parse_by_parts(text),
        };
        let mut known = HashSet::new();
        let is_whole = index
            .connections
            .iter()
            .all(|connection| connection.id.is_valid() && known.insert(connection.id.as_str()));
        if !is_whole || !index.leftover.iter().all(ConnectionId::is_valid) {
            return Self::parse_by_parts(text);
        }
        index.connections.iter_mut().for_each(Connection::drop_unsafe_characters);
        Ok((index, false))
    }

    /// Parses text with invalid parts as far as possible.
    fn parse_by_parts(text: &str) -> Result<(Self, bool), Damaged> {
        /// The parts as text: a value that cannot be parsed costs only its own entry.
        #[derive(Default, Deserialize)]
        struct Parts<'a> {
            #[serde(default, borrow)]
            connections: Vec<&'a RawValue>,
            #[serde(default, borrow)]
            leftover: Vec<&'a RawValue>,
            #[serde(default, borrow)]
            odd: Vec<&'a RawValue>,
        }
        #[derive(Deserialize)]
        struct Version {
            // Some programs write 1.0 for 1.
            version: f64,
        }
        let version = serde_json::from_str::<Version>(text).map_err(|_| Damaged)?.version;
        if version < 1.0 {
            return Err(Damaged);
        }
        let newer = version > f64::from(VERSION);
        let any = match serde_json::from_str::<Parts<'_>>(text) {
            Ok(parts) => parts,
            // A later version may use an entirely different structure.
            Err(_) if newer => Parts::default(),
            Err(_) => return Err(Damaged),
        };
        let mut index = Self { version: VERSION, ..Self::default() };
        let mut known = HashSet::new();
        // An entry that could not be read before may have been fixed since.
        for entry in any.connections.into_iter().chain(any.odd) {
            // An entry that was kept as text is tried again.
            let kept = serde_json::from_str::<String>(entry.get()).ok();
            let source = kept.as_deref().unwrap_or(entry.get());
            match serde_json::from_str::<Connection>(source) {
                Ok(_) if is_lossy(source) => index.odd.push(entry.get().to_owned()),
                Ok(mut connection) if connection.id.is_valid() => {
                    connection.drop_unsafe_characters();
                    if known.insert(connection.id.clone()) {
                        index.connections.push(connection);
                    }
                }
                // This version may not understand what a later one writes; the file stays
                // unchanged.
                _ if newer => {}
                // One unreadable entry does not discard the others.
                _ => index.odd.push(entry.get().to_owned()),
            }
        }
        let id =
            |id: &&RawValue| ConnectionId::parse(&serde_json::from_str::<String>(id.get()).ok()?);
        index.leftover = any.leftover.iter().filter_map(id).collect();
        Ok((index, newer))
    }

    /// Returns the file's text with one connection per line, since with thousands of them spaces
    /// and line breaks would be most of it.
    pub fn to_text(&self) -> String {
        let mut text = format!("{{\"version\": {VERSION}, \"connections\": ");
        push_lines(&mut text, &self.connections);
        text.push_str(", \"leftover\": ");
        push_lines(&mut text, &self.leftover);
        if !self.odd.is_empty() {
            text.push_str(", \"odd\": ");
            push_texts(&mut text, &self.odd);
        }
        text.push_str("}\n");
        text
    }

    /// Replaces unreadable entries with those of another list where it can read them.
    pub(super) fn complete_from(&mut self, other: &Self) {
        let mut odd = std::mem::take(&mut self.odd);
        odd.retain(|entry| {
            let known = id_of(entry).and_then(|id| other.get(&id));
            if let Some(known) = known
                && self.get(&known.id).is_none()
            {
                self.connections.push(known.clone());
            }
            known.is_none()
        });
        self.odd = odd;
    }

    /// Returns the number of entries that cannot be read.
    pub fn unreadable_entries(&self) -> usize {
        self.odd.len()
    }

    /// Drops unreadable entries whose connection was found elsewhere.
    pub(super) fn drop_replaced(&mut self) {
        let known: HashSet<&str> = self.connections.iter().map(|one| one.id.as_str()).collect();
        self.odd.retain(|entry| id_of(entry).is_none_or(|id| !known.contains(id.as_str())));
    }

    /// Returns the connection with this ID.
    pub fn get(&self, id: &ConnectionId) -> Option<&Connection> {
        self.connections.iter().find(|connection| connection.id == *id)
    }

    /// Returns the connection with this ID, for changing it.
    pub fn get_mut(&mut self, id: &ConnectionId) -> Option<&mut Connection> {
        self.connections.iter_mut().find(|connection| connection.id == *id)
    }

    /// Adds a connection, or replaces the one with the same ID, whose test results are kept unless
    /// the new one has its own.
    pub fn put(&mut self, mut connection: Connection) {
        self.leftover.remove(&connection.id);
        match self.get_mut(&connection.id) {
            Some(known) => {
                if connection.checked.is_none() {
                    connection.checked = known.checked.take();
                    connection.before = known.before.take();
                    connection.same_before = known.same_before;
                    connection.untested = known.untested.take();
                    connection.worked_at = known.worked_at;
                }
                if connection.store_name.is_none() {
                    connection.store_name = known.store_name.take();
                }
                connection.replacement = connection.replacement.or(known.replacement.take());
                // Values that were saved earlier and are not among these stay in the keyring.
                for (part, print) in std::mem::take(&mut known.fingerprints) {
                    connection.fingerprints.entry(part).or_insert(print);
                }
                *known = connection;
            }
            None => self.connections.push(connection),
        }
    }

    /// Removes a connection; its values count as left over until they are removed from the keyring
    /// too.
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

/// Whether text was decoded with losses.
fn is_lossy(text: &str) -> bool {
    text.contains(char::REPLACEMENT_CHARACTER)
}

/// Reads entries as JSON text. A parsed value would not be the same: it has only one of two values with
/// the same name, and rounds long numbers.
fn as_they_are<'de, D: Deserializer<'de>>(entries: D) -> Result<Vec<String>, D::Error> {
    let entries = Vec::<Box<RawValue>>::deserialize(entries)?;
    Ok(entries.into_iter().map(|entry| entry.get().to_owned()).collect())
}

/// Returns the ID in an unreadable entry, if at least that can be read.
fn id_of(entry: &str) -> Option<ConnectionId> {
    let entry: serde_json::Value = serde_json::from_str(entry).ok()?;
    ConnectionId::parse(entry.get("id")?.as_str()?)
}

fn push_lines<T: Serialize>(text: &mut String, entries: impl IntoIterator<Item = T>) {
    let lines = entries.into_iter().map(|entry| serde_json::to_string(&entry).unwrap_or_default());
    push_texts(text, lines);
}

/// Adds a list of texts that are JSON already, one on a line.
fn push_texts<T: AsRef<str>>(text: &mut String, entries: impl IntoIterator<Item = T>) {
    text.push('[');
    for (place, entry) in entries.into_iter().enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(entry.as_ref());
    }
    text.push(']');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{Connection, ConnectionId, Damaged, Index};

    #[test]
    fn damaged_text_is_rejected_and_newer_text_read_in_part() {
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
        for entry in [
            "7",
            "1e999",
            "\"\\ud800\"",
            "\"\u{fffd}\"",
            "{\"id\": 1e999}",
            "14414401000000035320100061200",
            r#"{"id": "ab12cd34ef/be/ABCD-2345", "app_name": "A", "app_name": "B"}"#,
            &format!("{}{}", "[".repeat(200), "]".repeat(200)),
        ] {
            let good = Connection::bare(
                ConnectionId::parse("ab12cd34ef/bookkeep/ABCD-2345").expect("an ID"),
                "Bookkeep",
            );
            let good = serde_json::to_string(&good).expect("plain");
            let text = format!(
                "{{\"version\": 1, \"connections\": [{entry}, {good}], \"leftover\": [{entry}]}}"
            );
            let (index, newer) = Index::parse(&text).expect(entry);
            assert!(!newer && index.connections.len() == 1 && index.leftover.is_empty(), "{entry}");
            assert_eq!(index.unreadable_entries(), 1, "{entry}");
            let (again, _) = Index::parse(&index.to_text()).expect("our own");
            assert_eq!((again.connections, again.odd), (index.connections, index.odd), "{entry}");
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

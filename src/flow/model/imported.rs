//! Credentials that were brought in, and where they came from.

use crate::catalog::{Connector, ValueSource};
use crate::credentials::{ClientId, Credentials, Field, Hint, StoreHash, client_id_in_file_name};
use crate::flow::model::notice::Notice;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Where values came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file that still lies where it was.
    File {
        /// Its name.
        name: String,
        /// Where it lies.
        path: PathBuf,
    },
    /// The clipboard.
    Pasted,
    /// Boxes filled in by hand.
    Typed,
    /// The keyring, or this window's memory of a connection.
    Kept,
    /// A sealed file, by its name.
    Sealed(String),
}

/// Credentials that were brought in.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The values.
    pub credentials: Credentials,
    /// Where they came from.
    pub source: Source,
    /// Fields that were added or changed by hand, so that no file holds them.
    pub by_hand: BTreeSet<Field>,
    /// Odd values that were taken all the same.
    pub accepted: BTreeSet<Field>,
    /// Whether the file's name belongs to another account.
    pub odd_name: bool,
    /// What is odd about these values beside what came before.
    pub notices: Vec<Notice>,
}

impl Imported {
    pub(crate) fn new(credentials: Credentials, source: Source) -> Self {
        let odd_name = match &source {
            Source::File { name, .. } => {
                let in_name = client_id_in_file_name(name);
                let inside = credentials.client_id.as_ref().map(ClientId::as_str);
                in_name.zip(inside).is_some_and(|(in_name, inside)| in_name != inside)
            }
            _ => false,
        };
        Self {
            credentials,
            source,
            by_hand: BTreeSet::new(),
            accepted: BTreeSet::new(),
            odd_name,
            notices: Vec::new(),
        }
    }

    /// Whether some value is in no file.
    pub fn exists_only_here(&self) -> bool {
        let secret = |field: &Field| *field != Field::AccountName;
        matches!(self.source, Source::Pasted | Source::Typed) || self.by_hand.iter().any(secret)
    }

    /// The store that was expected, where these values are of another one.
    pub fn other_store(&self) -> Option<&StoreHash> {
        self.notices.iter().find_map(|notice| match notice {
            Notice::OtherStore { before, .. } => Some(before),
            _ => None,
        })
    }

    /// The fields that this app asks for.
    pub fn wanted(&self, connector: Option<&Connector>) -> impl Iterator<Item = Field> + use<> {
        let asks = |source| connector.is_some_and(|connector| connector.asks_for(source));
        let client_id = asks(ValueSource::ClientId).then_some(Field::ClientId);
        let secret = asks(ValueSource::ClientSecret).then_some(Field::ClientSecret);
        let needed = [Some(Field::AccessToken), Some(Field::StoreHash), client_id, secret];
        needed.into_iter().flatten()
    }

    /// The hint about this field, unless it was accepted.
    pub fn hint(&self, of: Field) -> Option<&Hint> {
        self.credentials.hints.iter().find(|hint| match hint {
            Hint::UnusualLength { field, .. } => *field == of && !self.accepted.contains(field),
            Hint::HashOnlyDigits => {
                of == Field::StoreHash && !self.accepted.contains(&Field::StoreHash)
            }
            Hint::HashCut(_) => false,
        })
    }
}

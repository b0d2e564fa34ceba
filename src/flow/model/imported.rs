//! Imported credentials and their source.

use crate::catalog::{AppProfile, ValueSource};
use crate::credentials::{ClientId, Credentials, Field, Hint, StoreHash, client_id_in_file_name};
use crate::flow::model::notice::Notice;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The source of imported values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file that is still in its place.
    File {
        /// Its name.
        name: String,
        /// Its path.
        path: PathBuf,
    },
    /// The clipboard.
    Pasted,
    /// Fields filled in by hand.
    Typed,
    /// The keyring, or a connection kept in this window's memory.
    Kept,
    /// A sealed file, by its name.
    Sealed(String),
}

/// Imported credentials.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The values.
    pub credentials: Credentials,
    /// Where they came from.
    pub source: Source,
    /// Fields that were added or changed by hand, so no file contains them.
    pub by_hand: BTreeSet<Field>,
    /// Unusual values that the user accepted anyway.
    pub accepted: BTreeSet<Field>,
    /// Whether the file is named after another account.
    pub odd_name: bool,
    /// Notices about these values, compared with earlier ones.
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

    /// Whether any value isn't in a file.
    pub fn exists_only_here(&self) -> bool {
        let secret = |field: &Field| *field != Field::AccountName;
        matches!(self.source, Source::Pasted | Source::Typed) || self.by_hand.iter().any(secret)
    }

    /// Returns the expected store, if these values belong to another one.
    pub fn other_store(&self) -> Option<&StoreHash> {
        self.notices.iter().find_map(|notice| match notice {
            Notice::OtherStore { before, .. } => Some(before),
            _ => None,
        })
    }

    /// Returns the fields that this app asks for.
    pub fn wanted(&self, app: Option<&AppProfile>) -> impl Iterator<Item = Field> + use<> {
        let asks = |source| app.is_some_and(|app| app.asks_for(source));
        let client_id = asks(ValueSource::ClientId).then_some(Field::ClientId);
        let secret = asks(ValueSource::ClientSecret).then_some(Field::ClientSecret);
        let needed = [Some(Field::AccessToken), Some(Field::StoreHash), client_id, secret];
        needed.into_iter().flatten()
    }

    /// Returns the hints about what was changed in the text; the values themselves are usual.
    pub fn corrections(&self) -> impl Iterator<Item = &Hint> {
        let unwraps = |hint: &&Hint| matches!(hint, Hint::HashCut(_) | Hint::LineEndCut);
        self.credentials.hints.iter().filter(unwraps)
    }

    /// Whether the text had a store that can't be used.
    pub fn lacks_usable_store(&self) -> bool {
        let left_out = |hint: &Hint| matches!(hint, Hint::StoreLeftOut(_));
        !self.credentials.has(Field::StoreHash) && self.credentials.hints.iter().any(left_out)
    }

    /// Returns the hint about this field, unless it was accepted.
    pub fn hint(&self, of: Field) -> Option<&Hint> {
        self.credentials.hints.iter().find(|hint| match hint {
            Hint::UnusualLength { field, .. } => *field == of && !self.accepted.contains(field),
            Hint::HashOnlyDigits => {
                of == Field::StoreHash && !self.accepted.contains(&Field::StoreHash)
            }
            Hint::HashCut(_) | Hint::LineEndCut | Hint::StoreLeftOut(_) => false,
        })
    }
}

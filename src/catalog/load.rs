//! Reads the scope table and reports errors with file and line.

use super::scope::{Probe, Scope, ScopeLevel, Untestable};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// The built-in scope table: file name and text.
pub(super) const SCOPES: (&str, &str) =
    ("assets/catalog/scopes.toml", include_str!("../../assets/catalog/scopes.toml"));

/// An error in a catalog file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct LoadError {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The error message.
    pub message: String,
}

/// A file being read, for turning byte offsets into line numbers.
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    pub(super) fn parse<'de, T: Deserialize<'de>>(&'de self) -> Result<T, LoadError> {
        toml::from_str(self.text)
            .map_err(|error| self.error(error.span().unwrap_or(0..0), error.message()))
    }

    pub(super) fn error(&self, place: Range<usize>, message: impl Into<String>) -> LoadError {
        let line = self.text.bytes().take(place.start).filter(|b| *b == b'\n').count() + 1;
        LoadError { file: self.file.to_owned(), line, message: message.into() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeFile {
    #[serde(rename = "schema")]
    _schema: u32,
    scope: Vec<ScopeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeEntry {
    id: Spanned<String>,
    ui_name: String,
    panel_name: String,
    #[serde(default)]
    aliases: Vec<String>,
    levels: Vec<ScopeLevel>,
    #[serde(default)]
    gated: bool,
    #[serde(default)]
    care: bool,
    probe: Option<Spanned<String>>,
    #[serde(default)]
    granted: Vec<u16>,
    untestable: Option<Untestable>,
    hidden_behind: Option<String>,
    #[serde(default, rename = "personal_data")]
    _personal_data: bool,
}

/// Reads the scope table.
///
/// # Errors
/// Returns the first error: invalid TOML, a duplicate ID, levels out of order, a probe that isn't a
/// plain path, or a scope with neither a probe nor a reason why it can't be tested.
pub fn parse_scopes(file: &str, text: &str) -> Result<Vec<Scope>, LoadError> {
    let source = Source { file, text };
    let parsed: ScopeFile = source.parse()?;
    let mut scopes: Vec<Scope> = Vec::with_capacity(parsed.scope.len());
    for entry in parsed.scope {
        let place = entry.id.span();
        let id = entry.id.into_inner();
        if scopes.iter().any(|scope| scope.id == id) {
            return Err(source.error(place, format!("scope ID {id} is listed twice")));
        }
        if !entry.levels.is_sorted_by(|a, b| a.level < b.level) || entry.levels.len() < 2 {
            return Err(source.error(place, format!("levels of {id} are not lowest first")));
        }
        if entry.probe.is_none() == entry.untestable.is_none() {
            return Err(
                source.error(place, format!("{id} needs a probe or a reason why it has no probe"))
            );
        }
        let probe = match entry.probe {
            None => None,
            Some(path) => {
                let place = path.span();
                let probe = Probe::new(path.get_ref());
                Some(probe.ok_or_else(|| source.error(place, "a probe is a plain path"))?)
            }
        };
        scopes.push(Scope {
            id,
            ui_name: entry.ui_name,
            panel_name: entry.panel_name,
            aliases: entry.aliases,
            levels: entry.levels,
            gated: entry.gated,
            care: entry.care,
            probe,
            granted: entry.granted,
            untestable: entry.untestable,
            hidden_behind: entry.hidden_behind,
        });
    }
    Ok(scopes)
}

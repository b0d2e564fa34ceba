//! Reads the table of rows and the app files, and says file and line of what is wrong.

use super::connector::{Connector, CreatedBy, Requirement, Rule, ValueLabel, ValueSource};
use super::scope::{Level, Probe, Scope, ScopeLevel, Untestable};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// The built-in table of rows: file name and text.
pub(super) const SCOPES: (&str, &str) =
    ("assets/catalog/scopes.toml", include_str!("../../assets/catalog/scopes.toml"));

macro_rules! connector_files {
    ($($id:literal),* $(,)?) => {
        [$((
            concat!("assets/catalog/connectors/", $id, ".toml"),
            include_str!(concat!("../../assets/catalog/connectors/", $id, ".toml")),
        )),*]
    };
}

/// The built-in app files: file name and text.
pub(super) const CONNECTORS: [(&str, &str); 5] =
    connector_files!["bookkeep", "cdata", "dext", "dropstream", "synchup"];

/// A fault in a catalogue file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct LoadError {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// A file being read, for turning places into lines.
struct Source<'a> {
    file: &'a str,
    text: &'a str,
}

impl Source<'_> {
    fn parse<'de, T: Deserialize<'de>>(&'de self) -> Result<T, LoadError> {
        toml::from_str(self.text)
            .map_err(|error| self.error(error.span().unwrap_or(0..0), error.message()))
    }

    fn error(&self, place: Range<usize>, message: impl Into<String>) -> LoadError {
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

/// Reads the table of rows.
///
/// # Errors
/// The first fault: bad TOML, an id that stands twice, levels out of order, a probe that is no
/// plain path, a row with neither probe nor reason.
pub fn parse_scopes(file: &str, text: &str) -> Result<Vec<Scope>, LoadError> {
    let source = Source { file, text };
    let parsed: ScopeFile = source.parse()?;
    let mut scopes: Vec<Scope> = Vec::with_capacity(parsed.scope.len());
    for entry in parsed.scope {
        let place = entry.id.span();
        let id = entry.id.into_inner();
        if scopes.iter().any(|scope| scope.id == id) {
            return Err(source.error(place, format!("scope id {id} stands twice")));
        }
        if !entry.levels.is_sorted_by(|a, b| a.level < b.level) || entry.levels.len() < 2 {
            return Err(source.error(place, format!("levels of {id} are not lowest first")));
        }
        if entry.probe.is_none() == entry.untestable.is_none() {
            return Err(source.error(place, format!("{id} needs a probe or a reason for none")));
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConnectorFile {
    id: String,
    name: Spanned<String>,
    short_name: String,
    monogram: String,
    vendor: String,
    #[serde(default)]
    aliases: Vec<String>,
    account_name: Spanned<String>,
    guide: Spanned<String>,
    guide_title: String,
    created_by: CreatedBy,
    rule: Option<Spanned<Rule>>,
    lesser_access: Option<Level>,
    caution: Option<String>,
    last_step: String,
    #[serde(default)]
    reads_hash_on_form: bool,
    values: Vec<Spanned<ValueLabel>>,
    scopes: Vec<ScopeNeed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeNeed {
    scope: Spanned<String>,
    level: Spanned<Level>,
    ui_name: Option<String>,
}

/// Reads one app file.
///
/// # Errors
/// The first fault, with its line: bad TOML, an unknown scope id, a level that the row does not
/// offer, a row that stands twice, a label without a value, a rule that the rows do not follow,
/// a guide whose address is not https.
pub fn parse_connector(
    file: &str,
    text: &str,
    scopes: &'static [Scope],
) -> Result<Connector, LoadError> {
    let source = Source { file, text };
    let parsed: ConnectorFile = source.parse()?;
    if !parsed.guide.get_ref().starts_with("https://") {
        return Err(source.error(parsed.guide.span(), "the guide's address must be https"));
    }
    let short = parsed.account_name.get_ref().chars().count();
    if (1..4).contains(&short) {
        return Err(source.error(parsed.account_name.span(), "an account name has 4 characters"));
    }
    let rows = read_rows(&source, parsed.scopes, scopes)?;
    if let Some(rule) = &parsed.rule {
        check_rule(&source, rule, &rows, scopes)?;
    }
    Ok(Connector {
        id: parsed.id,
        name: parsed.name.into_inner(),
        short_name: parsed.short_name,
        monogram: parsed.monogram,
        vendor: parsed.vendor,
        aliases: parsed.aliases,
        account_name: parsed.account_name.into_inner(),
        guide: parsed.guide.into_inner(),
        guide_title: parsed.guide_title,
        created_by: parsed.created_by,
        rule: parsed.rule.map(Spanned::into_inner),
        scopes: rows,
        lesser_access: parsed.lesser_access == Some(Level::ReadOnly),
        values: read_values(&source, parsed.values)?,
        caution: parsed.caution,
        last_step: parsed.last_step,
        reads_hash_on_form: parsed.reads_hash_on_form,
    })
}

fn read_rows(
    source: &Source<'_>,
    needs: Vec<ScopeNeed>,
    scopes: &'static [Scope],
) -> Result<Vec<Requirement>, LoadError> {
    let mut rows: Vec<Requirement> = Vec::with_capacity(needs.len());
    for need in needs {
        let (place, id) = (need.scope.span(), need.scope.into_inner());
        let Some(scope) = scopes.iter().find(|scope| scope.id == id) else {
            return Err(source.error(place, format!("unknown scope {id}")));
        };
        if rows.iter().any(|row| row.scope.id == id) {
            return Err(source.error(place, format!("scope {id} stands twice")));
        }
        let (place, level) = (need.level.span(), need.level.into_inner());
        if !scope.offers(level) {
            let message = format!("{} does not offer the level {}", scope.ui_name, level.id());
            return Err(source.error(place, message));
        }
        let ui_name = need.ui_name.unwrap_or_else(|| scope.ui_name.clone());
        rows.push(Requirement { scope, ui_name, level });
    }
    rows.sort_by_key(|row| scopes.iter().position(|scope| scope.id == row.scope.id));
    Ok(rows)
}

/// The rows of a guide with a rule are written out all the same, so that a reader sees them; here
/// they are compared with the rule.
fn check_rule(
    source: &Source<'_>,
    rule: &Spanned<Rule>,
    rows: &[Requirement],
    scopes: &'static [Scope],
) -> Result<(), LoadError> {
    for scope in scopes {
        let by_rule = rule.get_ref().level_for(scope);
        let written = rows.iter().find(|row| row.scope == scope).map(|row| row.level);
        if by_rule != written && !scope.gated {
            let message = format!("the rows do not follow the rule at {}", scope.ui_name);
            return Err(source.error(rule.span(), message));
        }
    }
    Ok(())
}

fn read_values(
    source: &Source<'_>,
    values: Vec<Spanned<ValueLabel>>,
) -> Result<Vec<ValueLabel>, LoadError> {
    let mut read = Vec::with_capacity(values.len());
    for value in values {
        let (place, value) = (value.span(), value.into_inner());
        if value.label.trim().is_empty() {
            return Err(source.error(place, "a value without a label"));
        }
        let has_constant = value.constant.as_deref().is_some_and(|c| !c.is_empty());
        if has_constant != (value.source == ValueSource::Constant) {
            return Err(source.error(place, format!("the label {} has no value", value.label)));
        }
        read.push(value);
    }
    Ok(read)
}

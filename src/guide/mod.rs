//! Reads the guide that a vendor wrote for people, and finds the rows, levels and values that it
//! asks for ([`read`]).
//!
//! Every finding carries the words that it came from, so that a person can compare. What looks
//! like a row but is none of the form is told ([`Guide::unread`]), never guessed.
//!
//! ```
//! let guide = scopewise::guide::read("Scopes:\nOrders > modify\nProducts > read-only");
//! assert_eq!(guide.rows.len(), 2);
//! ```

mod account;
mod blocks;
mod found;
mod gather;
mod html;
mod lexicon;
mod line;
mod lists;
mod matching;
mod parts;
mod prose;
mod rule;
mod sentence;
mod spelling;
mod tables;
mod token;
mod values;
mod words;

pub use html::{from_html, looks_like_html};

use self::found::Found;
use self::sentence::Prose;
use crate::catalog::{Level, Requirement, Rule, Scope, TokenType, ValueLabel, catalog};
use crate::credentials::encoding_of;
use std::ops::Range;

/// More than this is no guide, in bytes.
pub const MAX_GUIDE: usize = 2 * 1024 * 1024;

/// A row that the guide names.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundRow {
    /// The row.
    pub scope: &'static Scope,
    /// The row as the guide spells it.
    pub ui_name: String,
    /// The level asked for; the lesser one where the guide gives none.
    pub level: Level,
    /// Whether the guide gives no level.
    pub unspecified: bool,
    /// Whether the row is not named itself, but falls under the rule.
    pub by_rule: bool,
    /// Where the words stand, in bytes of [`Guide::text`].
    pub evidence: Range<usize>,
}

/// Something that looks like a row, but is none that the form has, or that says two things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// What the guide calls it.
    pub name: String,
    /// Where the words stand, in bytes of [`Guide::text`].
    pub evidence: Range<usize>,
}

/// What a guide asks for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Guide {
    /// The text that was read: the one given, or what is seen of an HTML page.
    pub text: String,
    /// The rows, in the order of the form.
    pub rows: Vec<FoundRow>,
    /// The rule over all rows, where the guide states one.
    pub rule: Option<Rule>,
    /// Where the rule stands.
    pub rule_evidence: Option<Range<usize>>,
    /// Sentences that look like a rule over all scopes and are not applied, in bytes of
    /// [`Guide::text`]: the user decides.
    pub doubts: Vec<Range<usize>>,
    /// The values asked for, in the guide's words and order.
    pub values: Vec<ValueLabel>,
    /// The account name that it suggests.
    pub account_name: Option<String>,
    /// The kind of token that it asks for.
    pub token_type: Option<TokenType>,
    /// What could not be understood.
    pub unread: Vec<Unread>,
}

impl Guide {
    /// The words that a finding came from, with single blanks.
    pub fn words(&self, evidence: &Range<usize>) -> String {
        let words = self.text.get(evidence.clone()).unwrap_or_default();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A rule is never wider than what the guide names beside it: a guide that sets a scope to
    /// Read-only or None outside the rule's own sentence leaves the rule to the user.
    fn doubt_a_wider_rule(&mut self) {
        let Some(evidence) = self.rule_evidence.clone() else { return };
        let lower = |row: &FoundRow| {
            let apart = row.evidence.end <= evidence.start || evidence.end <= row.evidence.start;
            // A scope that offers nothing higher, or that takes care, is an exception by nature.
            let plain = row.level != row.scope.highest() && !row.scope.care;
            apart && plain && !row.unspecified && self.rule == Some(Rule::AllHighest)
        };
        if self.rows.iter().any(lower) {
            self.rule = None;
            self.rule_evidence = None;
            self.doubts.push(evidence);
        }
    }

    /// The rows as an app's needs.
    pub fn requirements(&self) -> Vec<Requirement> {
        let rows = self.rows.iter().map(|row| Requirement {
            scope: row.scope,
            ui_name: row.ui_name.clone(),
            level: row.level,
            unspecified: row.unspecified,
        });
        rows.collect()
    }
}

/// The text of a file, in any of the encodings that credentials files come in.
pub fn decode(bytes: &[u8]) -> String {
    encoding_of(bytes).decode_with_bom_removal(bytes).0.into_owned()
}

/// Whether this is text at all, and not a PDF, a picture or an archive.
pub fn is_text(text: &str) -> bool {
    let odd = text.chars().take(4000).filter(|c| {
        (c.is_control() && !['\n', '\r', '\t', '\u{c}'].contains(c)) || *c == '\u{fffd}'
    });
    !text.starts_with("%PDF") && odd.count() * 50 <= text.chars().take(4000).count()
}

/// Reads a guide: plain text, Markdown, or an HTML page.
pub fn read(source: impl Into<String>) -> Guide {
    let source = source.into();
    let text = if looks_like_html(&source) { from_html(&source) } else { source };
    let mut found = Found::default();
    let mut prose = Prose::default();
    let mut values = None;
    let mut account_name = None;
    let mut token_type = None;
    for part in parts::parts(&text) {
        let lines = line::lines(&text, part.clone());
        blocks::read(&lines, &mut found);
        prose::read(&lines, &found.taken, &mut prose);
        values = values::better(values, values::read(&lines, &found.taken));
        account_name = account_name.or_else(|| account::name(&lines));
        let named = text.get(part).and_then(account::token_type);
        // The usual kind wherever it is named, else the theme kind.
        token_type = if named == Some(TokenType::V2V3) { named } else { token_type.or(named) };
    }
    found.settle(&prose);
    let mut gathered = found.gathered;
    for row in prose.gathered.rows {
        gathered.add(row);
    }
    gathered.unread.extend(prose.gathered.unread);
    let mut guide = Guide {
        values: values.map(|group| group.labels()).unwrap_or_default(),
        account_name,
        token_type,
        rule: prose.rule.as_ref().map(|(rule, _)| *rule),
        rule_evidence: prose.rule.map(|(_, evidence)| evidence),
        doubts: prose.doubts,
        unread: gathered.unread,
        rows: gathered.rows,
        text,
    };
    guide.doubt_a_wider_rule();
    if let (Some(rule), Some(evidence)) = (guide.rule, guide.rule_evidence.clone()) {
        for scope in catalog().form() {
            if guide.rows.iter().all(|row| row.scope != scope)
                && let Some(level) = rule.level_for(scope)
            {
                guide.rows.push(FoundRow {
                    scope,
                    ui_name: scope.ui_name.clone(),
                    level,
                    unspecified: false,
                    by_rule: true,
                    evidence: evidence.clone(),
                });
            }
        }
    }
    let order = catalog().all_scopes();
    guide.rows.sort_by_key(|row| order.iter().position(|scope| scope == row.scope));
    guide.unread.sort_by_key(|unread| unread.evidence.start);
    guide.unread.dedup_by(|a, b| a.name.eq_ignore_ascii_case(&b.name));
    guide
}

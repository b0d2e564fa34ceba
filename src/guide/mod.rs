//! Reads a setup guide that a vendor wrote for its users, and finds the scopes, levels and values
//! that it asks for ([`read`]).
//!
//! Every finding refers to the text that it came from, so that the user can compare. Anything that
//! looks like a scope but isn't on the form is reported ([`Guide::unread`]), never guessed.
//!
//! ```
//! let guide = scopewise::guide::read("Scopes:\nOrders > modify\nProducts > read-only");
//! assert_eq!(guide.scopes.len(), 2);
//! ```

mod account;
mod account_words;
mod blocks;
mod found;
mod gather;
mod html;
mod label_rule;
mod languages;
mod lexicon;
mod line;
mod lists;
mod matching;
mod name_text;
mod parts;
mod place;
mod prose;
mod rule;
mod rule_words;
mod sentence;
mod short_rules;
mod spelling;
mod tables;
mod token;
mod values;
mod words;

pub use html::{from_html, looks_like_html};

use self::found::Found;
use self::sentence::Prose;
use crate::catalog::{
    Level, RequiredScope, Rule, Scope, TokenType, ValueLabel, catalog, without_unsafe_characters,
};
use crate::credentials::encoding_of;
use std::ops::Range;

/// The largest guide that is read, in bytes.
pub const MAX_GUIDE: usize = 2 * 1024 * 1024;

/// A scope that the guide names.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundScope {
    /// The scope.
    pub scope: &'static Scope,
    /// The scope's name as the guide spells it.
    pub ui_name: String,
    /// The level asked for; the lowest one that grants access if the guide gives none.
    pub level: Level,
    /// Whether the guide gives no level.
    pub unspecified: bool,
    /// The levels that the guide allows, lowest first, if it allows more than one; `level` is the
    /// lowest of them.
    pub choice: Vec<Level>,
    /// Whether the guide gives a level that the scope doesn't offer; `level` is the only one that
    /// grants access.
    pub only_level: bool,
    /// Whether the guide names the scope only as an example.
    pub example: bool,
    /// Whether the scope isn't named itself but is covered by the rule.
    pub by_rule: bool,
    /// The position of the source text, in bytes of [`Guide::text`].
    pub evidence: Range<usize>,
}

/// A name that looks like a scope but isn't on the form, or a scope with contradictory levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The name as the guide spells it.
    pub name: String,
    /// The position of the source text, in bytes of [`Guide::text`].
    pub evidence: Range<usize>,
}

/// The findings from a guide.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Guide {
    /// The text that was read: the given text, or the visible text of an HTML page.
    pub text: String,
    /// The scopes, in the order of the form.
    pub scopes: Vec<FoundScope>,
    /// The rule for all scopes, if the guide states one.
    pub rule: Option<Rule>,
    /// The position of the rule, in bytes of [`Guide::text`].
    pub rule_evidence: Option<Range<usize>>,
    /// Sentences that look like a rule for all scopes but aren't applied, in bytes of
    /// [`Guide::text`]: the user decides.
    pub doubts: Vec<Range<usize>>,
    /// The values asked for, with the guide's labels and in its order.
    pub values: Vec<ValueLabel>,
    /// The account name that the guide suggests.
    pub account_name: Option<String>,
    /// The token type that the guide asks for.
    pub token_type: Option<TokenType>,
    /// Whether the guide shows pictures and gives no level for any scope.
    pub levels_in_picture: bool,
    /// Names that weren't recognized.
    pub unread: Vec<Unread>,
}

impl Guide {
    /// Returns the text that a finding came from, with whitespace collapsed and without the marks of
    /// Markdown.
    pub fn words(&self, evidence: &Range<usize>) -> String {
        let words = self.text.get(evidence.clone()).unwrap_or_default();
        let words = words.replace(['*', '`'], "");
        let words = words.trim_start_matches(['#', '-', ' ']);
        without_unsafe_characters(&words.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Removes characters that can't be seen from all names, which come from someone else's page.
    fn clean_names(&mut self) {
        let clean = |name: &mut String| *name = without_unsafe_characters(name);
        self.scopes.iter_mut().for_each(|entry| clean(&mut entry.ui_name));
        self.unread.iter_mut().for_each(|unread| clean(&mut unread.name));
        self.values.iter_mut().for_each(|value| clean(&mut value.label));
        self.account_name.iter_mut().for_each(clean);
        self.values.retain(|value| !value.label.trim().is_empty());
        self.unread.retain(|unread| !unread.name.trim().is_empty());
    }

    /// Demotes a rule that is wider than the scopes named beside it: if the guide sets a scope to
    /// Read-only or None outside the rule's own sentence, the user decides about the rule.
    fn doubt_a_wider_rule(&mut self) {
        let Some(evidence) = self.rule_evidence.clone() else { return };
        let lower = |entry: &FoundScope| {
            let apart =
                entry.evidence.end <= evidence.start || evidence.end <= entry.evidence.start;
            // A scope that offers nothing higher, or that needs care, is naturally an exception.
            let plain = entry.level != entry.scope.highest() && !entry.scope.care;
            apart && plain && !entry.unspecified && self.rule == Some(Rule::AllHighest)
        };
        if self.scopes.iter().any(lower) {
            self.rule = None;
            self.rule_evidence = None;
            self.doubts.push(evidence);
        }
    }

    /// Returns the scopes as an app's required scopes.
    pub fn required_scopes(&self) -> Vec<RequiredScope> {
        let entries = self.scopes.iter().map(|entry| RequiredScope {
            scope: entry.scope,
            ui_name: entry.ui_name.clone(),
            level: entry.level,
            unspecified: entry.unspecified,
            choice: entry.choice.clone(),
        });
        entries.collect()
    }
}

/// Decodes the text of a file, in any of the encodings that credentials files use.
pub fn decode(bytes: &[u8]) -> String {
    encoding_of(bytes).decode_with_bom_removal(bytes).0.into_owned()
}

/// Whether this is text at all, not a PDF, an image or an archive.
pub fn is_text(text: &str) -> bool {
    let odd = text.chars().take(4000).filter(|c| {
        (c.is_control() && !['\n', '\r', '\t', '\u{c}'].contains(c)) || *c == '\u{fffd}'
    });
    !text.starts_with("%PDF") && odd.count() * 50 <= text.chars().take(4000).count()
}

/// Whether a guide with several lists says that the higher of two levels is the one to set.
fn says_the_higher_level_counts(text: &str) -> bool {
    let small = text.to_lowercase();
    let counts =
        ["is the one", "counts", "applies", "wins", "is needed", "should be set", "must be set"];
    ["higher level", "highest level", "higher of the two", "stronger level"].iter().any(|lead| {
        small.match_indices(lead).map(|(at, _)| at + lead.len()).any(|at| {
            let rest = small.get(at..small.floor_char_boundary(at + 40)).unwrap_or_default();
            counts.iter().any(|words| rest.contains(words))
        })
    })
}

/// Reads a guide: plain text, Markdown, or an HTML page.
pub fn read(source: impl Into<String>) -> Guide {
    read_until(source, &|| false).unwrap_or_default()
}

/// Reads a guide as [`read`] does. Returns `None` as soon as `stopped` says that nobody waits for it
/// anymore; it is asked once for each part of a long text.
pub fn read_until(source: impl Into<String>, stopped: &dyn Fn() -> bool) -> Option<Guide> {
    let source = source.into();
    let has_pictures = ["<img", "![", "screenshot", "(picture", "[image"]
        .iter()
        .any(|mark| source.to_ascii_lowercase().contains(mark));
    let text = if looks_like_html(&source) { from_html(&source) } else { source };
    let mut found = Found::default();
    found.gathered.higher_counts = says_the_higher_level_counts(&text);
    let mut prose = Prose::default();
    let mut values = None;
    let mut account_name = None;
    let mut token_type = None;
    for part in parts::parts(&text) {
        if stopped() {
            return None;
        }
        let mut lines = line::lines(&text, part.clone());
        place::set(&mut lines);
        blocks::read(&lines, &mut found);
        prose::read(&lines, &found.taken, &mut prose);
        values = values::better(values, values::read(&lines, &found.taken));
        account_name = account_name.or_else(|| account::name(&lines));
        let named = text.get(part).and_then(account::token_type);
        // The usual type if it is named anywhere, otherwise the theme type.
        token_type = if named == Some(TokenType::V2V3) { named } else { token_type.or(named) };
    }
    found.settle(&prose);
    let mut gathered = found.gathered;
    gathered.append(prose.gathered);
    let mut guide = Guide {
        values: values.map(|group| group.labels()).unwrap_or_default(),
        account_name,
        token_type,
        rule: prose.rule.as_ref().map(|(rule, _)| *rule),
        rule_evidence: prose.rule.map(|(_, evidence)| evidence),
        doubts: prose.doubts,
        levels_in_picture: false,
        unread: std::mem::take(&mut gathered.unread),
        scopes: gathered.settled(),
        text,
    };
    let all_open = guide.scopes.iter().all(|entry| entry.unspecified);
    guide.levels_in_picture = has_pictures && guide.scopes.len() > 1 && all_open;
    if prose.rule_by_label && !guide.scopes.is_empty() {
        // "Permission: Modify" below the name of one scope.
        guide.rule = None;
        guide.doubts.extend(guide.rule_evidence.take());
    }
    guide.doubt_a_wider_rule();
    if let (Some(rule), Some(evidence)) = (guide.rule, guide.rule_evidence.clone()) {
        for scope in catalog().form() {
            if guide.scopes.iter().all(|entry| entry.scope != scope)
                && let Some(level) = rule.level_for(scope)
            {
                guide.scopes.push(FoundScope {
                    scope,
                    ui_name: scope.ui_name.clone(),
                    level,
                    unspecified: false,
                    choice: Vec::new(),
                    only_level: false,
                    example: false,
                    by_rule: true,
                    evidence: evidence.clone(),
                });
            }
        }
    }
    let order = catalog().all_scopes();
    guide.scopes.sort_by_key(|entry| order.iter().position(|scope| scope == entry.scope));
    guide.unread.sort_by_key(|unread| unread.evidence.start);
    guide.clean_names();
    guide.unread.dedup_by(|a, b| a.name.eq_ignore_ascii_case(&b.name));
    Some(guide)
}

//! Parses text into labeled values: one per line, several per line, the value below its label, or a
//! table.

use super::label::{self, Label, is_decoration};
use super::pop_up::{MOST_BETWEEN, glued_values, is_like_value, without_buttons};
use std::collections::BTreeMap;

/// A label with the raw text of its value.
pub(super) struct LabeledValue<'a> {
    pub(super) label: Label,
    pub(super) raw: &'a str,
    /// The line below if it is a single word: possibly the rest of a wrapped value.
    pub(super) below: Option<&'a str>,
    /// Whether the label may belong to another service.
    pub(super) weak: bool,
}

/// Returns every labeled value of a text, in order.
pub(super) fn find_labeled_values(text: &str) -> Vec<LabeledValue<'_>> {
    let lines: Vec<&str> = text.lines().map(strip_ordinal).map(without_buttons).collect();
    let mut starts: BTreeMap<Label, usize> = BTreeMap::new();
    for (label, _) in lines.iter().filter_map(|line| label_at_start(line)) {
        *starts.entry(label).or_default() += 1;
    }
    let mut found = Vec::new();
    let mut waiting: Vec<Label> = Vec::new();
    let mut table: Option<Table> = None;
    // The number of lines since the label whose value is waited for.
    let mut between = 0;
    for (number, line) in lines.iter().enumerate() {
        if let Some(header) = header_row(line) {
            waiting = header;
            continue;
        }
        if let Some(known) = &table
            && let Some(row) = known.row(line)
        {
            found.extend(row);
            continue;
        }
        table = Table::with_other_columns(line, lines.get(number + 1).copied());
        if table.is_some() {
            waiting.clear();
            continue;
        }
        let own = label_at_start(line).map(|(label, _)| label);
        let elsewhere = |label: Label| {
            starts.get(&label).copied().unwrap_or(0) > usize::from(own == Some(label))
        };
        let occurrences = labels_in(line, elsewhere);
        if occurrences.is_empty() {
            let glued = glued_values(line);
            if !glued.is_empty() {
                waiting.clear();
                found.extend(glued.into_iter().map(|(label, raw)| LabeledValue {
                    label,
                    raw,
                    below: None,
                    weak: false,
                }));
            } else if let Some(label) = label::whole(line.trim_end_matches([':', '='])) {
                waiting = vec![label];
                between = 0;
            } else if waiting.len() == 1 && waiting.iter().all(|label| label.is_shown_once()) {
                // A button of the pop-up, such as "Done", is no value.
                between += usize::from(!line.trim().is_empty());
                if is_like_value(line) {
                    let label = waiting.remove(0);
                    found.push(LabeledValue { label, raw: line, below: None, weak: false });
                } else if between > MOST_BETWEEN {
                    waiting.clear();
                }
            } else if !line.trim_matches(is_decoration).is_empty() {
                let cells = if waiting.len() > 1 { cells(line) } else { vec![*line] };
                let pairs = waiting.drain(..).zip(cells);
                found.extend(pairs.map(|(label, raw)| LabeledValue {
                    label,
                    raw,
                    below: None,
                    weak: false,
                }));
            }
            continue;
        }
        waiting.clear();
        let below = lines.get(number + 1).copied().filter(|below| is_one_word(below));
        for (index, occurrence) in occurrences.iter().enumerate() {
            let next = occurrences.get(index + 1);
            let end = next.map_or(line.len(), |next| next.start);
            let raw = line.get(occurrence.value..end).unwrap_or_default();
            if raw.trim_matches(is_decoration).is_empty() {
                waiting = vec![occurrence.label];
                between = 0;
            } else {
                let below = below.filter(|_| next.is_none());
                let words = line.get(occurrence.start..occurrence.value).unwrap_or_default();
                let weak = label::is_weak(words);
                found.push(LabeledValue { label: occurrence.label, raw, below, weak });
            }
        }
    }
    found
}

/// Whether the line is a single word of letters and digits that isn't a label: possibly the rest of
/// a value that a mail program wrapped.
fn is_one_word(line: &str) -> bool {
    let word = line.trim_matches(is_decoration);
    !word.is_empty()
        && word.bytes().all(|b| b.is_ascii_alphanumeric())
        && label::whole(word).is_none()
}

/// Strips the list number from a line such as "1. ACCESS TOKEN: …" or "2) …".
fn strip_ordinal(line: &str) -> &str {
    let trimmed = line.trim_start_matches(is_decoration);
    let rest = trimmed.trim_start_matches(|c: char| c.is_ascii_digit());
    let has_number = rest.len() < trimmed.len() && trimmed.len() - rest.len() <= 2;
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if has_number => rest,
        _ => line,
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, ':' | '=' | '\t' | '|' | ',' | ';')
}

/// Returns the cells of a table row.
fn cells(line: &str) -> Vec<&str> {
    let by = ['\t', '|', ';', ','].into_iter().find(|by| line.contains(*by)).unwrap_or('\t');
    line.trim_matches('|').split(by).collect()
}

/// A table with columns other than a credentials file's labels, such as the list of API accounts
/// behind the pop-up.
struct Table {
    /// The label of each column, if it is one.
    columns: Vec<Option<Label>>,
    separator: char,
}

impl Table {
    /// The longest heading of a column, in bytes.
    const MAX_HEADING: usize = 40;

    /// Returns the table that begins with this header, if two of its columns are labels and the
    /// line below has as many cells.
    fn with_other_columns(header: &str, below: Option<&str>) -> Option<Self> {
        let separator = ['\t', '|', ';', ','].into_iter().find(|by| header.contains(*by))?;
        let headings = cells(header);
        let is_heading = |cell: &&str| {
            cell.len() <= Self::MAX_HEADING
                && !cell.contains([':', '=', '.'])
                && !cell.contains(|c: char| c.is_ascii_digit())
        };
        let columns: Vec<Option<Label>> = headings.iter().map(|cell| label::whole(cell)).collect();
        let fits = headings.iter().all(is_heading)
            && columns.iter().flatten().count() >= 2
            && below.is_some_and(|below| {
                below.contains(separator) && cells(below).len() == columns.len()
            });
        fits.then_some(Self { columns, separator })
    }

    /// Returns the labeled values of a row, none if it is a list of accounts, without a token.
    fn row<'a>(&self, line: &'a str) -> Option<Vec<LabeledValue<'a>>> {
        let cells = cells(line);
        if !line.contains(self.separator) || cells.len() != self.columns.len() {
            return None;
        }
        let is_list = !self.columns.contains(&Some(Label::AccessToken));
        let values = self.columns.iter().zip(cells).filter_map(|(label, raw)| {
            let is_empty = raw.trim_matches(is_decoration).is_empty();
            let label = label.filter(|_| !is_list && !is_empty)?;
            // A sentence with commas is no row.
            if label.is_shown_once() && !is_like_value(raw) {
                return None;
            }
            Some(LabeledValue { label, raw, below: None, weak: false })
        });
        Some(values.collect())
    }
}

/// Returns the labels of a table header, whose values are in the row below.
fn header_row(line: &str) -> Option<Vec<Label>> {
    let cells = cells(line);
    if cells.len() < 2 {
        return None;
    }
    cells.into_iter().map(label::whole).collect()
}

/// Returns the label that a line begins with, and where its value begins.
fn label_at_start(line: &str) -> Option<(Label, usize)> {
    let offset = line.len() - line.trim_start_matches(is_decoration).len();
    let rest = line.get(offset..)?;
    if let Some((at, c)) = rest.char_indices().find(|(_, c)| is_separator(*c))
        && let Some(label) = label::whole(rest.get(..at)?)
    {
        return Some((label, offset + at + c.len_utf8()));
    }
    label_before_one_word(rest).map(|(label, at)| (label, offset + at))
}

/// Parses two columns with nothing but spaces, a dash or an arrow between them: "Client ID  p0o9…".
fn label_before_one_word(line: &str) -> Option<(Label, usize)> {
    let line_end = line.trim_end_matches(is_decoration);
    let at = line_end.rfind(char::is_whitespace)? + 1;
    let word = line_end.get(at..)?;
    // A short word may be part of a sentence.
    let is_value = word.len() >= 5 && word.chars().any(|c| c.is_ascii_digit() || c == '/');
    let before = line_end
        .get(..at)?
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '>' | '→'));
    let label = label::whole(before)?;
    let is_name = matches!(label, Label::Name | Label::ClientName);
    (is_value && !is_name).then_some((label, at))
}

/// A label inside a line.
struct Occurrence {
    label: Label,
    start: usize,
    value: usize,
}

/// Returns every label of a line with its separator.
///
/// Users name accounts "Sync: access token" or "Bookkeep, store name: Main". So within an account
/// name, only the file's own labels count, but never a label for a name or one that begins another
/// line.
fn labels_in(line: &str, elsewhere: impl Fn(Label) -> bool) -> Vec<Occurrence> {
    let mut found: Vec<Occurrence> = Vec::new();
    let mut from = 0;
    if let Some((label, value)) = label_at_start(line) {
        found.push(Occurrence { label, start: 0, value });
        from = value;
    }
    // `end` is where the text before a separator ends, and `looked_at` is where it ended at the
    // last check, so that a run of separators doesn't check the same text again.
    let (mut end, mut looked_at) = (0, 0);
    for (at, c) in line.char_indices() {
        if !matches!(c, ':' | '=' | '\t') {
            if !is_decoration(c) {
                end = at + c.len_utf8();
            }
            continue;
        }
        if at < from || end <= from || end == looked_at {
            continue;
        }
        looked_at = end;
        // The label must end right here, so only the text just before matters.
        let near = line.floor_char_boundary(end.saturating_sub(label::NEAR)).max(from);
        let before = line.get(near..end).unwrap_or_default();
        let Some((start, label)) = label::at_end_of(before) else { continue };
        let words = before.get(start..).unwrap_or_default();
        let in_name =
            found.last().is_some_and(|f| matches!(f.label, Label::Name | Label::ClientName));
        if in_name {
            let names_store = label == Label::StoreHash && elsewhere(Label::ApiPath);
            if !label::is_in_the_file(words) || elsewhere(label) || names_store {
                continue;
            }
        } else if found.is_empty() && label::is_common_word(words) {
            continue;
        }
        let value = at + c.len_utf8();
        found.push(Occurrence { label, start: near + start, value });
        from = value;
    }
    found
}

//! Parses text into labeled values: one per line, several per line, the value below its label, or a
//! table.

use super::label::{self, Label, is_decoration};
use super::pop_up::{MOST_BETWEEN, glued_values, is_like_value, without_buttons};
use std::collections::BTreeMap;

/// A label with the raw text of its value.
pub(super) struct LabeledValue<'a> {
    pub(super) label: Label,
    pub(super) raw: &'a str,
    /// The lines below that are single words: possibly the rest of a wrapped value.
    pub(super) below: Vec<&'a str>,
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
    let mut reader = Reader { lines, starts, ..Reader::default() };
    for number in 0..reader.lines.len() {
        if reader.line(number).is_empty() {
            // It ends a table.
            reader.table = None;
        } else if !reader.reads_table(number) {
            reader.read_line(number);
        }
    }
    reader.found
}

/// What has been read of a text so far.
#[derive(Default)]
struct Reader<'a> {
    lines: Vec<&'a str>,
    /// How many lines begin with each label.
    starts: BTreeMap<Label, usize>,
    found: Vec<LabeledValue<'a>>,
    /// The labels whose values follow in a later line.
    waiting: Vec<Label>,
    /// The number of lines since then.
    between: usize,
    table: Option<Table>,
}

impl<'a> Reader<'a> {
    fn wait_for(&mut self, labels: Vec<Label>) {
        self.waiting = labels;
        self.between = 0;
    }

    fn line(&self, number: usize) -> &'a str {
        self.lines.get(number).copied().unwrap_or_default()
    }

    /// Reads a line that is part of a table; returns whether it is.
    fn reads_table(&mut self, number: usize) -> bool {
        let line = self.line(number);
        if let Some(header) = header_row(line) {
            // Several rows are several accounts.
            let rows = self.lines.iter().skip(number + 1).map(|row| cells(row).len());
            let is_table = rows.take_while(|count| *count == header.len()).take(2).count() > 1;
            match separator_of(line) {
                Some(separator) if is_table => {
                    let columns = header.into_iter().map(Some).collect();
                    self.table = Some(Table { columns, separator, is_list: false });
                    self.waiting.clear();
                }
                _ => self.wait_for(header),
            }
            return true;
        }
        if let Some(table) = &self.table {
            if is_rule(line) {
                return true;
            }
            if let Some(row) = table.row(line) {
                self.found.extend(row);
                return true;
            }
        }
        // Between a header and its rows is at most one line of dashes.
        let below = self.lines.iter().skip(number + 1).take(2).copied();
        let below = below.into_iter().find(|below| !is_rule(below));
        self.table = Table::with_other_columns(line, below);
        if self.table.is_some() {
            self.waiting.clear();
        }
        self.table.is_some()
    }

    fn read_line(&mut self, number: usize) {
        let line = self.line(number);
        let own = label_at_start(line).map(|(label, _)| label);
        let elsewhere = |label: Label| {
            self.starts.get(&label).copied().unwrap_or(0) > usize::from(own == Some(label))
        };
        let occurrences = labels_in(line, elsewhere);
        if occurrences.is_empty() {
            self.read_unlabeled(number);
            return;
        }
        self.waiting.clear();
        let below = words_below(&self.lines, number);
        for (index, occurrence) in occurrences.iter().enumerate() {
            let next = occurrences.get(index + 1);
            let end = next.map_or(line.len(), |next| next.start);
            let raw = line.get(occurrence.value..end).unwrap_or_default();
            if raw.trim_matches(is_decoration).is_empty() {
                self.wait_for(vec![occurrence.label]);
            } else {
                let below = if next.is_none() { below.clone() } else { Vec::new() };
                let words = line.get(occurrence.start..occurrence.value).unwrap_or_default();
                let weak = label::is_weak(words);
                self.found.push(LabeledValue { label: occurrence.label, raw, below, weak });
            }
        }
    }

    /// Reads a line without a label before a value: values glued to labels, a label alone, or a
    /// value that was waited for.
    fn read_unlabeled(&mut self, number: usize) {
        let line = self.line(number);
        let glued = glued_values(line);
        if !glued.is_empty() {
            self.waiting.clear();
            self.found.extend(glued.into_iter().map(|(label, raw)| value_of(label, raw)));
        } else if let Some(label) = label::whole(line.trim_end_matches([':', '='])) {
            self.wait_for(vec![label]);
        } else if let [label] = self.waiting[..]
            && (label.is_shown_once() || label.is_store())
        {
            // A button of the pop-up, such as "Done", is no value.
            self.between += usize::from(!line.trim().is_empty());
            let is_value = if label.is_store() {
                line.split_whitespace().count() == 1 || line.contains("://")
            } else {
                is_like_value(line)
            };
            if is_value {
                self.waiting.clear();
                let below = words_below(&self.lines, number);
                self.found.push(LabeledValue { below, ..value_of(label, line) });
            } else if self.between > MOST_BETWEEN {
                self.waiting.clear();
            }
        } else if !line.trim_matches(is_decoration).is_empty() {
            let cells = if self.waiting.len() > 1 { cells(line) } else { vec![line] };
            let pairs = self.waiting.drain(..).zip(cells);
            self.found.extend(pairs.map(|(label, raw)| value_of(label, raw)));
        }
    }
}

/// Returns a labeled value that ends on its line.
fn value_of(label: Label, raw: &str) -> LabeledValue<'_> {
    LabeledValue { label, raw, below: Vec::new(), weak: false }
}

/// Returns the lines below that may be the rest of a wrapped value.
fn words_below<'a>(lines: &[&'a str], number: usize) -> Vec<&'a str> {
    let below = lines.iter().skip(number + 1).take(3);
    below.copied().take_while(|below| is_one_word(below) || is_address_end(below)).collect()
}

/// Whether the line can be the rest of an address: "34ef/v3/".
fn is_address_end(line: &str) -> bool {
    let word = line.trim().trim_end_matches('/');
    let hash = word
        .strip_suffix("v3")
        .or_else(|| word.strip_suffix("v2"))
        .map(|it| it.trim_end_matches('/'));
    hash.is_some_and(|it| it.len() <= 10 && it.bytes().all(|b| b.is_ascii_alphanumeric()))
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
    let by = separator_of(line).unwrap_or('\t');
    let line = line.trim_matches('|');
    if line.contains("||") { line.split("||").collect() } else { line.split(by).collect() }
}

fn separator_of(line: &str) -> Option<char> {
    ['\t', '|', ';', ','].into_iter().find(|by| line.contains(*by))
}

/// Whether this is a line of a table drawn with signs.
fn is_rule(line: &str) -> bool {
    !line.is_empty()
        && line.chars().all(|c| matches!(c, '+' | '-' | '|' | ':' | '=' | '─' | '│' | '┼' | ' '))
}

/// A table with columns other than a credentials file's labels, such as the list of API accounts
/// behind the pop-up.
struct Table {
    /// The label of each column, if it is one.
    columns: Vec<Option<Label>>,
    separator: char,
    /// A list of accounts, without tokens.
    is_list: bool,
}

impl Table {
    /// The longest heading of a column, in bytes.
    const MAX_HEADING: usize = 40;

    /// Returns the table that begins with this header, if two of its columns are labels and the
    /// line below has as many cells.
    fn with_other_columns(header: &str, below: Option<&str>) -> Option<Self> {
        let separator = separator_of(header)?;
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
        let is_list = !columns.contains(&Some(Label::AccessToken));
        fits.then_some(Self { columns, separator, is_list })
    }

    /// Returns the labeled values of a row, none if it is a list of accounts, without a token.
    fn row<'a>(&self, line: &'a str) -> Option<Vec<LabeledValue<'a>>> {
        let cells = cells(line);
        if !line.contains(self.separator) || cells.len() != self.columns.len() {
            return None;
        }
        let is_list = self.is_list;
        let values = self.columns.iter().zip(cells).filter_map(|(label, raw)| {
            let is_empty = raw.trim_matches(is_decoration).is_empty();
            let label = label.filter(|_| !is_list && !is_empty)?;
            // A sentence with commas is no row.
            if label.is_shown_once() && !is_like_value(raw) {
                return None;
            }
            Some(value_of(label, raw))
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

/// Whether the first line of a text begins with a label.
pub(super) fn begins_with_label(text: &str) -> bool {
    text.lines().next().is_some_and(|line| label_at_start(line).is_some())
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
    let before = before.strip_suffix(" is").unwrap_or(before);
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

//! Extracts the visible text of an HTML page: one line per block, tabs between cells.

use super::lexicon;
use html5gum::{Token, Tokenizer, emitters::default::DefaultEmitter};

/// Elements whose contents aren't part of the guide's text.
const HIDDEN: [&str; 15] = [
    "s", "del", "strike", "script", "style", "head", "template", "noscript", "svg", "nav",
    "header", "footer", "aside", "select", "button",
];
/// Elements that start on a new line.
const BLOCKS: [&str; 24] = [
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "thead",
    "tbody",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dt",
    "dd",
    "dl",
    "br",
    "hr",
    "section",
    "article",
    "pre",
    "blockquote",
];

/// Whether a text is HTML source.
pub fn looks_like_html(text: &str) -> bool {
    let start: String = text.chars().take(4000).collect::<String>().to_lowercase();
    let tags = [
        "<html",
        "<!doctype html",
        "<body",
        "<table",
        "<tr",
        "<td",
        "<div",
        "<p>",
        "<p ",
        "<ul",
        "<ol",
        "<li",
        "<dl",
        "<br",
        "<h1",
        "<h2",
        "<h3",
        "<span",
        "<meta",
    ];
    let found = tags.iter().filter(|tag| start.contains(**tag)).count();
    start.trim_start().starts_with("<!doctype html")
        || start.trim_start().starts_with("<html")
        || (found >= 1 && start.contains("</"))
        || found >= 2
}

/// Elements without contents.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];
/// Elements whose end tag may be left out.
const CLOSED_BY_THE_NEXT: [&str; 8] = ["p", "li", "tr", "td", "th", "dt", "dd", "option"];
/// The most columns of a table, and the longest text of a cell that is repeated, in bytes.
const MOST_COLUMNS: usize = 100;
const LONGEST_REPEATED: usize = 200;
/// Elements that emphasize, or show code.
const MARKED: [&str; 7] = ["b", "strong", "i", "em", "u", "code", "kbd"];
/// The most rows that a cell may span, and the most lines of a cell that become rows.
const MOST_ROWS: usize = 60;
/// The most tables inside each other; deeper ones are read as text.
const MOST_TABLES: usize = 16;

/// Returns the text of a page.
pub fn from_html(source: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut page = Page::default();
    for token in Tokenizer::new_with_emitter(source, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attribute = |wanted: &str| {
                    let found =
                        tag.attributes.iter().find(|(name, _)| ***name == *wanted.as_bytes());
                    found.map(|(_, value)| String::from_utf8_lossy(value).to_lowercase())
                };
                page.open(&name, tag.self_closing, &attribute);
            }
            Token::EndTag(tag) => page.close(&String::from_utf8_lossy(&tag.name)),
            Token::String(words) => page.words(&String::from_utf8_lossy(&words)),
            _ => {}
        }
    }
    page.finish()
}

/// A row of a table while it is read.
#[derive(Default)]
struct Row {
    cells: Vec<Cell>,
    /// Whether the last cell is still open.
    open: bool,
}

/// A table while it is read.
#[derive(Default)]
struct Table {
    /// The number of open rows of the tables around it.
    base: usize,
    /// Cells that span rows: their column, the rows left, and their text.
    spanning: Vec<(usize, usize, String)>,
}

#[derive(Default)]
struct Cell {
    text: String,
    /// Whether it holds a table of its own: the outer table only arranges the page.
    arranges: bool,
    /// How many rows below this one the cell spans, and how many columns.
    spans: usize,
    across: usize,
}

#[derive(Default)]
struct Page {
    text: String,
    /// The element that hides the text, and how many of its kind are open.
    hidden: Option<(String, usize)>,
    preformatted: usize,
    /// The rows of the tables that are open, the innermost last.
    rows: Vec<Row>,
    /// The open tables, the innermost last.
    tables: Vec<Table>,
    /// Whether a `span` was just closed, and whether another one was opened right after it.
    after_span: bool,
    between_spans: bool,
}

impl Page {
    /// Returns the text that words go to: the open cell, or the page.
    fn target(&mut self) -> &mut String {
        match self.rows.last_mut().filter(|row| row.open).and_then(|row| row.cells.last_mut()) {
            Some(cell) => &mut cell.text,
            None => &mut self.text,
        }
    }

    fn in_cell(&self) -> bool {
        self.rows.last().is_some_and(|row| row.open)
    }

    fn open(&mut self, name: &str, self_closing: bool, attribute: &dyn Fn(&str) -> Option<String>) {
        let style = attribute("style").unwrap_or_default().replace(' ', "");
        let invisible = attribute("hidden").is_some()
            || style.contains("display:none")
            || style.contains("visibility:hidden");
        if let Some((hidden, depth)) = &mut self.hidden {
            // Elements that the page failed to close end where its visible part begins, and some end
            // where the next one of their kind begins.
            let ends = name == "body"
                || name == "main"
                || (hidden == name && CLOSED_BY_THE_NEXT.contains(&name) && !invisible);
            if !ends {
                *depth += usize::from(hidden == name && !self_closing);
                return;
            }
            self.hidden = None;
        }
        if HIDDEN.contains(&name) || (invisible && !VOID.contains(&name)) {
            if !self_closing {
                self.hidden = Some((name.to_owned(), 1));
            }
            return;
        }
        self.between_spans = name == "span" && self.after_span;
        self.after_span = false;
        match name {
            "table" if self.tables.len() < MOST_TABLES => {
                if !self.in_cell() {
                    self.new_line();
                }
                self.tables.push(Table { base: self.rows.len(), spanning: Vec::new() });
            }
            "tr" if self.tables.len() < MOST_TABLES => {
                // The end of a row may be left out.
                self.end_rows();
                self.rows.push(Row::default());
            }
            "td" | "th" if self.tables.len() < MOST_TABLES => {
                if self.rows.len() > self.base() {
                    self.end_cell();
                } else {
                    self.rows.push(Row::default());
                }
                let spans = attribute("rowspan").and_then(|it| it.trim().parse::<usize>().ok());
                let spans = spans.unwrap_or(1).clamp(1, MOST_ROWS) - 1;
                self.fill_spanned();
                let across = attribute("colspan").and_then(|it| it.trim().parse::<usize>().ok());
                let across = across.unwrap_or(1).clamp(1, MOST_COLUMNS);
                if let Some(row) = self.rows.last_mut() {
                    // Further cells join the last one.
                    if row.cells.len() < MOST_COLUMNS {
                        row.cells.push(Cell { spans, across, ..Cell::default() });
                    }
                    row.open = true;
                }
            }
            "img" => {
                // A picture of a tick.
                let alt = attribute("alt").filter(|alt| (1..=20).contains(&alt.len()));
                if self.in_cell()
                    && let Some(alt) = alt
                {
                    self.target().push_str(&alt);
                }
            }
            "br" if self.in_cell() => self.line_in_cell(),
            "pre" => {
                self.preformatted += 1;
                self.new_line();
                self.target().push_str("```\n");
            }
            _ if MARKED.contains(&name) && self.preformatted == 0 => self.target().push('*'),
            "li" if !self.in_cell() => {
                self.new_line();
                self.text.push_str("- ");
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !self.in_cell() => {
                self.new_line();
                self.text.push_str("\n# ");
            }
            "p" | "li" | "div" if self.in_cell() => self.line_in_cell(),
            _ if BLOCKS.contains(&name) && !self.in_cell() => self.new_line(),
            _ if BLOCKS.contains(&name) => self.blank(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if let Some((hidden, depth)) = &mut self.hidden {
            *depth -= usize::from(hidden == name);
            if *depth == 0 {
                self.hidden = None;
            }
            return;
        }
        self.after_span = name == "span";
        match name {
            "td" | "th" if self.rows.len() > self.base() => self.end_cell(),
            "tr" => self.end_rows(),
            "table" => {
                self.end_rows();
                self.tables.pop();
                let around = self.rows.last_mut().filter(|row| row.open);
                match around.and_then(|row| row.cells.last_mut()) {
                    Some(cell) => cell.arranges = true,
                    None => self.new_line(),
                }
            }
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.new_line();
                self.target().push_str("```\n");
            }
            _ if MARKED.contains(&name) && self.preformatted == 0 => self.target().push('*'),
            _ if BLOCKS.contains(&name) && !self.in_cell() => self.new_line(),
            _ if BLOCKS.contains(&name) => self.blank(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.hidden.is_some() {
            return;
        }
        let preformatted = self.preformatted > 0 && !self.in_cell();
        // "<span>Modify</span><span>Content</span>": only the look of the page sets them apart.
        let gap = std::mem::take(&mut self.between_spans)
            && words.starts_with(char::is_uppercase)
            && self.target().ends_with(char::is_alphanumeric);
        if gap {
            self.target().push('\t');
        }
        if !words.trim().is_empty() {
            self.after_span = false;
        }
        for c in words.chars() {
            match c {
                '\n' if preformatted => self.text.push('\n'),
                c if c.is_whitespace() => self.blank(),
                c => self.target().push(c),
            }
        }
    }

    fn blank(&mut self) {
        let text = self.target();
        if !text.ends_with([' ', '\n', '\t']) && !text.is_empty() {
            text.push(' ');
        }
    }

    /// Begins a new line inside of a cell.
    fn line_in_cell(&mut self) {
        let text = self.target();
        while text.ends_with(' ') {
            text.pop();
        }
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
    }

    fn new_line(&mut self) {
        if self.in_cell() {
            self.line_in_cell();
            return;
        }
        // A paragraph inside a list item or a heading continues its line.
        if ["- ", "# "].iter().any(|mark| {
            self.text.strip_suffix(mark).is_some_and(|it| it.is_empty() || it.ends_with('\n'))
        }) {
            return;
        }
        while self.text.ends_with(' ') {
            self.text.pop();
        }
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// Returns the number of open rows around the innermost table.
    fn base(&self) -> usize {
        self.tables.last().map_or(0, |table| table.base)
    }

    /// Ends the rows of the innermost table that are still open.
    fn end_rows(&mut self) {
        while self.rows.len() > self.base() {
            self.end_row();
        }
    }

    fn end_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.open = false;
            let across = row.cells.last_mut().map_or(0, |cell| std::mem::take(&mut cell.across));
            let more = across.saturating_sub(1).min(MOST_COLUMNS.saturating_sub(row.cells.len()));
            row.cells.extend((0..more).map(|_| Cell::default()));
        }
    }

    /// Repeats the cells that span this row, up to the next free column.
    fn fill_spanned(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        while let Some(row) = self.rows.last_mut() {
            let column = row.cells.len();
            let Some(spanning) = table.spanning.iter_mut().find(|(at, ..)| *at == column) else {
                break;
            };
            row.cells.push(Cell { text: spanning.2.clone(), ..Cell::default() });
            spanning.1 -= 1;
            table.spanning.retain(|(_, rows, _)| *rows > 0);
        }
    }

    /// Writes a finished row, one line for each scope that a cell lists.
    fn end_row(&mut self) {
        self.end_cell();
        self.fill_spanned();
        let Some(row) = self.rows.pop() else { return };
        if let Some(table) = self.tables.last_mut() {
            // A short row uses up the cells that would span it further right.
            for (at, rows, _) in &mut table.spanning {
                *rows -= usize::from(*at >= row.cells.len());
            }
            table.spanning.retain(|(_, rows, _)| *rows > 0);
        }
        let repeats =
            |cell: &Cell| cell.spans > 0 && !cell.arranges && cell.text.len() <= LONGEST_REPEATED;
        for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| repeats(cell)) {
            if let Some(table) = self.tables.last_mut() {
                table.spanning.push((column, cell.spans, cell.text.clone()));
            }
        }
        if row.cells.iter().any(|cell| cell.arranges) {
            for cell in row.cells {
                self.new_line();
                self.target().push_str(cell.text.trim());
            }
            self.new_line();
            return;
        }
        let cells: Vec<Vec<&str>> = row
            .cells
            .iter()
            .map(|cell| cell.text.trim().lines().map(str::trim).collect::<Vec<_>>())
            .collect();
        if cells.is_empty() {
            return;
        }
        let is_list = |lines: &&Vec<&str>| {
            (2..=MOST_ROWS).contains(&lines.len())
                && lines.iter().all(|line| lexicon::exact_name(line).is_some())
        };
        let count = cells.iter().find(is_list).map_or(1, Vec::len);
        let fits = cells.iter().all(|lines| lines.len() <= 1 || lines.len() == count);
        let rows = if fits { count } else { 1 };
        let mut written = String::new();
        for number in 0..rows {
            for (column, lines) in cells.iter().enumerate() {
                if column > 0 {
                    written.push('\t');
                }
                match rows {
                    1 => written.push_str(&lines.join(" ")),
                    _ => written.push_str(lines.get(number).or(lines.first()).unwrap_or(&"")),
                }
            }
            written.push('\n');
        }
        if !self.in_cell() {
            self.new_line();
        }
        let target = self.target();
        target.push_str(written.trim_end_matches('\n'));
        target.push('\n');
    }

    fn finish(mut self) -> String {
        while !self.tables.is_empty() {
            self.end_rows();
            self.tables.pop();
        }
        self.end_rows();
        self.text.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{from_html, looks_like_html};

    #[test]
    fn blocks_become_lines_and_cells_stay_separate() {
        let page = "<html><head><title>x</title><script>if (a<b) {}</script></head><body>\
            <nav><ul><li>Orders</li></ul></nav><h1>A&amp;B&nbsp;C</h1><table><tr><th>Scope</th>\
            <th>Level</th></tr><tr><td><p>Orders</p></td><td>Read<b>-only</b></td></tr></table>\
            <ul><li>One<ul><li>Two</li></ul></li></ul></body></html>";
        let text = "# A&B C\nScope\tLevel\nOrders\tRead*-only*\n- One\n- Two";
        assert_eq!(from_html(page), text);
    }

    #[test]
    fn a_saved_page_is_read_as_it_looks() {
        let spans = "<table><tr><td>Orders<td rowspan=2>modify<tr><td>Products</table>";
        assert_eq!(from_html(spans), "Orders\tmodify\nProducts\tmodify");
        let lines = "<table><tr><td>Modify</td><td>Orders<br>Products</td></tr></table>";
        assert_eq!(from_html(lines), "Modify\tOrders\nModify\tProducts");
        let ticks = "<table><tr><td>Orders</td><td><img alt='Yes'></td></tr></table>";
        assert_eq!(from_html(ticks), "Orders\tyes");
        let hidden = "<p>A<div hidden>B<div>C</div></div><p style='display: none'>D</p><p>E</p>";
        assert_eq!(from_html(hidden), "A\nE");
        let inside = "<table><tr><td>Menu</td><td><table><tr><td>A</td><td>B</td></tr>\
            <tr><td>C</td><td>D</td></tr></table></td></tr></table>";
        assert_eq!(from_html(inside), "Menu\nA\tB\nC\tD");
        let ticks = "<table><tr><th>Scope<th>None<th>Read-only<th>Modify\
            <tr><td>Orders<td colspan=2><td>x</table>";
        assert!(from_html(ticks).ends_with("Orders\t\t\tx"));
        let open = "<p hidden>A<p>B";
        assert_eq!(from_html(open), "B");
        // Cells that span rows inside of each other don't multiply the text.
        let mut page = "x".to_owned();
        for _ in 0..5 {
            let rows = "<tr>".repeat(59);
            page = format!("<table><tr><td rowspan=60>{page}</td>{rows}</table>");
        }
        assert!(from_html(&page).len() < 1000);
        let deep = "<table><tr><td>x".repeat(3000);
        assert!(from_html(&deep).contains('x'));
    }

    #[test]
    fn text_with_angle_brackets_is_not_html() {
        assert!(!looks_like_html("Orders > modify\nProducts < all"));
        assert!(!looks_like_html("Settings > API <your store>"));
        assert!(looks_like_html("<p>Orders</p>"));
        assert!(looks_like_html("<ul><li>Orders"));
    }
}

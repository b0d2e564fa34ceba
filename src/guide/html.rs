//! Extracts the visible text of an HTML page: one line per block, tabs between cells.

use html5gum::{Token, Tokenizer, emitters::default::DefaultEmitter};

/// Elements whose contents aren't part of the guide's text.
const HIDDEN: [&str; 12] = [
    "script", "style", "head", "template", "noscript", "svg", "nav", "header", "footer", "aside",
    "select", "button",
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
                page.open(&name, tag.self_closing);
            }
            Token::EndTag(tag) => page.close(&String::from_utf8_lossy(&tag.name)),
            Token::String(words) => page.words(&String::from_utf8_lossy(&words)),
            _ => {}
        }
    }
    page.finish()
}

#[derive(Default)]
struct Page {
    text: String,
    hidden: Vec<String>,
    preformatted: usize,
    in_cell: usize,
}

impl Page {
    fn open(&mut self, name: &str, self_closing: bool) {
        if HIDDEN.contains(&name) {
            if !self_closing {
                self.hidden.push(name.to_owned());
            }
            return;
        }
        if !self.hidden.is_empty() {
            // Elements that the page failed to close end where its visible part begins.
            if name == "body" || name == "main" {
                self.hidden.clear();
            }
            return;
        }
        match name {
            "td" | "th" => {
                if !self.text.ends_with(['\n', '\t']) && !self.text.is_empty() {
                    self.text.push('\t');
                } else if self.text.ends_with('\t') {
                    // An empty cell still counts as a cell.
                    self.text.push('\t');
                }
                self.in_cell += 1;
            }
            "pre" => {
                self.preformatted += 1;
                self.new_line();
                self.text.push_str("```\n");
            }
            "b" | "strong" | "i" | "em" | "u" | "code" | "kbd" if self.preformatted == 0 => {
                self.text.push('*');
            }
            "li" if self.in_cell == 0 => {
                self.new_line();
                self.text.push_str("- ");
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.in_cell == 0 => {
                self.new_line();
                self.text.push_str("\n# ");
            }
            "tr" => self.break_line(),
            _ if BLOCKS.contains(&name) && self.in_cell == 0 => self.new_line(),
            _ if BLOCKS.contains(&name) => self.blank(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(place) = self.hidden.iter().rposition(|hidden| hidden == name) {
            self.hidden.truncate(place);
            return;
        }
        if !self.hidden.is_empty() {
            return;
        }
        match name {
            "td" | "th" => self.in_cell = self.in_cell.saturating_sub(1),
            "table" | "tr" => {
                self.in_cell = 0;
                self.break_line();
            }
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.new_line();
                self.text.push_str("```\n");
            }
            "b" | "strong" | "i" | "em" | "u" | "code" | "kbd" if self.preformatted == 0 => {
                self.text.push('*');
            }
            "p" | "ul" | "ol" | "dl" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
                if self.in_cell == 0 =>
            {
                self.new_line();
            }
            "li" | "dt" | "dd" | "div" if self.in_cell == 0 => self.new_line(),
            _ if BLOCKS.contains(&name) => self.blank(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if !self.hidden.is_empty() {
            return;
        }
        for c in words.chars() {
            match c {
                '\n' if self.preformatted > 0 => self.text.push('\n'),
                c if c.is_whitespace() => self.blank(),
                c => self.text.push(c),
            }
        }
    }

    fn blank(&mut self) {
        if !self.text.ends_with([' ', '\n', '\t']) && !self.text.is_empty() {
            self.text.push(' ');
        }
    }

    fn new_line(&mut self) {
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

    /// Ends a table row; its trailing empty cells are kept.
    fn break_line(&mut self) {
        self.new_line();
    }

    fn finish(self) -> String {
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
        let text = "# A&B C\nScope\tLevel\nOrders \tRead*-only*\n- One\n- Two";
        assert_eq!(from_html(page), text);
    }

    #[test]
    fn text_with_angle_brackets_is_not_html() {
        assert!(!looks_like_html("Orders > modify\nProducts < all"));
        assert!(!looks_like_html("Settings > API <your store>"));
        assert!(looks_like_html("<p>Orders</p>"));
        assert!(looks_like_html("<ul><li>Orders"));
    }
}

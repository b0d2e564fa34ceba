//! The text of a copied or saved web page, with the contents of its fields, which browsers leave out
//! of copied text.

use super::label;
use std::collections::HashMap;

use html5gum::{Token, Tokenizer, emitters::default::DefaultEmitter};

/// Elements that aren't shown.
const HIDDEN: [&[u8]; 4] = [b"script", b"style", b"template", b"noscript"];
/// Elements within a line; all others begin a new one.
const INLINE: [&[u8]; 14] = [
    b"a", b"abbr", b"b", b"bdi", b"code", b"em", b"font", b"i", b"mark", b"small", b"span",
    b"strong", b"u", b"wbr",
];

/// Kinds of fields that show no text.
const WITHOUT_TEXT: [&str; 5] = ["radio", "checkbox", "hidden", "submit", "button"];
/// Elements whose line ends are shown.
const PREFORMATTED: [&[u8]; 2] = [b"pre", b"textarea"];

/// Returns the text without the header of Windows' clipboard format for pages.
pub(super) fn without_clipboard_header(text: &str) -> &str {
    let has_header = text.starts_with("Version:") && text.contains("StartHTML:");
    match text.find('<') {
        Some(at) if has_header => text.get(at..).unwrap_or(text),
        _ => text,
    }
}

/// Whether a text is part of a web page.
pub(super) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    start.starts_with('<') && text.contains("</")
}

/// Returns the labels that name a field by its `id`.
fn labels_by_field(html: &str) -> HashMap<String, String> {
    let mut labels = HashMap::new();
    let mut open: Option<(String, String)> = None;
    for token in Tokenizer::<_, DefaultEmitter>::new(html).flatten() {
        match token {
            Token::StartTag(tag) if &*tag.name == b"label" => {
                let field = tag.attributes.get(b"for".as_slice());
                open = field.map(|it| (String::from_utf8_lossy(it).into_owned(), String::new()));
            }
            Token::String(part) => {
                if let Some((_, text)) = &mut open {
                    text.push_str(&String::from_utf8_lossy(&part));
                }
            }
            Token::EndTag(tag) if &*tag.name == b"label" => {
                if let Some((field, text)) = open.take()
                    && label::whole(text.trim()).is_some()
                {
                    labels.insert(field, text.trim().to_owned());
                }
            }
            _ => {}
        }
    }
    labels
}

/// Returns the text of a web page: a line per block, and the contents of a field on a line of its
/// own.
pub(super) fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let (mut hidden, mut preformatted) = (0_usize, 0_usize);
    let labels = labels_by_field(html);
    for token in Tokenizer::<_, DefaultEmitter>::new(html).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name: &[u8] = &tag.name;
                if HIDDEN.contains(&name) {
                    hidden += usize::from(!tag.self_closing);
                } else if !INLINE.contains(&name) {
                    // Cells stay on one line, so that a table is still one.
                    text.push(if matches!(name, b"td" | b"th") { '\t' } else { '\n' });
                }
                preformatted += usize::from(PREFORMATTED.contains(&name));
                let attribute = |name: &str| {
                    let value = tag.attributes.get(name.as_bytes())?;
                    Some(String::from_utf8_lossy(value).into_owned())
                };
                let kind = attribute("type").unwrap_or_default().to_ascii_lowercase();
                // An XML element or a pair of attributes that names its value.
                if let Ok(element) = std::str::from_utf8(name)
                    && label::whole(element).is_some()
                {
                    text.push_str(&format!("\n{element}: "));
                }
                if let (Some(key), Some(value)) = (attribute("key"), attribute("value"))
                    && name != b"input"
                {
                    text.push_str(&format!("\n{key}: {value}\n"));
                }
                if name == b"a"
                    && let Some(address) = attribute("href")
                    && address.contains("api.bigcommerce.com/")
                {
                    text.push_str(&format!("<{address}> "));
                }
                let is_field = name == b"input" && !WITHOUT_TEXT.contains(&kind.as_str());
                let named = attribute("id").and_then(|id| labels.get(&id).cloned());
                let named = named.or_else(|| {
                    let names = ["aria-label", "name", "placeholder", "title", "id"];
                    names.into_iter().filter_map(attribute).find(|it| label::whole(it).is_some())
                });
                let is_textarea = name == b"textarea";
                if (is_field || is_textarea)
                    && let Some(named) = &named
                {
                    text.push_str(&format!("\n{named}\n"));
                }
                if is_field && let Some(value) = attribute("value") {
                    text.push_str(&value);
                    text.push('\n');
                }
            }
            Token::EndTag(tag) => {
                let name: &[u8] = &tag.name;
                if PREFORMATTED.contains(&name) {
                    preformatted = preformatted.saturating_sub(1);
                }
                if HIDDEN.contains(&name) {
                    hidden = hidden.saturating_sub(1);
                } else if !INLINE.contains(&name) && !matches!(name, b"td" | b"th") {
                    text.push('\n');
                }
            }
            Token::String(part) if hidden == 0 && preformatted > 0 => {
                text.push_str(&String::from_utf8_lossy(&part));
            }
            // Other line ends in the source are spaces on the page.
            Token::String(part) if hidden == 0 => {
                let part = String::from_utf8_lossy(&part);
                text.extend(part.chars().map(|c| if c.is_whitespace() { ' ' } else { c }));
            }
            _ => {}
        }
    }
    text
}

//! Finds settings in code blocks: lines of an environment file, keys of JSON or YAML.

use super::names;
use super::phrases::{ANSWER, NOT_YOURS, SETTINGS};
use super::{Field, Group};
use crate::catalog::ValueSource;
use crate::guide::line::Line;
use std::ops::Range;

/// Finds the code blocks of a guide: the lines between two fences, an object of JSON, a script.
pub(super) fn blocks(lines: &[Line<'_>]) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut open: Option<(usize, Fence)> = None;
    for (number, line) in lines.iter().enumerate() {
        match open {
            None => open = Fence::opens(line.text).map(|fence| (number, fence)),
            Some((start, fence)) if fence.closes(line.text) => {
                blocks.push(start..number + 1);
                open = None;
            }
            // An object without an end is a sentence with a brace.
            Some((start, Fence::Object)) if number > start + Fence::LONGEST => open = None,
            Some(_) => {}
        }
    }
    blocks
}

/// What encloses a code block.
#[derive(Clone, Copy)]
enum Fence {
    Marks,
    Object,
    Script,
}

impl Fence {
    /// The most lines of an object that no fence encloses.
    const LONGEST: usize = 60;

    fn opens(text: &str) -> Option<Self> {
        if is_fence(text) {
            Some(Self::Marks)
        } else if text == "{" || text == "[" {
            Some(Self::Object)
        } else if text.starts_with("<script") && !text.contains("</script") {
            Some(Self::Script)
        } else {
            None
        }
    }

    fn closes(self, text: &str) -> bool {
        match self {
            Self::Marks => is_fence(text),
            Self::Object => ["}", "]", "},", "};"].contains(&text),
            Self::Script => text.contains("</script"),
        }
    }
}

fn is_fence(text: &str) -> bool {
    let text = text.trim_start_matches(['>', ' ', '-', '*']);
    text.starts_with("```") || text.starts_with("~~~")
}

/// Returns the settings of a block that the user fills in, or `None` if it is something else, such
/// as an answer or a script.
pub(super) fn settings(lines: &[Line<'_>], block: &Range<usize>) -> Option<Group> {
    /// How many lines before and after a block tell what it is.
    const NEAR: usize = 3;
    let code = lines.get(block.start + 1..block.end.saturating_sub(1))?;
    let fence = lines.get(block.start)?.text.to_lowercase();
    let is_env = ["env", "dotenv", "ini", "properties"].iter().any(|kind| fence.ends_with(kind));
    let shown = |line: &&Line<'_>| !line.is_blank();
    let before = lines.get(..block.start)?.iter().rev().take(4 * NEAR).filter(shown).take(NEAR);
    let after = lines.get(block.end..)?.iter().take(NEAR).filter(shown).take(1);
    let mut answer = false;
    let mut asked = is_env;
    for (place, line) in before.enumerate() {
        answer |= place < 2 && ANSWER.begin_in(line.text);
        asked |= SETTINGS.begin_in(line.text);
    }
    for line in after {
        answer |= NOT_YOURS.begin_in(line.text);
        asked |= SETTINGS.begin_in(line.text) && !line.place.heading;
    }
    let is_script = code.iter().any(|line| {
        [
            "<script", "{{", "function", "=>", "curl ", "const ", "import ", "GET /", "HTTP/",
            ".init(",
        ]
        .iter()
        .any(|words| line.text.contains(words))
    });
    let mut certain = Vec::new();
    let mut short = Vec::new();
    let mut all_filled = true;
    for (number, line) in code.iter().enumerate() {
        // A question of a program: "? Store hash"
        if let Some(label) = line.text.strip_prefix("? ")
            && let [(at, source)] = names::in_text(label).as_slice()
        {
            certain.push(Field::new(
                label.get(at.clone()).unwrap_or(label),
                *source,
                block.start + 1 + number,
            ));
            all_filled = false;
            asked = true;
            continue;
        }
        // "Store Hash: {your-store-hash}"
        if let Some((label, value)) = line.text.split_once(':')
            && label.contains(' ')
            && let [(at, source)] = names::in_text(label.trim()).as_slice()
            && *at == (0..label.trim().len())
        {
            all_filled &= !is_empty(value);
            certain.push(Field::new(label, *source, block.start + 1 + number));
            continue;
        }
        for (key, value) in keys(line.text) {
            let Some((source, is_certain)) = names::of_setting(key) else { continue };
            all_filled &= !is_empty(value);
            let field = Field::new(key, source, block.start + 1 + number);
            if is_certain { certain.push(field) } else { short.push(field) }
        }
    }
    if is_script || (answer && !is_env) {
        return None;
    }
    if !asked {
        let fields = certain;
        return (fields.len() > 1 && !all_filled).then(|| Group {
            fields,
            score: 1,
            ..Group::default()
        });
    }
    // Where settings name BigCommerce, the others belong to something else.
    let is_ours = |field: &Field| names::names_bigcommerce(&field.label);
    if certain.iter().chain(&short).any(is_ours) {
        certain.retain(|field| is_ours(field) || names::is_plain(&field.label));
        short.retain(is_ours);
        certain.append(&mut short);
    }
    // A sample that is filled in already is shown, unless its text asks for it.
    let mut fields = certain;
    let lone = |source: ValueSource| move |field: &Field| field.source != source;
    for field in short {
        if fields.iter().all(lone(field.source)) && (is_env || !all_filled) {
            fields.push(field);
        }
    }
    fields.sort_by_key(|field| field.line);
    Some(Group { fields, score: 6 - i32::from(all_filled) * 2, ..Group::default() })
}

/// Returns the keys of a line with their values: `NAME=value`, `"name": "value"`, `-e NAME=value`.
fn keys(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let text = text.trim_start_matches(['#', '-', ' ']).trim();
    for part in text.split([',', ' ']).filter(|part| !part.is_empty()) {
        let (key, value) = match part.split_once(['=', ':']) {
            Some(pair) => pair,
            None => continue,
        };
        let key = key.trim_matches(['"', '\'', '`', '{', '[', '$', ' ']);
        let named = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.' || c == '-';
        if !key.is_empty() && key.chars().all(named) {
            let value =
                if value.is_empty() { text.split_once(part).map_or("", |it| it.1) } else { value };
            found.push((key, value));
        }
    }
    found
}

/// Whether a setting has no value yet, or a placeholder for one.
fn is_empty(value: &str) -> bool {
    let value = value.trim().trim_matches(['"', '\'', ',', '}', ' ', '`']);
    let small = value.to_lowercase();
    value.is_empty()
        || value.starts_with(['<', '$', '…', '.', '*', '[', '{'])
        || ["your", "xxx", "paste", "enter", "replace", "change"]
            .iter()
            .any(|it| small.contains(it))
}

//! The place of each line in a guide: its heading, the list or table it belongs to, and whether
//! what stands there is what the vendor asks for.

use super::line::{Line, Place, What};

/// Words of a heading or an introduction above what the vendor asks for.
const ASKED: [&str; 6] =
    ["recommend", "recommended", "minimum", "required", "require", "mandatory"];
/// Words of a heading or an introduction above what isn't asked for.
const NOT_ASKED: [&str; 15] = [
    "former",
    "formerly",
    "old",
    "older",
    "previou",
    "previously",
    "legacy",
    "deprecated",
    "earlier",
    "outdated",
    "obsolete",
    "sample",
    "retired",
    "past",
    "history",
];
/// The same, of several words.
const NOT_ASKED_PHRASES: [&str; 6] =
    ["used to ", "for the record", "no longer", "until version", "before version", "up to version"];

/// Sets the place of each line.
pub(super) fn set(lines: &mut [Line<'_>]) {
    let mut block = 0;
    let mut heading = 0;
    let mut lead = 0;
    // Whether the last line that isn't blank belongs to a list or a table, and blank lines since.
    let mut in_list = false;
    let mut blank = true;
    for number in 0..lines.len() {
        let next_blank = lines.get(number + 1).is_none_or(Line::is_blank);
        let Some(line) = lines.get_mut(number) else { break };
        if line.is_blank() {
            blank = true;
            continue;
        }
        let listed = line.bullet || line.items.iter().any(|item| item.what == What::Cell);
        let is_heading = is_heading(line, blank, next_blank) && !listed;
        if is_heading {
            heading = weight(line);
            lead = 0;
        } else if !listed {
            lead = weight(line);
        }
        if !(listed && in_list) && (blank || listed != in_list || is_heading) {
            block += 1;
        }
        let told = if heading < 0 || lead < 0 { heading.min(lead) } else { heading.max(lead) };
        line.place = Place { block, weight: told, heading: is_heading };
        in_list = listed;
        blank = false;
    }
}

/// Whether a line is a heading: marked as one, or short, without an end mark and by itself.
fn is_heading(line: &Line<'_>, after_blank: bool, before_blank: bool) -> bool {
    let marked = line.text.starts_with('#');
    let apart = after_blank && before_blank;
    let plain = line.text.len() <= 80 && !line.text.ends_with(['.', ':', '!', '?', ',', ';', '|']);
    marked || (apart && plain && line.items.first().is_some_and(|first| first.capital))
}

fn weight(line: &Line<'_>) -> i8 {
    let small = line.text.to_lowercase();
    if line.has_word(&NOT_ASKED) || NOT_ASKED_PHRASES.iter().any(|words| small.contains(words)) {
        -1
    } else {
        i8::from(line.has_word(&ASKED))
    }
}

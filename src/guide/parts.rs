//! Parts of a long guide that are read one after another, so that the words of one part at a time
//! are held in memory.

use std::ops::Range;

/// Up to this size, in bytes, a text is read as a whole. Guides that vendors wrote are shorter, so
/// that lists and sentences are cut only in what is no guide.
const WHOLE: usize = 64 * 1024;

/// A longer text is read in parts of at most this size, in bytes. A part of line ends alone takes
/// some hundred times its size.
const PART: usize = 16 * 1024;

/// The parts of a text, which end at blank lines where there are some, else at the end of a line or
/// of a word.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let length = if text.len() <= WHOLE { rest.len() } else { end_of_part(rest) };
        let part = start..start + length;
        start = part.end;
        Some(part)
    })
}

/// How much of a text its first part takes, in bytes.
fn end_of_part(text: &str) -> usize {
    if text.len() <= PART {
        return text.len();
    }
    let part = text.get(..text.floor_char_boundary(PART)).unwrap_or_default();
    // A part that is much shorter than it may be would make many of one text.
    let least = part.floor_char_boundary(PART / 2);
    let late = part.get(least..).unwrap_or_default();
    let ends = ["\n\n", "\n\r\n", "\n"].iter().filter_map(|end| Some(late.rfind(end)? + end.len()));
    let mut ends = ends.into_iter();
    let end = ends.next().or_else(|| late.rfind(char::is_whitespace));
    end.map_or(part.len(), |end| least + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<&str> {
        parts(text).filter_map(|part| text.get(part)).collect()
    }

    #[test]
    fn a_guide_is_one_part_and_nothing_of_a_long_text_is_left_out() {
        let guide = "Scopes:\n\nOrders: Modify\n".repeat(WHOLE / 24);
        assert_eq!(all(&guide), [guide.as_str()]);
        let shapes =
            ["A\n", "a ", "a", "é", "\u{a0}é", "One two.\n\n", "Orders: Modify\r\n\r\n", "\n"];
        for shape in shapes {
            let text = shape.repeat(WHOLE + 1);
            let parts = all(&text);
            assert_eq!(parts.concat(), text, "{shape:?}");
            let sized = parts.iter().all(|part| (1..=PART).contains(&part.len()));
            assert!(sized && parts.len() <= 2 * text.len() / PART + 1, "{shape:?}");
        }
    }

    #[test]
    fn a_part_ends_at_a_blank_line() {
        let text = "Orders: Modify\nProducts: Modify\n\n".repeat(WHOLE / 16);
        assert!(all(&text).iter().all(|part| part.ends_with("\n\n")));
    }
}

//! Splits a long guide into parts that are read one after another, so that only one part's tokens
//! are in memory at a time.

use std::ops::Range;

/// Text up to this size, in bytes, is read as a whole. Vendors' guides are shorter, so lists and
/// sentences are only ever cut in text that isn't a guide.
const WHOLE: usize = 64 * 1024;

/// The largest part of a longer text, in bytes. A part that consists only of line breaks takes some
/// hundred times its size in memory.
const PART: usize = 16 * 1024;

/// Returns the parts of a text. They end at empty lines if possible, otherwise at the end of a line
/// or a word.
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

/// Returns the length of the first part of a text, in bytes.
fn end_of_part(text: &str) -> usize {
    if text.len() <= PART {
        return text.len();
    }
    let part = text.get(..text.floor_char_boundary(PART)).unwrap_or_default();
    // Parts that are much shorter than the limit would split a text into too many of them.
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
    fn guide_is_one_part_and_long_text_is_read_completely() {
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
    fn part_ends_at_an_empty_line() {
        let text = "Orders: Modify\nProducts: Modify\n\n".repeat(WHOLE / 16);
        assert!(all(&text).iter().all(|part| part.ends_with("\n\n")));
    }
}

//! Words that are looked for in a text all at once, in capitals or not.

use aho_corasick::AhoCorasick;
use std::ops::Range;

/// Some words to look for. None are found where they cannot be searched for, which takes more words
/// than a list in the source holds.
pub(super) struct Words(Option<AhoCorasick>);

impl Words {
    pub(super) fn of<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Self {
        Self(AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok())
    }

    /// Whether one of them is in a text, even inside another word.
    pub(super) fn are_in(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|search| search.is_match(text))
    }

    /// Each word, by its number, and its place in a text; places may overlap.
    pub(super) fn places(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let places = self.0.iter().flat_map(|search| search.find_overlapping_iter(text));
        places.map(|found| (found.pattern().as_usize(), found.range())).collect()
    }
}

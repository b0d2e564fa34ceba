//! Searches a text for many words at once, ignoring case.

use aho_corasick::AhoCorasick;
use std::ops::Range;

/// A set of words to search for. If the search can't be built, nothing is found; that takes more
/// words than any list in the source has.
pub(super) struct Words(Option<AhoCorasick>);

impl Words {
    pub(super) fn of<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Self {
        Self(AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok())
    }

    /// Whether a text contains one of them, even inside another word.
    pub(super) fn are_in(&self, text: &str) -> bool {
        // Most lines of a text made of short lines are shorter than any word.
        self.0
            .as_ref()
            .is_some_and(|search| text.len() >= search.min_pattern_len() && search.is_match(text))
    }

    /// Whether a word of the text begins with one of them.
    pub(super) fn begin_in(&self, text: &str) -> bool {
        if self.0.as_ref().is_none_or(|search| text.len() < search.min_pattern_len()) {
            return false;
        }
        let places = self.0.iter().flat_map(|search| search.find_overlapping_iter(text));
        places.into_iter().any(|found| {
            let before = text.get(..found.start()).and_then(|before| before.chars().next_back());
            before.is_none_or(|c| !c.is_alphanumeric())
        })
    }

    /// Returns the number of each word found and its position in the text; positions may overlap.
    pub(super) fn places(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let places = self.0.iter().flat_map(|search| search.find_overlapping_iter(text));
        places.map(|found| (found.pattern().as_usize(), found.range())).collect()
    }
}

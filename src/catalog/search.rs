//! Finds an app by what the user types: by name, alias or vendor, ignoring case and accents and
//! allowing one typo.

use super::app_profile::AppProfile;
use icu_normalizer::DecomposingNormalizerBorrowed;

/// In shorter words, a typo could make the word match anything.
const MIN_FOR_SLIP: usize = 4;

/// How well an app matches, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The name begins with what was typed.
    Start,
    /// A word of the name begins with it.
    Name,
    /// The vendor, an alias, or the middle of a word matches.
    Other,
    /// Matches with one typo.
    Slip,
}

/// The names that a user may type to find an app, prepared for comparison.
#[derive(Debug, Clone)]
pub struct SearchKey {
    name: String,
    words: Vec<String>,
    all: String,
}

impl SearchKey {
    /// Creates the key of an app from its names and its vendor.
    pub fn new(app: &AppProfile) -> Self {
        let others = [&app.short_name, &app.vendor, &app.id];
        let others = others.into_iter().chain(&app.aliases);
        let name = fold(&app.name);
        let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
        // Also without the spaces: "drop stream", "DropStream".
        let mut all = format!("{name}\n{}", name.replace(' ', ""));
        for other in others {
            let other = fold(other);
            words.extend(other.split(' ').map(str::to_owned));
            all.push('\n');
            all.push_str(&other);
            all.push('\n');
            all.push_str(&other.replace(' ', ""));
        }
        words.sort_unstable();
        words.dedup();
        Self { name, words, all }
    }
}

/// The user's input, prepared for comparison.
#[derive(Debug, Clone)]
pub struct Needle {
    whole: String,
    words: Vec<String>,
}

impl Needle {
    /// Prepares the user's input.
    pub fn new(typed: &str) -> Self {
        let whole = fold(typed);
        let words = whole.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        Self { whole, words }
    }

    /// Returns how well this app matches, or `None` if it doesn't.
    pub fn fit(&self, key: &SearchKey) -> Option<Fit> {
        if key.name.starts_with(&self.whole) {
            return Some(Fit::Start);
        }
        let worst = self
            .words
            .iter()
            .try_fold(Fit::Start, |worst, word| word_fit(word, key).map(|fit| worst.max(fit)));
        // The words may be typed with an extra space.
        worst.or_else(|| key.all.contains(&self.whole.replace(' ', "")).then_some(Fit::Other))
    }
}

fn word_fit(word: &str, key: &SearchKey) -> Option<Fit> {
    if key.name.split(' ').any(|name| name.starts_with(word)) {
        return Some(Fit::Name);
    }
    if key.all.contains(word) {
        return Some(Fit::Other);
    }
    let letters = word.chars().count();
    if letters < MIN_FOR_SLIP {
        return None;
    }
    // Results appear while the user types, so compare only the beginning of each word.
    let start: Vec<char> = word.chars().take(2).collect();
    let slip = |known: &String| {
        // After one typo, at least one of the first two letters is still among the first two.
        if !known.chars().take(2).any(|c| start.contains(&c)) {
            return false;
        }
        (letters - 1..=letters + 1).any(|length| {
            let start: String = known.chars().take(length).collect();
            strsim::osa_distance(word, &start) <= 1
        })
    };
    key.words.iter().any(slip).then_some(Fit::Slip)
}

/// Returns the text in lowercase without accents; runs of other characters become one space.
pub fn fold(text: &str) -> String {
    // Most names are ASCII and need no normalization.
    if text.is_ascii() {
        return fold_ascii(text);
    }
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let plain = apart.chars().filter(|c| !is_accent(c)).flat_map(char::to_lowercase);
    let spaced: String = plain.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A single pass, because thousands of saved connections are prepared for a search between two
/// frames.
fn fold_ascii(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut between_words = false;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            if between_words && !folded.is_empty() {
                folded.push(' ');
            }
            folded.push(char::from(byte.to_ascii_lowercase()));
        }
        between_words = !byte.is_ascii_alphanumeric();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_accents_and_punctuation_are_ignored() {
        assert_eq!(fold("  Próxima-Tienda  (ERP)"), "proxima tienda erp");
        assert_eq!(fold("iPaaS.com"), "ipaas com");
        assert_eq!(fold(" - (Ship & Co.) "), "ship co");
        assert_eq!(fold("..."), "");
    }
}

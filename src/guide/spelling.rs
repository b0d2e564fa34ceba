//! Normalizes words that have several spellings.

/// Replaces the ligatures of "fi" and "fl", which PDFs encode as one character.
pub(super) fn without_ligatures(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff")
}

/// Returns the word in lowercase, in one spelling and without a plural s.
pub(super) fn plain(word: &str) -> String {
    let mut plain = without_ligatures(&word.to_lowercase());
    if plain.len() > 3 && plain.ends_with('s') && !plain.ends_with("ss") && !plain.contains('_') {
        plain.pop();
    }
    match plain.as_str() {
        "fulfilment" => "fulfillment".to_owned(),
        "catalogue" => "catalog".to_owned(),
        _ => plain,
    }
}

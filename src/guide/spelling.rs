//! One spelling for words that are written in several.

/// PDFs print "fi" and "fl" as one sign.
pub(super) fn without_ligatures(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff")
}

/// Small letters, without the s of the plural, in one spelling.
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

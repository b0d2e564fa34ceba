//! Normalizes words that have several spellings.

use smol_str::SmolStr;

/// Replaces the ligatures of "fi" and "fl", which PDFs encode as one character.
pub(super) fn without_ligatures(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff")
}

/// Returns the word in lowercase, in one spelling and without a plural s.
pub(super) fn plain(word: &str) -> SmolStr {
    // A short word needs no allocation, and a long guide has thousands of them.
    let small = match word.is_ascii() {
        true => word.chars().map(|c| c.to_ascii_lowercase()).collect(),
        false => SmolStr::from(without_ligatures(&word.to_lowercase())),
    };
    let ends = small.len() > 3 && !small.ends_with("ss") && !small.contains('_');
    let singular = small.strip_suffix('s').filter(|_| ends);
    match singular.unwrap_or(&small) {
        "fulfilment" => SmolStr::new_static("fulfillment"),
        "catalogue" => SmolStr::new_static("catalog"),
        one if singular.is_some() => SmolStr::new(one),
        _ => small,
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn words_have_one_spelling() {
        for (word, one) in [
            ("Orders", "order"),
            ("FULFILMENTS", "fulfillment"),
            ("Fulfilment", "fulfillment"),
            ("catalogues", "catalog"),
            ("access", "access"),
            ("its", "its"),
            ("store_v2_orders", "store_v2_orders"),
            ("Pro\u{fb01}les", "profile"),
            ("\u{c4}ndern", "\u{e4}ndern"),
            ("", ""),
        ] {
            assert_eq!(plain(word), one);
        }
    }
}

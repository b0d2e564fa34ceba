//! The defaults for an app whose file doesn't give them: ID and monogram.

/// The longest name or label, in characters.
pub(super) const MAX_NAME: usize = 60;

/// Returns an ID made from a name: its letters and digits, with dashes between the words.
pub fn id_of(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<String> = plain.split_whitespace().map(str::to_lowercase).collect();
    let id: String = words.join("-").chars().take(MAX_NAME).collect();
    if id.is_empty() { "app".to_owned() } else { id }
}

/// Returns two letters for an app's tile: from its first two words, or from its only one.
pub fn monogram_of(name: &str) -> String {
    let mut words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or("?");
    let letters = match words.next() {
        Some(second) => first.chars().take(1).chain(second.chars().take(1)).collect::<String>(),
        None => return first.chars().take(2).collect(),
    };
    letters.to_uppercase()
}

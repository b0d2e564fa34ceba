//! Cuts an account name out of the text around it, and says what can be one.

use super::account_words::NOT_NAMES;

/// Returns the position of a phrase between other words.
pub(super) fn word_at(small: &str, phrase: &str) -> Option<usize> {
    small.match_indices(phrase).find_map(|(at, _)| {
        let before = small.get(..at)?.chars().next_back();
        let after = small.get(at + phrase.len()..)?.chars().next();
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let ends = phrase.ends_with(' ') || apart(after);
        (apart(before) && ends).then_some(at)
    })
}

/// Returns the text in the quotation marks that open a text.
pub(super) fn quoted(text: &str) -> Option<&str> {
    let pairs = [
        ("**\"", "\""),
        ("**“", "”"),
        ("**", "**"),
        ("\"", "\""),
        ("“", "”"),
        ("‘", "’"),
        ("'", "'"),
        ("`", "`"),
        ("« ", " »"),
        ("«", "»"),
        ("„", "“"),
        ("*", "*"),
        ("_", "_"),
        ("「", "」"),
    ];
    pairs.iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(open)?;
        inner.split_once(close).map(|(inner, _)| inner.trim_end_matches(['.', ',']))
    })
}

/// Returns the name after its lead: quoted, or the capitalized words.
pub(super) fn after(rest: &str) -> Option<String> {
    let rest = match rest.chars().next() {
        // The mark that closes the label.
        Some('*' | '"' | '`' | '\'' | '_' | '”' | '’') => {
            rest.trim_start_matches(['*', '"', '`', '\'', '_', '”', '’'])
        }
        _ => rest,
    };
    let mut rest = rest.trim_start_matches(|c: char| {
        c.is_whitespace() || [')', '>', ']', ',', '”', '’', ':', '=', '|', '–', '-'].contains(&c)
    });
    for filler in [
        "exactly ",
        "box, ",
        "box ",
        "field, ",
        "field: ",
        "field ",
        "we suggest ",
        "we recommend ",
        "of the account ",
        "to ",
        "as ",
        "type ",
        "enter ",
        "use ",
        "please write: ",
        "perhaps ",
        "say ",
        "enter: ",
        "we suggest: ",
        "of ",
        "it ",
        "for it ",
        "you can use ",
        "then ",
    ] {
        if let Some(more) = strip_word(rest, filler) {
            rest = more;
        }
    }
    let rest = rest.trim_start();
    if let Some(inner) = quoted(rest) {
        return sound(inner);
    }
    // Without quotes: the capitalized words, or one word with a special character in it.
    let rest = rest.trim_start_matches(['*', '_', '`']);
    let mut words = Vec::new();
    for word in rest.split_whitespace() {
        let bare = word.trim_end_matches(['.', ',', ';', ':', '!', ')', '*', '"', '`', '_']);
        let bare_name = bare.trim_matches(['*', '"', '`']);
        let first = bare_name.chars().next()?;
        let is_part = first.is_uppercase()
            || first.is_ascii_digit()
            || (words.is_empty() && bare_name.contains(['_', '-']));
        if !is_part {
            break;
        }
        words.push(bare_name);
        if bare.len() != word.len() {
            break;
        }
    }
    // "called Advanced Settings > API Accounts" is a menu.
    let joined = words.join(" ");
    let behind = rest.get(joined.len()..).unwrap_or_default().trim_start();
    if behind.starts_with(['>', '›', '→']) { None } else { sound(&joined) }
}

pub(super) fn sound(name: &str) -> Option<String> {
    let name = name.trim().trim_matches(['*', '`', '"', '_']).trim();
    let first = name.split_whitespace().next()?.to_lowercase();
    let first = first.trim_end_matches([',', '.', ':']);
    let long = name.chars().count();
    let odd = NOT_NAMES.contains(&first) || name.split_whitespace().count() > 8;
    let value = [
        "access token",
        "client id",
        "client secret",
        "store hash",
        "api path",
        "oauth scopes",
        "name",
        "api",
        "api account",
        "value",
        "values",
        "permission",
        "permissions",
        "description",
        "level",
        "access",
        "type",
        "levels",
        "price",
        "scope",
        "scopes",
        "notes",
        "required",
        "token type",
        "store-level api accounts",
        "create api account",
        "v2/v3 api token",
        "bigcommerce",
        "settings",
    ];
    let small = name.to_lowercase();
    let odd = odd || value.contains(&small.as_str()) || small.ends_with("...");
    let fits = (3..=60).contains(&long) && !odd && !name.contains(['\t', '|', '{', '<']);
    (fits && name.chars().any(char::is_alphabetic)).then(|| name.to_owned())
}

pub(super) fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then(|| text.get(word.len()..))?
}

//! The labels of a credentials file under all their names, wherever they appear in a line.

/// A label that Scopewise recognizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Label {
    AccessToken,
    ClientName,
    ClientId,
    ClientSecret,
    Name,
    ApiPath,
    StoreHash,
    /// These aren't in a credentials file; they show which wrong file it is.
    TokenType,
    Username,
    ApiToken,
    NormalStoreUrl,
}

impl Label {
    /// Whether this value names the store.
    pub(super) fn is_store(self) -> bool {
        matches!(self, Self::StoreHash | Self::ApiPath)
    }

    /// Whether BigCommerce's pop-up shows this value, and only once.
    pub(super) fn is_shown_once(self) -> bool {
        matches!(self, Self::AccessToken | Self::ClientId | Self::ClientSecret)
    }
}

/// Every name of a label, in capitals without spaces and dashes. The `.env` names are those of
/// BigCommerce's own starter projects and of common programs that read the file.
const NAMES: [(&str, Label); 56] = [
    ("BIGCOMMERCESTORE", Label::StoreHash),
    ("BIGCOMMERCECLIENT", Label::ClientId),
    ("BIGCOMMERCECONTEXT", Label::StoreHash),
    ("ACCESSTOKEN", Label::AccessToken),
    ("OAUTHACCESSTOKEN", Label::AccessToken),
    ("APIACCESSTOKEN", Label::AccessToken),
    ("AUTHTOKEN", Label::AccessToken),
    ("XAUTHTOKEN", Label::AccessToken),
    ("STOREACCESSTOKEN", Label::AccessToken),
    ("STOREAPITOKEN", Label::AccessToken),
    ("STOREAPIACCESSTOKEN", Label::AccessToken),
    ("OAUTHTOKEN", Label::AccessToken),
    ("TOKEN", Label::AccessToken),
    ("CLIENTNAME", Label::ClientName),
    ("ACCOUNTNAME", Label::ClientName),
    ("APIACCOUNTNAME", Label::ClientName),
    ("NAME", Label::Name),
    ("CLIENTID", Label::ClientId),
    ("XAUTHCLIENT", Label::ClientId),
    ("STOREAPICLIENTID", Label::ClientId),
    ("STORECLIENTID", Label::ClientId),
    ("APICLIENTID", Label::ClientId),
    ("OAUTHCLIENTID", Label::ClientId),
    ("AUTHCLIENT", Label::ClientId),
    ("CLIENTSECRET", Label::ClientSecret),
    ("STOREAPISECRET", Label::ClientSecret),
    ("STOREAPICLIENTSECRET", Label::ClientSecret),
    ("APISECRET", Label::ClientSecret),
    ("APISECRETKEY", Label::ClientSecret),
    ("CLIENTSECRETKEY", Label::ClientSecret),
    ("STORECLIENTSECRET", Label::ClientSecret),
    ("APICLIENTSECRET", Label::ClientSecret),
    ("SECRET", Label::ClientSecret),
    ("APIPATH", Label::ApiPath),
    ("STOREAPIURL", Label::ApiPath),
    ("STOREAPIPATH", Label::ApiPath),
    ("APIURL", Label::ApiPath),
    ("BASEURL", Label::ApiPath),
    ("STOREHASH", Label::StoreHash),
    ("STOREAPISTOREHASH", Label::StoreHash),
    ("APISTOREHASH", Label::StoreHash),
    ("STOREAPIHASH", Label::StoreHash),
    ("APIHASH", Label::StoreHash),
    ("STOREID", Label::StoreHash),
    ("HASH", Label::StoreHash),
    // The variables of BigCommerce's Widget Builder, and of Bloomreach's StarterStore.
    ("WIDGETBUILDERAUTHTOKEN", Label::AccessToken),
    ("WIDGETBUILDERAUTHID", Label::ClientId),
    ("WIDGETBUILDERAPIGATEWAYBASE", Label::ApiPath),
    ("BIGCOMMERCESTOREKEY", Label::StoreHash),
    ("TOKENTYPE", Label::TokenType),
    ("USERNAME", Label::Username),
    ("APIUSERNAME", Label::Username),
    ("LEGACYUSERNAME", Label::Username),
    ("APITOKEN", Label::ApiToken),
    ("LEGACYAPITOKEN", Label::ApiToken),
    ("NORMALSTOREURL", Label::NormalStoreUrl),
];

/// The labels as BigCommerce writes them, and STORE HASH, which users add by hand.
const IN_THE_FILE: [&str; 7] =
    ["ACCESSTOKEN", "CLIENTNAME", "CLIENTID", "CLIENTSECRET", "NAME", "APIPATH", "STOREHASH"];

/// Prefixes used in `.env` files and shell scripts.
const PREFIXES: [&str; 18] = [
    "THE",
    "OUR",
    "NEW",
    "EXPORT",
    "SET",
    "NEXTPUBLIC",
    "NUXTPUBLIC",
    "PUBLIC",
    "VITE",
    "GATSBY",
    "REACTAPP",
    "NUXT",
    "CATALYST",
    "BIGCOMMERCE",
    "YOUR",
    "LOCAL",
    "DEFINE",
    "BC",
];

/// The longest label in characters, including prefixes and separators.
const MAX_LABEL: usize = 64;

/// The longest distance from the start of a label to its separator, in bytes, including anything in
/// between.
pub(super) const NEAR: usize = 512;

/// The two-letter endings of all names, indexed by letter from A. Text with any other ending
/// doesn't end in a label.
const ENDINGS: [[bool; 26]; 26] = {
    let mut endings = [[false; 26]; 26];
    let mut at = 0;
    while at < NAMES.len() {
        let name = NAMES[at].0.as_bytes();
        let (one, two) = (name[name.len() - 2] - b'A', name[name.len() - 1] - b'A');
        endings[one as usize][two as usize] = true;
        at += 1;
    }
    endings
};

/// Whether a text may end in a label; a quick check that doesn't copy the text.
fn may_end_in_a_label(text: &str) -> bool {
    // Text in parentheses after a label doesn't count.
    if text.contains('(') {
        return true;
    }
    let mut letters = text.bytes().rev().filter(u8::is_ascii_alphabetic);
    let mut letter = || letters.next().map(|it| usize::from(it.to_ascii_uppercase() - b'A'));
    let (last, before) = (letter(), letter());
    before.zip(last).is_some_and(|(one, two)| ENDINGS[one][two])
}

/// Returns the ASCII letters only, in capitals.
fn canonical(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase()).collect()
}

/// Returns a variable's name from BigCommerce's on: "TAP_BIGCOMMERCE_…", "PROD_BC_…".
fn from_maker(text: &str) -> &str {
    if text.contains(' ') {
        return text;
    }
    let upper = text.to_ascii_uppercase();
    let at = upper.find("BIGCOMMERCE").or_else(|| upper.find("_BC_").map(|at| at + 1));
    at.and_then(|at| text.get(at..)).unwrap_or(text)
}

/// Whether a label can contain this character.
fn joins(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, ' ' | '_' | '-' | '.' | '/')
}

/// Returns the label if the whole text is one, with prefixes allowed; `None` if it contains
/// anything else.
pub(super) fn whole(text: &str) -> Option<Label> {
    // "Access token (keep secret)"
    let text = text.split_once('(').map_or(text, |(label, _)| label).trim_matches(is_decoration);
    // The label in another language behind it, from a translator.
    if let Some(at) = text.find(|c: char| !c.is_ascii() && c.is_alphabetic()) {
        let label = text.get(..at).filter(|it| it.ends_with(' ')).and_then(|it| whole(it.trim()));
        return label.filter(|it| it.is_shown_once());
    }
    if text.len() > MAX_LABEL || !may_end_in_a_label(text) || !text.chars().all(joins) {
        return None;
    }
    let mut name = canonical(from_maker(text));
    let mut prefixed = name.len() < canonical(text).len();
    loop {
        if let Some((_, label)) = NAMES.iter().find(|(known, _)| *known == name) {
            // "Your name" isn't the account name.
            return (!prefixed || *label != Label::Name).then_some(*label);
        }
        prefixed = true;
        let prefix = PREFIXES.iter().find(|prefix| name.starts_with(**prefix))?;
        name.drain(..prefix.len());
    }
}

/// Names that other services use as well.
const WEAK: [&str; 9] = [
    "OAUTHTOKEN",
    "OAUTHCLIENTID",
    "AUTHCLIENT",
    "APISECRET",
    "APISECRETKEY",
    "CLIENTSECRETKEY",
    "APIHASH",
    "APIURL",
    "BASEURL",
];
/// Prefixes that say nothing about the service.
const WEAK_PREFIXES: [&str; 8] =
    ["LOCAL", "REACTAPP", "GATSBY", "NUXTPUBLIC", "NUXT", "VITE", "NEXTPUBLIC", "PUBLIC"];

/// Whether this label, with the signs around it, may belong to another service: such a value counts
/// only where no other value has the same label.
pub(super) fn is_weak(text: &str) -> bool {
    let mut name = canonical(text);
    let mut weak = false;
    while !NAMES.iter().any(|(known, _)| *known == name) {
        let Some(prefix) = PREFIXES.iter().find(|prefix| name.starts_with(**prefix)) else {
            return false;
        };
        if ["BIGCOMMERCE", "BC", "CATALYST"].contains(prefix) {
            return false;
        }
        weak |= WEAK_PREFIXES.contains(prefix);
        name.drain(..prefix.len());
    }
    weak || WEAK.contains(&name.as_str())
}

/// Returns the label that this text ends with, as in `… k3v9x CLIENT ID`, and where it begins.
pub(super) fn at_end_of(text: &str) -> Option<(usize, Label)> {
    let text = text.trim_end_matches(|c: char| c == ' ' || is_decoration(c));
    if !may_end_in_a_label(text) {
        return None;
    }
    let from = text.char_indices().rev().take(MAX_LABEL);
    // Without parentheses, a label can't extend past a character that no label contains.
    let has_brackets = text.contains('(');
    let from = from.take_while(|(_, c)| has_brackets || joins(*c)).last();
    let (from, _) = from?;
    // A label can start only at the beginning of a word. The leftmost match wins, so that "CLIENT
    // NAME" isn't taken for "NAME".
    let mut before = from.checked_sub(1).and_then(|at| text.as_bytes().get(at)).copied();
    for (at, c) in text.get(from..)?.char_indices() {
        let begins = before.is_none_or(|b| !b.is_ascii_alphanumeric() && b != b'_' && b < 0x80);
        before = Some(if c.is_ascii() { c as u8 } else { 0xff });
        if !begins || !c.is_ascii_alphabetic() {
            continue;
        }
        let candidate = text.get(from + at..)?;
        // If the candidate contains spaces, only the file's own labels count: in "My store CLIENT
        // ID:" the word "store" belongs to the name.
        let sure = !candidate.contains(' ') || IN_THE_FILE.contains(&canonical(candidate).as_str());
        if sure && let Some(label) = whole(candidate) {
            return Some((from + at, label));
        }
    }
    None
}

/// Whether this is one of the file's own labels that cannot be part of a name.
pub(super) fn is_in_the_file(text: &str) -> bool {
    let name = canonical(text);
    name != "NAME" && IN_THE_FILE.contains(&name.as_str())
}

/// Whether this label is a common word that counts only at the start of a line or after another
/// label ("store name:", "file name:").
pub(super) fn is_common_word(text: &str) -> bool {
    matches!(canonical(text).as_str(), "NAME" | "TOKEN" | "SECRET" | "HASH" | "USERNAME")
}

/// Whether this character is decoration around labels: comment markers, bullets, quotes, Markdown,
/// JSON, table bars.
pub(super) fn is_decoration(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '#' | '>'
                | '*'
                | '"'
                | '\''
                | '`'
                | '{'
                | '['
                | '('
                | '|'
                | ','
                | ';'
                | '}'
                | ']'
                | ')'
                | '•'
                | '·'
                | '◦'
                | '▪'
                | '‣'
                | '●'
                | '–'
                | '—'
                | '-'
                | '/'
                | '<'
                | '!'
                | '~'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_name_has_a_known_ending() {
        for (name, label) in NAMES {
            assert!(may_end_in_a_label(name), "{name}");
            assert_eq!(at_end_of(name), Some((0, label)), "{name}");
        }
        assert!(!may_end_in_a_label("k3v9x0q7m2n5b8"));
        assert!(may_end_in_a_label("Client ID (keep)"));
    }
}

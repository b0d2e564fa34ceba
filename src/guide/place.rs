//! The place of each line in a guide: its heading, the list or table it belongs to, and whether
//! what stands there is what the vendor asks for.

use super::lexicon::Strength;
use super::line::{Line, Place, What};
use super::words::Words;
use std::sync::LazyLock;

/// Words of a heading or an introduction above what the vendor asks for.
const ASKED: [&str; 6] =
    ["recommend", "recommended", "minimum", "required", "require", "mandatory"];
/// Words of a heading or an introduction above what isn't asked for.
const NOT_ASKED: [&str; 15] = [
    "former",
    "formerly",
    "old",
    "older",
    "previou",
    "previously",
    "legacy",
    "deprecated",
    "earlier",
    "outdated",
    "obsolete",
    "sample",
    "retired",
    "past",
    "history",
];
/// The same, of several words.
static NOT_ASKED_PHRASES: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "used to ",
        "for the record",
        "no longer",
        "until version",
        "before version",
        "up to version",
    ])
});

/// How many lines a text stays with another kind of account.
const OTHER_ACCOUNT_LINES: usize = 16;
/// Words about the account that scopes of the form belong to.
static API_ACCOUNT: LazyLock<Words> =
    LazyLock::new(|| Words::of(["store-level", "api account", "v2/v3", "v3/v2"]));
/// Words of a step that leads to an app's registration.
static REGISTRATION: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "devtools.bigcommerce.com",
        "developer portal",
        "my apps",
        "create an app",
        "register an app",
    ])
});
static STOREFRONT: LazyLock<Words> = LazyLock::new(|| Words::of(["storefront"]));

/// Whether a step leads to an app's registration or to a token for the storefront.
fn begins_other_account(line: &Line<'_>) -> bool {
    let registers = REGISTRATION.are_in(line.text);
    if !registers && !STOREFRONT.are_in(line.text) {
        return false;
    }
    if line.items.iter().any(|item| item.level().is_some_and(|(_, it)| it == Strength::Strong)) {
        return false;
    }
    let small = line.text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| small.contains(word));
    let storefront = small.contains("storefront api")
        && !small.contains("impersonation")
        && (has(&["→ storefront api", "> storefront api", "choose", "select", "generate"]))
        && !has(&["modify", "manage"]);
    registers || storefront
}

/// Sets the place of each line.
pub(super) fn set(lines: &mut [Line<'_>]) {
    let mut block = 0;
    let mut heading = 0;
    let mut lead = 0;
    // Lines left that are about another kind of account.
    let mut other_account = 0_usize;
    // Whether the last line that isn't blank belongs to a list or a table, and blank lines since.
    let mut in_list = false;
    let mut blank = true;
    for number in 0..lines.len() {
        let next_blank = lines.get(number + 1).is_none_or(Line::is_blank);
        let Some(line) = lines.get_mut(number) else { break };
        if line.is_blank() {
            blank = true;
            continue;
        }
        let listed = line.bullet || line.items.iter().any(|item| item.what == What::Cell);
        let is_heading = is_heading(line, blank, next_blank) && !listed;
        if is_heading {
            heading = weight(line);
            lead = 0;
        } else if !listed {
            lead = weight(line);
        }
        if !(listed && in_list) && (blank || listed != in_list || is_heading) {
            block += 1;
        }
        let names_account = API_ACCOUNT.are_in(line.text);
        if is_heading || (names_account && !STOREFRONT.are_in(line.text)) {
            other_account = 0;
        }
        if !names_account && begins_other_account(line) {
            other_account = OTHER_ACCOUNT_LINES;
        }
        let told = if heading < 0 || lead < 0 { heading.min(lead) } else { heading.max(lead) };
        line.place =
            Place { block, weight: told, heading: is_heading, other_account: other_account > 0 };
        other_account = other_account.saturating_sub(1);
        in_list = listed;
        blank = false;
    }
}

/// Whether a line is a heading: marked as one, or short, without an end mark and by itself.
fn is_heading(line: &Line<'_>, after_blank: bool, before_blank: bool) -> bool {
    let marked = line.text.starts_with('#');
    let apart = after_blank && before_blank;
    let plain = line.text.len() <= 80 && !line.text.ends_with(['.', ':', '!', '?', ',', ';', '|']);
    marked || (apart && plain && line.items.first().is_some_and(|first| first.capital))
}

fn weight(line: &Line<'_>) -> i8 {
    /// No shorter line holds one of the words.
    const SHORTEST: usize = 3;
    if line.text.len() < SHORTEST {
        return 0;
    }
    if line.has_word(&NOT_ASKED) || NOT_ASKED_PHRASES.are_in(line.text) {
        -1
    } else {
        i8::from(line.has_word(&ASKED))
    }
}

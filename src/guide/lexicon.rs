//! The names of scopes and levels, in all the spellings that guides use.

use super::spelling::{plain, without_ligatures};
use crate::catalog::{Level, Scope, catalog};
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Names that older or less precise guides use for a scope, in addition to the catalog's aliases.
const MORE_NAMES: [(&str, &str); 17] = [
    ("information_settings", "Store Information"),
    ("information_settings", "Information Settings"),
    ("information_settings", "Information and Setting"),
    ("information_settings", "Info & Settings"),
    ("information_settings", "Store Information & Settings"),
    ("sites_routes", "Sites Routes"),
    ("sites_routes", "Site and Route"),
    ("get_payment_methods", "Payment Methods"),
    ("create_payments", "Create Payment"),
    ("customers_login", "Customer Login"),
    ("stored_payment_instruments", "Payment Instruments"),
    ("storefront_api_customer_impersonation_tokens", "Storefront API Customer Impersonation"),
    ("storefront_api_customer_impersonation_tokens", "Customer Impersonation Tokens"),
    ("store_inventory", "Inventory"),
    ("store_locations", "Locations"),
    ("order_fulfillment", "Orders Fulfillment"),
    ("checkout_content", "Checkouts Content"),
];

/// A level as guides name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StatedLevel {
    /// One of the form's levels.
    Level(Level),
    /// The highest level that the scope offers.
    Highest,
    /// Either of two levels: "Read-only or Modify".
    Either(Level, Level),
}

/// The level to propose for a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Proposal {
    pub(super) level: Level,
    /// The levels that the guide allows, if it allows more than one.
    pub(super) choice: Vec<Level>,
    /// Whether the guide states a level that the scope doesn't offer.
    pub(super) only_level: bool,
}

impl StatedLevel {
    /// Returns what to propose for this scope, or `None` if it offers nothing like this level.
    pub(super) fn proposal(self, scope: &Scope) -> Option<Proposal> {
        let of = |level| Self::Level(level).for_scope(scope);
        let (level, choice) = match self {
            Self::Either(one, other) => {
                let mut both: Vec<Level> = [of(one), of(other)].into_iter().flatten().collect();
                both.sort();
                both.dedup();
                (*both.first()?, if both.len() > 1 { both } else { Vec::new() })
            }
            said => (said.for_scope(scope)?, Vec::new()),
        };
        let only_level = matches!(self, Self::Level(said) if !said.is_rest() && !scope.offers(said))
            && scope.least() == scope.highest();
        Some(Proposal { level, choice, only_level })
    }

    /// Returns the level of this scope that is meant, or `None` if the scope offers nothing like
    /// it.
    pub(super) fn for_scope(self, scope: &Scope) -> Option<Level> {
        match self {
            Self::Either(..) => self.proposal(scope).map(|proposal| proposal.level),
            Self::Highest => Some(scope.highest()),
            Self::Level(level) if scope.offers(level) => Some(level),
            Self::Level(Level::None) => Some(scope.rest()),
            // If a scope has only one level that grants access, any level word means that one. What
            // is open by default already is not meant by "read-only".
            Self::Level(level) if !level.is_rest() && scope.least() == scope.highest() => {
                (level != Level::ReadOnly || scope.rest() == Level::None).then_some(scope.highest())
            }
            Self::Level(Level::Modify | Level::Full | Level::Manage) => Some(scope.highest()),
            Self::Level(_) => None,
        }
    }
}

pub(super) struct Name {
    pub(super) words: Vec<SmolStr>,
    pub(super) scope: &'static Scope,
}

static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let mut names: Vec<Name> = Vec::new();
    for scope in catalog().all_scopes() {
        let own = [&scope.ui_name, &scope.panel_name].into_iter().chain(&scope.aliases);
        let more = MORE_NAMES.iter().filter(|(id, _)| *id == scope.id).map(|(_, name)| *name);
        for name in own.map(String::as_str).chain(more) {
            let words: Vec<SmolStr> = words_of(name);
            if names.iter().all(|known| known.words != words) {
                names.push(Name { words, scope });
            }
        }
    }
    names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    names
});

fn words_of(name: &str) -> Vec<SmolStr> {
    let spaced = name.replace('&', " and ").replace(['/', '-'], " ");
    spaced.split_whitespace().map(plain).collect()
}

/// Whether a scope's name ends with this word.
pub(super) fn ends_a_name(word: &str) -> bool {
    static LAST: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        NAMES.iter().filter_map(|name| name.words.last()).map(SmolStr::as_str).collect()
    });
    LAST.contains(word)
}

/// The names by their first word, longest first.
pub(super) static BY_WORD: LazyLock<HashMap<&'static str, Vec<&'static Name>>> =
    LazyLock::new(|| {
        let mut by_word: HashMap<&str, Vec<&Name>> = HashMap::new();
        for name in NAMES.iter() {
            if let Some(first) = name.words.first() {
                by_word.entry(first).or_default().push(name);
            }
        }
        by_word
    });

/// The names as spelled, in lowercase, both with "&" and with "and".
static SPELLED: LazyLock<HashMap<String, &'static Scope>> = LazyLock::new(|| {
    let mut spelled = HashMap::new();
    for scope in catalog().all_scopes() {
        for name in [&scope.ui_name, &scope.panel_name].into_iter().chain(&scope.aliases) {
            let name = name.to_lowercase();
            spelled.entry(name.replace('&', "and")).or_insert(scope);
            spelled.entry(name).or_insert(scope);
        }
    }
    spelled
});

/// Whether these words, with the marks around them, follow each other in the name of a scope.
pub(super) fn follow_each_other(one: &str, other: &str) -> bool {
    static PAIRS: LazyLock<HashSet<(String, String)>> = LazyLock::new(|| {
        let mut pairs = HashSet::new();
        for name in SPELLED.keys() {
            let words: Vec<&str> = name.split(' ').collect();
            for pair in words.windows(2) {
                if let [one, other] = pair {
                    pairs.insert(((*one).to_owned(), (*other).to_owned()));
                }
            }
        }
        pairs
    });
    let capital = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c == '&');
    let trim = |c: char| !c.is_alphanumeric() && c != '&';
    let (one, other) = (one.trim_start_matches(trim), other.trim_end_matches(trim));
    one.len() < 20
        && other.len() < 20
        && capital(one)
        && capital(other)
        && PAIRS.contains(&(one.to_lowercase(), other.to_lowercase()))
}

/// Whether two texts of these lengths, in bytes, may form one name. Most lines of a long text are
/// too short or too long for that.
pub(super) fn may_join(upper: usize, lower: usize) -> bool {
    static LENGTHS: LazyLock<(usize, usize)> = LazyLock::new(|| {
        let lengths = || SPELLED.keys().filter(|name| name.contains(' ')).map(String::len);
        (lengths().min().unwrap_or_default(), lengths().max().unwrap_or_default())
    });
    // The words may be separated by more than one space.
    let together = upper + 1 + lower;
    (LENGTHS.0..=4 * LENGTHS.1).contains(&together)
}

/// Returns the scope whose name, as the form or a guide spells it, is exactly this text.
pub(super) fn exact_name(text: &str) -> Option<&'static Scope> {
    let spelled = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let spelled = without_ligatures(&spelled);
    SPELLED.get(&spelled).copied()
}

/// How certain it is that a word means a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// An everyday word, such as "read".
    Weak,
    /// A word of the form that is also an everyday word, such as "modify".
    Form,
    /// A word that can mean nothing else: "read-only".
    Strong,
}

/// Levels as phrases; longer ones first.
const LEVELS: &[(&str, StatedLevel, Strength)] = {
    use Level::{Create, Full, Login, Manage, Modify, None, ReadOnly, Standard};
    use StatedLevel::{Highest, Level as L};
    use Strength::{Form, Strong, Weak};
    &[
        ("generate tokens and manage", L(Manage), Strong),
        ("generate tokens manage", L(Manage), Strong),
        ("generate tokens", L(Manage), Strong),
        ("generate token", L(Manage), Strong),
        ("manage tokens", L(Manage), Strong),
        ("token login", L(Login), Strong),
        ("token management", L(Manage), Strong),
        ("manage token", L(Manage), Strong),
        ("log shoppers in", L(Login), Strong),
        ("log customers in", L(Login), Strong),
        ("sign shoppers in", L(Login), Strong),
        ("sign customers in", L(Login), Strong),
        ("view and edit", L(Modify), Strong),
        ("view and change", L(Modify), Strong),
        ("view edit", L(Modify), Strong),
        ("read and edit", L(Modify), Strong),
        ("read and change", L(Modify), Strong),
        ("read and update", L(Modify), Strong),
        ("edit and view", L(Modify), Strong),
        ("look only", L(ReadOnly), Strong),
        ("see only", L(ReadOnly), Strong),
        ("read and write", L(Modify), Strong),
        ("read write", L(Modify), Strong),
        ("view and modify", L(Modify), Strong),
        ("read and modify", L(Modify), Strong),
        ("read modify", L(Modify), Strong),
        ("full access", Highest, Strong),
        ("full control", Highest, Strong),
        ("highest level", Highest, Strong),
        ("highest permission", Highest, Strong),
        ("highest access", Highest, Strong),
        ("maximum access", Highest, Strong),
        ("full permission", Highest, Strong),
        ("all access", Highest, Strong),
        ("write access", L(Modify), Strong),
        ("edit access", L(Modify), Strong),
        ("modify access", L(Modify), Strong),
        ("no access", L(None), Strong),
        ("no permission", L(None), Strong),
        ("create preview", L(Level::CreatePreview), Strong),
        ("read only", L(ReadOnly), Strong),
        ("readonly", L(ReadOnly), Strong),
        ("read onl", L(ReadOnly), Strong),
        ("view only", L(ReadOnly), Strong),
        ("viewonly", L(ReadOnly), Strong),
        // The languages of guides that keep BigCommerce's own names for the scopes.
        ("nur lesen", L(ReadOnly), Strong),
        ("nur lesezugriff", L(ReadOnly), Strong),
        ("schreibgeschützt", L(ReadOnly), Strong),
        ("lecture seule", L(ReadOnly), Strong),
        ("lecture seulement", L(ReadOnly), Strong),
        ("solo lectura", L(ReadOnly), Strong),
        ("sólo lectura", L(ReadOnly), Strong),
        ("sola lettura", L(ReadOnly), Strong),
        ("solo lettura", L(ReadOnly), Strong),
        ("somente leitura", L(ReadOnly), Strong),
        ("apenas leitura", L(ReadOnly), Strong),
        ("só leitura", L(ReadOnly), Strong),
        ("alleen lezen", L(ReadOnly), Strong),
        ("tylko odczyt", L(ReadOnly), Strong),
        ("tylko do odczytu", L(ReadOnly), Strong),
        ("skrivskyddad", L(ReadOnly), Strong),
        ("r o", L(ReadOnly), Weak),
        ("ro", L(ReadOnly), Weak),
        ("r w", L(Modify), Weak),
        ("rw", L(Modify), Weak),
        ("modify", L(Modify), Form),
        ("ändern", L(Modify), Form),
        ("bearbeiten", L(Modify), Form),
        ("modifier", L(Modify), Form),
        ("modificar", L(Modify), Form),
        ("modifica", L(Modify), Form),
        ("modificare", L(Modify), Form),
        ("wijzigen", L(Modify), Form),
        ("bewerken", L(Modify), Form),
        ("none", L(None), Form),
        ("keine", L(None), Form),
        ("aucun", L(None), Form),
        ("ninguno", L(None), Form),
        ("nessuno", L(None), Form),
        ("nenhum", L(None), Form),
        ("geen", L(None), Form),
        ("login", L(Login), Form),
        ("create", L(Create), Form),
        ("creation", L(Create), Form),
        ("manage", L(Manage), Form),
        ("standard", L(Standard), Form),
        ("full", L(Full), Form),
        ("highest", Highest, Form),
        ("maximum", Highest, Form),
        ("greatest", Highest, Form),
        ("write", L(Modify), Weak),
        ("edit", L(Modify), Weak),
        ("view", L(ReadOnly), Weak),
        ("read", L(ReadOnly), Weak),
        ("get", L(ReadOnly), Weak),
        ("off", L(None), Weak),
    ]
};

/// A level phrase, word by word in plain spelling.
pub(super) struct LevelPhrase {
    pub(super) words: Vec<SmolStr>,
    pub(super) level: StatedLevel,
    pub(super) strength: Strength,
}

/// The level phrases by their first words, in the order in which they are tried.
pub(super) static LEVEL_PHRASES: LazyLock<HashMap<SmolStr, Vec<LevelPhrase>>> =
    LazyLock::new(|| {
        let mut phrases: HashMap<SmolStr, Vec<LevelPhrase>> = HashMap::new();
        for (words, level, strength) in LEVELS {
            let words: Vec<SmolStr> = words.split(' ').map(plain).collect();
            let Some(first) = words.first().cloned() else { continue };
            let phrase = LevelPhrase { words, level: *level, strength: *strength };
            phrases.entry(first).or_default().push(phrase);
        }
        phrases
    });

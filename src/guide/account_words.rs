//! The words around an account's name in guides.

use super::words::Words;
use std::sync::LazyLock;

/// Labels of the name's field on BigCommerce's form.
pub(super) const LABELS: [&str; 15] = [
    "name",
    "account name",
    "api account name",
    "name of the account",
    "the account name",
    "token name",
    "the name",
    "name to enter",
    "name of the api account",
    "nom",
    "nom du compte",
    "nombre",
    "nome",
    "naam",
    "bezeichnung",
];

/// Phrases that come right before an account name.
pub(super) const LEADS: [&str; 30] = [
    "name the account",
    "name your account",
    "name this account",
    "name the api account",
    "name your api account",
    "call the account",
    "call the api account",
    "call your account",
    "call this account",
    "call it",
    "name it",
    "title it",
    "name the token",
    "account name",
    "name to enter",
    "account called",
    "account named",
    "accounts named",
    "token called",
    "token named",
    "type the name",
    "enter the name",
    "write the name",
    "suggest the name",
    "use the name",
    "with the name",
    "the name of",
    "nommez-le",
    "nennen sie es",
    "nennen sie das konto",
];

/// Phrases between "name" and the name itself.
pub(super) const IS: [&str; 23] = [
    "name should be",
    "name must be",
    "name has to be",
    "name is",
    "name: use",
    "name use",
    "name we suggest is",
    "name, please write",
    "name, write",
    "name please write",
    "name enter",
    "name, enter",
    "name, type",
    "name type",
    "name put",
    "name, put",
    "name field, enter",
    "name that we use is",
    "name; type in",
    "name, type in",
    "name field, type",
    "name box, type",
    "name field, write",
];

/// Phrases before an example.
pub(super) const EXAMPLES: [&str; 22] = [
    "e.g.,",
    "e.g.:",
    "e.g.",
    "e.g:",
    "example:",
    "eg.",
    "ex.:",
    "ex.",
    "for example,",
    "for example:",
    "for example",
    "for instance,",
    "for instance:",
    "for instance",
    "such as",
    "something like",
    "like",
    "might read:",
    "par exemple",
    "z. b.",
    "z.b.",
    "por ejemplo",
];

/// Words that are never an account name.
pub(super) const NOT_NAMES: [&str; 33] = [
    "of",
    "your",
    "a",
    "any",
    "anything",
    "for",
    "the",
    "is",
    "that",
    "choice",
    "field",
    "and",
    "it",
    "and/or",
    "something",
    "free",
    "whatever",
    "as",
    "own",
    "use",
    "choose",
    "pick",
    "what",
    "this",
    "each",
    "leave",
    "at",
    "to",
    "an",
    "in",
    "you",
    "we",
    "so",
];

/// Things other than the account that a guide has the user create and name.
pub(super) static OTHER_THINGS: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "campaign",
        "feed",
        "team",
        "project",
        "alarm",
        "topic",
        "question",
        "coupon",
        "profile",
        "filter",
        "product",
        "dashboard",
        "channel",
        "job",
        "workflow",
        "tag",
        "list",
        "segment",
        "pipeline",
        "folder",
        "rule",
        "report",
        "template",
        "survey",
        "user name",
        "username",
        "file name",
        "filename",
        "destination",
        "warehouse",
        "database",
        "webhook",
        "connector",
        "environment",
        "collection",
        "card",
        "variable",
        "request",
        "picture",
    ])
});

/// Words about the API account, in several languages.
pub(super) static ACCOUNT: LazyLock<Words> = LazyLock::new(|| {
    Words::of(["account", "api token", "store-level", "api-konto", "compte", "cuenta", "conta"])
});

/// Words of a step that creates something.
pub(super) static CREATES: LazyLock<Words> = LazyLock::new(|| {
    Words::of(["create", "new", "first", "name the", "give the", "press", "make", "add"])
});

/// Words of which one is in every line that states or announces a name.
pub(super) static TRIGGERS: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "name",
        "call",
        "title",
        "nom",
        "bezeichnung",
        "namen",
        "naam",
        "nennen",
        "account",
        "token",
        "label",
        "phrase",
        "description",
        "wording",
    ])
});

/// Words that announce a name.
pub(super) const NAMED: [&str; 16] = [
    "name",
    "call it",
    "called",
    "call the",
    "name it",
    "title",
    "nom ",
    "namen",
    "nombre",
    "nome",
    "phrase",
    "label",
    "nommez",
    "description",
    "wording",
    "account a",
];

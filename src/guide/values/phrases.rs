//! Phrases that tell what a sentence about values is for.

use crate::guide::words::Words;
use std::sync::LazyLock;

/// Words of a sentence that asks the user to enter or save values.
pub(super) static ENTER: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter",
        "paste",
        "type",
        "fill",
        "copy",
        "put",
        "provide",
        "need",
        "note",
        "save",
        "keep",
        "send",
        "give",
        "input",
        "insert",
        "use ",
        "set ",
        "share",
        "supply",
        "write",
        "ask",
        "required",
        "go into",
        "hand",
        "store them",
        "store it",
        "store this",
        "record",
        "connect",
        "prompted for",
        "want",
        "register",
        "upload",
        "submit",
        "mail",
        "tell",
        "jot",
        "belong",
    ])
});
/// Words that refer to the app's own form.
pub(super) static OWN_FORM: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter",
        "paste",
        "type",
        "fill",
        "field",
        "form",
        "box",
        "connect",
        "go into",
        "asks",
        "asked for",
        "put",
        "configure",
        "input",
        "bring",
        "complete",
        "wants",
        "send us",
        "environment",
        "hand over",
        "hand us",
        "expects",
        "needs from you",
        "tragen",
        "eingeben",
        "remplissez",
        "rellene",
        "compila",
        "preencha",
        "vul ",
        "入力",
    ])
});
/// Words of a sentence that asks the user to fill in the app's own form.
pub(super) static FILL_IN: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter",
        "paste",
        "type",
        "fill",
        "field",
        "box",
        "put",
        "go into",
        "copy and paste",
        "prompted for",
        "send us",
        "send ",
        "asked for",
        "asks you for",
        "asks for",
        "hand over",
        "into the form",
        "give us",
        "mail us",
        "wants",
        "register the",
        "needs from",
        "provide us",
    ])
});
/// Words of a sentence that asks the user to write values down.
pub(super) static NOTED: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "note",
        "copy",
        "save",
        "keep",
        "record",
        "jot",
        "write down",
        "store them",
        "download",
    ])
});
/// Words of a sentence that says where values are shown.
pub(super) static SHOWN: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "shows",
        "displays",
        "you will see",
        "you’ll see",
        "you'll see",
        "you see",
        "looks like",
        "is shown",
        "are shown",
        "come up",
        "comes up",
        "containing",
        "contains",
        "is displayed",
        "are displayed",
        "offers",
    ])
});
/// Words around code that shows an answer, or code of another program.
pub(super) static ANSWER: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "response",
        "answers",
        "answer of",
        "an answer",
        "returns",
        "returned",
        "replies",
        "reply",
        "result",
        "looks like this",
        "look like",
        "looks somewhat",
        "output",
        "prints",
        "we know about",
        "we store",
        "is stored",
        "none of these are yours",
        "not yours",
        "for developers",
        "payload",
        "webhook",
        "log line",
        "sends back",
        "comes back",
    ])
});
/// Words below code that isn't the user's to fill in.
pub(super) static NOT_YOURS: LazyLock<Words> =
    LazyLock::new(|| Words::of(["none of these are yours", "not yours", "these are ours"]));
/// Words that begin an instruction, not a label.
pub(super) static VERBS: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter ", "paste", "type ", "type in", "fill", "copy", "put ", "provide", "send ", "give ",
        "insert", "press", "click", "open ", "go ", "create", "choose", "select", "save ", "if ",
        "when ", "is ", "are ", "then ", "see ",
    ])
});
/// Words around code that the user fills in.
pub(super) static SETTINGS: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "fill",
        "enter",
        "put ",
        "set ",
        "add ",
        "config",
        "environment",
        ".env",
        "settings",
        "variable",
        "paste",
        "replace",
        "export",
        "edit",
        "open ",
        "write",
        "copy",
    ])
});
/// Words before a value's name that mean it isn't a label.
pub(super) static NO_LABEL: LazyLock<Words> =
    LazyLock::new(|| Words::of(["api account", "create"]));
/// Words saying that a value isn't asked for.
pub(super) static NEGATIVE: LazyLock<Words> = LazyLock::new(|| {
    let all = [
        "not used",
        "not need",
        "not have to",
        "no need",
        "not ask",
        "not required",
        "not enter",
        "never",
        "can be ignored",
        "isn’t needed",
        "isn't needed",
        "aren't needed",
        "aren’t needed",
        "unused",
        "leave as",
        "leave it as",
        "as-is",
        "unchanged",
        "not want",
        "stays where",
        "stay where",
        "stays with you",
        "not necessary",
        "for apps of another kind",
        "nothing more",
        "is ours",
        "not send",
        "not give",
        "no use for",
        "leave the",
        "preset",
        "filled in by",
        "filled in for",
        "filled in auto",
        "filled in already",
    ];
    let short = ["don't ", "don’t ", "doesn't ", "doesn’t "];
    let shortened = all
        .iter()
        .filter_map(|words| words.strip_prefix("not "))
        .flat_map(|rest| short.map(|not| format!("{not}{rest}")));
    Words::of(all.iter().map(|words| (*words).to_owned()).chain(shortened))
});

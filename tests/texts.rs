//! The Fluent files and the code name the same messages.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what is wrong"
)]

use scopewise::texts;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn messages() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in files(&root().join("assets/i18n/en"), ".ftl") {
        for line in std::fs::read_to_string(file).expect("a text").lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            if let Some((id, _)) = line.split_once(" =").filter(|_| starts) {
                assert!(ids.insert(id.trim().to_owned()), "{id} stands twice");
            }
        }
    }
    ids
}

/// Every text in quotes of the sources and the app files.
fn quoted() -> Vec<String> {
    let mut sources = files(&root().join("src"), ".rs");
    sources.extend(files(&root().join("assets/catalog"), ".toml"));
    let texts = sources.iter().map(|file| std::fs::read_to_string(file).expect("a text"));
    texts.flat_map(|text| text.split('"').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Beginnings of ids that are put together in the code.
const BUILT: [&str; 11] = [
    "home-was-",
    "keyring-",
    "month-",
    "guide-rule-",
    "problem-",
    "cause-",
    "finding-",
    "reason-",
    "field-",
    "care-",
    "created-by-",
];

#[test]
fn the_files_are_sound() {
    assert_eq!(texts::faults(), [] as [String; 0]);
}

#[test]
fn no_message_is_unused() {
    let quoted = quoted();
    let used = |id: &String| {
        quoted.iter().any(|text| text == id) || BUILT.iter().any(|built| id.starts_with(built))
    };
    let unused: Vec<String> = messages().into_iter().filter(|id| !used(id)).collect();
    assert_eq!(unused, [] as [String; 0]);
}

#[test]
fn no_message_is_missing() {
    let known = messages();
    let mut missing = BTreeSet::new();
    let calls = ["text(\"", "with(\"", "with(\n        \"", "with(\n            \"", "message(\""];
    for file in files(&root().join("src"), ".rs") {
        let source = std::fs::read_to_string(&file).expect("a text");
        for call in calls {
            for part in source.split(call).skip(1) {
                let id = part.split('"').next().unwrap_or_default();
                let plain =
                    id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                if plain && id.contains('-') && !known.contains(id) {
                    missing.insert(format!("{id} ({})", file.display()));
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn the_built_ids_exist() {
    use scopewise::credentials::{Field, NotCredentials, Problem};
    use scopewise::gateway::{Cause, Finding, Reason};
    use scopewise::words;
    let problems = [
        Problem::AccountLevelToken,
        Problem::StencilToken,
        Problem::LegacyAccount,
        Problem::StorefrontJwt,
        Problem::SwappedValues,
        Problem::SameValueTwice(Field::AccessToken, Field::ClientId),
        Problem::TwoAccounts,
        Problem::WrongHost,
        Problem::BadCharacters(Field::StoreHash),
        Problem::TooLarge,
        Problem::NotCredentials(NotCredentials::Pdf),
        Problem::Unreadable,
        Problem::Incomplete,
    ];
    for problem in problems {
        let words = words::problem(problem, "Bookkeep");
        for part in [&words.heading, &words.text, &words.next, &words.action] {
            assert!(!part.is_empty() && !part.starts_with("problem-"), "{problem:?}: {words:?}");
            assert!(!part.contains('{'), "{problem:?}: {part}");
        }
    }
    let causes = [
        Cause::TokenRefused,
        Cause::StoreMismatch,
        Cause::NotPractice,
        Cause::StoreSuspended,
        Cause::Maintenance,
        Cause::RateLimited,
        Cause::Offline,
        Cause::Dns,
        Cause::Connect,
        Cause::Proxy,
        Cause::ProxyAuth,
        Cause::Tls,
        Cause::Clock,
        Cause::Timeout,
        Cause::Cancelled,
        Cause::Redirected,
        Cause::ServerError,
        Cause::NotJson,
        Cause::TooLarge,
    ];
    for cause in causes {
        let words = words::cause(cause);
        assert!(!words.text.is_empty() && !words.next.is_empty(), "{cause:?}: {words:?}");
        assert!(!words.heading.starts_with("cause-"), "{cause:?}");
    }
    let findings = [
        Finding::Fits,
        Finding::Missing,
        Finding::Extra,
        Finding::LevelNotChecked,
        Finding::CannotBeTested,
    ];
    for finding in findings {
        assert!(!words::finding(finding).starts_with("finding-"), "{finding:?}");
    }
    let reasons = [
        Reason::NeedsWrite,
        Reason::GraphqlOnly,
        Reason::NoRequest,
        Reason::AmbiguousWithContent,
        Reason::ServerTrouble,
        Reason::NotJson,
        Reason::RateLimited,
        Reason::UnexpectedAnswer,
        Reason::NotReached,
    ];
    for reason in reasons {
        assert!(!words::reason(reason).starts_with("reason-"), "{reason:?}");
    }
    for field in Field::ALL {
        assert!(!words::field(field).starts_with("field-"), "{field:?}");
    }
}

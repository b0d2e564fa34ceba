//! What Scopewise is built of, against what is known of it: security advisories of the crates in
//! `Cargo.lock`. Licences, origin and doubles are `.ci/supply`'s.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong")]

use semver::{Version, VersionReq};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

#[derive(Deserialize)]
struct Recorded {
    /// Crates without an advisory.
    none: BTreeSet<String>,
    advisory: Vec<Advisory>,
}

/// One advisory, as the database has it.
#[derive(Deserialize)]
struct Advisory {
    id: String,
    package: String,
    patched: Vec<VersionReq>,
    unaffected: Vec<VersionReq>,
    /// `unmaintained`, `unsound` or `notice`; a vulnerability has none.
    informational: Option<String>,
    withdrawn: Option<String>,
}

impl Advisory {
    fn concerns(&self, version: &Version) -> bool {
        let fine = |all: &[VersionReq]| all.iter().any(|range| range.matches(version));
        self.withdrawn.is_none() && !fine(&self.patched) && !fine(&self.unaffected)
    }
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: Version,
}

fn read<T: for<'a> Deserialize<'a>>(path: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    toml::from_str(&std::fs::read_to_string(path).expect("the file")).expect("sound")
}

/// What is known and lived with, each with its reason: crates that nobody looks after any more, none
/// with a hole that is known.
const KNOWN: [(&str, &str); 2] = [
    // A macro of age's texts: it runs in the compiler and is not in the program.
    ("RUSTSEC-2026-0173", "proc-macro-error2"),
    // Draws the title of windows on Linux where the desktop draws none, by a font of the system.
    ("RUSTSEC-2026-0192", "ttf-parser"),
];

#[test]
fn no_crate_has_a_hole_that_is_known() {
    let recorded: Recorded = read("tests/supply/advisories.toml");
    let lock: Lock = read("Cargo.lock");
    assert!(recorded.advisory.len() > 100, "the record is gone");
    let asked = |name: &str| {
        recorded.none.contains(name) || recorded.advisory.iter().any(|one| one.package == name)
    };
    let unknown: Vec<&str> = lock
        .package
        .iter()
        .map(|package| package.name.as_str())
        .filter(|name| *name != "scopewise" && !asked(name))
        .collect();
    assert_eq!(unknown, [] as [&str; 0], "nobody has looked for advisories on these");
    let mut concerned = BTreeSet::new();
    for package in &lock.package {
        for advisory in recorded.advisory.iter().filter(|one| one.package == package.name) {
            if advisory.concerns(&package.version) {
                let kind = advisory.informational.as_deref().unwrap_or("vulnerability");
                concerned.insert((advisory.id.clone(), package.name.clone(), kind.to_owned()));
            }
        }
    }
    let known: BTreeSet<_> = KNOWN
        .iter()
        .map(|(id, name)| (id.to_string(), name.to_string(), "unmaintained".to_owned()))
        .collect();
    assert_eq!(concerned, known, "see the advisory's page");
}

/// The comparison itself: a version before the fix is told, the fixed one and an older one are not.
#[test]
fn a_version_before_the_fix_is_told() {
    let advisory = Advisory {
        id: "RUSTSEC-0000-0000".to_owned(),
        package: "made-up".to_owned(),
        patched: vec![
            VersionReq::parse(">= 1.2.3").expect("a range"),
            VersionReq::parse(">= 1.1.7, < 1.2.0").expect("a range"),
        ],
        unaffected: vec![VersionReq::parse("< 1.0.0").expect("a range")],
        informational: None,
        withdrawn: None,
    };
    for (version, concerned) in
        [("1.2.2", true), ("1.2.3", false), ("1.1.8", false), ("1.1.6", true), ("0.9.9", false)]
    {
        let version = Version::parse(version).expect("a version");
        assert_eq!(advisory.concerns(&version), concerned, "{version}");
    }
}

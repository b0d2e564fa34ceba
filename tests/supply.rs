//! Scopewise's dependencies against known security advisories for the crates in `Cargo.lock`.
//! Licenses, sources and duplicates are checked by `.ci/supply`.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

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

/// An advisory as recorded in the RustSec database.
#[derive(Deserialize)]
struct Advisory {
    id: String,
    package: String,
    patched: Vec<VersionReq>,
    unaffected: Vec<VersionReq>,
    /// `unmaintained`, `unsound` or `notice`; `None` for a vulnerability.
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

/// Accepted advisories, each with its reason: crates that are no longer maintained, but have no
/// known vulnerability.
const KNOWN: [(&str, &str); 2] = [
    // A macro for age's texts: it runs in the compiler and isn't part of the program.
    ("RUSTSEC-2026-0173", "proc-macro-error2"),
    // Draws window titles with a system font on Linux desktops that draw none.
    ("RUSTSEC-2026-0192", "ttf-parser"),
];

#[test]
fn no_crate_has_a_known_vulnerability() {
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

/// Tests the comparison itself: only versions before the fix are affected, not fixed or older ones.
#[test]
fn only_versions_before_the_fix_are_affected() {
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

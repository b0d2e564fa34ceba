//! Rules over all scopes: sentences that state one, and sentences that only look like one.
//!
//! A rule opens up to 27 scopes, so a false one is worse than a missed one: no sentence in
//! `no-rule.txt` may be read as a rule, alone or below a heading about scopes.
//! `cargo test --test guide_rules -- --nocapture` prints the sentences that aren't recognized.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "tests report failures by panicking")]

use scopewise::catalog::Rule;
use scopewise::guide;
use std::path::Path;

/// The minimum number of rule sentences that must be recognized.
const LEAST_FOUND: usize = 56;

fn lines(name: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rules");
    let text = std::fs::read_to_string(folder.join(name)).expect("the sentences");
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// Returns the sentence in the contexts where it may occur in a guide.
fn settings(sentence: &str) -> [String; 3] {
    [
        sentence.to_owned(),
        format!("OAuth scopes\n\n{sentence}\n"),
        format!(
            "3. Create an API account and set its OAuth scopes.\n4. {sentence}\n5. Click Save."
        ),
    ]
}

#[test]
fn sentences_that_only_look_like_a_rule_are_not_one() {
    let sentences = lines("no-rule.txt");
    assert!(sentences.len() >= 200, "{}", sentences.len());
    let mut false_rules = Vec::new();
    for sentence in &sentences {
        for guide in settings(sentence) {
            let read = guide::read(&guide);
            if read.rule == Some(Rule::AllHighest) || read.scopes.iter().any(|entry| entry.by_rule)
            {
                false_rules.push(format!("{:?}: {guide:?}", read.rule));
            }
        }
    }
    assert!(false_rules.is_empty(), "{}\n{}", false_rules.len(), false_rules.join("\n"));
}

#[test]
fn a_rule_grants_no_more_than_it_states() {
    let mut found = 0;
    let mut wrong = Vec::new();
    for line in lines("rule.txt") {
        let (level, sentence) = line.split_once('\t').expect("a level, a tab, a sentence");
        let wanted = match level {
            "highest" | "modify" | "none-forbidden" => Rule::AllHighest,
            _ => Rule::AllReadOnly,
        };
        match guide::read(&settings(sentence)[1]).rule {
            Some(rule) if rule == wanted => found += 1,
            Some(rule) => wrong.push(format!("{rule:?}: {line}")),
            None => println!("not read: {line}"),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(found >= LEAST_FOUND, "{found}");
    println!("{found} rules read");
}

#[test]
fn a_rule_that_conflicts_with_lower_levels_is_not_applied() {
    let read = guide::read(
        "Set Orders to Read-only and Products to Modify. Leave all other scopes set to None, which \
         suits most stores.",
    );
    assert_eq!(read.rule, None);
    let scopes: Vec<_> = read.scopes.iter().map(|entry| entry.scope.id.as_str()).collect();
    assert_eq!(scopes, ["orders", "products"]);

    let read = guide::read("Set every OAuth scope to Modify.\n\nOrders: Read-only\n");
    assert_eq!(read.rule, None, "the list is narrower");
    let doubts: Vec<String> = read.doubts.iter().map(|doubt| read.words(doubt)).collect();
    assert_eq!(doubts, ["Set every OAuth scope to Modify"], "and the sentence is shown");
}

#[test]
fn a_number_or_function_name_is_not_a_level() {
    for text in [
        "Themes with a maximum of 50 MB can be uploaded.",
        "Products with maximum purchase quantities must be set up first.",
        "Use loginWithCustomerLogin to log customers in, which needs a token.",
    ] {
        let read = guide::read(format!("OAuth scopes\n\n{text}\n"));
        let scopes: Vec<_> = read.scopes.iter().map(|entry| entry.scope.id.as_str()).collect();
        assert!(scopes.is_empty(), "{text}: {scopes:?}");
    }
}

#[test]
fn a_level_behind_a_label_may_be_about_one_scope() {
    for (text, found) in [
        ("### Orders\nRequired permission: Modify\n\n### Products\nRequired permission: Full", 2),
        ("Orders\nRequired permission: Modify\n\nProducts\nRequired permission: Read-only", 2),
        ("Scope: Orders\nPermission: Modify", 1),
        ("| Scope | Orders |\n| Permission | Modify |", 0),
    ] {
        let read = guide::read(text);
        assert_eq!((read.rule, read.scopes.len()), (None, found), "{text}");
    }
    let read = guide::read("OAuth scopes: Full");
    assert_eq!(read.rule, Some(Rule::AllHighest));
}

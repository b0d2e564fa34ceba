//! The built-in rows and apps, and the words for what is wrong with a file.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what is wrong"
)]

use scopewise::catalog::{
    Access, FORM_ROWS, Level, Rule, ValueSource, catalog, parse_connector, parse_scopes,
};
use scopewise::texts;
use std::path::Path;

#[test]
fn every_app_file_is_sound() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog/connectors");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        let file = path.display().to_string();
        match parse_connector(&file, &text, catalog().all_scopes()) {
            Ok(connector) => names.push(connector.id),
            Err(error) => panic!("{error}"),
        }
    }
    for id in &names {
        assert!(catalog().connector(id).is_some(), "{id} is not built in");
    }
    assert_eq!(names.len(), catalog().connectors().len());
}

#[test]
fn the_form_has_27_rows_and_the_gated_ones_stand_apart() {
    let form: Vec<_> = catalog().form().collect();
    assert_eq!(form.len(), FORM_ROWS);
    assert_eq!(form.first().map(|s| s.id.as_str()), Some("content"));
    assert_eq!(form.last().map(|s| s.id.as_str()), Some("metafields_access"));
    assert_eq!(catalog().all_scopes().len(), 31);
    assert!(catalog().scope("app_extensions").is_none());
    let probes = form.iter().filter(|scope| scope.probe.is_some()).count();
    assert_eq!(probes, 21);
}

#[test]
fn the_five_apps_ask_for_what_their_guides_say() {
    type Expected =
        (&'static str, usize, usize, &'static str, &'static [&'static str], Option<Rule>);
    let expected: [Expected; 5] = [
        (
            "bookkeep",
            13,
            13,
            "Bookkeep",
            &["API Path", "Access Token", "Client ID", "Client Secret"],
            None,
        ),
        (
            "cdata",
            27,
            27,
            "",
            &["Store Id", "Auth Scheme", "OAuth Access Token"],
            Some(Rule::AllHighest),
        ),
        (
            "dext",
            21,
            21,
            "Dext (Greenback)",
            &["Store Hash", "Access Token"],
            Some(Rule::AllReadOnly),
        ),
        (
            "dropstream",
            25,
            20,
            "",
            &["Store Hash", "Client ID", "Client Secret", "Access Token"],
            None,
        ),
        ("synchup", 12, 12, "", &["Client Id", "Access Token", "Store Hash"], None),
    ];
    for (id, rows, needed, account_name, labels, rule) in expected {
        let connector = catalog().connector(id).expect(id);
        assert_eq!(connector.scopes.len(), rows, "{id}");
        assert_eq!(connector.needed_rows().count(), needed, "{id}");
        assert_eq!(connector.account_name, account_name, "{id}");
        let found: Vec<&str> = connector.values.iter().map(|v| v.label.as_str()).collect();
        assert_eq!(found, labels, "{id}");
        assert_eq!(connector.rule, rule, "{id}");
        assert!(connector.suggested_account_name().chars().count() >= 4, "{id}");
        assert!(connector.guide.starts_with("https://"), "{id}");
    }
    let synchup = catalog().connector("synchup").expect("built in");
    let level = |id: &str| synchup.scopes.iter().find(|r| r.scope.id == id).map(|r| r.level);
    assert_eq!(level("create_payments"), Some(Level::Create));
    assert_eq!(level("store_locations"), Some(Level::ReadOnly));
    let cdata = catalog().connector("cdata").expect("built in");
    let constant = cdata.values.iter().find(|v| v.source == ValueSource::Constant);
    assert_eq!(constant.and_then(|v| v.constant.as_deref()), Some("PersonalAccessToken"));
    assert_eq!(cdata.rows(Access::ReadOnly).len(), 21);
    assert!(cdata.rows(Access::ReadOnly).iter().all(|row| row.level == Level::ReadOnly));
}

#[test]
fn a_rule_never_names_a_gated_row() {
    for rule in [Rule::AllReadOnly, Rule::AllHighest] {
        for scope in catalog().all_scopes().iter().filter(|scope| scope.gated) {
            assert_eq!(rule.level_for(scope), None, "{}", scope.id);
        }
    }
}

#[test]
fn the_texts_that_app_files_name_exist() {
    for connector in catalog().connectors() {
        for id in connector.caution.iter().chain([&connector.last_step]) {
            assert!(texts::exists(id), "{id}");
        }
    }
}

const APP: &str = r#"id = "made-up"
name = "Made up"
short_name = "Made up"
monogram = "MU"
vendor = "Nobody"
account_name = ""
guide = "https://example.com/guide"
guide_title = "Guide"
created_by = "store_owner"
last_step = "app-last-step-dext"
values = [
  { label = "Store Hash", from = "store_hash" },
]
scopes = [
  { scope = "orders", level = "read-only" },
]
"#;

/// The fault of the sound file with one text exchanged.
fn fault(from: &str, to: &str) -> String {
    assert!(APP.contains(from), "{from}");
    let text = APP.replace(from, to);
    match parse_connector("made-up.toml", &text, catalog().all_scopes()) {
        Ok(_) => panic!("{to} was taken"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_fault_is_named_with_file_and_line() {
    assert!(parse_connector("made-up.toml", APP, catalog().all_scopes()).is_ok());
    for (from, to, expected) in [
        ("\"orders\"", "\"ordres\"", "made-up.toml:15: unknown scope ordres"),
        ("\"read-only\"", "\"login\"", "made-up.toml:15: Orders does not offer the level login"),
        (
            "from = \"store_hash\"",
            "from = \"constant\"",
            "made-up.toml:12: the label Store Hash has no value",
        ),
        ("\"Store Hash\"", "\" \"", "made-up.toml:12: a value without a label"),
        ("https://", "http://", "made-up.toml:7: the guide's address must be https"),
        (
            "last_step",
            "rule = \"all_read_only\"\nlast_step",
            "made-up.toml:10: the rows do not follow the rule at Content",
        ),
        (
            "account_name = \"\"",
            "account_name = \"abc\"",
            "made-up.toml:6: an account name has 4 characters",
        ),
    ] {
        assert_eq!(fault(from, to), expected);
    }
    let twice = "  { scope = \"orders\", level = \"read-only\" },\n]";
    let text = fault("\n]\n", &format!("\n{twice}\n"));
    assert!(text.starts_with("made-up.toml:"), "{text}");
    assert!(fault("monogram", "monogramm").starts_with("made-up.toml:4: "));
    assert!(fault("id = \"made-up\"", "id = made-up").starts_with("made-up.toml:1: "));
}

#[test]
fn a_faulty_table_of_rows_is_named_with_its_line() {
    let table = "schema = 1\n[[scope]]\nid = \"a\"\nui_name = \"A\"\npanel_name = \"A\"\n\
                 levels = [{ level = \"none\" }, { level = \"modify\" }]\n";
    let error = parse_scopes("scopes.toml", table).expect_err("no probe and no reason");
    assert_eq!(error.to_string(), "scopes.toml:3: a needs a probe or a reason for none");
    let text = format!("{table}probe = \"/v3/x/\"\n");
    let error = parse_scopes("scopes.toml", &text).expect_err("a trailing slash");
    assert_eq!(error.to_string(), "scopes.toml:7: a probe is a plain path");
}

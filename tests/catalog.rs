//! The built-in scopes and apps, and the error messages for a faulty file.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use scopewise::catalog::{
    Access, FORM_SCOPES, Level, Rule, ValueSource, catalog, parse_app, parse_scopes,
};
use scopewise::texts::TextId;
use std::path::Path;

#[test]
fn every_app_file_is_valid() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog/connectors");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        let file = path.display().to_string();
        match parse_app(&file, &text, catalog().all_scopes()) {
            Ok(app) => names.push(app.id),
            Err(error) => panic!("{error}"),
        }
    }
    for id in &names {
        assert!(catalog().app(id).is_some(), "{id} is not built in");
    }
    assert_eq!(names.len(), catalog().apps().len());
}

#[test]
fn the_form_has_27_scopes_without_the_gated_ones() {
    let form: Vec<_> = catalog().form().collect();
    assert_eq!(form.len(), FORM_SCOPES);
    assert_eq!(form.first().map(|s| s.id.as_str()), Some("content"));
    assert_eq!(form.last().map(|s| s.id.as_str()), Some("metafields_access"));
    assert_eq!(catalog().all_scopes().len(), 32);
    assert!(catalog().scope("app_extensions").is_none());
    let probes = form.iter().filter(|scope| scope.probe.is_some()).count();
    assert_eq!(probes, 21);
}

#[test]
fn the_five_apps_match_their_guides() {
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
    for (id, required_scopes, needed, account_name, labels, rule) in expected {
        let profile = catalog().app(id).expect(id);
        assert_eq!(profile.scopes.len(), required_scopes, "{id}");
        assert_eq!(profile.needed_scopes().count(), needed, "{id}");
        assert_eq!(profile.account_name, account_name, "{id}");
        let found: Vec<&str> = profile.values.iter().map(|v| v.label.as_str()).collect();
        assert_eq!(found, labels, "{id}");
        assert_eq!(profile.rule, rule, "{id}");
        assert!(profile.suggested_account_name().chars().count() >= 4, "{id}");
        assert!(profile.guide.starts_with("https://"), "{id}");
    }
    let synchup = catalog().app("synchup").expect("built in");
    let level = |id: &str| synchup.scopes.iter().find(|r| r.scope.id == id).map(|r| r.level);
    assert_eq!(level("create_payments"), Some(Level::Create));
    assert_eq!(level("store_locations"), Some(Level::ReadOnly));
    let cdata = catalog().app("cdata").expect("built in");
    let constant = cdata.values.iter().find(|v| v.source == ValueSource::Constant);
    assert_eq!(constant.and_then(|v| v.constant.as_deref()), Some("PersonalAccessToken"));
    assert_eq!(cdata.required_scopes(Access::ReadOnly).len(), 21);
    assert!(
        cdata.required_scopes(Access::ReadOnly).iter().all(|entry| entry.level == Level::ReadOnly)
    );
}

#[test]
fn a_rule_never_covers_a_gated_scope() {
    for rule in [Rule::AllReadOnly, Rule::AllHighest] {
        for scope in catalog().all_scopes().iter().filter(|scope| scope.gated) {
            assert_eq!(rule.level_for(scope), None, "{}", scope.id);
        }
    }
}

#[test]
fn the_texts_that_app_files_name_exist() {
    for app in catalog().apps() {
        for id in [&app.caution, &app.note, &app.last_step, &app.variant].into_iter().flatten() {
            assert!(TextId::named(id).is_some(), "{id}");
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

/// Returns the error reported for the valid file with `from` replaced by `to`.
fn fault(from: &str, to: &str) -> String {
    assert!(APP.contains(from), "{from}");
    let text = APP.replace(from, to);
    match parse_app("made-up.toml", &text, catalog().all_scopes()) {
        Ok(_) => panic!("{to} was taken"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn errors_name_the_file_and_line() {
    assert!(parse_app("made-up.toml", APP, catalog().all_scopes()).is_ok());
    for (from, to, expected) in [
        ("\"orders\"", "\"ordres\"", "made-up.toml:15: no scope is called ordres"),
        ("\"read-only\"", "\"login\"", "made-up.toml:15: Orders does not offer the level login"),
        (
            "from = \"store_hash\"",
            "from = \"constant\"",
            "made-up.toml:12: the label Store Hash has no value",
        ),
        ("\"Store Hash\"", "\" \"", "made-up.toml:12: a label has 1 to 60 characters"),
        ("https://", "http://", "made-up.toml:7: the guide's address must be https"),
        (
            "last_step",
            "rule = \"all_read_only\"\nlast_step",
            "made-up.toml:10: the scopes don't follow the rule at Content",
        ),
        (
            "account_name = \"\"",
            "account_name = \"abc\"",
            "made-up.toml:6: an account name has at least 4 characters",
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
fn errors_in_the_scope_table_name_the_line() {
    let table = "schema = 1\n[[scope]]\nid = \"a\"\nui_name = \"A\"\npanel_name = \"A\"\n\
                 levels = [{ level = \"none\" }, { level = \"modify\" }]\n";
    let error = parse_scopes("scopes.toml", table).expect_err("no probe and no reason");
    assert_eq!(error.to_string(), "scopes.toml:3: a needs a probe or a reason why it has no probe");
    let text = format!("{table}probe = \"/v3/x/\"\n");
    let error = parse_scopes("scopes.toml", &text).expect_err("a trailing slash");
    assert_eq!(error.to_string(), "scopes.toml:7: a probe is a plain path");
}

#[test]
fn all_133_apps_have_scopes_or_are_marked_unknown() {
    let apps = catalog().apps();
    assert_eq!(apps.len(), 133);
    let silent: Vec<_> = apps.iter().filter(|app| !app.knows_scopes()).collect();
    assert_eq!(silent.len(), 32, "apps whose guide names neither scopes nor a rule");
    for app in &silent {
        assert!(app.scopes.is_empty(), "{}", app.id);
    }
    for app in apps {
        assert!(!app.guide.is_empty() || !app.guide_reference.is_empty(), "{}", app.id);
        assert_eq!(app.family.is_some(), app.variant.is_some(), "{}", app.id);
        for entry in app.scopes.iter().filter(|entry| entry.unspecified) {
            assert_eq!(entry.level, entry.scope.least(), "{}", app.id);
        }
    }
    let families: Vec<_> = apps.iter().filter_map(|app| app.family.as_deref()).collect();
    assert_eq!(families.len(), 6);
}

#[test]
fn app_search_ignores_case_accents_and_one_typo() {
    let step = scopewise::flow::AppStep::default();
    assert_eq!(step.list.count(), 130, "variants of one app are one entry");
    let mut state = scopewise::flow::State::new();
    for (typed, expected) in [
        ("bookkeep", "bookkeep"),
        ("BOOKKEEP", "bookkeep"),
        ("bokkeep", "bookkeep"),
        ("bookekep", "bookkeep"),
        ("drop stream", "dropstream"),
        ("Shopályst", "shopalyst"),
        ("greenback", "dext"),
        ("v-technologies", "starship"),
        ("integrator.io", "celigo"),
        ("lit ext", "litextension-source"),
        ("ipaas", "ipaas-com"),
        ("fivtran", "fivetran"),
    ] {
        let search = scopewise::flow::AppMessage::Search(typed.to_owned());
        scopewise::flow::update(&mut state, scopewise::flow::Message::App(search));
        let first = state.draft.app.found().first().map(|app| app.id.clone());
        assert_eq!(first.as_deref(), Some(expected), "{typed}");
    }
    let search = scopewise::flow::AppMessage::Search("qqqqqq".to_owned());
    scopewise::flow::update(&mut state, scopewise::flow::Message::App(search));
    assert!(state.draft.app.found().is_empty());
}

#[test]
fn deceptive_app_files_are_rejected() {
    let bad = |from: &str, to: &str| fault(from, to);
    assert!(bad("Nobody", "No\\u202Ebody").starts_with("made-up.toml:5: "));
    assert!(bad("Nobody", "No\\u0007body").contains("U+0007"));
    assert!(bad("https://example.com", "https://user@example.com").contains("https"));
    assert!(bad("id = \"made-up\"", "id = \"Made Up\"").contains("an id"));
    assert!(bad("\"read-only\"", "\"some\"").contains("no level is called some"));
}

#[test]
fn app_files_survive_a_write_and_read() {
    for app in catalog().apps() {
        let text = scopewise::catalog::write_app(app);
        let read = parse_app("own.toml", &text, catalog().all_scopes());
        let read = read.unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!((&read.name, &read.values), (&app.name, &app.values));
        let levels = |required_scopes: &[scopewise::catalog::RequiredScope]| {
            required_scopes
                .iter()
                .map(|r| (r.scope.id.clone(), r.level, r.unspecified, r.choice.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(levels(&read.scopes), levels(&app.scopes), "{}", app.id);
    }
}

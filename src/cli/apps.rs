//! `scopewise apps`: lists every app with its scopes and values.

use super::{print, print_json};
use crate::catalog::{AppProfile, catalog};
use crate::explain;
use crate::texts::{commas, t, with};
use clap::ArgMatches;
use serde_json::{Value, json};

pub(super) fn run(matches: &ArgMatches) -> u8 {
    let apps = catalog().apps();
    if matches.get_flag("json") {
        let apps: Vec<Value> = apps.iter().map(|app| as_json(app)).collect();
        print_json(&json!({"apps": apps}));
    } else {
        print(&apps.iter().map(|app| describe(app)).collect::<Vec<_>>().join("\n"));
    }
    0
}

fn as_json(app: &AppProfile) -> Value {
    let scopes: Vec<Value> = app.scopes.iter().map(super::scope_json).collect();
    let values: Vec<Value> = app.values.iter().map(super::value_json).collect();
    json!({
        "id": app.id,
        "name": app.name,
        "account_name": app.account_name,
        "scopes": scopes,
        "values": values,
        "rule": app.rule.map(|rule| rule.id()),
        "guide": if app.guide.is_empty() { &app.guide_reference } else { &app.guide },
        "seen": app.seen.map(|seen| seen.to_string()),
        "confidence": app.confidence.id(),
        "variant_of": app.family,
        // The name of `scopes_known` up to 0.1, for one release more.
        "rows_known": app.knows_scopes(),
        "scopes_known": app.knows_scopes(),
        "caution": explain::caution(app),
    })
}

fn describe(profile: &AppProfile) -> String {
    let labels: Vec<String> = profile.values.iter().map(|value| value.label.clone()).collect();
    let width = catalog().apps().iter().map(|app| app.id.len()).max().unwrap_or(0) + 2;
    let reach = explain::reach(&profile.scopes);
    let mut lines = format!("{:<width$}{}: {reach}\n", profile.id, profile.name);
    let values = with!(t::CLI_APPS_VALUES, values = commas(&labels));
    let name = with!(t::CLI_APPS_NAME, name = profile.suggested_account_name());
    lines.push_str(&format!("{:width$}{values}\n{:width$}{name}\n", "", ""));
    if let Some(caution) = explain::caution(profile) {
        lines.push_str(&format!("{:width$}{caution}\n", ""));
    }
    for required in profile.needed_scopes() {
        let required = with!(
            t::CLI_APPS_SCOPE,
            scope = required.scope.panel_name.as_str(),
            level = required.level.panel_name()
        );
        lines.push_str(&format!("{:width$}  {required}\n", ""));
    }
    lines
}

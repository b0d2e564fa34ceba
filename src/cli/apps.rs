//! `scopewise apps`: lists every app with its scopes and values.

use super::{print, print_json};
use crate::catalog::{Connector, catalog};
use crate::explain;
use crate::texts::{commas, t, with};
use clap::ArgMatches;
use serde_json::{Value, json};

pub(super) fn run(matches: &ArgMatches) -> u8 {
    let connectors = catalog().connectors();
    if matches.get_flag("json") {
        let apps: Vec<Value> = connectors.iter().map(|app| as_json(app)).collect();
        print_json(&json!({"apps": apps}));
    } else {
        print(&connectors.iter().map(|app| describe(app)).collect::<Vec<_>>().join("\n"));
    }
    0
}

fn as_json(connector: &Connector) -> Value {
    let scopes: Vec<Value> = connector.scopes.iter().map(super::scope_json).collect();
    let values: Vec<Value> = connector.values.iter().map(super::value_json).collect();
    json!({
        "id": connector.id,
        "name": connector.name,
        "account_name": connector.account_name,
        "scopes": scopes,
        "values": values,
        "rule": connector.rule.map(|rule| rule.id()),
        "guide": if connector.guide.is_empty() { &connector.guide_reference } else { &connector.guide },
        "seen": connector.seen.map(|seen| seen.to_string()),
        "confidence": connector.confidence.id(),
        "variant_of": connector.family,
        // The name of `scopes_known` up to 0.1, for one release more.
        "rows_known": connector.knows_scopes(),
        "scopes_known": connector.knows_scopes(),
        "caution": explain::caution(connector),
    })
}

fn describe(connector: &Connector) -> String {
    let labels: Vec<String> = connector.values.iter().map(|value| value.label.clone()).collect();
    let width = catalog().connectors().iter().map(|app| app.id.len()).max().unwrap_or(0) + 2;
    let reach = explain::reach(&connector.scopes);
    let mut lines = format!("{:<width$}{}: {reach}\n", connector.id, connector.name);
    let values = with!(t::CLI_APPS_VALUES, values = commas(&labels));
    let name = with!(t::CLI_APPS_NAME, name = connector.suggested_account_name());
    lines.push_str(&format!("{:width$}{values}\n{:width$}{name}\n", "", ""));
    if let Some(caution) = explain::caution(connector) {
        lines.push_str(&format!("{:width$}{caution}\n", ""));
    }
    for requirement in connector.needed_scopes() {
        let requirement = with!(
            t::CLI_APPS_SCOPE,
            scope = requirement.scope.panel_name.as_str(),
            level = requirement.level.panel_name()
        );
        lines.push_str(&format!("{:width$}  {requirement}\n", ""));
    }
    lines
}

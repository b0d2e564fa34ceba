//! `scopewise guide FILE|-`: the scopes and values that a vendor's guide asks for.

use super::{print, print_error, print_json};
use crate::explain;
use crate::guide::{self, Guide, MAX_GUIDE};
use crate::texts::{Template, commas, t, text, with, with_values};
use clap::ArgMatches;
use serde_json::json;
use std::path::PathBuf;

/// Exit status: no scopes were found.
const NO_SCOPES: u8 = 1;

pub(super) fn run(matches: &ArgMatches) -> u8 {
    let Some(path) = matches.get_one::<PathBuf>("FILE") else { return super::USAGE };
    let read = super::read_input(path, MAX_GUIDE);
    let source = match read {
        Err(_) => Err(t::GUIDE_UNREADABLE),
        Ok(bytes) if bytes.len() > MAX_GUIDE => Err(t::GUIDE_TOO_LARGE),
        Ok(bytes) => {
            Some(guide::decode(&bytes)).filter(|text| guide::is_text(text)).ok_or(t::GUIDE_NOT_TEXT)
        }
    };
    let source = match source {
        Ok(source) => source,
        Err(id) => {
            if matches.get_flag("json") {
                print_json(&json!({"error": {"code": id.name(), "message": text(id)}}));
            } else {
                print_error(&text(id));
            }
            return super::DATA;
        }
    };
    let guide = guide::read(source);
    if matches.get_flag("json") {
        print_json(&as_json(&guide));
    } else {
        print(&describe(&guide));
    }
    if guide.scopes.is_empty() { NO_SCOPES } else { 0 }
}

fn as_json(guide: &Guide) -> serde_json::Value {
    let scopes = guide.scopes.iter().zip(guide.required_scopes()).map(|(found, entry)| {
        let mut entry = super::scope_json(&entry);
        entry["by_rule"] = json!(found.by_rule);
        entry["only_level"] = json!(found.only_level);
        entry["example"] = json!(found.example);
        entry["evidence"] = json!(guide.words(&found.evidence));
        entry
    });
    let scopes: Vec<_> = scopes.collect();
    let values: Vec<_> = guide.values.iter().map(super::value_json).collect();
    json!({
        // The name of `scopes` up to 0.1, for one release more.
        "rows": scopes,
        "scopes": scopes,
        "rule": guide.rule.map(|rule| rule.id()),
        "doubts": guide.doubts.iter().map(|doubt| guide.words(doubt)).collect::<Vec<_>>(),
        "values": values,
        "account_name": guide.account_name,
        "levels_in_picture": guide.levels_in_picture,
        "token_type": guide.token_type.map(|kind| kind.id()),
        "unread": guide.unread.iter().map(|unread| &unread.name).collect::<Vec<_>>(),
    })
}

fn describe(guide: &Guide) -> String {
    let mut lines = String::new();
    let count = guide.scopes.len();
    lines.push_str(&with!(t::GUIDE_SCOPES, count = count));
    lines.push('\n');
    for entry in &guide.scopes {
        let level = match entry.choice.as_slice() {
            _ if entry.example => text(t::GUIDE_EXAMPLE),
            _ if entry.unspecified => text(t::GUIDE_NO_LEVEL),
            [] if entry.only_level => format!("{} ({})", entry.level, text(t::GUIDE_ONLY_LEVEL)),
            [] => entry.level.to_string(),
            choice => choice.iter().map(ToString::to_string).collect::<Vec<_>>().join(" / "),
        };
        let evidence = guide.words(&entry.evidence);
        let evidence: String = evidence.chars().take(60).collect();
        lines.push_str(&format!("  {:<44} {level:<20} “{evidence}”\n", entry.scope.panel_name));
    }
    if guide.levels_in_picture {
        lines.push_str(&text(t::GUIDE_PICTURE));
        lines.push('\n');
    }
    let mut line = |id: Template, words: String| {
        if !words.is_empty() {
            lines.push_str(&with_values(id, &[("words", words.into())]));
            lines.push('\n');
        }
    };
    line(t::GUIDE_RULE, guide.rule.map(explain::rule).unwrap_or_default());
    for doubt in &guide.doubts {
        line(t::GUIDE_DOUBT, guide.words(doubt));
    }
    let labels: Vec<String> = guide.values.iter().map(|value| value.label.clone()).collect();
    line(t::GUIDE_VALUES, commas(&labels));
    line(t::GUIDE_ACCOUNT, guide.account_name.clone().unwrap_or_default());
    let unread: Vec<String> = guide.unread.iter().map(|unread| unread.name.clone()).collect();
    line(t::GUIDE_UNREAD, commas(&unread));
    lines
}

//! `scopewise read FILE`: shows the contents of a file, never its secrets.

use super::{print, print_json, read_file, refuse};
use crate::credentials::{Credentials, Field};
use crate::explain;
use crate::texts::{t, text, with};
use clap::ArgMatches;
use serde_json::json;

pub(super) fn run(matches: &ArgMatches) -> u8 {
    let as_json = matches.get_flag("json");
    let credentials = match read_file(matches) {
        Some(Ok(credentials)) => credentials,
        Some(Err(problem)) => return refuse(problem, &text(t::CLI_YOUR_APP), as_json),
        None => return super::USAGE,
    };
    if as_json {
        print_json(&json!({
            "account_name": credentials.account_name,
            "client_id": credentials.client_id.as_ref().map(|id| id.as_str()),
            "store_hash": credentials.store_hash.as_ref().map(|hash| hash.as_str()),
            "api_path": credentials.api_path.as_ref().map(|path| path.as_str()),
            "fingerprint": credentials.fingerprint().map(|f| f.as_str().to_owned()),
            "hints": credentials.hints.iter().map(|hint| explain::hint(hint).0).collect::<Vec<_>>(),
            "missing": credentials.missing().into_iter().map(Field::id).collect::<Vec<_>>(),
        }));
    } else {
        print(&describe(&credentials));
    }
    u8::from(!credentials.has(Field::AccessToken) || !credentials.has(Field::StoreHash))
}

fn describe(credentials: &Credentials) -> String {
    let hidden = |count: usize| with!(t::CLI_READ_HIDDEN, count = count);
    let mut lines = String::new();
    for field in Field::ALL {
        let value = match field {
            Field::AccessToken => {
                credentials.access_token.as_ref().map(|token| hidden(token.secret().len()))
            }
            Field::ClientSecret => {
                credentials.client_secret.as_ref().map(|secret| hidden(secret.secret().len()))
            }
            Field::StoreHash => credentials.store_hash.as_ref().map(|h| h.as_str().to_owned()),
            Field::ClientId => credentials.client_id.as_ref().map(|id| id.as_str().to_owned()),
            Field::ApiPath => credentials.api_path.as_ref().map(|path| path.as_str().to_owned()),
            Field::AccountName => credentials.account_name.clone(),
        };
        let value = value.unwrap_or_else(|| text(t::CLI_READ_MISSING));
        lines.push_str(&format!("{:<16}{value}\n", explain::field(field)));
    }
    if let Some(fingerprint) = credentials.fingerprint() {
        lines.push_str(&format!("{:<16}{fingerprint}\n", text(t::CLI_READ_FINGERPRINT)));
    }
    for hint in &credentials.hints {
        let (heading, text) = explain::hint(hint);
        lines.push_str(&format!("\n{}\n", format!("{heading} {text}").trim()));
    }
    lines
}

//! `scopewise check`: tests a connection without a window.

use super::{USAGE, app, print, print_error, print_json, read_file, refuse};
use crate::catalog::{Access, AppProfile};
use crate::credentials::{self, AccessToken, Problem, StoreHash};
use crate::explain;
use crate::gateway::{self, Connection, LoopbackUrl, Plan, Report, Target, Verdict};
use crate::platform::desktop_proxy;
use crate::practice::{self, Case, Layout, PracticeAccount, PracticeStore};
use crate::texts::{t, text, with};
use clap::ArgMatches;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

pub(super) fn run(matches: &ArgMatches) -> u8 {
    let as_json = matches.get_flag("json");
    let app = match app(matches) {
        Some(Ok(app)) => app,
        Some(Err(status)) => return status,
        None => return USAGE,
    };
    let access = match matches.get_one::<String>("access").map(String::as_str) {
        Some("read-only") if app.lesser_access => Access::ReadOnly,
        Some("read-only") => {
            print_error(&with!(t::CLI_NO_LESSER, app = app.name.as_str()));
            return USAGE;
        }
        _ => Access::Guide,
    };
    let practice = matches.get_flag("practice");
    let gateway = matches.get_one::<String>("gateway").map(|url| LoopbackUrl::parse(url));
    let target = match gateway {
        None => Target::BigCommerce,
        Some(Some(url)) => Target::Loopback(url),
        Some(None) => {
            print_error(&text(t::CLI_BAD_GATEWAY));
            return USAGE;
        }
    };
    let read = match read_file(matches) {
        Some(read) => read,
        None if practice => credentials::read_text(&built_in_file(app, access)),
        None => {
            print_error(&text(t::CLI_NO_FILE));
            return USAGE;
        }
    };
    let complete = read.and_then(|credentials| {
        credentials.store_hash.zip(credentials.access_token).ok_or(Problem::Incomplete)
    });
    let (hash, token) = match complete {
        Ok(complete) => complete,
        Err(problem) => return refuse(problem, &app.short_name, as_json),
    };
    let required_scopes = app.required_scopes(access);
    let report = match test(practice, target, required_scopes, &hash, &token) {
        Ok(report) => report,
        Err(error) => {
            print_error(&with!(t::CLI_PRACTICE_FAILED, error = error.to_string()));
            return 3;
        }
    };
    if as_json {
        print_json(&report.to_json());
    } else {
        print(&explain::report(&report, app, practice));
    }
    match report.verdict {
        Verdict::Ready => 0,
        Verdict::Gaps => 1,
        Verdict::Refused => 2,
        Verdict::Untested | Verdict::Unclear => 3,
    }
}

/// Returns the credentials file of a practice account that has exactly the app's scopes.
fn built_in_file(app: &AppProfile, access: Access) -> String {
    let account = PracticeAccount::new(Case::Fits, &app.required_scopes(access));
    practice::file_text(&account, app.suggested_account_name(), Layout::Today)
}

fn test(
    practice: bool,
    target: Target,
    required_scopes: Vec<crate::catalog::RequiredScope>,
    hash: &StoreHash,
    token: &AccessToken,
) -> std::io::Result<Report> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let store = if practice { Some(PracticeStore::start().await?) } else { None };
        let target = store.as_ref().map_or(target, PracticeStore::target);
        // An explicitly named server accepts any token, because it is there for tests.
        let accepts = match &target {
            Target::Loopback(_) if !practice => |_: &AccessToken| true,
            target => practice::accepted_at(target),
        };
        let plan = Plan { accepts, required_scopes };
        let cancel = CancellationToken::new();
        let proxy = match &target {
            Target::BigCommerce => desktop_proxy(),
            Target::Loopback(_) => None,
        };
        Ok(match Connection::through(&target, proxy.as_ref()).map(Arc::new) {
            Ok(connection) => {
                gateway::check(&connection, &plan, hash, token, &|_| {}, &cancel).await
            }
            Err(cause) => gateway::not_started(cause, &plan, hash, token),
        })
    })
}

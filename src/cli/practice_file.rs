//! `scopewise practice-file`: a credentials file for the practice store.

use super::{app, print};
use crate::practice::{Case, Layout, PracticeAccount, STORE_NAME, file_text};
use clap::ArgMatches;

pub(super) fn run(matches: &ArgMatches) -> u8 {
    let name = |option: &str| matches.get_one::<String>(option).map_or("", String::as_str);
    let case = Case::by_name(name("case")).unwrap_or(Case::Fits);
    let layout = Layout::by_name(name("layout")).unwrap_or(Layout::Today);
    let (account, account_name) = match app(matches) {
        None => (PracticeAccount::for_any_app(case), STORE_NAME),
        Some(Ok(app)) => {
            let account = PracticeAccount::new(case, &app.scopes);
            (account, app.suggested_account_name())
        }
        Some(Err(status)) => return status,
    };
    print(&file_text(&account, account_name, layout));
    0
}

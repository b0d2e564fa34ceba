//! A walk through every screen of the window that doesn't depend on the language, for tests that
//! look at all of them.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]
#![allow(unreachable_pub, dead_code, reason = "shared by several test programs")]

use super::{Answer, Window};
use scopewise::catalog::{Access, Level};
use scopewise::credentials::{AccessToken, StoreHash};
use scopewise::export::LetterKind;
use scopewise::flow::{
    AppMessage, DownloadsMessage, DraftMessage, FoundFile, GuideMessage, HandOverMessage,
    HomeMessage, ImportMessage, KeepMessage, Message, Overlay, PreferencesMessage, ScopesMessage,
    SealMessage, SettingsMessage, Step, TestMessage, TestState, TidyMessage,
};
use scopewise::gateway::{
    self, Cause, CheckState, Found, Plan, Reached, Reason, Report, ScopeReport, StoreIdentity,
    Verdict,
};
use scopewise::saved::{Folder, Index};
use scopewise::secret::Secret;
use scopewise::texts::TextId;
use serde_json::json;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

impl Window {
    /// Sends a message as if its control had been clicked.
    pub fn send(&mut self, message: Message) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().send(&ctx, message);
        self.settle();
    }

    fn app(&mut self, message: AppMessage) {
        self.send(Message::App(message));
    }

    /// Draws until the test has finished.
    fn wait_for_result(&mut self) {
        let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
        while !matches!(self.harness.state().state().draft.test.state, TestState::Done(_)) {
            let state = self.harness.state().state();
            assert!(
                std::time::Instant::now() < end,
                "{:?} {:?} {:?}",
                state.step(),
                state.reason(),
                state.draft.test.state
            );
            std::thread::sleep(std::time::Duration::from_millis(10));
            self.harness.step();
        }
        self.settle();
    }
}

/// A guide that names a scope that isn't on the form.
const GUIDE: &str = "Create a V2/V3 API token named Sum Robot with these OAuth scopes:\n\
    Orders: read-only\nOrder Transactions: read-only\nProducts: modify\nCustomers: read-only\n\
    B2B Edition: modify\nThen paste the Access Token and the Store Hash.\n";

/// 3 November 2025, noon: far enough in the past that it is never "today".
const NOW: i64 = 1_762_171_200;

/// Returns a list of connections in every state; their values don't exist anywhere.
fn connections() -> String {
    let read = ["content", "customers", "information_settings", "orders", "products", "carts"];
    let scopes: Vec<_> = read.iter().map(|id| json!({"scope": id, "level": "read-only"})).collect();
    let (harbour, kettle) = ("ab12cd34ef", "x9y8z7w6v5");
    let checked = |verdict: &str, at: i64| json!({"at": at, "verdict": verdict, "open": read, "store_name": "Harbour & Finch"});
    let saved = |app: &str, name: &str, store: &str, print: &str| {
        let store_name = if store == harbour { "Harbour & Finch" } else { "Copper Kettle Supply" };
        json!({
            "id": format!("{store}/{app}/{print}"), "store_name": store_name, "app_name": name,
            "account_name": format!("{name} account"), "saved_at": NOW - 30 * 86_400, "rows": scopes,
        })
    };
    let mut all = [
        saved("bookkeep", "Bookkeep", harbour, "7KQ4-M2XD"),
        saved("cdata", "CData Sync", harbour, "R5TW-8HJC"),
        saved("dropstream", "DropStream", kettle, "3NVX-K7PA"),
        saved("synchup", "SynchUP", harbour, "W9DE-4GZB"),
    ];
    all[0]["checked"] = checked("ready", NOW - 60);
    all[1]["checked"] = json!({"at": NOW - 60, "verdict": "refused", "cause": "token_refused"});
    all[1]["worked_at"] = json!(NOW - 22 * 86_400);
    all[2]["checked"] = checked("ready", NOW - 86_400);
    all[2]["checked"]["extra"] = json!(["marketing", "themes"]);
    all[3]["checked"] = checked("ready", NOW - 7 * 86_400);
    all[3]["untested"] = json!({"at": NOW - 3600, "cause": "offline"});
    json!({"version": 1, "connections": all}).to_string()
}

/// Returns a list of `count` connections across many stores, each with its app's scopes and two
/// tests.
pub fn many_connections(count: usize) -> String {
    let apps = scopewise::catalog::catalog().apps().iter();
    let mut apps: Vec<_> = apps.filter(|app| app.needed_scopes().next().is_some()).collect();
    apps.dedup_by_key(|app| app.name.clone());
    let all: Vec<_> = (0..count)
        .map(|number| {
            let app = apps[number % apps.len()];
            let needed = app.required_scopes(scopewise::catalog::Access::Guide);
            let needed: Vec<_> = needed.iter().filter(|entry| entry.is_needed()).collect();
            let scopes: Vec<_> = needed.iter().map(|entry| entry.scope.id.as_str()).collect();
            let levels: Vec<_> = needed
                .iter()
                .map(|entry| json!({"scope": entry.scope.id, "level": entry.level.id()}))
                .collect();
            let place = number / apps.len();
            let store = format!("Harbour {place} & Finch");
            let checked = |at: i64| {
                // One in ten has a missing scope.
                let (verdict, gap) = if number % 10 == 7 { ("gaps", 1) } else { ("ready", 0) };
                json!({
                    "at": at, "verdict": verdict, "open": scopes[gap.min(scopes.len())..],
                    "missing": scopes[..gap.min(scopes.len())], "store_name": store, "plan": "Plus",
                })
            };
            let digits = |value: usize| {
                let letters = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
                let at = |digit: u32| char::from(letters[value / 32_usize.pow(digit) % 32]);
                format!("{}{}{}{}", at(3), at(2), at(1), at(0))
            };
            json!({
                "id": format!("st{place:06}ab/{}/{}-{}", app.id, digits(number), digits(number * 7)),
                "store_name": store, "app_name": app.name,
                "account_name": format!("{} account", app.name), "saved_at": NOW - 30 * 86_400,
                "rows": levels, "checked": checked(NOW - 60), "same_before": NOW - 86_400,
            })
        })
        .collect();
    let text = json!({"version": 1, "connections": all}).to_string();
    let (index, _) = Index::parse(&text).expect("a list");
    index.to_text()
}

/// Walks through all screens and calls `look` with the name of each.
pub fn visit(window: &mut Window, look: &mut dyn FnMut(&str, &mut Window)) {
    // A toast covers the bottom of the window for five seconds; dismiss it so that it isn't in the
    // snapshots.
    let look = &mut |name: &str, window: &mut Window| {
        let toast = window.harness.state().state().toast.as_ref().map(|toast| toast.ticket);
        if let Some(ticket) = toast {
            window.send(Message::ToastOver(ticket));
        }
        look(name, window);
    };
    step_1(window, look);
    steps_2_to_4(window, look);
    steps_5_to_7(window, look);
    the_real_way(window, look);
    home(window, look);
}

fn choose(window: &mut Window, app: &str) {
    window.app(AppMessage::Choose(app.to_owned()));
}

fn step_1(window: &mut Window, look: &mut dyn FnMut(&str, &mut Window)) {
    look("1-app-first-run", window);
    choose(window, "cdata");
    look("1-app-caution", window);
    window.app(AppMessage::ChooseAccess(Access::ReadOnly));
    choose(window, "dropstream");
    look("1-app-care", window);
    window.app(AppMessage::PasteGuide);
    look("1-guide-empty", window);
    window.app(AppMessage::Guide(GuideMessage::Text(GUIDE.to_owned())));
    look("1-app-paste", window);
    window.app(AppMessage::ChooseScopes);
    window.app(AppMessage::Draft(DraftMessage::SetLevel("carts".to_owned(), Level::Modify)));
    look("1-scopes", window);
    window.send(Message::Back);
    window.send(Message::Back);
    choose(window, "bookkeep");
    look("1-app", window);
}

fn steps_2_to_4(window: &mut Window, look: &mut dyn FnMut(&str, &mut Window)) {
    window.send(Message::Continue);
    look("2-settings", window);
    window.send(Message::Settings(SettingsMessage::Open));
    window.send(Message::Settings(SettingsMessage::Letter(Some(LetterKind::Permission))));
    look("2-settings-letter", window);
    window.send(Message::Settings(SettingsMessage::Letter(None)));
    window.send(Message::Continue);
    look("3-account", window);
    window.send(Message::Continue);
    let scopes: Vec<String> = window
        .harness
        .state()
        .state()
        .required_scopes()
        .iter()
        .map(|entry| entry.scope.id.clone())
        .collect();
    for scope in scopes.iter().take(10) {
        window.send(Message::Scopes(ScopesMessage::Toggle(scope.clone())));
    }
    look("4-scopes", window);
    window.send(Message::Scopes(ScopesMessage::Compact(true)));
    look("4-scopes-compact", window);
    window.send(Message::Scopes(ScopesMessage::Compact(false)));
    window.send(Message::Scopes(ScopesMessage::TickAll));
    // Scopes that need care, and every level.
    window.send(Message::GoTo(Step::App));
    choose(window, "synchup");
    window.send(Message::GoTo(Step::Scopes));
    look("4-scopes-care", window);
    window.send(Message::Scopes(ScopesMessage::TickAll));
    window.send(Message::GoTo(Step::App));
    choose(window, "bookkeep");
    window.send(Message::GoTo(Step::Scopes));
    window.send(Message::Scopes(ScopesMessage::TickAll));
    window.send(Message::Continue);
}

/// The made-up values of an account; the client secret is cut short.
const CUT: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nCLIENT NAME: Bookkeep\n\
    CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\nCLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f56788\n\
    API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n";

fn paste(window: &mut Window, text: &str) {
    window.send(Message::Import(ImportMessage::PastedText(Secret::new(text))));
}

fn steps_5_to_7(window: &mut Window, look: &mut dyn FnMut(&str, &mut Window)) {
    look("5-credentials-ask", window);
    window.send(Message::Downloads(DownloadsMessage::Allow(true)));
    let ticket = window.desk.lock().expect("the desk").watch;
    let file = |name: &str, minutes: u64| FoundFile {
        path: PathBuf::from("/home/alex/Downloads").join(name),
        name: name.to_owned(),
        since: SystemTime::now() - Duration::from_secs(minutes * 60 + 5),
    };
    let new = vec![file("BigCommerceAPI-credentials-store-ab12cd34ef.txt", 0)];
    window.send(Message::Downloads(DownloadsMessage::Found { ticket, new, older: vec![] }));
    look("5-credentials", window);
    window.send(Message::Downloads(DownloadsMessage::Found { ticket, new: vec![], older: vec![] }));
    paste(window, "API: https://api.bigcommerce.com/accounts/0a/graphql\n");
    look("5-credentials-refused", window);
    window.send(Message::Import(ImportMessage::DismissProblem));
    paste(window, CUT);
    look("5-credentials-parsed", window);
    window.send(Message::CloseRequested);
    look("dialog-close", window);
    window.send(Message::QuestionDismissed);
    // Nothing answers: the connection fails at its first link.
    window.desk.lock().expect("the desk").offline = true;
    window.send(Message::Continue);
    window.wait_for_result();
    look("6-test-offline", window);
    window.send(Message::Import(ImportMessage::UseAnother));
    window.send(Message::QuestionConfirmed);

    window.send(Message::StartPractice);
    window.desk.lock().expect("the desk").offline = false;
    window.send(Message::GoTo(Step::Credentials));
    look("5-credentials-practice", window);
    window.send(Message::Import(ImportMessage::UsePracticeFile));
    window.settle();
    window.send(Message::GoTo(Step::Credentials));
    look("5-fields", window);
    window.desk.lock().expect("the desk").silent = true;
    window.send(Message::Continue);
    look("6-test-running", window);
    window.send(Message::Test(TestMessage::Stop));
    window.desk.lock().expect("the desk").silent = false;
    window.send(Message::Test(TestMessage::Start));
    window.wait_for_result();
    window.send(Message::GoTo(Step::App));
    choose(window, "synchup");
    window.send(Message::GoTo(Step::Test));
    window.wait_for_result();
    look("6-test-practice", window);
    window.send(Message::GoTo(Step::App));
    choose(window, "bookkeep");
    window.send(Message::GoTo(Step::Test));
    window.wait_for_result();
    window.send(Message::Continue);
    assert_eq!(window.harness.state().state().step(), Step::HandOver);
    look("7-hand-over-practice", window);
    window.send(Message::LeavePractice);
    window.send(Message::QuestionConfirmed);
}

/// Reports that all 13 needed scopes are open and no others.
fn ready(plan: &Plan, hash: &StoreHash, token: &AccessToken) -> Report {
    answered(plan, (hash, token), |_, needed| needed)
}

/// Reports one missing scope and one extra scope.
fn gaps(plan: &Plan, hash: &StoreHash, token: &AccessToken) -> Report {
    let report = answered(plan, (hash, token), |scope, needed| match scope {
        "order_transactions" => false,
        "carts" => true,
        _ => needed,
    });
    Report { verdict: Verdict::Gaps, ..report }
}

/// Reports two open scopes that the app doesn't need.
fn wider(plan: &Plan, hash: &StoreHash, token: &AccessToken) -> Report {
    let more = ["themes", "sites_and_routes", "carts"];
    answered(plan, (hash, token), |scope, needed| needed || more.contains(&scope))
}

/// Returns the report of a made-up store; `open` decides which scopes are open.
fn answered(
    plan: &Plan,
    (hash, token): (&StoreHash, &AccessToken),
    open: impl Fn(&str, bool) -> bool,
) -> Report {
    let mut report = gateway::not_started(Cause::Offline, plan, hash, token);
    for entry in &mut report.scopes {
        let found = match entry.scope.probe {
            _ if matches!(
                entry.found,
                Found::Unknown(_, Reason::NeedsWrite | Reason::GraphqlOnly)
            ) =>
            {
                entry.found
            }
            None => entry.found,
            Some(_) if open(&entry.scope.id, entry.is_needed()) => Found::Open(200),
            Some(_) => Found::Closed(403),
        };
        *entry = ScopeReport::new(entry.scope, entry.needed, found);
    }
    for outcome in &mut report.checks {
        outcome.state = CheckState::Passed;
    }
    report.store = Some(StoreIdentity {
        hash: hash.as_str().to_owned(),
        name: Some("Harbour & Finch".to_owned()),
        domain: Some("harbourandfinch.example".to_owned()),
        plan: None,
    });
    let took = Duration::from_millis(7_400);
    Report { verdict: Verdict::Ready, cause: None, requests: 25, took, ..report }
}

/// Walks the non-practice flow with made-up reports.
fn the_real_way(window: &mut Window, look: &mut dyn FnMut(&str, &mut Window)) {
    let folder = std::env::temp_dir().join("scopewise-tests");
    let file = folder.join("BigCommerceAPI-credentials-store-ab12cd34ef.txt");
    let whole = CUT.replace("f56788", "f567883f9a0c7be1d2485690ab7cde12");
    scopewise::saved::write_whole(&file, whole.as_bytes()).expect("written");
    window.send(Message::GoTo(Step::App));
    choose(window, "bookkeep");
    for _ in 0..3 {
        window.send(Message::Continue);
    }
    window.send(Message::Scopes(ScopesMessage::TickAll));
    window.send(Message::Continue);
    window.send(Message::Import(ImportMessage::Dropped(vec![file])));
    let answers: [(Answer, &str); 3] =
        [(gaps, "6-test"), (wider, "6-test-wider"), (ready, "6-test-ready")];
    for (answer, name) in answers {
        window.desk.lock().expect("the desk").answer = Some(answer);
        if name == "6-test" {
            window.send(Message::Continue);
        } else {
            window.send(Message::Test(TestMessage::Start));
        }
        window.wait_for_result();
        look(name, window);
    }
    window.send(Message::Continue);
    assert_eq!(window.harness.state().state().step(), Step::HandOver);
    window.send(Message::HandOver(HandOverMessage::CopyNext));
    window.send(Message::HandOver(HandOverMessage::CopyNext));
    look("7-hand-over", window);
    window.send(Message::Seal(SealMessage::Begin));
    look("7-hand-over-sealed", window);
    window.send(Message::Seal(SealMessage::Close));
    window.send(Message::Keep(KeepMessage::Save));
    look("7-hand-over-saved", window);
    // The file is shared with tests that run in parallel.
    window.send(Message::Tidy(TidyMessage::File(false)));
    window.send(Message::Continue);
    window.send(Message::QuestionConfirmed);
    look("7-done", window);
}

fn home(window: &mut Window, look: &mut dyn FnMut(&str, &mut Window)) {
    window.send(Message::Home(HomeMessage::Open));
    let folder = tempfile::tempdir().expect("a folder");
    let folder = Folder::new(folder.keep());
    std::fs::write(folder.index_path(), connections()).expect("written");
    window.send(Message::Home(HomeMessage::Listed(folder.read())));
    look("0-home", window);
    let ids: Vec<_> =
        window.harness.state().state().user.home.all().map(|saved| saved.id.clone()).collect();
    window.send(Message::Home(HomeMessage::Remove(ids[1].clone())));
    look("0-home-remove", window);
    window.send(Message::QuestionDismissed);
    window.send(Message::Home(HomeMessage::Replace(ids[1].clone())));
    look("0-plan", window);
    window.send(Message::Home(HomeMessage::ClosePlan));
    for (name, overlay) in [("8-preferences", Overlay::Preferences), ("8-keys", Overlay::Keys)] {
        window.send(Message::Preferences(PreferencesMessage::Open(overlay)));
        look(name, window);
        window.send(Message::Preferences(PreferencesMessage::Close));
    }
    window.send(Message::Preferences(PreferencesMessage::Open(Overlay::About)));
    let reached = Reached { took: Duration::from_millis(200), clock_off: Some(0) };
    window.send(Message::Preferences(PreferencesMessage::Reached(Ok(reached))));
    look("8-about", window);
    for page in ["about-guides", "about-licenses"] {
        let page_name = TextId::named(page).expect("a text");
        window.press(&scopewise::texts::text(page_name));
        look(&format!("8-{page}"), window);
    }
}

//! The flow without a window: forward, backward, and what must never be lost.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

use scopewise::catalog::{Access, catalog};
use scopewise::credentials::{Field, Problem};
use scopewise::export::Form;
use scopewise::flow::{
    AccountMessage, AppMessage, Cleared, ClipboardEffect, CopiedItem, CopyTarget, DocumentKind,
    Effect, FileEffect, HandOverMessage, ImportError, ImportMessage, Message, NetworkEffect,
    Practice, Question, ScopesMessage, SettingsMessage, State, Step, SystemEffect, TestMessage,
    TestState, TidyMessage,
};
use scopewise::gateway::{self, Connection, Plan, Target};
use scopewise::practice::{self, Case, Layout, PracticeAccount, PracticeStore};
use scopewise::secret::{Secret, SecretBytes};
use std::path::PathBuf;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

/// Applies a message and returns its effects, except those that save the session.
fn update(state: &mut State, message: Message) -> Vec<Effect> {
    let mut effects = scopewise::flow::update(state, message);
    effects.retain(|effect| !matches!(effect, Effect::System(SystemEffect::RememberSession(_))));
    effects
}

fn choose(state: &mut State, app: &str) {
    update(state, Message::App(AppMessage::Choose(app.to_owned())));
}

fn press_continue(state: &mut State) -> Vec<Effect> {
    update(state, Message::Continue)
}

fn tick_all(state: &mut State) {
    update(state, Message::Scopes(ScopesMessage::TickAll));
}

/// Returns a wizard at step 5 with this app.
fn at_credentials(app: &str) -> State {
    let mut state = State::new();
    choose(&mut state, app);
    for _ in 0..3 {
        press_continue(&mut state);
    }
    tick_all(&mut state);
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Credentials);
    state
}

fn practice_text(app: &str, case: Case) -> String {
    let profile = catalog().app(app).expect("built in");
    let account = PracticeAccount::new(case, &profile.scopes);
    practice::file_text(&account, "My account", Layout::Today)
}

/// A made-up credentials file that isn't a practice file.
const REAL: &str = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nCLIENT NAME: Mine\n\
    CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n\
    CLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f5678890aabbccddeeff0123456789abcdef\n\
    API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n";

fn paste(state: &mut State, text: &str) -> Vec<Effect> {
    update(state, Message::Import(ImportMessage::PastedText(Secret::new(text))))
}

/// Imports a file as the desktop would.
fn import_file(state: &mut State, text: &str) {
    let path = PathBuf::from("/home/someone/Downloads/BigCommerceAPI-credentials-x-.txt");
    let effects = update(state, Message::Import(ImportMessage::Dropped(vec![path])));
    let Some(Effect::File(FileEffect::Read(ticket, path))) =
        effects.into_iter().find(|effect| matches!(effect, Effect::File(FileEffect::Read(..))))
    else {
        panic!("the file is not read");
    };
    let bytes = Ok(SecretBytes::new(Zeroizing::new(text.as_bytes().to_vec())));
    update(state, Message::Import(ImportMessage::FileRead(ticket, path, bytes)));
}

/// Runs a test against the practice store, which stands in for BigCommerce here.
fn run_test(state: &mut State, effects: Vec<Effect>) {
    let Some(Effect::Network(NetworkEffect::StartTest { ticket, target, plan, hash, token })) =
        effects
            .into_iter()
            .find(|effect| matches!(effect, Effect::Network(NetworkEffect::StartTest { .. })))
    else {
        panic!("no test is started");
    };
    // Made-up values are never sent to BigCommerce itself.
    assert!(!(plan.accepts)(&token), "a practice token would be sent to BigCommerce");
    let plan = Plan { accepts: practice::is_practice_token, ..plan };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let report = runtime.block_on(async {
        let store = PracticeStore::start().await.expect("a practice store");
        assert_eq!(target, Target::BigCommerce, "outside practice");
        let connection = Arc::new(Connection::new(&store.target()).expect("a client"));
        let cancel = CancellationToken::new();
        gateway::check(&connection, &plan, &hash, &token, &|_| {}, &cancel).await
    });
    update(state, Message::Test(TestMessage::Done(ticket, Box::new(report))));
}

/// The answer that a value was put on the clipboard.
fn copied(index: usize, secret: bool) -> Message {
    let target = CopyTarget::Clipboard;
    Message::Copied(CopiedItem::Value { index, label: String::new(), secret, target }, true)
}

#[test]
fn the_whole_flow_runs_forward() {
    let mut state = State::new();
    assert_eq!(state.step(), Step::App);
    assert!(state.reason().is_some_and(|reason| reason.blocks));
    assert!(press_continue(&mut state).is_empty());
    assert_eq!(state.step(), Step::App);

    choose(&mut state, "bookkeep");
    assert_eq!(state.reason(), None);
    assert_eq!(state.draft.account.name, "Bookkeep");
    press_continue(&mut state);
    let effects = update(&mut state, Message::Settings(SettingsMessage::Open));
    assert!(matches!(effects.as_slice(), [Effect::System(SystemEffect::OpenUrl(url))]
        if url == "https://login.bigcommerce.com/deep-links/manage/settings-list"));
    press_continue(&mut state);
    let effects = update(&mut state, Message::Account(AccountMessage::CopyName));
    assert!(
        matches!(effects.as_slice(), [Effect::Clipboard(ClipboardEffect::Copy(name, _))] if name == "Bookkeep")
    );
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Scopes);
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Scopes, "no scope is set yet");
    for entry in state.required_scopes() {
        update(&mut state, Message::Scopes(ScopesMessage::Toggle(entry.scope.id.clone())));
    }
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Credentials);
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Credentials, "no file yet");
    import_file(&mut state, &practice_text("bookkeep", Case::Fits));
    assert_eq!(state.reason(), None);
    let effects = press_continue(&mut state);
    assert_eq!(state.step(), Step::Test);
    assert!(state.reason().is_some_and(|reason| reason.blocks), "while the test runs");
    run_test(&mut state, effects);
    assert_eq!(state.reason(), None);
    press_continue(&mut state);
    assert_eq!(state.step(), Step::HandOver);
    let labels: Vec<String> = state.hand_over_fields().into_iter().map(|f| f.label).collect();
    assert_eq!(labels, ["API Path", "Access Token", "Client ID", "Client Secret"]);
    for (index, label) in labels.iter().enumerate() {
        let effects = update(&mut state, Message::HandOver(HandOverMessage::CopyNext));
        let secret =
            matches!(effects.as_slice(), [Effect::Clipboard(ClipboardEffect::CopySecret(..))]);
        assert_eq!(secret, index == 1 || index == 3, "{label}");
        update(&mut state, copied(index, secret));
    }
    assert_eq!(state.reason(), None);
    press_continue(&mut state);
    assert!(state.draft.hand_over.finished);
}

#[test]
fn a_value_can_avoid_the_clipboard() {
    let mut state = at_credentials("bookkeep");
    import_file(&mut state, &practice_text("bookkeep", Case::Fits));
    let effects = press_continue(&mut state);
    run_test(&mut state, effects);
    press_continue(&mut state);
    let target = CopyTarget::PrimarySelection;
    update(&mut state, Message::HandOver(HandOverMessage::Target(target)));
    let everything = Message::HandOver(HandOverMessage::CopyAs(Form::Env));
    for message in [Message::HandOver(HandOverMessage::Copy(1)), everything] {
        let effects = update(&mut state, message);
        let [Effect::Clipboard(ClipboardEffect::Select(_, note))] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        update(&mut state, Message::Copied(note.clone(), true));
        assert!(state.toast.as_ref().is_some_and(|toast| toast.phrase.words().contains("middle")));
    }
    // The other way again: what is selected is cleared.
    let back = Message::HandOver(HandOverMessage::Target(CopyTarget::Clipboard));
    let effects = update(&mut state, back);
    assert!(matches!(effects.as_slice(), [Effect::Clipboard(ClipboardEffect::Clear { .. })]));
    // A value on the clipboard doesn't replace the secret that is selected.
    update(&mut state, copied(0, false));
    assert_eq!(state.user.countdown.map(|countdown| countdown.target), Some(target));
    update(&mut state, Message::Tidy(TidyMessage::Cleared(Cleared::Empty)));
    assert_eq!(state.toast.map(|toast| toast.phrase.words()), Some("Value cleared".to_owned()));
}

#[test]
fn going_back_loses_nothing() {
    let mut state = at_credentials("bookkeep");
    import_file(&mut state, &practice_text("bookkeep", Case::Fits));
    let effects = press_continue(&mut state);
    run_test(&mut state, effects);
    press_continue(&mut state);
    for _ in 0..10 {
        update(&mut state, Message::Back);
    }
    assert_eq!(state.step(), Step::App);
    assert_eq!(state.draft.scopes.left(&state.required_scopes()), 0);
    assert!(state.draft.import.held.is_some());
    assert!(state.draft.test.report().is_some());
    for expected in &Step::ALL[1..] {
        assert!(state.can_go_to(*expected));
        let effects = press_continue(&mut state);
        assert_eq!(state.step(), *expected);
        let restarts = effects
            .iter()
            .any(|effect| matches!(effect, Effect::Network(NetworkEffect::StartTest { .. })));
        assert!(!restarts, "the same values are not tested twice");
    }
    update(&mut state, Message::GoTo(Step::Scopes));
    assert_eq!(state.step(), Step::Scopes);
}

#[test]
fn steps_ahead_cannot_be_jumped_to() {
    let mut state = State::new();
    for step in &Step::ALL[1..] {
        update(&mut state, Message::GoTo(*step));
        assert_eq!(state.step(), Step::App);
    }
}

#[test]
fn users_with_a_file_can_skip_to_the_import() {
    let mut state = State::new();
    update(&mut state, Message::AlreadyHaveFile);
    assert_eq!(state.step(), Step::App, "first the app");
    choose(&mut state, "dext");
    update(&mut state, Message::AlreadyHaveFile);
    assert_eq!(state.step(), Step::Credentials);
    assert!(state.can_go_to(Step::Scopes));
}

#[test]
fn an_all_access_guide_offers_a_choice_without_a_default() {
    let mut state = State::new();
    choose(&mut state, "cdata");
    assert_eq!(state.draft.app.access, None);
    press_continue(&mut state);
    assert_eq!(state.step(), Step::App);
    update(&mut state, Message::App(AppMessage::ChooseAccess(Access::ReadOnly)));
    assert_eq!(state.required_scopes().len(), 21);
    update(&mut state, Message::App(AppMessage::ChooseAccess(Access::Guide)));
    assert_eq!(state.required_scopes().len(), 27);
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Settings);
}

#[test]
fn a_too_short_account_name_is_reported_at_once() {
    let mut state = State::new();
    choose(&mut state, "dext");
    press_continue(&mut state);
    press_continue(&mut state);
    update(&mut state, Message::Account(AccountMessage::Name("abc".to_owned())));
    assert!(state.reason().is_some_and(|reason| reason.blocks));
    update(&mut state, Message::Account(AccountMessage::Name("abcd".to_owned())));
    assert_eq!(state.reason(), None);
}

#[test]
fn pasted_values_are_not_lost_by_closing_or_replacing() {
    let mut state = at_credentials("dext");
    paste(&mut state, REAL);
    assert!(state.exists_only_here());
    assert!(update(&mut state, Message::CloseRequested).is_empty());
    assert!(matches!(state.question, Some(Question::WouldLoseValues(_))));
    update(&mut state, Message::QuestionDismissed);
    let held = state.draft.import.held.clone().map(|held| held.credentials);

    let other = REAL.replace("k3v9x0", "zzzzzz");
    paste(&mut state, &other);
    assert!(matches!(state.question, Some(Question::WouldLoseValues(_))));
    assert_eq!(state.draft.import.held.clone().map(|held| held.credentials), held);
    update(&mut state, Message::QuestionDismissed);
    assert_eq!(state.draft.import.held.clone().map(|held| held.credentials), held);
    paste(&mut state, &other);
    update(&mut state, Message::QuestionConfirmed);
    assert_ne!(state.draft.import.held.clone().map(|held| held.credentials), held);

    update(&mut state, Message::Import(ImportMessage::UseAnother));
    assert!(state.question.is_some());
    update(&mut state, Message::QuestionDismissed);
    // Copied isn't pasted: whether the values arrived is unknown.
    for index in 0..2 {
        update(&mut state, copied(index, true));
    }
    assert!(state.exists_only_here());
    assert!(update(&mut state, Message::CloseRequested).is_empty());
    assert!(matches!(state.question, Some(Question::WouldLoseValues(_))));
}

#[test]
fn a_file_stays_where_it_is_so_closing_asks_nothing() {
    let mut state = at_credentials("dext");
    import_file(&mut state, REAL);
    assert!(!state.exists_only_here());
    assert!(matches!(
        update(&mut state, Message::CloseRequested).as_slice(),
        [Effect::System(SystemEffect::Close)]
    ));
    // A value added by hand isn't in any file.
    let mut state = at_credentials("bookkeep");
    import_file(&mut state, &REAL.replace("CLIENT SECRET", "NOTHING"));
    let secret = "3f9a0c7be1d2485690ab7cde1234f5678890aabbccddeeff0123456789abcdef";
    let draft = ImportMessage::Draft(Field::ClientSecret, Secret::new(secret.to_owned()));
    update(&mut state, Message::Import(draft));
    update(&mut state, Message::Import(ImportMessage::Submit(Field::ClientSecret)));
    assert_eq!(state.reason(), None);
    assert!(state.exists_only_here());
}

#[test]
fn missing_values_can_be_filled_in_place() {
    let mut state = at_credentials("bookkeep");
    paste(&mut state, "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n");
    let reason = state.reason().expect("something is missing");
    assert!(reason.blocks && reason.text.contains("store hash"), "{reason:?}");
    let bad = ImportMessage::Draft(Field::StoreHash, Secret::new("http://example.com".to_owned()));
    update(&mut state, Message::Import(bad));
    update(&mut state, Message::Import(ImportMessage::Submit(Field::StoreHash)));
    assert_eq!(state.draft.import.refused.get(&Field::StoreHash), Some(&Problem::WrongHost));
    assert!(
        state.draft.import.drafts.contains_key(&Field::StoreHash),
        "the text stays to be mended"
    );
    let good =
        ImportMessage::Draft(Field::StoreHash, Secret::new("store-ab12cd34ef-1234567".to_owned()));
    update(&mut state, Message::Import(good));
    update(&mut state, Message::Import(ImportMessage::Submit(Field::StoreHash)));
    assert!(state.draft.import.refused.is_empty());
    assert!(state.draft.import.can_be_tested());
    // Values the test doesn't need can be omitted, after a warning.
    let reason = state.reason().expect("the client ID is missing");
    assert!(reason.blocks && reason.link.is_some());
    update(&mut state, Message::ContinueAnyway);
    assert_eq!(state.step(), Step::Test);
}

#[test]
fn a_rejected_import_keeps_the_previous_values() {
    let mut state = at_credentials("dext");
    import_file(&mut state, REAL);
    for text in ["Milk and bread", "", REAL.replace("/stores/", "/accounts/").as_str()] {
        paste(&mut state, text);
        assert!(state.draft.import.problem.is_some(), "{text}");
        assert!(state.draft.import.held.is_some());
    }
    let two = vec![PathBuf::from("/a"), PathBuf::from("/b")];
    update(&mut state, Message::Import(ImportMessage::Dropped(two)));
    let trouble = state.draft.import.problem.as_ref().map(|problem| problem.trouble);
    assert_eq!(trouble, Some(ImportError::SeveralFiles));
    update(&mut state, Message::Import(ImportMessage::DismissProblem));
    assert!(state.draft.import.problem.is_none());
}

#[test]
fn swapped_values_can_be_corrected() {
    let mut state = at_credentials("dext");
    let swapped = REAL.replace("ACCESS TOKEN", "X").replace("CLIENT SECRET", "ACCESS TOKEN");
    let swapped = swapped.replace("X: ", "CLIENT SECRET: ");
    paste(&mut state, &swapped);
    assert!(state.draft.import.problem.as_ref().is_some_and(|problem| problem.can_swap()));
    update(&mut state, Message::Import(ImportMessage::Swap));
    assert!(state.draft.import.problem.is_none());
    assert!(state.draft.import.can_be_tested());
}

#[test]
fn late_answers_are_dropped() {
    let mut state = at_credentials("dext");
    let first = PathBuf::from("/one");
    let effects = update(&mut state, Message::Import(ImportMessage::Dropped(vec![first.clone()])));
    let Some(Effect::File(FileEffect::Read(old, _))) = effects.first() else { panic!("not read") };
    let old = *old;
    import_file(&mut state, REAL);
    let other = REAL.replace("ab12cd34ef", "zzzzzzzzzz");
    let bytes = Ok(SecretBytes::new(Zeroizing::new(other.into_bytes())));
    update(&mut state, Message::Import(ImportMessage::FileRead(old, first, bytes)));
    let hash =
        state.draft.import.held.as_ref().and_then(|held| held.credentials.store_hash.clone());
    assert_eq!(hash.as_ref().map(|hash| hash.as_str()), Some("ab12cd34ef"));
}

#[test]
fn a_shown_secret_is_hidden_after_ten_seconds() {
    let mut state = at_credentials("dext");
    import_file(&mut state, REAL);
    let show = || Message::Import(ImportMessage::ToggleSecret(Field::AccessToken));
    let effects = update(&mut state, show());
    let [Effect::System(SystemEffect::Later(after, _))] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(after.as_secs(), 10);
    assert!(state.draft.import.shown.is_some());
    let Some(Effect::System(SystemEffect::Later(_, hide))) = effects.into_iter().next() else {
        panic!()
    };
    update(&mut state, hide);
    assert!(state.draft.import.shown.is_none());
    // The first timer doesn't cut the second look short.
    let first = update(&mut state, show());
    update(&mut state, show());
    update(&mut state, show());
    let Some(Effect::System(SystemEffect::Later(_, hide))) = first.into_iter().next() else {
        panic!()
    };
    update(&mut state, hide);
    assert!(state.draft.import.shown.is_some());
}

#[test]
fn missing_scopes_lead_back_to_scopes_with_ticks_kept() {
    let mut state = at_credentials("bookkeep");
    import_file(&mut state, &practice_text("bookkeep", Case::MissingTwo));
    let effects = press_continue(&mut state);
    run_test(&mut state, effects);
    let reason = state.reason().expect("scopes are missing");
    assert!(reason.blocks && reason.link.is_some());
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Test);
    update(&mut state, Message::Test(TestMessage::MakeNewAccount));
    assert_eq!(state.step(), Step::Account, "a new account begins with its name");
    press_continue(&mut state);
    assert_eq!(state.step(), Step::Scopes);
    assert_eq!(state.draft.scopes.gaps.len(), 2);
    assert_eq!(
        state.draft.scopes.left(&state.required_scopes()),
        2,
        "the gaps have to be set again"
    );
    tick_all(&mut state);
    press_continue(&mut state);
    assert!(state.reason().is_some_and(|reason| reason.blocks), "the new file is waited for");
    assert!(state.draft.import.held.is_some(), "the old values are kept until then");
    update(&mut state, Message::Import(ImportMessage::KeepOld));
    assert!(state.draft.import.can_be_tested());
}

#[test]
fn new_values_discard_the_previous_test() {
    let mut state = at_credentials("bookkeep");
    import_file(&mut state, &practice_text("bookkeep", Case::Fits));
    let effects = press_continue(&mut state);
    run_test(&mut state, effects);
    update(&mut state, Message::Back);
    import_file(&mut state, &practice_text("bookkeep", Case::Deleted));
    assert!(matches!(state.draft.test.state, TestState::Idle));
    let effects = press_continue(&mut state);
    run_test(&mut state, effects);
    assert!(state.reason().is_some_and(|reason| reason.blocks));
}

#[test]
fn practice_starts_and_ends_without_a_trace() {
    let mut state = State::new();
    let effects = update(&mut state, Message::StartPractice);
    assert!(matches!(effects.as_slice(), [Effect::Network(NetworkEffect::StartPractice)]));
    let url = gateway::LoopbackUrl::parse("http://127.0.0.1:9").expect("loopback");
    update(&mut state, Message::PracticeStarted(Ok(Target::Loopback(url))));
    choose(&mut state, "bookkeep");
    update(&mut state, Message::AlreadyHaveFile);
    assert!(state.is_practice());
    // The file couldn't be written, so it is used from memory.
    update(&mut state, Message::Import(ImportMessage::PracticeFileWritten(None)));
    update(&mut state, Message::Import(ImportMessage::UsePracticeFile));
    assert!(state.draft.import.can_be_tested());
    assert!(!state.exists_only_here(), "made-up values cannot be lost");
    let effects = press_continue(&mut state);
    assert!(effects.iter().any(|effect| matches!(effect,
        Effect::Network(NetworkEffect::StartTest { target, .. }) if *target != Target::BigCommerce)));
    let effects = update(&mut state, Message::LeavePractice);
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Network(NetworkEffect::StopPractice)))
    );
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Network(NetworkEffect::StopTest(_))))
    );
    assert_eq!(state.user.practice, Practice::Off);
    assert!(state.draft.import.held.is_none());
    assert!(state.app().is_some(), "the app stays");
}

#[test]
fn the_checklist_is_readable_in_an_email() {
    let mut state = State::new();
    choose(&mut state, "synchup");
    let effects = update(&mut state, Message::Scopes(ScopesMessage::CopyChecklist));
    let [Effect::Clipboard(ClipboardEffect::Copy(text, _))] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert!(text.contains("[ ] Customers                   Modify\n"), "{text}");
    assert!(text.contains("SynchUP") && text.contains("12 scopes"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 78), "{text}");
}

#[test]
fn the_saved_report_lists_every_check_and_no_secret() {
    let mut state = at_credentials("bookkeep");
    import_file(&mut state, &practice_text("bookkeep", Case::MissingTwo));
    let effects = press_continue(&mut state);
    run_test(&mut state, effects);
    let effects = update(&mut state, Message::Test(TestMessage::SaveReport));
    let [Effect::File(FileEffect::SaveDocument(DocumentKind::Report { name, text, json }))] =
        effects.as_slice()
    else {
        panic!("{effects:?}")
    };
    assert_eq!(name, "scopewise-bookkeep-report.txt");
    let report: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let checks: Vec<&str> = report["checks"]
        .as_array()
        .expect("checks")
        .iter()
        .filter_map(|check| check["check"].as_str())
        .collect();
    let expected = [
        "network",
        "secure",
        "gateway",
        "token",
        "store_match",
        "store_open",
        "identity",
        "room",
        "rows",
    ];
    assert_eq!(checks, expected);
    assert_eq!(report["verdict"], "gaps");
    assert_eq!(report["scopes"], report["rows"]);
    assert_eq!(report["scopes"].as_array().map(Vec::len), Some(27));
    let held = state.draft.import.held.clone().expect("values").credentials;
    let token = held.access_token.expect("a token").secret().expose().to_owned();
    let secret = held.client_secret.expect("a secret").secret().expose().to_owned();
    for report in [text, json] {
        assert!(!report.contains(&token) && !report.contains(&secret));
        assert!(!report.contains("nobody@") && !report.contains("Nowhere Street"));
    }
    assert!(text.contains("Marketing") && text.contains("Missing (HTTP 403)"), "{text}");
}

/// Up to a certain size, a guide is read between two frames. A longer one is read in the
/// background; canceling drops its result.
#[test]
fn a_long_guide_is_read_in_the_background_and_can_be_canceled() {
    use scopewise::flow::{GuideMessage, GuideProblem, read_guide};
    let guide =
        |state: &mut State, message| update(state, Message::App(AppMessage::Guide(message)));
    let line = "Set Orders to Read-only, since the app copies what was sold to your books.\n";
    let mut state = State::new();
    update(&mut state, Message::App(AppMessage::PasteGuide));
    assert!(guide(&mut state, GuideMessage::Text(line.to_owned())).is_empty());
    assert_eq!(state.draft.app.guide.required_scopes().len(), 1);

    let long = line.repeat(2000);
    let effects = guide(&mut state, GuideMessage::Text(long.clone()));
    let [Effect::File(FileEffect::ReadGuideText(first, text))] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert!(*text == long && state.draft.app.guide.is_reading() && state.is_waiting());
    assert!(state.draft.app.guide.required_scopes().is_empty(), "nothing is shown of another text");
    guide(&mut state, GuideMessage::CancelReading);
    guide(&mut state, GuideMessage::Read(*first, read_guide(&long)));
    assert!(
        !state.draft.app.guide.is_reading() && state.draft.app.guide.text == line,
        "what was there is back"
    );

    let effects = guide(&mut state, GuideMessage::Text(long.clone()));
    let [Effect::File(FileEffect::ReadGuideText(second, _))] = &effects[..] else {
        panic!("{effects:?}")
    };
    guide(&mut state, GuideMessage::Read(*second, read_guide(&long)));
    assert_eq!(
        (state.draft.app.guide.required_scopes().len(), state.draft.app.guide.is_reading()),
        (1, false)
    );

    // The field shows as much as it can; the rest has still been read.
    let ends = format!("{line}{}", "\n".repeat(50_000));
    let effects = guide(&mut state, GuideMessage::Text(ends.clone()));
    let [Effect::File(FileEffect::ReadGuideText(third, _))] = &effects[..] else {
        panic!("{effects:?}")
    };
    guide(&mut state, GuideMessage::Read(*third, read_guide(&ends)));
    let (shown, is_all) = state.draft.app.guide.shown();
    assert!(!is_all && shown.starts_with(line) && shown.lines().count() <= 2001, "{}", shown.len());

    // Credentials are not a guide, no matter how long the text around them is.
    let secret =
        format!("{long}ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n");
    let effects = guide(&mut state, GuideMessage::Text(secret.clone()));
    let [Effect::File(FileEffect::ReadGuideText(third, _))] = &effects[..] else {
        panic!("{effects:?}")
    };
    guide(&mut state, GuideMessage::Read(*third, read_guide(&secret)));
    assert_eq!(state.draft.app.guide.problem, Some(GuideProblem::Credentials));
    assert!(state.draft.app.guide.text.starts_with(line), "the one before is back");
    assert!(!state.draft.app.guide.text.contains("k3v9"));

    // Corrections remain while a text grows and are discarded with a new one.
    guide(&mut state, GuideMessage::Clear);
    guide(&mut state, GuideMessage::Text(line.to_owned()));
    guide(&mut state, GuideMessage::LeaveOut("orders".to_owned()));
    let effects = guide(&mut state, GuideMessage::Text(long.clone()));
    let [Effect::File(FileEffect::ReadGuideText(fourth, _))] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert!(guide(&mut state, GuideMessage::Text("x".to_owned())).is_empty(), "it is being read");
    guide(&mut state, GuideMessage::Read(*fourth, read_guide(&long)));
    assert!(
        state.draft.app.guide.text == long && state.draft.app.guide.required_scopes().is_empty(),
        "left out still"
    );
    guide(&mut state, GuideMessage::PastedLong(line.to_owned()));
    assert_eq!(state.draft.app.guide.required_scopes().len(), 1);
}

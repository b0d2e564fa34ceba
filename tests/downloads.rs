//! The Downloads watch as the wizard sees it, and files that don't match earlier values.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use scopewise::flow::{
    AppMessage, CopiedItem, CopyTarget, DownloadsMessage, Effect, FileEffect, FoundFile,
    HandOverMessage, ImportMessage, Message, Notice, State, Step, SystemEffect, TestMessage,
    TestState, Ticket, Tidied, TidyMessage, WatchProblem, Watching,
};
use scopewise::gateway::{Cause, Plan, not_started};
use scopewise::secret::SecretBytes;
use std::path::PathBuf;
use std::time::SystemTime;
use zeroize::Zeroizing;

const TOKEN: &str = "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s";

/// Applies a message and returns its effects, except those that save the session.
fn update(state: &mut State, message: Message) -> Vec<Effect> {
    let mut effects = scopewise::flow::update(state, message);
    effects.retain(|effect| !matches!(effect, Effect::System(SystemEffect::RememberSession(_))));
    effects
}

fn text(token: &str, hash: &str) -> String {
    format!(
        "ACCESS TOKEN: {token}\nCLIENT NAME: Bookkeep\nCLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n\
         CLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f5678890aabbccddeeff0123456789abcdef\n\
         API PATH: https://api.bigcommerce.com/stores/{hash}/v3/\n"
    )
}

fn tell(state: &mut State, message: DownloadsMessage) -> Vec<Effect> {
    update(state, Message::Downloads(message))
}

fn at_scopes(app: &str) -> State {
    let mut state = State::new();
    update(&mut state, Message::App(AppMessage::Choose(app.to_owned())));
    for _ in 0..3 {
        update(&mut state, Message::Continue);
    }
    assert_eq!(state.step(), Step::Scopes);
    state
}

fn ticket(effects: &[Effect]) -> Option<Ticket> {
    effects.iter().find_map(|effect| match effect {
        Effect::File(FileEffect::WatchDownloads(ticket)) => Some(*ticket),
        _ => None,
    })
}

fn file(name: &str) -> FoundFile {
    let path = PathBuf::from("/made-up/Downloads").join(name);
    FoundFile { path, name: name.to_owned(), since: SystemTime::UNIX_EPOCH }
}

fn bring(state: &mut State, name: &str, text: &str) {
    let path = PathBuf::from(name);
    let effects = update(state, Message::Import(ImportMessage::Dropped(vec![path.clone()])));
    let read = effects.iter().find_map(|effect| match effect {
        Effect::File(FileEffect::Read(ticket, _)) => Some(*ticket),
        _ => None,
    });
    let bytes = SecretBytes::new(Zeroizing::new(text.as_bytes().to_vec()));
    let ticket = read.expect("it is read");
    update(state, Message::Import(ImportMessage::FileRead(ticket, path, Ok(bytes))));
}

fn notices(state: &State) -> Vec<Notice> {
    state.draft.import.held.as_ref().expect("values").notices.clone()
}

#[test]
fn copies_left_by_a_browser_go_to_the_trash_with_the_file() {
    let search = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::File(FileEffect::FindLeftovers(ticket, _)) => Some(ticket),
            _ => None,
        })
    };
    let at_hand_over = |allowed: bool| {
        let mut state = at_scopes("bookkeep");
        tell(&mut state, DownloadsMessage::Allow(allowed));
        bring(&mut state, "credentials.txt", &text(TOKEN, "ab12cd34ef"));
        update(&mut state, Message::Continue);
        let TestState::Running(running) = &state.draft.test.state else { panic!("no test runs") };
        let ticket = running.ticket;
        let held = state.draft.import.held.as_ref().expect("values").credentials.clone();
        let plan = Plan { accepts: |_| true, required_scopes: state.required_scopes() };
        let (hash, token) = (held.store_hash.expect("a hash"), held.access_token.expect("a token"));
        let report = Box::new(not_started(Cause::Offline, &plan, &hash, &token));
        update(&mut state, Message::Test(TestMessage::Done(ticket, report)));
        let effects = update(&mut state, Message::Continue);
        assert_eq!(state.step(), Step::HandOver);
        (state, search(effects))
    };
    let (_, searched) = at_hand_over(false);
    assert_eq!(searched, None, "nobody allowed looking into Downloads");
    let (mut state, searched) = at_hand_over(true);
    let copy = file(".org.chromium.Chromium.aB3dE5");
    tell(&mut state, DownloadsMessage::Leftovers(Ticket::NONE, vec![file("late")]));
    assert!(state.user.downloads.leftovers.is_empty(), "the answer to an earlier search");
    let ticket = searched.expect("a search");
    let imported = FoundFile { path: PathBuf::from("credentials.txt"), ..copy.clone() };
    let found = || DownloadsMessage::Leftovers(ticket, vec![copy.clone(), imported.clone()]);
    tell(&mut state, found());
    assert_eq!(state.user.downloads.leftovers, std::slice::from_ref(&copy), "without the file");
    assert!(state.draft.tidy.leftovers, "it goes unless the user keeps it");
    update(&mut state, Message::Tidy(TidyMessage::Leftovers(false)));
    assert!(!state.draft.tidy.leftovers);

    let moved = vec![(copy.path.clone(), Tidied::Trashed)];
    update(&mut state, Message::Tidy(TidyMessage::Done(Ticket::NONE, moved)));
    assert!(state.user.downloads.leftovers.is_empty());

    tell(&mut state, found());
    tell(&mut state, DownloadsMessage::Allow(false));
    tell(&mut state, found());
    assert!(state.user.downloads.leftovers.is_empty(), "nobody allows it any more");
}

#[test]
fn downloads_are_not_watched_without_consent() {
    let mut state = at_scopes("bookkeep");
    assert!(state.user.downloads.asks() && state.user.downloads.watching == Watching::Off);
    assert!(tell(&mut state, DownloadsMessage::ShowNames).iter().all(|effect| {
        matches!(effect, Effect::File(FileEffect::ReadNames(paths)) if paths.is_empty())
    }));
    let effects = tell(&mut state, DownloadsMessage::Allow(true));
    assert!(matches!(effects[0], Effect::System(SystemEffect::RememberWatch(true))));
    let watch = ticket(&effects).expect("a watch");
    let found = |ticket| DownloadsMessage::Found {
        ticket,
        new: vec![file("b.txt"), file("a.txt")],
        older: vec![file("old.txt")],
    };
    tell(&mut state, found(Ticket::NONE));
    assert!(state.user.downloads.found.is_empty(), "another watch's answer is dropped");
    tell(&mut state, found(watch));
    assert_eq!(state.user.downloads.found.len(), 2);
    let path = state.user.downloads.found[0].path.clone();
    tell(&mut state, DownloadsMessage::NotThis(path));
    tell(&mut state, found(watch));
    assert_eq!(state.user.downloads.found.len(), 1, "turned down for good");
    let path = state.user.downloads.found[0].path.clone();
    let effects = tell(&mut state, DownloadsMessage::Use(path.clone()));
    assert_eq!(state.step(), Step::Credentials);
    assert!(
        effects.iter().any(
            |effect| matches!(effect, Effect::File(FileEffect::ReadFound(_, p)) if *p == path)
        )
    );
    let effects = tell(&mut state, DownloadsMessage::Allow(false));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::File(FileEffect::StopWatch))));
    tell(&mut state, found(watch));
    assert!(state.user.downloads.found.is_empty(), "a late answer is dropped");
    let stranger = DownloadsMessage::Use(PathBuf::from("/made-up/elsewhere.txt"));
    assert!(tell(&mut state, stranger).is_empty(), "only what was found is read");
}

#[test]
fn a_saved_choice_watches_from_step_4_and_never_in_practice() {
    let mut state = State::new();
    assert!(tell(&mut state, DownloadsMessage::Remembered(true)).is_empty(), "not at step 1");
    update(&mut state, Message::App(AppMessage::Choose("bookkeep".to_owned())));
    update(&mut state, Message::Continue);
    update(&mut state, Message::Continue);
    let effects = update(&mut state, Message::Continue);
    let watch = ticket(&effects).expect("a watch from step 4 on");
    let failed = Watching::Failed(WatchProblem::Gone);
    tell(&mut state, DownloadsMessage::Watching(watch, failed.clone()));
    assert_eq!(state.user.downloads.watching, failed);
    let effects = tell(&mut state, DownloadsMessage::Allow(true));
    assert!(ticket(&effects).is_some(), "another try");

    let mut state = at_scopes("bookkeep");
    update(&mut state, Message::StartPractice);
    let effects = tell(&mut state, DownloadsMessage::Remembered(true));
    assert!(ticket(&effects).is_none() && !state.shows_downloads());
}

#[test]
fn another_store_or_apps_token_warns_without_blocking() {
    let mut state = at_scopes("bookkeep");
    bring(&mut state, "one.txt", &text(TOKEN, "ab12cd34ef"));
    assert_eq!(notices(&state), []);
    bring(&mut state, "two.txt", &text("q3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s", "x9y8z7w6v5"));
    let told = notices(&state);
    let [Notice::OtherStore { before, now }] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((before.as_str(), now.as_str()), ("ab12cd34ef", "x9y8z7w6v5"));
    assert!(state.draft.import.can_be_tested(), "advice, never a wall");

    let mut state = at_scopes("bookkeep");
    bring(&mut state, "one.txt", &text(TOKEN, "ab12cd34ef"));
    let (label, target) = ("Access Token".to_owned(), CopyTarget::Clipboard);
    let note = CopiedItem::Value { index: 1, label, secret: true, target };
    update(&mut state, Message::Copied(note, true));
    update(&mut state, Message::HandOver(HandOverMessage::Another));
    if state.question.is_some() {
        update(&mut state, Message::QuestionConfirmed);
    }
    update(&mut state, Message::App(AppMessage::Choose("synchup".to_owned())));
    bring(&mut state, "one.txt", &text(TOKEN, "ab12cd34ef"));
    // The token has already been handed over, and the account is named after the other app.
    let named =
        Notice::AccountOfOtherApp { name: "Bookkeep".to_owned(), app: "Bookkeep".to_owned() };
    assert_eq!(notices(&state), [Notice::TokenOfOtherApp("Bookkeep".to_owned()), named.clone()]);
    // The user's decision is respected.
    update(&mut state, Message::Import(ImportMessage::AcceptNotice(1)));
    assert!(!notices(&state).contains(&named));
    update(&mut state, Message::App(AppMessage::Choose("bookkeep".to_owned())));
    bring(&mut state, "one.txt", &text(TOKEN, "ab12cd34ef"));
    assert_eq!(notices(&state), [], "it is Bookkeep's own");
}

#[test]
fn an_incomplete_paste_is_reported() {
    let mut state = at_scopes("bookkeep");
    update(&mut state, Message::AlreadyHaveFile);
    let whole = text(TOKEN, "ab12cd34ef");
    let half = whole.split("CLIENT SECRET").next().expect("the first half");
    let paste =
        |text: &str| ImportMessage::PastedText(scopewise::secret::Secret::new(text.to_owned()));
    update(&mut state, Message::Import(paste(half)));
    assert_eq!(notices(&state), [Notice::PartialPaste]);
    update(&mut state, Message::Import(paste(&whole)));
    if state.question.is_some() {
        update(&mut state, Message::QuestionConfirmed);
    }
    assert_eq!(notices(&state), []);
}

#[test]
fn a_dropped_file_goes_where_it_belongs() {
    let drop = |state: &mut State, name: &str| {
        let files = vec![PathBuf::from(name)];
        update(state, Message::Import(ImportMessage::Dropped(files)))
    };
    let mut state = State::new();
    assert!(matches!(
        drop(&mut state, "vendor.TOML")[..],
        [Effect::File(FileEffect::ReadAppFile(_))]
    ));
    update(&mut state, Message::App(AppMessage::PasteGuide));
    let identified = |state: &mut State, name: &str, sealed: bool| {
        let file = PathBuf::from(name);
        update(state, Message::Import(ImportMessage::DropIdentified(file, sealed)))
    };
    let asks = |effects: &[Effect]| matches!(effects, [Effect::File(FileEffect::IdentifyDrop(_))]);
    assert!(asks(&drop(&mut state, "guide.html")));
    let effects = identified(&mut state, "guide.html", false);
    assert!(matches!(effects[..], [Effect::File(FileEffect::ReadGuide(..))]));
    assert!(asks(&drop(&mut state, "for-you.txt")));
    identified(&mut state, "for-you.txt", true);
    assert!(state.draft.opening.take().is_some(), "sealed under another name");
    assert!(asks(&drop(&mut state, "BigCommerceAPI-credentials-x.txt")));
    identified(&mut state, "BigCommerceAPI-credentials-x.txt", false);
    assert!(state.draft.waiting_file.is_some(), "a credentials file is no guide");
    let guide = scopewise::flow::GuideMessage::Text(text(TOKEN, "ab12cd34ef"));
    update(&mut state, Message::App(AppMessage::Guide(guide)));
    assert!(
        state.draft.app.guide.text.is_empty(),
        "credentials do not stay in a field in plain sight"
    );
}

//! Step 1 beyond the app list: a pasted guide, scopes entered by hand, an app file, two apps at
//! once.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use scopewise::catalog::{Level, Origin, catalog, parse_app};
use scopewise::flow::{
    AppMessage, AppScreen, ClipboardEffect, ClipboardProblem, DraftMessage, Effect, FileEffect,
    FileFault, GuideMessage, GuideProblem, Message, OwnAppMessage, State, Step, SystemEffect,
    Ticket,
};

/// Applies a message and returns its effects, except those that save the session.
fn update(state: &mut State, message: Message) -> Vec<Effect> {
    let mut effects = scopewise::flow::update(state, message);
    effects.retain(|effect| !matches!(effect, Effect::System(SystemEffect::RememberSession(_))));
    effects
}

fn tell(state: &mut State, message: AppMessage) -> Vec<Effect> {
    update(state, Message::App(message))
}

fn guide(state: &mut State, message: GuideMessage) {
    tell(state, AppMessage::Guide(message));
}

const TEXT: &str = "Name: Harbour Books\nOrders > modify\nProducts > read-only\n\
                    Gift Vouchers > modify\nCustomers > read-only\n\nEnter the Store Hash.";

#[test]
fn a_pasted_guide_becomes_a_custom_app() {
    let mut state = State::new();
    tell(&mut state, AppMessage::PasteGuide);
    assert_eq!(state.draft.app.screen, AppScreen::Guide);
    assert!(state.reason().is_some_and(|reason| reason.blocks), "no scopes yet");
    guide(&mut state, GuideMessage::Text(TEXT.to_owned()));
    assert_eq!(state.draft.app.guide.required_scopes().len(), 3);
    let reason = state.reason().expect("something to decide");
    assert!(reason.text.contains("Gift Vouchers"), "{}", reason.text);
    update(&mut state, Message::Continue);
    assert_eq!(state.draft.app.screen, AppScreen::Guide, "nothing is decided for the merchant");
    guide(&mut state, GuideMessage::Decide("Gift Vouchers".to_owned(), true));
    guide(&mut state, GuideMessage::SetLevel("products".to_owned(), Level::Modify));
    guide(&mut state, GuideMessage::LeaveOut("customers".to_owned()));
    update(&mut state, Message::Continue);
    assert_eq!(state.draft.app.screen, AppScreen::Rows, "its name is asked next");
    assert_eq!(state.draft.app.draft.name, "Harbour Books");
    tell(&mut state, AppMessage::Draft(DraftMessage::Name(String::new())));
    assert!(state.reason().is_some_and(|reason| reason.blocks), "a name is needed");
    tell(&mut state, AppMessage::Draft(DraftMessage::Name("Harbour & Co".to_owned())));
    let effects = update(&mut state, Message::Continue);
    let Some(Effect::File(FileEffect::SaveOwnApp { file, text })) = effects
        .into_iter()
        .find(|effect| matches!(effect, Effect::File(FileEffect::SaveOwnApp { .. })))
    else {
        panic!("it is not kept");
    };
    let saved = parse_app(&file, &text, catalog().all_scopes()).expect("a sound file");
    assert_eq!(saved.other_scopes, ["Gift Vouchers"]);
    let chosen = state.app().expect("it is chosen");
    assert_eq!(chosen.name, "Harbour & Co");
    let levels: Vec<_> =
        chosen.scopes.iter().map(|entry| (entry.scope.id.as_str(), entry.level)).collect();
    assert_eq!(levels, [("orders", Level::Modify), ("products", Level::Modify)]);
    assert_eq!(state.draft.account.name, "Harbour Books");
    update(&mut state, Message::Continue);
    assert_eq!(state.step(), Step::Settings);
}

#[test]
fn a_listed_app_takes_scopes_from_its_guide_and_keeps_labels() {
    let mut state = State::new();
    tell(&mut state, AppMessage::Choose("fivetran".to_owned()));
    assert!(state.reason().is_some_and(|reason| reason.blocks), "never \"no scopes needed\"");
    tell(&mut state, AppMessage::PasteGuide);
    guide(&mut state, GuideMessage::Text("Orders > read-only\nProducts > read-only".to_owned()));
    update(&mut state, Message::Continue);
    let chosen = state.app().expect("it is chosen");
    assert_eq!((chosen.id.as_str(), chosen.scopes.len()), ("fivetran", 2));
    assert_eq!(chosen.values[0].label, "access_token");
    assert_eq!(chosen.origin, Origin::Guide);
    assert!(state.reason().is_none());
}

#[test]
fn a_paste_without_text_changes_nothing() {
    let mut state = State::new();
    tell(&mut state, AppMessage::PasteGuide);
    guide(&mut state, GuideMessage::Text(TEXT.to_owned()));
    let effects = tell(&mut state, AppMessage::Guide(GuideMessage::Paste));
    let Some(Effect::Clipboard(ClipboardEffect::ReadPage(ticket))) = effects.first() else {
        panic!("nothing is read")
    };
    guide(&mut state, GuideMessage::Pasted(Ticket::NONE, Ok("Themes > modify".to_owned())));
    assert_eq!(state.draft.app.guide.required_scopes().len(), 3, "a late answer is dropped");
    guide(&mut state, GuideMessage::Pasted(*ticket, Err(ClipboardProblem::Empty)));
    assert_eq!(
        state.draft.app.guide.problem,
        Some(GuideProblem::Clipboard(ClipboardProblem::Empty))
    );
    assert_eq!(state.draft.app.guide.required_scopes().len(), 3);
}

#[test]
fn an_app_file_does_not_replace_the_built_in_app() {
    let text = "id = \"bookkeep\"\nname = \"Bookkeep\"\nvalues = [{ label = \"Key\", from = \
                \"access_token\" }]\nscopes = [{ scope = \"Orders\", level = \"read-only\" }]\n";
    let mut loaded = State::new();
    let files =
        vec![("mine.toml".to_owned(), Some(text.to_owned())), ("gone.toml".to_owned(), None)];
    tell(&mut loaded, AppMessage::Own(OwnAppMessage::Loaded(files)));
    assert_ne!(loaded.draft.app.own.apps[0].id, "bookkeep", "both can be chosen");
    assert_eq!(loaded.draft.app.own.faults, [FileFault::Unreadable("gone.toml".to_owned())]);
    let mut state = State::new();
    let file = |text: &str| OwnAppMessage::FileRead("mine.toml".to_owned(), Some(text.to_owned()));
    tell(&mut state, AppMessage::Own(file(text)));
    assert_eq!(state.draft.app.screen, AppScreen::File, "it is looked at before it is added");
    assert!(state.app().is_none());
    update(&mut state, Message::Continue);
    let chosen = state.app().expect("it is chosen");
    assert_ne!(chosen.id, "bookkeep");
    assert!(matches!(chosen.origin, Origin::File(_)));
    tell(&mut state, AppMessage::Search("bookkeep".to_owned()));
    assert_eq!(state.draft.app.found().len(), 2);
    tell(&mut state, AppMessage::Own(file("name = \"X\"\nscopes = 3\n")));
    let [FileFault::Wrong(fault)] = state.draft.app.own.faults.as_slice() else {
        panic!("{:?}", state.draft.app.own.faults)
    };
    assert_eq!((fault.file.as_str(), fault.line), ("mine.toml", 2));
    assert!(state.app().is_some(), "the program goes on");
}

#[test]
fn two_apps_are_compared_before_sharing_an_account() {
    let mut state = State::new();
    tell(&mut state, AppMessage::Choose("bookkeep".to_owned()));
    tell(&mut state, AppMessage::AddSecond);
    tell(&mut state, AppMessage::Choose("synchup".to_owned()));
    assert_eq!(state.draft.app.screen, AppScreen::Pair);
    update(&mut state, Message::Continue);
    assert_eq!(state.app().map(|app| app.id.as_str()), Some("bookkeep"), "the advice");
    tell(&mut state, AppMessage::AddSecond);
    tell(&mut state, AppMessage::Choose("synchup".to_owned()));
    tell(&mut state, AppMessage::UseBoth);
    let both = state.app().expect("both are chosen");
    assert_eq!(both.values[0].label, "Bookkeep: API Path");
    assert!(both.scopes.iter().any(|entry| entry.scope.id == "create_payments"));
}

#[test]
fn the_readme_example_is_a_valid_app() {
    let readme = include_str!("../README.md");
    let lines = readme.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    let lines = lines.expect("the README shows an app file");
    assert_eq!(lines.lines().count(), 10);
    let app = parse_app("README.md", lines, catalog().all_scopes()).expect("a sound file");
    assert_eq!((app.name.as_str(), app.scopes.len(), app.values.len()), ("Harbour Link", 2, 2));
}

#[test]
fn two_apps_keep_their_chosen_access() {
    use scopewise::catalog::Access;
    let mut state = State::new();
    tell(&mut state, AppMessage::Choose("bookkeep".to_owned()));
    tell(&mut state, AppMessage::AddSecond);
    tell(&mut state, AppMessage::Choose("cdata".to_owned()));
    assert_eq!(state.draft.app.screen, AppScreen::List, "how much access is asked first");
    assert!(state.reason().is_some_and(|reason| reason.blocks));
    tell(&mut state, AppMessage::ChooseAccess(Access::ReadOnly));
    let (one, other) = state.pair().expect("both are weighed");
    assert_eq!((one.id.as_str(), other.id.as_str()), ("bookkeep", "cdata"));
    assert!(other.scopes.iter().all(|entry| entry.level == Level::ReadOnly), "no more than chosen");
    update(&mut state, Message::Continue);
    assert_eq!(state.app().map(|app| app.id.as_str()), Some("bookkeep"));
    assert_eq!(state.draft.account.name, "Bookkeep", "the first one's account name again");
    assert!(state.reason().is_none());

    tell(&mut state, AppMessage::AddSecond);
    tell(&mut state, AppMessage::Choose("fivetran".to_owned()));
    assert!(state.pair().is_none(), "its scopes are not known yet");
    update(&mut state, Message::Back);
    assert_eq!(state.app().map(|app| app.id.as_str()), Some("bookkeep"));
}

#[test]
fn one_apps_guide_is_not_used_for_another() {
    let mut state = State::new();
    tell(&mut state, AppMessage::Choose("fivetran".to_owned()));
    tell(&mut state, AppMessage::PasteGuide);
    guide(&mut state, GuideMessage::Text("Orders > read-only".to_owned()));
    update(&mut state, Message::Back);
    tell(&mut state, AppMessage::Choose("hevo".to_owned()));
    tell(&mut state, AppMessage::PasteGuide);
    assert!(state.draft.app.guide.text.is_empty());
    assert!(state.reason().is_some_and(|reason| reason.blocks));
}

#[test]
fn loading_an_app_file_twice_adds_one_app() {
    let mut state = State::new();
    let text = "name = \"Harbour\"\nscopes = [{ scope = \"Orders\", level = \"read-only\" }]\n";
    for _ in 0..2 {
        let read = OwnAppMessage::FileRead("mine.toml".to_owned(), Some(text.to_owned()));
        tell(&mut state, AppMessage::Own(read));
        update(&mut state, Message::Continue);
    }
    assert_eq!(state.draft.app.own.apps.len(), 1);
    tell(&mut state, AppMessage::PasteGuide);
    guide(&mut state, GuideMessage::Text("Orders > modify".to_owned()));
    let bad = OwnAppMessage::FileRead("bad.toml".to_owned(), Some("name = 3".to_owned()));
    tell(&mut state, AppMessage::Own(bad));
    assert_eq!(state.draft.app.screen, AppScreen::Guide, "a bad file takes nothing away");
    assert_eq!(state.draft.app.guide.required_scopes().len(), 1);
}

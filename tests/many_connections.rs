//! The connections of an agency: searching by text, app and state; every card can be reached by
//! keyboard although only visible ones are built; a round of checks can be paused.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

mod common;

use common::{Window, screens};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use scopewise::flow::{
    Effect, HomeMessage, KeyringEffect, Message, State, StateFilter, Ticket, update,
};
use scopewise::saved::{Index, KeyringProblem, SavedList};

fn listed(count: usize) -> SavedList {
    let (index, newer) = Index::parse(&screens::many_connections(count)).expect("a list");
    assert!(!newer && index.connections.len() == count);
    SavedList { index, trouble: None }
}

fn with(count: usize) -> State {
    let mut state = State::new();
    home(&mut state, HomeMessage::Listed(listed(count)));
    home(&mut state, HomeMessage::Open);
    state
}

fn home(state: &mut State, message: HomeMessage) -> Vec<Effect> {
    update(state, Message::Home(message))
}

fn shown(state: &State) -> Vec<&str> {
    let home = &state.user.home;
    home.overview().shown.iter().map(|place| home.at(*place).expect("there").id.as_str()).collect()
}

#[test]
fn connections_are_found_by_text_app_and_state() {
    let mut state = with(200);
    assert_eq!((shown(&state).len(), state.user.home.overview().needing), (200, 20));
    assert!(
        state.user.home.overview().needs_attention(state.user.home.overview().shown[0]),
        "those come first"
    );

    // Search terms in any order, ignoring case and accents; all of them must match.
    home(&mut state, HomeMessage::Search("FINCH  bookkèep".to_owned()));
    let found = shown(&state);
    assert!(!found.is_empty() && found.iter().all(|id| id.contains("/bookkeep/")), "{found:?}");
    let id = found[0].to_owned();
    let (store, print) = (&id[..10], id.rsplit('/').next().expect("a fingerprint"));
    for words in [format!("{store} bookkeep"), print.to_lowercase()] {
        home(&mut state, HomeMessage::Search(words));
        assert_eq!(shown(&state), [&id]);
    }
    home(&mut state, HomeMessage::Search("no such shop".to_owned()));
    assert!(shown(&state).is_empty() && state.user.home.overview().here == 200);
    home(&mut state, HomeMessage::ShowAll);
    assert_eq!(shown(&state).len(), 200);

    // Every connection is in exactly one state.
    let mut sum = 0;
    for filter in StateFilter::ALL {
        home(&mut state, HomeMessage::OnlyState(Some(filter)));
        sum += shown(&state).len();
    }
    assert_eq!(sum, 200);
    home(&mut state, HomeMessage::OnlyState(Some(StateFilter::NeedsAttention)));
    home(&mut state, HomeMessage::OnlyApp(Some("bookkeep".to_owned())));
    assert!(shown(&state).iter().all(|id| id.contains("/bookkeep/")));

    // Switching to another store resets the filters, and "Show all" stays in that store.
    let groups = state.user.home.groups();
    let (store, count) = (groups.stores[1].id.clone(), groups.stores[1].count);
    home(&mut state, HomeMessage::Store(Some(store.clone())));
    assert_eq!(shown(&state).len(), count);
    home(&mut state, HomeMessage::Search("bookkeep".to_owned()));
    home(&mut state, HomeMessage::ShowAll);
    assert_eq!((shown(&state).len(), state.user.home.filter.store.as_ref()), (count, Some(&store)));

    // After a change, the new list is shown.
    home(&mut state, HomeMessage::Listed(listed(3)));
    home(&mut state, HomeMessage::Store(None));
    assert_eq!((shown(&state).len(), state.user.home.groups().count), (3, 3));
}

/// The keyring is asked for one connection at a time, so that no two tests share a store's rate
/// limit.
#[test]
fn a_round_of_checks_can_be_paused_and_resumed() {
    let mut state = with(30);
    home(&mut state, HomeMessage::Search("bookkeep".to_owned()));
    let wanted: Vec<String> = shown(&state).into_iter().map(str::to_owned).collect();
    home(&mut state, HomeMessage::ShowAll);
    let mut asked = Vec::new();
    let note = |effects: Vec<Effect>, asked: &mut Vec<Ticket>| {
        for effect in effects {
            if let Effect::Keyring(KeyringEffect::Load { ticket, .. }) = effect {
                asked.push(ticket);
            }
        }
    };
    let nothing = |state: &mut State, asked: &[Ticket]| {
        let ticket = *asked.last().expect("one is asked for");
        home(state, HomeMessage::Loaded(ticket, Err(KeyringProblem::NotThere)))
    };
    let all = shown(&state).len();
    note(home(&mut state, HomeMessage::CheckAll), &mut asked);
    assert_eq!((asked.len(), state.user.home.checks.total), (1, all));
    note(nothing(&mut state, &asked), &mut asked);
    assert_eq!((asked.len(), state.user.home.checks.done), (2, 1));
    home(&mut state, HomeMessage::PauseChecks);
    note(nothing(&mut state, &asked), &mut asked);
    assert_eq!(
        (asked.len(), state.user.home.checks.done),
        (2, 2),
        "the one that ran was let finish"
    );
    assert!(state.user.home.checks.are_running() && !state.is_waiting());
    // A single check runs at once, even while the round is paused.
    let last = state.user.home.overview().shown.last().and_then(|place| state.user.home.at(*place));
    let last = last.expect("there").id.clone();
    home(&mut state, HomeMessage::StopChecks);
    note(home(&mut state, HomeMessage::CheckAll), &mut asked);
    home(&mut state, HomeMessage::PauseChecks);
    note(nothing(&mut state, &asked), &mut asked);
    let before = asked.len();
    // A connection already waiting in the round changes nothing; any other is requested.
    note(home(&mut state, HomeMessage::Check(last)), &mut asked);
    assert_eq!(asked.len(), before);
    let first = state.user.home.at(state.user.home.overview().shown[0]).expect("there").id.clone();
    note(home(&mut state, HomeMessage::Check(first)), &mut asked);
    assert_eq!((asked.len(), state.user.home.checks.is_paused), (before + 1, true));
    note(nothing(&mut state, &asked), &mut asked);
    assert_eq!(asked.len(), before + 1);
    note(home(&mut state, HomeMessage::ResumeChecks), &mut asked);
    assert_eq!(asked.len(), before + 2);
    note(home(&mut state, HomeMessage::StopChecks), &mut asked);
    assert!(!state.user.home.checks.are_running() && asked.len() == before + 2);

    // With a filter, the round covers only what is shown.
    home(&mut state, HomeMessage::Search("bookkeep".to_owned()));
    home(&mut state, HomeMessage::CheckAll);
    assert_eq!(state.user.home.checks.total, wanted.len());
}

fn focused(window: &Window) -> String {
    let node = window.harness.query_all_by(|node| node.is_focused()).next();
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// Cards out of sight are not built, but Tab and Shift+Tab still reach each of them.
#[test]
fn every_card_can_be_reached_by_keyboard() {
    let mut window = Window::open(1040.0, 720.0);
    window.send(Message::Home(HomeMessage::Listed(listed(60))));
    window.send(Message::Home(HomeMessage::Open));
    window.send(Message::Home(HomeMessage::Listed(listed(60))));
    let names: Vec<String> = {
        let home = &window.harness.state().state().user.home;
        let place = |place: &usize| {
            let one = home.at(*place).expect("there");
            format!("Remove {} at {}", one.app_name, home.place_name(*place))
        };
        home.overview().shown.iter().map(place).collect()
    };
    let built = |window: &Window| window.harness.query_all_by_label_contains("Remove ").count();
    assert!(built(&window) < 30, "only those in sight are built");
    for modifiers in [egui::Modifiers::NONE, egui::Modifiers::SHIFT] {
        let last = if modifiers.shift { names.first() } else { names.last() };
        // The way back starts at the last one.
        let mut met = vec![focused(&window)];
        for _ in 0..names.len() * 6 {
            window.harness.key_press_modifiers(modifiers, egui::Key::Tab);
            window.settle();
            let name = focused(&window);
            if name.starts_with("Remove ") {
                met.push(name);
            }
            if met.last() == last {
                break;
            }
        }
        let missing: Vec<_> = names.iter().filter(|name| !met.contains(name)).collect();
        assert!(missing.is_empty(), "{} of {}: {missing:?}", missing.len(), names.len());
    }
}

/// Escape leaves the search field or closes a menu, and doesn't stop the running checks.
#[test]
fn escape_in_the_search_field_does_not_stop_checks() {
    let mut window = Window::open(1040.0, 720.0);
    window.desk.lock().expect("one at a time").vault.silent = true;
    window.send(Message::Home(HomeMessage::Listed(listed(60))));
    window.send(Message::Home(HomeMessage::Open));
    window.send(Message::Home(HomeMessage::Listed(listed(60))));
    window.press("Check all");
    let running = |window: &Window| window.harness.state().state().user.home.checks.are_running();
    assert!(running(&window));
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::F);
    window.settle();
    assert_eq!(focused(&window), "Search 60 connections");
    for _ in 0..2 {
        let escape = |window: &mut Window| {
            window.harness.key_press(egui::Key::Escape);
            window.settle();
        };
        escape(&mut window);
        assert!(running(&window));
        window.press("App: All apps");
        assert!(window.says("Bookkeep"));
        escape(&mut window);
        assert!(running(&window));
        window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::F);
        window.settle();
    }
    // With nothing to leave or close, Escape stops them.
    window.harness.key_press(egui::Key::Escape);
    window.settle();
    window.harness.key_press(egui::Key::Escape);
    window.settle();
    assert!(!running(&window));
}

/// The visible cards don't jump when cards above turn out taller than estimated.
#[test]
fn scrolling_up_moves_exactly_as_far_as_the_wheel() {
    let mut window = Window::open(1040.0, 720.0);
    // Every card is taller than most.
    let tall = || {
        let mut list = listed(400);
        for connection in &mut list.index.connections {
            connection.other_store = Some("Another shop".to_owned());
        }
        HomeMessage::Listed(list)
    };
    window.send(Message::Home(tall()));
    window.send(Message::Home(HomeMessage::Open));
    window.send(Message::Home(tall()));
    let tops = |window: &Window| -> Vec<(String, f32)> {
        let cards = window.harness.query_all_by_label_contains("Remove ");
        let top = |node: egui_kittest::Node<'_>| {
            (node.accesskit_node().label().unwrap_or_default(), node.rect().top())
        };
        // A tooltip over such a button stays with the mouse.
        cards.map(top).filter(|(name, _)| !name.is_empty()).collect()
    };
    let turn = |window: &mut Window, down: f32| {
        window.wheel(down);
        window.harness.run_steps(40);
    };
    // Far below the measured cards.
    turn(&mut window, 20_000.0);
    for _ in 0..8 {
        let before = tops(&window);
        turn(&mut window, -300.0);
        let after = tops(&window);
        let both = before.iter().filter_map(|(name, top)| {
            let (_, now) = after.iter().find(|(other, _)| other == name)?;
            Some(now - top)
        });
        let moved: Vec<f32> = both.collect();
        assert!(!moved.is_empty() && moved.iter().all(|by| (by - 300.0).abs() < 2.0), "{moved:?}");
    }
}

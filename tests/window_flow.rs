//! The flow in the window, clicked through by accessible names.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

mod common;

use common::Window;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use scopewise::flow::{Message, Overlay, PreferencesMessage, Step, Theme};

fn walk_to_credentials(window: &mut Window) {
    window.press("Try it with a practice store");
    window.press_starting("Bookkeep, 13 scopes");
    window.press("Continue");
    assert!(window.says("There’s no page to open in practice."));
    window.press("Continue");
    assert!(window.says("There’s no form to fill in here."));
    window.press("Copy the account name");
    window.press("Continue");
    window.press_starting("Content: set to Read-only");
    window.press("Copy checklist");
    window.press("Mark all as set");
    window.press("Continue");
}

/// Returns a window at step 5 with values that exist only there.
fn with_pasted_values() -> Window {
    let mut window = Window::open(1040.0, 720.0);
    window.press_starting("Dext (Greenback), 21 scopes");
    window.press("I already have the credentials");
    window.desk.lock().expect("the desk").clipboard =
        Some("ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef".to_owned());
    window.press("Paste");
    window
}

#[test]
fn from_the_first_step_to_done() {
    let mut window = Window::open(1040.0, 720.0);
    walk_to_credentials(&mut window);
    assert_eq!(window.harness.state().state().step(), Step::Credentials);
    window.press("Use this file");
    window.wait_for("Check what’s in the file");
    window.press("Test");
    window.wait_for("Ready");
    assert!(!window.says("Needs attention"), "nothing can be done about a store that fits");
    window.press("Continue");
    // The app's own last step is shown while the values are still here.
    assert!(window.says("In Bookkeep, paste the four values and finish the connection there."));
    for _ in 0..4 {
        window.press("Copy next");
    }
    let copied = window.desk.lock().expect("the desk").copied.clone();
    assert_eq!(copied.first().map(String::as_str), Some("Bookkeep"));
    assert!(copied.get(1).is_some_and(|list| list.contains("[ ] Content")), "the checklist");
    assert_eq!(
        copied.get(2).map(String::as_str),
        Some("https://api.bigcommerce.com/stores/practice01/v3/")
    );
    assert_eq!(copied.len(), 6);
    window.press("Done");
    assert!(window.says("Now finish in Bookkeep"));
    let opened = window.desk.lock().expect("the desk").opened.clone();
    assert_eq!(opened, [] as [String; 0], "practice opens no page of a real store");
}

#[test]
fn back_and_forth_through_every_step() {
    let mut window = Window::open(1040.0, 720.0);
    walk_to_credentials(&mut window);
    window.press("Use this file");
    window.wait_for("Check what’s in the file");
    window.press("Test");
    window.wait_for("Ready");
    window.press("Continue");
    for _ in 0..6 {
        window.press("Back");
    }
    assert!(window.says("Which app are you connecting?"));
    window.press_starting("Step 4 of 7, Scopes, done");
    assert!(window.says("Set the 13 scopes Bookkeep needs"));
    window.press_starting("Step 7 of 7, Hand over");
    assert!(window.says("Hand the values to Bookkeep"));
}

#[test]
fn every_control_has_a_name_and_no_secret_is_read_out() {
    for describes_news in [false, true] {
        let mut window = Window::open(1040.0, 720.0);
        if describes_news {
            window.harness.state_mut().set_describes_news();
        }
        no_secret_is_read_out(&mut window);
    }
}

fn no_secret_is_read_out(window: &mut Window) {
    walk_to_credentials(window);
    window.press("Use this file");
    window.wait_for("Check what’s in the file");
    let held = window.harness.state().state().draft.import.held.clone().expect("values");
    let token = held.credentials.access_token.expect("a token").secret().expose().to_owned();
    let described = |window: &Window| {
        let mut all = window
            .harness
            .query_all_by(|node| node.description().is_some_and(|words| words.contains(&token)));
        all.next().is_some()
    };
    assert!(!window.says(&token) && !described(window));
    window.press("Show Access token for ten seconds");
    assert!(
        !window.says(&token) && !described(window),
        "in sight, but not for the accessibility tree"
    );
    let nameless = window
        .harness
        .query_all_by(|node| {
            let control = matches!(
                node.role(),
                Role::Button
                    | Role::Link
                    | Role::CheckBox
                    | Role::TextInput
                    | Role::PasswordInput
                    | Role::Switch
                    | Role::Tab
            );
            control && node.label().is_none_or(|label| label.is_empty())
        })
        .count();
    assert_eq!(nameless, 0);
}

#[test]
fn news_is_described_where_the_focus_is_and_said_once() {
    let mut window = Window::open(1040.0, 720.0);
    window.harness.state_mut().set_describes_news();
    walk_to_credentials(&mut window);
    window.press("Use this file");
    window.wait_for("Check what’s in the file");
    window.press("Test");
    window.wait_for("Ready");
    let root = window.harness.root().accesskit_node().label();
    assert_eq!(root.as_deref(), Some("Test result – Step 6 of 7 – Scopewise"));
    let described = |window: &Window, words: &str| -> Vec<(Option<String>, bool)> {
        let all = window
            .harness
            .query_all_by(|node| node.description().is_some_and(|text| text.contains(words)));
        all.map(|node| (node.accesskit_node().label(), node.is_focused())).collect()
    };
    let expected = vec![(Some("Continue".to_owned()), true)];
    assert_eq!(described(&window, "Ready. All 13 scopes fit."), expected);
    let live =
        window.harness.query_all_by(|node| !matches!(node.live(), egui::accesskit::Live::Off));
    assert_eq!(live.count(), 0, "the same news in two places is said twice");
    // Once the focus has moved, it is not news any more.
    window.harness.key_press(egui::Key::Tab);
    window.settle();
    assert_eq!(described(&window, "Ready. "), []);
    window.harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
    window.settle();
    assert_eq!(described(&window, "Ready. "), []);
}

#[test]
fn the_search_field_and_the_list_of_apps_are_one_for_the_keyboard() {
    let mut window = Window::open(1040.0, 720.0);
    let focused = |window: &Window| {
        let node = window.harness.query_all_by(|node| node.is_focused()).next();
        node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    };
    assert!(focused(&window).starts_with("Search"));
    window.harness.key_press(egui::Key::ArrowDown);
    window.settle();
    let first = focused(&window);
    let chosen = window.harness.state().state().app().map(|app| app.name.clone());
    assert!(chosen.is_some_and(|name| first.starts_with(&name)), "{first}");
    for letter in ["d", "e"] {
        window.harness.event(egui::Event::Text(letter.to_owned()));
        window.settle();
    }
    assert!(focused(&window).starts_with("Search"));
    assert_eq!(window.harness.state().state().draft.app.search, "de");
    // Letters are added to what was searched for.
    window.harness.key_press(egui::Key::ArrowDown);
    window.settle();
    window.harness.event(egui::Event::Text("x".to_owned()));
    window.settle();
    window.harness.event(egui::Event::Text("t".to_owned()));
    window.settle();
    assert_eq!(window.harness.state().state().draft.app.search, "dext");
    window.harness.key_press(egui::Key::Backspace);
    window.harness.key_press(egui::Key::Backspace);
    window.settle();
    // The chosen app is not among these, so the first of them is chosen; it stays when the focus
    // goes up to the field and down again. A space belongs to the list.
    window.harness.key_press(egui::Key::ArrowDown);
    window.settle();
    let second = focused(&window);
    assert_ne!(first, second);
    window.harness.key_press(egui::Key::ArrowDown);
    window.settle();
    let third = focused(&window);
    assert!(![&first, &second].contains(&&third), "{third}");
    window.harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
    window.settle();
    assert!(focused(&window).starts_with("Search"));
    window.harness.key_press(egui::Key::ArrowDown);
    window.settle();
    assert_eq!(focused(&window), third);
    window.harness.event(egui::Event::Text(" ".to_owned()));
    window.settle();
    assert_eq!(window.harness.state().state().draft.app.search, "de");
    assert!(!focused(&window).starts_with("Search"));
}

#[test]
fn secret_fields_keep_no_undo_history() {
    let mut window = Window::open(1040.0, 720.0);
    window.press_starting("Bookkeep, 13 scopes");
    window.press("I already have the credentials");
    window.press("Type the values");
    let typed = "k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s";
    let count = window.harness.query_all_by(|node| node.role() == Role::PasswordInput).count();
    assert!(count > 0, "no field for a secret");
    for place in 0..count {
        let find = |window: &'_ Window, act: &dyn Fn(egui_kittest::Node<'_>)| {
            let mut all = window.harness.query_all_by(|node| node.role() == Role::PasswordInput);
            act(all.nth(place).expect("the field"));
        };
        find(&window, &|node| node.focus());
        window.settle();
        find(&window, &|node| node.type_text(typed));
        window.settle();
        let drafts = |window: &Window| -> Vec<String> {
            let drafts = &window.harness.state().state().draft.import.drafts;
            drafts.values().map(|draft| draft.expose().to_owned()).collect()
        };
        assert!(drafts(&window).contains(&typed.to_owned()), "field {place} takes no characters");
        // Everything is selected and deleted; Ctrl+Z restores nothing.
        window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        window.settle();
        window.harness.key_press(egui::Key::Delete);
        window.settle();
        assert!(!drafts(&window).contains(&typed.to_owned()));
        for _ in 0..5 {
            window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
            window.settle();
            assert!(!drafts(&window).contains(&typed.to_owned()), "field {place} comes back");
        }
    }
}

#[test]
fn continue_explains_why_it_is_not_available() {
    let mut window = Window::open(1040.0, 720.0);
    let button = window.harness.get_by_label("Continue, not available: Choose an app to continue");
    assert!(button.accesskit_node().is_disabled());
    window.press_starting("CData Sync, 27 scopes");
    window.harness.get_by_label("Continue, not available: Choose how much access to give");
    window.press_starting("Read-only, 21 scopes");
    window.press("Continue");
    assert!(window.says("Open the API page in BigCommerce"));
}

#[test]
fn a_rejected_paste_shows_one_next_step() {
    let mut window = Window::open(1040.0, 720.0);
    window.press_starting("Dext (Greenback), 21 scopes");
    window.press("I already have the credentials");
    window.press("Paste");
    assert!(window.says("There’s no text on the clipboard"));
    window.desk.lock().expect("the desk").clipboard =
        Some("API: https://api.bigcommerce.com/accounts/0a/graphql".to_owned());
    window.press("Close this message");
    window.press("Paste");
    assert!(window.says("This file gives access to the whole account, not just your store"));
    window.press("Back to step 2");
    assert!(window.says("Open the API page in BigCommerce"));
}

#[test]
fn a_dropped_file_opens_its_step() {
    let mut window = Window::open(1040.0, 720.0);
    window.press_starting("Dext (Greenback), 21 scopes");
    let path = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/credentials/layout-today.txt");
    window.harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path)));
    window.settle();
    assert!(window.says("Check what’s in the file"));
    assert!(window.says("Fingerprint 1 Z T Y, P K Z 1"));
}

#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("read by the desktop, never by the window".to_owned())
    }
}

#[test]
fn a_narrow_window_has_every_control() {
    let mut window = Window::open(760.0, 560.0);
    walk_to_credentials(&mut window);
    window.press("Use this file");
    window.wait_for("Check what’s in the file");
    window.press("Test");
    window.wait_for("Ready");
    window.press("Continue");
    window.press("Copy Access Token");
    assert!(window.says("Access Token copied"));
}

#[test]
fn pasted_values_are_not_discarded_without_asking() {
    let mut window = with_pasted_values();
    assert!(window.says("Check the values"));
    window.press("Use another file");
    assert!(window.says("You’re about to lose these values"));
    window.press("Go back");
    assert!(window.says("Check the values"));
    window.press("Use another file");
    window.press("Replace them");
    assert!(window.says("Add the credentials file"));
}

/// Walks the whole flow without a mouse.
#[test]
fn the_flow_works_by_keyboard_alone() {
    use egui::Key;
    let mut window = Window::open(1040.0, 720.0);
    window.press("Try it with a practice store");
    let key = |window: &mut Window, key: Key| {
        window.harness.key_press(key);
        window.settle();
    };
    let focus = |window: &Window, name: &str| {
        let focused = window.harness.query_all_by_label_contains(name).find(|n| n.is_focused());
        focused.is_some()
    };
    let tab_to = |window: &mut Window, name: &str| {
        for _ in 0..60 {
            if focus(window, name) {
                return;
            }
            window.harness.key_press(Key::Tab);
            window.settle();
        }
        panic!("Tab never comes to {name:?}");
    };
    tab_to(&mut window, "Bookkeep, 13 scopes");
    key(&mut window, Key::Space);
    tab_to(&mut window, "Continue");
    key(&mut window, Key::Enter);
    assert!(window.says("Open the API page in BigCommerce"));
    for expected in ["Start a new API account", "Set the 13 scopes Bookkeep needs"] {
        window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
        window.settle();
        assert!(window.says(expected), "{expected}");
    }
    // Space ticks a scope and moves to the next one.
    assert!(focus(&window, "Content: set to Read-only"));
    key(&mut window, Key::Space);
    assert!(window.says("12 left, next is Customers"), "one press marks one scope");
    assert!(focus(&window, "Customers: set to Read-only"));
    window.harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::Space);
    window.settle();
    assert!(window.says("13 left, next is Content"), "Shift+Space takes it back");
    for _ in 0..12 {
        key(&mut window, Key::Space);
    }
    assert!(window.says("1 left, next is Content"));
    key(&mut window, Key::Space);
    assert!(window.says("All scopes are set"));
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    window.settle();
    assert!(focus(&window, "Use this file"));
    key(&mut window, Key::Enter);
    window.wait_for("Check what’s in the file");
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    window.wait_for("Ready");
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    window.settle();
    assert!(focus(&window, "Copy next"));
    for _ in 0..4 {
        key(&mut window, Key::Enter);
    }
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    window.settle();
    assert!(window.says("Now finish in Bookkeep"));
}

/// Presses Tab until the control with this name has the focus.
fn tab_to(window: &mut Window, start: &str) {
    for _ in 0..60 {
        let focused = window.harness.query_all_by(|node| node.is_focused()).next();
        let name = focused.and_then(|node| node.accesskit_node().label());
        if name.is_some_and(|name| name.starts_with(start)) {
            return;
        }
        window.harness.key_press(egui::Key::Tab);
        window.settle();
    }
    panic!("Tab never reaches {start:?}");
}

fn press_key(window: &mut Window, key: egui::Key) {
    window.harness.key_press(key);
    window.settle();
}

/// From a guide to step 2 without a mouse: the text, a decision, a level, the name, a scope.
#[test]
fn a_guide_becomes_an_app_by_keyboard_alone() {
    let mut window = Window::open(1040.0, 720.0);
    tab_to(&mut window, "My app isn’t listed");
    press_key(&mut window, egui::Key::Enter);
    let text =
        "Orders > modify\nProducts > read-only\nGift Vouchers > modify\nEnter the Store Hash.";
    window.harness.get_by_role(Role::MultilineTextInput).type_text(text);
    window.settle();
    assert!(window.says("2 scopes found, 1 to decide"));
    tab_to(&mut window, "No, leave Gift Vouchers out");
    press_key(&mut window, egui::Key::Space);
    tab_to(&mut window, "Products: Read-only");
    press_key(&mut window, egui::Key::Enter);
    tab_to(&mut window, "Modify");
    press_key(&mut window, egui::Key::Enter);
    assert!(window.says("Products: Modify. Choose another level"));
    tab_to(&mut window, "Use these scopes");
    press_key(&mut window, egui::Key::Enter);
    assert!(window.says("Choose the scopes and the values"));
    window.harness.get_by_role_and_label(Role::TextInput, "App name").type_text("Lantern");
    window.settle();
    tab_to(&mut window, "Customers: None");
    press_key(&mut window, egui::Key::ArrowRight);
    tab_to(&mut window, "Use these scopes");
    press_key(&mut window, egui::Key::Enter);
    let state = window.harness.state().state();
    let app = state.app().expect("it is chosen");
    let scopes: Vec<_> = app.scopes.iter().map(|r| (r.scope.id.as_str(), r.level.id())).collect();
    let expected = [("customers", "read-only"), ("orders", "modify"), ("products", "modify")];
    assert_eq!((app.name.as_str(), scopes.as_slice()), ("Lantern", expected.as_slice()));
    tab_to(&mut window, "Continue");
    press_key(&mut window, egui::Key::Enter);
    assert_eq!(window.harness.state().state().step(), Step::Settings);
}

#[test]
fn zoom_keys_stop_at_the_limits() {
    use egui::{Key, Modifiers};
    use scopewise::flow::PreferencesMessage;
    let mut window = Window::open(1040.0, 720.0);
    let percent = |window: &Window| {
        let zoom = (window.harness.ctx.zoom_factor() * 100.0).round() as u16;
        (zoom, window.harness.state().state().user.preferences.percent())
    };
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
    window.settle();
    assert_eq!(percent(&window), (110, 110));
    window.send(Message::Preferences(PreferencesMessage::Size(200)));
    for (key, end) in [(Key::Plus, 200), (Key::Minus, 80)] {
        for _ in 0..15 {
            window.harness.key_press_modifiers(Modifiers::COMMAND, key);
            window.settle();
        }
        assert_eq!(percent(&window), (end, end));
    }
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    window.settle();
    assert_eq!(percent(&window), (100, 100));
}

#[test]
fn closing_an_overlay_restores_the_focus() {
    use egui::Key;
    let mut window = Window::open(1040.0, 720.0);
    window.press_starting("Bookkeep, 13 scopes");
    let focused = |window: &Window| window.harness.ctx.memory(|memory| memory.focused());
    let before = focused(&window);
    assert!(before.is_some(), "the app has the focus");
    window.harness.key_press(Key::F1);
    window.settle();
    assert!(window.says("Keys and terms"));
    assert_ne!(focused(&window), before);
    window.harness.key_press(Key::Escape);
    window.settle();
    assert!(!window.says("Keys and terms"));
    assert_eq!(focused(&window), before);
}

#[test]
fn a_prompt_that_changes_the_screen_moves_the_focus_there() {
    use scopewise::flow::HomeMessage;
    let mut window = with_pasted_values();
    window.send(Message::Home(HomeMessage::New));
    assert!(window.says("You’re about to lose these values"));
    window.press("Discard them");
    assert!(window.says("Which app are you connecting?"));
    let focused = window.harness.ctx.memory(|memory| memory.focused());
    assert_eq!(focused, Some(egui::Id::unique("app-search")), "the search field has it");
}

/// Returns the name of the focused control.
fn focused(window: &Window) -> String {
    let node = window.harness.query_all_by(|node| node.is_focused()).next();
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// Types text into the focused control.
fn type_in(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Text(text.to_owned()));
    window.settle();
}

#[test]
fn arrow_keys_move_by_one_in_lists_and_options() {
    use egui::Key;
    let mut window = Window::open(1040.0, 720.0);
    tab_to(&mut window, "Bookkeep");
    for (key, expected) in [
        (Key::ArrowDown, "CData Sync"),
        (Key::ArrowDown, "Dext (Greenback)"),
        (Key::ArrowUp, "CData Sync"),
        (Key::End, "Zynk Workflow"),
        (Key::Home, "Bookkeep"),
        (Key::ArrowDown, "CData Sync"),
    ] {
        press_key(&mut window, key);
        assert!(focused(&window).starts_with(expected), "{key:?}: {}", focused(&window));
    }
    // Two access options: the arrow keys stay between the two.
    tab_to(&mut window, "Read-only, 21 scopes");
    for (key, expected) in [
        (Key::ArrowDown, "As the guide says"),
        (Key::ArrowDown, "As the guide says"),
        (Key::ArrowUp, "Read-only, 21 scopes"),
        (Key::ArrowLeft, "Read-only, 21 scopes"),
    ] {
        press_key(&mut window, key);
        assert!(focused(&window).starts_with(expected), "{key:?}: {}", focused(&window));
    }
    // The themes: a single Tab stop, with the arrow keys moving by one.
    window.send(Message::Preferences(PreferencesMessage::Open(Overlay::Preferences)));
    tab_to(&mut window, "Theme: ");
    press_key(&mut window, Key::ArrowRight);
    assert_eq!(window.harness.state().state().user.preferences.theme, Theme::Light);
    press_key(&mut window, Key::ArrowRight);
    assert_eq!(window.harness.state().state().user.preferences.theme, Theme::Dark);
}

#[test]
fn something_has_focus_after_going_back_or_typing_a_value() {
    use egui::Key;
    let mut window = Window::open(1040.0, 720.0);
    window.press_starting("Dext (Greenback), 21 scopes");
    window.press("I already have the credentials");
    window.send(Message::GoTo(Step::App));
    assert!(focused(&window).starts_with("Dext (Greenback)"), "{}", focused(&window));
    window.send(Message::GoTo(Step::Credentials));
    window.press("Type the values");
    assert_eq!(focused(&window), "Store hash or API path");
    type_in(&mut window, "ab12cd34ef");
    press_key(&mut window, Key::Enter);
    assert_eq!(focused(&window), "Access token", "the next field");
    assert!(window.says("Type or paste the values"), "no file is spoken of");
    // A rejected value can be retyped in the same place.
    type_in(&mut window, "two words");
    press_key(&mut window, Key::Enter);
    assert_eq!(focused(&window), "Access token");
}

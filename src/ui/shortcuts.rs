//! Every keyboard shortcut of the window in one table: what the keys do, and their entries in the
//! list of shortcuts, in the order of that list.

use super::keys::modifier_names;
use crate::flow::{
    HandOverMessage, HomeMessage, ImportMessage, Message, ScopesMessage, State, Step, TestMessage,
};
use crate::texts::{TextId, t, text};
use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

/// Where a shortcut works.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// All connections and every step.
    Everywhere,
    /// All connections.
    Home,
    /// Every step.
    Steps,
    /// One step.
    Step(Step),
}

/// What takes precedence over the shortcut.
#[derive(Clone, Copy, PartialEq)]
enum After {
    /// Nothing.
    Nothing,
    /// A focused text field.
    TextBox,
    /// Any focused control.
    AnyFocus,
    /// A focused text field or an open menu.
    TextBoxOrMenu,
}

/// What a shortcut does.
#[derive(Clone, Copy)]
pub(super) enum Act {
    /// Sends a message.
    Send(fn() -> Message),
    /// Moves the focus to the search field.
    Search,
    /// Moves the focus to the next part of the window.
    NextPane,
    /// Shows the list of shortcuts.
    Help,
    /// Handled by the focused control or by egui.
    Elsewhere,
}

struct Shortcut {
    keys: &'static [(Modifiers, Key)],
    place: Place,
    after: After,
    act: Act,
    /// Its entry in the list of shortcuts; shortcuts with the same text share one line.
    words: Option<TextId>,
}

const CTRL: Modifiers = Modifiers::COMMAND;
const NONE: Modifiers = Modifiers::NONE;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

const fn shortcut(
    keys: &'static [(Modifiers, Key)],
    place: Place,
    act: Act,
    words: Option<TextId>,
) -> Shortcut {
    Shortcut { keys, place, after: After::Nothing, act, words }
}

impl Shortcut {
    const fn after(self, after: After) -> Self {
        Self { after, ..self }
    }
}

const fn go_to(keys: &'static [(Modifiers, Key)], message: fn() -> Message) -> Shortcut {
    shortcut(keys, Place::Steps, Act::Send(message), Some(t::KEYS_STEP))
}

static SHORTCUTS: [Shortcut; 32] = [
    shortcut(
        &[(CTRL, Key::Enter)],
        Place::Steps,
        Act::Send(|| Message::Continue),
        Some(t::KEYS_CONTINUE),
    ),
    shortcut(&[(NONE, Key::Enter)], Place::Steps, Act::Send(|| Message::Continue), None)
        .after(After::AnyFocus),
    shortcut(
        &[(Modifiers::ALT, Key::ArrowLeft)],
        Place::Steps,
        Act::Send(|| Message::Back),
        Some(t::KEYS_BACK),
    )
    .after(After::TextBox),
    go_to(&[(CTRL, Key::Num1)], || Message::GoTo(Step::App)),
    go_to(&[(CTRL, Key::Num2)], || Message::GoTo(Step::Settings)),
    go_to(&[(CTRL, Key::Num3)], || Message::GoTo(Step::Account)),
    go_to(&[(CTRL, Key::Num4)], || Message::GoTo(Step::Scopes)),
    go_to(&[(CTRL, Key::Num5)], || Message::GoTo(Step::Credentials)),
    go_to(&[(CTRL, Key::Num6)], || Message::GoTo(Step::Test)),
    go_to(&[(CTRL, Key::Num7)], || Message::GoTo(Step::HandOver)),
    shortcut(
        &[(NONE, Key::F6), (Modifiers::SHIFT, Key::F6)],
        Place::Everywhere,
        Act::NextPane,
        Some(t::KEYS_PANES),
    ),
    shortcut(&[(CTRL, Key::F)], Place::Home, Act::Search, Some(t::KEYS_SEARCH)),
    shortcut(&[(NONE, Key::Slash)], Place::Home, Act::Search, Some(t::KEYS_SEARCH))
        .after(After::TextBox),
    shortcut(&[(CTRL, Key::F)], Place::Step(Step::App), Act::Search, None),
    shortcut(&[(NONE, Key::Slash)], Place::Step(Step::App), Act::Search, None)
        .after(After::TextBox),
    shortcut(&[(NONE, Key::Space)], Place::Step(Step::Scopes), Act::Elsewhere, Some(t::KEYS_TICK)),
    shortcut(
        &[(Modifiers::SHIFT, Key::Space)],
        Place::Step(Step::Scopes),
        Act::Send(|| Message::Scopes(ScopesMessage::UntickLast)),
        Some(t::KEYS_UNTICK),
    )
    .after(After::TextBox),
    shortcut(
        &[(CTRL, Key::O)],
        Place::Step(Step::Credentials),
        Act::Send(|| Message::Import(ImportMessage::ChooseFile)),
        Some(t::KEYS_CHOOSE_FILE),
    ),
    shortcut(
        &[(CTRL, Key::V)],
        Place::Step(Step::Credentials),
        Act::Elsewhere,
        Some(t::KEYS_PASTE),
    ),
    shortcut(
        &[(CTRL, Key::R), (NONE, Key::F5)],
        Place::Step(Step::Test),
        Act::Send(|| Message::Test(TestMessage::Start)),
        Some(t::KEYS_TEST),
    ),
    shortcut(
        &[(CTRL, Key::R), (NONE, Key::F5)],
        Place::Home,
        Act::Send(|| Message::Home(HomeMessage::CheckAll)),
        None,
    ),
    shortcut(
        &[(CTRL_SHIFT, Key::C)],
        Place::Step(Step::HandOver),
        Act::Send(|| Message::HandOver(HandOverMessage::CopyNext)),
        Some(t::KEYS_COPY_NEXT),
    ),
    shortcut(
        &[(CTRL, Key::N)],
        Place::Home,
        Act::Send(|| Message::Home(HomeMessage::New)),
        Some(t::KEYS_NEW),
    ),
    shortcut(
        &[(Modifiers::ALT, Key::Home)],
        Place::Steps,
        Act::Send(|| Message::Home(HomeMessage::Open)),
        Some(t::KEYS_ALL),
    ),
    shortcut(
        &[(Modifiers::ALT, Key::ArrowLeft)],
        Place::Home,
        Act::Send(|| Message::Home(HomeMessage::ClosePlan)),
        None,
    ),
    shortcut(&[(CTRL, Key::Plus)], Place::Everywhere, Act::Elsewhere, Some(t::KEYS_SIZE)),
    shortcut(&[(CTRL, Key::Minus)], Place::Everywhere, Act::Elsewhere, Some(t::KEYS_SIZE)),
    shortcut(
        &[(NONE, Key::Escape)],
        Place::Step(Step::Test),
        Act::Send(|| Message::Test(TestMessage::Stop)),
        Some(t::KEYS_ESCAPE),
    ),
    // Escape first leaves a text field or closes a menu.
    shortcut(
        &[(NONE, Key::Escape)],
        Place::Home,
        Act::Send(|| Message::Home(HomeMessage::StopChecks)),
        None,
    )
    .after(After::TextBoxOrMenu),
    shortcut(&[(NONE, Key::F1)], Place::Everywhere, Act::Help, Some(t::KEYS_HELP)),
    // Command+[ is the Back key on a Mac.
    shortcut(&[(CTRL, Key::OpenBracket)], Place::Steps, Act::Send(|| Message::Back), None),
    shortcut(&[(CTRL, Key::Q)], Place::Everywhere, Act::Send(|| Message::CloseRequested), None),
];

/// Returns the actions requested by this frame's keys. `typed`: whether a text field had the focus
/// in the last frame.
pub(super) fn pressed(ctx: &Context, state: &State, typed: bool) -> Vec<Act> {
    let typing = ctx.text_edit_focused();
    let focused = ctx.memory(|memory| memory.focused().is_some());
    let menu = egui::Popup::is_any_open(ctx);
    let mac = ctx.os() == egui::os::OperatingSystem::Mac;
    let here = |place: Place| match place {
        Place::Everywhere => true,
        Place::Home => state.user.home.open,
        Place::Steps => !state.user.home.open,
        Place::Step(step) => !state.user.home.open && state.step() == step,
    };
    let free = |after: After| match after {
        After::Nothing => true,
        After::TextBox => !typing,
        After::AnyFocus => !focused,
        After::TextBoxOrMenu => !(typing || typed || menu),
    };
    let mut acts = Vec::new();
    ctx.input_mut(|input| {
        // "?" also opens help, wherever it is on the keyboard.
        let asks = |event: &Event| matches!(event, Event::Text(text) if text == "?");
        if !typing && input.events.iter().any(asks) {
            acts.push(Act::Help);
        }
        for shortcut in &SHORTCUTS {
            let is_ours = shortcut.keys.iter().all(|(_, key)| *key != Key::OpenBracket) || mac;
            let taken = matches!(shortcut.act, Act::Elsewhere);
            if taken || !is_ours || !here(shortcut.place) || !free(shortcut.after) {
                continue;
            }
            for (modifiers, key) in shortcut.keys {
                if input.consume_shortcut(&KeyboardShortcut::new(*modifiers, *key)) {
                    acts.push(shortcut.act);
                }
            }
        }
    });
    acts
}

/// Returns the lines of the list of shortcuts: the keys, and what they do.
pub(super) fn lines(ctx: &Context) -> Vec<(String, String)> {
    let mut lines: Vec<(TextId, Vec<String>)> = Vec::new();
    for shortcut in &SHORTCUTS {
        let Some(words) = shortcut.words else { continue };
        let keys = shortcut.keys.iter().filter(|(held, key)| {
            // Shift+F6 goes the other way, which the line need not mention.
            !(held.shift && *key == Key::F6)
        });
        let keys = keys.map(|(held, key)| spelled(ctx, *held, *key));
        match lines.iter_mut().find(|(known, _)| *known == words) {
            Some((_, known)) => known.extend(keys),
            None => lines.push((words, keys.collect())),
        }
    }
    let line = |(words, keys): (TextId, Vec<String>)| {
        let [ctrl, ..] = modifier_names(ctx);
        let keys = match words {
            t::KEYS_STEP => format!("{ctrl} + 1 … 7"),
            t::KEYS_SIZE => format!("{ctrl} +, −, 0"),
            t::KEYS_HELP => format!("{}, ?", keys.join(", ")),
            t::KEYS_BACK if ctx.os() == egui::os::OperatingSystem::Mac => format!("{ctrl} + ["),
            _ => keys.join(", "),
        };
        (keys, text(words))
    };
    lines.into_iter().map(line).collect()
}

/// Returns a key with its modifiers as written on this system.
fn spelled(ctx: &Context, held: Modifiers, key: Key) -> String {
    let [ctrl, shift, alt] = modifier_names(ctx);
    let key = match key {
        Key::Enter => text(t::KEY_ENTER),
        Key::Space => text(t::KEY_SPACE),
        Key::Home => text(t::KEY_HOME),
        Key::Escape => text(t::KEY_ESC),
        Key::ArrowLeft => "←".to_owned(),
        Key::Slash => "/".to_owned(),
        key => key.name().to_owned(),
    };
    let held = [(held.command, ctrl), (held.alt, alt), (held.shift, shift)];
    let held = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name);
    held.chain([key]).collect::<Vec<_>>().join(" + ")
}

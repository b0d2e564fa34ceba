//! Message handling, one file per step.

mod account;
mod app;
mod credentials;
mod custom_app;
mod downloads;
mod draft;
mod dropped_files;
mod finish;
mod guide;
mod hand_over;
mod history;
mod home;
mod keep;
mod practice;
mod preferences;
mod question;
mod recheck;
mod replace;
mod scopes;
mod seal;
mod session;
mod state;
mod test;

use crate::flow::model::*;
use crate::texts::{PhraseValue, phrase, t};
use std::time::Duration;

/// How long a toast is shown.
const TOAST: Duration = Duration::from_secs(5);
/// How long a file dialog keeps another from opening.
pub(crate) const DIALOG_OVERDUE: Duration = Duration::from_secs(60);
/// How long a revealed secret stays visible.
pub const SECRET_SHOWN: Duration = Duration::from_secs(10);

/// Applies a message and returns the effects to run, in order.
pub fn update(state: &mut State, message: Message) -> Vec<Effect> {
    let before = state.running_test();
    let waited = state.waits_for_keyring();
    let mut effects = state.guarded(message);
    state.user.home.state_changed();
    let waits = state.waits_for_keyring();
    for question in waited.into_iter().flatten().filter(|now| !waits.contains(&Some(*now))) {
        effects.insert(0, Effect::Keyring(KeyringEffect::StopWaiting(question)));
    }
    // A test whose result is no longer needed must not keep using the token.
    if let Some(ticket) = before.filter(|before| state.running_test() != Some(*before)) {
        effects.insert(0, Effect::Network(NetworkEffect::StopTest(ticket)));
    }
    effects.extend(state.start_countdown());
    effects.extend(state.prepare());
    effects.extend(state.remember_session());
    effects
}

fn handle(state: &mut State, message: Message) -> Vec<Effect> {
    match message {
        Message::GoTo(step) => state.go_to(step),
        Message::Back => state.back(),
        Message::Continue => state.go_on(false),
        Message::ContinueAnyway => state.go_on(true),
        Message::AlreadyHaveFile => state.already_have_file(),
        Message::StartPractice => state.start_practice(),
        Message::DrawnWithoutOpenGl => state.trouble(t::WINDOW_SOFTWARE),
        Message::PracticeStarted(target) => state.practice_started(target),
        Message::LeavePractice => state.leave_practice(),
        Message::CloseRequested => vec![Effect::System(SystemEffect::Close)],
        Message::Finish => state.finish(),
        Message::QuestionConfirmed => state.question_confirmed(),
        Message::QuestionDismissed => {
            state.question = None;
            Vec::new()
        }
        Message::Copied(note, worked) => copied(state, note, worked),
        Message::ToastOver(ticket) => {
            state.toast = state.toast.take().filter(|toast| toast.ticket != ticket);
            Vec::new()
        }
        Message::KeyringProgram(program) => {
            state.user.keyring_program = program;
            Vec::new()
        }
        Message::App(message) => app::update(state, message),
        Message::Settings(message) => account::update_settings(state, message),
        Message::Account(message) => account::update(state, message),
        Message::Scopes(message) => scopes::update(state, message),
        Message::Downloads(message) => downloads::update(state, message),
        Message::Import(message) => credentials::update(state, message),
        Message::Test(message) => test::update(state, message),
        Message::HandOver(message) => hand_over::update(state, message),
        Message::Keep(message) => keep::update(state, message),
        Message::Tidy(message) => finish::update(state, message),
        Message::Seal(message) => seal::update(state, message),
        Message::Home(message) => home::update(state, message),
        Message::Preferences(message) => preferences::update(state, message),
        Message::Opened(listed, session) => state.opened(listed, session.as_deref()),
        Message::NoFileDialog => state.trouble(t::FILE_DIALOG_MISSING),
        Message::ReadClipboard => vec![Effect::Clipboard(ClipboardEffect::ReadText)],
        Message::ClipboardText(Ok(text)) => {
            state.pasting = Some(text);
            Vec::new()
        }
        Message::ClipboardText(Err(problem)) => match problem {
            ClipboardProblem::Empty => Vec::new(),
            ClipboardProblem::Silent => state.trouble(t::PROBLEM_CLIPBOARD_SILENT),
            ClipboardProblem::Missing => state.trouble(t::PROBLEM_NO_CLIPBOARD),
        },
        Message::DragOver(count) => {
            state.dragged_over = count;
            Vec::new()
        }
        Message::Dropped(content) => state.received_drop(content),
        Message::FileDialogOpen => state.trouble(t::FILE_DIALOG_OPEN),
        Message::Saved(None) => Vec::new(),
        Message::Saved(Some(true)) => state.toast(t::TEST_SAVED),
        Message::Saved(Some(false)) => state.trouble(t::TEST_NOT_SAVED),
    }
}

/// Handles the result of copying an item to the clipboard.
fn copied(state: &mut State, note: CopiedItem, worked: bool) -> Vec<Effect> {
    if !worked {
        // Not every desktop has a primary selection.
        state.user.copy_target = CopyTarget::Clipboard;
        return state.trouble(t::HANDOVER_COPY_FAILED);
    }
    let mut target = CopyTarget::Clipboard;
    let (label, secret): (PhraseValue, bool) = match note {
        CopiedItem::Value { index, label, secret, target: put } => {
            hand_over::value_copied(state, index);
            target = put;
            (label.into(), secret)
        }
        CopiedItem::All { label, target: put } => {
            for index in 0..state.hand_over_fields().len() {
                hand_over::value_copied(state, index);
            }
            target = put;
            (label.into(), true)
        }
        CopiedItem::Secret { label } => (label.into(), true),
        CopiedItem::Other { label } => (label.into(), false),
    };
    let mut effects = Vec::new();
    if secret {
        effects = state.secret_copied(target);
    } else {
        // The copied text replaced any secret that was there.
        state.user.countdown.take_if(|countdown| countdown.target == target);
    }
    let clears = state.user.countdown.is_some_and(|countdown| countdown.left.is_some());
    let app = state.app().map_or("", |app| app.short_name.as_str());
    let phrase = match target {
        CopyTarget::PrimarySelection => {
            phrase!(t::HANDOVER_TOAST_MIDDLE_BUTTON, label = label, app = app)
        }
        CopyTarget::Clipboard if !secret => phrase!(t::HANDOVER_TOAST, label = label),
        CopyTarget::Clipboard if clears => phrase!(t::HANDOVER_TOAST_SECRET, label = label),
        CopyTarget::Clipboard => phrase!(t::HANDOVER_TOAST_PASTE, label = label, app = app),
    };
    effects.extend(state.toast(phrase));
    effects
}

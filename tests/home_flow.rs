//! Saving, the connections screen and replacements, as a flow without a window: what must not be
//! lost, late answers, and concurrent actions.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

#[path = "common/vault.rs"]
mod vault;

use scopewise::catalog::Level;
use scopewise::flow::{
    AppMessage, AppScreen, ClipboardEffect, CopiedItem, CopyTarget, DraftMessage, Effect,
    HandOverMessage, HomeMessage, HooksState, ImportMessage, KeepMessage, KeyringEffect, Message,
    NetworkEffect, Question, SaveState, SealMessage, SealedEffect, Session, State, Step,
    SystemEffect, Ticket, TidyMessage, update,
};
use scopewise::saved::{Connection, ConnectionId, IndexTrouble, KeepProblem, KeyringProblem};
use scopewise::secret::Secret;
use std::collections::VecDeque;
use std::path::PathBuf;
use vault::Vault;

/// Whether the window asks for confirmation before this message because values would be lost.
fn asked(state: &State, before: impl Fn(&Message) -> bool) -> bool {
    matches!(&state.question, Some(Question::WouldLoseValues(message)) if before(message))
}

/// Returns made-up values of one account.
fn text(number: usize) -> String {
    format!(
        "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f{number:04}\nCLIENT NAME: Mine {number}\n\
         CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n\
         CLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f5678890aabbccddeeff0123456789abcdef\n\
         API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n"
    )
}

/// A wizard with its keyring and list; all other effects are only recorded.
#[derive(Default)]
struct Desk {
    state: State,
    vault: Vault,
    undone: Vec<Effect>,
    session: Option<Session>,
}

impl Desk {
    fn send(&mut self, message: Message) {
        let mut effects: VecDeque<Effect> = update(&mut self.state, message).into();
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::System(SystemEffect::RememberSession(session)) => {
                    self.session = session.map(|session| *session)
                }
                Effect::Keyring(KeyringEffect::Load { .. })
                | Effect::Keyring(KeyringEffect::Keep { .. })
                    if self.vault.silent =>
                {
                    self.undone.push(effect);
                }
                Effect::Keyring(KeyringEffect::Keep { .. })
                | Effect::Keyring(KeyringEffect::Load { .. })
                | Effect::Keyring(KeyringEffect::Remove { .. })
                | Effect::Keyring(KeyringEffect::RemoveLeftover(_))
                | Effect::Keyring(KeyringEffect::ReadList)
                | Effect::Keyring(KeyringEffect::ChangeList(_))
                | Effect::Keyring(KeyringEffect::TidyUp { .. }) => {
                    if let Some(answer) = self.vault.execute(effect) {
                        effects.extend(update(&mut self.state, answer));
                    }
                }
                other => self.undone.push(other),
            }
        }
    }

    /// Advances the countdown by this many seconds.
    fn tick(&mut self, passed: u32) {
        let tick = self
            .undone
            .iter()
            .rposition(|effect| matches!(effect, Effect::System(SystemEffect::Tick(_))));
        let Effect::System(SystemEffect::Tick(ticket)) = self.undone.remove(tick.expect("a tick"))
        else {
            panic!("a tick")
        };
        self.send(Message::Tidy(TidyMessage::Tick(ticket, passed)));
    }

    fn home(&mut self, message: HomeMessage) {
        self.send(Message::Home(message));
    }

    /// Goes to the last step with these values pasted.
    fn hand_over(&mut self, app: &str, number: usize) {
        self.send(Message::App(AppMessage::Choose(app.to_owned())));
        self.send(Message::AlreadyHaveFile);
        let pasted = Secret::new(text(number).as_str());
        self.send(Message::Import(ImportMessage::PastedText(pasted)));
        // The test isn't run here, so nothing is known about the scopes.
        self.send(Message::GoTo(Step::Test));
        self.send(Message::Continue);
        if self.state.step() == Step::Test {
            self.send(Message::ContinueAnyway);
        }
    }

    /// Returns a desk with one saved connection, back at the first step.
    fn saved(app: &str, number: usize) -> (Self, ConnectionId) {
        let mut desk = Self::default();
        let id = desk.save(app, number);
        (desk, id)
    }

    fn save(&mut self, app: &str, number: usize) -> ConnectionId {
        self.go_to_last_step(app, number);
        self.send(Message::Keep(KeepMessage::Save));
        let SaveState::Saved(id) = self.state.draft.keep.clone() else {
            panic!("{:?}", self.state.draft.keep)
        };
        self.home(HomeMessage::New);
        id
    }

    /// Goes to the last step without the test, which would send requests to BigCommerce.
    fn go_to_last_step(&mut self, app: &str, number: usize) {
        self.hand_over(app, number);
        self.undone.clear();
        if self.state.step() != Step::HandOver {
            self.finish_test();
        }
        assert_eq!(self.state.step(), Step::HandOver);
    }

    /// Finishes the running test as one that couldn't reach BigCommerce.
    fn finish_test(&mut self) {
        use scopewise::flow::{TestMessage, TestState};
        use scopewise::gateway::{Cause, Plan, not_started};
        let TestState::Running(running) = &self.state.draft.test.state else {
            panic!("no test runs")
        };
        let ticket = running.ticket;
        let held = self.state.draft.import.held.as_ref().expect("values").credentials.clone();
        let plan = Plan { accepts: |_| true, required_scopes: self.state.required_scopes() };
        let (hash, token) = (held.store_hash.expect("hash"), held.access_token.expect("token"));
        let report = Box::new(not_started(Cause::Offline, &plan, &hash, &token));
        self.send(Message::Test(TestMessage::Done(ticket, report)));
        self.send(Message::Continue);
    }

    fn copy_all(&mut self) {
        for index in 0..self.state.hand_over_fields().len() {
            self.send(copied(index, true));
        }
    }
}

/// The answer that a value was put on the clipboard.
fn copied(index: usize, secret: bool) -> Message {
    let target = CopyTarget::Clipboard;
    Message::Copied(CopiedItem::Value { index, label: String::new(), secret, target }, true)
}

#[test]
fn done_asks_before_discarding_unsaved_values() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Continue);
    assert!(asked(&desk.state, |message| matches!(message, Message::Finish)));
    desk.send(Message::QuestionDismissed);
    assert!(desk.state.draft.import.held.is_some(), "still there");
    // Once saved, it doesn't ask and forgets the values.
    desk.send(Message::Keep(KeepMessage::Save));
    assert!(desk.state.is_saved());
    desk.send(Message::Continue);
    assert!(desk.state.draft.hand_over.finished && desk.state.question.is_none());
    assert!(desk.state.draft.import.held.is_none(), "the values are in the keyring alone");
    assert_eq!(desk.session, None, "there is nothing to come back to");
}

#[test]
fn done_waits_for_the_keyring() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.copy_all();
    desk.vault.silent = true;
    desk.send(Message::Keep(KeepMessage::Save));
    assert!(desk.state.reason().is_some_and(|reason| reason.blocks));
    desk.send(Message::Continue);
    assert!(!desk.state.draft.hand_over.finished && desk.state.draft.import.held.is_some());
    // "Continue without saving": a late answer doesn't count as a save.
    desk.send(Message::Keep(KeepMessage::GiveUp));
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Keyring(KeyringEffect::StopWaiting(_))))
    );
    desk.vault.silent = false;
    let late = desk
        .undone
        .iter()
        .position(|effect| matches!(effect, Effect::Keyring(KeyringEffect::Keep { .. })));
    let late = desk.undone.remove(late.expect("asked"));
    let answer = desk.vault.execute(late).expect("an answer");
    desk.send(answer);
    assert_eq!(desk.state.draft.keep, SaveState::Not);
}

#[test]
fn after_a_keyring_error_values_can_be_kept_for_the_session() {
    for problem in [KeyringProblem::None, KeyringProblem::Locked, KeyringProblem::Differs] {
        let mut desk = Desk::default();
        desk.go_to_last_step("bookkeep", 1);
        desk.vault.broken = Some(problem);
        desk.send(Message::Keep(KeepMessage::Save));
        assert_eq!(desk.state.draft.keep, SaveState::Failed(KeepProblem::Keyring(problem)));
        assert!(!desk.state.may_tidy_files());
        desk.send(Message::Keep(KeepMessage::SessionOnly));
        assert!(matches!(desk.state.draft.keep, SaveState::SessionOnly(_)));
        assert_eq!(desk.state.user.home.all().count(), 1);
        assert!(desk.vault.folder.read().index.connections.is_empty(), "nothing on disk");
        // Closing would lose the values.
        desk.send(Message::CloseRequested);
        assert!(asked(&desk.state, |message| matches!(message, Message::CloseRequested)));
    }
}

#[test]
fn the_same_values_for_another_app_are_another_connection() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    assert!(desk.state.is_saved());
    desk.send(Message::GoTo(Step::App));
    desk.send(Message::App(AppMessage::Choose("dext".to_owned())));
    assert_eq!(desk.state.draft.keep, SaveState::Not, "Dext's are not saved");
}

#[test]
fn values_pasted_during_a_keyring_request_are_not_discarded() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    desk.vault.silent = true;
    desk.home(HomeMessage::Open);
    desk.home(HomeMessage::HandOver(id.clone()));
    desk.home(HomeMessage::GoOn);
    desk.go_to_last_step("dext", 2);
    desk.vault.silent = false;
    let values = desk.vault.keyring.read(&id).expect("kept");
    for ticket in (0..100).map(Ticket::from) {
        desk.home(HomeMessage::Loaded(ticket, Ok(values.clone())));
    }
    let held = desk.state.draft.import.held.as_ref().expect("values").credentials.clone();
    assert!(text(2).contains(held.access_token.expect("one").secret().expose()), "the pasted ones");
}

/// Confirming once is enough: the keyring's answer asks no second time unless other values have
/// arrived meanwhile.
#[test]
fn losing_the_same_values_is_confirmed_only_once() {
    let hands_over = |message: &Message| matches!(message, Message::Home(HomeMessage::HandOver(_)));
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    desk.go_to_last_step("dext", 2);
    desk.home(HomeMessage::HandOver(id.clone()));
    assert!(asked(&desk.state, hands_over));
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.question.is_none(), "asked and answered");
    let held = |desk: &Desk| {
        let held = desk.state.draft.import.held.as_ref().expect("values");
        held.credentials.access_token.clone().expect("one").secret().expose().to_owned()
    };
    assert!(text(1).contains(&held(&desk)), "the saved ones are handed over");

    desk.go_to_last_step("dext", 2);
    desk.vault.silent = true;
    desk.home(HomeMessage::HandOver(id.clone()));
    desk.send(Message::QuestionConfirmed);
    desk.send(Message::Import(ImportMessage::PastedText(Secret::new(text(3).as_str()))));
    desk.send(Message::QuestionConfirmed);
    desk.vault.silent = false;
    let values = desk.vault.keyring.read(&id).expect("kept");
    for ticket in (0..100).map(Ticket::from) {
        desk.home(HomeMessage::Loaded(ticket, Ok(values.clone())));
    }
    assert!(asked(&desk.state, hands_over), "nobody agreed to lose these");
    assert!(text(3).contains(&held(&desk)));
}

#[test]
fn a_dropped_sealed_file_asks_before_discarding_values() {
    let mut desk = Desk::default();
    desk.go_to_last_step("dext", 2);
    let file = PathBuf::from("/tmp/handed.scopewise");
    desk.send(Message::Import(ImportMessage::Dropped(vec![file])));
    let opens = |message: &Message| matches!(message, Message::Seal(SealMessage::Open(_)));
    assert!(asked(&desk.state, opens) && desk.state.draft.opening.is_none());
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.draft.opening.is_some());
}

#[test]
fn a_replacement_asks_first_and_rejects_the_old_account() {
    let (mut desk, old) = Desk::saved("bookkeep", 1);
    desk.go_to_last_step("dext", 2);
    desk.home(HomeMessage::Replace(old.clone()));
    desk.home(HomeMessage::BeginReplacement(old.clone()));
    assert!(
        asked(&desk.state, |message| matches!(
            message,
            Message::Home(HomeMessage::BeginReplacement(_))
        )),
        "values are at hand"
    );
    desk.send(Message::QuestionConfirmed);
    assert_eq!(desk.state.step(), Step::Account);
    assert_eq!(desk.state.draft.replacing, Some(old.clone()));

    // The old file by mistake: saving it and handing it over doesn't count.
    desk.send(Message::AlreadyHaveFile);
    let pasted = Secret::new(text(1).as_str());
    desk.send(Message::Import(ImportMessage::PastedText(pasted)));
    desk.send(Message::Continue);
    desk.finish_test();
    desk.send(Message::Keep(KeepMessage::Save));
    desk.copy_all();
    desk.send(Message::Continue);
    let progress = |desk: &Desk| {
        let old = desk.vault.folder.read().index.get(&old).cloned().expect("kept");
        old.replacement.expect("begun")
    };
    assert_eq!(progress(&desk), Default::default());

    // The right file.
    desk.home(HomeMessage::BeginReplacement(old.clone()));
    desk.send(Message::AlreadyHaveFile);
    let pasted = Secret::new(text(3).as_str());
    desk.send(Message::Import(ImportMessage::PastedText(pasted)));
    desk.send(Message::Continue);
    desk.finish_test();
    desk.send(Message::Keep(KeepMessage::Save));
    let new = progress(&desk).new.expect("the new one is known");
    assert_ne!(new, old);
    desk.send(Message::Continue);
    assert!(!progress(&desk).handed_over, "Done alone hands nothing over");
    desk.home(HomeMessage::HandOver(new.clone()));
    desk.copy_all();
    desk.send(Message::Continue);
    assert!(progress(&desk).handed_over);
    desk.home(HomeMessage::InUse(old.clone()));
    assert!(progress(&desk).in_use);
    desk.home(HomeMessage::EndReplacement(old.clone()));
    desk.send(Message::QuestionDismissed);
    assert!(progress(&desk).in_use, "asked first");
}

#[test]
fn webhooks_are_shown_only_for_their_own_account() {
    let (mut desk, one) = Desk::saved("bookkeep", 1);
    let other = desk.save("dext", 2);
    desk.vault.silent = true;
    desk.home(HomeMessage::Replace(one.clone()));
    desk.home(HomeMessage::ListWebhooks(one.clone()));
    desk.home(HomeMessage::Replace(other));
    let values = desk.vault.keyring.read(&one).expect("kept");
    desk.undone.clear();
    for ticket in (0..100).map(Ticket::from) {
        desk.home(HomeMessage::Loaded(ticket, Ok(values.clone())));
    }
    assert_eq!(desk.state.user.home.hooks, HooksState::Idle);
    let asked = desk
        .undone
        .iter()
        .any(|effect| matches!(effect, Effect::Network(NetworkEffect::ListWebhooks { .. })));
    assert!(!asked, "nobody wants to know any more");
}

#[test]
fn checks_continue_during_other_keyring_requests() {
    let (mut desk, one) = Desk::saved("bookkeep", 1);
    let two = desk.save("dext", 2);
    desk.vault.silent = true;
    desk.undone.clear();
    desk.home(HomeMessage::CheckAll);
    assert_eq!(desk.state.user.home.checks.total, 2);
    // A removal goes first; the check that was waiting for the keyring comes afterward.
    desk.home(HomeMessage::Remove(one.clone()));
    desk.vault.silent = false;
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.user.home.get(&one).is_none());
    let tested = desk
        .undone
        .iter()
        .any(|effect| matches!(effect, Effect::Network(NetworkEffect::StartTest { .. })));
    assert!(tested && desk.state.user.home.checks.holds(&two), "the other one has its turn");
    desk.home(HomeMessage::StopChecks);
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Network(NetworkEffect::StopTest(_))))
    );
}

#[test]
fn a_removed_connection_does_not_count_as_saved() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    let SaveState::Saved(id) = desk.state.draft.keep.clone() else { panic!("saved") };
    desk.home(HomeMessage::Open);
    desk.home(HomeMessage::Remove(id));
    desk.send(Message::QuestionConfirmed);
    desk.home(HomeMessage::GoOn);
    assert_eq!(desk.state.draft.keep, SaveState::Not);
    desk.send(Message::Continue);
    assert!(
        asked(&desk.state, |message| matches!(message, Message::Finish)),
        "they are only here again"
    );
}

#[test]
fn the_session_is_restored_without_any_secret() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    let session = desk.session.clone().expect("kept in mind");
    let written = serde_json::to_string(&session).expect("a text");
    for secret in ["k3v9x0q7m2n5", "3f9a0c7be1d2485690ab", "p0o9i8u7y6t5"] {
        assert!(!written.contains(secret), "{written}");
    }
    for step in [Step::Settings, Step::Account, Step::Scopes, Step::Credentials] {
        let mut desk = Desk::default();
        desk.send(Message::App(AppMessage::Choose("bookkeep".to_owned())));
        desk.send(Message::Continue);
        while desk.state.step() < step {
            if desk.state.step() == Step::Scopes {
                desk.send(Message::ContinueAnyway);
            }
            desk.send(Message::Continue);
        }
        let session = desk.session.clone().expect("kept in mind");
        let listed = desk.vault.folder.read();
        let mut next = Desk::default();
        next.send(Message::Opened(listed, Some(Box::new(session))));
        assert_eq!(next.state.step(), step);
        assert_eq!(next.state.app().map(|app| app.id.as_str()), Some("bookkeep"));
        let required_scopes = next.state.required_scopes();
        assert_eq!(
            next.state.draft.scopes.left(&required_scopes),
            desk.state.draft.scopes.left(&required_scopes),
            "{step:?}"
        );
    }
    // With values: back at the step that needs them, with a note on where they are.
    let listed = desk.vault.folder.read();
    desk.state = State::new();
    desk.send(Message::Opened(listed, Some(Box::new(session))));
    assert_eq!(desk.state.step(), Step::Credentials);
    let left = desk.state.draft.left.clone().expect("told");
    desk.home(HomeMessage::HandOver(left.saved.expect("they are in the keyring")));
    assert_eq!(desk.state.step(), Step::HandOver);
    assert!(desk.state.draft.import.held.is_some());
}

#[test]
fn the_window_opens_with_the_saved_connections() {
    let mut desk = Desk::default();
    desk.send(Message::Opened(desk.vault.folder.read(), None));
    assert!(!desk.state.user.home.open, "nothing saved: the first step");
    let (mut desk, _) = Desk::saved("bookkeep", 1);
    let listed = desk.vault.folder.read();
    desk.state = State::new();
    desk.send(Message::Opened(listed, None));
    assert!(desk.state.user.home.open);
    let damaged = IndexTrouble::Damaged;
    desk.state = State::new();
    let listed = scopewise::saved::SavedList { trouble: Some(damaged), ..Default::default() };
    desk.send(Message::Opened(listed, None));
    assert!(desk.state.user.home.open, "trouble is reported at once");
}

#[test]
fn a_sealed_files_password_stays_visible_until_closed() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Seal(SealMessage::Begin));
    let asked = desk.undone.iter().rev().find_map(|effect| match effect {
        Effect::Sealed(SealedEffect::MakePassword(ticket)) => Some(*ticket),
        _ => None,
    });
    let password = scopewise::export::sealed::new_password().expect("chance");
    let answer = SealMessage::Password(asked.expect("asked"), Some(password));
    desk.send(Message::Seal(answer));
    desk.send(Message::Seal(SealMessage::Save));
    let Some(Effect::Sealed(SealedEffect::Write { ticket, contents, .. })) = desk.undone.last()
    else {
        panic!("{:?}", desk.undone.last())
    };
    assert!(contents.expose().contains("k3v9x0q7m2n5b8c1"), "the token is inside");
    let written = SealMessage::Written(*ticket, Some(Ok("a.scopewise".to_owned())));
    desk.send(Message::Seal(written));
    let sealing = desk.state.draft.sealing.as_ref().expect("still in sight");
    assert!(sealing.password.is_some());
    assert!(desk.state.exists_only_here(), "nobody has the password yet");
    desk.send(Message::Seal(SealMessage::Close));
    assert!(!desk.state.exists_only_here());
}

/// Time asleep counts, or the secret would stay on the clipboard all that time.
#[test]
fn the_countdown_includes_time_asleep() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    desk.send(Message::HandOver(HandOverMessage::Copy(1)));
    desk.send(copied(1, true));
    desk.tick(20);
    assert_eq!(desk.state.user.countdown.and_then(|countdown| countdown.left), Some(40));
    desk.tick(3600);
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Clipboard(ClipboardEffect::Clear { .. })))
    );
}

/// An interrupted removal leaves values in the keyring. They are listed until they are gone.
#[test]
fn values_left_by_a_removal_are_listed_and_removable() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    // As if the program had been killed between updating the list and the keyring.
    desk.vault.folder.change(|index| index.take_out(&id)).expect("written");
    desk.home(HomeMessage::Open);
    let home = &desk.state.user.home;
    assert!(home.get(&id).is_none() && home.listed.index.leftover.contains(&id));
    assert!(desk.vault.keyring.read(&id).is_ok(), "the values are still there");
    desk.home(HomeMessage::RemoveLeftover);
    assert!(
        desk.state.user.home.listed.index.leftover.is_empty()
            && desk.state.user.home.asking.is_none()
    );
    assert_eq!(desk.vault.keyring.read(&id).err(), Some(KeyringProblem::NotThere));
}

#[test]
fn a_copied_secret_is_cleared_after_a_countdown() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::HandOver(HandOverMessage::Copy(1)));
    desk.send(copied(1, true));
    assert_eq!(
        desk.state.user.countdown.map(|countdown| countdown.left),
        Some(None),
        "nothing is kept"
    );
    desk.undone.clear();
    desk.send(Message::Keep(KeepMessage::Save));
    assert_eq!(desk.state.user.countdown.and_then(|countdown| countdown.left), Some(60));
    for _ in 0..60 {
        desk.tick(1);
    }
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Clipboard(ClipboardEffect::Clear { .. })))
    );
    desk.send(Message::Tidy(TidyMessage::Cleared(scopewise::flow::Cleared::Empty)));
    assert_eq!(desk.state.user.countdown, None);
    // Something that isn't secret replaced it, so there is nothing left to clear.
    desk.send(copied(1, true));
    desk.send(copied(0, false));
    assert_eq!(desk.state.user.countdown, None);
}

#[test]
fn a_modified_keyring_entry_is_not_sent_or_handed_over() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    let connection = desk.state.user.home.get(&id).cloned().expect("saved");
    // Another token, or the same token with another client secret.
    let other_secret = text(1).replace("0123", "9876");
    assert_ne!(other_secret, text(1));
    let messages = || [HomeMessage::Check(id.clone()), HomeMessage::HandOver(id.clone())];
    let cases =
        [text(2), other_secret].map(|other| messages().map(|message| (other.clone(), message)));
    for (other, message) in cases.into_iter().flatten() {
        let other = scopewise::credentials::read(other.as_bytes()).expect("sound values");
        let values = scopewise::saved::Values::of(&other);
        let kept = desk.vault.keyring.keep(&connection, &values, &|| false);
        kept.expect("somebody else may write too");
        desk.undone.clear();
        desk.state.user.home.problems.clear();
        desk.home(message);
        let sent =
            |effect: &Effect| matches!(effect, Effect::Network(NetworkEffect::StartTest { .. }));
        assert!(!desk.undone.iter().any(sent), "the other token is not sent");
        assert!(desk.state.draft.import.held.is_none(), "and not handed over");
        let problem = desk.state.user.home.problems.get(&id);
        assert_eq!(problem, Some(&KeepProblem::Keyring(KeyringProblem::Differs)));
    }
}

#[test]
fn one_app_at_two_stores_raises_no_warning() {
    let (mut desk, first) = Desk::saved("bookkeep", 1);
    let other = text(2).replace("ab12cd34ef", "zz98yy76xx");
    desk.send(Message::App(AppMessage::Choose("bookkeep".to_owned())));
    desk.send(Message::AlreadyHaveFile);
    desk.send(Message::Import(ImportMessage::PastedText(Secret::new(other.as_str()))));
    let notices =
        |desk: &Desk| desk.state.draft.import.held.as_ref().map(|held| held.notices.clone());
    assert_eq!(notices(&desk), Some(Vec::new()), "many merchants have several stores");
    assert_eq!(desk.state.connection().and_then(|saved| saved.other_store), None);

    // A replacement expects the same store as the account it replaces.
    desk.send(Message::Import(ImportMessage::UseAnother));
    desk.send(Message::QuestionConfirmed);
    desk.home(HomeMessage::BeginReplacement(first.clone()));
    desk.send(Message::AlreadyHaveFile);
    desk.send(Message::Import(ImportMessage::PastedText(Secret::new(other.as_str()))));
    assert_eq!(notices(&desk).map(|notices| notices.len()), Some(1));
    let warned = desk.state.connection().and_then(|saved| saved.other_store);
    assert_eq!(warned.as_deref(), Some("ab12cd34ef"));
    // The user confirms that it is correct, before or after saving.
    desk.send(Message::Import(ImportMessage::AcceptNotice(0)));
    assert_eq!(desk.state.connection().and_then(|saved| saved.other_store), None);
}

#[test]
fn a_different_store_warning_can_be_dismissed() {
    let (mut desk, first) = Desk::saved("bookkeep", 1);
    desk.home(HomeMessage::BeginReplacement(first));
    desk.send(Message::AlreadyHaveFile);
    let other = text(2).replace("ab12cd34ef", "zz98yy76xx");
    desk.send(Message::Import(ImportMessage::PastedText(Secret::new(other.as_str()))));
    desk.send(Message::GoTo(Step::Test));
    desk.send(Message::Continue);
    if desk.state.step() != Step::HandOver {
        desk.finish_test();
    }
    desk.send(Message::Keep(KeepMessage::Save));
    let SaveState::Saved(id) = desk.state.draft.keep.clone() else {
        panic!("{:?}", desk.state.draft.keep)
    };
    let warned = |desk: &Desk| {
        desk.state.user.home.get(&id).is_some_and(|saved| saved.other_store.is_some())
    };
    assert!(warned(&desk));
    desk.home(HomeMessage::StoreIsRight(id.clone()));
    assert!(!warned(&desk));
    desk.send(Message::Home(HomeMessage::Open));
    assert!(!warned(&desk), "and the list on disk knows it");
}

#[test]
fn unsaved_values_are_not_cleared_from_the_clipboard() {
    let clears = |desk: &Desk| {
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Clipboard(ClipboardEffect::Clear { .. })))
    };
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.copy_all();
    desk.send(copied(3, true));
    assert_eq!(
        desk.state.user.countdown.map(|countdown| countdown.left),
        Some(None),
        "no countdown"
    );
    assert!(!desk.state.clears_clipboard());
    desk.send(Message::CloseRequested);
    assert!(
        asked(&desk.state, |message| matches!(message, Message::CloseRequested)),
        "copied is not pasted"
    );
    desk.send(Message::QuestionDismissed);
    desk.undone.clear();
    desk.send(Message::Continue);
    assert!(asked(&desk.state, |message| matches!(message, Message::Finish)));
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.draft.hand_over.finished && !clears(&desk));
    // Unless the user asks for it: now, or with the check box next to Done.
    desk.send(Message::Tidy(TidyMessage::ClearNow));
    assert!(clears(&desk));

    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.copy_all();
    desk.send(Message::Tidy(TidyMessage::Clipboard(true)));
    desk.undone.clear();
    desk.send(Message::Continue);
    desk.send(Message::QuestionConfirmed);
    assert!(clears(&desk));
}

#[test]
fn an_older_file_is_not_trashed_while_nothing_is_saved() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    let older = PathBuf::from("/nowhere/BigCommerceAPI-credentials-old.txt");
    desk.send(Message::Tidy(TidyMessage::Older(older.clone(), true)));
    desk.copy_all();
    desk.undone.clear();
    desk.send(Message::Continue);
    assert!(asked(&desk.state, |message| matches!(message, Message::Finish)), "copied is not kept");
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.draft.hand_over.finished);
    let tidied = desk.state.draft.summary.as_ref().and_then(|summary| summary.tidied.clone());
    assert_eq!(tidied, Some(Vec::new()), "nothing is saved, so nothing goes");
}

#[test]
fn unknown_scopes_of_a_connection_are_asked_for() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    let lost = ConnectionId::parse(&id.as_str().replace("/bookkeep/", "/my-own-app/"));
    let lost = lost.expect("a name");
    let bare = desk.state.user.home.get(&id).cloned().map(|known| Connection {
        id: lost.clone(),
        app_name: "my-own-app".to_owned(),
        account_name: String::new(),
        scopes: Vec::new().into(),
        values: Vec::new().into(),
        ..known
    });
    let listed = desk.vault.folder.change(|index| index.put(bare.expect("saved")));
    desk.home(HomeMessage::Listed(listed.expect("written")));
    desk.home(HomeMessage::Open);
    let listed = desk.state.user.home.get(&lost).expect("listed");
    let home = &desk.state.user.home;
    let place = home.all().position(|saved| saved.id == lost).expect("listed");
    assert!(home.overview().needs_attention(place) && home.at(place) == Some(listed));

    // Going back from the form changes nothing and loses nothing.
    desk.home(HomeMessage::AddScopes(lost.clone()));
    assert_eq!(desk.state.draft.app.screen, AppScreen::Rows);
    desk.send(Message::Back);
    assert!(desk.state.user.home.open && desk.state.draft.app.draft.about.is_none());

    desk.home(HomeMessage::AddScopes(lost.clone()));
    assert!(!desk.state.user.home.open);
    let draft = |message| Message::App(AppMessage::Draft(message));
    desk.send(Message::Continue);
    assert!(!desk.state.user.home.open, "no scope was added yet");
    desk.send(draft(DraftMessage::Name("Sum Robot".to_owned())));
    desk.send(draft(DraftMessage::SetLevel("orders".to_owned(), Level::ReadOnly)));
    desk.send(Message::Continue);
    assert!(desk.state.user.home.open);
    let on_disk = desk.vault.folder.read().index.get(&lost).cloned().expect("still there");
    assert_eq!(on_disk.app_name, "Sum Robot");
    assert_eq!(on_disk.required_scopes().len(), 1);
    assert_eq!(desk.state.user.home.get(&lost), Some(&on_disk));

    // It doesn't discard values that exist only here.
    desk.home(HomeMessage::New);
    desk.go_to_last_step("bookkeep", 2);
    desk.home(HomeMessage::AddScopes(lost.clone()));
    assert!(asked(
        &desk.state,
        |message| matches!(message, Message::Home(HomeMessage::AddScopes(id)) if *id == lost)
    ));
    assert!(desk.state.draft.import.held.is_some());
}

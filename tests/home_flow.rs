//! Keeping, all connections and the replacement, as a flow without a window: what must not be
//! lost, what answers late, what two things at once do.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong")]

#[path = "common/vault.rs"]
mod vault;

use scopewise::catalog::Level;
use scopewise::flow::{
    AppMessage, AppScreen, ClipboardEffect, CopiedItem, DraftMessage, Effect, HandOverMessage,
    HomeMessage, HooksState, ImportMessage, KeepMessage, KeyringEffect, Message, NetworkEffect,
    Question, SaveState, SealMessage, SealedEffect, Session, State, Step, SystemEffect,
    TidyMessage, update,
};
use scopewise::saved::{Connection, ConnectionId, IndexTrouble, KeepProblem, KeyringProblem};
use scopewise::secret::Secret;
use std::collections::VecDeque;
use std::path::PathBuf;
use vault::Vault;

/// Whether the window asks before this, since values would be lost by it.
fn asked(state: &State, before: impl Fn(&Message) -> bool) -> bool {
    matches!(&state.question, Some(Question::WouldLoseValues(message)) if before(message))
}

/// Made-up values of one account.
fn text(number: usize) -> String {
    format!(
        "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f{number:04}\nCLIENT NAME: Mine {number}\n\
         CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n\
         CLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f5678890aabbccddeeff0123456789abcdef\n\
         API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n"
    )
}

/// A wizard with its keyring and list; everything else is left undone and noted.
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

    /// So many seconds of a countdown pass.
    fn tick(&mut self, passed: u32) {
        let tick = self
            .undone
            .iter()
            .rposition(|effect| matches!(effect, Effect::System(SystemEffect::Tick(_))));
        let Effect::System(SystemEffect::Tick(generation)) =
            self.undone.remove(tick.expect("a tick"))
        else {
            panic!("a tick")
        };
        self.send(Message::Tidy(TidyMessage::Tick(generation, passed)));
    }

    fn home(&mut self, message: HomeMessage) {
        self.send(Message::Home(message));
    }

    /// With these values pasted, at the last step.
    fn hand_over(&mut self, app: &str, number: usize) {
        self.send(Message::App(AppMessage::Choose(app.to_owned())));
        self.send(Message::AlreadyHaveFile);
        let pasted = Secret::new(text(number).as_str());
        self.send(Message::Import(ImportMessage::PastedText(pasted)));
        // BigCommerce is not asked here; nothing is known of the rows then.
        self.send(Message::GoTo(Step::Test));
        self.send(Message::Continue);
        if self.state.step() == Step::Test {
            self.send(Message::ContinueAnyway);
        }
    }

    /// With a saved connection, back at the beginning.
    fn saved(app: &str, number: usize) -> (Self, ConnectionId) {
        let mut desk = Self::default();
        let id = desk.save(app, number);
        (desk, id)
    }

    fn save(&mut self, app: &str, number: usize) -> ConnectionId {
        self.go_to_last_step(app, number);
        self.send(Message::Keep(KeepMessage::Save));
        let SaveState::Saved(id) = self.state.keep.clone() else { panic!("{:?}", self.state.keep) };
        self.home(HomeMessage::New);
        id
    }

    /// Skips the test, which would ask BigCommerce.
    fn go_to_last_step(&mut self, app: &str, number: usize) {
        self.hand_over(app, number);
        self.undone.clear();
        if self.state.step() != Step::HandOver {
            self.finish_test();
        }
        assert_eq!(self.state.step(), Step::HandOver);
    }

    /// Ends the running test as one that could not reach BigCommerce.
    fn finish_test(&mut self) {
        use scopewise::flow::{TestMessage, TestState};
        use scopewise::gateway::{Cause, Plan, not_started};
        let TestState::Running(running) = &self.state.test.state else { panic!("no test runs") };
        let generation = running.generation;
        let held = self.state.import.held.as_ref().expect("values").credentials.clone();
        let plan = Plan { accepts: |_| true, rows: self.state.rows() };
        let (hash, token) = (held.store_hash.expect("hash"), held.access_token.expect("token"));
        let report = Box::new(not_started(Cause::Offline, &plan, &hash, &token));
        self.send(Message::Test(TestMessage::Done(generation, report)));
        self.send(Message::Continue);
    }

    fn copy_all(&mut self) {
        for index in 0..self.state.hand_over_fields().len() {
            let note = CopiedItem::Value { index, label: String::new(), secret: true };
            self.send(Message::Copied(note, true));
        }
    }
}

#[test]
fn done_asks_before_values_go_that_are_nowhere_else() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Continue);
    assert!(asked(&desk.state, |message| matches!(message, Message::Finish)));
    desk.send(Message::QuestionDismissed);
    assert!(desk.state.import.held.is_some(), "still there");
    // Saved, it does not ask, and forgets them.
    desk.send(Message::Keep(KeepMessage::Save));
    assert!(desk.state.is_saved());
    desk.send(Message::Continue);
    assert!(desk.state.hand_over.finished && desk.state.question.is_none());
    assert!(desk.state.import.held.is_none(), "the values are in the keyring alone");
    assert_eq!(desk.session, None, "there is nothing to come back to");
}

#[test]
fn done_waits_while_the_keyring_is_asked() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.copy_all();
    desk.vault.silent = true;
    desk.send(Message::Keep(KeepMessage::Save));
    assert!(desk.state.reason().is_some_and(|reason| reason.blocks));
    desk.send(Message::Continue);
    assert!(!desk.state.hand_over.finished && desk.state.import.held.is_some());
    // "Continue without saving": the answer that comes late is not taken for a new one.
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
    assert_eq!(desk.state.keep, SaveState::Not);
}

#[test]
fn every_refusal_has_its_words_and_a_way_on() {
    for problem in [KeyringProblem::None, KeyringProblem::Locked, KeyringProblem::Differs] {
        let mut desk = Desk::default();
        desk.go_to_last_step("bookkeep", 1);
        desk.vault.broken = Some(problem);
        desk.send(Message::Keep(KeepMessage::Save));
        assert_eq!(desk.state.keep, SaveState::Failed(KeepProblem::Keyring(problem)));
        assert!(!desk.state.may_tidy_files());
        desk.send(Message::Keep(KeepMessage::SessionOnly));
        assert!(matches!(desk.state.keep, SaveState::SessionOnly(_)));
        assert_eq!(desk.state.home.all().count(), 1);
        assert!(desk.vault.folder.read().index.connections.is_empty(), "nothing on disk");
        // Closing would lose them.
        desk.send(Message::CloseRequested);
        assert!(asked(&desk.state, |message| matches!(message, Message::CloseRequested)));
    }
}

#[test]
fn another_app_with_the_same_values_is_another_connection() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    assert!(desk.state.is_saved());
    desk.send(Message::GoTo(Step::App));
    desk.send(Message::App(AppMessage::Choose("dext".to_owned())));
    assert_eq!(desk.state.keep, SaveState::Not, "Dext's are not saved");
}

#[test]
fn what_came_in_while_the_keyring_waited_is_not_thrown_away() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    desk.vault.silent = true;
    desk.home(HomeMessage::Open);
    desk.home(HomeMessage::HandOver(id.clone()));
    desk.home(HomeMessage::GoOn);
    desk.go_to_last_step("dext", 2);
    desk.vault.silent = false;
    let values = desk.vault.keyring.read(&id).expect("kept");
    for generation in 0..100 {
        desk.home(HomeMessage::Loaded(generation, Ok(values.clone())));
    }
    let held = desk.state.import.held.as_ref().expect("values").credentials.clone();
    assert!(text(2).contains(held.access_token.expect("one").secret().expose()), "the pasted ones");
}

/// "Go on" is asked once: the keyring's answer brings no second question, unless other values came in
/// meanwhile.
#[test]
fn what_may_be_lost_is_asked_once_for_the_same_values() {
    let hands_over = |message: &Message| matches!(message, Message::Home(HomeMessage::HandOver(_)));
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    desk.go_to_last_step("dext", 2);
    desk.home(HomeMessage::HandOver(id.clone()));
    assert!(asked(&desk.state, hands_over));
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.question.is_none(), "asked and answered");
    let held = |desk: &Desk| {
        let held = desk.state.import.held.as_ref().expect("values");
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
    for generation in 0..100 {
        desk.home(HomeMessage::Loaded(generation, Ok(values.clone())));
    }
    assert!(asked(&desk.state, hands_over), "nobody agreed to lose these");
    assert!(text(3).contains(&held(&desk)));
}

#[test]
fn a_sealed_file_that_is_dropped_asks_before_values_are_lost() {
    let mut desk = Desk::default();
    desk.go_to_last_step("dext", 2);
    let file = PathBuf::from("/tmp/handed.scopewise");
    desk.send(Message::Import(ImportMessage::Dropped(vec![file])));
    let opens = |message: &Message| matches!(message, Message::Seal(SealMessage::Open(_)));
    assert!(asked(&desk.state, opens) && desk.state.opening.is_none());
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.opening.is_some());
}

#[test]
fn a_replacement_asks_first_and_never_takes_the_old_account_for_the_new_one() {
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
    assert_eq!(desk.state.replacing, Some(old.clone()));

    // The old file by mistake: saved and handed over, it counts for nothing.
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

    // The right one.
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
fn webhooks_are_shown_beside_the_account_that_they_are_of() {
    let (mut desk, one) = Desk::saved("bookkeep", 1);
    let other = desk.save("dext", 2);
    desk.vault.silent = true;
    desk.home(HomeMessage::Replace(one.clone()));
    desk.home(HomeMessage::ListWebhooks(one.clone()));
    desk.home(HomeMessage::Replace(other));
    let values = desk.vault.keyring.read(&one).expect("kept");
    desk.undone.clear();
    for generation in 0..100 {
        desk.home(HomeMessage::Loaded(generation, Ok(values.clone())));
    }
    assert_eq!(desk.state.home.hooks, HooksState::Idle);
    let asked = desk
        .undone
        .iter()
        .any(|effect| matches!(effect, Effect::Network(NetworkEffect::ListWebhooks { .. })));
    assert!(!asked, "nobody wants to know any more");
}

#[test]
fn checks_go_on_whatever_else_the_keyring_is_asked() {
    let (mut desk, one) = Desk::saved("bookkeep", 1);
    let two = desk.save("dext", 2);
    desk.vault.silent = true;
    desk.undone.clear();
    desk.home(HomeMessage::CheckAll);
    assert_eq!(desk.state.home.checks.total, 2);
    // A removal goes first; the check that waited for the keyring comes afterwards.
    desk.home(HomeMessage::Remove(one.clone()));
    desk.vault.silent = false;
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.home.get(&one).is_none());
    let tested = desk
        .undone
        .iter()
        .any(|effect| matches!(effect, Effect::Network(NetworkEffect::StartTest { .. })));
    assert!(tested && desk.state.home.checks.holds(&two), "the other one has its turn");
    desk.home(HomeMessage::StopChecks);
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Network(NetworkEffect::StopTest(_))))
    );
}

#[test]
fn what_is_removed_is_not_called_saved() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    let SaveState::Saved(id) = desk.state.keep.clone() else { panic!("saved") };
    desk.home(HomeMessage::Open);
    desk.home(HomeMessage::Remove(id));
    desk.send(Message::QuestionConfirmed);
    desk.home(HomeMessage::GoOn);
    assert_eq!(desk.state.keep, SaveState::Not);
    desk.send(Message::Continue);
    assert!(
        asked(&desk.state, |message| matches!(message, Message::Finish)),
        "they are only here again"
    );
}

#[test]
fn the_next_window_goes_on_where_this_one_stopped_without_any_secret() {
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
        assert_eq!(next.state.connector().map(|app| app.id.as_str()), Some("bookkeep"));
        let rows = next.state.rows();
        assert_eq!(next.state.scopes.left(&rows), desk.state.scopes.left(&rows), "{step:?}");
    }
    // With values: back at the step that needs them, and where they are instead.
    let listed = desk.vault.folder.read();
    desk.state = State::new();
    desk.send(Message::Opened(listed, Some(Box::new(session))));
    assert_eq!(desk.state.step(), Step::Credentials);
    let left = desk.state.left.clone().expect("told");
    desk.home(HomeMessage::HandOver(left.saved.expect("they are in the keyring")));
    assert_eq!(desk.state.step(), Step::HandOver);
    assert!(desk.state.import.held.is_some());
}

#[test]
fn a_window_opens_with_the_connections_that_are_there() {
    let mut desk = Desk::default();
    desk.send(Message::Opened(desk.vault.folder.read(), None));
    assert!(!desk.state.home.open, "nothing saved: the first step");
    let (mut desk, _) = Desk::saved("bookkeep", 1);
    let listed = desk.vault.folder.read();
    desk.state = State::new();
    desk.send(Message::Opened(listed, None));
    assert!(desk.state.home.open);
    let damaged = IndexTrouble::Damaged;
    desk.state = State::new();
    let listed = scopewise::saved::SavedList { trouble: Some(damaged), ..Default::default() };
    desk.send(Message::Opened(listed, None));
    assert!(desk.state.home.open, "trouble is told at once");
}

#[test]
fn a_sealed_file_keeps_its_password_in_sight_until_somebody_has_it() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Seal(SealMessage::Begin));
    let asked = desk.undone.iter().rev().find_map(|effect| match effect {
        Effect::Sealed(SealedEffect::MakePassword(generation)) => Some(*generation),
        _ => None,
    });
    let password = scopewise::export::sealed::new_password().expect("chance");
    let answer = SealMessage::Password(asked.expect("asked"), Some(password));
    desk.send(Message::Seal(answer));
    desk.send(Message::Seal(SealMessage::Save));
    let Some(Effect::Sealed(SealedEffect::Write { generation, contents, .. })) = desk.undone.last()
    else {
        panic!("{:?}", desk.undone.last())
    };
    assert!(contents.expose().contains("k3v9x0q7m2n5b8c1"), "the token is inside");
    let written = SealMessage::Written(*generation, Some(Ok("a.scopewise".to_owned())));
    desk.send(Message::Seal(written));
    let sealing = desk.state.sealing.as_ref().expect("still in sight");
    assert!(sealing.password.is_some());
    assert!(desk.state.exists_only_here(), "nobody has the password yet");
    desk.send(Message::Seal(SealMessage::Close));
    assert!(!desk.state.exists_only_here());
}

/// The time that a computer sleeps counts, or the secret would lie on the clipboard for as long.
#[test]
fn a_countdown_goes_on_while_the_computer_sleeps() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::Keep(KeepMessage::Save));
    desk.send(Message::HandOver(HandOverMessage::Copy(1)));
    let note = CopiedItem::Value { index: 1, label: "Access Token".to_owned(), secret: true };
    desk.send(Message::Copied(note, true));
    desk.tick(20);
    assert_eq!(desk.state.countdown.and_then(|countdown| countdown.left), Some(40));
    desk.tick(3600);
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Clipboard(ClipboardEffect::Clear { .. })))
    );
}

/// A removal that was cut short leaves values in the keyring. They are named until they are gone.
#[test]
fn what_a_removal_left_in_the_keyring_is_named_and_can_go() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    // As if the program had been killed between the list and the keyring.
    desk.vault.folder.change(|index| index.take_out(&id)).expect("written");
    desk.home(HomeMessage::Open);
    let home = &desk.state.home;
    assert!(home.get(&id).is_none() && home.listed.index.leftover.contains(&id));
    assert!(desk.vault.keyring.read(&id).is_ok(), "the values are still there");
    desk.home(HomeMessage::RemoveLeftover);
    assert!(desk.state.home.listed.index.leftover.is_empty() && desk.state.home.asking.is_none());
    assert_eq!(desk.vault.keyring.read(&id).err(), Some(KeyringProblem::NotThere));
}

#[test]
fn a_copied_secret_counts_down_and_is_cleared() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.send(Message::HandOver(HandOverMessage::Copy(1)));
    let note = CopiedItem::Value { index: 1, label: "Access Token".to_owned(), secret: true };
    desk.send(Message::Copied(note, true));
    assert_eq!(desk.state.countdown.map(|countdown| countdown.left), Some(None), "nothing is kept");
    desk.undone.clear();
    desk.send(Message::Keep(KeepMessage::Save));
    assert_eq!(desk.state.countdown.and_then(|countdown| countdown.left), Some(60));
    for _ in 0..60 {
        desk.tick(1);
    }
    assert!(
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Clipboard(ClipboardEffect::Clear { .. })))
    );
    desk.send(Message::Tidy(TidyMessage::Cleared(scopewise::flow::Cleared::Empty)));
    assert_eq!(desk.state.countdown, None);
    // Something that is no secret took its place: nothing is left to clear.
    let note = CopiedItem::Value { index: 1, label: String::new(), secret: true };
    desk.send(Message::Copied(note, true));
    let note = CopiedItem::Value { index: 0, label: String::new(), secret: false };
    desk.send(Message::Copied(note, true));
    assert_eq!(desk.state.countdown, None);
}

#[test]
fn a_keyring_entry_that_was_changed_is_neither_sent_nor_handed_over() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    let connection = desk.state.home.get(&id).cloned().expect("saved");
    let other = scopewise::credentials::read(text(2).as_bytes()).expect("sound values");
    let values = scopewise::saved::Values::of(&other);
    desk.vault.keyring.keep(&connection, &values, &|| false).expect("somebody else may write too");
    for message in [HomeMessage::Check(id.clone()), HomeMessage::HandOver(id.clone())] {
        desk.undone.clear();
        desk.home(message);
        let sent =
            |effect: &Effect| matches!(effect, Effect::Network(NetworkEffect::StartTest { .. }));
        assert!(!desk.undone.iter().any(sent), "the other token is not sent");
        assert!(desk.state.import.held.is_none(), "and not handed over");
        let problem = desk.state.home.problems.get(&id);
        assert_eq!(problem, Some(&KeepProblem::Keyring(KeyringProblem::Differs)));
    }
}

#[test]
fn one_app_at_two_stores_is_no_mistake() {
    let (mut desk, first) = Desk::saved("bookkeep", 1);
    let other = text(2).replace("ab12cd34ef", "zz98yy76xx");
    desk.send(Message::App(AppMessage::Choose("bookkeep".to_owned())));
    desk.send(Message::AlreadyHaveFile);
    desk.send(Message::Import(ImportMessage::PastedText(Secret::new(other.as_str()))));
    let notices = |desk: &Desk| desk.state.import.held.as_ref().map(|held| held.notices.clone());
    assert_eq!(notices(&desk), Some(Vec::new()), "many merchants have several stores");
    assert_eq!(desk.state.connection().and_then(|saved| saved.other_store), None);

    // A replacement expects the store of the account that it takes the place of.
    desk.send(Message::Import(ImportMessage::UseAnother));
    desk.send(Message::QuestionConfirmed);
    desk.home(HomeMessage::BeginReplacement(first.clone()));
    desk.send(Message::AlreadyHaveFile);
    desk.send(Message::Import(ImportMessage::PastedText(Secret::new(other.as_str()))));
    assert_eq!(notices(&desk).map(|notices| notices.len()), Some(1));
    let warned = desk.state.connection().and_then(|saved| saved.other_store);
    assert_eq!(warned.as_deref(), Some("ab12cd34ef"));
    // The user says that it is right, before it is saved or afterwards.
    desk.send(Message::Import(ImportMessage::AcceptNotice(0)));
    assert_eq!(desk.state.connection().and_then(|saved| saved.other_store), None);
}

#[test]
fn a_warning_about_a_saved_connections_store_can_be_answered() {
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
    let SaveState::Saved(id) = desk.state.keep.clone() else { panic!("{:?}", desk.state.keep) };
    let warned =
        |desk: &Desk| desk.state.home.get(&id).is_some_and(|saved| saved.other_store.is_some());
    assert!(warned(&desk));
    desk.home(HomeMessage::StoreIsRight(id.clone()));
    assert!(!warned(&desk));
    desk.send(Message::Home(HomeMessage::Open));
    assert!(!warned(&desk), "and the list on disk knows it");
}

#[test]
fn what_was_copied_last_stays_on_the_clipboard_while_nothing_is_kept() {
    let clears = |desk: &Desk| {
        desk.undone
            .iter()
            .any(|effect| matches!(effect, Effect::Clipboard(ClipboardEffect::Clear { .. })))
    };
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    desk.copy_all();
    let note = CopiedItem::Value { index: 3, label: "Client Secret".to_owned(), secret: true };
    desk.send(Message::Copied(note, true));
    assert_eq!(desk.state.countdown.map(|countdown| countdown.left), Some(None), "no countdown");
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
    assert!(desk.state.hand_over.finished && !clears(&desk));
    // Unless the user says so: now, or with the tick beside Done.
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
fn an_older_file_never_goes_in_the_imported_ones_place() {
    let mut desk = Desk::default();
    desk.go_to_last_step("bookkeep", 1);
    let older = PathBuf::from("/nowhere/BigCommerceAPI-credentials-old.txt");
    desk.send(Message::Tidy(TidyMessage::Older(older.clone(), true)));
    desk.copy_all();
    desk.undone.clear();
    desk.send(Message::Continue);
    assert!(asked(&desk.state, |message| matches!(message, Message::Finish)), "copied is not kept");
    desk.send(Message::QuestionConfirmed);
    assert!(desk.state.hand_over.finished);
    let tidied = desk.state.summary.as_ref().and_then(|summary| summary.tidied.clone());
    assert_eq!(tidied, Some(Vec::new()), "nothing is saved, so nothing goes");
}

#[test]
fn rows_that_the_keyring_cannot_tell_are_asked() {
    let (mut desk, id) = Desk::saved("bookkeep", 1);
    let lost = ConnectionId::parse(&id.as_str().replace("/bookkeep/", "/my-own-app/"));
    let lost = lost.expect("a name");
    let told_nothing = desk.state.home.get(&id).cloned().map(|known| Connection {
        id: lost.clone(),
        app_name: "my-own-app".to_owned(),
        account_name: String::new(),
        rows: Vec::new(),
        values: Vec::new(),
        ..known
    });
    let listed = desk.vault.folder.change(|index| index.put(told_nothing.expect("saved")));
    desk.home(HomeMessage::Listed(listed.expect("written")));
    desk.home(HomeMessage::Open);
    let listed = desk.state.home.get(&lost).expect("listed");
    let home = &desk.state.home;
    let place = home.all().position(|saved| saved.id == lost).expect("listed");
    assert!(home.overview().needs_you(place) && home.at(place) == Some(listed));

    // Back from the question: nothing is told, and nothing is lost.
    desk.home(HomeMessage::TellRows(lost.clone()));
    assert_eq!(desk.state.app.screen, AppScreen::Rows);
    desk.send(Message::Back);
    assert!(desk.state.home.open && desk.state.app.draft.about.is_none());

    desk.home(HomeMessage::TellRows(lost.clone()));
    assert!(!desk.state.home.open);
    let draft = |message| Message::App(AppMessage::Draft(message));
    desk.send(Message::Continue);
    assert!(!desk.state.home.open, "no row was told yet");
    desk.send(draft(DraftMessage::Name("Sum Robot".to_owned())));
    desk.send(draft(DraftMessage::SetLevel("orders".to_owned(), Level::ReadOnly)));
    desk.send(Message::Continue);
    assert!(desk.state.home.open);
    let on_disk = desk.vault.folder.read().index.get(&lost).cloned().expect("still there");
    assert_eq!(on_disk.app_name, "Sum Robot");
    assert_eq!(on_disk.requirements().len(), 1);
    assert_eq!(desk.state.home.get(&lost), Some(&on_disk));

    // Values that exist only here are not thrown away for it.
    desk.home(HomeMessage::New);
    desk.go_to_last_step("bookkeep", 2);
    desk.home(HomeMessage::TellRows(lost.clone()));
    assert!(asked(
        &desk.state,
        |message| matches!(message, Message::Home(HomeMessage::TellRows(id)) if *id == lost)
    ));
    assert!(desk.state.import.held.is_some());
}

//! Repeated imports, tests and hand-overs in one window against the practice store: memory, file
//! handles and threads must not grow. Run with `cargo bench --bench endurance [-- COUNT]`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a command that prints what it measures"
)]

#[path = "../common/mod.rs"]
mod common;

use common::Window;
use scopewise::catalog::catalog;
use scopewise::flow::{
    AppMessage, HandOverMessage, HomeMessage, ImportMessage, Message, Step, TestState, TidyMessage,
};
use scopewise::practice::{Case, Layout, PracticeAccount, file_text};
use scopewise::secret::Secret;
use std::time::{Duration, Instant};

/// The default number of rounds.
const ROUNDS: usize = 10_000;

/// Returns the resources the process holds: resident memory in KiB, open files, threads.
fn held() -> (usize, usize, usize) {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let number = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).expect("a line");
        line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
    };
    let files = std::fs::read_dir("/proc/self/fd").expect("Linux").count();
    (number("VmRSS:"), files, number("Threads:"))
}

/// Sends a message without drawing; frames are drawn a few times per round.
fn send(window: &mut Window, message: Message) {
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().send(&ctx, message);
}

fn round(window: &mut Window, text: &str) {
    send(window, Message::Home(HomeMessage::New));
    send(window, Message::App(AppMessage::Choose("bookkeep".to_owned())));
    send(window, Message::AlreadyHaveFile);
    send(window, Message::Import(ImportMessage::PastedText(Secret::new(text))));
    send(window, Message::Continue);
    let end = Instant::now() + Duration::from_secs(20);
    while !matches!(window.harness.state().state().draft.test.state, TestState::Done(_)) {
        assert!(Instant::now() < end, "a test does not end");
        window.harness.step();
    }
    send(window, Message::Continue);
    assert_eq!(window.harness.state().state().step(), Step::HandOver);
    for _ in 0..4 {
        send(window, Message::HandOver(HandOverMessage::CopyNext));
        window.harness.step();
    }
    send(window, Message::Tidy(TidyMessage::File(false)));
    send(window, Message::Continue);
    window.harness.step();
    assert!(window.harness.state().state().draft.hand_over.finished, "not at Done");
    window.desk.lock().expect("the desk").copied.clear();
}

fn main() {
    let count = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(ROUNDS);
    let mut window = Window::open(1040.0, 720.0);
    window.send(Message::StartPractice);
    let required_scopes = catalog().app("bookkeep").expect("built in").scopes.clone();
    let account = PracticeAccount::new(Case::Fits, &required_scopes);
    let text = file_text(&account, "Bookkeep", Layout::Today);
    let begun = Instant::now();
    println!("{:>8} {:>12} {:>12} {:>8}", "rounds", "memory KiB", "open files", "threads");
    let mut early = None;
    for number in 1..=count {
        round(&mut window, &text);
        let shown = [1, 100, 1_000, 2_500, 5_000, 7_500, 10_000].contains(&number);
        if shown || number == count {
            let (memory, files, threads) = held();
            println!("{number:>8} {memory:>12} {files:>12} {threads:>8}");
            if number >= 1_000.min(count / 2) && early.is_none() {
                early = Some((memory, files, threads));
            }
        }
    }
    let (memory, files, threads) = held();
    if let Some((before, files_before, threads_before)) = early {
        println!(
            "{count} rounds in {:.0} s; since round {}: memory {:.2} times, files {:+}, threads {:+}",
            begun.elapsed().as_secs_f64(),
            1_000.min(count / 2),
            memory as f64 / before as f64,
            files as i64 - files_before as i64,
            threads as i64 - threads_before as i64,
        );
        assert!(memory * 10 < before * 12, "memory grows");
        assert!(files <= files_before && threads <= threads_before, "handles or threads grow");
    }
}

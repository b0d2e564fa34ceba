//! The connections screen with 0, 12, 500 and 5,000 connections: the time to read and write the
//! list, and frame times while it is idle, scrolled, walked by keyboard and searched. Run with
//! `cargo bench --bench connections`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement prints what it found"
)]

#[path = "../common/mod.rs"]
mod common;

use common::{Window, screens};
use scopewise::flow::{HomeMessage, Message};
use scopewise::saved::{Folder, Index};
use std::time::{Duration, Instant};

const FRAMES: usize = 300;

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn show(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| ms(times[((times.len() - 1) as f64 * share) as usize]);
    println!(
        "  {what}: median {:.2} ms, 99th percentile {:.2} ms, longest {:.2} ms",
        at(0.5),
        at(0.99),
        at(1.0),
    );
}

fn frames(window: &mut Window, mut before: impl FnMut(&mut Window, usize)) -> Vec<Duration> {
    (0..FRAMES)
        .map(|number| {
            before(window, number);
            let start = Instant::now();
            window.harness.step();
            start.elapsed()
        })
        .collect()
}

fn tell(window: &mut Window, message: HomeMessage) {
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().send(&ctx, Message::Home(message));
}

fn main() {
    for count in [0, 12, 500, 5_000] {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::new(place.path().to_owned());
        std::fs::write(folder.index_path(), screens::many_connections(count)).expect("written");
        let start = Instant::now();
        let listed = folder.read();
        let read = start.elapsed();
        assert_eq!((listed.trouble.as_ref(), listed.index.connections.len()), (None, count));
        let start = Instant::now();
        let change = |index: &mut Index| {
            if let Some(first) = index.connections.first_mut() {
                first.saved_at += 1;
            }
        };
        folder.change(change).expect("written");
        let written = start.elapsed();
        let bytes = std::fs::metadata(folder.index_path()).expect("there").len();
        let mut window = Window::open(1040.0, 720.0);
        println!(
            "{count} connections, {bytes} bytes: read in {:.1} ms, changed in {:.1} ms",
            ms(read),
            ms(written),
        );
        let start = Instant::now();
        tell(&mut window, HomeMessage::Listed(listed));
        tell(&mut window, HomeMessage::Store(None));
        window.harness.step();
        println!("  the first frame of them: {:.1} ms", ms(start.elapsed()));
        window.settle();
        show("in sight", frames(&mut window, |_, _| {}));
        show("scrolled", frames(&mut window, |window, _| window.wheel(700.0)));
        let tab = |window: &mut Window, _| window.harness.key_press(egui::Key::Tab);
        show("walked with the Tab key", frames(&mut window, tab));
        let typed = "harbour 47";
        let search = |window: &mut Window, number: usize| {
            let length = number % (typed.len() + 1);
            tell(window, HomeMessage::Search(typed[..length].to_owned()));
        };
        show("drawn after each letter", frames(&mut window, search));
        let mut times = Vec::new();
        for number in 0..FRAMES {
            let start = Instant::now();
            search(&mut window, number);
            window.harness.state().state().user.home.overview();
            times.push(start.elapsed());
        }
        show("searched (without drawing)", times);
    }
}

//! Step 1 with 5,000 apps: frame times while the list is idle, scrolled and searched, and the time
//! needed to read a guide. Run with `cargo bench --bench apps`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement prints what it found"
)]

#[path = "../common/mod.rs"]
mod common;

use common::Window;
use scopewise::flow::{AppMessage, Message, OwnAppMessage};
use std::time::{Duration, Instant};

const APPS: usize = 5_000;
const FRAMES: usize = 300;

fn app(number: usize) -> (String, Option<String>) {
    let trade = ["Books", "Ledger", "Stock", "Courier", "Mail", "Loyalty"][number % 6];
    let text = format!(
        "name = \"Harbour {trade} {number}\"\nvalues = [{{ label = \"Key\", from = \
         \"access_token\" }}]\nscopes = [{{ scope = \"Orders\", level = \"read-only\" }}, {{ scope \
         = \"Customers login\", level = \"login\" }}]\n"
    );
    (format!("app-{number}.toml"), Some(text))
}

fn show(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let at = |share: f64| ms(times[((times.len() - 1) as f64 * share) as usize]);
    println!(
        "{what}: {} frames, median {:.2} ms, 99th percentile {:.2} ms, longest {:.2} ms ({:.0} % \
         of 4 ms)",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0),
        100.0 * at(1.0) / 4.0,
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

fn tell(window: &mut Window, message: AppMessage) {
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().send(&ctx, Message::App(message));
}

fn main() {
    let mut window = Window::open(1040.0, 720.0);
    show("73 apps, the list in sight", frames(&mut window, |_, _| {}));
    let start = Instant::now();
    tell(&mut window, AppMessage::Own(OwnAppMessage::Loaded((0..APPS).map(app).collect())));
    println!("{APPS} app files taken in: {:.0} ms, once", start.elapsed().as_secs_f64() * 1000.0);
    window.settle();
    show("5,000 apps, the list in sight", frames(&mut window, |_, _| {}));
    let scroll = |window: &mut Window, _| {
        let delta = egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -700.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: egui::Modifiers::NONE,
        };
        window.harness.event(egui::Event::PointerMoved(egui::pos2(400.0, 400.0)));
        window.harness.event(delta);
    };
    show("5,000 apps, scrolled", frames(&mut window, scroll));
    let typed = "harbour courier 4711";
    let search = |window: &mut Window, number: usize| {
        let length = number % typed.len() + 1;
        tell(window, AppMessage::Search(typed[..length].to_owned()));
    };
    show("5,000 apps, drawn after each letter", frames(&mut window, search));
    let mut times = Vec::new();
    for number in 0..FRAMES {
        let length = number % typed.len() + 1;
        let start = Instant::now();
        tell(&mut window, AppMessage::Search(typed[..length].to_owned()));
        times.push(start.elapsed());
    }
    show("5,000 apps, searched (without drawing)", times);
    for size in [1, 16, 128, 1024, 2048] {
        let line = "Set the row Orders to Read-only, since Harbour Books copies what was sold.\n";
        let text = line.repeat(size * 1024 / line.len());
        let start = Instant::now();
        let guide = scopewise::guide::read(&text);
        let time = start.elapsed();
        let each = time.as_nanos() as f64 / text.len() as f64;
        let ms = time.as_secs_f64() * 1000.0;
        println!(
            "guide of {size} KiB: {ms:.1} ms, {each:.0} ns a byte, {} row",
            guide.scopes.len()
        );
    }
}

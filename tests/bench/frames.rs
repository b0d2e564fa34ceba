//! CPU time to build and tessellate a frame, on a scripted walk through all screens. Run with
//! `cargo bench --bench frames`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a command that prints what it measures"
)]

#[path = "../common/mod.rs"]
mod common;

use common::{Window, screens};
use std::time::{Duration, Instant};

/// Frames measured per screen.
const FRAMES: usize = 40;

fn main() {
    let mut all: Vec<(Duration, String)> = Vec::new();
    for (width, height) in [(1040.0, 720.0), (693.0, 480.0)] {
        let mut window = Window::open(width, height);
        screens::visit(&mut window, &mut |name, window| {
            for _ in 0..FRAMES {
                let begun = Instant::now();
                window.harness.step();
                let shapes = window.harness.output().shapes.clone();
                let primitives = window.harness.ctx.tessellate(shapes, 1.0);
                let took = begun.elapsed();
                assert!(!primitives.is_empty(), "nothing is drawn");
                all.push((took, format!("{name} at {width}x{height}")));
            }
        });
    }
    all.sort();
    let at = |part: f64| &all[((all.len() - 1) as f64 * part) as usize];
    let millis = |took: Duration| took.as_secs_f64() * 1000.0;
    println!("{} frames of {} screens in two sizes", all.len(), all.len() / FRAMES / 2);
    for (name, part) in [("median", 0.5), ("99th percentile", 0.99), ("slowest", 1.0)] {
        let (took, screen) = at(part);
        println!("{name}: {:.2} ms ({screen})", millis(*took));
    }
}

//! Frames drawn by the processor while the list of apps is scrolled and searched: the whole frame,
//! from the input to the pixels in memory. Run with `cargo bench --bench drawing`.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a command that prints what it measures"
)]

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("only Linux has windows drawn by the processor");
}

#[cfg(target_os = "linux")]
fn main() {
    println!("| window | frames | median | 99 % | longest | drawn |\n|---|---|---|---|---|---|");
    for (width, height, scale) in [(1040, 720, 1.0), (3840, 2160, 1.0), (3840, 2160, 2.0)] {
        for typing in [false, true] {
            linux::measure(width, height, scale, typing);
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use egui::{Event, Pos2, RawInput, Rect, ViewportId, ViewportInfo, vec2};
    use scopewise::flow::Message;
    use scopewise::platform::MemoryScreen;
    use scopewise::ui::App;
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    /// Measures a window of this size in pixels, at this many pixels per point.
    pub(super) fn measure(width: usize, height: usize, scale: f32, typing: bool) {
        let mut screen = MemoryScreen::new(width, height);
        let ctx = screen.ctx().clone();
        let (_sender, inbox) = channel();
        let mut app = App::new(&ctx, Box::new(|_| {}), inbox);
        app.set_cleared();
        let size = vec2(width as f32, height as f32) / scale;
        let mut time = 0.0;
        let mut frame = |screen: &mut MemoryScreen, app: &mut App, events: Vec<Event>| {
            let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, size));
            time += 1.0 / 60.0;
            let mut input =
                RawInput { screen_rect, events, time: Some(time), ..RawInput::default() };
            let native_pixels_per_point = Some(scale);
            let info = ViewportInfo { native_pixels_per_point, ..ViewportInfo::default() };
            input.viewports.insert(ViewportId::ROOT, info);
            let begun = Instant::now();
            let drawn = screen.draw_frame(app, input);
            (begun.elapsed(), drawn)
        };
        frame(&mut screen, &mut app, Vec::new());
        app.send(&ctx, Message::Continue);
        for _ in 0..60 {
            frame(&mut screen, &mut app, vec![Event::PointerMoved(Pos2::new(400.0, 300.0))]);
        }
        let mut all: Vec<(Duration, usize)> = Vec::new();
        for step in 0..120 {
            let events = match (typing, step % 4) {
                (_, 1..) => Vec::new(),
                (true, _) => vec![Event::Text(["d", "e"][step / 4 % 2].to_owned())],
                (false, _) => vec![wheel(if step < 60 { -1.0 } else { 1.0 })],
            };
            all.push(frame(&mut screen, &mut app, events));
        }
        let drawn: usize = all.iter().map(|(_, drawn)| drawn).sum();
        all.sort();
        let at = |part: f64| all[((all.len() - 1) as f64 * part) as usize].0.as_secs_f64() * 1000.0;
        println!(
            "| {width} × {height} at {scale}, {} | {} | {:.2} ms | {:.2} ms | {:.2} ms | {:.0} % |",
            if typing { "typing" } else { "scrolling" },
            all.len(),
            at(0.5),
            at(0.99),
            at(1.0),
            100.0 * drawn as f64 / (all.len() * width * height) as f64,
        );
    }

    fn wheel(lines: f32) -> Event {
        Event::MouseWheel {
            unit: egui::MouseWheelUnit::Line,
            delta: vec2(0.0, lines),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: egui::Modifiers::NONE,
        }
    }
}

#!/usr/bin/env bash
# Version:   egui 0.37.0
# Guess:     A request for the focus takes effect in the next pass, because egui uses the layout and
#            events of the previous pass. A list whose focused row passes the focus to the next one
#            on Down therefore moves by one row per key press.
# Behavior:  The request takes effect at once. The next row in the same loop calls `has_focus`, gets
#            true, sees the same key, which is still pressed, and passes the focus on: one press of
#            Down goes to the last row. Up, which passes the focus to a row already handled, moves
#            by one. In such a list, find the focused row before the loop, or consume the key.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'END'
[package]
name = "focus"
version = "0.0.0"
edition = "2024"

[dependencies]
egui = { version = "=0.37.0", default-features = false, features = ["default_fonts"] }
END
cat > "$folder/src/main.rs" <<'END'
use egui::{Context, Event, Id, Key, Modifiers, RawInput, Rect, Sense, pos2, vec2};

const ROWS: usize = 5;

/// Runs one pass, with one key press or none, over a list that passes the focus on; returns the row
/// that has it afterward.
fn pass(context: &Context, key: Option<Key>, start: Option<usize>) -> Option<usize> {
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(400.0, 400.0))),
        ..RawInput::default()
    };
    if let Some(key) = key {
        input.events.push(Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
    }
    let id = |row: usize| Id::unique(("row", row));
    let mut focused = None;
    let mut output = context.run_ui(input, |ui| {
        if let Some(row) = start {
            ui.memory_mut(|memory| memory.request_focus(id(row)));
        }
        for row in 0..ROWS {
            let place = Rect::from_min_size(pos2(0.0, 30.0 * row as f32), vec2(100.0, 24.0));
            let response = ui.interact(place, id(row), Sense::click());
            ui.memory_mut(|memory| {
                memory.set_focus_lock_filter(
                    id(row),
                    egui::EventFilter { vertical_arrows: true, ..Default::default() },
                )
            });
            if response.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown)) {
                let next = (row + 1).min(ROWS - 1);
                ui.memory_mut(|memory| memory.request_focus(id(next)));
            }
            if response.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowUp)) {
                let back = row.saturating_sub(1);
                ui.memory_mut(|memory| memory.request_focus(id(back)));
            }
        }
        focused = (0..ROWS).find(|row| ui.memory(|memory| memory.has_focus(id(*row))));
    });
    // Nothing is painted here; in debug builds, egui requires this to be stated.
    output.textures_delta.clear();
    focused
}

fn main() {
    for (key, start) in [(Key::ArrowDown, 0), (Key::ArrowUp, ROWS - 1)] {
        let context = Context::default();
        pass(&context, None, Some(start));
        pass(&context, None, None);
        let end = pass(&context, Some(key), None);
        println!("{key:?} from row {start}: row {end:?}");
    }
}
END
seen=$(cd "$folder" && CARGO_TARGET_DIR="$folder/target" cargo run --quiet)
echo "$seen"
wanted='ArrowDown from row 0: row Some(4)
ArrowUp from row 4: row Some(3)'
[ "$seen" = "$wanted" ] || { echo "the behavior has changed" >&2; exit 1; }

#!/usr/bin/env bash
# Version:   egui 0.37.0
# Guess:     A program that uses Escape for its own purpose, such as stopping something, checks
#            `text_edit_focused` first and ignores the key while the user is typing.
# Behavior:  In the pass of the key press, the text field has lost the focus before any program code
#            runs, so the check returns false and the key does both: it leaves the field and stops
#            what is running. To tell the two apart, remember what had the focus in the previous
#            pass.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'END'
[package]
name = "escape"
version = "0.0.0"
edition = "2024"

[dependencies]
egui = { version = "=0.37.0", default-features = false, features = ["default_fonts"] }
END
cat > "$folder/src/main.rs" <<'END'
use egui::{Context, Event, Id, Key, Modifiers, RawInput, Rect, TextEdit, pos2, vec2};

fn main() {
    let context = Context::default();
    let mut words = String::from("harbour");
    let id = Id::unique("search");
    for (name, key) in [("before", None), ("still before", None), ("with Escape", Some(Key::Escape))] {
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 200.0))),
            ..RawInput::default()
        };
        input.events.extend(key.map(|key| Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        }));
        let mut output = context.run_ui(input, |ui| {
            let typing = ui.ctx().text_edit_focused();
            let pressed = ui.input(|input| input.key_pressed(Key::Escape));
            if name != "before" {
                println!("{name}: typing {typing}, Escape pressed {pressed}");
            }
            let response = ui.add(TextEdit::singleline(&mut words).id(id));
            if name == "before" {
                response.request_focus();
            }
        });
        // Nothing is painted here; in debug builds, egui requires this to be stated.
        output.textures_delta.clear();
    }
}
END
seen=$(cd "$folder" && CARGO_TARGET_DIR="$folder/target" cargo run --quiet)
echo "$seen"
wanted='still before: typing true, Escape pressed false
with Escape: typing false, Escape pressed true'
[ "$seen" = "$wanted" ] || { echo "the behavior has changed" >&2; exit 1; }

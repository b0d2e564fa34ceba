#!/usr/bin/env bash
# Version:   egui 0.37.0
# Guess:     A scroll area with `id_salt("rows")` stores its scroll offset under
#            `ui.make_persistent_id("rows")`, because it asks the same `Ui` for an ID with that
#            salt. So a list that builds only its visible rows can read the offset before showing
#            the area.
# Behavior:  The area first turns the text into an `IdSalt` and uses that, which is hashed once
#            more: the ID is different, nothing is stored under the guessed one, and the offset read
#            there is always `None`, however far the area is scrolled. There is no error: the list
#            just keeps building its first rows. The ID is
#            `ui.make_persistent_id(IdSalt::new("rows"))`, or better, the one that `show` returned
#            last time.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'END'
[package]
name = "area"
version = "0.0.0"
edition = "2024"

[dependencies]
egui = { version = "=0.37.0", default-features = false, features = ["default_fonts"] }
END
cat > "$folder/src/main.rs" <<'END'
use egui::{Context, IdSalt, RawInput, Rect, ScrollArea, pos2, scroll_area::State, vec2};

fn main() {
    let context = Context::default();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 200.0))),
            ..RawInput::default()
        };
        let mut output = context.run_ui(input, |ui| {
            let guessed = ui.make_persistent_id("rows");
            let salted = ui.make_persistent_id(IdSalt::new("rows"));
            let area = ScrollArea::vertical().id_salt("rows").vertical_scroll_offset(50.0);
            let shown = area.show(ui, |ui| ui.allocate_space(vec2(100.0, 1000.0)));
            let offset = |id| State::load(ui.ctx(), id).map(|state| state.clamped_offset().y);
            seen = vec![
                format!("the salt itself: {:?}", offset(guessed)),
                format!("an IdSalt of it: {:?}", offset(salted)),
                format!("the id that show gives: {:?}", offset(shown.id)),
            ];
        });
        // Nothing is painted here; in debug builds, egui requires this to be stated.
        output.textures_delta.clear();
    }
    println!("{}", seen.join("\n"));
}
END
seen=$(cd "$folder" && CARGO_TARGET_DIR="$folder/target" cargo run --quiet)
echo "$seen"
wanted='the salt itself: None
an IdSalt of it: Some(50.0)
the id that show gives: Some(50.0)'
[ "$seen" = "$wanted" ] || { echo "the behavior has changed" >&2; exit 1; }

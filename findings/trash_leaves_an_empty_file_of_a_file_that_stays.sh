#!/usr/bin/env bash
# Version:   the crate trash 5.3.0 on Linux
# Guess:     If a file can't be taken out of its folder, `trash::delete` returns an error and the
#            trash is as it was.
# Behavior:  It returns an error and the file stays, but an empty file of its name is left in
#            Trash/files without its entry in Trash/info, so no desktop's trash shows it and nothing
#            empties it. The next file of that name gets a number.
# Needs cargo and, if run as root, setpriv (util-linux). Exits 0 if that is what happens, 1 if not.
set -euo pipefail

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
mkdir -p "$work/program/src" "$work/closed" "$work/data"
cat >"$work/program/Cargo.toml" <<'END'
[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
trash = "=5.3.0"
END
cat >"$work/program/src/main.rs" <<'END'
fn main() {
    let path = std::env::args().nth(1).expect("a file");
    match trash::delete(path) {
        Ok(()) => println!("moved"),
        Err(_) => println!("an error"),
    }
}
END
cargo build --quiet --manifest-path "$work/program/Cargo.toml"
cp "$work/program/target/debug/program" "$work/move"
echo 'made up' >"$work/closed/note.txt"
chmod 555 "$work/closed"
chmod 755 "$work"

# Root may write everywhere, so the move is tried by another user.
run=()
if [ "$(id -u)" = 0 ]; then
  chown 65534 "$work/data"
  run=(setpriv --reuid=65534 --regid=65534 --clear-groups)
fi
answer=$(XDG_DATA_HOME="$work/data" HOME="$work/data" "${run[@]}" "$work/move" "$work/closed/note.txt")
in_files=$(ls "$work/data/Trash/files")
in_info=$(ls "$work/data/Trash/info")
size=$(stat -c %s "$work/data/Trash/files/$in_files")
echo "trash::delete: $answer; the file: $(cat "$work/closed/note.txt")"
echo "Trash/files: ${in_files:-nothing} ($size bytes); Trash/info: ${in_info:-nothing}"
# Seen on November 30, 2026:
#   trash::delete: an error; the file: made up
#   Trash/files: note.txt (0 bytes); Trash/info: nothing
[ "$answer" = "an error" ] && [ "$in_files" = note.txt ] && [ "$size" = 0 ] && [ -z "$in_info" ]

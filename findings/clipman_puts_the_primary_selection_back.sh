#!/usr/bin/env bash
# Version:   xfce4-clipman 1.6.2 (Debian 12), with its default settings
# Guess:     A manager that leaves the primary selection out of its history has nothing of it, so a
#            selected text is gone once the program that selected it has ended.
# Behavior:  The selected text is not in the history file, but Clipman puts it back into the primary
#            selection after its owner has ended. Parcellite 1.2.1 beside it does not.
# Exits 0 if Clipman puts the selection back, has none of it in its file, and Parcellite does not put
# it back; otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(xfce4-clipman parcellite xvfb openbox dbus python3-gi gir1.2-gtk-3.0)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' xfce4-clipman parcellite

folder=$(mktemp -d)
server=''
cleanup() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder" 2>/dev/null || true
}
trap cleanup EXIT
exec 3>"$folder/display"
Xvfb -displayfd 3 -screen 0 800x600x24 -noreset >/dev/null 2>&1 &
server=$!
exec 3>&-
for _ in $(seq 50); do
  [ ! -s "$folder/display" ] || break
  sleep 0.1
done
DISPLAY=":$(tr -d '\n' <"$folder/display")"
export DISPLAY
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
cat >"$folder/selection.py" <<'END'
import sys
import gi
gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk
board = Gtk.Clipboard.get(Gdk.SELECTION_PRIMARY)
if sys.argv[1] == "set":
    board.set_text("a made-up selection", -1)
    GLib.timeout_add(3000, Gtk.main_quit)
    Gtk.main()
else:
    print("SELECTION:", board.wait_for_text() or "nothing")
END
after() {
  mkdir -p -m 700 "$folder/$1/run"
  HOME=$folder/$1 XDG_RUNTIME_DIR=$folder/$1/run timeout 60 dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    sleep 1
    "$1" >/dev/null 2>&1 &
    manager=$!
    sleep 3
    /usr/bin/python3 "$2" set
    sleep 2
    /usr/bin/python3 "$2" get
    kill "$manager" %1 2>/dev/null
  ' _ "$1" "$folder/selection.py" 2>/dev/null
}
# Into files: services of the session would hold a pipe open.
after xfce4-clipman >"$folder/clipman" || true
after parcellite >"$folder/parcellite.said" || true
clipman=$(sed -n "s/^SELECTION: //p" "$folder/clipman")
parcellite=$(sed -n "s/^SELECTION: //p" "$folder/parcellite.said")
in_file=$({ grep -rlF "a made-up selection" "$folder/xfce4-clipman" 2>/dev/null || true; } | wc -l)
echo "after the owner's end the primary selection has: with Clipman '$clipman', with Parcellite '$parcellite'"
echo "files of Clipman with the text: $in_file"
# Seen on November 30, 2026:
#   after the owner's end the primary selection has: with Clipman 'a made-up selection', with
#   Parcellite 'nothing'; files of Clipman with the text: 0
[ "$clipman" = "a made-up selection" ] && [ "$parcellite" = nothing ] && [ "$in_file" = 0 ]

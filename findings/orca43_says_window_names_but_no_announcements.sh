#!/usr/bin/env bash
# Version:   orca 43.1, at-spi2-core 2.46.0, GTK 3.24.38 (Debian 12), speech-dispatcher 0.11.4
# Guess:     What a program announces (ATK's signal "announcement") is said; a window's title is said
#            only when the window gets the focus.
# Behavior:  The announcement is not said, nor a changed name of a label. A title that changes while
#            a button of the window keeps the focus is said.
# Exits 0 if the title is said and the other two are not; otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(orca speech-dispatcher at-spi2-core xvfb openbox dbus python3-gi gir1.2-gtk-3.0 gir1.2-atk-1.0)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' orca speech-dispatcher at-spi2-core libgtk-3-0 libatk1.0-0

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
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
# A speech module that writes texts to a file.
cat >"$folder/module.py" <<'END'
#!/usr/bin/python3
import re
import sys


def block():
    lines = []
    for line in sys.stdin:
        if line == ".\n":
            break
        lines.append(line.rstrip("\n"))
    return " ".join(lines)


for line in iter(sys.stdin.readline, ""):
    word = line.strip()
    if word == "INIT":
        print("299-ready\n299 OK LOADED SUCCESSFULLY", flush=True)
    elif word in ("AUDIO", "LOGLEVEL", "SET"):
        print("203 OK" if word == "SET" else "207 OK", flush=True)
        block()
        print("203 OK", flush=True)
    elif word in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
        print("202 OK", flush=True)
        with open(sys.argv[0].replace("module.py", "said"), "a") as said:
            said.write(re.sub("<[^>]*>", "", block()) + "\n")
        print("200 OK SPEAKING\n701 BEGIN\n702 END", flush=True)
    elif word == "LIST VOICES":
        print("200-writer\ten\tnone\n200 OK VOICE LIST SENT", flush=True)
    elif word == "QUIT":
        print("210 OK QUIT", flush=True)
        break
END
chmod +x "$folder/module.py"
cat >"$folder/window.py" <<'END'
import gi
gi.require_version("Gtk", "3.0")
from gi.repository import GLib, Gtk
window = Gtk.Window(title="Made up")
box = Gtk.Box()
button, label = Gtk.Button(label="Go on"), Gtk.Label(label="quiet")
box.add(button)
box.add(label)
window.add(box)
window.show_all()
button.grab_focus()
steps = [
    lambda: window.get_accessible().emit("announcement", "said by the announcement"),
    lambda: label.get_accessible().set_name("said by the label"),
    lambda: window.set_title("said by the title"),
    Gtk.main_quit,
]


def step():
    steps.pop(0)()
    return bool(steps)


GLib.timeout_add(12000, lambda: GLib.timeout_add(2000, step) and False)
Gtk.main()
END
mkdir -p -m 700 "$folder/home" "$folder/run/speech-dispatcher" "$folder/settings"
printf 'LogLevel 1\nLogDir "%s"\nAddModule "writer" "%s/module.py" ""\nDefaultModule writer\n' \
  "$folder" "$folder" >"$folder/settings/speechd.conf"
touch "$folder/said"
# Into a file: services of the session would hold a pipe open.
HOME=$folder/home XDG_RUNTIME_DIR=$folder/run LC_ALL=C.UTF-8 timeout 90 dbus-run-session -- bash -c '
  openbox >/dev/null 2>&1 &
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
  sleep 1
  dbus-send --session --dest=org.a11y.Bus --print-reply /org/a11y/bus \
    org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true
  speech-dispatcher -s -t 0 -c unix_socket -S "$XDG_RUNTIME_DIR/speech-dispatcher/speechd.sock" \
    -C "$1/settings" &
  sleep 1
  orca --disable braille --disable braille-monitor &
  orca=$!
  /usr/bin/python3 "$1/window.py"
  kill "$orca" %1 %2 %3 2>/dev/null
' _ "$folder" >"$folder/log" 2>&1 || true
said=$(grep -o 'said by the [a-z]*' "$folder/said" | sort -u | paste -sd, || true)
echo "Orca says: $said"
# Seen on December 1, 2026:
#   Orca says: said by the title
[ "$said" = "said by the title" ]

#!/usr/bin/env bash
# Version: TBD
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(chromium dbus-daemon gir1.2-gtk-3.0 python3-gi python3-xlib xdotool xvfb)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' libgtk-3-0 chromium

folder=$(mktemp -d)
server=''
cleanup() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  rm -rf "$folder"
}
trap cleanup EXIT
mkdir -m 700 "$folder/home" "$folder/run"
cat >"$folder/page.html" <<'END'
<!DOCTYPE html><title>source</title><style>body { margin: 0 } div { height: 100vh; background: tan }</style>
<div draggable="true" ondragstart="event.dataTransfer.setData('text/plain', 'dragged')">drag me</div>
END
cat >"$folder/gtk.py" <<'END'
import gi
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk

window, box = Gtk.Window(title="source"), Gtk.EventBox()
window.set_default_size(400, 400)
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_text_targets()
box.connect("drag-data-get", lambda box, context, data, info, time: data.set_text("dragged", -1))
window.add(box)
window.show_all()
Gtk.main()
END
cat >"$folder/test.py" <<'END'
import os, signal, subprocess, sys, time
from Xlib import X, Xatom, display
from Xlib.protocol import event

folder = sys.argv[1]
x = display.Display()
screen, atom = x.screen(), x.intern_atom
original = screen.root.create_window(500, 50, 300, 300, 0, X.CopyFromParent)
proxy = screen.root.create_window(0, 0, 1, 1, 0, 0, X.InputOnly)  # never mapped
names = {original.id: "original", proxy.id: "proxy"}
for window in original, proxy:
    window.change_property(atom("XdndAware"), Xatom.ATOM, 32, [5])
    window.change_property(atom("XdndProxy"), Xatom.WINDOW, 32, [proxy.id])
original.set_wm_name("target")  # chromium passes over windows without a name
original.map()
x.sync()


def send(source, kind, *words):
    to = x.create_resource_object("window", source)
    to.send_event(event.ClientMessage(window=to, client_type=atom(kind), data=(32, words)))


def listen(seconds, named, seen):
    """Notes the source's messages and answers them in the name of this window."""
    end, copy = time.monotonic() + seconds, atom("XdndActionCopy")
    while time.monotonic() < end:
        if not x.pending_events():
            time.sleep(0.01)
            continue
        got = x.next_event()
        if got.type == X.SelectionNotify:
            data = original.get_full_property(got.property, X.AnyPropertyType) if got.property else None
            seen["text"] = bytes(data.value).decode() if data else None
            send(seen["source"], "XdndFinished", named.id, 1, copy, 0, 0)
        if got.type != X.ClientMessage:
            continue
        kind, words = x.get_atom_name(got.client_type), got.data[1]
        seen["source"] = words[0]
        seen["messages"].append((kind, names[got.window.id]))
        if kind == "XdndPosition":
            send(words[0], "XdndStatus", named.id, 3, 0, 0, copy)
        if kind == "XdndDrop":
            original.convert_selection(atom("XdndSelection"), atom("text/plain"), atom("TEXT"), words[2])
        x.flush()


def drag(command, named):
    seen = {"messages": [], "text": None}
    with open(f"{folder}/log", "a") as log:
        program = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
    try:
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^source"], capture_output=True, timeout=60)
        time.sleep(4)
        steps = [f"mousemove 200 {y}" for y in (200, 210, 220, 240)]
        steps.insert(1, "mousedown 1")
        steps += [f"mousemove {at} 200" for at in (300, 450, *range(550, 750, 20))] + ["mouseup 1"]
        for step in steps:
            subprocess.run(["xdotool", *step.split()], check=True)
            listen(0.2, named, seen)
        listen(4, named, seen)
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
        time.sleep(1)
    return seen


gtk = ["/usr/bin/python3", f"{folder}/gtk.py"]
chromium = ["chromium", "--no-sandbox", "--password-store=basic", "--no-first-run", "--ozone-platform=x11",
            "--disable-gpu", f"--user-data-dir={folder}/profile", "--window-position=0,0", "--window-size=400,400",
            f"--app=file://{folder}/page.html"]
for command in gtk, chromium:
    for named in original, proxy:
        seen = drag(command, named)
        print(command[0], names[named.id], seen, flush=True)
END
Xvfb -displayfd 3 -screen 0 1000x700x24 -nolisten tcp -noreset 3>"$folder/display" >/dev/null 2>&1 & server=$!
for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" GDK_BACKEND=x11 \
  DISPLAY=":$(cat "$folder/display")" NO_AT_BRIDGE=1 \
  dbus-run-session -- bash -c '/usr/bin/python3 "$@" >&4 2>&4' _ "$folder/test.py" "$folder" 4>&1 >"$folder/log0" 2>&1

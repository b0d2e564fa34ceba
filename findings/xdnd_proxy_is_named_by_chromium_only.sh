#!/usr/bin/env bash
# Version:   GTK 3.24.38 and chromium 156.0.8078.108 (Debian 12), on X11
# Guess:     If the window under the pointer names another one as its XdndProxy, a drag source sends
#            its messages to the proxy but, as the XDND specification says, with the original
#            window's ID in their "window" field. It takes an XdndStatus whose first word is that ID.
# Behavior:  GTK does so. chromium sends to the proxy too, but puts the proxy's own ID into the
#            field. Each of the two ignores an XdndStatus that names the other window than its own
#            messages do: after one XdndPosition it sends no more, and at the release XdndLeave
#            instead of XdndDrop. So neither ID works for both; answer with the one in the "window"
#            field. chromium also sends nothing at all if the original window has no WM_NAME.
# Exits 0 if all of this was seen, otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(chromium dbus-daemon gir1.2-gtk-3.0 python3-gi python3-xlib xdotool xvfb)
present=$(dpkg-query -W -f '${db:Status-Status}\n' "${pkgs[@]}" 2>/dev/null | grep -cx installed || true)
if [ "$present" -lt "${#pkgs[@]}" ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${pkgs[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' libgtk-3-0 chromium

folder=$(mktemp -d)
server=''
cleanup() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  umount -l "$folder/run/doc" 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
mkdir -m 700 "$folder/home" "$folder/run" "$folder/tmp"
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
box.connect("drag-data-get", lambda _box, _context, data, *_: data.set_text("dragged", -1))
window.add(box)
window.show_all()
Gtk.main()
END
cat >"$folder/test.py" <<'END'
import sys, time
from subprocess import DEVNULL, Popen, run
from Xlib import X, Xatom, display
from Xlib.protocol import event

folder = sys.argv[1]
x, y = display.Display(), display.Display()  # one connection for each window shows where messages go
atom = x.intern_atom
original = x.screen().root.create_window(500, 50, 300, 300, 0, X.CopyFromParent)
proxy = y.screen().root.create_window(0, 0, 1, 1, 0, 0, X.InputOnly)  # never mapped
names = {original.id: "original", proxy.id: "proxy"}
for window in original, proxy:
    window.change_property(atom("XdndAware"), Xatom.ATOM, 32, [5])
    window.change_property(atom("XdndProxy"), Xatom.WINDOW, 32, [proxy.id])
original.map()
x.sync(), y.sync()


def send(source, kind, *words):
    to = x.create_resource_object("window", source)
    to.send_event(event.ClientMessage(window=to, client_type=atom(kind), data=(32, words)))


def listen(seconds, named, seen):
    """Notes what the source sends, and answers in the name of this window."""
    end, copy = time.monotonic() + seconds, atom("XdndActionCopy")
    while time.monotonic() < end:
        for came_to, connection in ("original", x), ("proxy", y):
            if not connection.pending_events():
                continue
            got = connection.next_event()
            if got.type == X.SelectionNotify:
                data = original.get_full_property(got.property, X.AnyPropertyType) if got.property else None
                seen["text"] = bytes(data.value).decode() if data else None
                send(seen["source"], "XdndFinished", named.id, 1, copy, 0, 0)
            elif got.type == X.ClientMessage:
                kind, words = x.get_atom_name(got.client_type), got.data[1]
                seen["source"] = words[0]
                seen["messages"].append((kind, came_to, names[got.window.id]))
                if kind == "XdndPosition":  # accepted, and every further position is wanted
                    send(words[0], "XdndStatus", named.id, 3, 0, 0, copy)
                if kind == "XdndDrop":
                    original.convert_selection(atom("XdndSelection"), atom("text/plain"), atom("TEXT"), words[2])
            x.flush()
        time.sleep(0.01)


def drag(command, named, tries=3):
    """Drags from this program's window to the original one and releases the button there."""
    seen, started = {"messages": [], "text": None}, False
    program = Popen(command, stdout=DEVNULL, stderr=DEVNULL)
    try:
        run("xdotool search --sync --onlyvisible --name ^source".split(), stdout=DEVNULL, check=True, timeout=60)
        time.sleep(4)  # until the page is there, too
        for step in ("mousemove 200 200", "mousedown 1", *(f"mousemove 200 {to}" for to in (210, 220, 240)),
                     *(f"mousemove {to} 200" for to in (300, 450, *range(550, 750, 20))), "mouseup 1"):
            run(["xdotool", *step.split()], check=True)
            listen(0.2, named, seen)
            started = started or x.get_selection_owner(atom("XdndSelection")) != X.NONE
        listen(4, named, seen)
    finally:
        program.terminate()
        program.wait(30)
    if not started:  # a slow machine missed it
        return drag(command, named, tries - 1) if tries > 1 else sys.exit("the drag did not start")
    kinds = [kind for kind, _, _ in seen["messages"]]
    return {(to, field) for _, to, field in seen["messages"]}, kinds.count("XdndPosition"), kinds[-1:], seen["text"]


gtk = f"/usr/bin/python3 {folder}/gtk.py".split()
chromium = f"""chromium --no-sandbox --password-store=basic --no-first-run --ozone-platform=x11 --disable-gpu
  --window-position=0,0 --window-size=400,400 --user-data-dir={folder}/profile
  --app=file://{folder}/page.html""".split()
as_stated = drag(chromium, proxy)[0] == set()  # the original window has no WM_NAME yet
print("chromium, no WM_NAME:", "nothing came" if as_stated else "messages came", flush=True)
original.set_wm_name("target"), x.sync()
for name, command, uses in ("gtk", gtk, original), ("chromium", chromium, proxy):
    for named in original, proxy:
        ways, positions, last, text = drag(command, named)
        for to, field in ways:
            print(f"{name}: sent to the {to}, window field: {field}. Status names the {names[named.id]}: "
                  f"{positions} XdndPosition, then {''.join(last)}, text: {text}", flush=True)
        wanted = (2, ["XdndDrop"], "dragged") if named is uses else (1, ["XdndLeave"], None)
        as_stated &= (ways, min(positions, 2), last, text) == ({("proxy", names[uses.id])}, *wanted)
raise SystemExit(0 if as_stated else "the behavior has changed")
END
Xvfb -displayfd 3 -screen 0 1000x700x24 -nolisten tcp -noreset 3>"$folder/display" >/dev/null 2>&1 & server=$!
for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" TMPDIR="$folder/tmp" \
  GDK_BACKEND=x11 NO_AT_BRIDGE=1 DISPLAY=":$(cat "$folder/display")" \
  dbus-run-session -- bash -c '/usr/bin/python3 "$@" >&4 2>&4' _ "$folder/test.py" "$folder" 4>&1 >"$folder/bus" 2>&1

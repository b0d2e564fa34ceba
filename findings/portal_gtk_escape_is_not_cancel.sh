#!/usr/bin/env bash
# Version:   xdg-desktop-portal 1.16.0 with xdg-desktop-portal-gtk 1.14.1 (Debian 12)
# Guess:     Closing the portal's file dialog with Esc is answered like its Cancel button: with
#            Response code 1, the person canceled. Code 2 means that something failed.
# Behavior:  Only the Cancel button gives 1. Esc gives 2, and so does the window's close button. A
#            backend that ends while its dialog is open also gives 2. A program that reports a
#            failure for 2 reports one to everyone who presses Esc; a program that takes 2 for
#            "canceled" can't tell from the code that the dialog went away by itself.
# Exits 0 if the four ways give 1, 2, 2 and 2, otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(at-spi2-core dbus-daemon gir1.2-atspi-2.0 python3-gi python3-xlib xdg-desktop-portal
  xdg-desktop-portal-gtk xdotool xvfb)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' xdg-desktop-portal xdg-desktop-portal-gtk

folder=$(mktemp -d)
server=''
cleanup() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  umount -l "$folder/run/doc" 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
mkdir "$folder/portals"
mkdir -m 700 "$folder/home" "$folder/run"
cp /usr/share/xdg-desktop-portal/portals/gtk.portal "$folder/portals"
cat >"$folder/test.py" <<'END'
import os, signal, subprocess, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib
from Xlib import display
from Xlib.protocol import event

PORTAL, PATH, DBUS = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.DBus"
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, path, interface, method, kinds, *values):
    return bus.call_sync(name, path, interface, method, GLib.Variant(kinds, values), None, 0, 30_000).unpack()


def tree(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield from tree(child)


def press_cancel(window, button):
    box = button.get_extents(Atspi.CoordType.SCREEN)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"])


def press_escape(window, button):
    subprocess.run(["xdotool", "windowfocus", "--sync", str(window), "key", "Escape"])


def close_window(window, button):  # what a window manager sends for the button in the title bar
    x = display.Display()
    target = x.create_resource_object("window", window)
    protocols, delete = x.intern_atom("WM_PROTOCOLS"), x.intern_atom("WM_DELETE_WINDOW")
    target.send_event(event.ClientMessage(window=target, client_type=protocols, data=(32, [delete, 0, 0, 0, 0])))
    x.close()


def end_backend(window, button):
    backend = "org.freedesktop.impl.portal.desktop.gtk"
    os.kill(call(DBUS, "/org/freedesktop/DBus", DBUS, "GetConnectionUnixProcessID", "(s)", backend)[0], signal.SIGTERM)


def answer(act):
    """Opens a file dialog, closes it this way, and returns the code of the portal's answer."""
    token, loop, codes, end = act.__name__, GLib.MainLoop(), [], time.time() + 30
    handle = f"{PATH}/request/{bus.get_unique_name()[1:].replace('.', '_')}/{token}"
    bus.signal_subscribe(PORTAL, "org.freedesktop.portal.Request", "Response", handle, None, 0,
                         lambda *heard: (codes.append(heard[5].unpack()[0]), loop.quit()))
    call(PORTAL, PATH, "org.freedesktop.portal.FileChooser", "OpenFile", "(ssa{sv})", "", token,
         {"handle_token": GLib.Variant("s", token)})

    def step():  # again if a key or a click came too early
        windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{token}$"],
                                 capture_output=True, text=True).stdout.split()
        buttons = [node for node in tree(Atspi.get_desktop(0)) if windows
                   and (node.get_role_name(), node.get_name()) == ("push button", "Cancel")]
        if buttons:
            act(int(windows[0]), buttons[0])
        if time.time() > end:
            loop.quit()
        return not codes

    timer = GLib.timeout_add(1500, step)
    loop.run()
    GLib.source_remove(timer)
    return codes[0] if codes else None


wanted = {press_cancel: 1, press_escape: 2, close_window: 2, end_backend: 2}
seen = {act: answer(act) for act in wanted}
for act, code in seen.items():
    print(f"{act.__name__.replace('_', ' ')}: Response code {code}")
raise SystemExit(0 if seen == wanted else "the behavior has changed")
END
Xvfb -displayfd 3 -screen 0 1200x900x24 -nolisten tcp -noreset 3>"$folder/display" >/dev/null 2>&1 & server=$!
for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" \
  DISPLAY=":$(cat "$folder/display")" XDG_CURRENT_DESKTOP=GNOME XDG_DESKTOP_PORTAL_DIR="$folder/portals" \
  dbus-run-session -- bash -c '/usr/bin/python3 "$1" >&4 2>&4' _ "$folder/test.py" 4>&1 >"$folder/log" 2>&1

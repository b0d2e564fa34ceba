"""A small window that files can be dragged out of: `drag_source.py FILE...`. With `--as KIND` it
sends what a program of that kind sends: `lf` (bare line feeds), `localhost` and `host` (a host in
each address), `comment` (a comment line in front), `web` (a web address), `text` (no list of
files), `archive` (a member of an archive, which has no file yet)."""

import socket
import sys

import gi

# Without this, Gdk would be GTK 4's version where that is installed too.
gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

window = Gtk.Window(title="drag source")
window.set_default_size(140, 120)
box = Gtk.EventBox()
box.add(Gtk.Label(label="drag me"))
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_uri_targets()
arguments = sys.argv[1:]
kind = None
if arguments[:1] == ["--as"]:
    kind, arguments = arguments[1], arguments[2:]
if kind == "text":
    with open(arguments[0]) as file:
        words = file.read()
    box.drag_source_unset()
    box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    box.drag_source_add_text_targets()
    box.connect("drag-data-get", lambda w, c, selection, i, t: selection.set_text(words, -1))
elif kind == "archive":
    box.drag_source_unset()
    box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK,
                        [Gtk.TargetEntry.new("XdndDirectSave0", 0, 0)], Gdk.DragAction.COPY)
else:
    uris = [GLib.filename_to_uri(path, None) for path in arguments]
    if kind in ("host", "localhost"):
        name = socket.gethostname() if kind == "host" else "localhost"
        uris = [uri.replace("file:///", f"file://{name}/", 1) for uri in uris]
    if kind == "comment":
        uris.insert(0, "# from the file manager")
    if kind == "web":
        uris = ["https://store.example/credentials.txt"]
    data = "".join(uri + ("\n" if kind == "lf" else "\r\n") for uri in uris).encode()
    box.connect("drag-data-get",
                lambda w, c, selection, i, t: selection.set(selection.get_target(), 8, data))
# What the window answered: a browser takes anything but a copy for a refusal.
box.connect("drag-end", lambda w, context: print(
    "copied" if context.get_selected_action() == Gdk.DragAction.COPY else "refused", flush=True))
window.add(box)
window.move(0, 0)
window.show_all()
GLib.timeout_add(400, lambda: print("ready", flush=True))
Gtk.main()

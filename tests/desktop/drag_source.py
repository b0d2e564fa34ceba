"""A small window that files can be dragged out of."""

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
uris = [GLib.filename_to_uri(path, None) for path in sys.argv[1:]]
box.connect("drag-data-get", lambda w, c, selection, i, t: selection.set_uris(uris))
window.add(box)
window.move(0, 0)
window.show_all()
GLib.timeout_add(400, lambda: print("ready", flush=True))
Gtk.main()

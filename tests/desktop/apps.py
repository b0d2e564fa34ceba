"""Step 1 beyond the app list, in a real window: a guide pasted and dropped, scopes entered by hand,
an app from a file, two apps with one account. Usage: session.sh apps.py [dark|small|zoom]"""

import os
import subprocess
import sys

from driver import apply_look, drop, find, press, says, start, wait, window, xdotool

kind = sys.argv[1] if len(sys.argv) > 1 else ""

home = os.environ["HOME"]
os.environ["XDG_CONFIG_HOME"] = os.path.join(home, "settings")
apps = os.path.join(home, "settings", "scopewise", "apps")
os.makedirs(apps)
APP = """name = "{name}"
guide = "https://help.example.com/bigcommerce"
account_name = "Harbour link"
values = [
  {{ label = "Store ID", from = "store_hash" }},
  {{ label = "API key", from = "access_token" }},
]
scopes = [
  {{ scope = "Orders", level = "read-only" }},
  {{ scope = "Products", level = "modify" }},
]
"""
with open(os.path.join(apps, "mine.toml"), "w") as file:
    file.write(APP.format(name="Harbour Link"))
with open(os.path.join(apps, "broken.toml"), "w") as file:
    file.write('name = "Broken"\nscopes = [{ scope = "Ordres", level = "modify" }]\n')

program = start()
picture = apply_look(kind)
wait("the app of the settings folder", lambda: says("Harbour Link"))
wait("the error in the other file", lambda: says("broken.toml, line 2"))
picture("1-own-apps")
press("Close this message")
press("Harbour Link")
picture("1-own-detail")

# A page with a table, on the clipboard in the formats a browser provides.
PAGE = """<h2>Connect BigCommerce</h2><p>Name the account <b>Lantern ERP</b>.</p>
<table><tr><th>Scope</th><th>Access</th></tr>
<tr><td>Customers</td><td>modify</td></tr><tr><td>Order transaction</td><td>read-only</td></tr>
<tr><td>Products</td><td>read-only</td></tr><tr><td>Orders</td><td></td></tr>
<tr><td>Create payments</td><td>create</td></tr>
<tr><td>Gift Vouchers</td><td>modify</td></tr></table>
<p>Then enter the Store Hash and the Access Token.</p>"""
board = subprocess.Popen(
    ["/usr/bin/python3", "-c", """
import sys, gi
gi.require_version('Gtk', '3.0')
from gi.repository import Gtk, Gdk
page = sys.argv[1]
import ctypes
board = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD)
gtk = ctypes.CDLL('libgtk-3.so.0')
GET = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_void_p)
CLEAR = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
class Entry(ctypes.Structure):
    _fields_ = [('target', ctypes.c_char_p), ('flags', ctypes.c_uint), ('info', ctypes.c_uint)]
gtk.gdk_atom_intern.restype = ctypes.c_void_p
gtk.gtk_clipboard_get.restype = ctypes.c_void_p
gtk.gtk_clipboard_get.argtypes = [ctypes.c_void_p]
gtk.gtk_selection_data_set.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int,
                                       ctypes.c_char_p, ctypes.c_int]
gtk.gtk_clipboard_set_with_data.argtypes = [ctypes.c_void_p, ctypes.POINTER(Entry), ctypes.c_uint,
                                            GET, CLEAR, ctypes.c_void_p]
html = ctypes.c_void_p(gtk.gdk_atom_intern(b'text/html', False))
utf8 = ctypes.c_void_p(gtk.gdk_atom_intern(b'UTF8_STRING', False))
data = page.encode()
@GET
def give(board, selection, info, user):
    # Like browsers: the page, and its plain text, in which the table is lost.
    if info == 0:
        gtk.gtk_selection_data_set(selection, html, 8, data, len(data))
    else:
        gtk.gtk_selection_data_set(selection, utf8, 8, b'Connect BigCommerce', 19)
@CLEAR
def clear(board, user):
    Gtk.main_quit()
raw = gtk.gtk_clipboard_get(ctypes.c_void_p(gtk.gdk_atom_intern(b'CLIPBOARD', False)))
gtk.gtk_clipboard_set_with_data(raw, 
    (Entry * 2)(Entry(b'text/html', 0, 0), Entry(b'UTF8_STRING', 0, 1)), 2, give, clear, None)
print('ready', flush=True)
Gtk.main()
""", PAGE], stdout=subprocess.PIPE, text=True)
board.stdout.readline()
press("My app isn’t listed")
wait("the field for the guide", lambda: says("Paste your app’s guide"))
picture("1-guide-empty")
xdotool("windowfocus", window())
xdotool("key", "--window", window(), "ctrl+v")
wait("the scopes of the page", lambda: says("5 scopes found, 1 to decide"))
picture("1-guide")
if not find("Use these scopes, not available: Decide about Gift Vouchers to continue"):
    raise SystemExit("the button doesn't say what to decide")
press("No, leave Gift Vouchers out")
press("Products: Read-only")
wait("the menu of levels", lambda: find("Modify"))
picture("1-guide-menu")
press("Modify")
wait("the corrected level", lambda: says("Products: Modify"))
board.terminate()

# A dropped file replaces the text.
page = os.path.join(home, "guide é.md")
with open(page, "w") as file:
    file.write("# Lantern\n\nName: Lantern ERP\n\n- Orders: read-only\n- Customers: modify\n"
               "- Products: modify\n\nEnter the Store Hash and the Access Token.\n")
drop(page)
wait("the scopes of the file", lambda: says("3 scopes found"))
press("Use these scopes")
wait("the name", lambda: says("Choose the scopes and the values"))
picture("1-scopes")
press("Customers: None")
press("Use these scopes")
wait("the app", lambda: says("Change its scopes"))
picture("1-made")
if len([name for name in os.listdir(apps) if name.startswith("lantern")]) != 1:
    raise SystemExit(f"the app was not saved: {os.listdir(apps)}")

# An app file is reviewed before it is added.
file_path = os.path.join(home, "vendor.toml")
with open(file_path, "w") as file:
    file.write(APP.format(name="Bookkeep"))
drop(file_path)
wait("the app file", lambda: says("Add this app?"))
wait("the whole address", lambda: says("https://help.example.com/bigcommerce"))
picture("1-file")
press("Add this app")
wait("the app", lambda: says("From your file"))
with open(file_path, "w") as file:
    file.write(APP.format(name="Bad") + 'note = "a\u202eb"\n')
drop(file_path)
wait("the error with its line", lambda: says("vendor.toml, line 12"))
picture("1-file-fault")
press("Close this message")

# Two apps.
press("Bookkeep, 13 scopes")
press("Connect a second app with the same account")
wait("the second choice", lambda: says("Choose the second app"))
picture("1-second")
press("SynchUP")
wait("the comparison of both apps", lambda: says("One account for two apps?"))
picture("1-pair")
press("One account for both")
wait("both", lambda: says("Bookkeep + SynchUP"))
picture("1-both")
press("Continue")
wait("step 2", lambda: says("Open the API page in BigCommerce"))
program.terminate()
program.wait()
print("every way to an app walked")

"""A copied secret: marked for clipboard managers, counted down, cleared after 60 s if it is still
ours, left alone if another program owns the clipboard, and gone when the window closes."""

import subprocess
import time

from driver import clipboard, close, find, practice_to_hand_over, press, says, shot, start, wait

OTHER = ("import sys, gi; gi.require_version('Gtk','3.0'); from gi.repository import Gtk, Gdk;"
         "c = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD); c.set_text('somebody else', -1);"
         "print('set', flush=True); Gtk.main()")
TARGETS = ("import gi; gi.require_version('Gtk','3.0'); from gi.repository import Gtk, Gdk;"
           "c = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD);"
           "print([a.name() for a in c.wait_for_targets()[1]])")

program = start("--practice")
press("Bookkeep")
practice_to_hand_over()

press("Copy Access Token")
begin = time.time()
wait("the countdown", lambda: says("Clipboard clears in"))
token = clipboard()
if not token.startswith("practice"):
    raise SystemExit("the clipboard does not hold the token")
targets = subprocess.run(["/usr/bin/python3", "-c", TARGETS], capture_output=True, text=True).stdout
if "x-kde-passwordManagerHint" not in targets:
    raise SystemExit(f"the secret is not marked for clipboard managers: {targets}")

# Another program copies something: regardless of the countdown, it must not be cleared.
press("Copy Client Secret")
other = subprocess.Popen(["/usr/bin/python3", "-c", OTHER], stdout=subprocess.PIPE, text=True)
other.stdout.readline()
press("Clear now")
wait("the countdown to end", lambda: not says("Clipboard clears in"))
if clipboard() != "somebody else" or says("Clipboard cleared"):
    raise SystemExit("another program's text was cleared")
other.kill()

press("Copy Access Token")
begin = time.time()
time.sleep(30)
if clipboard() != token or not says("Clipboard clears in"):
    raise SystemExit("it was cleared too soon")
wait("the clearing", lambda: says("Clipboard cleared"), 50)
took = time.time() - begin
if clipboard():
    raise SystemExit("the clipboard still holds something")
print(f"cleared after {took:.0f} s")
if not 55 < took < 75:
    raise SystemExit("not after 60 s")

# A running countdown doesn't outlive the window.
press("Copy Access Token")
wait("the countdown", lambda: says("Clipboard clears in"))
close(program)
if clipboard():
    raise SystemExit("the secret outlived the window")
print("the clipboard keeps no secret")

"""The portal's file dialog, a paste with Ctrl+V, and the prompt before values are lost."""

import os
import subprocess
import time

from driver import PROGRAM, choose_in_dialog, dialog, press, says, shot, start, wait, window, xdotool

folder = os.path.join(os.environ["HOME"], "files")
os.makedirs(folder)
path = os.path.join(folder, "BigCommerceAPI-credentials-made-up.txt")
text = subprocess.run(
    [PROGRAM, "practice-file", "--app", "dext"], capture_output=True, text=True, check=True
).stdout
with open(path, "w") as file:
    file.write(text)


TITLE = "Choose the credentials file"
program = start()
press("Dext (Greenback)")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))

press("Choose file…")
wait("the portal's dialog", lambda: dialog(TITLE), 30)


def cancelled():
    """Whether the dialog is gone; a key sent while it is still opening would be lost."""
    there = dialog(TITLE)
    if there:
        # It may close at this moment.
        subprocess.run(["xdotool", "windowfocus", there], check=False)
        xdotool("key", "Escape")
        time.sleep(0.5)
    return not dialog(TITLE)


wait("the dialog to close", cancelled)
time.sleep(0.5)
if not says("Add the credentials file") or says("No file chooser is available"):
    raise SystemExit("Cancel is mistaken for a missing dialog")

press("Choose file…")
choose_in_dialog(TITLE, path)
wait("the fields", lambda: says("Everything Dext asks for is here."), 30)
shot("portal-fields")

# A file stays where it is, so another one can replace it without a prompt.
press("Use another file")
wait("step 5", lambda: says("Add the credentials file"))

clip = subprocess.Popen(
    ["/usr/bin/python3", "-c",
     "import sys, gi; gi.require_version('Gtk','3.0'); gi.require_version('Gdk','3.0');"
     "from gi.repository import Gtk, Gdk;"
     "c = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD); c.set_text(sys.stdin.read(), -1);"
     "print('set', flush=True); Gtk.main()"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
clip.stdin.write("ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: store-ab12cd34ef\n")
clip.stdin.close()
clip.stdout.readline()
xdotool("windowfocus", "--sync", window())
xdotool("key", "ctrl+v")
wait("the pasted fields", lambda: says("Everything Dext asks for is here."))
clip.kill()

xdotool("windowfocus", "--sync", window())
xdotool("key", "ctrl+q")
wait("the prompt", lambda: says("You’re about to lose these values"))
shot("dialog-close")
press("Go back")
time.sleep(0.5)
if program.poll() is not None or not says("Check the values"):
    raise SystemExit("the window closed after the user chose to keep the values")
xdotool("key", "ctrl+q")
press("Close anyway")
end = time.time() + 10
while program.poll() is None and time.time() < end:
    time.sleep(0.1)
if program.poll() != 0:
    raise SystemExit(f"the program exited with {program.poll()}")
print("dialogs answered")

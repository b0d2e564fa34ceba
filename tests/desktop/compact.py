"""The compact window of step 4 next to the main one: it opens, stays on top, ticks one scope at a
time with Space, and closes with Esc. Usage: compact.py [LOOK]."""

import os
import shutil
import subprocess
import sys
import time

from driver import SHOTS, apply_look, press, says, start, wait, xdotool

look = sys.argv[1] if len(sys.argv) > 1 else ""


def small():
    found = subprocess.run(["xdotool", "search", "--name", "^Bookkeep: scopes to set$"],
                           capture_output=True, text=True).stdout.split()
    return found[-1] if found else None


def picture(name):
    if SHOTS:
        time.sleep(0.5)
        subprocess.run(["import", "-window", small(), f"{SHOTS}/{name}{look}.png"], check=True)


def window_of(name):
    found = subprocess.run(["xdotool", "search", "--name", f"^{name}"], capture_output=True,
                           text=True).stdout.split()
    return found[-1]


# Keeping a window on top is the window manager's job.
managed = shutil.which("openbox") is not None
if managed:
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
program = start("--practice")
apply_look(look)
press("Bookkeep")
for _ in range(3):
    press("Continue")
wait("step 4", lambda: says("Set the 13 scopes Bookkeep needs"))


def rail():
    """Returns the pixels of the main window's rail."""
    return subprocess.run(["import", "-window", window_of("Scopewise"), "-crop", "200x380+0+0", "rgb:-"],
                          capture_output=True, check=True).stdout


time.sleep(1)
before = rail()
press("Small window on top")
window = wait("the small window", small)
xdotool("windowmove", window, 1120, 100)
time.sleep(1)
# Both windows share one texture for their glyphs.
if rail() != before:
    raise SystemExit("the large window is not drawn as before")
# The window manager is asked to keep it above all other windows.
atoms = subprocess.run(["xprop", "-id", window, "_NET_WM_STATE"], capture_output=True,
                       text=True).stdout
if managed and "_NET_WM_STATE_ABOVE" not in atoms:
    raise SystemExit(f"the small window does not ask to be on top: {atoms}")
if managed:
    # Even when the main window is raised, the compact one stays in front of it.
    xdotool("windowactivate", "--sync", window_of("Scopewise"))
    time.sleep(0.5)
    order = subprocess.run(["xprop", "-root", "_NET_CLIENT_LIST_STACKING"], capture_output=True,
                           text=True).stdout.split("#")[-1].split(",")
    top = int(order[-1].strip(), 16)
    if top != int(window):
        raise SystemExit(f"the small window is not on top: {order}")
state = subprocess.run(["xprop", "-id", window, "_NET_WM_STATE", "WM_HINTS"], capture_output=True,
                       text=True).stdout
xdotool("windowfocus", "--sync", window)
for _ in range(9):
    xdotool("key", "space")
    time.sleep(0.25)
picture("4-compact")
wait("nine scopes", lambda: says("9 of 13"))
xdotool("key", "shift+space")
wait("one fewer", lambda: says("8 of 13"))
xdotool("key", "Escape")
wait("the small window to close", lambda: not small())
if not says("8 of 13"):
    raise SystemExit("the ticks are gone with the small window")
on_top = "stays on top of the large one" if managed else "no window manager to be on top with"
print(f"the small window marks scope by scope; {on_top}; {state!r}")
if managed:
    manager.terminate()

"""The small window of step 4 beside the large one: it opens, stays on top, ticks row by row with
Space, and closes with Esc. Usage: compact.py [LOOK]."""

import os
import shutil
import subprocess
import sys
import time

from driver import SHOTS, dress, press, says, start, wait, xdotool

look = sys.argv[1] if len(sys.argv) > 1 else ""


def small():
    found = subprocess.run(["xdotool", "search", "--name", "^Bookkeep: rows to set$"],
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


# "On top" is a window manager's business.
managed = shutil.which("openbox") is not None
if managed:
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
program = start("--practice")
dress(look)
press("Bookkeep")
for _ in range(3):
    press("Continue")
wait("step 4", lambda: says("Set the 13 rows Bookkeep needs"))


def rail():
    """The large window's rail, point by point."""
    return subprocess.run(["import", "-window", window_of("Scopewise"), "-crop", "200x380+0+0", "rgb:-"],
                          capture_output=True, check=True).stdout


time.sleep(1)
before = rail()
press("Keep on top")
window = wait("the small window", small)
xdotool("windowmove", window, 1120, 100)
time.sleep(1)
# Both windows have their letters from one texture.
if rail() != before:
    raise SystemExit("the large window is not drawn as before")
# A window manager is told that it stays above all others.
atoms = subprocess.run(["xprop", "-id", window, "_NET_WM_STATE"], capture_output=True,
                       text=True).stdout
if managed and "_NET_WM_STATE_ABOVE" not in atoms:
    raise SystemExit(f"the small window does not ask to be on top: {atoms}")
if managed:
    # The large window is brought to the front, and the small one stays before it.
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
wait("nine rows", lambda: says("9 of 13"))
xdotool("key", "shift+space")
wait("one back", lambda: says("8 of 13"))
xdotool("key", "Escape")
wait("the end of the small window", lambda: not small())
if not says("8 of 13"):
    raise SystemExit("the ticks are gone with the small window")
on_top = "stays on top of the large one" if managed else "no window manager to be on top with"
print(f"the small window ticks row by row; {on_top}; {state!r}")
if managed:
    manager.terminate()

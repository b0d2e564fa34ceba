"""A clipboard manager of Wayland, clipman, on a headless sway: step 7 names it before anything is
copied, and it doesn't get what is pasted with the middle mouse button. What it has after Done is
printed."""

import os
import shutil
import subprocess
import time

import driver
from driver import PROGRAM, find, practice_to_hand_over, press, says, wait
from sway import shot

home = os.environ["HOME"]
history = os.path.join(home, ".local/share/clipman.json")
os.makedirs(os.path.dirname(history), exist_ok=True)
watch = ["wl-paste", "--type", "text", "--watch", shutil.which("clipman"), "store"]
manager = subprocess.Popen(watch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(1)


def pasted(*options):
    done = subprocess.run(["timeout", "5", "wl-paste", "--no-newline", *options], capture_output=True, text=True)
    return done.stdout


def kept(value):
    """Whether the manager's history has a value, or one half of it."""
    if not os.path.exists(history):
        return False
    with open(history) as file:
        text = file.read()
    middle = len(value) // 2
    return any(part in text for part in (value, value[:middle], value[middle:]))


program = subprocess.Popen([PROGRAM, "--practice"])
driver.started.append(program)
wait("the accessibility tree", driver.application, 30)
wait("the first heading", lambda: says("Which app are you connecting?"), 30)
press("Bookkeep")
practice_to_hand_over()
wait("the manager's name", lambda: says("clipman keeps what you copy in its history."))
press("Paste with the middle mouse button instead")
press("Copy Client Secret")
secret = wait("the secret in the primary selection", lambda: pasted("--primary"))
if len(secret) != 64:
    raise SystemExit(f"not the secret: {len(secret)} characters")
shot("wayland-manager")
time.sleep(2)
if kept(secret):
    raise SystemExit("the manager has what was only selected")
press("Clear now")
wait("the outcome", lambda: says("Value cleared"), 20)
if pasted("--primary") == secret:
    raise SystemExit("the primary selection is not cleared")

press("Paste with the middle mouse button instead")
press("Copy Access Token")
token = wait("the token on the clipboard", pasted)
wait("the token in the manager's history", lambda: kept(token), 10)
press("Clear now")
told = wait("the outcome", lambda: [
    words for words in ("Clipboard cleared", "The value is cleared, but", "keeps putting") if says(words)], 20)
time.sleep(3)
if pasted() == token:
    raise SystemExit("the token is back on the clipboard")
press("Done")
if find("Finish anyway"):
    press("Finish anyway")
wait("the end of the wizard", lambda: says("Now finish in Bookkeep"))
print(f"clipman: {told[0]}; after Done its history {'has' if kept(token) else 'does not have'} the token, "
      f"and {'has' if kept(secret) else 'does not have'} the selected secret")
if kept(secret):
    raise SystemExit("the manager has the selected secret")
program.terminate()
program.wait()
manager.kill()
print("no value comes back")

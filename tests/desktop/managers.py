"""Real clipboard managers: what a value's way to another program leaves in the home folder.

With the middle mouse button instead of the clipboard, no manager has it. After "Clear now", after
Done and after the window has closed, another program reads the clipboard and never finds the value,
and the message names the manager that has it in its history.

Usage: managers.py COMMAND KEEPER NAME; COMMAND starts the manager, KEEPER is the name that step 7
gives it before anything is copied, NAME the one after it put a value back (each empty if none is
shown)."""

import os
import shlex
import subprocess
import sys
import time

from driver import clipboard, close, find, practice_to_hand_over, press, says, shot, start, wait

command, keeper, name = sys.argv[1:4]
window_manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(1)
manager = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
# Wait until it has its window and has read the clipboard once.
time.sleep(3)


def reads_nothing_of(value, when, selection="CLIPBOARD"):
    begin = time.time()
    for pause in (0.3, 2, 5):
        time.sleep(max(0, begin + pause - time.time()))
        found = clipboard(selection)
        if value in found or found in value and found:
            raise SystemExit(f"{name or command}: {pause} s after {when} the value is in {selection}")


def kept(value):
    """Returns the files of the home folder that hold a value or one half of it, in clear text."""
    home = os.environ["HOME"]
    middle = len(value) // 2
    forms = [part.encode() for part in (value, value[:middle], value[middle:])]
    found = []
    for folder, _, names in os.walk(home):
        for name in names:
            path = os.path.join(folder, name)
            # Parcellite keeps pipes there, whose opening would wait.
            if not os.path.isfile(path):
                continue
            try:
                with open(path, "rb") as file:
                    content = file.read()
                    if any(form in content for form in forms):
                        found.append(os.path.relpath(path, home))
            except OSError:
                pass
    return sorted(found)


program = start("--practice")
press("Bookkeep")
practice_to_hand_over()
if keeper:
    wait("the manager's name before anything is copied",
         lambda: says(f"{keeper} keeps what you copy in its history."))
    shot(f"managers-before-{keeper}")
elif says("keeps what you copy in its history."):
    raise SystemExit(f"{command}: a manager is named that keeps nothing")

SELECTED = "Paste with the middle mouse button instead"
secret = None
if keeper:
    press(SELECTED)
    press("Copy Client Secret")
    wait("the words about the button", lambda: says("click its field with the middle mouse button"))
    wait("its countdown", lambda: says("The value clears in"))
    secret = clipboard("PRIMARY")
    if len(secret) != 64 or secret in clipboard():
        raise SystemExit("the secret is not in the primary selection, or also on the clipboard")
    shot(f"managers-middle-button-{keeper}")
    # Wait as long as a person would, so that a manager could record it.
    time.sleep(2)
    press("Clear now")
    wait("the outcome", lambda: says("Value cleared"), 20)
    reads_nothing_of(secret, "the message", "PRIMARY")
    press(SELECTED)
press("Copy Access Token")
wait("the countdown", lambda: says("Clipboard clears in"))
token = clipboard()
if not token.startswith("practice"):
    raise SystemExit("the clipboard does not hold the token")
# Wait as long as a person would, so that the manager has recorded it.
time.sleep(2)
press("Clear now")
told = wait("the outcome", lambda: [
    words for words in ("Clipboard cleared", "The value is cleared, but") if says(words)], 20)
shot(f"managers-{name or 'none'}")
reads_nothing_of(token, "the message")
if name and not says(f"The value is cleared, but {name} keeps a copy in its history."):
    raise SystemExit(f"{name} is not named: {told}")
print(f"{command}: {told[0]}")
press("Done")
if find("Finish anyway"):
    press("Finish anyway")
wait("the end of the wizard", lambda: says("Now finish in Bookkeep"))
reads_nothing_of(token, "Done")
files = kept(token)
print(f"{command}: after Done the token is in {', '.join(files) or 'no file of the home folder'}")
if files and not keeper:
    raise SystemExit(f"{command} keeps the token and is not named")
if secret and kept(secret):
    raise SystemExit(f"{command}: the selected secret is in {', '.join(kept(secret))}")
close(program)

# An end without Done.
program = start("--practice")
if not find("Bookkeep"):
    press("Connect another app")
press("Bookkeep")
practice_to_hand_over()
press("Copy Client Secret")
wait("the countdown", lambda: says("Clipboard clears in"))
secret = clipboard()
time.sleep(2)
close(program)
reads_nothing_of(secret, "the end of the program")
manager.kill()
window_manager.kill()
print(f"{command}: no value comes back")

"""Real clipboard managers: after "Clear now" and after the window has closed, another program reads
the clipboard and never finds the value, and the message names the manager that has it in its
history.

Usage: managers.py COMMAND KEEPER NAME; COMMAND starts the manager, KEEPER is the name that step 7
gives it before anything is copied, NAME the one after it put a value back (each empty if none is
shown)."""

import os
import shlex
import subprocess
import sys
import time

from driver import clipboard, close, practice_to_hand_over, press, says, shot, start, wait

command, keeper, name = sys.argv[1:4]
window_manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(1)
manager = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
# Wait until it has its window and has read the clipboard once.
time.sleep(3)


def reads_nothing_of(value, when):
    begin = time.time()
    for pause in (0.3, 2, 5):
        time.sleep(max(0, begin + pause - time.time()))
        found = clipboard()
        if value in found or found in value and found:
            raise SystemExit(f"{name or command}: {pause} s after {when} the value is on the clipboard")


def kept(value):
    """Returns the files of the home folder that hold a value, in clear text."""
    home = os.environ["HOME"]
    found = []
    for folder, _, names in os.walk(home):
        for name in names:
            path = os.path.join(folder, name)
            # Parcellite keeps pipes there, whose opening would wait.
            if not os.path.isfile(path):
                continue
            try:
                with open(path, "rb") as file:
                    if value.encode() in file.read():
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
press("Copy Access Token")
wait("the countdown", lambda: says("Clipboard clears in"))
token = clipboard()
if not token.startswith("practice"):
    raise SystemExit("the clipboard does not hold the token")
# Wait as long as a person would, so that the manager has recorded it.
time.sleep(2)
press("Clear now")
told = wait("the outcome", lambda: [
    words for words in ("Clipboard cleared", "The clipboard is clear, but") if says(words)], 20)
shot(f"managers-{name or 'none'}")
reads_nothing_of(token, "the message")
if name and not says(f"The clipboard is clear, but {name} keeps a copy in its history."):
    raise SystemExit(f"{name} is not named: {told}")
print(f"{command}: {told[0]}")
files = kept(token)
print(f"{command}: the token is in {', '.join(files) or 'no file of the home folder'}")
if files and not keeper:
    raise SystemExit(f"{command} keeps the token and is not named")

press("Copy Client Secret")
wait("the countdown", lambda: says("Clipboard clears in"))
secret = clipboard()
time.sleep(2)
close(program)
reads_nothing_of(secret, "the end of the program")
manager.kill()
window_manager.kill()
print(f"{command}: no value comes back")

"""Real clipboard managers: after "Clear now" and after the window has closed, another program reads
the clipboard and never finds the value, and the message names the manager that has it in its
history.

Usage: managers.py COMMAND NAME; COMMAND starts the manager, NAME is Scopewise's name for it (empty
if none is shown)."""

import shlex
import subprocess
import sys
import time

from driver import clipboard, close, practice_to_hand_over, press, says, shot, start, wait

command, name = sys.argv[1], sys.argv[2]
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


program = start("--practice")
press("Bookkeep")
practice_to_hand_over()
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

press("Copy Client Secret")
wait("the countdown", lambda: says("Clipboard clears in"))
secret = clipboard()
time.sleep(2)
close(program)
reads_nothing_of(secret, "the end of the program")
manager.kill()
window_manager.kill()
print(f"{command}: no value comes back")

"""A locked keyring that prompts its owner: the window reports that it is waiting, continues without
it, drops the late answer, and closes even if no one ever answers."""

import os
import subprocess
import time

from driver import (find, practice_to_hand_over, press_title_bar_close, press, says, shot, start, unlocked_keyring, wait,
                    xdotool)

LIST = os.path.join(os.environ["HOME"], ".local/share/scopewise/connections.json")


def lock():
    subprocess.run(["dbus-send", "--session", "--dest=org.freedesktop.secrets", "--print-reply",
                    "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                    "array:objpath:/org/freedesktop/secrets/collection/login"],
                   check=True, stdout=subprocess.DEVNULL)


def prompt():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"],
                           capture_output=True, text=True).stdout.split()
    return found[-1] if found else None


def unlock():
    """Types the password and clicks Unlock, at the lower right of the keyring's prompt."""
    xdotool("windowfocus", "--sync", prompt())
    xdotool("type", "--delay", "30", "made-up")
    shape = subprocess.run(["xdotool", "getwindowgeometry", "--shell", prompt()],
                           capture_output=True, text=True, check=True).stdout
    size = dict(line.split("=") for line in shape.split())
    place = (int(size["WIDTH"]) - 46, int(size["HEIGHT"]) - 19)
    xdotool("mousemove", "--window", prompt(), *place, "click", 1)


unlocked_keyring()
program = start("--practice")
press("Bookkeep")
practice_to_hand_over()
lock()
press("Save")
wait("the message about waiting", lambda: says("Waiting for the system keyring"), 10)
wait("the keyring's own prompt", prompt, 20)
shot("7-hand-over-waiting")
if not find("Done, not available"):
    raise SystemExit("Done is available during a keyring request")
# The window stays responsive meanwhile.
press("Copy API Path")
wait("the copy", lambda: says("API Path copied"))
press("Continue without saving")
wait("the offer to save", lambda: find("Save", ("push button", "button"), True))
# The owner answers late: nothing is saved without the user knowing.
unlock()
wait("the prompt to close", lambda: not prompt(), 20)
time.sleep(1.5)
if os.path.exists(LIST) or says("Saved and verified"):
    raise SystemExit("a late answer was accepted")
press("Save", exact=True)
wait("the keyring", lambda: says("Saved and verified"), 20)
lock()
# Closing never waits for an answer.
press("All connections")
press("Check Bookkeep")
wait("the message about waiting", lambda: says("Waiting for the system keyring"), 10)
shot("0-home-waiting")
wait("the keyring's own prompt", prompt, 20)
begin = time.time()
# Close by the title bar: the keyring's prompt has grabbed the keyboard.
press_title_bar_close()
while program.poll() is None and time.time() < begin + 10:
    time.sleep(0.05)
if program.poll() != 0:
    raise SystemExit(f"the program exited with {program.poll()}")
print(f"closed after {time.time() - begin:.1f} s while the keyring waited")
print("a locked keyring holds nobody up")

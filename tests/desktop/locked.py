"""A keyring that is locked and asks its owner: the window says that it waits, goes on without
it, drops the late answer, and closes although nobody ever answers."""

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
    """Types the password and presses Unlock, at the lower right of the keyring's question."""
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
wait("the words about waiting", lambda: says("Waiting for the system keyring"), 10)
wait("the keyring's own question", prompt, 20)
shot("7-hand-over-waiting")
if not find("Done, not available"):
    raise SystemExit("Done is available while the keyring is asked")
# The window stays alive meanwhile.
press("Copy API Path")
wait("the copy", lambda: says("API Path copied"))
press("Continue without saving")
wait("the offer to save", lambda: find("Save", ("push button", "button"), True))
# The owner answers late: nothing is saved behind anybody's back.
unlock()
wait("the end of the question", lambda: not prompt(), 20)
time.sleep(1.5)
if os.path.exists(LIST) or says("Saved and read back"):
    raise SystemExit("a late answer was taken")
press("Save", exact=True)
wait("the keyring", lambda: says("Saved and read back"), 20)
lock()
# Closing never waits for anybody.
press("All connections")
press("Re-check Bookkeep")
wait("the words about waiting", lambda: says("Waiting for the system keyring"), 10)
shot("0-home-waiting")
wait("the keyring's own question", prompt, 20)
begin = time.time()
# As by its title bar: the keyring's question holds the keyboard.
press_title_bar_close()
while program.poll() is None and time.time() < begin + 10:
    time.sleep(0.05)
if program.poll() != 0:
    raise SystemExit(f"the program did not end well: {program.poll()}")
print(f"closed after {time.time() - begin:.1f} s while the keyring waited")
print("a locked keyring holds nobody up")

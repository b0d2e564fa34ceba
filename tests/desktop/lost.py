"""Entries deleted from the keyring while Scopewise lists them: checking and handing over report it,
nothing hangs, and the connection can be removed.

Usage: lost.py [LOOK]: dark, small, zoom."""

import subprocess
import sys

from driver import (close, apply_look, practice_to_hand_over, press, says, start, unlocked_keyring,
                    wait)

look = sys.argv[1] if len(sys.argv) > 1 else ""
SECRETS = ["dbus-send", "--session", "--dest=org.freedesktop.secrets", "--print-reply"]


def entries():
    """Returns the keyring's object path of each Scopewise entry."""
    found = subprocess.run(
        [*SECRETS, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems",
         "dict:string:string:service,app.scopewise.Scopewise"],
        capture_output=True, text=True, check=True).stdout
    return [line.split('"')[1] for line in found.splitlines() if "object path" in line]


unlocked_keyring()
program = start("--practice")
picture = apply_look(look)
press("Bookkeep")
practice_to_hand_over()
press("Save", exact=True)
wait("the keyring", lambda: says("Saved and verified"), 20)
if not entries():
    raise SystemExit("nothing is in the keyring")
for entry in entries():
    subprocess.run([*SECRETS, entry, "org.freedesktop.Secret.Item.Delete"], check=True,
                   stdout=subprocess.DEVNULL)
if entries():
    raise SystemExit("the entries are still there")
press("All connections")
wait("the card", lambda: says("Bookkeep at"))
press("Check Bookkeep")
wait("the message", lambda: says("no longer in the keyring"), 20)
picture("lost-1-card")
press("Hand over Bookkeep")
wait("the message", lambda: says("no longer in the keyring"), 20)
press("Remove Bookkeep")
wait("the prompt", lambda: says("Remove Bookkeep from Scopewise?"))
press("Remove", exact=True)
wait("an empty list", lambda: says("Nothing is saved yet"), 20)
close(program)
print("an entry deleted outside the program is reported")

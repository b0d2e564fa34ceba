"""Searches every place where a secret could be left behind, during use and afterward: the process's
command line and environment, its output, the window's title, the accessibility tree, every file
below the home and run-time folders and in the temporary folders. The search is verified: it finds
the secret in the file it came from, and on the clipboard once copied."""

import os
import re
import subprocess
import time

import driver
from driver import (application, choose_in_dialog, clipboard, close, nodes, practice_to_hand_over,
                    press, says, start, text_of, unlocked_keyring, wait, window)

work = os.environ["HOME"]
out = os.path.join(work, "output")
practice = subprocess.run([driver.PROGRAM, "practice-file", "--app", "bookkeep"],
                          capture_output=True, text=True, check=True).stdout
token = re.search(r"ACCESS TOKEN: *(\S+)", practice).group(1)
secret = re.search(r"CLIENT SECRET: *(\S+)", practice).group(1)
# Whole and by halves: half a secret is a leak too.
NEEDLES = [part.encode() for value in (token, secret)
           for part in (value, value[:len(value) // 2], value[len(value) // 2:])]
NEEDLES += [needle.decode().encode("utf-16-le") for needle in NEEDLES]
searched = 0
# The one file with secrets that the practice store writes for the user.
given = None


def holds(data):
    global searched
    searched += 1
    return any(needle in data for needle in NEEDLES)


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read(64 * 1024 * 1024)
    except OSError:
        return b""


# Older files are not the program's.
SINCE = time.time() - 1


def files():
    """Returns files that contain a secret and were written since the start."""
    found = []
    for top in (work, os.environ["XDG_RUNTIME_DIR"], "/tmp", "/var/tmp", "/dev/shm"):
        for folder, _, entries in os.walk(top):
            for entry in entries:
                path = os.path.join(folder, entry)
                try:
                    new = os.stat(path).st_mtime >= SINCE
                except OSError:
                    continue
                if new and os.path.isfile(path) and not os.path.islink(path) and holds(read(path)):
                    found.append(path)
    return sorted(set(found))


def places(process):
    """Returns the places where a secret was found but must not be."""
    found = []
    for what in ("cmdline", "environ"):
        if holds(read(f"/proc/{process.pid}/{what}")):
            found.append(what)
    for child in subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True,
                                text=True).stdout.split():
        if holds(read(f"/proc/{child}/cmdline")) or holds(read(f"/proc/{child}/environ")):
            found.append(f"child {child}")
    title = subprocess.run(["xprop", "-id", window()], capture_output=True).stdout
    if holds(title):
        found.append("window")
    tree = "\n".join(filter(None, (text_of(node) for node in nodes(application()))))
    described = "\n".join(filter(None, (node.get_description() for node in nodes(application()))))
    if holds(tree.encode()) or holds(described.encode()):
        found.append("accessibility tree")
    if holds(read(out)):
        found.append("output")
    return found + [path for path in files() if path != given]


def assert_no_secret(when, process):
    found = places(process)
    if found:
        raise SystemExit(f"{when}: a secret was found in {found}")


unlocked_keyring()
wrapper = os.path.join(work, "talkative")
with open(wrapper, "w") as file:
    # Make the program log as much as it can.
    file.write(f'#!/bin/sh\nexport RUST_LOG=trace RUST_BACKTRACE=full\n'
               f'exec {driver.PROGRAM} "$@" >>"{out}" 2>&1\n')
os.chmod(wrapper, 0o755)
driver.PROGRAM = wrapper
process = start("--practice")
press("Bookkeep")
press("I already have the credentials")
wait("the practice file", lambda: driver.find("Use this file"))
# Check the search itself: it finds the file with the secrets.
lying = files()
if len(lying) != 1 or "BigCommerceAPI-credentials" not in lying[0]:
    raise SystemExit(f"not exactly the credentials file: {lying}")
given = lying[0]
press("Use this file")
wait("the fields", lambda: says("Check what’s in the file"))
assert_no_secret("with the fields in sight", process)
# It also finds text that isn't secret in every other place.
client = re.search(r"CLIENT ID: *(\S+)", practice).group(1)
tree = "\n".join(filter(None, (text_of(node) for node in nodes(application()))))
title = subprocess.run(["xprop", "-id", window()], capture_output=True).stdout
for what, seen in [("environ", b"RUST_LOG=trace" in read(f"/proc/{process.pid}/environ")),
                   ("cmdline", b"--practice" in read(f"/proc/{process.pid}/cmdline")),
                   ("window", b"Scopewise" in title), ("accessibility tree", client in tree)]:
    if not seen:
        raise SystemExit(f"the search finds nothing in the {what}")
press("Show Access token for ten seconds")
assert_no_secret("with the token in sight", process)
press("Test")
wait("the verdict", lambda: says("Ready. "), 30)
assert_no_secret("after the test", process)
press("Continue")
wait("step 7", lambda: says("Hand the values to"))
press("Copy Access Token")
wait("the token on the clipboard", lambda: clipboard() == token)
assert_no_secret("with the token copied", process)
press("Save", exact=True)
wait("the keyring", lambda: says("Saved and verified"), 20)
receipt = os.path.join(work, "receipt.html")
press("Save receipt")
choose_in_dialog("Save the receipt", receipt)
wait("the receipt", lambda: os.path.exists(receipt) and os.path.getsize(receipt) > 0)
assert_no_secret("with everything saved", process)
close(process)
left = [path for path in files() if path != given]
if left or holds(read(out)):
    raise SystemExit(f"after exit a secret is left in {left or 'the output'}")
print(f"{searched} places searched for two secrets, whole and by halves: found 0")

"""Every place where a secret could be left behind, searched while it is in use and afterwards: the
command line and the environment of the process, its output, the window's title, the accessibility
tree, every file below the home and run-time folders and among the temporary ones. The search is
seen to work: it finds the secret in the file that it came in, and on the clipboard when copied."""

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
# Whole, and by halves: a cut one is as bad.
NEEDLES = [part.encode() for value in (token, secret)
           for part in (value, value[:len(value) // 2], value[len(value) // 2:])]
NEEDLES += [needle.decode().encode("utf-16-le") for needle in NEEDLES]
searched = 0
# The one file that the practice store writes for the merchant.
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


# What lay there before is not the program's.
SINCE = time.time() - 1


def files():
    """Files that hold a secret and were written since the start."""
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
    """Where a secret is found that it must not be."""
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


def nowhere(when, process):
    found = places(process)
    if found:
        raise SystemExit(f"{when}: a secret is left in {found}")


unlocked_keyring()
wrapper = os.path.join(work, "talkative")
with open(wrapper, "w") as file:
    # Whatever the program could say, it is asked to say it all.
    file.write(f'#!/bin/sh\nexport RUST_LOG=trace RUST_BACKTRACE=full\n'
               f'exec {driver.PROGRAM} "$@" >>"{out}" 2>&1\n')
os.chmod(wrapper, 0o755)
driver.PROGRAM = wrapper
process = start("--practice")
press("Bookkeep")
press("I already have the file")
wait("the practice file", lambda: driver.find("Use this file"))
# The search works: the file that holds the secrets is found by it.
lying = files()
if len(lying) != 1 or "BigCommerceAPI-credentials" not in lying[0]:
    raise SystemExit(f"not the credentials file alone, and it: {lying}")
given = lying[0]
press("Use this file")
wait("the fields", lambda: says("Check what the file holds"))
nowhere("with the fields in sight", process)
# So does it in every other place: it sees there what is no secret.
client = re.search(r"CLIENT ID: *(\S+)", practice).group(1)
tree = "\n".join(filter(None, (text_of(node) for node in nodes(application()))))
title = subprocess.run(["xprop", "-id", window()], capture_output=True).stdout
for what, seen in [("environ", b"RUST_LOG=trace" in read(f"/proc/{process.pid}/environ")),
                   ("cmdline", b"--practice" in read(f"/proc/{process.pid}/cmdline")),
                   ("window", b"Scopewise" in title), ("accessibility tree", client in tree)]:
    if not seen:
        raise SystemExit(f"the search sees nothing of the {what}")
press("Show Access token for ten seconds")
nowhere("with the token in sight", process)
press("Test")
wait("the verdict", lambda: says("Ready. "), 30)
nowhere("after the test", process)
press("Continue")
wait("step 7", lambda: says("Hand the values to"))
press("Copy Access Token")
wait("the token on the clipboard", lambda: clipboard() == token)
nowhere("with the token copied", process)
press("Save", exact=True)
wait("the keyring", lambda: says("Saved and read back"), 20)
receipt = os.path.join(work, "receipt.html")
press("Save receipt")
choose_in_dialog("Save the receipt", receipt)
wait("the receipt", lambda: os.path.exists(receipt) and os.path.getsize(receipt) > 0)
nowhere("with everything saved", process)
close(process)
left = [path for path in files() if path != given]
if left or holds(read(out)):
    raise SystemExit(f"after the end a secret is left in {left or 'the output'}")
print(f"{searched} places searched for two secrets, whole and by halves: found 0")

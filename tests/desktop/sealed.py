"""A sealed file saved through the desktop's own dialog and opened by another age program; and one
from that program, opened by a drop and by `scopewise open`.

Usage: sealed.py [LOOK]: dark, small, zoom."""

import json
import os
import pty
import sys
import time

from driver import (Atspi, choose_in_dialog, clipboard, close, apply_look, drop, find,
                    practice_to_hand_over, press, says,
                    shot, start, texts, wait, window, xdotool)

look = sys.argv[1] if len(sys.argv) > 1 else ""
folder = os.path.join(os.environ["HOME"], "sealed")
os.makedirs(folder)


def picture(name):
    shot(f"{name}-{look}" if look else name)


def age(arguments, password):
    """Runs the other program in its own terminal, since it prompts there."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp("age", ["age", *arguments])
    seen = b""
    asked = 0
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        seen += part
        while seen.count(b"passphrase") > asked:
            asked += 1
            time.sleep(0.2)
            os.write(terminal, password.encode() + b"\n")
    os.waitpid(pid, 0)
    return seen.decode(errors="replace")


def type_password(words):
    """Types a password and Enter once the field has the focus; earlier key presses would be
    lost."""
    def has_focus():
        box = find("Password", ("password text", "entry", "text"))
        return box and box.get_state_set().contains(Atspi.StateType.FOCUSED)

    wait("the window", window)
    xdotool("windowfocus", "--sync", window())
    wait("the password field", has_focus)
    xdotool("type", "--delay", "20", words)
    xdotool("key", "Return")


program = start("--practice")
apply_look(look)
press("Dext (Greenback)")
practice_to_hand_over()
press("Create sealed file…")
wait("the password", lambda: says("Strong: six random words"))
wait("six words", lambda: any(text.count("-") == 5 and " " not in text for text in texts()))
picture("7-sealed")
first = next(text for text in texts() if text.count("-") == 5 and " " not in text)
press("New password")
wait("another one", lambda: not says(first))
password = next(text for text in texts() if text.count("-") == 5 and " " not in text)
made = os.path.join(folder, "made.scopewise")
press("Save sealed file…")
choose_in_dialog("Save the sealed file", made)
wait("the file", lambda: says("Saved as made.scopewise"), 30)
picture("7-sealed-written")
press("I’ve noted the password")
if oct(os.stat(made).st_mode & 0o777) != "0o600":
    raise SystemExit("other users can read the sealed file")
# The receipt for it, as a web page.
receipt = os.path.join(folder, "receipt.html")
press("Save receipt")
choose_in_dialog("Save the receipt", receipt)
wait("the receipt", lambda: os.path.exists(receipt) and os.path.getsize(receipt) > 0)
with open(receipt) as file:
    page = file.read()
if "Dext" not in page or "Store-level API accounts" not in page or "k3v9x0q7" in page:
    raise SystemExit(f"unexpected receipt: {page}")
press("Done")
wait("the end", lambda: says("Now finish in Dext"))
close(program)

opened = os.path.join(folder, "opened.json")
said = age(["--decrypt", "--output", opened, made], password)
with open(opened) as file:
    inside = json.load(file)
token = inside["values"]["access_token"]
if not token.startswith("practice") or inside["values"]["client_secret"] is not None:
    raise SystemExit("the other program found unexpected contents")
with open(made, "rb") as file:
    if token.encode() in file.read():
        raise SystemExit("the token is not encrypted")

# The other direction: a file sealed by the other program.
inside["note"] = "Made elsewhere"
with open(opened, "w") as file:
    json.dump(inside, file)
theirs = os.path.join(folder, "theirs.scopewise")
words = "one-two-three-four-five-six"
age(["--encrypt", "--passphrase", "--armor", "--output", theirs, opened], words)
os.remove(opened)

program = start(heading="Which app are you connecting?")
apply_look(look)
drop(theirs)
wait("the prompt", lambda: says("Open a sealed file"))
type_password("wrong-words")
wait("the error message", lambda: says("That password doesn’t open the file"), 30)
picture("7-sealed-wrong")
xdotool("key", "ctrl+a")
xdotool("type", "--delay", "20", words)
xdotool("key", "Return")
wait("step 7", lambda: says("Hand the values to Dext"), 30)
wait("the note", lambda: says("“Made elsewhere”"))
if not says(inside["fingerprint"]):
    raise SystemExit("the fingerprint is not the sender's")
if says(token):
    raise SystemExit("the token is in the accessibility tree")
picture("7-sealed-received")
press("Copy Access token" if find("Copy Access token") else "Copy Access Token")
wait("the clipboard", lambda: says("Clipboard clears in"))
if clipboard() != token:
    raise SystemExit("the clipboard does not hold the token")
close(program)
if clipboard() == token:
    raise SystemExit("the token outlived the window on the clipboard")

for name, content, words in [("empty.scopewise", b"", "isn’t a sealed file"),
                             ("cut.scopewise", open(made, "rb").read()[:120], "is incomplete"),
                             ("large.scopewise", b"age-encryption.org/v1\n" * 20000, "too large to be a sealed file")]:
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    program = start("open", path, heading="Open a sealed file")
    if name == "cut.scopewise":
        type_password("some-words")
    wait(f"the answer to {name}", lambda: says(words), 30)
    press("Cancel")
    close(program)
print("sealed files opened both ways")

"""A sealed file made in the window through the desktop's own dialog, opened by another age
program; and one that the other program made, opened by a drop and by `scopewise open`.

Usage: sealed.py [LOOK]: dark, small, zoom."""

import json
import os
import pty
import sys
import time

from driver import (Atspi, choose_in_dialog, clipboard, close, dress, drop, find,
                    practice_to_hand_over, press, says,
                    shot, start, texts, wait, window, xdotool)

look = sys.argv[1] if len(sys.argv) > 1 else ""
folder = os.path.join(os.environ["HOME"], "sealed")
os.makedirs(folder)


def picture(name):
    shot(f"{name}-{look}" if look else name)


def age(arguments, password):
    """Runs the other program on a terminal of its own, since it asks there."""
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


def typed_into_the_box(words):
    """Types a password and Enter once the box has the focus: keys before that are lost."""
    def has_focus():
        box = find("Password", ("password text", "entry", "text"))
        return box and box.get_state_set().contains(Atspi.StateType.FOCUSED)

    wait("the window", window)
    xdotool("windowfocus", "--sync", window())
    wait("the box", has_focus)
    xdotool("type", "--delay", "20", words)
    xdotool("key", "Return")


program = start("--practice")
dress(look)
press("Dext (Greenback)")
practice_to_hand_over()
press("Sealed file…")
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
press("I have the password")
if oct(os.stat(made).st_mode & 0o777) != "0o600":
    raise SystemExit("others may read the sealed file")
# The receipt beside it, as a page.
receipt = os.path.join(folder, "receipt.html")
press("Save receipt")
choose_in_dialog("Save the receipt", receipt)
wait("the receipt", lambda: os.path.exists(receipt) and os.path.getsize(receipt) > 0)
with open(receipt) as file:
    page = file.read()
if "Dext" not in page or "Store-level API accounts" not in page or "k3v9x0q7" in page:
    raise SystemExit(f"the receipt is not as it should be: {page}")
press("Done")
wait("the end", lambda: says("Done here. Now finish in Dext"))
close(program)

opened = os.path.join(folder, "opened.json")
said = age(["--decrypt", "--output", opened, made], password)
with open(opened) as file:
    inside = json.load(file)
token = inside["values"]["access_token"]
if not token.startswith("practice") or inside["values"]["client_secret"] is not None:
    raise SystemExit("the other program finds something else inside")
with open(made, "rb") as file:
    if token.encode() in file.read():
        raise SystemExit("the token stands in clear")

# The other way round: what the other program sealed.
inside["note"] = "Made elsewhere"
with open(opened, "w") as file:
    json.dump(inside, file)
theirs = os.path.join(folder, "theirs.scopewise")
words = "one-two-three-four-five-six"
age(["--encrypt", "--passphrase", "--armor", "--output", theirs, opened], words)
os.remove(opened)

program = start(heading="Which app are you connecting?")
dress(look)
drop(theirs)
wait("the question", lambda: says("Open a sealed file"))
typed_into_the_box("wrong-words")
wait("the answer", lambda: says("That password does not open the file"), 30)
picture("7-sealed-wrong")
xdotool("key", "ctrl+a")
xdotool("type", "--delay", "20", words)
xdotool("key", "Return")
wait("step 7", lambda: says("Hand the values to Dext"), 30)
wait("the note", lambda: says("“Made elsewhere”"))
if not says(inside["fingerprint"]):
    raise SystemExit("the fingerprint is not the sender's")
if says(token):
    raise SystemExit("the token stands in the accessibility tree")
picture("7-sealed-received")
press("Copy Access token" if find("Copy Access token") else "Copy Access Token")
wait("the clipboard", lambda: says("The clipboard clears in"))
if clipboard() != token:
    raise SystemExit("the clipboard holds something else")
close(program)
if clipboard() == token:
    raise SystemExit("the token outlived the window on the clipboard")

for name, content, words in [("empty.scopewise", b"", "not a sealed file"),
                             ("cut.scopewise", open(made, "rb").read()[:120], "cut off"),
                             ("large.scopewise", b"age-encryption.org/v1\n" * 20000, "far too large")]:
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    program = start("open", path, heading="Open a sealed file")
    if name == "cut.scopewise":
        typed_into_the_box("some-words")
    wait(f"the answer to {name}", lambda: says(words), 30)
    press("Cancel")
    close(program)
print("sealed files opened both ways")

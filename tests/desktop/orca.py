"""Orca, the screen reader: from the start to Done by keyboard alone, through a paste that is refused
and a test with missing scopes. What Orca says is compared with orca.txt, which a person approved.

Usage: orca.py [update]: writes orca.txt anew. Needs orca, speech-dispatcher and openbox."""

import atexit
import difflib
import os
import re
import signal
import subprocess
import sys
import time

import driver
from driver import PROGRAM, close, says, start, wait, window, xdotool

here = os.path.dirname(os.path.abspath(__file__))
home, runtime = os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]
spoken = os.environ["SPOKEN"] = os.path.join(home, "spoken")
open(spoken, "w").close()
transcript, percentages, begun = [], [], []
place = 0


@atexit.register
def end():
    """Ends what was begun: the speech service outlives the session otherwise."""
    for process in reversed(begun):
        process.terminate()


# Also when the test takes too long.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))


def begin(*command):
    begun.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    time.sleep(1)


def no_other_orca():
    """Whether this user runs no Orca: another one, in any session, keeps a new one from starting."""
    return subprocess.run(["pgrep", "-u", str(os.getuid()), "-x", "orca"], stdout=subprocess.DEVNULL).returncode == 1


def said(quiet=1.2):
    """Returns what Orca said, once it has been silent for this many seconds."""
    global place
    since, size, end = time.time(), -1, time.time() + 20
    while time.time() - since < quiet and time.time() < end:
        now = os.path.getsize(spoken)
        with open(spoken, "rb") as file:
            is_speaking = not file.read().endswith(b"\n")
        if now != size or is_speaking and now:
            since, size = time.time(), now
        time.sleep(0.1)
    with open(spoken) as file:
        file.seek(place)
        lines = file.read().splitlines()
        place = file.tell()
    return lines


def note(what, lines):
    """Notes what was said. When a percentage is said depends on the time: Orca says one in ten
    seconds."""
    percentages.extend(line for line in lines if line.endswith(" percent."))
    lines = [line for line in lines if not line.endswith(" percent.")]
    # A sealed file's password is another one each time.
    lines = [re.sub(r"(?<!\S)[a-z]+(-[a-z]+){5}(?!\S)", "(six words)", line) for line in lines]
    transcript.append(f"> {what}")
    transcript.extend(lines)
    print("\n".join(transcript[-len(lines) - 1:]), flush=True)


def in_order(lines):
    """Sorts what was said after each key: what changes together comes in any order."""
    blocks = []
    for line in lines:
        if line.startswith("> "):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return [line for head, *said in blocks for line in (head, *sorted(said))]


def key(name, until=None, quiet=1.2):
    """Presses a key and notes what is said; `until` is a text that the window shows then."""
    xdotool("key", name)
    if until:
        wait(until, lambda: says(until), 30)
    note(name, said(quiet))


def reach(name):
    """Presses Tab until the focus is on the control whose name starts with this. What is said on the
    way is left out."""
    for _ in range(40):
        for node in driver.nodes(driver.application()):
            state = node.get_state_set()
            if state.contains(driver.Atspi.StateType.FOCUSED) and (node.get_name() or "").startswith(name):
                said()
                return
        xdotool("key", "Tab")
        time.sleep(0.4)
    raise SystemExit(f"Tab never reaches {name!r}")


def copy(text):
    """Puts a text on the clipboard as another program."""
    code = ("import gi, sys; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk, Gdk;"
            "c = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD); c.set_text(sys.stdin.read(), -1);"
            "c.store(); Gtk.main()")
    process = subprocess.Popen(["/usr/bin/python3", "-c", code], stdin=subprocess.PIPE, text=True)
    begun.append(process)
    process.stdin.write(text)
    process.stdin.close()
    wait("the text on the clipboard", lambda: driver.clipboard().split() == text.split(), 20)


def practice_file(*options):
    command = [PROGRAM, "practice-file", "--app", "bookkeep", *options]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


settings = os.path.join(home, "speech")
os.makedirs(settings)
with open(os.path.join(settings, "speechd.conf"), "w") as file:
    file.write(f'LogLevel 1\nLogDir "{home}"\nAddModule "writer" "{here}/speech_module.py" ""\n'
               "DefaultModule writer\nDefaultLanguage en\n")
os.makedirs(os.path.join(runtime, "speech-dispatcher"))
begin("openbox")
begin("speech-dispatcher", "--run-single", "--timeout", "0", "--communication-method", "unix_socket",
      "--socket-path", os.path.join(runtime, "speech-dispatcher/speechd.sock"), "--config-dir", settings)
wait("the end of another Orca", no_other_orca, 60)
begin("orca", "--disable", "braille", "--disable", "braille-monitor")
wait("Orca", lambda: os.path.getsize(spoken) > 0, 60)
said(3)

program = start("--practice")
xdotool("windowfocus", "--sync", window())
# Orca misses the first events of a window that has the focus before it is in the tree.
said(3)
for letter in "book":
    key(letter)
key("Down")
key("ctrl+Return", "Open the API page in BigCommerce")
key("ctrl+Return", "Start a new API account")
key("Return")
key("ctrl+Return", "Set the 13 scopes Bookkeep needs")
for _ in range(13):
    key("space")
key("ctrl+Return", "Add the credentials file")
copy("A shopping list: milk, bread")
key("ctrl+v", "There are no values in this text")
# The same again is said again.
key("ctrl+v")
copy(practice_file("--case", "missing-two"))
key("ctrl+v", "Check the values")
key("ctrl+Return", "Test result", quiet=3)
reach("Needs attention")
key("Right")
key("Left")
reach("Marketing")
for name in ("Down", "Up", "Page_Down"):
    key(name)
key("alt+Left", "Check the values")
copy(practice_file())
key("ctrl+v")
key("ctrl+Return", "Ready. ", quiet=3)
key("ctrl+Return", "Hand the values to")
key("ctrl+shift+c")
key("ctrl+shift+c")
reach("Create sealed file")
key("Return")
key("Tab")
key("Tab")
key("Escape")
reach("Done")
key("Return", quiet=3)
key("alt+Home", "Your connections")
close(program)

if not any(said != "0 percent." for said in percentages):
    raise SystemExit(f"the progress was said as {percentages}")
approved = os.path.join(here, "orca.txt")
text = "\n".join(in_order(transcript)) + "\n"
if sys.argv[1:] == ["update"]:
    with open(approved, "w") as file:
        file.write(text)
with open(approved) as file:
    lines = file.read().splitlines()
now = text.splitlines()
for line in difflib.unified_diff(lines, now, "approved", "said now", lineterm="", n=4):
    print(line)
if lines != now:
    raise SystemExit("Orca says something else than what was approved (orca.txt)")
print("what Orca says was approved")

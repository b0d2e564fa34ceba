"""KeePassXC as the keyring: nothing shared, saved, found again after a restart with one question for
all entries, refused, locked, a second entry written by Python's keyring, killed while it asks, removed.

Needs keepassxc and python3-keyring."""

import base64
import json
import os
import subprocess
import time
import uuid
import xml.etree.ElementTree as ET

from driver import close, find, keyring_process, practice_to_hand_over, press, says, shot, start, wait, xdotool

home = os.environ["HOME"]
settings = os.path.join(home, ".config/keepassxc")
os.makedirs(settings)
with open(os.path.join(settings, "keepassxc.ini"), "w") as file:
    file.write("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n"
               "[GUI]\nCheckForUpdates=false\n[FdoSecrets]\nEnabled=true\nShowNotification=false\n")
os.environ["QT_QPA_PLATFORM"] = "xcb"
GROUP = uuid.UUID("6f9d1c2e-3b4a-4c5d-8e6f-7a8b9c0d1e2f")
PASSWORD = "made-up"


def database(name, shared):
    """Creates a database, which shares its only group with other programs if asked to."""
    path = os.path.join(home, f"{name}.kdbx")
    key = f"<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{GROUP}}}</Value></Item></CustomData>"
    with open(path + ".xml", "w") as file:
        file.write("<?xml version='1.0' encoding='UTF-8'?><KeePassFile><Meta><DatabaseName>Made up</DatabaseName>"
                   f"<RecycleBinEnabled>True</RecycleBinEnabled>{key if shared else ''}</Meta><Root><Group>"
                   f"<UUID>{base64.b64encode(GROUP.bytes).decode()}</UUID><Name>Passwords</Name>"
                   "</Group></Root></KeePassFile>")
    subprocess.run(["keepassxc-cli", "import", "-p", path + ".xml", path], check=True, text=True,
                   input=f"{PASSWORD}\n{PASSWORD}\n", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return path


def entries(path):
    """Returns the titles of all entries, each with the group that it is in."""
    told = subprocess.run(["keepassxc-cli", "export", path], input=f"{PASSWORD}\n", text=True,
                          capture_output=True, check=True).stdout
    found = []
    for group in ET.fromstring(told).iter("Group"):
        for entry in group.findall("Entry"):
            title = [text.find("Value").text for text in entry.findall("String") if text.find("Key").text == "Title"]
            found.append((group.find("Name").text, *title))
    return found


def keepassxc(path):
    """Starts KeePassXC with this database open."""
    running = subprocess.Popen(["keepassxc", "--pw-stdin", path], stdin=subprocess.PIPE, text=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    running.stdin.write(f"{PASSWORD}\n")
    running.stdin.close()
    wait("KeePassXC's service", lambda: keyring_process() == str(running.pid), 20)
    time.sleep(1)
    # Without a window manager it would cover Scopewise.
    xdotool("windowmove", dialog("Made up"), 1100, 0)
    return running


def dialog(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                           capture_output=True, text=True).stdout.split()
    return found[-1] if found else None


def question():
    return dialog("Access Request")


def answer(key):
    """Waits for KeePassXC's question and presses a key in it."""
    wait("KeePassXC's question", question, 20)
    time.sleep(0.7)
    if os.environ.get("SCOPEWISE_SHOTS"):
        subprocess.run(["import", "-window", question(), f"{os.environ['SCOPEWISE_SHOTS']}/keepassxc-question.png"])
    xdotool("windowfocus", "--sync", question())
    xdotool("key", key)
    wait("its end", lambda: not question(), 10)


def checked():
    """Returns when the connection was checked last."""
    with open(os.path.join(home, ".local/share/scopewise/connections.json")) as file:
        return json.load(file)["connections"][0]["checked"]["at"]


running = keepassxc(database("closed", shared=False))
program = start("--practice")
press("Bookkeep")
practice_to_hand_over()
press("Save", exact=True)
# It asks for a password, although the only database is open.
wait("KeePassXC's question", lambda: dialog("Unlock Database"), 20)
time.sleep(1)
subprocess.run(["xdotool", "windowfocus", "--sync", dialog("Unlock Database"), "key", "Escape"], check=True)
wait("the words about sharing", lambda: says("it shares nothing with other programs"), 20)
shot("keepassxc-shares-nothing")
running.kill()
running.wait()

path = database("shared", shared=True)
running = keepassxc(path)
press("Try again")
wait("the saved values", lambda: says("Saved and verified"), 20)
wait("where they are", lambda: says("open KeePassXC and look for"))
shot("keepassxc-saved")
saved = entries(path)
if len(saved) != 4 or any(group != "Passwords" for group, _ in saved):
    raise SystemExit(f"not saved in the shared group: {saved}")
press("Done")
if find("Finish anyway"):
    press("Finish anyway")
wait("the end of the wizard", lambda: says("Now finish in Bookkeep"))
close(program)

# After a restart one question is enough for all entries and all that follows.
program = start(heading="Your connections")
press("Check Bookkeep")
answer("Return")
wait("the test", lambda: says("No changes since"), 30)
before = checked()
# It is written in whole seconds.
time.sleep(1.1)
press("Check Bookkeep")
wait("the second test", lambda: checked() != before, 30)
if question():
    raise SystemExit("KeePassXC asked a second time")
close(program)

# The question is closed: nothing is read, and the next try asks again.
program = start(heading="Your connections")
press("Check Bookkeep")
answer("Escape")
wait("the words about the question", lambda: says("question was closed"), 20)
shot("keepassxc-dismissed")

# It is killed while it asks.
press("Check Bookkeep")
wait("KeePassXC's question", question, 20)
running.kill()
running.wait()
wait("the words about its end", lambda: says("ended while Scopewise was using it"), 20)
shot("keepassxc-killed")
running = keepassxc(path)
press("Check Bookkeep")
answer("Return")
wait("the test", lambda: says("No changes since"), 30)

# Locked: it asks for the database's password, and then for access.
subprocess.run(["keepassxc", "--lock"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(1)
press("Check Bookkeep")
wait("KeePassXC's question", lambda: dialog("Unlock Database"), 20)
time.sleep(1)
xdotool("windowfocus", "--sync", dialog("Unlock Database"))
xdotool("type", "--delay", "30", PASSWORD)
xdotool("key", "Return")
wait("the database", lambda: not dialog("Unlock Database"), 20)
end = time.time() + 3
while time.time() < end and not question():
    time.sleep(0.1)
if question():
    answer("Return")
wait("the test", lambda: says("No changes since") and not find("Stop waiting"), 30)

# A second entry with the name of the token, by another program.
with open(os.path.join(home, ".local/share/scopewise/connections.json")) as file:
    known = json.load(file)["connections"][0]["id"]
code = ("import keyring.backends.SecretService as backend, sys; backend.Keyring().set_password('app.scopewise.Scopewise', sys.argv[1] + '/access_token',"
        " 'k3v9x0q7m2n5b8c1z4l6j0h3g7f9999')")
subprocess.run(["/usr/bin/python3", "-c", code, known], check=True, timeout=20)
press("Check Bookkeep")
end = time.time() + 3
while time.time() < end and not question():
    time.sleep(0.1)
if question():
    answer("Return")
wait("the words about another token", lambda: says("differs from what Scopewise saved"), 30)
shot("keepassxc-differs")

# Removed: KeePassXC keeps a copy.
press("Remove Bookkeep")
wait("what remains", lambda: says("KeePassXC moves the values to its recycle bin"), 10)
shot("keepassxc-remove")
press("Remove", exact=True)
wait("the words about the copy", lambda: says("KeePassXC keeps the values in its recycle bin"), 30)
shot("keepassxc-removed")
left = entries(path)
if not left or any(group != "Recycle Bin" for group, _ in left):
    raise SystemExit(f"not only in the recycle bin: {left}")
close(program)
running.kill()
print("KeePassXC was walked whole")

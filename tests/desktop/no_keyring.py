"""A keyring service in which no keyring was ever created: saving asks it for one, the service asks
for a password, and the values are saved in it."""

import subprocess
import time

from driver import keyring_process, practice_to_hand_over, press, says, shot, start, wait, xdotool


def prompt():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"],
                           capture_output=True, text=True).stdout.split()
    return found[-1] if found else None


subprocess.run(["gnome-keyring-daemon", "--start", "--components=secrets"],
               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
alias = subprocess.run(["dbus-send", "--session", "--dest=org.freedesktop.secrets",
                        "--print-reply=literal", "/org/freedesktop/secrets",
                        "org.freedesktop.Secret.Service.ReadAlias", "string:default"],
                       capture_output=True, text=True, check=True).stdout
if alias.strip() != "/":
    raise SystemExit(f"there is a keyring already: {alias}")
program = start("--practice")
press("Bookkeep")
practice_to_hand_over()
# First the question is closed without an answer.
press("Save", exact=True)
wait("the service's question", prompt, 20)
time.sleep(1)
xdotool("windowfocus", "--sync", prompt())
xdotool("key", "Escape")
wait("the words about the question", lambda: says("and its question was closed"), 20)
shot("7-hand-over-dismissed")
# The service is killed while it asks: its question is never answered.
press("Try again")
wait("the service's question", prompt, 20)
subprocess.run(["kill", "-9", keyring_process()], check=True)
wait("the words about its end", lambda: says("program ended while Scopewise was using it"), 20)
wait("the question's end", lambda: not prompt(), 20)
press("Try again")
wait("the service's question", prompt, 20)
time.sleep(1)
xdotool("windowfocus", "--sync", prompt())
xdotool("type", "--delay", "30", "made-up")
xdotool("key", "Tab")
xdotool("type", "--delay", "30", "made-up")
xdotool("key", "Return")
wait("the saved values", lambda: says("Saved and verified"), 30)
program.terminate()
program.wait()
print("a keyring was created, and the values are in it")

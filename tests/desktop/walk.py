"""The whole flow in a real window: a file dropped with XDND, every button pressed through the
accessibility tree, and "Ready" read from it."""

import os
import subprocess
import sys

from driver import PROGRAM, SHOTS, drop, find, press, says, shot, start, wait

dark = "dark" in sys.argv[1:]
suffix = "-dark" if dark else ""


def picture(name):
    shot(name + suffix)


program = start("--practice")
wait("the practice strip", lambda: says("Practice mode: no real store"))
if dark:
    press("Theme: same as system")
    press("Theme: light")
press("Leave practice")
picture("1-app-first")
press("Try it with a practice store")
wait("the practice strip", lambda: says("Practice mode: no real store"))
if SHOTS:
    for app, name in [("CData Sync", "1-app-caution"), ("DropStream", "1-app-dropstream"),
                      ("SynchUP", "1-app-synchup"), ("Dext", "1-app-dext")]:
        press(app)
        picture(name)
press("Bookkeep")
picture("1-app")
press("Continue")
wait("step 2", lambda: says("Open the API page in BigCommerce"))
picture("2-settings")
press("Continue")
wait("step 3", lambda: says("Start a new API account"))
picture("3-account")
press("Continue")
wait("step 4", lambda: says("Set the 13 scopes Bookkeep needs"))
for row in ["Content:", "Customers:", "Information & settings:"]:
    press(row)
picture("4-scopes")
press("Mark all as set")
if find("Continue, not available"):
    raise SystemExit("Continue is not available although every scope is ticked")
press("Continue")
wait("step 5", lambda: says("Add the credentials file"))
wait("the practice file", lambda: says("Your practice file is ready"))
picture("5-credentials")

folder = os.path.join(os.environ["HOME"], "Down loads é")
os.makedirs(folder)
drop(folder)
wait("the message about a folder", lambda: says("This is a folder"))
picture("5-credentials-folder")

good = os.path.join(folder, "BigCommerceAPI-credentials-made-up.txt")
text = subprocess.run(
    [PROGRAM, "practice-file", "--app", "bookkeep"], capture_output=True, text=True, check=True
).stdout
with open(good, "w") as file:
    file.write(text)
account = os.path.join(folder, "account.txt")
with open(account, "w") as file:
    file.write("ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n"
               "API PATH: https://api.bigcommerce.com/accounts/0a1b/graphql\n")
drop(account)
wait("the refusal", lambda: says("This file gives access to the whole account, not just your store"))
picture("5-credentials-refused")
drop(good)
wait("the fields", lambda: says("Check what’s in the file"))
wait("the lead", lambda: says("Everything Bookkeep asks for is here."))
picture("5-fields")
token = next(line.split(": ")[1] for line in text.splitlines() if line.startswith("ACCESS"))
if says(token):
    raise SystemExit("the access token is in the accessibility tree")
press("Test")
wait("the verdict", lambda: says("Ready. All 13 scopes fit."), 30)
picture("6-test")
press("Continue")
wait("step 7", lambda: says("Hand the values to Bookkeep"))
picture("7-hand-over")
for label in ["API Path", "Access Token", "Client ID", "Client Secret"]:
    press("Copy next")
    wait(f"{label} on the clipboard", lambda label=label: says(f"{label} copied"))
board = subprocess.run(
    ["/usr/bin/python3", "-c",
     "import gi; gi.require_version('Gtk','3.0'); from gi.repository import Gtk, Gdk;"
     "print(Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD).wait_for_text())"],
    capture_output=True, text=True).stdout.strip()
secret = next(line.split(": ")[1] for line in text.splitlines() if line.startswith("CLIENT SECRET"))
if board != secret:
    raise SystemExit("the clipboard does not hold the last copied value")
press("Done")
wait("the end", lambda: says("Now finish in Bookkeep"))
picture("7-done")
program.terminate()
program.wait()
print("walked from start to Done")

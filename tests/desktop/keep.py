"""Saves, finds again, checks, replaces and removes connections in a real window, with a real
keyring and a real trash; closes the window in between and resumes.

Usage: keep.py [LOOK]: dark, small, zoom."""

import glob
import json
import os
import sys
import time

from driver import (choose_in_dialog, clipboard, close, apply_look, find, press, says, shot, start,
                    unlocked_keyring, wait, xdotool, window)

look = sys.argv[1] if len(sys.argv) > 1 else ""
home = os.environ["HOME"]
data = os.path.join(home, ".local/share/scopewise")
trash = os.path.join(home, ".local/share/Trash/files")


def picture(name):
    shot(f"{name}-{look}" if look else name)


def index():
    with open(os.path.join(data, "connections.json")) as file:
        return json.load(file)


def to_hand_over(first=True):
    """Goes from step 5 to the hand-over with the practice file."""
    wait("the practice file", lambda: find("Use this file"))
    press("Use this file")
    wait("the fields", lambda: says("Check what’s in the file"))
    press("Test")
    wait("the verdict", lambda: says("Ready. All 13 scopes fit."), 30)
    press("Continue")
    wait("step 7", lambda: says("Hand the values to Bookkeep"))


unlocked_keyring()
program = start("--practice")
apply_look(look)
press("Bookkeep")
press("I have credentials" if find("I have credentials") else "I already have the credentials")
to_hand_over()
picture("7-hand-over-fresh")
token = None
press("Copy Access Token")
wait("the countdown", lambda: says("Clipboard clears in"))
token = clipboard()
if not token.startswith("practice"):
    raise SystemExit(f"not the token: {len(token)} characters")
for label in ["API Path", "Client ID"]:
    press(f"Copy {label}")
press("Copy Client Secret")
press("Save")
wait("the keyring", lambda: says("Saved and verified"))
picture("7-hand-over")
with open(os.path.join(data, "connections.json")) as file:
    if token in file.read():
        raise SystemExit("the token is in the list")
press("Done")
wait("the trash", lambda: says("Moved to the trash: BigCommerceAPI-credentials-"))
picture("7-done")
if clipboard():
    raise SystemExit("the clipboard still holds something")
if len(glob.glob(f"{trash}/BigCommerceAPI-credentials-*.txt")) != 1:
    raise SystemExit(f"not in the trash: {os.listdir(trash)}")

press("All connections")
wait("the card", lambda: says("Bookkeep at Practice store, Ready"))
picture("0-home-one")
press("Check Bookkeep")
wait("the second test", lambda: says("No changes since"), 30)

press("Replace Bookkeep")
wait("the plan", lambda: says("Replace Bookkeep’s API account at Practice store"))
picture("0-plan-begin")
press("Create the new account")
wait("step 3", lambda: says("Start a new API account"))
close(program)

program = start(heading="Start a new API account")
apply_look(look)
if not says("Replacement"):
    raise SystemExit("the replacement was not resumed")
press("I have credentials" if find("I have credentials") else "I already have the credentials")
to_hand_over()
press("Save")
wait("the keyring", lambda: says("Saved and verified"))
press("Copy next")
close(program)

program = start(heading="Your values are in the system keyring")
apply_look(look)
picture("5-left")
press("Use the saved values")
wait("step 7", lambda: says("Hand the values to Bookkeep"))
for label in ["API Path", "Access Token", "Client ID", "Client Secret"]:
    press("Copy next")
press("Done")
press("Continue replacing")
wait("the plan", lambda: says("Step 2 of 6, done"))
press("Yes, it works")
wait("the plan", lambda: says("Step 3 of 6, done"))
press("List its webhooks")
wait("the webhooks", lambda: says("2 webhooks will be deleted with it"), 20)
picture("0-plan-half")
press("I’ve deleted it")
wait("the answer", lambda: says("Step 5 of 6, done"), 20)
picture("0-plan-end")
press("All connections")
wait("two cards", lambda: says("2 connections to 1 store"))
picture("0-home-two")
press("Remove Bookkeep")
wait("the question", lambda: says("Remove Bookkeep from Scopewise?"))
picture("0-home-remove")
press("Don’t remove")
press("Remove Bookkeep")
wait("the question", lambda: says("Remove Bookkeep from Scopewise?"))
press("Remove", exact=True)
wait("one card", lambda: says("1 connection to 1 store"))
if len(index()["connections"]) != 1 or index()["leftover"]:
    raise SystemExit(f"unexpected list: {index()}")
close(program)

program = start(heading="Your connections")
close(program)
print("kept, found again, replaced and removed")

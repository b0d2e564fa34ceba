"""From the start to Done by keyboard alone: real key presses, no mouse, no accessibility actions.
The visible text is read from the accessibility tree; on every screen, everything focusable has a
name, and something has the focus."""

import time

from driver import (application, clipboard, find, nodes, says, start, text_of, wait, window,
                    xdotool)

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

looked = 0


def key(*keys):
    for name in keys:
        xdotool("key", "--delay", 40, name)
        time.sleep(0.12)
    time.sleep(0.2)


def has(node, state):
    return node.get_state_set().contains(state)


def names():
    """Checks that everything that can have the focus has a name."""
    global looked
    nameless = []
    for node in nodes(application()):
        try:
            if has(node, Atspi.StateType.FOCUSABLE) and not text_of(node).strip():
                if node.get_role_name() not in ("frame", "window", "entry", "text"):
                    nameless.append(node.get_role_name())
                elif node.get_role_name() in ("entry", "text") and not node.get_name():
                    nameless.append(node.get_role_name())
            looked += 1
        except Exception:
            continue
    if nameless:
        raise SystemExit(f"focusable without a name: {nameless}")


def focused():
    for node in nodes(application()):
        try:
            if has(node, Atspi.StateType.FOCUSED) and node.get_role_name() not in ("frame", "window"):
                return node.get_name() or text_of(node)
        except Exception:
            continue
    return None


def screen(words):
    wait(words, lambda: says(words), 30)
    time.sleep(0.3)
    names()


def focus_on(start, most=40):
    """Presses Tab until the focused control's name starts with `start`."""
    for _ in range(most):
        here = focused() or ""
        if here.startswith(start):
            return
        key("Tab")
    raise SystemExit(f"Tab never reaches {start!r}; the focus is on {focused()!r}")


start()
xdotool("windowfocus", "--sync", window())
screen("Which app are you connecting?")
if not (focused() or "").startswith("Search"):
    raise SystemExit(f"the initial focus is on {focused()!r}")
# The practice store, found with Tab and pressed with Enter.
focus_on("Try it with a practice store")
key("Return")
wait("practice", lambda: says("Practice mode: no real store is affected"))
key("ctrl+f")
xdotool("type", "--delay", 40, "bookkeep")
time.sleep(0.3)
key("Down", "Return")
wait("the app", lambda: says("13 scopes, all Read-only"))
key("ctrl+Return")
screen("Open the API page in BigCommerce")
key("ctrl+Return")
screen("Start a new API account")
# Press Enter on Copy, which has the focus.
key("Return")
wait("the copy", lambda: clipboard() == "Bookkeep")
key("ctrl+Return")
screen("Set the 13 scopes Bookkeep needs")
for _ in range(13):
    key("space")
wait("every scope", lambda: find("13 of 13") or says("13 of 13"))
key("shift+space")
wait("the last scope to be unticked", lambda: says("12 of 13"))
key("space")
# F6 cycles through the parts of the window.
for expected in ("Continue", "All connections", "What is"):
    key("F6")
    if not (focused() or "").startswith(expected):
        raise SystemExit(f"F6 moves the focus to {focused()!r}, not to {expected!r}")
key("shift+F6")
if not (focused() or "").startswith("All connections"):
    raise SystemExit(f"Shift+F6 moves the focus to {focused()!r}")
# The list of keys is shown, and Esc returns to the previous screen.
key("F1")
screen("Keys and terms")
key("Escape")
wait("the step", lambda: not says("Close a dialog, stop a test"))
key("ctrl+Return")
screen("Add the credentials file")
wait("the practice file", lambda: find("Use this file"))
focus_on("Use this file")
key("Return")
screen("Check what’s in the file")
key("ctrl+Return")
screen("Test result")
wait("the verdict", lambda: says("Ready"), 30)
key("alt+Left")
screen("Check what’s in the file")
key("ctrl+Return")
screen("Test result")
key("ctrl+Return")
screen("Hand the values to Bookkeep")
for _ in range(4):
    key("ctrl+shift+c")
wait("all four", lambda: says("4 of 4 copied"))
# The zoom can be changed by keyboard too.
key("ctrl+plus")
wait("a larger size", lambda: find("Size: 110") is not None)
key("ctrl+0")
wait("the usual size", lambda: find("Size: 100") is not None)
focus_on("Done")
key("Return")
screen("Now finish in Bookkeep")
key("alt+Home")
screen("Your connections")
print(f"walked by keyboard alone; {looked} nodes looked at, none without a name")

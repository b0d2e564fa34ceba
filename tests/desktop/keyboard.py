"""From the start to Done with the keyboard alone: real key presses, no mouse, no accessibility
action. What is in sight is read from the accessibility tree, and on every screen each thing that
can have the focus has a name, and the focus is somewhere."""

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
    """Everything that can have the focus has a name."""
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
        raise SystemExit(f"can have the focus and has no name: {nameless}")


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
    """Tab by Tab to the control whose name begins like this."""
    for _ in range(most):
        here = focused() or ""
        if here.startswith(start):
            return
        key("Tab")
    raise SystemExit(f"Tab never comes to {start!r}; it is at {focused()!r}")


start()
xdotool("windowfocus", "--sync", window())
screen("Which app are you connecting?")
if not (focused() or "").startswith("Search"):
    raise SystemExit(f"the focus begins at {focused()!r}")
# The practice store, found with Tab and pressed with Enter.
focus_on("Try it with a practice store")
key("Return")
wait("practice", lambda: says("Practice store. Nothing here touches a real shop"))
key("ctrl+f")
xdotool("type", "--delay", 40, "bookkeep")
time.sleep(0.3)
key("Down", "Return")
wait("the app", lambda: says("13 rows, all Read-only"))
key("ctrl+Return")
screen("Open the API page in BigCommerce")
key("ctrl+Return")
screen("Start a new API account")
# Enter on Copy, which has the focus.
key("Return")
wait("the copy", lambda: clipboard() == "Bookkeep")
key("ctrl+Return")
screen("Set the 13 rows Bookkeep needs")
for _ in range(13):
    key("space")
wait("every row", lambda: find("13 of 13") or says("13 of 13"))
key("shift+space")
wait("the last row back", lambda: says("12 of 13"))
key("space")
# The parts of the window, one after the other and round.
for expected in ("Continue", "All connections", "What is"):
    key("F6")
    if not (focused() or "").startswith(expected):
        raise SystemExit(f"F6 leads to {focused()!r} and not to {expected!r}")
key("shift+F6")
if not (focused() or "").startswith("All connections"):
    raise SystemExit(f"Shift+F6 leads to {focused()!r}")
# The keys are told, and Esc leads back to where one was.
key("F1")
screen("Keys and words")
key("Escape")
wait("the step", lambda: not says("Close a dialog, stop a test"))
key("ctrl+Return")
screen("Bring in the credentials file")
wait("the practice file", lambda: find("Use this file"))
focus_on("Use this file")
key("Return")
screen("Check what the file holds")
key("ctrl+Return")
screen("Test result")
wait("the verdict", lambda: says("Ready"), 30)
key("alt+Left")
screen("Check what the file holds")
key("ctrl+Return")
screen("Test result")
key("ctrl+Return")
screen("Hand the values to Bookkeep")
for _ in range(4):
    key("ctrl+shift+c")
wait("all four", lambda: says("4 of 4 copied"))
# The look of the window by the keyboard too.
key("ctrl+plus")
wait("a larger size", lambda: find("Size: 110") is not None)
key("ctrl+0")
wait("the usual size", lambda: find("Size: 100") is not None)
focus_on("Done")
key("Return")
screen("Done here. Now finish in Bookkeep")
key("alt+Home")
screen("Your connections")
print(f"walked by keyboard alone; {looked} nodes looked at, none without a name")

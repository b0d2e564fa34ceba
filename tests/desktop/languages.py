"""Every screen of the flow in one language, driven by keys alone: for visual review, and to check
that the language and its fonts are used from the first frame on.

Usage: session.sh languages.py CODE [SIZE] [small]; SCOPEWISE_SHOTS names the folder."""

import os
import sys
import time

from driver import says, shot, start, wait, window, words, xdotool

code = sys.argv[1]
size = sys.argv[2] if len(sys.argv) > 2 else "100"
settings = os.path.join(os.environ["HOME"], ".config/scopewise")
os.makedirs(settings)
with open(os.path.join(settings, "settings.toml"), "w") as file:
    file.write(f'[window]\ntheme = "light"\nsize = {size}\nlanguage = "{code}"\n')


start("--practice", heading=words(code, "app-heading-first"))
if "small" in sys.argv:
    xdotool("windowsize", window(), 760, 560)
time.sleep(0.5)
picture = lambda name: shot(f"{code}-{name}")
xdotool("windowfocus", "--sync", window())
xdotool("key", "ctrl+f")
xdotool("type", "Bookkeep")
xdotool("key", "Down", "Return")
time.sleep(0.6)
picture("1-app")
for name in ["2-settings", "3-account", "4-scopes"]:
    xdotool("key", "ctrl+Return")
    time.sleep(0.6)
    picture(name)
for _ in range(13):
    xdotool("key", "space")
    time.sleep(0.25)
xdotool("key", "ctrl+Return")
time.sleep(0.8)
picture("5-credentials")
xdotool("key", "Return")
time.sleep(0.8)
picture("5-fields")
xdotool("key", "ctrl+Return")
time.sleep(3)
picture("6-test")
xdotool("key", "ctrl+Return")
wait("step 7", lambda: says(words(code, "handover-copy-next")), 20)
picture("7-hand-over")
xdotool("key", "F1")
time.sleep(0.5)
picture("keys")
xdotool("key", "Escape")
xdotool("key", "alt+Home")
time.sleep(0.6)
picture("home")
wait("all connections", lambda: says(words(code, "home-heading")))
print("looked at all of it")

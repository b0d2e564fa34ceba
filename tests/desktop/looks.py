"""Screenshots of every step in unusual windows: small, at 150 % and at 200 % zoom. For visual
review, not a test. Usage: session.sh looks.py small|zoom|zoom200|normal [APP]"""

import sys
import time

from driver import find, press, says, shot, start, wait, window, xdotool, zoom

kind = sys.argv[1]
app = sys.argv[2] if len(sys.argv) > 2 else "Bookkeep"
program = start("--practice")
wait("the practice strip", lambda: says("Practice mode: no real store"))
if kind == "small":
    xdotool("windowsize", window(), 760, 560)
if kind.startswith("zoom"):
    zoom(200 if kind == "zoom200" else 150)
time.sleep(0.5)
name = f"{kind}-{app.split()[0].lower()}"
press(app)
shot(f"{name}-1-app")
if find("As the guide says"):
    press("As the guide says")
press("Continue")
shot(f"{name}-2-settings")
press("Continue")
shot(f"{name}-3-account")
press("Continue")
shot(f"{name}-4-scopes")
press("Mark all as set")
press("Continue")
shot(f"{name}-5-credentials")
press("Use this file")
wait("the fields", lambda: says("Check what’s in the file"))
shot(f"{name}-5-fields")
press("Test")
wait("the verdict", lambda: says("Test result"))
shot(f"{name}-6-test")
press("Continue")
shot(f"{name}-7-hand-over")
program.terminate()

"""How much processor time the window takes while nobody does anything, at every step.

Usage: idle.py [SECONDS [once]]; prints a line for each step and fails above one hundredth; with "once"
only the first step. A window whose thread does not wake up draws no picture. Run by hand."""

import os
import sys
import time

from driver import find, press, says, start, wait

seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
TICKS = os.sysconf("SC_CLK_TCK")
process = start("--practice")
worst = 0.0


def used():
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def wakings():
    """How often the window's thread has come back from waiting."""
    with open(f"/proc/{process.pid}/task/{process.pid}/status") as file:
        return sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)


def rest(name):
    """Lets the window alone. Toasts and slides end first; the accessibility bus asks no more."""
    global worst
    time.sleep(6)
    before, woken = used(), wakings()
    time.sleep(seconds)
    share = (used() - before) / seconds
    worst = max(worst, share)
    print(f"{name:>24}: {share * 100:.2f} % of a processor in {seconds:.0f} s; the window's thread "
          f"woke {wakings() - woken} times", flush=True)


rest("1 your app")
if sys.argv[2:] == ["once"]:
    process.terminate()
    process.wait()
    raise SystemExit(0 if worst <= 0.01 else "the window is not idle")
press("Bookkeep")
rest("1 an app chosen")
press("Continue")
rest("2 settings")
press("Continue")
rest("3 account")
press("Continue")
rest("4 scopes")
press("Tick all")
press("Continue")
wait("the practice file", lambda: find("Use this file"))
rest("5 credentials")
press("Use this file")
wait("the fields", lambda: says("Check what the file holds"))
rest("5 fields")
press("Test")
wait("the verdict", lambda: says("Ready. "), 30)
rest("6 result")
press("Continue")
wait("step 7", lambda: says("Hand the values to"))
rest("7 hand over")
press("All connections")
rest("0 connections")
process.terminate()
process.wait()
if worst > 0.01:
    raise SystemExit(f"the window is not idle: {worst * 100:.1f} %")
print("the window is idle on every step")

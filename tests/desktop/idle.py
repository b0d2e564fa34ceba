"""CPU time that the idle window uses at every step.

Usage: idle.py [SECONDS [once]]; prints a line per step, with "once" only the first. Fails if the
window's thread wakes up or more than 0.2 % of a CPU is used (one tick is 10 ms). A window whose
thread doesn't wake up draws no frames. Run by `.ci/speed`."""

import os
import sys
import time

from driver import find, press, says, start, wait

seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
TICKS = os.sysconf("SC_CLK_TCK")
process = start("--practice")
worst, wakes = 0.0, 0


def used():
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def wakings():
    """Returns how often the window's thread has woken up."""
    with open(f"/proc/{process.pid}/task/{process.pid}/status") as file:
        return sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)


def rest(name):
    """Measures the idle window, once toasts and animations have ended and the accessibility bus has
    settled."""
    global worst, wakes
    time.sleep(6)
    before, woken = used(), wakings()
    time.sleep(seconds)
    share, woke = (used() - before) / seconds, wakings() - woken
    worst, wakes = max(worst, share), wakes + woke
    print(f"{name:>24}: {share * 100:.2f} % of a processor in {seconds:.0f} s; the window's thread "
          f"woke {woke} times", flush=True)


rest("1 your app")
if sys.argv[2:] == ["once"]:
    process.terminate()
    process.wait()
    raise SystemExit("the window is not idle" if wakes or worst > 0.002 else 0)
press("Bookkeep")
rest("1 an app chosen")
press("Continue")
rest("2 settings")
press("Continue")
rest("3 account")
press("Continue")
rest("4 scopes")
press("Mark all as set")
press("Continue")
wait("the practice file", lambda: find("Use this file"))
rest("5 credentials")
press("Use this file")
wait("the fields", lambda: says("Check what’s in the file"))
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
if wakes or worst > 0.002:
    raise SystemExit(f"the window is not idle: {worst * 100:.2f} %, its thread woke {wakes} times")
print("the window is idle on every step")

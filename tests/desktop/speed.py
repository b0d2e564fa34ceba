"""Scopewise's speed compared with a bare window of the same toolkit and with similar programs: time
to the first frame, memory, a key press, a dropped file. Prints a table. Usage: speed.py ROUNDS;
BARE, BARER (without the system's fonts) and SCOPEWISE name the programs. Run by `.ci/speed`."""

import ctypes
import os
import shutil
import statistics
import sys
import time

import driver
from driver import press, says, wait, window, xdotool
from measure import X, XTEST, display, key, screen, start

rounds = int(sys.argv[1])
bare, scopewise = os.environ["BARE"], os.environ["SCOPEWISE"]


def table(programs):
    """Returns the medians over all rounds, each of which starts every program once."""
    results = {name: [] for name in programs}
    for name, command in programs.items():
        start(command)
    for _ in range(rounds):
        for name, command in programs.items():
            results[name].append(start(command))
    return {name: [statistics.median(column) for column in zip(*runs)]
            for name, runs in results.items()}


programs = {"a bare window": [bare], "the same without the system's fonts": [os.environ["BARER"]],
            "Scopewise": [scopewise]}
for name, command in [("KeePassXC", "keepassxc"), ("Passwords and Keys", "seahorse")]:
    if shutil.which(command):
        programs[name] = [command]
found = table(programs)
base = found["a bare window"]
print("| | start to the first frame | memory (RSS) | memory (share, PSS) |")
print("|---|---|---|---|")
for name, (took, rss, pss) in found.items():
    print(f"| {name} | {took * 1000:.0f} ms ({took / base[0]:.2f}) | {rss:.0f} MiB "
          f"({rss / base[1]:.2f}) | {pss:.0f} MiB ({pss / base[2]:.2f}) |")
sizes = {name: os.path.getsize(programs[name][0]) / 2**20 for name in ("a bare window", "Scopewise")}
print(f"\nSize of the program: {sizes['Scopewise']:.1f} MiB, "
      f"{sizes['Scopewise'] - sizes['a bare window']:.1f} MiB above the bare window's "
      f"{sizes['a bare window']:.1f} MiB")

# From a key press in the search field to the next frame with different text in the field.
driver.PROGRAM = scopewise
process = driver.start()
xdotool("windowfocus", "--sync", window())
time.sleep(1)


def box():
    return [screen.memory[screen.begin + y * screen.line + 300 * 4:
                          screen.begin + y * screen.line + 560 * 4] for y in range(134, 158)]


times = []
B, BACKSPACE = 0x62, 0xFF08
for turn in range(40):
    time.sleep(0.25)
    before, begun = box(), time.perf_counter()
    key(B if turn % 2 == 0 else BACKSPACE)
    while box() == before:
        if time.perf_counter() - begun > 5:
            raise SystemExit("a key press changes nothing")
    times.append(time.perf_counter() - begun)
print(f"Key to the next frame: median {statistics.median(times) * 1000:.0f} ms, "
      f"at most {max(times) * 1000:.0f} ms, over {len(times)} keys "
      "(the search over all apps)")

# A real drop, from releasing the mouse button to the green check marks of the fields.
TICK = bytes([0x3A, 0x6E, 0x1C])


path = os.path.join(os.environ["HOME"], "BigCommerceAPI-credentials-made-up.txt")
with open(path, "w") as file:
    file.write("ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n"
               "CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n"
               "CLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f567883f9a0c7be1d2485690ab7cde12ab34\n"
               "API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n")
press("Bookkeep")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))
source = driver.drag_over(path)


def ticks():
    for y in range(280, 800, 3):
        line = screen.begin + y * screen.line
        if screen.memory[line + 700 * 4:line + 1030 * 4].find(TICK) >= 0:
            return True
    return False


if ticks():
    raise SystemExit("there are check marks before the drop")
begun = time.perf_counter()
XTEST.XTestFakeButtonEvent(display, 1, 0, ctypes.c_ulong(0))
X.XFlush(display)
while not ticks():
    if time.perf_counter() - begun > 10:
        raise SystemExit("no field appeared")
print(f"Drop to the fields on the screen: {(time.perf_counter() - begun) * 1000:.0f} ms")
source.kill()
process.terminate()
process.wait()

"""The connections of an agency. First their cost: the program is started with none, 12, 500 and
5,000 of them, and the mouse is moved over them; prints a table. Then one of 5,000 is found by
keyboard, one app and one state are filtered, and a round of checks is started. The list is made up.
Usage: many.py [ROUNDS]; SCOPEWISE_SHOTS names a folder for screenshots."""

import json
import os
import statistics
import subprocess
import sys
import time

import driver
from driver import close, press, says, shot, wait, window, xdotool
from first_frame import Screen

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1
screen = Screen(os.environ["SCOPEWISE_FRAMEBUFFER"])
data = os.path.join(os.environ["HOME"], ".local/share/scopewise")
path = os.path.join(data, "connections.json")
GRID = [(x, y) for x in range(20, 1000, 70) for y in range(20, 700, 60)]
APPS = [("bookkeep", "Bookkeep"), ("cdata", "CData Sync"), ("dropstream", "DropStream"),
        ("synchup", "SynchUP"), ("dext", "Dext (Greenback)")]
ROWS = ["content", "customers", "information_settings", "marketing", "orders",
        "order_transactions", "products", "carts", "checkouts", "sites_routes"]
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TICK = os.sysconf("SC_CLK_TCK")


def print_of(number):
    """Returns four characters of the alphabet used for fingerprints."""
    return "".join(LETTERS[number // 32**place % 32] for place in (3, 2, 1, 0))


def connections(count):
    now = int(time.time())
    for number in range(count):
        app, name = APPS[number % len(APPS)]
        store = f"Harbour {number // len(APPS)} & Finch"
        gaps = number % 10 == 7
        checked = {"at": now - 60, "verdict": "gaps" if gaps else "ready", "open": ROWS[gaps:],
                   "missing": ROWS[:gaps], "store_name": store, "plan": "Plus"}
        saved = {"id": f"st{number // len(APPS):06d}ab/{app}/{print_of(number)}-{print_of(number * 7)}",
                 "store_name": store, "app_name": name, "account_name": f"{name} account",
                 "saved_at": now - 30 * 86400,
                 "rows": [{"scope": row, "level": "read-only"} for row in ROWS]}
        if number % 13 != 3:
            saved |= {"checked": checked, "same_before": now - 86400}
        yield saved


def write(count):
    os.makedirs(data, exist_ok=True)
    for name in ("connections.json", "connections.backup.json", "session.json"):
        if os.path.exists(os.path.join(data, name)):
            os.remove(os.path.join(data, name))
    if count:
        # As Scopewise writes it.
        lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in connections(count))
        with open(path, "w") as file:
            file.write(f'{{"version": 1, "connections": [\n{lines}], "leftover": []}}\n')


def seen():
    return [screen.at(*point) for point in GRID]


def processor(pid):
    """Returns the CPU seconds that a process has used."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def measure():
    """Returns the seconds to the first frame, the memory in MiB two seconds later, and the CPU
    seconds for twenty mouse moves over the cards."""
    empty = seen()
    begun = time.perf_counter()
    program = subprocess.Popen([driver.PROGRAM])
    driver.started.append(program)
    while seen() == empty:
        if time.perf_counter() - begun > 60 or program.poll() is not None:
            raise SystemExit("no window appeared")
        time.sleep(0.001)
    took = time.perf_counter() - begun
    time.sleep(2)
    with open(f"/proc/{program.pid}/smaps_rollup") as file:
        held = next(int(line.split()[1]) / 1024 for line in file if line.startswith("Pss:"))
    window()
    before = processor(program.pid)
    for step in range(20):
        xdotool("mousemove", str(500 + step % 2 * 90), str(300 + step * 9))
        time.sleep(0.1)
    moved = processor(program.pid) - before
    program.terminate()
    program.wait()
    end = time.time() + 20
    while seen() != empty and time.time() < end:
        time.sleep(0.05)
    time.sleep(0.3)
    return took, held, moved


COUNTS = (0, 12, 500, 5000)
found = {count: [] for count in COUNTS}
for turn in range(rounds + 1):
    for count in COUNTS:
        write(count)
        result = measure()
        # The first round only warms up the disk cache.
        if turn:
            found[count].append(result)
medians = {count: [statistics.median(column) for column in zip(*runs)]
           for count, runs in found.items()}
print("| connections | start to the first frame | memory (PSS) | 20 moves of the mouse |")
print("|---|---|---|---|")
for count, (took, held, moved) in medians.items():
    print(f"| {count:,} | {took * 1000:.0f} ms ({took / medians[0][0]:.2f}) | {held:.0f} MiB | "
          f"{moved * 1000:.0f} ms of the processor |")

write(5000)
program = driver.start(heading="Your connections")
wait("the number", lambda: says("5000 connections to 1000 stores") or says("5,000 connections"))
shot("0-home-many")
built = sum(text.startswith("Remove ") for text in driver.texts())
if not 0 < built < 60:
    raise SystemExit(f"unexpected number of cards built: {built}")
xdotool("windowfocus", "--sync", window())
xdotool("key", "ctrl+f")
xdotool("type", "--delay", "30", "dropstream ST000777")
wait("the search result",
     lambda: [text for text in driver.texts() if text.startswith("Remove ")]
     == ["Remove DropStream at Harbour 777 & Finch"])
shot("0-home-found")
press("Show all")
wait("all of them", lambda: says("Remove DropStream at Harbour 1 &"))
press("Status: Any status")
time.sleep(0.3)
shot("0-home-states")
press("Not tested")
wait("the untested connections", lambda: says("Check these "))
if any("Not ready" in text for text in driver.texts() if text.startswith("Remove ")):
    raise SystemExit("the filter shows other connections")
press("App: All apps")
press("SynchUP")
wait("the connections of one app", lambda: says("App: SynchUP"))
apps = {text.split(" at ")[0] for text in driver.texts() if text.startswith("Remove ")}
if apps != {"Remove SynchUP"}:
    raise SystemExit(f"the filter for one app shows {apps}")
# This session's keyring has none of them: each is looked up and reported as missing or locked.
press("Check these")
wait("the round", lambda: says("Pause") or says("and its question was closed") or says("no keyring has been created")
     or says("no longer in the keyring"))
close(program)
print("five thousand connections searched")

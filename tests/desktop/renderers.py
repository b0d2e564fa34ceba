"""Scopewise drawn by the processor compared with the same through OpenGL, a bare window of the same
toolkit, and GNOME's Passwords and Keys: start, memory, and the processor time of starting, scrolling
and moving the mouse. Prints tables. Usage: renderers.py ROUNDS; BARE and SCOPEWISE name the programs.
Run by `.ci/speed`."""

import os
import shutil
import statistics
import sys
import time

from measure import end, launch, memory, move, processor, wheel

rounds = int(sys.argv[1])
bare, scopewise = os.environ["BARE"], os.environ["SCOPEWISE"]
# In the list of apps, in points from the window's corner.
LIST = (400, 300)


def used(pid, act):
    """Returns the processor time of 60 actions at 16 a second, and what comes after them."""
    before = processor(pid)
    for turn in range(60):
        act(turn)
        time.sleep(1 / 16)
    time.sleep(0.5)
    return processor(pid) - before


def measure(command, env, scale):
    program, took, empty = launch(command, env)
    time.sleep(max(0.0, 2 - took))
    begun = processor(program.pid)
    held = memory(program.pid)[0]
    row = [took * 1000, held, begun * 1000]
    if command[0] == scopewise:
        x, y = (int(at * scale) for at in LIST)
        move(x, y)
        time.sleep(1)
        row.append(used(program.pid, lambda turn: wheel(turn < 30)) * 1000)
        row.append(used(program.pid, lambda turn: move(x + turn % 2 * 3, y + turn % 20 * 4)) * 1000)
    end(program, empty)
    return row


def table(programs, scale):
    runs = {name: [] for name in programs}
    for turn in range(rounds + 1):
        for name, (command, env) in programs.items():
            row = measure(command, env, scale)
            # The first start reads the program from the disk.
            if turn > 0:
                runs[name].append(row)
    return {name: [statistics.median(column) for column in zip(*rows)]
            for name, rows in runs.items()}


def show(found, base, heads):
    print("| | " + " | ".join(heads) + " |\n|" + "---|" * (len(heads) + 1))
    for name, row in found.items():
        cells = [f"{value:.0f} ({value / base[place]:.2f})" if place < len(base) else f"{value:.0f}"
                 for place, value in enumerate(row)]
        print(f"| {name} | " + " | ".join(cells) + " |")
    print()


drawn = {"SCOPEWISE_RENDERER": ""}
opengl = {"SCOPEWISE_RENDERER": "opengl"}
programs = {"a bare window": ([bare], {}), "Scopewise, drawn by the processor": ([scopewise], drawn),
            "Scopewise, OpenGL": ([scopewise], opengl)}
if shutil.which("seahorse"):
    programs["Passwords and Keys"] = (["seahorse"], {})
heads = ["start to the first frame, ms", "memory (RSS), MiB", "processor to 2 s, ms"]
found = table(programs, 1)
show({name: row[:3] for name, row in found.items()}, found["a bare window"], heads)
heads = ["60 turns of the wheel, ms", "60 moves of the mouse, ms"]
for scale in (1, 2):
    if scale == 2:
        os.environ["WINIT_X11_SCALE_FACTOR"] = "2"
        names = ("Scopewise, drawn by the processor", "Scopewise, OpenGL")
        found = table({name: programs[name] for name in names}, 2)
    moved = {name: row[3:] for name, row in found.items() if len(row) > 3}
    print(f"At scale {scale}, processor time:")
    show(moved, moved["Scopewise, OpenGL"], heads)

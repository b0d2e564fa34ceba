"""Measures programs on the test display: first frame, memory, processor time, keys and the mouse
without starting a process for each. Used by speed.py and renderers.py."""

import ctypes
import os
import subprocess
import time

from first_frame import Screen

screen = Screen(os.environ["SCOPEWISE_FRAMEBUFFER"])
X = ctypes.CDLL("libX11.so.6")
XTEST = ctypes.CDLL("libXtst.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(X.XOpenDisplay(None))
GRID = [(x, y) for x in range(20, 1000, 70) for y in range(20, 700, 60)]
TICKS = os.sysconf("SC_CLK_TCK")


def seen():
    return [screen.at(*point) for point in GRID]


def key(name):
    """Presses and releases a key."""
    code = X.XKeysymToKeycode(display, ctypes.c_ulong(name))
    for down in (1, 0):
        XTEST.XTestFakeKeyEvent(display, code, down, ctypes.c_ulong(0))
    X.XFlush(display)


def move(x, y):
    """Moves the mouse."""
    XTEST.XTestFakeMotionEvent(display, -1, x, y, ctypes.c_ulong(0))
    X.XFlush(display)


def wheel(down):
    """Turns the mouse wheel by one step."""
    for pressed in (1, 0):
        XTEST.XTestFakeButtonEvent(display, 5 if down else 4, pressed, ctypes.c_ulong(0))
    X.XFlush(display)


def memory(pid):
    """Returns a process's resident memory (RSS) and its proportional share (PSS), in MiB."""
    held = {}
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            fields = line.split()
            if fields[0] in ("Rss:", "Pss:"):
                held[fields[0]] = int(fields[1]) / 1024
    return held["Rss:"], held["Pss:"]


def processor(pid):
    """Returns the processor time that a process has used, in seconds."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def launch(command, env=None):
    """Starts a program and returns it with the seconds to its first frame."""
    empty = seen()
    begun = time.perf_counter()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**os.environ, **(env or {})})
    while seen() == empty:
        if time.perf_counter() - begun > 60 or program.poll() is not None:
            raise SystemExit(f"{command[0]} shows nothing")
        time.sleep(0.001)
    return program, time.perf_counter() - begun, empty


def end(program, empty):
    """Ends a program and waits until its window is gone."""
    program.terminate()
    program.wait()
    until = time.time() + 20
    while seen() != empty and time.time() < until:
        time.sleep(0.05)
    time.sleep(0.3)


def start(command):
    """Returns the seconds to the first frame, and the memory two seconds later."""
    program, took, empty = launch(command)
    time.sleep(2)
    held = memory(program.pid)
    end(program, empty)
    return took, *held

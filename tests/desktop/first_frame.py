"""The very first frame of a window already has the chosen theme and size: the X server's frame
buffer is watched from before the start until the window stops changing. Usage: first_frame.py."""

import mmap
import os
import struct
import subprocess
import time

from driver import PROGRAM, close, escape, find, press, start, started, wait, window

# Design tokens: the background of the content and the rail, in both themes.
GROUNDS = {"light": ("f7f8f8", "eef1f1"), "dark": ("15191b", "101416")}


class Screen:
    """The X server's frame buffer (an XWD file that the server keeps up to date)."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        fields = struct.unpack(">25I", self.memory[:100])
        self.line, colors = fields[12], fields[19]
        self.begin = fields[0] + colors * 12

    def at(self, x, y):
        place = self.begin + y * self.line + x * 4
        blue, green, red = self.memory[place:place + 3]
        return f"{red:02x}{green:02x}{blue:02x}"


def first_frames(screen, points):
    """Starts the program and records the colors at these points on every change, until nothing has
    changed for two seconds."""
    empty = tuple(screen.at(*point) for point in points)
    program = subprocess.Popen([PROGRAM])
    started.append(program)
    seen, looks, changed = [], 0, time.time() + 30
    while time.time() < changed + 2:
        now = tuple(screen.at(*point) for point in points)
        looks += 1
        if now != (seen[-1] if seen else empty):
            seen.append(now)
            changed = time.time()
        elif not seen and time.time() > changed:
            raise SystemExit("no window appeared")
        time.sleep(0.001)
    return program, seen, looks


def title_bar():
    """Returns the theme that the window requests for its title bar."""
    said = subprocess.run(["xprop", "-id", window(), "_GTK_THEME_VARIANT"], capture_output=True,
                          text=True).stdout
    return said.split('"')[1] if '"' in said else None


def main():
    screen = Screen(os.environ["SCOPEWISE_FRAMEBUFFER"])
    total = 0
    for theme, percent in [("Dark", 150), ("Light", 100), ("Dark", 100)]:
        program = start()
        if find("Preferences"):
            press("Preferences")
        else:
            press("Size: ")
        wait("the preferences", lambda: find("Reduce motion"))
        press(f"Theme: {theme}", exact=True)
        press(f"Size: {percent}%", exact=True)
        time.sleep(0.5)
        escape("Reduce motion")
        close(program)
        time.sleep(0.5)
        # The rail is 60 points wide if the window is narrow at this zoom, otherwise 232.
        edge = 90 if percent == 150 else 232
        program, seen, looks = first_frames(screen, [(edge - 4, 400), (edge + 8, 400)])
        total += looks
        content, rail = GROUNDS[theme.lower()]
        if seen[0] != (rail, content) or len(seen) != 1:
            raise SystemExit(f"{theme}, {percent} %: the rail and the content were {seen}")
        # The title bar gets the theme as well.
        wait(f"a {theme} title bar", lambda: title_bar() == theme.lower(), 5)
        close(program)
        time.sleep(0.5)
    print(f"the first picture is in the chosen theme and size, in {total} looks at 3 starts")


if __name__ == "__main__":
    main()

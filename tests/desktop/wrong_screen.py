"""A screen that reports wrong millimeters, so that everything would be three times too large: the
window and its main button still fit the screen, at a large text size as well. The variable stands
for the millimeters, which Xvfb reports per output as 0."""

import os
import subprocess
import time

read, write = os.pipe()
server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-dpi",
                           "300", "-nolisten", "tcp", "-noreset"], pass_fds=[write],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
os.close(write)
os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
os.environ["WINIT_X11_SCALE_FACTOR"] = "3"

from driver import Atspi, find, press, says, shot, start, wait, window, xdotool, zoom  # noqa: E402

program = start("--practice")


def check(size):
    shape = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window()],
                           capture_output=True, text=True, check=True).stdout
    place = dict(line.split("=") for line in shape.split())
    width, height = int(place["WIDTH"]), int(place["HEIGHT"])
    if width > 1366 or height > 768:
        raise SystemExit(f"{size}: the window is {width}x{height} on 1366x768")
    box = Atspi.Component.get_extents(find("Continue"), Atspi.CoordType.WINDOW)
    if box.x < 0 or box.y < 0 or box.x + box.width > width or box.y + box.height > height:
        raise SystemExit(f"{size}: Continue is at {box.x},{box.y} in {width}x{height}")
    print(f"{size}: {width}x{height}, Continue {box.width}x{box.height} at {box.x},{box.y}")


wait("the first heading", lambda: says("Which app are you connecting?"))
time.sleep(1)
check("as it opens")
shot("wrong-screen")
press("Bookkeep")
zoom(150)
time.sleep(1)
check("at 150 %")
shot("wrong-screen-zoom")
program.terminate()
program.wait()
server.kill()
server.wait()
print("the window fits the screen")

"""A Wayland desktop (headless sway): the window's app ID matches its menu entry; the window works
through the accessibility tree, accepts keys, copies to the clipboard, can be resized, and closes
when the desktop asks; with OpenGL and with software rendering. If the Wayland desktop is gone, X11
is used."""

import os
import subprocess

import driver
from driver import PROGRAM, find, practice_to_hand_over, press, says, wait
from sway import home, run, shot, sway, window, wtype, x_server

ID = "app.scopewise.Scopewise"

for renderer in ("opengl", "software"):
    name = f"wayland-{renderer}"
    errors = os.path.join(run, name)
    # Each run gets new data, because the window reopens where it was closed.
    os.environ["XDG_DATA_HOME"] = os.path.join(home, f"data-{name}")
    with open(errors, "w") as file:
        program = subprocess.Popen([PROGRAM, "--practice"], stderr=file,
                                   env={**os.environ, "SCOPEWISE_RENDERER": renderer})
    driver.started.append(program)
    known = wait("the window", window)
    if (known["app_id"], known["name"], known["shell"]) != (ID, "Scopewise", "xdg_shell"):
        raise SystemExit(f"the desktop sees the window as {known['app_id']!r}, {known['name']!r}")
    wait("the accessibility tree", driver.application, 30)
    wait("the first heading", lambda: says("Which app are you connecting?"), 30)
    shot(f"{name}-1")
    wtype("bookk")
    wait("what was typed", lambda: find("Bookkeep") and not find("CData Sync"))
    press("Bookkeep")
    sway("[app_id=.*] resize set 760 560")
    wait("the small window", lambda: (window()["rect"]["width"], window()["rect"]["height"]) == (760, 560))
    shot(f"{name}-small")
    sway("[app_id=.*] resize set 1120 760")
    practice_to_hand_over()
    shot(f"{name}-7")
    wtype("-M", "ctrl", "-M", "shift", "c", "-m", "shift", "-m", "ctrl")

    def copied():
        done = subprocess.run(["timeout", "5", "wl-paste", "--no-newline"], capture_output=True, text=True)
        return done.stdout

    # The first value is the API path, which isn't secret and is visible on the screen.
    wait("a value on the clipboard", lambda: copied().endswith("/v3/") and says(copied()))
    # Close it as the desktop's own button does; practice values can be lost.
    sway("[app_id=.*] kill")
    program.wait(timeout=20)
    said = open(errors).read()
    if program.returncode != 0 or said:
        raise SystemExit(f"{name}: exited with {program.returncode}, {said!r}")
    wait("its window to close", lambda: not window())

# A stale WAYLAND_DISPLAY: the X server must be used instead.
os.environ.update(WAYLAND_DISPLAY="wayland-gone", DISPLAY=x_server)
for renderer in ("opengl", "software"):
    os.environ["SCOPEWISE_RENDERER"] = renderer
    driver.close(driver.start("--practice"))
print("walked on a Wayland desktop")

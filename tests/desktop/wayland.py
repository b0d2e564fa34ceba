"""A Wayland desktop (headless sway): the window's app ID matches its menu entry; the window works
through the accessibility tree, accepts keys, copies to the clipboard, can be resized, and closes
when the desktop asks; with OpenGL and with software rendering. If the Wayland desktop is gone, X11
is used."""

import atexit
import json
import os
import subprocess
import time

import driver
from driver import PROGRAM, find, practice_to_hand_over, press, says, wait

ID = "app.scopewise.Scopewise"
home = os.environ["XDG_RUNTIME_DIR"]
run = os.path.join(home, "wayland")
os.mkdir(run, 0o700)
config = os.path.join(run, "sway.conf")
with open(config, "w") as file:
    file.write("output HEADLESS-1 resolution 1600x1200\nfor_window [app_id=.*] floating enable\n"
               "default_border none\n")
x_server = os.environ.pop("DISPLAY")
# sway does not run as root.
nobody = []
if os.geteuid() == 0:
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    for path in (run, config):
        os.chown(path, 65534, 65534)
    for path in (home, os.path.dirname(home)):
        os.chmod(path, 0o711)
with open(os.path.join(home, "sway.log"), "w") as file:
    desktop = subprocess.Popen([*nobody, "sway", "--config", config], stdout=file, stderr=file,
                               env={**os.environ, "XDG_RUNTIME_DIR": run, "WLR_BACKENDS": "headless",
                                    "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"})
atexit.register(desktop.kill)


def named(beginning):
    if desktop.poll() is not None:
        raise SystemExit(f"sway ended with {desktop.poll()}: {open(os.path.join(home, 'sway.log')).read()}")
    found = [name for name in os.listdir(run) if name.startswith(beginning) and not name.endswith(".lock")]
    return os.path.join(run, found[0]) if found else None


def sway(*words):
    done = subprocess.run(["swaymsg", "--raw", *words], capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else None


def window():
    """Returns the desktop's record of the window."""
    stack = [sway("-t", "get_tree")]
    while stack:
        node = stack.pop()
        if node.get("app_id") or node.get("window_properties"):
            return node
        stack.extend(node.get("nodes", []) + node.get("floating_nodes", []))
    return None


def shot(name):
    if driver.SHOTS and window():
        time.sleep(0.7)
        at = window()["rect"]
        subprocess.run(["grim", "-g", f"{at['x']},{at['y']} {at['width']}x{at['height']}",
                        f"{driver.SHOTS}/{name}.png"], check=True)


def wtype(*words):
    # Allow time for the window to learn the layout of this virtual keyboard, which has just been
    # added.
    subprocess.run(["wtype", "-s", "500", "-d", "30", *words], check=True)


driver.shot = shot
os.environ["SWAYSOCK"] = wait("the desktop", lambda: named("sway-ipc."))
# An absolute path: the program keeps its own run-time folder.
os.environ["WAYLAND_DISPLAY"] = wait("its socket", lambda: named("wayland-"))

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

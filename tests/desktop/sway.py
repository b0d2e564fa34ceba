"""Starts a Wayland desktop, a headless sway, for the script that imports it."""

import atexit
import json
import os
import subprocess
import time

import driver
from driver import wait

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

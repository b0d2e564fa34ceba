"""A desktop without OpenGL: the program says so in one sentence, on standard error and by the desktop's
own message (here a zenity that notes what it is asked to say), and names what to install."""

import os
import stat
import subprocess

from driver import PROGRAM

work = os.environ["HOME"]
said = os.path.join(work, "said")
zenity = os.path.join(work, "zenity")
with open(zenity, "w") as file:
    file.write(f'#!/bin/sh\nprintf "%s\\n" "$@" >>"{said}"\n')
os.chmod(zenity, os.stat(zenity).st_mode | stat.S_IXUSR)
nowhere = os.path.join(work, "nothing")
os.makedirs(nowhere)
env = {**os.environ, "PATH": f"{work}:{os.environ['PATH']}", "LIBGL_DRIVERS_PATH": nowhere,
       "__EGL_VENDOR_LIBRARY_DIRS": nowhere, "GALLIUM_DRIVER": "none"}
done = subprocess.run([PROGRAM], env=env, capture_output=True, text=True, timeout=60)
words = "The window could not be opened: this computer offers no OpenGL"
if done.returncode != 3 or words not in done.stderr or "libgl1-mesa-dri" not in done.stderr:
    raise SystemExit(f"without OpenGL: {done.returncode} {done.stderr!r}")
asked = open(said).read() if os.path.exists(said) else ""
if words not in asked:
    raise SystemExit(f"the desktop's message was not asked for: {asked!r}")
print("without OpenGL it says what to install")

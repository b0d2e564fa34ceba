"""A desktop without OpenGL: the program names the missing packages in one sentence, still opens
with software rendering, and works through to the hand-over, with changes of window size and theme.
Without a display or its libraries, it reports this on standard error and in the desktop's own
dialog (here a fake zenity that records its arguments)."""

import os
import stat
import subprocess

import driver
from driver import (PROGRAM, close, apply_look, practice_to_hand_over, press, says, shot, wait)

work = os.environ["HOME"]
assert_no_secret = os.path.join(work, "nothing")
os.makedirs(assert_no_secret)
os.environ.update(LIBGL_DRIVERS_PATH=assert_no_secret, __EGL_VENDOR_LIBRARY_DIRS=assert_no_secret, GALLIUM_DRIVER="none")
errors = os.path.join(work, "errors")
with open(errors, "w") as file:
    # Without the variable, a computer without a graphics card doesn't try OpenGL.
    program = subprocess.Popen([PROGRAM, "--practice"], stderr=file,
                               env={**os.environ, "SCOPEWISE_RENDERER": "opengl"})
driver.started.append(program)
WORDS = "OpenGL isn’t available, so drawing is slower"
wait("the window", driver.window)
wait("the accessibility tree", driver.application, 30)
wait("the toast", lambda: says(WORDS), 30)
shot("no-graphics")
said = open(errors).read()
if WORDS not in said or "libgl1-mesa-dri" not in said:
    raise SystemExit(f"without OpenGL: {said!r}")
press("Bookkeep")
apply_look("dark")
apply_look("small")
shot("no-graphics-dark-small")
practice_to_hand_over()
shot("no-graphics-hand-over")
close(program)

# Where no graphics card draws, OpenGL isn't tried, so nothing is missing.
with open(errors, "w") as file:
    # New data, because the window reopens where it was closed.
    program = subprocess.Popen([PROGRAM, "--practice"], stderr=file,
                               env={**os.environ, "XDG_DATA_HOME": os.path.join(work, "new")})
driver.started.append(program)
wait("the window", driver.window)
wait("the accessibility tree", driver.application, 30)
wait("the heading", lambda: says("Which app are you connecting?"), 30)
if says(WORDS) or open(errors).read():
    raise SystemExit(f"without a graphics card: {open(errors).read()!r}")
close(program)

noted = os.path.join(work, "said")
zenity = os.path.join(work, "zenity")
with open(zenity, "w") as file:
    file.write(f'#!/bin/sh\nprintf "%s\\n" "$@" >>"{noted}"\n')
os.chmod(zenity, os.stat(zenity).st_mode | stat.S_IXUSR)
env = {**os.environ, "PATH": f"{work}:{os.environ['PATH']}", "DISPLAY": ":9999"}
for renderer in ("opengl", "software"):
    done = subprocess.run([PROGRAM], env={**env, "SCOPEWISE_RENDERER": renderer},
                          capture_output=True, text=True, timeout=60)
    words = "There’s no display to open a window on"
    if done.returncode != 3 or words not in done.stderr:
        raise SystemExit(f"without a display: {done.returncode} {done.stderr!r}")
    asked = open(noted).read() if os.path.exists(noted) else ""
    if words not in asked:
        raise SystemExit(f"no desktop dialog was shown: {asked!r}")
    os.remove(noted)
# Simulate a missing display library in a mount namespace where its file is empty.
hidden = "for file in /usr/lib/*/{}*; do mount --bind /dev/null $(readlink -f $file); done; exec $0"
alone = ["unshare", "--map-root-user", "--mount"]
if subprocess.run([*alone, "true"], stderr=subprocess.DEVNULL).returncode != 0:
    print("skipping missing libraries: no permission to mount")
else:
    for library in ("libX11.so.6", "libXcursor.so.1", "libxkbcommon-x11.so.0"):
        done = subprocess.run([*alone, "sh", "-euc", hidden.format(library), PROGRAM],
                              env={**env, "DISPLAY": os.environ["DISPLAY"]}, capture_output=True,
                              text=True, timeout=60)
        if done.returncode != 3 or "libxkbcommon-x11-0" not in done.stderr or done.stderr.count("\n") != 1:
            raise SystemExit(f"without {library}: {done.returncode} {done.stderr!r}")
        if "libxkbcommon-x11-0" not in open(noted).read():
            raise SystemExit(f"no desktop dialog was shown without {library}")
        os.remove(noted)
print("without OpenGL it opens and says what to install")

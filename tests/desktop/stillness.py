"""The desktop's animation setting as a Flatpak reads it: through the portal. It is read by an
ignored test, whose program is the argument."""

import subprocess
import sys

for animations, wanted in (("false", "still"), ("true", "moving")):
    subprocess.run(["gsettings", "set", "org.gnome.desktop.interface", "enable-animations", animations],
                   check=True)
    subprocess.run(["env", f"WANTED={wanted}", sys.argv[1], "--ignored", "--exact", "inner_stillness"],
                   check=True)
print("the portal says whether to keep still")

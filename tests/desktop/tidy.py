"""Done with a file in the real Downloads folder: it goes to the trash once the keyring has returned
its values, older files only if selected; files that can't be removed are reported. The store is not
reached.

Usage: tidy.py [LOOK]: dark, small."""

import os
import subprocess
import sys
import time

from driver import apply_look, find, press, says, shot, start, unlocked_keyring, wait

look = sys.argv[1] if len(sys.argv) > 1 else ""
home = os.environ["HOME"]
downloads = os.path.join(home, "OneDrive", "Downloads")
os.makedirs(downloads)
os.makedirs(os.path.join(home, ".config"), exist_ok=True)
# Read as browsers read it: the last line counts, and so does a folder with a remark behind it.
with open(os.path.join(home, ".config/user-dirs.dirs"), "w") as file:
    file.write('XDG_DOWNLOAD_DIR="$HOME/Elsewhere"\n'
               'XDG_DOWNLOAD_DIR="$HOME/OneDrive/Downloads" # in the cloud\n')
trash = os.path.join(home, ".local/share/Trash/files")


def credentials(number):
    return (f"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f{number:04}\n"
            "CLIENT NAME: Made up\nCLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n"
            f"CLIENT SECRET: {'0123456789abcdef' * 4}\n"
            "API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n")


def write(name, number):
    path = os.path.join(downloads, f"BigCommerceAPI-credentials-{name}.txt")
    with open(path, "w") as file:
        file.write(credentials(number))
    return path


def picture(name):
    shot(f"{name}-{look}" if look else name)


old = [write(f"p0o9i8u7y6t5r4e3w2q1a2s3d4f5g{i}h-Older", 10 + i) for i in range(2)]
for age, path in enumerate(old):
    os.utime(path, (time.time() - (age + 3) * 86400,) * 2)
time.sleep(1.2)
unlocked_keyring()
program = start()
apply_look(look)
press("Bookkeep")
press("I have credentials" if find("I have credentials") else "I already have the credentials")
press("Watch for it")
wait("the watch", lambda: says("Watching Downloads for the file."), 10)
new = write("p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h-New", 1)
# What Chromium leaves behind if it ends while it asks where to save the file; and another one's.
for name, number in [(".org.chromium.Chromium.aB3dE5", 1), (".org.chromium.Chromium.fG7hI9", 7)]:
    with open(os.path.join(downloads, name), "w") as file:
        file.write(credentials(number))
wait("the new file", lambda: find("Use this file"), 20)
press("Use this file")
wait("the fields", lambda: says("Check what’s in the file"))
press("Test")
wait("the result", lambda: says("Couldn’t be tested"), 60)
press("Continue without")
wait("step 7", lambda: says("Hand the values to Bookkeep"))
for label in ["API Path", "Access Token", "Client ID", "Client Secret"]:
    press("Copy next")
press("Save", exact=True)
wait("the keyring", lambda: says("Saved and verified"), 20)
if not says("This file is in a OneDrive"):
    raise SystemExit("the cloud is not named")
wait("the copy left behind", lambda: says("Also move the copy that your browser left behind"))
press("Show", exact=True)
wait("the older files", lambda: says("Scopewise hasn’t saved their values"))
picture("7-tidy")
press("BigCommerceAPI-credentials-p0o9i8u7y6t5r4e3w2q1a2s3d4f5g0h-Older.txt")
picture("7-tidy-chosen")
press("Done")
wait("the trash", lambda: says("Moved to the trash: "))
picture("7-tidy-done")
left = sorted(os.listdir(downloads))
if left != [".org.chromium.Chromium.fG7hI9", os.path.basename(old[1])]:
    raise SystemExit(f"the wrong files are left: {left}")
if len(os.listdir(trash)) != 3:
    raise SystemExit("not in the trash")
program.terminate()
program.wait()
print("tidied up")

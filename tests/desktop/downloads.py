"""The letter to the store owner, and the watch on a real Downloads folder, in a real window: the
user is asked once, a new file is found within a second, and one of several is never chosen
automatically. Usage: session.sh downloads.py [dark|small]"""

import os
import subprocess
import sys
import time

from driver import apply_look, drop, press, says, start, wait

kind = sys.argv[1] if len(sys.argv) > 1 else ""

home = os.environ["HOME"]
os.environ["XDG_CONFIG_HOME"] = os.path.join(home, "settings")
# Not called Downloads: the desktop's settings give the name.
folder = os.path.join(home, "Téléchargements")
os.makedirs(folder)
os.makedirs(os.path.join(home, "settings"))
with open(os.path.join(home, "settings", "user-dirs.dirs"), "w") as file:
    file.write('XDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n')
NAME = "BigCommerceAPI-credentials-p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h-"
TEXT = """ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s
CLIENT NAME: {account}
CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h
CLIENT SECRET: 3f9a0c7be1d2485690ab7cde1234f5678890aabbccddeeff0123456789abcdef
API PATH: https://api.bigcommerce.com/stores/{hash}/v3/
"""


def download(name, account, told, hash="ab12cd34ef"):
    """Writes a file as a browser does, under a temporary name first."""
    path = os.path.join(folder, name)
    with open(path + ".crdownload", "w") as file:
        text = TEXT.format(account=account, hash=hash)
        file.write(text[:100])
        file.flush()
        time.sleep(0.4)
        if says(told):
            raise SystemExit("reported before the download had ended")
        file.write(text[100:])
    os.rename(path + ".crdownload", path)
    return time.time()


with open(os.path.join(folder, NAME + ".txt"), "w") as file:
    file.write(TEXT.format(account="Old", hash="ab12cd34ef"))
time.sleep(0.1)
program = start()
picture = apply_look(kind)
press("Bookkeep")
press("Continue")
wait("step 2", lambda: says("Open the API page in BigCommerce"))
picture("2-settings")
press("I can’t see that menu")
wait("the letter", lambda: says("Ask the store owner"))
picture("2-letter")
press("Create it for me")
wait("the other letter", lambda: says("Could you please create it?"))
picture("2-letter-create")
press("Copy letter")
wait("the letter on the clipboard", lambda: says("Letter copied"))
press("Close")
press("Continue")
press("Continue")
wait("the prompt", lambda: says("Watch your Downloads folder for the credentials file?"))
picture("4-scopes-question")
press("Watch for it")
wait("the watch", lambda: says("Watching Downloads for the file."))
picture("4-scopes-watching")
press("Mark all as set")
press("Continue")
wait("step 5", lambda: says("Add the credentials file"))
if says("Found in Downloads"):
    raise SystemExit("a file from before the start is offered")
done = download(NAME + " (1).txt", "Bookkeep", "Found in Downloads, ")
wait("the found file", lambda: says("Found in Downloads, "), 5)
print(f"in the accessibility tree {time.time() - done:.2f} s after the end of the download")
picture("5-found")
download(NAME + " (2).txt", "Bookkeep two", "2 new files")
wait("both files", lambda: says("2 new files in Downloads. Which one is it?"))
picture("5-found-two")
press("Show account names")
wait("the names", lambda: says("Account “Bookkeep two”"))
picture("5-found-names")
press("Use this file: Account “Bookkeep two”")
wait("the fields", lambda: says("Check what’s in the file"))
picture("5-fields-found")

# A file from another store raises a warning.
other = os.path.join(home, "other.txt")
with open(other, "w") as file:
    file.write(TEXT.format(account="Bookkeep", hash="x9y8z7w6v5"))
drop(other)
wait("the other store", lambda: says("This is a different store."))
picture("5-fields-other-store")
program.terminate()
program.wait()

# The choice is saved and can be undone. The window reopens where the last one was closed.
program = start(heading="Add the credentials file")
wait("the watch of the next session", lambda: says("Watching Downloads for the file."))
press("Stop watching")
wait("the watch to end", lambda: says("Downloads isn’t being watched."))
os.rename(folder, folder + " gone")
press("Watch for it")
# A browser creates its folder with the first download.
wait("the watch of a folder to come", lambda: says("Watching Downloads for the file."))
time.sleep(0.5)
os.makedirs(folder)
download(NAME + " (3).txt", "Bookkeep", "Found in Downloads, ")
wait("the file in the new folder", lambda: says("Found in Downloads, "), 5)
picture("5-found-in-new-folder")
program.terminate()
program.wait()
print("Downloads watched")

"""A desktop without a file portal and without zenity: every attempt to open a file dialog names the
missing packages, and the file can be imported another way."""

import os
import subprocess

from bare_bus import home, services
import driver
from driver import find, press, says, shot, wait

WORDS = "On Debian, install xdg-desktop-portal-gtk or zenity"
practice_file = os.path.join(home, "BigCommerceAPI-credentials-made-up.txt")
with open(practice_file, "w") as file:
    subprocess.run([driver.PROGRAM, "practice-file", "--app", "bookkeep"], stdout=file, check=True)
# Started with a PATH in which zenity isn't found.
program = subprocess.Popen([driver.PROGRAM, "--practice"], env={**os.environ, "PATH": services})
driver.started.append(program)
# Wait for the window first: an accessibility lookup that comes too early caches an empty result.
driver.window()
wait("the accessibility tree", driver.application, 30)
wait("the first heading", lambda: says("Which app are you connecting?"), 30)
press("Bookkeep")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))
press("Choose file")
wait("the missing packages", lambda: says("No file chooser is available") and says(WORDS))
shot("no-portal")
driver.drop(practice_file)
wait("the fields", lambda: says("Check what’s in the file"))
press("Test")
wait("the verdict", lambda: says("Ready. "), 30)
press("Continue")
wait("step 7", lambda: says("Hand the values to"))
press("Save receipt")
wait("the missing packages for a receipt", lambda: says(WORDS))
shot("no-portal-receipt")
wait("the toast to disappear", lambda: not says(WORDS))
press("Create sealed file")
wait("the password", lambda: find("Save sealed file"))
press("Save sealed file")
wait("the missing packages for a sealed file", lambda: says(WORDS))
shot("no-portal-sealed")
program.terminate()
program.wait()
print("without a portal it says what to install")

"""A desktop without a file portal and without zenity: every attempt to open a file dialog names the
missing packages, and the file can be imported another way."""

from bare_bus import practice_at_step_5
import driver
from driver import find, press, says, shot, wait

WORDS = "On Debian, install xdg-desktop-portal-gtk or zenity"
program, practice_file = practice_at_step_5()
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
